"""Service mode in the journey: its door, its orders, and that nobody gets in beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from devices.status import Media
from kiosk_app.actions.local_time import HALL
from kiosk_app.journey import delays, effects, events, service_effects, service_events, touches
from kiosk_app.journey.circumstances import Pause, Standing
from kiosk_app.journey.draft import NOBODY
from kiosk_app.journey.service import (
    Answered,
    Order,
    Room,
    Said,
    ServiceDoor,
    ServiceMode,
    ServiceView,
    Verb,
)
from kiosk_app.journey.servicing import MOST_MARKS
from kiosk_app.journey.states import Enrolment, OutOfService, Services, State, Welcome
from office_contract.vocabulary import HelpReason
from tests.kiosk_app.journey.walking import FIRST, PDF, Walk, machine, nothing_left, printer

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=HALL)
ORDER = Order(Verb.REFILL, "tray", 500)
PIN = "280915"


def at_door(**changes: object) -> Walk:
    walk = Walk(State(machine=machine(**changes)))
    if changes.get("standing") is not None or changes.get("out_of_service"):
        walk.send(events.DayBegan(today=NOON.date()))
    walk.touch(service_events.OpenService)
    walk.screen(ServiceDoor)
    return walk


def inside(who: str = "lan") -> Walk:
    walk = at_door()
    walk.touch(service_events.EnterPin, pin=PIN)
    walk.answer(walk.asked(service_effects.CheckPin), service_events.Admitted, who=who)
    walk.screen(ServiceMode)
    return walk


@pytest.mark.parametrize(
    ("changes", "rest"),
    [
        ({}, Welcome),
        ({"out_of_service": "09:41"}, OutOfService),
        ({"standing": Standing.SUSPENDED}, OutOfService),
        ({"standing": Standing.UNKNOWN}, Enrolment),
    ],
)
def test_the_door_opens_from_every_resting_screen_and_leads_back(
    changes: dict[str, object], rest: type
) -> None:
    walk = at_door(**changes)
    walk.touch(service_events.CloseService)
    walk.screen(rest)
    assert nothing_left(walk.state)


def test_the_door_does_not_open_during_a_session() -> None:
    walk = Walk().start()
    before = walk.state
    walk.touch(service_events.OpenService)
    assert isinstance(walk.state.screen, Services)
    assert walk.state.screen == before.screen
    walk.to_review_of_certificate()
    screen = walk.state.screen
    walk.touch(service_events.OpenService)
    assert walk.state.screen == screen


def test_nobody_begins_a_session_while_it_stands_open() -> None:
    for walk in (at_door(), inside()):
        screen = walk.state.screen
        walk.touch(touches.Start, language="vi", new_session=FIRST)
        assert walk.state.session is None
        assert walk.state.screen == screen


def test_notices_do_not_close_it_and_are_heard() -> None:
    walk = inside()
    walk.send(events.StandingChanged(standing=Standing.SUSPENDED, since="09:41"))
    walk.send(events.DevicesChanged(devices=(printer(media=Media.JAMMED),)))
    walk.send(events.MinuteBegan(now=NOON))
    walk.screen(ServiceMode)
    walk.touch(service_events.CloseService)
    walk.screen(OutOfService)
    assert walk.state.machine.devices[0].status.media is Media.JAMMED


def test_a_pin_is_checked_once_and_nothing_shows_it() -> None:
    walk = at_door()
    walk.touch(service_events.EnterPin, pin=PIN)
    assert walk.screen(ServiceDoor).asking
    asked = walk.asked(service_effects.CheckPin)
    assert asked.pin == PIN
    walk.touch(service_events.EnterPin, pin=PIN)
    assert len(walk.every(service_effects.CheckPin)) == 1
    shown = repr((walk.state, asked, service_events.EnterPin(session=None, turn=1, pin=PIN)))
    assert PIN not in shown


def test_a_wrong_pin_is_told_and_another_may_be_tried() -> None:
    walk = at_door()
    walk.touch(service_events.EnterPin, pin=PIN)
    walk.answer(walk.asked(service_effects.CheckPin), service_events.NotAdmitted)
    assert walk.screen(ServiceDoor) == ServiceDoor(wrong=True)
    walk.touch(service_events.EnterPin, pin=PIN)
    assert len(walk.every(service_effects.CheckPin)) == 2


def test_the_card_is_awaited_all_the_time() -> None:
    walk = at_door()
    card = walk.asked(service_effects.AwaitServiceCard)
    walk.answer(card, service_events.NotAdmitted)
    walk.touch(service_events.EnterPin, pin=PIN)
    walk.answer(card, service_events.NotAdmitted)
    assert walk.screen(ServiceDoor).asking
    walk.answer(card, service_events.Admitted, who="minh")
    assert walk.screen(ServiceMode).who == "minh"
    # The PIN that was being checked means nothing any more.
    walk.answer(walk.asked(service_effects.CheckPin), service_events.Admitted, who="lan")
    assert walk.screen(ServiceMode).who == "minh"


def test_the_office_hears_of_each_lock_out_once() -> None:
    walk = at_door()
    walk.touch(service_events.EnterPin, pin=PIN)
    until = NOON + timedelta(minutes=1)
    walk.answer(
        walk.asked(service_effects.CheckPin),
        service_events.NotAdmitted,
        locked_until=until,
        alarm=True,
    )
    assert walk.screen(ServiceDoor).locked_until == until
    [told] = walk.every(effects.TellOffice)
    assert (told.reason, told.session) == (HelpReason.SERVICE_LOCKED, NOBODY)
    walk.touch(service_events.EnterPin, pin=PIN)
    walk.answer(
        walk.asked(service_effects.CheckPin), service_events.NotAdmitted, locked_until=until
    )
    assert len(walk.every(effects.TellOffice)) == 1
    walk.answer(told, events.HelpTold, at="12:00", reached=True)
    walk.screen(ServiceDoor)


def test_the_door_says_when_it_is_no_longer_locked() -> None:
    walk = at_door()
    card = walk.asked(service_effects.AwaitServiceCard)
    walk.answer(card, service_events.NotAdmitted, locked_until=NOON)
    walk.send(events.MinuteBegan(now=NOON - timedelta(minutes=1)))
    assert walk.screen(ServiceDoor).locked_until == NOON
    walk.send(events.MinuteBegan(now=NOON))
    assert walk.screen(ServiceDoor) == ServiceDoor()


def test_opening_and_closing_are_written_down() -> None:
    walk = inside()
    walk.touch(service_events.CloseService)
    noted = [(one.who, one.what) for one in walk.every(service_effects.NoteService)]
    assert noted == [("lan", "opened"), ("lan", "closed")]
    assert nothing_left(walk.state)


def test_closing_the_door_alone_is_not() -> None:
    walk = at_door()
    walk.touch(service_events.CloseService)
    assert walk.every(service_effects.NoteService) == []


def test_the_machine_is_looked_at_again_and_again() -> None:
    walk = inside()
    look = walk.asked(service_effects.LookAtMachine)
    for waiting in (1, 2):
        view = ServiceView(at=NOON, waiting=waiting)
        walk.answer(look, service_events.Looked, view=view)
        assert walk.screen(ServiceMode).view == view
    walk.touch(service_events.CloseService)
    assert any(isinstance(one, effects.Abandon) for one in walk.last)
    before = walk.state
    walk.answer(look, service_events.Looked, view=ServiceView(at=NOON))
    assert walk.state == before


def test_one_order_at_a_time_with_the_name_of_who_gave_it() -> None:
    walk = inside()
    walk.touch(service_events.GiveOrder, order=ORDER)
    carried = walk.asked(service_effects.CarryOut)
    assert (carried.order, carried.who) == (ORDER, "lan")
    assert walk.screen(ServiceMode).at_work == ORDER
    walk.touch(service_events.GiveOrder, order=Order(Verb.RETIRE))
    assert len(walk.every(service_effects.CarryOut)) == 1
    answered = Answered(ORDER, Said.DONE, 500)
    walk.answer(carried, service_events.OrderAnswered, answered=answered)
    screen = walk.screen(ServiceMode)
    assert (screen.at_work, screen.answered) == (None, answered)
    walk.touch(service_events.GiveOrder, order=Order(Verb.RETIRE))
    assert walk.screen(ServiceMode).answered is None


def test_rooms_change_while_an_order_is_at_work() -> None:
    walk = inside()
    walk.touch(service_events.GiveOrder, order=ORDER)
    walk.touch(service_events.ShowRoom, room=Room.HEALTH, device="scanner")
    screen = walk.screen(ServiceMode)
    assert (screen.room, screen.device, screen.at_work) == (Room.HEALTH, "scanner", ORDER)
    walk.touch(service_events.ShowRoom, room=Room.LOG)
    assert walk.screen(ServiceMode).device == ""


def test_the_touch_check_keeps_marks_within_the_screen_and_forgets_them() -> None:
    walk = inside()
    for x, y in ((0.0, 1.0), (0.5, 0.5), (1.1, 0.5), (-0.1, 0.0), (float("nan"), 0.5)):
        walk.touch(service_events.MarkTouch, x=x, y=y)
    assert walk.screen(ServiceMode).touched == ((0.0, 1.0), (0.5, 0.5))
    for _ in range(MOST_MARKS):
        walk.touch(service_events.MarkTouch, x=0.25, y=0.25)
    assert walk.screen(ServiceMode).touched == ((0.25, 0.25),) * MOST_MARKS
    walk.touch(service_events.ShowRoom, room=Room.TESTS)
    assert walk.screen(ServiceMode).touched == ()


def test_who_walks_away_leaves_nothing_open() -> None:
    walk = at_door()
    assert armed(walk) == delays.DOOR_IDLE
    walk.fire("service-idle")
    walk.screen(Welcome)
    walk = inside()
    assert armed(walk) == delays.SERVICE_IDLE
    walk.fire("service-idle")
    walk.screen(Welcome)
    assert nothing_left(walk.state)
    assert walk.every(service_effects.NoteService)[-1].what == "closed"


def test_a_touch_and_an_answer_begin_the_wait_anew() -> None:
    walk = inside()
    old = walk.state.awaited
    walk.touch(service_events.GiveOrder, order=ORDER)
    again = walk.state.awaited
    assert idle(old) != idle(again)
    walk.answer(
        walk.asked(service_effects.CarryOut),
        service_events.OrderAnswered,
        answered=Answered(ORDER, Said.DONE),
    )
    assert idle(walk.state.awaited) != idle(again)
    before = walk.state
    walk.answer(walk.by_id(idle(old)), events.TimerFired)
    assert walk.state == before


def test_looks_alone_do_not_keep_it_open() -> None:
    walk = inside()
    before = idle(walk.state.awaited)
    look = walk.asked(service_effects.LookAtMachine)
    walk.answer(look, service_events.Looked, view=ServiceView(at=NOON))
    assert idle(walk.state.awaited) == before


def test_taken_out_of_service_and_back() -> None:
    walk = inside()
    walk.send(service_events.Retired(since="12:00"))
    walk.screen(ServiceMode)
    assert walk.state.machine.pause is Pause.RETIRED
    walk.touch(service_events.CloseService)
    walk.screen(OutOfService)
    walk.touch(service_events.OpenService)
    walk.screen(ServiceDoor)
    walk.touch(service_events.CloseService)
    walk.send(service_events.Retired(since=None))
    walk.screen(Welcome)


def test_somebody_who_is_being_served_is_served_to_the_end() -> None:
    walk = Walk().start().to_printing()
    walk.send(service_events.Retired(since="12:00"))
    walk.ready()
    assert walk.asked(effects.Deliver).pdf == PDF


def test_a_comfort_set_before_is_gone_afterwards() -> None:
    walk = Walk()
    comfort = replace(walk.state.comfort, high_contrast=True)
    walk.touch(touches.SetComfort, comfort=comfort)
    walk.touch(service_events.OpenService)
    walk.touch(service_events.CloseService)
    assert nothing_left(walk.state)


def idle(awaited: object) -> str:
    assert isinstance(awaited, dict)
    [effect] = [key for key, name in awaited.items() if name == "service-idle"]
    return str(effect)


def armed(walk: Walk) -> float:
    effect = walk.by_id(idle(walk.state.awaited))
    assert isinstance(effect, effects.ArmTimer)
    return effect.seconds
