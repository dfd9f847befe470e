"""Sheets as pictures, and their codes."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtGui import QImage

from kiosk_app.dock.paper import Kind, draw_pages, make_page, make_slip, read_codes
from tests.kiosk_app.dock.room import as_qimage, make_code
from tests.kiosk_app.dock.room import make_page as make_pdf

VERIFY = "HTTP://127.0.0.1:8000/V#" + "ABCDEFGH234567XY" * 60


def test_a_dense_code_is_read_from_the_drawn_page() -> None:
    (png,) = draw_pages(make_pdf("one", code=VERIFY))
    page = make_page("page-1", png)
    assert page.kind is Kind.PAGE
    assert page.png == png
    assert page.codes == (VERIFY,)
    assert page.address == VERIFY


def test_every_page_is_drawn() -> None:
    pages = draw_pages(make_pdf("one", "two", "three"))
    assert len({Image.open(BytesIO(page)).tobytes() for page in pages}) == 3


def test_what_is_no_pdf_is_a_bug() -> None:
    with pytest.raises(ValueError, match="not-a-pdf"):
        draw_pages(b"hello")


def test_a_slip_keeps_its_dots_and_its_code() -> None:
    slip = Image.new("L", (576, 400), 255)
    slip.paste(make_code("MC-7KQD"), (100, 100))
    sheet = make_slip("slip-1", slip.convert("1"))
    assert (sheet.width, sheet.height) == (576, 400)
    assert Image.open(BytesIO(sheet.png)).tobytes() == slip.tobytes()
    assert sheet.codes == ("MC-7KQD",)
    assert sheet.address is None


@pytest.mark.parametrize(
    "platform",
    [QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32_Premultiplied],
    ids=["offscreen", "x11"],
)
def test_codes_are_read_from_a_grabbed_window_too(platform: QImage.Format) -> None:
    code = as_qimage(make_code("HTTP://127.0.0.1/")).convertToFormat(platform)
    assert read_codes(code) == ("HTTP://127.0.0.1/",)
    assert read_codes(as_qimage(Image.new("L", (540, 960), 200))) == ()
