"""F1: what belongs to another session, effect or screen is dropped before anything looks at it."""

from __future__ import annotations

from typing import Any

import pytest

from devices.status import Progress
from kiosk_app.journey import effects, events, touches
from kiosk_app.journey.draft import NOBODY
from kiosk_app.journey.machine import step
from kiosk_app.journey.session import Person
from kiosk_app.journey.states import (
    Failure,
    FailureKind,
    Goodbye,
    LookingUp,
    OutOfService,
    Printing,
    Review,
    Services,
    SignIn,
    SlipState,
    Welcome,
)
from office_contract.vocabulary import Outcome, SignInState
from tests.kiosk_app.journey.walking import (
    CARD,
    FIRST,
    PDF,
    SECOND,
    SERIAL,
    STRANGER,
    WOMAN,
    Walk,
    answers_of,
    nothing_left,
)


def dropped(walk: Walk, event: events.Event) -> bool:
    """The event changed nothing and asked for nothing."""
    return step(walk.state, event) == (walk.state, ())


def late_answers(session: str, effect: str) -> list[events.Answer]:
    """One of each answer that could do harm, to an effect of somebody who has gone."""
    ids: dict[str, Any] = {"session": session, "effect": effect}
    return [
        events.DocumentRead(**ids, document=CARD),
        events.SignInMoved(**ids, state=SignInState.APPROVED, person=WOMAN),
        events.RelativesFound(**ids, relatives=(WOMAN,)),
        events.RecordFound(
            **ids,
            request=f"{session}-1",
            requester=WOMAN.number,
            subject=WOMAN.number,
            values=answers_of("CT07"),
        ),
        events.PreviewDrawn(**ids, pages=(b"png",)),
        events.SerialReserved(**ids, serial=SERIAL),
        events.PageReady(**ids, pdf=PDF, pages=1, serial=SERIAL, sheet=1),
        events.PageWrong(**ids, mismatches=("subject",), at="10:00"),
        events.PrintMoved(**ids, progress=Progress.DELIVERED),
        events.SlipMoved(**ids, state=SlipState.DELIVERED),
        events.Failed(**ids, kind=FailureKind.OFFICE_AWAY),
        events.HelpTold(**ids, at="10:00", reached=True),
        events.TimerFired(**ids),
        events.Done(**ids),
    ]


def test_the_first_persons_answers_come_while_the_second_stands_there() -> None:
    first = Walk().start(FIRST).to_sign_in().approved()
    first.screen(LookingUp)
    asked = [one for one in first.all if not isinstance(one, effects.Abandon)]
    first.touch(touches.GoHome)
    assert nothing_left(first.state)

    second = Walk(first.state).start(SECOND).to_sign_in().approved()
    for effect in asked:
        for answer in late_answers(effect.session, effect.effect):
            assert dropped(second, answer), (effect, answer)


@pytest.mark.parametrize("answer", late_answers(FIRST, f"{FIRST}.1"))
def test_the_first_persons_answers_come_while_nobody_stands_there(answer: events.Answer) -> None:
    walk = Walk().start(FIRST)
    walk.touch(touches.GoHome)
    assert dropped(walk, answer)


@pytest.mark.parametrize("other", [SECOND, NOBODY])
def test_an_answer_must_name_session_and_effect_alike(other: str) -> None:
    walk = Walk().start(FIRST).to_identify("CT01")
    reading = walk.asked(effects.ReadDocument)
    assert reading.effect in walk.state.awaited
    assert dropped(walk, events.DocumentRead(session=other, effect=reading.effect, document=CARD))


def test_an_effect_id_is_never_used_again() -> None:
    walk = Walk()
    for session in (FIRST, SECOND):
        walk.touch(touches.CallHelp)
        walk.start(session).to_papers()
        walk.touch(touches.HaveAll)
        walk.fire("goodbye")
    ids = [one.effect for one in walk.all if not isinstance(one, effects.Abandon)]
    assert len(ids) == len(set(ids))
    assert {one.session for one in walk.all} == {"-", FIRST, SECOND}


def test_requests_of_one_session_have_ids_of_their_own() -> None:
    walk = Walk().start().to_sign_in().began()
    walk.touch(touches.NewCode)
    requests = [one.request for one in walk.every(effects.BeginSignIn)]
    assert requests == [f"{FIRST}-1", f"{FIRST}-2"]


