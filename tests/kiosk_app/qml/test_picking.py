"""Fingers and keys on lists to pick from, on steps of a count, and on an address."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk_app.journey import touches
from kiosk_app.journey.session import TextStep
from tests.kiosk_app import measures
from tests.kiosk_app.editing import OLD_ADDRESS, ask, editor, fill_vm, looked_for
from tests.kiosk_app.qml.test_typing import Person
from tests.kiosk_app.scenes import SCENES
from tests.kiosk_app.stage import PORTRAIT, WIDE, Stage, open_stage
from tests.kiosk_app.synthetic import with_comfort

MANY = 80
"""No page of a list has more targets than that."""


@pytest.fixture(scope="module", params=[PORTRAIT, WIDE], ids=["portrait", "wide"])
def stage(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[Stage]:
    with open_stage(qapp, SCENES["welcome"]("vi"), request.param) as opened_stage:
        opened_stage.window.requestActivate()
        opened_stage.until(opened_stage.window.isActive, "the window is active")
        yield opened_stage
        assert opened_stage.warnings == []


@pytest.fixture
def fresh(stage: Stage) -> Stage:
    stage.show(SCENES["welcome"]("vi"))
    return stage


def test_a_country_is_searched_by_touch(fresh: Stage) -> None:
    person = Person(fresh, ask("country", "vi", country=""))
    person.touch("country")
    person.touch("Tìm theo tên nước")
    person.tap("Ducs")
    assert "Đức" in measures.names(measures.targets(fresh)), "in sight above the keyboard"
    person.touch("Đức")
    assert person.told("country") == ["DEU"]
    assert not editor(fresh).picking
    assert "country" in measures.names(measures.targets(fresh))


def test_a_unit_is_picked_by_touch(fresh: Stage) -> None:
    person = Person(fresh, ask("unit", "vi", unit=""))
    person.touch("unit")
    turn_to(person, "Đà Nẵng")
    person.touch("Đà Nẵng")
    turn_to(person, "Phường Hải Châu")
    person.touch("Phường Hải Châu")
    assert person.told("unit") == ["20242"]


def turn_to(person: Person, name: str) -> None:
    for _ in range(MANY):
        if name in measures.names(measures.targets(person.stage)):
            return
        person.touch("Trang sau")
    raise AssertionError(name)


def test_done_ends_the_search_and_leaves_the_list(fresh: Stage) -> None:
    person = Person(fresh, ask("country", "vi"))
    person.touch("country")
    person.touch("Tìm theo tên nước")
    person.tap("An")
    person.touch("Xong")
    assert (editor(fresh).picking, editor(fresh).typing) == (True, False)
    assert "Ấn Độ" in measures.names(measures.targets(fresh))
    person.touch("Quay lại")
    assert "Việt Nam" in measures.names(measures.targets(fresh)), "the list as it was"
    person.touch("Quay lại")
    assert not editor(fresh).picking


def test_back_of_the_questions_is_not_pressed_by_leaving_a_list(fresh: Stage) -> None:
    person = Person(fresh, ask("country", "vi"))
    person.touch("country")
    person.touch("Quay lại")
    assert fresh.sent == []
    person.touch("Quay lại")
    assert [type(touch) for touch in fresh.sent] == [touches.GoBack]


def walk_to(person: Person, name: str) -> None:
    for _ in range(MANY):
        if person.focused() == name:
            return
        person.key(Qt.Key.Key_Down)
    raise AssertionError(f"no way to {name} by keys")


def test_a_country_by_keys_alone(fresh: Stage) -> None:
    person = Person(fresh, ask("country", "vi", country=""))
    walk_to(person, "country")
    person.key(Qt.Key.Key_Return)
    assert editor(fresh).picking
    walk_to(person, "Nhật Bản")
    person.key(Qt.Key.Key_Return)
    assert person.told("country") == ["JPN"]


def test_a_country_by_a_hardware_keyboard(fresh: Stage) -> None:
    person = Person(fresh, ask("country", "vi", country=""))
    walk_to(person, "country")
    person.key(Qt.Key.Key_Return)
    person.write("duc")
    assert editor(fresh).typing
    person.key(Qt.Key.Key_Return)
    walk_to(person, "Đức")
    person.key(Qt.Key.Key_Return)
    assert person.told("country") == ["DEU"]


def test_escape_leaves_the_search_then_the_list(fresh: Stage) -> None:
    person = Person(fresh, ask("country", "vi"))
    person.touch("country")
    person.touch("Tìm theo tên nước")
    person.key(Qt.Key.Key_Escape)
    assert (editor(fresh).picking, editor(fresh).typing) == (True, False)
    person.key(Qt.Key.Key_Escape)
    assert not editor(fresh).picking
    assert fresh.sent == []


@pytest.mark.parametrize("field", ["country", "unit"])
@pytest.mark.parametrize("step", [TextStep.M, TextStep.XL], ids=lambda step: step.name)
def test_arrows_reach_every_row(fresh: Stage, field: str, step: TextStep) -> None:
    shown = ask(field, "vi", unit="")
    fresh.show(with_comfort(shown, step))
    looked_for(field, "")(fresh)
    fresh.grab()
    fresh.settle()
    person = Person(fresh, with_comfort(shown, step))
    rows = {str(row["label"]) for row in editor(fresh).picker.rows}  # type: ignore[union-attr]
    seen = set()
    for _ in range(MANY):
        person.key(Qt.Key.Key_Down)
        item = fresh.window.activeFocusItem()
        assert measures.visible_part(item).height() > 1, "focus on another page"
        seen.add(person.focused())
    assert rows <= seen


def test_a_count_is_stepped_by_touch(fresh: Stage) -> None:
    person = Person(fresh, ask("nights", "vi", nights=""))
    person.touch("Thêm một: nights")
    person.touch("Thêm một: nights")
    person.touch("Bớt một: nights")
    assert person.told("nights")[-1] == "1"
    assert person.field("nights").property("text") == "1"


def test_a_count_is_stepped_while_it_is_typed(fresh: Stage) -> None:
    person = Person(fresh, ask("nights", "vi", nights=""))
    person.touch_item(person.field("nights"))
    person.tap("29")
    person.touch("Thêm một: nights")
    assert person.field("nights").property("text") == "30"
    person.tap("0")
    assert person.told("nights")[-1] == "300"


def test_an_amount_is_grouped_while_it_is_typed(fresh: Stage) -> None:
    person = Person(fresh, ask("fee", "vi", fee=""))
    text = person.field("fee")
    person.touch_item(text)
    person.tap("1500000")
    assert text.property("text") == "1.500.000"
    assert person.told("fee")[-1] == "1500000"
    person.touch("Xóa một chữ")
    assert text.property("text") == "150.000"
    assert text.property("cursorPosition") == len("150.000")
    text.setProperty("cursorPosition", 1)
    person.tap("9")
    assert text.property("text") == "1.950.000"
    assert text.property("cursorPosition") == 3


def test_an_old_address_is_brought_up_to_date_by_touch(fresh: Stage) -> None:
    person = Person(fresh, ask("address", "vi", address=OLD_ADDRESS))
    suggestion = next(
        name for name in measures.names(measures.targets(fresh)) if "phường Hải Châu" in name
    )
    person.touch(suggestion)
    assert person.told("address") == ["12 Lê Lợi, phường Hải Châu, thành phố Đà Nẵng"]
    assert person.field("address").property("text") == person.told("address")[-1]
    assert not any("nay thuộc" in name for name in measures.names(measures.targets(fresh)))


def test_the_language_changes_a_list_that_is_open(fresh: Stage) -> None:
    shown = ask("country", "vi")
    person = Person(fresh, shown)
    person.touch("country")
    assert shown.session is not None
    person.state = replace(shown, session=replace(shown.session, language="ko"))
    person.answer()
    assert "베트남" in measures.names(measures.targets(fresh))
    assert fill_vm(fresh).editor.picking
