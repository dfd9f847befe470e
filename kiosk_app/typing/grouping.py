"""Digits in groups, as people read them: 048 188 001 234."""

from __future__ import annotations

from typing import Final

NUMBER_GROUP: Final = 3
"""Personal numbers are read in threes (docs/design.md)."""


def group(digits: str) -> str:
    """``digits`` in groups of three from the left."""
    return " ".join(digits[at : at + NUMBER_GROUP] for at in range(0, len(digits), NUMBER_GROUP))


def ungroup(text: str) -> str:
    return "".join(text.split())


def regrouped_cursor(text: str, cursor: int) -> int:
    """Where the cursor of ``text`` belongs once its digits are grouped anew."""
    before = len(ungroup(text[:cursor]))
    return before + max(0, before - 1) // NUMBER_GROUP
