"""User codes: what a person types when the camera does not help (RFC 8628, section 6.1)."""

from __future__ import annotations

import hashlib
import secrets

LETTERS = "BCDFGHJKLMNPQRSTVWXZ"
"""No vowels, so that no words arise, and no digits that could be taken for letters."""
LENGTH = 8
"""34 bits: with the limit on wrong codes, hopeless to guess within a code's lifetime."""


def new_user_code() -> str:
    """For instance ``WDJB-MJHT``."""
    letters = "".join(secrets.choice(LETTERS) for _ in range(LENGTH))
    return f"{letters[: LENGTH // 2]}-{letters[LENGTH // 2 :]}"


def typed_user_code(text: str) -> str:
    """What was typed, in the form that is stored: capitals, a hyphen in the middle."""
    letters = "".join(letter for letter in text[:40].upper() if letter in LETTERS)
    return f"{letters[: LENGTH // 2]}-{letters[LENGTH // 2 :]}"


def choices(number: str, salt: str) -> list[str]:
    """Three two-digit numbers in an order of chance, one of them ``number``; the same each time."""
    digest = hashlib.sha256(salt.encode()).digest()
    others: list[str] = []
    for byte in digest:
        other = str(10 + byte % 90)
        if other != number and other not in others:
            others.append(other)
        if len(others) == 2:
            break
    shown = [number, *others]
    return sorted(shown, key=lambda choice: hashlib.sha256(f"{salt}{choice}".encode()).digest())
