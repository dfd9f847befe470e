"""Another key for the local store: never a moment at which no key on the disk opens it.

The next key is on the disk before anything is written with it; the store is copied, closed with
the next key, beside the one in use; the copy takes its place by one rename; then the next key
becomes the key. Wherever the power goes, ``key_of_store`` finds out how far it came.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import apsw

from offline_cache.database import open_store
from offline_cache.errors import KeyDamagedError, StoreDamagedError, StoreWriteError
from offline_cache.key_files import sync_folder
from offline_cache.keys import KeyFolder
from offline_cache.wal import wal_of

Checkpoint = Callable[[str], None]


def _nothing(_step: str) -> None:
    pass


def key_of_store(path: Path, keys: KeyFolder) -> bytes:
    """The key that opens the store at ``path``, once an interrupted change is ended or undone.

    A store that neither key opens is damaged: it is left to ``offline_cache.salvage``.

    Raises:
        KeysError: the key cannot be had.
        StoreWriteError: the disk refuses.
    """
    current = keys.store()
    following = _next_of(keys)
    copy = _copy_of(path)
    if following is None:
        _remove(path, copy)
        return current
    if copy.exists() or _opens(path, current):
        # It never took the store's place.
        _remove(path, copy)
        keys.drop_next_store()
        return current
    if _opens(path, following):
        keys.promote_store()
        return following
    return current


def change_store_key(path: Path, keys: KeyFolder, reached: Checkpoint = _nothing) -> None:
    """Close the store at ``path`` with a new key. Nobody has it open meanwhile.

    ``reached`` hears of each step, for tests that end there.

    Raises:
        StoreError: damaged, busy, or the disk refuses; the key is as it was.
        KeysError: a key cannot be had or kept.
    """
    current = key_of_store(path, keys)
    # Folds the WAL into the file, and proves that the file is whole.
    open_store(path, current).close()
    if wal_of(path).exists():
        raise StoreWriteError(path, "its WAL could not be folded in")
    following = keys.make_next_store()
    reached("next-made")
    copy = _copy_of(path)
    try:
        _copy(path, current, copy, following)
    except (apsw.Error, OSError) as error:
        _remove(path, copy)
        keys.drop_next_store()
        raise StoreWriteError(path, f"no copy could be made: {type(error).__name__}") from error
    reached("copied")
    copy.replace(path)
    sync_folder(path.parent)
    reached("replaced")
    keys.promote_store()
    reached("promoted")


def _copy(path: Path, key: bytes, copy: Path, following: bytes) -> None:
    copy.unlink(missing_ok=True)
    os.close(os.open(copy, os.O_CREAT | os.O_EXCL | os.O_RDWR | os.O_CLOEXEC, 0o600))
    source, target = apsw.Connection(str(path)), apsw.Connection(str(copy))
    try:
        source.pragma("key", f"raw:{key.hex()}")
        source.pragma("locking_mode", "EXCLUSIVE")
        target.pragma("key", f"raw:{following.hex()}")
        target.pragma("page_size", source.pragma("page_size"))
        with target.backup("main", source, "main") as backup:
            backup.step()
    finally:
        target.close()
        source.close()
    # Every page of the copy, before it takes the store's place.
    open_store(copy, following).close()
    descriptor = os.open(copy, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _opens(path: Path, key: bytes) -> bool:
    if not path.exists():
        return False
    try:
        open_store(path, key).close()
    except StoreDamagedError:
        return False
    return True


def _next_of(keys: KeyFolder) -> bytes | None:
    try:
        return keys.next_store()
    except KeyDamagedError:
        # Of two keys one is no key: the other has to do, or the store is lost as it is.
        return None


def _copy_of(path: Path) -> Path:
    return path.with_name(path.name + ".rekeyed")


def _remove(path: Path, copy: Path) -> None:
    for file in (copy, wal_of(copy)):
        if file.exists():
            try:
                file.unlink()
            except OSError as error:
                raise StoreWriteError(path, str(error)) from error
