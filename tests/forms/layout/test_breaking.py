"""Where lines may end in Han letters, kana and Thai, and what is never parted."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.layout.breaking import can_break, clusters, places


def parts(word: str) -> list[str]:
    cuts = [0, *places(word), len(word)]
    return [word[begin:end] for begin, end in pairwise(cuts)]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("東京都渋谷区", ["東", "京", "都", "渋", "谷", "区"]),
        ("「東京」、渋谷。", ["「東", "京」、", "渋", "谷。"]),
        ("パーティー", ["パー", "ティー"]),
        ("ABC株式会社", ["ABC", "株", "式", "会", "社"]),
        ("（中国）", ["（中", "国）"]),
        ("홍길동", ["홍길동"]),
        ("Nguyễn", ["Nguyễn"]),
        ("กรุงเทพ", ["กรุงเทพ"]),
        ("ประเทศไทย", ["ประเทศ", "ไทย"]),
        ("บริษัทท่องเที่ยว", ["บริษัท", "ท่องเที่ยว"]),
    ],
)
def test_places(word: str, expected: list[str]) -> None:
    assert parts(word) == expected


def test_vietnamese_is_not_looked_at() -> None:
    assert not can_break("Đặng Quốc Vượng ₫ … “ễ”")
    assert not can_break("홍길동")
    assert not can_break("")
    assert can_break("山")
    assert can_break("ก")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("น้ำที่", ["น้ำ", "ที่"]),
        ("เก่ง", ["เก่", "ง"]),
        ("e\u0302\u0301a", ["e\u0302\u0301", "a"]),
        ("山田", ["山", "田"]),
        ("", []),
    ],
)
def test_clusters(text: str, expected: list[str]) -> None:
    assert clusters(text) == expected


@given(st.text(alphabet="กนท่้ีำเไa山「」、ーか1", max_size=30))
def test_places_lie_between_clusters_and_marks_never_begin_a_line(word: str) -> None:
    ends = {0}
    for cluster in clusters(word):
        ends.add(max(ends) + len(cluster))
    assert "".join(clusters(word)) == word
    assert set(places(word)) <= ends
    assert not any(word[at] in "่้ีำ、」ー" for at in places(word))
    assert not any(word[at - 1] in "「เไ" for at in places(word))
