"""Layouts as data: one file of ``layouts/`` for each, read into rows of keys.

``name``       what assistive technology calls these letters, in their own script
``sign``       one letter of theirs, for the key that changes letters
``languages``  tags whose own letters these are
``composer``   what joins letters: ``vietnamese``, ``hangul``, ``kana``, ``romaji``; empty: nothing
``capitals``   each letter has a capital
``rows``       keys from left to right; a row is words with a space between them
``shifted``    the same rows after the shift key, where letters have no capitals
``locks``      the shift key stays until it is pressed again: a second alphabet, not a capital
``heads``      rows above these, by the way of typing
``other``      a second way of typing the same script, by the name of its file

A word is what the key types, or the name of an ``Act``; ``vowel:``, ``tone:`` and ``mark:`` stand
before what such keys set. ``*`` says the width and ``^`` the height, in plain keys.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, Final

from kiosk_app.typing.syllable import Tone

FOLDER: Final = Path(__file__).resolve().parent / "layouts"
_SIZES: Final = re.compile(r"(.+?)(?:\*(\d+(?:\.\d+)?))?(?:\^(\d))?")


class LayoutFileError(Exception):
    """A file of ``layouts/`` cannot be read."""


class Act(StrEnum):
    TYPE = "type"
    VOWEL = "vowel"
    TONE = "tone"
    MARK = "mark"
    """Changes the letter before it: voiced, half voiced, small."""
    SPACE = "space"
    DELETE = "delete"
    CLEAR = "clear"
    SHIFT = "shift"
    PAGE = "page"
    METHOD = "method"
    SCRIPT = "script"
    """Other letters: the language's own, or Latin ones."""
    DONE = "done"
    GAP = "gap"
    """No key: room at the ends of a row."""


_NAMED: Final = frozenset(Act) - {Act.TYPE, Act.VOWEL, Act.TONE, Act.MARK}
_SETTING: Final = frozenset({Act.VOWEL, Act.TONE, Act.MARK})


@dataclass(frozen=True, slots=True)
class Key:
    """``text`` is what it types, or a tone's mark. ``width`` and ``height`` count plain keys."""

    act: Act
    text: str = ""
    width: float = 1
    height: int = 1


Row = tuple[Key, ...]
Rows = tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Letters:
    """A file of ``layouts/``."""

    name: str
    sign: str
    rows: Rows
    languages: tuple[str, ...] = ()
    composer: str = ""
    capitals: bool = False
    shifted: Rows = ()
    locks: bool = False
    heads: Mapping[str, Rows] = field(default_factory=dict)
    other: str = ""


def read_letters(text: str) -> Letters:
    """The layout that ``text`` (TOML) describes. Raises ``LayoutFileError``."""
    try:
        table: dict[str, Any] = tomllib.loads(text)
        return Letters(
            **{
                **table,
                "languages": tuple(table.get("languages", ())),
                "rows": _rows(table["rows"]),
                "shifted": _rows(table.get("shifted", ())),
                "heads": {name: _rows(rows) for name, rows in table.get("heads", {}).items()},
            }
        )
    except (KeyError, TypeError, ValueError) as e:
        raise LayoutFileError(str(e)) from e


@cache
def letters(name: str) -> Letters:
    """The layout of ``layouts/NAME.toml``."""
    return read_letters((FOLDER / f"{name}.toml").read_text("utf-8"))


@cache
def names() -> tuple[str, ...]:
    """Every file of ``layouts/``, without its ending."""
    return tuple(sorted(file.stem for file in FOLDER.glob("*.toml")))


@cache
def own_letters(language: str) -> str:
    """Name of the layout of a language's own letters; "latin" where no file has it."""
    return next((name for name in names() if language in letters(name).languages), "latin")


def _rows(rows: Any) -> Rows:
    return tuple(tuple(_key(word) for word in row.split()) for row in rows)


def _key(word: str) -> Key:
    found = _SIZES.fullmatch(word)
    if found is None:
        raise LayoutFileError(word)
    text, width, height = found[1], float(found[2] or 1), int(found[3] or 1)
    if text in _NAMED:
        act = Act(text)
        return Key(act, " " if act is Act.SPACE else "", width, height)
    kind, colon, set_to = text.partition(":")
    if colon and kind in _SETTING:
        act = Act(kind)
        return Key(act, Tone[set_to.upper()] if act is Act.TONE else set_to, width, height)
    return Key(Act.TYPE, text, width, height)
