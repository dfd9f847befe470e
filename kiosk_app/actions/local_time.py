"""The hall's own time: what clocks on its walls show."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

HALL: Final = ZoneInfo("Asia/Ho_Chi_Minh")


def hour_and_minute(now: datetime) -> str:
    """``HH:MM`` in the hall's time; ``now`` is aware."""
    return now.astimezone(HALL).strftime("%H:%M")


def hall_day(now: datetime) -> date:
    """The hall's date; ``now`` is aware."""
    return now.astimezone(HALL).date()
