"""Text as it stands on identity documents: tidied, and names told from noise."""

from __future__ import annotations

import unicodedata

LONGEST_NAME = 100
"""Letters and spaces. The longest names in the tests' population have about half of that."""

_BETWEEN_LETTERS = frozenset(" '’ʼ-.·")
"""``H'Hen Niê``, ``Rơ-Ông``, ``Jr.``: what stands in names beside letters and marks."""


def tidy(text: str) -> str:
    """NFC, white space and control characters as one space, nothing invisible.

    Invisible characters go because a bidirectional override would make a printed address
    read differently from the text that was checked.
    """
    visible = "".join(map(_visible, text))
    return unicodedata.normalize("NFC", " ".join(visible.split()))


def _visible(letter: str) -> str:
    category = unicodedata.category(letter)
    if letter.isspace() or category == "Cc":
        return " "
    return "" if category.startswith("C") else letter


def plausible_name(text: str) -> bool:
    """Whether ``text`` can be a person's name: letters of any script, beginning with one.

    Digits, ``?`` and symbols are what a scanner sends that has lost the accents or uses
    another character set, so a name with one of them was misread.
    """
    return (
        0 < len(text) <= LONGEST_NAME
        and text[0].isalpha()
        and all(
            letter in _BETWEEN_LETTERS or unicodedata.category(letter)[0] in "LM" for letter in text
        )
    )
