from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk_app.typing.edits import Edit
from kiosk_app.typing.methods import Method, press, press_tone
from kiosk_app.typing.syllable import Tone, join_tone, parse


def typed(method: Method, keys: str, text: str = "") -> str:
    for key in keys:
        text = apply(text, press(method, text, key))
    return text


def apply(text: str, edit: Edit) -> str:
    assert edit.delete <= len(text)
    return text[: len(text) - edit.delete] + edit.insert


@pytest.mark.parametrize(
    ("keys", "word"),
    [
        ("Nguyeenx Thij Huwowngf", "Nguyễn Thị Hường"),
        ("Traanf Gia Baor", "Trần Gia Bảo"),
        ("DDawngj", "Đặng"),
        ("Dawngdj", "Đặng"),
        ("hoaf", "hòa"),
        ("hoanf", "hoàn"),
        ("hofan", "hoàn"),
        ("thuys", "thúy"),
        ("quys", "quý"),
        ("quas", "quá"),
        ("giaf", "già"),
        ("gif", "gì"),
        ("ginf", "gìn"),
        ("giuwax", "giữa"),
        ("gieengs", "giếng"),
        ("khuyru", "khuỷu"),
        ("khuyur", "khuỷu"),
        ("ngoeor", "ngoẻo"),
        ("ngoafi", "ngoài"),
        ("thuowr", "thuở"),
        ("huowng", "hương"),
        ("huwowng", "hương"),
        ("huongw", "hương"),
        ("nguowif", "người"),
        ("nguoiwf", "người"),
        ("ruowuj", "rượu"),
        ("huwu", "hưu"),
        ("huuw", "hưu"),
        ("luawj", "lựa"),
        ("hoawcj", "hoặc"),
        ("xuaan", "xuân"),
        ("khuaays", "khuấy"),
        ("tuooir", "tuổi"),
        ("tuoiro", "tuổi"),
        ("yeeus", "yếu"),
        ("bieenr", "biển"),
        ("bienre", "biển"),
        ("nguyeetj", "nguyệt"),
        ("ddaay", "đây"),
        ("tiengse", "tiếng"),
        ("hoef", "hòe"),
        ("khoer", "khỏe"),
        ("quoocs", "quốc"),
        ("quoanr", "quoản"),
        ("thuef", "thùe"),
        ("thuees", "thuế"),
        ("sooong", "soong"),
        ("LEE", "LÊ"),
        ("Lee", "Lê"),
        ("Phuowcs", "Phước"),
        ("HUOWNGF", "HƯỜNG"),
        ("Ddaf Nawngx", "Đà Nẵng"),
        ("awa", "â"),
        ("aaw", "ă"),
        ("oow", "ơ"),
    ],
)
def test_telex(keys: str, word: str) -> None:
    assert typed(Method.TELEX, keys) == word


@pytest.mark.parametrize(
    ("keys", "word"),
    [
        ("Nguye6n4 Thi5 Hu7o7ng2", "Nguyễn Thị Hường"),
        ("Nguyen64 Huong72", "Nguyễn Hường"),
        ("D9a8ng5", "Đặng"),
        ("hoa2", "hòa"),
        ("24 Tra6n2 Phu1", "24 Trần Phú"),
        ("P12", "P12"),
        ("a11", "a1"),
        ("a66", "a6"),
        ("d99", "d9"),
        ("hoa20", "hoa"),
    ],
)
def test_vni(keys: str, word: str) -> None:
    assert typed(Method.VNI, keys) == word


@pytest.mark.parametrize(
    ("keys", "word"),
    [
        ("ass", "as"),
        ("aaa", "aa"),
        ("ddd", "dd"),
        ("oww", "ow"),
        ("uww", "uw"),
        ("asz", "a"),
        ("asf", "à"),
        ("azz", "azz"),
        ("William", "William"),
        ("Jess", "Jess"),
        ("Frank", "Frank"),
        ("Schwarz", "Schwarz"),
    ],
)
def test_telex_takes_back_and_leaves_foreign_words_alone(keys: str, word: str) -> None:
    assert typed(Method.TELEX, keys) == word


def test_off_types_what_the_key_says() -> None:
    assert typed(Method.OFF, "Ross aa dd 12") == "Ross aa dd 12"


def test_a_finished_word_can_be_changed_later() -> None:
    assert press(Method.TELEX, "TRAN", "f") == Edit(2, "ÀN")
    assert press(Method.TELEX, "Lê Thị ", "s") == Edit(0, "s")


@pytest.mark.parametrize(
    ("word", "tone", "expected"),
    [
        ("HOA", Tone.GRAVE, "HÒA"),
        ("HÒA", Tone.GRAVE, "HOA"),
        ("HÒA", Tone.ACUTE, "HÓA"),
        ("NGUYÊN", Tone.TILDE, "NGUYỄN"),
        ("JOSE", Tone.ACUTE, "JOSÉ"),
        ("12 ", Tone.ACUTE, "12 "),
        ("", Tone.DOT, ""),
        ("NG", Tone.DOT, "NG"),
    ],
)
def test_tone_row(word: str, tone: Tone, expected: str) -> None:
    assert apply(word, press_tone(word, tone)) == expected


def test_every_vietnamese_letter_can_be_typed() -> None:
    marks = {"ă": "aw", "â": "aa", "ê": "ee", "ô": "oo", "ơ": "ow", "ư": "uw"}
    tones = dict(zip(Tone, ("", "s", "f", "r", "x", "j"), strict=True))
    letters = [
        (marks.get(vowel, vowel) + key, join_tone(vowel, tone))
        for vowel in "aăâeêioôơuưy"
        for tone, key in tones.items()
    ]
    letters.append(("dd", "đ"))
    for keys, letter in letters:
        assert typed(Method.TELEX, keys) == letter
        assert typed(Method.TELEX, keys.upper()) == letter.upper()
    assert len(letters) * 2 == 146


@given(
    st.sampled_from(Method), st.text("abcdeghiklmnopqrstuvxyfjwz 0123456789ABDOUW@", max_size=24)
)
def test_any_keys_give_composed_text_and_leave_earlier_words(method: Method, keys: str) -> None:
    text = ""
    for key in keys:
        edit = press(method, text, key)
        assert " " not in text[len(text) - edit.delete :]
        text = apply(text, edit)
        assert unicodedata.is_normalized("NFC", text)
        assert text


@given(st.text(max_size=12), st.sampled_from(Tone))
def test_any_text_may_stand_before_the_cursor(text: str, tone: Tone) -> None:
    apply(text, press_tone(text, tone))
    for method in Method:
        apply(text, press(method, text, "a"))


@given(st.text("aăâeêioôơuưybcdđghklmnpqrstvxàáệữỹỡ", max_size=7))
def test_a_syllable_keeps_its_letters(word: str) -> None:
    syllable = parse(word)
    if syllable is not None:
        plain = unicodedata.normalize("NFD", str(syllable))
        assert sorted(plain) == sorted(unicodedata.normalize("NFD", word))
