"""A kiosk's next signing key, offered by the kiosk itself.

``POST key``, signed like every request: by the key in use, or by the next key itself where the
answer to an earlier offer was lost. The proof shows that whoever offers the key holds it.
"""

from __future__ import annotations

from typing import Annotated

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from pydantic import StringConstraints

from office_contract.messages import KeyId, Message, Moment

_CONTEXT = b"mot-cua-kiosk/key-rotation/1\x00"


class KeyOffer(Message):
    """``replaces`` names the key in use; ``proof`` is the new key's signature (64 bytes, hex)."""

    replaces: KeyId
    public_key: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
    proof: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{128}$")]


class KeyTaken(Message):
    """``key_id`` is the kiosk's key from now on; ``replaces`` is still taken until ``overlap``."""

    replaces: KeyId
    key_id: KeyId
    overlap: Moment


def offer_key(replaces: str, key: Ed25519PrivateKey) -> KeyOffer:
    """Offer ``key`` in place of the one named ``replaces``."""
    public = key.public_key().public_bytes_raw()
    return KeyOffer(
        replaces=replaces, public_key=public.hex(), proof=key.sign(_words(replaces, public)).hex()
    )


def proves(offer: KeyOffer) -> bool:
    """Whether whoever made ``offer`` holds the key that it names."""
    public = bytes.fromhex(offer.public_key)
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(
            bytes.fromhex(offer.proof), _words(offer.replaces, public)
        )
    except (InvalidSignature, ValueError):
        return False
    return True


def _words(replaces: str, public: bytes) -> bytes:
    return _CONTEXT + bytes.fromhex(replaces) + public
