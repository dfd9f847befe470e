from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from identity_documents.card_qr import read_card_qr
from identity_documents.document import Document, Doubt, Problem, Sex, Unreadable
from identity_documents.writing import write_card_qr
from tests.identity_documents.people import CITIZEN, CITIZEN_QR, TODAY, card_qr, citizens


def read(text: str) -> Document:
    document = read_card_qr(text, TODAY)
    assert isinstance(document, Document)
    return document


def test_every_field_of_a_card() -> None:
    assert read(CITIZEN_QR) == replace(CITIZEN, doubts=frozenset({Doubt.ADDRESS_BEFORE_2025}))


@given(citizens())
def test_what_is_written_is_read(citizen: Document) -> None:
    document = read(write_card_qr(citizen))
    assert replace(document, doubts=frozenset()) == citizen
    assert document.doubts <= {Doubt.ADDRESS_BEFORE_2025, Doubt.NAME_WITHOUT_ACCENTS}


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", Unreadable(Problem.NOT_A_DOCUMENT)),
        ("https://dichvucong.example/?a=1|2", Unreadable(Problem.NOT_A_DOCUMENT)),
        ("a|b|c|d|e|f|g", Unreadable(Problem.NOT_A_DOCUMENT)),
        ("12|345", Unreadable(Problem.NOT_A_DOCUMENT)),
        ("048201001234", Unreadable(Problem.NOT_A_DOCUMENT)),
        ("048201001234||Nguyễn Văn An", Unreadable(Problem.TOO_FEW_FIELDS, count=3)),
        (card_qr(number="04820100123"), Unreadable(Problem.NUMBER_LENGTH, "number", 11)),
        (card_qr(number="0482010012345"), Unreadable(Problem.NUMBER_LENGTH, "number", 13)),
        (card_qr(number="O48201001234"), Unreadable(Problem.NUMBER_NOT_DIGITS, "number")),
        (card_qr(name=""), Unreadable(Problem.NO_NAME, "name")),
        (card_qr(name="Nguy?n V?n An"), Unreadable(Problem.NO_NAME, "name")),
        (card_qr(birth_date="31022000"), Unreadable(Problem.BAD_BIRTH_DATE, "birth_date")),
        (card_qr(birth_date="29021900"), Unreadable(Problem.BAD_BIRTH_DATE, "birth_date")),
        (card_qr(birth_date="22112026"), Unreadable(Problem.BAD_BIRTH_DATE, "birth_date")),
        (card_qr(birth_date="31121899"), Unreadable(Problem.BAD_BIRTH_DATE, "birth_date")),
        (card_qr(birth_date="15/03/2001"), Unreadable(Problem.BAD_BIRTH_DATE, "birth_date")),
        (card_qr(birth_date="1503 001"), Unreadable(Problem.BAD_BIRTH_DATE, "birth_date")),
        (card_qr(birth_date=""), Unreadable(Problem.BAD_BIRTH_DATE, "birth_date")),
        (card_qr(sex=""), Unreadable(Problem.BAD_SEX, "sex")),
        (card_qr(sex="M"), Unreadable(Problem.BAD_SEX, "sex")),
        (card_qr(issued=""), Unreadable(Problem.BAD_ISSUE_DATE, "issued")),
        (card_qr(issued="00072022"), Unreadable(Problem.BAD_ISSUE_DATE, "issued")),
        (card_qr(issued="14032001"), Unreadable(Problem.BAD_ISSUE_DATE, "issued")),
        (card_qr(issued="22112026"), Unreadable(Problem.BAD_ISSUE_DATE, "issued")),
    ],
)
def test_each_failure_is_known(text: str, problem: Unreadable) -> None:
    assert read_card_qr(text, TODAY) == problem


@pytest.mark.parametrize(
    ("text", "sex"),
    [("Nam", Sex.MALE), ("NAM", Sex.MALE), ("Nữ", Sex.FEMALE), ("nữ", Sex.FEMALE)],
)
def test_sex(text: str, sex: Sex) -> None:
    assert read(card_qr(sex=text)).sex is sex


def test_decomposed_letters_are_composed() -> None:
    decomposed = unicodedata.normalize("NFD", card_qr(sex="Nữ"))
    assert decomposed != card_qr(sex="Nữ")
    assert read(decomposed) == read(card_qr(sex="Nữ"))


def test_fields_after_the_seventh_are_kept_and_doubted() -> None:
    document = read(CITIZEN_QR + "|048201009999|Nguyễn Văn Bình||")
    assert document.extras == ("048201009999", "Nguyễn Văn Bình", "", "")
    assert Doubt.EXTRA_FIELDS in document.doubts
    assert write_card_qr(document) == CITIZEN_QR + "|048201009999|Nguyễn Văn Bình||"


def test_empty_fields_at_the_end_are_no_doubt() -> None:
    assert Doubt.EXTRA_FIELDS not in read(CITIZEN_QR + "|||").doubts


def test_an_odd_old_number_becomes_an_unverified_extra() -> None:
    document = read(card_qr(old_number="20123456"))
    assert (document.old_number, document.extras) == (None, ("20123456",))
    assert Doubt.EXTRA_FIELDS in document.doubts


def test_no_old_number_and_no_address() -> None:
    document = read(card_qr(old_number="", address=""))
    assert (document.old_number, document.address) == (None, None)
    assert document.doubts == frozenset()


@pytest.mark.parametrize(("issued", "doubted"), [("30062025", True), ("01072025", False)])
def test_addresses_from_before_the_merger_are_doubted(issued: str, doubted: bool) -> None:
    assert (Doubt.ADDRESS_BEFORE_2025 in read(card_qr(issued=issued)).doubts) is doubted


@pytest.mark.parametrize(
    ("fields", "doubted"),
    [
        ({"name": "Tran Van Nam", "address": "24 Tran Phu, Da Nang"}, True),
        ({"name": "Tran Thi Mai", "sex": "Nu"}, True),
        ({"name": "Phan Thanh Long"}, False),
        ({"name": "Phan Thanh Long", "address": ""}, False),
    ],
)
def test_lost_accents_are_doubted(fields: dict[str, str], doubted: bool) -> None:
    assert (Doubt.NAME_WITHOUT_ACCENTS in read(card_qr(**fields)).doubts) is doubted


def test_number_against_birth_sex_and_province() -> None:
    document = read(card_qr(number="003301001234", birth_date="15032002"))
    assert document.doubts >= {
        Doubt.UNKNOWN_PROVINCE,
        Doubt.NUMBER_DISAGREES_WITH_BIRTH,
        Doubt.NUMBER_DISAGREES_WITH_SEX,
    }


def test_an_address_cannot_reorder_itself() -> None:
    assert read(card_qr(address="\u202e24 Trần\x07 Phú")).address == "24 Trần Phú"


def test_born_and_issued_today() -> None:
    document = read(card_qr(number="048226001234", birth_date="21112026", issued="21112026"))
    assert document.birth_date == document.issued == date(2026, 11, 21)
