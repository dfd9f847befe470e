"""The formulas by which pdfme sets text, with a font whose measures are round numbers."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.layout import MM
from forms.layout.lines import Measure, Span, break_lines
from forms.layout.parts import Element, Filling, Scope, read_place
from forms.layout.plan import Frame, Metrics, Piece, Rule, Run
from forms.layout.registry import ELEMENTS
from forms.layout.text import LEAST_SIZE
from forms.reading import Fault, as_object


class SquareLetters(Metrics):
    """Each letter is half an em wide; the line is 0.8 em above and 0.2 em below the baseline."""

    def width(self, text: str, font: str, size: float) -> float:
        return len(text) * size / 2

    def ascent(self, font: str) -> float:
        return 0.8

    def descent(self, font: str) -> float:
        return -0.2

    def pieces(self, text: str, font: str) -> tuple[tuple[str, str], ...]:
        return ((font, text),)


LETTERS = SquareLetters()
SCOPE = Scope(frozenset({"name", "number"}), {})


def element(kind: str, **keys: Any) -> Element:
    faults: list[Fault] = []
    data = {
        "name": "title",
        "readOnly": True,
        "position": {"x": 10, "y": 20},
        "width": 100 / MM,
        "height": 60 / MM,
        **keys,
    }
    node = as_object(data, "e", faults)
    parsed = ELEMENTS[kind](node, read_place(node), SCOPE)
    node.finish()
    assert faults == []
    return parsed


def runs(parsed: Element, **texts: str) -> list[Run]:
    piece = parsed.piece(Filling(texts), LETTERS)
    assert piece is not None
    drawn = piece.draw(0, len(piece.heights), parsed.place.y)
    return [item for item in drawn if isinstance(item, Run)]


@pytest.mark.parametrize(
    ("vertical", "line_height", "first"),
    [
        ("top", 1.0, 8.0),
        ("top", 1.5, 8.0 + 2.5),
        ("top", 0, 8.0),
        ("middle", 1.0, (60 - 10 - 8 - 2) / 2 + 8),
        ("middle", 1.5, (60 - 15 - 8 - 2) / 2 + 8),
        ("bottom", 1.0, 60 - 10 - 2),
        ("bottom", 1.5, 60 - 15 - 2 - 2.5),
    ],
)
def test_the_first_baseline(vertical: str, line_height: float, first: float) -> None:
    found = runs(
        element(
            "text",
            content="ab\ncd",
            fontSize=10,
            lineHeight=line_height,
            verticalAlignment=vertical,
        )
    )
    assert [run.text for run in found] == ["ab", "cd"]
    assert found[0].baseline == pytest.approx(20 * MM + first)
    assert found[1].baseline - found[0].baseline == pytest.approx(10 * line_height)


@pytest.mark.parametrize(("alignment", "x"), [("left", 0), ("center", 40), ("right", 80)])
def test_alignment(alignment: str, x: float) -> None:
    (run,) = runs(element("text", content="abcd", fontSize=10, alignment=alignment))
    assert run.x == pytest.approx(10 * MM + x)


def test_justified_lines_fill_the_width_but_not_the_last() -> None:
    first, last = runs(
        element("text", content="aaaaaaaaaa bbbbbbbbbbb", fontSize=10, alignment="justify")
    )
    assert first.spacing == pytest.approx((100 - 50) / 10)
    assert (last.text, last.spacing) == ("bbbbbbbbbbb", 0)


def test_character_spacing_widens_letters_but_not_the_end() -> None:
    (run,) = runs(
        element("text", content="abcd", fontSize=10, characterSpacing=2, alignment="right")
    )
    assert run.x == pytest.approx(10 * MM + 100 - 20 - 3 * 2)


def test_padding_and_border_take_from_the_box() -> None:
    edge = {"top": 1, "right": 2, "bottom": 3, "left": 4}
    parsed = element(
        "text",
        content="ab",
        fontSize=10,
        borderColor="#ff0000",
        borderWidth=edge,
        padding=edge,
        backgroundColor="#00ff00",
    )
    piece = parsed.piece(Filling({}), LETTERS)
    assert piece is not None
    drawn = piece.draw(0, 1, 20)
    frames = [item for item in drawn if isinstance(item, Frame)]
    assert [frame.fill for frame in frames] == ["#00ff00"] + ["#ff0000"] * 4
    (run,) = [item for item in drawn if isinstance(item, Run)]
    assert run.x == pytest.approx((10 + 8) * MM)
    assert run.baseline == pytest.approx((20 + 2) * MM + 8)


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("abcd", 30),  # the most; 4 letters of 15 in 100
        ("abcdefg", 28.5),  # the last quarter below 100 / 3.5
        ("abcdefghi", 22),  # the last quarter below 100 / 4.5
        ("x" * 40, 8),  # the least, although it then needs two lines
    ],
)
def test_a_dynamic_size_fits_the_width_by_quarters_within_its_bounds(
    text: str, size: float
) -> None:
    sizes = {"min": 8, "max": 30, "fit": "horizontal"}
    found = runs(element("text", content=text, fontSize=10, dynamicFontSize=sizes))
    assert {run.size for run in found} == {size}


def test_a_dynamic_size_fits_the_height() -> None:
    sizes = {"min": 8, "max": 90, "fit": "vertical"}
    found = runs(
        element("text", content="ab cd", fontSize=10, width=1000 / MM, dynamicFontSize=sizes)
    )
    assert {run.size for run in found} == {74.75}  # the last quarter with 0.8 em below 60


def test_a_text_that_does_not_fit_at_its_least_size_stays_at_it() -> None:
    sizes = {"min": 9, "max": 13, "fit": "vertical"}
    found = runs(
        element("text", content="x" * 200, fontSize=13, height=9 / MM, dynamicFontSize=sizes)
    )
    assert {run.size for run in found} == {9}


def test_underline_and_strikethrough_have_a_twelfth_of_the_size() -> None:
    """A third of the ascent above the baseline, a twelfth of it below."""
    parsed = element("text", content="ab", fontSize=12, underline=True, strikethrough=True)
    piece = parsed.piece(Filling({}), LETTERS)
    assert piece is not None
    drawn = piece.draw(0, 1, 20)
    (run,) = [item for item in drawn if isinstance(item, Run)]
    rules = [item for item in drawn if isinstance(item, Rule)]
    assert [rule.thickness for rule in rules] == [1, 1]
    assert [rule.x2 - rule.x1 for rule in rules] == pytest.approx([12, 12])
    assert [rule.y1 - run.baseline for rule in rules] == pytest.approx([-9.6 / 3, 9.6 / 12])


def test_values_are_filled_in_after_the_marks_so_a_star_stays_a_star() -> None:
    parsed = element(
        "multiVariableText",
        text="1. Tên: **{name}** \\*",
        variables=["name"],
        textFormat="inline-markdown",
        fontVariants={"bold": "Tinos-Bold"},
        fontSize=5,
    )
    assert [(run.text, run.font) for run in runs(parsed, name="A **B** {number}")] == [
        ("1. Tên: ", "Tinos-Regular"),
        ("A **B** {number}", "Tinos-Bold"),
        (" *", "Tinos-Regular"),
    ]


FILLED = {"readOnly": False, "name": "name", "width": 60 / MM, "height": 20 / MM, "fontSize": 10}


def piece_of(parsed: Element, **texts: str) -> Piece:
    piece = parsed.piece(Filling(texts), LETTERS)
    assert piece is not None
    return piece


def test_a_value_that_its_box_cannot_hold_shrinks() -> None:
    """Twelve letters a line at 10 points, and two lines to the last descender."""
    parsed = element("text", **FILLED)
    assert {run.size for run in runs(parsed, name="x" * 24)} == {10}
    found = runs(parsed, name="x" * 25)
    assert {run.size for run in found} == {9}
    assert [len(run.text) for run in found] == [13, 12]
    assert piece_of(parsed, name="x" * 25).spills == ()


def test_a_value_that_does_not_fit_at_the_least_size_begins_in_its_box() -> None:
    value = "Nguyễn Phước Hoàng Thị Thanh Trường Giang Nguyệt Thượng Uyển " * 3
    piece = piece_of(element("text", **FILLED), name=value)
    (spill,) = piece.spills
    assert (spill.element, spill.text) == ("name", value)
    assert "Nguyễn" not in repr(spill)
    found = [run for run in piece.draw(0, 1, 20) if isinstance(run, Run)]
    assert {run.size for run in found} == {LEAST_SIZE}
    shown = " ".join(run.text for run in found)
    assert shown.startswith("Nguyễn Phước")
    assert shown.endswith("… (xem tiếp)")  # the longer note is wider than the box
    assert all(len(run.text) * LEAST_SIZE / 2 <= 60 for run in found)
    assert max(run.baseline for run in found) <= 20 * MM + 20


def test_a_box_says_where_its_value_goes_on() -> None:
    wide = {**FILLED, "width": 150 / MM}
    found = runs(element("text", **wide), name="phường Hải Châu " * 20)
    assert found[-1].text.endswith("… (xem trang tiếp theo)")


def test_a_box_never_ends_inside_a_number() -> None:
    """Twelve digits of a longer number would be somebody's."""
    found = runs(element("text", **FILLED), name="1234567890" * 30)
    assert not re.search(r"\d{12}…", "".join(run.text for run in found))


