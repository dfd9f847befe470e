"""From "print" to the papers in the hand: one sheet, one outcome (F2, F3)."""

from __future__ import annotations

import pytest

from devices.status import Progress
from identity_documents.document import Document
from kiosk_app.journey import effects, events, touches
from kiosk_app.journey.states import (
    Failure,
    FailureKind,
    Goodbye,
    Printing,
    Services,
    SlipState,
    Stage,
    State,
    TakePapers,
    Trouble,
)
from office_contract.vocabulary import HelpReason, Outcome
from tests.kiosk_app.journey.walking import (
    CARD,
    PASSPORT,
    PDF,
    SERIAL,
    Walk,
    machine,
    nothing_left,
    printer,
)


def test_each_stage_shows_once_it_is_reached() -> None:
    walk = Walk().start().to_printing()
    issue = walk.asked(effects.IssueCertificate)
    assert walk.screen(Printing).stage is Stage.RESERVING
    walk.answer(issue, events.SerialReserved, serial=SERIAL)
    assert (walk.screen(Printing).stage, walk.screen(Printing).serial) == (Stage.COMPOSING, SERIAL)
    walk.answer(issue, events.PageComposed, pages=2)
    assert (walk.screen(Printing).stage, walk.screen(Printing).pages) == (Stage.CHECKING, 2)
    assert walk.every(effects.Deliver) == []
    walk.answer(issue, events.PageReady, pdf=PDF, pages=2, serial=SERIAL, sheet=1)
    assert walk.screen(Printing).stage is Stage.PRINTING
    sent = walk.asked(effects.Deliver)
    assert (sent.pdf, sent.serial, sent.sheet, sent.request) == (PDF, SERIAL, 1, issue.request)


def test_a_page_that_is_ready_twice_prints_once() -> None:
    walk = Walk().start().to_printing().ready()
    issue = walk.asked(effects.IssueCertificate)
    walk.answer(issue, events.PageReady, pdf=PDF, pages=1, serial=SERIAL, sheet=1)
    assert len(walk.every(effects.Deliver)) == 1


@pytest.mark.parametrize("progress", [Progress.PENDING, Progress.PRINTING, Progress.HELD])
def test_nothing_is_delivered_before_the_device_says_so(progress: Progress) -> None:
    walk = Walk().start().to_printing().ready().printed(progress)
    walk.screen(Printing)
    assert walk.outcomes() == []


@pytest.mark.parametrize("code", ["CT01", "CT07"])
def test_papers_in_the_hand(code: str) -> None:
    walk = Walk().start().to_papers(code)
    serial = SERIAL if code == "CT07" else None
    assert walk.screen(TakePapers).serial == serial
    walk.touch(touches.HaveAll)
    walk.screen(Goodbye)
    assert walk.outcomes() == [(serial, Outcome.TAKEN)]
    walk.fire("goodbye")
    assert nothing_left(walk.state)


@pytest.mark.parametrize(
    ("document", "card", "passport"),
    [(None, False, False), (CARD, True, False), (PASSPORT, True, True)],
)
def test_the_document_on_the_glass_is_remembered(
    document: Document | None, card: bool, passport: bool
) -> None:
    walk = Walk().start().to_sign_in(document=document).approved().found().draw()
    walk.touch(touches.Print)
    walk.ready().printed(Progress.DELIVERED)
    assert (walk.screen(TakePapers).card, walk.screen(TakePapers).passport) == (card, passport)


def test_the_slip_prints_once_when_the_page_does() -> None:
    walk = Walk().start().to_printing().ready()
    walk.printed(Progress.PRINTING).printed(Progress.PRINTING)
    [slip] = walk.every(effects.PrintReceipt)
    assert (slip.serial, walk.screen(Printing).slip) == (SERIAL, SlipState.PRINTING)
    walk.printed(Progress.DELIVERED)
    assert walk.screen(TakePapers).slip is SlipState.PRINTING
    walk.answer(slip, events.SlipMoved, state=SlipState.DELIVERED)
    assert walk.screen(TakePapers).slip is SlipState.DELIVERED


