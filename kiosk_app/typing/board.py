"""The on-screen keyboard: which keys stand where, and what each does. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from kiosk_app.typing.methods import Edit, Method, delete, press, press_tone
from kiosk_app.typing.syllable import Tone


class Layout(StrEnum):
    TEXT = "text"
    NAME = "name"
    """As TEXT, in capitals from the start."""
    EMAIL = "email"
    NUMBER = "number"
    PHONE = "phone"
    CODE = "code"
    """Capitals and digits alone, for the code of a slip."""


class Page(StrEnum):
    LETTERS = "letters"
    SIGNS = "signs"


class Shift(StrEnum):
    OFF = "off"
    ONCE = "once"
    LOCKED = "locked"


class Act(StrEnum):
    TYPE = "type"
    VOWEL = "vowel"
    TONE = "tone"
    SPACE = "space"
    DELETE = "delete"
    CLEAR = "clear"
    SHIFT = "shift"
    PAGE = "page"
    METHOD = "method"
    DONE = "done"
    GAP = "gap"
    """No key: room at the ends of a row."""


@dataclass(frozen=True, slots=True)
class Key:
    """``text`` is what it types, or a tone's mark. ``width`` and ``height`` count plain keys."""

    act: Act
    text: str = ""
    width: float = 1
    height: int = 1


Row = tuple[Key, ...]


def _letters(text: str) -> Row:
    return tuple(Key(Act.TYPE, letter) for letter in text)


_VOWELS: Final = tuple(Key(Act.VOWEL, letter) for letter in "ăâđêôơư")
_TONES: Final = tuple(Key(Act.TONE, tone) for tone in Tone if tone is not Tone.LEVEL)
_NARROW_VOWELS: Final = tuple(replace(key, width=0.7) for key in _VOWELS)
_DIGITS: Final = _letters("1234567890")
_HALF: Final = Key(Act.GAP, width=0.5)
_DONE: Final = Key(Act.DONE, width=2)

_TEXT: Final = (
    _letters("qwertyuiop"),
    (_HALF, *_letters("asdfghjkl"), _HALF),
    (Key(Act.SHIFT, width=1.5), *_letters("zxcvbnm"), Key(Act.DELETE, width=1.5)),
    (
        Key(Act.PAGE, width=1.5),
        Key(Act.METHOD, width=1.5),
        Key(Act.TYPE, ","),
        Key(Act.SPACE, " ", width=4),
        _DONE,
    ),
)
_SIGNS: Final = (
    _DIGITS,
    _letters("/-.,():;'&"),
    (*_letters("+#@%!?"), Key(Act.GAP, width=2), Key(Act.DELETE, width=2)),
    (Key(Act.PAGE, width=1.5), Key(Act.SPACE, " ", width=6.5), _DONE),
)
_EMAIL: Final = (
    _DIGITS,
    _letters("qwertyuiop"),
    (_HALF, *_letters("asdfghjkl"), _HALF),
    (*_letters("-_zxcvbnm"), Key(Act.DELETE)),
    (
        Key(Act.TYPE, "@", width=1.4),
        Key(Act.TYPE, ".", width=1.4),
        Key(Act.TYPE, "@gmail.com", width=3.4),
        Key(Act.TYPE, ".com", width=1.8),
        _DONE,
    ),
)
_CODE: Final = (
    _DIGITS,
    _letters("qwertyuiop"),
    (_HALF, *_letters("asdfghjkl"), _HALF),
    (*_letters("zxcvbnm"), Key(Act.DELETE), _DONE),
)
_PAD: Final = (
    (*_letters("123"), Key(Act.DELETE)),
    (*_letters("456"), Key(Act.CLEAR)),
    (*_letters("789"), Key(Act.DONE, height=2)),
)
_NUMBER: Final = (*_PAD, (Key(Act.TYPE, "0", width=3), Key(Act.GAP)))
_PHONE: Final = (*_PAD, (Key(Act.TYPE, "+"), Key(Act.TYPE, "0", width=2), Key(Act.GAP)))


@dataclass(frozen=True, slots=True)
class Board:
    """The keyboard as it stands. ``method`` is how marks are typed on the letter keys."""

    layout: Layout
    method: Method = Method.OFF
    page: Page = Page.LETTERS
    shift: Shift = Shift.OFF

    @classmethod
    def opened(cls, layout: Layout, method: Method, text: str) -> Board:
        """The keyboard for a field that holds ``text``."""
        shift = Shift.OFF
        if layout in {Layout.NAME, Layout.CODE}:
            shift = Shift.LOCKED
        elif layout is Layout.TEXT and not text:
            shift = Shift.ONCE
        return cls(layout, method, Page.LETTERS, shift)

    def rows(self, *, roomy: bool) -> tuple[Row, ...]:
        """``roomy`` gives the vowels and the tones a row each, for large text."""
        if self.layout is Layout.NUMBER:
            return _NUMBER
        if self.layout is Layout.PHONE:
            return _PHONE
        if self.layout is Layout.EMAIL:
            return _EMAIL
        if self.layout is Layout.CODE:
            return _CODE
        if self.page is Page.SIGNS:
            return _SIGNS
        if self.method is Method.VNI:
            return (_DIGITS, *_TEXT)
        if roomy:
            return (_VOWELS, _TONES, *_TEXT)
        return ((*_NARROW_VOWELS, *_TONES), *_TEXT)

    def label(self, key: Key) -> str:
        """What a typing key shows: the letter in the case in which it would come out."""
        return key.text.upper() if self.capital and len(key.text) == 1 else key.text

    @property
    def capital(self) -> bool:
        return self.shift is not Shift.OFF

    @property
    def _has_marks(self) -> bool:
        """Addresses and codes have none: "google" stays as it is typed."""
        return self.layout in {Layout.TEXT, Layout.NAME} and self.page is Page.LETTERS

    def press(self, key: Key, before: str) -> tuple[Board, Edit]:
        """The keyboard afterwards, and the change to the text that ends at the cursor.

        ``DONE`` changes neither: leaving the field is the screen's affair.
        """
        nothing = Edit(0, "")
        match key.act:
            case Act.TYPE | Act.VOWEL | Act.SPACE:
                after = replace(self, shift=Shift.OFF) if self.shift is Shift.ONCE else self
                if len(key.text) > 1:
                    return after, Edit(0, key.text)
                method = self.method if self._has_marks else Method.OFF
                return after, press(method, before, self.label(key))
            case Act.TONE:
                return self, press_tone(before, Tone(key.text))
            case Act.DELETE:
                return self, delete(before)
            case Act.CLEAR:
                return self, Edit(len(before), "")
            case Act.SHIFT:
                following = {
                    Shift.OFF: Shift.ONCE,
                    Shift.ONCE: Shift.LOCKED,
                    Shift.LOCKED: Shift.OFF,
                }
                return replace(self, shift=following[self.shift]), nothing
            case Act.PAGE:
                page = Page.LETTERS if self.page is Page.SIGNS else Page.SIGNS
                return replace(self, page=page), nothing
            case Act.METHOD:
                methods = list(Method)
                method = methods[(methods.index(self.method) + 1) % len(methods)]
                return replace(self, method=method), nothing
            case Act.DONE | Act.GAP:
                return self, nothing
