"""After a crash: the printer is asked what became of the sheets of which nobody knows."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final

from devices.errors import DeviceError
from devices.printer.api import PagePrinter, RemembersJobs
from devices.status import Progress
from kiosk_app.actions.bookkeeping import Bookkeeping
from kiosk_app.log import Log
from offline_cache.errors import StoreError

SHEETS_ASKED: Final = 10
"""The newest: printers remember about so many jobs."""
ASK_AGAIN: Final = 2.0
"""Seconds between two questions to a printer that is still being switched on."""
ASK_AT_MOST: Final = 300
"""Ten minutes: after that it is a technician who finds out."""
NOTHING: Final = "nothing"
"""What a technician says of a sheet that never came out (``bookkeeping.SETTLED_AS``)."""


class PrinterInquiry:
    """Only "for certain no sheet came out" settles anything: a page that is out may lie in the tray
    or be in somebody's hand, and stays ``unknown`` until somebody has looked.
    """

    def __init__(
        self,
        printer: PagePrinter,
        books: Bookkeeping,
        log: Log,
        no_paper_lies: Callable[[], None],
        stop: threading.Event,
    ) -> None:
        """``no_paper_lies`` is called when, by what was learnt, none may lie in the tray."""
        self._printer = printer
        self._books = books
        self._log = log
        self._no_paper_lies = no_paper_lies
        self._stop = stop
        # Taken down at once: what becomes unknown later is under way now.
        self._open = [
            (entry.row.request, entry.row.sheet) for entry in books.unknown_sheets()[-SHEETS_ASKED:]
        ]

    def run(self) -> None:
        """Until every sheet has been asked about, ``stop`` is set, or the printer stays silent."""
        printer = self._printer
        if not self._open or not isinstance(printer, RemembersJobs):
            return
        lay = self._books.paper_may_lie()
        for _ in range(ASK_AT_MOST):
            try:
                while self._open:
                    request, sheet = self._open[-1]
                    self._found(request, sheet, printer.what_became(request))
                    self._open.pop()
                break
            except DeviceError:
                if self._stop.wait(ASK_AGAIN):
                    return
            except StoreError as error:
                self._log("store", error=type(error).__name__)
                return
        if lay and not self._books.paper_may_lie():
            self._no_paper_lies()

    def _found(self, request: str, sheet: int, progress: Progress) -> None:
        self._log("sheet-asked", request=request, progress=progress.value)
        if progress is Progress.FAILED:
            self._books.reconcile(request, sheet, NOTHING)
