"""The phone confirms who stands here; the office finds the record."""

from __future__ import annotations

from dataclasses import replace

from forms.schema import IdentityLevel
from kiosk_app.journey import delays, effects, events, touches
from kiosk_app.journey.draft import Draft
from kiosk_app.journey.failing import fail
from kiosk_app.journey.filling import review
from kiosk_app.journey.session import Person
from kiosk_app.journey.states import (
    CheckRead,
    ChooseRelative,
    FailureKind,
    LookingUp,
    SignIn,
)
from office_contract.vocabulary import SignInState, Subject

_SETTLED_AS = {
    SignInState.REFUSED: FailureKind.SIGN_IN_REFUSED,
    SignInState.EXPIRED: FailureKind.SIGN_IN_EXPIRED,
    SignInState.OTHER_PERSON: FailureKind.SIGN_IN_OTHER_PERSON,
}
_NOBODY = {
    Subject.CHILD: FailureKind.NO_CHILD,
    Subject.DECEASED: FailureKind.NO_DECEASED,
}


def begin_sign_in(draft: Draft) -> None:
    """Ask the office to begin a sign-in for exactly this paper."""
    session = draft.session
    form = session.form
    assert form is not None
    assert form.identity is IdentityLevel.VERIFIED
    draft.drop("sign-in")
    draft.amend(
        requests=session.requests + 1, sign_in=None, requester=None, subject=None, record=None
    )
    draft.go(SignIn())
    document = session.document
    on_card = document is not None and not document.source.of_passport
    draft.ask(
        effects.BeginSignIn,
        "sign-in",
        request=draft.session.request,
        code=form.code,
        about=session.about,
        language=session.language,
        declared_number=document.number if document is not None and on_card else None,
        collection=session.collection,
    )
    draft.timer("slow", delays.SLOW)


def on_sign_in(draft: Draft, screen: SignIn, event: events.Event) -> None:
    match event:
        case events.SignInBegan():
            draft.drop("slow")
            draft.amend(sign_in=event.sign_in)
            draft.show(
                SignIn(
                    address=event.address,
                    short_address=event.short_address,
                    user_code=event.user_code,
                    number=event.number,
                    place=event.place,
                    paper=event.paper,
                    minutes=event.minutes,
                )
            )
        case events.SignInMoved(state=SignInState.PENDING, minutes=minutes):
            draft.show(replace(screen, minutes=minutes))
        case events.SignInMoved(effect=effect, state=SignInState.APPROVED, person=person):
            draft.answered(effect)
            _approved(draft, person)
        case events.SignInMoved(effect=effect, state=state):
            draft.answered(effect)
            fail(draft, _SETTLED_AS[state])
        case touches.NewCode():
            begin_sign_in(draft)
        case touches.NoPhone():
            draft.drop("sign-in")
            fail(draft, FailureKind.NO_PHONE)
        case touches.GoBack():
            draft.drop("sign-in")
            if draft.session.document is not None:
                draft.go(CheckRead())
            else:
                draft.to_services()
        case _:
            pass


def on_choose_relative(draft: Draft, screen: ChooseRelative, event: events.Event) -> None:
    match event:
        case events.RelativesFound(effect=effect, relatives=()):
            draft.answered(effect)
            fail(draft, _NOBODY[draft.session.about])
        case events.RelativesFound(effect=effect, relatives=relatives):
            draft.answered(effect)
            draft.drop("slow")
            draft.show(ChooseRelative(relatives=relatives, waiting=False))
        case touches.PickRelative(number=number):
            picked = next((one for one in screen.relatives if one.number == number), None)
            if picked is not None:
                _look_up(draft, picked)
        case touches.GoBack():
            draft.to_services()
        case _:
            pass


def on_looking_up(draft: Draft, _screen: LookingUp, event: events.Event) -> None:
    session = draft.session
    match event:
        case events.RecordFound(effect=effect):
            draft.answered(effect)
            assert session.requester is not None
            assert session.subject is not None
            expected = (session.request, session.requester.number, session.subject.number)
            if (event.request, event.requester, event.subject) != expected:
                # Another person's record: nothing of it may be shown, let alone printed (F1).
                fail(draft, FailureKind.FOREIGN_ANSWER)
                return
            draft.amend(record=dict(event.values))
            review(draft, event.values)
        case touches.GoBack():
            draft.to_services()
        case _:
            pass


def _approved(draft: Draft, person: Person | None) -> None:
    session = draft.session
    assert person is not None
    document = session.document
    laid_card = document is not None and not document.source.of_passport
    if document is not None and laid_card and document.number != person.number:
        # The office compares too; the kiosk does not rely on it.
        fail(draft, FailureKind.SIGN_IN_OTHER_PERSON)
        return
    draft.amend(requester=person)
    if session.about is not Subject.SELF:
        draft.go(ChooseRelative())
        draft.ask(effects.FindRelatives, "relatives", sign_in=session.sign_in)
        draft.timer("slow", delays.SLOW)
    else:
        _look_up(draft, person)


def _look_up(draft: Draft, subject: Person) -> None:
    session = draft.session
    form = session.form
    assert form is not None
    draft.amend(subject=subject)
    draft.go(LookingUp())
    draft.ask(
        effects.FindRecord,
        "record",
        request=session.request,
        sign_in=session.sign_in,
        code=form.code,
        version=form.version,
        subject=subject.number,
    )
    draft.timer("slow", delays.SLOW)
