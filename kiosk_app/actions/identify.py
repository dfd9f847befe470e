"""A document on the glass: bytes from the scanner to fields or a known problem."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from devices.scanner.api import Overflow, Scan
from identity_documents.document import Document, Problem, Unreadable
from identity_documents.reading import read_document
from kiosk_app.actions.glass import Glass
from kiosk_app.journey import effects, events
from kiosk_app.log import Log
from kiosk_app.runner import Cancelled, Emit


class ReadDocument:
    """Waits for a document until one is read or nobody wants it any longer."""

    def __init__(self, glass: Glass, today: Callable[[], date], log: Log) -> None:
        self._glass = glass
        self._today = today
        self._log = log

    def __call__(self, effect: effects.Effect, emit: Emit, cancelled: Cancelled) -> None:
        ids = effects.ids_of(effect)

        def understand(scan: Scan | Overflow) -> tuple[events.Event, bool]:
            result = self._document(scan)
            if isinstance(result, Document):
                return events.DocumentRead(**ids, document=result), True
            self._log("scan-refused", session=effect.session, problem=result.problem)
            return events.DocumentRefused(**ids, problem=result), False

        self._glass.read(ids, understand, emit, cancelled)

    def _document(self, scan: Scan | Overflow) -> Document | Unreadable:
        if isinstance(scan, Overflow):
            return Unreadable(Problem.TOO_LONG, count=scan.size)
        return read_document(scan.data, self._today())
