"""The kiosk's two secrets, made on the machine and never sent: signing key and store key.

The signing key (Ed25519, PKCS #8 PEM) is the kiosk's identity: it signs requests to the office and
the declarations that this kiosk prints. The store key (32 bytes, hex) opens the local store.

Both lie in a folder of mode 0700 as files of mode 0600 of the kiosk's own user; anything wider is
refused, as ssh refuses it. A file appears whole or not at all, and is never replaced.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from office_contract.signing import key_id
from offline_cache.errors import KeyDamagedError, KeyPermissionsError

SIGNING_KEY_FILE = "kiosk-signing.pem"
STORE_KEY_FILE = "store.key"
STORE_KEY_BYTES = 32
_LARGEST_KEY_FILE = 4096


def kiosk_signing_key(
    folder: Path, make: Callable[[], Ed25519PrivateKey] = Ed25519PrivateKey.generate
) -> Ed25519PrivateKey:
    """The kiosk's signing key, made at the first call.

    Raises:
        KeyPermissionsError: others could read or replace it.
        KeyDamagedError: the file holds no Ed25519 key.
    """
    path = folder / SIGNING_KEY_FILE
    pem = _read_or_make(
        path, lambda: make().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    try:
        key = load_pem_private_key(pem, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise _damaged(path) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise _damaged(path)
    return key


def store_key(folder: Path, random: Callable[[int], bytes] = os.urandom) -> bytes:
    """The store's key, 32 bytes, made at the first call.

    Raises:
        KeyPermissionsError: others could read or replace it.
        KeyDamagedError: the file holds no key.
    """
    path = folder / STORE_KEY_FILE
    text = _read_or_make(path, lambda: random(STORE_KEY_BYTES).hex().encode() + b"\n")
    try:
        key = bytes.fromhex(text.decode("ascii"))
    except ValueError as error:
        raise _damaged(path) from error
    if len(key) != STORE_KEY_BYTES:
        raise _damaged(path)
    return key


def signing_key_id(key: Ed25519PrivateKey) -> str:
    """The name under which the office knows the key: 16 hex digits."""
    return key_id(key.public_key().public_bytes_raw())


def _damaged(path: Path) -> KeyDamagedError:
    return KeyDamagedError(
        f"{path} holds no key",
        path,
        "Restore the file from the backup; or move it away, let the kiosk make a new key, and "
        "enrol that at the office.",
    )


def _read_or_make(path: Path, make: Callable[[], bytes]) -> bytes:
    folder = path.parent
    folder.parent.mkdir(parents=True, exist_ok=True)
    try:
        folder.mkdir(mode=0o700)
    except FileExistsError:
        _refuse_wide(folder, folder.lstat(), stat.S_ISDIR, 0o700)
    try:
        return _read(path)
    except FileNotFoundError:
        _write_new(path, make())
        return _read(path)


def _read(path: Path) -> bytes:
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise _too_wide(path, 0o600) from error
    try:
        _refuse_wide(path, os.fstat(descriptor), stat.S_ISREG, 0o600)
        return os.read(descriptor, _LARGEST_KEY_FILE)
    finally:
        os.close(descriptor)


def _write_new(path: Path, content: bytes) -> None:
    """Write beside, sync, and link into place: of two processes that make a key, one wins."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    temporary.unlink(missing_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    descriptor = os.open(temporary, flags, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(descriptor)
        try:
            os.link(temporary, path)
        except FileExistsError:
            return
    finally:
        temporary.unlink()
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


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
