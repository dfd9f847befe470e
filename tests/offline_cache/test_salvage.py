"""One bad byte costs the rows of its page, and nothing else; no row is ever another than it was."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from office_contract.vocabulary import Outcome
from offline_cache import salvage
from offline_cache.database import PAGE_BYTES, SqlRow, Store, open_store
from offline_cache.errors import StoreDamagedError, StoreWriteError
from offline_cache.ledger import Ledger, LedgerEntry, LedgerEvent, LedgerRow
from offline_cache.outbox import (
    EntryKind,
    EntryState,
    NewEntry,
    Outbox,
    help_entry,
    outcome_entry,
    request_entry,
)
from offline_cache.pages import PAGE_SIZES, SEAL_BYTES, read_pages
from offline_cache.records import UnreadableRecordError, decode, rows_of
from offline_cache.salvage import Rescued, Salvage, open_or_salvage, rescue
from offline_cache.service_book import LogEntry, ServiceBook
from offline_cache.technicians import Lockout, PinHash, Technician, TechnicianBook
from offline_cache.wal import FRAME_HEADER_BYTES, HEADER_BYTES, wal_of
from tests.cases import TORTURE
from tests.offline_cache import parts
from tests.offline_cache.parts import SESSION, START, STORE_KEY

STEP = 1 if TORTURE else 3

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
REQUESTS = 240
FRAME = FRAME_HEADER_BYTES + PAGE_BYTES
USABLE_BYTES = PAGE_BYTES - SEAL_BYTES


@dataclass(frozen=True)
class Past:
    """A store as it was left: its files, and every row that was ever true of it."""

    content: bytes
    wal: bytes
    entries: dict[str, set[SqlRow]]
    rows: tuple[LedgerEntry, ...]
    last: dict[str, SqlRow]

    def lay(self, folder: Path) -> Path:
        path = folder / "store.db"
        path.write_bytes(self.content)
        if self.wal:
            wal_of(path).write_bytes(self.wal)
        return path


def ask(ledger: Ledger, number: int, size: int = 420) -> None:
    request = f"{SESSION}-{number}"
    message = parts.request(f"request_{request}", Random(number).randbytes(size))
    row = LedgerRow(LedgerEvent.QUEUED, START, SESSION, request, "CT07", digest="ab" * 32)
    ledger.append(row, request_entry(message))


def serviced(store: Store) -> None:
    """Rows beside the ledger and the outbox, which are not theirs."""
    technicians, book = TechnicianBook(store), ServiceBook(store)
    for number in range(20):
        digest = Random(number).randbytes(32)
        technicians.put(
            Technician(f"t{number}", START, PinHash(digest[:16], digest, 15), card=digest)
        )
        book.append(LogEntry(START, f"t{number}", "refill", "tray", number, "done"))
        book.changed("scanner", START, ("online", "noDevice")[number % 2])
        book.count("scanner", START, reads=1)
        book.printed("tray", START.date() + timedelta(days=number), out=number)
    technicians.keep(Lockout(5, START, 60))
    book.retire(LogEntry(START, "t1", "retire"))


def test_rows_of_service_are_taken_for_no_others(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    store = open_store(path, STORE_KEY)
    serviced(store)
    store.close()
    rescued = rescue(path, STORE_KEY)
    assert rescued == Rescued((), (), waiting_lost=0, rows_lost=0, pages_lost=0)


def lived(folder: Path, *, killed: bool, requests: int = REQUESTS) -> Past:
    """An outage: requests pile up, some papers are printed, some entries are sent meanwhile."""
    path = folder / "store.db"
    store = open_store(path, STORE_KEY)
    serviced(store)
    ledger, outbox = Ledger(store), Outbox(store)
    seen: dict[str, set[SqlRow]] = {}
    for number in range(requests):
        if killed and number == requests - 12:
            store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
            store.rows("PRAGMA wal_autocheckpoint = 0")
        # Some do not fit on one page.
        ask(ledger, number, 2900 if number % 40 == 5 else 420)
        if number % 7 == 0:
            outbox.add(outcome_entry(parts.outcome(f"outcome-{number:04}")))
        if number % 11 == 0:
            outbox.add(help_entry(parts.help_call(f"help-{number:04}"), START))
        if number % 21 == 0:
            outbox.mark_sent(f"outcome-{number:04}", START)
        for row in store.rows("SELECT * FROM outbox"):
            seen.setdefault(str(row[0]), set()).add(row)
    last = {str(row[0]): row for row in store.rows("SELECT * FROM outbox")}
    rows = ledger.entries()
    if killed:
        copy = folder / "copy"
        copy.mkdir()
        shutil.copy(path, copy / "store.db")
        shutil.copy(wal_of(path), wal_of(copy / "store.db"))
        store.close()
        path = copy / "store.db"
        return Past(path.read_bytes(), wal_of(path).read_bytes(), seen, rows, last)
    store.close()
    return Past(path.read_bytes(), b"", seen, rows, last)


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Past:
    return lived(tmp_path_factory.mktemp("closed"), killed=False)


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Past:
    return lived(tmp_path_factory.mktemp("killed"), killed=True)


def spoil(data: bytes, place: int, luck: Random) -> bytes:
    spoiled = bytearray(data)
    spoiled[place] ^= luck.randrange(1, 256)
    return bytes(spoiled)


def reopened(path: Path) -> tuple[dict[str, SqlRow], tuple[LedgerEntry, ...], Salvage | None]:
    store, found = open_or_salvage(path, STORE_KEY, NOW)
    entries = {str(row[0]): row for row in store.rows("SELECT * FROM outbox")}
    ledger = Ledger(store)
    assert ledger.check() == len(ledger.entries())
    rows = ledger.entries()
    store.close()
    return entries, rows, found


def assert_true(past: Past, entries: dict[str, SqlRow], rows: tuple[LedgerEntry, ...]) -> None:
    """Nothing in there was never so."""
    assert all(row in past.entries[name] for name, row in entries.items())
    was = [entry.row for entry in past.rows]
    saved = [entry.row for entry in rows if entry.row.event is not LedgerEvent.GAP]
    assert all(row in was for row in saved)
    assert [was.index(row) for row in saved] == sorted(was.index(row) for row in saved)


def homes(path: Path) -> tuple[dict[str, int], dict[int, int]]:
    """On which page each entry, and each row of the ledger, begins."""
    pages = read_pages(path, STORE_KEY).fresh
    entries, rows = {}, {}
    for number, page in pages.items():
        for row in rows_of(page, number, pages):
            if row.rowid is None or len(row.values) != 13:
                continue
            if isinstance(row.values[0], str):
                entries[row.values[0]] = number
            else:
                rows[row.rowid] = number
    return entries, rows


def test_a_whole_store_is_read_whole(closed: Past, tmp_path: Path):
    found = rescue(closed.lay(tmp_path), STORE_KEY)
    assert {entry.entry: entry.columns for entry in found.entries} == closed.last
    assert found.rows == closed.rows
    assert (found.waiting_lost, found.rows_lost, found.pages_lost) == (0, 0, 0)


def test_a_store_that_was_killed_is_read_whole(killed: Past, tmp_path: Path):
    assert len(killed.wal) > 50 * FRAME
    found = rescue(killed.lay(tmp_path), STORE_KEY)
    assert {entry.entry: entry.columns for entry in found.entries} == killed.last
    assert found.rows == killed.rows
    assert (found.waiting_lost, found.rows_lost, found.pages_lost) == (0, 0, 0)


def test_one_bad_byte_on_any_page_costs_that_page_alone(closed: Past, tmp_path: Path):
    """Every page in turn (every third in `make test`), one byte at a random place: what stood on
    the others is all there.
    """
    luck = Random(20261121)
    pages = len(closed.content) // PAGE_BYTES
    on_page, row_on_page = homes(closed.lay(tmp_path))
    shares = []
    for number in range(1, pages + 1, STEP):
        folder = tmp_path / str(number)
        folder.mkdir()
        path = closed.lay(folder)
        place = (number - 1) * PAGE_BYTES + luck.randrange(PAGE_BYTES)
        path.write_bytes(spoil(closed.content, place, luck))
        with pytest.raises(StoreDamagedError):
            open_store(path, STORE_KEY)
        entries, rows, found = reopened(path)
        assert found is not None
        assert found.pages_lost == 1
        assert_true(closed, entries, rows)
        assert all(entries[name] == closed.last[name] for name in entries)
        for name in closed.last.keys() - entries.keys():
            payload = closed.last[name][3]
            assert isinstance(payload, bytes)
            assert on_page[name] == number or len(payload) > USABLE_BYTES - 200
        kept = [entry.row for entry in rows]
        for entry in closed.rows:
            assert entry.row in kept or row_on_page[entry.sequence] == number
        waiting = sum(row[2] == "waiting" for row in entries.values())
        was_waiting = sum(row[2] == "waiting" for row in closed.last.values())
        assert (found.waiting, found.waiting + found.waiting_lost) == (waiting, was_waiting)
        assert found.rows + found.rows_lost == len(closed.rows)
        shares.append(waiting / was_waiting)
        shutil.rmtree(folder)
    assert pages > 80
    assert min(shares) > 0.96
    assert sum(shares) / len(shares) > 0.985


def test_one_bad_byte_anywhere_in_the_wal_costs_little_and_falsifies_nothing(
    killed: Past, tmp_path: Path
):
    """Every frame in turn (every third in `make test`), its header and its page; and the WAL's own
    header.
    """
    luck = Random(20261122)
    frames = (len(killed.wal) - HEADER_BYTES) // FRAME
    places = [luck.randrange(HEADER_BYTES) for _ in range(6)]
    for frame in range(0, frames, STEP):
        start = HEADER_BYTES + frame * FRAME
        places.append(start + luck.randrange(FRAME_HEADER_BYTES))
        places.append(start + luck.randrange(FRAME_HEADER_BYTES, FRAME))
    shares, salvaged = [], 0
    for number, place in enumerate(places):
        folder = tmp_path / str(number)
        folder.mkdir()
        path = killed.lay(folder)
        wal_of(path).write_bytes(spoil(killed.wal, place, luck))
        entries, rows, found = reopened(path)
        assert_true(killed, entries, rows)
        salvaged += found is not None
        was_waiting = {name for name, row in killed.last.items() if row[2] == "waiting"}
        waiting = {name for name, row in entries.items() if row[2] == "waiting"}
        shares.append(len(was_waiting & waiting) / len(was_waiting))
        lost = len(killed.rows) - len(rows)
        assert lost <= 40
        shutil.rmtree(folder)
    # A bad byte in the last commit of all looks like one that a power cut tore, and so does one
    # in a header's field that SQLite does not read.
    assert salvaged > 0.85 * len(places)
    assert min(shares) > 0.98
    assert sum(shares) / len(shares) > 0.999


def test_a_gap_in_the_ledger_is_said_and_what_follows_is_kept(closed: Past, tmp_path: Path):
    path = closed.lay(tmp_path)
    _, row_on_page = homes(path)
    middle = row_on_page[closed.rows[len(closed.rows) // 2].sequence]
    path.write_bytes(spoil(closed.content, (middle - 1) * PAGE_BYTES + 100, Random(1)))
    _, rows, found = reopened(path)
    assert found is not None
    lost = [entry for entry in closed.rows if row_on_page[entry.sequence] == middle]
    assert found.rows_lost == len(lost) > 0
    before = lost[0].sequence - 1
    assert rows[:before] == closed.rows[:before]
    gap = rows[before]
    assert gap.row.event is LedgerEvent.GAP
    assert gap.row.digest == lost[-1].hash.hex()
    behind = [entry.row for entry in closed.rows[lost[-1].sequence :]]
    assert [entry.row for entry in rows[before + 1 : -1]] == behind
    assert rows[-1].row.event is LedgerEvent.GAP  # there may have been more


@pytest.mark.parametrize("size", PAGE_SIZES)
def test_pages_of_every_size_that_a_store_has_had_are_read(
    size: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as then:
        then.setattr("offline_cache.database.PAGE_BYTES", size)
        past = lived(tmp_path, killed=False)
    path = past.lay(tmp_path)
    assert int.from_bytes(past.content[16:18], "big") == size
    path.write_bytes(spoil(past.content, 100, Random(1)))
    entries, rows, found = reopened(path)
    assert found is not None
    assert found.pages_lost == 1
    assert entries == past.last
    assert rows[:-1] == past.rows


def test_without_its_first_page_or_any_inner_page_the_leaves_are_still_read(
    closed: Past, tmp_path: Path
):
    path = closed.lay(tmp_path)
    pages = read_pages(path, STORE_KEY).fresh
    content = bytearray(closed.content)
    inner = [number for number, page in pages.items() if page[0] in {2, 5} or number == 1]
    for number in inner:
        content[(number - 1) * PAGE_BYTES + 1000] ^= 1
    path.write_bytes(content)
    entries, rows, found = reopened(path)
    assert found is not None
    assert found.pages_lost == len(inner) > 2
    assert entries == closed.last
    assert rows[:-1] == closed.rows
    assert rows[-1].row.event is LedgerEvent.GAP
    assert rows[-1].row.digest == closed.rows[-1].hash.hex()


def test_where_the_key_is_another_nothing_is_had_and_that_is_said(closed: Past, tmp_path: Path):
    path = closed.lay(tmp_path)
    store, found = open_or_salvage(path, bytes(32), NOW)
    assert found is not None
    assert (found.waiting, found.rows) == (0, 0)
    assert found.pages_lost == len(closed.content) // PAGE_BYTES
    assert Outbox(store).list_entries() == ()
    store.close()
    assert found.aside.read_bytes() == closed.content


def test_a_cut_file_gives_what_is_left_of_it(closed: Past, tmp_path: Path):
    path = closed.lay(tmp_path)
    half = len(closed.content) // 2 + 77
    path.write_bytes(closed.content[:half])
    entries, rows, found = reopened(path)
    assert found is not None
    assert found.pages_lost == -(-(len(closed.content) - half) // PAGE_BYTES)
    assert_true(closed, entries, rows)
    assert len(entries) > len(closed.last) // 4


def test_a_good_store_is_opened_and_left_alone(killed: Past, tmp_path: Path):
    entries, rows, found = reopened(killed.lay(tmp_path))
    assert found is None
    assert (entries, rows) == (killed.last, killed.rows)
    assert [file.name for file in tmp_path.iterdir()] == ["store.db"]


def test_what_the_office_is_to_hear_is_kept_with_what_was_saved(closed: Past, tmp_path: Path):
    path = closed.lay(tmp_path)
    path.write_bytes(spoil(closed.content, 5000, Random(2)))
    asked: list[Rescued] = []

    def tell(rescued: Rescued) -> list[NewEntry]:
        asked.append(rescued)
        return [help_entry(parts.help_call("help-store"), START + timedelta(days=7))]

    store, found = open_or_salvage(path, STORE_KEY, NOW, tell)
    [rescued] = asked
    told = {entry.entry: entry for entry in Outbox(store).list_entries()}
    store.close()
    assert found is not None
    assert rescued.waiting == found.waiting
    assert (told["help-store"].kind, told["help-store"].state) == (
        EntryKind.HELP,
        EntryState.WAITING,
    )
    assert found.aside.exists()


class PowerCutError(BaseException):
    """The machine is dark: nothing catches it."""


@pytest.mark.parametrize("killed_before", [False, True])
@pytest.mark.parametrize("step", range(8))
def test_a_power_cut_at_any_step_of_it_loses_nothing_more(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    step: int,
    killed_before: bool,
):
    past: Past = request.getfixturevalue("killed" if killed_before else "closed")
    path = past.lay(tmp_path)
    place = (len(past.content) // PAGE_BYTES - 3) * PAGE_BYTES + 9
    if killed_before:
        wal_of(path).write_bytes(spoil(past.wal, HEADER_BYTES + 20 * FRAME + 900, Random(3)))
    else:
        path.write_bytes(spoil(past.content, place, Random(3)))
    reference = rescue(path, STORE_KEY)
    done = 0

    def counted(work: Callable[..., object]) -> Callable[..., object]:
        def cut(*given: object) -> object:
            nonlocal done
            done += 1
            if done > step:
                raise PowerCutError
            return work(*given)

        return cut

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", counted(Path.rename))
        patch.setattr(Path, "replace", counted(Path.replace))
        patch.setattr(salvage, "_fill", counted(salvage._fill))
        patch.setattr(salvage, "_sync_folder", counted(salvage._sync_folder))
        try:
            store, _ = open_or_salvage(path, STORE_KEY, NOW)
            store.close()
        except PowerCutError:
            pass
        else:
            assert step >= done
    entries, rows, _ = reopened(path)
    assert entries == {entry.entry: entry.columns for entry in reference.entries}
    assert [e.row for e in rows if e.row.event is not LedgerEvent.GAP] == [
        e.row for e in reference.rows
    ]
    asides = sorted(file.name for file in tmp_path.iterdir() if file.name != "store.db")
    aside = asides[0]
    assert asides in ([aside], [aside, f"{aside}-wal"])
    assert ".damaged-" in aside
    if killed_before:
        assert (tmp_path / f"{aside}-wal").stat().st_size == len(past.wal)


def test_a_full_disk_leaves_the_damaged_store_where_it_is(
    closed: Past, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = closed.lay(tmp_path)
    damaged = spoil(closed.content, 5000, Random(4))
    path.write_bytes(damaged)

    def full(*_: object) -> None:
        raise StoreWriteError(path, "no space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(salvage, "_fill", full)
        with pytest.raises(StoreWriteError):
            open_or_salvage(path, STORE_KEY, NOW)
    assert path.read_bytes() == damaged
    entries, _, found = reopened(path)
    assert found is not None
    assert len(entries) > len(closed.last) - 10


def test_an_unknown_that_was_taken_back_does_not_come_back_from_an_old_page(tmp_path: Path):
    """The paper was taken; an older page still holds the word for the case that nobody says so."""
    path = tmp_path / "store.db"
    store = open_store(path, STORE_KEY)
    ledger = Ledger(store)
    reserved = LedgerRow(
        LedgerEvent.RESERVED, START, SESSION, parts.REQUEST, "CT07", serial="CT07-2026-000123"
    )
    held = outcome_entry(
        parts.outcome("unheard-1", Outcome.UNKNOWN), not_before=START + timedelta(minutes=20)
    )
    ledger.append_issue(reserved, held)
    ask(ledger, 100)
    taken = LedgerRow(
        LedgerEvent.OUTCOME,
        START,
        SESSION,
        parts.REQUEST,
        "CT07",
        serial="CT07-2026-000123",
        outcome=Outcome.TAKEN,
    )
    ledger.append(taken, outcome_entry(parts.outcome("outcome-1")), withdraw=["unheard-1"])
    wal = wal_of(path).read_bytes()
    content = path.read_bytes()
    store.close()
    home = homes(path)[0]["outcome-1"]
    frames = [
        at
        for at in range(HEADER_BYTES, len(wal), FRAME)
        if int.from_bytes(wal[at : at + 4], "big") == home
    ]
    path.write_bytes(content)
    wal_of(path).write_bytes(spoil(wal, frames[-1] + 700, Random(5)))
    found = rescue(path, STORE_KEY)
    assert found.pages_lost == 1
    assert {entry.entry for entry in found.entries} == {f"request_{SESSION}-100"}
    assert [entry.row.event for entry in found.rows] == [
        LedgerEvent.RESERVED,
        LedgerEvent.QUEUED,
        LedgerEvent.OUTCOME,
    ]


def test_nothing_printed_is_not_told_of_a_request_that_was_answered_since(tmp_path: Path):
    """An older page still holds the word for the case that the office's answer never comes."""
    path = tmp_path / "store.db"
    store = open_store(path, STORE_KEY)
    ledger = Ledger(store)
    asked = LedgerRow(LedgerEvent.ASKED, START, SESSION, parts.REQUEST, "CT07")
    nothing = parts.outcome("unasked-1", Outcome.SPOILED).model_copy(update={"serial": ""})
    ledger.append(asked, outcome_entry(nothing, not_before=START + timedelta(minutes=20)))
    ask(ledger, 100)
    reserved = replace(asked, event=LedgerEvent.RESERVED, serial="CT07-2026-000123")
    unheard = outcome_entry(parts.outcome("unheard-1", Outcome.UNKNOWN))
    ledger.append_issue(reserved, unheard, withdraw=["unasked-1"])
    wal = wal_of(path).read_bytes()
    content = path.read_bytes()
    store.close()
    home = homes(path)[0]["unheard-1"]
    frames = [
        at
        for at in range(HEADER_BYTES, len(wal), FRAME)
        if int.from_bytes(wal[at : at + 4], "big") == home
    ]
    path.write_bytes(content)
    wal_of(path).write_bytes(spoil(wal, frames[-1] + 700, Random(5)))
    found = rescue(path, STORE_KEY)
    assert found.pages_lost == 1
    assert {entry.entry for entry in found.entries} == {f"request_{SESSION}-100"}


