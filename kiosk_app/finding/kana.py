"""Kana as it is typed with Latin letters: しゅっせい is ``shussei`` or ``syussei``."""

from __future__ import annotations

from typing import Final

from kiosk_app.finding.folding import hiragana

_ROWS: Final = {
    "": "あいうえお", "k": "かきくけこ", "g": "がぎぐげご", "s": "さしすせそ", "z": "ざじずぜぞ",
    "t": "たちつてと", "d": "だぢづでど", "n": "なにぬねの", "h": "はひふへほ", "b": "ばびぶべぼ",
    "p": "ぱぴぷぺぽ", "m": "まみむめも", "r": "らりるれろ",
}  # fmt: skip
_VOWELS: Final = "aiueo"
_SYLLABLES: Final = {
    **{
        kana: consonant + vowel
        for consonant, row in _ROWS.items()
        for vowel, kana in zip(_VOWELS, row, strict=True)
    },
    "や": "ya",
    "ゆ": "yu",
    "よ": "yo",
    "わ": "wa",
    "を": "o",
    "ん": "n",
    "ゔ": "vu",
    "し": "shi",
    "じ": "ji",
    "ち": "chi",
    "ぢ": "ji",
    "つ": "tsu",
    "づ": "zu",
    "ふ": "fu",
}  # fmt: skip
_SMALL: Final = {
    "ゃ": "ya", "ゅ": "yu", "ょ": "yo",
    "ぁ": "a", "ぃ": "i", "ぅ": "u", "ぇ": "e", "ぉ": "o",
}  # fmt: skip
_LONG: Final = "ー"
_DOUBLED: Final = "っ"


def romaji(kana: str) -> str:
    """``kana`` in Hepburn's spelling, long vowels as they are typed: りょうしん is ``ryoushin``."""
    found = ""
    doubled = False
    for letter in hiragana(kana):
        if letter == _DOUBLED:
            doubled = True
            continue
        if letter in _SMALL:
            found = _joined(found, _SMALL[letter])
            continue
        syllable = _SYLLABLES.get(letter, "")
        if doubled and syllable:
            found += "t" if syllable.startswith("ch") else syllable[0]
        doubled = False
        found += syllable
    return found


def _joined(before: str, small: str) -> str:
    """A small letter takes the vowel before it away: きょ is ``kyo``, しょ ``sho``, ティ ``ti``."""
    stem = before[:-1] if before[-1:] in _VOWELS else before
    return stem + (small.removeprefix("y") if stem.endswith(("sh", "ch", "j")) else small)
