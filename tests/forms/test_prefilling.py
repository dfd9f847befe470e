"""What a passport, a visa and a card fill into the visitor's form, and what they must not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from forms.answers import check, prefill, printed, shared
from forms.bundle import Bundle, load_bundle, own_catalogue
from identity_documents.document import Document, Doubt, Sex, Source
from identity_documents.reading import read_document
from identity_documents.writing import write_mrv_a, write_mrv_b, write_td3
from tests.forms.every_input import SAMPLE, form_json, sound
from tests.identity_documents.people import CITIZEN, TODAY, VISITOR, VISITOR_TD3, visitors

DEFAULTS = {"authority": "Phòng Quản lý xuất nhập cảnh, Công an thành phố Đà Nẵng"}
PERSON = {"name": "KIM MINJUN", "birth_date": "1990-03-08", "sex": "male"}
NA5 = load_bundle(own_catalogue() / "NA5")
VISA = replace(VISITOR, source=Source.VISA_MRZ, number="DL0012345", expires=date(2026, 11, 30))


def read(zone: str) -> Document:
    document = read_document(zone.encode(), TODAY)
    assert isinstance(document, Document)
    return document


@pytest.mark.parametrize(
    ("language", "country"),
    [
        ("vi", "Hàn Quốc / South Korea"),
        ("en", "Hàn Quốc / South Korea"),
        ("ko", "Hàn Quốc / 대한민국"),
    ],
)
def test_a_passport(language: str, country: str) -> None:
    assert prefill(NA5.form, read(VISITOR_TD3), language) == {
        **DEFAULTS,
        **PERSON,
        "nationality": country,
        "number": "M12345678",
        "passport_expires": "2035-12-09",
    }


@pytest.mark.parametrize("write", [write_mrv_a, write_mrv_b])
def test_a_visas_number_is_the_visas(write: object) -> None:
    assert callable(write)
    assert prefill(NA5.form, read(write(VISA)), "en") == {
        **DEFAULTS,
        **PERSON,
        "nationality": "Hàn Quốc / South Korea",
        "visa_number": "DL0012345",
        "visa_expires": "2026-11-30",
    }


def test_a_card_gives_no_passports_number() -> None:
    filled = prefill(NA5.form, CITIZEN, "vi")
    assert filled["nationality"] == "Việt Nam / Vietnam"
    assert not {"number", "passport_expires", "visa_number", "visa_expires"} & set(filled)


def test_a_visas_number_is_no_personal_number_even_with_twelve_digits(ct01: Bundle) -> None:
    twelve = replace(VISA, number="048201001234")
    assert "number" not in prefill(ct01.form, twelve, "vi")
    assert "number" not in prefill(ct01.form, replace(twelve, source=Source.PASSPORT_MRZ), "vi")


def test_what_is_not_said_is_left_to_the_person() -> None:
    document = replace(VISITOR, sex=Sex.UNSPECIFIED, nationality="XXX", expires=None)
    filled = prefill(NA5.form, document, "en")
    assert set(filled) == {"authority", "name", "birth_date", "number"}


def test_what_was_filled_in_can_be_corrected() -> None:
    filled = prefill(NA5.form, read(VISITOR_TD3), "en")
    answers = {**NA5.sample, **filled, "nationality": "Đại Hàn Dân Quốc"}
    assert check(NA5.form, answers, today=TODAY) == ()


@pytest.mark.parametrize(
    "names",
    [
        "KIM<<MINJUN",
        "SUHARTO",
        "DE<LA<CRUZ<<MARIA<JOSE",
        "ALEXANDROVICH<PETROV<SIDOROV<<VLADIMIRK",
        "VANDENBROECKHUYSENDIEPENHORSTVANZUYLENX",
    ],
)
def test_names_stand_on_the_paper_as_in_the_passport(names: str) -> None:
    zone = f"P<KOR{names.ljust(39, '<')}\n{VISITOR_TD3.splitlines()[1]}"
    document = read(zone)
    assert (Doubt.NAME_MAY_BE_CUT in document.doubts) == (len(names) == 39)
    values = {**NA5.sample, "name": prefill(NA5.form, document, "ko")["name"]}
    assert printed(NA5.form, values).texts["name"] == " ".join(names.replace("<", " ").split())


@given(visitors())
def test_nothing_of_any_passport_is_refused_by_its_question(visitor: Document) -> None:
    filled = prefill(NA5.form, read(write_td3(visitor)), "ko")
    assert filled["number"] == visitor.number
    assert filled["name"] == visitor.name
    assert filled["nationality"]
    paper = printed(NA5.form, {**NA5.sample, **filled}).texts
    assert paper["name"] == visitor.name
    assert paper["number"] == visitor.number


KOREAN = replace(
    VISITOR, nationality="KOR", name="KIM MINJUN", birth_date=date(1990, 3, 8), sex=Sex.MALE
)
ALL = sound(form_json(NA5))


def test_a_country_is_filled_in_by_its_code() -> None:
    filled = prefill(ALL, KOREAN, "ko")
    assert filled["country"] == "KOR"
    assert filled["born"] == "1990-03-08"
    assert "country" not in prefill(ALL, replace(KOREAN, nationality="XXX"), "ko")


def test_what_earlier_forms_said_by_topic_and_by_part() -> None:
    earlier = {
        "phone": "0900000123",
        "nationality": "JPN",
        "number": "048188001234",
        "name": "TRẦN THỊ LAN",
        "stay_address": "24 Trần Phú",
        "entry_date": "2026-11-20",
        "occupation": "Làm việc",
    }
    assert prefill(ALL, None, "vi", earlier) == {
        "name": "TRẦN THỊ LAN",
        "number": "048188001234",
        "country": "JPN",
        "address": "24 Trần Phú",
        "arrival": "2026-11-20",
        "purpose": "work",
        "phone": "0900000123",
    }


def test_the_document_wins_over_earlier_forms() -> None:
    filled = prefill(ALL, KOREAN, "vi", {"nationality": "JPN", "name": "AN", "phone": "0900000123"})
    assert (filled["country"], filled["name"], filled["phone"]) == (
        "KOR", "KIM MINJUN", "0900000123",
    )  # fmt: skip


def test_earlier_answers_win_over_the_forms_defaults() -> None:
    data = form_json(NA5)
    data["fields"][8]["default"] = "1 Bạch Đằng"
    form = sound(data)
    assert prefill(form, None, "vi")["address"] == "1 Bạch Đằng"
    assert prefill(form, None, "vi", {"stay_address": "24 Trần Phú"})["address"] == "24 Trần Phú"
    assert prefill(form, None, "vi", {"stay_address": "x" * 61})["address"] == "1 Bạch Đằng"


@pytest.mark.parametrize(
    ("key", "answer"),
    [
        ("phone", "12"),
        ("nationality", "Hàn Quốc / South Korea"),
        ("number", "0481"),
        ("entry_date", "2026"),
        ("occupation", "Nghỉ hưu"),
        ("mother_born", "1899"),
    ],
)
def test_what_does_not_fit_its_question_is_left_out(key: str, answer: str) -> None:
    assert prefill(ALL, None, "vi", {key: answer}) == {}


def test_what_a_finished_form_leaves_to_later_ones() -> None:
    assert shared(ALL, SAMPLE) == {
        "name": "TRẦN THỊ LAN",
        "number": "048150001234",
        "birth_date": "1950",
        "mother_born": "1950",
        "entry_date": "2026-11-20",
        "nationality": "KOR",
        "address": "24 Trần Phú",
        "stay_address": "24 Trần Phú",
        "occupation": "Du lịch",
    }
    assert shared(ALL, {"phone": "0900 000 123"}) == {"phone": "0900000123"}
    assert shared(ALL, {"phone": "12", "country": 7, "nights": "3"}) == {}


def test_a_form_that_asks_in_words_gets_words() -> None:
    """A code, a day or a choice of one form is never printed as such by another."""
    data = form_json(NA5)
    topics = {"country": "nationality", "arrival": "entry_date", "purpose": "occupation"}
    for item in data["fields"]:
        if item["name"] in topics:
            item.update(input="text", shares=topics[item["name"]])
            item.pop("options", None)
            item.pop("prefill", None)
            data["schema"]["properties"][item["name"]] = {"type": "string", "format": "line"}
    form = sound(data)
    filled = prefill(form, None, "ko", shared(ALL, SAMPLE))
    assert filled["country"] == "Hàn Quốc / 대한민국"
    assert filled["arrival"] == "20/11/2026"
    assert filled["purpose"] == "Du lịch"


def test_a_unit_becomes_its_name_where_a_line_is_asked_for() -> None:
    assert prefill(ALL, None, "vi", {"stay_address": "20242"})["address"] == (
        "phường Hải Châu, thành phố Đà Nẵng"
    )


def test_what_is_left_fills_the_same_form_again() -> None:
    again = prefill(ALL, None, "vi", shared(ALL, SAMPLE))
    assert again == {name: SAMPLE[name] for name in again}
    assert set(again) == {"name", "number", "born", "arrival", "country", "address", "purpose"}
