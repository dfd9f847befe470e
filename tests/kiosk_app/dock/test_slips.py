"""The dock's slips that are no good: a kiosk of this office refuses each in its own way."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk_app.dock.slips import useless_slips
from office_contract.slip_code import SlipCode, SlipCodeProblem, read_slip_code
from offline_cache.keys import signing_key_id
from tests.kiosk_app.dock.room import ADDRESS, NEIGHBOUR, NOW, ScriptedRandom

KEYS = {signing_key_id(NEIGHBOUR): NEIGHBOUR.public_key().public_bytes_raw()}
SLIPS = {slip.key: slip for slip in useless_slips(ADDRESS, NEIGHBOUR, NOW, ScriptedRandom())}
REFUSED = {
    "other-city": SlipCodeProblem.OTHER_OFFICE,
    "forged": SlipCodeProblem.FORGED,
    "expired": SlipCodeProblem.EXPIRED,
    "half": SlipCodeProblem.DAMAGED,
}


@pytest.mark.parametrize("key", REFUSED)
def test_a_kiosk_refuses_it_without_asking_the_office(key: str) -> None:
    assert read_slip_code(SLIPS[key].data.decode(), ADDRESS, KEYS, NOW) is REFUSED[key]


def test_the_one_that_the_office_was_never_told_of_is_genuine() -> None:
    read = read_slip_code(SLIPS["not-sent"].data.decode(), ADDRESS, KEYS, NOW)
    assert isinstance(read, SlipCode)
    assert timedelta(days=29) < read.expires - NOW <= timedelta(days=30)


def test_there_are_no_others() -> None:
    assert set(SLIPS) == {*REFUSED, "not-sent"}


def test_each_has_a_token_of_its_own() -> None:
    again = {slip.data for slip in useless_slips(ADDRESS, NEIGHBOUR, NOW, ScriptedRandom())}
    assert again == {slip.data for slip in SLIPS.values()}
    assert len(again) == len(SLIPS)
