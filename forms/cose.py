"""Signed messages: COSE_Sign1 (RFC 9052) with Ed25519 (RFC 9053, EdDSA), in the one shape we write.

``18([protected, {}, payload, signature])``, where ``protected`` holds algorithm and key id alone.
What has no valid signature yet may hold anything, so nothing of it meets a general decoder.
"""

from __future__ import annotations

import zlib
from typing import NamedTuple

import cbor2
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

_ALG, _KID, _EDDSA = 1, 4, -8
KEY_ID_BYTES = 8


class Parts(NamedTuple):
    """A message that has the right shape; whether its signature holds is not known yet."""

    key_id: str
    protected: bytes
    payload: bytes
    signature: bytes

    def holds(self, public_key: bytes) -> bool:
        """Whether the key of these 32 bytes signed it."""
        signed = _to_be_signed(self.protected, self.payload)
        try:
            Ed25519PublicKey.from_public_bytes(public_key).verify(self.signature, signed)
        except InvalidSignature:
            return False
        return True


def sign(payload: bytes, private: Ed25519PrivateKey, key_id: str) -> bytes:
    """Sign ``payload`` as the key that the office calls ``key_id`` (16 hex digits)."""
    protected = cbor2.dumps({_ALG: _EDDSA, _KID: bytes.fromhex(key_id)}, canonical=True)
    signature = private.sign(_to_be_signed(protected, payload))
    return cbor2.dumps(cbor2.CBORTag(18, [protected, {}, payload, signature]))


def parts(message: bytes) -> Parts | None:
    """Take a message apart; None if it has another shape."""
    if not message.startswith(b"\xd2\x84"):
        return None
    protected, at = _byte_string(message, 2)
    if protected is None or message[at : at + 1] != b"\xa0":
        return None
    payload, at = _byte_string(message, at + 1)
    if payload is None:
        return None
    signature, at = _byte_string(message, at)
    if signature is None or len(signature) != 64 or at != len(message):
        return None
    key_id = _key_id(protected)
    return None if key_id is None else Parts(key_id, protected, payload, signature)


def inflate(packed: bytes, most: int) -> bytes | None:
    """Undo zlib (RFC 1950) up to ``most`` bytes and one more; None if it is damaged."""
    stream = zlib.decompressobj()
    try:
        message = stream.decompress(packed, most + 1)
    except zlib.error:
        return None
    if len(message) > most:
        return message
    return message if stream.eof and not stream.unused_data else None


def decode(data: bytes) -> object:
    """One CBOR item; None if it is none. For bytes whose signature holds."""
    try:
        decoded: object = cbor2.loads(data)
    except (cbor2.CBORDecodeError, RecursionError):
        return None
    return decoded


def _to_be_signed(protected: bytes, payload: bytes) -> bytes:
    """``Sig_structure`` of RFC 9052, section 4.4, without external data."""
    return cbor2.dumps(["Signature1", protected, b"", payload])


def _byte_string(message: bytes, at: int) -> tuple[bytes | None, int]:
    """One definite-length byte string (RFC 8949, major type 2) and where the next item begins."""
    head = message[at] if at < len(message) else 0
    if 0x40 <= head < 0x58:
        start, length = at + 1, head - 0x40
    elif head in {0x58, 0x59, 0x5A}:
        start = at + {0x58: 2, 0x59: 3, 0x5A: 5}[head]
        length = int.from_bytes(message[at + 1 : start], "big")
    else:
        return None, at
    end = start + length
    return (message[start:end], end) if end <= len(message) else (None, at)


def _key_id(protected: bytes) -> str | None:
    match decode(protected) if len(protected) <= 32 else None:
        case {1: -8, 4: bytes(kid), **rest} if not rest and len(kid) == KEY_ID_BYTES:
            return kid.hex()
        case _:
            return None
