"""The slip's twelve letters, typed into boxes by keys of the kiosk's own keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk_app.typing.board import Board, Layout
from kiosk_app.typing.edits import Edit
from kiosk_app.typing.methods import Method
from kiosk_app.viewmodels.keyboard import KeyboardVm
from office_contract.short_code import LENGTH, letters_of

BLANK: Final = ""


class CodeKeysVm(KeyboardVm):
    """A keyboard whose text is the code itself. A letter typed into a filled box replaces it, so
    that one wrong letter is mended without typing the others again.

    What stands here is the person's; ``send`` is told each change, and a state that comes back
    from an earlier key does not overwrite a later one.
    """

    typed = Signal()

    def __init__(self, send: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._send = send
        self._letters = ""
        self._cursor = 0
        self._board = Board.opened(Layout.CODE, Method.OFF, "")

    def begin(self, letters: str) -> None:
        """Typing begins with ``letters`` already there."""
        self._letters = letters
        self._cursor = len(letters)
        self.typed.emit()

    def _text(self) -> tuple[str, int]:
        return self._letters, self._cursor

    def _apply(self, edit: Edit, move: int) -> None:
        end = self._cursor + move
        start = end - edit.delete
        insert = letters_of(edit.insert)
        # A deletion closes the gap; a letter takes the box at the cursor.
        taken = end + len(insert)
        letters = (self._letters[:start] + insert + self._letters[taken:])[:LENGTH]
        self._cursor = min(start + len(insert), LENGTH)
        changed = letters != self._letters
        self._letters = letters
        self.typed.emit()
        if changed:
            self._send(letters)

    @Property(list, notify=typed)
    def boxes(self) -> list[str]:
        """A text for each box, empty where nothing has been typed yet."""
        return [*self._letters, *[BLANK] * (LENGTH - len(self._letters))]

    @Property(int, notify=typed)
    def cursor(self) -> int:
        """Index of the box that the next letter goes into; one past the last when all are full."""
        return self._cursor

    @Property(str, notify=typed)
    def spoken(self) -> str:
        """What has been typed, letter by letter."""
        return " ".join(self._letters)

    @Slot(int)
    def go(self, box: int) -> None:
        """Go to a box; beyond the first empty one there is nothing to mend."""
        self._cursor = max(0, min(box, len(self._letters)))
        self.typed.emit()
