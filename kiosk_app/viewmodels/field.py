"""One question on the screen: its words, its value as it is being typed, its error."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from forms.nationalities import nationality
from forms.schema import Field, Input, Words
from forms.units import Unit, unit
from kiosk_app.typing import phone
from kiosk_app.typing.board import Layout, Script
from kiosk_app.typing.corrections import Slip, labels, offers
from kiosk_app.typing.grouping import (
    cursor_after,
    group,
    group_amount,
    regrouped_cursor,
    ungroup,
)
from kiosk_app.viewmodels import addresses, dates
from kiosk_app.viewmodels.translate import translate

NUMBER_DIGITS: Final = 12
"""Length of a personal number (Luật Căn cước 26/2023/QH15, Điều 12)."""
PHONE_LENGTH: Final = 24
CURRENCY: Final = "₫"

_LAYOUTS: Final = {
    Input.TEXT: Layout.TEXT,
    Input.NAME: Layout.NAME,
    Input.NUMBER: Layout.NUMBER,
    Input.PHONE: Layout.PHONE,
    Input.EMAIL: Layout.EMAIL,
    Input.COUNT: Layout.NUMBER,
    Input.MONEY: Layout.NUMBER,
    Input.ADDRESS: Layout.TEXT,
}
TYPED: Final = frozenset(_LAYOUTS)
"""Inputs that are typed by the keyboard."""
PICKED: Final = frozenset({Input.COUNTRY, Input.UNIT})
"""Inputs that are found in a list, by pages of their own."""
_DIGITS: Final = "0123456789"
_SLIPS: Final = {
    Input.TEXT: Slip.TEXT,
    Input.ADDRESS: Slip.TEXT,
    Input.NAME: Slip.NAME,
    Input.EMAIL: Slip.EMAIL,
}
_DOCUMENT_NUMBERS: Final = frozenset({"passport_number", "visa_number"})
"""Parts of a document that are its number: capitals and digits alone."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a state says of a field. ``value`` is JSON; ``rows`` have a title and a sub each."""

    value: Any
    error: str = ""
    rows: tuple[tuple[str, str], ...] = ()


