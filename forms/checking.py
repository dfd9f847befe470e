"""One answer at a time: in which shape it is kept, and what is wrong with it. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from forms import formats
from forms.nationalities import is_country
from forms.reading import unsuitable_letter
from forms.schema import Field, Input
from forms.units import is_unit


class Mistake(StrEnum):
    """What is wrong with one answer; ``forms.sentences`` has the words."""

    MISSING = "missing"
    WRONG_TYPE = "wrong-type"
    UNKNOWN_FIELD = "unknown-field"
    TOO_LONG = "too-long"
    LETTER = "letter"
    NAME_LETTER = "name-letter"
    NAME_WITHOUT_LETTERS = "name-without-letters"
    NOT_DIGITS = "not-digits"
    DIGIT_COUNT = "digit-count"
    NOT_A_DATE = "not-a-date"
    NOT_A_DATE_OR_YEAR = "not-a-date-or-year"
    NO_SUCH_MONTH = "no-such-month"
    NO_SUCH_DAY = "no-such-day"
    TOO_EARLY = "too-early"
    IN_FUTURE = "in-future"
    YEAR_IN_FUTURE = "year-in-future"
    TOO_YOUNG = "too-young"
    NOT_A_COUNT = "not-a-count"
    TOO_SMALL = "too-small"
    TOO_LARGE = "too-large"
    NOT_A_COUNTRY = "not-a-country"
    NOT_A_UNIT = "not-a-unit"
    NOT_AN_OPTION = "not-an-option"
    PHONE = "phone"
    EMAIL = "email"
    TOO_MANY_ROWS = "too-many-rows"


@dataclass(frozen=True, slots=True)
class FieldError:
    """One mistake. ``path`` is the field, or table, row (from 0) and column.

    ``data`` holds the numbers that its sentence needs, never the answer itself.
    """

    path: tuple[str | int, ...]
    kind: Mistake
    data: Mapping[str, int] = field(default_factory=dict)


EMPTY: tuple[object, ...] = ("", None, [])
"""What a kept answer is not."""

_GROUPED = re.compile(r"\d{1,3}(\.\d{3})+", re.ASCII)
_SPACES = re.compile("[ \u00a0\u2009\u202f]")


def normal(item: Field, answer: object) -> object:
    """An answer as it is kept and sealed; a value of a wrong type stays as it is."""
    if item.input is Input.ROWS and isinstance(answer, list):
        rows = [_normal_row(item, row) for row in answer]
        return [row for row in rows if row != {}]
    if not isinstance(answer, str):
        return answer
    text = " ".join(unicodedata.normalize("NFC", answer).split(" ")).strip(" \u00a0")
    while "  " in text:
        text = text.replace("  ", " ")
    match item.input:
        case Input.NAME:
            return unicodedata.normalize("NFC", text.upper())
        case Input.NUMBER | Input.PHONE:
            return formats.without_separators(text)
        case Input.COUNT | Input.MONEY:
            return _plain_digits(text)
        case _:
            return text


def mistakes(
    path: tuple[str | int, ...], item: Field, answer: object, today: date | None
) -> list[FieldError]:
    """Everything that is wrong with one answer at ``path``; rows can have several mistakes."""
    value = normal(item, answer)
    if value in EMPTY:
        return [FieldError(path, Mistake.MISSING)] if item.required else []
    if item.input is Input.ROWS:
        return _row_mistakes(path, item, value, today)
    if not isinstance(value, str):
        return [FieldError(path, Mistake.WRONG_TYPE)]
    mistake = _mistake(item, value, today)
    return [FieldError(path, *mistake)] if mistake else []


def _plain_digits(text: str) -> str:
    """Drop spaces, dots between thousands, leading zeros. ``2.5`` stays, and is a mistake."""
    digits = _SPACES.sub("", text)
    if _GROUPED.fullmatch(digits):
        digits = digits.replace(".", "")
    if digits.isascii() and digits.isdigit():
        return digits.lstrip("0") or "0"
    return text


def _normal_row(item: Field, row: object) -> object:
    if not isinstance(row, dict):
        return row
    columns = {column.name: column for column in item.columns}
    cells = {
        name: normal(columns[name], cell) if name in columns else cell for name, cell in row.items()
    }
    return {name: cell for name, cell in cells.items() if cell not in ("", None)}


def _row_mistakes(
    path: tuple[str | int, ...], item: Field, value: object, today: date | None
) -> list[FieldError]:
    if not isinstance(value, list):
        return [FieldError(path, Mistake.WRONG_TYPE)]
    errors: list[FieldError] = []
    if len(value) > item.max_rows:
        data = {"most": item.max_rows, "found": len(value)}
        errors.append(FieldError(path, Mistake.TOO_MANY_ROWS, data))
    for index, row in enumerate(value[: item.max_rows]):
        if not isinstance(row, dict):
            errors.append(FieldError((*path, index), Mistake.WRONG_TYPE))
            continue
        for column in item.columns:
            here = (*path, index, column.name)
            errors.extend(mistakes(here, column, row.get(column.name), today))
        known = {column.name for column in item.columns}
        unknown = (str(name) for name in row if name not in known)
        errors.extend(FieldError((*path, index, name), Mistake.UNKNOWN_FIELD) for name in unknown)
    return errors


_Found = tuple[Mistake, Mapping[str, int]] | None


def _mistake(item: Field, text: str, today: date | None) -> _Found:
    if "\n" in text or unsuitable_letter(text):
        return Mistake.LETTER, {}
    match item.input:
        case Input.NUMBER:
            return _number_mistake(text)
        case Input.DATE:
            return _date_mistake(item, text, today)
        case Input.COUNT | Input.MONEY:
            return _count_mistake(item, text)
        case Input.CHOICE:
            known = any(text == option.value for option in item.options)
            return None if known else (Mistake.NOT_AN_OPTION, {})
        case Input.COUNTRY:
            return None if is_country(text) else (Mistake.NOT_A_COUNTRY, {})
        case Input.UNIT:
            return None if is_unit(text) else (Mistake.NOT_A_UNIT, {})
        case Input.PHONE:
            return None if formats.is_phone(text) else (Mistake.PHONE, {})
        case _:
            return _text_mistake(item, text)


def _text_mistake(item: Field, text: str) -> _Found:
    if len(text) > item.max_length:
        return Mistake.TOO_LONG, {"most": item.max_length, "found": len(text)}
    if item.input is Input.EMAIL and not formats.is_email(text):
        return Mistake.EMAIL, {}
    if item.input is Input.NAME and formats.name_mistake(text) is not None:
        return Mistake.NAME_LETTER, {}
    if item.input is Input.NAME and not formats.is_person_name(text):
        return Mistake.NAME_WITHOUT_LETTERS, {}
    return None if formats.is_line(text) else (Mistake.LETTER, {})


def _number_mistake(text: str) -> _Found:
    if not (text.isascii() and text.isdigit()):
        return Mistake.NOT_DIGITS, {}
    if not formats.is_personal_number(text):
        return Mistake.DIGIT_COUNT, {"wanted": 12, "found": len(text)}
    return None


def _count_mistake(item: Field, text: str) -> _Found:
    if not (text.isascii() and text.isdigit()):
        return Mistake.NOT_A_COUNT, {}
    if not formats.is_count(text) or int(text) > item.most:
        return Mistake.TOO_LARGE, {"most": item.most}
    if int(text) < item.least:
        return Mistake.TOO_SMALL, {"least": item.least}
    return None


def _date_mistake(item: Field, text: str, today: date | None) -> _Found:
    year = formats.as_year(text) if item.year_only else None
    if year is not None:
        return _year_mistake(item, year, today)
    parts = formats.day_parts(text)
    if parts is None or parts[0] < 1:
        return Mistake.NOT_A_DATE_OR_YEAR if item.year_only else Mistake.NOT_A_DATE, {}
    _, month, day_of_month = parts
    if not 1 <= month <= 12:
        return Mistake.NO_SUCH_MONTH, {"month": month}
    day = formats.as_day(text)
    if day is None:
        return Mistake.NO_SUCH_DAY, {"month": month, "day": day_of_month}
    if day < formats.EARLIEST:
        return Mistake.TOO_EARLY, {"year": formats.EARLIEST.year}
    if today is not None and item.past and day > today:
        return Mistake.IN_FUTURE, {}
    young = today is not None and formats.whole_years(day, today) < item.least_age
    if item.least_age and young:
        return Mistake.TOO_YOUNG, {"years": item.least_age}
    return None


def _year_mistake(item: Field, year: int, today: date | None) -> _Found:
    """A year alone counts as its first day, as civil status registers take it.

    So only who is certainly too young is stopped here; of the one doubtful year, the counter
    decides.
    """
    if year < formats.EARLIEST.year:
        return Mistake.TOO_EARLY, {"year": formats.EARLIEST.year}
    if today is not None and item.past and year > today.year:
        return Mistake.YEAR_IN_FUTURE, {}
    if item.least_age and today is not None and today.year - year < item.least_age:
        return Mistake.TOO_YOUNG, {"years": item.least_age}
    return None
