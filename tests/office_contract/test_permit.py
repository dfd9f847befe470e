"""A permit says what the office signed, to the key it was made for, and only while it lasts."""

from __future__ import annotations

import base64
import re
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from office_contract.permit import (
    PERMIT_PATTERN,
    Permit,
    PermitState,
    judge,
    read_permit,
    write_permit,
)
from office_contract.signing import key_id
from tests.cases import cases

OFFICE = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHER = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
PUBLIC = OFFICE.public_key().public_bytes_raw()
KEYS = {key_id(PUBLIC): PUBLIC}
BEGINS = datetime(2026, 11, 21, 3, 0, tzinfo=UTC)
ENDS = BEGINS + timedelta(hours=24)
PERMIT = Permit("00112233445566ff", "8899aabbccddeeff", BEGINS, ENDS)
SLACK = timedelta(minutes=5)
TEXT = (
    "AVZHWqdUY0dMiJmqu8zd7v8AESIzRFVm_wAAAABrAQkwAAAAAGsCWrB-OgcJ9RFF6UntEfGz3LZ7Jza9irjTA1q7"
    "FNJ4impQhUq35ajH4D8tq-HkK5v9_JKKCkE614SP2BbXkKMQ_8AL"
)
"""docs/keys.md, test vector: the office's key is that of docs/seal.md."""


def test_its_bytes() -> None:
    assert write_permit(PERMIT, OFFICE) == TEXT
    assert read_permit(TEXT, KEYS) == PERMIT
    assert re.fullmatch(PERMIT_PATTERN, TEXT)
    assert re.fullmatch(PERMIT_PATTERN, "")


def test_only_a_known_key_of_the_office_gives_one() -> None:
    assert read_permit(write_permit(PERMIT, OTHER), KEYS) is None
    assert read_permit(TEXT, {}) is None
    pretended = {key_id(PUBLIC): OTHER.public_key().public_bytes_raw()}
    assert read_permit(TEXT, pretended) is None


@pytest.mark.parametrize(
    ("permit", "key", "now", "state"),
    [
        (PERMIT, PERMIT.key_id, BEGINS, PermitState.GOOD),
        (PERMIT, PERMIT.key_id, ENDS - timedelta(seconds=1), PermitState.GOOD),
        (PERMIT, PERMIT.key_id, ENDS, PermitState.ENDED),
        (PERMIT, PERMIT.key_id, BEGINS - SLACK, PermitState.GOOD),
        (PERMIT, PERMIT.key_id, BEGINS - SLACK - timedelta(seconds=1), PermitState.NOT_YET),
        (PERMIT, "0" * 16, BEGINS, PermitState.OTHER_KEY),
        (None, PERMIT.key_id, BEGINS, PermitState.NONE),
    ],
)
def test_what_it_is_worth(
    permit: Permit | None, key: str, now: datetime, state: PermitState
) -> None:
    assert judge(permit, key, now, SLACK) is state


@pytest.mark.parametrize("name", ["", "00", "00112233445566ff00", "no hex digits"])
def test_an_id_that_is_none_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="hex"):
        write_permit(Permit(name, PERMIT.key_id, BEGINS, ENDS), OFFICE)


def _as_text(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode()


_IDS = st.binary(min_size=8, max_size=8).map(bytes.hex)
_TIMES = st.integers(0, 253_402_300_799).map(lambda moment: datetime.fromtimestamp(moment, UTC))


@settings(max_examples=cases(300))
@given(_IDS, _IDS, _TIMES, _TIMES)
def test_there_and_back(kiosk: str, key: str, begins: datetime, ends: datetime) -> None:
    permit = Permit(kiosk, key, begins, ends)
    assert read_permit(write_permit(permit, OFFICE), KEYS) == permit


@settings(max_examples=cases(300))
@given(st.one_of(st.text(max_size=30), st.binary(min_size=105, max_size=105).map(_as_text)))
def test_any_text_is_read_without_an_error(text: str) -> None:
    assert text == TEXT or read_permit(text, KEYS) is None


@settings(max_examples=cases(300))
@given(st.integers(0, len(TEXT) - 1), st.sampled_from("ABCabc019_-"))
def test_one_changed_letter_is_noticed(place: int, letter: str) -> None:
    changed = TEXT[:place] + letter + TEXT[place + 1 :]
    assert changed == TEXT or read_permit(changed, KEYS) is None
