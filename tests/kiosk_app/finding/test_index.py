"""The index of our own catalogue: what is found, what is not, and that nothing of a wish stays."""

from __future__ import annotations

import gc
from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forms.schema import Form
from kiosk_app.finding.finder import Finder
from kiosk_app.finding.index import Index
from tests.kiosk_app.synthetic import CODES, form


@pytest.fixture(scope="module")
def forms() -> Mapping[str, Form]:
    return {code: form(code) for code in CODES}


@pytest.fixture(scope="module")
def index(forms: Mapping[str, Form]) -> Index:
    return Index.of(forms.values())


@pytest.mark.parametrize("language", ["vi", "en", "ko", "zh-Hans", "zh-Hant", "ja", "th", "ru"])
def test_every_title_finds_its_paper_first_in_every_session(index: Index, language: str) -> None:
    for code in CODES:
        for words in (form(code).title, form(code).short_title):
            for title in words.values():
                assert code in index.find(title, language)[:2], title


def test_a_code_finds_its_form(index: Index) -> None:
    for code in CODES:
        assert index.find(code, "vi")[0] == code
    assert index.find("na5", "ko")[0] == "NA5"


@pytest.mark.parametrize("wish", ["", " ", "?!", "qwrtz", "xkcdfoo", "ㅋㅋㅋㅋ", "龘龘", "1234567"])
def test_what_is_like_nothing_finds_nothing(index: Index, wish: str) -> None:
    assert index.find(wish, "vi") == ()


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("pass", "TK01"),
        ("khai si", "TK-KS"),
        ("출ㅅ", "TK-KS"),
        ("비ㅈ", "NA5"),
        ("загра", "TK01"),
        ("びざえん", "NA5"),
        ("bizaenchou", "NA5"),
        ("huzhao", "TK01"),
        ("护", "TK01"),
        ("วีซ", "NA1"),
    ],
)
def test_it_is_found_while_it_is_typed(index: Index, typed: str, code: str) -> None:
    assert code in index.find(typed, "vi")[:3]


@pytest.mark.parametrize(
    ("typed", "code"),
    [("vía", "NA1"), ("bôk", "CT01"), ("pásport", "TK01"), ("kháiinh", "TK-KS")],
)
def test_what_telex_made_of_another_word_is_understood(index: Index, typed: str, code: str) -> None:
    assert code in index.find(typed, "vi")[:3]


def test_the_session_language_decides_between_two(forms: Mapping[str, Form]) -> None:
    one = replace(forms["CT01"], search={"en": ("pin",)})
    other = replace(forms["CT07"], search={"ru": ("pin",)})
    index = Index.of([one, other])
    assert index.find("pin", "en")[0] == "CT01"
    assert index.find("pin", "ru")[0] == "CT07"


def test_a_catalogue_without_words_is_searched_too() -> None:
    assert Index.of([]).find("visa", "vi") == ()
    assert Index.of([replace(form("CT07"), search={})]).find("xac nhan cu tru", "vi") == ("CT07",)


def test_the_index_is_made_once_a_catalogue(forms: Mapping[str, Form]) -> None:
    finder = Finder()
    first = finder.index(forms)
    assert finder.index(forms) is first
    other = {"CT01": forms["CT01"]}
    assert finder.index(other).codes == ("CT01",)


def test_nothing_of_a_wish_stays(forms: Mapping[str, Form]) -> None:
    finder = Finder()
    finder.index(forms)
    wish = str(b"zzyxwvut", "ascii")
    before = {id(one) for one in gc.get_objects()}
    finder.index(forms).find(wish, "vi")
    kept = [
        one
        for one in gc.get_objects()
        if id(one) not in before and isinstance(one, dict | list | tuple | set) and wish in one
    ]
    assert kept == []


@given(st.text(max_size=60), st.sampled_from(["vi", "ko", "zh-Hant", "xx"]))
@settings(max_examples=200)
def test_anything_may_be_typed(index: Index, wish: str, language: str) -> None:
    found = index.find(wish, language)
    assert len(set(found)) == len(found)
    assert set(found) <= set(CODES)
