"""What stands where on the pages of a PDF: letters from its text, ink from its pictures.

Letters are measured by the origins that PDFium reports, so no rendering rounds them. Pictures are
drawn at 300 dpi: at 150 dpi a pixel is a third of the half millimetre that is allowed.
"""

from __future__ import annotations

import ctypes
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw
import zxingcpp
from PIL import Image, ImageChops, ImageDraw, ImageOps

from forms.readback import PDFIUM

DPI = 300
PER_MM = DPI / 25.4
_NOISE = 48
"""Of 255: what smoothing alone makes of one edge in two renderings."""
_SQUARE = 8
"""Pixels, 0.7 mm."""
_SPECKS = 20
"""Of 255: a few pixels of a square, where thin strokes of a letter fall on other pixels. A rule
that crosses the square has more.
"""
_GRID = 1.0
"""Millimetres of the squares in which near letters are looked for; wider than any tolerance."""

_open: Callable[[bytes], Any] = pdfium.PdfDocument
_raw: Any = pypdfium2.raw
_Choose = Callable[[Image.Image, Image.Image], Image.Image]


class Letter(NamedTuple):
    """``page`` from 0; the origin on the baseline in millimetres from the upper left corner."""

    page: int
    x: float
    y: float
    text: str


class Box(NamedTuple):
    """Millimetres from the upper left corner of a page."""

    page: int
    x: float
    y: float
    width: float
    height: float

    def holds(self, page: int, x: float, y: float, slack: float) -> bool:
        return (
            page == self.page
            and self.x - slack <= x <= self.x + self.width + slack
            and self.y - slack <= y <= self.y + self.height + slack
        )


def letters_of(pdf: bytes) -> list[Letter]:
    """Every letter but spaces, in the order of the PDF's text."""
    found: list[Letter] = []
    with PDFIUM:
        document = _open(pdf)
        for number, page in enumerate(document):
            height = page.get_height()
            text = page.get_textpage()
            x, y = ctypes.c_double(), ctypes.c_double()
            for index in range(_raw.FPDFText_CountChars(text)):
                letter = chr(_raw.FPDFText_GetUnicode(text, index))
                if letter.isspace() or _raw.FPDFText_IsGenerated(text, index) == 1:
                    continue
                _raw.FPDFText_GetCharOrigin(text, index, x, y)
                place = (x.value / 72 * 25.4, (height - y.value) / 72 * 25.4)
                letter = "-" if letter == "\x02" else letter  # a hyphen at a line's end
                found.append(Letter(number, *place, unicodedata.normalize("NFC", letter)))
            text.close()
            page.close()
        document.close()
    return found


