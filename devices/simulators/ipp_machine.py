"""An A4 printer's IPP side: a request's bytes -> the answer's bytes, over a paper path. Pure.

It says what a small office laser says: one job at a time, PDF, A4 in one tray. Checked against
ipptool's own tests of IPP (RFC 8011).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from devices.errors import DeviceError
from devices.faults import FaultSwitches
from devices.printer.api import JobReport
from devices.printer.ipp_codec import Attribute, Group, Message, Tag, Value, words, write_message
from devices.printer.ipp_requests import Operation
from devices.printer.page_machine import HOLDING, PageMachine, Sheet
from devices.printer.settlement import JobState
from devices.simulators.ipp_description import DESCRIPTION, FORMATS, OPERATIONS
from devices.status import Progress
from devices.timing import PageTiming

REMEMBERED = 20
"""Jobs."""
_ON_FOR_A_WHILE = 1000
"""Seconds that it has been switched on when it is set up; then from 1 with each power cut."""
_ANY_FORMAT = "application/octet-stream"

OK, IGNORED = 0x0000, 0x0001
_BAD_REQUEST, _NOT_POSSIBLE, _NOT_FOUND = 0x0400, 0x0404, 0x0406
_FORMAT_NOT_SUPPORTED, _CHARSET_NOT_SUPPORTED = 0x040A, 0x040D
_FORMAT_ERROR = 0x0411
_OPERATION_NOT_SUPPORTED, _VERSION_NOT_SUPPORTED, _BUSY = 0x0501, 0x0503, 0x0507

_IDLE, _PROCESSING, _STOPPED = 3, 4, 5
_REASONS = {
    "paper-out": "media-empty-error",
    "paper-low": "media-low-warning",
    "jam": "media-jam-error",
    "cover-open": "cover-open-error",
    "toner-low": "toner-low-warning",
    "toner-out": "toner-empty-error",
}
_STATES = {
    Progress.PENDING: (JobState.PENDING, "none"),
    Progress.PRINTING: (JobState.PROCESSING, "job-printing"),
    Progress.HELD: (JobState.STOPPED, "printer-stopped"),
    Progress.DELIVERED: (JobState.COMPLETED, "job-completed-successfully"),
    Progress.FAILED: (JobState.CANCELED, "job-canceled-by-user"),
    Progress.SPOILED: (JobState.ABORTED, "aborted-by-system"),
    Progress.UNKNOWN: (JobState.ABORTED, "aborted-by-system"),
}
_SUBMISSIONS = (Operation.PRINT_JOB, Operation.VALIDATE_JOB, Operation.CREATE_JOB)


class _RefusalError(Exception):
    """An answer other than success."""

    def __init__(self, status: int, unsupported: Iterable[Attribute] = ()) -> None:
        super().__init__(status)
        self.status = status
        self.unsupported = tuple(unsupported)


@dataclass(slots=True)
class _Job:
    number: int
    title: str
    user: str
    created: int
    inside: str = ""
    """The paper path's own name of it, once it has a document."""
    state: JobState = JobState.HELD
    reason: str = "job-incoming"
    processing: int | None = None
    completed: int | None = None
    sheets: int = 0

    @property
    def over(self) -> bool:
        return self.state >= JobState.CANCELED


