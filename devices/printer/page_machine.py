"""An A4 printer's inside: jobs, a paper path that moves with the clock, an output tray.

No IO and no threads: it catches up with the clock whenever it is asked something. It stands
behind the printer that writes files and behind the fake.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from devices.errors import DeviceError, TransportError
from devices.faults import PAGE_PRINTER_FAULTS, FaultSwitches
from devices.printer.api import JobReport
from devices.status import (
    Action,
    Cover,
    DeviceState,
    Media,
    Paper,
    PrinterStatus,
    Progress,
    Supply,
)
from devices.timing import PageTiming

HOLDING = ("paper-out", "cover-open", "toner-out")
"""Faults under which a job waits inside; ``jam`` too, once the stuck sheet counts as spoiled."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page as it leaves the printer; ``page`` counts from 1 within its job."""

    job: str
    title: str
    page: int
    content: bytes


@dataclass(slots=True)
class _Job:
    title: str
    pages: Sequence[bytes]
    started_at: float
    """When the page under way began to move."""
    out: int = 0
    progress: Progress = Progress.PENDING


class PageMachine:
    """``timing.page`` may be 0: pages are out as soon as they are asked for."""

    def __init__(
        self,
        clock: Callable[[], float],
        deliver: Callable[[Sheet], None],
        tray_is_empty: Callable[[], bool],
        timing: PageTiming,
    ) -> None:
        self.switches = FaultSwitches(PAGE_PRINTER_FAULTS)
        self._clock = clock
        self._deliver = deliver
        self._tray_is_empty = tray_is_empty
        self._timing = timing
        self._jobs: dict[str, _Job] = {}
        self._count = 0
        self._last_answer = self._silent_since = clock()

    # -- what the driver asks ----------------------------------------------------------

    def submit(self, pages: Sequence[bytes], title: str) -> str:
        """Raises ``TransportError`` when nobody answers, ``DeviceError`` while busy."""
        self.catch_up()
        if self.switches.any_of("power-off", "silent"):
            raise TransportError("the printer does not answer", Action.RESET)
        if any(not job.progress.settled for job in self._jobs.values()):
            raise DeviceError("the printer still has another job", Action.CLEAR)
        self._count += 1
        name = str(self._count)
        # Nothing older is ever asked about: keep no content beyond its job.
        self._jobs = {name: _Job(title, pages, self._clock())}
        self.catch_up()
        return name

    def report(self, name: str) -> JobReport:
        """Raises ``DeviceError`` for a job that this printer does not know."""
        status = self.status()
        job = self._jobs.get(name)
        if job is None:
            raise DeviceError(f"no job {name}", Action.NONE)
        return JobReport(name, job.progress, status, job.out)

    def cancel(self, name: str) -> JobReport:
        self.catch_up()
        job = self._jobs.get(name)
        if job is not None and not job.progress.settled:
            moving = job.progress is Progress.PRINTING and self._timing.page > 0
            self._settle(job, Progress.SPOILED if job.out or moving else Progress.FAILED)
        return self.report(name)

    def purge(self) -> None:
        for name in list(self._jobs):
            self.cancel(name)
        self._jobs.clear()

    def status(self) -> PrinterStatus:
        self.catch_up()
        on, now = self.switches, self._clock()
        if "silent" in on:
            return PrinterStatus(
                DeviceState.UNKNOWN, self._last_answer, action=Action.RESET, detail="no answer"
            )
        if "power-off" in on:
            return PrinterStatus(DeviceState.POWER_OFF, now, action=Action.RESET, detail="no power")
        self._last_answer = now
        status = PrinterStatus(
            DeviceState.ONLINE,
            now,
            media=Media.NOT_PRESENT if self._tray_is_empty() else Media.PRESENT,
            paper=Paper.LOW if "paper-low" in on else Paper.FULL,
            toner=Supply.LOW if "toner-low" in on else Supply.FULL,
            cover=Cover.CLOSED,
            action=Action.REFILL if on.any_of("paper-low", "toner-low") else Action.NONE,
            detail=", ".join(on.on()),
        )
        if "toner-out" in on:
            status = replace(status, toner=Supply.OUT, action=Action.REFILL)
        if "paper-out" in on:
            status = replace(status, paper=Paper.OUT, action=Action.REFILL)
        if "cover-open" in on:
            status = replace(
                status, device=DeviceState.USER_ERROR, cover=Cover.OPEN, action=Action.CLEAR
            )
        if "jam" in on:
            status = replace(
                status, device=DeviceState.HARDWARE_ERROR, media=Media.JAMMED, action=Action.CLEAR
            )
        return status

    def set_fault(self, name: str, on: bool) -> None:
        """Raises ``UnknownFaultError``."""
        self.catch_up()
        moving = [job for job in self._jobs.values() if job.progress is Progress.PRINTING]
        if not self.switches.set(name, on):
            return
        if name == "silent":
            self._silent_since = self._clock()
        for job in moving:
            if on and name == "jam":
                self._settle(job, Progress.SPOILED)
            if on and name == "power-off":
                self._settle(job, Progress.UNKNOWN)
        if not on:
            for job in self._jobs.values():
                job.started_at = self._clock()
        self.catch_up()

    # -- what happens inside -----------------------------------------------------------

    def catch_up(self) -> None:
        """Let everything happen that the clock has brought about."""
        now = self._clock()
        for name, job in self._jobs.items():
            while not job.progress.settled and self._move(name, job, now):
                pass

    def _move(self, name: str, job: _Job, now: float) -> bool:
        """One step of a job; whether another may follow at once."""
        on = self.switches
        if "silent" in on:
            if now - self._silent_since >= self._timing.silence:
                self._settle(job, Progress.UNKNOWN)
            return False
        if "power-off" in on:
            self._settle(job, Progress.SPOILED if job.out else Progress.FAILED)
            return False
        if on.any_of(*HOLDING, "jam"):
            job.progress, job.started_at = Progress.HELD, now
            return False
        job.progress = Progress.PRINTING
        pace = self._timing.page * (self._timing.slow_factor if "slow" in on else 1.0)
        if now - job.started_at < pace:
            return False
        job.started_at += pace
        job.out += 1
        self._deliver(Sheet(name, job.title, job.out, job.pages[job.out - 1]))
        if job.out == len(job.pages):
            self._settle(job, Progress.DELIVERED)
        return True

    @staticmethod
    def _settle(job: _Job, progress: Progress) -> None:
        job.progress = progress
        job.pages = ()
