"""Answers: which steps are shown, what is wrong with them, and how they read on paper.

Pure and quick: the journey calls ``check`` at each keystroke. Answers are JSON values: text, days
as ``YYYY-MM-DD``, choices by value, rows as lists of objects. ``check`` and the bundle's JSON
Schema agree: nothing is wrong exactly if ``normalise`` gives answers that the schema takes.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from forms import formats
from forms.prefilling import says
from forms.reading import unsuitable_letter
from forms.schema import Condition, Field, Form, Input, Kind, PaperValue, Step, Values
from forms.second_language import PAPER_LANGUAGE, second_language
from identity_documents.document import Document

Answers = Mapping[str, object]
"""Answers as they came, in any shape."""

NOTHING = "–"
"""Stands on a certificate where there is no value, so that nobody adds one by hand."""


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
    NO_SUCH_MONTH = "no-such-month"
    NO_SUCH_DAY = "no-such-day"
    TOO_EARLY = "too-early"
    IN_FUTURE = "in-future"
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


@dataclass(frozen=True, slots=True)
class Printed:
    """Values as they stand on paper: text by name, rows of cells by the table's name."""

    texts: Mapping[str, str]
    rows: Mapping[str, tuple[tuple[str, ...], ...]]


def visible_steps(form: Form, answers: Answers) -> tuple[Step, ...]:
    """Steps whose condition holds. An answer on a hidden step counts as none."""
    shown: list[Step] = []
    seen: set[str] = set()
    for step in form.steps:
        if step.when is None or (step.when.field in seen and _holds(step.when, answers)):
            shown.append(step)
            seen.update(step.fields)
    return tuple(shown)


def check(
    form: Form, answers: Answers, step: Step | None = None, *, today: date | None = None
) -> tuple[FieldError, ...]:
    """Everything that is wrong with the answers on the visible steps, or on ``step`` alone.

    Args:
        form: The form in the version of the session.
        answers: As typed: spaces between digits and around words do not matter.
        step: One screen of it.
        today: Days that have been already, such as a day of birth, may not lie after it.
    """
    steps = visible_steps(form, answers) if step is None else (step,)
    errors: list[FieldError] = []
    for name in (name for step in steps for name in step.fields):
        errors.extend(_check_field((name,), form.fields[name], answers.get(name), today))
    if step is None:
        unknown = (name for name in answers if name not in form.fields)
        errors.extend(FieldError((name,), Mistake.UNKNOWN_FIELD) for name in unknown)
    return tuple(errors)


def check_field(item: Field, answer: object, *, today: date | None = None) -> FieldError | None:
    """The first thing that is wrong with one answer on its own, for instance a table's cell."""
    return next(iter(_check_field((item.name,), item, answer, today)), None)


def normalise(form: Form, answers: Answers) -> dict[str, object]:
    """Answers as they are kept and sealed: NFC, trimmed, names in capitals, digits alone.

    What is empty or stands on a hidden step is left out; values of a wrong type stay as they are.
    """
    shown = {name for step in visible_steps(form, answers) for name in step.fields}
    kept: dict[str, object] = {}
    for name, answer in answers.items():
        if name not in form.fields:
            kept[name] = answer
        elif name in shown:
            value = _normal(form.fields[name], answer)
            if value not in ("", None, []):
                kept[name] = value
    return kept


def settled(form: Form, answers: Answers) -> Values:
    """Normalised answers as values for composing and sealing.

    Raises:
        ValueError: ``check`` finds mistakes; the caller should have asked it first.
    """
    errors = check(form, answers)
    if errors:
        paths = ", ".join(".".join(map(str, error.path)) for error in errors)
        raise ValueError(f"answers have mistakes at {paths}")
    values: dict[str, PaperValue] = {}
    for name, answer in normalise(form, answers).items():
        if isinstance(answer, str):
            values[name] = answer
        elif isinstance(answer, list):
            values[name] = [{key: str(cell) for key, cell in row.items()} for row in answer]
    return values


def prefill(form: Form, document: Document | None, language: str) -> dict[str, str]:
    """First answers: defaults of the form, and what an identity document says.

    What stands on the paper in two languages, such as a nationality in words, is filled in with
    the second one of a session in ``language``. What does not fit its field is left out.
    """
    answers = {name: item.default for name, item in form.fields.items() if item.default}
    if document is None:
        return answers
    for name, item in form.fields.items():
        read = says(document, item.prefill, second_language(form, language)) if item.prefill else ""
        if read and not _check_field((name,), item, read, None):
            answers[name] = read
    return answers


