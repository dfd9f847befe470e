"""The office's time at a kiosk, whatever becomes of the kiosk's own clock.

Once an answer has told the office's time, it goes on by a clock that nobody sets (seconds since
the machine's start, asleep or awake): a wall clock that jumps changes nothing any more. Until then
the wall clock counts, but never earlier than the ``floor``: what the office said before the last
restart. A battery that is empty sets machines back by years.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def since_boot() -> datetime:
    """A steady clock: only differences of two readings mean anything."""
    return _EPOCH + timedelta(seconds=time.clock_gettime(time.CLOCK_BOOTTIME))


class OfficeClock:
    """One for all lines to the same office. May be shared by threads."""

    def __init__(
        self,
        wall: Callable[[], datetime],
        steady: Callable[[], datetime] | None = None,
        floor: datetime | None = None,
    ) -> None:
        """``wall`` may be wrong and may jump; ``steady`` only runs on, and is ``wall`` if none."""
        self._wall = wall
        self._steady = steady or wall
        self._floor = floor
        self._started = self._steady()
        self._offset: timedelta | None = None
        self._lock = threading.Lock()

    @property
    def known(self) -> bool:
        """Whether any answer has told the office's time since the start."""
        return self._offset is not None

    def now(self) -> datetime:
        """The office's time as far as known."""
        with self._lock:
            steady = self._steady()
            return steady + (self._guess(steady) if self._offset is None else self._offset)

    def reading(self) -> datetime:
        """The steady clock, to be read before and after a question."""
        return self._steady()

    def learn(self, office_time: datetime, asked: datetime, answered: datetime) -> None:
        """The office read its clock between two readings: change no more than that forces."""
        with self._lock:
            before = self._guess(answered) if self._offset is None else self._offset
            self._offset = min(max(before, office_time - answered), office_time - asked)

    def _guess(self, steady: datetime) -> timedelta:
        wall = self._wall()
        if self._floor is not None:
            wall = max(wall, self._floor + (steady - self._started))
        return wall - steady
