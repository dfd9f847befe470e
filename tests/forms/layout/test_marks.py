"""Marks that a value sets, a choice in words, and days and times."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from forms.layout import MM
from forms.layout.parts import Filling
from forms.layout.plan import Drawing, Oval, Plan, Run
from tests.forms.layout.conftest import element


def marked(lay: Callable[..., Plan], kind: str, value: str, **keys: Any) -> tuple[Drawing, ...]:
    return lay(element(kind, content=value, **keys)).pages[0]


def test_a_circle_mark_lies_inside_its_box(lay: Callable[..., Plan]) -> None:
    (ring,) = marked(lay, "circleMark", "true", borderWidth=2, color="#ff0000")
    assert isinstance(ring, Oval)
    edges = (ring.x, ring.y, ring.width, ring.height, ring.stroke_width)
    assert edges == pytest.approx([mm * MM for mm in (11, 21, 78, 18, 2)])
    assert (ring.fill, ring.stroke) == ("", "#ff0000")


@pytest.mark.parametrize(
    ("value", "keys"),
    [("false", {}), ("true", {"borderWidth": 0}), ("true", {"borderWidth": 20}),
     ("true", {"color": ""})],
)  # fmt: skip
def test_an_unset_or_invisible_circle_mark_draws_nothing(
    lay: Callable[..., Plan], value: str, keys: dict[str, Any]
) -> None:
    assert marked(lay, "circleMark", value, **keys) == ()


def test_a_radio_button_is_a_ring_with_a_dot(lay: Callable[..., Plan]) -> None:
    ring, dot = marked(lay, "radioGroup", "true", color="#112233", group="g")
    assert isinstance(ring, Oval)
    assert isinstance(dot, Oval)
    unit = 20 / 24 * MM
    middle = 50 * MM
    assert (ring.x, ring.width) == pytest.approx((middle - 10 * unit, 20 * unit))
    assert (dot.x, dot.width) == pytest.approx((middle - 2 * unit, 4 * unit))
    assert (ring.stroke, ring.fill, dot.fill) == ("#112233", "", "#112233")
    assert marked(lay, "radioGroup", "false", color="#112233") == (ring,)


@pytest.mark.parametrize("kind", ["circleMark", "radioGroup", "checkbox"])
def test_a_value_sets_the_mark(lay: Callable[..., Plan], kind: str) -> None:
    item = element(kind, name="name", readOnly=False)
    off, on = (lay(item, filling=Filling({"name": value})).pages[0] for value in ("false", "true"))
    assert len(on) == len(off) + 1


@pytest.mark.parametrize("kind", ["circleMark", "radioGroup", "checkbox"])
def test_a_mark_is_true_or_false(refused: Callable[..., dict[str, str]], kind: str) -> None:
    assert refused(element(kind, content="yes")) == {".content": "must be true or false"}
    assert set(refused(element(kind, name="nobody", readOnly=False))) == {".name"}


def run_of(lay: Callable[..., Plan], item: dict[str, Any], **texts: str) -> Run:
    (run,) = lay(item, filling=Filling(texts)).pages[0]
    assert isinstance(run, Run)
    return run


@pytest.mark.parametrize(
    ("kind", "wanted", "content", "said"),
    [
        ("date", "dd/MM/yyyy", "2026/11/22", "22/11/2026"),
        ("date", "", "2026-11-22", "22/11/2026"),
        ("date", "'ngày' d 'tháng' M 'năm' yyyy", "05/01/1990", "ngày 5 tháng 1 năm 1990"),
        ("date", "yy{d}", "2026/11/22", "26{22}"),
        ("date", "dd/MM/yyyy", "1950", "1950"),
        ("time", "", "08:05", "08:05"),
        ("time", "H 'giờ' mm", "08:05", "8 giờ 05"),
        ("dateTime", "", "2026/11/22 08:05", "22/11/2026 08:05"),
    ],
)
def test_days_and_times_in_their_format(
    lay: Callable[..., Plan], kind: str, wanted: str, content: str, said: str
) -> None:
    item = element(kind, name="name", readOnly=False, format=wanted, locale="vi")
    assert run_of(lay, item, name=content).text == said
    if "{" not in said:
        assert run_of(lay, {**item, "readOnly": True, "content": content}).text == said


def test_a_day_stands_in_the_middle_of_its_box(lay: Callable[..., Plan]) -> None:
    item = element("date", content="2026/11/22", fontSize=10, alignment="center")
    run = run_of(lay, item)
    assert run.baseline == pytest.approx(30 * MM - 5 + 8)
    assert run.x == pytest.approx(50 * MM - 25)


@pytest.mark.parametrize(
    ("keys", "path"),
    [
        ({"format": "EEEE d"}, ".format"),
        ({"format": "d 'th"}, ".format"),
        ({"verticalAlignment": "top"}, ".verticalAlignment"),
        ({"lineHeight": 2}, ".lineHeight"),
        ({"fontName": "Arial"}, ".fontName"),
        ({"options": []}, ".options"),
    ],
)
def test_what_a_day_does_not_draw_is_refused(
    refused: Callable[..., dict[str, str]], keys: dict[str, Any], path: str
) -> None:
    assert set(refused(element("date", content="2026/11/22", **keys))) == {path}


def test_a_select_prints_its_choice(
    lay: Callable[..., Plan], refused: Callable[..., dict[str, str]]
) -> None:
    item = element("select", content="Nam", options=["Nam", "Nữ"])
    assert run_of(lay, item).text == "Nam"
    filled = element("select", name="name", readOnly=False, options=["Nam", "Nữ"])
    assert run_of(lay, filled, name="Nữ").text == "Nữ"
    assert refused({**item, "content": "Khác"}) == {".content": "must be one of the options"}
