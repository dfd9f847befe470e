"""Print the page that was checked and no other, follow it to its settlement, and write down what
became of it.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final, Protocol

from devices.errors import DeviceError
from devices.printer.api import JobReport, PagePrinter
from devices.status import Cover, DeviceState, Media, Paper, PrinterStatus, Progress, Supply
from kiosk_app.actions.bookkeeping import Bookkeeping
from kiosk_app.actions.local_time import hour_and_minute
from kiosk_app.journey import effects, events
from kiosk_app.journey.states import FailureKind, Trouble
from kiosk_app.log import Log
from kiosk_app.runner import Cancelled, Emit
from office_contract.messages import OutcomeReport
from offline_cache.errors import StoreError
from offline_cache.ledger import LedgerEvent, pages_note

FOLLOW_SECONDS: Final = 0.25
"""Between two questions to the printer where a job stands."""
SILENT_SECONDS: Final = 90.0
"""A job that neither moves nor is held for a stated reason is ``unknown`` after this."""
NOT_CHECKED: Final = "not-checked"
"""Of a page that is not the one that was read back and compared."""
OUTCOME_HELD: Final = timedelta(minutes=20)
"""How long "unknown" waits in the outbox for a better word: longer than any session."""


class PaperCount(Protocol):
    """Keeps count of paper, from several threads; never raises."""

    def sent(self, device: str, number: int) -> None:
        """``number`` sheets or slips were handed to the printer."""
        ...

    def settled(self, device: str, progress: Progress, seen_out: int, pages: int) -> None:
        """A job of ``pages`` is over; the printer itself says that ``seen_out`` came out."""
        ...


class NoCount:
    """Where nobody refills anything."""

    def sent(self, device: str, number: int) -> None:
        pass

    def settled(self, device: str, progress: Progress, seen_out: int, pages: int) -> None:
        pass


class Deliver:
    def __init__(
        self,
        printer: PagePrinter,
        books: Bookkeeping,
        log: Log,
        clock: Callable[[], float] = time.monotonic,
        paper: PaperCount | None = None,
    ) -> None:
        self._paper = paper or NoCount()
        self._printer = printer
        self._books = books
        self._log = log
        self._clock = clock

    def __call__(self, effect: effects.Effect, emit: Emit, cancelled: Cancelled) -> None:
        assert isinstance(effect, effects.Deliver)
        ids = effects.ids_of(effect)
        digest = hashlib.sha256(effect.pdf).hexdigest()
        try:
            if self._books.checked(effect.request) != digest:
                # Exchanged since it was checked: the last moment at which it can be stopped (F1).
                self._log(
                    "page-wrong",
                    session=effect.session,
                    request=effect.request,
                    mismatches=NOT_CHECKED,
                )
                at = hour_and_minute(self._books.now())
                emit(events.PageWrong(**ids, mismatches=(NOT_CHECKED,), at=at))
                return
            self._books.note(
                LedgerEvent.SENT, effect.request, digest=digest, note=pages_note(effect.pages)
            )
        except StoreError as error:
            self._log("store", error=type(error).__name__)
            emit(events.Failed(**ids, kind=FailureKind.STORE_FAILING))
            return
        try:
            job = self._printer.submit(effect.pdf, effect.request)
        except DeviceError:
            self._settle(effect, Progress.FAILED)
            emit(events.PrintMoved(**ids, progress=Progress.FAILED))
            return
        settled, out = self._follow(effect, job, emit, cancelled)
        self._paper.settled(self._printer.name, settled, out, effect.pages)
        self._settle(effect, settled)
        emit(events.PrintMoved(**ids, progress=settled))

    def _follow(
        self, effect: effects.Deliver, job: str, emit: Emit, cancelled: Cancelled
    ) -> tuple[Progress, int]:
        """How it ended, and how many sheets the printer says came out."""
        ids = effects.ids_of(effect)
        last: tuple[Progress, Trouble | None] | None = None
        out = 0
        moved = self._clock()
        while True:
            if cancelled.is_set:
                return self._cancel(job), out
            try:
                report = self._printer.follow(job)
            except DeviceError:
                # Said too little: perhaps the next answer says more, until the time is over.
                report = None
            if report is not None:
                out = report.pages_out
                if report.progress.settled:
                    return report.progress, out
                now = (report.progress, trouble_of(report))
                if now != last:
                    last, moved = now, self._clock()
                    emit(events.PrintMoved(**ids, progress=now[0], trouble=now[1]))
                elif now[1] is not None:
                    moved = self._clock()
            if self._clock() - moved > SILENT_SECONDS:
                self._cancel(job)
                return Progress.UNKNOWN, out
            cancelled.wait(FOLLOW_SECONDS)

    def _cancel(self, job: str) -> Progress:
        try:
            progress = self._printer.cancel(job).progress
        except DeviceError:
            return Progress.UNKNOWN
        # A printer was seen to keep a page in spite of a cancellation, and to print it later.
        return progress if progress.settled else Progress.UNKNOWN

    def _settle(self, effect: effects.Deliver, progress: Progress) -> None:
        self._log("job", session=effect.session, request=effect.request, progress=progress.value)
        try:
            self._books.note(LedgerEvent.SETTLED, effect.request, note=progress.value)
        except StoreError as error:
            self._log("store", error=type(error).__name__)


class RecordOutcome:
    """Appends the outcome, and puts it where the office will hear of it, in one transaction."""

    def __init__(
        self,
        books: Bookkeeping,
        now: Callable[[], datetime],
        log: Log,
        wake_sync: Callable[[], None],
    ) -> None:
        self._books = books
        self._now = now
        self._log = log
        self._wake_sync = wake_sync

    def __call__(self, effect: effects.Effect, emit: Emit, _cancelled: Cancelled) -> None:
        assert isinstance(effect, effects.RecordOutcome)
        ids = effects.ids_of(effect)
        report = None
        if effect.serial is not None:
            report = OutcomeReport(
                entry=f"outcome_{effect.request}_{effect.sheet}",
                request=effect.request,
                serial=effect.serial,
                sheet=effect.sheet,
                outcome=effect.outcome,
                at=self._now(),
            )
        try:
            self._books.outcome(effect.request, effect.sheet, effect.outcome, report)
        except StoreError as error:
            self._log("store", error=type(error).__name__)
            emit(events.Failed(**ids, kind=FailureKind.STORE_FAILING))
            return
        self._log(
            "outcome", session=effect.session, request=effect.request, outcome=effect.outcome.value
        )
        self._wake_sync()
        emit(events.Done(**ids))


def trouble_of(report: JobReport) -> Trouble | None:
    """What holds the job up, by the device's own account."""
    if report.progress is not Progress.HELD:
        return None
    return printer_trouble(report.status) or Trouble.OTHER


def printer_trouble(status: PrinterStatus) -> Trouble | None:
    if status.media is Media.JAMMED or status.paper is Paper.JAMMED:
        return Trouble.JAM
    if status.cover is Cover.OPEN:
        return Trouble.COVER_OPEN
    if status.paper is Paper.OUT:
        return Trouble.PAPER_OUT
    if status.toner is Supply.OUT:
        return Trouble.TONER_OUT
    if status.device in {DeviceState.OFFLINE, DeviceState.POWER_OFF, DeviceState.NO_DEVICE}:
        return Trouble.OFFLINE
    return None
