"""One question on the screen: its words, its value as it is being typed, its error."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from forms.schema import Field, Input, Words
from kiosk_app.typing.board import Layout
from kiosk_app.typing.grouping import group, regrouped_cursor, ungroup
from kiosk_app.viewmodels import dates
from kiosk_app.viewmodels.translate import translate

NUMBER_DIGITS: Final = 12
"""Length of a personal number (Luật Căn cước 26/2023/QH15, Điều 12)."""
PHONE_LENGTH: Final = 20

_LAYOUTS: Final = {
    Input.TEXT: Layout.TEXT,
    Input.NAME: Layout.NAME,
    Input.NUMBER: Layout.NUMBER,
    Input.PHONE: Layout.PHONE,
    Input.EMAIL: Layout.EMAIL,
}
TYPED: Final = frozenset(_LAYOUTS)
"""Inputs that are typed by the keyboard."""


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
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._say = say
        self._send = send
        self._shown = Shown("")
        self._value = ""
        self._editing = False

    def show(self, shown: Shown) -> None:
        """Take over what the state says."""
        self._shown = shown
        if not self._editing and isinstance(shown.value, str):
            self._value = shown.value
        self.changed.emit()

    def edit(self, editing: bool) -> None:
        """Begin or end editing. What was typed last stays until the state says it."""
        self._editing = editing
        self.changed.emit()

    @property
    def is_typed(self) -> bool:
        return self.field.input in TYPED

    @property
    def now(self) -> str:
        """The value as it stands."""
        return self._value

    def words(self) -> str:
        """The value as it is read out: as ``text``, and a choice by its label."""
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
                return dates.in_words(day) if day else ""
            case _:
                return self._value

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
        return _LAYOUTS.get(self.field.input, Layout.TEXT)

    @Property(int, constant=True)
    def maximumLength(self) -> int:
        """In characters as shown."""
        match self.field.input:
            case Input.NUMBER:
                return len(group("0" * NUMBER_DIGITS))
            case Input.PHONE:
                return PHONE_LENGTH
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

    @Property(bool, notify=changed)
    def full(self) -> bool:
        """No further row may be added."""
        return len(self._shown.rows) >= self.field.max_rows

    # --- verbs ------------------------------------------------------------------------------

    @Slot(str, int)
    def type(self, text: str, cursor: int) -> None:
        """The text item now holds ``text``: a key has been pressed."""
        value = unicodedata.normalize("NFC", text)
        if self.field.input is Input.NUMBER:
            value = "".join(letter for letter in ungroup(text) if letter in "0123456789")
            value = value[:NUMBER_DIGITS]
            shown = group(value)
            if shown != text:
                at = min(regrouped_cursor(text, cursor), len(shown))
                self.corrected.emit(shown, at)
        self.put(value)

    @Slot(str)
    def put(self, value: str) -> None:
        """A new value, however it was made."""
        if value != self._value:
            self._value = value
            self._send(value)
            self.changed.emit()
