"""Vietnamese letters for searching and sorting: pure, and the same on every machine."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
"""Huyền, hỏi, ngã, sắc, nặng: the order of dictionaries, after the letter without a tone."""
_LETTERS = {
    letter: place for place, letter in enumerate("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz", start=1)
}
_NO_WORD = re.compile(r"[^\w]+")


def plain(text: str) -> str:
    """Words in small letters without accents, one space between them: ``hoa cuong``."""
    return _NO_WORD.sub(" ", "".join(map(_bare, text.casefold()))).strip()


@lru_cache(4096)
def _bare(letter: str) -> str:
    parts = unicodedata.normalize("NFD", letter).replace("đ", "d")
    return "".join(part for part in parts if not unicodedata.combining(part))


def order(text: str) -> tuple[tuple[tuple[int, str], ...], tuple[int, ...]]:
    """A sort key in the order of Vietnamese dictionaries.

    Letters decide first, with ă, â, đ, ê, ô, ơ and ư as letters of their own; tones only between
    words of the same letters. Accents of other languages count as none.
    """
    letters: list[tuple[int, str]] = []
    tones: list[int] = []
    for letter in unicodedata.normalize("NFC", text.casefold()):
        weight = _weight(letter)
        if weight is not None:
            letters.append(weight[:2])
            tones.append(weight[2])
    return tuple(letters), tuple(tones)


@lru_cache(4096)
def _weight(letter: str) -> tuple[int, str, int] | None:
    """Place in the alphabet, the letter itself if it is none of it, and the tone."""
    parts = unicodedata.normalize("NFD", letter)
    if unicodedata.combining(parts[0]):
        return None
    tone = next((_TONES[mark] for mark in parts if mark in _TONES), 0)
    base = unicodedata.normalize("NFC", "".join(mark for mark in parts if mark not in _TONES))
    place = _LETTERS.get(base) or _LETTERS.get(parts[0])
    return (place, "", tone) if place else (100 if base.isalpha() else 0, base, tone)
