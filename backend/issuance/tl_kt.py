"""TL-KT, Trích lục khai tử (bản sao): from the register of deaths to printed values."""

from __future__ import annotations

from datetime import time

from backend.issuance.asked import Asked
from backend.issuance.printed import (
    SEX,
    day_in_words,
    entered,
    filled,
    identity_of,
    issued_by,
    printed_date,
)
from backend.problems import ProblemError
from backend.registry.lookup import address_of
from backend.registry.models import Death, Residence, Sex
from office_contract.messages import Values
from office_contract.vocabulary import ProblemType, Relation

_ASKS_AS = {
    Relation.FATHER: {Sex.MALE.value: "con", Sex.FEMALE.value: "con"},
    Relation.MOTHER: {Sex.MALE.value: "con", Sex.FEMALE.value: "con"},
    Relation.HUSBAND: {Sex.MALE.value: "chồng", Sex.FEMALE.value: "vợ"},
    Relation.WIFE: {Sex.MALE.value: "chồng", Sex.FEMALE.value: "vợ"},
    Relation.CHILD: {Sex.MALE.value: "cha", Sex.FEMALE.value: "mẹ"},
}
"""What the requester was to the deceased, by what the deceased was to them, and their sex."""


def tl_kt_values(asked: Asked) -> Values:
    """What is printed about the subject's death; items without a value are left out.

    Raises:
        ProblemError: ``no-death-record``; ``not-related`` where nobody is said to ask for them.
    """
    subject = asked.subject
    death = Death.objects.filter(person=subject).first()
    if death is None or subject.died is None:
        raise ProblemError(ProblemType.NO_DEATH_RECORD)
    return filled(
        {
            "name": subject.name,
            "birth_date": printed_date(subject.birth_date),
            "sex": SEX[subject.sex],
            "ethnicity": subject.ethnicity,
            "nationality": subject.nationality,
            "last_residence": address_of(subject, Residence.Kind.PERMANENT, subject.died),
            "number": subject.number,
            "identity": identity_of(subject),
            "died_at": "" if death.died_at is None else _clock(death.died_at),
            "died_on": printed_date(subject.died),
            "died_on_words": day_in_words(subject.died),
            "death_place": death.death_place,
            "death_cause": death.cause,
            **_notice(death),
            **entered(death),
            "notes": death.note,
            "requested_by": f"{asked.requester.name} ({_asks_as(asked)})",
            **issued_by(asked.agency, asked.today),
        }
    )


def _asks_as(asked: Asked) -> str:
    if asked.relation is None:
        raise ProblemError(ProblemType.NOT_RELATED)
    return _ASKS_AS[asked.relation][asked.requester.sex]


def _notice(death: Death) -> Values:
    return {
        "notice_number": death.notice_number,
        "notice_date": "" if death.notice_date is None else printed_date(death.notice_date),
        "notice_issuer": death.notice_issuer,
    }


def _clock(at: time) -> str:
    """``06 giờ 15 phút``."""
    return f"{at.hour:02d} giờ {at.minute:02d} phút"
