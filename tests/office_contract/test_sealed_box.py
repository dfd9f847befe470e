"""The sealed box: opens for the office, for the purpose it was made for, and never otherwise."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from office_contract.sealed_box import OVERHEAD_BYTES, SealedBoxError, open_box, seal_box

OFFICE = X25519PrivateKey.from_private_bytes(bytes(range(32)))
EPHEMERAL = X25519PrivateKey.from_private_bytes(bytes(range(32, 64)))
CONTEXT = b"request entry-0001"


def seal(plaintext: bytes, context: bytes = CONTEXT) -> bytes:
    return seal_box(OFFICE.public_key(), plaintext, context, EPHEMERAL)


@given(plaintext=st.binary(max_size=500), context=st.binary(max_size=50))
def test_what_was_sealed_opens(plaintext: bytes, context: bytes):
    box = seal(plaintext, context)
    assert open_box(OFFICE, box, context) == plaintext
    assert len(box) == len(plaintext) + OVERHEAD_BYTES


def test_the_exact_bytes():
    # Computed apart, from RFC 7748 and RFC 5869: a box of one version opens in the next.
    assert seal(b"so dinh danh").hex() == (
        "01358072d6365880d1aeea329adf9121383851ed21a28e3b75e965d0d2cd166254"
        "b8c44d0a5d1bc37f83f04561f401367babb32d38855b30cd0b22394f"
    )


@given(place=st.integers(min_value=0), change=st.integers(1, 255))
def test_a_changed_byte_does_not_open(place: int, change: int):
    box = bytearray(seal(b"048188001234"))
    # X25519 ignores the top bit of a public key (RFC 7748 section 5); our salt does not.
    box[place % len(box)] ^= change
    with pytest.raises(SealedBoxError):
        open_box(OFFICE, bytes(box), CONTEXT)


@pytest.mark.parametrize(
    "box",
    [
        b"",
        b"\x01",
        bytes(OVERHEAD_BYTES),
        b"\x01" + bytes(OVERHEAD_BYTES - 1),
        b"\x02" + seal(b"x")[1:],
        seal(b"x")[:-1],
        seal(b"x") + b"\x00",
    ],
)
def test_what_is_no_box_does_not_open(box: bytes):
    with pytest.raises(SealedBoxError):
        open_box(OFFICE, box, CONTEXT)


def test_it_opens_for_nobody_else_and_for_nothing_else():
    box = seal(b"048188001234")
    with pytest.raises(SealedBoxError):
        open_box(EPHEMERAL, box, CONTEXT)
    with pytest.raises(SealedBoxError):
        open_box(OFFICE, box, b"request entry-0002")


def test_it_shows_nothing():
    assert b"048188001234" not in seal(b"048188001234")
