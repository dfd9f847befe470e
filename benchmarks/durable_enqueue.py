"""One entry into the encrypted outbox, on the disk when the call returns, beside append+fsync."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.figure import Figure
from office_contract.messages import OutcomeReport
from office_contract.vocabulary import Outcome
from offline_cache.database import open_store
from offline_cache.outbox import Outbox, outcome_entry

ROUNDS = 1500
NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def measure() -> Sequence[Figure]:
    # In the working folder: a temporary folder may lie in memory, where fsync costs nothing.
    Path("build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir="build") as name:
        folder = Path(name)
        store = open_store(folder / "store.db", bytes(range(32)))
        outbox = Outbox(store)
        entries = [
            outcome_entry(
                OutcomeReport(
                    entry=f"benchmark_{number}",
                    request="0123456789abcdef-1",
                    serial="0001/2026/XN-HC",
                    sheet=1,
                    outcome=Outcome.TAKEN,
                    at=NOW,
                )
            )
            for number in range(ROUNDS)
        ]
        waiting = iter(entries)
        ours = _per_second(lambda: outbox.add(next(waiting)))
        store.close()
        record = entries[0].payload
        with (folder / "plain").open("ab", buffering=0) as file:

            def append() -> None:
                file.write(record)
                os.fsync(file.fileno())

            peer = _per_second(append)
    return (
        Figure("durable enqueue", ours, peer, "append + fsync", "entries/s", 0.8, better="higher"),
    )


def _per_second(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    for _ in range(ROUNDS):
        work()
    return ROUNDS / (time.perf_counter() - start)
