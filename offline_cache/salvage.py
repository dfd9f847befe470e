"""A damaged store: what still opens of it is carried over to a new one, and the rest is counted.

The order of things, so that a power cut between any two of them loses nothing:

1. the damaged store is read, page by page, and left as it is;
2. a new store is made beside it, with everything that was read, in one transaction;
3. the damaged one is set aside, still encrypted;
4. the new one takes its place.

Whoever is interrupted before 3 begins anew; after it, 4 is all that remains to be done.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pydantic import ValidationError

from office_contract.messages import OutcomeReport
from office_contract.vocabulary import Outcome
from offline_cache import ledger, outbox
from offline_cache.database import SqlRow, Store, aside_of, open_store, set_aside
from offline_cache.errors import StoreDamagedError, StoreWriteError
from offline_cache.ledger import LedgerEntry, LedgerEvent
from offline_cache.outbox import EntryKind, EntryState, NewEntry, SavedEntry
from offline_cache.pages import Pages, read_pages
from offline_cache.records import rows_of
from offline_cache.wal import wal_of


@dataclass(frozen=True, slots=True)
class Salvage:
    """What became of a damaged store.

    Args:
        aside: Where it is now.
        finding: What was wrong with it.
        pages_lost: Pages that do not open.
        waiting: Entries of the outbox that were saved and still wait for the office.
        waiting_lost: Those known to be lost. Of a page that held the last trace of one nothing
            is known.
        rows: Rows of the ledger that were saved.
        rows_lost: Those known to be lost.
    """

    aside: Path
    finding: str
    pages_lost: int
    waiting: int
    waiting_lost: int
    rows: int
    rows_lost: int


@dataclass(frozen=True, slots=True)
class Rescued:
    """Every row that still opens, and how many are known that do not."""

    entries: tuple[SavedEntry, ...]
    rows: tuple[LedgerEntry, ...]
    waiting_lost: int
    rows_lost: int
    pages_lost: int

    @property
    def waiting(self) -> int:
        return sum(entry.state is EntryState.WAITING for entry in self.entries)


def open_or_salvage(
    path: Path,
    key: bytes,
    now: datetime,
    tell: Callable[[Rescued], Iterable[NewEntry]] = lambda _: (),
) -> tuple[Store, Salvage | None]:
    """Open the store at ``path``, if need be a new one with what could be saved of it.

    ``tell`` gives what the office is to hear of it, kept together with what was saved.

    Raises:
        StoreError: as ``open_store``, but for a damaged one; nothing was lost of it then.
    """
    _finish(path)
    fresh = _beside(path)
    try:
        for leftover in (fresh, wal_of(fresh)):
            leftover.unlink(missing_ok=True)
    except OSError as error:
        raise StoreWriteError(path, str(error)) from error
    try:
        return open_store(path, key), None
    except StoreDamagedError as error:
        finding = error.finding
    rescued = rescue(path, key)
    try:
        _fill(fresh, key, rescued, tell(rescued))
        _sync_folder(path)
        aside = set_aside(path, now)
        fresh.replace(path)
        _sync_folder(path)
    except OSError as error:
        raise StoreWriteError(path, str(error)) from error
    salvage = Salvage(
        aside,
        finding,
        rescued.pages_lost,
        rescued.waiting,
        rescued.waiting_lost,
        len(rescued.rows),
        rescued.rows_lost,
    )
    return open_store(path, key), salvage


def is_missing(path: Path, now: datetime) -> bool:
    """Whether there is no store at ``path``, though there may have been one.

    Its WAL is set aside if it is there: SQLite would delete it.

    Raises:
        StoreWriteError: the disk refused.
    """
    if path.exists() or _beside(path).exists():
        return False
    if wal_of(path).exists():
        try:
            wal_of(path).rename(wal_of(aside_of(path, now)))
            _sync_folder(path)
        except OSError as error:
            raise StoreWriteError(path, str(error)) from error
    return True


def rescue(path: Path, key: bytes) -> Rescued:
    """Read what opens of a store, without SQLite. Every row is one that was written, whole.

    Raises:
        StoreWriteError: the disk does not give the file out.
    """
    try:
        pages = read_pages(path, key)
    except OSError as error:
        raise StoreWriteError(path, str(error)) from error
    found = _Found()
    for number, page in pages.fresh.items():
        for row in rows_of(page, number, pages.fresh):
            found.take(row.rowid, row.values)
    found.add_stale(pages)
    return found.rescued(pages.damaged)


class _Found:
    """Rows by their names, and the traces of rows that indexes hold."""

    def __init__(self) -> None:
        self.entries: dict[str, SavedEntry] = {}
        self.rowids: set[int] = set()
        self.added: dict[str, int] = {}
        self.rows: dict[int, LedgerEntry] = {}
        self.due: set[int] = set()
        self.chained: set[int] = set()

    def take(self, rowid: int | None, values: SqlRow) -> None:
        if rowid is None:
            self._trace(values)
            return
        entry = _entry(values)
        if entry is not None:
            self.entries[entry.entry] = entry
            self.added[entry.entry] = rowid
            self.rowids.add(rowid)
        row = _row(rowid, values)
        if row is not None:
            self.rows[rowid] = row

    def _trace(self, values: SqlRow) -> None:
        """A row's place in ``outbox_due``, or in the index of the ledger's hashes."""
        match values:
            case (int(), int(), int(rowid)):
                self.due.add(rowid)
            case (bytes(), int(rowid)):
                self.chained.add(rowid)

    def add_stale(self, pages: Pages) -> None:
        """What only an older version of a page still shows: better told twice than not at all."""
        stale = _Found()
        for number, page in pages.stale.items():
            # What it overflowed to may hold another row by now.
            for found in rows_of(page, number, {}):
                if found.rowid is not None:
                    stale.take(found.rowid, found.values)
        for sequence, row in stale.rows.items():
            self.rows.setdefault(sequence, row)
        settled = {
            (row.row.request, row.row.sheet)
            for row in self.rows.values()
            if row.row.event is LedgerEvent.OUTCOME
        }
        for name, entry in stale.entries.items():
            if name not in self.entries and not _settled_since(entry, settled):
                self.entries[name] = entry
                self.added[name] = stale.added[name]
        self.rowids |= stale.rowids

    def rescued(self, pages_lost: int) -> Rescued:
        last = max([*self.rows, *self.chained], default=0)
        return Rescued(
            entries=tuple(sorted(self.entries.values(), key=lambda entry: self.added[entry.entry])),
            rows=tuple(self.rows[sequence] for sequence in sorted(self.rows)),
            waiting_lost=len(self.due - self.rowids),
            rows_lost=last - len(self.rows),
            pages_lost=pages_lost,
        )


def _entry(values: SqlRow) -> SavedEntry | None:
    try:
        return outbox.read_entry(values)
    except ValueError:
        return None


def _row(rowid: int, values: SqlRow) -> LedgerEntry | None:
    try:
        # An INTEGER PRIMARY KEY stands in the cell, and as NULL in its record.
        return ledger.read_entry((rowid, *values[1:]))
    except ValueError:
        return None


def _settled_since(entry: SavedEntry, settled: set[tuple[str, int]]) -> bool:
    """Whether it is an "unknown" that was held back, and taken back with a better word; or the
    word "nothing was printed" of a request that may have been answered since: it must not be told.
    """
    if entry.kind is not EntryKind.OUTCOME or entry.state is not EntryState.WAITING:
        return False
    try:
        report = OutcomeReport.model_validate_json(entry.payload)
    except ValidationError:
        return False
    if not report.serial:
        return True
    return report.outcome is Outcome.UNKNOWN and (report.request, report.sheet) in settled


def _fill(fresh: Path, key: bytes, rescued: Rescued, told: Iterable[NewEntry]) -> None:
    store = open_store(fresh, key)
    try:
        with store.transaction() as connection:
            ledger.restore(connection, rescued.rows)
            outbox.restore(connection, rescued.entries)
            for entry in told:
                outbox.insert_entry(connection, entry)
    finally:
        # Folds the WAL into the file: from here on it is one file, and whole.
        store.close()


def _beside(path: Path) -> Path:
    return path.with_name(path.name + ".rescue")


def _finish(path: Path) -> None:
    """Of a salvage that was interrupted after the damaged store was set aside: the rest."""
    fresh = _beside(path)
    if path.exists() or not fresh.exists():
        return
    try:
        if wal_of(path).exists():
            # It belongs to what was set aside, and would be read into the new store.
            asides = sorted(path.parent.glob(f"{path.name}.damaged-*Z"))
            wal_of(path).rename(wal_of(asides[-1] if asides else _unnamed(path)))
        fresh.replace(path)
        _sync_folder(path)
    except OSError as error:
        raise StoreWriteError(path, str(error)) from error


def _unnamed(path: Path) -> Path:
    return path.with_name(path.name + ".damaged")


def _sync_folder(path: Path) -> None:
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
