"""A visa in a passport, and the visitor's form that it fills in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from forms.answers import visible_steps
from identity_documents.document import Document, Source
from kiosk_app.journey import effects, touches
from kiosk_app.journey.reading import read_fields, read_value
from kiosk_app.journey.states import CheckRead, Fill, Identify, Laid, State
from tests.kiosk_app.journey.walking import PASSPORT, Walk, form, machine

VISA = replace(PASSPORT, source=Source.VISA_MRZ, number="DL0012345", expires=date(2026, 11, 30))
NA5 = form("NA5")


def walk_to_check(document: Document, language: str = "en") -> Walk:
    walk = Walk(State(machine=machine(forms={"NA5": NA5})))
    return walk.start(language=language).to_identify("NA5").lay(document)


@pytest.mark.parametrize(
    ("document", "labels"),
    [
        (PASSPORT, {"vi": "Số hộ chiếu", "en": "Passport number", "ko": "여권 번호"}),
        (VISA, {"vi": "Số thị thực", "en": "Visa number", "ko": "비자 번호"}),
    ],
)
def test_the_number_is_called_what_it_is(document: Document, labels: dict[str, str]) -> None:
    walk = walk_to_check(document)
    walk.screen(CheckRead)
    [number] = [field for field in read_fields(document) if field.name == "number"]
    assert labels.items() <= number.label.items()
    assert read_value(document, "number") == document.number
    assert [field.name for field in read_fields(document)] == [
        "name", "number", "birth_date", "sex", "expires",
    ]  # fmt: skip


@pytest.mark.parametrize("document", [PASSPORT, VISA])
def test_reading_again_asks_for_the_passport(document: Document) -> None:
    walk = walk_to_check(document)
    walk.touch(touches.GoBack)
    assert walk.screen(Identify).laid is Laid.PASSPORT
    assert walk.asked(effects.ReadDocument).laid is Laid.PASSPORT


def test_a_passport_fills_in_the_visitors_form_in_two_languages() -> None:
    walk = walk_to_check(PASSPORT, "ko")
    walk.touch(touches.GoOn)
    answers = walk.session.answers
    assert answers["nationality"] == "Hàn Quốc / 대한민국"
    assert (answers["number"], answers["passport_expires"]) == ("M12345678", "2035-12-09")
    assert "visa_number" not in answers
    shown = visible_steps(NA5, answers)[walk.screen(Fill).step]
    assert shown.name == "about"  # name, birth and sex were just looked at; nationality was not
    walk.touch(touches.SetAnswer, field="nationality", value="Đại Hàn Dân Quốc")
    assert walk.session.answers["nationality"] == "Đại Hàn Dân Quốc"


def test_a_visas_number_does_not_become_a_passports() -> None:
    walk = walk_to_check(VISA)
    walk.touch(touches.GoOn)
    answers = walk.session.answers
    assert answers["name"] == "KIM MINJUN"
    assert (answers["visa_number"], answers["visa_expires"]) == ("DL0012345", "2026-11-30")
    assert not {"number", "passport_expires"} & set(answers)
