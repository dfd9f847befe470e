"""What the office wants people at this machine to know: notices, hours, what is closed and why.

Kept as the office said it last, and held against the hall's own time here, so that it holds while
the office is away. ``now`` is the hall's time; ``None`` until it is known, and then nothing is
closed by the clock.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

from office_contract.hours import is_open, next_opening

Words = Mapping[str, str]
"""Language tag to text; Vietnamese is always there."""

SPOKEN_BY_ALL: Final = "vi"


@dataclass(frozen=True, slots=True)
class Notice:
    """``warning``: it looks like one."""

    text: Words
    warning: bool = False


@dataclass(frozen=True, slots=True)
class OpenHours:
    """From ``opens`` to ``closes`` ("HH:MM") on one weekday (Monday is 1)."""

    weekday: int
    opens: str
    closes: str


@dataclass(frozen=True, slots=True)
class Closure:
    """Why the office does not give a paper, and until when, if that is known."""

    reason: Words = field(default_factory=dict)
    until: datetime | None = None

    def holds(self, now: datetime | None) -> bool:
        return self.until is None or now is None or now < self.until


@dataclass(frozen=True, slots=True)
class Bulletin:
    """``hours`` and ``closed_days`` are the machine's; ``closed`` and ``service_hours`` are by the
    paper's code. No hours: always open.
    """

    notices: tuple[Notice, ...] = ()
    hours: tuple[OpenHours, ...] = ()
    closed_days: Mapping[date, Words] = field(default_factory=dict)
    closed: Mapping[str, Closure] = field(default_factory=dict)
    service_hours: Mapping[str, tuple[OpenHours, ...]] = field(default_factory=dict)

    def open_at(self, now: datetime | None) -> bool:
        """Whether a session may begin."""
        return now is None or is_open(self.hours, self.closed_days.keys(), now)

    def opens_at(self, now: datetime) -> datetime | None:
        """When the next session may begin; ``None`` where that is too far away to be told."""
        return next_opening((self.hours,), self.closed_days.keys(), now)

    def closed_today(self, now: datetime) -> Words:
        """Why this is a closed day; empty if it is none, or nobody said."""
        return self.closed_days.get(now.date(), {})

    def closure(self, code: str, now: datetime | None) -> Closure | None:
        """Why a paper cannot be had now, if the office closed it."""
        closure = self.closed.get(code)
        return closure if closure is not None and closure.holds(now) else None

    def service_open(self, code: str, now: datetime | None) -> bool:
        """Whether a paper with hours of its own may be begun."""
        return now is None or is_open(self.service_hours.get(code, ()), (), now)

    def service_opens_at(self, code: str, now: datetime) -> datetime | None:
        """When machine and paper are both open next."""
        weeks = (self.hours, self.service_hours.get(code, ()))
        return next_opening(weeks, self.closed_days.keys(), now)


def say(words: Words, language: str) -> str:
    """In ``language``, else in English, else in Vietnamese."""
    return words.get(language) or words.get("en") or words.get(SPOKEN_BY_ALL, "")
