"""Where a job stands, and when it is settled: one place for every A4 printer over IPP. Pure.

A spooler's "completed" means that it has nothing more to do. It was seen to say so of a job
whose printer had been switched off in mid-page and on again (F3), and of one that the printer
had given up. So the printer itself is asked what became of the job, and its word counts; where it
keeps none, delivered is what the spooler calls completed while the printer does not contradict.
A printer's own "completed" is believed unless its reasons, its counts, or its having been
switched off in between speak against it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, IntEnum, auto

from devices.printer.ipp_codec import Group, integers, words
from devices.printer.ipp_status import plain
from devices.status import DeviceState, Media, PrinterStatus, Progress

DISOWNED = frozenset({"cups-ipp-missing-job-history", "cups-ipp-missing-job-state"})
"""The printer no longer knows the job of which the spooler waits to hear."""

UNREACHED = (DeviceState.UNKNOWN, DeviceState.OFFLINE, DeviceState.NO_DEVICE)
"""States of a printer that gives no answer, or wants nothing to do with jobs."""


class JobState(IntEnum):
    """RFC 8011, 5.3.7."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9


class Ended(Enum):
    """How a job ended, by the printer's own account."""

    OUT = auto()
    """All of it."""
    BROKEN_OFF = auto()
    """Without the whole of it being out; a sheet may have moved."""
    UNTOUCHED = auto()
    """Before any sheet moved."""


@dataclass(frozen=True, slots=True)
class JobView:
    """What the spooler says of one job; without a spooler, the printer.

    ``reasons`` are job-printer-state-reasons. ``impressions`` is job-impressions-completed, which
    CUPS sets to 1 when the printer has the document, before any paper moves.
    """

    state: JobState
    reasons: frozenset[str] = frozenset()
    impressions: int = 0


@dataclass(frozen=True, slots=True)
class PrinterView:
    """The printer's own answer of now. ``working``: it says that it processes a job, or is
    stopped with one inside.
    ``up_time``: seconds since it was switched on (RFC 8011, 5.4.29); ``None`` if it does not say.
    ``answered``: false for its silence. ``accepting``: it takes jobs. ``a4``: what its trays hold
    fits, as far as it says.
    ``job``: how our job ended, if it has and the printer says so.
    """

    status: PrinterStatus
    working: bool
    up_time: int | None = None
    answered: bool = True
    accepting: bool = True
    a4: bool = True
    job: Ended | None = None


@dataclass(frozen=True, slots=True)
class FinishedJob:
    """One job that is over, as the printer itself numbers and remembers it."""

    number: int
    title: str
    ended: Ended


JOB_ATTRIBUTES = (
    "job-id",
    "job-name",
    "job-state",
    "job-state-reasons",
    "job-impressions",
    "job-impressions-completed",
    "job-media-sheets-completed",
    "time-at-processing",
)
"""What ``how_it_ended`` looks at."""

_UNREADABLE = frozenset(
    {
        "unsupported-document-format",
        "unsupported-compression",
        "compression-error",
        "document-format-error",
        "document-unprintable-error",
        "document-access-error",
        "document-password-error",
    }
)
"""Reasons of a job (RFC 8011, 5.3.8; PWG 5100.7): the document was no good, so nothing printed."""


def how_it_ended(job: Group) -> Ended | None:
    """What a printer's ``JOB_ATTRIBUTES`` mean; ``None`` while the job is not over."""
    state = next(iter(integers(job, "job-state")), None)
    reasons = set(words(job, "job-state-reasons"))
    impressions = integers(job, "job-impressions-completed")
    counts = impressions + integers(job, "job-media-sheets-completed")
    if state == JobState.COMPLETED:
        total = integers(job, "job-impressions")
        short = bool(counts) and max(counts) == 0
        short |= bool(total and impressions) and impressions[0] < total[0]
        broken = short or "job-completed-with-errors" in reasons
        return Ended.BROKEN_OFF if broken else Ended.OUT
    if state not in (JobState.CANCELED, JobState.ABORTED):
        return None
    moved = max(counts, default=0) > 0
    # RFC 8011, 5.3.14.2: no-value for a job that never began to be processed.
    if job.get("time-at-processing") == [b""] or (reasons & _UNREADABLE and not moved):
        return Ended.UNTOUCHED
    return Ended.BROKEN_OFF


