"""Small secret files of the kiosk's own user: closed to others, whole or not there at all."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from offline_cache.errors import KeyPermissionsError


def private_folder(folder: Path) -> None:
    """Make ``folder`` (0700), or raise ``KeyPermissionsError`` where others could enter it."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    try:
        folder.mkdir(mode=0o700)
    except FileExistsError:
        _refuse_wide(folder, folder.lstat(), stat.S_ISDIR, 0o700)
    else:
        # Else a power cut takes the folder, and the keys with it.
        try:
            sync_folder(folder.parent)
        except OSError:
            folder.rmdir()
            raise


def read_closed(path: Path, largest: int) -> bytes:
    """At most ``largest`` bytes of a file that is ours alone.

    Raises:
        FileNotFoundError: there is none.
        KeyPermissionsError: others could read or replace it, or it is no plain file.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise _too_wide(path, 0o600) from error
    try:
        _refuse_wide(path, os.fstat(descriptor), stat.S_ISREG, 0o600)
        return os.read(descriptor, largest)
    finally:
        os.close(descriptor)


def close_to_others(path: Path) -> bool:
    """Take from others what they could do with a file or folder of ours; false: that was nothing.

    Raises:
        FileNotFoundError: there is none.
        KeyPermissionsError: it is somebody else's, or neither plain file nor folder.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise _too_wide(path, 0o600) from error
    try:
        found = os.fstat(descriptor)
        mode = 0o700 if stat.S_ISDIR(found.st_mode) else 0o600
        is_kind = stat.S_ISDIR if mode == 0o700 else stat.S_ISREG
        if not is_kind(found.st_mode) or found.st_uid != os.geteuid():
            raise _too_wide(path, mode)
        if not stat.S_IMODE(found.st_mode) & 0o077:
            return False
        os.fchmod(descriptor, mode)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    return True


def write_new(path: Path, content: bytes) -> None:
    """Write beside, sync, and link into place: of two processes that make a file, one wins."""
    temporary = _write_beside(path, content)
    try:
        os.link(temporary, path)
    except FileExistsError:
        return
    finally:
        temporary.unlink()
    sync_folder(path.parent)


def replace_whole(path: Path, content: bytes) -> None:
    """What lay at ``path`` is ``content`` from now on, or still what it was."""
    _write_beside(path, content).replace(path)
    sync_folder(path.parent)


def set_key_aside(path: Path, now: datetime) -> Path:
    """Rename a damaged file, so that a new one can be made. Returns where it is now."""
    aside = path.with_name(f"{path.name}.damaged-{now.astimezone(UTC):%Y%m%dT%H%M%S%fZ}")
    path.rename(aside)
    sync_folder(path.parent)
    return aside


def sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _write_beside(path: Path, content: bytes) -> Path:
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    temporary.unlink(missing_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    descriptor = os.open(temporary, flags, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(descriptor)
    return temporary


def _refuse_wide(
    path: Path, found: os.stat_result, is_kind: Callable[[int], bool], mode: int
) -> None:
    if (
        not is_kind(found.st_mode)
        or stat.S_IMODE(found.st_mode) & 0o077
        or found.st_uid != os.geteuid()
    ):
        raise _too_wide(path, mode)


def _too_wide(path: Path, mode: int) -> KeyPermissionsError:
    return KeyPermissionsError(
        f"{path} is not the kiosk's own and closed to others",
        path,
        f"Make it belong to the kiosk's user and run: chmod {mode:04o} {path}",
    )
