from __future__ import annotations

import string

import pytest
from babel import Locale
from babel.core import get_global
from hypothesis import given
from hypothesis import strategies as st

from forms.answers import check_field
from forms.bundle import Catalogue
from forms.nationalities import countries, is_country, nationality, search_countries

ISO = sorted(
    code
    for code, found in get_global("territory_aliases").items()
    if len(code) == 3 and code.isalpha() and len(found) == 1 and nationality(code, ("en",))
)


@pytest.mark.parametrize(
    ("code", "languages", "words"),
    [
        ("KOR", ("vi", "en"), "Hàn Quốc / South Korea"),
        ("KOR", ("vi", "ko"), "Hàn Quốc / 대한민국"),
        ("KOR", ("vi",), "Hàn Quốc"),
        ("DEU", ("vi", "en"), "Đức / Germany"),
        ("CUB", ("vi", "en"), "Cuba"),
        ("GBR", ("vi", "en"), "Vương quốc Anh / United Kingdom"),
        ("TWN", ("vi", "ko"), "Đài Loan / 대만"),
        ("RKS", ("vi", "en"), "Kosovo"),
        ("GBN", ("vi", "en"), "Quốc tịch Anh (hải ngoại) / British National (Overseas)"),
        ("UNO", ("vi", "ko"), "Liên Hợp Quốc / 유엔"),
        ("XXA", ("vi", "en"), "Người không quốc tịch / Stateless person"),
        ("XXA", ("vi", "fr"), "Người không quốc tịch / Stateless person"),
    ],
)
def test_in_words(code: str, languages: tuple[str, ...], words: str) -> None:
    assert nationality(code, languages) == words


@pytest.mark.parametrize("code", ["", "XXX", "UTO", "ZZZ", "XAA", "QZZ", "SUN", "KR", "kor", "D"])
def test_a_code_that_is_no_nationality_is_left_to_the_person(code: str) -> None:
    assert nationality(code, ("vi", "en")) == ""


@given(st.text(string.ascii_uppercase + "<", max_size=4))
def test_any_code_gives_words_in_both_languages_or_none(code: str) -> None:
    words = nationality(code, ("vi", "ko"))
    assert not words or all(part.strip() for part in words.split(" / "))


def test_every_country_fits_its_line_on_the_form(catalogue: Catalogue) -> None:
    field = catalogue["NA5"].form.fields["nationality"]
    assert len(ISO) > 240
    assert {"VNM", "KOR", "CHN", "IND", "ZAF", "ZMB", "ZWE", "QAT"} <= set(ISO)
    for code in (*ISO, "GBD", "GBN", "GBO", "GBP", "GBS", "UNO", "UNA", "UNK", "EUE", "XOM"):
        for second in ("en", "ko"):
            assert check_field(field, nationality(code, ("vi", second))) is None, code


def test_names_are_those_of_cldr() -> None:
    assert nationality("JPN", ("ko",)) == Locale("ko").territories["JP"]


@pytest.mark.parametrize("language", ["vi", "en", "ko"])
def test_a_list_to_pick_from_has_every_country_once(language: str) -> None:
    listed = countries(language)
    codes = [code for code, _ in listed]
    names = [name for _, name in listed]
    assert codes[:4] == ["VNM", "KOR", "CHN", "TWN"]
    assert len(set(codes)) == len(codes)
    assert len(set(names)) == len(names)
    assert all(map(is_country, codes))
    assert len(set(codes) & set(ISO)) == 249
    assert {"RKS", "XXA", "GBN"} <= set(codes)
    assert not {"DDR", "BUR", "XXC"} & set(codes)


def test_the_list_is_in_the_order_of_vietnamese_letters() -> None:
    names = [name for _, name in countries("vi")]
    wanted = [
        "Áo",
        "Ba Lan",
        "Đan Mạch",
        "Đức",
        "Hà Lan",
        "Pháp",
        "Thụy Điển",
        "Thụy Sĩ",
        "Ukraina",
    ]
    assert [name for name in names if name in wanted] == wanted
    assert names.index("Cuba") < names.index("Đan Mạch") < names.index("Ecuador")
    assert names[-1] == "Người tị nạn"


def test_the_korean_list_is_in_the_order_of_its_letters() -> None:
    names = [name for _, name in countries("ko")]
    assert names.index("가나") < names.index("독일") < names.index("헝가리")


@pytest.mark.parametrize(
    ("text", "language", "first"),
    [
        ("han", "vi", "KOR"),
        ("hàn quốc", "en", "KOR"),
        ("korea", "en", "KOR"),
        ("대", "ko", "KOR"),
        ("mỹ", "vi", "USA"),
        ("my", "vi", "USA"),
        ("uk", "en", "UKR"),
        ("united k", "en", "GBR"),
        ("phap", "vi", "FRA"),
        ("duc", "vi", "DEU"),
        ("deu", "ko", "DEU"),
        ("VNM", "en", "VNM"),
        ("cote d'ivoire", "en", "CIV"),
        ("stateless", "en", "XXA"),
        ("yuenan", "zh-Hans", "VNM"),
        ("han guo", "zh-Hant", "KOR"),
        ("べと", "ja", "VNM"),
        ("ベト", "ja", "VNM"),
        ("かんこ", "ja", "KOR"),
        ("вьет", "ru", "VNM"),
        ("เวียด", "th", "VNM"),
    ],
)
def test_searching(text: str, language: str, first: str) -> None:
    assert search_countries(text, language)[0][0] == first


@pytest.mark.parametrize("text", ["", "  ", "…", "zzz"])
def test_what_finds_no_country(text: str) -> None:
    assert search_countries(text, "vi") == ()


def test_a_search_gives_no_more_than_wanted() -> None:
    assert len(search_countries("a", "en", 5)) == 5
