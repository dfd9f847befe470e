"""A4 pages through CUPS, to a printer that speaks IPP.

CUPS carries the job; how the printer is and how the job ended, the printer itself is asked over
IPP: its queue shows only what the last job brought to light, and nothing of a printer that is
switched off. A USB printer is reached through ipp-usb, which gives it an IPP address.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Protocol

from devices.errors import DeviceError, TransportError
from devices.printer.api import JobReport
from devices.printer.ipp_client import ask
from devices.printer.ipp_device import AskPrinter, IppDevice
from devices.printer.ipp_requests import A4
from devices.printer.page_job import PageJob
from devices.printer.settlement import (
    UNREACHED,
    JobState,
    JobView,
    PrinterView,
    last_word,
    remembered,
)
from devices.printer.spooler import NotFoundError
from devices.status import Action, PrinterStatus, Progress
from devices.timing import SPOOLER, CupsTiming

_OPTIONS = {
    "media": A4,
    "sides": "one-sided",
    "print-scaling": "none",
    "job-sheets": "none,none",
    # CUPS's own end to a job that we could not end ourselves, in seconds.
    "job-cancel-after": "600",
}
_CALLED_OFF = (JobState.CANCELED, JobState.ABORTED, JobState.STOPPED)
_CLEAN = 2
"""Looks, one after the other, at which nothing of an earlier process is left."""


class Spooling(Protocol):
    """What is used of ``Spooler``, which documents it."""

    def make_queue(self, queue: str, device_uri: str) -> None: ...
    def submit(self, queue: str, title: str, pdf: bytes, options: Mapping[str, str]) -> int: ...
    def view(self, job: int) -> JobView: ...
    def cancel(self, job: int) -> None: ...
    def forget(self, job: int) -> None: ...
    def purge(self, queue: str) -> None: ...
    def busy(self, queue: str) -> bool: ...
    def user(self) -> str: ...


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
        self._timing = timing
        self._clock = clock
        self._spooler = spooler
        self._device = IppDevice(device_uri, ask, timing.call, clock)
        self._lock = threading.Lock()
        self._jobs: dict[str, PageJob] = {}
        self._clean = 0

    @property
    def name(self) -> str:
        return self._name

    def status(self) -> PrinterStatus:
        if self._clean < _CLEAN and self._lock.acquire(blocking=False):
            try:
                self._sweep()
            finally:
                self._lock.release()
        return self._device.look().status

    def submit(self, pdf: bytes, title: str) -> str:
        if not pdf.startswith(b"%PDF-"):
            raise DeviceError("not a PDF document", Action.NONE)
        with self._lock:
            if any(job.settled is None and not job.abandoned for job in self._jobs.values()):
                raise DeviceError(f"{self._name} still has another job", Action.CLEAR)
            view = self._device.look()
            if view.status.device in UNREACHED:
                raise TransportError(f"{self._name}: {view.status.detail}", view.status.action)
            if view.working:
                raise DeviceError(f"{self._name} is at work on something older", Action.RESET)
            if not view.a4:
                raise DeviceError(f"{self._name}: {view.status.detail}", view.status.action)
            after = max(
                (job.number for job in self._device.finished() if job.title == title), default=0
            )
            self._spooler.make_queue(self._queue, self._device.uri)
            self._spooler.purge(self._queue)
            if self._spooler.busy(self._queue):
                self._await_idle()
            number = self._spooler.submit(self._queue, title, pdf, _OPTIONS)
            self._jobs = {
                str(number): PageJob(number, title, after, self._clock(), view.up_time or 0)
            }
        return str(number)

    def follow(self, job: str) -> JobReport:
        with self._lock:
            known = self._known(job)
            if known.settled is not None:
                return known.settled
            view = self._device.look()
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
                self._progress(known, self._device.look())
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
            owing = any(job.settled is None for job in self._jobs.values())
            if owing or self._spooler.busy(self._queue):
                self._await_idle()
            self._jobs.clear()

    def what_became(self, title: str) -> Progress:
        """As ``RemembersJobs`` says: the printer's own word, once the spooler carries nothing."""
        with self._lock:
            view = self._device.look()
            if not view.answered:
                raise TransportError(f"{self._name}: {view.status.detail}", view.status.action)
            if not self._jobs:
                self._spooler.purge(self._queue)
                if self._spooler.busy(self._queue) or view.working:
                    self._await_idle()
                self._device.cancel_open_jobs(self._spooler.user())
            return remembered(last_word(self._device.finished(), title, 0))

    def close(self) -> None:
        """Purges what is left if the spooler answers; job-cancel-after ends it otherwise."""
        try:
            self.purge()
        except DeviceError:
            self._jobs.clear()

    def _sweep(self) -> None:
        """What an earlier process has left, however it ended, goes at the first questions, before
        anybody refills paper (F5).
        """
        if self._jobs:
            self._clean = _CLEAN
            return
        with contextlib.suppress(DeviceError):
            self._spooler.purge(self._queue)
            on_its_way = self._spooler.busy(self._queue)
            left = self._device.cancel_open_jobs(self._spooler.user())
            self._clean = 0 if on_its_way or left else self._clean + 1

    def _known(self, job: str) -> PageJob:
        known = self._jobs.get(job)
        if known is None:
            raise DeviceError(f"no job {job} of ours", Action.NONE)
        return known

    def _await_idle(self) -> None:
        end = self._clock() + self._timing.stop
        pause = threading.Event()
        while True:
            carried = self._spooler.busy(self._queue)
            # What carries a page may hand it over at the moment at which it is told to stop.
            with contextlib.suppress(DeviceError):
                carried |= self._device.cancel_open_jobs(self._spooler.user())
            view = self._device.look()
            if not carried and view.answered and not view.working:
                return
            if self._clock() >= end:
                raise DeviceError(f"{self._name} did not give up the page", Action.RESET)
            pause.wait(self._timing.poll)

    def _progress(self, job: PageJob, printer: PrinterView) -> Progress:
        now = self._clock()
        job.hear(printer, now)
        given_up = job.given_up(now, self._timing.silence)
        try:
            view = self._spooler.view(job.number)
            if view.state in _CALLED_OFF and self._spooler.busy(self._queue):
                # What carries the page may yet hand it to the printer.
                view = replace(view, state=JobState.PROCESSING)
        except NotFoundError:
            return Progress.UNKNOWN
        except DeviceError:
            if given_up:
                return Progress.UNKNOWN
            if not printer.answered:
                raise
            # A spooler that hangs hides nothing of what the printer itself says: what holds it up
            # has to be seen, and a page that is out is out.
            view = JobView(JobState.PROCESSING, impressions=job.impressions)
        if printer.answered and not printer.working:
            word = last_word(self._device.finished(), job.title, job.after)
            printer = replace(printer, job=word)
        progress = job.judge(view, printer, given_up=given_up)
        if job.died and progress.settled:
            # The spooler would wait for it and print the page anew: a second sheet (F2).
            with contextlib.suppress(NotFoundError):
                self._spooler.cancel(job.number)
        return progress

    def _forget(self, job: PageJob) -> None:
        try:
            self._spooler.forget(job.number)
        except DeviceError:
            pass  # the next document's purge takes it along; until then cupsd.conf keeps no files
