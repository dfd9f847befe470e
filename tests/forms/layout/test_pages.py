"""Tables, other elements, and how what grows flows over pages."""

from __future__ import annotations

import json
from typing import Any

import pytest

from forms.bundle import Bundle
from forms.layout import MM
from forms.layout.digits import TooManyDigitsError
from forms.layout.flow import lay_out
from forms.layout.parts import Filling
from forms.layout.plan import (
    Drawing,
    Frame,
    Group,
    Metrics,
    Modules,
    Oval,
    Plan,
    Rule,
    Run,
    Strokes,
)
from forms.layout.template import parse_template
from forms.reading import Fault, as_object


class Letters(Metrics):
    def width(self, text: str, font: str, size: float) -> float:
        return len(text) * size / 2

    def ascent(self, font: str) -> float:
        return 0.8

    def descent(self, font: str) -> float:
        return -0.2

    def pieces(self, text: str, font: str) -> tuple[tuple[str, str], ...]:
        return ((font, text),)


STYLE = {
    "fontName": "Tinos-Regular",
    "fontSize": 10,
    "lineHeight": 1,
    "borderColor": "#000000",
    "borderWidth": {"top": 0.1, "right": 0.1, "bottom": 0.1, "left": 0.1},
    "padding": {"top": 1, "right": 1, "bottom": 1, "left": 1},
}
ROW = 10 / MM + 2.2
"""Height of a row with one line."""


def item(kind: str, name: str, y: float, height: float, **keys: Any) -> dict[str, Any]:
    return {
        "type": kind,
        "name": name,
        "position": {"x": 10, "y": y},
        "width": 80,
        "height": height,
        **keys,
    }


def note(name: str, y: float, height: float = 5, **keys: Any) -> dict[str, Any]:
    return item("text", name, y, height, readOnly=True, content=name, fontSize=10, **keys)


def table(y: float, **keys: Any) -> dict[str, Any]:
    return item(
        "table",
        "members",
        y,
        2 * ROW,
        content="[]",
        head=["TT", "Ten", "Si", "Gi", "So", "Qh"],
        headWidthPercentages=[10, 30, 15, 10, 20, 15],
        tableStyles={"borderColor": "#000000", "borderWidth": 0.2},
        headStyles=STYLE,
        bodyStyles={**STYLE, "alternateBackgroundColor": ""},
        columnStyles={},
        repeatHead=True,
        **keys,
    )


def template_faults(bundle: Bundle, items: list[dict[str, Any]], **base: Any) -> tuple[Any, Any]:
    faults: list[Fault] = []
    data: Any = {
        "basePdf": {"width": 100, "height": 100, "padding": [10, 10, 10, 10], **base},
        "schemas": [items],
    }
    return parse_template(as_object(data, "layout.json", faults), bundle.form, faults), faults


def plan(bundle: Bundle, items: list[dict[str, Any]], filling: Filling, **base: Any) -> Plan:
    template, faults = template_faults(bundle, items, **base)
    assert faults == []
    return lay_out(template, filling, Letters())


def texts(page: tuple[Drawing, ...]) -> list[str]:
    return [found.text for found in page if isinstance(found, Run)]


def tops(page: tuple[Drawing, ...]) -> dict[str, float]:
    """Upper edge in millimetres of each element's first line."""
    found: dict[str, float] = {}
    for run in page:
        if isinstance(run, Run):
            found.setdefault(run.element, round(run.baseline / MM - 8 / MM, 3))
    return found


def rows(count: int) -> Filling:
    return Filling({}, {"members": tuple((f"N{n}", "s", "g", "i", "q") for n in range(count))})


def test_without_growth_everything_stands_where_the_template_says(ct01: Bundle) -> None:
    (page,) = plan(ct01, [note("a", 20), note("b", 40)], Filling({})).pages
    assert tops(page) == {"a": 20, "b": 40}


