"""The phone says who stands here; the office says whose record it is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from identity_documents.document import Document
from kiosk_app.journey import effects, events, touches
from kiosk_app.journey.failing import CALLS_HELP, WAYS
from kiosk_app.journey.states import (
    ChooseRelative,
    Failure,
    FailureKind,
    LookingUp,
    Review,
    Services,
    SignIn,
    Way,
)
from office_contract.vocabulary import HelpReason, SignInState, Subject
from tests.kiosk_app.journey.walking import (
    CARD,
    CHILD,
    OFFICE,
    PASSPORT,
    STRANGER,
    WOMAN,
    Walk,
    form,
)


def test_the_sign_in_is_for_exactly_this_paper() -> None:
    walk = Walk().start(language="ko").to_sign_in(Subject.CHILD)
    asked = walk.asked(effects.BeginSignIn)
    assert (asked.code, asked.about, asked.language) == ("CT07", Subject.CHILD, "ko")
    assert asked.request == walk.session.request


def test_the_codes_show_once_the_office_has_begun() -> None:
    walk = Walk().start().to_sign_in()
    assert walk.screen(SignIn) == SignIn()
    walk.began()
    screen = walk.screen(SignIn)
    assert (screen.number, screen.user_code, screen.minutes) == ("47", "BCDF-GHJK", 10)
    walk.answer(
        walk.asked(effects.BeginSignIn),
        events.SignInMoved,
        state=SignInState.PENDING,
        minutes=9,
    )
    assert walk.screen(SignIn).minutes == 9
    assert walk.screen(SignIn).number == "47"


def test_an_approved_person_is_looked_up() -> None:
    walk = Walk().start().to_sign_in().approved()
    walk.screen(LookingUp)
    asked = walk.asked(effects.FindRecord)
    assert (asked.sign_in, asked.subject, asked.version) == (
        "sign-in-1",
        WOMAN.number,
        form("CT07").version,
    )
    walk.found()
    walk.screen(Review)


def test_another_persons_phone_is_refused_though_the_office_approved() -> None:
    walk = Walk().start().to_sign_in(document=CARD).approved(STRANGER)
    assert walk.screen(Failure).kind is FailureKind.SIGN_IN_OTHER_PERSON
    assert walk.session.requester is None


@pytest.mark.parametrize("document", [None, PASSPORT])
def test_without_a_card_whoever_signs_in_is_the_requester(document: Document | None) -> None:
    walk = Walk().start().to_sign_in(document=document).approved(STRANGER)
    walk.screen(LookingUp)
    assert walk.session.requester == STRANGER


@pytest.mark.parametrize(
    ("state", "kind"),
    [
        (SignInState.REFUSED, FailureKind.SIGN_IN_REFUSED),
        (SignInState.EXPIRED, FailureKind.SIGN_IN_EXPIRED),
        (SignInState.OTHER_PERSON, FailureKind.SIGN_IN_OTHER_PERSON),
    ],
)
def test_each_end_of_a_sign_in_has_its_face_and_a_new_code(
    state: SignInState, kind: FailureKind
) -> None:
    walk = Walk().start().to_sign_in().began().moved(state)
    assert walk.screen(Failure).kind is kind
    assert Way.NEW_CODE in walk.screen(Failure).ways
    walk.touch(touches.NewCode)
    assert walk.screen(SignIn) == SignIn()
    assert len(walk.every(effects.BeginSignIn)) == 2
    assert walk.session.document == CARD


def test_no_phone_ends_the_sign_in() -> None:
    walk = Walk().start().to_sign_in().began()
    begun = walk.asked(effects.BeginSignIn)
    walk.touch(touches.NoPhone)
    assert walk.screen(Failure).kind is FailureKind.NO_PHONE
    assert begun.effect not in walk.state.awaited


def test_a_child_is_one_of_those_whom_the_registry_names() -> None:
    walk = Walk().start().to_sign_in(Subject.CHILD).approved()
    assert walk.screen(ChooseRelative).waiting
    walk.answer(walk.asked(effects.FindRelatives), events.RelativesFound, relatives=(CHILD,))
    assert walk.screen(ChooseRelative) == ChooseRelative(relatives=(CHILD,), waiting=False)
    walk.touch(touches.PickRelative, number=STRANGER.number)
    walk.screen(ChooseRelative)
    walk.touch(touches.PickRelative, number=CHILD.number)
    assert walk.asked(effects.FindRecord).subject == CHILD.number
    walk.found().draw()
    walk.touch(touches.Print)
    issue = walk.asked(effects.IssueCertificate)
    assert (issue.requester, issue.subject) == (WOMAN, CHILD)


def test_no_child_in_the_registry() -> None:
    walk = Walk().start().to_sign_in(Subject.CHILD).approved()
    walk.answer(walk.asked(effects.FindRelatives), events.RelativesFound, relatives=())
    assert walk.screen(Failure).kind is FailureKind.NO_CHILD


@pytest.mark.parametrize("kind", list(FailureKind))
def test_every_failure_has_a_face_and_leads_somewhere(kind: FailureKind) -> None:
    walk = Walk().office(replace(OFFICE, takes_requests=False)).start().to_sign_in().approved()
    walk.answer(walk.asked(effects.FindRecord), events.Failed, kind=kind, detail="why")
    screen = walk.screen(Failure)
    assert (screen.kind, screen.ways, screen.detail) == (kind, WAYS[kind], "why")
    called = [one.reason for one in walk.every(effects.TellOffice)]
    assert called == ([CALLS_HELP[kind]] if kind in CALLS_HELP else [])
    if Way.OTHER_SERVICE in screen.ways:
        walk.touch(touches.OtherService)
        walk.screen(Services)
        assert walk.session.form is None


@pytest.mark.parametrize("kind", [FailureKind.OFFICE_AWAY, FailureKind.OFFICE_FAILING])
def test_the_person_may_try_again_when_the_office_was_away(kind: FailureKind) -> None:
    walk = Walk().start().to_sign_in()
    walk.answer(walk.asked(effects.BeginSignIn), events.Failed, kind=kind)
    walk.touch(touches.Retry)
    walk.screen(SignIn)
    assert walk.session.request.endswith("-2")


def test_a_way_that_is_not_offered_is_not_taken() -> None:
    walk = Walk().start().to_sign_in().approved()
    walk.answer(walk.asked(effects.FindRecord), events.Failed, kind=FailureKind.WRONG_PAGE)
    for touch in (touches.Retry, touches.NewCode, touches.EditAnswers, touches.OtherService):
        walk.touch(touch)
        walk.screen(Failure)


def test_the_person_sees_when_the_office_was_told() -> None:
    walk = Walk().start().to_sign_in().approved().found(subject=STRANGER.number)
    call = walk.asked(effects.TellOffice)
    assert call.reason is HelpReason.WRONG_PAGE
    walk.answer(call, events.HelpTold, at="10:20", reached=True)
    assert walk.screen(Failure).told_at == "10:20"
