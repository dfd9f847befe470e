"""Where a job of the spooler stands, and when it is settled. Pure.

A spooler's "completed" means that it has nothing more to do. It was seen to say so of a job
whose printer had been switched off in mid-page and on again (F3), and of one that the printer
had given up. So the printer itself is asked what became of the job, and its word counts; where it
keeps none, delivered is what the spooler calls completed while the printer does not contradict.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from devices.printer.ipp_status import plain
from devices.status import DeviceState, Media, PrinterStatus, Progress

DISOWNED = frozenset({"cups-ipp-missing-job-history", "cups-ipp-missing-job-state"})
"""The printer no longer knows the job of which the spooler waits to hear."""


class JobState(IntEnum):
    """RFC 8011, 5.3.7."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9


@dataclass(frozen=True, slots=True)
class SpoolerView:
    """What the spooler says of one job.

    ``reasons`` are job-printer-state-reasons. ``impressions`` is job-impressions-completed, which
    CUPS sets to 1 when the printer has the document, before any paper moves.
    """

    state: JobState
    reasons: frozenset[str] = frozenset()
    impressions: int = 0


@dataclass(frozen=True, slots=True)
class PrinterView:
    """The printer's own answer of now. ``working``: it says that it processes a job.
    ``up_time``: seconds since it was switched on (RFC 8011, 5.4.29); ``None`` if it does not say.
    ``job``: how our job ended, if it has and the printer says so.
    """

    status: PrinterStatus
    working: bool
    up_time: int | None = None
    job: JobState | None = None


@dataclass(frozen=True, slots=True)
class FinishedJob:
    """One job that is over, as the printer itself numbers and remembers it."""

    number: int
    title: str
    state: JobState


def progress_of(view: SpoolerView, printer: PrinterView, *, moved: bool) -> Progress:
    """``moved`` says whether the printer was ever free to work on the job: then a sheet may have
    left its tray.
    """
    status = printer.status
    if printer.job is JobState.COMPLETED:
        return _out(status)
    if printer.job is not None:
        return _ended(status, moved=moved)
    match view.state:
        case JobState.PENDING:
            return Progress.PENDING
        case JobState.HELD:
            return Progress.HELD
        case JobState.PROCESSING:
            return Progress.HELD if hinders(status) else Progress.PRINTING
        # Stopped: a filter could not read the document; the spooler does not try it again.
        case JobState.CANCELED | JobState.ABORTED | JobState.STOPPED:
            # A printer was seen to accept a cancellation while out of paper, and to print the
            # page all the same after the refill: as long as it is at work, nothing is settled.
            if printer.working:
                return Progress.HELD if hinders(status) else Progress.PRINTING
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


def last_word(jobs: Iterable[FinishedJob], title: str, after: int) -> JobState | None:
    """How the printer says that our job ended: the newest called ``title``, numbered above
    ``after`` by the printer.
    """
    ours = [job for job in jobs if job.title == title and job.number > after]
    return max(ours, key=lambda job: job.number).state if ours else None


def hinders(status: PrinterStatus) -> bool:
    """Whether the printer names something that a person has to mend before the job goes on.

    A printer that does not answer names nothing: the job's fate is open, it is not held.
    """
    silent = (DeviceState.UNKNOWN, DeviceState.OFFLINE, DeviceState.NO_DEVICE)
    return not status.can_print and status.device not in (*silent, DeviceState.DEVICE_BUSY)
