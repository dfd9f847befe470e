from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk_app.viewmodels.date_field import FIRST_YEAR, DateVm

TODAY = date(2026, 11, 21)


class Asked:
    """A date being asked for, and every value that it has told."""

    def __init__(self, value: str = "", *, past: bool = True) -> None:
        self.told: list[str] = []
        self.vm = DateVm(value, today=TODAY, past=past, send=self.told.append)

    def type(self, digits: str) -> None:
        for digit in digits:
            self.vm.digit(digit)

    def told_words(self) -> str:
        """What the view-model itself calls ``told``."""
        return str(self.vm.told)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.vm, name)


def test_year_then_month_then_day() -> None:
    asked = Asked()
    assert (asked.part, asked.empty) == ("year", True)
    asked.type("2019")
    assert asked.part == "month"
    asked.pickMonth(8)
    assert asked.part == "day"
    asked.pickDay(24)
    assert asked.told == ["2019-08-24"]
    assert asked.said == "Saturday, 24 August 2019 · 7 years old"
    assert (asked.yearText, asked.monthText, asked.dayText) == ("2019", "8", "24")


def test_typed_digits_do_all_of_it() -> None:
    asked = Asked()
    asked.type("19880315")
    assert asked.told[-1] == "1988-03-15"


def test_a_month_that_may_have_two_digits_waits_for_the_second_or_enter() -> None:
    asked = Asked()
    asked.type("19881")
    assert (asked.part, asked.monthText) == ("month", "1")
    asked.type("2")
    assert (asked.part, asked.monthText) == ("day", "12")
    asked.turnTo("month")
    asked.type("1")
    asked.enter()
    assert (asked.part, asked.monthText) == ("day", "1")


@pytest.mark.parametrize(
    ("year", "month", "offset", "length"), [(2019, 8, 3, 31), (2024, 2, 3, 29), (2021, 2, 0, 28)]
)
def test_calendar_begins_on_monday(year: int, month: int, offset: int, length: int) -> None:
    asked = Asked()
    asked.type(str(year))
    asked.pickMonth(month)
    assert (asked.offset, len(asked.days)) == (offset, length)


def test_nothing_later_than_today_for_a_day_of_birth() -> None:
    asked = Asked()
    asked.type("2026")
    assert len(asked.months) == 11
    asked.pickMonth(11)
    assert len(asked.days) == 21
    ahead = Asked(past=False)
    ahead.type("2026")
    assert len(ahead.months) == 12


@pytest.mark.parametrize("year", ["1899", "2027", "0019"])
def test_a_year_that_cannot_be_is_said_and_typed_again(year: str) -> None:
    asked = Asked()
    asked.type(year)
    assert asked.problem == "Choose a year from 1900 to 2026."
    assert asked.part == "year"
    asked.type("1988")
    assert (asked.problem, asked.part) == ("", "month")


def test_a_day_that_the_new_month_lacks_is_asked_again() -> None:
    asked = Asked("2020-01-31")
    asked.turnTo("month")
    asked.pickMonth(2)
    assert (asked.dayText, asked.told) == ("", [""])
    assert asked.part == "day"


def test_erasing_goes_back_piece_by_piece() -> None:
    asked = Asked("2020-01-31")
    for _ in range(8):
        asked.erase()
    assert asked.empty
    assert (asked.part, asked.told) == ("year", [""])


def test_beginning_again() -> None:
    asked = Asked("2020-01-31")
    asked.clear()
    assert (asked.part, asked.empty, asked.told) == ("year", True, [""])


def test_a_later_piece_needs_the_earlier_ones() -> None:
    asked = Asked()
    asked.turnTo("day")
    assert asked.part == "year"
    asked.type("1990")
    asked.turnTo("day")
    assert asked.part == "month"


@pytest.mark.parametrize(
    ("digits", "offers", "dates"),
    [
        ("1503", ["It is 15 March"], ["1988-03-15"]),
        ("0315", ["It is 15 March"], ["1988-03-15"]),
        ("0503", ["It is 5 March", "It is 3 May"], ["1988-03-05", "1988-05-03"]),
        ("0303", ["It is 3 March"], ["1988-03-03"]),
        ("3002", [], []),
        ("9999", [], []),
        ("198", [], []),
    ],
)
def test_a_day_typed_before_its_year_is_offered(
    digits: str, offers: list[str], dates: list[str]
) -> None:
    for index, expected in enumerate(dates or [""]):
        asked = Asked()
        asked.type(digits)
        assert asked.offers == offers
        assert asked.told == [], "nothing is applied by itself"
        asked.takeOffer(index)
        if expected:
            assert asked.part == "year"
            asked.type("1988")
            assert (asked.told, asked.part) == ([expected], "day")


def test_a_month_that_is_none_may_be_the_day() -> None:
    asked = Asked()
    asked.type("198815")
    assert asked.problem == "There is no month 15."
    assert asked.told == []
    assert asked.offers == ["It is day 15", "It is 5 January"]
    asked.takeOffer(0)
    assert (asked.part, asked.dayText, asked.problem) == ("month", "15", "")
    asked.pickMonth(3)
    assert asked.told == ["1988-03-15"]
    asked = Asked()
    asked.type("198815")
    asked.takeOffer(1)
    assert (asked.told, asked.part) == (["1988-01-05"], "day")
    asked = Asked()
    asked.type("198815")
    asked.erase()
    assert (asked.problem, asked.offers) == ("", [])


def test_the_short_line_says_what_is_wrong_or_the_date() -> None:
    asked = Asked()
    asked.type("198815")
    assert asked.told_words() == "There is no month 15."
    asked.pickMonth(3)
    asked.pickDay(15)
    assert asked.told_words() == "15 March 1988 · 38 years old"


@given(st.dates(date(FIRST_YEAR, 1, 1), TODAY))
def test_every_day_can_be_typed_and_is_told_once_whole(day: date) -> None:
    asked = Asked()
    asked.type(f"{day.year:04}{day.month}")
    asked.enter()
    asked.type(str(day.day))
    asked.enter()
    assert asked.told[-1] == day.isoformat()
    assert Asked(day.isoformat()).said == asked.said


@given(st.lists(st.sampled_from("0123456789<cemdop"), max_size=30))
def test_any_keys_leave_a_date_that_exists_or_none(keys: list[str]) -> None:
    asked = Asked()
    verbs = {
        "<": asked.erase,
        "c": asked.clear,
        "e": asked.enter,
        "o": lambda: asked.takeOffer(0),
        "p": lambda: asked.takeOffer(1),
    }
    parts = {"m": "month", "d": "day"}
    for key in keys:
        if key in verbs:
            verbs[key]()
        elif key in parts:
            asked.turnTo(parts[key])
        else:
            asked.digit(key)
        value = asked.told[-1] if asked.told else ""
        assert asked.whole == bool(value)
        if value:
            day = date.fromisoformat(value)
            assert day <= TODAY
            assert day.day <= monthrange(day.year, day.month)[1]
