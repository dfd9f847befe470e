"""The glass: whatever is laid on it comes from one scanner, and one action at a time reads it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final

from devices.errors import DeviceError
from devices.scanner.api import Overflow, Scan, Scanner
from kiosk_app.journey import effects, events
from kiosk_app.runner import Cancelled, Emit

READ_SECONDS: Final = 0.25
"""How long one look at the line lasts: an abandoned reading ends within this time."""
REOPEN_SECONDS: Final = 0.5
"""Between two tries to reach a scanner that is unplugged."""

Understand = Callable[[Scan | Overflow], tuple[events.Event, bool]]
"""What a scan means to the journey, and whether it was what is waited for."""


class Glass:
    """``on_read`` hears of each code, and nothing of what it says; it must not raise."""

    def __init__(self, scanner: Scanner | None, on_read: Callable[[], None] = lambda: None) -> None:
        self._scanner = scanner
        self._on_read = on_read
        self._line = threading.Lock()

    def read(
        self, ids: effects.Ids, understand: Understand, emit: Emit, cancelled: Cancelled
    ) -> None:
        """Emit what each scan means until one was waited for, or nobody waits any longer; and
        ``ScannerBroken`` and ``ScannerBack`` as it comes.
        """
        if self._scanner is None:
            emit(events.ScannerBroken(**ids))
            return
        with self._line:
            self._read(self._scanner, ids, understand, emit, cancelled)

    def _read(
        self,
        scanner: Scanner,
        ids: effects.Ids,
        understand: Understand,
        emit: Emit,
        cancelled: Cancelled,
    ) -> None:
        broken = False
        flushed = False
        while not cancelled.is_set:
            try:
                if not flushed:
                    # What an earlier person laid down is not this person's.
                    scanner.flush()
                    flushed = True
                scan = scanner.read(READ_SECONDS)
            except DeviceError:
                if not broken:
                    broken = True
                    emit(events.ScannerBroken(**ids))
                flushed = False
                cancelled.wait(REOPEN_SECONDS)
                continue
            if broken:
                broken = False
                emit(events.ScannerBack(**ids))
            if scan is None:
                continue
            if isinstance(scan, Scan):
                self._on_read()
            event, waited_for = understand(scan)
            emit(event)
            if waited_for:
                return