class IppMachine:
    """``clock`` gives seconds; ``formats`` are what it prints besides guessing."""

    def __init__(
        self,
        clock: Callable[[], float],
        deliver: Callable[[Sheet], None],
        tray_is_empty: Callable[[], bool],
        timing: PageTiming,
        formats: tuple[str, ...] = FORMATS,
    ) -> None:
        self._clock = clock
        self._paper_path = PageMachine(clock, deliver, tray_is_empty, timing)
        self._formats = formats
        self._on_since = clock() - _ON_FOR_A_WHILE
        self._jobs: dict[int, _Job] = {}
        self.media_ready: tuple[str, ...] = ("iso_a4_210x297mm",)
        self.says_completed = False
        """Of a job that it has lost with its power: a lie that a printer was heard to tell."""

    @property
    def switches(self) -> FaultSwitches:
        return self._paper_path.switches

    def catch_up(self) -> None:
        """Let everything happen that the clock has brought about."""
        for job in self._jobs.values():
            if job.inside and not job.over:
                self._note(job, self._paper_path.report(job.inside))

    def set_fault(self, name: str, on: bool) -> None:
        """Raises ``UnknownFaultError``."""
        self.catch_up()
        before = name in self.switches
        self._paper_path.set_fault(name, on)
        if name == "power-off" and before != on:
            self._lose_power()
        self.catch_up()

    def answer(self, request: Message, uri: str) -> bytes:
        """``uri`` is where it is reached."""
        self.catch_up()
        groups: list[tuple[Tag, Iterable[Attribute]]] = []
        try:
            status, groups = self._carry_out(request, uri)
        except _RefusalError as refusal:
            status = refusal.status
            if refusal.unsupported:
                groups = [(Tag.UNSUPPORTED, refusal.unsupported)]
        except DeviceError:
            status = _BUSY
        head = (
            Attribute(Tag.CHARSET, "attributes-charset", ("utf-8",)),
            Attribute(Tag.LANGUAGE, "attributes-natural-language", ("en",)),
        )
        return write_message(
            status, [(Tag.OPERATION, head), *groups], request.request_id, _told(request.version)
        )

    # -- operations --------------------------------------------------------------------

    def _carry_out(
        self, request: Message, uri: str
    ) -> tuple[int, list[tuple[Tag, Iterable[Attribute]]]]:
        asked = _checked(request)
        operation = request.code
        if operation == Operation.GET_PRINTER_ATTRIBUTES:
            return OK, [(Tag.PRINTER, _chosen(self._description(uri), asked))]
        if operation in _SUBMISSIONS:
            return self._submit(request, asked, uri)
        if operation == Operation.GET_JOBS:
            return OK, self._list(asked, uri)
        if operation not in OPERATIONS:
            raise _RefusalError(_OPERATION_NOT_SUPPORTED)
        job = self._job(asked)
        if operation == Operation.SEND_DOCUMENT:
            if asked.get("last-document") is None:
                raise _RefusalError(_BAD_REQUEST)
            if job.inside or job.over:
                raise _RefusalError(_NOT_POSSIBLE)
            self._take_in(job, asked, request.document)
        elif operation == Operation.CANCEL_JOB:
            self._cancel(job)
            return OK, []
        return OK, [(Tag.JOB, _chosen(self._told_of(job, uri), asked))]

    def _submit(
        self, request: Message, asked: Group, uri: str
    ) -> tuple[int, list[tuple[Tag, Iterable[Attribute]]]]:
        self._check_format(asked)
        if request.code == Operation.VALIDATE_JOB:
            return OK, []
        if any(not job.over for job in self._jobs.values()):
            raise _RefusalError(_BUSY)
        title, user = words(asked, "job-name"), words(asked, "requesting-user-name")
        number = max(self._jobs, default=0) + 1
        job = _Job(number, (title or ["untitled"])[0], (user or ["anonymous"])[0], self._up_time())
        self._jobs[number] = job
        for old in sorted(self._jobs)[:-REMEMBERED]:
            del self._jobs[old]
        if request.code == Operation.PRINT_JOB:
            self._take_in(job, asked, request.document)
        return OK, [(Tag.JOB, self._told_of(job, uri)[:4])]

    def _take_in(self, job: _Job, asked: Group, document: bytes) -> None:
        self._check_format(asked)
        if not document.startswith(b"%PDF-"):
            job.state, job.reason = JobState.ABORTED, "document-format-error"
            job.completed = self._up_time()
            raise _RefusalError(_FORMAT_ERROR)
        job.inside = self._paper_path.submit([document], job.title)
        self._note(job, self._paper_path.report(job.inside))

    def _check_format(self, asked: Group) -> None:
        wanted = words(asked, "document-format")
        if wanted and wanted[0] not in (*self._formats, _ANY_FORMAT):
            told = Attribute(Tag.MIME, "document-format", (wanted[0],))
            raise _RefusalError(_FORMAT_NOT_SUPPORTED, [told])

    def _cancel(self, job: _Job) -> None:
        if job.over:
            raise _RefusalError(_NOT_POSSIBLE)
        if job.inside:
            self._paper_path.cancel(job.inside)
        job.state, job.reason = JobState.CANCELED, "job-canceled-by-user"
        job.completed = self._up_time()

    def _list(self, asked: Group, uri: str) -> list[tuple[Tag, Iterable[Attribute]]]:
        which = words(asked, "which-jobs")[:1] or ["not-completed"]
        if which[0] not in ("completed", "not-completed"):
            told = Attribute(Tag.KEYWORD, "which-jobs", (which[0],))
            raise _RefusalError(0x040B, [told])
        found = [job for job in self._jobs.values() if job.over is (which == ["completed"])]
        if asked.get("my-jobs") == [True]:
            users = words(asked, "requesting-user-name")
            found = [job for job in found if job.user in users]
        if which == ["completed"]:
            found.reverse()
        limit = asked.get("limit", [len(found)])[0]
        wanted = {
            "requested-attributes": asked.get("requested-attributes") or ["job-uri", "job-id"]
        }
        return [
            (Tag.JOB, _chosen(self._told_of(job, uri), wanted))
            for job in found[: limit if isinstance(limit, int) else None]
        ]

    def _job(self, asked: Group) -> _Job:
        numbers = [n for n in asked.get("job-id", []) if isinstance(n, int)]
        if not numbers:
            tail = (words(asked, "job-uri") or [""])[0].rpartition("/")[2]
            if not tail.isdecimal():
                raise _RefusalError(_BAD_REQUEST)
            numbers = [int(tail)]
        if numbers[0] not in self._jobs:
            raise _RefusalError(_NOT_FOUND)
        return self._jobs[numbers[0]]

    # -- what happens inside -----------------------------------------------------------

    def _note(self, job: _Job, report: JobReport) -> None:
        job.state, job.reason = _STATES[report.progress]
        job.sheets = report.pages_out
        now = self._up_time()
        if report.progress is Progress.PRINTING or report.pages_out:
            job.processing = now if job.processing is None else job.processing
        if job.over and job.completed is None:
            job.completed = now

    def _lose_power(self) -> None:
        lost = [job for job in self._jobs.values() if job.processing is not None]
        self._on_since = self._clock() - 1
        self._paper_path.purge()
        self._jobs.clear()
        if self.says_completed and lost:
            last = lost[-1]
            last.state, last.reason = JobState.COMPLETED, "job-completed-successfully"
            last.sheets, last.completed = 1, self._up_time()
            self._jobs[last.number] = last

    def _up_time(self) -> int:
        return int(self._clock() - self._on_since)

    # -- what it says ------------------------------------------------------------------

    def _description(self, uri: str) -> list[Attribute]:
        on = self.switches
        reasons: tuple[Value, ...] = tuple(_REASONS[f] for f in on.on() if f in _REASONS)
        busy = [job for job in self._jobs.values() if not job.over]
        stopped = on.any_of(*HOLDING, "jam")
        working = any(job.state is JobState.PROCESSING for job in busy)
        state = _STOPPED if stopped else _PROCESSING if working else _IDLE
        formats: tuple[Value, ...] = (*self._formats, _ANY_FORMAT)
        return [
            *DESCRIPTION,
            Attribute(Tag.URI, "printer-uri-supported", (uri,)),
            Attribute(Tag.MIME, "document-format-default", (_ANY_FORMAT,)),
            Attribute(Tag.MIME, "document-format-supported", formats),
            Attribute(Tag.KEYWORD, "media-ready", tuple(self.media_ready)),
            Attribute(Tag.ENUM, "printer-state", (state,)),
            Attribute(Tag.KEYWORD, "printer-state-reasons", reasons or ("none",)),
            Attribute(Tag.INTEGER, "printer-up-time", (self._up_time(),)),
            Attribute(Tag.INTEGER, "queued-job-count", (len(busy),)),
        ]

    def _told_of(self, job: _Job, uri: str) -> list[Attribute]:
        return [
            Attribute(Tag.INTEGER, "job-id", (job.number,)),
            Attribute(Tag.URI, "job-uri", (f"{uri}/{job.number}",)),
            Attribute(Tag.ENUM, "job-state", (int(job.state),)),
            Attribute(Tag.KEYWORD, "job-state-reasons", (job.reason,)),
            Attribute(Tag.URI, "job-printer-uri", (uri,)),
            Attribute(Tag.INTEGER, "job-printer-up-time", (self._up_time(),)),
            Attribute(Tag.NAME, "job-name", (job.title,)),
            Attribute(Tag.NAME, "job-originating-user-name", (job.user,)),
            Attribute(Tag.INTEGER, "job-impressions-completed", (job.sheets,)),
            Attribute(Tag.INTEGER, "job-media-sheets-completed", (job.sheets,)),
            Attribute(Tag.INTEGER, "time-at-creation", (job.created,)),
            _moment("time-at-processing", job.processing),
            _moment("time-at-completed", job.completed),
        ]


