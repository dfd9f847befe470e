"""Keeps the kiosk's secrets closed on the disk: with the machine's TPM, or a systemd credential.

One random key of 32 bytes, the wrapping key, closes the files of ``offline_cache.keys``
(ChaCha20-Poly1305, RFC 8439, bound to the file's name). It lies nowhere in clear: a TPM 2.0 gives
it out on the machine that sealed it and on no other, or systemd hands it to the service alone
(``LoadCredentialEncrypted=``). docs/keys.md says what either is good for.
"""

from __future__ import annotations

import base64
import json
import os
import subprocess
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from offline_cache.errors import KeyDamagedError, KeyLockedError
from offline_cache.key_files import read_closed, write_new

TPM_FILE: Final = "machine.tpm"
"""The wrapping key as the TPM sealed it: of no use on another machine."""
DEFAULT_TCTI: Final = "device:/dev/tpmrm0"
CREDENTIAL: Final = "mot-cua-kiosk"
"""Name of the credential: text that holds at least ``CREDENTIAL_BYTES`` random bytes."""
CREDENTIAL_BYTES: Final = 32
TPM_SECONDS: Final = 20.0
"""For one word with the TPM: a slow one takes some for its primary key."""
_KEY_BYTES: Final = 32
_NONCE_BYTES: Final = 12
_LARGEST: Final = 16_384
_VERSION: Final = 1
_ATTRIBUTES: Final = "fixedtpm|fixedparent|noda|userwithauth"
"""Sealed to this TPM; no lock-out by somebody else's wrong passwords."""
_NOT_ITS_OWN: Final = ("integrity", "deserializing", "TPM2B", "structure", "0x1DF")
"""What tpm2-tools say of parts that another TPM made, or that were changed."""


class WrappedBy(StrEnum):
    """What keeps the secrets closed on the disk."""

    TPM = "tpm"
    CREDENTIAL = "credential"
    FILE = "file"
    """Nothing but the files' permissions."""


@dataclass(frozen=True, slots=True)
class Wrap:
    """Closes and opens secrets with a wrapping key, which its ``repr`` does not show."""

    by: WrappedBy
    key: bytes = field(repr=False)
    random: Callable[[int], bytes] = field(default=os.urandom, repr=False)

    def close(self, name: str, secret: bytes) -> bytes:
        """What may lie on the disk, and opens as ``name`` alone."""
        nonce = self.random(_NONCE_BYTES)
        sealed = ChaCha20Poly1305(self.key).encrypt(nonce, secret, _bound(self.by, name))
        return _written({"by": self.by.value, "nonce": nonce, "sealed": sealed})

    def open(self, name: str, path: Path, content: bytes) -> bytes:
        """The secret that was closed as ``name``; ``path`` is where ``content`` lay.

        Raises:
            KeyLockedError: something else of this machine closed it.
            KeyDamagedError: changed, or closed on another machine.
        """
        parts = _read(path, content)
        if parts.get("by") != self.by.value:
            raise locked(path, f"it was closed by: {parts.get('by')}")
        try:
            return ChaCha20Poly1305(self.key).decrypt(
                _bytes(path, parts, "nonce"),
                _bytes(path, parts, "sealed"),
                _bound(self.by, name),
            )
        except (InvalidTag, ValueError) as error:
            raise _not_ours(path) from error


def closed_by(path: Path, content: bytes) -> WrappedBy:
    """What closed ``content``. Raises ``KeyDamagedError`` where it is no closed key."""
    try:
        return WrappedBy(str(_read(path, content).get("by")))
    except ValueError as error:
        raise _not_ours(path) from error


