from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.notices.hours import (
    MOST_IN_A_DAY,
    DisorderedHoursError,
    HoursError,
    UnreadableHoursError,
    read_day,
    write_day,
)

MORNING = (time(7, 30), time(11, 30))
AFTERNOON = (time(13), time(17))


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("", []),
        ("   ", []),
        ("7:30-11:30", [MORNING]),
        ("07:30 - 11:30, 13:00-17:00", [MORNING, AFTERNOON]),
        ("7h30–11h30; 13h—17h", [MORNING, AFTERNOON]),
        ("7.30 đến 11.30, 13 to 17", [MORNING, AFTERNOON]),
        ("0:00-24:00", [(time(0), time(23, 59))]),
    ],
)
def test_hours_are_read_as_they_are_written(text: str, spans: list[tuple[time, time]]) -> None:
    assert read_day(text) == spans


@pytest.mark.parametrize("text", ["x", "7:30", "7:30-", "25:00-26:00", "7:60-8:00", "7:30-11:30,"])
def test_what_is_no_hours_is_refused(text: str) -> None:
    with pytest.raises(UnreadableHoursError):
        read_day(text)


@pytest.mark.parametrize(
    "text", ["11:30-7:30", "7:30-7:30", "13:00-17:00, 7:30-11:30", "7-12, 11-13"]
)
def test_spans_out_of_order_are_refused(text: str) -> None:
    with pytest.raises(DisorderedHoursError):
        read_day(text)


def test_a_day_has_an_end() -> None:
    with pytest.raises(UnreadableHoursError):
        read_day(", ".join(f"{hour}:00-{hour}:30" for hour in range(MOST_IN_A_DAY + 1)))


@given(st.lists(st.times().map(lambda at: at.replace(second=0, microsecond=0)), max_size=8))
def test_what_is_written_is_read_again(moments: list[time]) -> None:
    ordered = sorted(set(moments))
    spans = list(zip(ordered[::2], ordered[1::2], strict=False))
    assert read_day(write_day(spans)) == spans


@given(st.text(max_size=40))
def test_anything_is_read_or_refused(text: str) -> None:
    try:
        read_day(text)
    except HoursError:
        return
