from __future__ import annotations

import string
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from mrz.generator.mrva import MRVACodeGenerator
from mrz.generator.mrvb import MRVBCodeGenerator
from mrz.generator.td2 import TD2CodeGenerator
from mrz.generator.td3 import TD3CodeGenerator

from identity_documents.document import Document, Doubt, Problem, Sex, Source, Unreadable
from identity_documents.mrz import birth_date, check_digit, expiry_date, read_mrz
from identity_documents.writing import write_mrv_a, write_mrv_b, write_td1, write_td3
from tests.identity_documents.people import (
    CITIZEN,
    CITIZEN_TD1,
    TODAY,
    VISITOR,
    VISITOR_TD3,
    card_holders,
    visa_holders,
    visitors,
)

ALPHABET = string.digits + string.ascii_uppercase + "<"
SPECIMEN_TD3 = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
)
"""The example of Doc 9303-4, appendix A."""


def read(text: str, today: date = TODAY) -> Document:
    document = read_mrz(text, today)
    assert isinstance(document, Document)
    return document


def put(text: str, at: int, characters: str) -> str:
    return text[:at] + characters + text[at + len(characters) :]


def test_every_field_of_a_card() -> None:
    assert read(CITIZEN_TD1) == Document(
        source=Source.CARD_MRZ,
        number="048201001234",
        name="NGUYEN VAN AN",
        birth_date=date(2001, 3, 15),
        sex=Sex.MALE,
        nationality="VNM",
        expires=date(2026, 3, 15),
        doubts=frozenset({Doubt.NAME_WITHOUT_ACCENTS, Doubt.EXPIRED}),
    )


def test_every_field_of_a_passport() -> None:
    expected = replace(VISITOR, doubts=frozenset({Doubt.NAME_WITHOUT_ACCENTS}))
    assert read(VISITOR_TD3) == expected


def test_the_standards_own_example() -> None:
    document = read(SPECIMEN_TD3, date(2012, 4, 15))
    assert document == Document(
        source=Source.PASSPORT_MRZ,
        number="L898902C3",
        name="ERIKSSON ANNA MARIA",
        birth_date=date(1974, 8, 12),
        sex=Sex.FEMALE,
        nationality="UTO",
        expires=date(2012, 4, 15),
        extras=("ZE184226B",),
        doubts=frozenset({Doubt.NAME_WITHOUT_ACCENTS}),
    )
    assert Doubt.EXPIRED in read(SPECIMEN_TD3, date(2012, 4, 16)).doubts


@given(card_holders())
def test_a_written_card_is_read(holder: Document) -> None:
    document = read(write_td1(holder))
    assert replace(document, name=holder.name, doubts=frozenset()) == holder


@given(visitors())
def test_a_written_passport_is_read(visitor: Document) -> None:
    assert replace(read(write_td3(visitor)), doubts=frozenset()) == visitor


@given(visa_holders(optional_length=16))
def test_a_written_visa_of_a_whole_page_is_read(holder: Document) -> None:
    assert replace(read(write_mrv_a(holder)), doubts=frozenset()) == holder


@given(visa_holders(optional_length=8))
def test_a_written_small_visa_is_read(holder: Document) -> None:
    assert replace(read(write_mrv_b(holder)), doubts=frozenset()) == holder


@given(visa_holders(optional_length=8))
def test_another_countrys_visa_is_not_read_as_one_of_ours(holder: Document) -> None:
    for text in (write_mrv_a(holder), write_mrv_b(holder)):
        foreign = text.replace("V<VNM", "V<FRA", 1)
        assert read_mrz(foreign, TODAY) == Unreadable(Problem.UNSUPPORTED, "issuer")


@pytest.mark.parametrize("source", Source)
def test_passports_and_visas_lie_on_the_glass_as_passports(source: Source) -> None:
    assert source.of_passport == (source in {Source.PASSPORT_MRZ, Source.VISA_MRZ})


VISITOR_FIELDS = ("KOR", "900308", "M", "351209")


def test_passports_of_an_independent_writer() -> None:
    state, born, sex, expires = VISITOR_FIELDS
    text = str(
        TD3CodeGenerator("P", state, "Kim", "Minjun", "M12345678", state, born, sex, expires)
    )
    assert read(text) == read(VISITOR_TD3)


