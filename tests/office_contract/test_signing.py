"""The signature profile: both sides read the same numbers, and the texts are exact."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from office_contract import signing
from office_contract.signing import Freshness
from office_contract.vocabulary import ProblemType

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (-120, Freshness.TOO_OLD),
        (-60.001, Freshness.TOO_OLD),
        (-60, Freshness.FRESH),
        (0, Freshness.FRESH),
        (5, Freshness.FRESH),
        (5.001, Freshness.AHEAD),
        (30, Freshness.AHEAD),
    ],
)
def test_freshness(seconds: float, expected: Freshness):
    assert signing.freshness(NOW + timedelta(seconds=seconds), NOW) is expected


@given(st.floats(-1000, 1000))
def test_a_nonce_is_remembered_for_as_long_as_its_request_is_fresh(seconds: float):
    created = NOW + timedelta(seconds=seconds)
    if signing.freshness(created, NOW) is Freshness.FRESH:
        later = NOW + signing.NONCE_LIFETIME
        assert signing.freshness(created, later) is not Freshness.FRESH


def test_a_key_is_named_by_its_hash():
    assert signing.key_id(bytes(32)) == hashlib.sha256(bytes(32)).hexdigest()[:16]
    assert signing.KEY_ID_PATTERN.fullmatch(signing.key_id(bytes(32)))


@pytest.mark.parametrize(
    ("nonce", "good"),
    [
        ("A" * 22, True),
        ("aZ09_-" * 5, True),
        ("A" * 21, False),
        ("A" * 65, False),
        ("A" * 22 + "\n", False),
        ("A" * 21 + "=", False),
        ("Ａ" * 22, False),
    ],
)
def test_nonces(nonce: str, good: bool):
    assert bool(signing.NONCE_PATTERN.fullmatch(nonce)) is good


def test_office_time_is_rfc_3339_in_utc():
    assert signing.format_office_time(NOW) == "2026-11-21T09:30:00.000Z"
    hanoi = NOW.astimezone(timezone(timedelta(hours=7)))
    assert signing.format_office_time(hanoi) == "2026-11-21T09:30:00.000Z"
    assert signing.parse_office_time("2026-11-21T16:30:00+07:00") == NOW


@given(st.datetimes(timezones=st.just(UTC)))
def test_office_time_round_trip(time: datetime):
    read = signing.parse_office_time(signing.format_office_time(time))
    assert read is not None
    assert timedelta(0) <= time - read < timedelta(milliseconds=1)


@given(st.text(max_size=40))
def test_any_text_is_read_as_a_time_or_as_none(text: str):
    read = signing.parse_office_time(text)
    assert read is None or read.tzinfo is UTC


@pytest.mark.parametrize(
    "text", ["", "now", "2026-11-21", "2026-11-21T09:30:00", "0001-01-01T00:00:00+23:00"]
)
def test_a_time_without_an_offset_is_none(text: str):
    assert signing.parse_office_time(text) is None


def test_every_problem_has_a_status_and_a_name():
    assert set(signing.PROBLEM_STATUS) == set(ProblemType)
    for kind in ProblemType:
        assert signing.problem_type(signing.problem_uri(kind)) is kind
        assert 400 <= signing.PROBLEM_STATUS[kind] < 600


@pytest.mark.parametrize("uri", ["", "about:blank", "/problems/", "/problems/unheard-of"])
def test_an_unknown_problem_is_none(uri: str):
    assert signing.problem_type(uri) is None


def test_a_problem_of_the_message_is_never_transient():
    lasting = set(ProblemType) - signing.TRANSIENT_PROBLEMS
    assert all(signing.PROBLEM_STATUS[kind] in {403, 404, 409, 413, 422} for kind in lasting)
    assert ProblemType.CONFLICT in lasting


def test_the_profile_loads_neither_network_nor_database_nor_validator():
    program = (
        "import sys, office_contract.signing\n"
        "loaded = {name.partition('.')[0] for name in sys.modules}\n"
        "print(sorted(loaded & {'requests', 'urllib3', 'http', 'pydantic', 'apsw', 'django'}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "[]\n"
