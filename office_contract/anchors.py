"""Anchors of a kiosk's ledger: what it looked like at a moment, signed by the kiosk, countersigned
by the office.

An anchor names a row of the ledger by its place and its hash, which stands for every row before it
(``offline_cache.ledger``). Whoever holds a countersigned anchor finds a row that was altered, taken
out or cut off afterwards, even where every later hash was made anew.

Bytes, all numbers big-endian, times in whole milliseconds since 1970-01-01T00:00Z, signed::

    body      = kiosk key id (8) | chain (16) | sequence (8) | hash (32)
                | previous sequence (8) | previous hash (32) | at (8)
    kiosk     : Ed25519 over "mot-cua-kiosk/ledger-anchor/1" 0x00 | body
    office    : Ed25519 over "mot-cua-kiosk/ledger-countersignature/1" 0x00 | body
                | kiosk's signature (64) | office key id (8) | received (8)

``chain`` is drawn when a store is made, so that a ledger begun anew is told apart from one that
goes back. ``previous`` is the anchor before it on the same chain, zeros for the first: a copy of
an old store that goes on by itself names one that is no longer the last. docs/ledger.md has test
vectors.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Annotated, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from pydantic import AfterValidator, StringConstraints

from office_contract.messages import Amount, KeyId, Message, Moment, Ordinal, Token
from office_contract.signing import key_id

NO_HASH: Final = "0" * 64
"""``previous_hash`` of a chain's first anchor."""

_ANCHOR: Final = b"mot-cua-kiosk/ledger-anchor/1\x00"
_COUNTERSIGNATURE: Final = b"mot-cua-kiosk/ledger-countersignature/1\x00"
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND: Final = timedelta(milliseconds=1)


def whole_milliseconds(moment: datetime) -> datetime:
    """The moment in UTC, without what is finer than a millisecond, which nobody signs."""
    return _EPOCH + (moment - _EPOCH) // _MILLISECOND * _MILLISECOND


RowHash = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Signature = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{128}$")]
Millisecond = Annotated[Moment, AfterValidator(whole_milliseconds)]


class LedgerAnchor(Message):
    """``POST anchor``: the ledger's row ``sequence`` has ``hash``.

    Sent again, it gets the same answer. The office answers ``ledger-fork`` where it has
    countersigned another history of the same chain, or has seen the kiosk leave that chain.
    """

    kiosk: KeyId
    chain: Token
    sequence: Ordinal
    hash: RowHash
    previous_sequence: Amount
    previous_hash: RowHash
    at: Millisecond
    signature: Signature


class Countersignature(Message):
    """The office has kept the anchor at ``received``; ``signature`` is over both."""

    office_key: KeyId
    received: Millisecond
    signature: Signature


def sign_anchor(
    key: Ed25519PrivateKey,
    *,
    chain: str,
    row: tuple[int, bytes],
    previous: tuple[int, bytes] | None,
    at: datetime,
) -> LedgerAnchor:
    """An anchor of ``row`` (its sequence and its hash), behind ``previous`` on the same chain."""
    before, before_hash = previous or (0, bytes(32))
    unsigned = LedgerAnchor(
        kiosk=key_id(key.public_key().public_bytes_raw()),
        chain=chain,
        sequence=row[0],
        hash=row[1].hex(),
        previous_sequence=before,
        previous_hash=before_hash.hex(),
        at=whole_milliseconds(at),
        signature="0" * 128,
    )
    return unsigned.model_copy(update={"signature": key.sign(anchor_bytes(unsigned)).hex()})


def countersign(key: Ed25519PrivateKey, anchor: LedgerAnchor, now: datetime) -> Countersignature:
    """The office's word to an anchor that it keeps from now on."""
    name = key_id(key.public_key().public_bytes_raw())
    received = whole_milliseconds(now)
    signed = key.sign(countersigned_bytes(anchor, name, received))
    return Countersignature(office_key=name, received=received, signature=signed.hex())


def anchor_holds(anchor: LedgerAnchor, public_key: bytes) -> bool:
    """Whether the kiosk of this key (Ed25519, 32 bytes) has signed the anchor."""
    return key_id(public_key) == anchor.kiosk and _holds(
        public_key, anchor.signature, anchor_bytes(anchor)
    )


def countersignature_holds(
    anchor: LedgerAnchor, answer: Countersignature, public_key: bytes
) -> bool:
    """Whether the office's key (Ed25519, 32 bytes) has countersigned this very anchor."""
    signed = countersigned_bytes(anchor, answer.office_key, answer.received)
    return key_id(public_key) == answer.office_key and _holds(public_key, answer.signature, signed)


def anchor_bytes(anchor: LedgerAnchor) -> bytes:
    """What the kiosk signs."""
    return _ANCHOR + _body(anchor)


def countersigned_bytes(anchor: LedgerAnchor, office_key: str, received: datetime) -> bytes:
    """What the office signs."""
    return b"".join(
        (
            _COUNTERSIGNATURE,
            _body(anchor),
            bytes.fromhex(anchor.signature),
            bytes.fromhex(office_key),
            _milliseconds(received),
        )
    )


def _body(anchor: LedgerAnchor) -> bytes:
    return b"".join(
        (
            bytes.fromhex(anchor.kiosk),
            bytes.fromhex(anchor.chain),
            anchor.sequence.to_bytes(8),
            bytes.fromhex(anchor.hash),
            anchor.previous_sequence.to_bytes(8),
            bytes.fromhex(anchor.previous_hash),
            _milliseconds(anchor.at),
        )
    )


def _milliseconds(moment: datetime) -> bytes:
    return ((moment - _EPOCH) // _MILLISECOND).to_bytes(8, signed=True)


def _holds(public_key: bytes, signature: str, message: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(bytes.fromhex(signature), message)
    except (InvalidSignature, ValueError):
        return False
    return True
