"""The on-screen keyboard: draws a ``Board`` and edits a text item the way an input method does."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import Property, QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QInputMethodEvent, QInputMethodQueryEvent

from kiosk_app.i18n.languages import LANGUAGES
from kiosk_app.typing.board import (
    LATIN,
    LETTERED,
    Board,
    Layout,
    Page,
    Script,
    Shift,
    erase,
    offered_letters,
)
from kiosk_app.typing.edits import Edit
from kiosk_app.typing.keys import Act, Key, letters
from kiosk_app.typing.methods import Method, last_word
from kiosk_app.typing.syllable import Tone
from kiosk_app.viewmodels.translate import translate

VIETNAMESE: Final = "vi"
"""In this language the letter keys type by Telex; in others one asks for it, since Telex spoils
foreign names."""
WORD: Final = 14
"""So many letters of a word are shown enlarged: its end, where it is being typed."""
_MARK_NAMES: Final = {"゛": "濁点", "゜": "半濁点", "小": "小さい字"}
"""Only Japanese has them, so that only its speakers are told."""
_KEYS_OF: Final = {
    Method.TELEX: "s f r x j · aa aw ee oo ow uw dd",
    Method.VNI: "1 2 3 4 5 · 6 7 8 9",
}

_TONE_NAMES: Final = {
    Tone.ACUTE: "sắc",
    Tone.GRAVE: "huyền",
    Tone.HOOK: "hỏi",
    Tone.TILDE: "ngã",
    Tone.DOT: "nặng",
}
_RING: Final = "◌"
"""Stands for the letter that a mark is set on. It has to be of the mark's own font."""
_ICONS: Final = {Act.DELETE: "backspace-bold", Act.CLEAR: "eraser-bold"}
_SHIFT_ICONS: Final = {
    Shift.OFF: "arrow-fat-up-bold",
    Shift.ONCE: "arrow-fat-up-fill",
    Shift.LOCKED: "arrow-fat-line-up-fill",
}


