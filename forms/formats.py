"""The formats of answers: pure predicates, shared by the screen's checks and the JSON Schema."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from forms.nationalities import is_country
from forms.reading import unsuitable_letter
from forms.units import is_unit

EARLIEST = date(1900, 1, 1)
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_PHONE = re.compile(r"0[1-9]\d{8,9}|\+[1-9]\d{6,14}")
_SEPARATORS = re.compile(r"[ .\-()\u00a0]")
_EMAIL = re.compile(r"[A-Za-z0-9._%+'-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+"
                    r"[A-Za-z]{2,24}")  # fmt: skip
_NAME_MARKS = frozenset(" '’.-·")


def is_line(text: str) -> bool:
    """One line with something on it, without controls or direction overrides."""
    return bool(text.strip()) and "\n" not in text and unsuitable_letter(text) is None


def is_person_name(text: str) -> bool:
    """Letters of any script, spaces, apostrophe, hyphen, dot; a single name is a name."""
    return is_line(text) and name_mistake(text) is None and any(map(str.isalpha, text))


def name_mistake(text: str) -> str | None:
    """The first character that no name has."""
    for letter in text:
        if letter not in _NAME_MARKS and unicodedata.category(letter)[0] not in "LM":
            return letter
    return None


def is_personal_number(text: str) -> bool:
    """Số định danh cá nhân: 12 digits, no check digit (Thông tư 59/2021/TT-BCA, Điều 4)."""
    return len(text) == 12 and text.isascii() and text.isdigit()


def is_phone(text: str) -> bool:
    """Vietnamese number with its 0 (10 digits, or 11 of a landline), or ``+`` and country."""
    return _PHONE.fullmatch(text) is not None


def is_email(text: str) -> bool:
    """An address as people have them; quoted and international local parts are not taken."""
    return len(text) <= 254 and _EMAIL.fullmatch(text) is not None and ".." not in text


def day_parts(text: str) -> tuple[int, int, int] | None:
    """Year, month, day of ``YYYY-MM-DD``, whether or not there is such a day."""
    found = _ISO.fullmatch(text)
    if found is None or not text.isascii():
        return None
    return int(found[1]), int(found[2]), int(found[3])


def as_day(text: str) -> date | None:
    """The day that ``YYYY-MM-DD`` names, if there is one."""
    parts = day_parts(text)
    try:
        return date(*parts) if parts else None
    except ValueError:
        return None


def is_date(text: str) -> bool:
    """A day of the calendar, not before 1900."""
    day = as_day(text)
    return day is not None and day >= EARLIEST


def as_year(text: str) -> int | None:
    """The year that four digits alone name."""
    alone = len(text) == 4 and text.isascii() and text.isdigit()
    return int(text) if alone else None


def is_date_or_year(text: str) -> bool:
    """A day of the calendar, or a year alone; neither before 1900."""
    year = as_year(text)
    return is_date(text) if year is None else year >= EARLIEST.year


def whole_years(born: date, then: date) -> int:
    """Years completed from one day to another.

    Who was born on 29 February completes a year with the end of February, so on 1 March
    (Bộ luật Dân sự 2015, Điều 148, khoản 4).
    """
    return then.year - born.year - ((then.month, then.day) < (born.month, born.day))


def is_count(text: str) -> bool:
    """A whole number in plain digits, of at most twelve, without leading zeros."""
    plain = len(text) <= 12 and text.isascii() and text.isdigit()
    return plain and (text == "0" or text[0] != "0")


def without_separators(text: str) -> str:
    """Drop what people put between digits."""
    return _SEPARATORS.sub("", text)


FORMATS = {
    "line": is_line,
    "person-name": is_person_name,
    "personal-number": is_personal_number,
    "phone": is_phone,
    "email": is_email,
    "date": is_date,
    "date-or-year": is_date_or_year,
    "count": is_count,
    "country": is_country,
    "unit": is_unit,
}
"""Formats of a bundle's schema, by name."""
