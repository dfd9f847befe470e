"""The ledger: one transaction, one serial, one chain, no name."""

from __future__ import annotations

import hashlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from office_contract.vocabulary import Outcome
from offline_cache.database import Store
from offline_cache.errors import AlreadyIssuedError, LedgerBrokenError
from offline_cache.ledger import GENESIS, Ledger, LedgerEvent, LedgerRow, chain_hash, pages_note
from offline_cache.outbox import Outbox, outcome_entry, request_entry
from tests.offline_cache import parts
from tests.offline_cache.parts import REQUEST, SESSION, START

RESERVED = LedgerRow(
    LedgerEvent.RESERVED,
    START,
    SESSION,
    REQUEST,
    "CT07",
    serial="CT07-2026-000123",
    digest="ab" * 32,
)


@pytest.fixture
def ledger(store: Store) -> Ledger:
    return Ledger(store)


def event(kind: LedgerEvent, **changes: object) -> LedgerRow:
    return replace(RESERVED, event=kind, **changes)


def test_the_first_rows_hash_is_what_the_documentation_says():
    text = (
        b'{"at":1795253400000,"code":"CT07","digest":"' + b"ab" * 32 + b'","event":"reserved",'
        b'"note":"","outcome":"","request":"0123456789abcdef-7","sequence":1,'
        b'"serial":"CT07-2026-000123","session":"0123456789abcdef","sheet":1}'
    )
    assert chain_hash(GENESIS, 1, RESERVED) == hashlib.sha256(bytes(32) + text).digest()


def test_the_life_of_a_sheet(ledger: Ledger):
    rows = [
        RESERVED,
        event(LedgerEvent.COMPOSED, digest="cd" * 32),
        event(LedgerEvent.CHECKED),
        event(LedgerEvent.SENT),
        event(LedgerEvent.SETTLED, note="delivered"),
        event(LedgerEvent.OUTCOME, outcome=Outcome.SPOILED),
        event(LedgerEvent.VOIDED),
        event(LedgerEvent.REPRINTED, sheet=2),
    ]
    for row in rows:
        ledger.append(row)
    entries = ledger.entries()
    assert [entry.row for entry in entries] == rows
    assert [entry.sequence for entry in entries] == list(range(1, 9))
    assert entries[0].previous == GENESIS
    assert all(b.previous == a.hash for a, b in pairwise(entries))
    assert ledger.check() == 8


def test_threads_append_to_one_chain(ledger: Ledger, store: Store):
    def issue(thread: int) -> None:
        for number in range(20):
            which = thread * 100 + number
            row = replace(RESERVED, request=f"{SESSION}-{which}", serial=f"{which}/2026/XN")
            entry = outcome_entry(parts.outcome(f"entry-{thread}-{number}"))
            ledger.append_issue(row, entry)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(issue, range(8)))
    assert ledger.check() == 160
    assert len(Outbox(store).list_entries()) == 160


def test_rows_are_found_by_request_and_by_serial(ledger: Ledger):
    ledger.append(RESERVED)
    other = replace(RESERVED, request=f"{SESSION}-8", serial="CT07-2026-000124")
    ledger.append(other)
    assert [e.row for e in ledger.entries(request=REQUEST)] == [RESERVED]
    assert [e.row for e in ledger.entries(serial="CT07-2026-000124")] == [other]
    assert ledger.entries(request=REQUEST, serial="CT07-2026-000124") == ()


def test_an_issue_writes_ledger_and_outbox_together(ledger: Ledger, store: Store):
    ledger.append_issue(RESERVED, outcome_entry(parts.outcome(result=Outcome.UNKNOWN)))
    assert [entry.entry for entry in Outbox(store).list_entries()] == ["entry-0001"]
    assert len(ledger.entries()) == 1


