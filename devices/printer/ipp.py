"""A4 pages to a printer that speaks IPP, without a spooler.

A job's number is asked for before its page is under way (Create-Job, Send-Document), so that a
line that breaks in the middle leaves no page that nobody can ask after, and none is sent twice.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
from dataclasses import replace

from devices.bounded import Bounded
from devices.errors import DeviceError, TransportError
from devices.printer.api import JobReport
from devices.printer.ipp_abilities import Abilities
from devices.printer.ipp_client import ask as ask_over_http
from devices.printer.ipp_codec import Answer, Group, integers, words
from devices.printer.ipp_device import NOT_FOUND, AskPrinter, IppDevice, require
from devices.printer.ipp_requests import (
    PDF,
    Operation,
    ask_job,
    cancel_job,
    create_job,
    print_job,
    send_document,
    validate_job,
)
from devices.printer.page_job import PageJob
from devices.printer.settlement import (
    JOB_ATTRIBUTES,
    UNREACHED,
    JobState,
    JobView,
    PrinterView,
    how_it_ended,
    last_word,
    remembered,
    view_of,
)
from devices.status import Action, PrinterStatus, Progress
from devices.timing import PRINTERS, IppTiming

_SERVER_ERROR = 0x0500


class IppPrinter:
    """Implements ``PagePrinter``. Thread-safe. ``uri`` is ``ipp://`` or ``ipps://``.

    The first answer of the printer is used to cancel what an earlier process of ours has left
    in it: no job outlives its session (F5).
    """

    def __init__(
        self,
        name: str,
        uri: str,
        ask: AskPrinter = ask_over_http,
        timing: IppTiming = PRINTERS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        if not uri.startswith(("ipp://", "ipps://")):
            raise DeviceError(f"{uri} is no address of an IPP printer", Action.CONFIGURATION)
        self._name = name
        self._uri = uri
        self._ask = ask
        self._timing = timing
        self._clock = clock
        self._device = IppDevice(uri, ask, timing.call, clock)
        self._way = Bounded(f"the page on its way to {uri}")
        self._lock = threading.Lock()
        self._jobs: dict[str, PageJob] = {}
        self._count = 0
        self._abilities: Abilities | None = None
        self._swept = False

    @property
    def name(self) -> str:
        return self._name

    def status(self) -> PrinterStatus:
        view = self._device.look()
        if not self._swept and view.answered:
            self._sweep_once()
        return view.status

    def abilities(self) -> Abilities:
        """What the printer says that it can do. Raises ``DeviceError`` if it says nothing."""
        with self._lock:
            return self._able(self._device.look())

    def submit(self, pdf: bytes, title: str) -> str:
        """As the protocol says. A page that may have reached the printer is never an error here:
        following it tells what became of it.
        """
        if not pdf.startswith(b"%PDF-"):
            raise DeviceError("not a PDF document", Action.NONE)
        with self._lock:
            view = self._free_for_a_page()
            able = self._able(view)
            refusal = able.refusal()
            if refusal is not None:
                raise refusal
            self._validate(able, title)
            after = max((j.number for j in self._device.finished() if j.title == title), default=0)
            self._count += 1
            job = PageJob(0, title, after, self._clock(), view.up_time or 0)
            if able.does(Operation.CREATE_JOB) and able.does(Operation.SEND_DOCUMENT):
                job.number = self._create(able, title)
                request = send_document(self._uri, job.number, PDF)
            else:
                request = print_job(self._uri, title, PDF, able.template())
            self._hand_over(job, request, pdf)
            name = str(self._count)
            self._jobs = {name: job}
        return name

    def follow(self, job: str) -> JobReport:
        with self._lock:
            known = self._known(job)
            if known.settled is not None:
                return known.settled
            view = self._device.look()
            report = JobReport(job, self._progress(known, view), view.status)
            if report.progress is Progress.DELIVERED:
                report = replace(report, pages_out=max(known.impressions, 1))
            if report.progress.settled:
                known.settled = report
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
                with contextlib.suppress(TransportError):
                    self._cancel(known.number)
        return self.follow(job)

    def purge(self) -> None:
        """As the protocol says; raises ``DeviceError`` if the printer was given a page and does
        not say that it has stopped. Then it must be switched off and on before it is mended.
        """
        with self._lock:
            owing = any(job.settled is None for job in self._jobs.values())
            for job in self._jobs.values():
                job.abandoned = True
            try:
                left = self._cancel_open_jobs()
            except DeviceError:
                if owing:
                    raise
                left = False
            if owing or left:
                self._await_idle()
            self._jobs.clear()

    def what_became(self, title: str) -> Progress:
        """As ``RemembersJobs`` says."""
        with self._lock:
            view = self._device.look()
            if not view.answered:
                raise TransportError(f"{self._name}: {view.status.detail}", view.status.action)
            if not self._jobs and (self._cancel_open_jobs() or view.working):
                self._await_idle()
            return remembered(last_word(self._device.finished(), title, 0))

    def close(self) -> None:
        """Purges what is left if the printer answers."""
        try:
            self.purge()
        except DeviceError:
            self._jobs.clear()

    # -- before a page -----------------------------------------------------------------

    def _free_for_a_page(self) -> PrinterView:
        """Raises ``DeviceError`` with why it is not."""
        if any(job.settled is None and not job.abandoned for job in self._jobs.values()):
            raise DeviceError(f"{self._name} still has another job", Action.CLEAR)
        view = self._device.look()
        if view.answered and self._cancel_open_jobs():
            view = self._await_idle()
        if view.status.device in UNREACHED:
            raise TransportError(f"{self._name}: {view.status.detail}", view.status.action)
        if view.working:
            raise DeviceError(f"{self._name} is at work on something older", Action.RESET)
        if not view.accepting:
            raise DeviceError(f"{self._name} takes no jobs", Action.RESET)
        if not view.a4:
            raise DeviceError(f"{self._name}: {view.status.detail}", view.status.action)
        return view

    def _able(self, view: PrinterView) -> Abilities:
        able, now = self._abilities, self._clock()
        if able is None or able.stale(now, view.up_time, self._timing.abilities):
            able = self._abilities = self._device.abilities(view.up_time)
        return able

    def _validate(self, able: Abilities, title: str) -> None:
        if not able.does(Operation.VALIDATE_JOB):
            return
        request = validate_job(self._uri, title, PDF, able.template())
        answer = self._device.put(request, "such a page")
        if "media" in answer.refused:
            raise DeviceError(f"{self._name} does not print on A4", Action.CONFIGURATION)

    def _create(self, able: Abilities, title: str) -> int:
        answer = self._device.put(create_job(self._uri, title, able.template()), "a job")
        number = _number(answer)
        if number == 0:
            raise DeviceError(f"{self._name} gives its jobs no numbers", Action.CONFIGURATION)
        return number

    def _hand_over(self, job: PageJob, request: bytes, pdf: bytes) -> None:
        """Raises ``DeviceError`` only if nothing of the page has reached the printer."""

        def send() -> Answer:
            job.taken = True
            try:
                return self._ask(self._uri, request, self._timing.document, pdf)
            except DeviceError:
                job.cut_off = True
                raise

        try:
            answer = self._way.call(send, self._timing.hand_over)
        except DeviceError:
            # Broken off, or still under way: the printer is asked about the job from now on.
            if not job.taken:
                self._cancel(job.number)
                raise
            return
        job.number = job.number or _number(answer)
        if 0x0100 <= answer.status < _SERVER_ERROR:
            self._cancel(job.number)
            require(answer, "the page")

    # -- while a page is under way -----------------------------------------------------

    def _known(self, job: str) -> PageJob:
        known = self._jobs.get(job)
        if known is None:
            raise DeviceError(f"no job {job} of ours", Action.NONE)
        return known

    def _progress(self, job: PageJob, printer: PrinterView) -> Progress:
        now = self._clock()
        job.hear(printer, now)
        view = view_of({})
        if printer.answered:
            # Otherwise nothing new: until the printer's silence has lasted too long.
            with contextlib.suppress(DeviceError):
                view, printer = self._said_of(job, printer)
        progress = job.judge(view, printer, given_up=job.given_up(now, self._timing.silence))
        if job.died and progress.settled:
            # Some printers keep their jobs through being switched off.
            with contextlib.suppress(DeviceError):
                self._cancel(job.number)
        return progress

    def _said_of(self, job: PageJob, printer: PrinterView) -> tuple[JobView, PrinterView]:
        """What the printer says of the job; its end only once nothing moves any more."""
        if job.number == 0:
            word = last_word(self._device.finished(), job.title, job.after)
            return view_of({}), replace(printer, job=None if printer.working else word)
        answer = self._device.put_any(ask_job(self._uri, job.number, JOB_ATTRIBUTES))
        said = None
        if answer.status != NOT_FOUND:
            said = next(iter(require(answer, "to tell of a job").jobs), {})
            if words(said, "job-name")[:1] not in ([], [job.title]):
                # Switched off and on, it counts from the beginning: another's job (F1).
                said = None
        if said and job.cut_off and _awaits_document(said):
            self._cancel(job.number)
        if said is not None and not printer.working:
            printer = replace(printer, job=how_it_ended(said))
        return view_of(said), printer

    def _cancel(self, number: int) -> None:
        """Not an error if it is over or not known."""
        if number:
            self._device.put_any(cancel_job(self._uri, number))

    # -- what must not stay ------------------------------------------------------------

    def _sweep_once(self) -> None:
        if not self._lock.acquire(blocking=False):
            return
        try:
            if not self._jobs:
                with contextlib.suppress(DeviceError):
                    self._cancel_open_jobs()
        finally:
            self._lock.release()

    def _cancel_open_jobs(self) -> bool:
        left = self._device.cancel_open_jobs()
        self._swept = True
        return left

    def _await_idle(self) -> PrinterView:
        end = self._clock() + self._timing.stop
        pause = threading.Event()
        while True:
            view = self._device.look()
            if view.answered and not view.working:
                return view
            if self._clock() >= end:
                raise DeviceError(f"{self._name} did not give up the page", Action.RESET)
            pause.wait(self._timing.poll)


def _number(answer: Answer) -> int:
    return next((n for job in answer.jobs for n in integers(job, "job-id")), 0)


def _awaits_document(job: Group) -> bool:
    waits = integers(job, "job-state")[:1] in ([JobState.PENDING], [JobState.HELD])
    return waits or "job-incoming" in words(job, "job-state-reasons")
