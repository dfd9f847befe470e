from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageFilter
from reportlab.pdfgen.canvas import Canvas

from forms.bundle import Bundle
from forms.compose import compose
from forms.expectation import fold, seal_area
from forms.readback import (
    MAX_PDF,
    Area,
    Reading,
    ReadProblem,
    read_pdf,
    read_picture,
    render_pdf,
)

Issue = Callable[..., Any]


def pdf_with(pages: int, size: tuple[float, float] = (200, 200)) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=size)
    for _ in range(pages):
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def png(picture: Image.Image) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "PNG")
    return buffer.getvalue()


def test_text_and_codes_of_every_page(ct07: Bundle, issue: Issue) -> None:
    issued = issue(ct07, ct07.extreme)
    reading = read_pdf(issued.page.pdf)
    assert isinstance(reading, Reading)
    assert len(reading.texts) == 2
    assert "049131009876" in reading.texts[0]
    assert reading.codes == ((issued.seal,), (issued.seal,))


def test_codes_are_looked_for_where_the_layout_puts_them(ct07: Bundle, issue: Issue) -> None:
    issued = issue(ct07, ct07.sample)
    there, elsewhere = seal_area(ct07), Area(100, 10, 60, 60)
    found = read_pdf(issued.page.pdf, codes_in=there)
    missed = read_pdf(issued.page.pdf, codes_in=elsewhere)
    assert isinstance(found, Reading)
    assert isinstance(missed, Reading)
    assert found.codes == ((issued.seal,),)
    assert missed.codes == ((),)


@pytest.mark.parametrize(
    ("pdf", "problem"),
    [
        (b"", ReadProblem.NOT_A_PDF),
        (b"hello", ReadProblem.NOT_A_PDF),
        (b"%PDF-1.7\n" + b"\x00" * 500, ReadProblem.NOT_A_PDF),
        (b"%PDF-1.7\n" + b"\x00" * MAX_PDF, ReadProblem.TOO_LARGE),
        (pdf_with(21), ReadProblem.TOO_MANY_PAGES),
        (pdf_with(1, (20_000, 20_000)), ReadProblem.PAGE_SIZE),
    ],
)
def test_what_is_not_read(pdf: bytes, problem: ReadProblem) -> None:
    assert read_pdf(pdf) is problem
    assert render_pdf(pdf, 50) is problem


@given(st.binary(max_size=300))
def test_noise_never_raises(noise: bytes) -> None:
    assert isinstance(read_pdf(b"%PDF-1.4\n" + noise), ReadProblem)
    assert read_picture(noise) is ReadProblem.NOT_A_PICTURE


@pytest.mark.parametrize("code", ["CT01", "CT07", "NA5"])
@pytest.mark.parametrize(("dpi", "blur"), [(203, 0.6), (300, 1.2)])
def test_a_photographed_page_shows_its_code(
    catalogue: Any, issue: Issue, code: str, dpi: int, blur: float
) -> None:
    """A page at a receipt printer's resolution, smeared; and a photo that is out of focus."""
    bundle = catalogue[code]
    issued = issue(bundle, bundle.sample)
    pictures = render_pdf(issued.page.pdf, dpi)
    assert isinstance(pictures, tuple)
    photo = (
        pictures[0]
        .filter(ImageFilter.GaussianBlur(blur))
        .rotate(4, Image.Resampling.BICUBIC, expand=True, fillcolor=200)
    )
    reading = read_picture(png(photo))
    assert isinstance(reading, Reading)
    assert reading.codes == ((issued.seal,),)


def test_the_densest_code_survives_the_printer(ct07: Bundle, issue: Issue) -> None:
    issued = issue(ct07, ct07.extreme)
    pictures = render_pdf(issued.page.pdf, 300)
    assert isinstance(pictures, tuple)
    printed = pictures[0].point(lambda value: 255 if value > 127 else 0)
    reading = read_picture(png(printed))
    assert isinstance(reading, Reading)
    assert reading.codes == ((issued.seal,),)


def test_a_picture_too_large_to_open_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("forms.readback.MAX_PIXELS", 100)
    assert read_picture(png(Image.new("L", (20, 20)))) is ReadProblem.TOO_LARGE
    assert read_picture(b"\x89PNG" + b"\x00" * 21_000_000) is ReadProblem.TOO_LARGE


def test_a_hyphen_at_a_lines_end_is_read_as_one(ct01: Bundle) -> None:
    """PDFium takes it for a word that was parted; the check before printing would miss it."""
    address = "Thôn Bhơ-Hôồng " * 4 + "kiệt-" * 30 + "Sơn Trà - " * 6 + "Đà Nẵng"
    address = address[:200].strip()
    values = {**ct01.sample, "request_address": address}
    page = compose(ct01, values, language="vi", seal=None, specimen=False, request=None,
                   serial=None)  # fmt: skip
    ends = [line.text for line in page.lines if line.element == "item_10"]
    assert any(text.endswith("-") for text in ends)
    reading = read_pdf(page.pdf)
    assert isinstance(reading, Reading)
    assert fold(address) in fold(reading.texts[0])
