from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from vn_ident import PROVINCES, parse_cccd

from identity_documents.document import Doubt, Problem, Sex, Source, Unreadable
from identity_documents.personal_number import (
    PersonalNumber,
    personal_number_of,
    read_personal_number,
)
from tests.identity_documents.people import CITIZEN, VISITOR


@pytest.mark.parametrize(
    ("number", "province", "sex", "year"),
    [
        ("048201001234", "Đà Nẵng", Sex.MALE, 2001),
        ("001199000001", "Hà Nội", Sex.FEMALE, 1999),
        ("079000000001", "Hồ Chí Minh", Sex.MALE, 1900),
        ("046325000001", "Thừa Thiên Huế", Sex.FEMALE, 2025),
        ("049410000001", "Quảng Nam", Sex.MALE, 2110),
        ("096999000001", "Cà Mau", Sex.FEMALE, 2399),
        ("003201001234", None, Sex.MALE, 2001),
        ("123201001234", None, Sex.MALE, 2001),
    ],
)
def test_structure(number: str, province: str | None, sex: Sex, year: int) -> None:
    assert read_personal_number(number) == PersonalNumber(number, province, sex, year)


@pytest.mark.parametrize("code", [code for code, _ in PROVINCES])
def test_every_province_before_the_merger_is_known(code: str) -> None:
    number = read_personal_number(f"{code}201001234")
    assert isinstance(number, PersonalNumber)
    assert number.doubts(date(2001, 1, 1), Sex.MALE) == frozenset()


@given(st.text("0123456789", min_size=12, max_size=12))
def test_agrees_with_an_independent_reader(digits: str) -> None:
    ours, theirs = read_personal_number(digits), parse_cccd(digits)
    assert isinstance(ours, PersonalNumber)
    assert (ours.province is None) == (theirs is None)
    if theirs:
        assert (ours.province, str(ours.sex), ours.birth_year) == (
            theirs.province,
            theirs.gender,
            theirs.birth_year,
        )


@pytest.mark.parametrize("count", [0, 9, 11, 13])
def test_the_count_of_digits_is_reported(count: int) -> None:
    assert read_personal_number(f" {'0' * count} ") == Unreadable(
        Problem.NUMBER_LENGTH, "number", count
    )


@pytest.mark.parametrize(
    "text", ["04820100123A", "048 201 001 234", "٠٤٨٢٠١٠٠١٢٣٤", "04820100123²"]
)
def test_only_ascii_digits_are_digits(text: str) -> None:
    assert read_personal_number(text) == Unreadable(Problem.NUMBER_NOT_DIGITS, "number")


@pytest.mark.parametrize(
    ("number", "birth_date", "sex", "doubts"),
    [
        ("048201001234", date(2001, 3, 15), Sex.MALE, set()),
        ("048201001234", date(2001, 3, 15), Sex.UNSPECIFIED, set()),
        ("048201001234", date(1901, 3, 15), Sex.MALE, {Doubt.NUMBER_DISAGREES_WITH_BIRTH}),
        ("048201001234", date(2001, 3, 15), Sex.FEMALE, {Doubt.NUMBER_DISAGREES_WITH_SEX}),
        ("003201001234", date(2001, 3, 15), Sex.MALE, {Doubt.UNKNOWN_PROVINCE}),
    ],
)
def test_doubts(number: str, birth_date: date, sex: Sex, doubts: set[Doubt]) -> None:
    read = read_personal_number(number)
    assert isinstance(read, PersonalNumber)
    assert read.doubts(birth_date, sex) == doubts


def test_number_that_a_document_states() -> None:
    vietnamese = replace(VISITOR, nationality="VNM", extras=("048201001234",))
    assert personal_number_of(CITIZEN) == "048201001234"
    assert personal_number_of(replace(CITIZEN, source=Source.TYPED)) == "048201001234"
    assert personal_number_of(vietnamese) == "048201001234"
    assert personal_number_of(replace(vietnamese, extras=("201234567",))) is None
    assert personal_number_of(replace(vietnamese, extras=())) is None
    assert personal_number_of(replace(vietnamese, nationality="KOR")) is None
