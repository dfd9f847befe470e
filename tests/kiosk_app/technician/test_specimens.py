"""The test page and slip: all letters are there, in our fonts, and the frame is where it says."""

from __future__ import annotations

import unicodedata

import pypdfium2
import zxingcpp
from PIL import Image, ImageOps

from forms.embedding import REPERTOIRE
from forms.readback import PDFIUM, Reading, read_pdf
from forms.slip import WIDTH, Words, draw_slip
from forms.units import provinces
from kiosk_app.technician import specimens

DPI = 144


def vietnamese() -> set[str]:
    """The 134 letters with marks: 67 small ones and their capitals."""
    return {
        letter
        for letter in REPERTOIRE
        if letter.isalpha() and (letter in "đĐ" or len(unicodedata.normalize("NFD", letter)) > 1)
    }


def test_every_letter_of_vietnamese_stands_there() -> None:
    assert len(vietnamese()) == 134
    lines = "".join(specimens.letters())
    assert vietnamese() <= set(lines)
    reading = read_pdf(specimens.page())
    assert isinstance(reading, Reading)
    [text] = reading.texts
    assert vietnamese() <= set(text)
    for province in provinces():
        assert province.bare in text


def test_the_frame_is_ten_millimetres_from_every_edge() -> None:
    with PDFIUM:
        document = pypdfium2.PdfDocument(specimens.page())
        picture = document[0].render(scale=DPI / 72).to_pil().convert("L")
        document.close()
    ink = picture.point(lambda tone: 255 if tone < 128 else 0).getbbox()
    assert ink is not None
    dots = DPI / 25.4
    left, top = ink[0] / dots, ink[1] / dots
    right, bottom = (picture.width - ink[2]) / dots, (picture.height - ink[3]) / dots
    for distance in (left, top, right, bottom):
        assert abs(distance - 10) < 0.4


def test_its_codes_are_read() -> None:
    with PDFIUM:
        document = pypdfium2.PdfDocument(specimens.page())
        picture = document[0].render(scale=DPI / 72).to_pil().convert("L")
        document.close()
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [specimens.CODE]
    slip = draw_slip(specimens.slip()).convert("L")
    assert [code.text for code in zxingcpp.read_barcodes(slip)] == [specimens.CODE]


def test_no_mark_of_a_capital_is_cut_off_on_a_slip() -> None:
    """Capitals with two marks are higher than their line: all of their ink is there."""
    hats = draw_slip([Words("ÂÊÔĂ", 40)], WIDTH)
    marks = draw_slip([Words("ẪỄỖẴ", 40)], WIDTH)
    assert ink_height(marks) >= ink_height(hats) + 6


def ink_height(picture: Image.Image) -> int:
    box = ImageOps.invert(picture.convert("L")).getbbox()
    assert box is not None
    return box[3] - box[1]
