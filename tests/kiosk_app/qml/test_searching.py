"""Fingers and keys on the search for a service: results in sight above the keyboard, at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from forms.schema import Group
from kiosk_app.journey import touches
from kiosk_app.journey.session import TextStep
from kiosk_app.journey.states import Services
from tests.kiosk_app import measures
from tests.kiosk_app.qml.test_typing import Person
from tests.kiosk_app.scenes import SCENES
from tests.kiosk_app.stage import PORTRAIT, WIDE, Stage, open_stage
from tests.kiosk_app.synthetic import form, state, with_comfort

MANY = 40


class Seeker(Person):
    """The journey answers a wish with a state that has it."""

    def answer(self) -> None:
        for touch in self.stage.sent:
            if isinstance(touch, touches.SetWish):
                shown = self.state.screen
                assert isinstance(shown, Services)
                self.state = replace(self.state, screen=replace(shown, wish=touch.wish))
        super().answer()


@pytest.fixture(scope="module", params=[PORTRAIT, WIDE], ids=["portrait", "wide"])
def stage(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[Stage]:
    with open_stage(qapp, SCENES["welcome"]("vi"), request.param) as opened_stage:
        opened_stage.window.requestActivate()
        opened_stage.until(opened_stage.window.isActive, "the window is active")
        yield opened_stage
        assert opened_stage.warnings == []


@pytest.fixture
def person(stage: Stage) -> Seeker:
    stage.show(SCENES["welcome"]("vi"))
    return Seeker(stage, state(Services(group=Group.RESIDENCE)))


def field(stage: Stage) -> QQuickItem:
    for item in stage.items():
        if item.metaObject().className() == "QQuickTextInput":
            return item
    raise AssertionError("no field")


def rows(stage: Stage) -> list[str]:
    """Codes cannot be seen, so titles, in the order in which they stand."""
    titles = {form(code).title["vi"]: code for code in ("TK-KS", "TL-KS", "TK-TLHT", "CT07")}
    found = [str(one.property("title")) for one in measures.targets(stage)]
    return [titles[title] for title in found if title in titles]


def keyboard_top(stage: Stage) -> float:
    return min(measures.box(one).top() for one in measures.targets(stage) if _is_key(one))


def _is_key(item: QQuickItem) -> bool:
    return item.metaObject().className().startswith("KeyButton")


def test_one_touch_opens_the_keyboard_and_letters_find_above_it(person: Seeker) -> None:
    stage = person.stage
    person.touch_item(field(stage))
    person.tap("Khai sinh")
    assert field(stage).property("text") == "Khai sinh"
    assert set(rows(stage)) == {"TK-KS", "TL-KS", "TK-TLHT"}
    top = keyboard_top(stage)
    assert measures.box(field(stage)).bottom() < top
    for one in measures.targets(stage):
        if one.property("availability"):
            assert measures.box(one).bottom() < top
    assert [one.wish for one in stage.sent if isinstance(one, touches.SetWish)][-1] == "Khai sinh"


def test_done_leaves_what_was_found_and_a_touch_picks_it(person: Seeker) -> None:
    stage = person.stage
    person.touch_item(field(stage))
    person.tap("Khai sinh")
    person.touch("Xong")
    assert not [one for one in measures.targets(stage) if _is_key(one)]
    assert rows(stage)[0] in {"TK-KS", "TL-KS"}
    first = next(one for one in measures.targets(stage) if one.property("availability"))
    person.touch_item(first)
    [picked] = [one for one in stage.sent if isinstance(one, touches.PickService)]
    assert picked.code == rows(stage)[0]


def test_letters_of_a_hardware_keyboard_search_and_escape_ends_it(person: Seeker) -> None:
    stage = person.stage
    for _ in range(MANY):
        if stage.window.activeFocusItem() is field(stage):
            break
        person.key(Qt.Key.Key_Down)
    person.write("visa")
    assert field(stage).property("text") == "visa"
    person.key(Qt.Key.Key_Escape)
    assert not [one for one in measures.targets(stage) if _is_key(one)]
    assert field(stage).property("text") == "visa"


def test_by_keys_alone_through_the_keyboard_to_what_was_found(person: Seeker) -> None:
    stage = person.stage
    for _ in range(MANY):
        if stage.window.activeFocusItem() is field(stage):
            break
        person.key(Qt.Key.Key_Down)
    person.key(Qt.Key.Key_Return)
    person.key(Qt.Key.Key_Down)
    focused = stage.window.activeFocusItem()
    assert focused is not None
    assert _is_key(focused)
    person.tap("Khai sinh")
    person.touch("Xong")
    for _ in range(MANY):
        item = stage.window.activeFocusItem()
        if item is not None and item.property("availability"):
            break
        person.key(Qt.Key.Key_Down)
    person.key(Qt.Key.Key_Return)
    [picked] = [one for one in stage.sent if isinstance(one, touches.PickService)]
    assert picked.code in {"TK-KS", "TL-KS"}


@pytest.mark.parametrize("low", [False, True], ids=["", "low"])
@pytest.mark.parametrize("step", [TextStep.S, TextStep.XL])
def test_the_field_is_never_covered(stage: Stage, step: TextStep, low: bool) -> None:
    stage.show(SCENES["welcome"]("vi"))
    stage.show(with_comfort(SCENES["services-search"]("vi"), step, high_contrast=False, low=low))
    stage.grab()
    box = measures.box(field(stage))
    assert box.height() > 0
    assert box.bottom() < keyboard_top(stage)
    assert measures.clipped_texts(stage) == []
    assert measures.small_targets(stage) == []
    assert measures.crowded_targets(stage) == []
    assert measures.overlapping_texts(stage) == []
