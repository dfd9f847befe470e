"""Guessing takes longer and longer, for logins that exist and for those that do not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from backend.accounts import attempts
from backend.accounts.attempts import ADDRESS, LOGIN, Counted, Limit, Locked, client_address, count
from backend.accounts.models import Attempts

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)


def wrong(times: int, limit: Limit, now: datetime) -> Counted:
    for _ in range(times):
        counted = count("key", limit, now)
        assert isinstance(counted, Counted)
        last = counted
    return last


def test_each_five_wrong_ones_lock_for_longer() -> None:
    now = NOW
    for minutes in (1, 5, 15, 60, 60):
        assert wrong(4, LOGIN, now).locks is False
        assert wrong(1, LOGIN, now).locks is True
        until = now + timedelta(minutes=minutes)
        assert count("key", LOGIN, now) == Locked(until)
        assert count("key", LOGIN, until - timedelta(seconds=1)) == Locked(until)
        now = until


def test_what_was_right_is_taken_back_and_earlier_ones_stay_counted() -> None:
    wrong(4, LOGIN, NOW)
    attempts.take_back(wrong(1, LOGIN, NOW))
    attempts.take_back(wrong(1, LOGIN, NOW))
    assert wrong(1, LOGIN, NOW).locks is True


def test_all_are_forgotten_after_signing_in() -> None:
    wrong(5, LOGIN, NOW)
    attempts.forget("key")
    assert wrong(4, LOGIN, NOW).locks is False


def test_a_day_later_they_are_forgotten() -> None:
    wrong(4, LOGIN, NOW)
    assert wrong(1, LOGIN, NOW + timedelta(days=1)).locks is False
    attempts.forget_old(NOW + timedelta(days=3))
    assert not Attempts.objects.exists()


def test_an_address_may_err_more_often() -> None:
    assert wrong(29, ADDRESS, NOW).locks is False
    assert wrong(1, ADDRESS, NOW).locks is True
    assert count("key", ADDRESS, NOW) == Locked(NOW + timedelta(minutes=5))


def test_nothing_kept_tells_login_or_address() -> None:
    assert "an" not in {attempts.login_key("an"), attempts.address_key("an")}
    assert attempts.login_key(" AN ") == attempts.login_key("an") != attempts.address_key("an")


@pytest.mark.parametrize(
    ("headers", "peer", "proxy_header", "expected"),
    [
        ({}, "192.0.2.7", "", "192.0.2.7"),
        ({"X-Forwarded-For": "198.51.100.1"}, "192.0.2.7", "", "192.0.2.7"),
        ({"X-Forwarded-For": "198.51.100.1"}, "127.0.0.1", "", None),
        (
            {"X-Forwarded-For": "203.0.113.9, 198.51.100.1"},
            "127.0.0.1",
            "X-Forwarded-For",
            "198.51.100.1",
        ),
        ({}, "127.0.0.1", "X-Forwarded-For", None),
        ({"X-Forwarded-For": "unknown"}, "127.0.0.1", "X-Forwarded-For", None),
        ({}, "2001:db8:1:2:3:4:5:6", "", "2001:db8:1:2::"),
        ({}, "::ffff:192.0.2.7", "", "192.0.2.7"),
        ({}, "", "", None),
    ],
)
def test_which_address_is_believed(
    headers: dict[str, str], peer: str, proxy_header: str, expected: str | None
) -> None:
    assert client_address(headers, peer, proxy_header) == expected
