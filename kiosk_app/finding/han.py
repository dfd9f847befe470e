"""Han characters: traditional, simplified and Japanese forms as one, and how they are typed."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Final

MOST_READINGS: Final = 4
"""Of one word: a character that is read in two ways doubles them."""


def simplified(text: str) -> str:
    """``text`` with every form of a character replaced by one."""
    return text.translate(_same())


def readings(text: str) -> tuple[str, ...]:
    """How ``text`` may be typed in pinyin, without tones or spaces: none if a character has none.

    ``text`` is simplified. 户口本 is ``hukouben``.
    """
    reads = _reads()
    found = [""]
    for letter in text:
        ways = reads.get(letter)
        if ways is None:
            return ()
        found = [begun + way for begun in found for way in ways][:MOST_READINGS]
    return tuple(found)


@cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads(files("kiosk_app.finding").joinpath("han.toml").read_text("utf-8"))


@cache
def _same() -> dict[int, str]:
    return {ord(other): group[0] for group in _table()["same"].split() for other in group[1:]}


@cache
def _reads() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for syllable, letters in _table()["reads"].items():
        for letter in dict.fromkeys(letters):
            found[letter] = (*found.get(letter, ()), syllable)
    return found