@pytest.mark.parametrize("writer", [MRVACodeGenerator, MRVBCodeGenerator])
def test_visas_of_an_independent_writer(
    writer: type[MRVACodeGenerator | MRVBCodeGenerator],
) -> None:
    state, born, sex, expires = VISITOR_FIELDS
    text = str(writer("V", "VNM", "Kim", "Minjun", "AB123456", state, born, sex, expires, "90D1"))
    expected = replace(VISITOR, source=Source.VISA_MRZ, number="AB123456", extras=("90D1",))
    assert read(text) == replace(expected, doubts=frozenset({Doubt.NAME_WITHOUT_ACCENTS}))
    assert read_mrz(text.replace("AB123456", "AB123457"), TODAY) == Unreadable(
        Problem.CHECK_DIGIT, "number"
    )


@pytest.mark.parametrize("text", [CITIZEN_TD1, VISITOR_TD3])
@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n", ""),
        lambda text: text.replace("\n", "\r"),
        lambda text: text.replace("\n", "\r\n") + "\r\n",
        lambda text: text.replace("\n", " \n "),
        str.lower,
        " ".join,
    ],
    ids=["one run", "CR", "CRLF", "blanks at line ends", "lower case", "spaced out"],
)
def test_how_readers_send_a_zone(text: str, change: Callable[[str], str]) -> None:
    assert read(change(text)) == read(text)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", Unreadable(Problem.NOT_A_DOCUMENT)),
        ("<<<<<<<<<<", Unreadable(Problem.NOT_A_DOCUMENT)),
        ("IDVNM", Unreadable(Problem.NOT_A_DOCUMENT)),
        (CITIZEN_TD1.replace("NGUYEN", "NGUYỄN"), Unreadable(Problem.NOT_A_DOCUMENT)),
        (CITIZEN_TD1[:-1], Unreadable(Problem.WRONG_LENGTH, count=89)),
        (CITIZEN_TD1.split("\n")[0], Unreadable(Problem.WRONG_LENGTH, count=30)),
        (VISITOR_TD3 + "<", Unreadable(Problem.WRONG_LENGTH, count=89)),
        (VISITOR_TD3 + "<<", Unreadable(Problem.WRONG_LENGTH, count=90)),
        (put(CITIZEN_TD1, 2, "LAO"), Unreadable(Problem.UNSUPPORTED, "issuer")),
        (put(CITIZEN_TD1, 46, "LAO"), Unreadable(Problem.UNSUPPORTED, "nationality")),
        (put(VISITOR_TD3, 55, "K0R"), Unreadable(Problem.UNSUPPORTED, "nationality")),
        (put(CITIZEN_TD1, 5, "?"), Unreadable(Problem.CHECK_DIGIT, "number")),
        (put(CITIZEN_TD1, 14, "4"), Unreadable(Problem.CHECK_DIGIT, "number")),
        (put(CITIZEN_TD1, 29, "4"), Unreadable(Problem.CHECK_DIGIT, "number")),
        (put(CITIZEN_TD1, 37, "3"), Unreadable(Problem.CHECK_DIGIT, "birth_date")),
        (put(CITIZEN_TD1, 45, "2"), Unreadable(Problem.CHECK_DIGIT, "expires")),
        (put(CITIZEN_TD1, 60, "5"), Unreadable(Problem.CHECK_DIGIT, "composite")),
        (put(VISITOR_TD3, 88, "3"), Unreadable(Problem.CHECK_DIGIT, "composite")),
        (put(SPECIMEN_TD3, 87, "2"), Unreadable(Problem.CHECK_DIGIT, "extras")),
        (put(CITIZEN_TD1, 38, "N"), Unreadable(Problem.BAD_SEX, "sex")),
        (put(CITIZEN_TD1, 62, "<" * 30), Unreadable(Problem.NO_NAME, "name")),
        (put(CITIZEN_TD1, 62, "NGUYEN<<VAN<4N"), Unreadable(Problem.NO_NAME, "name")),
        (put(VISITOR_TD3, 5, "K?M"), Unreadable(Problem.NO_NAME, "name")),
    ],
)
def test_each_failure_is_known(text: str, problem: Unreadable) -> None:
    assert read_mrz(text, TODAY) == problem


