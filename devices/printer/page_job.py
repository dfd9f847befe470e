"""One document on its way to paper, as the driver remembers it between two questions. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from devices.printer.api import JobReport
from devices.printer.settlement import JobView, PrinterView, hinders, progress_of
from devices.status import DeviceState, Progress


@dataclass(slots=True)
class PageJob:
    number: int
    """The spooler's; the printer's, where there is none. 0 while it is not known."""
    title: str
    after: int
    """The printer's own number of the last job of this title before it."""
    heard_at: float
    """When the printer last answered anything."""
    up_time: int = 0
    """The printer's, at its last answer."""
    impressions: int = 0
    """The most that was ever said."""
    taken: bool = False
    """The printer has the document, or some of it."""
    cut_off: bool = False
    """The line broke while the document was on its way."""
    begun: bool = False
    """The printer was seen at work on it."""
    moved: bool = False
    """A sheet may have left its tray."""
    died: bool = False
    """The printer has gone, or has gone and come back, since it had the document."""
    abandoned: bool = False
    """Cancelled or purged: nobody may follow it to its end, and the next one need not wait."""
    settled: JobReport | None = None

    def hear(self, printer: PrinterView, now: float) -> None:
        """An answer of the printer's, or its silence."""
        if printer.answered:
            self.heard_at = now

    def given_up(self, now: float, patience: float) -> bool:
        """Whether the printer has been silent for ``patience`` seconds."""
        return now - self.heard_at >= patience

    def judge(self, view: JobView, printer: PrinterView, *, given_up: bool) -> Progress:
        """Where the document stands now."""
        self.impressions = max(self.impressions, view.impressions)
        self.taken = self.taken or self.impressions > 0 or printer.job is not None
        self.died = self.died or (self.taken and self._is_gone(printer))
        self.up_time = self.up_time if printer.up_time is None else printer.up_time
        self.moved = self.moved or (self.taken and not hinders(printer))
        progress = progress_of(view, printer, moved=self.moved)
        self.begun = self.begun or printer.working
        if self.died and progress not in (Progress.FAILED, Progress.SPOILED):
            # What it says now, it says after having forgotten: F3.
            return Progress.UNKNOWN if self.moved else Progress.FAILED
        if progress is Progress.PRINTING and not self.begun:
            progress = Progress.PENDING
        if not progress.settled and given_up:
            return Progress.UNKNOWN if self.taken else Progress.FAILED
        return progress

    def _is_gone(self, printer: PrinterView) -> bool:
        if printer.up_time is None:
            return printer.status.device in (DeviceState.OFFLINE, DeviceState.NO_DEVICE)
        return printer.up_time < self.up_time
