"""A box that only the office opens: personal data on its way through a kiosk's outbox.

X25519 with an ephemeral key, HKDF-SHA256, ChaCha20-Poly1305. Form of a box::

    version 0x01 (1) | ephemeral public key (32) | ciphertext and tag (plaintext + 16)

The key is used once, so the nonce is zero. HKDF takes both public keys as its salt, so that a box
is bound to its recipient, and ``context`` as its info: a box for one purpose (or one entry of the
outbox) does not open as another. The kiosk keeps nothing with which it could open its own boxes.
"""

from __future__ import annotations

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

VERSION = b"\x01"
KEY_BYTES = 32
TAG_BYTES = 16
OVERHEAD_BYTES = len(VERSION) + KEY_BYTES + TAG_BYTES

_NONCE = bytes(12)
_INFO = b"mot-cua-kiosk/sealed-box/1\x00"


class SealedBoxError(Exception):
    """Not a box, damaged, for somebody else, or for another purpose: these are not told apart."""


def seal_box(
    recipient: X25519PublicKey, plaintext: bytes, context: bytes, ephemeral: X25519PrivateKey
) -> bytes:
    """Seal for the holder of the private key; ``ephemeral`` is fresh for every box."""
    public = ephemeral.public_key()
    key = _derive(ephemeral.exchange(recipient), public, recipient, context)
    sealed = ChaCha20Poly1305(key).encrypt(_NONCE, plaintext, None)
    return VERSION + public.public_bytes_raw() + sealed


def open_box(recipient: X25519PrivateKey, box: bytes, context: bytes) -> bytes:
    """Open what ``seal_box`` made with the same ``context``.

    Raises:
        SealedBoxError: it does not open; nothing more is told.
    """
    if len(box) < OVERHEAD_BYTES or not box.startswith(VERSION):
        raise SealedBoxError
    ephemeral = X25519PublicKey.from_public_bytes(box[1 : 1 + KEY_BYTES])
    try:
        shared = recipient.exchange(ephemeral)
        key = _derive(shared, ephemeral, recipient.public_key(), context)
        return ChaCha20Poly1305(key).decrypt(_NONCE, box[1 + KEY_BYTES :], None)
    except (InvalidTag, ValueError) as error:  # ValueError: a point of small order
        raise SealedBoxError from error


def _derive(
    shared: bytes, ephemeral: X25519PublicKey, recipient: X25519PublicKey, context: bytes
) -> bytes:
    salt = ephemeral.public_bytes_raw() + recipient.public_bytes_raw()
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=_INFO + context).derive(shared)
