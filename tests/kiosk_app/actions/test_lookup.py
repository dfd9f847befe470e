"""What the registry knows, as the journey hears of it."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk_app.actions.lookup import FindRecord, FindRelatives
from kiosk_app.journey import effects, events
from kiosk_app.journey.session import Person
from kiosk_app.journey.states import FailureKind
from office_contract.messages import ProblemReport, Record, Relative, Relatives
from office_contract.signing import PROBLEM_STATUS, problem_uri
from office_contract.vocabulary import ProblemType, Relation
from offline_cache.errors import ForeignAnswerError, OfficeError, OfficeProblemError
from tests.kiosk_app.actions.parts import (
    CHILD,
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

FATHER = Relative(
    number="049058001240",
    name="NGUYỄN VĂN THÀNH",
    birth_date=date(1958, 2, 17),
    relation=Relation.FATHER,
    died=date(2021, 5, 8),
)
GIA_BAO = Relative(
    number=CHILD, name="TRẦN GIA BẢO", birth_date=date(2019, 8, 24), relation=Relation.CHILD
)
ASKED = effects.FindRecord(
    **IDS, request=REQUEST, sign_in=SIGN_IN, code="TL-KT", version=1, subject=FATHER.number
)


def problem(kind: ProblemType) -> OfficeProblemError:
    status = PROBLEM_STATUS[kind]
    return OfficeProblemError(ProblemReport(type=problem_uri(kind), title=kind, status=status))


def find_relatives(answer: Relatives | OfficeError, emitted: Emitted, notes: Notes) -> None:
    find = FindRelatives(office(relatives=answer), notes.log)
    find(effects.FindRelatives(**IDS, sign_in=SIGN_IN), emitted, Impatient())


def find_record(answer: Record | OfficeError, emitted: Emitted, notes: Notes) -> None:
    FindRecord(office(record=answer), notes.log)(ASKED, emitted, Impatient())


def test_each_relative_is_told_with_what_they_are_and_whether_they_live(
    emitted: Emitted, notes: Notes
) -> None:
    find_relatives(Relatives(session=SESSION, relatives=(FATHER, GIA_BAO)), emitted, notes)
    assert emitted.one(events.RelativesFound).relatives == (
        Person(FATHER.number, FATHER.name, date(1958, 2, 17), Relation.FATHER, date(2021, 5, 8)),
        Person(CHILD, "TRẦN GIA BẢO", date(2019, 8, 24), Relation.CHILD),
    )
    assert FATHER.name not in notes.text


def test_a_record_is_told_with_whose_it_is(emitted: Emitted, notes: Notes) -> None:
    record = Record(
        session=SESSION,
        request=REQUEST,
        code="TL-KT",
        requester_number=MOTHER,
        subject_number=FATHER.number,
        values={"name": FATHER.name},
    )
    find_record(record, emitted, notes)
    found = emitted.one(events.RecordFound)
    assert (found.request, found.requester, found.subject) == (REQUEST, MOTHER, FATHER.number)
    assert found.values == {"name": FATHER.name}


@pytest.mark.parametrize(
    ("kind", "face"),
    [
        (ProblemType.NO_RECORD, FailureKind.NO_RECORD),
        (ProblemType.NO_BIRTH_RECORD, FailureKind.NO_BIRTH_RECORD),
        (ProblemType.NO_MARRIAGE_RECORD, FailureKind.NO_MARRIAGE_RECORD),
        (ProblemType.NO_DEATH_RECORD, FailureKind.NO_DEATH_RECORD),
        (ProblemType.NOT_RELATED, FailureKind.NO_RECORD),
        (ProblemType.SEVERAL_RECORDS, FailureKind.SEVERAL_RECORDS),
        (ProblemType.NOT_OFFERED, FailureKind.NOT_OFFERED),
    ],
)
def test_what_the_office_has_against_it_has_a_face(
    emitted: Emitted, notes: Notes, kind: ProblemType, face: FailureKind
) -> None:
    find_record(problem(kind), emitted, notes)
    assert emitted.one(events.Failed).kind is face


def test_somebody_elses_relatives_are_told_to_nobody(emitted: Emitted, notes: Notes) -> None:
    find_relatives(ForeignAnswerError("another session"), emitted, notes)
    assert emitted.one(events.Failed).kind is FailureKind.FOREIGN_ANSWER
