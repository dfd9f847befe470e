"""Machine readable zones: the Vietnamese card (TD1), passports (TD3), visas (MRV-A, MRV-B).

ICAO Doc 9303: part 3 (names 4.6, dates 4.8, check digits 4.9, codes of states 5), part 4
(TD3), part 5 (TD1), part 7 (visas). ``field`` of an ``Unreadable`` is the name of the
``Document``'s attribute, ``issuer``, ``format``, or ``composite``.

What the check digits cannot see: two characters whose values differ by a multiple of
ten weigh the same at every position (``0 < A K U``, ``1 B L V``, ``2 C M W`` ... ``9 J T``),
so such a substitution inside a passport's or a visa's number or optional data passes. In
dates and in the card's number, which stands twice, letters are refused and it is found. Name,
sex, nationality and issuer have no check digit at all: a person must look at them.
"""

from __future__ import annotations

import re
from datetime import date

from identity_documents.document import Document, Doubt, Problem, Sex, Source, Unreadable
from identity_documents.personal_number import (
    DIGITS,
    PersonalNumber,
    read_personal_number,
)

FILLER = "<"
EXPIRY_YEARS_BACK = 10
"""An expiry lies in the hundred years that begin this many years ago."""

_VALUES = {letter: value for value, letter in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")}
_VALUES[FILLER] = 0
_WEIGHTS = (7, 3, 1)
_SEXES = {"M": Sex.MALE, "F": Sex.FEMALE, FILLER: Sex.UNSPECIFIED, "X": Sex.UNSPECIFIED}
"""``X`` belongs to the page's printed part, and some issuers write it into the zone too."""


def read_mrz(text: str, today: date) -> Document | Unreadable:
    """Read a zone, with or without its line ends; spaces and lower case are tolerated.

    Returns a known failure: ``NOT_A_DOCUMENT`` for text that is no zone at all;
    ``WRONG_LENGTH`` with the count of characters; ``UNSUPPORTED`` for another format
    (TD2), another country's card or visa, an incomplete date of birth, or an impossible code of
    nationality; ``CHECK_DIGIT`` with the first field whose digit (or second copy) does
    not agree; ``NUMBER_NOT_DIGITS``, ``NUMBER_LENGTH`` (none there), ``BAD_BIRTH_DATE``,
    ``BAD_EXPIRY_DATE``, ``BAD_SEX``, ``NO_NAME`` (nor digits or signs in one).
    """
    zone = "".join(text.split()).upper()
    looks_like_one = FILLER * 2 in zone and re.match(r"[ACIPV][A-Z0-9<]{4}", zone)
    if not looks_like_one or not zone.isascii():
        return Unreadable(Problem.NOT_A_DOCUMENT)
    match zone[0], len(zone):
        case (("A" | "C" | "I"), 90):
            return _read_card(zone[:30], zone[30:60], zone[60:], today)
        case "P", 88:
            return _read_passport(zone[:44], zone[44:], today)
        case "V", (88 | 72) as length:
            return _read_visa(zone[: length // 2], zone[length // 2 :], today)
        case _, 72:
            return Unreadable(Problem.UNSUPPORTED, "format")
        case _, length:
            return Unreadable(Problem.WRONG_LENGTH, count=length)


def check_digit(characters: str) -> str | None:
    """Doc 9303-3, 4.9: weights 7, 3, 1, modulo 10. ``None`` if a character is not of an MRZ."""
    total = 0
    for position, character in enumerate(characters):
        if (value := _VALUES.get(character)) is None:
            return None
        total += value * _WEIGHTS[position % 3]
    return str(total % 10)


def birth_date(yymmdd: str, today: date) -> date | None:
    """The latest such day that is not after ``today``: nobody is born tomorrow."""
    this_century = today.year // 100 * 100
    for century in (this_century, this_century - 100):
        born = _day(century, yymmdd)
        if born is not None and born <= today:
            return born
    return None


def expiry_date(yymmdd: str, today: date) -> date | None:
    """The such day in the hundred years that begin ten before ``today``'s year."""
    first = today.year - EXPIRY_YEARS_BACK
    for century in (first // 100 * 100, first // 100 * 100 + 100):
        expires = _day(century, yymmdd)
        if expires is not None and first <= expires.year < first + 100:
            return expires
    return None


def _read_card(upper: str, lower: str, names: str, today: date) -> Document | Unreadable:
    """TD1 as Vietnam fills it: the optional data of line 1 hold the twelve digits of the number
    and their own check digit, and the document number is the last nine of them.
    """
    if upper[2:5] != "VNM":
        return Unreadable(Problem.UNSUPPORTED, "issuer")
    if lower[15:18] != "VNM":
        return Unreadable(Problem.UNSUPPORTED, "nationality")
    composite = upper[5:30] + lower[:7] + lower[8:15] + lower[18:29]
    wrong = _first_disagreement(
        ("number", upper[5:14], upper[14]),
        ("number", upper[15:29], upper[29]),
        ("birth_date", lower[:6], lower[6]),
        ("expires", lower[8:14], lower[14]),
        ("composite", composite, lower[29]),
    )
    if wrong:
        return wrong
    number = read_personal_number(upper[15 : 15 + DIGITS])
    if isinstance(number, Unreadable):
        return number
    if upper[5:14] != number.digits[3:] or upper[27:29] != FILLER * 2:
        return Unreadable(Problem.CHECK_DIGIT, "number")
    return _document(
        Source.CARD_MRZ,
        number=number.digits,
        names=names,
        birth=lower[:6],
        sex=lower[7],
        expiry=lower[8:14],
        nationality=lower[15:18],
        today=today,
        personal_number=number,
    )


def _read_passport(upper: str, lower: str, today: date) -> Document | Unreadable:
    optional = lower[28:42].rstrip(FILLER)
    # Doc 9303-4, 4.2.2: without optional data the digit at 43 may be zero or a filler.
    optional_digit = "0" if not optional and lower[42] == FILLER else lower[42]
    wrong = _first_disagreement(
        ("number", lower[:9], lower[9]),
        ("birth_date", lower[13:19], lower[19]),
        ("expires", lower[21:27], lower[27]),
        ("extras", lower[28:42], optional_digit),
        ("composite", lower[:10] + lower[13:20] + lower[21:43], lower[43]),
    )
    if wrong:
        return wrong
    personal = read_personal_number(optional) if upper[2:5] == "VNM" else None
    return _document(
        Source.PASSPORT_MRZ,
        number=lower[:9],
        names=upper[5:],
        birth=lower[13:19],
        sex=lower[20],
        expiry=lower[21:27],
        nationality=lower[10:13],
        today=today,
        optional=optional,
        personal_number=personal if isinstance(personal, PersonalNumber) else None,
    )


def _read_visa(upper: str, lower: str, today: date) -> Document | Unreadable:
    """Part 7: like a passport, with no composite digit and none over the optional data.

    Other countries' visas lie in passports too; none of their numbers belongs on a form here.
    """
    if upper[2:5] != "VNM":
        return Unreadable(Problem.UNSUPPORTED, "issuer")
    wrong = _first_disagreement(
        ("number", lower[:9], lower[9]),
        ("birth_date", lower[13:19], lower[19]),
        ("expires", lower[21:27], lower[27]),
    )
    if wrong:
        return wrong
    return _document(
        Source.VISA_MRZ,
        number=lower[:9],
        names=upper[5:],
        birth=lower[13:19],
        sex=lower[20],
        expiry=lower[21:27],
        nationality=lower[10:13],
        today=today,
        optional=lower[28:].rstrip(FILLER),
    )


def _document(
    source: Source,
    *,
    number: str,
    names: str,
    birth: str,
    sex: str,
    expiry: str,
    nationality: str,
    today: date,
    optional: str = "",
    personal_number: PersonalNumber | None = None,
) -> Document | Unreadable:
    """Turn fields whose check digits agree into a document."""
    number = number.strip(FILLER)
    if not number:
        return Unreadable(Problem.NUMBER_LENGTH, "number", 0)
    state = _state(nationality)
    if state is None:
        return Unreadable(Problem.UNSUPPORTED, "nationality")
    if re.fullmatch(r"(?:[0-9]{2}|<<){3}", birth) and FILLER in birth:
        return Unreadable(Problem.UNSUPPORTED, "birth_date")
    born = _birth_date(birth, personal_number, today)
    if born is None:
        return Unreadable(Problem.BAD_BIRTH_DATE, "birth_date")
    if sex not in _SEXES:
        return Unreadable(Problem.BAD_SEX, "sex")
    expires = expiry_date(expiry, today)
    is_unlimited = source is Source.CARD_MRZ and expiry == FILLER * 6
    if expires is None and not is_unlimited:
        return Unreadable(Problem.BAD_EXPIRY_DATE, "expires")
    name = " ".join(names.replace(FILLER, " ").split())
    if not re.fullmatch(r"[A-Z ]+", name):
        return Unreadable(Problem.NO_NAME, "name")

    doubts = {Doubt.NAME_WITHOUT_ACCENTS}
    if not names.endswith(FILLER):
        doubts.add(Doubt.NAME_MAY_BE_CUT)
    if expires is not None and expires < today:
        doubts.add(Doubt.EXPIRED)
    if personal_number is not None:
        doubts |= personal_number.doubts(born, _SEXES[sex])
    return Document(
        source=source,
        number=number,
        name=name,
        birth_date=born,
        sex=_SEXES[sex],
        nationality=state,
        expires=expires,
        extras=(optional,) if optional else (),
        doubts=frozenset(doubts),
    )


def _birth_date(yymmdd: str, number: PersonalNumber | None, today: date) -> date | None:
    """The personal number knows the century, so that somebody aged 101 is not taken for one."""
    if number is not None and yymmdd[:2] == f"{number.birth_year % 100:02}":
        born = _day(number.birth_year // 100 * 100, yymmdd)
        if born is not None and born <= today:
            return born
    return birth_date(yymmdd, today)


def _state(code: str) -> str | None:
    """Doc 9303-3, 5: ISO 3166-1 alpha-3 and ICAO's own codes; Germany alone is one letter."""
    if code == "D<<":
        return "DEU"
    return code if re.fullmatch(r"[A-Z]{3}", code) else None


def _day(century: int, yymmdd: str) -> date | None:
    if not re.fullmatch(r"[0-9]{6}", yymmdd):
        return None
    try:
        return date(century + int(yymmdd[:2]), int(yymmdd[2:4]), int(yymmdd[4:]))
    except ValueError:
        return None


def _first_disagreement(*checks: tuple[str, str, str]) -> Unreadable | None:
    """``checks``: name of the field, its characters, the check digit that was read."""
    for name, characters, digit in checks:
        if check_digit(characters) != digit:
            return Unreadable(Problem.CHECK_DIGIT, name)
    return None
