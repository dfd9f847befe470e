"""Numbers in groups of digits, codes sign by sign, and what has changed in a field."""

from __future__ import annotations

import re
from typing import Final

_MASKS: Final = "•●*"
_LONG_NUMBER: Final = re.compile(r"(?<![\w.,])\+?\d[\d \u00a0]{4,}\d(?![\w]|[.,]\d)")
_MASKED: Final = re.compile(rf"[\d{re.escape(_MASKS)}](?:[ ]?[\d{re.escape(_MASKS)}])+")
_CODE: Final = re.compile(r"(?<!\w)(?=[A-Z]*\d)[A-Z]{1,3}\d{5,}(?!\w)")
_LEAST: Final = 6
"""Digits from which on a number is none that people count with."""
_GROUP: Final = 3


def spelled(text: str, dot: str) -> str:
    """``text`` as it is to be read: identity numbers and phones digit by digit in groups of
    three, a sign that hides a digit as ``dot``.
    """
    # What keeps a line together is for the eye alone.
    text = text.replace("\N{WORD JOINER}", "")
    text = _MASKED.sub(lambda found: _masked(found[0], dot), text)
    text = _CODE.sub(lambda found: _code(found[0]), text)
    return _LONG_NUMBER.sub(lambda found: _number(found[0]), text)


def _masked(run: str, dot: str) -> str:
    if not any(sign in _MASKS for sign in run):
        return run
    return ", ".join(dot if sign in _MASKS else sign for sign in run if sign != " ")


def _code(code: str) -> str:
    letters = code.rstrip("0123456789")
    return f"{' '.join(letters)}, {groups(code[len(letters) :])}"


def _number(number: str) -> str:
    digits = re.sub(r"\D", "", number)
    if len(digits) < _LEAST:
        return number
    return ("+ " if number.startswith("+") else "") + groups(digits)


def groups(digits: str) -> str:
    """Digit by digit: "0 4 8, 1 8 8, 0 0 1, 2 3 4"; none is left alone at the end."""
    cuts = list(range(0, len(digits), _GROUP))
    if len(digits) % _GROUP == 1 and len(cuts) > 1:
        cuts.pop()
    ends = [*cuts[1:], len(digits)]
    return ", ".join(" ".join(digits[cut:end]) for cut, end in zip(cuts, ends, strict=True))


def change(before: str, after: str) -> tuple[str, str, str]:
    """What was taken away, what was put there, and the word in which that stands now."""
    start = 0
    while start < min(len(before), len(after)) and before[start] == after[start]:
        start += 1
    end = 0
    least = min(len(before), len(after)) - start
    while end < least and before[-1 - end] == after[-1 - end]:
        end += 1
    taken, put = before[start : len(before) - end], after[start : len(after) - end]
    left = after.rfind(" ", 0, start) + 1
    right = after.find(" ", len(after) - end)
    return taken, put, after[left : right if right >= 0 else len(after)]
