"""The Vietnamese syllable: onset, nucleus, coda and one tone, taken apart and put together.

Spelling as in the school books (chính tả): the tone stands where birth certificates put it,
"hòa" and "thúy", not "hoà" and "thuý".
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final


class Tone(StrEnum):
    """The value is the combining mark."""

    LEVEL = ""
    ACUTE = "\u0301"
    """Sắc."""
    GRAVE = "\u0300"
    """Huyền."""
    HOOK = "\u0309"
    """Hỏi."""
    TILDE = "\u0303"
    """Ngã."""
    DOT = "\u0323"
    """Nặng."""


VOWELS: Final = "aăâeêioôơuưy"
MARKED: Final = "ăâêôơư"
_TONE_MARKS: Final = frozenset(tone.value for tone in Tone if tone.value)

_ONSETS: Final = tuple(
    sorted(
        (
            *("", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng"),
            *("ngh", "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x"),
        ),
        key=len,
        reverse=True,
    )
)
_CODAS: Final = frozenset(("", "c", "ch", "m", "n", "ng", "nh", "p", "t"))
_WHOLE: Final = """
    a ă â e ê i o ô ơ u ư y
    ai ao au ay âu ây eo êu ia iê iu oa oă oe oi oo ôi ơi
    ua uâ uê ui uô uơ uy ưa ưi ươ ưu yê
    iêu oai oao oay oeo uai uao uay uây uôi ươi ươu uya uyê uyu yêu
"""
_UNMARKED: Final = "eu ie ieu ye yeu uo uoi uou ue uye uu ưo ưoi ưou uơi uơu"
"""What stands in a nucleus only until its mark is typed."""

NUCLEI: Final = frozenset((_WHOLE + _UNMARKED).split())


def split_tone(letter: str) -> tuple[str, Tone]:
    """``letter`` without its tone, and the tone: "ế" is "ê" and sắc."""
    marks = unicodedata.normalize("NFD", letter)
    tone = next((Tone(mark) for mark in marks if mark in _TONE_MARKS), Tone.LEVEL)
    plain = "".join(mark for mark in marks if mark not in _TONE_MARKS)
    return unicodedata.normalize("NFC", plain), tone


def join_tone(letter: str, tone: Tone) -> str:
    return unicodedata.normalize("NFC", letter + tone.value)


@dataclass(frozen=True, slots=True)
class Syllable:
    """Letters without tone, each in the case in which it was typed."""

    onset: str
    nucleus: str
    coda: str
    tone: Tone

    @property
    def toned(self) -> int:
        """Index in the nucleus of the letter that bears the tone."""
        lower = self.nucleus.lower()
        marked = [at for at, letter in enumerate(lower) if letter in MARKED]
        if marked:
            return marked[-1]
        if self.coda or len(lower) == 3:
            return min(1, len(lower) - 1) if len(lower) == 3 else len(lower) - 1
        return 0

    def __str__(self) -> str:
        at = self.toned
        toned = join_tone(self.nucleus[at], self.tone) if self.nucleus else ""
        return f"{self.onset}{self.nucleus[:at]}{toned}{self.nucleus[at + 1 :]}{self.coda}"

    def settled(self) -> Syllable:
        """With "ươ" for "uơ" and "ưo" as soon as something follows, as in "hương"."""
        start = self.nucleus[:2]
        if start.lower() not in {"uơ", "ưo"} or not (self.coda or self.nucleus[2:]):
            return self
        both = like(start[0], "ư") + like(start[1], "ơ")
        return replace(self, nucleus=both + self.nucleus[2:])


def like(model: str, letter: str) -> str:
    """``letter`` in the case of ``model``."""
    return letter.upper() if model.isupper() else letter


def parse(word: str) -> Syllable | None:
    """``word`` as a syllable, perhaps still in the making; ``None`` if it cannot become one."""
    pairs = [split_tone(letter) for letter in unicodedata.normalize("NFC", word)]
    plain = "".join(letter for letter, _ in pairs)
    lower = plain.lower()
    if len(lower) != len(plain):
        return None
    tones = [tone for _, tone in pairs if tone is not Tone.LEVEL]
    if len(tones) > 1:
        return None
    for onset in _ONSETS:
        if not lower.startswith(onset):
            continue
        rest = lower[len(onset) :]
        if onset in {"gi", "qu"} and (not rest or rest[0] not in VOWELS):
            continue
        length = next((at for at, letter in enumerate(rest) if letter not in VOWELS), len(rest))
        nucleus, coda = rest[:length], rest[length:]
        started = not nucleus and not coda
        if not started and (nucleus not in NUCLEI or coda not in _CODAS):
            continue
        start, end = len(onset), len(onset) + length
        tone = tones[0] if tones else Tone.LEVEL
        return Syllable(plain[:start], plain[start:end], plain[end:], tone)
    return None
