"""Which papers no longer count: the office's signed list, kept for when the office is away."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Final

from forms.revocation import MAX_BYTES, ListProblem, RevocationList, open_list
from forms.seal import Trust
from kiosk_app.actions.whole_file import write_whole
from offline_cache.client import OfficeClient
from offline_cache.errors import OfficeError

FILE: Final = "revoked"
ASKED_EVERY: Final = 60.0
"""Seconds: a paper that is revoked reads so at every kiosk a minute later."""
WRITTEN_EVERY: Final = timedelta(hours=1)
"""A list that says nothing new is written no oftener: kiosks' disks are flash."""


class RevocationKeeper:
    """Thread-safe. The list holds serials only, so its file needs no secrecy; it is replaced whole
    or not at all, and never by an older one or by one that the office has not signed.
    """

    def __init__(
        self,
        folder: Path,
        trust: Callable[[], Trust],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._path = folder / FILE
        self._trust = trust
        self._clock = clock
        self._lock = threading.Lock()
        self._asked: float | None = None
        self._newest: RevocationList | None = None
        self._written: RevocationList | None = None

    def refresh(self, client: OfficeClient) -> bool:
        """Ask the office for its list, once a minute; false if the old one stays."""
        with self._lock:
            now = self._clock()
            if self._asked is not None and now - self._asked < ASKED_EVERY:
                return True
            self._asked = now
        try:
            data = client.revocations()
        except OfficeError:
            with self._lock:
                self._asked = None
            return False
        trust = self._trust()
        new = open_list(data, trust)
        if isinstance(new, ListProblem):
            return False
        with self._lock:
            if self._newest is None:
                self._newest = self._written = read_revoked(self._path, trust)
            if self._newest is not None and new.number < self._newest.number:
                return False
            self._newest = new
            return self._keep(new, data)

    def _keep(self, new: RevocationList, data: bytes) -> bool:
        old = self._written
        same = old is not None and new.entries == old.entries
        if old is not None and same and new.issued_at - old.issued_at < WRITTEN_EVERY:
            return True
        try:
            write_whole(self._path, data)
        except OSError:
            return False
        self._written = new
        return True


def read_revoked(path: Path, trust: Trust) -> RevocationList | None:
    """The list that a kiosk keeps; ``None`` if there is none that can be relied on."""
    try:
        with path.open("rb") as file:
            opened = open_list(file.read(MAX_BYTES + 1), trust)
    except OSError:
        return None
    return None if isinstance(opened, ListProblem) else opened
