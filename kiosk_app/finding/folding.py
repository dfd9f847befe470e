"""Text as it is compared: without case, accents and tones, whichever way it was typed."""

from __future__ import annotations

import re
import unicodedata
from enum import Enum
from typing import Final, NamedTuple

from kiosk_app.finding.han import simplified


class Script(Enum):
    """Letters that belong together, and how they are compared.

    ``spaced``: words have spaces between them. ``runs``: how many letters tell one word from
    another.
    """

    LETTERS = (
        "[^\\W\u0370-\u052f\u0e00-\u0e7f\u1100-\u11ff\u3005-\u9fff\uac00-\ud7ff]",
        True,
        (3,),
    )
    """Latin, digits, and whatever has no entry of its own."""
    CYRILLIC = ("[\u0370-\u052f]", True, (3,))
    HANGUL = ("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7ff]", True, (3, 5))
    """By its single letters, so that a syllable still being typed matches already: two syllables
    have five or six."""
    HAN = ("[\u3005\u3400-\u9fff]", False, (1, 2))
    KANA = ("[\u3041-\u309a\u30a1-\u30ff]", False, (2, 3))
    THAI = ("[\u0e01-\u0e3a\u0e40-\u0e4e\u0e50-\u0e59]", False, (3, 4))
    """Vowels above and below are marks to Unicode, and no letters of a word to ``\\w``."""

    def __init__(self, letters: str, spaced: bool, runs: tuple[int, ...]) -> None:
        self.letters = letters
        self.spaced = spaced
        self.runs = runs


class Word(NamedTuple):
    """Letters of one script that stand together."""

    script: Script
    letters: str
    accented: str
    """The same with its accents: equal to ``letters`` if it has none."""


_WORD: Final = re.compile("|".join(f"(?P<{one.name}>{one.letters}+)" for one in Script))

# Choseong, and jongseong as the same letters: at the keyboard a final may yet become an initial.
_INITIALS: Final = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_FINALS: Final = [
    "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ",
    "ㄹㅍ", "ㄹㅎ", "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ",
]  # fmt: skip
_VOWELS: Final = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
# Vowels of two strokes of the keyboard: 와 is on its way when 오 stands there.
_STROKES: Final = {
    "ㅘ": "ㅗㅏ", "ㅙ": "ㅗㅐ", "ㅚ": "ㅗㅣ", "ㅝ": "ㅜㅓ",
    "ㅞ": "ㅜㅔ", "ㅟ": "ㅜㅣ", "ㅢ": "ㅡㅣ",
}  # fmt: skip
_JAMO: Final = {
    **{chr(0x1100 + at): letter for at, letter in enumerate(_INITIALS)},
    **{chr(0x1161 + at): _STROKES.get(letter, letter) for at, letter in enumerate(_VOWELS)},
    **{chr(0x11A8 + at): letters for at, letters in enumerate(_FINALS)},
}

_THAI_SILENT: Final = frozenset("\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4d")
"""Tone marks and the like, which are often left out."""
_SMALL_KANA: Final = {
    ord(a): b for a, b in zip("ぁぃぅぇぉっゃゅょ", "あいうえおつやゆよ", strict=True)
}
_LONG: Final = "ー"


def words(text: str) -> list[Word]:
    """The words of ``text``, folded; a change of script ends a word."""
    found: list[Word] = []
    for run in _WORD.finditer(unicodedata.normalize("NFKC", text).casefold()):
        letters = run[0]
        if letters.isascii():
            found.append(Word(Script.LETTERS, letters, letters))
        else:
            script = Script[run.lastgroup or ""]
            folded = fold(letters, script)
            if folded:
                found.append(Word(script, folded, letters))
    return found


def fold(letters: str, script: Script) -> str:
    """Letters of one script, in NFKC and small, as they are compared."""
    match script:
        case Script.HANGUL:
            parts = unicodedata.normalize("NFKD", letters)
            return "".join(_JAMO.get(part, part) for part in parts)
        case Script.HAN:
            return simplified(letters)
        case Script.KANA:
            return hiragana(letters).translate(_SMALL_KANA).replace(_LONG, "")
        case Script.THAI:
            parts = unicodedata.normalize("NFKD", letters)
            return "".join(part for part in parts if part not in _THAI_SILENT)
        case Script.LETTERS | Script.CYRILLIC:
            return letters if letters.isascii() else letters.translate(_BARE)


def hiragana(kana: str) -> str:
    """Katakana as hiragana; the long vowel's sign stays."""
    return "".join(chr(ord(one) - 0x60) if "ァ" <= one <= "ヶ" else one for one in kana)


class _Bare(dict[int, str]):
    """Letters without their accents, by code point; each is looked up once."""

    def __missing__(self, point: int) -> str:
        parts = unicodedata.normalize("NFKD", chr(point)).replace("đ", "d").replace("ı", "i")
        self[point] = bare = "".join(part for part in parts if not unicodedata.combining(part))
        return bare


_BARE: Final = _Bare()
