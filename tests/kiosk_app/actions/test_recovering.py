"""After a crash the printer is asked; only "nothing came out" settles anything (F3)."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from devices.errors import DeviceError, TransportError
from devices.printer.api import RemembersJobs
from devices.printer.fakes import FakePagePrinter
from devices.status import Action, Progress
from kiosk_app.actions import recovering
from kiosk_app.actions.bookkeeping import Bookkeeping
from kiosk_app.actions.recovering import PrinterInquiry
from offline_cache.ledger import Ledger, LedgerEvent
from tests.kiosk_app.actions.parts import REQUEST, SESSION, Notes

DIGEST = "ab" * 32
OLDER = f"{SESSION}-0"


Said = list[Progress | DeviceError]


class RememberingPrinter(FakePagePrinter):
    """Says of the older and of the newer sheet, each time, the next that it is told to."""

    def __init__(self, older: Said, newer: Said) -> None:
        super().__init__("page-printer")
        self._said = {OLDER: iter(older), REQUEST: iter(newer)}
        self.asked: list[str] = []

    def what_became(self, title: str) -> Progress:
        self.asked.append(title)
        said = next(self._said[title])
        if isinstance(said, DeviceError):
            raise said
        return said


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recovering, "ASK_AGAIN", 0.0)


@pytest.fixture
def crashed(books: Bookkeeping) -> Bookkeeping:
    """Two sheets were sent, and nobody knows of either."""
    for request in (OLDER, REQUEST):
        books.declare(request, "CT01", DIGEST)
        books.note(LedgerEvent.SENT, request, digest=DIGEST)
    assert books.settle_unfinished() == 2
    return books


@pytest.fixture
def ask(crashed: Bookkeeping, notes: Notes) -> Callable[[RememberingPrinter], list[str]]:
    """Runs an inquiry; what it told the journey."""

    def run(printer: RememberingPrinter) -> list[str]:
        assert isinstance(printer, RemembersJobs)
        told: list[str] = []
        PrinterInquiry(
            printer, crashed, notes.log, lambda: told.append("no paper"), threading.Event()
        ).run()
        return told

    return run


def open_sheets(books: Bookkeeping) -> list[str]:
    return [entry.row.request for entry in books.unknown_sheets()]


def test_a_sheet_that_never_came_out_is_settled_and_nobody_looks_for_it(
    ask: Callable[[RememberingPrinter], list[str]], crashed: Bookkeeping, notes: Notes
) -> None:
    assert ask(RememberingPrinter([Progress.FAILED], [Progress.FAILED])) == ["no paper"]
    assert open_sheets(crashed) == []
    assert not crashed.paper_may_lie()
    assert [line["progress"] for line in notes.of("sheet-asked")] == ["failed", "failed"]


@pytest.mark.parametrize("word", [Progress.DELIVERED, Progress.UNKNOWN, Progress.SPOILED])
def test_a_sheet_that_may_be_out_is_looked_for(
    ask: Callable[[RememberingPrinter], list[str]], crashed: Bookkeeping, word: Progress
) -> None:
    assert ask(RememberingPrinter([Progress.FAILED], [word])) == []
    assert open_sheets(crashed) == [REQUEST]
    assert crashed.paper_may_lie()


def test_a_printer_that_is_still_being_switched_on_is_asked_again(
    ask: Callable[[RememberingPrinter], list[str]], crashed: Bookkeeping, ledger: Ledger
) -> None:
    silent = TransportError("no answer", Action.RESET)
    printer = RememberingPrinter([Progress.FAILED], [silent, silent, Progress.FAILED])
    assert ask(printer) == ["no paper"]
    assert printer.asked == [REQUEST, REQUEST, REQUEST, OLDER]
    ledger.check()


def test_what_becomes_unknown_later_is_none_of_its_business(
    crashed: Bookkeeping, notes: Notes
) -> None:
    printer = RememberingPrinter([Progress.UNKNOWN], [Progress.UNKNOWN])
    inquiry = PrinterInquiry(printer, crashed, notes.log, lambda: None, threading.Event())
    later = f"{SESSION}-2"
    crashed.declare(later, "CT01", DIGEST)
    crashed.note(LedgerEvent.SENT, later, digest=DIGEST)
    inquiry.run()
    assert later not in printer.asked
