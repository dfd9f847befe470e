"""Twelve letters: read back as people type them, and one slip of the finger is noticed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from office_contract.short_code import (
    ALPHABET,
    LENGTH,
    TOKEN_BYTES,
    ShortCodeProblem,
    grouped,
    letters_of,
    read_short_code,
    short_code,
)

TOKENS = st.binary(min_size=TOKEN_BYTES, max_size=TOKEN_BYTES)


def test_the_letters_of_a_token_never_change() -> None:
    """Slips in people's pockets are read by later programs."""
    assert grouped(short_code(bytes(16))) == "YKRR-1WE4-41E4"
    assert grouped(short_code(bytes(range(16)))) == "9Y5F-DF1J-SEGR"


@given(TOKENS)
def test_every_code_reads_back(token: bytes) -> None:
    code = short_code(token)
    assert len(code) == LENGTH
    assert set(code) <= set(ALPHABET)
    assert read_short_code(code) == code
    assert read_short_code(f" {grouped(code).lower()} ") == code


@given(TOKENS)
def test_look_alikes_are_read_as_what_was_printed(token: bytes) -> None:
    code = short_code(token)
    assert read_short_code(code.replace("0", "O").replace("1", "I")) == code
    assert read_short_code(code.replace("0", "o").replace("1", "l")) == code


@given(TOKENS, st.integers(0, LENGTH - 1), st.integers(1, 31))
def test_one_wrong_letter_is_noticed(token: bytes, place: int, off: int) -> None:
    code = short_code(token)
    wrong = ALPHABET[(ALPHABET.index(code[place]) + off) % 32]
    assert read_short_code(code[:place] + wrong + code[place + 1 :]) is ShortCodeProblem.MISTYPED


@given(TOKENS)
def test_swapped_neighbours_are_noticed_but_for_one_pair(token: bytes) -> None:
    """Luhn mod N misses the swap of the first letter with the last of the alphabet, no other."""
    code = short_code(token)
    for place in range(LENGTH - 1):
        left, right = code[place], code[place + 1]
        swapped = code[:place] + right + left + code[place + 2 :]
        if left != right and {left, right} != {ALPHABET[0], ALPHABET[-1]}:
            assert read_short_code(swapped) is ShortCodeProblem.MISTYPED


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", ShortCodeProblem.INCOMPLETE),
        ("YKRR-1WE4-41E", ShortCodeProblem.INCOMPLETE),
        ("YKRR-1WE4-41E44", ShortCodeProblem.TOO_LONG),
        ("YKRR-1WE4-41EU", ShortCodeProblem.LETTER),
        ("YKRR-1WE4-41EĐ", ShortCodeProblem.LETTER),
        ("YKRR_1WE4_41E4", ShortCodeProblem.LETTER),
        ("YKRR-1WE4-41E5", ShortCodeProblem.MISTYPED),
    ],
)
def test_what_is_wrong_is_said(typed: str, problem: ShortCodeProblem) -> None:
    assert read_short_code(typed) is problem


@given(st.text())
def test_any_text_is_read_or_refused(typed: str) -> None:
    found = read_short_code(typed)
    assert isinstance(found, ShortCodeProblem) or (len(found) == LENGTH and letters_of(found))
