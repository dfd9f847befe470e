from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.letters import order, plain

SORTED = [
    "An", "Ăn", "Ân", "Ba", "Cà Mau", "Cao Bằng", "Dung", "Đà Nẵng", "Em", "Êm", "Hà Nội",
    "Hà Tĩnh", "Hai", "Hải", "Hoa", "Hoà", "On", "Ôn", "Ơn", "Tây Ninh", "Thái Nguyên", "Un", "Ưn",
]  # fmt: skip


@given(st.permutations(SORTED))
def test_the_order_of_dictionaries(names: list[str]) -> None:
    assert sorted(names, key=order) == SORTED


@given(st.permutations(["ma", "mà", "mả", "mã", "má", "mạ"]))
def test_tones_come_in_their_order_and_only_after_the_letters(words: list[str]) -> None:
    assert sorted(words, key=order) == ["ma", "mà", "mả", "mã", "má", "mạ"]
    assert order("mạ a") < order("ma b")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hòa Cường", "hoa cuong"),
        ("  ĐÀ   NẴNG ", "da nang"),
        ("P.Thạch-Thang", "p thach thang"),
        ("Ia H'Drai", "ia h drai"),
        ("Côte d’Ivoire", "cote d ivoire"),
        ("…", ""),
    ],
)
def test_plain_words(text: str, found: str) -> None:
    assert plain(text) == found


@given(st.text("aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạẰẲẴẮẶ '-", max_size=12))
def test_composed_and_decomposed_are_one(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    decomposed = unicodedata.normalize("NFD", text)
    assert plain(composed) == plain(decomposed)
    assert order(composed) == order(decomposed)
    assert plain(plain(text)) == plain(text)


@given(st.text(max_size=8), st.text(max_size=8))
def test_any_two_texts_can_be_put_in_order(one: str, other: str) -> None:
    assert (order(one) < order(other)) or (order(other) < order(one)) or order(one) == order(other)
