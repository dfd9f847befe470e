"""Ticked boxes: what is on the paper, and that the check before printing misses none."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from forms.bundle import Bundle, load_bundle, own_catalogue
from forms.expectation import Expected, MismatchKind, check_page
from forms.seal import Trust
from forms.ticks import EMPTY, TICKED, tick_names, tick_texts
from tests.forms.conftest import SESSION, Issued

SEXES = "3. Giới tính: {tick.sex.male} Nam  {tick.sex.female} Nữ"


@pytest.fixture
def ticked(tmp_path: Path) -> Callable[[str], Bundle]:
    """CT01 with ``source`` in place of its line about the sex."""

    def make(source: str) -> Bundle:
        folder = tmp_path / "CT01"
        shutil.copytree(own_catalogue() / "CT01", folder)
        layout = json.loads((folder / "layout.json").read_text("utf-8"))
        line = next(item for item in layout["schemas"][0] if item["name"] == "item_3")
        line["text"], line["variables"] = source, []
        (folder / "layout.json").write_text(json.dumps(layout), "utf-8")
        return load_bundle(folder)

    return make


def expected(bundle: Bundle) -> Expected:
    return Expected(
        session=SESSION,
        request=f"{SESSION}-1",
        code="CT01",
        version=bundle.form.version,
        serial="",
        sheet=1,
        subject_number=str(bundle.sample["number"]),
        subject_name=str(bundle.sample["name"]),
    )


def test_one_box_of_a_choice_is_ticked(ct01: Bundle) -> None:
    texts = tick_texts(ct01.form, {"sex": "female"})
    assert (texts["tick.sex.female"], texts["tick.sex.male"]) == (TICKED, EMPTY)


def test_every_option_of_every_choice_has_a_box(ct01: Bundle) -> None:
    names = tick_names(ct01.form)
    assert {"tick.sex.male", "tick.request.permanent"} <= names
    assert "tick.name" not in names


def test_ticked_paper_passes(
    ticked: Callable[[str], Bundle], issue: Callable[..., Issued], trust: Trust
) -> None:
    bundle = ticked(SEXES)
    page = issue(bundle, bundle.sample).page
    assert check_page(page.pdf, expected(bundle), trust, bundle) == ()


def test_a_tick_in_the_wrong_box_stops_the_print(
    ticked: Callable[[str], Bundle], issue: Callable[..., Issued], trust: Trust
) -> None:
    bundle = ticked("3. Giới tính: {tick.sex.female} Nam  {tick.sex.male} Nữ")
    page = issue(bundle, bundle.sample).page
    found = check_page(page.pdf, expected(bundle), trust, bundle)
    assert [(problem.kind, problem.where) for problem in found] == [
        (MismatchKind.VALUE_NOT_ON_PAPER, "sex")
    ]
