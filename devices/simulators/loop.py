"""One thread that waits on files and can be told to stop; simulators stand on it."""

from __future__ import annotations

import os
import selectors
import threading
from collections.abc import Callable
from typing import IO, Protocol

from devices.timing import CLEANUP


class _HasFileno(Protocol):
    def fileno(self) -> int: ...


Watched = int | _HasFileno | IO[bytes]


class Loop:
    """Callbacks run on the loop's thread, one at a time, under ``lock``. Whoever touches what
    they touch from another thread holds ``lock`` too.
    """

    def __init__(self, name: str) -> None:
        self.lock = threading.RLock()
        self._selector = selectors.DefaultSelector()
        self._wake_read, self._wake_write = os.pipe()
        os.set_blocking(self._wake_write, False)
        self._running = True
        self._selector.register(self._wake_read, selectors.EVENT_READ, self._drain)
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def watch(
        self,
        file: Watched,
        ready: Callable[[], None],
        *,
        reading: bool = True,
        writing: bool = False,
    ) -> None:
        """Call ``ready`` when ``file`` can be read or written; replaces what was asked before."""
        events = selectors.EVENT_READ * reading | selectors.EVENT_WRITE * writing
        with self.lock:
            if file in self._selector.get_map():
                self._selector.modify(file, events, ready)
            else:
                self._selector.register(file, events, ready)
        self._wake()

    def forget(self, file: Watched) -> None:
        with self.lock:
            self._selector.unregister(file)
        self._wake()

    def stop(self) -> None:
        """Any number of times; the thread has ended when this returns."""
        with self.lock:
            if not self._running:
                return
            self._running = False
        self._wake()
        self._thread.join(CLEANUP)
        if self._thread.is_alive():
            raise RuntimeError(f"{self._thread.name} did not stop within {CLEANUP:g} s")
        self._selector.close()
        os.close(self._wake_read)
        os.close(self._wake_write)

    def _wake(self) -> None:
        try:
            os.write(self._wake_write, b"\0")
        except BlockingIOError:
            pass  # enough wake-ups are waiting already

    def _drain(self) -> None:
        os.read(self._wake_read, 4096)

    def _run(self) -> None:
        while self._running:
            for key, _ in self._selector.select():
                with self.lock:
                    current = self._selector.get_map().get(key.fd)
                    # Another callback of this round may have closed the file.
                    if current is not None and current.data is key.data:
                        key.data()
