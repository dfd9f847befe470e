"""The dock's cards are good cards, its rubbish is rubbish, and the office knows the people."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from backend.registry import demo_entries, demo_people
from identity_documents.document import Document, Doubt, Problem, Sex, Source, Unreadable
from identity_documents.reading import read_document
from kiosk_app.dock.samples import AN, HOLDERS, HUONG, MINJUN, PUTRI, RUBBISH, Holder, Rubbish, Side

TODAY = date(2026, 11, 21)

EXPECTED = {
    "menu": Problem.NOT_A_DOCUMENT,
    "birth-date": Problem.BAD_BIRTH_DATE,
    "eleven-digits": Problem.NUMBER_LENGTH,
    "letter": Problem.NUMBER_NOT_DIGITS,
    "five-fields": Problem.TOO_FEW_FIELDS,
    "card-check-digit": Problem.CHECK_DIGIT,
    "passport-check-digit": Problem.CHECK_DIGIT,
    "half-passport": Problem.WRONG_LENGTH,
    "noise": Problem.NOT_TEXT,
    "megabyte": Problem.TOO_LONG,
}


_SOURCES = {
    Side.BACK: Source.CARD_MRZ,
    Side.PASSPORT: Source.PASSPORT_MRZ,
    Side.VISA: Source.VISA_MRZ,
}


def sides() -> list[tuple[Holder, Side]]:
    return [(holder, side) for holder in HOLDERS for side in holder.sides]


@pytest.mark.parametrize(("holder", "side"), sides(), ids=lambda item: getattr(item, "key", item))
def test_every_side_of_every_document_reads_back(holder: Holder, side: Side) -> None:
    read = read_document(holder.lay(side), TODAY)
    assert isinstance(read, Document)
    written = holder.shown(side)
    if side is not Side.QR:  # no card's QR says what kind of document it is, nor its last day
        assert read.source is _SOURCES[side]
        assert read.expires == written.expires
    assert read.number == written.number
    assert read.birth_date == written.birth_date
    assert read.sex is written.sex
    assert read.nationality == written.nationality
    assert not read.doubts & {
        Doubt.NUMBER_DISAGREES_WITH_BIRTH,
        Doubt.NUMBER_DISAGREES_WITH_SEX,
        Doubt.UNKNOWN_PROVINCE,
    }


def test_the_qr_keeps_the_whole_card() -> None:
    read = read_document(HUONG.lay(Side.QR), TODAY)
    assert isinstance(read, Document)
    written = HUONG.document
    assert read == replace(written, expires=None, doubts=frozenset({Doubt.ADDRESS_BEFORE_2025}))


def test_an_expired_card_is_among_them() -> None:
    read = read_document(AN.lay(Side.BACK), TODAY)
    assert isinstance(read, Document)
    assert Doubt.EXPIRED in read.doubts


@pytest.mark.parametrize("rubbish", RUBBISH, ids=lambda rubbish: rubbish.key)
def test_rubbish_is_refused(rubbish: Rubbish) -> None:
    read = read_document(rubbish.data, TODAY)
    assert isinstance(read, Unreadable)
    assert read.problem is EXPECTED[rubbish.key]


def test_a_visa_says_who_holds_the_passport() -> None:
    passport, visa = MINJUN.shown(Side.PASSPORT), MINJUN.shown(Side.VISA)
    assert replace(visa, source=passport.source) == replace(
        passport, number=visa.number, expires=visa.expires
    )
    assert PUTRI.sides == (Side.PASSPORT,)
    with pytest.raises(ValueError, match="no visa"):
        PUTRI.lay(Side.VISA)


def test_keys_are_unique() -> None:
    keys = [item.key for item in (*HOLDERS, *RUBBISH)]
    assert len(set(keys)) == len(keys)


def test_the_office_knows_the_same_people() -> None:
    accounts = {account.number: account for account in demo_people.ACCOUNTS}
    citizens = [holder for holder in HOLDERS if holder.number]
    assert {holder.number for holder in citizens} == set(accounts)
    recorded = {person.number: person for person in reversed(demo_people.DEMO_PEOPLE)}
    for holder in citizens:
        account = accounts[str(holder.number)]
        assert holder.name.upper() == account.name
        assert holder.document.birth_date == account.birth_date
        if person := recorded.get(str(holder.number)):
            assert holder.document.sex is Sex(person.sex)
            assert (holder.document.old_number or "") == person.old_number
            assert demo_entries.DEMO_ENTRIES.cards[person.number] == holder.document.issued


def test_visitors_have_no_phone() -> None:
    assert [holder.key for holder in HOLDERS if holder.number is None] == ["minjun", "putri"]
