from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.words import MOST, amount_in_words, date_in_words, number_in_words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "không"),
        (1, "một"),
        (4, "bốn"),
        (5, "năm"),
        (10, "mười"),
        (11, "mười một"),
        (14, "mười bốn"),
        (15, "mười lăm"),
        (20, "hai mươi"),
        (21, "hai mươi mốt"),
        (24, "hai mươi tư"),
        (25, "hai mươi lăm"),
        (44, "bốn mươi tư"),
        (55, "năm mươi lăm"),
        (100, "một trăm"),
        (101, "một trăm lẻ một"),
        (104, "một trăm lẻ bốn"),
        (105, "một trăm lẻ năm"),
        (110, "một trăm mười"),
        (111, "một trăm mười một"),
        (115, "một trăm mười lăm"),
        (121, "một trăm hai mươi mốt"),
        (500, "năm trăm"),
        (1000, "một nghìn"),
        (1001, "một nghìn không trăm lẻ một"),
        (1005, "một nghìn không trăm lẻ năm"),
        (1010, "một nghìn không trăm mười"),
        (1100, "một nghìn một trăm"),
        (1950, "một nghìn chín trăm năm mươi"),
        (2000, "hai nghìn"),
        (2026, "hai nghìn không trăm hai mươi sáu"),
        (10_000, "mười nghìn"),
        (21_000, "hai mươi mốt nghìn"),
        (105_000, "một trăm lẻ năm nghìn"),
        (1_000_000, "một triệu"),
        (1_000_001, "một triệu không trăm lẻ một"),
        (1_005_000, "một triệu không trăm lẻ năm nghìn"),
        (1_500_000, "một triệu năm trăm nghìn"),
        (1_000_000_000, "một tỷ"),
        (1_000_000_015, "một tỷ không trăm mười lăm"),
        (1_000_200_000, "một tỷ hai trăm nghìn"),
        (
            MOST,
            (
                "chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu"
                " chín trăm chín mươi chín nghìn chín trăm chín mươi chín"
            ),
        ),
    ],
)
def test_numbers(number: int, words: str) -> None:
    assert number_in_words(number) == words


@pytest.mark.parametrize("number", [-1, MOST + 1])
def test_a_number_without_words_is_the_callers_bug(number: int) -> None:
    with pytest.raises(ValueError, match="words"):
        number_in_words(number)


@given(st.integers(0, MOST) | st.integers(0, 3000))
def test_the_words_say_the_number(number: int) -> None:
    assert _heard(number_in_words(number)) == number


@given(st.integers(0, MOST), st.integers(0, MOST))
def test_no_two_numbers_sound_alike(one: int, other: int) -> None:
    assert (number_in_words(one) == number_in_words(other)) == (one == other)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2026-03-15", "Ngày mười lăm tháng ba năm hai nghìn không trăm hai mươi sáu"),
        ("2004-04-04", "Ngày bốn tháng tư năm hai nghìn không trăm lẻ bốn"),
        ("2000-01-01", "Ngày một tháng một năm hai nghìn"),
        ("1999-12-31", "Ngày ba mươi mốt tháng mười hai năm một nghìn chín trăm chín mươi chín"),
        ("2024-02-29", "Ngày hai mươi chín tháng hai năm hai nghìn không trăm hai mươi tư"),
        ("1950-10-21", "Ngày hai mươi mốt tháng mười năm một nghìn chín trăm năm mươi"),
        ("1950", "Năm một nghìn chín trăm năm mươi"),
        ("2005", "Năm hai nghìn không trăm lẻ năm"),
        ("", ""),
        ("2026-02-30", ""),
        ("15/03/2026", ""),
    ],
)
def test_days(text: str, words: str) -> None:
    assert date_in_words(text) == words


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (0, "Không đồng"),
        (8000, "Tám nghìn đồng"),
        (1_500_000, "Một triệu năm trăm nghìn đồng"),
        (21_005, "Hai mươi mốt nghìn không trăm lẻ năm đồng"),
    ],
)
def test_amounts(amount: int, words: str) -> None:
    assert amount_in_words(amount) == words


_ONES = {
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5,
    "sáu": 6, "bảy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
_PLACES = {"nghìn": 10**3, "triệu": 10**6, "tỷ": 10**9}


def _heard(words: str) -> int:
    """The number that a listener writes down, by rules of its own."""
    total = group = last = 0
    for word in words.split():
        if word in _ONES:
            last = _ONES[word]
            continue
        if word == "trăm":
            group += last * 100
        elif word == "mươi":
            group += last * 10
        elif word == "mười":
            group += 10
        elif word in _PLACES:
            total += (group + last) * _PLACES[word]
            group = 0
        else:
            assert word == "lẻ"
        last = 0
    return total + group + last
