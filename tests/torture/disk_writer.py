"""A kiosk's books, kept by a process of its own until the power goes: what it says, it has.

``python -m tests.torture.disk_writer`` reads lines "FOLDER SEED STEPS" and forks for each: the
child does to FOLDER what a kiosk does to its state folder, and says a line for each thing from the
moment at which a person, the office or a technician may rely on it. Python is loaded once.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random
from typing import Final

from kiosk_app.actions.bookkeeping import Bookkeeping
from kiosk_app.actions.whole_file import write_whole
from office_contract.vocabulary import Outcome
from offline_cache.bundles.store import BundleStore, Holding, Kept
from offline_cache.database import Store, open_store
from offline_cache.errors import OfflineCacheError, StoreWriteError
from offline_cache.keys import kiosk_signing_key, signing_key_id, store_key
from offline_cache.ledger import Ledger, LedgerEvent, LedgerRow
from offline_cache.outbox import Outbox, outcome_entry
from offline_cache.service_book import LogEntry, ServiceBook
from tests.offline_cache import parts
from tests.offline_cache.parts import SESSION, START

STORE: Final = "store.db"
SMALL_FILE: Final = "trust.json"
TODAY: Final = date(2026, 11, 22)
SOURCE: Final = "page-printer"
_CHECKPOINT_PAGES: Final = 25
"""So that cuts fall into checkpoints, too; SQLite's own figure is 1,000."""


def small_file(number: int) -> bytes:
    """Content that shows whether it is whole."""
    return Random(number).randbytes(40 + 97 * (number % 90)).hex().encode()


def package(number: int) -> bytes:
    return Random(number).randbytes(500 + 1_371 * (number % 9))


class _Books:
    def __init__(self, folder: Path, store: Store) -> None:
        self.ledger = Ledger(store)
        self.outbox = Outbox(store)
        self.service = ServiceBook(store)
        self.bundles = BundleStore(folder / "bundles")
        self.desk = Bookkeeping(self.ledger, lambda: START)
        self.small = folder / SMALL_FILE
        self.rows = self.ledger.check()

    def issue(self) -> str:
        number, self.rows = self.rows, self.rows + 1
        row = LedgerRow(
            LedgerEvent.RESERVED, START, SESSION, f"{SESSION}-{number}", "CT07", f"{number}/2026"
        )
        self.ledger.append_issue(row, outcome_entry(parts.outcome(f"entry-{number:04}")))
        return f"row {number}"

    def ask(self) -> str:
        number, self.rows = self.rows, self.rows + 1
        request = f"{SESSION}-{number}"
        message = parts.request(f"request_{request}", Random(number).randbytes(400))
        self.desk.queue(request, "CT07", message)
        return f"row {number}"

    def give(self) -> str:
        number, self.rows = self.rows, self.rows + 1
        row = LedgerRow(
            LedgerEvent.OUTCOME,
            START,
            SESSION,
            f"{SESSION}-{number}",
            "CT07",
            outcome=Outcome.TAKEN,
        )
        self.ledger.append(row, outcome_entry(parts.outcome(f"taken-{number:04}")))
        return f"row {number}"

    def tell(self) -> str:
        for due in self.outbox.due(START, 1):
            self.outbox.mark_sent(due.entry, START)
            return f"sent {due.entry}"
        return "sent -"

    def release(self) -> str:
        number = self.bundles.read().release + 1
        data = package(number)
        kept = Kept("CT01", number, TODAY, self.bundles.put(data), len(data))
        self.bundles.swap(Holding(number, (kept,)))
        return f"release {number}"

    def refill(self) -> str:
        found = self.service.level(SOURCE)
        number = found.level + 1 if found is not None else 1
        entry = LogEntry(START, "technician", "refill", SOURCE, number)
        self.service.refill(SOURCE, TODAY, number, entry)
        return f"level {number}"

    def hear(self) -> str:
        number = _number(self.small) + 1
        write_whole(self.small, b"%d " % number + small_file(number))
        return f"heard {number}"


def _number(small: Path) -> int:
    try:
        return int(small.read_bytes().split(b" ")[0])
    except OSError:
        return 0


def keep_books(folder: Path, luck: Random, steps: int, say: Callable[[str], None]) -> None:
    """Raises what the disk makes of it."""
    key = kiosk_signing_key(folder / "keys")
    say(f"key {signing_key_id(key)}")
    secret = store_key(folder / "keys")
    store = open_store(folder / STORE, secret)
    say("open")
    store.rows(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT_PAGES}")
    books = _Books(folder, store)
    if "fiu" in os.environ.get("LD_PRELOAD", ""):
        _let_fail(luck.getrandbits(31))
    choices: tuple[Callable[[], str], ...] = (books.issue, books.ask, books.give, books.tell) * 2
    choices += (books.release, books.refill, books.hear)
    for _ in range(steps):
        try:
            say(luck.choice(choices)())
        except (StoreWriteError, OSError) as error:
            # As a kiosk does it: the person is told, and the next one tries anew.
            say(f"refused {type(error).__name__}")
            books.rows = books.ledger.check()
    store.close()


def _let_fail(seed: int) -> None:
    """From now on: under ``fiu-run -x`` the system calls of this process fail now and then."""
    fiu = ctypes.CDLL("libfiu.so.0")
    fiu.fiu_set_prng_seed(ctypes.c_uint(seed))
    for name, error, probability in _FAILURES:
        fiu.fiu_enable_random(
            name,
            ctypes.c_int(1),
            ctypes.c_void_p(error),
            ctypes.c_uint(0),
            ctypes.c_float(probability),
        )


_FAILURES: Final = (
    (b"posix/io/sync/fsync", errno.EIO, 0.15),
    (b"posix/io/sync/fdatasync", errno.EIO, 0.15),
    (b"posix/io/rw/pwrite", errno.ENOSPC, 0.02),
)


@dataclass
class DiskWriter:
    process: subprocess.Popen[str]

    def keep_books(self, folder: Path, seed: int, steps: int) -> list[str]:
        """What it said. The last line is "end", or why it stopped."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{folder} {seed} {steps}\n")
        self.process.stdin.flush()
        said = []
        while (line := self.process.stdout.readline().strip()) != "over":
            assert line, "the writer has ended"
            said.append(line)
        return said


@contextlib.contextmanager
def disk_writer(*before: str) -> Iterator[DiskWriter]:
    """``before``: a command that starts it, with its options, as ``fiu-run`` does."""
    with subprocess.Popen(
        [*before, sys.executable, "-m", "tests.torture.disk_writer"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        yield DiskWriter(process)
        assert process.stdin is not None
        process.stdin.close()


def _say(line: str) -> None:
    os.write(1, f"{line}\n".encode())


def _serve() -> None:
    for line in sys.stdin:
        folder, seed, steps = line.split(" ")
        child = os.fork()
        if child == 0:
            try:
                keep_books(Path(folder), Random(int(seed)), int(steps), _say)
            except (OfflineCacheError, OSError) as error:
                _say(f"stopped {type(error).__name__}")
            except BaseException as bug:  # noqa: BLE001 - said, and the test fails
                _say(f"bug {bug!r}")
            else:
                _say("end")
            # Not one line more: a process whose power is gone closes nothing.
            os._exit(0)
        os.waitpid(child, 0)
        _say("over")


if __name__ == "__main__":
    _serve()
