"""The slip's QR text: genuine, of another city, forged, damaged, expired, or something else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from office_contract.signing import key_id
from office_contract.slip_code import (
    MARK,
    SlipCode,
    SlipCodeProblem,
    read_slip_code,
    write_slip_code,
)

HERE = "HTTPS://OFFICE.EXAMPLE/V"
ELSEWHERE = "HTTPS://OTHER.EXAMPLE/V"
TOKEN = bytes(range(16))
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
UNTIL = NOW + timedelta(days=30)
KIOSK = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
STRANGER = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
PUBLIC = KIOSK.public_key().public_bytes_raw()
KEYS = {key_id(PUBLIC): PUBLIC}
SLIP = write_slip_code(TOKEN, UNTIL, KIOSK, HERE)


def test_a_slip_says_which_request_waits_and_how_long() -> None:
    read = read_slip_code(SLIP, HERE, KEYS, NOW)
    assert read == SlipCode(TOKEN, UNTIL, key_id(PUBLIC))


def test_its_text_fits_the_alphanumeric_mode_of_a_small_code() -> None:
    assert set(SLIP.partition("#")[2]) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567-")
    assert len(SLIP) == len(HERE) + 1 + len(MARK) + 149


def test_a_phone_or_scanner_may_change_the_case() -> None:
    assert read_slip_code(f" {SLIP.lower()}\r\n", HERE.lower(), KEYS, NOW) == SlipCode(
        TOKEN, UNTIL, key_id(PUBLIC)
    )


def test_nothing_of_it_is_in_its_repr() -> None:
    read = read_slip_code(SLIP, HERE, KEYS, NOW)
    assert TOKEN.hex() not in repr(read)
    assert repr(TOKEN) not in repr(read)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (write_slip_code(TOKEN, UNTIL, KIOSK, ELSEWHERE), SlipCodeProblem.OTHER_OFFICE),
        (write_slip_code(TOKEN, UNTIL, STRANGER, HERE), SlipCodeProblem.FORGED),
        (
            write_slip_code(TOKEN, UNTIL, KIOSK, ELSEWHERE).replace(ELSEWHERE, HERE),
            SlipCodeProblem.FORGED,
        ),
        (write_slip_code(TOKEN, NOW - timedelta(seconds=1), KIOSK, HERE), SlipCodeProblem.EXPIRED),
        (SLIP[:-8], SlipCodeProblem.DAMAGED),
        (SLIP + "AAAAAAAA", SlipCodeProblem.DAMAGED),
        (f"{HERE}#{MARK}", SlipCodeProblem.DAMAGED),
        (f"{HERE}#{MARK}0189", SlipCodeProblem.DAMAGED),
        (f"{HERE}#PABCDEF", SlipCodeProblem.NOT_A_SLIP),
        ("048188001234||Nguyễn Thị Thu Hường|15031988|Nữ|24 Trần Phú|", SlipCodeProblem.NOT_A_SLIP),
        ("", SlipCodeProblem.NOT_A_SLIP),
        ("X" * 5000, SlipCodeProblem.NOT_A_SLIP),
    ],
)
def test_what_is_wrong_is_known_without_the_office(text: str, problem: SlipCodeProblem) -> None:
    assert read_slip_code(text, HERE, KEYS, NOW) is problem


def test_the_last_second_counts() -> None:
    assert isinstance(read_slip_code(SLIP, HERE, KEYS, UNTIL), SlipCode)


@given(st.data())
def test_no_letter_can_be_changed(data: st.DataObject) -> None:
    begin = SLIP.index(MARK) + len(MARK)
    place = data.draw(st.integers(begin, len(SLIP) - 1))
    letter = data.draw(st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))
    changed = SLIP[:place] + letter + SLIP[place + 1 :]
    read = read_slip_code(changed, HERE, KEYS, NOW)
    assert (changed == SLIP) == isinstance(read, SlipCode)


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    assert isinstance(read_slip_code(text, HERE, KEYS, NOW), SlipCodeProblem)
    assert isinstance(read_slip_code(f"{HERE}#{MARK}{text}", HERE, KEYS, NOW), SlipCodeProblem)
