"""Số định danh cá nhân: the 12-digit personal number, and what it says of its holder.

Three digits of the province (or country) where the birth was registered, one of century
and sex, two of the year of birth, six at random: Nghị định 137/2015/NĐ-CP Điều 13, Thông tư
59/2021/TT-BCA Điều 4. It has **no check digit**: a wrong number can be well formed, so
all that can be had from it is doubt. The province codes are those before the merger of
2025; nobody was renumbered.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from vn_ident import province_name

from identity_documents.document import Document, Doubt, Problem, Sex, Source, Unreadable

DIGITS = 12
_FIRST_CENTURY = 1900
"""Fourth digit 0 and 1: men and women born from 1900 to 1999; 2 and 3 the next century; to 9."""


@dataclass(frozen=True, slots=True)
class PersonalNumber:
    """A well-formed number. ``province`` is the Vietnamese name, ``None`` if the code is not known.

    People whose birth was registered abroad have a country's code there, and no list of
    those is public: an unknown province is a doubt, never a refusal.
    """

    digits: str
    province: str | None
    sex: Sex
    birth_year: int

    def doubts(self, birth_date: date, sex: Sex) -> frozenset[Doubt]:
        """What in the number speaks against the date of birth and the sex beside it."""
        found = {
            Doubt.UNKNOWN_PROVINCE: self.province is None,
            Doubt.NUMBER_DISAGREES_WITH_BIRTH: self.birth_year != birth_date.year,
            Doubt.NUMBER_DISAGREES_WITH_SEX: sex not in {self.sex, Sex.UNSPECIFIED},
        }
        return frozenset(doubt for doubt, applies in found.items() if applies)


def read_personal_number(text: str) -> PersonalNumber | Unreadable:
    """Read a number as scanned or typed; white space round it is ignored.

    Returns ``NUMBER_NOT_DIGITS``, or ``NUMBER_LENGTH`` with the count of digits found.
    """
    digits = text.strip()
    if not re.fullmatch(r"[0-9]*", digits):
        return Unreadable(Problem.NUMBER_NOT_DIGITS, "number")
    if len(digits) != DIGITS:
        return Unreadable(Problem.NUMBER_LENGTH, "number", len(digits))
    century, is_female = divmod(int(digits[3]), 2)
    return PersonalNumber(
        digits=digits,
        province=province_name(digits[:3]),
        sex=Sex.FEMALE if is_female else Sex.MALE,
        birth_year=_FIRST_CENTURY + 100 * century + int(digits[4:6]),
    )


def personal_number_of(document: Document) -> str | None:
    """The 12-digit number that a document states: a card's own, or one inside a passport.

    A Vietnamese passport has a number of its own and may carry the personal number in
    the MRZ's optional data.
    """
    if document.nationality != "VNM":
        return None
    stated = document.extras if document.source is Source.PASSPORT_MRZ else (document.number,)
    for text in stated:
        if isinstance(number := read_personal_number(text), PersonalNumber):
            return number.digits
    return None
