"""Thai as Thai readers know it: beside another renderer, and found again as it was written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont, features

from forms.expectation import fold
from forms.font_files import MissingGlyphError, font_file
from forms.fonts import PaperFonts
from forms.layout.archive import Description
from forms.layout.paint import paint
from forms.layout.plan import Plan, Run
from forms.readback import Reading, read_pdf, render_pdf
from forms.shaping import SHAPED, bases, shape, shaped_width

REGULAR = "NotoSerifThai-Regular"
NAME = "นางสาว น้ำผึ้ง ป้ำปู่ญี่ปุ่น ผู้ใหญ่ฐานันดร์ กำลังที่"
_NEAR = ImageFilter.MaxFilter(7)
THAI = [chr(code) for code in (*range(0xE01, 0xE3B), *range(0xE40, 0xE4F))]
SIZE = 24


def page_with(text: str, font: str, spacing: float = 0.0) -> bytes:
    metrics = PaperFonts()
    x, runs = 20.0, []
    for name, letters in metrics.pieces(text, font):
        runs.append(Run(x, 40, letters, name, SIZE, "#000000", spacing))
        x += metrics.width(letters, name, SIZE) + spacing * metrics.letters(letters, name)
    return paint(Plan(595, 80, (tuple(runs),)), Description("Giấy", "CT07", (), "vi-VN"))


def text_of(pdf: bytes) -> str:
    reading = read_pdf(pdf)
    assert isinstance(reading, Reading)
    return reading.texts[0].strip()


@pytest.mark.parametrize("font", ["Tinos-Regular", "Tinos-Bold"])
@pytest.mark.parametrize("spacing", [0.0, 3.0])
def test_thai_is_found_as_it_was_written(font: str, spacing: float) -> None:
    pdf = page_with(NAME, font, spacing)
    assert text_of(pdf) == NAME
    assert pdf == page_with(NAME, font, spacing)


@pytest.mark.parametrize("font", sorted(SHAPED))
def test_marks_stand_where_another_renderer_puts_them(font: str) -> None:
    """Pillow's own shaper and rasteriser, beside ours read by PDFium; 0.5 mm at this size."""
    assert features.check("raqm")
    dpi = 144
    for word in NAME.split():
        pictures = render_pdf(page_with(word, font), dpi)
        assert isinstance(pictures, tuple)
        wanted = Image.new("L", pictures[0].size, 255)
        pen = ImageFont.truetype(
            font_file(font), SIZE * dpi / 72, layout_engine=ImageFont.Layout.RAQM
        )
        place = (20 * dpi / 72, 40 * dpi / 72)
        ImageDraw.Draw(wanted).text(place, word, 0, pen, anchor="ls", features=["-kern", "-liga"])
        ours, theirs = (
            image.point(lambda grey: 255 * (grey < 128)) for image in (pictures[0], wanted)
        )
        assert ours.getbbox() is not None
        # What one renderer has inked and the other has nothing near, within 3 dots (0.5 mm).
        for one, other in ((ours, theirs), (theirs, ours)):
            near = other.filter(_NEAR)
            stray = ImageChops.subtract(one, near)
            assert stray.getbbox() is None, word


def test_a_ring_and_a_tone_stand_over_their_base() -> None:
    (base, ring_and_tone) = shape("น้ำ", REGULAR)
    assert base.letters == "น"
    assert [glyph.letters for glyph in ring_and_tone.glyphs] == ["\u0e4d", "\u0e49", "\u0e32"]
    ring, tone, _ = ring_and_tone.glyphs
    assert (ring.advance, tone.advance) == (0, 0)
    assert ring.dx < 0


def test_the_width_is_that_of_what_is_drawn() -> None:
    assert shaped_width("น้ำ", REGULAR) == shaped_width("น", REGULAR) + shaped_width("า", REGULAR)
    assert PaperFonts().width("น้ำ", REGULAR, 10) == pytest.approx(shaped_width("น้ำ", REGULAR) / 100)
    assert (bases("น้ำ"), bases("ที่"), bases("")) == (1, 1, 0)
    assert shape("", REGULAR) == ()


def test_what_the_font_cannot_draw_is_an_error() -> None:
    with pytest.raises(MissingGlyphError) as caught:
        shape("ก\u1780", REGULAR)
    assert caught.value.font == REGULAR


@given(st.lists(st.sampled_from(THAI), min_size=1, max_size=20).map("".join))
def test_any_order_of_thai_letters_is_shaped_and_kept(text: str) -> None:
    """Also what is no word, such as a mark without a base."""
    clusters = shape(text, REGULAR)
    assert "".join(cluster.letters for cluster in clusters) == text
    assert all(cluster.glyphs for cluster in clusters)
    assert fold(text_of(page_with(text, "Tinos-Regular"))) == fold(text)
