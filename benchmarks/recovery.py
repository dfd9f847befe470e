"""The start after a crash at the end of a long outage: 10,000 requests wait in the outbox.

From the files as a kiosk leaves them that is killed: the store is opened and every page of it
checked, the ledger's chain is followed from its first row, sheets without an outcome are looked
for, and the first entry that is due is found. The peer is the limit itself, two seconds.
"""

from __future__ import annotations

import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from benchmarks.drain_requests import sealed_request
from benchmarks.figure import Figure
from kiosk_app.actions.bookkeeping import Bookkeeping
from office_contract.messages import BoxKey
from offline_cache.database import open_store
from offline_cache.ledger import Ledger, LedgerEvent, LedgerRow
from offline_cache.outbox import Outbox, request_entry
from offline_cache.wal import wal_of

ENTRIES = 10_000
STARTS = 9
LIMIT_MS = 2000.0
KEY = bytes(range(32))


def measure() -> Sequence[Figure]:
    Path("build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir="build") as name:
        folder = Path(name)
        leave_killed(folder / "killed")
        times = [_start(folder, number) for number in range(STARTS)]
    ours = statistics.median(times)
    p95 = statistics.quantiles(times, n=20)[-1]
    name = "start with 10,000 queued requests"
    return (Figure(name, ours, LIMIT_MS, "limit", "ms", 1.0, ours_p95=p95),)


def leave_killed(folder: Path, under_way: Callable[[Ledger], None] = lambda _: None) -> None:
    """Files of a kiosk that was killed: a store, closed with ``KEY``, and a WAL that was not
    folded in. ``under_way`` writes what was being done.
    """
    folder.mkdir()
    public = X25519PrivateKey.generate().public_key().public_bytes_raw().hex()
    box_key = BoxKey(
        key_id="ab" * 8, public_key=public, valid_until=datetime.now(UTC) + timedelta(days=90)
    )
    path = folder.with_suffix(".made") / "store.db"
    path.parent.mkdir()
    store = open_store(path, KEY)
    ledger = Ledger(store)
    for number in range(ENTRIES):
        message = sealed_request(number, box_key)
        session = f"{number + 1:016x}"
        row = LedgerRow(
            LedgerEvent.QUEUED, message.at, session, f"{session}-1", "CT07", digest="ab" * 32
        )
        ledger.append(row, request_entry(message))
    under_way(ledger)
    for file in (path, wal_of(path)):
        shutil.copy(file, folder / file.name)
    store.close()


def _start(folder: Path, number: int) -> float:
    """Milliseconds."""
    state = folder / f"start-{number}"
    shutil.copytree(folder / "killed", state)
    begin = time.perf_counter()
    store = open_store(state / "store.db", KEY)
    ledger, now = Ledger(store), datetime.now(UTC)
    rows = ledger.check()
    Bookkeeping(ledger, lambda: now).settle_unfinished()
    due = Outbox(store).due(now, 1)
    taken = (time.perf_counter() - begin) * 1000
    store.close()
    if rows != ENTRIES or len(due) != 1:
        raise RuntimeError(f"{rows} rows, {len(due)} due")
    return taken
