"""Where a line may end inside a word: between Han letters and kana, and between Thai words.

Vietnamese, Latin and Korean words have no such place. What belongs together is never parted: a
mark and its base, an opening bracket and what follows it, a closing one and what comes before.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import budoux

_BREAKABLE = re.compile("[\u0e00-\u0e7f\u2e80-\uabff\uf900-\U0003ffff]")
"""Letters beside which a line may end: not those of Vietnamese, nor Korean syllables."""
_NOT_FIRST = frozenset(
    "、。，．・：；？！゛゜ヽヾゝゞ々〻ー〜～”’）〕］｝〉》」』】〙〗〟…‥％℃,.:;?!)]}%"
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
    "\u0e2f\u0e30\u0e32\u0e45\u0e46"
)
"""No line begins with these (for Japanese: JIS X 4051); the last five are Thai."""
_NOT_LAST = frozenset("“‘（〔［｛〈《「『【〘〖〝([{￥＄￡")
_LEADING_VOWELS = frozenset("\u0e40\u0e41\u0e42\u0e43\u0e44")
"""Thai vowels that are written before their consonant."""
_SARA_AM = "\u0e33"
_JOINER = "\u200d"


def can_break(text: str) -> bool:
    """Whether it is worth looking for places in ``text``."""
    return _BREAKABLE.search(text) is not None


def places(word: str) -> list[int]:
    """Where a line may end in a word without spaces, as offsets."""
    thai = _thai_places(word)
    return [
        at
        for at, (before, after) in enumerate(pairwise(word), start=1)
        if (at in thai or _is_han_or_kana(before) or _is_han_or_kana(after))
        and _parts(before, after)
        and after not in _NOT_FIRST
        and before not in _NOT_LAST
    ]


def clusters(text: str) -> list[str]:
    """What people take for one letter each: a base with its marks."""
    found: list[str] = []
    for letter in text:
        if found and not _parts(found[-1][-1], letter):
            found[-1] += letter
        else:
            found.append(letter)
    return found


def _parts(before: str, after: str) -> bool:
    return not (
        after in {_SARA_AM, _JOINER}
        or unicodedata.category(after)[0] == "M"
        or "\u1160" <= after <= "\u11ff"  # vowels and finals of Korean syllables in letters
        or before == _JOINER
        or before in _LEADING_VOWELS
    )


def _thai_places(word: str) -> set[int]:
    found: set[int] = set()
    begin = 0
    for at in range(len(word) + 1):
        if at < len(word) and _is_thai(word[at]):
            continue
        if at > begin:
            end = begin
            for part in _thai_words().parse(word[begin:at])[:-1]:
                end += len(part)
                found.add(end)
        begin = at + 1
    return found


@cache
def _thai_words() -> budoux.Parser:
    import budoux  # noqa: PLC0415

    return budoux.load_default_thai_parser()


def _is_thai(letter: str) -> bool:
    return "\u0e00" <= letter <= "\u0e7f"


def _is_han_or_kana(letter: str) -> bool:
    """Also their punctuation and wide forms; the half-wide letters of Korean are none."""
    return (
        "\u2e80" <= letter <= "\u312f"
        or "\u31a0" <= letter <= "\u9fff"
        or "\uf900" <= letter <= "\ufaff"
        or "\ufe30" <= letter <= "\ufe4f"
        or "\uff01" <= letter <= "\uff9f"
        or "\U00020000" <= letter <= "\U0003ffff"
    )
