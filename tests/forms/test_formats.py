from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.formats import (
    FORMATS,
    as_year,
    is_count,
    is_date,
    is_date_or_year,
    whole_years,
)


@pytest.mark.parametrize("text", ["1900", "1950", "2026", "9999", "1988-03-15", "2024-02-29"])
def test_a_day_or_a_year(text: str) -> None:
    assert is_date_or_year(text)


@pytest.mark.parametrize(
    "text", ["", "1899", "195", "19500", "１９５０", "1950-02", "1899-12-31", "2026-02-30", " 1950"]
)
def test_neither_day_nor_year(text: str) -> None:
    assert not is_date_or_year(text)


@given(st.dates(date(1900, 1, 1)))
def test_every_day_and_its_year(day: date) -> None:
    assert is_date(day.isoformat())
    assert is_date_or_year(day.isoformat())
    assert as_year(f"{day.year:04}") == day.year
    assert as_year(day.isoformat()) is None


@given(st.integers(0, 999_999_999_999))
def test_every_whole_number_up_to_twelve_digits_is_a_count(number: int) -> None:
    assert is_count(str(number))


@pytest.mark.parametrize(
    "text", ["", "-1", "+1", "01", "00", "1.5", "1 000", "1.000", "1000000000000", "٣", "²", "x"]
)
def test_what_is_no_count(text: str) -> None:
    assert not is_count(text)


@pytest.mark.parametrize(
    ("born", "then", "years"),
    [
        ("1988-03-15", "2026-03-14", 37),
        ("1988-03-15", "2026-03-15", 38),
        ("2012-02-29", "2026-02-28", 13),
        ("2012-02-29", "2026-03-01", 14),
        ("2012-02-29", "2024-02-29", 12),
        ("2026-01-01", "2026-11-22", 0),
    ],
)
def test_whole_years(born: str, then: str, years: int) -> None:
    assert whole_years(date.fromisoformat(born), date.fromisoformat(then)) == years


@given(st.text(max_size=14))
def test_no_format_stumbles_over_a_text(text: str) -> None:
    assert all(holds(text) in {True, False} for holds in FORMATS.values())


def test_countries_and_units_have_formats() -> None:
    assert FORMATS["country"]("KOR")
    assert not FORMATS["country"]("kor")
    assert FORMATS["unit"]("20242")
    assert not FORMATS["unit"]("20243")
