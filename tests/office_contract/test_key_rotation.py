"""An offered key is proved by whoever holds it, for the key that it replaces."""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from office_contract.key_rotation import offer_key, proves

NEW = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHER = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
OLD = "00112233445566ff"


def test_an_offer_proves_itself() -> None:
    offer = offer_key(OLD, NEW)
    assert offer.public_key == NEW.public_key().public_bytes_raw().hex()
    assert proves(offer)


def test_a_key_that_somebody_else_holds_cannot_be_offered() -> None:
    offer, other = offer_key(OLD, NEW), offer_key(OLD, OTHER)
    assert not proves(offer.model_copy(update={"public_key": other.public_key}))
    assert not proves(offer.model_copy(update={"proof": other.proof}))
    assert not proves(offer.model_copy(update={"replaces": "0" * 16}))
    assert not proves(offer.model_copy(update={"public_key": "ff" * 32}))
