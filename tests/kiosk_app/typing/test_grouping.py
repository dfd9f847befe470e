from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk_app.typing.grouping import cursor_after, group, group_amount, ungroup

DIGITS = st.text(alphabet="0123456789", max_size=13)


@pytest.mark.parametrize(
    ("digits", "shown"),
    [
        ("", ""),
        ("5", "5"),
        ("500", "500"),
        ("5000", "5.000"),
        ("15000", "15.000"),
        ("1500000", "1.500.000"),
    ],
)
def test_an_amount_is_grouped_from_the_right(digits: str, shown: str) -> None:
    assert group_amount(digits) == shown


@given(DIGITS)
def test_grouping_loses_no_digit(digits: str) -> None:
    assert group_amount(digits).replace(".", "") == digits
    assert ungroup(group(digits)) == digits


@given(DIGITS, st.integers(0, 13))
def test_the_cursor_stands_behind_as_many_digits_as_before(digits: str, before: int) -> None:
    shown = group_amount(digits)
    at = cursor_after(shown, before)
    assert len(shown[:at].replace(".", "")) == min(before, len(digits))
    assert not shown[:at].endswith(".")
