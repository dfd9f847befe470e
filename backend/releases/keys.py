"""Keys of the release repository, as files. Nothing here needs Django or a database.

A person's key is made on their own stick and never leaves it: ``NAME.key`` is the private half
(PKCS#8, encrypted with their passphrase), ``NAME.pub.json`` the public half as The Update Framework
writes it, with the name beside it. The office's own keys lie in one folder, readable by the office
alone: ``ROLE-KEYID.pem``.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from securesystemslib.signer import CryptoSigner, Key, SSlibKey

from backend.state import make_folder, read_secret
from office_contract.releases import FORMS_ROLE

OWNER: Final = "x-owner"
"""Beside a key in the metadata: whose it is. Not part of its id."""
DEMO_PREFIX: Final = "DEMO-"
"""Owners of keys that were made for a demonstration begin like this."""
ONLINE_ROLES: Final = (FORMS_ROLE, "snapshot", "timestamp")
LEAST_PASSPHRASE: Final = 12
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}")
_MAX_KEY_FILE = 8192


class KeyFileError(Exception):
    """A key file cannot be used; the message says what to do."""


class OnlineKeyMissingError(KeyFileError):
    """The office's own key of ``role`` is not on this machine."""

    def __init__(self, role: str, path: Path) -> None:
        super().__init__(f"the key of {role} is missing: restore {path} from the backup")
        self.role = role


def make_person_key(name: str, folder: Path, passphrase: bytes | None) -> SSlibKey:
    """Write both halves of a new key into ``folder``; without a passphrase for demos alone.

    Raises:
        KeyFileError: A name that is no file's name, a short passphrase, or files that are there.
    """
    if not _NAME.fullmatch(name):
        raise KeyFileError("a name has letters without accents, digits, '-', '_' and '.'")
    if passphrase is not None and len(passphrase.decode()) < LEAST_PASSPHRASE:
        raise KeyFileError(f"a passphrase has {LEAST_PASSPHRASE} characters at least")
    private_file, public_file = folder / f"{name}.key", folder / f"{name}.pub.json"
    for path in (private_file, public_file):
        if path.exists():
            raise KeyFileError(f"{path} is there already, and is not overwritten")
    folder.mkdir(parents=True, exist_ok=True)
    private = Ed25519PrivateKey.generate()
    key = _public(private.public_key(), name)
    encryption: KeySerializationEncryption = (
        BestAvailableEncryption(passphrase) if passphrase else NoEncryption()
    )
    _write_new(private_file, private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, encryption))
    _write_new(public_file, json.dumps({"keyid": key.keyid, **key.to_dict()}, indent=1).encode())
    return key


def read_public_key(path: Path) -> SSlibKey:
    """A ``NAME.pub.json``.

    Raises:
        KeyFileError: It is none, or its id is not that of its key.
    """
    try:
        content = json.loads(_small(path))
        owner, stated = content[OWNER], content["keyid"]
        raw = bytes.fromhex(content["keyval"]["public"])
        key = _public(Ed25519PublicKey.from_public_bytes(raw), owner)
    except (ValueError, KeyError, TypeError) as e:
        raise KeyFileError(f"{path} is no public key of `office release-key`") from e
    if key.keyid != stated or not isinstance(owner, str) or not _NAME.fullmatch(owner):
        raise KeyFileError(f"{path} was altered: its key id is not that of its key")
    return key


def needs_passphrase(path: Path) -> bool:
    return b"ENCRYPTED" in _small(path)


def read_person_key(path: Path, passphrase: bytes | None) -> CryptoSigner:
    """A ``NAME.key``.

    Raises:
        KeyFileError: It is none, or the passphrase is another.
    """
    return _signer(_small(path), passphrase, path)


def owner_of(key: Key) -> str:
    """Whose key it is: a person's name, or ``office`` and the beginning of its id."""
    owner = key.unrecognized_fields.get(OWNER)
    return str(owner) if owner else f"office {key.keyid[:16]}"


@dataclass(frozen=True)
class OnlineKeys:
    """The office's own keys on this machine.

    Args:
        folder: Where they lie, mode 0700; made with the first.
        passphrase_file: Holds the passphrase of the key of ``forms``, where it has one.
    """

    folder: Path
    passphrase_file: Path | None = field(default=None)

    def make(self, role: str) -> SSlibKey:
        """A new key for ``role``; the one before stays until ``forget``."""
        private = Ed25519PrivateKey.generate()
        key = _public(private.public_key(), None)
        secret = self._passphrase(role)
        encryption: KeySerializationEncryption = (
            BestAvailableEncryption(secret) if secret else NoEncryption()
        )
        make_folder(self.folder)
        pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, encryption)
        _write_new(self._path(role, key.keyid), pem)
        return key

    def signer(self, role: str, key: Key) -> CryptoSigner:
        """Raises:
        OnlineKeyMissingError: It is not on this machine.
        KeyFileError: It is there and cannot be read.
        StateError: Others can read it.
        """
        path = self._path(role, key.keyid)
        pem = read_secret(path)
        if pem is None:
            raise OnlineKeyMissingError(role, path)
        signer = _signer(pem, self._passphrase(role) if b"ENCRYPTED" in pem else None, path)
        if signer.public_key.keyid != key.keyid:
            raise KeyFileError(f"{path} holds another key than its name says")
        return signer

    def forget(self, role: str, key: Key) -> None:
        """Delete a key that nothing names any more."""
        self._path(role, key.keyid).unlink(missing_ok=True)

    def _path(self, role: str, keyid: str) -> Path:
        return self.folder / f"{role}-{keyid[:16]}.pem"

    def _passphrase(self, role: str) -> bytes | None:
        if role != FORMS_ROLE or self.passphrase_file is None:
            return None
        secret = read_secret(self.passphrase_file)
        if secret is None:
            raise KeyFileError(f"{self.passphrase_file} is missing (passphrase of the forms key)")
        return secret.strip()


def _public(key: Ed25519PublicKey, owner: str | None) -> SSlibKey:
    made = SSlibKey.from_crypto(key)
    if owner is not None:
        made.unrecognized_fields[OWNER] = owner
    return made


def _signer(pem: bytes, passphrase: bytes | None, path: Path) -> CryptoSigner:
    try:
        private = load_pem_private_key(pem, passphrase)
    except TypeError as e:
        raise KeyFileError(f"{path} wants a passphrase, or has none") from e
    except (ValueError, UnsupportedAlgorithm) as e:
        raise KeyFileError(f"{path} cannot be opened: another passphrase, or no key") from e
    if not isinstance(private, Ed25519PrivateKey):
        raise KeyFileError(f"{path} is no Ed25519 key")
    return CryptoSigner(private)


def _small(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_MAX_KEY_FILE)
    except OSError as e:
        raise KeyFileError(f"{path} cannot be read: {e.strerror}") from e


def _write_new(path: Path, content: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
