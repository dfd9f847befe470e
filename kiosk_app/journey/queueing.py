"""The office is away: the request is kept, and a slip says how to collect the paper."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from forms.answers import FieldError, check_field
from identity_documents.document import Source
from kiosk_app.journey import effects, events, touches
from kiosk_app.journey.availability import can_wait, has_slip_printer
from kiosk_app.journey.draft import Draft
from kiosk_app.journey.reading import PERSONAL_NUMBER
from kiosk_app.journey.signing_in import begin_sign_in
from kiosk_app.journey.states import (
    AskLater,
    CheckRead,
    Queued,
    SlipState,
    TypeNumber,
)

MOST_SLIPS: Final = 3
"""Prints of one slip: a jam or two are forgiven, a pile of codes is not made."""
_WITH_PERSONAL_NUMBER = frozenset({Source.CARD_QR, Source.CARD_MRZ})


def sign_in_or_ask_later(draft: Draft) -> None:
    """Who asks for a certificate is known as far as the document tells."""
    form = draft.session.form
    assert form is not None
    machine = draft.state.machine
    if machine.office.reachable or not can_wait(machine, form):
        begin_sign_in(draft)
    else:
        ask_later(draft)


def ask_later(draft: Draft, *, chosen: bool = False) -> None:
    """Offer to keep the request, once the number is known for which it waits."""
    session = draft.session
    document = session.document
    if session.requester is not None:
        number: str | None = session.requester.number
    elif document is not None and document.source in _WITH_PERSONAL_NUMBER:
        number = document.number
    else:
        number = None
    draft.drop("sign-in")
    if number is None:
        draft.go(TypeNumber(chosen=chosen))
    else:
        draft.amend(declared=number)
        draft.go(AskLater(chosen=chosen))


def on_type_number(draft: Draft, screen: TypeNumber, event: events.Event) -> None:
    match event:
        case touches.SetRead(value=value):
            error = _wrong(value) if screen.error else None
            draft.show(replace(screen, draft=value, error=error))
        case touches.GoOn():
            error = _wrong(screen.draft)
            if error is not None:
                draft.sound(effects.Sound.TROUBLE)
                draft.show(replace(screen, error=error))
            else:
                draft.amend(declared="".join(screen.draft.split()))
                draft.go(AskLater(chosen=screen.chosen))
        case touches.GoBack():
            draft.to_services()
        case _:
            pass


def on_ask_later(draft: Draft, screen: AskLater, event: events.Event) -> None:
    match event:
        case touches.GoOn() if not screen.sending:
            if draft.state.machine.office.reachable and not screen.chosen:
                begin_sign_in(draft)
            else:
                _keep(draft, screen)
        case events.RequestQueued(effect=effect):
            draft.answered(effect)
            draft.amend(request_kept=True)
            draft.sound(effects.Sound.YOUR_TURN)
            draft.go(Queued(code=event.code, short=event.short, until=event.until))
            _print_slip(draft)
        case touches.GoBack() if not screen.sending:
            document = draft.session.document
            typed = TypeNumber(chosen=screen.chosen)
            draft.go(CheckRead() if document is not None else typed)
        case touches.OtherService() if not screen.sending:
            draft.to_services()
        case _:
            pass


def on_queued(draft: Draft, screen: Queued, event: events.Event) -> None:
    match event:
        case events.SlipMoved(effect=effect, state=state):
            draft.answered(effect)
            draft.show(replace(screen, slip=state))
        case touches.PrintSlipAgain() if may_print_again(screen):
            _print_slip(draft)
        case touches.HaveAll():
            draft.end_session(thank=True)
        case touches.OtherService():
            draft.to_services()
        case _:
            pass


def may_print_again(screen: Queued) -> bool:
    return screen.slip is not SlipState.PRINTING and screen.slips < MOST_SLIPS


def _keep(draft: Draft, screen: AskLater) -> None:
    draft.amend(requests=draft.session.requests + 1)
    session = draft.session
    draft.show(replace(screen, sending=True))
    draft.ask(
        effects.QueueRequest,
        "queue",
        request=session.request,
        form=session.form,
        about=session.about,
        number=session.declared,
        consent_version=session.consent_version,
        language=session.language,
    )


def _print_slip(draft: Draft) -> None:
    screen = draft.state.screen
    assert isinstance(screen, Queued)
    if not has_slip_printer(draft.state.machine):
        return
    session = draft.session
    draft.show(replace(screen, slip=SlipState.PRINTING, slips=screen.slips + 1))
    draft.ask(
        effects.PrintAppointment,
        "slip",
        request=session.request,
        form=session.form,
        language=session.language,
        code=screen.code,
        short=screen.short,
        until=screen.until,
    )


def _wrong(number: str) -> FieldError | None:
    return check_field(PERSONAL_NUMBER, number)
