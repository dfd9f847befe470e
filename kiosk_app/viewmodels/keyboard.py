"""The on-screen keyboard: draws a ``Board`` and edits a text item the way an input method does."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import Property, QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QInputMethodEvent, QInputMethodQueryEvent

from kiosk_app.typing.board import Act, Board, Key, Layout, Page, Shift
from kiosk_app.typing.methods import Edit, Method, delete, last_word
from kiosk_app.typing.syllable import Tone
from kiosk_app.viewmodels.translate import translate

VIETNAMESE: Final = "vi"
"""In this language the letter keys type by Telex; in others one asks for it, since Telex spoils
foreign names. The row of vowels and tones is there in every language: the forms are Vietnamese."""

_TONE_NAMES: Final = {
    Tone.ACUTE: "sắc",
    Tone.GRAVE: "huyền",
    Tone.HOOK: "hỏi",
    Tone.TILDE: "ngã",
    Tone.DOT: "nặng",
}
_ICONS: Final = {Act.DELETE: "backspace-bold", Act.CLEAR: "eraser-bold"}
_SHIFT_ICONS: Final = {
    Shift.OFF: "arrow-fat-up-bold",
    Shift.ONCE: "arrow-fat-up-fill",
    Shift.LOCKED: "arrow-fat-line-up-fill",
}


class KeyboardVm(QObject):
    """``attach`` names the text item; ``press`` does what the key says to the text before its
    cursor. The item need not have the focus, so that the keys themselves can be walked.
    """

    changed = Signal()
    done = Signal()
    entered = Signal()
    """The focus goes from the field to the keys."""
    left = Signal()
    """The focus goes from the keys back to the field."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = Board(Layout.TEXT)
        self._method = Method.OFF
        self._target: QObject | None = None
        self._roomy = False

    def speak(self, language: str) -> None:
        """Begin with the typing method that suits ``language``."""
        self._method = Method.TELEX if language == VIETNAMESE else Method.OFF
        self._board = replace(self._board, method=self._method)
        self.changed.emit()

    @Slot(QObject, str)
    def attach(self, target: QObject, layout: str) -> None:
        """Type into ``target`` from now on."""
        self._target = target
        text, _ = self._text()
        self._board = Board.opened(Layout(layout), self._method, text)
        self.changed.emit()

    @Slot()
    def detach(self) -> None:
        self._target = None

    @Slot()
    def enter(self) -> None:
        self.entered.emit()

    @Slot()
    def leave(self) -> None:
        self.left.emit()

    @Slot(str, int, result=str)
    def wordBefore(self, text: str, cursor: int) -> str:
        """The word that ends at the cursor: what a tone key would change."""
        return last_word(text[:cursor])

    @Property(bool, notify=changed)
    def toned(self) -> bool:
        """The keys of tones stand there, or others that change the word before the cursor."""
        return self._board.layout in {Layout.TEXT, Layout.NAME} and (
            self._board.page is Page.LETTERS
        )

    @Slot(bool)
    def setRoomy(self, roomy: bool) -> None:
        """Large text: the vowels and the tones have a row each."""
        self._roomy = roomy
        self.changed.emit()

    @Property(bool, notify=changed)
    def pad(self) -> bool:
        """Digits only: few large keys."""
        return self._board.layout in {Layout.NUMBER, Layout.PHONE}

    @Property(list, notify=changed)
    def rows(self) -> list[list[dict[str, Any]]]:
        """Rows of keys: ``act``, ``label``, ``icon``, ``name``, ``width``, ``height``, ``on``.

        Widths and heights count plain keys.
        """
        return [[self._face(key) for key in row] for row in self._rows()]

    @Slot(int, int)
    def press(self, row: int, column: int) -> None:
        """Press a key of ``rows``. After a change of page it may be gone: then nothing happens."""
        rows = self._rows()
        if row >= len(rows) or column >= len(rows[row]):
            return
        key = rows[row][column]
        if key.act is Act.DONE:
            self.done.emit()
            return
        text, cursor = self._text()
        before = len(text) if key.act is Act.CLEAR else cursor
        board, edit = self._board.press(key, text[:before])
        self._apply(edit, move=before - cursor)
        if board != self._board:
            self._method = board.method
            self._board = board
            self.changed.emit()

    @Slot(str)
    def type(self, text: str) -> None:
        """A hardware keyboard's letters, while the focus is on the keys."""
        self._apply(Edit(0, text), move=0)

    @Slot()
    def erase(self) -> None:
        """A hardware keyboard's backspace."""
        text, cursor = self._text()
        self._apply(delete(text[:cursor]), move=0)

    def _rows(self) -> tuple[tuple[Key, ...], ...]:
        return self._board.rows(roomy=self._roomy)

    def _text(self) -> tuple[str, int]:
        if self._target is None:
            return "", 0
        query = QInputMethodQueryEvent(
            Qt.InputMethodQuery.ImSurroundingText | Qt.InputMethodQuery.ImCursorPosition
        )
        QCoreApplication.sendEvent(self._target, query)
        text = query.value(Qt.InputMethodQuery.ImSurroundingText)
        cursor = query.value(Qt.InputMethodQuery.ImCursorPosition)
        return str(text or ""), int(cursor or 0)

    def _apply(self, edit: Edit, move: int) -> None:
        if self._target is None or edit == Edit(0, ""):
            return
        event = QInputMethodEvent()
        event.setCommitString(edit.insert, move - edit.delete, edit.delete)
        QCoreApplication.sendEvent(self._target, event)

    def _face(self, key: Key) -> dict[str, Any]:
        label, name, icon = self._words(key)
        return {
            "act": key.act.value,
            "label": label,
            "name": name,
            "icon": icon,
            "width": key.width,
            "height": key.height,
            "on": key.act is Act.SHIFT and self._board.capital,
        }

    def _words(self, key: Key) -> tuple[str, str, str]:
        match key.act:
            case Act.TONE:
                tone = _TONE_NAMES[Tone(key.text)]
                return tone, translate("keyboard", "Tone {tone}").format(tone=tone), ""
            case Act.SPACE:
                return translate("keyboard", "Space"), translate("keyboard", "Space"), ""
            case Act.DELETE:
                return "", translate("keyboard", "Delete one letter"), _ICONS[key.act]
            case Act.CLEAR:
                return "", translate("keyboard", "Delete everything"), _ICONS[key.act]
            case Act.SHIFT:
                return "", self._shift_name(), _SHIFT_ICONS[self._board.shift]
            case Act.PAGE if self._board.page is Page.SIGNS:
                return "ABC", translate("keyboard", "Letters"), ""
            case Act.PAGE:
                return "123", translate("keyboard", "Digits and signs"), ""
            case Act.METHOD:
                return self._method_words()
            case Act.DONE:
                return translate("keyboard", "Done"), translate("keyboard", "Done"), ""
            case Act.GAP:
                return "", "", ""
            case Act.TYPE | Act.VOWEL:
                label = self._board.label(key)
                return label, _sign_names().get(key.text, label), ""

    def _shift_name(self) -> str:
        match self._board.shift:
            case Shift.OFF:
                return translate("keyboard", "Capitals: off")
            case Shift.ONCE:
                return translate("keyboard", "Capitals: one letter")
            case Shift.LOCKED:
                return translate("keyboard", "Capitals: on")

    def _method_words(self) -> tuple[str, str, str]:
        match self._board.method:
            case Method.TELEX:
                return "Telex", translate("keyboard", "Typing by Telex"), ""
            case Method.VNI:
                return "VNI", translate("keyboard", "Typing by VNI"), ""
            case Method.OFF:
                return "a b c", translate("keyboard", "Typing as the keys say"), ""


def _sign_names() -> dict[str, str]:
    return {
        ",": translate("keyboard", "comma"),
        ".": translate("keyboard", "full stop"),
        "-": translate("keyboard", "hyphen"),
        "_": translate("keyboard", "underscore"),
        "/": translate("keyboard", "slash"),
        "(": translate("keyboard", "opening bracket"),
        ")": translate("keyboard", "closing bracket"),
        ":": translate("keyboard", "colon"),
        ";": translate("keyboard", "semicolon"),
        "'": translate("keyboard", "apostrophe"),
        "@": translate("keyboard", "at sign"),
        "+": translate("keyboard", "plus"),
    }
