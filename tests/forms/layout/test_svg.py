"""Drawings: what is drawn where, and the many things that are refused."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from forms.layout import MM
from forms.layout.curves import Matrix, WrongSvgError, read_transform
from forms.layout.plan import Clipped, Outline, Plan, Step
from forms.layout.vector import MAX_ELEMENTS, read_svg
from tests.forms.layout.conftest import element


def svg(inner: str, attributes: str = 'viewBox="0 0 40 10"') -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}>{inner}</svg>'


def outlines(inner: str) -> tuple[Outline, ...]:
    return read_svg(svg(inner)).outlines


def corners(outline: Outline) -> list[Any]:
    return [pytest.approx(step.points[-1], abs=1e-6) for step in outline.steps if step.points]


@pytest.mark.parametrize(
    ("inner", "points"),
    [
        ('<rect x="1" y="2" width="3" height="4"/>', [(1, 2), (4, 2), (4, 6), (1, 6), (1, 2)]),
        ('<polygon points="0,0 2,0 1 1"/>', [(0, 0), (2, 0), (1, 1), (0, 0)]),
        ('<polyline points="0 0 2 0 1 1 9"/>', [(0, 0), (2, 0), (1, 1)]),
        ('<line x1="1" y1="1" x2="5" y2="5"/>', [(1, 1), (5, 5)]),
        ('<path d="M1 1h2v3l-2-3z"/>', [(1, 1), (3, 1), (3, 4), (1, 1)]),
        ('<g transform="translate(10 5)"><path d="M0 0L1 0"/></g>', [(10, 5), (11, 5)]),
        ('<g transform="scale(2)"><line x2="1" transform="translate(1)"/></g>', [(2, 0), (4, 0)]),
        ('<line x2="1" transform="rotate(90 1 0)"/>', [(1, -1), (1, 0)]),
        ('<line x2="1" transform="matrix(0 1 -1 0 5 6)"/>', [(5, 6), (5, 7)]),
    ],
)
def test_shapes_are_paths(inner: str, points: list[tuple[float, float]]) -> None:
    (outline,) = outlines(inner)
    assert corners(outline) == points


def test_circles_and_round_corners_are_curves() -> None:
    (circle,) = outlines('<circle cx="10" cy="5" r="4"/>')
    xs = [x for step in circle.steps for x, _ in step.points]
    assert {step.kind for step in circle.steps} <= {"m", "c", "l", "h"}
    assert (min(xs), max(xs)) == pytest.approx((6, 14), abs=0.01)
    (corner,) = outlines('<rect width="10" height="6" rx="20"/>')
    assert corners(corner)[0] == (5, 0)
    assert sum(step.kind == "c" for step in corner.steps) >= 4


def test_quadratic_curves_become_cubic() -> None:
    (curve,) = outlines('<path d="M0 0Q3 6 6 0" fill="none" stroke="red"/>')
    start, drawn = curve.steps[:2]
    assert start == Step("m", ((0.0, 0.0),))
    assert drawn.kind == "c"
    assert drawn.points == tuple(pytest.approx(point) for point in ((2, 4), (4, 4), (6, 0)))


@pytest.mark.parametrize(
    ("attributes", "fill", "stroke"),
    [
        ("", "#000000", ""),
        ('fill="none" stroke="blue"', "", "#0000ff"),
        ('fill="#f00" stroke="currentColor"', "#ff0000", "#000000"),
        ('fill="rgb(1,2,3)"', "#010203", ""),
        ('fill="red" style="fill: green; stroke-width: 2"', "#008000", ""),
        ('fill="black" fill-opacity="0.5"', "#808080", ""),
        ('fill="black" stroke="black" opacity=".25"', "#bfbfbf", "#bfbfbf"),
        ('stroke="black" stroke-width="0"', "#000000", ""),
    ],
)
def test_colours(attributes: str, fill: str, stroke: str) -> None:
    (found,) = outlines(f'<rect width="5" height="5" {attributes}/>')
    assert (found.fill, found.stroke) == (fill, stroke)


def test_groups_hand_their_properties_down() -> None:
    (found,) = outlines(
        '<g fill="none" stroke="red" stroke-width="2" stroke-linecap="round" opacity="0.5"'
        ' stroke-linejoin="bevel" fill-rule="evenodd" transform="scale(3)">'
        '<path d="M0 0L1 1" stroke-opacity="0.5"/></g>'
    )
    assert (found.stroke, found.stroke_width, found.cap, found.join) == ("#ffbfbf", 6, 1, 2)
    assert found.even_odd


@pytest.mark.parametrize(
    "inner",
    [
        '<rect width="5" height="5" display="none"/>',
        '<g visibility="hidden"><rect width="5" height="5"/></g>',
        '<rect width="5" height="5" fill="none"/>',
        '<rect width="0" height="5"/>',
        '<path d=""/>', '<path d="M1 1"/>', '<polygon points=""/>', '<circle r="0"/>',
        "<title>Biểu trưng</title><desc>x</desc><metadata><a><b/></a></metadata><defs/>",
    ],
)  # fmt: skip
def test_what_is_invisible_is_not_drawn(inner: str) -> None:
    assert outlines(inner) == ()


def test_a_drawing_stands_in_the_middle_of_its_box(lay: Callable[..., Plan]) -> None:
    content = svg('<rect width="40" height="10" stroke="red"/>')
    ((clipped,),) = lay(element("svg", content=content, width=80, height=40)).pages
    assert isinstance(clipped, Clipped)
    assert (clipped.x, clipped.width, clipped.height) == pytest.approx((10 * MM, 80 * MM, 40 * MM))
    (outline,) = clipped.items
    assert isinstance(outline, Outline)
    points = [point for step in outline.steps for point in step.points]
    assert min(points) == pytest.approx((10 * MM, 30 * MM))
    assert max(points) == pytest.approx((90 * MM, 50 * MM))
    assert outline.stroke_width == pytest.approx(2 * MM)


@pytest.mark.parametrize(
    ("aspect", "left", "bottom"),
    [("none", 10, 60), ("xMinYMin", 10, 40), ("xMaxYMax meet", 10, 60)],
)
def test_the_aspect_says_where(
    lay: Callable[..., Plan], aspect: str, left: float, bottom: float
) -> None:
    attributes = f'viewBox="0 0 40 10" preserveAspectRatio="{aspect}"'
    content = svg('<rect width="40" height="10"/>', attributes)
    ((clipped,),) = lay(element("svg", content=content, height=40)).pages
    assert isinstance(clipped, Clipped)
    (outline,) = clipped.items
    assert isinstance(outline, Outline)
    points = [point for step in outline.steps for point in step.points]
    assert min(x for x, _ in points) == pytest.approx(left * MM)
    assert max(y for _, y in points) == pytest.approx(bottom * MM)


def test_a_drawing_is_seen_and_clipped(picture: Callable[..., Image.Image]) -> None:
    ring = '<path d="M0 0H60V10H0Z M5 2H15V8H5Z" fill-rule="evenodd"/>'
    page = picture(element("svg", content=svg(ring), width=80, height=20))
    dark = page.point(lambda value: 255 if value < 128 else 0).getbbox()
    assert dark == pytest.approx((100, 200, 900, 400), abs=1)
    assert page.getpixel((300, 300)) == 255
    assert page.getpixel((120, 300)) == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "not XML"),
        ("<svg", "not XML"),
        ("hello", "not XML"),
        ("<p/>", "the element 'p'"),
        ("<rect/>", "one svg element"),
        (svg(svg("")), "one svg element"),
        ('<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + svg("&a;"), "document type"),
        ('<!DOCTYPE svg SYSTEM "https://example.com/a.dtd">' + svg(""), "document type"),
        (svg("&a;"), "not XML"),
        ('<?xml-stylesheet href="https://example.com/a.css"?>' + svg(""), "instruction"),
        (svg("<style>@import url(https://example.com/a.css)</style>"), "'style'"),
        (svg("<script>alert(1)</script>"), "'script'"),
        (svg('<image href="file:///etc/passwd"/>'), "'image'"),
        (svg("<foreignObject/>"), "'foreignObject'"),
        (svg('<use href="#a"/>'), "'use'"),
        (svg("<text>chữ</text>"), "'text'"),
        (svg("<defs><linearGradient/></defs>"), "in defs"),
        (svg('<rect width="1" height="1" onclick="x()"/>'), "'onclick'"),
        (svg('<rect width="1" height="1" fill="url(#g)"/>'), "colour"),
        (svg('<rect width="1" height="1" style="filter:url(#f)"/>'), "filter"),
        (svg('<rect width="1" height="1" style="fill"/>'), "style"),
        (svg('<rect width="1" height="1" stroke-dasharray="1 2"/>'), "stroke-dasharray"),
        (svg('<rect width="1cm" height="1"/>'), "length"),
        (svg('<rect width="50%" height="1"/>'), "length"),
        (svg('<rect width="1" height="1" transform="spin(3)"/>'), "transform"),
        (svg('<rect width="1" height="1" transform="rotate 3"/>'), "transform"),
        (svg('<path d="M 0"/>'), "path"),
        (svg('<path d="M 0 0 L 1e9 0"/>'), "beyond"),
        (svg('<rect x="1e300" width="1" height="1"/>'), "beyond"),
        (svg("", 'viewBox="0 0 1"'), "viewBox"),
        (svg("", ""), "no size"),
        (svg("", 'viewBox="0 0 0 5"'), "no size"),
        (svg("", 'viewBox="0 0 4 4" preserveAspectRatio="xMidYMid slice"'), "preserveAspectRatio"),
        (svg("<g>" * 60 + "</g>" * 60), "deep"),
        (svg('<rect width="1" height="1"/>' * MAX_ELEMENTS), "elements"),
    ],
)
def test_what_is_not_drawn_is_refused(
    refused: Callable[..., dict[str, str]], text: str, said: str
) -> None:
    begun = time.process_time()
    faults = refused(element("svg", content=text))
    assert set(faults) == {".content"}
    assert said in faults[".content"]
    assert time.process_time() - begun < 1


def test_a_billion_laughs_are_refused(refused: Callable[..., dict[str, str]]) -> None:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<!DOCTYPE svg [<!ENTITY l0 "ha">{entities}]>' + svg("&l9;")
    assert "document type" in refused(element("svg", content=bomb))[".content"]


def test_a_drawing_that_is_too_long_is_refused(refused: Callable[..., dict[str, str]]) -> None:
    faults = refused(element("svg", content=svg(" " * 262_144)))
    assert "more than" in faults[".content"]


def test_a_field_holds_no_drawing(refused: Callable[..., dict[str, str]]) -> None:
    item = element("svg", name="name", content=svg(""), readOnly=False)
    assert set(refused(item)) == {".readOnly"}


@given(st.text(max_size=200) | st.text("<>/svgrect=\"' 019.-eMLCAz", max_size=200))
def test_noise_is_drawn_or_refused(noise: str) -> None:
    for text in (noise, svg(noise), svg(f'<path d="{noise}"/>')):
        with suppress(WrongSvgError):
            shapes = read_svg(text)
            assert shapes.width > 0


def test_transforms_are_done_from_the_right() -> None:
    assert read_transform("translate(10,0) , scale(2 3)").of(1, 1) == (12, 3)
    assert read_transform("skewX(45)").of(0, 1) == pytest.approx((1, 1))
    assert read_transform("skewY(45)").of(1, 0) == pytest.approx((1, 1))
    assert Matrix(2, 0, 0, 8).scale() == 4
