"""Values as they are printed on a Vietnamese paper."""

from __future__ import annotations

import calendar
from datetime import date

from backend.issuance.asked import Agency
from backend.registry.models import Entry, Person, Sex
from forms.words import date_in_words
from office_contract.messages import Values

SEX = {Sex.MALE.value: "Nam", Sex.FEMALE.value: "Nữ"}


def printed_date(day: date) -> str:
    """``15/03/1988``."""
    return f"{day:%d/%m/%Y}"


def place_and_date(place: str, day: date) -> str:
    """Nghị định 30/2020/NĐ-CP, Phụ lục I: a leading 0 for days below 10 and for months 1 and 2."""
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    return f"{place}, ngày {day.day:02d} tháng {month} năm {day.year}"


def day_in_words(day: date) -> str:
    """``Ngày mười lăm tháng ba năm một nghìn chín trăm tám mươi tám``."""
    return date_in_words(day.isoformat())


def months_later(day: date, months: int) -> date:
    """The last day of so many months' validity; a month's last day where it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


NEW_CARDS = date(2024, 7, 1)
"""Luật Căn cước 26/2023/QH15: the card's name, and the ministry that issues it."""


def identity_of(person: Person) -> str:
    """Giấy tờ tùy thân: the present card, else the old one; empty where none is known."""
    if person.card_issued is None:
        old = person.old_number
        return f"Giấy chứng minh nhân dân số {old}" if old else ""
    issued = printed_date(person.card_issued)
    if person.card_issued >= NEW_CARDS:
        return f"Thẻ căn cước số {person.number} do Bộ Công an cấp ngày {issued}"
    return (
        f"Thẻ căn cước công dân số {person.number} "
        f"do Cục Cảnh sát quản lý hành chính về trật tự xã hội cấp ngày {issued}"
    )


def issued_by(agency: Agency, today: date) -> Values:
    """Who issues a paper of civil status, where and when, and who signs."""
    return {
        "authority_parent": agency.parent.upper(),
        "authority": agency.name.upper(),
        "place_and_date": place_and_date(agency.place, today),
        "signer_title": agency.signer_title,
        "signer": agency.signer,
    }


def entered(entry: Entry) -> Values:
    """Where the register has it."""
    return {
        "registered_at": entry.place,
        "register_number": entry.number,
        "register_book": entry.book,
        "registered_on": printed_date(entry.registered_on),
    }


def filled(values: Values) -> Values:
    """Without the items that have no value."""
    return {name: value for name, value in values.items() if value}


def a_year_later(day: date) -> date:
    """The last day of a year's validity."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:  # 29 February
        return day.replace(year=day.year + 1, day=28)