@settings(max_examples=60)
@given(sizes=st.lists(st.integers(0, 20_000), min_size=1, max_size=6), seed=st.integers(0, 99))
def test_payloads_of_any_size_are_read_back(
    tmp_path_factory: pytest.TempPathFactory, sizes: list[int], seed: int
):
    path = tmp_path_factory.mktemp("sizes") / "store.db"
    store = open_store(path, STORE_KEY)
    luck = Random(seed)
    for number, size in enumerate(sizes):
        payload = luck.randbytes(size)
        Outbox(store).add(NewEntry(f"entry-{number:04}", EntryKind.REQUEST, payload, START))
    was = store.rows("SELECT * FROM outbox ORDER BY rowid")
    store.close()
    assert [entry.columns for entry in rescue(path, STORE_KEY).entries] == was


@given(content=st.binary(min_size=USABLE_BYTES, max_size=USABLE_BYTES), kind=st.integers(0, 13))
def test_any_bytes_are_rows_or_nothing(content: bytes, kind: int):
    page = bytes([kind]) + content[1:]
    for row in rows_of(page, 2, {}):
        assert isinstance(row.values, tuple)


@given(record=st.binary(max_size=60))
def test_any_bytes_are_a_record_or_none(record: bytes):
    try:
        values = decode(record, len(record))
    except UnreadableRecordError:
        return
    assert all(value is None or isinstance(value, int | str | bytes) for value in values)