class KeyboardVm(QObject):
    """``attach`` names the text item; ``press`` does what the key says to the text before its
    cursor. The item need not have the focus, so that the keys themselves can be walked. What
    stands in it is asked for, and never kept here.
    """

    changed = Signal()
    moved = Signal()
    """The text or its cursor: another word may stand before it."""
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
        self._language = VIETNAMESE
        self._script = Script.PAPER
        self._preferred: dict[Script, str] = {}
        self._notice = ""

    def speak(self, language: str) -> None:
        """Begin with the letters and the typing method that suit ``language``."""
        self._language = language
        self._preferred.clear()
        self._method = Method.TELEX if language == VIETNAMESE else Method.OFF
        self._board = replace(self._board, method=self._method)
        if self._target is not None:
            self._open(self._board.layout)
        self.changed.emit()

    @Slot(QObject, str)
    @Slot(QObject, str, str)
    def attach(self, target: QObject, layout: str, script: str = Script.PAPER) -> None:
        """Type into ``target`` from now on, with the letters of ``script`` (a ``Script``)."""
        self._target = target
        self._script = Script(script)
        self._notice = ""
        self._open(Layout(layout))
        self.changed.emit()
        self.moved.emit()

    def _open(self, layout: Layout) -> None:
        offered = offered_letters(self._script, self._language)
        if layout not in LETTERED:
            offered = offered[:1]
        preferred = self._preferred.get(self._script)
        # What was chosen for one field opens the next one.
        ordered = sorted(offered, key=lambda name: name != preferred)
        text, _ = self._text()
        self._board = Board.opened(layout, self._method, text, tuple(ordered))

    @Slot()
    def detach(self) -> None:
        self._target = None
        self._notice = ""
        self.moved.emit()

    @Slot()
    def look(self) -> None:
        """The text has changed, or the cursor in it."""
        self.moved.emit()

    @Property(str, notify=moved)
    def word(self) -> str:
        """The end of the word before the cursor, where a key may change it; else empty."""
        if not self._board.composes:
            return ""
        text, cursor = self._text()
        word = last_word(text[:cursor])[-WORD:]
        return word.lstrip("".join(sign for sign in word if unicodedata.combining(sign)))

    @Property(str, notify=changed)
    def notice(self) -> str:
        """How one types now, said after it was changed, until the next key."""
        return self._notice

    @Property(bool, notify=changed)
    def stripped(self) -> bool:
        """A strip stands above the keys: the word as it forms, and corrections."""
        layout = self._board.layout
        if layout in LETTERED:
            return self._script is Script.PAPER or self._board.composes or bool(self._notice)
        return layout is Layout.EMAIL or (layout is Layout.CODE and self._target is not None)

    @Slot()
    def enter(self) -> None:
        self.entered.emit()

    @Slot()
    def leave(self) -> None:
        self.left.emit()

    @Slot(str, int, result=str)
    def wordBefore(self, text: str, cursor: int) -> str:
        """The word that ends at the cursor: what a key may change."""
        return last_word(text[:cursor])

    @Property(bool, notify=changed)
    def toned(self) -> bool:
        """Keys stand there that may change the word before the cursor."""
        return self._board.composes

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
        """Rows of keys: ``act``, ``label``, ``icon``, ``name``, ``font``, ``width``, ``height``,
        ``on``. Widths and heights count plain keys.
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
        notice = self._said(key.act, board)
        if board != self._board or notice != self._notice:
            self._method = board.method
            self._notice = notice
            self._board = board
            self.changed.emit()

    def _said(self, act: Act, board: Board) -> str:
        if act is Act.SCRIPT:
            self._preferred[self._script] = board.script
            return board.letters.name
        if act is not Act.METHOD:
            return ""
        if board.letters.other:
            return board.letters.name
        words = _method_words(board.method)
        keys = _KEYS_OF.get(board.method)
        return f"{words[1]}: {keys}" if keys else words[1]

    @Slot(str)
    def type(self, text: str) -> None:
        """A hardware keyboard's letters, while the focus is on the keys."""
        self._apply(Edit(0, text), move=0)

    @Slot()
    def erase(self) -> None:
        """A hardware keyboard's backspace."""
        text, cursor = self._text()
        self._apply(erase(text[:cursor]), move=0)

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
        self.moved.emit()

    def _face(self, key: Key) -> dict[str, Any]:
        label, name, icon = self._words(key)
        return {
            "act": key.act.value,
            "label": label,
            "name": name,
            "icon": icon,
            "font": self._font if label.startswith(_RING) else "",
            "width": key.width,
            "height": key.height,
            "on": key.act is Act.SHIFT and self._board.capital,
        }

    @property
    def _font(self) -> str:
        language = LANGUAGES.get(self._language)
        return language.font if language is not None else ""

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
            case Act.METHOD if self._board.letters.other:
                name = self._board.letters.name
                return name, _changing(letters(self._board.letters.other).name), ""
            case Act.METHOD:
                return _method_words(self._board.method)
            case Act.SCRIPT:
                signs = "/".join(dict.fromkeys(letters(one).sign for one in self._signed()))
                return signs, _changing(letters(self._board.next_script).name), ""
            case Act.MARK:
                return key.text, _MARK_NAMES[key.text], ""
            case Act.DONE:
                return translate("keyboard", "Done"), translate("keyboard", "Done"), ""
            case Act.GAP:
                return "", "", ""
            case Act.TYPE | Act.VOWEL:
                label = self._board.label(key)
                if unicodedata.category(label[0]) == "Mn":
                    return f"{_RING}{label}", label, ""
                return label, _sign_names().get(key.text, label), ""

    def _signed(self) -> list[str]:
        """The language's own letters first, wherever the keyboard stands."""
        return sorted(self._board.offered, key=lambda name: name == LATIN)

    def _shift_name(self) -> str:
        match self._board.shift:
            case Shift.OFF:
                return translate("keyboard", "Capitals: off")
            case Shift.ONCE:
                return translate("keyboard", "Capitals: one letter")
            case Shift.LOCKED:
                return translate("keyboard", "Capitals: on")


def _method_words(method: Method) -> tuple[str, str, str]:
    match method:
        case Method.TELEX:
            return "Telex", translate("keyboard", "Typing by Telex"), ""
        case Method.VNI:
            return "VNI", translate("keyboard", "Typing by VNI"), ""
        case Method.OFF:
            return "a b c", translate("keyboard", "Typing as the keys say"), ""


def _changing(name: str) -> str:
    return translate("keyboard", "Change letters: {letters}").format(letters=name)


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
