"""Whenever the power is cut: nothing acknowledged is lost, nothing half-written is read (F7)."""

from __future__ import annotations

import hashlib
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk_app.actions.bookkeeping import Bookkeeping
from office_contract.messages import QueuedRequest
from offline_cache.database import open_store
from offline_cache.ledger import Ledger, LedgerEvent, LedgerRow
from offline_cache.outbox import EntryState, Outbox, outcome_entry
from tests.offline_cache import parts
from tests.offline_cache.parts import SESSION, START, STORE_KEY
from tests.offline_cache.power import WATCHED_VFS, Disk, watch

ISSUES = 40


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> tuple[Disk, list[int]]:
    """What a morning's issues did to the disk, and how far it was at each acknowledgement."""
    disk = watch()
    path = tmp_path_factory.mktemp("power") / "kiosk.store"
    store = open_store(path, STORE_KEY, vfs=WATCHED_VFS)
    # A checkpoint every few issues, so that cuts fall into it, too.
    store.rows("PRAGMA wal_autocheckpoint = 25")
    ledger, outbox = Ledger(store), Outbox(store)
    acknowledged = []
    for number in range(ISSUES):
        row = LedgerRow(
            LedgerEvent.RESERVED,
            START,
            SESSION,
            f"{SESSION}-{number}",
            "CT07",
            serial=f"{number:04}/2026/XN-HC",
        )
        ledger.append_issue(row, outcome_entry(parts.outcome(f"entry-{number:04}")))
        acknowledged.append(len(disk.steps))
        if number % 3 == 0:
            outbox.mark_sent(f"entry-{number:04}", START)
    store.close()
    return disk, acknowledged


@settings(max_examples=300)
@given(cut=st.floats(0, 1), seed=st.integers(0, 2**32))
def test_f7_a_power_cut_at_any_moment_loses_nothing_acknowledged(
    history: tuple[Disk, list[int]],
    tmp_path_factory: pytest.TempPathFactory,
    cut: float,
    seed: int,
):
    disk, acknowledged = history
    at = round(cut * len(disk.steps))
    folder = tmp_path_factory.mktemp("cut")
    for name, content in disk.after_cut(at, Random(seed)).items():
        (folder / name).write_bytes(content)
    promised = sum(mark <= at for mark in acknowledged)
    store = open_store(folder / "kiosk.store", STORE_KEY)
    rows = Ledger(store).check()
    entries = Outbox(store).list_entries()
    store.close()
    assert promised <= rows <= promised + 1
    assert [entry.entry for entry in entries] == [f"entry-{n:04}" for n in range(rows)]
    sent = {entry.entry for entry in entries if entry.state is EntryState.SENT}
    assert {f"entry-{n:04}" for n in range(0, max(promised - 1, 0), 3)} <= sent


@pytest.fixture(scope="module")
def requests(tmp_path_factory: pytest.TempPathFactory) -> tuple[Disk, list[int]]:
    """People ask while the office is away: how far the disk is when each is promised a slip."""
    disk = watch()
    store = open_store(tmp_path_factory.mktemp("asked") / "kiosk.store", STORE_KEY, vfs=WATCHED_VFS)
    store.rows("PRAGMA wal_autocheckpoint = 25")
    books = Bookkeeping(Ledger(store), lambda: START)
    promised = []
    for number in range(ISSUES):
        request = f"{SESSION}-{number}"
        message = parts.request(f"request_{request}", Random(number).randbytes(400))
        books.queue(request, "CT07", message)
        promised.append(len(disk.steps))
    store.close()
    return disk, promised


@settings(max_examples=200)
@given(cut=st.floats(0, 1), seed=st.integers(0, 2**32))
def test_a_promised_slip_has_its_request_on_the_disk_and_otherwise_both_rows_or_none(
    requests: tuple[Disk, list[int]],
    tmp_path_factory: pytest.TempPathFactory,
    cut: float,
    seed: int,
):
    disk, promised = requests
    at = round(cut * len(disk.steps))
    folder = tmp_path_factory.mktemp("cut")
    for name, content in disk.after_cut(at, Random(seed)).items():
        (folder / name).write_bytes(content)
    store = open_store(folder / "kiosk.store", STORE_KEY)
    rows = Ledger(store).entries()
    waiting = Outbox(store).due(START, 2 * ISSUES)
    store.close()
    assert sum(mark <= at for mark in promised) <= len(rows)
    assert {f"request_{row.row.request}" for row in rows} == {entry.entry for entry in waiting}
    digests = {row.row.request: row.row.digest for row in rows}
    for entry in waiting:
        message = QueuedRequest.model_validate_json(entry.payload)
        digest = hashlib.sha256(message.sealed.encode()).hexdigest()
        assert digests[entry.entry.removeprefix("request_")] == digest


@settings(max_examples=40)
@given(cuts=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 2**32)), min_size=2, max_size=4))
def test_f7_cut_after_cut_it_still_opens(
    tmp_path_factory: pytest.TempPathFactory, cuts: list[tuple[float, int]]
):
    folder = tmp_path_factory.mktemp("cuts")
    path = folder / "kiosk.store"
    promised = 0
    for cut, seed in cuts:
        before = {file.name: file.read_bytes() for file in folder.iterdir()}
        disk = watch()
        store = open_store(path, STORE_KEY, vfs=WATCHED_VFS)
        ledger = Ledger(store)
        promised = ledger.check()
        marks = []
        for number in range(promised, promised + 5):
            row = LedgerRow(LedgerEvent.RESERVED, START, SESSION, f"{SESSION}-{number}", "CT07")
            ledger.append_issue(row, outcome_entry(parts.outcome(f"entry-{number:04}")))
            marks.append(len(disk.steps))
        store.close()
        at = round(cut * len(disk.steps))
        promised += sum(mark <= at for mark in marks)
        for file in folder.iterdir():
            file.unlink()
        for name, content in disk.after_cut(at, Random(seed), before).items():
            (folder / name).write_bytes(content)
    store = open_store(path, STORE_KEY)
    assert Ledger(store).check() >= promised
    store.close()
