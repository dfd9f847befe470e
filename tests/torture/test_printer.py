"""The A4 printer runs out of paper, jams, is opened, killed, or hangs, at every word between the
kiosk and it, over IPP and, killed and hung, over CUPS.

The words are traced, not listed: what the driver asks on a page's whole way. ``tests/faults`` walks
each fault before, under and after a page; here it falls upon each word, before it and behind it.
What holds: "delivered" is never said of a page that is not out, "failed" and "spoiled" never of one
that comes out, then or later; what nobody can know is ``unknown`` and on the technician's list; a
printer asked later takes nothing back; and once it is mended the next page comes out, once.
"""

from __future__ import annotations

import hashlib
import io
import itertools
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, Protocol

import pytest

from devices.faults import PAGE_PRINTER_FAULTS
from devices.printer import ipp_client
from devices.printer.api import PagePrinter
from devices.printer.cups import CupsPrinter
from devices.printer.ipp import IppPrinter
from devices.printer.ipp_requests import Operation
from devices.printer.spooler import Spooler
from devices.simulators.ipp_printer import WIRE_FAULTS, IppPrinterSimulator
from devices.specimens import specimen_page
from devices.status import Progress
from devices.timing import CupsTiming, IppTiming, PageTiming
from forms.readback import Reading, read_pdf
from kiosk_app.actions import deliver
from kiosk_app.actions.bookkeeping import Bookkeeping
from kiosk_app.actions.deliver import Deliver
from kiosk_app.actions.recovering import PrinterInquiry
from kiosk_app.log import Log
from office_contract.vocabulary import Outcome
from offline_cache.database import open_store
from offline_cache.ledger import Ledger, LedgerEvent
from tests.cases import TORTURE
from tests.devices.cups_stand import CupsStand
from tests.devices.parts import until
from tests.journeys.parts_settling import Job, hurried

PAGE_SECONDS: Final = 0.05
IMPATIENT: Final = IppTiming(call=0.15, hand_over=0.3, silence=0.3, stop=0.4, poll=0.01)
HARMLESS: Final = {"paper-low", "toner-low", "slow"}
FAULTS: Final = [
    fault.name for fault in (*PAGE_PRINTER_FAULTS, *WIRE_FAULTS) if fault.name not in HARMLESS
]
SPOOLER_KILLED: Final = "spooler-killed"
SPOOLING: Final = ("make_queue", "submit", "view", "cancel", "purge", "busy", "forget")
CUPS_FAULTS: Final = ("power-off", "silent", SPOOLER_KILLED)
CUPS_IMPATIENT: Final = CupsTiming(call=1.0, silence=2.0, stop=1.0)
CUPS_SHORT: Final = "submit:answered"
"""In ``make test``: the word behind which the page is on its way."""
TOGETHER: Final = {"says-completed": "power-off"}
"""A lie that only a printer tells that has lost its power."""
SHORT: Final = {"power-off": 3, "silent": 4}
"""In ``make test``: of so many words one, for the killed and the hung one."""
WITHIN: Final = 30.0
LONGEST_RUN: Final = 3600
_sessions = itertools.count(1)


