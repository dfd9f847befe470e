from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk_app.typing import hangul
from kiosk_app.typing.board import Board, Layout, erase
from kiosk_app.typing.keys import letters
from kiosk_app.typing.methods import Method
from tests.cases import cases

KEYS = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ"


def typed(keys: str, text: str = "") -> str:
    for key in keys:
        edit = hangul.press(text, key)
        assert edit.delete <= len(text)
        text = text[: len(text) - edit.delete] + edit.insert
    return text


@pytest.mark.parametrize(
    ("keys", "word"),
    [
        ("ㅎㅏㄴㄱㅡㄹ", "한글"),
        ("ㅊㅜㄹㅅㅐㅇ ㅈㅡㅇㅁㅕㅇ", "출생 증명"),
        ("ㄱㅏㄱㅅㅏ", "각사"),
        ("ㄱㅏㅂㅅ", "값"),
        ("ㄱㅏㅂㅅㅣ", "갑시"),
        ("ㅇㅣㄹㄱㅈㅏ", "읽자"),
        ("ㅇㅗㅏㄴ", "완"),
        ("ㅇㅡㅣ", "의"),
        ("ㄲㅗㅊ", "꽃"),
        ("ㅇㅣㅆㄷㅏ", "있다"),
        ("ㅂㅏㄸㅏ", "바따"),
        ("ㅋㅋㅋ", "ㅋㅋㅋ"),
        ("ㅏㅏ", "ㅏㅏ"),
        ("ㅗㅏ", "ㅘ"),
        ("ㅂㅔㅌㅡㄴㅏㅁ", "베트남"),
    ],
)
def test_words_as_they_are_typed(keys: str, word: str) -> None:
    assert typed(keys) == word


def test_a_word_forms_key_by_key() -> None:
    seen = [typed("ㅎㅏㄴㅏ"[:end]) for end in range(1, 5)]
    assert seen == ["ㅎ", "하", "한", "하나"]


def test_every_syllable_is_unicodes_own_composition() -> None:
    # 11,172 syllables by conjoining jamo (Unicode 3.12).
    for lead in range(19):
        for vowel in range(21):
            for tail in range(28):
                parts = chr(0x1100 + lead) + chr(0x1161 + vowel)
                if tail:
                    parts += chr(0x11A7 + tail)
                syllable = unicodedata.normalize("NFC", parts)
                assert hangul.compose(hangul.keys_of(syllable)) == syllable


@given(st.text(KEYS, max_size=12))
@settings(max_examples=cases(300))
def test_a_key_is_taken_back_and_what_comes_out_is_nfc(keys: str) -> None:
    text = ""
    for key in keys:
        before, text = text, typed(key, text)
        assert unicodedata.normalize("NFC", text) == text
        edit = erase(text)
        assert text[: len(text) - edit.delete] + edit.insert == before
    assert text == hangul.compose(keys)


@given(st.text(max_size=8), st.sampled_from(KEYS))
@settings(max_examples=cases(300))
def test_any_text_may_stand_before_the_cursor(text: str, key: str) -> None:
    after = typed(key, text)
    assert after.startswith(text[:-3])
    edit = erase(after)
    assert edit.delete <= len(after)


def test_the_boards_keys_make_syllables() -> None:
    board = Board.opened(Layout.TEXT, Method.OFF, "", ("hangul", "latin"))
    text = ""
    for letter in "ㅎㅏㄴ":
        key = next(key for row in board.rows(roomy=False) for key in row if key.text == letter)
        board, edit = board.press(key, text)
        text = text[: len(text) - edit.delete] + edit.insert
    assert text == "한"


def test_the_layout_has_every_key_once() -> None:
    found = letters("hangul")
    plain = {key.text for row in found.rows for key in row}
    shifted = {key.text for row in found.shifted for key in row}
    assert set(KEYS) <= plain | shifted
    assert set("ㅃㅉㄸㄲㅆㅒㅖ") <= shifted - plain