def test_a_printer_that_is_done_at_once_gets_its_slip_too() -> None:
    walk = Walk().start().to_printing().ready().printed(Progress.DELIVERED)
    [slip] = walk.every(effects.PrintReceipt)
    assert (slip.serial, walk.screen(TakePapers).slip) == (SERIAL, SlipState.PRINTING)


def test_a_slip_that_is_done_first_stays_done() -> None:
    walk = Walk().start().to_printing().ready().printed(Progress.PRINTING)
    walk.answer(walk.asked(effects.PrintReceipt), events.SlipMoved, state=SlipState.FAILED)
    walk.printed(Progress.PRINTING).printed(Progress.DELIVERED)
    assert walk.screen(TakePapers).slip is SlipState.FAILED
    assert len(walk.every(effects.PrintReceipt)) == 1


def test_no_slip_without_a_serial_or_a_slip_printer() -> None:
    declared = Walk().start().to_printing("CT01").ready().printed(Progress.PRINTING)
    assert declared.every(effects.PrintReceipt) == []
    bare = Walk(State(machine=machine(devices=(printer(),))))
    bare.start().to_printing().ready().printed(Progress.PRINTING)
    assert bare.every(effects.PrintReceipt) == []


@pytest.mark.parametrize("trouble", list(Trouble))
def test_a_held_job_keeps_the_request_and_calls_once(trouble: Trouble) -> None:
    walk = Walk().start().to_printing().ready()
    walk.printed(Progress.HELD, trouble=trouble).printed(Progress.HELD, trouble=trouble)
    assert walk.screen(Printing).trouble is trouble
    assert [one.reason for one in walk.every(effects.TellOffice)] == [HelpReason.DEVICE_FAULT]
    walk.printed(Progress.PRINTING)
    assert walk.screen(Printing).trouble is None
    walk.printed(Progress.DELIVERED)
    walk.screen(TakePapers)
    assert walk.outcomes() == []


def test_a_person_who_will_not_wait_for_the_printer() -> None:
    for leaving in (touches.OtherService, touches.GoHome):
        walk = Walk().start().to_printing().ready()
        walk.printed(Progress.HELD, trouble=Trouble.JAM)
        job = walk.asked(effects.Deliver)
        walk.touch(leaving)
        assert walk.outcomes() == [(SERIAL, Outcome.SPOILED)]
        assert effects.Abandon(session=job.session, effect=job.effect) in walk.last


@pytest.mark.parametrize("progress", [Progress.FAILED, Progress.SPOILED])
def test_a_page_that_did_not_come_out(progress: Progress) -> None:
    walk = Walk().start().to_printing().ready().printed(progress)
    assert walk.screen(Failure).kind is FailureKind.PRINT_FAILED
    assert walk.outcomes() == [(SERIAL, Outcome.SPOILED)]
    walk.touch(touches.OtherService)
    walk.screen(Services)
    assert walk.outcomes() == [(SERIAL, Outcome.SPOILED)]


@pytest.mark.parametrize("there", [True, False])
def test_when_nobody_can_say_the_person_is_asked(there: bool) -> None:
    walk = Walk().start().to_printing().ready().printed(Progress.UNKNOWN)
    assert walk.screen(Failure).kind is FailureKind.OUTCOME_UNKNOWN
    assert walk.outcomes() == []
    walk.touch(touches.PageSeen, there=there)
    if there:
        walk.screen(TakePapers)
        walk.touch(touches.HaveAll)
        assert walk.outcomes() == [(SERIAL, Outcome.TAKEN)]
    else:
        assert walk.screen(Failure).kind is FailureKind.PRINT_FAILED
        assert walk.outcomes() == [(SERIAL, Outcome.UNKNOWN)]


def test_nobody_answers_whether_the_page_is_there() -> None:
    walk = Walk().start().to_printing().ready().printed(Progress.UNKNOWN)
    walk.fire("idle")
    walk.fire("warning")
    assert walk.outcomes() == [(SERIAL, Outcome.UNKNOWN)]
    assert nothing_left(walk.state)


