"""The pages for technicians and administrators name everything that there is, and nothing else."""

from __future__ import annotations

import argparse
import ast
import re
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import pytest

import backend.cli
import kiosk_app.cli
from devices.guidance import SENTENCES
from devices.status import Action, Cover, DeviceState, Media, Paper, Supply
from kiosk_app.technician.network import PROBLEMS

ROOT = Path(__file__).parents[2]
TECHNICIANS = (ROOT / "docs" / "technicians.md").read_text("utf-8")
NEW_FORM = (ROOT / "docs" / "new-form.md").read_text("utf-8")
ADMINISTRATORS = (ROOT / "docs" / "administrators.md").read_text("utf-8")


def row_of(page: str, name: str) -> str:
    """The table's row that begins with ``name``."""
    [row] = re.findall(rf"^\| `{re.escape(name)}`.*$", page, flags=re.MULTILINE)
    return str(row)


def rows_under(page: str, head: str) -> list[str]:
    """First words of the rows of the table whose first column is called ``head``, and the second
    one where it is a word of the same command.
    """
    table = page.partition(f"| {head} |")[2].partition("\n\n")[0]
    return re.findall(r"^\| `([\w-]+(?: [a-z][a-z-]*\b)?)", table, flags=re.MULTILINE)


@pytest.mark.parametrize(("head", "states"), [("device", DeviceState), ("to do", Action)])
def test_every_state_and_action_has_its_row(head: str, states: type[StrEnum]) -> None:
    assert sorted(rows_under(TECHNICIANS, head)) == sorted(states)


@pytest.mark.parametrize(
    ("name", "states"), [("paper", Paper), ("media", Media), ("toner", Supply), ("cover", Cover)]
)
def test_every_value_of_a_status_is_named(name: str, states: type[StrEnum]) -> None:
    named = re.findall(r"`(\w+)`", row_of(TECHNICIANS, name))[1:]
    assert sorted(named) == sorted(states)


def commands(parser: argparse.ArgumentParser, path: str) -> Iterator[str]:
    below = [each for each in parser._actions if isinstance(each, argparse._SubParsersAction)]
    if not below:
        yield path
    for action in below:
        for name, command in action.choices.items():
            yield from commands(command, f"{path} {name}")


def test_every_command_for_technicians_is_there() -> None:
    there = set(commands(kiosk_app.cli._parser(), "kiosk"))
    named = set(re.findall(r"^(kiosk \w+(?: [a-z][a-z-]*)?)", TECHNICIANS, flags=re.MULTILINE))
    assert named <= there
    forms = {command for command in there if command.startswith("kiosk forms ")}
    assert there - named - forms <= {"kiosk demo", "kiosk compose"}
    for command in forms:
        assert command in NEW_FORM, command


def test_every_command_of_the_office_has_its_row() -> None:
    there = {path.removeprefix("office ") for path in commands(backend.cli._parser(), "office")}
    assert set(rows_under(ADMINISTRATORS, "command")) == there


def test_every_setting_of_the_office_is_named() -> None:
    """Read, not imported: the settings look at the environment when they are loaded."""
    source = (ROOT / "backend" / "settings.py").read_text("utf-8")
    words = ast.get_docstring(ast.parse(source)) or ""
    documented = set(re.findall(r"^``([A-Z0-9_]+)``", words, flags=re.MULTILINE))
    read = set(re.findall(r'environ\.get\(\s*"([A-Z0-9_]+)"', source)) | {"OFFICE_STATE"}
    assert read == documented
    for name in documented:
        assert f"`{name}`" in ADMINISTRATORS, name


def test_the_pages_point_to_what_is_there() -> None:
    for page in (TECHNICIANS, ADMINISTRATORS):
        for target in re.findall(r"\]\(([^)#]+)\)", page):
            assert (ROOT / "docs" / target).exists(), target


def test_every_guidance_has_its_row_with_the_words_of_the_shell() -> None:
    for word, sentence in SENTENCES.items():
        assert f"| `{word}` | {sentence} |" in TECHNICIANS
    assert sorted(rows_under(TECHNICIANS, "needs")) == sorted(SENTENCES)


def test_every_problem_of_a_host_is_named() -> None:
    section = TECHNICIANS.partition("**Network.**")[2].partition("\n\n")[0]
    assert re.findall(r"`([a-z-]+)` \(", section) == list(PROBLEMS)


PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_what_a_page_points_to_is_there(page: Path) -> None:
    """Pictures and pages; a clean checkout lacks what is ignored."""
    named = re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text("utf-8"))
    paths = [one for one in named if "://" not in one and not one.startswith("mailto:")]
    assert [one for one in paths if not (page.parent / one).exists()] == []
