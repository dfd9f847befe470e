"""The keys of this machine: closed by the best that it has, and set aside where they are damaged.

The best is its TPM, else a credential that systemd hands to the service, else the files'
permissions alone. What was closed with one is opened with that one, whatever else is there.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Final

from kiosk_app.config import WrappingConfig
from kiosk_app.log import Log
from offline_cache.errors import KeyDamagedError
from offline_cache.key_wrapping import (
    CREDENTIAL,
    TPM_FILE,
    Tpm,
    Wrap,
    WrappedBy,
    closed_by,
    credential_wrap,
    locked,
    tpm_wrap,
)
from offline_cache.keys import (
    SIGNING_KEY_CLOSED,
    SIGNING_KEY_FILE,
    STORE_KEY_CLOSED,
    KeyFolder,
    close_keys_to_others,
    set_machine_aside,
)
from offline_cache.rekeying import key_of_store

KEYS: Final = "keys"
"""Folder in the kiosk's state."""
KEY_FD: Final = "MOT_CUA_KEY_FD"
"""Names a descriptor that gives the credential: a command is started by no service."""
_LARGEST: Final = 4096


def handed_over(environment: Mapping[str, str] = os.environ) -> bytes | None:
    """What systemd, or the command's wrapper, gave to this process; ``None`` if nothing."""
    folder, descriptor = environment.get("CREDENTIALS_DIRECTORY"), environment.get(KEY_FD, "")
    try:
        if folder is not None:
            return (Path(folder) / CREDENTIAL).read_bytes().strip()
        if descriptor.isascii() and descriptor.isdigit():
            return _read_once(int(descriptor))
    except OSError:
        pass
    return None


@cache
def _read_once(descriptor: int) -> bytes | None:
    """A pipe gives what it holds once."""
    with os.fdopen(descriptor, "rb") as pipe:
        return pipe.read(_LARGEST).strip() or None


def machine_keys(
    state: Path,
    config: WrappingConfig | None = None,
    credential: Callable[[], bytes | None] = handed_over,
) -> KeyFolder:
    """The keys in ``state``. Without ``config``: as the machine can.

    Raises:
        KeyDamagedError: the wrapping key is another machine's.
        KeyLockedError: what closed the keys is not there now, or what is wanted is not.
    """
    config = config or WrappingConfig()
    folder = state / KEYS
    return KeyFolder(folder, _wrap(folder, config, credential))


def open_machine_keys(state: Path, config: WrappingConfig, now: datetime, log: Log) -> KeyFolder:
    """As ``machine_keys``; a signing key that nobody can use is set aside, and a new one made.

    The office takes the kiosk in again by its new key; forms go on meanwhile. What others could
    read is closed to them, and the signing key is changed (``kiosk_app.rotating``); what is not the
    kiosk's own is set aside.

    Raises:
        KeyLockedError: what closed the keys is not there now. Nothing is set aside for that.
        KeyPermissionsError: the folder of the keys is somebody else's.
    """
    wide = close_keys_to_others(state / KEYS, now)
    for file in wide.closed:
        log("key-was-open", file=role_of(file))
    _tell(log, wide.aside)
    try:
        keys = machine_keys(state, config)
    except KeyDamagedError:
        _tell(log, set_machine_aside(state / KEYS, now))
        keys = machine_keys(state, config)
    try:
        keys.signing()
    except KeyDamagedError:
        _tell(log, keys.set_signing_aside(now))
        keys.signing()
    if SIGNING_KEY_FILE in wide.closed:
        keys.make_next_signing()
    log("keys", wrapped=keys.wrapped_by)
    return keys


def open_store_key(path: Path, keys: KeyFolder, now: datetime, log: Log) -> bytes:
    """The key of the store at ``path``; a new one where that is damaged.

    Nobody opens the store without its key: ``offline_cache.salvage`` sets it aside then.

    Raises:
        KeysError: as ``open_machine_keys``.
        StoreWriteError: the disk refuses.
    """
    try:
        return key_of_store(path, keys)
    except KeyDamagedError:
        _tell(log, keys.set_store_aside(now))
    return keys.store()


def role_of(file: str) -> str:
    """What a file of the folder is, for whoever reads the log."""
    return file.partition(".")[0]


def _tell(log: Log, files: tuple[str, ...]) -> None:
    for file in files:
        log("key-set-aside", file=role_of(file))


def _wrap(
    folder: Path, config: WrappingConfig, credential: Callable[[], bytes | None]
) -> Wrap | None:
    closed = _closed(folder)
    wanted = config.by
    if closed is WrappedBy.TPM or (closed is None and wanted == "tpm"):
        return tpm_wrap(_made(folder), Tpm(config.tpm))
    if closed is None and wanted == "best":
        tpm = Tpm(config.tpm)
        if tpm.answers():
            return tpm_wrap(_made(folder), tpm)
    if closed is None and wanted == "file":
        return None
    given = credential()
    if given is not None:
        try:
            return credential_wrap(given)
        except ValueError as error:
            raise locked(folder, str(error)) from error
    if closed is WrappedBy.CREDENTIAL or wanted == "credential":
        raise locked(folder, "no credential was handed to this process")
    return None


def _closed(folder: Path) -> WrappedBy | None:
    """What closed what lies here; ``None`` where nothing is closed or readable."""
    if (folder / TPM_FILE).is_file():
        return WrappedBy.TPM
    for name in (SIGNING_KEY_CLOSED, STORE_KEY_CLOSED):
        try:
            return closed_by(folder / name, (folder / name).read_bytes())
        except (OSError, KeyDamagedError):
            continue
    return None


def _made(folder: Path) -> Path:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def enrolment_key(state: Path, wrapping: WrappingConfig | None = None) -> str:
    """This kiosk's public key in hex, made at the first call: what the office enrols."""
    state.mkdir(mode=0o700, parents=True, exist_ok=True)
    key = machine_keys(state, wrapping).signing()
    return key.public_key().public_bytes_raw().hex()
