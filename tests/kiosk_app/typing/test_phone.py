from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forms.formats import is_phone
from forms.nationalities import is_country
from kiosk_app.typing.phone import (
    MOST_DIGITS,
    Number,
    countries,
    country_of,
    languages_country,
    parse,
    typed,
)
from tests.cases import cases

VIETNAM, KOREA = country_of("VNM"), country_of("KOR")


@pytest.mark.parametrize(
    ("country", "dialled", "kept", "shown"),
    [
        ("VNM", "0905123456", "+84905123456", "0905 123 456"),
        ("VNM", "905123456", "+84905123456", "905 123 456"),
        ("VNM", "02363123456", "+842363123456", "0236 312 3456"),
        ("VNM", "0", "+84", "0"),
        ("VNM", "", "", ""),
        ("KOR", "01012345678", "+821012345678", "010 1234 5678"),
        ("KOR", "1012345678", "+821012345678", "10 1234 5678"),
        ("RUS", "89161234567", "+79161234567", "8916 123 45 67"),
        ("RUS", "9161234567", "+79161234567", "916 123 45 67"),
        ("USA", "15551234567", "+15551234567", "1555 123 4567"),
        ("ITA", "0612345678", "+390612345678", "061 234 567 8"),
        ("HUN", "06301234567", "+36301234567", "06301 234 567"),
        ("CHN", "13812345678", "+8613812345678", "138 1234 5678"),
    ],
)
def test_a_number_is_kept_with_its_country(
    country: str, dialled: str, kept: str, shown: str
) -> None:
    number = Number(country_of(country), dialled)
    assert (number.kept, number.shown) == (kept, shown)


@pytest.mark.parametrize(
    ("kept", "country", "shown"),
    [
        ("+84905123456", "VNM", "0905 123 456"),
        ("0905123456", "VNM", "0905 123 456"),
        ("+821012345678", "KOR", "10 1234 5678"),
        ("+79161234567", "RUS", "916 123 45 67"),
        ("", "KOR", ""),
        ("+8", "KOR", "+8"),
    ],
)
def test_an_answer_is_read_back(kept: str, country: str, shown: str) -> None:
    number = parse(kept, KOREA)
    assert (number.country.country, number.shown) == (country, shown)


def test_a_shared_code_stays_the_persons_country() -> None:
    assert parse("+77011234567", country_of("KAZ")).country.country == "KAZ"
    assert parse("+77011234567", VIETNAM).country.country == "RUS"


def test_a_code_that_is_typed_takes_the_place_of_the_country() -> None:
    assert typed("+8", VIETNAM, VIETNAM).dialled == "+8"
    assert typed("+82", VIETNAM, VIETNAM) == Number(KOREA, "")
    assert typed("+82 10 12", VIETNAM, VIETNAM) == Number(KOREA, "1012")
    assert typed("0905", KOREA, VIETNAM) == Number(KOREA, "0905")


def test_lengths_are_known_where_visitors_come_from() -> None:
    assert VIETNAM.fits("905123456")
    assert not VIETNAM.fits("90512345")
    assert not KOREA.fits("1012345")


def test_the_table_is_of_e164() -> None:
    codes = {one.code for one in countries().values()}
    assert len(countries()) > 230
    for one in countries().values():
        assert is_country(one.country), one.country
        assert 1 <= len(one.code) <= 3
        assert 0 < one.least <= one.most <= MOST_DIGITS - len(one.code)
    # No code begins another one: what is typed after "+" is told as soon as it is whole.
    assert not any(one != other and other.startswith(one) for one in codes for other in codes)


def test_languages_guess_a_country() -> None:
    assert [languages_country(tag) for tag in ("vi", "en", "ko", "zh-Hant")] == [
        "VNM",
        "VNM",
        "KOR",
        "TWN",
    ]


@given(st.sampled_from(sorted(countries())), st.text("0123456789", max_size=16))
@settings(max_examples=cases(300))
def test_what_is_kept_is_read_back_the_same(country: str, digits: str) -> None:
    number = Number(country_of(country), digits)
    again = parse(number.kept, country_of(country))
    assert again.kept == number.kept
    assert again.national == number.national
    assert number.shown.replace(" ", "") == digits
    if number.country.fits(number.national) and len(number.kept) >= 8:
        assert is_phone(number.kept)