def test_a_text_that_expands_pushes_down_what_comes_later(ct01: Bundle) -> None:
    words = "word " * 40
    grown = item(
        "text",
        "name",
        20,
        5,
        fontSize=10,
        lineHeight=1,
        overflow="expand",
        fontName="Tinos-Regular",
    )
    (page,) = plan(
        ct01, [note("top", 12), grown, note("later", 30)], Filling({"name": words})
    ).pages
    lines = sum(run.element == "name" for run in page if isinstance(run, Run))
    assert lines == 5
    assert tops(page)["top"] == 12
    height = Letters().ascent("Tinos-Regular") * 10 + (lines - 1) * 10  # as pdfme counts
    assert tops(page)["later"] == pytest.approx(30 + height / MM - 5, abs=0.01)


def test_a_table_grows_with_its_rows_and_numbers_them(ct01: Bundle) -> None:
    (page,) = plan(ct01, [table(20), note("later", 50)], rows(3)).pages
    assert [text for text in texts(page) if text in "123"] == ["1", "2", "3"]
    assert tops(page)["later"] == pytest.approx(50 + 2 * ROW, abs=0.01)


def test_a_row_is_as_high_as_its_highest_cell(ct01: Bundle) -> None:
    filling = Filling({}, {"members": (("x " * 40, "s", "g", "i", "q"),)})
    (page,) = plan(ct01, [table(20), note("later", 50)], filling).pages
    lines = sum(run.text.startswith("x") for run in page if isinstance(run, Run))
    assert lines > 2
    assert tops(page)["later"] == pytest.approx(50 + (lines - 1) * 10 / MM, abs=0.01)


def test_a_long_table_goes_on_over_pages_under_its_head(ct01: Bundle) -> None:
    pages = plan(ct01, [table(20)], rows(30)).pages
    assert len(pages) == 3
    assert all(texts(page)[:6] == ["TT", "Ten", "Si", "Gi", "So", "Qh"] for page in pages)
    shown = [text for page in pages for text in texts(page) if text.startswith("N")]
    assert shown == [f"N{n}" for n in range(30)]
    bottom = max(
        frame.y + frame.height for page in pages for frame in page if isinstance(frame, Frame)
    )
    assert bottom <= 90 * MM + 0.1


def test_a_head_does_not_stay_alone_at_a_pages_end(ct01: Bundle) -> None:
    first, second = plan(ct01, [note("a", 20), table(90 - ROW - 1)], rows(2)).pages
    assert texts(first) == ["a"]
    assert texts(second)[0] == "TT"


def test_the_blank_rows_of_the_paper_stay_where_there_are_no_answers(ct01: Bundle) -> None:
    blank = json.dumps([[str(n), "", "", "", "", ""] for n in range(1, 5)])
    element = table(20)
    element["content"] = blank
    (page,) = plan(ct01, [element], rows(2)).pages
    assert [text for text in texts(page) if text.isdigit()] == ["1", "2", "3", "4"]


def test_what_does_not_fit_begins_the_next_page(ct01: Bundle) -> None:
    first, second = plan(ct01, [note("a", 20), note("b", 80, 30)], Filling({})).pages
    assert texts(first) == ["a"]
    assert tops(second) == {"b": 10}


def test_what_is_static_stands_on_every_page_with_its_number(ct01: Bundle) -> None:
    foot = item(
        "multiVariableText",
        "foot",
        92,
        5,
        text="{currentPage}/{totalPages}",
        variables=["currentPage", "totalPages"],
        fontSize=10,
    )
    pages = plan(ct01, [table(20)], rows(30), staticSchema=[foot]).pages
    assert [texts(page)[-1] for page in pages] == ["1/3", "2/3", "3/3"]


def test_lines_rectangles_ellipses_and_check_boxes(ct01: Bundle) -> None:
    shapes = [
        item("line", "l", 20, 0.5, readOnly=True, color="#112233"),
        item("rectangle", "r", 30, 10, readOnly=True, borderWidth=1, borderColor="#000000",
             color="#ffffff", radius=2),
        item("ellipse", "e", 45, 10, readOnly=True, borderWidth=0, color="#ff0000"),
        item("checkbox", "c", 60, 8, readOnly=True, content="true", color="#000000"),
        item("checkbox", "d", 70, 8, readOnly=True, content="false", color="#000000"),
    ]  # fmt: skip
    (page,) = plan(ct01, shapes, Filling({})).pages
    rule, rectangle, ellipse, box, tick, empty = page
    assert isinstance(rule, Rule)
    assert rule.y1 == pytest.approx(20.25 * MM)
    assert rule.thickness == pytest.approx(0.5 * MM)
    assert isinstance(rectangle, Frame)
    assert rectangle.x == pytest.approx(10.5 * MM)
    assert rectangle.width == pytest.approx(79 * MM)
    assert rectangle.radius == pytest.approx(2 * MM)
    assert isinstance(ellipse, Oval)
    assert ellipse.stroke == ""
    assert isinstance(box, Frame)
    assert isinstance(tick, Strokes)
    assert isinstance(empty, Frame)


