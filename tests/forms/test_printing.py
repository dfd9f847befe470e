"""How answers read on paper and on the screen, and the values that are made of them."""

from __future__ import annotations

from typing import Any

import pytest

from forms.answers import NOTHING, printed, say_amount, say_value, say_whole, settled
from forms.bundle import Bundle, load_bundle, own_catalogue
from forms.expectation import paper_texts
from forms.schema import Form
from forms.seal import pack_values, unpack_values
from forms.second_language import second_names, second_texts
from tests.forms.every_input import SAMPLE, form_json, read_form, sound

DERIVED = [
    {"name": "born_words", "make": "date-words", "parts": ["born"]},
    {"name": "arrival_words", "make": "date-words", "parts": ["arrival"]},
    {"name": "fee_words", "make": "amount-words", "parts": ["fee"]},
    {"name": "nights_words", "make": "amount-words", "parts": ["nights"]},
    {"name": "age", "make": "age", "parts": ["born", "arrival"]},
    {"name": "place", "join": ", ", "parts": ["address", "unit"]},
    {"name": "all", "join": " / ", "parts": ["place", "age"]},
]


@pytest.fixture
def na5(catalogue: dict[str, Bundle]) -> Bundle:
    return catalogue["NA5"]


@pytest.fixture
def form(na5: Bundle) -> Form:
    return sound(form_json(na5, derived=DERIVED))


def on_paper(form: Form, **answers: Any) -> dict[str, str]:
    return dict(printed(form, {**SAMPLE, **answers}).texts)  # type: ignore[dict-item]


def test_on_paper_everything_is_vietnamese(form: Form) -> None:
    assert on_paper(form) == {
        "name": "TRẦN THỊ LAN",
        "number": "048150001234",
        "born": "1950",
        "arrival": "20/11/2026",
        "nights": "3",
        "fee": "1.500.000 đồng",
        "country": "Hàn Quốc",
        "unit": "phường Hải Châu, thành phố Đà Nẵng",
        "address": "24 Trần Phú",
        "purpose": "Du lịch",
        "born_words": "Năm một nghìn chín trăm năm mươi",
        "arrival_words": "Ngày hai mươi tháng mười một năm hai nghìn không trăm hai mươi sáu",
        "fee_words": "Một triệu năm trăm nghìn đồng",
        "nights_words": "ba",
        "age": "",
        "place": "24 Trần Phú, phường Hải Châu, thành phố Đà Nẵng",
        "all": "24 Trần Phú, phường Hải Châu, thành phố Đà Nẵng",
    }
    assert printed(form, SAMPLE).rows["guests"] == (  # type: ignore[arg-type]
        ("KIM MINJUN", "Hàn Quốc", "08/03/1990", "2"),
    )


@pytest.mark.parametrize(
    ("born", "arrival", "age"),
    [
        ("1988-11-20", "2026-11-20", "38"),
        ("1988-11-21", "2026-11-20", "37"),
        ("2026-11-20", "2026-11-20", "0"),
        ("2026-11-21", "2026-11-20", ""),
        ("1988", "2026-11-20", ""),
        ("", "2026-11-20", ""),
    ],
)
def test_an_age_is_of_whole_years_and_none_is_guessed(
    form: Form, born: str, arrival: str, age: str
) -> None:
    assert on_paper(form, born=born, arrival=arrival)["age"] == age


def test_without_its_part_a_value_is_empty(form: Form) -> None:
    texts = printed(form, {}).texts
    assert {texts[item["name"]] for item in DERIVED} == {""}  # type: ignore[index]


def test_second_names_of_countries_stand_in_the_second_language(na5: Bundle) -> None:
    data = form_json(na5, paper_words={"note": {"en": "Note", "ko": "비고"}})
    form = sound(data)
    assert {"second.country", "second.purpose", "second.note"} == second_names(form)
    values = {"country": "KOR", "purpose": "work"}
    assert second_texts(form, values, "ko")["second.country"] == "대한민국"
    assert second_texts(form, values, "vi")["second.country"] == "South Korea"
    assert second_texts(form, {"country": "GBN"}, "ko")["second.country"] == "영국 국민 (해외)"
    assert "second.country" not in second_texts(form, {}, "ko")


