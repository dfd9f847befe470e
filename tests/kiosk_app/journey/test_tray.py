"""A paper that somebody left: the next person is told, and learns nothing of it."""

from __future__ import annotations

import pytest

from devices.status import Media, Progress
from kiosk_app.journey import effects, events, touches
from kiosk_app.journey.states import Services, State, TrayNotice, Welcome
from office_contract.vocabulary import HelpReason, Outcome
from tests.kiosk_app.journey.walking import SECOND, Walk, machine, printer

BLIND = (printer(media=Media.UNKNOWN), printer("slip-printer"))
"""A printer that has no sensor in its tray, as most have none."""


def left_behind(code: str = "CT07") -> Walk:
    """Somebody has gone without their paper."""
    walk = Walk(State(machine=machine(devices=BLIND))).start().to_papers(code)
    walk.fire("idle")
    walk.fire("warning")
    walk.screen(Welcome)
    assert [outcome for _, outcome in walk.outcomes()] == [Outcome.LEFT]
    return walk


@pytest.mark.parametrize("code", ["CT01", "CT07"])
def test_the_next_person_is_told_and_help_is_called(code: str) -> None:
    walk = left_behind(code)
    calls = len(walk.every(effects.TellOffice))
    walk.start(SECOND)
    walk.screen(Services)
    assert walk.state.overlay == TrayNotice()
    told = walk.every(effects.TellOffice)
    assert len(told) == calls + 1
    assert told[-1].reason is HelpReason.PAPER_LEFT
    walk.answer(told[-1], events.HelpTold, at="09:47", reached=True)
    assert walk.state.overlay == TrayNotice(told_at="09:47")


def test_the_next_person_goes_on_and_the_one_after_is_told_too() -> None:
    walk = left_behind().start(SECOND)
    walk.touch(touches.CloseOverlay)
    assert walk.state.overlay is None
    walk.touch(touches.GoHome)
    walk.start("feedfacefeedface")
    assert isinstance(walk.state.overlay, TrayNotice)


def test_whoever_finds_the_tray_empty_says_so() -> None:
    walk = left_behind().start(SECOND)
    walk.touch(touches.TrayIsEmpty)
    assert walk.state.overlay is None
    assert not walk.state.machine.paper_left
    assert [one.by for one in walk.every(effects.NoteTrayCleared)] == [effects.ClearedBy.PERSON]
    walk.touch(touches.GoHome)
    walk.start("feedfacefeedface")
    assert walk.state.overlay is None


def test_a_sensor_sees_that_it_was_taken() -> None:
    walk = left_behind().start(SECOND)
    walk.send(events.DevicesChanged(devices=(printer(media=Media.PRESENT),)))
    assert isinstance(walk.state.overlay, TrayNotice)
    walk.send(events.DevicesChanged(devices=(printer(media=Media.NOT_PRESENT),)))
    assert walk.state.overlay is None
    assert [one.by for one in walk.every(effects.NoteTrayCleared)] == [effects.ClearedBy.SENSOR]
    walk.send(events.DevicesChanged(devices=(printer(media=Media.NOT_PRESENT),)))
    assert len(walk.every(effects.NoteTrayCleared)) == 1


def test_a_technician_empties_it() -> None:
    walk = left_behind()
    walk.send(events.TrayCleared())
    [noted] = walk.every(effects.NoteTrayCleared)
    assert noted.by is effects.ClearedBy.TECHNICIAN
    walk.start(SECOND)
    assert walk.state.overlay is None


def test_a_page_of_which_nobody_knows_may_lie_there_too() -> None:
    walk = Walk(State(machine=machine(devices=BLIND))).start().to_printing().ready()
    walk.printed(Progress.UNKNOWN)
    walk.touch(touches.PageSeen, there=False)
    walk.touch(touches.OtherService)
    walk.touch(touches.GoBack)
    walk.start(SECOND)
    assert isinstance(walk.state.overlay, TrayNotice)


def test_a_page_in_the_hand_leaves_no_notice() -> None:
    walk = Walk(State(machine=machine(devices=BLIND))).start().to_papers()
    walk.touch(touches.HaveAll)
    walk.fire("goodbye")
    walk.start(SECOND)
    assert walk.state.overlay is None


def test_what_was_found_at_the_start_is_told_to_the_first_person() -> None:
    walk = Walk(State(machine=machine(devices=BLIND)))
    walk.send(events.PaperLeft())
    walk.start()
    assert isinstance(walk.state.overlay, TrayNotice)


def test_an_empty_tray_is_not_warned_of() -> None:
    walk = Walk()
    walk.send(events.PaperLeft())
    walk.start()
    assert walk.state.overlay is None
