"""Reading a finished page back, with other libraries than the composer's.

pdfium gives the text and the picture, ZXing the codes as they stand on the picture. What comes in
may be anything: sizes, pages and pixels are bounded. (A PDF that keeps pdfium busy is bounded by
its size alone; a service that takes files from strangers runs this in a process it can end.)
"""

from __future__ import annotations

import io
import threading
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, cast

import pypdfium2 as pdfium
import zxingcpp
from PIL import Image

MAX_PDF = 8 * 1024 * 1024
"""Bytes."""
MAX_PICTURE = 20 * 1024 * 1024
MAX_PAGES = 20
MAX_SIDE = 1300.0
"""Points; an A3 sheet has 1,191."""
MAX_PIXELS = 60_000_000
CODE_DPI = 220
"""Three pixels a module for the densest code that we print (117 modules in 38 mm)."""

_HYPHEN_AT_LINE_END = "\x02"
"""What PDFium's text has for a hyphen at a line's end: it takes the word for a parted one."""

PDFIUM = threading.Lock()
"""PDFium must not be used by two threads at once, or the process dies (its own documentation says
so): whoever calls it in this process holds this.
"""


class _TextPage(Protocol):
    def get_text_bounded(self) -> str: ...
    def close(self) -> None: ...


class _Bitmap(Protocol):
    def to_pil(self) -> Image.Image: ...


class _Page(Protocol):
    def get_textpage(self) -> _TextPage: ...
    def get_size(self) -> tuple[float, float]: ...
    def render(
        self, *, scale: float, crop: tuple[float, float, float, float], grayscale: bool
    ) -> _Bitmap: ...
    def close(self) -> None: ...


class _Document(Protocol):
    """What we use of ``pypdfium2.PdfDocument``, which has no types of its own."""

    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[_Page]: ...
    def get_page_size(self, index: int) -> tuple[float, float]: ...
    def close(self) -> None: ...


_open_document = cast("Callable[[bytes], _Document]", pdfium.PdfDocument)


class ReadProblem(StrEnum):
    """Why a file could not be read at all."""

    TOO_LARGE = "too-large"
    NOT_A_PDF = "not-a-pdf"
    TOO_MANY_PAGES = "too-many-pages"
    PAGE_SIZE = "page-size"
    NOT_A_PICTURE = "not-a-picture"


@dataclass(frozen=True, slots=True)
class Area:
    """A part of a page: millimetres from its upper left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Reading:
    """What stands on each page: its text, NFC, and the codes found on its picture."""

    texts: tuple[str, ...]
    codes: tuple[tuple[str, ...], ...]


def read_pdf(pdf: bytes, *, codes_in: Area | None = None) -> Reading | ReadProblem:
    """Read text and codes of every page.

    Args:
        pdf: Any bytes.
        codes_in: Render and search only this part, which takes a fraction of the time.
    """
    with PDFIUM:
        return _read_pdf(pdf, codes_in)


def _read_pdf(pdf: bytes, codes_in: Area | None) -> Reading | ReadProblem:
    document = _open(pdf)
    if isinstance(document, ReadProblem):
        return document
    texts: list[str] = []
    codes: list[tuple[str, ...]] = []
    try:
        for page in document:
            text_page = page.get_textpage()
            text = text_page.get_text_bounded().replace(_HYPHEN_AT_LINE_END, "-")
            texts.append(unicodedata.normalize("NFC", text))
            codes.append(_codes(_render(page, CODE_DPI, codes_in)))
            text_page.close()
            page.close()
    except pdfium.PdfiumError:
        return ReadProblem.NOT_A_PDF
    finally:
        document.close()
    return Reading(tuple(texts), tuple(codes))


def read_picture(picture: bytes) -> Reading | ReadProblem:
    """Read the codes of a PNG or JPEG picture; a picture has no text."""
    if len(picture) > MAX_PICTURE:
        return ReadProblem.TOO_LARGE
    try:
        with Image.open(io.BytesIO(picture), formats=("PNG", "JPEG")) as image:
            if image.width * image.height > MAX_PIXELS:
                return ReadProblem.TOO_LARGE
            grey = image.convert("L")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return ReadProblem.NOT_A_PICTURE
    return Reading(("",), (_codes(grey),))


def render_pdf(pdf: bytes, dpi: int) -> tuple[Image.Image, ...] | ReadProblem:
    """Pictures of every page, grey."""
    with PDFIUM:
        return _render_pdf(pdf, dpi)


def _render_pdf(pdf: bytes, dpi: int) -> tuple[Image.Image, ...] | ReadProblem:
    document = _open(pdf)
    if isinstance(document, ReadProblem):
        return document
    try:
        return tuple(_render(page, dpi, None) for page in document)
    except pdfium.PdfiumError:
        return ReadProblem.NOT_A_PDF
    finally:
        document.close()


def _open(pdf: bytes) -> _Document | ReadProblem:
    if len(pdf) > MAX_PDF:
        return ReadProblem.TOO_LARGE
    if not pdf.startswith(b"%PDF-"):
        return ReadProblem.NOT_A_PDF
    try:
        document = _open_document(pdf)
        problem = _shape_problem(document)
    except pdfium.PdfiumError:
        return ReadProblem.NOT_A_PDF
    if problem is not None:
        document.close()
        return problem
    return document


def _shape_problem(document: _Document) -> ReadProblem | None:
    if len(document) == 0:
        return ReadProblem.NOT_A_PDF
    if len(document) > MAX_PAGES:
        return ReadProblem.TOO_MANY_PAGES
    sizes = [document.get_page_size(index) for index in range(len(document))]
    if any(not 10 <= side <= MAX_SIDE for size in sizes for side in size):
        return ReadProblem.PAGE_SIZE
    return None


def _render(page: _Page, dpi: int, area: Area | None) -> Image.Image:
    crop = (0.0, 0.0, 0.0, 0.0)
    if area is not None:
        width, height = page.get_size()
        point = 72 / 25.4
        crop = (
            max(0.0, area.x * point),
            max(0.0, height - (area.y + area.height) * point),
            max(0.0, width - (area.x + area.width) * point),
            max(0.0, area.y * point),
        )
    bitmap = page.render(scale=dpi / 72, crop=crop, grayscale=True)
    return bitmap.to_pil().convert("L")


def _codes(image: Image.Image) -> tuple[str, ...]:
    found = zxingcpp.read_barcodes(image, formats=zxingcpp.barcode_formats_from_str("QRCode"))
    return tuple(code.text for code in found if code.valid)
