"""Keys that have made a Vietnamese word by Telex, where another language's word was meant."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Final

_TONES: Final = {"\u0301": "s", "\u0300": "f", "\u0309": "r", "\u0303": "x", "\u0323": "j"}
_BREVE_HORN: Final = "\u0306\u031b"
_CIRCUMFLEX: Final = "\u0302"


def keys_of(word: str) -> Iterator[str]:
    """Letters as they may have been typed: ``vía`` by ``visa`` or ``vias``, ``bôk`` by ``book``.

    The tone's key may stand anywhere after its vowel. Words without a Vietnamese mark have none.
    """
    keys, tone, after = "", "", 0
    for sign in unicodedata.normalize("NFD", word):
        if sign in _TONES:
            tone, after = _TONES[sign], len(keys)
        elif sign == _CIRCUMFLEX:
            keys += keys[-1:]
        elif sign in _BREVE_HORN:
            keys += "w"
        elif sign == "đ":
            keys += "dd"
        elif not unicodedata.combining(sign):
            keys += sign
    if tone:
        for at in range(after, len(keys) + 1):
            yield keys[:at] + tone + keys[at:]
    elif keys != word:
        yield keys