class Tpm:
    """A TPM 2.0, asked through Debian's tpm2-tools. Secrets pass through pipes alone.

    ``tcti`` is where it is, as tpm2-tools names it: ``device:/dev/tpmrm0``.
    """

    def __init__(self, tcti: str = DEFAULT_TCTI, command: str = "tpm2") -> None:
        self._tcti = tcti
        self._command = command

    def answers(self) -> bool:
        """Whether there is one that this user may use."""
        scheme, _, place = self._tcti.partition(":")
        if scheme == "device" and not os.access(place, os.R_OK | os.W_OK):
            return False
        try:
            self._run(Path("/"), "getcap", "properties-fixed")
        except TpmError:
            return False
        return True

    def seal(self, secret: bytes) -> dict[str, bytes]:
        """``public`` and ``private`` part of what only this TPM opens. Raises ``TpmError``."""
        with tempfile.TemporaryDirectory(prefix="mot-cua-tpm-") as made:
            folder = Path(made)
            self._primary(folder)
            self._run(
                folder, "create", "-Q", "-C", "primary.ctx", "-g", "sha256", "-a", _ATTRIBUTES,
                "-i", "-", "-u", "public", "-r", "private", given=secret,
            )  # fmt: skip
            self._forget(folder)
            return {name: (folder / name).read_bytes() for name in ("public", "private")}

    def unseal(self, parts: Mapping[str, bytes]) -> bytes:
        """Raises ``TpmError``; with ``refused`` where the TPM is there and it is not its own."""
        with tempfile.TemporaryDirectory(prefix="mot-cua-tpm-") as made:
            folder = Path(made)
            for name in ("public", "private"):
                (folder / name).write_bytes(parts[name])
            self._primary(folder)
            try:
                self._run(
                    folder, "load", "-Q", "-C", "primary.ctx",
                    "-u", "public", "-r", "private", "-c", "sealed.ctx",
                )  # fmt: skip
                self._forget(folder)
                return self._run(folder, "unseal", "-Q", "-c", "sealed.ctx")
            finally:
                self._forget(folder)

    def _primary(self, folder: Path) -> None:
        """The storage key that follows from the TPM's own seed: the same at every call."""
        self._run(
            folder, "createprimary", "-Q", "-C", "o", "-g", "sha256", "-G", "ecc",
            "-c", "primary.ctx",
        )  # fmt: skip
        self._forget(folder)

    def _forget(self, folder: Path) -> None:
        """Without the kernel's resource manager, what was loaded stays until it is told to go."""
        if not self._tcti.startswith("device:/dev/tpmrm"):
            self._run(folder, "flushcontext", "-t")

    def _run(self, folder: Path, *words: str, given: bytes = b"") -> bytes:
        try:
            done = subprocess.run(
                [self._command, *words],
                cwd=folder,
                input=given,
                capture_output=True,
                timeout=TPM_SECONDS,
                env={
                    "PATH": "/usr/bin:/bin",
                    "TPM2TOOLS_TCTI": self._tcti,
                    "TSS2_LOG": "all+error",
                },
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise TpmError(f"{words[0]}: {type(error).__name__}") from None
        if done.returncode != 0:
            said = done.stderr.decode("utf-8", "replace")
            refused = words[0] == "load" and any(word in said for word in _NOT_ITS_OWN)
            raise TpmError(f"{words[0]}: {_last(said)}", refused=refused)
        return done.stdout


class TpmError(Exception):
    """The TPM did not do it. ``refused``: it answers, and what it was given is not its own."""

    def __init__(self, message: str, *, refused: bool = False) -> None:
        super().__init__(message)
        self.refused = refused


def tpm_wrap(folder: Path, tpm: Tpm, random: Callable[[int], bytes] = os.urandom) -> Wrap:
    """The wrapping key that the TPM keeps for ``folder``, made at the first call.

    Raises:
        KeyLockedError: the TPM cannot be asked, or not by this user.
        KeyDamagedError: the file is damaged, or another machine's.
        KeyPermissionsError: others could read or replace it.
    """
    path = folder / TPM_FILE
    try:
        content = read_closed(path, _LARGEST)
    except FileNotFoundError:
        try:
            sealed = tpm.seal(random(_KEY_BYTES))
        except TpmError as error:
            raise locked(path, str(error)) from error
        write_new(path, _written({"by": WrappedBy.TPM.value, **sealed}))
        content = read_closed(path, _LARGEST)
    parts = _read(path, content)
    found = {name: _bytes(path, parts, name) for name in ("public", "private")}
    try:
        key = tpm.unseal(found)
    except TpmError as error:
        if error.refused:
            raise _not_ours(path) from error
        raise locked(path, str(error)) from error
    if len(key) != _KEY_BYTES:
        raise _not_ours(path)
    return Wrap(WrappedBy.TPM, key, random)


def credential_wrap(credential: bytes, random: Callable[[int], bytes] = os.urandom) -> Wrap:
    """The wrapping key that follows from what systemd handed over.

    Raises:
        ValueError: shorter than ``CREDENTIAL_BYTES``.
    """
    if len(credential) < CREDENTIAL_BYTES:
        raise ValueError(f"the credential {CREDENTIAL} has fewer than {CREDENTIAL_BYTES} bytes")
    derive = HKDF(SHA256(), _KEY_BYTES, salt=None, info=b"mot-cua-kiosk/wrapping/1")
    return Wrap(WrappedBy.CREDENTIAL, derive.derive(credential), random)


def locked(path: Path, finding: str) -> KeyLockedError:
    return KeyLockedError(
        f"{path} cannot be opened now: {finding}",
        path,
        "Start the kiosk as its service; see that the TPM is on and /dev/tpmrm0 open to the "
        "kiosk's user (group tss), and that its credential lies in /etc/credstore.encrypted.",
    )


def _not_ours(path: Path) -> KeyDamagedError:
    return KeyDamagedError(
        f"{path} is damaged, or was closed on another machine",
        path,
        "The file is set aside and a new key made: the office takes the kiosk in again. Put back "
        "on the machine that made it, the file opens.",
    )


def _bound(by: WrappedBy, name: str) -> bytes:
    return b"mot-cua-kiosk/key-file/1\x00" + by.value.encode() + b"\x00" + name.encode()


def _written(parts: Mapping[str, str | bytes]) -> bytes:
    plain = {
        name: base64.b64encode(part).decode() if isinstance(part, bytes) else part
        for name, part in parts.items()
    }
    return json.dumps({"version": _VERSION, **plain}).encode() + b"\n"


def _read(path: Path, content: bytes) -> Mapping[str, object]:
    try:
        parts = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise _not_ours(path) from error
    if not isinstance(parts, dict) or parts.get("version") != _VERSION:
        raise _not_ours(path)
    return parts


def _bytes(path: Path, parts: Mapping[str, object], name: str) -> bytes:
    try:
        return base64.b64decode(str(parts[name]), validate=True)
    except (KeyError, ValueError) as error:
        raise _not_ours(path) from error


def _last(said: str) -> str:
    """The tool's last line but for addresses and the like, at most 120 letters."""
    lines = [line for line in said.splitlines() if line.strip()]
    return lines[-1][:120] if lines else "no word"
