"""The QR of the Vietnamese identity card (CCCD since 2021, Căn cước since July 2024).

UTF-8 text, fields separated by ``|``: 0 personal number, 1 old CMND number or nothing,
2 name, 3 date of birth ddMMyyyy, 4 sex, 5 address, 6 date of issue ddMMyyyy. Thông tư
16/2024/TT-BCA lists further fields for the newer card (cancelled number, parents) and their
order is not public: seven or more fields are accepted, those after the seventh are kept
as they are and trusted in nothing. The QR is static and unsigned; it proves nothing.
"""

from __future__ import annotations

import re
from datetime import date

from identity_documents.document import Document, Doubt, Problem, Sex, Source, Unreadable
from identity_documents.personal_number import DIGITS, read_personal_number
from identity_documents.text import plausible_name, tidy

SEPARATOR = "|"
FIELDS = 7

TWO_TIER_UNITS = date(2025, 7, 1)
"""Districts were abolished and provinces and wards merged on this day: an address on a card
issued before it names units that no longer exist."""

_EARLIEST_BIRTH = date(1900, 1, 1)
"""The personal number's century digit begins with the twentieth century."""

_SEXES = {"nam": Sex.MALE, "nữ": Sex.FEMALE, "nu": Sex.FEMALE}
"""``nu``: a scanner that types like a keyboard loses the accents."""


def read_card_qr(text: str, today: date) -> Document | Unreadable:
    """Read the text of a card's QR.

    Returns a known failure: ``NOT_A_DOCUMENT`` for text that is not a card's QR at all;
    ``TOO_FEW_FIELDS`` with the count; ``NUMBER_NOT_DIGITS``; ``NUMBER_LENGTH`` with the
    count; ``NO_NAME``; ``BAD_BIRTH_DATE``, ``BAD_ISSUE_DATE`` for what is no day of the
    calendar, lies after ``today``, or before the birth; ``BAD_SEX``. An empty address is
    ``None``: not every holder has a registered residence.
    """
    fields = [tidy(field) for field in text.split(SEPARATOR)]
    if not _looks_like_a_card(fields):
        return Unreadable(Problem.NOT_A_DOCUMENT)
    if len(fields) < FIELDS:
        return Unreadable(Problem.TOO_FEW_FIELDS, count=len(fields))
    number_text, old_number, name, birth_text, sex_text, address, issue_text = fields[:FIELDS]
    extras = tuple(fields[FIELDS:])

    number = read_personal_number(number_text)
    if isinstance(number, Unreadable):
        return number
    if not plausible_name(name):
        return Unreadable(Problem.NO_NAME, "name")
    birth_date = _read_date(birth_text)
    if birth_date is None or not _EARLIEST_BIRTH <= birth_date <= today:
        return Unreadable(Problem.BAD_BIRTH_DATE, "birth_date")
    sex = _SEXES.get(sex_text.casefold())
    if sex is None:
        return Unreadable(Problem.BAD_SEX, "sex")
    issued = _read_date(issue_text)
    if issued is None or not birth_date <= issued <= today:
        return Unreadable(Problem.BAD_ISSUE_DATE, "issued")

    if old_number and not re.fullmatch(r"[0-9]{9}", old_number):
        extras = (old_number, *extras)
        old_number = ""
    doubts = set(number.doubts(birth_date, sex))
    if any(extras):
        doubts.add(Doubt.EXTRA_FIELDS)
    if address and issued < TWO_TIER_UNITS:
        doubts.add(Doubt.ADDRESS_BEFORE_2025)
    if _has_lost_accents(name, sex_text, address):
        doubts.add(Doubt.NAME_WITHOUT_ACCENTS)
    return Document(
        source=Source.CARD_QR,
        number=number.digits,
        name=name,
        birth_date=birth_date,
        sex=sex,
        old_number=old_number or None,
        address=address or None,
        issued=issued,
        extras=extras,
        doubts=frozenset(doubts),
    )


def _looks_like_a_card(fields: list[str]) -> bool:
    """Other codes use ``|`` too: a card begins with its number, whole or with a wrong letter."""
    if len(fields) < FIELDS:
        return len(fields) > 1 and bool(re.fullmatch(rf"[0-9]{{{DIGITS}}}", fields[0]))
    return bool(re.search(r"[0-9]", fields[0]))


def _has_lost_accents(name: str, sex: str, address: str) -> bool:
    """Some names have no accents, but hardly an address has none, and ``Nữ`` always has one."""
    if sex.casefold() == "nu":
        return True
    return bool(address) and address.isascii() and name.isascii()


def _read_date(text: str) -> date | None:
    if not re.fullmatch(r"[0-9]{8}", text):
        return None
    try:
        return date(int(text[4:]), int(text[2:4]), int(text[:2]))
    except ValueError:
        return None
