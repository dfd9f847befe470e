"""docs/privacy.md and docs/security.md name files and tests that there are, for every rule."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).resolve().parents[2]
PRIVACY: Final = (ROOT / "docs" / "privacy.md").read_text("utf-8")
SECURITY: Final = (ROOT / "docs" / "security.md").read_text("utf-8")
RULES: Final = frozenset({
    "purpose", "consent", "consent-kept", "withdrawal", "sensitive", "memory-only", "deletion",
    "rights", "contact", "children", "logs", "access-recorded", "encrypted", "breach", "transfer",
    "assessment", "processor",
})  # fmt: skip
OPERATORS: Final = frozenset({"breach", "assessment", "processor"})
"""What no program does: these say so, and name no test."""
WHO: Final = (
    "Who stands before the machine",
    "Who has its disk, or its root",
    "Who sits in the net",
    "Who works in the office",
)
NAMED: Final = re.compile(r"`([\w.-]+(?:/[\w.-]+)+)(?:::(\w+))?`")


def rows(text: str) -> dict[str, str]:
    """Each row of a table by its key."""
    found = re.findall(r"^\| `([a-z-]+)`: (.*)$", text, re.MULTILINE)
    assert len({key for key, _ in found}) == len(found), "a key stands twice"
    return dict(found)


@cache
def defined_in(file: Path) -> frozenset[str]:
    tree = ast.parse(file.read_text("utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


def test_every_rule_has_its_row() -> None:
    assert set(rows(PRIVACY)) == RULES


def test_a_rule_that_a_program_keeps_is_shown_by_a_test() -> None:
    untested = {key for key, row in rows(PRIVACY).items() if "`tests/" not in row}
    assert untested == OPERATORS


@pytest.mark.parametrize("who", WHO)
def test_everybody_has_a_table_and_no_threat_is_passed_over(who: str) -> None:
    part = SECURITY.partition(f"## {who}\n")[2].partition("\n## ")[0]
    threats = rows(part)
    assert len(threats) >= 4
    for key, row in threats.items():
        assert "`tests/" in row or "**Open**" in row, key


@pytest.mark.parametrize("page", [PRIVACY, SECURITY], ids=["privacy", "security"])
def test_what_is_named_is_there(page: str) -> None:
    named = NAMED.findall(page)
    assert len(named) > 20
    for name, test in named:
        file = ROOT / name
        assert file.exists(), name
        if test:
            assert test in defined_in(file), f"{name}::{test}"


@pytest.mark.parametrize("page", [PRIVACY, SECURITY], ids=["privacy", "security"])
def test_pages_point_to_what_is_there(page: str) -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", page):
        assert (ROOT / "docs" / target).exists(), target
