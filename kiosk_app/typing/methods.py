"""Telex and VNI: what a key makes of the word before the cursor.

Both work on the word as it stands, so that a person may come back to a finished word. The
second press of the same key takes the mark away and types the key itself ("as" is "á", "ass"
is "as"). A word that cannot be a Vietnamese syllable is left alone.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from typing import Final

from kiosk_app.typing.edits import Edit, difference
from kiosk_app.typing.syllable import (
    NUCLEI,
    VOWELS,
    Syllable,
    Tone,
    join_tone,
    like,
    parse,
    split_tone,
)


class Method(StrEnum):
    TELEX = "telex"
    VNI = "vni"
    OFF = "off"


class _Mark(StrEnum):
    CIRCUMFLEX = "circumflex"
    HORN = "horn"
    BREVE = "breve"
    HORN_OR_BREVE = "horn-or-breve"
    STROKE = "stroke"


_CIRCUMFLEX: Final = {"a": "â", "ă": "â", "e": "ê", "o": "ô", "ơ": "ô"}
_HORN: Final = {"u": "ư", "o": "ơ", "ô": "ơ"}
_BREVE: Final = {"a": "ă", "â": "ă"}
_PLAIN: Final = {"â": "a", "ă": "a", "ê": "e", "ô": "o", "ơ": "o", "ư": "u", "đ": "d"}

_TELEX: Final[Mapping[str, Tone | _Mark]] = {
    "s": Tone.ACUTE,
    "f": Tone.GRAVE,
    "r": Tone.HOOK,
    "x": Tone.TILDE,
    "j": Tone.DOT,
    "z": Tone.LEVEL,
    "w": _Mark.HORN_OR_BREVE,
    "d": _Mark.STROKE,
    "a": _Mark.CIRCUMFLEX,
    "e": _Mark.CIRCUMFLEX,
    "o": _Mark.CIRCUMFLEX,
}
_VNI: Final[Mapping[str, Tone | _Mark]] = {
    "1": Tone.ACUTE,
    "2": Tone.GRAVE,
    "3": Tone.HOOK,
    "4": Tone.TILDE,
    "5": Tone.DOT,
    "0": Tone.LEVEL,
    "6": _Mark.CIRCUMFLEX,
    "7": _Mark.HORN,
    "8": _Mark.BREVE,
    "9": _Mark.STROKE,
}
_KEYS: Final = {Method.TELEX: _TELEX, Method.VNI: _VNI, Method.OFF: {}}


def press(method: Method, before: str, key: str) -> Edit:
    """What typing ``key`` does to the text ``before`` the cursor (NFC)."""
    word = last_word(before)
    act = _KEYS[method].get(key.lower())
    syllable = parse(word) if word else None
    made: str | None = None
    if syllable is not None and isinstance(act, Tone):
        made = _toned(syllable, act, key)
    elif syllable is not None and isinstance(act, _Mark):
        made = _marked(syllable, act, key)
    if made is None:
        made = _settled(word + key)
    return difference(word, made)


def press_tone(before: str, tone: Tone) -> Edit:
    """What a key of the tone row does: it sets the tone of the last word, or takes it away."""
    word = last_word(before)
    syllable = parse(word)
    if syllable is not None and syllable.nucleus:
        new = Tone.LEVEL if syllable.tone is tone else tone
        return difference(word, str(replace(syllable, tone=new)))
    # Not a Vietnamese word: the last vowel bears the tone, so that any name can be written.
    for at in range(len(word) - 1, -1, -1):
        plain, old = split_tone(word[at])
        if plain.lower() in VOWELS:
            new = Tone.LEVEL if old is tone else tone
            return difference(word, word[:at] + join_tone(plain, new) + word[at + 1 :])
    return Edit(0, "")


def delete(before: str) -> Edit:
    """What the delete key does: one letter with its marks goes, and the tone finds its place."""
    word = last_word(before)
    return difference(word, _settled(word[:-1])) if word else Edit(min(1, len(before)), "")


def _settled(word: str) -> str:
    syllable = parse(word)
    return word if syllable is None else str(syllable.settled())


def last_word(before: str) -> str:
    """The run of letters that ends at the cursor."""
    start = len(before)
    while start and unicodedata.category(before[start - 1])[0] in "LM":
        start -= 1
    return before[start:]


def _toned(syllable: Syllable, tone: Tone, key: str) -> str | None:
    if not syllable.nucleus:
        return None
    if tone is syllable.tone:
        return None if tone is Tone.LEVEL else str(replace(syllable, tone=Tone.LEVEL)) + key
    return str(replace(syllable, tone=tone))


def _marked(syllable: Syllable, mark: _Mark, key: str) -> str | None:
    if mark is _Mark.STROKE:
        if syllable.onset.lower() == "d":
            return str(replace(syllable, onset=like(syllable.onset, "đ")))
        if syllable.onset.lower() == "đ":
            return str(replace(syllable, onset=like(syllable.onset, "d"))) + key
        return None
    tables = {
        _Mark.CIRCUMFLEX: (_CIRCUMFLEX,),
        _Mark.HORN: (_HORN,),
        _Mark.BREVE: (_BREVE,),
        _Mark.HORN_OR_BREVE: (_HORN, _BREVE),
    }[mark]
    # Telex names the vowel by the key itself; VNI's 6 takes whichever bears the mark.
    named = key.lower() if key.isalpha() and mark is _Mark.CIRCUMFLEX else None
    for table in tables:
        made = _changed(syllable, table, named)
        if made is not None:
            return str(made.settled())
    results = {new for table in tables for old, new in table.items()}
    if any(
        letter in results and named in {None, _PLAIN[letter]} for letter in syllable.nucleus.lower()
    ):
        plain = "".join(
            like(letter, _PLAIN[letter.lower()]) if letter.lower() in results else letter
            for letter in syllable.nucleus
        )
        return str(replace(syllable, nucleus=plain)) + key
    return None


def _changed(syllable: Syllable, table: Mapping[str, str], named: str | None) -> Syllable | None:
    """The syllable with the mark on as many vowels as may bear it, if any."""
    nucleus = syllable.nucleus
    places = [
        at
        for at, letter in enumerate(nucleus.lower())
        if letter in table and named in {None, _PLAIN.get(letter, letter)}
    ]
    choices: list[list[int]] = [[at] for at in reversed(places)]
    if table is _HORN and nucleus.lower()[:2] in {"uo", "uô"}:
        alone = not syllable.coda and len(nucleus) == 2
        choices.insert(0, [1] if alone else [0, 1])
    elif table is _HORN and nucleus.lower() in {"uu", "ua"}:
        choices.insert(0, [0])
    for choice in choices:
        letters = list(nucleus)
        for at in choice:
            lower = letters[at].lower()
            letters[at] = like(letters[at], table.get(lower, lower))
        made = "".join(letters)
        if made.lower() in NUCLEI:
            return replace(syllable, nucleus=made)
    return None
