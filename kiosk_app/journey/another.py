"""Another paper in the same session: what goes on from one to the next, and what does not.

Only somebody who says at the tray that they have their papers gets here. A machine that was left
runs into its time-out and the wipe, as always.
"""

from __future__ import annotations

from dataclasses import replace

from forms.answers import normalise, shared
from forms.schema import Kind
from identity_documents.document import Document
from kiosk_app.journey.draft import Draft
from kiosk_app.journey.session import Carried


def another_paper(draft: Draft) -> None:
    """Back to the list, with the document that was read and what finished forms leave."""
    session = draft.session
    form, requester = session.form, session.requester
    assert form is not None
    before = session.carried or Carried()
    if requester is not None and _number(before) != requester.number:
        before = Carried()
    earlier = dict(before.earlier)
    if form.kind is Kind.FORM:
        earlier |= shared(form, normalise(form, session.answers))
    document, corrected = session.document, session.corrected
    if document is None:
        document, corrected = before.document, before.corrected
    names = (
        requester.name if requester is not None else "",
        document.name if document is not None else "",
        earlier.get("name", ""),
        before.name,
    )
    name = next((name for name in names if name), "")
    draft.amend(carried=Carried(name, document, corrected, earlier))
    draft.to_services()


def carried_document(draft: Draft) -> Document | None:
    """The document of an earlier paper, if this one could be begun with it."""
    carried, form = draft.session.carried, draft.session.form
    assert form is not None
    if carried is None or carried.document is None:
        return None
    if form.kind is Kind.CERTIFICATE and carried.corrected:
        # The office compares with what the card says, not with what somebody typed over it.
        return None
    passports = "passport" in form.needs
    cards = "card" in form.needs or not passports
    fits = passports if carried.document.source.of_passport else cards
    return carried.document if fits else None


def begin_with(draft: Draft, document: Document | None) -> None:
    """A document was laid down, or none: only the same one shows that it is the same person.

    Whoever may be somebody else gets nothing of the one before.
    """
    carried = draft.session.carried
    if carried is not None:
        if document is not None and _number(carried) == document.number:
            draft.amend(carried=replace(carried, document=document, corrected=False))
        elif document is not None or carried.document is not None:
            draft.amend(carried=None, answers={})
    draft.amend(document=document, corrected=False, laid=document is not None)


def earlier_answers(draft: Draft) -> dict[str, str]:
    carried = draft.session.carried
    return dict(carried.earlier) if carried is not None else {}


def _number(carried: Carried) -> str:
    """By which the person can be told: of the document, else as they typed it."""
    if carried.document is not None:
        return carried.document.number
    return carried.earlier.get("number") or carried.earlier.get("passport_number", "")
