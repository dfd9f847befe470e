"""CT07, Xác nhận thông tin về cư trú: from the registry to printed values.

Items as in the bundle ``forms/catalogue/CT07``; validity of one year by Thông tư 66/2023/TT-BCA
(to be read again in the gazette, see the bundle's ``unconfirmed``).
"""

from __future__ import annotations

from backend.issuance.asked import Asked
from backend.issuance.printed import SEX, a_year_later, filled, place_and_date, printed_date
from backend.registry.lookup import address_of
from backend.registry.models import Person, Residence
from office_contract.messages import Row, Values

MOST_MEMBERS = 12
"""Rows of the table. The rest are counted under "other": nothing is left out silently."""
HEAD = "Chủ hộ"


def ct07_values(asked: Asked) -> Values:
    """What is printed about the subject; items without a value are left out."""
    subject, agency, today = asked.subject, asked.agency, asked.today
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
    return filled(values)


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
