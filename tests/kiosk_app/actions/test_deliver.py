"""Printing ends at settlement, and what cannot be said is ``unknown``."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from devices.errors import TransportError
from devices.printer.api import JobReport
from devices.printer.fakes import FakePagePrinter
from devices.status import Action, Progress
from devices.timing import PageTiming
from kiosk_app.actions.bookkeeping import Bookkeeping
from kiosk_app.actions.deliver import SILENT_SECONDS, Deliver, RecordOutcome
from kiosk_app.journey import effects, events
from kiosk_app.journey.states import FailureKind, Trouble
from office_contract.vocabulary import Outcome
from offline_cache.ledger import Ledger, LedgerEvent
from offline_cache.outbox import Outbox
from tests.kiosk_app.actions.parts import IDS, REQUEST, Emitted, Impatient, Notes, now

PDF = b"%PDF-1.7 one page"
EFFECT = effects.Deliver(**IDS, request=REQUEST, pdf=PDF, serial=None, sheet=1)
PAGE_SECONDS = 4.0


class Clock:
    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds

    def pass_by(self, seconds: float) -> None:
        self.seconds += seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def printer(clock: Clock) -> FakePagePrinter:
    return FakePagePrinter(clock=clock, timing=PageTiming(page=PAGE_SECONDS))


@pytest.fixture
def deliver(printer: FakePagePrinter, books: Bookkeeping, notes: Notes, clock: Clock) -> Deliver:
    is_checked(books, PDF)
    return Deliver(printer, books, notes.log, clock)


def is_checked(books: Bookkeeping, pdf: bytes) -> None:
    """The page was composed, read back and compared."""
    books.declare(REQUEST, "CT01", "ab" * 32)
    books.note(LedgerEvent.CHECKED, REQUEST, digest=hashlib.sha256(pdf).hexdigest())


def settled(ledger: Ledger) -> list[str]:
    return [one.row.note for one in ledger.entries() if one.row.event is LedgerEvent.SETTLED]


def test_delivered_is_said_when_the_page_is_out(
    deliver: Deliver, printer: FakePagePrinter, clock: Clock, emitted: Emitted, ledger: Ledger
) -> None:
    began = clock()
    deliver(EFFECT, emitted, Impatient(clock.pass_by))
    assert clock() - began >= PAGE_SECONDS
    last = emitted[-1]
    assert isinstance(last, events.PrintMoved)
    assert last.progress is Progress.DELIVERED
    assert not any(
        event.progress.settled for event in emitted[:-1] if isinstance(event, events.PrintMoved)
    )
    assert [sheet.content for sheet in printer.tray()] == [PDF]
    assert [one.row.event for one in ledger.entries()][2:] == [
        LedgerEvent.SENT,
        LedgerEvent.SETTLED,
    ]
    assert settled(ledger) == ["delivered"]


def test_paper_out_is_a_trouble_until_it_is_refilled(
    deliver: Deliver, printer: FakePagePrinter, clock: Clock, emitted: Emitted
) -> None:
    printer.set_fault("paper-out", on=True)
    waits = 0

    def pause(seconds: float) -> None:
        nonlocal waits
        waits += 1
        clock.pass_by(seconds)
        if waits == 2000:
            printer.set_fault("paper-out", on=False)

    began = clock()
    deliver(EFFECT, emitted, Impatient(pause))
    # Held for a stated reason is no silence, however long it takes.
    assert clock() - began > SILENT_SECONDS
    troubles = [event.trouble for event in emitted if isinstance(event, events.PrintMoved)]
    assert Trouble.PAPER_OUT in troubles
    assert emitted[-1] == events.PrintMoved(**IDS, progress=Progress.DELIVERED)


class Mute(FakePagePrinter):
    """Takes a job, and says nothing more."""

    def follow(self, job: str) -> JobReport:
        raise TransportError("no answer", Action.RESET)


def test_a_silent_printer_ends_in_unknown(
    books: Bookkeeping, notes: Notes, clock: Clock, emitted: Emitted, ledger: Ledger
) -> None:
    is_checked(books, PDF)
    printer = Mute(clock=clock, timing=PageTiming(page=PAGE_SECONDS))
    began = clock()
    Deliver(printer, books, notes.log, clock)(EFFECT, emitted, Impatient(clock.pass_by))
    assert SILENT_SECONDS < clock() - began < SILENT_SECONDS + 1
    assert emitted.only == events.PrintMoved(**IDS, progress=Progress.UNKNOWN)
    assert settled(ledger) == ["unknown"]


def test_a_job_that_nobody_wants_is_cancelled_and_comes_out_no_more(
    deliver: Deliver, printer: FakePagePrinter, clock: Clock, emitted: Emitted, ledger: Ledger
) -> None:
    printer.set_fault("paper-out", on=True)
    cancelled = Impatient(clock.pass_by)
    cancelled.set()
    deliver(EFFECT, emitted, cancelled)
    printer.set_fault("paper-out", on=False)
    clock.pass_by(10 * PAGE_SECONDS)
    assert printer.tray() == []
    assert settled(ledger) == ["failed"]


def test_what_the_printer_refuses_has_failed(
    deliver: Deliver, books: Bookkeeping, emitted: Emitted, ledger: Ledger
) -> None:
    digest = hashlib.sha256(b"no page").hexdigest()
    books.note(LedgerEvent.CHECKED, REQUEST, digest=digest)
    refused = effects.Deliver(**IDS, request=REQUEST, pdf=b"no page", serial=None, sheet=1)
    deliver(refused, emitted, Impatient())
    assert emitted.only == events.PrintMoved(**IDS, progress=Progress.FAILED)
    assert settled(ledger) == ["failed"]


@pytest.mark.parametrize("checked", [b"%PDF-1.7 another", None])
def test_a_page_that_is_not_the_checked_one_is_stopped(
    printer: FakePagePrinter,
    books: Bookkeeping,
    notes: Notes,
    emitted: Emitted,
    ledger: Ledger,
    checked: bytes | None,
) -> None:
    """F1: exchanged on the way from the check to the printer, or never checked."""
    if checked is None:
        books.declare(REQUEST, "CT01", "ab" * 32)
    else:
        is_checked(books, checked)
    Deliver(printer, books, notes.log)(EFFECT, emitted, Impatient())
    wrong = emitted.only
    assert isinstance(wrong, events.PageWrong)
    assert wrong.mismatches == ("not-checked",)
    assert printer.tray() == []
    assert not any(one.row.event is LedgerEvent.SENT for one in ledger.entries())
    assert [event["mismatches"] for event in notes.of("page-wrong")] == ["not-checked"]


def test_nothing_prints_that_cannot_be_written_down(
    full_books: Bookkeeping,
    books: Bookkeeping,
    printer: FakePagePrinter,
    emitted: Emitted,
    notes: Notes,
) -> None:
    is_checked(books, PDF)
    deliver = Deliver(printer, full_books, notes.log)
    deliver(EFFECT, emitted, Impatient())
    assert emitted.only == events.Failed(**IDS, kind=FailureKind.STORE_FAILING)
    assert printer.tray() == []


@pytest.mark.parametrize("serial", [None, "0123/2026/XN-HC"])
def test_the_outcome_is_kept_and_the_office_told_of_a_serial(
    books: Bookkeeping,
    ledger: Ledger,
    outbox: Outbox,
    emitted: Emitted,
    notes: Notes,
    serial: str | None,
) -> None:
    books.declare(REQUEST, "CT01", "ab" * 32)
    woken: list[bool] = []
    record = RecordOutcome(books, now, notes.log, lambda: woken.append(True))
    effect = effects.RecordOutcome(
        **IDS, request=REQUEST, serial=serial, sheet=1, outcome=Outcome.LEFT
    )
    record(effect, emitted, Impatient())
    assert emitted.only == events.Done(**IDS)
    assert ledger.entries()[-1].row.outcome is Outcome.LEFT
    assert len(outbox.list_entries()) == (serial is not None)
    assert woken == [True]
    assert [event["outcome"] for event in notes.of("outcome")] == ["left"]


def test_an_outcome_that_cannot_be_kept_is_said(
    full_books: Bookkeeping, emitted: Emitted, notes: Notes
) -> None:
    woken: list[bool] = []
    record = RecordOutcome(full_books, now, notes.log, lambda: woken.append(True))
    effect = effects.RecordOutcome(
        **IDS, request=REQUEST, serial=None, sheet=1, outcome=Outcome.TAKEN
    )
    record(effect, emitted, Impatient())
    assert emitted.only == events.Failed(**IDS, kind=FailureKind.STORE_FAILING)
    assert woken == []


class Counted:
    """What the printers' jobs used of the paper."""

    def __init__(self) -> None:
        self.jobs: list[tuple[str, Progress, int, int]] = []

    def sent(self, device: str, number: int) -> None:
        raise AssertionError(f"the ledger counts {number} pages of {device}")

    def settled(self, device: str, progress: Progress, seen_out: int, pages: int) -> None:
        self.jobs.append((device, progress, seen_out, pages))