class FieldVm(QObject):
    """Made for one field of one screen. ``send`` is told each new value.

    While the field is being edited, what stands in it is the person's; a state that comes
    back from an earlier key does not overwrite it.
    """

    changed = Signal()
    corrected = Signal(str, int)
    """The text item should hold this text, with the cursor there."""

    def __init__(
        self,
        field: Field,
        say: Callable[[Words], str],
        send: Callable[[Any], None],
        parent: QObject | None = None,
        *,
        home: str = phone.VIETNAM,
        script: Script = Script.PAPER,
    ) -> None:
        """``home`` is the person's country (ISO 3166-1 alpha-3), as far as one can guess."""
        super().__init__(parent)
        self.field = field
        self._home = phone.country_of(home)
        self._number = phone.Number(self._home, "")
        self._script = script
        self._say = say
        self._send = send
        self._shown = Shown("")
        self._value = ""
        self._editing = False
        self._suggested: tuple[str, tuple[Unit, ...]] = ("", ())

    def show(self, shown: Shown) -> None:
        """Take over what the state says."""
        self._shown = shown
        if not self._editing and isinstance(shown.value, str):
            self._value = shown.value
            if self.field.input is Input.PHONE:
                self._number = phone.parse(shown.value, self._number.country)
        self.changed.emit()

    def edit(self, editing: bool) -> None:
        """Begin or end editing. What was typed last stays until the state says it."""
        self._editing = editing
        self.changed.emit()

    @property
    def is_typed(self) -> bool:
        return self.field.input in TYPED

    @property
    def is_edited(self) -> bool:
        return self._editing

    @property
    def now(self) -> str:
        """The value as it stands."""
        return self._value

    def words(self) -> str:
        """The value as it is read out: as ``text``, a choice by its label, an amount in đồng."""
        if self.field.input is Input.MONEY and self._value:
            return f"{self._text()}\u00a0{CURRENCY}"
        if self.field.input is Input.PHONE and self.calling_from != phone.VIETNAM and self._value:
            return f"{self.callingCode} {self._text()}"
        if self.field.input is not Input.CHOICE:
            return self._text()
        labels = {option.value: self._say(option.label) for option in self.field.options}
        return labels.get(self._value, "")

    def _text(self) -> str:
        match self.field.input:
            case Input.NUMBER:
                return group(self._value)
            case Input.DATE:
                day = dates.from_iso(self._value)
                if day is None and self._value.isdigit():
                    return dates.year_in_words(self._value)
                return dates.in_words(day) if day else ""
            case Input.MONEY:
                return _amount(self._value)
            case Input.PHONE:
                return self._number.shown
            case Input.COUNTRY if self._value:
                return self._country_name(self._value)
            case Input.UNIT:
                place = unit(self._value)
                return place.full if place is not None else ""
            case _:
                return self._value

    def _country_name(self, code: str) -> str:
        # Which language is spoken; names in all of them would take a tenth of a second to load.
        language = self._say({tag: tag for tag in self.field.label})
        return nationality(code, (language,))

    @property
    def _is_document_number(self) -> bool:
        """Latin capitals and digits, as a passport's or a visa's number."""
        asked = {self.field.name, self.field.prefill}
        return self.field.input is Input.TEXT and bool(asked & _DOCUMENT_NUMBERS)

    # --- what is shown ----------------------------------------------------------------------

    @Property(str, constant=True)
    def name(self) -> str:
        return self.field.name

    @Property(str, constant=True)
    def input(self) -> str:
        return self.field.input

    @Property(bool, constant=True)
    def typed(self) -> bool:
        return self.is_typed

    @Property(str, constant=True)
    def layout(self) -> str:
        """Keyboard for this field."""
        if self._is_document_number:
            return Layout.CODE
        return _LAYOUTS.get(self.field.input, Layout.TEXT)

    @Property(str, constant=True)
    def script(self) -> str:
        """Which letters it takes: a ``Script``."""
        return self._script

    @Property(list, notify=changed)
    def offers(self) -> list[dict[str, str]]:
        """Likely corrections while the field is being edited: ``label`` and ``name``."""
        found = self._offers()
        return [
            {
                "label": label,
                "name": translate("fill", "Use instead: {text}").format(text=offer),
            }
            for label, offer in zip(labels(self._value, found), found, strict=True)
        ]

    def _offers(self) -> tuple[str, ...]:
        slip = _SLIPS.get(self.field.input)
        if not self._editing or slip is None or self._script is not Script.PAPER:
            return ()
        if self._is_document_number:
            slip = Slip.DOCUMENT_NUMBER
        vietnamese = self._home.country == phone.VIETNAM
        found = offers(slip, self._value, vietnamese=vietnamese)
        return tuple(one for one in found if len(one) <= self.field.max_length)

    @Property(str, notify=changed)
    def callingCode(self) -> str:
        """Of a phone number: "+84"; else empty."""
        return f"+{self._number.country.code}" if self.field.input is Input.PHONE else ""

    @Property(str, notify=changed)
    def callingCountry(self) -> str:
        """Whose code that is, by name."""
        return self._country_name(self._number.country.country)

    @Property(str, notify=changed)
    def note(self) -> str:
        """What may be wrong though it may be right: a number of another length than most."""
        number = self._number
        if self._editing or not number.dialled or number.country.fits(number.national):
            return ""
        country = self._country_name(number.country.country)
        words = translate(
            "fill", "Count the digits again: numbers of {country} rarely have {count}."
        )
        return words.format(country=country, count=len(number.national))

    @Property(int, constant=True)
    def maximumLength(self) -> int:
        """In characters as shown."""
        match self.field.input:
            case Input.NUMBER:
                return len(group("0" * NUMBER_DIGITS))
            case Input.PHONE:
                return PHONE_LENGTH
            case Input.COUNT | Input.MONEY:
                return len(_amount(str(self.field.most)))
            case _:
                return self.field.max_length

    @Property(str, notify=changed)
    def label(self) -> str:
        return self._say(self.field.label)

    @Property(str, notify=changed)
    def hint(self) -> str:
        return self._say(self.field.hint) if self.field.hint else ""

    @Property(str, notify=changed)
    def error(self) -> str:
        return self._shown.error

    @Property(bool, notify=changed)
    def editing(self) -> bool:
        return self._editing

    @Property(str, notify=changed)
    def value(self) -> str:
        return self._value

    @Property(str, notify=changed)
    def text(self) -> str:
        """The value as it stands in the field: numbers in groups, dates in words."""
        return self._text()

    @Property(list, notify=changed)
    def options(self) -> list[dict[str, Any]]:
        """``value``, ``label``, ``chosen``."""
        return [
            {
                "value": option.value,
                "label": self._say(option.label),
                "chosen": option.value == self._value,
            }
            for option in self.field.options
        ]

    @Property(list, notify=changed)
    def rows(self) -> list[dict[str, Any]]:
        """``title``, ``sub``, ``name`` (for speech) of each row of a repeated group."""
        return [
            {
                "title": title or translate("fill", "Not filled in yet"),
                "sub": sub,
                "number": index + 1,
            }
            for index, (title, sub) in enumerate(self._shown.rows)
        ]

    @Property(bool, constant=True)
    def people(self) -> bool:
        """A row of the group is a person."""
        return any(column.input is Input.NAME for column in self.field.columns)

    @Property(str, constant=True)
    def suffix(self) -> str:
        """What stands after the typed value, and is no part of it."""
        return CURRENCY if self.field.input is Input.MONEY else ""

    @Property(bool, notify=changed)
    def least(self) -> bool:
        """A count that cannot be less."""
        return self._count() is not None and self._count() == self.field.least

    @Property(bool, notify=changed)
    def most(self) -> bool:
        """A count that cannot be more."""
        return self._count() == self.field.most

    @Property(list, notify=changed)
    def suggestions(self) -> list[dict[str, str]]:
        """Where an old address lies today: ``code``, ``label``. None while it is being typed."""
        return [{"code": one.code, "label": one.full} for one in self._units_of_today()]

    def _units_of_today(self) -> tuple[Unit, ...]:
        if self.field.input is not Input.ADDRESS or self._editing:
            return ()
        if self._suggested[0] != self._value:
            self._suggested = (self._value, addresses.suggestions(self._value))
        return self._suggested[1]

    def _count(self) -> int | None:
        return int(self._value) if self._value.isascii() and self._value.isdigit() else None

    @Property(bool, notify=changed)
    def full(self) -> bool:
        """No further row may be added."""
        return len(self._shown.rows) >= self.field.max_rows

    # --- verbs ------------------------------------------------------------------------------

    @Slot(str, int)
    def type(self, text: str, cursor: int) -> None:
        """The text item now holds ``text``: a key has been pressed."""
        value = unicodedata.normalize("NFC", text)
        match self.field.input:
            case Input.NUMBER:
                value = _digits(ungroup(text))[:NUMBER_DIGITS]
                self._correct(text, group(value), regrouped_cursor(text, cursor))
            case Input.COUNT | Input.MONEY:
                value = _digits(text)
                value = (value.lstrip("0") or value[:1])[: len(str(self.field.most))]
                shown = _amount(value) if self.field.input is Input.MONEY else value
                # From the end, where the last digit was typed or taken away.
                behind = len(_digits(text[cursor:]))
                at = cursor_after(shown, max(0, len(value) - behind))
                self._correct(text, shown, at)
            case Input.PHONE:
                self._number = phone.typed(text, self._number.country, self._home)
                value, shown = self._number.kept, self._number.shown
                behind = len(_digits(text[cursor:]))
                at = cursor_after(shown, max(0, len(_digits(shown)) - behind))
                self._correct(text, shown, at)
                self.changed.emit()
            case _:
                pass
        self.put(value)

    @Slot(int)
    def takeOffer(self, index: int) -> None:
        """Write what was offered."""
        found = self._offers()
        if index < len(found):
            self.put(found[index])
            self.corrected.emit(self._value, len(self._value))

    @property
    def calling_from(self) -> str:
        """ISO 3166-1 alpha-3 of the country whose code stands before the number."""
        return self._number.country.country

    def call_from(self, country: str) -> None:
        """Put another country's code before the number."""
        self._number = phone.Number(phone.country_of(country), self._number.dialled.lstrip("+"))
        self.put(self._number.kept)
        self.changed.emit()

    def _correct(self, typed: str, shown: str, cursor: int) -> None:
        if shown != typed:
            self.corrected.emit(shown, min(cursor, len(shown)))

    @Slot(int)
    def step(self, by: int) -> None:
        """One more or one less, within the bounds of a count."""
        count = self._count()
        stepped = max(self.field.least, by) if count is None else count + by
        self.put(str(min(max(stepped, self.field.least), self.field.most)))
        if self._editing:
            self.corrected.emit(self._value, len(self._value))

    @Slot(str)
    def useToday(self, code: str) -> None:
        """Bring an old address up to date by one of the ``suggestions``."""
        for one in self._units_of_today():
            if one.code == code:
                self.put(addresses.brought_up_to_date(self._value, one))

    def append_unit(self, code: str) -> None:
        """Put a unit of today at the end of an address."""
        chosen = unit(code)
        if chosen is not None:
            self.put(addresses.with_unit(self._value, chosen))

    @Slot(str)
    def put(self, value: str) -> None:
        """A new value, however it was made."""
        if value != self._value:
            self._value = value
            self._send(value)
            self.changed.emit()


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter in _DIGITS)


def _amount(value: str) -> str:
    return group_amount(value) if value.isascii() and value.isdigit() else value
