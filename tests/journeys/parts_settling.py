"""A page from the ledger's first row to its last, on a real printer and without a screen."""

from __future__ import annotations

import hashlib
import io
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from devices.printer.api import PagePrinter
from devices.printer.cups import CupsPrinter
from devices.printer.spooler import Spooler
from devices.specimens import specimen_page
from devices.status import Progress
from devices.timing import CupsTiming
from kiosk_app.actions.bookkeeping import Bookkeeping
from kiosk_app.actions.deliver import Deliver, RecordOutcome
from kiosk_app.journey import effects, events
from kiosk_app.journey.states import Trouble
from kiosk_app.log import Log
from kiosk_app.runner import Cancelled
from office_contract.vocabulary import Outcome
from offline_cache.database import open_store
from offline_cache.ledger import Ledger, LedgerEvent, LedgerRow
from tests.devices.parts import until
from tests.journeys.parts_pages import CupsTray

IMPATIENT = CupsTiming(call=1.0, silence=2.0, stop=1.0)
HURRY = 60.0
"""How much faster the patience of ``Deliver`` passes where a test waits for its end."""
SESSION = "00112233445566ff"
WITHIN = 30.0


class Job:
    """One page on its way, on a thread of its own as in the kiosk."""

    def __init__(self, deliver: Deliver, request: str, pdf: bytes) -> None:
        self._moves: list[events.PrintMoved] = []
        self._cancelled = Cancelled()
        self.request = request
        ids = effects.Ids(session=SESSION, effect=f"{SESSION}.{request}")
        effect = effects.Deliver(**ids, request=request, pdf=pdf, serial=None, sheet=1)
        self._thread = threading.Thread(
            target=deliver, args=(effect, self._emit, self._cancelled), daemon=True
        )
        self._thread.start()

    def _emit(self, event: events.Event) -> None:
        assert isinstance(event, events.PrintMoved)
        self._moves.append(event)

    def is_at_work(self) -> None:
        until(lambda: self._said(Progress.PRINTING), "the page to be on its way", WITHIN)

    def is_held(self, trouble: Trouble) -> None:
        until(lambda: any(move.trouble is trouble for move in self._moves), trouble, WITHIN)

    def _said(self, progress: Progress) -> bool:
        return any(move.progress is progress for move in self._moves)

    def is_over(self) -> bool:
        return not self._thread.is_alive()

    def is_held_up(self) -> bool:
        """The printer says now that it waits for somebody."""
        return bool(self._moves) and self._moves[-1].progress is Progress.HELD

    def abandon(self) -> None:
        """The person has gone home."""
        self._cancelled.set()
        self._thread.join(WITHIN)
        assert not self._thread.is_alive()

    def settled(self) -> Progress:
        self._thread.join(WITHIN)
        assert not self._thread.is_alive(), self._moves
        assert self._moves[-1].progress.settled
        return self._moves[-1].progress


class Rig:
    """``driver`` and store of one kiosk; each page has a request of its own."""

    def __init__(self, tray: CupsTray, driver: PagePrinter, ledger: Ledger) -> None:
        self.tray = tray
        self.ledger = ledger
        self.books = Bookkeeping(ledger, _now)
        self.driver = driver
        self._log = Log(io.StringIO())
        self._count = 0

    def print_page(
        self, pdf: bytes | None = None, clock: Callable[[], float] = time.monotonic
    ) -> Job:
        self._count += 1
        request = f"{SESSION}-{self._count}"
        self.books.declare(request, "CT01", "00" * 32)
        pdf = pdf or specimen_page(f"SYNTHETIC {self._count}")
        digest = hashlib.sha256(pdf).hexdigest()
        self.books.note(LedgerEvent.CHECKED, request, digest=digest)
        return Job(Deliver(self.driver, self.books, self._log, clock), request, pdf)

    def is_taken(self, job: Job) -> None:
        """The person says that they have everything."""
        record = RecordOutcome(self.books, _now, self._log, lambda: None)
        ids = effects.Ids(session=SESSION, effect=f"{SESSION}.{job.request}")
        effect = effects.RecordOutcome(
            **ids, request=job.request, serial=None, sheet=1, outcome=Outcome.TAKEN
        )
        record(effect, lambda _event: None, Cancelled())

    def rows(self, event: str) -> list[LedgerRow]:
        self.ledger.check()
        return [entry.row for entry in self.ledger.entries() if entry.row.event.value == event]

    def starts_again(self) -> Outcome | None:
        """The kiosk's power comes back: what it writes down of the page under way."""
        assert Bookkeeping(self.ledger, _now).settle_unfinished() == 1
        return self.rows("outcome")[-1].outcome


def hurried() -> float:
    return time.monotonic() * HURRY


def _now() -> datetime:
    return datetime.now(UTC)


@contextmanager
def settling(tray: CupsTray, folder: Path, timing: CupsTiming | None = None) -> Iterator[Rig]:
    spooler = Spooler(tray.stand.server)
    uri = tray.stand.device_uri
    driver = (
        CupsPrinter("A4", "kiosk", uri, spooler)
        if timing is None
        else CupsPrinter("A4", "kiosk", uri, spooler, timing=timing)
    )
    store = open_store(folder / "store.db", bytes(32))
    try:
        yield Rig(tray, driver, Ledger(store))
    finally:
        driver.close()
        store.close()
