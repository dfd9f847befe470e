from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from identity_documents.text import LONGEST_NAME, plausible_name, tidy


@pytest.mark.parametrize(
    "name",
    [
        "Nguyễn Thị Hường",
        "H'Hen Niê",
        "Rơ-Ông Y Bhăm",
        "O’Brien Seán",
        "ĐỖ ĐẠT",
        "김민준",
        "Y",
        unicodedata.normalize("NFD", "Nguyễn Thị Hường"),
    ],
)
def test_names_of_many_kinds_are_plausible(name: str) -> None:
    assert plausible_name(name)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " An",
        "Nguy?n V?n An",
        "Nguyá»…n",
        "Nguyễn V�n",
        "N3uyen",
        "- An",
        "An\u202eb",
        "A" * (LONGEST_NAME + 1),
    ],
)
def test_noise_is_no_name(text: str) -> None:
    assert not plausible_name(text)


def test_tidy_drops_what_would_reorder_or_hide_text() -> None:
    assert tidy("\u202e24\u200b Trần\u00a0\tPhú\x00\r\n") == "24 Trần Phú"


@given(st.text())
def test_tidy_text_is_nfc_and_stays_as_it_is(text: str) -> None:
    once = tidy(text)
    assert unicodedata.is_normalized("NFC", once)
    assert tidy(once) == once
    assert not any(unicodedata.category(letter).startswith("C") for letter in once)
