"""A document on the glass, and what was read from it."""

from __future__ import annotations

from dataclasses import replace

from forms.answers import FieldError, prefill
from forms.schema import Kind
from identity_documents.document import Document
from kiosk_app.journey import effects, events, touches
from kiosk_app.journey.another import begin_with, carried_document, earlier_answers
from kiosk_app.journey.draft import Draft
from kiosk_app.journey.filling import first_step
from kiosk_app.journey.queueing import sign_in_or_ask_later
from kiosk_app.journey.reading import correct, read_fields, read_value
from kiosk_app.journey.states import CheckRead, Consent, Identify, Laid


def begin_document(draft: Draft) -> None:
    """Look at the document of an earlier paper of this session again, or ask for one."""
    document = carried_document(draft)
    if document is None:
        ask_for_document(draft)
        return
    assert draft.session.carried is not None
    draft.amend(document=document, corrected=draft.session.carried.corrected)
    draft.go(CheckRead())


def ask_for_document(draft: Draft, laid: Laid | None = None) -> None:
    form = draft.session.form
    assert form is not None
    if laid is None:
        laid = Laid.PASSPORT if "passport" in form.needs and "card" not in form.needs else Laid.CARD
    draft.amend(document=None, corrected=False, laid=False)
    draft.go(Identify(laid=laid))
    draft.ask(effects.ReadDocument, "document", laid=laid)


def on_identify(draft: Draft, screen: Identify, event: events.Event) -> None:
    match event:
        case touches.UseDocument(laid=laid):
            draft.drop("document")
            ask_for_document(draft, laid)
        case touches.WithoutDocument():
            begin_with(draft, None)
            after_document(draft)
        case events.DocumentRead(effect=effect, document=document):
            draft.answered(effect)
            draft.sound(effects.Sound.READ)
            begin_with(draft, document)
            draft.go(CheckRead())
        case events.DocumentRefused(problem=problem):
            draft.sound(effects.Sound.TROUBLE)
            draft.show(replace(screen, problem=problem))
            draft.rearm()
        case events.ScannerBroken():
            draft.show(replace(screen, scanner_broken=True, problem=None))
        case events.ScannerBack():
            draft.show(replace(screen, scanner_broken=False))
        case touches.GoBack():
            draft.go(Consent())
        case _:
            pass


def on_check_read(draft: Draft, screen: CheckRead, event: events.Event) -> None:
    document = draft.session.document
    form = draft.session.form
    assert document is not None
    assert form is not None
    match event:
        case touches.EditRead(field=None):
            draft.show(CheckRead())
        case touches.EditRead(field=str(name)) if form.kind is Kind.FORM:
            draft.show(CheckRead(editing=name, draft=read_value(document, name)))
        case touches.SetRead(value=value) if screen.editing is not None:
            draft.show(replace(screen, draft=value, error=None))
        case touches.GoOn() if screen.editing is not None:
            _correct(draft, screen, document)
        case touches.GoOn():
            missing = _first_missing(document)
            if missing is not None:
                draft.show(CheckRead(editing=missing))
            else:
                after_document(draft)
        case touches.GoBack() if screen.editing is not None:
            draft.show(CheckRead())
        case touches.GoBack():
            laid = Laid.PASSPORT if document.source.of_passport else Laid.CARD
            ask_for_document(draft, laid)
        case _:
            pass


def after_document(draft: Draft) -> None:
    """Where a form is filled in, or where a certificate's requester signs in."""
    session = draft.session
    assert session.form is not None
    if session.form.kind is Kind.CERTIFICATE:
        sign_in_or_ask_later(draft)
        return
    defaults = prefill(session.form, None, session.language, earlier_answers(draft))
    read = prefill(session.form, session.document, session.language)
    newly_read = {name: value for name, value in read.items() if defaults.get(name) != value}
    draft.amend(answers={**defaults, **session.answers, **newly_read})
    first_step(draft)


def _correct(draft: Draft, screen: CheckRead, document: Document) -> None:
    field = next(field for field in read_fields(document) if field.name == screen.editing)
    corrected = correct(document, field, screen.draft, draft.state.machine.today)
    if isinstance(corrected, FieldError):
        draft.show(replace(screen, error=corrected))
    else:
        draft.amend(document=corrected, corrected=True)
        draft.show(CheckRead())


def _first_missing(document: Document) -> str | None:
    """A field that a document may leave open but a person cannot: sex is ``<`` in some MRZ."""
    for field in read_fields(document):
        if field.required and not read_value(document, field.name):
            return field.name
    return None
