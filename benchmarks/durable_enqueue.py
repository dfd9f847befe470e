"""One entry into the encrypted outbox, on the disk when the call returns.

Beside append+fsync of the same bytes, which is the least that any durable queue can cost, and
beside two queues that others use: persist-queue and huey, both on SQLite, both told to sync at
every commit as the outbox does; neither encrypts, nor takes the same entry twice for one.
All take turns, one entry each, so that what else the machine does falls on all of them, in another
order each time: a sync also pays for what the one before it has left to the file system's journal.
The figure is the mean over all turns, with checkpoints and whatever else comes now and then.
"""

from __future__ import annotations

import os
import random
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import persistqueue
from huey.storage import SqliteStorage

from benchmarks.figure import Figure
from office_contract.messages import OutcomeReport
from office_contract.vocabulary import Outcome
from offline_cache.database import open_store
from offline_cache.outbox import NewEntry, Outbox, outcome_entry

ROUNDS = 1500
WARM_UP = 400
"""Until the WAL has its usual length: a kiosk runs for weeks."""
GOAL = 0.8
NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
SYNC = "PRAGMA synchronous=FULL"

Work = Callable[[NewEntry], object]


def measure() -> Sequence[Figure]:
    # In the working folder: a temporary folder may lie in memory, where fsync costs nothing.
    Path("build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir="build") as name, ExitStack() as stack:
        folder = Path(name)
        store = open_store(folder / "store.db", bytes(range(32)))
        stack.callback(store.close)
        works: dict[str, Work] = {
            "ours": Outbox(store).add,
            "append + fsync": _append(folder, stack),
            "persist-queue": _persist_queue(folder, stack),
            "huey": _huey(folder, stack),
        }
        spent = dict.fromkeys(works, 0.0)
        turns, draw = list(works.items()), random.Random(ROUNDS)
        for number in range(WARM_UP + ROUNDS):
            entry = _entry(number)
            draw.shuffle(turns)
            for queue, work in turns:
                start = time.perf_counter()
                work(entry)
                if number >= WARM_UP:
                    spent[queue] += time.perf_counter() - start
    speed = {name: ROUNDS / seconds for name, seconds in spent.items()}
    ours = speed.pop("ours")
    return [
        Figure(
            "durable enqueue",
            ours,
            peer,
            name,
            "entries/s",
            GOAL if name == "append + fsync" else None,
            better="higher",
        )
        for name, peer in speed.items()
    ]


def _append(folder: Path, stack: ExitStack) -> Work:
    file = stack.enter_context((folder / "plain").open("ab", buffering=0))

    def append(entry: NewEntry) -> None:
        file.write(entry.payload)
        os.fsync(file.fileno())

    return append


def _persist_queue(folder: Path, stack: ExitStack) -> Work:
    queue = persistqueue.SQLiteAckQueue(str(folder / "persist-queue"), auto_commit=True)
    queue._putter.execute(SYNC)
    stack.callback(queue.close)
    return lambda entry: queue.put(entry.payload)


def _huey(folder: Path, stack: ExitStack) -> Work:
    storage = SqliteStorage(filename=str(folder / "huey.db"), fsync=True)
    stack.callback(storage.close)
    return lambda entry: storage.enqueue(entry.payload)


def _entry(number: int) -> NewEntry:
    return outcome_entry(
        OutcomeReport(
            entry=f"benchmark_{number}",
            request=f"{number:016x}-1",
            serial="0001/2026/XN-HC",
            sheet=1,
            outcome=Outcome.TAKEN,
            at=NOW,
        )
    )
