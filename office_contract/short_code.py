"""The short form of a resume code: twelve letters that a person can read out and type.

Crockford's base 32 (no I, L, O, U): eleven letters carry 55 bits drawn from the token, the
twelfth is a check letter (Luhn mod 32), so that one wrong letter and nearly every swap of two
neighbours is noticed before the office is asked. Read back as Crockford says: small letters,
hyphens and spaces do not matter, O is 0, I and L are 1.
"""

from __future__ import annotations

import hashlib
from enum import StrEnum
from typing import Final

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH: Final = 12
GROUP: Final = 4
TOKEN_BYTES: Final = 16
"""128 bits in the slip's QR code; the short form is derived from them and has fewer."""

_CONTEXT = b"mot-cua-kiosk/short-code/1\x00"
_READ_AS = {**{letter: letter for letter in ALPHABET}, "O": "0", "I": "1", "L": "1"}
_SILENT = frozenset(" -–—.")
"""Between the groups, as people write them."""


class ShortCodeProblem(StrEnum):
    """Why a typed text is no short code. Known without asking anybody."""

    INCOMPLETE = "incomplete"
    TOO_LONG = "too-long"
    LETTER = "letter"
    """A letter that no code has, such as U."""
    MISTYPED = "mistyped"
    """The check letter does not fit: at least one letter is another one on the slip."""


def short_code(token: bytes) -> str:
    """The twelve letters of a token of ``TOKEN_BYTES``; no way leads back."""
    number = int.from_bytes(hashlib.sha256(_CONTEXT + token).digest()[:8]) >> 9
    letters = "".join(ALPHABET[number >> shift & 31] for shift in range(50, -1, -5))
    return letters + _check_letter(letters)


def grouped(code: str) -> str:
    """In groups of four, as it stands on the slip: ``7F3K-Q2M9-XW4T``."""
    return "-".join(code[at : at + GROUP] for at in range(0, len(code), GROUP))


def letters_of(text: str) -> str:
    """What was typed so far, without what does not count; unknown letters stay as they are."""
    kept = (letter for letter in text.upper() if letter not in _SILENT)
    return "".join(_READ_AS.get(letter, letter) for letter in kept)


def read_short_code(text: str) -> str | ShortCodeProblem:
    """The twelve letters that somebody typed, or what is wrong with them."""
    letters = letters_of(text)
    if any(letter not in ALPHABET for letter in letters):
        return ShortCodeProblem.LETTER
    if len(letters) < LENGTH:
        return ShortCodeProblem.INCOMPLETE
    if len(letters) > LENGTH:
        return ShortCodeProblem.TOO_LONG
    if _check_letter(letters[:-1]) != letters[-1]:
        return ShortCodeProblem.MISTYPED
    return letters


def _check_letter(letters: str) -> str:
    """Luhn mod N, N = 32: from the right every second value is doubled, its digits added."""
    total = 0
    for place, letter in enumerate(reversed(letters)):
        value = ALPHABET.index(letter) * (2 if place % 2 == 0 else 1)
        total += value // 32 + value % 32
    return ALPHABET[-total % 32]
