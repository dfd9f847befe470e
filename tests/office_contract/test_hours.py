from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from office_contract.hours import LOOK_AHEAD_DAYS, is_open, next_opening
from office_contract.messages import OpenHours

MONDAY = datetime(2026, 11, 23, tzinfo=UTC)


@dataclass(frozen=True)
class Plain:
    weekday: int
    opens: str
    closes: str


def week(*days: int, opens: str = "07:30", closes: str = "11:30") -> tuple[Plain, ...]:
    return tuple(Plain(day, opens, closes) for day in days)


def test_the_first_minute_is_open_and_the_last_is_not() -> None:
    hours = week(1)
    for text, wanted in (("07:29", False), ("07:30", True), ("11:29", True), ("11:30", False)):
        at = datetime.combine(MONDAY, time.fromisoformat(text))
        assert is_open(hours, (), at) is wanted
    assert is_open([OpenHours(weekday=1, opens="07:30", closes="11:30")], (), MONDAY) is False


def test_without_hours_it_is_always_open_but_on_closed_days() -> None:
    assert is_open((), (), MONDAY)
    assert not is_open((), {MONDAY.date()}, MONDAY)
    assert next_opening([()], {MONDAY.date()}, MONDAY) == MONDAY + timedelta(days=1)


def test_the_next_opening_is_found_over_a_weekend_and_a_holiday() -> None:
    friday = datetime(2026, 11, 27, 11, 30, tzinfo=UTC)
    hours = week(1, 2, 3, 4, 5)
    assert next_opening([hours], (), friday) == datetime(2026, 11, 30, 7, 30, tzinfo=UTC)
    closed = {date(2026, 11, 30)}
    assert next_opening([hours], closed, friday) == datetime(2026, 12, 1, 7, 30, tzinfo=UTC)


def test_two_weeks_must_both_be_open() -> None:
    morning, late = week(1), week(1, opens="09:00", closes="17:00")
    assert next_opening([morning, late], (), MONDAY) == MONDAY.replace(hour=9)
    never = week(2, opens="12:00", closes="13:00")
    assert next_opening([morning, never], (), MONDAY) is None


def test_what_is_too_far_away_is_not_told() -> None:
    days = {MONDAY.date() + timedelta(days=ahead) for ahead in range(LOOK_AHEAD_DAYS + 1)}
    assert next_opening([()], days, MONDAY) is None


SPANS = st.builds(
    lambda day, one, two: Plain(day, *sorted((f"{one:%H:%M}", f"{two:%H:%M}"))),
    st.integers(1, 7),
    st.times(),
    st.times(),
).filter(lambda span: span.opens < span.closes)


@given(
    st.lists(SPANS, max_size=6),
    st.sets(st.integers(0, 20), max_size=5),
    st.datetimes(datetime(2026, 11, 23), datetime(2026, 12, 6)),
)
def test_it_opens_then_and_not_before(hours: list[Plain], ahead: set[int], at: datetime) -> None:
    at = at.replace(second=0, microsecond=0)
    closed = {MONDAY.date() + timedelta(days=day) for day in ahead}
    found = next_opening([hours], closed, at)
    if found is None:
        assert not is_open(hours, closed, at)
        return
    assert found >= at
    assert is_open(hours, closed, found)
    moment = at
    for _ in range(min(200, int((found - at).total_seconds() // 60))):
        assert not is_open(hours, closed, moment)
        moment += timedelta(minutes=1)
