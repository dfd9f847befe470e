"""The gallery shows every control, and what it shows can be told apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import ImageChops
from PySide6.QtGui import QGuiApplication

from kiosk_app.viewmodels.app import QML
from kiosk_app.viewmodels.fonts import glyphs
from tests.kiosk_app.editing import EDITING
from tests.kiosk_app.gallery import FOLDERS, SpecimenError, picture, placed
from tests.kiosk_app.scenes import SCENES
from tests.kiosk_app.specimen import Specimen
from tests.kiosk_app.specimens import ELSEWHERE, FAMILIES
from tests.kiosk_app.stage import Stage, open_stage
from tests.kiosk_app.theme_sheet import signs_in_use

DESIGN = Path("docs/design")
MOST_BYTES = 1_500_000
ALL = [specimen for family in FAMILIES.values() for specimen in family]
PRESSED = [specimen for specimen in ALL if specimen.press == "" and specimen.source]


@pytest.fixture(scope="module")
def stage(qapp: QGuiApplication) -> Iterator[Stage]:
    with open_stage(qapp, SCENES["welcome"]("vi")) as opened:
        yield opened


def test_every_control_has_its_picture_or_a_reason() -> None:
    files = {file.stem for folder in FOLDERS for file in (QML / folder).glob("*.qml")}
    drawn = {specimen.control for specimen in ALL}
    assert files - drawn - set(ELSEWHERE) == set()
    assert (drawn | set(ELSEWHERE)) - files == set()
    assert drawn & set(ELSEWHERE) == set()
    assert all(ELSEWHERE.values())


def test_no_two_specimens_are_called_the_same() -> None:
    names = [(specimen.control, specimen.state) for specimen in ALL]
    assert len(names) == len(set(names))


def test_what_is_cut_out_of_a_scene_has_one() -> None:
    assert {one.scene for one in ALL if one.scene} - {*SCENES, *EDITING} == set()


def test_every_sign_of_a_specimen_is_in_the_font() -> None:
    sources = "\n".join(specimen.source for specimen in ALL)
    named = set(re.findall(r'(?:icon|glyph|trailingIcon): "([a-z-]+)"', sources))
    assert len(named) > 10
    # A tab's sign is named without its weight.
    assert {name for name in named if not {name, f"{name}-fill"} & set(glyphs())} == set()
    assert len(signs_in_use()) > 80


def test_every_piece_of_qml_is_sound(stage: Stage) -> None:
    for specimen in ALL:
        if specimen.source:
            with placed(stage, specimen, contrast=False) as item:
                stage.settle()
                assert item.width() > 0, specimen
                assert item.height() > 0, specimen
            assert stage.warnings == [], specimen


@pytest.mark.parametrize("contrast", [False, True], ids=["light", "contrast"])
@pytest.mark.parametrize(
    "pressed", PRESSED, ids=lambda one: f"{one.control}-{one.state}".replace(" ", "-")
)
def test_rest_press_and_ring_are_told_apart(
    stage: Stage, pressed: Specimen, *, contrast: bool
) -> None:
    rest = picture(stage, Specimen(pressed.control, "rest", pressed.source), contrast=contrast)
    ring = Specimen(pressed.control, "focused", pressed.source, focus="")
    down = picture(stage, pressed, contrast=contrast)
    focused = picture(stage, ring, contrast=contrast)
    for one, other in ((rest, down), (rest, focused), (down, focused)):
        assert ImageChops.difference(one, other).getbbox() is not None


def test_what_is_not_in_a_scene_is_told(stage: Stage) -> None:
    with (
        pytest.raises(SpecimenError, match="Keyboard in goodbye"),
        placed(stage, Specimen("Keyboard", "gone", scene="goodbye"), contrast=False),
    ):
        pass


def test_the_sheets_are_kept_and_shown() -> None:
    page = Path("docs/design.md").read_text("utf-8")
    sheets = {f"{family}.png" for family in (*FAMILIES, "theme")}
    assert {file.name for file in DESIGN.glob("*.png")} == sheets
    assert {name for name in sheets if f"(design/{name})" not in page} == set()
    assert sum(file.stat().st_size for file in DESIGN.glob("*.png")) < MOST_BYTES
