"""Telling screens in every language and both themes, against the pictures kept of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageFilter
from PySide6.QtGui import QGuiApplication

from tests.kiosk_app import golden, measures
from tests.kiosk_app.golden import SCREENS, Shot, alike, apart
from tests.kiosk_app.scenes import SCENES
from tests.kiosk_app.stage import Stage, open_stage

GROUPS = {
    f"{scene}-{theme}": list(several)
    for (scene, theme), several in groupby(golden.shots(), lambda shot: (shot.scene, shot.theme))
}
MOST_BYTES = 3_500_000
"""Of all pictures together."""


@pytest.fixture(scope="module")
def stage(qapp: QGuiApplication) -> Iterator[Stage]:
    with open_stage(qapp, SCENES["welcome"]("vi")) as opened:
        yield opened


@pytest.mark.parametrize("group", GROUPS)
def test_a_screen_looks_as_it_did(stage: Stage, group: str) -> None:
    told = []
    for shot in GROUPS[group]:
        told.append(golden.compare(golden.small(golden.draw(stage, shot)), shot))
        assert stage.warnings == []
        if shot.theme == "light" and shot.scene not in golden.EDITED:
            measures.expect_sound(stage)
    assert [line for line in told if line] == []


def test_no_picture_is_left_of_a_screen_that_is_gone() -> None:
    wanted = {shot.file for shot in golden.shots()}
    assert set(SCREENS.rglob("*.png")) - wanted == set()
    assert sum(file.stat().st_size for file in wanted) < MOST_BYTES


@pytest.fixture(scope="module")
def kept() -> Image.Image:
    with Image.open(Shot("take-papers", "vi", "light").file) as file:
        return file.copy()


def test_a_picture_is_like_itself(kept: Image.Image) -> None:
    assert apart(kept.convert("RGB"), kept) == {"shape": 0.0, "tone": 0.0}


def test_a_button_that_moved_is_seen(kept: Image.Image) -> None:
    """By one pixel of the picture: four of the screen, 1 mm."""
    moved = kept.convert("RGB")
    moved.paste(moved.crop((0, 400, kept.width, 438)), (1, 400))
    assert not alike(apart(moved, kept))


def test_a_letter_that_is_gone_is_seen(kept: Image.Image) -> None:
    """Of the smallest words: 24 x 28 pixels of the screen."""
    changed = kept.convert("RGB")
    words = ImageChops.invert(changed.convert("L").point(lambda level: 255 * (level > 140)))
    _left, top, right, _bottom = words.crop((0, 440, 120, 480)).getbbox() or pytest.fail("no words")
    letter = (right - 6, 440 + top, right, 480)
    ground = changed.getpixel((1, 478))
    assert isinstance(ground, tuple)
    changed.paste(ground, letter)
    assert not alike(apart(changed, kept))


def test_a_ground_that_changed_its_colour_is_seen(kept: Image.Image) -> None:
    shown = kept.convert("RGB")
    dark = shown.convert("L").point(lambda level: 255 * (level < 60))
    green = Image.new("RGB", kept.size, "#0A5A2F")
    assert not alike(apart(Image.composite(green, shown, dark), kept))


def test_softer_edges_are_not_seen(kept: Image.Image) -> None:
    shown = kept.convert("RGB")
    softer = Image.blend(shown, shown.filter(ImageFilter.GaussianBlur(0.5)), 0.1)
    assert ImageChops.difference(softer, shown).getbbox() is not None
    assert alike(apart(softer, kept))


def test_what_differs_is_written_for_somebody_to_look_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: Image.Image
) -> None:
    monkeypatch.setattr(golden, "DIFFERENCES", tmp_path)
    shifted = ImageChops.offset(kept.convert("RGB"), 3, 0)
    assert golden.compare(shifted, Shot("take-papers", "vi", "light")) != ""
    written = sorted(file.name for file in (tmp_path / "light" / "vi").iterdir())
    assert written == [f"take-papers-{what}.png" for what in ("difference", "new", "old")]
