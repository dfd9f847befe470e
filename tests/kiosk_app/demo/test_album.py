"""Pictures of the walks: small, well named, true in colour."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageColor, ImageDraw
from PySide6.QtGui import QImage

from kiosk_app.demo.album import LONGEST, SHEET_WIDTH, Album

SAND, SEA, SUN, PINK = "#f6f2ea", "#063c47", "#f9c455", "#fbe7e4"


def screen(width: int = 1080, height: int = 1920) -> QImage:
    """Sand and sea, with one small sun and one pale message."""
    picture = Image.new("RGB", (width, height), SAND)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, width // 2, height), fill=SEA)
    draw.rectangle((width - 40, 0, width, 40), fill=SUN)
    draw.rectangle((width // 2 + 40, height // 2, width - 40, height // 2 + 160), fill=PINK)
    image = QImage(picture.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)])
def test_a_screen_is_kept_small_and_in_its_shape(tmp_path: Path, size: tuple[int, int]) -> None:
    album = Album(tmp_path / "new")
    album.keep("ct01-vi", "01-consent", screen(*size))
    [file] = album.written
    assert file == tmp_path / "new" / "ct01-vi-01-consent.png"
    with Image.open(file) as kept:
        assert kept.mode == "P"
        assert max(kept.size) == LONGEST
        assert kept.width * size[1] == pytest.approx(kept.height * size[0], rel=0.01)


@pytest.mark.parametrize(
    ("across", "down", "colour"), [(0.99, 0.005, SUN), (0.75, 0.54, PINK), (0.75, 0.9, SAND)]
)
def test_a_surface_keeps_its_colour(
    tmp_path: Path, across: float, down: float, colour: str
) -> None:
    album = Album(tmp_path)
    album.keep("welcome", "vi", screen())
    with Image.open(album.written[0]) as kept:
        point = int(across * kept.width), int(down * kept.height)
        found = kept.convert("RGB").getpixel(point)
    assert isinstance(found, tuple)
    wanted = ImageColor.getrgb(colour)
    assert max(abs(one - other) for one, other in zip(found, wanted, strict=True)) <= 2


def test_the_contact_sheet_has_a_row_a_walk(tmp_path: Path) -> None:
    def sheet_height(rows: int, pictures: int, hidden: int = 0) -> int:
        album = Album(tmp_path)
        for row in range(rows):
            for number in range(pictures):
                small = Image.new("RGB", (54, 96), SEA)
                album.keep(f"row{row}", str(number), small)
        for number in range(hidden):
            album.keep("hidden", str(number), Image.new("RGB", (54, 96), SEA), on_sheet=False)
        album.finish()
        assert album.written[-1].name == "contact.png"
        assert len(album.written) == rows * pictures + hidden + 1
        with Image.open(album.written[-1]) as sheet:
            assert sheet.width == SHEET_WIDTH
            return sheet.height

    one = sheet_height(1, 3)
    assert sheet_height(2, 3) > one
    assert sheet_height(1, 40) > one
    assert sheet_height(1, 3, hidden=5) == one
