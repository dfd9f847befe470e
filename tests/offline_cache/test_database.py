"""The store: encrypted, whole or refused, and still there after kill -9."""

from __future__ import annotations

import signal
import stat
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from offline_cache import database
from offline_cache.database import (
    Store,
    from_milliseconds,
    open_store,
    set_aside,
    to_milliseconds,
)
from offline_cache.errors import (
    StoreBusyError,
    StoreDamagedError,
    StoreTooNewError,
    StoreWriteError,
)
from offline_cache.ledger import Ledger
from offline_cache.outbox import Outbox, insert_entry, outcome_entry
from tests.offline_cache import parts
from tests.offline_cache.parts import STORE_KEY

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


def fill(path: Path, entries: int) -> None:
    store = open_store(path, STORE_KEY)
    outbox = Outbox(store)
    for number in range(entries):
        outbox.add(outcome_entry(parts.outcome(f"entry-{number:05}")))
    store.close()


def test_what_was_written_is_read_again(tmp_path: Path):
    path = tmp_path / "kiosk.store"
    fill(path, 3)
    store = open_store(path, STORE_KEY)
    assert [e.entry for e in Outbox(store).list_entries()] == [
        "entry-00000",
        "entry-00001",
        "entry-00002",
    ]
    store.close()
    store.close()


def test_the_file_is_the_kiosks_alone_and_holds_nothing_readable(tmp_path: Path):
    path = tmp_path / "kiosk.store"
    store = open_store(path, STORE_KEY)
    outbox = Outbox(store)
    for number in range(200):
        outbox.add(outcome_entry(parts.outcome(f"entry-{number:05}")))
    files = list(tmp_path.iterdir())
    assert {file.name for file in files} == {"kiosk.store", "kiosk.store-wal"}
    for file in files:
        content = file.read_bytes()
        assert len(content) > 1000
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        for word in (b"SQLite format", b"entry-", b"CT07", b"CREATE TABLE", b"ledger", STORE_KEY):
            assert word not in content
    store.close()


def test_every_commit_is_synced(store: Store):
    # 3 is EXTRA: in WAL mode, as FULL, a sync of the WAL at each commit.
    assert store.rows("PRAGMA synchronous") == [(3,)]
    assert store.rows("PRAGMA journal_mode") == [("wal",)]
    assert store.rows("PRAGMA temp_store") == [(2,)]
    assert store.rows("PRAGMA foreign_keys") == [(1,)]


def test_a_failed_transaction_leaves_nothing(store: Store):
    outbox = Outbox(store)

    def insert_then_fail() -> None:
        with store.transaction() as connection:
            insert_entry(connection, outcome_entry(parts.outcome("entry-0000")))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        insert_then_fail()
    assert outbox.list_entries() == ()
    outbox.add(outcome_entry(parts.outcome()))
    assert len(outbox.list_entries()) == 1


def test_another_key_does_not_open_it(tmp_path: Path):
    path = tmp_path / "kiosk.store"
    fill(path, 1)
    with pytest.raises(StoreDamagedError) as caught:
        open_store(path, bytes(32))
    assert caught.value.remedy
    store = open_store(path, STORE_KEY)
    assert len(Outbox(store).list_entries()) == 1
    store.close()


@pytest.mark.parametrize("length", [0, 16, 31, 33])
def test_a_key_of_another_length_is_a_bug(tmp_path: Path, length: int):
    with pytest.raises(ValueError, match="32"):
        open_store(tmp_path / "kiosk.store", bytes(length))


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("filled") / "kiosk.store"
    fill(path, 60)
    return path.read_bytes()


@given(place=st.integers(min_value=0), change=st.integers(1, 255))
def test_one_damaged_byte_is_found_and_the_kiosk_goes_on(
    filled: bytes, tmp_path_factory: pytest.TempPathFactory, place: int, change: int
):
    path = tmp_path_factory.mktemp("damaged") / "kiosk.store"
    content = bytearray(filled)
    content[place % len(content)] ^= change
    path.write_bytes(content)
    with pytest.raises(StoreDamagedError) as caught:
        open_store(path, STORE_KEY)
    assert "aside" in caught.value.remedy
    aside = set_aside(path, NOW)
    assert aside.read_bytes() == content
    store = open_store(path, STORE_KEY)
    assert Outbox(store).list_entries() == ()
    store.close()


