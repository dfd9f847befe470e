"""What its place cannot hold: shown in its beginning there, and whole on a page of its own."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from forms.expectation import fold
from forms.fonts import PaperFonts
from forms.layout import MM
from forms.layout.flow import lay_out
from forms.layout.paint import runs
from forms.layout.parts import Edges, Element, Filling, Scope, read_place
from forms.layout.plan import Frame, Plan
from forms.layout.registry import ELEMENTS
from forms.layout.template import Template
from forms.reading import Fault, as_object

SCOPE = Scope(frozenset({"name", "note", "currentPage", "totalPages"}), {"rows": 2})
LONG = "phường Hải Châu, thành phố Đà Nẵng, " * 12


def element(kind: str, **keys: Any) -> Element:
    faults: list[Fault] = []
    place: dict[str, Any] = {
        "position": {"x": 20, "y": keys.pop("y", 20)},
        "width": 60,
        "height": 6,
    }
    node = as_object(place | keys, "e", faults)
    parsed = ELEMENTS[kind](node, read_place(node), SCOPE)
    node.finish()
    assert faults == []
    return parsed


PAGE_NUMBER = element(
    "multiVariableText", name="page", y=290, text="Trang {currentPage}/{totalPages}", variables=[]
)


def template(*elements: Element, static: tuple[Element, ...] = ()) -> Template:
    everywhere = (*static, PAGE_NUMBER)
    return Template(210, 297, Edges(20, 20, 20, 20), everywhere, (elements,), frozenset())


def pages_of(plan: Plan) -> list[str]:
    return [" ".join(run.text for run in runs(page)) for page in plan.pages]


def laid_out(made: Template, filling: Filling) -> list[str]:
    return pages_of(lay_out(made, filling, PaperFonts()))


def test_a_value_that_fits_needs_no_other_page() -> None:
    text = element("text", name="name")
    (page,) = laid_out(template(text), Filling({"name": "phường Hải Châu"}))
    assert page == "phường Hải Châu Trang 1/1"


def test_the_page_has_the_whole_value_under_its_label() -> None:
    headings = ("TRANG TIẾP THEO", "Mẫu CT01 · Mã yêu cầu 0011-1")
    filling = Filling({"name": LONG}, labels={"name": "Nơi ở"}, headings=headings)
    first, second = laid_out(template(element("text", name="name")), filling)
    assert "… (xem trang tiếp theo)" in first
    assert first.endswith("Trang 1/2")
    assert second.startswith("TRANG TIẾP THEO Mẫu CT01 · Mã yêu cầu 0011-1 Nơi ở: phường")
    assert fold(LONG) in fold(second)
    assert second.endswith("Trang 2/2")


def test_values_stand_in_the_order_of_the_paper_and_each_once() -> None:
    twice = [element("text", name="name", y=y) for y in (20, 40)]
    note = element("text", name="note", y=30)
    filling = Filling({"name": LONG, "note": LONG.upper()})
    pages = laid_out(template(*twice, note), filling)
    assert len(pages) == 2
    assert fold(pages[1]).count(fold(LONG)) == 1
    assert fold(pages[1]).index(fold(LONG)) < fold(pages[1]).index(fold(LONG.upper()))


def test_a_braced_word_in_a_value_is_no_name_of_another_value() -> None:
    filling = Filling({"name": "{note} " * 60, "note": "secret"})
    assert "secret" not in laid_out(template(element("text", name="name")), filling)[1]


def test_what_overflows_in_the_head_of_every_page_is_printed_once() -> None:
    head = element("text", name="name", y=5)
    pages = laid_out(template(static=(head,)), Filling({"name": LONG}))
    assert len(pages) == 2
    assert all("… (xem" in page for page in pages)
    assert fold(pages[1]).count(fold(LONG)) == 1


def test_a_growing_value_stays_on_one_page_where_a_page_can_hold_it() -> None:
    text = element("text", name="name", y=200, overflow="expand")
    first, second = laid_out(template(text), Filling({"name": LONG * 3}))
    assert first == "Trang 1/2"
    assert fold(LONG * 3) in fold(second)


def test_a_value_higher_than_a_page_parts_and_stands_whole_besides() -> None:
    text = element("text", name="name", width=12, overflow="expand")
    filling = Filling({"name": LONG}, labels={"name": "Nơi ở"})
    pages = laid_out(template(text), filling)
    assert len(pages) > 2
    assert fold(LONG) not in fold(" ".join(pages[:-1]))
    assert fold(LONG) in fold(pages[-1])
    assert "Nơi ở" in pages[-1]


def table(**keys: Any) -> Element:
    edges = {"top": 1, "right": 1, "bottom": 1, "left": 1}
    cell = {"fontSize": 12, "lineHeight": 1.2, "borderColor": "#000000",
            "borderWidth": dict.fromkeys(edges, 0.2), "padding": edges}  # fmt: skip
    return element(
        "table",
        **{
            "name": "rows",
            "width": 170,
            "content": json.dumps([]),
            "head": ["Số", "Họ tên", "Ghi chú"],
            "headWidthPercentages": [10, 45, 45],
            "showHead": True,
            "repeatHead": True,
            "tableStyles": {"borderWidth": 0.3, "borderColor": "#000000"},
            "headStyles": cell,
            "bodyStyles": {**cell, "alternateBackgroundColor": ""},
            "columnStyles": {},
            **keys,
        },
    )


def test_a_row_higher_than_a_page_parts_with_its_frame_and_stands_whole_besides() -> None:
    rows = (("NGUYỄN VĂN AN", "nhỏ"), ("TRẦN THỊ BÌNH", LONG * 6))
    filling = Filling({}, {"rows": rows}, labels={"rows.1": "Ghi chú", "rows.0": "Họ tên"})
    plan = lay_out(template(table()), filling, PaperFonts())
    pages = pages_of(plan)
    assert len(pages) == 3
    assert [page.startswith("Số Họ tên Ghi chú") for page in pages] == [True, True, False]
    assert fold(LONG * 6) in fold(pages[-1])
    assert "Ghi chú (2):" in pages[-1]
    assert "nhỏ" not in pages[-1]
    for page in plan.pages[:2]:
        assert all(run.baseline <= (297 - 20) * MM for run in runs(page) if run.element == "rows")
    frames = [item for item in plan.pages[1] if isinstance(item, Frame) and item.stroke]
    assert len(frames) == 1
    assert frames[0].y + frames[0].height <= (297 - 20) * MM + 0.01


def test_a_row_that_a_page_can_hold_moves_to_the_next_one() -> None:
    rows = (("NGUYỄN VĂN AN", "nhỏ"), ("TRẦN THỊ BÌNH", LONG * 2))
    first, second = laid_out(template(table(y=200)), Filling({}, {"rows": rows}))
    assert "NGUYỄN" in first
    assert "TRẦN" not in first
    assert fold(LONG * 2) in fold(second)


@pytest.mark.parametrize("language", ["vi", "ja"])
def test_the_page_is_as_wide_as_the_paper_allows(language: str) -> None:
    made = replace(template(element("text", name="name")), padding=Edges(20, 5, 20, 5))
    plan = lay_out(made, Filling({"name": LONG * 10}), PaperFonts(language))
    x = [run.x for run in runs(plan.pages[1]) if run.element == "name"]
    assert min(x) == pytest.approx(15 * MM)
    assert len({run.size for run in runs(plan.pages[1]) if run.element == "name"}) == 1
