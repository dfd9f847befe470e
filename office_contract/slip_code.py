"""The QR code of an appointment slip: which request waits, for how long, and which kiosk says so.

The text is a web address like a seal's, so that a phone's camera opens a page that explains it::

    HTTPS://OFFICE.EXAMPLE/V#R-<base32 without padding, RFC 4648>

    body: version 0x01 (1) | key id (8) | token (16) | expires, seconds since 1970 (4)
    then: Ed25519 signature (64) over CONTEXT, the address in capitals, 0x00, and the body

The kiosk signs, so that any kiosk tells a forged slip from one whose request has not reached the
office yet. The token is random (128 bits) and stands for nobody: no name, no number.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from office_contract.short_code import TOKEN_BYTES
from office_contract.signing import key_id

MARK: Final = "R-"
"""Begins what follows ``#``. A seal's base32 never has a hyphen."""
MAX_TEXT: Final = 600
_CONTEXT = b"mot-cua-kiosk/slip-code/1\x00"
_VERSION = b"\x01"
_KEY, _TOKEN, _EXPIRES, _SIGNATURE = 8, TOKEN_BYTES, 4, 64
_BODY = len(_VERSION) + _KEY + _TOKEN + _EXPIRES


class SlipCodeProblem(StrEnum):
    """Why a text is not the code of a slip that can be used."""

    NOT_A_SLIP = "not-a-slip"
    OTHER_OFFICE = "other-office"
    """A slip, but of another city's kiosks."""
    DAMAGED = "damaged"
    FORGED = "forged"
    """No kiosk of this office has signed it."""
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True, repr=False)
class SlipCode:
    """What a genuine slip says. ``key_id`` is the kiosk's; no ``repr``: the token is a secret."""

    token: bytes
    expires: datetime
    key_id: str


def write_slip_code(token: bytes, expires: datetime, key: Ed25519PrivateKey, address: str) -> str:
    """The QR code's whole text.

    Args:
        token: ``TOKEN_BYTES`` random bytes.
        expires: Aware; counted in whole seconds.
        key: The kiosk's signing key.
        address: What stands before ``#`` in every seal of this office.
    """
    if len(token) != TOKEN_BYTES:
        raise ValueError(f"a token has {TOKEN_BYTES} bytes")
    name = bytes.fromhex(key_id(key.public_key().public_bytes_raw()))
    body = _VERSION + name + token + int(expires.timestamp()).to_bytes(_EXPIRES)
    signed = body + key.sign(_to_be_signed(address, body))
    return f"{address}#{MARK}{base64.b32encode(signed).decode().rstrip('=')}"


def read_slip_code(
    text: str, address: str, keys: Mapping[str, bytes], now: datetime
) -> SlipCode | SlipCodeProblem:
    """Check what a scanner has read. Never raises for what the text holds.

    Args:
        text: As scanned.
        address: Of this office; another's slips are told apart from what is no slip at all.
        keys: Key id to public key (32 bytes) of every kiosk of this office.
        now: Aware; a slip is good until its last second.
    """
    where, hash_sign, rest = text.strip().upper().partition("#")
    if len(text) > MAX_TEXT or not hash_sign or not rest.startswith(MARK):
        return SlipCodeProblem.NOT_A_SLIP
    if where != address.upper():
        return SlipCodeProblem.OTHER_OFFICE
    signed = _from_base32(rest.removeprefix(MARK))
    if signed is None or len(signed) != _BODY + _SIGNATURE or not signed.startswith(_VERSION):
        return SlipCodeProblem.DAMAGED
    body, signature = signed[:_BODY], signed[_BODY:]
    named = body[len(_VERSION) :][:_KEY].hex()
    if named not in keys or not _holds(keys[named], signature, _to_be_signed(address, body)):
        return SlipCodeProblem.FORGED
    expires = datetime.fromtimestamp(int.from_bytes(body[-_EXPIRES:]), UTC)
    if now > expires:
        return SlipCodeProblem.EXPIRED
    return SlipCode(body[-_EXPIRES - _TOKEN : -_EXPIRES], expires, named)


def _to_be_signed(address: str, body: bytes) -> bytes:
    return _CONTEXT + address.upper().encode() + b"\x00" + body


def _holds(public_key: bytes, signature: bytes, message: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _from_base32(letters: str) -> bytes | None:
    try:
        found = base64.b32decode(letters + "=" * (-len(letters) % 8))
    except (binascii.Error, ValueError):
        return None
    # Canonical only: the last letter's spare bits are zero.
    return found if base64.b32encode(found).decode().rstrip("=") == letters else None
