"""A document on the glass: bytes from the scanner to fields or a known problem."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date
from typing import Final

from devices.errors import DeviceError
from devices.scanner.api import Overflow, Scan, Scanner
from identity_documents.document import Document, Problem, Unreadable
from identity_documents.reading import read_document
from kiosk_app.journey import effects, events
from kiosk_app.log import Log
from kiosk_app.runner import Cancelled, Emit

READ_SECONDS: Final = 0.25
"""How long one look at the line lasts: an abandoned reading ends within this time."""
REOPEN_SECONDS: Final = 0.5
"""Between two tries to reach a scanner that is unplugged."""


class ReadDocument:
    """Waits for a document until one is read or nobody wants it any longer."""

    def __init__(self, scanner: Scanner | None, today: Callable[[], date], log: Log) -> None:
        self._scanner = scanner
        self._today = today
        self._log = log
        self._line = threading.Lock()

    def __call__(self, effect: effects.Effect, emit: Emit, cancelled: Cancelled) -> None:
        ids = effects.ids_of(effect)
        if self._scanner is None:
            emit(events.ScannerBroken(**ids))
            return
        with self._line:
            self._read(self._scanner, ids, emit, cancelled)

    def _read(self, scanner: Scanner, ids: effects.Ids, emit: Emit, cancelled: Cancelled) -> None:
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
            result = self._understand(scan)
            if isinstance(result, Document):
                emit(events.DocumentRead(**ids, document=result))
                return
            self._log("scan-refused", session=ids["session"], problem=result.problem)
            emit(events.DocumentRefused(**ids, problem=result))

    def _understand(self, scan: Scan | Overflow) -> Document | Unreadable:
        if isinstance(scan, Overflow):
            return Unreadable(Problem.TOO_LONG, count=scan.size)
        return read_document(scan.data, self._today())