def test_a_serial_is_one_requests(ledger: Ledger, store: Store):
    ledger.append_issue(RESERVED, outcome_entry(parts.outcome("entry-0001")))
    other = replace(RESERVED, request=f"{SESSION}-8")
    with pytest.raises(AlreadyIssuedError):
        ledger.append_issue(other, outcome_entry(parts.outcome("entry-0002")))
    assert [entry.row for entry in ledger.entries()] == [RESERVED]
    assert [entry.entry for entry in Outbox(store).list_entries()] == ["entry-0001"]


def test_if_one_of_them_fails_neither_is_there(ledger: Ledger, store: Store):
    with store.transaction() as connection:
        connection.execute(
            "CREATE TRIGGER broken BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'no'); END"
        )
    with pytest.raises(apsw.ConstraintError):
        ledger.append_issue(RESERVED, outcome_entry(parts.outcome()))
    assert ledger.entries() == ()


def test_f2_the_same_issue_twice_is_one(ledger: Ledger, store: Store):
    entry = outcome_entry(parts.outcome())
    first = ledger.append_issue(RESERVED, entry)
    assert ledger.append_issue(RESERVED, entry) == first
    assert len(ledger.entries()) == 1
    assert len(Outbox(store).list_entries()) == 1


@pytest.mark.parametrize("change", [{"serial": "CT07-2026-000124"}, {"digest": "cd" * 32}])
def test_f2_a_second_serial_for_the_same_sheet_is_refused(ledger: Ledger, change: dict[str, str]):
    ledger.append_issue(RESERVED, outcome_entry(parts.outcome()))
    with pytest.raises(AlreadyIssuedError):
        ledger.append_issue(replace(RESERVED, **change), outcome_entry(parts.outcome("entry-02")))
    assert len(ledger.entries()) == 1
    ledger.append_issue(replace(RESERVED, sheet=2), outcome_entry(parts.outcome("entry-0003")))
    assert len(ledger.entries()) == 2


def test_a_known_outcome_takes_back_the_unknown_that_was_held(ledger: Ledger, store: Store):
    held = outcome_entry(
        parts.outcome("unheard-1", Outcome.UNKNOWN), not_before=START + timedelta(minutes=20)
    )
    ledger.append_issue(RESERVED, held)
    taken = event(LedgerEvent.OUTCOME, outcome=Outcome.TAKEN)
    ledger.append(taken, outcome_entry(parts.outcome("outcome-1")), withdraw=["unheard-1"])
    outbox = Outbox(store)
    assert [entry.entry for entry in outbox.list_entries()] == ["outcome-1"]
    outbox.mark_sent("outcome-1", START)
    ledger.append(event(LedgerEvent.VOIDED), withdraw=["outcome-1", "nobody"])
    assert [entry.entry for entry in outbox.list_entries()] == ["outcome-1"]


@pytest.mark.parametrize("serial", ["", "0012/2026/XN-HC", "1/QĐ-UBND", "CT07-2026-000123"])
def test_serials_as_vietnamese_offices_write_them(ledger: Ledger, serial: str):
    row = replace(RESERVED, serial=serial)
    assert ledger.append(row).row == row
    assert ledger.check() == 1


def test_an_issue_begins_with_a_reservation(ledger: Ledger):
    with pytest.raises(ValueError, match="reserved"):
        ledger.append_issue(event(LedgerEvent.SENT), outcome_entry(parts.outcome()))


def queued(number: int = 7) -> LedgerRow:
    return replace(
        RESERVED,
        event=LedgerEvent.QUEUED,
        request=f"{SESSION}-{number}",
        serial="",
        digest="cd" * 32,
    )


def test_a_request_that_waits_is_no_sheet(ledger: Ledger, store: Store):
    ledger.append(queued(), request_entry(parts.request()))
    assert ledger.without_outcome() == ()
    assert ledger.left_sheet() is None
    assert [entry.entry for entry in Outbox(store).list_entries()] == ["entry-req1"]
    with pytest.raises(ValueError, match="serial"):
        replace(queued(), serial="CT07-2026-000123")


