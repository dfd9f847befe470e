"""Notices of the office, as a screen shows them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final
from unicodedata import east_asian_width

from kiosk_app.journey.bulletin import Notice, say

WIDE: Final = frozenset("WF")
"""Letters that take the room of nearly two (UAX 11)."""


def notice_rows(notices: Sequence[Notice], language: str) -> list[dict[str, Any]]:
    """``text``, ``tone`` of a message, and ``length``: in letters, of the longest language, so
    that the same notices stand on a screen whichever language it speaks.
    """
    return [
        {
            "text": say(notice.text, language),
            "tone": "attention" if notice.warning else "info",
            "length": max(map(_length, notice.text.values()), default=0),
        }
        for notice in notices
    ]


def _length(text: str) -> int:
    return sum(2 if east_asian_width(letter) in WIDE else 1 for letter in text)
