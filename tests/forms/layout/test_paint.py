"""Shapes on the page, as a renderer shows them. One point is one pixel here."""

from __future__ import annotations

import re
import zlib

import pypdfium2 as pdfium
import pytest
from PIL import Image

from forms.layout.archive import Description
from forms.layout.paint import paint
from forms.layout.plan import (
    Clipped,
    Drawing,
    Frame,
    Group,
    Modules,
    Outline,
    Oval,
    Picture,
    Plan,
    Raster,
    Rule,
    Run,
    Step,
    Strokes,
)
from forms.readback import render_pdf

DESCRIPTION = Description("Giấy xác nhận", "CT07 (version 1)", ("request a-1",), "vi-VN")
BLACK, GREY = "#000000", "#808080"


def pdf_of(*items: Drawing) -> bytes:
    return paint(Plan(100, 200, (items,)), DESCRIPTION)


def drawn(*items: Drawing) -> Image.Image:
    pictures = render_pdf(pdf_of(*items), 72)
    assert isinstance(pictures, tuple)
    return pictures[0]


def dark(picture: Image.Image) -> tuple[int, int, int, int] | None:
    """Box round everything that is more black than white: left, top, right, bottom."""
    return picture.point(lambda value: 255 if value < 128 else 0).getbbox()


@pytest.mark.parametrize(
    ("item", "box"),
    [
        (Frame(10, 20, 30, 40, fill=BLACK), (10, 20, 40, 60)),
        (Frame(10, 20, 30, 40, stroke=BLACK, stroke_width=2), (9, 19, 41, 61)),
        (Frame(10, 20, 30, 40, fill=BLACK, radius=5), (10, 20, 40, 60)),
        (Frame(10, 20, 30, 40, stroke=BLACK), None),
        (Oval(10, 20, 30, 40, fill=BLACK), (10, 20, 40, 60)),
        (Rule(10, 20, 60, 20, 4, BLACK), (10, 18, 60, 22)),
        (Strokes(((10, 20), (30, 20), (30, 50)), 4, BLACK), (8, 18, 32, 52)),
    ],
)
def test_shapes_stand_where_the_plan_has_them(
    item: Drawing, box: tuple[int, int, int, int] | None
) -> None:
    assert dark(drawn(item)) == box


@pytest.mark.parametrize(
    "item", [Frame(10, 20, 30, 40, fill=BLACK, radius=15), Oval(10, 20, 30, 40, fill=BLACK)]
)
def test_round_corners_are_round(item: Drawing) -> None:
    picture = drawn(item)
    assert picture.getpixel((11, 21)) == 255
    assert picture.getpixel((25, 40)) == 0


def test_colours_fill_and_outline() -> None:
    picture = drawn(Frame(10, 20, 30, 40, fill=GREY, stroke=BLACK, stroke_width=4))
    assert (picture.getpixel((25, 40)), picture.getpixel((10, 40))) == (128, 0)


def test_a_group_turns_clockwise_about_its_centre_and_lets_light_through() -> None:
    bar = Frame(40, 50, 20, 4, fill=BLACK)
    turned = drawn(Group((bar,), 90, 40, 52, 1.0))
    assert dark(turned) == (38, 52, 42, 72)
    faint = drawn(Group((bar,), 0, 0, 0, 0.25), Frame(40, 80, 20, 4, fill=BLACK))
    assert 180 < int(str(faint.getpixel((50, 52)))) < 200
    assert faint.getpixel((50, 82)) == 0


def test_modules_are_squares_in_their_places() -> None:
    rows = (b"\1\0\1", b"\0\0\0", b"\1\1\0")
    picture = drawn(Modules(20, 30, 60, rows, BLACK, GREY))
    seen = [
        [picture.getpixel((30 + 20 * column, 40 + 20 * row)) for column in range(3)]
        for row in range(3)
    ]
    assert seen == [[0, 128, 0], [128, 128, 128], [0, 0, 128]]
    assert picture.getpixel((18, 28)) == 255


def test_a_code_on_every_page_is_stored_once() -> None:
    code = Modules(20, 30, 60, (b"\1\0", b"\0\1"), BLACK, "")
    pdf = paint(Plan(100, 200, ((code,), (code,))), DESCRIPTION)
    assert pdf.count(b"/Subtype /Image") == 1
    pictures = render_pdf(pdf, 72)
    assert isinstance(pictures, tuple)
    assert [dark(picture) for picture in pictures] == [(20, 30, 80, 90)] * 2


def test_spacing_lies_between_letters() -> None:
    narrow, wide = (
        dark(drawn(Run(10, 50, "III", "Tinos-Regular", 12, BLACK, spacing)))
        for spacing in (0.0, 10.0)
    )
    assert narrow is not None
    assert wide is not None
    assert (wide[2] - wide[0]) - (narrow[2] - narrow[0]) == pytest.approx(20, abs=1)