def _moment(name: str, at: int | None) -> Attribute:
    if at is None:
        return Attribute(Tag.NO_VALUE, name, (b"",))
    return Attribute(Tag.INTEGER, name, (at,))


def _told(version: bytes) -> bytes:
    return version if version[:1] in (b"\x01", b"\x02") else b"\x02\x00"


def _checked(request: Message) -> Group:
    """The operation's attributes. Raises for what RFC 8011, 4.1, does not allow."""
    if request.version[:1] not in (b"\x01", b"\x02"):
        raise _RefusalError(_VERSION_NOT_SUPPORTED)
    if request.request_id == 0 or not request.groups or request.groups[0][0] != Tag.OPERATION:
        raise _RefusalError(_BAD_REQUEST)
    asked = request.groups[0][1]
    if list(asked)[:2] != ["attributes-charset", "attributes-natural-language"]:
        raise _RefusalError(_BAD_REQUEST)
    if words(asked, "attributes-charset") not in (["utf-8"], ["us-ascii"]):
        raise _RefusalError(_CHARSET_NOT_SUPPORTED)
    if not words(asked, "printer-uri") and not words(asked, "job-uri"):
        raise _RefusalError(_BAD_REQUEST)
    return asked


def _chosen(every: list[Attribute], asked: Group) -> list[Attribute]:
    wanted = set(words(asked, "requested-attributes"))
    if not wanted or wanted & {"all", "printer-description", "job-description", "job-template"}:
        return every
    return [attribute for attribute in every if attribute.name in wanted]
