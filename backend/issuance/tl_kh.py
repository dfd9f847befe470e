"""TL-KH, Trích lục kết hôn (bản sao): from the register of marriages to printed values."""

from __future__ import annotations

from backend.issuance.asked import Asked
from backend.issuance.printed import entered, filled, issued_by, printed_date
from backend.problems import ProblemError
from backend.registry.lookup import marriage_of
from backend.registry.models import Marriage, Sex, Spouse
from office_contract.messages import Values
from office_contract.vocabulary import ProblemType

_SIDES = {Sex.FEMALE.value: "wife", Sex.MALE.value: "husband"}


def tl_kh_values(asked: Asked) -> Values:
    """What is printed about the subject's marriage, also one that has ended: then it says how.

    Raises:
        ProblemError: ``no-marriage-record``.
    """
    subject = asked.subject
    marriage = marriage_of(subject)
    if marriage is None:
        raise ProblemError(ProblemType.NO_MARRIAGE_RECORD)
    values: Values = {}
    for spouse in marriage.spouses.all():
        values |= _spouse(spouse)
    return filled(
        {
            **values,
            **entered(marriage),
            "notes": " ".join(note for note in (marriage.note, _ended(marriage)) if note),
            "name": subject.name,
            "number": subject.number,
            **issued_by(asked.agency, asked.today),
        }
    )


def _spouse(spouse: Spouse) -> Values:
    """As they stand in the register: not as the registry knows them today."""
    who = _SIDES[spouse.sex]
    return {
        f"{who}_name": spouse.name,
        f"{who}_birth_date": printed_date(spouse.birth_date),
        f"{who}_ethnicity": spouse.ethnicity,
        f"{who}_nationality": spouse.nationality,
        f"{who}_residence": spouse.residence,
        f"{who}_identity": spouse.identity,
    }


def _ended(marriage: Marriage) -> str:
    match marriage.end:
        case Marriage.End.DIVORCE:
            return f"Đã ly hôn theo {marriage.ended_by}."
        case Marriage.End.DEATH:
            return f"Vợ hoặc chồng đã chết theo {marriage.ended_by}."
        case _:
            return ""