@pytest.mark.parametrize(
    ("fault", "job"),
    [
        (None, ("fake A4", Progress.DELIVERED, 1, 3)),
        ("jam", ("fake A4", Progress.SPOILED, 0, 3)),
    ],
)
def test_a_settled_job_is_counted_with_its_pages(
    printer: FakePagePrinter,
    books: Bookkeeping,
    notes: Notes,
    clock: Clock,
    emitted: Emitted,
    ledger: Ledger,
    fault: str | None,
    job: tuple[str, Progress, int, int],
) -> None:
    counted = Counted()
    is_checked(books, PDF)
    deliver = Deliver(printer, books, notes.log, clock, paper=counted)

    def break_it(seconds: float) -> None:
        clock.pass_by(seconds)
        if fault is not None:
            printer.set_fault(fault, on=True)

    deliver(replace(EFFECT, pages=3), emitted, Impatient(break_it))
    assert counted.jobs == [job]
    [sent] = [one.row for one in ledger.entries() if one.row.event is LedgerEvent.SENT]
    assert sent.note == "pages-3"


def test_a_page_that_was_never_taken_uses_no_paper(
    printer: FakePagePrinter, books: Bookkeeping, notes: Notes, clock: Clock, emitted: Emitted
) -> None:
    counted = Counted()
    is_checked(books, PDF)
    printer.set_fault("power-off", on=True)
    deliver = Deliver(printer, books, notes.log, clock, paper=counted)
    deliver(EFFECT, emitted, Impatient(clock.pass_by))
    assert counted.jobs == []