def test_other_small_documents_are_not_supported() -> None:
    text = str(TD2CodeGenerator("I", "KOR", "Kim", "Minjun", "M12345678", *VISITOR_FIELDS))
    assert read_mrz(text, TODAY) == Unreadable(Problem.UNSUPPORTED, "format")


def passport(
    number: str = "M12345678",
    birth: str = "900308",
    expiry: str = "351209",
    nationality: str = "KOR",
    issuer: str = "KOR",
    optional: str = "",
    optional_digit: str | None = None,
    names: str = "KIM<<MINJUN",
) -> str:
    """A passport whose fields may be wrong and whose check digits are right."""

    def checked(characters: str) -> str:
        return f"{characters}{check_digit(characters)}"

    number, birth, expiry = checked(number), checked(birth), checked(expiry)
    optional = optional.ljust(14, "<")
    optional += check_digit(optional) or "" if optional_digit is None else optional_digit
    composite = check_digit(number + birth + expiry + optional)
    return f"P<{issuer}{names:<<39}\n{number}{nationality}{birth}M{expiry}{optional}{composite}"


@pytest.mark.parametrize("digit", ["0", "<"])
def test_no_optional_data_may_be_zero_or_filler(digit: str) -> None:
    assert read(passport(optional_digit=digit)) == read(VISITOR_TD3)


def test_optional_data_that_are_there_need_their_digit() -> None:
    text = passport(optional="0000000000", optional_digit="<")
    assert read_mrz(text, TODAY) == Unreadable(Problem.CHECK_DIGIT, "extras")


@pytest.mark.parametrize(
    ("birth", "problem"),
    [
        ("900230", Problem.BAD_BIRTH_DATE),
        ("901301", Problem.BAD_BIRTH_DATE),
        ("900000", Problem.BAD_BIRTH_DATE),
        ("9O0308", Problem.BAD_BIRTH_DATE),
        ("90<308", Problem.BAD_BIRTH_DATE),
        ("90<<<<", Problem.UNSUPPORTED),
        ("<<<<<<", Problem.UNSUPPORTED),
    ],
)
def test_birth_dates_that_are_no_day(birth: str, problem: Problem) -> None:
    assert read_mrz(passport(birth=birth), TODAY) == Unreadable(problem, "birth_date")


@pytest.mark.parametrize("expiry", ["350229", "<<<<<<", "35120A"])
def test_expiries_that_are_no_day(expiry: str) -> None:
    bad = Unreadable(Problem.BAD_EXPIRY_DATE, "expires")
    assert read_mrz(passport(expiry=expiry), TODAY) == bad


def test_a_passport_without_a_number() -> None:
    none = Unreadable(Problem.NUMBER_LENGTH, "number", 0)
    assert read_mrz(passport(number="<" * 9), TODAY) == none


def test_a_card_without_an_expiry() -> None:
    document = read(write_td1(replace(CITIZEN, expires=None)))
    assert document.expires is None
    assert Doubt.EXPIRED not in document.doubts


def test_germany_is_one_letter() -> None:
    assert read(passport(nationality="D<<", issuer="D<<")).nationality == "DEU"


@pytest.mark.parametrize("letter", ["<", "X"])
def test_sex_may_be_left_open(letter: str) -> None:
    assert read(put(VISITOR_TD3, 65, letter)).sex is Sex.UNSPECIFIED


@pytest.mark.parametrize(
    ("names", "name", "may_be_cut"),
    [
        ("SUHARTO", "SUHARTO", False),
        ("VAN<DER<BERG<<ANNA<MARIA", "VAN DER BERG ANNA MARIA", False),
        ("<<ANNA", "ANNA", False),
        ("A" * 20 + "<<" + "B" * 16, "A" * 20 + " " + "B" * 16, False),
        ("A" * 20 + "<<" + "B" * 17, "A" * 20 + " " + "B" * 17, True),
    ],
)
def test_names(names: str, name: str, may_be_cut: bool) -> None:
    document = read(passport(names=names))
    assert document.name == name
    assert (Doubt.NAME_MAY_BE_CUT in document.doubts) is may_be_cut


