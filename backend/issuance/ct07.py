"""CT07, Xác nhận thông tin về cư trú: from the registry to printed values.

Items as in the bundle ``forms/catalogue/CT07``; validity of one year by Thông tư 66/2023/TT-BCA
(to be read again in the gazette, see the bundle's ``unconfirmed``).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from backend.issuance.printed import SEX, a_year_later, place_and_date, printed_date
from backend.registry.lookup import address_of
from backend.registry.models import Person, Residence
from office_contract.messages import Row, Values

MOST_MEMBERS = 12
"""Rows of the table. The rest are counted under "other": nothing is left out silently."""
HEAD = "Chủ hộ"


@dataclass(frozen=True, slots=True)
class Agency:
    """Who issues, as printed."""

    name: str
    parent: str
    place: str


def ct07_values(subject: Person, agency: Agency, today: date) -> Values:
    """What is printed about ``subject``; items without a value are left out."""
    head, members = _household(subject)
    values: Values = {
        "authority_parent": agency.parent.upper(),
        "authority": agency.name.upper(),
        "place_and_date": place_and_date(agency.place, today),
        "name": subject.name,
        "birth_date": printed_date(subject.birth_date),
        "sex": SEX[subject.sex],
        "number": subject.number,
        "ethnicity": subject.ethnicity,
        "religion": subject.religion,
        "nationality": subject.nationality,
        "hometown": subject.home_town,
        "permanent_address": address_of(subject, Residence.Kind.PERMANENT, today),
        "temporary_address": address_of(subject, Residence.Kind.TEMPORARY, today),
        "current_address": address_of(subject, Residence.Kind.CURRENT, today),
        "head_name": head.name,
        "head_relation": subject.relation_to_head or HEAD,
        "head_number": head.number,
        "members": [_row(member) for member in members[:MOST_MEMBERS]],
        "other": _more(len(members) - MOST_MEMBERS),
        "valid_until": printed_date(a_year_later(today)),
    }
    return {name: value for name, value in values.items() if value}


def _household(subject: Person) -> tuple[Person, list[Person]]:
    """The head, and everybody else who lives; somebody without a household is their own head."""
    if subject.household is None:
        return subject, []
    living = list(subject.household.members.filter(died=None).order_by("birth_date", "pk"))
    head = next((person for person in living if person.relation_to_head == HEAD), subject)
    return head, [person for person in living if person.pk != subject.pk]


def _row(member: Person) -> Row:
    return {
        "name": member.name,
        "birth_date": printed_date(member.birth_date),
        "sex": SEX[member.sex],
        "number": member.number,
        "relation": member.relation_to_head,
    }


def _more(count: int) -> str:
    return f"Hộ còn {count} thành viên khác không in trên giấy này." if count > 0 else ""
