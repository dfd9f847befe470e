"""TL-KS, Trích lục khai sinh (bản sao): from the register of births to printed values."""

from __future__ import annotations

from backend.issuance.asked import Asked
from backend.issuance.printed import SEX, day_in_words, entered, filled, issued_by, printed_date
from backend.problems import ProblemError
from backend.registry.models import Birth, Sex
from office_contract.messages import Values
from office_contract.vocabulary import ProblemType

_PARENTS = {Sex.FEMALE.value: "mother", Sex.MALE.value: "father"}


def tl_ks_values(asked: Asked) -> Values:
    """What is printed about the subject's birth; items without a value are left out.

    Raises:
        ProblemError: ``no-birth-record``.
    """
    subject = asked.subject
    birth = Birth.objects.filter(person=subject).first()
    if birth is None:
        raise ProblemError(ProblemType.NO_BIRTH_RECORD)
    return filled(
        {
            "name": subject.name,
            "birth_date": printed_date(subject.birth_date),
            "birth_date_words": day_in_words(subject.birth_date),
            "sex": SEX[subject.sex],
            "ethnicity": subject.ethnicity,
            "nationality": subject.nationality,
            "birth_place": birth.birth_place,
            "hometown": subject.home_town,
            "number": subject.number,
            **_parents(birth),
            **entered(birth),
            "notes": birth.note,
            **issued_by(asked.agency, asked.today),
        }
    )


def _parents(birth: Birth) -> Values:
    values: Values = {}
    for parent in birth.parents.all():
        who = _PARENTS[parent.sex]
        values |= {
            f"{who}_name": parent.name,
            f"{who}_born": str(parent.birth_year or ""),
            f"{who}_ethnicity": parent.ethnicity,
            f"{who}_nationality": parent.nationality,
            f"{who}_residence": parent.residence,
        }
    return values
