from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk_app.typing import kana
from kiosk_app.typing.edits import Edit
from kiosk_app.typing.keys import letters
from tests.cases import cases


def applied(text: str, edit: Edit) -> str:
    assert edit.delete <= len(text)
    return text[: len(text) - edit.delete] + edit.insert


def typed(keys: str, text: str = "") -> str:
    for key in keys:
        text = applied(text, kana.press_romaji(text, key))
    return text


@pytest.mark.parametrize(
    ("keys", "word"),
    [
        ("shussei", "しゅっせい"),
        ("syussei", "しゅっせい"),
        ("kekkon", "けっこn"),
        ("kekkonn", "けっこん"),
        ("konnnichiha", "こんにちは"),
        ("kanji", "かんじ"),
        ("shin'you", "しんよう"),
        ("nyuusu", "にゅうす"),
        ("tsuduki", "つづき"),
        ("Tokyo", "ときょ"),
        ("betonamu", "べとなむ"),
        ("pasupo-to", "ぱすぽーと"),
        ("fairu", "ふぁいる"),
        ("jitensha", "じてんしゃ"),
        ("hon wo", "ほん を"),
        ("xtu", "っ"),
        ("12ka", "12か"),
    ],
)
def test_romaji(keys: str, word: str) -> None:
    assert typed(keys) == word


@pytest.mark.parametrize(
    ("before", "mark", "after"),
    [
        ("か", "゛", "が"),
        ("が", "゛", "か"),
        ("は", "゛", "ば"),
        ("ば", "゜", "ぱ"),
        ("ぱ", "゛", "ば"),
        ("う", "゛", "ゔ"),
        ("カ", "゛", "ガ"),
        ("つ", "小", "っ"),
        ("っ", "小", "つ"),
        ("や", "小", "ゃ"),
        ("ヤ", "小", "ャ"),
        ("か", "゜", "か"),
        ("ん", "゛", "ん"),
        ("ab", "小", "ab"),
        ("", "゛", ""),
        ("", "小", ""),
    ],
)
def test_marks_change_the_kana_before_them(before: str, mark: str, after: str) -> None:
    assert applied(before, kana.press_mark(before, mark)) == after


@given(st.text(max_size=6), st.text("abcdefghijklmnopqrstuvwxyz'- 1", max_size=12))
@settings(max_examples=cases(300))
def test_romaji_never_breaks_and_is_nfc(before: str, keys: str) -> None:
    start = unicodedata.normalize("NFC", before)
    text = typed(keys, start)
    assert unicodedata.is_normalized("NFC", text.removeprefix(start))


@given(st.text(max_size=3), st.sampled_from("゛゜小"))
@settings(max_examples=cases(300))
def test_the_same_mark_twice_leaves_the_kana(before: str, mark: str) -> None:
    text = unicodedata.normalize("NFC", before + "はツ"[len(before) % 2])
    once = applied(text, kana.press_mark(text, mark))
    assert applied(once, kana.press_mark(once, mark)) == text


def test_the_layouts_have_every_kana_once() -> None:
    found = letters("kana")
    for rows, alphabet in ((found.rows, "ひらがな"), (found.shifted, "カタカナ")):
        keys = [key.text for row in rows for key in row if key.act == "type"]
        assert len(keys) == len(set(keys)) == 47, alphabet
