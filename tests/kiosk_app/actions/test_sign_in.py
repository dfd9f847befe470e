"""Signing in with the phone, as the office tells of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk_app.actions.sign_in import AWAY_TRIES, BeginSignIn
from kiosk_app.journey import effects, events
from kiosk_app.journey.session import Person
from kiosk_app.journey.states import FailureKind
from office_contract.messages import SignInProgress, SignInStarted, VerifiedPerson
from office_contract.vocabulary import SignInState, Subject
from offline_cache.errors import ForeignAnswerError, OfficeError, OfficeUnreachableError
from tests.kiosk_app.actions.parts import (
    IDS,
    MOTHER,
    REQUEST,
    SESSION,
    SIGN_IN,
    Emitted,
    Impatient,
    Notes,
    office,
)

NAME = "NGUYỄN THỊ THU HƯỜNG"
EFFECT = effects.BeginSignIn(
    **IDS,
    request=REQUEST,
    code="CT07",
    about=Subject.SELF,
    language="vi",
    declared_number=MOTHER,
)
STARTED = SignInStarted(
    sign_in=SIGN_IN,
    session=SESSION,
    verification_uri="https://id.example/device",
    verification_uri_complete="https://id.example/device?user_code=BCDF-GHJK",
    user_code="BCDF-GHJK",
    number="42",
    place="Hải Châu",
    paper="Xác nhận thông tin về cư trú",
    expires_in=301,
    interval=2,
)
AWAY = OfficeUnreachableError("no line", sent=False)


def told(
    state: SignInState, person: VerifiedPerson | None = None, interval: int = 2
) -> SignInProgress:
    return SignInProgress(
        session=SESSION, sign_in=SIGN_IN, state=state, person=person, interval=interval
    )


PENDING = told(SignInState.PENDING)
APPROVED = told(SignInState.APPROVED, VerifiedPerson(number=MOTHER, name=NAME))


def begin(
    emitted: Emitted,
    notes: Notes,
    *polls: SignInProgress | OfficeError,
    started: SignInStarted | OfficeError = STARTED,
    cancelled: Impatient | None = None,
) -> None:
    client = office(begin_sign_in=started, poll_sign_in=iter(polls))
    BeginSignIn(client, notes.log)(EFFECT, emitted, cancelled or Impatient())


def test_the_code_is_shown_and_the_person_is_told(emitted: Emitted, notes: Notes) -> None:
    begin(emitted, notes, PENDING, APPROVED)
    began = emitted.one(events.SignInBegan)
    assert (began.address, began.number) == (STARTED.verification_uri_complete, "42")
    assert began.minutes == 6
    assert emitted.kinds == ["SignInBegan", "SignInMoved", "SignInMoved"]
    last = emitted[-1]
    assert isinstance(last, events.SignInMoved)
    assert (last.state, last.person) == (SignInState.APPROVED, Person(MOTHER, NAME))
    assert MOTHER not in notes.text


@pytest.mark.parametrize(
    "state", [SignInState.REFUSED, SignInState.EXPIRED, SignInState.OTHER_PERSON]
)
def test_every_other_end_is_told_as_it_is(
    emitted: Emitted, notes: Notes, state: SignInState
) -> None:
    begin(emitted, notes, PENDING, told(state))
    last = emitted[-1]
    assert isinstance(last, events.SignInMoved)
    assert (last.state, last.person) == (state, None)


def test_the_office_sets_the_pace(emitted: Emitted, notes: Notes) -> None:
    waits: list[float] = []
    polls = told(SignInState.PENDING, interval=7), told(SignInState.PENDING, interval=12), APPROVED
    begin(emitted, notes, *polls, cancelled=Impatient(waits.append))
    assert waits == [2.0, 7.0, 12.0]


def test_a_lost_answer_is_no_outage(emitted: Emitted, notes: Notes) -> None:
    lost = [AWAY] * (AWAY_TRIES - 1)
    begin(emitted, notes, *lost, PENDING, *lost, APPROVED)
    assert emitted.kinds == ["SignInBegan", "SignInMoved", "SignInMoved"]


def test_an_outage_is(emitted: Emitted, notes: Notes) -> None:
    begin(emitted, notes, *[AWAY] * AWAY_TRIES)
    assert emitted[-1] == events.Failed(**IDS, kind=FailureKind.OFFICE_AWAY)


def test_without_the_office_no_code_is_shown(emitted: Emitted, notes: Notes) -> None:
    begin(emitted, notes, started=AWAY)
    assert emitted.only == events.Failed(**IDS, kind=FailureKind.OFFICE_AWAY)


def test_an_answer_to_somebody_else_ends_it(emitted: Emitted, notes: Notes) -> None:
    begin(emitted, notes, ForeignAnswerError("session"))
    assert emitted[-1] == events.Failed(**IDS, kind=FailureKind.FOREIGN_ANSWER)


def test_approved_without_a_person_is_the_offices_failure(emitted: Emitted, notes: Notes) -> None:
    begin(emitted, notes, told(SignInState.APPROVED))
    assert emitted[-1] == events.Failed(**IDS, kind=FailureKind.OFFICE_FAILING)


def test_nobody_waits_for_the_phone_any_longer(emitted: Emitted, notes: Notes) -> None:
    cancelled = Impatient()
    cancelled.set()
    begin(emitted, notes, cancelled=cancelled)
    assert emitted.kinds == ["SignInBegan"]


def test_the_office_hears_which_request_is_collected_and_compares_itself(
    emitted: Emitted, notes: Notes
) -> None:
    client = office(begin_sign_in=STARTED, poll_sign_in=iter([APPROVED]))
    effect = replace(EFFECT, declared_number=None, collection="collection-0001")
    BeginSignIn(client, notes.log)(effect, emitted, Impatient())
    begun = client.asked[0]  # type: ignore[attr-defined]
    assert (begun.collection, begun.declared_number) == ("collection-0001", None)
    assert emitted.kinds == ["SignInBegan", "SignInMoved"]
