"""The steps that a person sees above the title: where am I, what comes next."""

from __future__ import annotations

from enum import StrEnum

from forms.schema import Kind
from kiosk_app.journey import states
from kiosk_app.journey.states import State


class Part(StrEnum):
    CONSENT = "consent"
    DOCUMENT = "document"
    FILL = "fill"
    REQUEST = "request"
    SLIP = "slip"
    SIGN_IN = "sign-in"
    REVIEW = "review"
    PRINT = "print"


FORM_PARTS = (Part.CONSENT, Part.DOCUMENT, Part.FILL, Part.REVIEW, Part.PRINT)
CERTIFICATE_PARTS = (Part.CONSENT, Part.DOCUMENT, Part.SIGN_IN, Part.REVIEW, Part.PRINT)

LATER_PARTS = (Part.CONSENT, Part.DOCUMENT, Part.REQUEST)
"""A certificate that is asked for while the office is away."""
COLLECT_PARTS = (Part.SLIP, Part.SIGN_IN, Part.REVIEW, Part.PRINT)

_PART_OF: dict[type[object], Part] = {
    states.ChooseSubject: Part.CONSENT,
    states.Consent: Part.CONSENT,
    states.Identify: Part.DOCUMENT,
    states.CheckRead: Part.DOCUMENT,
    states.TypeNumber: Part.DOCUMENT,
    states.AskLater: Part.REQUEST,
    states.Queued: Part.REQUEST,
    states.Collect: Part.SLIP,
    states.Fill: Part.FILL,
    states.SignIn: Part.SIGN_IN,
    states.ChooseRelative: Part.SIGN_IN,
    states.LookingUp: Part.SIGN_IN,
    states.Review: Part.REVIEW,
    states.Printing: Part.PRINT,
    states.TakePapers: Part.PRINT,
}


def progress(state: State) -> tuple[tuple[Part, ...], int] | None:
    """The parts of this journey and the index of the current one; none where none is shown."""
    part = _PART_OF.get(type(state.screen))
    if part is None or state.session is None:
        return None
    parts = _parts(state)
    if part is Part.CONSENT and parts is COLLECT_PARTS:
        part = Part.SLIP
    return (parts, parts.index(part)) if part in parts else None


def _parts(state: State) -> tuple[Part, ...]:
    session, screen = state.session, state.screen
    assert session is not None
    if isinstance(screen, states.Collect) or session.collection is not None:
        return COLLECT_PARTS
    if session.form is None:
        return ()
    if session.form.kind is Kind.FORM:
        return FORM_PARTS
    if isinstance(screen, states.TypeNumber | states.AskLater | states.Queued):
        return LATER_PARTS
    asks_later = _PART_OF[type(screen)] in LATER_PARTS and not state.machine.office.reachable
    return LATER_PARTS if asks_later else CERTIFICATE_PARTS
