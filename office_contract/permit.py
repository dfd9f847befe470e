"""The office's short-lived word that a kiosk's key is good: its permit.

Every good ``status`` brings one, and it ends by itself some hours later: a kiosk that was revoked
while nobody could tell it stops keeping requests in the office's name by then (docs/keys.md)::

    version 0x01 (1) | office's key id (8) | kiosk's key id (8) | kiosk (8)
    | not before, seconds since 1970 (8) | not after (8) | Ed25519 signature (64)

base64url without padding; the signature is over ``CONTEXT`` and what stands before it. ``kiosk``
is the id of the first key under which the office took the machine in: its name through all later
keys.
"""

from __future__ import annotations

import base64
import binascii
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from office_contract.signing import key_id

PERMIT_PATTERN: Final = r"^([A-Za-z0-9_-]{140})?$"
"""Empty from an office that gives none."""
CONTEXT: Final = b"mot-cua-kiosk/permit/1\x00"
_BODY: Final = struct.Struct(">B8s8s8sQQ")
_SIGNATURE: Final = 64
_VERSION: Final = 1
_LAST: Final = 253_402_300_799
"""The last second of the year 9999, which a calendar still holds."""


class PermitState(StrEnum):
    """What a permit is worth to a kiosk now."""

    GOOD = "good"
    NONE = "none"
    """There is none, or none that a key of this office has signed."""
    OTHER_KEY = "other-key"
    NOT_YET = "not-yet"
    """The clock stands before its first second: somebody has put it back."""
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Permit:
    """``kiosk`` and ``key_id``: 16 hex digits each. Times are aware, whole seconds."""

    kiosk: str
    key_id: str
    not_before: datetime
    not_after: datetime


def write_permit(permit: Permit, key: Ed25519PrivateKey) -> str:
    """The permit as text, signed with the office's key.

    Raises:
        ValueError: an id that is none.
    """
    body = _BODY.pack(
        _VERSION,
        bytes.fromhex(key_id(key.public_key().public_bytes_raw())),
        _id_bytes(permit.key_id),
        _id_bytes(permit.kiosk),
        int(permit.not_before.timestamp()),
        int(permit.not_after.timestamp()),
    )
    return base64.urlsafe_b64encode(body + key.sign(CONTEXT + body)).decode()


def read_permit(text: str, keys: Mapping[str, bytes]) -> Permit | None:
    """A permit that one of the office's ``keys`` (id to 32 bytes) has signed, else ``None``."""
    try:
        signed = base64.b64decode(text.encode("ascii"), altchars=b"-_", validate=True)
    except (binascii.Error, UnicodeEncodeError, ValueError):
        return None
    if len(signed) != _BODY.size + _SIGNATURE:
        return None
    body, signature = signed[: _BODY.size], signed[_BODY.size :]
    version, office, kiosk_key, kiosk, before, after = _BODY.unpack(body)
    public = keys.get(office.hex())
    if version != _VERSION or public is None or max(before, after) > _LAST:
        return None
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, CONTEXT + body)
    except (InvalidSignature, ValueError):
        return None
    return Permit(kiosk.hex(), kiosk_key.hex(), _moment(before), _moment(after))


def judge(permit: Permit | None, own_key_id: str, now: datetime, slack: timedelta) -> PermitState:
    """What ``permit`` allows the kiosk of ``own_key_id`` at ``now``, the office's time.

    ``slack`` is how far ``now`` may lie before its beginning: two clocks never agree quite.
    """
    if permit is None:
        return PermitState.NONE
    if permit.key_id != own_key_id:
        return PermitState.OTHER_KEY
    if now < permit.not_before - slack:
        return PermitState.NOT_YET
    return PermitState.GOOD if now < permit.not_after else PermitState.ENDED


def _id_bytes(name: str) -> bytes:
    raw = bytes.fromhex(name)
    if len(raw) != 8:
        raise ValueError("an id has 16 hex digits")
    return raw


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