def test_the_least_size_is_that_of_the_template_where_it_names_one() -> None:
    sizes = {"min": 9, "max": 10, "fit": "vertical"}
    piece = piece_of(element("text", **FILLED, dynamicFontSize=sizes), name="x" * 200)
    assert len(piece.spills) == 1
    assert {run.size for run in piece.draw(0, 1, 0) if isinstance(run, Run)} == {9}


def test_constant_text_stays_as_its_author_wrote_it() -> None:
    parsed = element("text", content="x" * 200, fontSize=10, height=20 / MM)
    piece = piece_of(parsed)
    assert piece.spills == ()
    assert "".join(run.text for run in runs(parsed)) == "x" * 200


def test_a_long_value_in_a_growing_box_stays_together() -> None:
    keys = {**FILLED, "overflow": "expand"}
    (together,) = piece_of(element("text", **keys), name="xxxx " * 40).together
    assert (together.start, together.end) == (0, 20)
    assert piece_of(element("text", **keys), name="xxxx " * 16).together == ()


def set_lines(text: str, width: float) -> list[str]:
    measure = Measure(width, 10, 0, LETTERS)
    return [
        "".join(span.text for span, _ in line.spans)
        for line in break_lines([Span(text, "f")], measure)
    ]


def test_lines_break_at_spaces() -> None:
    assert set_lines("phường Hải Châu, thành phố", 60) == ["phường Hải", "Châu, thành", "phố"]


