"""Numbers digit by digit, codes, masks; what has changed in a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk_app.speech.spelling import change, groups, spelled


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("048188001234", "0 4 8, 1 8 8, 0 0 1, 2 3 4"),
        ("048 188 001 234.", "0 4 8, 1 8 8, 0 0 1, 2 3 4."),
        ("0905123456", "0 9 0, 5 1 2, 3 4 5 6"),
        ("M12345678", "M, 1 2 3, 4 5 6, 7 8"),
        ("15.000 ₫", "15.000 ₫"),
        ("15/03/1988", "15/03/1988"),
        ("2026", "2026"),
        ("Phòng 12, tầng 3", "Phòng 12, tầng 3"),
        ("04•••34", "0, 4, dot, dot, dot, 3, 4"),
        ("•• • •", "dot, dot, dot, dot"),
    ],
)
def test_numbers_are_read_so_that_they_can_be_compared(text: str, said: str) -> None:
    assert spelled(text, "dot") == said


@given(st.text(alphabet="0123456789", min_size=1, max_size=20))
def test_groups_keep_every_digit(digits: str) -> None:
    said = groups(digits)
    assert said.replace(",", "").replace(" ", "") == digits
    assert all(len(group.replace(" ", "")) <= 4 for group in said.split(","))


@given(st.text(max_size=12), st.text(max_size=12))
def test_a_change_leads_from_one_text_to_the_other(before: str, after: str) -> None:
    taken, put, word = change(before, after)
    assert len(before) - len(taken) == len(after) - len(put)
    assert (taken, put) == ("", "") or before != after
    assert put in after
    assert taken in before
    assert " " not in word or " " in put
