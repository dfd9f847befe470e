"""However it is typed, it is compared as one."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk_app.finding.features import features, telling
from kiosk_app.finding.folding import Script, words
from kiosk_app.finding.han import readings, simplified
from kiosk_app.finding.kana import romaji


def letters(text: str) -> str:
    return " ".join(word.letters for word in words(text))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Giấy khai sinh", "GIAY KHAI SINH"),
        ("đăng ký", "dang ky"),
        ("Ёлка, йод", "елка иод"),
        ("戶籍謄本", "户籍誊本"),
        ("証明", "證明"),
        ("パスポート", "ぱすぽーと"),
        ("しゅっせい", "しゆつせい"),
        ("แจ้งเกิด", "แจงเกิด"),
        ("ｖｉｓａ", "Visa"),
    ],
)
def test_what_is_one(one: str, other: str) -> None:
    assert letters(one) == letters(other)


@pytest.mark.parametrize(
    "typed", ["ㅊ", "추", "출", "출ㅅ", "출새", "출생", "출생ㅈ", "출생즈", "출생증"]
)
def test_a_syllable_of_hangul_matches_while_it_is_typed(typed: str) -> None:
    assert letters("출생증명").startswith(letters(typed))


def test_a_final_that_will_be_an_initial_matches_as_well() -> None:
    assert letters("가벼").startswith(letters("갑"))
    assert letters("외국").startswith(letters("오"))


def test_each_script_is_told_from_the_others() -> None:
    found = words("NA5 비자, 签证・ビザ виза วีซ่า")
    assert [word.script for word in found] == [
        Script.LETTERS,
        Script.HANGUL,
        Script.HAN,
        Script.KANA,
        Script.CYRILLIC,
        Script.THAI,
    ]


def test_a_character_that_is_read_in_two_ways_is_found_by_both() -> None:
    assert readings("户口本") == ("hukouben",)
    assert set(readings(simplified("銀行"))) == {"yinhang", "yinxing"}
    assert readings("龘") == ()


@pytest.mark.parametrize(
    ("kana", "latin"),
    [
        ("しゅっせいとどけ", "shusseitodoke"),
        ("パスポート", "pasupoto"),
        ("チェックイン", "chekkuin"),
        ("いにんじょう", "ininjou"),
        ("マッチャ", "matcha"),
    ],
)
def test_kana_in_latin_letters(kana: str, latin: str) -> None:
    assert romaji(kana) == latin


def test_words_that_say_nothing_are_left_out_unless_there_are_no_others() -> None:
    assert [word.letters for word in telling(words("tôi muốn gia hạn visa"))] == [
        "gia",
        "han",
        "visa",
    ]
    assert [word.letters for word in telling(words("我想要签证"))] == ["签证"]
    assert [word.letters for word in telling(words("tôi muốn"))] == ["toi", "muon"]


def test_no_silent_word_without_accents_hides_another() -> None:
    """``đẻ`` (to give birth) is typed as ``de``, and ``để`` is not silent for its sake."""
    assert {"w:de"} <= features("vo moi de con")


@given(st.text(max_size=40))
@settings(max_examples=200)
def test_any_text_is_folded_the_same_in_every_normal_form(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    assert features(composed) == features(unicodedata.normalize("NFD", composed))
