"""The named points of the issuing path, found by listening at its seams: the ledger's rows, the
words to office and printer, and the events that the journey takes (the kiosk's runner adds those).

The product declares none of them, so that they cost it nothing and none can be forgotten.
"""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from collections.abc import Callable, Iterator
from typing import Any, Final

from devices.printer import ipp_client
from devices.printer.ipp_requests import Operation
from offline_cache import client, ledger

FOLLOWED: Final = (
    Operation.VALIDATE_JOB,
    Operation.CREATE_JOB,
    Operation.SEND_DOCUMENT,
    Operation.GET_JOB_ATTRIBUTES,
    Operation.CANCEL_JOB,
)
"""What the printer is told or asked for the sake of one page."""
ISSUING: Final = frozenset({"issue", "outcome", "request"})
"""What the office is told or asked on the issuing path."""


class Tap:
    """Everything that the issuing path passes, by name: here a case dies."""

    def __init__(self, point: str) -> None:
        self._point = point
        self._lock = threading.Lock()
        self.armed = False
        self.passed: dict[str, None] = {}

    def __call__(self, name: str) -> None:
        if not self.armed:
            return
        if name == self._point:
            os.kill(os.getpid(), signal.SIGKILL)
        with self._lock:
            self.passed.setdefault(name)

    @contextlib.contextmanager
    def around(self, name: str, before: str, after: str) -> Iterator[None]:
        self(f"{name}:{before}")
        yield
        self(f"{name}:{after}")


def tap_everything(tap: Tap) -> None:
    """Ledger rows before, in and after their transaction; what crosses the wire, both ways."""
    write = ledger._append

    def append(connection: Any, row: ledger.LedgerRow, entries: Any) -> ledger.LedgerEntry:
        with tap.around(f"ledger:{row.event.value}", "before", "written"):
            return write(connection, row, entries)

    ledger._append = append
    for name in ("append", "append_issue"):
        _tap_commit(tap, name)
    send = client.OfficeClient._send

    def sent(self: client.OfficeClient, method: str, url: str, *rest: Any) -> Any:
        name = url.rpartition("/")[2]
        if name not in ISSUING:
            return send(self, method, url, *rest)
        with tap.around(f"office:{name}", "asking", "answered"):
            return send(self, method, url, *rest)

    setattr(client.OfficeClient, "_send", sent)  # noqa: B010 -- its type is another


def _tap_commit(tap: Tap, name: str) -> None:
    whole = getattr(ledger.Ledger, name)

    def committed(self: ledger.Ledger, row: ledger.LedgerRow, *rest: Any, **more: Any) -> Any:
        done = whole(self, row, *rest, **more)
        tap(f"ledger:{row.event.value}:committed")
        return done

    setattr(ledger.Ledger, name, committed)


def tapped_ask(tap: Tap) -> Callable[..., Any]:
    def ask(uri: str, request: bytes, within: float, document: bytes = b"") -> Any:
        operation = int.from_bytes(request[2:4], "big")
        if operation not in FOLLOWED:
            return ipp_client.ask(uri, request, within, document)
        name = Operation(operation).name.lower().replace("_", "-")
        with tap.around(f"printer:{name}", "asking", "answered"):
            return ipp_client.ask(uri, request, within, document)

    return ask