def test_what_is_drawn_after_a_group_has_its_own_colours() -> None:
    """A group's end brings back the colours from before it."""
    first, inside, last = (
        Frame(x, 20, 10, 10, fill=color, stroke=color, stroke_width=2)
        for x, color in ((10, BLACK), (30, GREY), (50, GREY))
    )
    picture = drawn(first, Group((inside,), 0, 0, 0, 1.0), last)
    assert [picture.getpixel((x, 25)) for x in (15, 35, 55)] == [0, 128, 128]
    assert [picture.getpixel((x, 25)) for x in (9, 29, 49)] == [0, 128, 128]


def test_letters_after_a_shape_have_their_own_font_and_colour() -> None:
    run = Run(10, 50, "I", "Tinos-Bold", 40, GREY)
    beside = run._replace(x=40)
    cover = Frame(70, 20, 10, 10, fill=BLACK)
    picture = drawn(run, cover, beside)
    boxes = [picture.crop((left, 10, left + 25, 60)) for left in (8, 38)]
    assert boxes[0].tobytes() == boxes[1].tobytes()
    assert min(boxes[0].tobytes()) == 128
    smaller = drawn(run, cover, beside._replace(size=20)).crop((38, 10, 63, 60))
    assert smaller.tobytes() != boxes[0].tobytes()


def test_the_paper_is_described() -> None:
    with pdfium.PdfDocument(pdf_of(Frame(10, 20, 30, 40, fill=BLACK))) as document:  # type: ignore[no-untyped-call]
        told = document.get_metadata_dict(skip_empty=True)
    assert (told["Title"], told["Subject"]) == ("Giấy xác nhận", "CT07 (version 1)")
    assert (told["Keywords"], told["Creator"]) == ("request a-1", "Một Cửa Kiosk")


def test_no_font_is_named_that_is_not_there() -> None:
    pdf = pdf_of(Run(10, 50, "I", "Tinos-Bold", 12, BLACK))
    assert b"Helvetica" not in pdf
    assert set(re.findall(rb"/BaseFont /(?:[A-Z]{6}[+])?([-A-Za-z]+)", pdf)) == {b"Tinos-Bold"}


def test_an_outline_of_lines_and_curves() -> None:
    steps = (
        Step("m", ((10, 20),)),
        Step("l", ((50, 20),)),
        Step("c", ((50, 40), (50, 60), (50, 60))),
        Step("l", ((10, 60),)),
        Step("h"),
    )
    assert dark(drawn(Outline(steps, fill=BLACK))) == (10, 20, 50, 60)
    bordered = drawn(Outline(steps, GREY, BLACK, 4, join=0))
    assert dark(bordered) == (8, 18, 52, 62)
    assert (bordered.getpixel((30, 40)), bordered.getpixel((30, 19))) == (128, 0)


@pytest.mark.parametrize(("even_odd", "middle"), [(True, 255), (False, 0)])
def test_what_lies_inside_twice(even_odd: bool, middle: int) -> None:
    def square(edge: float) -> tuple[Step, ...]:
        far = 100 - edge
        corners = ((edge, edge), (far, edge), (far, far), (edge, far))
        return (Step("m", (corners[0],)), *(Step("l", (at,)) for at in corners[1:]), Step("h"))

    steps = (*square(10), *square(30))
    picture = drawn(Outline(steps, fill=BLACK, even_odd=even_odd))
    assert (picture.getpixel((50, 50)), picture.getpixel((20, 50))) == (middle, 0)


def test_only_what_lies_in_the_window_is_seen() -> None:
    inner = Frame(0, 0, 100, 200, fill=BLACK)
    beside = Frame(80, 150, 10, 10, fill=BLACK)
    assert dark(drawn(Clipped((inner,), 20, 30, 40, 50))) == (20, 30, 60, 80)
    assert dark(drawn(Clipped((inner,), 20, 30, 40, 50), beside)) == (20, 30, 90, 160)


def test_a_picture_is_stretched_into_its_box() -> None:
    samples = zlib.compress(bytes([0, 255, 255, 128]))
    raster = Raster(2, 2, gray=True, jpeg=False, data=samples)
    picture = drawn(Picture(10, 20, 40, 80, raster))
    quarters = [picture.getpixel((x, y)) for y in (40, 80) for x in (20, 40)]
    assert quarters == [0, 255, 255, 128]
    pale = drawn(Group((Picture(10, 20, 40, 80, raster),), 0, 0, 0, 1.0))
    assert pale.getpixel((20, 40)) == 0


def test_colours_of_a_picture() -> None:
    raster = Raster(1, 1, gray=False, jpeg=False, data=zlib.compress(bytes([255, 0, 0])))
    with pdfium.PdfDocument(pdf_of(Picture(10, 20, 40, 80, raster))) as document:  # type: ignore[no-untyped-call]
        page = document[0].render(scale=1).to_pil().convert("RGB")
    assert page.getpixel((30, 60)) == (255, 0, 0)


def test_bars_fill_a_box_that_is_no_square() -> None:
    bars = Modules(10, 20, 70, (b"\1\0\1\1\0\0\1",), BLACK, "", 30)
    picture = drawn(bars)
    assert dark(picture) == (10, 20, 80, 50)
    seen = [picture.getpixel((15 + 10 * at, 35)) for at in range(7)]
    assert seen == [0, 255, 0, 0, 255, 255, 0]
