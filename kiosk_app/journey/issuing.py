"""From "print" to the papers in the person's hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from devices.status import Progress
from forms.answers import settled
from forms.schema import Kind
from kiosk_app.journey import delays, effects, events, touches
from kiosk_app.journey.another import another_paper
from kiosk_app.journey.availability import has_slip_printer
from kiosk_app.journey.draft import Draft
from kiosk_app.journey.failing import call_office, fail, outcome_unknown
from kiosk_app.journey.filling import review
from kiosk_app.journey.queueing import ask_later
from kiosk_app.journey.signing_in import begin_sign_in
from kiosk_app.journey.states import (
    Failure,
    FailureKind,
    Fill,
    Printing,
    Review,
    SlipState,
    Stage,
    TakePapers,
    Way,
)
from kiosk_app.journey.tray import paper_left
from office_contract.vocabulary import HelpReason, Outcome

SHEET: Final = 1
"""Every issuance is one sheet here; a reprint would be a new, recorded event (F2)."""


def print_reviewed(draft: Draft, screen: Review) -> None:
    """The person has seen the page and asks for it."""
    if not screen.pages:
        return
    session = draft.session
    form = session.form
    assert form is not None
    if form.kind is Kind.CERTIFICATE:
        draft.go(Printing(stage=Stage.RESERVING, pages=len(screen.pages)))
        draft.ask(
            effects.IssueCertificate,
            "issue",
            request=session.request,
            sign_in=session.sign_in,
            form=form,
            language=session.language,
            requester=session.requester,
            subject=session.subject,
        )
    else:
        draft.amend(requests=session.requests + 1)
        draft.go(Printing(stage=Stage.COMPOSING, pages=len(screen.pages)))
        draft.ask(
            effects.ComposeForm,
            "issue",
            request=draft.session.request,
            form=form,
            language=session.language,
            answers=settled(form, session.answers),
        )
    draft.timer("slow", delays.SLOW)


def on_printing(draft: Draft, screen: Printing, event: events.Event) -> None:
    match event:
        case events.SerialReserved(serial=serial):
            draft.show(replace(screen, stage=Stage.COMPOSING, serial=serial))
        case events.PageComposed(pages=pages):
            draft.show(replace(screen, stage=Stage.CHECKING, pages=pages))
        case events.PageReady(effect=effect):
            draft.answered(effect)
            draft.show(
                replace(screen, stage=Stage.PRINTING, pages=event.pages, serial=event.serial)
            )
            draft.ask(
                effects.Deliver,
                "deliver",
                request=draft.session.request,
                pdf=event.pdf,
                serial=event.serial,
                sheet=event.sheet,
                pages=event.pages,
            )
            draft.timer("slow", delays.SLOW)
        case events.PageWrong(effect=effect, at=at):
            draft.answered(effect)
            _stop_machine(draft, screen, at)
        case events.PrintMoved() if not event.progress.settled:
            _printing_moved(draft, screen, event)
        case events.PrintMoved(effect=effect, progress=progress):
            draft.answered(effect)
            _settled(draft, screen, progress)
        case events.Failed(effect=effect, kind=kind, detail=detail):
            draft.answered(effect)
            if screen.serial is not None:
                _record(draft, screen.serial, Outcome.SPOILED)
            fail(draft, kind, detail)
        case events.SlipMoved(effect=effect, state=state):
            draft.answered(effect)
            draft.show(replace(screen, slip=state))
        case touches.OtherService() if screen.trouble is not None:
            _record(draft, screen.serial, Outcome.SPOILED)
            draft.to_services()
        case _:
            pass


def on_take_papers(draft: Draft, screen: TakePapers, event: events.Event) -> None:
    match event:
        case events.SlipMoved(effect=effect, state=state):
            draft.answered(effect)
            draft.show(replace(screen, slip=state))
        case touches.HaveAll():
            _record(draft, screen.serial, Outcome.TAKEN)
            draft.end_session(thank=True)
        case touches.AnotherPaper() if not screen.away and draft.state.machine.pause is None:
            _record(draft, screen.serial, Outcome.TAKEN)
            another_paper(draft)
        case touches.SomethingMissing():
            draft.drop("remind")
            outcome_unknown(draft, screen.serial, screen.pages, screen.slip)
        case touches.NeedMoment():
            draft.show(replace(screen, away=True))
            draft.rearm()
        case touches.GoOn() if screen.away:
            draft.show(replace(screen, away=False))
            draft.rearm()
        case _:
            pass


def on_failure(draft: Draft, screen: Failure, event: events.Event) -> None:
    match event:
        case touches.PageSeen(there=there) if screen.kind is FailureKind.OUTCOME_UNKNOWN:
            if there:
                take_papers(draft, screen.serial, screen.pages, screen.slip)
            else:
                _record(draft, screen.serial, Outcome.UNKNOWN)
                fail(draft, FailureKind.PRINT_FAILED)
        case events.SlipMoved(effect=effect, state=state):
            draft.answered(effect)
            draft.show(replace(screen, slip=state))
        case touches.NewCode() if Way.NEW_CODE in screen.ways:
            begin_sign_in(draft)
        case touches.Retry() if Way.RETRY in screen.ways:
            _retry(draft)
        case touches.AskLater() if Way.ASK_LATER in screen.ways:
            ask_later(draft, chosen=True)
        case touches.EditAnswers() if Way.EDIT_ANSWERS in screen.ways:
            form = draft.session.form
            if form is not None and form.kind is Kind.FORM:
                draft.go(Fill(from_review=True))
            else:
                draft.to_services()
        case touches.OtherService() | touches.GoBack() if Way.OTHER_SERVICE in screen.ways:
            draft.to_services()
        case _:
            pass


def leave(draft: Draft) -> None:
    """The person goes home, or is gone: what lies in the tray is written down as it is."""
    match draft.state.screen:
        case TakePapers(serial=serial, gone=True):
            # Nobody said so, but the tray's own sensor saw the paper go.
            _record(draft, serial, Outcome.TAKEN)
        case TakePapers(serial=serial):
            _record(draft, serial, Outcome.LEFT)
            call_office(draft, HelpReason.PAPER_LEFT)
        case Failure(kind=FailureKind.OUTCOME_UNKNOWN, serial=serial):
            _record(draft, serial, Outcome.UNKNOWN)
            call_office(draft, HelpReason.PAPER_LEFT)
        case Printing(serial=serial):
            # Only reached while the printer is held up: the job is cancelled with the session.
            _record(draft, serial, Outcome.SPOILED)
        case _:
            pass
    draft.end_session(thank=False)


def take_papers(draft: Draft, serial: str | None, pages: int, slip: SlipState) -> None:
    document = draft.session.document
    draft.sound(effects.Sound.YOUR_TURN)
    draft.go(
        TakePapers(
            serial=serial,
            pages=pages,
            slip=slip,
            card=draft.session.laid,
            passport=document is not None and document.source.of_passport,
        )
    )
    draft.timer("remind", delays.REMIND)


def _printing_moved(draft: Draft, screen: Printing, event: events.PrintMoved) -> None:
    before = screen
    first_trouble = event.trouble is not None and before.trouble is None
    screen = replace(screen, trouble=event.trouble)
    if event.progress is Progress.PRINTING:
        screen = replace(screen, slip=_receipt(draft, screen))
    changed = (screen.trouble is None) is not (before.trouble is None)
    draft.show(screen)
    if changed:
        draft.rearm()
    if first_trouble:
        draft.sound(effects.Sound.TROUBLE)
        call_office(draft, HelpReason.DEVICE_FAULT)


def _receipt(draft: Draft, screen: Printing) -> SlipState:
    """Ask for the slip if the page has one and it was not asked for yet."""
    session = draft.session
    if screen.slip is not SlipState.NONE or not screen.serial:
        return screen.slip
    if not has_slip_printer(draft.state.machine):
        return screen.slip
    draft.ask(
        effects.PrintReceipt,
        "slip",
        request=session.request,
        form=session.form,
        language=session.language,
        serial=screen.serial,
        pages=screen.pages,
    )
    return SlipState.PRINTING


def _settled(draft: Draft, screen: Printing, progress: Progress) -> None:
    match progress:
        case Progress.DELIVERED:
            # A quick printer is done before anybody has seen it at work.
            take_papers(draft, screen.serial, screen.pages, _receipt(draft, screen))
        case Progress.UNKNOWN:
            outcome_unknown(draft, screen.serial, screen.pages, screen.slip)
        case _:
            _record(draft, screen.serial, Outcome.SPOILED)
            fail(draft, FailureKind.PRINT_FAILED)


def _stop_machine(draft: Draft, screen: Printing, at: str) -> None:
    """F1: the page is not this person's. Nothing prints, and nobody else is served."""
    if screen.serial is not None:
        _record(draft, screen.serial, Outcome.SPOILED)
    machine = replace(draft.state.machine, out_of_service=at)
    draft.state = replace(draft.state, machine=machine)
    fail(draft, FailureKind.WRONG_PAGE)


def _record(draft: Draft, serial: str | None, outcome: Outcome) -> None:
    if outcome in {Outcome.LEFT, Outcome.UNKNOWN}:
        paper_left(draft)
    draft.ask(
        effects.RecordOutcome,
        "outcome",
        request=draft.session.request,
        serial=serial,
        sheet=SHEET,
        outcome=outcome,
    )


def _retry(draft: Draft) -> None:
    session = draft.session
    form = session.form
    assert form is not None
    if form.kind is Kind.CERTIFICATE:
        begin_sign_in(draft)
    else:
        review(draft, settled(form, session.answers))