def test_a_request_and_its_row_are_kept_together_or_not_at_all(ledger: Ledger, store: Store):
    with store.transaction() as connection:
        connection.execute(
            "CREATE TRIGGER broken BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'no'); END"
        )
    with pytest.raises(apsw.ConstraintError):
        ledger.append(queued(), request_entry(parts.request()))
    assert ledger.entries() == ()


@pytest.mark.parametrize("left", [Outcome.LEFT, Outcome.UNKNOWN])
def test_a_sheet_that_was_left_may_lie_there_until_the_tray_is_cleared(
    ledger: Ledger, left: Outcome
):
    assert ledger.left_sheet() is None
    ledger.append(RESERVED)
    assert ledger.left_sheet() is None
    found = ledger.append(event(LedgerEvent.OUTCOME, outcome=left))
    assert ledger.left_sheet() == found
    # Later papers that were taken do not take the one below them along.
    later = replace(RESERVED, request=f"{SESSION}-8", serial="S-8")
    ledger.append(replace(later, event=LedgerEvent.OUTCOME, outcome=Outcome.TAKEN))
    assert ledger.left_sheet() == found
    ledger.append(event(LedgerEvent.CLEARED, note="technician"))
    assert ledger.left_sheet() is None
    again = ledger.append(replace(later, event=LedgerEvent.OUTCOME, outcome=left))
    assert ledger.left_sheet() == again


@pytest.mark.parametrize("outcome", [Outcome.TAKEN, Outcome.SPOILED])
def test_what_was_taken_or_spoiled_does_not_lie_there(ledger: Ledger, outcome: Outcome):
    ledger.append(event(LedgerEvent.OUTCOME, outcome=outcome))
    assert ledger.left_sheet() is None


def test_what_a_power_cut_left_open_is_named(ledger: Ledger):
    for number, last in enumerate(
        [LedgerEvent.SENT, LedgerEvent.OUTCOME, LedgerEvent.VOIDED, LedgerEvent.SETTLED]
    ):
        row = replace(RESERVED, request=f"{SESSION}-{number}", serial=f"S-{number}")
        ledger.append(row)
        known = Outcome.TAKEN if last is LedgerEvent.OUTCOME else None
        ledger.append(replace(row, event=last, outcome=known))
    assert [e.row.serial for e in ledger.without_outcome()] == ["S-0", "S-3"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE ledger SET serial = 'X' WHERE sequence = 1",
        "DELETE FROM ledger WHERE sequence = 2",
        "DELETE FROM ledger",
        "INSERT OR REPLACE INTO ledger SELECT * FROM ledger WHERE sequence = 1",
        "REPLACE INTO ledger SELECT * FROM ledger WHERE sequence = 2",
    ],
)
def test_the_database_refuses_to_change_a_row(ledger: Ledger, store: Store, statement: str):
    ledger.append(RESERVED)
    ledger.append(event(LedgerEvent.SENT))
    with pytest.raises(apsw.ConstraintError), store.transaction() as connection:
        connection.execute(statement)
    assert ledger.check() == 2


@pytest.mark.parametrize(
    ("statement", "row"),
    [
        ("UPDATE ledger SET serial = 'FORGED' WHERE sequence = 2", 2),
        ("UPDATE ledger SET at = at + 1 WHERE sequence = 3", 3),
        ("UPDATE ledger SET outcome = 'left' WHERE sequence = 3", 3),
        ("UPDATE ledger SET serial = 'a name with spaces' WHERE sequence = 1", 1),
        ("DELETE FROM ledger WHERE sequence = 1", 1),
        ("DELETE FROM ledger WHERE sequence = 2", 2),
        ("UPDATE ledger SET hash = zeroblob(32) WHERE sequence = 1", 1),
        ("UPDATE ledger SET previous = zeroblob(32) WHERE sequence = 2", 2),
    ],
)
def test_the_chain_shows_what_was_changed_behind_our_back(
    ledger: Ledger, store: Store, statement: str, row: int
):
    ledger.append(RESERVED)
    ledger.append(event(LedgerEvent.SENT))
    ledger.append(event(LedgerEvent.OUTCOME, outcome=Outcome.TAKEN))
    with store.transaction() as connection:
        for trigger in ("updated", "deleted"):
            connection.execute(f"DROP TRIGGER ledger_never_{trigger}")
        connection.execute(statement)
    with pytest.raises(LedgerBrokenError) as caught:
        ledger.check()
    assert caught.value.sequence == row