def test_a_vietnamese_passports_personal_number_is_compared() -> None:
    vietnamese = {"issuer": "VNM", "nationality": "VNM", "optional": "048190001234"}
    document = read(passport(**vietnamese))
    assert document.extras == ("048190001234",)
    assert Doubt.NUMBER_DISAGREES_WITH_SEX in document.doubts
    assert Doubt.NUMBER_DISAGREES_WITH_BIRTH not in document.doubts


@pytest.mark.parametrize(
    ("yymmdd", "today", "born"),
    [
        ("261121", TODAY, date(2026, 11, 21)),
        ("261122", TODAY, date(1926, 11, 22)),
        ("270101", TODAY, date(1927, 1, 1)),
        ("000229", TODAY, date(2000, 2, 29)),
        ("000229", date(2100, 6, 1), date(2000, 2, 29)),
        ("010229", TODAY, None),
    ],
)
def test_the_century_of_a_birth_is_past(yymmdd: str, today: date, born: date | None) -> None:
    assert birth_date(yymmdd, today) == born


@pytest.mark.parametrize(
    ("yymmdd", "today", "expires"),
    [
        ("160101", TODAY, date(2016, 1, 1)),
        ("151231", TODAY, date(2115, 12, 31)),
        ("991231", TODAY, date(2099, 12, 31)),
        ("000229", TODAY, None),
        ("991231", date(2005, 1, 1), date(1999, 12, 31)),
        ("941231", date(2005, 1, 1), date(2094, 12, 31)),
    ],
)
def test_the_century_of_an_expiry(yymmdd: str, today: date, expires: date | None) -> None:
    assert expiry_date(yymmdd, today) == expires


def test_the_personal_number_tells_a_centenarian_from_an_infant() -> None:
    holder = replace(CITIZEN, number="048025001234", birth_date=date(1925, 5, 1))
    document = read(write_td1(replace(holder, expires=date(2030, 5, 1))))
    assert document.birth_date == date(1925, 5, 1)
    assert Doubt.NUMBER_DISAGREES_WITH_BIRTH not in document.doubts


@pytest.mark.parametrize(
    ("characters", "digit"),
    [("", "0"), ("520727", "3"), ("AB2134<<<", "5"), ("a", None), ("?", None), ("²", None)],
)
def test_check_digit(characters: str, digit: str | None) -> None:
    """``520727`` and ``AB2134<<<`` are the examples of Doc 9303-3, 4.9."""
    assert check_digit(characters) == digit


def values_agree(one: str, other: str) -> bool:
    return (int(check_digit(one) or 0) - int(check_digit(other) or 0)) % 10 == 0


CARD_CHECKED = [*range(5, 30), *range(30, 37), *range(38, 45), 59]
CARD_FILLERS = range(48, 59)
PASSPORT_CHECKED = [*range(44, 54), *range(57, 64), *range(65, 88)]
PASSPORT_FREE_TEXT = [*range(44, 53), *range(72, 86)]
"""Number and optional data, where letters are allowed."""


def substitutions(zone: str, at: int) -> list[str]:
    return [put(zone, at, letter) for letter in ALPHABET if letter != zone[at]]


@pytest.mark.parametrize("at", CARD_CHECKED)
def test_every_wrong_character_of_a_card_is_found(at: int) -> None:
    zone = CITIZEN_TD1.replace("\n", "")
    for damaged in substitutions(zone, at):
        assert isinstance(read_mrz(damaged, TODAY), Unreadable), damaged


@pytest.mark.parametrize("at", CARD_FILLERS)
def test_a_letter_among_a_cards_fillers_is_found_unless_it_weighs_nothing(at: int) -> None:
    zone = CITIZEN_TD1.replace("\n", "")
    for damaged in substitutions(zone, at):
        passes = values_agree("<", damaged[at])
        wrong = Unreadable(Problem.CHECK_DIGIT, "composite")
        assert read_mrz(damaged, TODAY) == (read(zone) if passes else wrong), damaged


@pytest.mark.parametrize("at", PASSPORT_CHECKED)
def test_every_wrong_character_of_a_passport_is_found_unless_it_weighs_the_same(at: int) -> None:
    zone = passport(optional="ZE184226B").replace("\n", "")
    for damaged in substitutions(zone, at):
        passes = at in PASSPORT_FREE_TEXT and values_agree(zone[at], damaged[at])
        assert isinstance(read_mrz(damaged, TODAY), Document) is passes, damaged