class Words:
    """Counts the words between driver and printer; at one of them something happens."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.said: list[str] = []
        self.at = -1
        self.then: Callable[[], None] = lambda: None

    def __call__(self, word: str) -> None:
        with self._lock:
            here = len(self.said) == self.at
            self.said.append(word)
            if here:
                self.then()

    def disarm(self) -> None:
        """Nothing happens any more: a question that was given up may still be on its way."""
        with self._lock:
            self.at = -1

    def ask(self, uri: str, request: bytes, within: float, document: bytes = b"") -> Any:
        name = Operation(int.from_bytes(request[2:4], "big")).name
        self(f"{name}:asking")
        answer = ipp_client.ask(uri, request, within, document)
        self(f"{name}:answered")
        return answer


class Stand(Protocol):
    """A printer as hands reach it."""

    def break_by(self, fault: str) -> None: ...
    def mend(self) -> None: ...
    def count(self, title: str) -> int:
        """Sheets that ever came out under that title."""
        ...

    def idle(self) -> bool: ...


class IppStand:
    def __init__(self, printer: IppPrinterSimulator) -> None:
        self.printer = printer
        self._out: list[str] = []

    def break_by(self, fault: str) -> None:
        self.printer.set_fault(fault, True)
        if fault in TOGETHER:
            # Off and on again, before anybody has missed it.
            self.printer.set_fault(TOGETHER[fault], True)
            self.printer.set_fault(TOGETHER[fault], False)

    def mend(self) -> None:
        for fault in self.printer.faults():
            self.printer.set_fault(fault, False)
        # Long on before the next page: its up-time, in whole seconds, must not be that of a second
        # power cut within the same second.
        self.printer._machine._on_since -= 1000.0

    def count(self, title: str) -> int:
        self._out.extend(sheet.title for sheet in self.printer.take())
        return self._out.count(title)

    def idle(self) -> bool:
        self.printer.sheets()
        machine = self.printer._machine
        return all(job.over for job in machine._jobs.values())


class CupsPair:
    """CUPS and ippeveprinter. A sheet is told apart by what stands on it."""

    def __init__(self, stand: CupsStand) -> None:
        self.stand = stand
        self._on: set[str] = set()

    def break_by(self, fault: str) -> None:
        self._on.add(fault)
        if fault == SPOOLER_KILLED:
            self.stand.end_spooler()
        else:
            self.stand.set_fault(fault, on=True)

    def mend(self) -> None:
        for fault in self._on:
            if fault == SPOOLER_KILLED:
                self.stand.start_spooler()
            else:
                self.stand.set_fault(fault, on=False)
        self._on.clear()

    def count(self, title: str) -> int:
        number = title.rpartition("-")[2]
        return sum(number in _words_on(sheet.read_bytes()) for sheet in self.stand.sheets())

    def idle(self) -> bool:
        return not self.stand.is_at_work()


def _words_on(pdf: bytes) -> list[str]:
    read = read_pdf(pdf)
    assert isinstance(read, Reading)
    return " ".join(read.texts).split()


class HeardSpooler(Spooler):
    """Each call of the spooler is two words more."""

    def __init__(self, server: str, words: Words) -> None:
        super().__init__(server)
        self._words = words

    def __getattribute__(self, name: str) -> Any:
        found = super().__getattribute__(name)
        if name not in SPOOLING:
            return found

        def call(*asked: Any) -> Any:
            self._words(f"{name}:asking")
            answer = found(*asked)
            self._words(f"{name}:answered")
            return answer

        return call


class Rig:
    """A kiosk's way to its printer, with its ledger."""

    def __init__(self, stand: Stand, make: Callable[[Words], PagePrinter], ledger: Ledger) -> None:
        self.stand = stand
        self._make = make
        self.ledger = ledger
        self._books = Bookkeeping(ledger, lambda: datetime.now(UTC))
        self._log = Log(io.StringIO())
        self._session = f"{next(_sessions):016x}"
        self._count = 0

    def page(
        self, words: Words, clock: Callable[[], float] = time.monotonic
    ) -> tuple[Job, PagePrinter]:
        """One under way; its driver is as after a start."""
        self._count += 1
        request = f"{self._session}-{self._count}"
        self._books.declare(request, "CT01", "00" * 32)
        pdf = specimen_page(f"SYNTHETIC {self._count}")
        digest = hashlib.sha256(pdf).hexdigest()
        self._books.note(LedgerEvent.CHECKED, request, digest=digest)
        driver = self._make(words)
        return Job(Deliver(driver, self._books, self._log, clock), request, pdf), driver

    def trace(self) -> list[str]:
        """The words of a page's whole way, without a fault."""
        words = Words()
        job, driver = self.page(words)
        assert job.settled() is Progress.DELIVERED
        self._conclude(job.request, Progress.DELIVERED)
        assert self.stand.count(job.request) == 1
        driver.close()
        # Following it is the same two or three words again and again.
        first = words.said.index(next(word for word in words.said if _follows(word)))
        return words.said[: first + 4]

    def breaks(self, fault: str, at: int) -> Progress:
        """``fault`` at a word; what is said of the page is held against what came out."""
        words = Words()
        words.at, words.then = at, lambda: self.stand.break_by(fault)
        # A spooler that has gone is waited for the longest: nothing else says that it never comes.
        job, driver = self.page(words, hurried if fault == SPOOLER_KILLED else time.monotonic)
        until(lambda: job.is_over() or job.is_held_up(), "what becomes of the page", WITHIN)
        words.disarm()
        if not job.is_over():
            self.stand.mend()
        settled = job.settled()
        outcome = self._conclude(job.request, settled)
        self.stand.mend()
        self._goes_on(job.request)
        self._is_true(job.request, settled, outcome, f"{fault} at {at}")
        driver.close()
        return settled

    def _conclude(self, request: str, settled: Progress) -> Outcome:
        """As the journey does, for a person who says nothing."""
        outcome = {
            Progress.DELIVERED: Outcome.TAKEN,
            Progress.UNKNOWN: Outcome.UNKNOWN,
        }.get(settled, Outcome.SPOILED)
        self._books.outcome(request, 1, outcome, None)
        return outcome

    def _goes_on(self, before: str) -> None:
        """The kiosk is started again; the printer is asked, and the next page comes out."""
        driver = self._make(Words())
        inquiry = PrinterInquiry(driver, self._books, self._log, lambda: None, threading.Event())
        inquiry.run()
        driver.close()

        def comes_out() -> bool:
            after, next_driver = self.page(Words())
            settled = after.settled()
            # A spooler that is still being started takes nothing: then nothing comes out either.
            assert settled in {Progress.DELIVERED, Progress.FAILED}, f"behind {before}"
            self._conclude(after.request, settled)
            next_driver.close()
            until(self.stand.idle, "an idle printer", WITHIN)
            assert self.stand.count(after.request) == (settled is Progress.DELIVERED)
            return settled is Progress.DELIVERED

        until(comes_out, f"the next page behind {before}", WITHIN)

    def _is_true(self, request: str, settled: Progress, outcome: Outcome, where: str) -> None:
        sheets = self.stand.count(request)
        assert sheets <= 1, f"{where}: {sheets} sheets"
        if settled is Progress.DELIVERED:
            assert sheets == 1, f"{where}: said to be delivered, and nothing came out"
        elif settled is not Progress.UNKNOWN:
            assert sheets == 0, f"{where}: said to have {settled}, and it came out"
        listed = [entry.row.request for entry in self._books.unknown_sheets()]
        found = [
            entry.row
            for entry in self.ledger.entries(request=request)
            if entry.row.event is LedgerEvent.RECONCILED
        ]
        assert (request in listed) == (outcome is Outcome.UNKNOWN and not found), where
        if found:
            assert sheets == 0, f"{where}: the printer has denied a sheet that came out"
        self.ledger.check()


