"""The store: one SQLite file, encrypted whole, that loses nothing acknowledged at a power cut.

Every page is ChaCha20-encrypted and carries a Poly1305 tag (SQLite3 Multiple Ciphers), so that a
single changed byte is found. WAL with ``synchronous=EXTRA`` (FULL, and more) syncs at every commit.
Temporary tables stay in memory, because SQLite does not encrypt them.

One process owns the file (``locking_mode=EXCLUSIVE``); a second gets ``StoreBusyError``. Within the
process one connection is shared by all threads and guarded by a lock: transactions are short, and
nobody holds one while waiting for the net or a device.

After a write that the disk refused nothing that lies in the WAL is believed on the word of a later
sync: Linux calls pages clean that it could not write, and the next fsync succeeds over them. Before
the next transaction the whole WAL is written into the file anew, synced, and cut to nothing.
"""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from importlib import resources
from pathlib import Path

import apsw

from offline_cache.errors import (
    StoreBusyError,
    StoreDamagedError,
    StoreTooNewError,
    StoreWriteError,
)
from offline_cache.wal import commits_behind, wal_of

KEY_BYTES = 32
PAGE_BYTES = 2048
"""Of a new store. A small write touches three pages or more, and each is sealed, summed and synced
whole: half of SQLite's 4096 is some 4 % quicker and spares the flash."""
BUSY_TIMEOUT_MS = 2000
"""A kiosk that is just stopping checkpoints its store within this."""

SqlValue = str | int | float | bytes | None
SqlRow = tuple[SqlValue, ...]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_REFUSALS = (apsw.FullError, apsw.IOError, apsw.ReadOnlyError, apsw.CantOpenError)
"""What SQLite says where the disk is full, failing, or read-only."""
_MIGRATION = re.compile(r"(\d{4})_\w+\.sql", re.ASCII)


def to_milliseconds(time: datetime) -> int:
    """Aware time to the store's whole milliseconds since 1970."""
    return (time - _EPOCH) // timedelta(milliseconds=1)


def from_milliseconds(milliseconds: int) -> datetime:
    return _EPOCH + timedelta(milliseconds=milliseconds)


