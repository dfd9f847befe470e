"""What the office says of this kiosk itself, kept for a start in an outage."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Final

from kiosk_app.actions.whole_file import write_whole
from kiosk_app.journey import events
from kiosk_app.journey.circumstances import Standing
from kiosk_app.log import Log
from office_contract.vocabulary import ProblemType

FILE: Final = "standing.json"
_LARGEST: Final = 1000

STANDINGS: Final = {
    ProblemType.UNKNOWN_KIOSK: Standing.UNKNOWN,
    ProblemType.SUSPENDED_KIOSK: Standing.SUSPENDED,
    ProblemType.REVOKED_KIOSK: Standing.REVOKED,
}
"""Problems that are about the kiosk; every other one says nothing of it."""


class StandingKeeper:
    """Hears each answer of the office, and tells what changes.

    A kiosk that was suspended stays so through a restart without a line. Another key is another
    kiosk: of it nothing was said yet.
    """

    def __init__(
        self,
        folder: Path,
        key_id: str,
        notify: Callable[[events.StandingChanged], None],
        clock: Callable[[], str],
        log: Log,
    ) -> None:
        """``clock``: the local time "HH:MM"."""
        self._path = folder / FILE
        self._key_id = key_id
        self._notify = notify
        self._clock = clock
        self._log = log
        self._standing, self._since = _read(self._path, key_id)

    def begin(self) -> None:
        """Tell what was said before this run of the program."""
        if self._standing is not Standing.GOOD:
            self._tell()

    def hear(self, problem: ProblemType | None) -> None:
        """``problem`` of the office's last answer to a signed message; ``None`` if it was good."""
        standing = Standing.GOOD if problem is None else STANDINGS.get(problem)
        if standing is None or standing is self._standing:
            return
        self._standing, self._since = standing, self._clock()
        kept = {"key": self._key_id, "standing": standing.value, "since": self._since}
        try:
            write_whole(self._path, json.dumps(kept).encode())
        except OSError:
            # It is known for now, and said again after a restart.
            pass
        self._log("standing", standing=standing)
        self._tell()

    def _tell(self) -> None:
        self._notify(events.StandingChanged(standing=self._standing, since=self._since))


def _read(path: Path, key_id: str) -> tuple[Standing, str]:
    try:
        with path.open("rb") as file:
            kept = json.loads(file.read(_LARGEST))
        if kept["key"] == key_id:
            return Standing(kept["standing"]), str(kept["since"])
    except (OSError, ValueError, KeyError, TypeError):
        pass
    return Standing.GOOD, ""
