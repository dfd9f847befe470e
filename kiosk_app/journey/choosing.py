"""Welcome, the list of services, for whom, and the consent."""

from __future__ import annotations

from dataclasses import replace

from forms.schema import Form
from kiosk_app.journey import effects, events, touches
from kiosk_app.journey.availability import is_open, service
from kiosk_app.journey.circumstances import Availability
from kiosk_app.journey.collecting import collect
from kiosk_app.journey.draft import Draft
from kiosk_app.journey.identifying import begin_document
from kiosk_app.journey.session import Session
from kiosk_app.journey.signing_in import begin_sign_in
from kiosk_app.journey.states import ChooseSubject, Consent, Services
from kiosk_app.journey.tray import warn_of_paper_left
from office_contract.vocabulary import Subject


def on_welcome(draft: Draft, event: events.Event) -> None:
    match event:
        case touches.Start(language=language, new_session=new_session) if (
            language in draft.state.machine.languages and is_open(draft.state.machine)
        ):
            draft.state = replace(draft.state, session=Session(id=new_session, language=language))
            draft.go(Services())
            warn_of_paper_left(draft)
        case _:
            pass


def on_services(draft: Draft, screen: Services, event: events.Event) -> None:
    match event:
        case touches.ShowGroup(group=group):
            draft.show(Services(group=group))
        case touches.PickService(code=code) if code in draft.state.machine.forms:
            chosen = service(draft.state.machine, draft.state.machine.forms[code])
            if chosen.availability is Availability.NOT_NOW:
                draft.show(replace(screen, hindered=code))
                return
            draft.amend(form=chosen.form, about=_first_subject(chosen.form))
            draft.go(ChooseSubject() if len(chosen.form.subjects) > 1 else Consent())
        case touches.SetWish(wish=wish):
            draft.show(replace(screen, wish=wish, hindered=None))
        case touches.CollectPaper():
            collect(draft)
        case touches.GoBack() if screen.wish is not None:
            draft.show(replace(screen, wish=None, hindered=None))
        case touches.GoBack():
            draft.end_session(thank=False)
        case _:
            pass


def on_choose_subject(draft: Draft, _screen: ChooseSubject, event: events.Event) -> None:
    match event:
        case touches.PickSubject(about=about) if about.value in _form(draft).subjects:
            draft.amend(about=about)
            draft.go(Consent())
        case touches.GoBack():
            draft.to_services()
        case _:
            pass


def on_consent(draft: Draft, screen: Consent, event: events.Event) -> None:
    form = _form(draft)
    match event:
        case touches.Agree(agreed=agreed):
            draft.show(Consent(agreed=agreed))
        case touches.GoOn() if screen.agreed:
            session = draft.session
            draft.amend(consent_version=form.consent_version)
            draft.tell(
                effects.NoteConsent, form=form, about=session.about, language=session.language
            )
            if draft.session.collection is not None:
                begin_sign_in(draft)
            else:
                begin_document(draft)
        case touches.GoOn():
            draft.show(replace(screen, missing=True))
        case touches.GoBack() if draft.session.collection is not None:
            collect(draft)
        case touches.GoBack() if len(form.subjects) > 1:
            draft.amend(about=_first_subject(form))
            draft.go(ChooseSubject())
        case touches.GoBack() | touches.OtherService():
            draft.to_services()
        case _:
            pass


def _form(draft: Draft) -> Form:
    form = draft.session.form
    assert form is not None
    return form


def _first_subject(form: Form) -> Subject:
    """Whom a paper is about until somebody says otherwise; for many there is no choice."""
    return Subject(form.subjects[0])
