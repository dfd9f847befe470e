"""A paper about a relative who has died: nobody says about whom until the office has named them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kiosk_app.journey import effects, events, touches
from kiosk_app.journey.circumstances import Fee, Office
from kiosk_app.journey.session import Person
from kiosk_app.journey.states import (
    AskLater,
    ChooseRelative,
    ChooseSubject,
    Consent,
    Failure,
    FailureKind,
    Services,
    State,
    Way,
)
from office_contract.vocabulary import Relation, Subject
from tests.kiosk_app.journey.walking import (
    AWAY,
    CARD,
    OFFICE,
    STRANGER,
    WOMAN,
    Walk,
    form,
    machine,
    nothing_left,
)

CODES = ("CT07", "TL-KS", "TL-KT")
FATHER = Person(
    "049058001240", "NGUYỄN VĂN THÀNH", date(1958, 2, 17), Relation.FATHER, date(2021, 5, 8)
)


def offering(office: Office) -> Office:
    fees = {code: Fee(8000, waived=True) for code in CODES}
    return replace(office, fees=fees, offered=frozenset(CODES))


def walk_with(office: Office = OFFICE) -> Walk:
    forms = {code: form(code) for code in CODES}
    return Walk(State(machine=machine(forms=forms, office=offering(office)))).start()


def to_sign_in(walk: Walk) -> Walk:
    walk.touch(touches.PickService, code="TL-KT")
    walk.touch(touches.Agree, agreed=True)
    walk.touch(touches.GoOn)
    walk.lay(CARD)
    walk.touch(touches.GoOn)
    return walk


def test_where_there_is_no_choice_nobody_is_asked() -> None:
    walk = walk_with()
    walk.touch(touches.PickService, code="TL-KT")
    walk.screen(Consent)
    assert walk.session.about is Subject.DECEASED
    walk.touch(touches.GoBack)
    walk.screen(Services)
    assert (walk.session.form, walk.session.about) == (None, Subject.SELF)


def test_a_paper_is_about_nobody_whom_it_does_not_know() -> None:
    walk = walk_with()
    walk.touch(touches.PickService, code="TL-KS")
    walk.touch(touches.PickSubject, about=Subject.DECEASED)
    walk.screen(ChooseSubject)
    walk.touch(touches.PickSubject, about=Subject.CHILD)
    walk.screen(Consent)


def test_the_office_names_them_and_the_person_picks() -> None:
    walk = to_sign_in(walk_with())
    assert walk.asked(effects.BeginSignIn).about is Subject.DECEASED
    walk.approved()
    assert walk.screen(ChooseRelative).waiting
    walk.answer(walk.asked(effects.FindRelatives), events.RelativesFound, relatives=(FATHER,))
    assert walk.screen(ChooseRelative).relatives == (FATHER,)
    for stranger in (STRANGER, WOMAN):
        walk.touch(touches.PickRelative, number=stranger.number)
        assert not walk.every(effects.FindRecord)
    walk.touch(touches.PickRelative, number=FATHER.number)
    assert walk.asked(effects.FindRecord).subject == FATHER.number
    walk.found().draw()
    walk.touch(touches.Print)
    issue = walk.asked(effects.IssueCertificate)
    assert (issue.requester, issue.subject) == (WOMAN, FATHER)


def test_nobody_has_died() -> None:
    walk = to_sign_in(walk_with()).approved()
    walk.answer(walk.asked(effects.FindRelatives), events.RelativesFound, relatives=())
    failure = walk.screen(Failure)
    assert (failure.kind, failure.ways) == (
        FailureKind.NO_DECEASED,
        (Way.COUNTER, Way.OTHER_SERVICE),
    )


@pytest.mark.parametrize(
    "kind",
    [
        FailureKind.NO_BIRTH_RECORD,
        FailureKind.NO_MARRIAGE_RECORD,
        FailureKind.NO_DEATH_RECORD,
    ],
)
def test_a_register_without_an_entry_leads_to_other_papers(kind: FailureKind) -> None:
    walk = to_sign_in(walk_with()).approved()
    walk.answer(walk.asked(effects.FindRelatives), events.RelativesFound, relatives=(FATHER,))
    walk.touch(touches.PickRelative, number=FATHER.number)
    walk.answer(walk.asked(effects.FindRecord), events.Failed, kind=kind)
    assert walk.screen(Failure).ways == (Way.COUNTER, Way.OTHER_SERVICE)
    walk.touch(touches.OtherService)
    walk.screen(Services)
    assert walk.session.subject is None


def test_while_the_office_is_away_only_for_a_relative_is_known() -> None:
    walk = to_sign_in(walk_with(AWAY))
    walk.screen(AskLater)
    walk.touch(touches.GoOn)
    asked = walk.asked(effects.QueueRequest)
    assert (asked.about, asked.number) == (Subject.DECEASED, WOMAN.number)
    assert not walk.every(effects.FindRelatives)


def test_about_whom_is_chosen_when_it_is_collected() -> None:
    walk = walk_with().to_collect().scanned()
    walk.opened(Subject.DECEASED, code="TL-KT").approved()
    walk.answer(walk.asked(effects.FindRelatives), events.RelativesFound, relatives=(FATHER,))
    walk.touch(touches.PickRelative, number=FATHER.number)
    assert walk.asked(effects.FindRecord).subject == FATHER.number


def test_the_dead_and_the_living_are_forgotten_with_the_session() -> None:
    walk = to_sign_in(walk_with()).approved()
    walk.answer(walk.asked(effects.FindRelatives), events.RelativesFound, relatives=(FATHER,))
    walk.touch(touches.GoHome)
    assert nothing_left(walk.state)
    assert FATHER.name not in repr(walk.state)
