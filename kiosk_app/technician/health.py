"""How each device fares: what it says, since when, what of it needs somebody, and how often."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from devices.guidance import PASSING, Guidance, guidance
from devices.status import DeviceReport
from kiosk_app.actions.local_time import HALL
from kiosk_app.journey.service import Change, Counter, Health
from kiosk_app.log import Log
from offline_cache.errors import StoreError
from offline_cache.service_book import ServiceBook

CHANGES_SHOWN: Final = 50
FAULTS, READS = "faults", "reads"


class HealthKeeper:
    """Writes down what devices say of themselves. A store that fails loses a line of history."""

    def __init__(
        self,
        book: ServiceBook,
        is_low: Callable[[str], bool],
        now: Callable[[], datetime],
        log: Log,
    ) -> None:
        self._book = book
        self._is_low = is_low
        self._now = now
        self._log = log
        self._lock = threading.Lock()
        self._words: dict[str, str] = {}

    def hear(self, reports: Sequence[DeviceReport]) -> None:
        """The reports of now; what differs from before is a line of history."""
        with self._lock:
            for report in reports:
                word = word_of(report)
                if word in PASSING or self._words.get(report.name) == word:
                    continue
                try:
                    if self._book.changed(report.name, self._now(), word) and guidance(report):
                        self._book.count(report.name, self._now(), **{FAULTS: 1})
                except StoreError as error:
                    self._log("store", error=type(error).__name__)
                    continue
                self._words[report.name] = word

    def read(self, device: str) -> None:
        """A code was read."""
        try:
            self._book.count(device, self._now(), **{READS: 1})
        except StoreError as error:
            self._log("store", error=type(error).__name__)

    def view(self, reports: Sequence[DeviceReport], clock: float) -> tuple[Health, ...]:
        """``clock`` is the monotonic time, as the reports have it. Raises ``StoreError``."""
        return tuple(self._health(report, clock) for report in reports)

    def _health(self, report: DeviceReport, clock: float) -> Health:
        return Health(
            report=report,
            age=report.status.age(clock),
            needs=self.needs(report),
            history=tuple(
                Change(change.at.astimezone(HALL), change.word)
                for change in self._book.history(report.name, CHANGES_SHOWN)
            ),
            counters=tuple(
                Counter(count.name, count.value, count.since.astimezone(HALL))
                for count in self._book.counters(report.name)
            ),
        )

    def needs(self, report: DeviceReport) -> str:
        """What is to be done about it; the device's own word before our count of its paper."""
        word = guidance(report)
        return word or (Guidance.PAPER_LOW if self._is_low(report.name) else "")


def word_of(report: DeviceReport) -> str:
    """What history says of a device: what it needs, else its state."""
    return guidance(report) or report.status.device.value
