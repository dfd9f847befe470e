from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from mrz.checker.mrva import MRVACodeChecker
from mrz.checker.mrvb import MRVBCodeChecker
from mrz.checker.td1 import TD1CodeChecker
from mrz.checker.td3 import TD3CodeChecker

from identity_documents.document import Document, Sex
from identity_documents.writing import (
    mrz_name,
    write_card_qr,
    write_mrv_a,
    write_mrv_b,
    write_td1,
    write_td3,
)
from tests.identity_documents.people import (
    CITIZEN,
    CITIZEN_QR,
    CITIZEN_TD1,
    VISITOR,
    VISITOR_TD3,
    card_holders,
    visa_holders,
    visitors,
)


def test_exact_texts() -> None:
    assert write_card_qr(CITIZEN) == CITIZEN_QR
    assert write_td1(replace(CITIZEN, expires=date(2026, 3, 15))) == CITIZEN_TD1
    assert write_td3(VISITOR) == VISITOR_TD3


THEIR_CENTURY = 1969
"""The independent checker takes ``%y`` literally, where 69 is the first year of the 1900s."""


@given(card_holders(THEIR_CENTURY))
def test_an_independent_checker_accepts_the_cards(holder: Document) -> None:
    checker = TD1CodeChecker(write_td1(holder))
    assert checker, checker.report.falses


@given(visitors(THEIR_CENTURY))
def test_an_independent_checker_accepts_the_passports(visitor: Document) -> None:
    checker = TD3CodeChecker(write_td3(visitor))
    assert checker, checker.report.falses


@given(visa_holders(optional_length=8, born_from=THEIR_CENTURY))
def test_an_independent_checker_accepts_the_visas(holder: Document) -> None:
    large, small = MRVACodeChecker(write_mrv_a(holder)), MRVBCodeChecker(write_mrv_b(holder))
    assert large, large.report.falses
    assert small, small.report.falses


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("Nguyễn Thị Hường", "NGUYEN<<THI<HUONG<<<"),
        ("Đỗ Đạt", "DO<<DAT<<<<<<<<<<<<<"),
        ("H'Hen Niê", "HHEN<<NIE<<<<<<<<<<<"),
        ("Tôn-Nữ An", "TON<<NU<AN<<<<<<<<<<"),
        ("Suharto", "SUHARTO<<<<<<<<<<<<<"),
        ("Łukasz Weiß Ærø", "LUKASZ<<WEISS<AEROE<"),
        ("Abcdefghijkl Mnopqr Stuvwx", "ABCDE<<MNOPQR<STUVWX"),
        ("Abcdefghijklmnopqrstuvw", "ABCDEFGHIJKLMNOPQRST"),
    ],
)
def test_names_in_a_zone(name: str, zone: str) -> None:
    assert mrz_name(name, 20) == zone


@pytest.mark.parametrize("name", ["", "''", "김민준", "Иван", "A1", "A B C D E F"])
def test_names_that_no_zone_can_hold(name: str) -> None:
    with pytest.raises(ValueError):
        mrz_name(name, 10)


@pytest.mark.parametrize(
    "document",
    [
        replace(CITIZEN, issued=None),
        replace(CITIZEN, sex=Sex.UNSPECIFIED),
        replace(CITIZEN, address="a|b"),
    ],
)
def test_cards_that_no_qr_can_hold(document: Document) -> None:
    with pytest.raises(ValueError):
        write_card_qr(document)


@pytest.mark.parametrize(
    "document",
    [
        replace(VISITOR, expires=None),
        replace(VISITOR, number="M123456789"),
        replace(VISITOR, number="m1"),
        replace(VISITOR, extras=("1" * 15,)),
    ],
)
def test_passports_that_no_zone_can_hold(document: Document) -> None:
    with pytest.raises(ValueError):
        write_td3(document)


@pytest.mark.parametrize(
    "document",
    [
        replace(VISITOR, expires=None),
        replace(VISITOR, number="DL12345678"),
        replace(VISITOR, extras=("1" * 17,)),
    ],
)
def test_visas_that_no_zone_can_hold(document: Document) -> None:
    with pytest.raises(ValueError):
        write_mrv_a(document)
    with pytest.raises(ValueError):
        write_mrv_b(document)


def test_a_card_needs_its_twelve_digits() -> None:
    with pytest.raises(ValueError):
        write_td1(replace(CITIZEN, number="04820100123"))
