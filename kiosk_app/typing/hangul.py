"""Hangul as it is typed on two sets of keys: consonants and vowels become syllables as they come.

The text itself is the state: it is taken apart into the keys that made it, and put together with
the next one (Unicode 3.12, Conjoining Jamo Behavior, has the arithmetic of syllables).
"""

from __future__ import annotations

from typing import Final

from kiosk_app.typing.edits import Edit, difference

_BASE: Final = 0xAC00
_LEADS: Final = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS: Final = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_TAILS: Final = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
# fmt: off
_PAIRS: Final = {
    "ㅗㅏ": "ㅘ", "ㅗㅐ": "ㅙ", "ㅗㅣ": "ㅚ", "ㅜㅓ": "ㅝ", "ㅜㅔ": "ㅞ", "ㅜㅣ": "ㅟ",
    "ㅡㅣ": "ㅢ", "ㄱㅅ": "ㄳ", "ㄴㅈ": "ㄵ", "ㄴㅎ": "ㄶ", "ㄹㄱ": "ㄺ", "ㄹㅁ": "ㄻ",
    "ㄹㅂ": "ㄼ", "ㄹㅅ": "ㄽ", "ㄹㅌ": "ㄾ", "ㄹㅍ": "ㄿ", "ㄹㅎ": "ㅀ", "ㅂㅅ": "ㅄ",
}
# fmt: on
_KEYS: Final = {pair: keys for keys, pair in _PAIRS.items()}
_REACH: Final = 3
"""Characters before the cursor that a key can change: one takes its last consonant from another."""

JAMO: Final = frozenset(_LEADS + _VOWELS + _TAILS)


def press(before: str, key: str) -> Edit:
    """What typing ``key``, a jamo or anything else, does to the text ``before`` the cursor."""
    if key not in JAMO:
        return Edit(0, key)
    run = _run(before)
    return difference(run, compose(keys_of(run) + key))


def delete(before: str) -> Edit:
    """Take the last key back: a syllable loses its last jamo."""
    run = _run(before)
    return difference(run, compose(keys_of(run)[:-1]))


def is_hangul(letter: str) -> bool:
    """A syllable, or a jamo that stands alone."""
    return "\uac00" <= letter <= "\ud7a3" or letter in JAMO


def keys_of(text: str) -> str:
    """The keys that type ``text``, which is Hangul alone."""
    return "".join(map(_taken_apart, text))


def compose(keys: str) -> str:
    """Syllables of jamo, as many as possible."""
    done: list[str] = []
    lead = vowel = tail = ""
    for key in keys:
        if key in _VOWELS:
            if tail:
                # The consonant belongs to the vowel after it.
                tails = _KEYS.get(tail, tail)
                done.append(_syllable(lead, vowel, tails[:-1]))
                lead, vowel, tail = tails[-1], key, ""
            elif not vowel:
                vowel = key
            elif vowel + key in _PAIRS:
                vowel = _PAIRS[vowel + key]
            else:
                done.append(_syllable(lead, vowel, ""))
                lead, vowel = "", key
        elif lead and vowel and not tail and key in _TAILS:
            tail = key
        elif tail and tail + key in _PAIRS:
            tail = _PAIRS[tail + key]
        else:
            done.append(_syllable(lead, vowel, tail))
            lead, vowel, tail = key, "", ""
    done.append(_syllable(lead, vowel, tail))
    return "".join(done)


def _run(before: str) -> str:
    start = len(before)
    while start and len(before) - start < _REACH and is_hangul(before[start - 1]):
        start -= 1
    return before[start:]


def _syllable(lead: str, vowel: str, tail: str) -> str:
    if not (lead and vowel):
        return lead + vowel
    place = _LEADS.index(lead) * len(_VOWELS) + _VOWELS.index(vowel)
    return chr(_BASE + place * (len(_TAILS) + 1) + (_TAILS.index(tail) + 1 if tail else 0))


def _taken_apart(letter: str) -> str:
    if letter in JAMO:
        return _KEYS.get(letter, letter)
    place, tail = divmod(ord(letter) - _BASE, len(_TAILS) + 1)
    lead, vowel = divmod(place, len(_VOWELS))
    parts = (_LEADS[lead], _VOWELS[vowel], _TAILS[tail - 1] if tail else "")
    return "".join(_KEYS.get(part, part) for part in parts)
