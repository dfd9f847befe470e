"""A4 pages through CUPS, to a printer that speaks IPP.

CUPS carries the job; how the printer is and how the job ended, the printer itself is asked over
IPP: its queue shows only what the last job brought to light, and nothing of a printer that is
switched off. A USB printer is reached through ipp-usb, which gives it an IPP address.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from devices.bounded import Bounded
from devices.errors import DeviceError, TransportError
from devices.printer.api import JobReport
from devices.printer.ipp_client import ask
from devices.printer.ipp_codec import Answer, Group, ask_finished_jobs, ask_printer
from devices.printer.ipp_status import PROCESSING, to_status
from devices.printer.settlement import (
    FinishedJob,
    JobState,
    PrinterView,
    SpoolerView,
    hinders,
    last_word,
    progress_of,
)
from devices.printer.spooler import NotFoundError
from devices.status import Action, DeviceState, PrinterStatus, Progress
from devices.timing import SPOOLER, CupsTiming
from devices.transports.api import NoDeviceError

_OPTIONS = {
    "media": "iso_a4_210x297mm",
    "sides": "one-sided",
    "print-scaling": "none",
    "job-sheets": "none,none",
    # CUPS's own end to a job that we could not end ourselves, in seconds.
    "job-cancel-after": "600",
}
_STATUS_ATTRIBUTES = (
    "printer-state",
    "printer-state-reasons",
    "printer-state-message",
    "printer-up-time",
)
_JOB_ATTRIBUTES = ("job-id", "job-name", "job-state", "job-state-reasons")
_JOBS_ASKED = 10
"""The newest; ours is the first, unless somebody else prints there too."""
_SILENT = (DeviceState.UNKNOWN, DeviceState.OFFLINE, DeviceState.NO_DEVICE)

AskPrinter = Callable[[str, bytes, float], Answer]
"""As ``ipp_client.ask``."""


class Spooling(Protocol):
    """What is used of ``Spooler``, which documents it."""

    def make_queue(self, queue: str, device_uri: str) -> None: ...
    def submit(self, queue: str, title: str, pdf: bytes, options: Mapping[str, str]) -> int: ...
    def view(self, job: int) -> SpoolerView: ...
    def cancel(self, job: int) -> None: ...
    def forget(self, job: int) -> None: ...
    def purge(self, queue: str) -> None: ...


@dataclass(slots=True)
class _Job:
    number: int
    """The spooler's."""
    title: str
    after: int
    """The printer's own number of the last job of this title before it."""
    heard_at: float
    """When the printer last answered anything."""
    impressions: int = 0
    """As the spooler counts; from 1 on the printer has the document."""
    begun: bool = False
    """The printer was seen at work on it."""
    moved: bool = False
    """A sheet may have left its tray."""
    up_time: int = 0
    """The printer's, at its last answer."""
    abandoned: bool = False
    """Cancelled or purged: nobody may follow it to its end, and the next one need not wait."""
    settled: JobReport | None = None