def _follows(word: str) -> bool:
    return word.startswith(("GET_JOB_ATTRIBUTES", "view"))


@pytest.fixture(scope="module", autouse=True)
def brisk() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(deliver, "FOLLOW_SECONDS", 0.02)
        yield


@contextmanager
def _rig(stand: Stand, make: Callable[[Words], PagePrinter], folder: Path) -> Iterator[Rig]:
    store = open_store(folder / "store.db", bytes(32))
    try:
        yield Rig(stand, make, Ledger(store))
    finally:
        store.close()


@pytest.fixture(scope="module")
def ipp(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rig]:
    pace = PageTiming(page=PAGE_SECONDS, silence=0.2)
    with IppPrinterSimulator(timing=pace) as printer:

        def make(words: Words) -> PagePrinter:
            return IppPrinter("page-printer", printer.uri, words.ask, IMPATIENT)

        with _rig(IppStand(printer), make, tmp_path_factory.mktemp("ipp")) as rig:
            yield rig


@pytest.mark.timeout(LONGEST_RUN if TORTURE else 300)
@pytest.mark.parametrize("fault", FAULTS if TORTURE else list(SHORT))
def test_over_ipp_at_every_word(ipp: Rig, fault: str) -> None:
    trace = ipp.trace()
    assert any(word.startswith("SEND_DOCUMENT") for word in trace)
    step = 1 if TORTURE else SHORT[fault]
    for at in range(0, len(trace), step):
        ipp.breaks(fault, at)


@pytest.fixture(scope="module")
def spooled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rig]:
    # A socket's path holds 107 bytes, and pytest's own folders are closed to cupsd's helpers.
    with TemporaryDirectory(prefix="torn-") as folder, CupsStand(Path(folder)) as stand:

        def make(words: Words) -> PagePrinter:
            spooler = HeardSpooler(stand.server, words)
            return CupsPrinter("A4", "torn", stand.device_uri, spooler, words.ask, CUPS_IMPATIENT)

        with _rig(CupsPair(stand), make, tmp_path_factory.mktemp("cups")) as rig:
            yield rig


@pytest.mark.timeout(LONGEST_RUN if TORTURE else 300)
@pytest.mark.parametrize("fault", CUPS_FAULTS)
def test_over_cups_killed_and_hung_at_every_word(spooled: Rig, fault: str) -> None:
    trace = spooled.trace()
    places = range(len(trace)) if TORTURE else [trace.index(CUPS_SHORT)]
    for at in places:
        spooled.breaks(fault, at)
