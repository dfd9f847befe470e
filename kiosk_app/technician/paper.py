"""What paper lies where: filled, printed, spoiled, counted, and held against the ledger."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Final

from devices.status import DeviceKind, Progress
from kiosk_app.actions.local_time import HALL
from kiosk_app.journey.service import Reconciliation, Stock
from kiosk_app.log import Log
from offline_cache.errors import StoreError
from offline_cache.service_book import LogEntry, PaperDay, ServiceBook

TRAY: Final = "tray"
ROLL: Final = "roll"
ROLL_SLIPS: Final = 400
"""What a new roll gives: 80 m of paper, some 20 cm a slip."""
LOW_SHARE: Final = 0.1
"""Below this share of what a source holds it is to be refilled."""
DAYS_SHOWN: Final = 7
SHEETS, SLIPS = "sheets", "slips"


@dataclass(frozen=True, slots=True)
class Source:
    """Where paper lies. ``device`` is the printer that takes from it, of ``kind``."""

    name: str
    device: str
    kind: DeviceKind
    capacity: int

    @property
    def unit(self) -> str:
        return SHEETS if self.kind is DeviceKind.PAGE_PRINTER else SLIPS

    @property
    def counter(self) -> str:
        return "pages" if self.kind is DeviceKind.PAGE_PRINTER else "slips"


class PaperKeeper:
    """Levels and days of each source. ``recorded`` gives the pages that the ledger says were sent
    from one time to before another.

    What printers report comes from several threads; a store that fails loses a count, never a job.
    """

    def __init__(
        self,
        sources: Sequence[Source],
        book: ServiceBook,
        recorded: Callable[[datetime, datetime], int],
        now: Callable[[], datetime],
        log: Log,
    ) -> None:
        self.sources: Mapping[str, Source] = {source.name: source for source in sources}
        self._book = book
        self._recorded = recorded
        self._now = now
        self._log = log

    # --- what printers report ---------------------------------------------------------------

    def sent(self, device: str, number: int) -> None:
        """``number`` sheets or slips were handed to the printer."""
        for source in self._of(device):
            self._keep(partial(self._book.sent, source.name, self.today(), number))

    def settled(self, device: str, progress: Progress, seen_out: int, pages: int) -> None:
        """A job of ``pages`` is over; the printer itself says that ``seen_out`` came out."""
        out, spoiled = used(progress, seen_out, pages)
        for source in self._of(device):
            self._keep(partial(self._settle, source, out, spoiled))

    def _settle(self, source: Source, out: int, spoiled: int) -> None:
        self._book.printed(source.name, self.today(), out=out, spoiled=spoiled)
        self._book.count(source.device, self._now(), **{source.counter: out})

    # --- what technicians say ---------------------------------------------------------------

    def refill(self, source: str, number: int, entry: LogEntry) -> None:
        """Raises ``StoreError``, as all of these."""
        self._book.refill(source, self.today(), number, entry)

    def counted(self, source: str, number: int, entry: LogEntry) -> None:
        self._book.counted(source, self.today(), number, entry)

    def spoiled(self, source: str, number: int, entry: LogEntry) -> None:
        self._book.spoiled(source, self.today(), number, entry)

    # --- what is shown ----------------------------------------------------------------------

    def stock(self) -> tuple[Stock, ...]:
        return tuple(self._stock(source) for source in self.sources.values())

    def is_low(self, device: str) -> bool:
        """By our own count, where the printer itself says nothing of it."""
        return any(
            stock.level is not None and stock.level <= stock.capacity * LOW_SHARE
            for stock in self.stock()
            if stock.device == device
        )

    def days(self) -> tuple[Reconciliation, ...]:
        """The newest day first; of today one each, of other days those on which paper moved."""
        today = self.today()
        found: list[Reconciliation] = []
        for source in self.sources.values():
            kept = self._book.days(source.name, today - timedelta(days=DAYS_SHOWN - 1))
            if not kept or kept[0].day != today:
                level = self._book.level(source.name)
                kept = (PaperDay(today, level.level if level else 0), *kept)
            found.extend(self._reconciliation(source, day) for day in kept)
        return tuple(sorted(found, key=lambda one: one.day, reverse=True))

    def today(self) -> date:
        return self._now().astimezone(HALL).date()

    def _stock(self, source: Source) -> Stock:
        level = self._book.level(source.name)
        return Stock(
            source=source.name,
            device=source.device,
            capacity=source.capacity,
            unit=source.unit,
            level=level.level if level else None,
            filled_at=level.filled_at.astimezone(HALL) if level else None,
            filled_by=level.filled_by if level else "",
        )

    def _reconciliation(self, source: Source, day: PaperDay) -> Reconciliation:
        recorded = day.sent
        if source.kind is DeviceKind.PAGE_PRINTER:
            # Test pages have no row in the ledger; slips have none at all.
            recorded += self._recorded(*day_in_hall(day.day))
        return Reconciliation(
            source=source.name,
            day=day.day,
            begun=day.begun,
            filled=day.filled,
            printed=day.printed,
            spoiled=day.spoiled,
            recorded=recorded,
            counted=day.counted,
        )

    def _of(self, device: str) -> list[Source]:
        return [source for source in self.sources.values() if source.device == device]

    def _keep(self, work: Callable[[], None]) -> None:
        try:
            work()
        except StoreError as error:
            self._log("store", error=type(error).__name__)


def used(progress: Progress, seen_out: int, pages: int) -> tuple[int, int]:
    """Sheets that came out and sheets that were ruined, of a job of ``pages`` that is settled.

    Of an unknown one what the printer counted: a technician settles the rest by looking.
    """
    match progress:
        case Progress.DELIVERED:
            return pages, 0
        case Progress.SPOILED:
            return max(min(seen_out, pages - 1), 0), 1
        case Progress.UNKNOWN:
            return min(seen_out, pages), 0
        case _:
            return 0, 0


def day_in_hall(day: date) -> tuple[datetime, datetime]:
    """From its first moment to the first of the next, by the hall's clock."""
    begin = datetime.combine(day, time(), HALL)
    return begin, begin + timedelta(days=1)
