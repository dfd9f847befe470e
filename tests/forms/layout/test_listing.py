"""Lists: markers, levels, room, and how they part at a page's end."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from forms.bundle import Bundle
from forms.layout import MM
from forms.layout.listing import parse_list
from forms.layout.parts import Filling, Scope, read_place
from forms.layout.plan import Drawing, Frame, Plan, Run
from forms.reading import Fault, as_object
from tests.forms.layout.conftest import Letters, element

STEP = 10 / MM


def listing(items: list[str], **keys: Any) -> dict[str, Any]:
    keys = {"fontName": "Tinos-Regular", "fontSize": 10, "lineHeight": 1, **keys}
    return element("list", content=json.dumps(items), **keys)


def runs(page: tuple[Drawing, ...]) -> list[tuple[str, float, float]]:
    """Text, left edge and upper edge of the line in millimetres."""
    return [
        (run.text, round(run.x / MM, 3), round((run.baseline - 8) / MM, 3))
        for run in page
        if isinstance(run, Run)
    ]


def test_bullets_stand_right_before_their_items(lay: Callable[..., Plan]) -> None:
    (page,) = lay(listing(["ab", "cd"])).pages
    marker = 10 + 6 - 5 / MM
    second = round(20 + STEP + 1, 3)
    assert runs(page) == [
        ("•", round(marker, 3), 20),
        ("ab", 18, 20),
        ("•", round(marker, 3), second),
        ("cd", 18, second),
    ]


def test_measures_of_marker_gap_indent_and_spacing(lay: Callable[..., Plan]) -> None:
    keys = {"markerWidth": 10, "markerGap": 3, "indentSize": 5, "itemSpacing": 2}
    (page,) = lay(listing(["a", "\tb"], **keys)).pages
    bodies = [(x, y) for text, x, y in runs(page) if text in "ab"]
    assert bodies == [(23, 20), (28, round(20 + STEP + 2, 3))]


def test_each_level_counts_for_itself(lay: Callable[..., Plan]) -> None:
    items = ["a", "\tb", "\tc", "d", "\te", "\t\tf"]
    (page,) = lay(listing(items, listStyle="ordered")).pages
    assert [text for text, *_ in runs(page)][::2] == ["1.", "1.", "2.", "2.", "1.", "1."]


def test_an_item_wraps_in_its_own_width(lay: Callable[..., Plan]) -> None:
    (page,) = lay(listing(["ab " * 25, "z"])).pages
    body = [(text, x) for text, x, _ in runs(page) if text != "•"]
    assert len(body) > 2
    assert {x for _, x in body} == {18}
    assert all(len(text) * 5 <= 72 * MM for text, _ in body)


def test_what_follows_moves_with_the_list(lay: Callable[..., Plan]) -> None:
    after = element("text", name="z", content="z", position={"x": 10, "y": 45}, fontSize=10)
    (page,) = lay(listing(["a", "b"]), after).pages
    assert runs(page)[-1][2] == round(45 + 2 * STEP + 1 - 20, 3)
    (page,) = lay(listing([]), after).pages
    assert runs(page) == [("z", 10, 25)]


def test_a_list_parts_between_items(lay: Callable[..., Plan]) -> None:
    items = [f"n{number}" for number in range(30)]
    first, second = lay(listing(items)).pages
    shown = [text for page in (first, second) for text, *_ in runs(page) if text != "•"]
    assert shown == items
    assert max(y for *_, y in runs(first)) + STEP <= 90
    assert runs(second)[0][2] == 10


def test_a_long_item_parts_between_lines(lay: Callable[..., Plan]) -> None:
    pages = lay(listing(["ab " * 500])).pages
    assert len(pages) > 1
    assert [text for page in pages for text, *_ in runs(page)].count("•") == 1
    assert all(y + STEP <= 90 + 0.01 for page in pages for *_, y in runs(page))


def test_the_background_is_as_high_as_the_items(lay: Callable[..., Plan]) -> None:
    (page,) = lay(listing(["a", "b"], backgroundColor="#eeeeee")).pages
    assert isinstance(page[0], Frame)
    assert page[0].height == pytest.approx((2 * STEP + 1) * MM)


def test_lines_of_a_text_fill_a_list(lay: Callable[..., Plan]) -> None:
    keys = listing([], name="name", readOnly=False)
    (page,) = lay(keys, filling=Filling({"name": "một\n{sheet}"})).pages
    assert [text for text, *_ in runs(page)] == ["•", "một", "•", "{sheet}"]
    assert lay(keys, filling=Filling({"name": ""})).pages == ((),)


def test_rows_of_one_column_fill_a_list() -> None:
    faults: list[Fault] = []
    node = as_object(listing([], name="people", readOnly=False), "e", faults)
    parsed = parse_list(node, read_place(node), Scope(frozenset(), {"people": 1}))
    assert faults == []
    rows = Filling({}, {"people": (("An",), ("Bình",))})
    piece = parsed.piece(rows, Letters())
    assert [text for text, *_ in runs(piece.draw(0, 2, 20))] == ["•", "An", "•", "Bình"]


def test_a_read_only_item_may_hold_a_value(lay: Callable[..., Plan]) -> None:
    (page,) = lay(listing(["Tờ {sheet}"]), filling=Filling({"sheet": "2"})).pages
    assert runs(page)[1][0] == "Tờ 2"


def test_plain_lines_are_items_too(lay: Callable[..., Plan]) -> None:
    (page,) = lay({**listing([]), "content": "a\nb"}).pages
    assert [text for text, *_ in runs(page)] == ["•", "a", "•", "b"]


@pytest.mark.parametrize(
    ("item", "path"),
    [
        ({**listing([]), "content": "[1]"}, ".content"),
        ({**listing([]), "content": "[x"}, ".content"),
        (listing(["a"] * 201), ".content"),
        (listing(["{nobody}"]), ".content"),
        (listing(["a"], padding={"top": 1, "right": 1, "bottom": 1, "left": 1}), ".padding"),
        (listing(["a"], listStyle="roman"), ".listStyle"),
        (listing(["a"], underline=True), ".underline"),
        (listing(["a"], textFormat="inline-markdown"), ".textFormat"),
        (listing(["a"], markerWidth=-1), ".markerWidth"),
        (listing(["a"], rotate=10), ".rotate"),
        (listing([], name="nobody", readOnly=False), ".name"),
        (listing([], name="members", readOnly=False), ".name"),
    ],
)
def test_what_a_list_does_not_draw_is_refused(
    refused: Callable[..., dict[str, str]], item: dict[str, Any], path: str
) -> None:
    assert set(refused(item)) == {path}


def test_the_columns_of_a_table_are_no_list(ct01: Bundle) -> None:
    """The case above counts on it: ``members`` has several columns."""
    assert len(ct01.form.fields["members"].columns) > 1