def test_a_countrys_words_are_not_the_bundles_to_choose(na5: Bundle) -> None:
    words = {"country": {"en": "Country", "ko": "국가"}}
    found = read_form(form_json(na5, paper_words=words))
    assert found == (("form.json.paper_words.country", "is a country, which has words of its own"),)


def test_a_certificate_joins_texts_and_makes_no_words_of_them(na5: Bundle) -> None:
    joined = form_json(na5, kind="certificate", derived=[DERIVED[5]])
    assert printed(sound(joined), {"address": "24 Trần Phú"}).texts["place"] == (
        f"24 Trần Phú, {NOTHING}"
    )
    found = read_form(form_json(na5, kind="certificate", derived=DERIVED))
    assert found == (
        ("form.json.derived", "a certificate's values are text already: it can only join them"),
    )


@pytest.mark.parametrize(
    ("parts", "make"),
    [
        (["fee"], "date-words"),
        (["born"], "amount-words"),
        (["born"], "age"),
        (["born", "nights"], "age"),
        (["born_again"], "date-words"),
    ],
)
def test_a_value_that_cannot_be_made_is_refused(na5: Bundle, parts: list[str], make: str) -> None:
    derived = [{"name": "words", "make": make, "parts": parts}]
    found = read_form(form_json(na5, derived=derived))
    assert not isinstance(found, Form)
    assert {path for path, _ in found} == {"form.json.derived[0].parts"}


@pytest.mark.parametrize(
    ("name", "value", "language", "said"),
    [
        ("country", "KOR", "vi", "Hàn Quốc"),
        ("country", "KOR", "ko", "대한민국"),
        ("country", "XXX", "vi", "XXX"),
        ("unit", "20242", "ko", "phường Hải Châu, thành phố Đà Nẵng"),
        ("unit", "99999", "vi", "99999"),
        ("fee", "1500000", "en", "1.500.000 đồng"),
        ("fee", "1.5", "en", "1.5"),
        ("nights", "1500", "vi", "1500"),
        ("born", "1950", "en", "1950"),
        ("born", "1950-02-01", "en", "01/02/1950"),
        ("purpose", "work", "en", "Work"),
    ],
)
def test_values_on_the_screen(form: Form, name: str, value: str, language: str, said: str) -> None:
    assert say_value(form, form.fields[name], value, language) == said


def test_digits_in_groups() -> None:
    assert [say_whole(number) for number in (0, 999, 1000, 1_234_567)] == [
        "0", "999", "1.000", "1.234.567",
    ]  # fmt: skip
    assert say_amount(0) == "0 đồng"


def test_the_check_before_printing_looks_for_every_value_that_was_made(form: Form) -> None:
    wanted = paper_texts(printed(form, SAMPLE))  # type: ignore[arg-type]
    assert {"born_words", "arrival_words", "fee_words", "nights_words", "place"} <= set(wanted)
    assert "age" not in wanted
    assert wanted["country"] == "Hàn Quốc"
    assert wanted["guests.0.1"] == "Hàn Quốc"


def test_a_seal_carries_every_input_and_gives_it_back(form: Form) -> None:
    values = settled(form, SAMPLE)
    assert unpack_values(form, pack_values(form, values)) == values


@pytest.mark.parametrize(
    ("number", "printed_as"),
    [
        ("+84905123456", "0905 123 456"),
        ("0905123456", "0905 123 456"),
        ("02363822222", "02363822222"),
        ("+821012345678", "+821012345678"),
    ],
)
def test_a_phone_number_stands_as_people_here_write_it(number: str, printed_as: str) -> None:
    form = load_bundle(own_catalogue() / "CT01").form
    assert say_value(form, form.fields["phone"], number, "vi") == printed_as