class Store:
    """An open store. Made by ``open_store``."""

    def __init__(self, path: Path, connection: apsw.Connection) -> None:
        self.path = path
        self._connection = connection
        self._lock = threading.RLock()
        self._refused = False
        self._damaged = False

    @property
    def damaged(self) -> bool:
        """Whether a page was found damaged: the next opening salvages what can be saved."""
        return self._damaged

    @property
    def refused(self) -> bool:
        """Whether the disk refused the last write: nothing can be promised until one succeeds."""
        return self._refused

    def prove(self) -> None:
        """Write something that changes nothing, and sync it.

        Raises:
            StoreWriteError: the disk takes nothing now.
        """
        with self.transaction() as connection:
            connection.pragma("user_version", connection.pragma("user_version"))

    @contextmanager
    def transaction(self) -> Iterator[apsw.Connection]:
        """All or nothing; on the disk when the block has been left without an error.

        Raises:
            StoreWriteError: the disk is full or failing; nothing was kept.
            StoreDamagedError: a page read on the way was damaged.
        """
        with self._lock, self._translated(writing=True):
            if self._refused:
                self._connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                # A full disk may have rolled back already.
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def rows(self, sql: str, bindings: Sequence[SqlValue] = ()) -> list[SqlRow]:
        """Read rows.

        Raises:
            StoreDamagedError: a page read on the way was damaged.
        """
        with self._lock, self._translated():
            return list(self._connection.execute(sql, tuple(bindings)))

    def close(self) -> None:
        """Fold the WAL into the file and let go of it. Idempotent."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def _translated(self, *, writing: bool = False) -> Iterator[None]:
        try:
            yield
        except (apsw.CorruptError, apsw.NotADBError) as error:
            self._damaged = True
            raise StoreDamagedError(self.path, str(error)) from error
        except _REFUSALS as error:
            self._refused = self._refused or writing
            raise StoreWriteError(self.path, str(error)) from error
        else:
            if writing:
                self._refused = False


def open_store(path: Path, key: bytes, vfs: str | None = None) -> Store:
    """Open or make the store at ``path``; ``key`` is 32 raw bytes (``keys.store_key``).

    ``vfs`` names another of SQLite's file layers: the tests cut the power in one of their own.

    Checks every page and index before it returns (1 ms per 70 pages or so), and brings the tables
    to this program's version in one transaction.

    Raises:
        StoreDamagedError: damaged, or another key. ``set_aside`` it to go on.
        StoreBusyError: another process has it open.
        StoreTooNewError: written by a later program.
        StoreWriteError: the folder or the disk cannot be written.
    """
    if len(key) != KEY_BYTES:
        raise ValueError(f"the store's key has {KEY_BYTES} bytes")
    try:
        # SQLite would make it readable to others; the WAL takes the file's permissions.
        os.close(os.open(path, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600))
        connection = apsw.Connection(str(path), vfs=vfs)
    except (OSError, apsw.CantOpenError) as error:
        raise StoreWriteError(path, str(error)) from error
    try:
        # What is refused stays as it was found, its WAL too, for the next open and for set_aside.
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        _prepare(connection, path, key)
        _migrate(connection, path)
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)
    except BaseException:
        connection.close()
        raise
    return Store(path, connection)


def aside_of(path: Path, now: datetime) -> Path:
    """Where what is damaged of the store at ``path`` goes."""
    return path.with_name(f"{path.name}.damaged-{now.astimezone(UTC):%Y%m%dT%H%M%S%fZ}")


def set_aside(path: Path, now: datetime) -> Path:
    """Rename a damaged store and its WAL, so that ``open_store`` makes an empty one.

    Returns where the file is now. It stays encrypted with the same key.
    """
    aside = aside_of(path, now)
    path.rename(aside)
    wal = wal_of(path)
    if wal.exists():
        wal.rename(wal_of(aside))
    return aside


def _prepare(connection: apsw.Connection, path: Path, key: bytes) -> None:
    try:
        connection.set_busy_timeout(BUSY_TIMEOUT_MS)
        connection.pragma("key", f"raw:{key.hex()}")
        # Before the first read: then the WAL's index lives in memory and the lock is held.
        connection.pragma("locking_mode", "EXCLUSIVE")
        connection.pragma("schema_version")
        _check_wal(connection, path)
        for name, value in (
            ("page_size", PAGE_BYTES),
            # FULL, and the folder too once a rollback journal has gone: the new file's only
            # transaction before WAL. A journal that came back would undo the whole store.
            ("synchronous", "EXTRA"),
            ("journal_mode", "wal"),
            ("foreign_keys", 1),
            ("recursive_triggers", 1),
            ("temp_store", "MEMORY"),
            ("secure_delete", 1),
            ("trusted_schema", 0),
        ):
            connection.pragma(name, value)
        findings = [str(finding) for (finding,) in connection.execute("PRAGMA integrity_check(3)")]
    except apsw.BusyError as error:
        raise StoreBusyError(path) from error
    except (apsw.CorruptError, apsw.NotADBError) as error:
        raise StoreDamagedError(path, str(error)) from error
    except _REFUSALS as error:
        raise StoreWriteError(path, str(error)) from error
    if findings != ["ok"]:
        raise StoreDamagedError(path, "; ".join(findings))


def _check_wal(connection: apsw.Connection, path: Path) -> None:
    """Refuse a WAL of which SQLite dropped acknowledged transactions without a word."""
    wal = wal_of(path)
    if not wal.exists():
        return
    valid_frames, _ = connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_NOOP)
    lost = commits_behind(wal, max(valid_frames, 0))
    if lost:
        raise StoreDamagedError(path, f"{lost} transactions behind a damaged place in the WAL")
    # What one power cut tore must not lie behind the commits that the next one tears.
    connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)


def _migrate(connection: apsw.Connection, path: Path) -> None:
    found = connection.pragma("user_version")
    scripts = _migrations()
    if found > len(scripts):
        raise StoreTooNewError(path, found)
    if found == len(scripts):
        return
    try:
        with connection:
            for script in scripts[found:]:
                connection.execute(script)
            connection.pragma("user_version", len(scripts))
    except _REFUSALS as error:
        raise StoreWriteError(path, str(error)) from error


def _migrations() -> list[str]:
    """The numbered scripts in order; script n brings ``user_version`` to n."""
    folder = resources.files("offline_cache") / "migrations"
    found = sorted(
        (int(match[1]), file)
        for file in folder.iterdir()
        if (match := _MIGRATION.fullmatch(file.name))
    )
    numbers = [number for number, _ in found]
    if numbers != list(range(1, len(found) + 1)):
        raise RuntimeError(f"migrations are not numbered from 1 without a gap: {numbers}")
    return [file.read_text(encoding="utf-8") for _, file in found]