def printed(form: Form, values: Values) -> Printed:
    """Values as they stand on paper. A certificate's are printed text already.

    On a form, days read ``15/03/1988``, choices their Vietnamese label, names stand in capitals.
    """
    certificate = form.kind is Kind.CERTIFICATE
    texts: dict[str, str] = {}
    rows: dict[str, tuple[tuple[str, ...], ...]] = {}
    for name, item in form.fields.items():
        value = values.get(name)
        if item.input is Input.ROWS:
            rows[name] = tuple(
                tuple(_on_paper(column, row.get(column.name, ""), form) for column in item.columns)
                for row in value or ()
                if not isinstance(row, str)
            )
        elif isinstance(value, str):
            texts[name] = _on_paper(item, value, form)
        elif certificate:
            texts[name] = NOTHING
    for derived in form.derived:
        parts = (texts.get(part, "") for part in derived.parts)
        texts[derived.name] = derived.join.join(part for part in parts if part)
    return Printed(texts, rows)


def say_value(form: Form, item: Field, value: str, language: str) -> str:
    """A value as the screen shows it: the choice's label, the day, digits in groups."""
    match item.input:
        case Input.CHOICE:
            labels = {option.value: form.say(option.label, language) for option in item.options}
            return labels.get(value, value)
        case Input.DATE:
            day = formats.as_day(value)
            return f"{day:%d/%m/%Y}" if day else value
        case Input.NUMBER:
            return " ".join(value[at : at + 3] for at in range(0, len(value), 3))
        case Input.PHONE if len(value) == 10:
            return f"{value[:4]} {value[4:7]} {value[7:]}"
        case _:
            return value


def _holds(condition: Condition, answers: Answers) -> bool:
    value = answers.get(condition.field)
    return value in condition.equals if condition.equals else bool(value)


def _normal(item: Field, answer: object) -> object:
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
        case _:
            return text


def _normal_row(item: Field, row: object) -> object:
    if not isinstance(row, dict):
        return row
    columns = {column.name: column for column in item.columns}
    cells = {
        name: _normal(columns[name], cell) if name in columns else cell
        for name, cell in row.items()
    }
    return {name: cell for name, cell in cells.items() if cell not in ("", None)}


def _check_field(
    path: tuple[str | int, ...], item: Field, answer: object, today: date | None
) -> list[FieldError]:
    value = _normal(item, answer)
    if value in ("", None, []):
        return [FieldError(path, Mistake.MISSING)] if item.required else []
    if item.input is Input.ROWS:
        return _check_rows(path, item, value, today)
    if not isinstance(value, str):
        return [FieldError(path, Mistake.WRONG_TYPE)]
    mistake = _mistake(item, value, today)
    return [FieldError(path, *mistake)] if mistake else []


def _check_rows(
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
            errors.extend(_check_field(here, column, row.get(column.name), today))
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
            return _date_mistake(text, today if item.past else None)
        case Input.CHOICE:
            known = any(text == option.value for option in item.options)
            return None if known else (Mistake.NOT_AN_OPTION, {})
        case Input.PHONE:
            return None if formats.is_phone(text) else (Mistake.PHONE, {})
        case _:
            pass
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


def _date_mistake(text: str, today: date | None) -> _Found:
    parts = formats.day_parts(text)
    if parts is None or parts[0] < 1:
        return Mistake.NOT_A_DATE, {}
    _, month, day_of_month = parts
    if not 1 <= month <= 12:
        return Mistake.NO_SUCH_MONTH, {"month": month}
    day = formats.as_day(text)
    if day is None:
        return Mistake.NO_SUCH_DAY, {"month": month, "day": day_of_month}
    if day < formats.EARLIEST:
        return Mistake.TOO_EARLY, {"year": formats.EARLIEST.year}
    if today is not None and day > today:
        return Mistake.IN_FUTURE, {}
    return None


def _on_paper(item: Field, value: str, form: Form) -> str:
    text = unicodedata.normalize("NFC", value)
    if form.kind is Kind.CERTIFICATE:
        return text or NOTHING
    if item.input is Input.NAME:
        return unicodedata.normalize("NFC", text.upper())
    if item.input in {Input.CHOICE, Input.DATE, Input.PHONE}:
        return say_value(form, item, text, PAPER_LANGUAGE)
    return text
