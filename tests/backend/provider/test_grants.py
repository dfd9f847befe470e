"""The rules that django-oauth-toolkit 3.4.1 lacks, each with its row."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta

import pytest

from backend.provider.codes import LETTERS, choices, new_user_code, typed_user_code
from backend.provider.grants import Grant, Reply, Status, reply_to

NOW = datetime(2026, 11, 21, 9, 47, tzinfo=UTC)
GRANT = Grant("office", Status.PENDING, NOW + timedelta(minutes=5), timedelta(seconds=2), None)


@pytest.mark.parametrize(
    ("changes", "reply"),
    [
        ({}, Reply.PENDING),
        ({"status": Status.AUTHORIZED}, Reply.TOKEN),
        ({"status": Status.DENIED}, Reply.DENIED),
        ({"status": Status.EXPIRED}, Reply.EXPIRED),
        ({"status": Status.USED}, Reply.INVALID),
        ({"status": Status.AUTHORIZED, "expires": NOW}, Reply.EXPIRED),
        ({"last_asked": NOW - timedelta(seconds=2)}, Reply.PENDING),
        ({"last_asked": NOW - timedelta(seconds=1)}, Reply.SLOW_DOWN),
        ({"status": Status.AUTHORIZED, "last_asked": NOW - timedelta(seconds=1)}, Reply.SLOW_DOWN),
        ({"status": Status.DENIED, "last_asked": NOW}, Reply.DENIED),
    ],
)
def test_reply(changes: dict[str, object], reply: Reply) -> None:
    assert reply_to(dataclasses.replace(GRANT, **changes), "office", NOW) is reply  # type: ignore[arg-type]


@pytest.mark.parametrize("status", Status)
def test_another_client_learns_nothing(status: Status) -> None:
    assert reply_to(dataclasses.replace(GRANT, status=status), "other", NOW) is Reply.INVALID


def test_an_unknown_code() -> None:
    assert reply_to(None, "office", NOW) is Reply.INVALID


def test_user_codes_are_of_the_alphabet_and_read_back_however_typed() -> None:
    for _ in range(50):
        code = new_user_code()
        assert len(code) == 9
        assert code[4] == "-"
        assert set(code.replace("-", "")) <= set(LETTERS)
        for typed in (code, code.lower(), code.replace("-", ""), f" {code[:3]} {code[3:]} "):
            assert typed_user_code(typed) == code


def test_three_choices_and_the_right_one_in_no_fixed_place() -> None:
    places = set()
    for salt in range(30):
        shown = choices("47", str(salt))
        assert len(set(shown)) == 3
        assert all(len(choice) == 2 and choice.isdigit() for choice in shown)
        assert shown == choices("47", str(salt))
        places.add(shown.index("47"))
    assert places == {0, 1, 2}
