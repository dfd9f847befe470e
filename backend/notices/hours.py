"""Opening hours as an office writes them: ``7:30-11:30, 13:00-17:00``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from typing import Final, TypeAlias

MOST_IN_A_DAY: Final = 10
WEEKDAYS: Final = range(1, 8)

DaySpans: TypeAlias = Sequence[tuple[time, time]]
WeekSpans: TypeAlias = Mapping[int, DaySpans]
"""By weekday, Monday is 1. A day without spans is closed; a week without any is always open."""

_SPAN: Final = re.compile(
    r"(\d{1,2})(?:[:.hg](\d{2})?)?\s*(?:-|–|—|đến|to)\s*(\d{1,2})(?:[:.hg](\d{2})?)?", re.IGNORECASE
)


class HoursError(ValueError):
    """What was typed is no list of hours."""


class UnreadableHoursError(HoursError):
    """It cannot be read as hours."""


class DisorderedHoursError(HoursError):
    """A span that ends before it begins, or begins before the one before it has ended."""


@dataclass(frozen=True, slots=True)
class Span:
    weekday: int
    opens: time
    closes: time


def read_day(text: str) -> list[tuple[time, time]]:
    """The spans of one day, in order. Empty: closed.

    Raises:
        HoursError: which of its kinds says what is wrong.
    """
    spans = []
    for part in re.split(r"[,;]", text.strip()) if text.strip() else []:
        match = _SPAN.fullmatch(part.strip())
        if match is None:
            raise UnreadableHoursError
        hour, minute, end_hour, end_minute = (int(group or 0) for group in match.groups())
        spans.append((_time(hour, minute), _time(end_hour, end_minute)))
    if len(spans) > MOST_IN_A_DAY:
        raise UnreadableHoursError
    ends = time.min
    for opens, closes in spans:
        if closes <= opens or opens < ends:
            raise DisorderedHoursError
        ends = closes
    return spans


def _time(hour: int, minute: int) -> time:
    if (hour, minute) == (24, 0):
        # The day's last minute: a span never reaches into the next day.
        return time(23, 59)
    try:
        return time(hour, minute)
    except ValueError as e:
        raise UnreadableHoursError from e


def write_day(spans: Iterable[tuple[time, time]]) -> str:
    """As ``read_day`` reads it."""
    return ", ".join(f"{opens:%H:%M}-{closes:%H:%M}" for opens, closes in spans)


def in_order(week: WeekSpans) -> list[Span]:
    return [
        Span(weekday, opens, closes)
        for weekday in WEEKDAYS
        for opens, closes in week.get(weekday, ())
    ]
