"""How values read: on paper, in Vietnamese, and on the screen, in the person's language."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from forms import formats, surnames, words
from forms.nationalities import nationality
from forms.schema import Condition, Derived, Field, Form, Input, Kind, Make, Values
from forms.second_language import PAPER_LANGUAGE
from forms.units import unit

NOTHING = "–"
"""Stands on a certificate where there is no value, so that nobody adds one by hand."""


@dataclass(frozen=True, slots=True, repr=False)
class Printed:
    """Values as they stand on paper: text by name, rows of cells by the table's name."""

    texts: Mapping[str, str]
    rows: Mapping[str, tuple[tuple[str, ...], ...]]


def printed(form: Form, values: Values) -> Printed:
    """Values as they stand on paper. A certificate's are printed text already.

    On a form, days read ``15/03/1988``, amounts ``1.500.000 đồng``; choices, countries and units
    by their Vietnamese name; names of people stand in capitals.
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
        texts[derived.name] = _derived(form, derived, values, texts)
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
        case Input.PHONE:
            return _phone(value)
        case Input.MONEY if formats.is_count(value):
            return say_amount(int(value))
        case Input.COUNTRY:
            return nationality(value, (language,)) or value
        case Input.UNIT:
            found = unit(value)
            return found.full if found else value
        case _:
            return value


def _phone(number: str) -> str:
    """A number of Viet Nam as people there write it, ``0905 123 456``; others as they are."""
    own = f"0{number[3:]}" if number.startswith("+84") and len(number) in {12, 13} else number
    return f"{own[:4]} {own[4:7]} {own[7:]}" if len(own) == 10 and own[0] == "0" else own


def say_whole(number: int) -> str:
    """``1.500.000``: thousands by points, as on Vietnamese price tags, in every language."""
    return f"{number:,}".replace(",", ".")


def say_amount(amount: int) -> str:
    """``1.500.000 đồng``, in every language."""
    return f"{say_whole(amount)} đồng"


def _derived(form: Form, derived: Derived, values: Values, texts: Mapping[str, str]) -> str:
    if derived.when and not _holds(derived.when, values):
        return ""
    if derived.make is Make.JOIN:
        parts = (texts.get(part, "") for part in derived.parts)
        return derived.join.join(part for part in parts if part)
    if form.kind is Kind.CERTIFICATE:
        return NOTHING
    answers = [
        value if isinstance(value := values.get(part), str) else "" for part in derived.parts
    ]
    match derived.make:
        case Make.DATE_WORDS:
            return words.date_in_words(answers[0])
        case Make.AGE:
            born, then = (formats.as_day(answer) for answer in answers)
            return str(formats.whole_years(born, then)) if born and then and born <= then else ""
        case Make.AMOUNT_WORDS if not formats.is_count(answers[0]):
            return ""
        case Make.AMOUNT_WORDS:
            money = form.fields[derived.parts[0]].input is Input.MONEY
            number = int(answers[0])
            return words.amount_in_words(number) if money else words.number_in_words(number)
        case Make.CODE:
            return answers[0]
        case Make.SURNAME:
            return surnames.parted(*answers)[0]
        case Make.GIVEN_NAMES:
            return surnames.parted(*answers)[1]


def _holds(condition: Condition, values: Values) -> bool:
    value = values.get(condition.field)
    return value in condition.equals if condition.equals else bool(value)


def _on_paper(item: Field, value: str, form: Form) -> str:
    text = unicodedata.normalize("NFC", value)
    if form.kind is Kind.CERTIFICATE:
        return text or NOTHING
    if item.input is Input.NAME:
        return unicodedata.normalize("NFC", text.upper())
    if item.input in _SAID_ON_PAPER:
        return say_value(form, item, text, PAPER_LANGUAGE)
    return text


_SAID_ON_PAPER = frozenset(
    {Input.CHOICE, Input.DATE, Input.PHONE, Input.MONEY, Input.COUNTRY, Input.UNIT}
)
"""A personal number keeps its digits together on paper."""