def test_the_answer_to_an_older_sign_in_of_the_same_person_is_dropped() -> None:
    walk = Walk().start().to_sign_in().began()
    older = walk.asked(effects.BeginSignIn)
    walk.touch(touches.NewCode)
    approval = events.SignInMoved(
        session=older.session, effect=older.effect, state=SignInState.APPROVED, person=WOMAN
    )
    assert dropped(walk, approval)
    assert effects.Abandon(session=FIRST, effect=older.effect) in walk.all


def test_a_touch_of_an_earlier_screen_is_dropped() -> None:
    walk = Walk().start()
    turn = walk.state.turn
    walk.touch(touches.PickService, code="CT01")
    assert dropped(walk, touches.PickService(session=FIRST, turn=turn, code="CT07"))


def test_two_quick_presses_on_print_issue_once() -> None:
    walk = Walk().start().to_review_of_certificate().draw()
    press = touches.Print(session=FIRST, turn=walk.state.turn)
    walk.send(press)
    walk.send(press)
    assert len(walk.every(effects.IssueCertificate)) == 1


def test_a_touch_with_another_sessions_id_is_dropped() -> None:
    walk = Walk().start(SECOND)
    assert dropped(walk, touches.GoHome(session=FIRST, turn=walk.state.turn))
    assert dropped(walk, touches.GoHome(session=None, turn=walk.state.turn))


@pytest.mark.parametrize(
    "changes",
    [
        {"request": f"{FIRST}-9"},
        {"requester": STRANGER.number},
        {"subject": STRANGER.number},
    ],
    ids=["request", "requester", "subject"],
)
def test_another_persons_record_is_neither_shown_nor_kept(changes: dict[str, str]) -> None:
    walk = Walk().start().to_sign_in().approved().found(**changes)
    assert walk.screen(Failure).kind is FailureKind.FOREIGN_ANSWER
    assert walk.session.record is None
    assert walk.every(effects.DrawPreview) == []


def test_the_page_is_expected_to_be_of_those_whom_the_office_named() -> None:
    walk = Walk().start().to_printing()
    issue = walk.asked(effects.IssueCertificate)
    assert (issue.request, issue.requester, issue.subject) == (f"{FIRST}-1", WOMAN, WOMAN)


def test_a_wrong_page_stops_the_machine_before_anything_prints() -> None:
    walk = Walk().start().to_printing()
    issue = walk.asked(effects.IssueCertificate)
    walk.answer(issue, events.SerialReserved, serial=SERIAL)
    walk.answer(issue, events.PageWrong, mismatches=("subject",), at="10:12")
    assert walk.screen(Failure).kind is FailureKind.WRONG_PAGE
    assert walk.screen(Failure).ways == ()
    assert walk.every(effects.Deliver) == []
    assert walk.outcomes() == [(SERIAL, Outcome.SPOILED)]
    walk.touch(touches.GoHome)
    walk.screen(OutOfService)
    walk.start(SECOND)
    walk.screen(OutOfService)
    walk.send(events.BackInService())
    walk.screen(Welcome)
    walk.start(SECOND)
    walk.screen(Services)


def test_going_home_wipes_everything_but_the_machine() -> None:
    walk = Walk().start().to_review_of_certificate().draw()
    walk.screen(Review)
    walk.touch(touches.GoHome)
    assert nothing_left(walk.state)
    assert isinstance(walk.last[-1], effects.Wipe)


def test_goodbye_already_knows_nothing_of_the_person() -> None:
    walk = Walk().start().to_papers()
    walk.touch(touches.HaveAll)
    walk.screen(Goodbye)
    session = walk.session
    assert (session.form, session.document, session.requester, session.subject) == (None,) * 4
    assert (session.record, session.sign_in, session.answers) == (None, None, {})
    assert isinstance(walk.state.screen, Goodbye)
    walk.fire("goodbye")
    assert nothing_left(walk.state)


def test_people_do_not_show_in_a_traceback_or_log() -> None:
    walk = Walk().start().to_review_of_certificate()
    assert WOMAN.number not in repr(walk.session)
    assert "NGUYỄN" not in repr(Person(WOMAN.number, WOMAN.name))


def test_leaving_the_sign_in_abandons_it() -> None:
    walk = Walk().start().to_sign_in().began()
    walk.screen(SignIn)
    begun = walk.asked(effects.BeginSignIn)
    walk.touch(touches.GoHome)
    assert effects.Abandon(session=FIRST, effect=begun.effect) in walk.last


def test_printing_cannot_be_left_while_the_printer_works() -> None:
    walk = Walk().start().to_printing().ready()
    walk.screen(Printing)
    walk.touch(touches.GoHome)
    walk.screen(Printing)
    assert walk.outcomes() == []
