"""Digits in groups, as people read them: 048 188 001 234, and 1.500.000."""

from __future__ import annotations

from typing import Final

GROUP: Final = 3
"""Personal numbers and amounts are read in threes (docs/design.md)."""


def group(digits: str) -> str:
    """``digits`` in groups of three from the left, as a personal number."""
    return " ".join(digits[at : at + GROUP] for at in range(0, len(digits), GROUP))


def ungroup(text: str) -> str:
    return "".join(text.split())


def regrouped_cursor(text: str, cursor: int) -> int:
    """Where the cursor of ``text`` belongs once its digits are grouped anew."""
    before = len(ungroup(text[:cursor]))
    return before + max(0, before - 1) // GROUP


def group_amount(digits: str) -> str:
    """``digits`` in groups of three from the right, by points as on Vietnamese price tags."""
    head = len(digits) % GROUP
    groups = [digits[:head], *(digits[at : at + GROUP] for at in range(head, len(digits), GROUP))]
    return ".".join(part for part in groups if part)


def cursor_after(shown: str, digits: int) -> int:
    """Where the cursor of ``shown`` stands when so many of its digits are before it."""
    at = 0
    for seen in shown:
        if not digits:
            break
        digits -= seen.isdigit()
        at += 1
    return at
