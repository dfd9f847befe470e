"""The office lets the machine work, or does not; and how it is taken in."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from devices.status import Progress
from kiosk_app.journey import effects, events, touches
from kiosk_app.journey.circumstances import Enrolling, Standing
from kiosk_app.journey.states import (
    Enrolment,
    Failure,
    FailureKind,
    Goodbye,
    OutOfService,
    Printing,
    Queued,
    TakePapers,
    Welcome,
)
from tests.kiosk_app.journey.walking import AWAY, CARD, Walk, nothing_left

BAD = (Standing.UNKNOWN, Standing.SUSPENDED, Standing.REVOKED)


def say(walk: Walk, standing: Standing) -> Walk:
    walk.send(events.StandingChanged(standing=standing, since="09:41"))
    return walk


@pytest.mark.parametrize(
    ("standing", "screen"),
    [
        (Standing.UNKNOWN, Enrolment),
        (Standing.SUSPENDED, OutOfService),
        (Standing.REVOKED, OutOfService),
    ],
)
def test_nobody_is_served_until_the_office_says_so(standing: Standing, screen: type) -> None:
    walk = say(Walk(), standing)
    assert isinstance(walk.state.screen, screen)
    assert walk.state.machine.standing_since == "09:41"
    walk.touch(touches.Start, language="vi", new_session="1" * 16)
    assert walk.state.session is None
    say(walk, Standing.GOOD)
    walk.screen(Welcome)
    walk.start()
    assert walk.state.session is not None


def test_an_outage_alone_changes_nothing() -> None:
    walk = Walk().office(AWAY)
    walk.screen(Welcome)
    assert say(walk, Standing.SUSPENDED).office(AWAY).screen(OutOfService)


SCREENS: dict[str, Callable[[Walk], object]] = {
    "services": lambda walk: walk,
    "identify": lambda walk: walk.to_identify("CT01"),
    "check-read": lambda walk: walk.to_identify("CT01").lay(CARD),
    "fill": lambda walk: walk.to_identify("CT01").touch(touches.WithoutDocument),
    "review-form": lambda walk: walk.to_review_of_form().draw(),
    "sign-in": lambda walk: walk.to_sign_in().began(),
    "look-up": lambda walk: walk.to_sign_in().approved(),
    "review": lambda walk: walk.to_review_of_certificate().draw(),
    "ask-later": lambda walk: walk.to_ask_later(),
    "collect": lambda walk: walk.to_collect(),
}


@pytest.mark.parametrize("standing", BAD)
@pytest.mark.parametrize("where", SCREENS)
def test_a_session_ends_in_a_sentence_and_nothing_is_left(where: str, standing: Standing) -> None:
    walk = Walk().start()
    SCREENS[where](walk)
    say(walk, standing)
    failure = walk.screen(Failure)
    assert (failure.kind, failure.ways) == (FailureKind.SUSPENDED, ())
    assert set(walk.state.awaited.values()) <= {"idle"}
    walk.touch(touches.GoHome)
    if isinstance(walk.state.screen, Goodbye):
        walk.fire("goodbye")
    assert walk.state.session is None
    assert isinstance(walk.state.screen, Enrolment | OutOfService)


def test_a_page_that_is_being_made_still_comes_out() -> None:
    walk = say(Walk().start().to_printing(), Standing.SUSPENDED)
    walk.screen(Printing)
    walk.ready().printed(Progress.DELIVERED)
    walk.screen(TakePapers)
    walk.touch(touches.HaveAll)
    walk.screen(Goodbye)
    walk.fire("goodbye")
    walk.screen(OutOfService)
    assert nothing_left(walk.state)


def test_what_the_office_refuses_meanwhile_is_told_as_what_it_is() -> None:
    walk = say(Walk().start().to_printing(), Standing.SUSPENDED)
    walk.answer(walk.making(), events.Failed, kind=FailureKind.SUSPENDED)
    assert walk.screen(Failure).kind is FailureKind.SUSPENDED


def test_after_the_papers_no_other_paper_is_begun() -> None:
    walk = say(Walk().start().to_papers(), Standing.SUSPENDED)
    walk.screen(TakePapers)
    walk.touch(touches.AnotherPaper)
    assert walk.screen(Failure).kind is FailureKind.SUSPENDED
    assert len(walk.outcomes()) == 1


def test_a_request_that_is_kept_keeps_its_slip() -> None:
    walk = say(Walk().start().to_ask_later().kept(), Standing.SUSPENDED)
    walk.screen(Queued)


def test_what_becomes_of_an_unsure_page_is_still_asked() -> None:
    walk = Walk().start().to_printing().ready().printed(Progress.UNKNOWN)
    assert walk.screen(Failure).kind is FailureKind.OUTCOME_UNKNOWN
    say(walk, Standing.SUSPENDED)
    assert walk.screen(Failure).kind is FailureKind.OUTCOME_UNKNOWN
    walk.touch(touches.PageSeen, there=True)
    walk.screen(TakePapers)


def test_back_while_the_sentence_stands_it_may_be_read() -> None:
    walk = say(Walk().start(), Standing.SUSPENDED)
    say(walk, Standing.GOOD)
    assert walk.screen(Failure).kind is FailureKind.SUSPENDED


def test_a_machine_that_stopped_itself_waits_for_its_technician() -> None:
    walk = Walk().start().to_printing()
    walk.answer(walk.making(), events.PageWrong, mismatches=("subject",), at="10:12")
    walk.touch(touches.GoHome)
    say(walk, Standing.UNKNOWN)
    walk.screen(OutOfService)
    walk.send(events.BackInService())
    walk.screen(Enrolment)


def test_the_code_is_renewed_without_a_new_screen() -> None:
    walk = say(Walk(), Standing.UNKNOWN)
    turn = walk.state.turn
    for code in ("7K3MPQ2X", "AAAABBBB"):
        enrolling = Enrolling("0123456789abcdef", code, "10:02")
        walk.send(events.EnrolmentChanged(enrolling=enrolling))
        assert walk.state.machine.enrolling == enrolling
        assert walk.state.turn == turn


def test_after_a_refusal_another_code_is_asked_for_by_a_touch() -> None:
    walk = say(Walk(), Standing.UNKNOWN)
    refused = Enrolling("0123456789abcdef", refused=True)
    walk.send(events.EnrolmentChanged(enrolling=refused))
    walk.touch(touches.AskToBeTakenIn)
    assert walk.asked(effects.AskToBeTakenIn)
    say(walk, Standing.GOOD)
    before = len(walk.every(effects.AskToBeTakenIn))
    walk.touch(touches.AskToBeTakenIn)
    assert len(walk.every(effects.AskToBeTakenIn)) == before
