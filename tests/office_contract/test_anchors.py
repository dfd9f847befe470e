"""Anchors by exact bytes, and what no other bytes may pass for. docs/ledger.md shows the same."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from office_contract.anchors import (
    Countersignature,
    LedgerAnchor,
    anchor_bytes,
    anchor_holds,
    countersign,
    countersignature_holds,
    countersigned_bytes,
    sign_anchor,
)
from tests.cases import cases

KIOSK = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OFFICE = Ed25519PrivateKey.from_private_bytes(bytes(range(32, 64)))
KIOSK_PUBLIC = KIOSK.public_key().public_bytes_raw()
OFFICE_PUBLIC = OFFICE.public_key().public_bytes_raw()
AT = datetime(2026, 11, 21, 9, 30, 0, 250_000, tzinfo=UTC)
ANCHOR = sign_anchor(
    KIOSK, chain="0f" * 16, row=(200, b"\xab" * 32), previous=(100, b"\xcd" * 32), at=AT
)
ANSWER = countersign(OFFICE, ANCHOR, AT + timedelta(seconds=2))

BODY = (
    "56475aa75463474c"
    "0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f"
    "00000000000000c8"
    + "ab" * 32
    + "0000000000000064"
    + "cd" * 32
    + (1795253400250).to_bytes(8).hex()
)


def test_the_kiosk_signs_these_bytes() -> None:
    assert anchor_bytes(ANCHOR) == b"mot-cua-kiosk/ledger-anchor/1\x00" + bytes.fromhex(BODY)
    assert ANCHOR.signature == KIOSK.sign(anchor_bytes(ANCHOR)).hex()
    assert anchor_holds(ANCHOR, KIOSK_PUBLIC)


def test_the_office_signs_these_bytes() -> None:
    signed = countersigned_bytes(ANCHOR, ANSWER.office_key, ANSWER.received)
    assert signed == (
        b"mot-cua-kiosk/ledger-countersignature/1\x00"
        + bytes.fromhex(BODY)
        + bytes.fromhex(ANCHOR.signature)
        + bytes.fromhex(ANSWER.office_key)
        + (1795253402250).to_bytes(8)
    )
    assert ANSWER.signature == OFFICE.sign(signed).hex()
    assert countersignature_holds(ANCHOR, ANSWER, OFFICE_PUBLIC)


def test_neither_passes_for_the_other() -> None:
    assert not anchor_holds(ANCHOR, OFFICE_PUBLIC)
    assert not countersignature_holds(ANCHOR, ANSWER, KIOSK_PUBLIC)
    own = countersign(KIOSK, ANCHOR, AT)
    assert countersignature_holds(ANCHOR, own, KIOSK_PUBLIC)
    assert not anchor_holds(ANCHOR.model_copy(update={"signature": own.signature}), KIOSK_PUBLIC)


@pytest.mark.parametrize(
    "change",
    [
        {"kiosk": ANSWER.office_key},
        {"chain": "1f" * 16},
        {"sequence": 201},
        {"hash": "ac" * 32},
        {"previous_sequence": 99},
        {"previous_hash": "ce" * 32},
        {"at": AT + timedelta(milliseconds=1)},
    ],
    ids=lambda change: next(iter(change)),
)
def test_whatever_is_changed_shows(change: dict[str, object]) -> None:
    changed = ANCHOR.model_copy(update=change)
    assert not anchor_holds(changed, KIOSK_PUBLIC)
    assert not countersignature_holds(changed, ANSWER, OFFICE_PUBLIC)


def test_the_offices_time_is_part_of_its_word() -> None:
    later = ANSWER.model_copy(update={"received": AT + timedelta(days=1)})
    assert not countersignature_holds(ANCHOR, later, OFFICE_PUBLIC)


def test_nothing_finer_than_what_is_signed_comes_beside_it() -> None:
    told = ANCHOR.model_dump(mode="json") | {"at": "2026-11-21T09:30:00.250999Z"}
    assert LedgerAnchor.model_validate(told) == ANCHOR


def test_the_documentation_shows_these() -> None:
    page = (Path(__file__).parents[2] / "docs" / "ledger.md").read_text("utf-8")
    for shown in (
        KIOSK_PUBLIC.hex(),
        OFFICE_PUBLIC.hex(),
        ANCHOR.signature,
        ANSWER.office_key,
        ANSWER.signature,
    ):
        assert f" {shown}\n" in page


hashes = st.binary(min_size=32, max_size=32)
sequences = st.integers(1, 2**31 - 1)


@settings(max_examples=cases(1000))
@given(
    row=st.tuples(sequences, hashes),
    previous=st.none() | st.tuples(sequences, hashes),
    chain=st.binary(min_size=16, max_size=16),
    at=st.datetimes(datetime(1970, 1, 1), datetime(2999, 1, 1), timezones=st.just(UTC)),
)
def test_over_the_wire_and_back_both_hold(
    row: tuple[int, bytes], previous: tuple[int, bytes] | None, chain: bytes, at: datetime
) -> None:
    sent = sign_anchor(KIOSK, chain=chain.hex(), row=row, previous=previous, at=at)
    came = LedgerAnchor.model_validate_json(sent.model_dump_json())
    assert came == sent
    assert anchor_holds(came, KIOSK_PUBLIC)
    answer = Countersignature.model_validate_json(countersign(OFFICE, came, at).model_dump_json())
    assert countersignature_holds(sent, answer, OFFICE_PUBLIC)