def test_a_no_break_space_holds_together() -> None:
    assert set_lines("aa bb\u00a0cc", 35) == ["aa", "bb\u00a0cc"]


def test_a_word_wider_than_the_box_breaks_between_letters() -> None:
    assert set_lines("abcdefgh ij", 25) == ["abcde", "fgh", "ij"]


def test_paragraphs_keep_empty_lines() -> None:
    assert set_lines("a\n\nb", 50) == ["a", "", "b"]


@given(st.text(alphabet="abĐ ễ\n", max_size=60), st.integers(10, 80))
def test_no_letter_is_lost_and_nothing_leaves_the_box(text: str, width: int) -> None:
    lines = set_lines(text, width)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "").replace("\n", "")
    assert all(len(line) * 5 <= max(width, 5) for line in lines)


@given(st.text(alphabet="ab ", max_size=40), st.integers(0, 40), st.integers(15, 60))
def test_a_font_change_inside_a_word_does_not_break_it(text: str, at: int, width: int) -> None:
    measure = Measure(width, 10, 0, LETTERS)
    one = break_lines([Span(text, "f")], measure)
    two = break_lines([Span(text[:at], "f"), Span(text[at:], "g")], measure)
    joined = [
        ["".join(span.text for span, _ in line.spans) for line in lines] for lines in (one, two)
    ]
    assert joined[0] == joined[1]
