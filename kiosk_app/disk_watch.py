"""Whether what has to be kept can be kept: nobody begins what would be refused at its end."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from kiosk_app.journey import events
from kiosk_app.log import Log
from offline_cache.bundles.disk import Disk
from offline_cache.database import Store
from offline_cache.errors import StoreDamagedError, StoreError

LOOK_SECONDS: Final = 1.0
"""Between two looks whether a write was refused: the next person must not begin meanwhile."""
PROVE_SECONDS: Final = 60.0
"""A disk that filled up while nobody was there is known before somebody comes: one page is written
and synced so often, some 6 MB a day."""
AGAIN_SECONDS: Final = 2.0
"""Between two tries of a disk that refuses."""
ROOM_BYTES: Final = 256 * 1024
"""What a start needs: an empty store, its WAL and small files."""
_PROOF: Final = "disk-proof"


def takes_writes(folder: Path) -> bool:
    """Whether ``folder`` can be written and synced, and has room."""
    disk = Disk()
    proof = folder / _PROOF
    try:
        disk.make_folder(folder)
        disk.write(proof, bytes(ROOM_BYTES))
        disk.sync(proof)
    except OSError:
        return False
    finally:
        with suppress(OSError):
            proof.unlink(missing_ok=True)
    return True


class DiskWatch:
    """Follows the store on a thread of its own, and tells what changes."""

    def __init__(
        self,
        store: Store,
        notify: Callable[[events.Notice], None],
        free: Callable[[], bool],
        log: Log,
        stop: threading.Event,
        settle: Callable[[], object],
        restart: Callable[[], None] | None = None,
    ) -> None:
        """``free``: whether nobody has a session. ``settle`` writes down what the disk refused
        to hold of sessions that are over. ``restart`` has the kiosk started anew.
        """
        self._store = store
        self._notify = notify
        self._free = free
        self._log = log
        self._stop = stop
        self._settle = settle
        self._restart = restart
        self._unsettled = False
        self._failing = False
        self._unproven = 0.0

    def run(self) -> None:
        """Until ``stop``.

        Raises:
            StoreDamagedError: a page is damaged, nobody is being served, and there is no
                ``restart``: the next start salvages what can be saved.
        """
        while not self._stop.wait(AGAIN_SECONDS if self._failing else LOOK_SECONDS):
            self.look()

    def look(self) -> None:
        """One look, ``LOOK_SECONDS`` after the last."""
        self._unproven += LOOK_SECONDS
        if self._store.damaged:
            self._tell(failing=True, kind=StoreDamagedError.__name__)
            if self._free() and self._restart is not None:
                self._restart()
                self._stop.wait()
            elif self._free():
                raise StoreDamagedError(self._store.path, "found at work")
            return
        try:
            if self._unsettled and not self._failing and self._free():
                self._settle()
                self._unsettled = False
        except StoreError as error:
            self._tell(failing=True, kind=type(error).__name__)
            return
        if not (self._failing or self._store.refused or self._unproven >= PROVE_SECONDS):
            return
        self._unproven = 0.0
        try:
            self._store.prove()
        except StoreError as error:
            self._tell(failing=True, kind=type(error).__name__)
        else:
            self._tell(failing=False)

    def _tell(self, *, failing: bool, kind: str = "") -> None:
        if failing is self._failing:
            return
        self._failing = failing
        if failing:
            self._unsettled = True
            self._log("store", error=kind)
        else:
            self._log("store-well")
        self._notify(events.StoreChanged(failing=failing))
