"""The kiosk's two secrets, made on the machine and never sent: signing key and store key.

The signing key (Ed25519, PKCS #8 PEM) is the kiosk's identity: it signs requests to the office and
the declarations that this kiosk prints. The store key (32 bytes, hex) opens the local store.

Both lie in a folder of mode 0700 as files of mode 0600 of the kiosk's own user; anything wider is
refused, as ssh refuses it. Where the machine can do better (``offline_cache.key_wrapping``) the
files are closed besides; what an earlier version left in clear is moved over at the first reading.
A file appears whole or not at all.

A key changes in two steps, so that no moment is without one: the next key is made and kept beside
the one in use (``make_next_*``), and takes its place once it is known elsewhere (``promote_*``).
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, Generic, TypeVar

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
from offline_cache.key_files import (
    close_to_others,
    private_folder,
    read_closed,
    replace_whole,
    set_key_aside,
    sync_folder,
    write_new,
)
from offline_cache.key_wrapping import TPM_FILE, Wrap, WrappedBy, closed_by, locked

SIGNING_KEY_FILE: Final = "kiosk-signing.pem"
STORE_KEY_FILE: Final = "store.key"
SIGNING_KEY_CLOSED: Final = "kiosk-signing.closed"
STORE_KEY_CLOSED: Final = "store.closed"
PUBLIC_KEYS_FILE: Final = "kiosk-signing.public"
"""No secret: the public half of every signing key that this machine has had, a line each in hex."""
STORE_KEY_BYTES: Final = 32
PUBLIC_KEY_BYTES: Final = 32
MOST_PUBLIC_KEYS: Final = 100
_LARGEST_KEY_FILE: Final = 4096

_Key = TypeVar("_Key")


@dataclass(frozen=True, slots=True)
class _Kind(Generic[_Key]):
    """``name`` is what a closed file is bound to; ``read`` raises ``ValueError`` for no key."""

    name: str
    plain: str
    closed: str
    read: Callable[[bytes], _Key]

    def next(self) -> _Kind[_Key]:
        return _Kind(self.name, _next(self.plain), _next(self.closed), self.read)


def _next(file: str) -> str:
    stem, _, ending = file.rpartition(".")
    return f"{stem}.next.{ending}"


def _signing_key(pem: bytes) -> Ed25519PrivateKey:
    try:
        key = load_pem_private_key(pem, password=None)
    except (TypeError, UnsupportedAlgorithm) as error:
        raise ValueError("no key that is known here") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise ValueError("another kind of key")  # noqa: TRY004 - as of any other content
    return key


def _store_key(text: bytes) -> bytes:
    key = bytes.fromhex(text.decode("ascii"))
    if len(key) != STORE_KEY_BYTES:
        raise ValueError("another length")
    return key


_SIGNING: Final = _Kind("kiosk-signing", SIGNING_KEY_FILE, SIGNING_KEY_CLOSED, _signing_key)
_STORE: Final = _Kind("store", STORE_KEY_FILE, STORE_KEY_CLOSED, _store_key)


class KeyFolder:
    """The secrets of one kiosk. ``wrap`` closes them; without it the files are all there is.

    Every method raises:
        KeyPermissionsError: others could read or replace a file.
        KeyDamagedError: a file holds no key, or was closed on another machine.
        KeyLockedError: what opens a file is not there now.
    """

    def __init__(
        self,
        folder: Path,
        wrap: Wrap | None = None,
        random: Callable[[int], bytes] = os.urandom,
        make: Callable[[], Ed25519PrivateKey] = Ed25519PrivateKey.generate,
    ) -> None:
        self._folder = folder
        self._wrap = wrap
        self._random = random
        self._make = make

    @property
    def wrapped_by(self) -> WrappedBy:
        return self._wrap.by if self._wrap is not None else WrappedBy.FILE

    def signing(self) -> Ed25519PrivateKey:
        """Made at the first call."""
        key = self._found_or_made(_SIGNING, self._new_signing)
        self._remember(key.public_key().public_bytes_raw())
        return key

    def public_keys(self) -> tuple[bytes, ...]:
        """Of every signing key that was in use here, oldest first: they signed the anchors.

        What lies on the disk may have been changed: whoever could do that has the key as well.
        """
        try:
            lines = (self._folder / PUBLIC_KEYS_FILE).read_text("ascii").split()
            return tuple(key for key in map(bytes.fromhex, lines) if len(key) == PUBLIC_KEY_BYTES)
        except (OSError, ValueError):
            return ()

    def store(self) -> bytes:
        """32 bytes, made at the first call."""
        return self._found_or_made(_STORE, self._new_store)

    def next_signing(self) -> Ed25519PrivateKey | None:
        """The key that shall take the place of ``signing``, if one was made."""
        return self._found(_SIGNING.next())

    def has_store_key(self) -> bool:
        """Whether one was ever made here, whatever has become of it."""
        return any((self._folder / file).exists() for file in (_STORE.plain, _STORE.closed))

    def next_store(self) -> bytes | None:
        return self._found(_STORE.next())

    def make_next_signing(self) -> Ed25519PrivateKey:
        """The same at every call, until it was promoted."""
        return self._found_or_made(_SIGNING.next(), self._new_signing)

    def make_next_store(self) -> bytes:
        return self._found_or_made(_STORE.next(), self._new_store)

    def promote_signing(self) -> None:
        """The next key is the key; the one before it is gone from here."""
        self._promote(_SIGNING)

    def promote_store(self) -> None:
        self._promote(_STORE)

    def drop_next_store(self) -> None:
        """It never came into use."""
        for file in (_STORE.next().plain, _STORE.next().closed):
            (self._folder / file).unlink(missing_ok=True)
        sync_folder(self._folder)

    def set_signing_aside(self, now: datetime) -> tuple[str, ...]:
        """Names of the files that were renamed: from here on a new key is made."""
        return self._set_aside(_SIGNING, now)

    def set_store_aside(self, now: datetime) -> tuple[str, ...]:
        return self._set_aside(_STORE, now)

    def were_set_aside(self) -> tuple[str, ...]:
        """Which keys were, at any time: ``kiosk-signing``, ``store``, ``machine``."""
        return tuple(
            sorted({file.name.partition(".")[0] for file in self._folder.glob("*.damaged-*")})
        )

    def _remember(self, public: bytes) -> None:
        known = self.public_keys()
        if public not in known:
            text = "".join(f"{key.hex()}\n" for key in (*known, public)[-MOST_PUBLIC_KEYS:])
            with contextlib.suppress(OSError):
                # A disk that refuses: the next start writes it.
                replace_whole(self._folder / PUBLIC_KEYS_FILE, text.encode("ascii"))

    def _new_signing(self) -> bytes:
        return self._make().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())

    def _new_store(self) -> bytes:
        return self._random(STORE_KEY_BYTES).hex().encode() + b"\n"

    def _found_or_made(self, kind: _Kind[_Key], make: Callable[[], bytes]) -> _Key:
        private_folder(self._folder)
        found = self._found(kind)
        if found is not None:
            return found
        secret = make()
        if self._wrap is None:
            write_new(self._folder / kind.plain, secret)
        else:
            write_new(self._folder / kind.closed, self._wrap.close(kind.name, secret))
        found = self._found(kind)
        assert found is not None
        return found

    def _found(self, kind: _Kind[_Key]) -> _Key | None:
        closed, plain = self._folder / kind.closed, self._folder / kind.plain
        opened = self._opened(kind, closed)
        if opened is not None:
            # Left in clear where the power went between two steps of moving over.
            _remove(plain)
            return _read(kind, closed, opened)
        try:
            secret = read_closed(plain, _LARGEST_KEY_FILE)
        except FileNotFoundError:
            return None
        key = _read(kind, plain, secret)
        if self._wrap is not None:
            write_new(closed, self._wrap.close(kind.name, secret))
            if self._opened(kind, closed) != secret:
                raise _damaged(closed)
            _remove(plain)
        return key

    def _opened(self, kind: _Kind[_Key], path: Path) -> bytes | None:
        try:
            content = read_closed(path, _LARGEST_KEY_FILE)
        except FileNotFoundError:
            return None
        if self._wrap is None:
            raise locked(path, f"it was closed by: {closed_by(path, content).value}")
        return self._wrap.open(kind.name, path, content)

    def _promote(self, kind: _Kind[_Key]) -> None:
        if self._found(kind.next()) is None:
            return
        closed = self._wrap is not None
        following, current = (
            (kind.next().closed, kind.closed) if closed else (kind.next().plain, kind.plain)
        )
        (self._folder / following).replace(self._folder / current)
        sync_folder(self._folder)

    def _set_aside(self, kind: _Kind[_Key], now: datetime) -> tuple[str, ...]:
        paths = [self._folder / file for file in (kind.plain, kind.closed)]
        return tuple(set_key_aside(path, now).name for path in paths if path.is_file())


@dataclass(frozen=True, slots=True)
class Wide:
    """Names of files of keys that others could read or replace: closed to them now, or somebody
    else's and set aside.
    """

    closed: tuple[str, ...] = ()
    aside: tuple[str, ...] = ()


def close_keys_to_others(folder: Path, now: datetime) -> Wide:
    """Close what is open to others in a folder of keys, and the folder.

    Raises:
        KeyPermissionsError: the folder is somebody else's.
    """
    try:
        closed = [folder.name] if close_to_others(folder) else []
    except FileNotFoundError:
        return Wide()
    aside = []
    names = [file for kind in (_SIGNING, _STORE) for file in (kind.plain, kind.closed)]
    for name in (TPM_FILE, *names, *map(_next, names)):
        try:
            if close_to_others(folder / name):
                closed.append(name)
        except FileNotFoundError:
            continue
        except KeyPermissionsError:
            aside.append(set_key_aside(folder / name, now).name)
    return Wide(tuple(closed), tuple(aside))


def kiosk_signing_key(
    folder: Path, make: Callable[[], Ed25519PrivateKey] = Ed25519PrivateKey.generate
) -> Ed25519PrivateKey:
    """``KeyFolder.signing`` of a folder that nothing but its permissions closes."""
    return KeyFolder(folder, make=make).signing()


def store_key(folder: Path, random: Callable[[int], bytes] = os.urandom) -> bytes:
    """``KeyFolder.store`` of a folder that nothing but its permissions closes."""
    return KeyFolder(folder, random=random).store()


def signing_key_id(key: Ed25519PrivateKey) -> str:
    """The name under which the office knows the key: 16 hex digits."""
    return key_id(key.public_key().public_bytes_raw())


def set_machine_aside(folder: Path, now: datetime) -> tuple[str, ...]:
    """Of a wrapping key that no TPM here opens: its file, and what it closed."""
    names = [TPM_FILE, SIGNING_KEY_CLOSED, STORE_KEY_CLOSED]
    paths = [folder / name for name in (*names, *(_next(name) for name in names[1:]))]
    return tuple(set_key_aside(path, now).name for path in paths if path.is_file())


def _read(kind: _Kind[_Key], path: Path, secret: bytes) -> _Key:
    try:
        return kind.read(secret)
    except ValueError as error:
        raise _damaged(path) from error


def _damaged(path: Path) -> KeyDamagedError:
    return KeyDamagedError(
        f"{path} holds no key",
        path,
        "Restore the file from the backup; or move it away, let the kiosk make a new key, and "
        "enrol that at the office.",
    )


def _remove(path: Path) -> None:
    try:
        path.unlink()
    except FileNotFoundError:
        return
    sync_folder(path.parent)