class CupsPrinter:
    """Implements ``PagePrinter``. Thread-safe. ``device_uri`` is ``ipp://`` or ``ipps://``; the
    queue called ``queue`` is ours: made when missing, mended when changed, purged at will.
    """

    def __init__(
        self,
        name: str,
        queue: str,
        device_uri: str,
        spooler: Spooling,
        ask: AskPrinter = ask,
        timing: CupsTiming = SPOOLER,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        if not device_uri.startswith(("ipp://", "ipps://")):
            raise DeviceError(
                f"{device_uri}: only an IPP printer says when a page is out; "
                "reach a USB printer through ipp-usb",
                Action.CONFIGURATION,
            )
        self._name = name
        self._queue = queue
        self._uri = device_uri
        self._timing = timing
        self._clock = clock
        self._spooler = spooler
        self._ask = ask
        self._device = Bounded(f"the printer at {device_uri}")
        self._lock = threading.Lock()
        self._jobs: dict[str, _Job] = {}
        self._answered_at = clock()

    @property
    def name(self) -> str:
        return self._name

    def status(self) -> PrinterStatus:
        return self._look().status

    def submit(self, pdf: bytes, title: str) -> str:
        if not pdf.startswith(b"%PDF-"):
            raise DeviceError("not a PDF document", Action.NONE)
        with self._lock:
            if any(job.settled is None and not job.abandoned for job in self._jobs.values()):
                raise DeviceError(f"{self._name} still has another job", Action.CLEAR)
            view = self._look()
            if view.status.device in _SILENT:
                raise TransportError(f"{self._name}: {view.status.detail}", view.status.action)
            if view.working:
                raise DeviceError(f"{self._name} is at work on something older", Action.RESET)
            after = max((job.number for job in self._finished() if job.title == title), default=0)
            self._spooler.make_queue(self._queue, self._uri)
            self._spooler.purge(self._queue)
            number = self._spooler.submit(self._queue, title, pdf, _OPTIONS)
            self._jobs = {str(number): _Job(number, title, after, self._clock())}
        return str(number)

    def follow(self, job: str) -> JobReport:
        with self._lock:
            known = self._known(job)
            if known.settled is not None:
                return known.settled
            view = self._look()
            report = JobReport(job, self._progress(known, view), view.status)
            if not report.progress.settled:
                return report
            if report.progress is Progress.DELIVERED:
                report = replace(report, pages_out=max(known.impressions, 1))
            known.settled = report
            self._forget(known)
            return report

    def cancel(self, job: str) -> JobReport:
        """The report may still say ``held`` or ``printing``: the printer is told, and follow says
        when it has stopped.
        """
        with self._lock:
            known = self._known(job)
            known.abandoned = True
            if known.settled is None:
                self._progress(known, self._look())
                try:
                    self._spooler.cancel(known.number)
                except NotFoundError:
                    pass  # it has ended by itself; following it tells how
        return self.follow(job)

    def purge(self) -> None:
        """As the protocol says; raises ``DeviceError`` if the printer was given a page and does
        not say that it has stopped. Then it must be switched off and on before it is mended.
        """
        with self._lock:
            for job in self._jobs.values():
                job.abandoned = True
            self._spooler.purge(self._queue)
            if any(job.settled is None for job in self._jobs.values()):
                self._await_idle()
            self._jobs.clear()

    def close(self) -> None:
        """Purges what is left if the spooler answers; job-cancel-after ends it otherwise."""
        try:
            self.purge()
        except DeviceError:
            self._jobs.clear()

    def _known(self, job: str) -> _Job:
        known = self._jobs.get(job)
        if known is None:
            raise DeviceError(f"no job {job} of ours", Action.NONE)
        return known

    def _await_idle(self) -> None:
        end = self._clock() + self._timing.stop
        pause = threading.Event()
        while True:
            view = self._look()
            if view.status.device not in _SILENT and not view.working:
                return
            if self._clock() >= end:
                raise DeviceError(f"{self._name} did not give up the page", Action.RESET)
            pause.wait(self._timing.poll)

    def _progress(self, job: _Job, printer: PrinterView) -> Progress:
        now, status = self._clock(), printer.status
        if status.device not in _SILENT:
            job.heard_at = now
        given_up = now - job.heard_at >= self._timing.silence
        try:
            view = self._spooler.view(job.number)
        except NotFoundError:
            return Progress.UNKNOWN
        except DeviceError:
            if given_up:
                return Progress.UNKNOWN
            raise
        if status.device not in _SILENT and not printer.working:
            word = last_word(self._finished(), job.title, job.after)
            printer = replace(printer, job=word)
        job.impressions = max(job.impressions, view.impressions)
        taken = job.impressions > 0 or printer.job is not None
        job.moved = job.moved or (taken and not hinders(status))
        progress = progress_of(view, printer, moved=job.moved)
        job.begun = job.begun or printer.working
        if not progress.settled and job.impressions and self._died(job, printer):
            # The spooler would wait for it and print the page anew: a second sheet (F2).
            self._spooler.cancel(job.number)
            return Progress.UNKNOWN
        if progress is Progress.PRINTING and not job.begun:
            progress = Progress.PENDING
        if not progress.settled and given_up:
            return Progress.UNKNOWN if job.impressions else Progress.FAILED
        return progress

    def _died(self, job: _Job, printer: PrinterView) -> bool:
        """Whether the printer has gone, or has gone and come back, while it had the job."""
        if printer.up_time is None:
            return printer.status.device in (DeviceState.OFFLINE, DeviceState.NO_DEVICE)
        before, job.up_time = job.up_time, printer.up_time
        return printer.up_time < before

    def _forget(self, job: _Job) -> None:
        try:
            self._spooler.forget(job.number)
        except DeviceError:
            pass  # the next document's purge takes it along; until then cupsd.conf keeps no files

    def _look(self) -> PrinterView:
        """The printer's own answer."""
        try:
            answer = self._device.call(self._ask_device, self._timing.call)
        except NoDeviceError as e:
            return self._silent(DeviceState.OFFLINE, e)
        except DeviceError as e:
            return self._silent(DeviceState.UNKNOWN, e)
        self._answered_at = self._clock()
        return _read(answer, self._answered_at)

    def _ask_device(self) -> Answer:
        request = ask_printer(self._uri, _STATUS_ATTRIBUTES)
        return self._ask(self._uri, request, self._timing.call)

    def _finished(self) -> list[FinishedJob]:
        """What the printer remembers of jobs that are over; nothing if it does not say."""
        request = ask_finished_jobs(self._uri, _JOB_ATTRIBUTES, _JOBS_ASKED)

        def jobs() -> Answer:
            return self._ask(self._uri, request, self._timing.call)

        try:
            answer = self._device.call(jobs, self._timing.call)
        except DeviceError:
            return []
        return [job for group in answer.jobs if (job := _finished_job(group)) is not None]

    def _silent(self, device: DeviceState, error: DeviceError) -> PrinterView:
        status = PrinterStatus(device, self._answered_at, action=error.action, detail=str(error))
        return PrinterView(status, working=False)


def _finished_job(group: Group) -> FinishedJob | None:
    """``None`` for one that the printer tells too little of."""
    number, title, state = (group.get(name, [None])[0] for name in _JOB_ATTRIBUTES[:3])
    if not (isinstance(number, int) and isinstance(title, str)):
        return None
    if state == JobState.COMPLETED:
        with_errors = "job-completed-with-errors" in group.get("job-state-reasons", [])
        return FinishedJob(number, title, JobState.ABORTED if with_errors else JobState.COMPLETED)
    if state in (JobState.CANCELED, JobState.ABORTED):
        return FinishedJob(number, title, JobState.ABORTED)
    return None


def _read(answer: Answer, taken_at: float) -> PrinterView:
    states = [v for v in answer.printer.get("printer-state", []) if isinstance(v, int)]
    reasons = [str(v) for v in answer.printer.get("printer-state-reasons", [])]
    message = "".join(str(v) for v in answer.printer.get("printer-state-message", []))
    state = states[0] if states else None
    ages = [v for v in answer.printer.get("printer-up-time", []) if isinstance(v, int)]
    return PrinterView(
        to_status(state, reasons, message, taken_at),
        working=state == PROCESSING,
        up_time=ages[0] if ages else None,
    )
