"""Where a line must not end, in languages whose own rules Qt does not know.

Qt breaks by UAX #14, which lets a line end between any two characters of Japanese or Chinese,
and after every hyphen. What is to stay together gets a word joiner; width and look stay.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Final

JOINER: Final = "\N{WORD JOINER}"
NO_BREAK_SPACE: Final = "\N{NO-BREAK SPACE}"
LONGEST: Final = 10
"""Characters: what were longer would not fit a line of the largest text anyhow."""
ENDING: Final = 3
"""Characters with which a Chinese sentence may end a paragraph, its full stop among them."""

_SHORT_WORD: Final = re.compile(r"(?<![㐀-鿿々])[㐀-鿿々]{2,3}(?![㐀-鿿々])")
"""So few Han characters are one word; more of them are several."""
_PARTICLES: Final = frozenset("はがに")
_POLITE: Final = frozenset("おご")


def keep_together(language: str, text: str) -> str:
    """``text`` as ``language`` wants its lines broken."""
    rule = _RULES.get(language)
    return rule(text) if rule else text


def _japanese(text: str) -> str:
    """Kana stay with the word that they end: a line begins with a word, not with its ending."""
    return "".join(_joined(text))


def _joined(text: str) -> Iterator[str]:
    length = 1
    fresh = True
    words = {
        at for word in _SHORT_WORD.finditer(text) for at in range(word.start() + 1, word.end())
    }
    yield text[:1]
    for at, (one, other) in enumerate(pairwise(text), start=1):
        before = text[at - 2] if at > 1 else ""
        on = at in words or _goes_on(before, one, other, fresh=fresh)
        together = on and length < LONGEST
        length = length + 1 if together else 1
        fresh = not together
        yield JOINER + other if together else other


def _goes_on(before: str, one: str, other: str, *, fresh: bool) -> bool:
    if not (_letter(one) and _letter(other)):
        return False
    if one in _POLITE and fresh:
        return True
    if one == "を" or (one in _PARTICLES and before and not _hiragana(before)):
        return False
    return _hiragana(other) or (_katakana(one) and _katakana(other))


def _chinese(text: str) -> str:
    end = len(text.rstrip("。？！"))
    start = max(0, min(end - 1, len(text) - ENDING))
    tail = text[start:end]
    if start == 0 or not all(map(_letter, tail)):
        return text
    return text[:start] + JOINER.join(tail) + text[end:]


def _russian(text: str) -> str:
    text = re.sub(
        r"((?<![%\d])\d+|%n|%1(?= (?:с|мин|ч)\b)) (?=[а-яё])", rf"\1{NO_BREAK_SPACE}", text
    )
    return re.sub(r"\b(ID|QR|PIN)-(?=[а-яё])", rf"\1-{JOINER}", text)


def _hiragana(letter: str) -> bool:
    return "\u3041" <= letter <= "\u309f"


def _katakana(letter: str) -> bool:
    return "\u30a0" <= letter <= "\u30ff"


def _letter(letter: str) -> bool:
    """Of kana or Han."""
    return _hiragana(letter) or _katakana(letter) or unicodedata.name(letter, "").startswith("CJK")


_RULES: Final[dict[str, Callable[[str], str]]] = {
    "ja": _japanese,
    "zh-Hans": _chinese,
    "zh-Hant": _chinese,
    "ru": _russian,
}
