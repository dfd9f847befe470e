"""Pictures for people to look at: small PNG files with good names, and one sheet of many."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw, ImageFont
from PySide6.QtGui import QImage

COLOURS: Final = 40
"""Flat surfaces and soft edges of letters need no more."""
LONGEST: Final = 840
"""Pixels of a picture's longer side."""
THUMB: Final = 110
"""Pixels of a picture's height on the contact sheet."""
GAP: Final = 8
LABEL: Final = 13
"""Pixels of the letters that name a row."""
SHEET_WIDTH: Final = 1240


class Album:
    """Keeps pictures in ``folder``, which is made; a name is a file's stem.

    Pictures of an earlier album are replaced by those of the same name.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._rows: dict[str, list[Image.Image]] = {}
        self.written: list[Path] = []

    def keep(
        self, row: str, name: str, picture: QImage | Image.Image, *, on_sheet: bool = True
    ) -> None:
        """``row`` is what the pictures of one walk have in common: the first part of the name."""
        whole = _from_qt(picture) if isinstance(picture, QImage) else picture.convert("RGB")
        whole.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS)
        self._write(f"{row}-{name}", whole)
        if not on_sheet:
            return
        small = whole.copy()
        small.thumbnail((SHEET_WIDTH - 2 * GAP, THUMB), Image.Resampling.LANCZOS)
        self._rows.setdefault(row, []).append(small)

    def finish(self) -> None:
        """Write the contact sheet, ``contact.png``: a row, or several, for each walk."""
        placed: list[tuple[int, int, Image.Image]] = []
        labels: list[tuple[int, str]] = []
        y = GAP
        for row, pictures in self._rows.items():
            labels.append((y, row))
            y += LABEL + GAP
            x = GAP
            for picture in pictures:
                if x + picture.width + GAP > SHEET_WIDTH:
                    x, y = GAP, y + THUMB + GAP
                placed.append((x, y, picture))
                x += picture.width + GAP
            y += THUMB + 2 * GAP
        sheet = Image.new("RGB", (SHEET_WIDTH, y), "#D8D4CC")
        draw = ImageDraw.Draw(sheet)
        font = ImageFont.load_default(LABEL)
        for top, words in labels:
            draw.text((GAP, top), words, fill="#0B2228", font=font)
        for left, top, picture in placed:
            sheet.paste(picture, (left, top))
        self._write("contact", sheet, colours=12)

    def _write(self, name: str, picture: Image.Image, colours: int = COLOURS) -> None:
        path = self._folder / f"{name}.png"
        # An octree gives flat surfaces their own colour: neither the one small sun on a screen nor
        # a pale message is lost in all the sand. With very few colours it would lose the sand.
        octree = colours >= COLOURS
        method = Image.Quantize.FASTOCTREE if octree else Image.Quantize.MAXCOVERAGE
        reduced = picture.quantize(colours, method=method, kmeans=1, dither=Image.Dither.NONE)
        reduced.save(path, "PNG", optimize=True)
        self.written.append(path)


def _from_qt(picture: QImage) -> Image.Image:
    image = picture.convertToFormat(QImage.Format.Format_RGB888)
    size = (image.width(), image.height())
    data = bytes(image.constBits())
    return Image.frombytes("RGB", size, data, "raw", "RGB", image.bytesPerLine())
