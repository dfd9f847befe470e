"""A keypad whose digits stay with it: a technician's PIN, or a number of sheets."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal

from kiosk_app.typing.board import Board, Layout
from kiosk_app.typing.edits import Edit
from kiosk_app.typing.methods import Method
from kiosk_app.viewmodels.keyboard import KeyboardVm


class SecretDigitsVm(KeyboardVm):
    """Nothing outside can read what was typed, only how much; ``take`` hands it out once."""

    typed = Signal()

    def __init__(self, most: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self._digits = ""
        self._board = Board.opened(Layout.NUMBER, Method.OFF, "")

    def take(self) -> str:
        """What was typed; it is forgotten here."""
        digits, self._digits = self._digits, ""
        self.typed.emit()
        return digits

    def clear(self) -> None:
        self.take()

    def _text(self) -> tuple[str, int]:
        return self._digits, len(self._digits)

    def _apply(self, edit: Edit, move: int) -> None:
        kept = self._digits[: len(self._digits) + move - edit.delete]
        insert = "".join(sign for sign in edit.insert if sign in "0123456789")
        if len(kept) + len(insert) <= self._most:
            self._digits = kept + insert
            self.typed.emit()

    @Property(int, notify=typed)
    def count(self) -> int:
        """How many digits stand there."""
        return len(self._digits)


class NumberVm(SecretDigitsVm):
    """A number that may be seen. It is empty until a digit is typed."""

    shown = Signal()

    def __init__(self, most: int, parent: QObject | None = None) -> None:
        super().__init__(most, parent)
        self.typed.connect(self.shown)

    def begin(self, number: int) -> None:
        """Let ``number`` stand there."""
        self._digits = str(number)[: self._most]
        self.typed.emit()

    @property
    def number(self) -> int | None:
        return int(self._digits) if self._digits else None

    @Property(str, notify=shown)
    def text(self) -> str:
        return str(self.number) if self._digits else ""