@pytest.mark.parametrize(
    "change",
    [
        {"serial": "NGUYỄN THỊ THU HƯỜNG"},
        {"serial": "TRAN GIA BAO"},
        {"serial": "HIEN"},
        {"note": "Trần Gia Bảo"},
        {"note": "TRAN"},
        {"code": "TRẦN"},
        {"session": "nguyen"},
        {"request": "fedcba9876543210-7"},
        {"request": f"{SESSION}-"},
        {"digest": "ab"},
        {"outcome": Outcome.TAKEN},
        {"event": LedgerEvent.OUTCOME},
    ],
)
def test_a_name_has_no_place_in_a_row(change: dict[str, str]):
    with pytest.raises(ValueError, match=r"\w") as caught:
        replace(RESERVED, **change)
    assert all(str(value) not in str(caught.value) for value in change.values() if len(value) > 8)


@given(st.text(min_size=1).filter(lambda t: not t.isascii() or any(c.isspace() for c in t)))
def test_no_text_with_spaces_or_marks_gets_into_any_field(text: str):
    for field in ("session", "request", "code", "serial", "digest", "note"):
        with pytest.raises(ValueError):
            replace(RESERVED, **{field: text})


def test_a_sheet_that_was_reconciled_is_open_no_more(ledger: Ledger):
    assert ledger.unknown_sheets() == ()
    found = ledger.append(event(LedgerEvent.OUTCOME, outcome=Outcome.UNKNOWN))
    other = event(LedgerEvent.OUTCOME, outcome=Outcome.UNKNOWN, sheet=2)
    second = ledger.append(other)
    ledger.append(
        replace(
            RESERVED,
            event=LedgerEvent.OUTCOME,
            outcome=Outcome.LEFT,
            request=f"{SESSION}-8",
            serial="S-8",
        )
    )
    assert ledger.unknown_sheets() == (found, second)
    assert ledger.unknown_sheets(limit=1) == (found,)
    ledger.append(event(LedgerEvent.RECONCILED, note="destroyed"))
    assert ledger.unknown_sheets() == (second,)
    ledger.append(event(LedgerEvent.RECONCILED, note="given", sheet=2))
    assert ledger.unknown_sheets() == ()
    left = ledger.left_sheet()
    assert left is not None
    assert left.row.request == f"{SESSION}-8"
    assert ledger.check() == 5


def test_an_unknown_sheet_that_was_reconciled_does_not_lie_there(ledger: Ledger):
    ledger.append(event(LedgerEvent.OUTCOME, outcome=Outcome.UNKNOWN))
    assert ledger.left_sheet() is not None
    ledger.append(event(LedgerEvent.RECONCILED, note="nothing"))
    assert ledger.left_sheet() is None


def test_pages_sent_are_counted_by_the_time(ledger: Ledger):
    minute = timedelta(minutes=1)
    for at, note in ((0, pages_note(2)), (1, ""), (2, pages_note(3)), (3, pages_note(1))):
        ledger.append(event(LedgerEvent.SENT, at=START + at * minute, note=note))
    assert ledger.pages_sent(START, START + 3 * minute) == 6
    assert ledger.pages_sent(START + minute, START + 2 * minute) == 1
    assert ledger.pages_sent(START + 9 * minute, START + 10 * minute) == 0
