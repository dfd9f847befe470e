"""The door of service mode: a PIN that nothing but the journey ever gets."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk_app.journey.service import ServiceDoor
from kiosk_app.journey.service_events import CloseService, EnterPin
from kiosk_app.viewmodels.service_door import LONGEST_PIN, ServiceDoorVm
from tests.kiosk_app.serviced import AT, door
from tests.kiosk_app.viewmodels.desk import Desk

PIN = "482915"


def typed(vm: ServiceDoorVm, digits: str) -> None:
    for digit in digits:
        vm.keys.type(digit)


def everything(vm: ServiceDoorVm) -> str:
    """All that the screen and whatever reads it aloud could get hold of."""
    found = [repr(vm), repr(vm.keys)]
    for thing in (vm, vm.keys):
        meta = thing.metaObject()
        names = [meta.property(index).name() for index in range(meta.propertyCount())]
        found += [str(thing.property(name)) for name in names]
    return " ".join(found)


def test_a_pin_goes_to_the_journey_and_stays_nowhere(desk: Desk) -> None:
    vm = desk.show(ServiceDoorVm, door("vi"))
    typed(vm, PIN)
    assert vm.keys.count == len(PIN)
    assert PIN not in everything(vm)
    vm.open()
    [sent] = desk.sent
    assert isinstance(sent, EnterPin)
    assert sent.pin == PIN
    assert PIN not in repr(sent)
    assert vm.keys.count == 0
    assert PIN not in str(vars(vm.keys)), "it is not kept after it was sent"


def test_the_keypad_types_and_deletes(desk: Desk) -> None:
    vm = desk.show(ServiceDoorVm, door("vi"))
    assert vm.keys.pad
    faces = {
        key["label"] or key["act"]: (row, column)
        for row, keys in enumerate(vm.keys.rows)
        for column, key in enumerate(keys)
    }
    for key in ("4", "8", "8", "delete", "2", "9", "1", "5", "0"):
        vm.keys.press(*faces[key])
    vm.open()
    assert desk.last() == EnterPin(session=None, turn=300, pin="4829150")
    vm.keys.press(*faces["7"])
    vm.keys.press(*faces["clear"])
    assert vm.keys.count == 0


def test_what_is_no_digit_or_too_much_is_not_taken(desk: Desk) -> None:
    vm = desk.show(ServiceDoorVm, door("vi"))
    typed(vm, "a1２٣ ")
    assert vm.keys.count == 1
    typed(vm, "2" * LONGEST_PIN)
    assert vm.keys.count == LONGEST_PIN


def test_a_short_pin_is_said_and_not_sent(desk: Desk) -> None:
    vm = desk.show(ServiceDoorVm, door("vi"))
    typed(vm, "12345")
    vm.open()
    assert desk.sent == []
    assert vm.tooShort
    typed(vm, "6")
    assert not vm.tooShort
    vm.open()
    assert isinstance(desk.last(), EnterPin)


def test_a_wrong_one_is_said_until_the_next_is_typed(desk: Desk) -> None:
    vm = desk.show(ServiceDoorVm, door("vi"))
    shown = door("vi", asking=True)
    vm.update(shown)
    assert vm.asking
    vm.open()
    assert desk.sent == [], "one is being checked already"
    vm.update(replace(shown, screen=ServiceDoor(wrong=True)))
    assert vm.wrong
    typed(vm, "1")
    assert not vm.wrong


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (timedelta(minutes=4, seconds=12), "Thử lại lúc 09:51, còn 4:12."),
        (timedelta(minutes=60), "Thử lại lúc 10:47, còn 60:00."),
        (timedelta(seconds=1), "Thử lại lúc 09:47, còn 0:01."),
    ],
)
def test_locked_counts_down(desk: Desk, left: timedelta, words: str) -> None:
    vm = desk.show(ServiceDoorVm, door("vi", locked_until=AT + left))
    assert vm.locked
    assert vm.lockedText == words
    typed(vm, PIN)
    vm.open()
    assert desk.sent == []


def test_the_keypad_comes_back_when_the_time_is_over(desk: Desk) -> None:
    vm = desk.show(ServiceDoorVm, door("vi", locked_until=AT))
    seen: list[bool] = []
    vm.changed.connect(lambda: seen.append(vm.locked))
    vm.tick()
    assert seen == [False]
    assert vm.lockedText == ""


def test_the_way_back_forgets_what_was_typed(desk: Desk) -> None:
    vm = desk.show(ServiceDoorVm, door("vi"))
    typed(vm, PIN)
    vm.back()
    assert desk.sent == [CloseService(session=None, turn=300)]
    assert vm.keys.count == 0