def test_an_element_is_turned_about_its_middle(ct01: Bundle) -> None:
    (page,) = plan(ct01, [note("a", 20, 10, rotate=30, opacity=0.5)], Filling({})).pages
    (group,) = page
    assert isinstance(group, Group)
    assert (group.angle, group.opacity) == (30, 0.5)
    assert group.cx == pytest.approx(50 * MM)
    assert group.cy == pytest.approx(25 * MM)


def test_a_code_is_drawn_only_if_there_is_something_to_say(ct01: Bundle) -> None:
    code = item("qrcode", "seal", 20, 30, backgroundColor="", barColor="#000000")
    assert plan(ct01, [code], Filling({})).pages == ((),)
    ((modules,),) = plan(ct01, [code], Filling({"seal": "HTTPS://A.EXAMPLE/V"})).pages
    assert isinstance(modules, Modules)
    assert modules.size == pytest.approx(30 * MM)
    finder = b"\x01\x01\x01\x01\x01\x01\x01\x00"
    assert modules.rows[0].startswith(finder)
    assert len(modules.rows) == len(modules.rows[0]) == 21


def test_digits_stand_in_the_middle_of_their_boxes(ct01: Bundle) -> None:
    boxes = item("digitBoxes", "number", 20, 6, boxes=12, fontSize=10, alignment="center",
                 verticalAlignment="middle")  # fmt: skip
    (page,) = plan(ct01, [boxes], Filling({"number": "048188001234"})).pages
    found = [run for run in page if isinstance(run, Run)]
    side = 80 * MM / 12
    assert "".join(run.text for run in found) == "048188001234"
    assert found[3].x + 2.5 == pytest.approx(10 * MM + 3.5 * side)
    with pytest.raises(TooManyDigitsError) as caught:
        plan(ct01, [boxes], Filling({"number": "0481880012345"}))
    assert (caught.value.boxes, caught.value.digits) == (12, 13)


@pytest.mark.parametrize(
    ("element", "path", "said"),
    [
        (note("a", 20, color="#000000"), ".color", "not known"),
        (note("a", 20, fontColor="red"), ".fontColor", "must look like"),
        (note("a", 20, fontName="Comic Sans"), ".fontName", "must be one of"),
        (note("a", 20, alignment="middle"), ".alignment", "must be one of"),
        (note("a", 20, padding={"top": 1}), ".padding.right", "missing"),
        (note("a", 20, dynamicFontSize={"min": 9, "max": 5, "fit": "vertical"}),
         ".dynamicFontSize.min", "greater than max"),
        ({**table(20), "head": ["a"]}, ".head", "needs 5 cells"),
        ({**table(20), "headWidthPercentages": [10, 10, 10, 10, 10, 10]},
         ".headWidthPercentages", "add up to 100"),
        ({**table(20), "content": "[[1]]"}, ".content", "6 texts"),
        ({**table(20), "name": "nobody"}, ".name", "no field with rows"),
        ({**note("a", 20), "content": "{"}, ".content", "brace"),
        ({**note("a", 20), "content": "{1 + 1}"}, ".content", "no field"),
        ({**note("a", 20), "width": 1e9}, ".width", "between"),
        (item("hologram", "photo", 20, 10, readOnly=True), ".type", "'hologram' is not drawn"),
    ],
)  # fmt: skip
def test_what_is_not_drawn_is_refused_by_its_path(
    ct01: Bundle, element: dict[str, Any], path: str, said: str
) -> None:
    template, faults = template_faults(ct01, [element])
    assert template is None
    found = dict(faults)
    assert said in found[f"layout.json.schemas[0][0]{path}"]