def test_something_is_missing_among_the_papers() -> None:
    walk = Walk().start().to_papers()
    walk.touch(touches.SomethingMissing)
    assert walk.screen(Failure).kind is FailureKind.OUTCOME_UNKNOWN
    assert "remind" not in walk.state.awaited.values()
    walk.touch(touches.PageSeen, there=True)
    walk.touch(touches.HaveAll)
    assert walk.outcomes() == [(SERIAL, Outcome.TAKEN)]


def test_the_slip_is_still_reminded_of_after_a_question_about_the_page() -> None:
    walk = Walk().start().to_printing().ready().printed(Progress.PRINTING)
    walk.printed(Progress.UNKNOWN)
    walk.answer(walk.asked(effects.PrintReceipt), events.SlipMoved, state=SlipState.DELIVERED)
    walk.touch(touches.PageSeen, there=True)
    assert walk.screen(TakePapers).slip is SlipState.DELIVERED


def test_papers_that_lie_there_are_left_and_somebody_is_called() -> None:
    walk = Walk().start().to_papers()
    walk.fire("idle")
    walk.fire("warning")
    assert walk.outcomes() == [(SERIAL, Outcome.LEFT)]
    assert walk.asked(effects.TellOffice).reason is HelpReason.PAPER_LEFT
    assert nothing_left(walk.state)


def test_papers_cannot_be_walked_away_from_by_a_button() -> None:
    walk = Walk().start().to_papers()
    for touch in (touches.GoHome, touches.GoBack, touches.OtherService):
        walk.touch(touch)
        walk.screen(TakePapers)
    assert walk.outcomes() == []


def test_an_issuance_that_fails_spoils_the_serial_it_had() -> None:
    for reserved in (True, False):
        walk = Walk().start().to_printing()
        issue = walk.asked(effects.IssueCertificate)
        if reserved:
            walk.answer(issue, events.SerialReserved, serial=SERIAL)
        walk.answer(issue, events.Failed, kind=FailureKind.CANNOT_COMPOSE)
        assert walk.screen(Failure).kind is FailureKind.CANNOT_COMPOSE
        assert walk.outcomes() == ([(SERIAL, Outcome.SPOILED)] if reserved else [])


def test_a_form_that_cannot_be_composed_can_be_edited() -> None:
    walk = Walk().start().to_printing("CT01")
    walk.answer(walk.making(), events.Failed, kind=FailureKind.CANNOT_COMPOSE)
    answers = walk.session.answers
    walk.touch(touches.EditAnswers)
    assert walk.session.answers == answers


def test_outcome_and_help_are_carried_out_though_the_session_ends() -> None:
    walk = Walk().start().to_papers()
    walk.fire("idle")
    walk.fire("warning")
    wanted = {
        walk.asked(effects.RecordOutcome).effect,
        walk.asked(effects.TellOffice).effect,
    }
    assert not wanted & {one.effect for one in walk.every(effects.Abandon)}


def test_a_store_that_fails_on_an_older_sheet_does_not_spoil_the_new_one() -> None:
    """The first sheet's outcome is still being written when the next page is on its way."""
    walk = Walk().start().to_printing().ready().printed(Progress.HELD, trouble=Trouble.JAM)
    walk.touch(touches.OtherService)
    older = walk.asked(effects.RecordOutcome)
    walk.to_printing().ready()
    walk.answer(older, events.Failed, kind=FailureKind.STORE_FAILING)
    assert walk.outcomes() == [(SERIAL, Outcome.SPOILED)]


def test_a_store_that_fails_does_not_set_a_stopped_machine_going() -> None:
    """F1: after a wrong page nobody is served, not even the same person."""
    walk = Walk().start().to_printing()
    issue = walk.asked(effects.IssueCertificate)
    walk.answer(issue, events.SerialReserved, serial=SERIAL)
    walk.answer(issue, events.PageWrong, mismatches=("subject",), at="10:12")
    walk.answer(walk.asked(effects.RecordOutcome), events.Failed, kind=FailureKind.STORE_FAILING)
    walk.touch(touches.OtherService)
    walk.touch(touches.PickService, code="CT01")
    assert walk.screen(Failure)
