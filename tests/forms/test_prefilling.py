"""What a passport, a visa and a card fill into the visitor's form, and what they must not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from forms.answers import check, prefill, printed
from forms.bundle import Bundle, load_bundle, own_catalogue
from identity_documents.document import Document, Doubt, Sex, Source
from identity_documents.reading import read_document
from identity_documents.writing import write_mrv_a, write_mrv_b, write_td3
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
