"""Kana: marks that change the sound before them, and kana from Latin letters (romaji)."""

from __future__ import annotations

import unicodedata
from typing import Final

from kiosk_app.typing.edits import Edit, difference

VOICED: Final = "゛"
HALF_VOICED: Final = "゜"
SMALL: Final = "小"
_COMBINING: Final = {VOICED: "\u3099", HALF_VOICED: "\u309a"}
_LARGE: Final = "あいうえおつやゆよわアイウエオツヤユヨワ"
_LITTLE: Final = "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ"
_SIZES: Final = dict(zip(_LARGE + _LITTLE, _LITTLE + _LARGE, strict=True))

_ROWS: Final = {
    "": "あいうえお", "k": "かきくけこ", "s": "さしすせそ", "t": "たちつてと", "n": "なにぬねの",
    "h": "はひふへほ", "m": "まみむめも", "r": "らりるれろ", "g": "がぎぐげご", "z": "ざじずぜぞ",
    "d": "だぢづでど", "b": "ばびぶべぼ", "p": "ぱぴぷぺぽ",
    "x": "ぁぃぅぇぉ", "l": "ぁぃぅぇぉ",
}  # fmt: skip
_WITH_Y: Final = {
    "ky": "き", "sy": "し", "ty": "ち", "ny": "に", "hy": "ひ", "my": "み", "ry": "り", "gy": "ぎ",
    "zy": "じ", "dy": "ぢ", "by": "び", "py": "ぴ", "jy": "じ", "cy": "ち",
}  # fmt: skip
_WITHOUT_Y: Final = {"sh": "し", "ch": "ち", "j": "じ"}
_OTHERS: Final = {
    "ya": "や", "yu": "ゆ", "yo": "よ", "wa": "わ", "wo": "を", "wi": "うぃ", "we": "うぇ",
    "fa": "ふぁ", "fi": "ふぃ", "fu": "ふ", "fe": "ふぇ", "fo": "ふぉ", "tsu": "つ", "vu": "ゔ",
    "va": "ゔぁ", "vi": "ゔぃ", "ve": "ゔぇ", "vo": "ゔぉ", "xtsu": "っ", "ltsu": "っ", "xtu": "っ",
    "xya": "ゃ", "xyu": "ゅ", "xyo": "ょ", "lya": "ゃ", "lyu": "ゅ", "lyo": "ょ", "n'": "ん",
    "nn": "ん", "-": "ー", "thi": "てぃ", "dhi": "でぃ", "ca": "か", "cu": "く", "co": "こ",
    "ci": "し", "ce": "せ",
}  # fmt: skip


def _table() -> dict[str, str]:
    table = {
        before + vowel: kana
        for before, row in _ROWS.items()
        for vowel, kana in zip("aiueo", row, strict=True)
    }
    for before, kana in _WITH_Y.items():
        table |= {
            before + vowel: kana + small for vowel, small in zip("aueo", "ゃゅぇょ", strict=True)
        }
    for before, kana in _WITHOUT_Y.items():
        table |= {
            before + vowel: kana + small for vowel, small in zip("aueo", "ゃゅぇょ", strict=True)
        }
        table[before + "i"] = kana
    return table | _OTHERS


_TABLE: Final = _table()
_LONGEST: Final = max(map(len, _TABLE))


def press_mark(before: str, mark: str) -> Edit:
    """Voice the last kana, or make it small; the same key again takes it back."""
    last = before[-1:]
    if mark == SMALL:
        return difference(last, _SIZES.get(last, last))
    if not last:
        return Edit(0, "")
    base = unicodedata.normalize("NFD", last)[0]
    changed = unicodedata.normalize("NFC", base + _COMBINING[mark])
    if len(changed) > 1:
        return Edit(0, "")
    return difference(last, base if changed == last else changed)


def press_romaji(before: str, key: str) -> Edit:
    """What a Latin ``key`` makes of the letters before it: "ka" is か, "kka" is っか."""
    start = len(before)
    while start and len(before) - start < _LONGEST and before[start - 1] in _LATIN:
        start -= 1
    tail = before[start:] + key.lower()
    return difference(before[start:], _settled(tail))


_LATIN: Final = frozenset("abcdefghijklmnopqrstuvwxyz'")


def _settled(tail: str) -> str:
    for at in range(len(tail)):
        if tail[at:] in _TABLE:
            return tail[:at] + _TABLE[tail[at:]]
    before, key = tail[-2:-1], tail[-1:]
    if before == "n" and key != "y":
        # "ny" may become にゃ; whatever else comes ends the n.
        return tail[:-2] + "ん" + key
    if before == key and key in _LATIN - frozenset("aiueon'"):
        return tail[:-2] + "っ" + key
    return tail