def finished_job(job: Group) -> FinishedJob | None:
    """``None`` for one that is not over, or that the printer tells too little of."""
    number, title = integers(job, "job-id"), words(job, "job-name")
    ended = how_it_ended(job)
    if not number or not title or ended is None:
        return None
    return FinishedJob(number[0], title[0], ended)


def view_of(job: Group | None) -> JobView:
    """As a printer without a spooler tells of a job; ``None`` for one that it does not know.

    A completed one counts as under way here: see ``how_it_ended``.
    """
    if job is None:
        return JobView(JobState.ABORTED)
    state = next(iter(integers(job, "job-state")), None)
    count = max(integers(job, "job-impressions-completed"), default=0)
    match state:
        case JobState.PENDING:
            return JobView(JobState.PENDING, impressions=count)
        case JobState.HELD | JobState.STOPPED:
            return JobView(JobState.HELD, impressions=count)
        case JobState.CANCELED | JobState.ABORTED:
            return JobView(JobState.ABORTED, impressions=count)
        case _:
            return JobView(JobState.PROCESSING, impressions=count)


def progress_of(view: JobView, printer: PrinterView, *, moved: bool) -> Progress:
    """``moved`` says whether the printer was ever free to work on the job: then a sheet may have
    left its tray.
    """
    status = printer.status
    match printer.job:
        case Ended.OUT:
            return _out(status)
        case Ended.BROKEN_OFF:
            return _ended(status, moved=moved)
        case Ended.UNTOUCHED:
            return Progress.FAILED
    match view.state:
        case JobState.PENDING:
            return Progress.PENDING
        case JobState.HELD:
            return Progress.HELD
        case JobState.PROCESSING:
            return Progress.HELD if hinders(printer) else Progress.PRINTING
        # Stopped: a filter could not read the document; the spooler does not try it again.
        case JobState.CANCELED | JobState.ABORTED | JobState.STOPPED:
            # A printer was seen to accept a cancellation while out of paper, and to print the
            # page all the same after the refill: as long as it is at work, nothing is settled.
            if printer.working:
                return Progress.HELD if hinders(printer) else Progress.PRINTING
            return _ended(status, moved=moved)
        case JobState.COMPLETED:
            if {plain(reason) for reason in view.reasons} & DISOWNED:
                return Progress.UNKNOWN
            # Not the paper: the last sheet of the tray may be ours.
            answers = status.device in (
                DeviceState.ONLINE,
                DeviceState.DEVICE_BUSY,
                DeviceState.USER_ERROR,
            )
            return _out(status) if answers or status.media is Media.JAMMED else Progress.UNKNOWN


def _out(status: PrinterStatus) -> Progress:
    return Progress.SPOILED if status.media is Media.JAMMED else Progress.DELIVERED


def _ended(status: PrinterStatus, *, moved: bool) -> Progress:
    """Without the whole page being out."""
    if not moved:
        return Progress.FAILED
    return Progress.SPOILED if status.media is Media.JAMMED else Progress.UNKNOWN


def last_word(jobs: Iterable[FinishedJob], title: str, after: int) -> Ended | None:
    """How the printer says that our job ended: the newest called ``title``, numbered above
    ``after`` by the printer.
    """
    ours = [job for job in jobs if job.title == title and job.number > after]
    return max(ours, key=lambda job: job.number).ended if ours else None


def remembered(ended: Ended | None) -> Progress:
    """What a printer's word means of a job that nobody has followed."""
    match ended:
        case Ended.OUT:
            return Progress.DELIVERED
        case Ended.UNTOUCHED:
            return Progress.FAILED
        case _:
            return Progress.UNKNOWN


def hinders(printer: PrinterView) -> bool:
    """Whether the printer names something that a person has to mend before the job goes on.

    A printer that does not answer names nothing: the job's fate is open, it is not held.
    """
    status = printer.status
    names_nothing = status.device in (DeviceState.UNKNOWN, DeviceState.DEVICE_BUSY)
    return printer.answered and not status.can_print and not names_nothing
