"""F2: whatever happens, a serial is on disk before its page, and its outcome reaches the office."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk_app.actions.bookkeeping import Bookkeeping, unheard
from office_contract.messages import Issuance, OutcomeReport
from office_contract.vocabulary import Outcome
from offline_cache.database import open_store
from offline_cache.errors import AlreadyIssuedError
from offline_cache.ledger import Ledger, LedgerEvent, restore
from offline_cache.outbox import EntryState, Outbox
from tests.kiosk_app.actions.parts import CHILD, MOTHER, NOW, REQUEST, SESSION, now

SERIAL = "0123/2026/XN-HC"
DIGEST = "ab" * 32
STORE_KEY = bytes(range(32))
HELD = NOW + timedelta(minutes=20)

ISSUANCE = Issuance(
    session=SESSION,
    request=REQUEST,
    code="CT07",
    bundle_version=1,
    serial=SERIAL,
    sheet=1,
    issued_at=NOW,
    requester_number=MOTHER,
    subject_number=CHILD,
    values={},
    seal="HTTPS://OFFICE.EXAMPLE/V#ABC",
)


def report(outcome: Outcome, entry: str = f"outcome_{REQUEST}_1") -> OutcomeReport:
    return OutcomeReport(
        entry=entry, request=REQUEST, serial=SERIAL, sheet=1, outcome=outcome, at=NOW
    )


def reserve(books: Bookkeeping, issuance: Issuance = ISSUANCE) -> None:
    books.reserve(issuance, DIGEST, report(Outcome.UNKNOWN, unheard(REQUEST, 1)), HELD)


def waiting(outbox: Outbox) -> list[str]:
    return [one.entry for one in outbox.list_entries() if one.state is EntryState.WAITING]


def test_a_serial_is_written_with_the_word_unknown_held_back(
    books: Bookkeeping, ledger: Ledger, outbox: Outbox
) -> None:
    reserve(books)
    [entry] = ledger.entries()
    assert (entry.row.event, entry.row.serial, entry.row.digest) == (
        LedgerEvent.RESERVED,
        SERIAL,
        DIGEST,
    )
    assert entry.row.session == SESSION
    [held] = outbox.list_entries()
    assert (held.entry, held.next_try) == (unheard(REQUEST, 1), HELD)
    assert outbox.due(NOW, 10) == ()


def test_the_outcome_takes_the_place_of_the_word_held_back(
    books: Bookkeeping, ledger: Ledger, outbox: Outbox
) -> None:
    reserve(books)
    books.outcome(REQUEST, 1, Outcome.TAKEN, report(Outcome.TAKEN))
    assert [entry.row.event for entry in ledger.entries()] == [
        LedgerEvent.RESERVED,
        LedgerEvent.OUTCOME,
    ]
    assert ledger.entries()[-1].row.outcome is Outcome.TAKEN
    assert waiting(outbox) == [f"outcome_{REQUEST}_1"]
    assert ledger.without_outcome() == ()


def test_what_was_under_way_in_a_power_cut_is_unknown(
    books: Bookkeeping, ledger: Ledger, outbox: Outbox
) -> None:
    reserve(books)
    books.note(LedgerEvent.SENT, REQUEST, digest=DIGEST)

    restarted = Bookkeeping(ledger, now)
    assert restarted.settle_unfinished() == 1
    assert ledger.entries()[-1].row.outcome is Outcome.UNKNOWN
    assert waiting(outbox) == [f"outcome_{REQUEST}_1"]
    assert restarted.settle_unfinished() == 0
    assert ledger.check() == 3


@pytest.mark.parametrize(
    ("written", "outcome"),
    [
        ([], Outcome.SPOILED),
        ([(LedgerEvent.COMPOSED, ""), (LedgerEvent.CHECKED, "")], Outcome.SPOILED),
        ([(LedgerEvent.SENT, "pages-1")], Outcome.UNKNOWN),
        ([(LedgerEvent.SENT, ""), (LedgerEvent.SETTLED, "delivered")], Outcome.UNKNOWN),
        ([(LedgerEvent.SENT, ""), (LedgerEvent.SETTLED, "unknown")], Outcome.UNKNOWN),
        ([(LedgerEvent.SENT, ""), (LedgerEvent.SETTLED, "failed")], Outcome.SPOILED),
        ([(LedgerEvent.SENT, ""), (LedgerEvent.SETTLED, "spoiled")], Outcome.SPOILED),
    ],
)
def test_after_a_crash_unknown_is_said_only_where_a_sheet_may_be_out(
    books: Bookkeeping,
    ledger: Ledger,
    outbox: Outbox,
    written: list[tuple[LedgerEvent, str]],
    outcome: Outcome,
) -> None:
    reserve(books)
    for event, note in written:
        books.note(event, REQUEST, note=note)
    restarted = Bookkeeping(ledger, now)
    assert restarted.settle_unfinished() == 1
    assert ledger.entries()[-1].row.outcome is outcome
    assert restarted.paper_may_lie() == (outcome is Outcome.UNKNOWN)
    [due] = outbox.due(NOW, 10)
    assert OutcomeReport.model_validate_json(due.payload).outcome is outcome


def test_where_rows_were_lost_nobody_knows_whether_it_was_sent(tmp_path: Path) -> None:
    other = f"{SESSION}-2"
    with closing(open_store(tmp_path / "old.db", STORE_KEY)) as store:
        books = Bookkeeping(Ledger(store), now)
        reserve(books)
        books.ask(other, "CT07", HELD)
        saved = Ledger(store).entries()
    with closing(open_store(tmp_path / "new.db", STORE_KEY)) as store:
        with store.transaction() as connection:
            restore(connection, saved)
        ledger = Ledger(store)
        assert Bookkeeping(ledger, now).settle_unfinished() == 1
        settled = ledger.entries()[-1].row
        assert (settled.request, settled.outcome) == (REQUEST, Outcome.UNKNOWN)
        # Its number is listed at the office until somebody has looked.
        assert [entry.row.request for entry in ledger.without_answer()] == [other]
        assert [entry.entry for entry in Outbox(store).list_entries()] == [f"outcome_{REQUEST}_1"]


def test_a_declaration_has_no_serial_and_the_office_is_not_told(
    books: Bookkeeping, ledger: Ledger, outbox: Outbox
) -> None:
    books.declare(REQUEST, "CT01", DIGEST)
    books.outcome(REQUEST, 1, Outcome.TAKEN, None)
    assert {entry.row.serial for entry in ledger.entries()} == {""}
    assert outbox.list_entries() == ()


def test_the_same_serial_twice_is_one_row_and_another_is_refused(
    books: Bookkeeping, ledger: Ledger
) -> None:
    reserve(books)
    reserve(books)
    assert len(ledger.entries()) == 1
    with pytest.raises(AlreadyIssuedError):
        reserve(books, ISSUANCE.model_copy(update={"serial": "0124/2026/XN-HC"}))


@pytest.mark.parametrize(
    ("settlement", "told"),
    [
        ("destroyed", Outcome.SPOILED),
        ("given", Outcome.TAKEN),
        ("nothing", Outcome.SPOILED),
    ],
)
def test_what_a_technician_finds_out_reaches_ledger_and_office(
    books: Bookkeeping, ledger: Ledger, outbox: Outbox, settlement: str, told: Outcome
) -> None:
    reserve(books)
    books.note(LedgerEvent.SENT, REQUEST, digest=DIGEST)
    books.settle_unfinished()
    assert books.paper_may_lie()
    assert books.reconcile(REQUEST, 1, settlement)
    assert not books.paper_may_lie()
    last = ledger.entries()[-1].row
    assert (last.event, last.note, last.outcome) == (LedgerEvent.RECONCILED, settlement, None)
    assert waiting(outbox) == [f"outcome_{REQUEST}_1", f"reconciled_{REQUEST}_1"]
    payload = next(
        entry.payload for entry in outbox.due(NOW, 10) if entry.entry.startswith("reconciled")
    )
    message = OutcomeReport.model_validate_json(payload)
    assert (message.outcome, message.serial, message.sheet) == (told, SERIAL, 1)
    assert not books.reconcile(REQUEST, 1, settlement)
    assert ledger.check() == 4


def test_a_declaration_that_was_unknown_is_no_news_for_the_office(
    books: Bookkeeping, outbox: Outbox
) -> None:
    books.declare(REQUEST, "CT01", DIGEST)
    books.note(LedgerEvent.SENT, REQUEST, digest=DIGEST)
    books.settle_unfinished()
    assert [entry.row.request for entry in books.unknown_sheets()] == [REQUEST]
    assert books.reconcile(REQUEST, 1, "destroyed")
    assert books.unknown_sheets() == ()
    assert outbox.list_entries() == ()


@pytest.mark.parametrize(("request_", "sheet"), [(REQUEST, 2), (f"{SESSION}-9", 1), ("x", 1)])
def test_only_an_open_sheet_can_be_reconciled(
    books: Bookkeeping, ledger: Ledger, request_: str, sheet: int
) -> None:
    reserve(books)
    books.note(LedgerEvent.SENT, REQUEST, digest=DIGEST)
    books.settle_unfinished()
    assert not books.reconcile(request_, sheet, "given")
    assert len(ledger.entries()) == 3
