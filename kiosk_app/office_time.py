"""The office's time, kept for a start with a clock that went wrong while nobody looked."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from kiosk_app.actions.whole_file import write_whole
from kiosk_app.log import Log
from offline_cache.office_clock import OfficeClock, since_boot

FILE: Final = "office-time"
KEPT_EVERY: Final = timedelta(minutes=10)
"""By so much time may stand still over a restart with a dead clock."""
_LARGEST: Final = 64


class OfficeTimeKeeper:
    """``clock`` is the one of all lines to the office. A file that is missing or says no time is
    no help, and no harm.
    """

    def __init__(self, folder: Path, log: Log) -> None:
        self._path = folder / FILE
        self._log = log
        self._kept = _read(self._path)
        self.clock = OfficeClock(lambda: datetime.now(UTC), since_boot, self._kept)

    def keep(self) -> None:
        """After an answer. Called by one thread."""
        now = self.clock.now()
        if not self.clock.known or (self._kept is not None and abs(now - self._kept) < KEPT_EVERY):
            return
        try:
            write_whole(self._path, now.isoformat().encode())
        except OSError as error:
            self._log("store", error=type(error).__name__)
        # After a full disk too: not with every answer.
        self._kept = now


def _read(path: Path) -> datetime | None:
    try:
        with path.open("rb") as file:
            found = datetime.fromisoformat(file.read(_LARGEST).decode("ascii"))
    except (OSError, ValueError):
        return None
    return found if found.tzinfo is not None else None
