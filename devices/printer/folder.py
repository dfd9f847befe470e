"""An A4 printer that writes files: the demo's, and any place without one.

Pages lie in its tray, ``FOLDER/tray``, until somebody takes them; what was taken is in
``FOLDER/taken``. It behaves as a printer does, faults and pace included.
"""

from __future__ import annotations

import io
import re
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pypdfium2

from devices.errors import DeviceError
from devices.faults import Fault
from devices.printer.api import JobReport
from devices.printer.page_machine import PageMachine, Sheet
from devices.status import Action, PrinterStatus, Progress
from devices.timing import PAGES, PageTiming

MAX_PDF = 32 * 1024 * 1024
"""Bytes; a certificate has some tens of thousands."""

_NOT_IN_FILE_NAMES = re.compile(r"[^A-Za-z0-9-]+")
_TITLE_LENGTH = 60
_PDFIUM = threading.Lock()
"""For printers that share the library with nobody else."""


def split_pages(pdf: bytes) -> list[bytes]:
    """One PDF a page; a document of one page is returned as it is, byte by byte.

    Raises ``DeviceError`` for what is no PDF, empty, or too large. One thread of the process at a
    time: PDFium is not thread-safe, not even between documents.
    """
    if len(pdf) > MAX_PDF:
        raise DeviceError(f"{len(pdf)} bytes are too large a document", Action.NONE)
    try:
        document = pypdfium2.PdfDocument(pdf)  # type: ignore[no-untyped-call]
    except pypdfium2.PdfiumError as e:
        raise DeviceError("not a PDF document", Action.NONE) from e
    try:
        if len(document) == 0:
            raise DeviceError("a document without pages", Action.NONE)
        if len(document) == 1:
            return [pdf]
        return [_one_page(document, index) for index in range(len(document))]
    finally:
        document.close()  # type: ignore[no-untyped-call]


def _one_page(document: pypdfium2.PdfDocument, index: int) -> bytes:
    with pypdfium2.PdfDocument.new() as single:  # type: ignore[no-untyped-call]
        single.import_pages(document, [index])
        file = io.BytesIO()
        single.save(file)
        return file.getvalue()


def _file_name(title: str) -> str:
    return _NOT_IN_FILE_NAMES.sub("-", title)[:_TITLE_LENGTH]


def _number(sheet: Path) -> int:
    head = sheet.name.partition("-")[0]
    return int(head) if head.isdecimal() else 0


class FolderPrinter:
    """Implements ``PagePrinter`` and ``Faultable``. ``timing.page`` is the pace: seconds a page,
    0 for at once. Thread-safe.
    """

    def __init__(
        self,
        name: str,
        folder: Path,
        clock: Callable[[], float] = time.monotonic,
        timing: PageTiming = PAGES,
        pdfium: threading.Lock | None = None,
    ) -> None:
        """``pdfium`` is held while PDFium splits a document: two threads of one process must not
        use that library at once, whichever rooms they belong to.
        """
        self._name = name
        self._pdfium = pdfium or _PDFIUM
        self._tray, self._taken = folder / "tray", folder / "taken"
        for place in (self._tray, self._taken):
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._lock = threading.Lock()
        self._sheets = max(map(_number, [*self._tray.iterdir(), *self._taken.iterdir()]), default=0)
        self._machine = PageMachine(clock, self._deliver, self._tray_is_empty, timing)

    @property
    def name(self) -> str:
        return self._name

    def status(self) -> PrinterStatus:
        with self._lock:
            return self._machine.status()

    def submit(self, pdf: bytes, title: str) -> str:
        with self._pdfium:
            pages = split_pages(pdf)
        with self._lock:
            return self._machine.submit(pages, title)

    def follow(self, job: str) -> JobReport:
        with self._lock:
            return self._machine.report(job)

    def cancel(self, job: str) -> JobReport:
        with self._lock:
            return self._machine.cancel(job)

    def purge(self) -> None:
        with self._lock:
            self._machine.purge()

    def what_became(self, title: str) -> Progress:
        """As ``RemembersJobs`` says: a page that no file holds has gone with its process."""
        name = _file_name(title)
        with self._lock:
            known = [*self._tray.glob("*.pdf"), *self._taken.glob("*.pdf")]
        out = any(page.stem.partition("-")[2] == name for page in known)
        return Progress.DELIVERED if out else Progress.FAILED

    def close(self) -> None:
        self.purge()

    # -- the tray ----------------------------------------------------------------------

    def pages_in_tray(self) -> list[Path]:
        """One PDF a sheet, oldest first."""
        with self._lock:
            self._machine.catch_up()
            return self._in_tray()

    def take(self) -> list[Path]:
        """Somebody takes all sheets of the tray; returns where they are now."""
        with self._lock:
            self._machine.catch_up()
            return [page.rename(self._taken / page.name) for page in self._in_tray()]

    # -- faults ------------------------------------------------------------------------

    def known_faults(self) -> tuple[Fault, ...]:
        return self._machine.switches.known

    def faults(self) -> tuple[str, ...]:
        with self._lock:
            return self._machine.switches.on()

    def set_fault(self, name: str, on: bool) -> None:
        with self._lock:
            self._machine.set_fault(name, on)

    def _in_tray(self) -> list[Path]:
        return sorted(self._tray.glob("*.pdf"))

    def _tray_is_empty(self) -> bool:
        return not self._in_tray()

    def _deliver(self, sheet: Sheet) -> None:
        self._sheets += 1
        part = self._tray / f"{self._sheets:06}-{_file_name(sheet.title)}.part"
        part.write_bytes(sheet.content)
        # By rename: whoever looks into the tray sees whole pages only.
        part.rename(part.with_suffix(".pdf"))
