"""When a kiosk or a service is open, by its week and its closed days. Pure; both sides ask here.

Times are the hall's own. Hours are about beginning: who has begun before closing time is served.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import Final, Protocol

LOOK_AHEAD_DAYS: Final = 60
"""How far the next opening is looked for; beyond it nobody would wait for it."""


class Span(Protocol):
    """From ``opens`` to ``closes`` ("HH:MM", the second not included) on one weekday (ISO 8601)."""

    @property
    def weekday(self) -> int: ...

    @property
    def opens(self) -> str: ...

    @property
    def closes(self) -> str: ...


def is_open(hours: Sequence[Span], closed_days: Collection[date], at: datetime) -> bool:
    """Whether one may begin at ``at`` (the hall's time). Without hours: on every day not closed."""
    if at.date() in closed_days:
        return False
    if not hours:
        return True
    now = at.strftime("%H:%M")
    return any(
        span.weekday == at.isoweekday() and span.opens <= now < span.closes for span in hours
    )


def next_opening(
    weeks: Sequence[Sequence[Span]], closed_days: Collection[date], at: datetime
) -> datetime | None:
    """The first moment from ``at`` on at which all of ``weeks`` are open.

    ``None`` if there is none within ``LOOK_AHEAD_DAYS``. ``at`` itself if it is open then.
    """
    for moment in _beginnings(weeks, at):
        if moment >= at and all(is_open(hours, closed_days, moment) for hours in weeks):
            return moment
    return None


def _beginnings(weeks: Sequence[Sequence[Span]], at: datetime) -> Iterator[datetime]:
    """In order: ``at``, and each moment after it at which something may open."""
    yield at
    for ahead in range(LOOK_AHEAD_DAYS + 1):
        day = at.date() + timedelta(days=ahead)
        starts = {
            span.opens for hours in weeks for span in hours if span.weekday == day.isoweekday()
        }
        # A closed day ends at midnight, where a week has no hours of its own.
        for start in sorted({"00:00", *starts}):
            yield datetime.combine(day, time.fromisoformat(start), at.tzinfo)