def test_a_cut_file_is_found(filled: bytes, tmp_path: Path):
    path = tmp_path / "kiosk.store"
    path.write_bytes(filled[: len(filled) // 2])
    with pytest.raises(StoreDamagedError):
        open_store(path, STORE_KEY)


def test_set_aside_names_when(tmp_path: Path):
    path = tmp_path / "kiosk.store"
    path.write_bytes(b"x")
    (tmp_path / "kiosk.store-wal").write_bytes(b"y")
    aside = set_aside(path, NOW)
    assert aside.name == "kiosk.store.damaged-20261121T093000000000Z"
    assert {file.name for file in tmp_path.iterdir()} == {aside.name, f"{aside.name}-wal"}


def test_a_second_process_is_told_that_the_kiosk_has_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 10)
    store = open_store(tmp_path / "kiosk.store", STORE_KEY)
    program = (
        "import sys, pathlib, offline_cache.database as d\n"
        "from offline_cache.errors import StoreBusyError\n"
        "d.BUSY_TIMEOUT_MS = 10\n"
        "try: d.open_store(pathlib.Path(sys.argv[1]), bytes(range(100, 132)))\n"
        "except StoreBusyError as error: print(error.remedy)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(store.path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "control socket" in done.stdout
    with pytest.raises(StoreBusyError):
        open_store(store.path, STORE_KEY)
    store.close()


def test_a_later_programs_file_is_left_alone(tmp_path: Path):
    path = tmp_path / "kiosk.store"
    store = open_store(path, STORE_KEY)
    with store.transaction() as connection:
        connection.pragma("user_version", 99)
    store.close()
    with pytest.raises(StoreTooNewError) as caught:
        open_store(path, STORE_KEY)
    assert caught.value.version == 99


def test_a_migration_that_fails_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "kiosk.store"
    fill(path, 2)
    scripts = database._migrations()
    monkeypatch.setattr(
        database, "_migrations", lambda: [*scripts, "CREATE TABLE extra (a);", "NONSENSE;"]
    )
    with pytest.raises(apsw.SQLError):
        open_store(path, STORE_KEY)
    monkeypatch.undo()
    store = open_store(path, STORE_KEY)
    assert store.rows("SELECT count(*) FROM sqlite_schema WHERE name = 'extra'") == [(0,)]
    assert len(Outbox(store).list_entries()) == 2
    store.close()


def test_a_later_migration_keeps_the_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "kiosk.store"
    fill(path, 2)
    scripts = database._migrations()
    monkeypatch.setattr(database, "_migrations", lambda: [*scripts, "CREATE TABLE extra (a);"])
    store = open_store(path, STORE_KEY)
    assert store.rows("PRAGMA user_version") == [(len(scripts) + 1,)]
    assert len(Outbox(store).list_entries()) == 2
    store.close()


def test_a_full_disk_is_a_known_error_and_loses_nothing_older(store: Store):
    outbox = Outbox(store)
    outbox.add(outcome_entry(parts.outcome("entry-0001")))
    [(pages,)] = store.rows("PRAGMA page_count")
    store.rows(f"PRAGMA max_page_count = {pages}")
    accepted = ["entry-0001"]

    def fill_up() -> None:
        for number in range(1000):
            entry = f"entry-x{number:04}"
            outbox.add(outcome_entry(parts.outcome(entry)))
            accepted.append(entry)

    with pytest.raises(StoreWriteError) as caught:
        fill_up()
    assert caught.value.remedy
    store.rows("PRAGMA max_page_count = 100000")
    outbox.add(outcome_entry(parts.outcome("entry-0002")))
    assert {e.entry for e in outbox.list_entries()} == {*accepted, "entry-0002"}


def test_no_folder_is_a_known_error(tmp_path: Path):
    with pytest.raises(StoreWriteError):
        open_store(tmp_path / "none" / "kiosk.store", STORE_KEY)


WRITER = """
import itertools, pathlib, sys
from offline_cache.database import open_store
from offline_cache.ledger import Ledger, LedgerEvent, LedgerRow
from offline_cache.outbox import outcome_entry
from tests.offline_cache import parts

ledger = Ledger(open_store(pathlib.Path(sys.argv[1]), parts.STORE_KEY))
for number in itertools.count():
    row = LedgerRow(
        LedgerEvent.RESERVED, parts.START, parts.SESSION, f"{parts.SESSION}-{number}", "CT07",
        serial=f"S-{number}",
    )
    ledger.append_issue(row, outcome_entry(parts.outcome(f"entry-{number:05}")))
    print(number, flush=True)
"""


def killed_writer(path: Path, acknowledged: int) -> int:
    """Run a writer, kill it after so many rows were acknowledged; the last one it named."""
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout
        for _ in range(acknowledged):
            assert writer.stdout.readline()
        writer.send_signal(signal.SIGKILL)
        rest = writer.stdout.read().split("\n")
    whole = [line for line in rest[:-1] if line]
    return int(whole[-1]) if whole else acknowledged - 1


def test_f7_every_acknowledged_row_survives_kill_9(tmp_path: Path):
    path = tmp_path / "kiosk.store"
    last = killed_writer(path, 150)
    store = open_store(path, STORE_KEY)
    rows = Ledger(store).check()
    entries = Outbox(store).list_entries()
    store.close()
    assert rows >= last + 1 >= 150
    # Ledger and outbox in one transaction: as many of one as of the other.
    assert len(entries) == rows


@pytest.fixture(scope="module")
def left_by_kill(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes, int]:
    """Store, its WAL, and the last acknowledged number."""
    path = tmp_path_factory.mktemp("killed") / "kiosk.store"
    last = killed_writer(path, 40)
    return path.read_bytes(), path.with_name("kiosk.store-wal").read_bytes(), last


@pytest.mark.parametrize("place", [0, 5, 9, 17, 25, 31, 32, 36, 41, 50, 100, 9000, 50_000])
def test_a_damaged_byte_in_the_wal_is_not_lost_rows_without_a_word(
    left_by_kill: tuple[bytes, bytes, int], tmp_path: Path, place: int
):
    content, wal, _ = left_by_kill
    path = tmp_path / "kiosk.store"
    path.write_bytes(content)
    damaged = bytearray(wal)
    damaged[place] ^= 0x10
    path.with_name("kiosk.store-wal").write_bytes(damaged)
    for _ in range(2):
        with pytest.raises(StoreDamagedError):
            open_store(path, STORE_KEY)
    aside = set_aside(path, NOW)
    assert aside.with_name(aside.name + "-wal").read_bytes() == damaged
    open_store(path, STORE_KEY).close()


def test_a_commit_torn_by_a_power_cut_is_only_dropped(
    left_by_kill: tuple[bytes, bytes, int], tmp_path: Path
):
    content, wal, last = left_by_kill
    path = tmp_path / "kiosk.store"
    for cut in (1, 5000, 4119):
        path.write_bytes(content)
        path.with_name("kiosk.store-wal").write_bytes(wal[:-cut])
        store = open_store(path, STORE_KEY)
        assert Ledger(store).check() >= last - 1
        store.close()


def test_after_a_power_cut_the_wal_begins_anew(
    left_by_kill: tuple[bytes, bytes, int], tmp_path: Path
):
    content, wal, _ = left_by_kill
    path = tmp_path / "kiosk.store"
    path.write_bytes(content)
    path.with_name("kiosk.store-wal").write_bytes(wal)
    store = open_store(path, STORE_KEY)
    assert path.with_name("kiosk.store-wal").stat().st_size == 0
    store.close()


@given(st.datetimes(timezones=st.just(UTC)))
def test_times_keep_their_milliseconds(time: datetime):
    back = from_milliseconds(to_milliseconds(time))
    assert 0 <= (time - back).total_seconds() < 0.001
