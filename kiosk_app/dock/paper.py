"""Sheets as pictures, and the codes on them. The pictures live in memory only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO

import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage

from forms.readback import ReadProblem, render_pdf

PAGE_DPI = 240
"""Three pixels a module for the densest code that is printed: 117 modules in 38 mm."""

DrawPages = Callable[[bytes], Sequence[bytes]]
"""The pages of a PDF as PNG pictures, at ``PAGE_DPI`` or finer."""


class Kind(StrEnum):
    PAGE = "page"
    SLIP = "slip"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page or slip. ``key`` is unique for the life of the dock and names no person."""

    key: str
    kind: Kind
    png: bytes
    width: int
    height: int
    """Pixels of the picture."""
    codes: tuple[str, ...]
    """Texts of the QR codes on it."""

    @property
    def scanned(self) -> bytes | None:
        """What a scanner sends that the sheet is laid on; ``None`` where no code is on it."""
        return self.codes[0].encode() if self.codes else None

    @property
    def address(self) -> str | None:
        """Where a phone's camera would go, if a code on the sheet is a web address."""
        for code in self.codes:
            if code.lower().startswith(("http://", "https://")):
                return code
        return None


def draw_pages(pdf: bytes) -> tuple[bytes, ...]:
    """Raises ``ValueError`` for what no printer of ours would have taken."""
    match render_pdf(pdf, PAGE_DPI):
        case ReadProblem() as problem:
            raise ValueError(problem)
        case pictures:
            return tuple(_png(picture) for picture in pictures)


def make_page(key: str, png: bytes) -> Sheet:
    with Image.open(BytesIO(png), formats=("PNG",)) as picture:
        return Sheet(key, Kind.PAGE, png, *picture.size, read_codes(picture.convert("L")))


def make_slip(key: str, picture: Image.Image) -> Sheet:
    grey = picture.convert("L")
    return Sheet(key, Kind.SLIP, _png(grey), *grey.size, read_codes(grey))


def read_codes(picture: Image.Image | QImage) -> tuple[str, ...]:
    if isinstance(picture, QImage):
        # Windows are grabbed in the format of their platform; zxing-cpp reads few of Qt's.
        picture = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    # Not kept in the module: nanobind reports what is alive at the interpreter's end as leaked.
    found = zxingcpp.read_barcodes(picture, formats=zxingcpp.barcode_formats_from_str("QRCode"))
    return tuple(code.text for code in found)


def _png(picture: Image.Image) -> bytes:
    file = BytesIO()
    picture.save(file, "PNG", compress_level=1)
    return file.getvalue()
