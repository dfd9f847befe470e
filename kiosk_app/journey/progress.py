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
    SIGN_IN = "sign-in"
    REVIEW = "review"
    PRINT = "print"


FORM_PARTS = (Part.CONSENT, Part.DOCUMENT, Part.FILL, Part.REVIEW, Part.PRINT)
CERTIFICATE_PARTS = (Part.CONSENT, Part.DOCUMENT, Part.SIGN_IN, Part.REVIEW, Part.PRINT)

_PART_OF: dict[type[object], Part] = {
    states.ChooseSubject: Part.CONSENT,
    states.Consent: Part.CONSENT,
    states.Identify: Part.DOCUMENT,
    states.CheckRead: Part.DOCUMENT,
    states.Fill: Part.FILL,
    states.SignIn: Part.SIGN_IN,
    states.ChooseChild: Part.SIGN_IN,
    states.LookingUp: Part.SIGN_IN,
    states.Review: Part.REVIEW,
    states.Printing: Part.PRINT,
    states.TakePapers: Part.PRINT,
}


def progress(state: State) -> tuple[tuple[Part, ...], int] | None:
    """The parts of this journey and the index of the current one; none where none is shown."""
    part = _PART_OF.get(type(state.screen))
    if part is None or state.session is None or state.session.form is None:
        return None
    parts = FORM_PARTS if state.session.form.kind is Kind.FORM else CERTIFICATE_PARTS
    return parts, parts.index(part)
