"""Who cannot or would rather not finish here goes on at the counter, and need not begin anew."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from forms import wording
from forms.printing import printed, say_value
from forms.schema import Input, Kind
from kiosk_app.journey import effects, events, touches
from kiosk_app.journey.availability import has_slip_printer
from kiosk_app.journey.draft import Draft
from kiosk_app.journey.reading import read_fields, read_value
from kiosk_app.journey.session import Session
from kiosk_app.journey.states import (
    AskLater,
    AtCounter,
    CheckRead,
    Consent,
    Failure,
    FailureKind,
    Fill,
    Printing,
    Queued,
    SlipState,
    State,
    TakePapers,
)

CLERKS: Final = "vi"
"""The language of those who read the slip."""
MOST_SLIPS: Final = 2
"""Prints of one slip: personal data is not piled up."""


def may_go_to_counter(state: State) -> bool:
    """A paper is chosen, and nothing is under way whose end somebody has to hear or to say."""
    if state.session is None or state.session.form is None:
        return False
    match state.screen:
        case Printing() | TakePapers() | Queued() | AtCounter() | AskLater(sending=True):
            return False
        case Failure(kind=FailureKind.OUTCOME_UNKNOWN):
            return False
        case _:
            return True


def go_to_counter(draft: Draft) -> None:
    if not may_go_to_counter(draft.state):
        return
    screen = draft.state.screen
    back = screen if isinstance(screen, Consent | CheckRead | Fill | Failure) else None
    draft.drop("sign-in")
    draft.go(AtCounter(back=back))


def on_at_counter(draft: Draft, screen: AtCounter, event: events.Event) -> None:
    match event:
        case touches.PrintSlipAgain() if may_print(draft.state, screen):
            _print(draft, screen)
        case events.SlipMoved(effect=effect, state=state):
            draft.answered(effect)
            if state is SlipState.DELIVERED:
                draft.sound(effects.Sound.YOUR_TURN)
            draft.show(replace(screen, slip=state))
        case touches.HaveAll():
            draft.end_session(thank=True)
        case touches.GoBack() if screen.slip is not SlipState.PRINTING:
            if screen.back is None:
                draft.to_services()
            else:
                draft.go(screen.back)
        case _:
            pass


def may_print(state: State, screen: AtCounter) -> bool:
    waits = screen.slip in {SlipState.NONE, SlipState.FAILED}
    return waits and screen.slips < MOST_SLIPS and has_slip_printer(state.machine)


def told(session: Session) -> tuple[tuple[str, str], ...]:
    """Label and value of what the person has told, in the clerks' language."""
    form = session.form
    assert form is not None
    rows: list[tuple[str, str]] = []
    if session.document is not None:
        for item in read_fields(session.document):
            value = read_value(session.document, item.name)
            if value:
                rows.append((form.say(item.label, CLERKS), say_value(form, item, value, CLERKS)))
    elif session.declared:
        number = wording.section("document", CLERKS)["number"]
        rows.append((number, session.declared))
    if form.kind is Kind.FORM:
        rows.extend(_answers(session))
    return tuple(dict.fromkeys(rows))


def _answers(session: Session) -> list[tuple[str, str]]:
    form = session.form
    assert form is not None
    given = {name: value for name, value in session.answers.items() if name in form.fields}
    paper = printed(form, given)
    rows: list[tuple[str, str]] = []
    for name, item in form.fields.items():
        label = form.say(item.label, CLERKS)
        if item.input is Input.ROWS:
            rows += [
                (f"{label} {number}", ", ".join(cell for cell in cells if cell))
                for number, cells in enumerate(paper.rows.get(name, ()), start=1)
            ]
        elif paper.texts.get(name, "").strip():
            rows.append((label, paper.texts[name]))
    return rows


def _print(draft: Draft, screen: AtCounter) -> None:
    draft.amend(requests=draft.session.requests + 1)
    session = draft.session
    draft.show(replace(screen, slip=SlipState.PRINTING, slips=screen.slips + 1))
    draft.ask(
        effects.PrintCounterSlip,
        "slip",
        request=session.request,
        form=session.form,
        language=session.language,
        told=told(session),
    )