def unmatched(ours: Sequence[Letter], theirs: Sequence[Letter], tolerance: float) -> list[Letter]:
    """Letters of ``ours`` that have no partner in ``theirs`` within ``tolerance`` millimetres, on
    either axis. A letter is partner to one only.
    """
    near: dict[tuple[int, int, int, str], list[Letter]] = defaultdict(list)
    for letter in theirs:
        near[letter.page, int(letter.x // _GRID), int(letter.y // _GRID), letter.text].append(
            letter
        )
    lonely: list[Letter] = []
    for letter in ours:
        column, row = int(letter.x // _GRID), int(letter.y // _GRID)
        squares = (
            near.get((letter.page, column + right, row + down, letter.text), [])
            for right in (-1, 0, 1)
            for down in (-1, 0, 1)
        )
        partners = [
            (max(abs(other.x - letter.x), abs(other.y - letter.y)), other, square)
            for square in squares
            for other in square
        ]
        best = min(partners, key=lambda partner: partner[0], default=None)
        if best is None or best[0] > tolerance:
            lonely.append(letter)
        else:
            best[2].remove(best[1])
    return lonely


def pictures_of(pdf: bytes, dpi: int = DPI) -> list[Image.Image]:
    """Every page in grey."""
    with PDFIUM:
        document = _open(pdf)
        pictures = [
            page.render(scale=dpi / 72, grayscale=True).to_pil().convert("L") for page in document
        ]
        document.close()
    return pictures


def clear(picture: Image.Image, boxes: Sequence[Box], slack: float) -> Image.Image:
    """White where ``boxes`` are, ``slack`` millimetres wider."""
    cleared = picture.copy()
    pen = ImageDraw.Draw(cleared)
    for box in boxes:
        left, top = (box.x - slack) * PER_MM, (box.y - slack) * PER_MM
        right, bottom = (box.x + box.width + slack) * PER_MM, (box.y + box.height + slack) * PER_MM
        pen.rectangle((left, top, right, bottom), fill=255)
    return cleared


def strayed(ours: Image.Image, theirs: Image.Image, tolerance: float) -> Image.Image:
    """White where a picture has a tone that the other has nowhere within ``tolerance``
    millimetres, black elsewhere: ink too much and ink missing, on either side. A pixel stands for
    a square of ``_SQUARE``.
    """
    radius = round(tolerance * PER_MM)
    stray = ImageChops.lighter(_excess(ours, theirs, radius), _excess(theirs, ours, radius))
    return stray.reduce(_SQUARE).point(lambda tone: 255 if tone > _SPECKS else 0)


def _excess(picture: Image.Image, other: Image.Image, radius: int) -> Image.Image:
    darkest = _spread(other, radius, ImageChops.darker)
    lightest = _spread(other, radius, ImageChops.lighter)
    over = ImageChops.lighter(
        ImageChops.subtract(picture, lightest), ImageChops.subtract(darkest, picture)
    )
    return over.point(lambda tone: 255 if tone > _NOISE else 0)


def _spread(picture: Image.Image, radius: int, choose: _Choose) -> Image.Image:
    """Of each pixel the darkest or lightest within ``radius``, by steps that grow threefold."""
    for across, down in ((1, 0), (0, 1)):
        covered = 0
        while covered < radius:
            step = min(2 * covered + 1, radius - covered)
            one = ImageChops.offset(picture, across * step, down * step)
            two = ImageChops.offset(picture, -across * step, -down * step)
            picture = choose(choose(one, two), picture)
            covered += step
    return picture


def ink_in(picture: Image.Image, box: Box, slack: float) -> Box | None:
    """The smallest box round what is dark within ``box`` and ``slack`` millimetres beside it."""
    left, top = round((box.x - slack) * PER_MM), round((box.y - slack) * PER_MM)
    right = round((box.x + box.width + slack) * PER_MM)
    bottom = round((box.y + box.height + slack) * PER_MM)
    dark = picture.crop((left, top, right, bottom)).point(lambda tone: 255 if tone < 128 else 0)
    found = dark.getbbox()
    if found is None:
        return None
    x0, y0, x1, y1 = found
    return Box(
        box.page, (left + x0) / PER_MM, (top + y0) / PER_MM, (x1 - x0) / PER_MM, (y1 - y0) / PER_MM
    )


def codes_in(picture: Image.Image, box: Box) -> list[str]:
    """What a reader reads within ``box``, with white round it."""
    left, top = round(box.x * PER_MM), round(box.y * PER_MM)
    right, bottom = round((box.x + box.width) * PER_MM), round((box.y + box.height) * PER_MM)
    code = ImageOps.expand(picture.crop((left, top, right, bottom)), 60, fill=255)
    return sorted(f"{found.format.name} {found.text}" for found in zxingcpp.read_barcodes(code))


def difference(ours: Image.Image, theirs: Image.Image, stray: Image.Image) -> Image.Image:
    """Ours in red and theirs in blue where they differ, a yellow frame round all that
    strayed; 150 dpi.
    """
    picture = Image.merge("RGB", (theirs, ImageChops.darker(ours, theirs), ours))
    half = (picture.width * 150 // DPI, picture.height * 150 // DPI)
    picture = picture.resize(half)
    pen = ImageDraw.Draw(picture)
    box = stray.getbbox()
    if box is not None:
        left, top, right, bottom = (side * _SQUARE * 150 // DPI for side in box)
        pen.rectangle((left - 6, top - 6, right + 6, bottom + 6), outline="#ffaa00", width=3)
    return picture
