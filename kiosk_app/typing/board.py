"""The on-screen keyboard: which keys stand there now, and what each does. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from kiosk_app.typing import hangul, kana
from kiosk_app.typing.edits import Edit
from kiosk_app.typing.keys import Act, Key, Letters, Row, Rows, letters, own_letters
from kiosk_app.typing.methods import Method, press, press_tone
from kiosk_app.typing.methods import delete as delete_vietnamese
from kiosk_app.typing.syllable import Tone

VIETNAMESE: Final = "vietnamese"
LATIN: Final = "latin"


class Layout(StrEnum):
    """What is typed."""

    TEXT = "text"
    NAME = "name"
    """As TEXT, in capitals from the start."""
    EMAIL = "email"
    NUMBER = "number"
    PHONE = "phone"
    CODE = "code"
    """Capitals and digits alone, for the code of a slip."""


LETTERED: Final = frozenset({Layout.TEXT, Layout.NAME})
"""Those that have letters of several scripts; each of the others has a file of its own."""


class Script(StrEnum):
    """Which letters a field takes."""

    PAPER = "paper"
    """Vietnamese and Latin ones: what papers are filled in with."""
    OWN = "own"
    """Those of the language on the screen, for what only the machine reads."""


class Page(StrEnum):
    LETTERS = "letters"
    SIGNS = "signs"


class Shift(StrEnum):
    OFF = "off"
    ONCE = "once"
    LOCKED = "locked"


def offered_letters(script: Script, language: str) -> tuple[str, ...]:
    """Layouts between which a field's keyboard switches, the one that it opens with first."""
    own = own_letters(language)
    if own == VIETNAMESE:
        return (VIETNAMESE,)
    if script is Script.PAPER:
        return (LATIN, VIETNAMESE)
    return (own,) if own == LATIN else (own, LATIN)


@dataclass(frozen=True, slots=True)
class Board:
    """The keyboard as it stands. ``method`` is how marks are typed on Vietnamese letter keys;
    ``script`` is a file of ``layouts/``, one of ``offered`` or its other way of typing.
    """

    layout: Layout
    method: Method = Method.OFF
    page: Page = Page.LETTERS
    shift: Shift = Shift.OFF
    offered: tuple[str, ...] = (VIETNAMESE,)
    script: str = VIETNAMESE

    @classmethod
    def opened(
        cls, layout: Layout, method: Method, text: str, offered: tuple[str, ...] = (VIETNAMESE,)
    ) -> Board:
        """The keyboard for a field that holds ``text``."""
        shift = _first_shift(layout, offered[0], text)
        return cls(layout, method, shift=shift, offered=offered, script=offered[0])

    def rows(self, *, roomy: bool) -> Rows:
        """``roomy`` gives the vowels and the tones a row each, for large text."""
        shown = self.letters
        rows = shown.shifted if self.capital and shown.shifted else shown.rows
        rows = (*self._head(shown, roomy=roomy), *rows)
        return tuple(self._fitting(row) for row in rows)

    @property
    def letters(self) -> Letters:
        """The file whose keys stand there."""
        if self.layout not in LETTERED:
            return letters(self.layout)
        return letters("signs" if self.page is Page.SIGNS else self.script)

    def label(self, key: Key) -> str:
        """What a typing key shows: the letter in the case in which it would come out."""
        one = len(key.text) == 1 and self.letters.capitals
        return key.text.upper() if self.capital and one else key.text

    @property
    def capital(self) -> bool:
        return self.shift is not Shift.OFF

    @property
    def composes(self) -> bool:
        """A key may change the word before the cursor, and not only add to it."""
        return bool(self.letters.composer)

    @property
    def next_script(self) -> str:
        """What the key that changes letters leads to."""
        at = self.offered.index(self._offered_script)
        return self.offered[(at + 1) % len(self.offered)]

    def press(self, key: Key, before: str) -> tuple[Board, Edit]:
        """The keyboard afterwards, and the change to the text that ends at the cursor.

        ``DONE`` changes neither: leaving the field is the screen's affair.
        """
        match key.act:
            case Act.TYPE | Act.VOWEL | Act.SPACE:
                return self._once_less(), self._typed(self.label(key), before)
            case Act.TONE:
                return self, press_tone(before, Tone(key.text))
            case Act.MARK:
                return self._once_less(), kana.press_mark(before, key.text)
            case Act.DELETE:
                return self, erase(before)
            case Act.CLEAR:
                return self, Edit(len(before), "")
            case Act.SHIFT | Act.PAGE | Act.METHOD | Act.SCRIPT:
                return self._turned(key.act, before), Edit(0, "")
            case Act.DONE | Act.GAP:
                return self, Edit(0, "")

    def _typed(self, text: str, before: str) -> Edit:
        if len(text) > 1:
            return Edit(0, text)
        match self.letters.composer:
            case "vietnamese":
                return press(self.method, before, text)
            case "hangul":
                return hangul.press(before, text)
            case "romaji":
                return kana.press_romaji(before, text)
            case _:
                return Edit(0, text)

    def _turned(self, act: Act, before: str) -> Board:
        match act:
            case Act.SHIFT if self.letters.locks:
                return replace(self, shift=Shift.OFF if self.capital else Shift.LOCKED)
            case Act.SHIFT:
                following = {
                    Shift.OFF: Shift.ONCE,
                    Shift.ONCE: Shift.LOCKED,
                    Shift.LOCKED: Shift.OFF,
                }
                return replace(self, shift=following[self.shift])
            case Act.PAGE:
                page = Page.LETTERS if self.page is Page.SIGNS else Page.SIGNS
                return replace(self, page=page)
            case Act.METHOD if self.letters.other:
                return replace(self, script=self.letters.other, shift=Shift.OFF)
            case Act.METHOD:
                methods = list(Method)
                method = methods[(methods.index(self.method) + 1) % len(methods)]
                return replace(self, method=method)
            case _:
                shift = _first_shift(self.layout, self.next_script, before)
                return replace(self, script=self.next_script, page=Page.LETTERS, shift=shift)

    def _once_less(self) -> Board:
        return replace(self, shift=Shift.OFF) if self.shift is Shift.ONCE else self

    @property
    def _offered_script(self) -> str:
        return self.script if self.script in self.offered else letters(self.script).other

    def _head(self, shown: Letters, *, roomy: bool) -> Rows:
        if not shown.heads:
            return ()
        if self.method is Method.VNI:
            return shown.heads["vni"]
        return shown.heads["roomy" if roomy else "marks"]

    def _fitting(self, row: Row) -> Row:
        """Without a key for other letters where there are none; the widest takes its room."""
        if len(self.offered) > 1 or not any(key.act is Act.SCRIPT for key in row):
            return row
        spare = sum(key.width for key in row if key.act is Act.SCRIPT)
        left = [key for key in row if key.act is not Act.SCRIPT]
        widest = max(left, key=lambda key: key.width)
        return tuple(
            replace(key, width=key.width + spare) if key is widest else key for key in left
        )


def _first_shift(layout: Layout, script: str, text: str) -> Shift:
    if layout is Layout.CODE:
        return Shift.LOCKED
    if not letters(script).capitals or layout not in LETTERED:
        return Shift.OFF
    if layout is Layout.NAME:
        return Shift.LOCKED
    return Shift.OFF if text else Shift.ONCE


def erase(before: str) -> Edit:
    """What the delete key does, whichever letters stand before the cursor."""
    if before and hangul.is_hangul(before[-1]):
        return hangul.delete(before)
    return delete_vietnamese(before)
