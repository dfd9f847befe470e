"""XN-TTHN, Giấy xác nhận tình trạng hôn nhân: from the registers to printed values.

Valid for six months by Nghị định 123/2015/NĐ-CP, Điều 23. A certificate for getting married names
the other party and is asked for at the counter; this one says that it is not for that.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from backend.issuance.asked import Asked
from backend.issuance.printed import (
    SEX,
    filled,
    identity_of,
    issued_by,
    months_later,
    printed_date,
)
from backend.problems import ProblemError
from backend.registry.lookup import marriage_of, residence_of
from backend.registry.models import Death, Marriage, Person, Residence, Sex, Spouse
from office_contract.messages import Values
from office_contract.vocabulary import ProblemType

VALID_MONTHS = 6
PURPOSE = "Bổ sung hồ sơ cá nhân; không có giá trị sử dụng để đăng ký kết hôn."
MAY_MARRY = {Sex.FEMALE.value: 18, Sex.MALE.value: 20}
"""Luật Hôn nhân và gia đình 52/2014/QH13, Điều 8: nobody was married before."""
_SPOUSE = {Sex.FEMALE.value: ("vợ", "bà"), Sex.MALE.value: ("chồng", "ông")}
_NOBODY = "hiện tại chưa đăng ký kết hôn với ai."


@dataclass(frozen=True, slots=True, repr=False)
class _Status:
    """The sentence, and from when on it can be said; ``None``: of no span of time."""

    text: str
    since: date | None


def xn_tthn_values(asked: Asked) -> Values:
    """What is printed about the subject's marital status.

    Raises:
        ProblemError: ``no-record`` where no residence is registered; ``no-death-record`` where a
            spouse has died and the register of deaths does not say so.
    """
    subject, today = asked.subject, asked.today
    residence = next(
        (found for kind in Residence.Kind if (found := residence_of(subject, kind, today))), None
    )
    if residence is None:
        raise ProblemError(ProblemType.NO_RECORD)
    status = _status(subject)
    return filled(
        {
            "requested_by": asked.requester.name,
            "requester_relation": "bản thân",
            "name": subject.name,
            "birth_date": printed_date(subject.birth_date),
            "sex": SEX[subject.sex],
            "ethnicity": subject.ethnicity,
            "nationality": subject.nationality,
            "number": subject.number,
            "identity": identity_of(subject),
            "residence": str(residence.address),
            **_period(status, residence, today),
            "marital_status": status.text,
            "purpose": PURPOSE,
            "valid_until": printed_date(months_later(today, VALID_MONTHS)),
            **issued_by(asked.agency, today),
        }
    )


def _period(status: _Status, residence: Residence, today: date) -> Values:
    """In which time the status holds, as far as the person has lived at this residence."""
    if status.since is None or status.since >= today:
        return {}
    return {
        "period_residence": str(residence.address),
        "period_from": printed_date(max(status.since, residence.since)),
        "period_to": printed_date(today),
    }


def _status(subject: Person) -> _Status:
    """In the words of Thông tư 04/2020/TT-BTP."""
    marriage = marriage_of(subject)
    if marriage is None:
        return _Status(_capital(_NOBODY), _of_age(subject))
    spouse = marriage.spouses.exclude(person=subject).first()
    if spouse is None:
        raise ProblemError(ProblemType.SEVERAL_RECORDS)
    end, ended_by, ended_on = _end(marriage, spouse)
    word, _ = _SPOUSE[spouse.sex]
    match end:
        case Marriage.End.DIVORCE:
            text = f"Đã đăng ký kết hôn, nhưng đã ly hôn theo {ended_by}; {_NOBODY}"
        case Marriage.End.DEATH:
            text = f"Đã đăng ký kết hôn, nhưng {word} đã chết ({ended_by}); {_NOBODY}"
        case _:
            return _Status(_married(marriage, spouse), None)
    return _Status(text, ended_on)


def _end(marriage: Marriage, spouse: Spouse) -> tuple[str, str, date | None]:
    """How the marriage ended, by the register of marriages or, later, by that of deaths."""
    if marriage.end or spouse.person is None or spouse.person.died is None:
        return marriage.end, marriage.ended_by, marriage.ended_on
    death = Death.objects.filter(person=spouse.person).first()
    if death is None:
        # Neither "married" nor "widowed" would be true to both registers.
        raise ProblemError(ProblemType.NO_DEATH_RECORD)
    paper = (
        f"đăng ký khai tử số {death.number} tại {death.place} "
        f"ngày {printed_date(death.registered_on)}"
    )
    return Marriage.End.DEATH, paper, spouse.person.died


def _married(marriage: Marriage, spouse: Spouse) -> str:
    word, title = _SPOUSE[spouse.sex]
    return (
        f"Hiện tại đang có {word} là {title} {spouse.name} "
        f"(Giấy chứng nhận kết hôn số {marriage.number}, do {marriage.place} "
        f"cấp ngày {printed_date(marriage.registered_on)})."
    )


def _of_age(subject: Person) -> date:
    return months_later(subject.birth_date, 12 * MAY_MARRY[subject.sex])


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]
