"""Synthetic people and their documents. Nobody here exists."""

from __future__ import annotations

import string
from dataclasses import replace
from datetime import date

from hypothesis import strategies as st
from vn_ident import PROVINCES

from identity_documents.document import Document, Sex, Source

TODAY = date(2026, 11, 21)

CITIZEN = Document(
    source=Source.CARD_QR,
    number="048201001234",
    old_number="201234567",
    name="Nguyễn Văn An",
    birth_date=date(2001, 3, 15),
    sex=Sex.MALE,
    address="24 Trần Phú, Hải Châu, Đà Nẵng",
    issued=date(2022, 7, 20),
)
CITIZEN_QR = (
    "048201001234|201234567|Nguyễn Văn An|15032001|Nam|24 Trần Phú, Hải Châu, Đà Nẵng|20072022"
)
CITIZEN_TD1 = (
    "IDVNM2010012343048201001234<<3\n0103152M2603151VNM<<<<<<<<<<<4\nNGUYEN<<VAN<AN<<<<<<<<<<<<<<<<"
)

VISITOR = Document(
    source=Source.PASSPORT_MRZ,
    number="M12345678",
    name="KIM MINJUN",
    birth_date=date(1990, 3, 8),
    sex=Sex.MALE,
    nationality="KOR",
    expires=date(2035, 12, 9),
)
VISITOR_TD3 = (
    "P<KORKIM<<MINJUN<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nM123456788KOR9003082M3512090<<<<<<<<<<<<<<02"
)

SURNAMES = ("Nguyễn", "Trần", "Lê", "Phạm", "Đặng", "Đỗ", "H'", "Rơ Ông", "Tôn-Nữ", "Võ")
MIDDLES = ("", "Văn", "Thị", "Hữu Bảo", "Ngọc Quỳnh", "Đức")
GIVEN = ("An", "Hường", "Ánh", "Yến", "Đạt", "Nghiêng", "Y")
VISITOR_NAMES = ("KIM MINJUN", "SUHARTO", "DE LA CRUZ MARIA", "LI NA", "SCHMIDT ANNA LENA")
VISITOR_STATES = ("KOR", "CHN", "THA", "IND", "JPN", "USA", "DEU", "GBR", "RUS", "AUS")


def card_qr(**fields: str) -> str:
    """The citizen's QR with some fields as given, right or wrong."""
    names = ("number", "old_number", "name", "birth_date", "sex", "address", "issued")
    values = dict(zip(names, CITIZEN_QR.split("|"), strict=True)) | fields
    return "|".join(values.values())


def personal_number(province: str, birth_date: date, sex: Sex, sequence: int) -> str:
    century = 2 * (birth_date.year // 100 - 19) + (sex is Sex.FEMALE)
    return f"{province}{century}{birth_date:%y}{sequence:06}"


@st.composite
def citizens(draw: st.DrawFn, born_from: int = 1910) -> Document:
    """Holders of a card, as their QR shows them, the number in accord with the rest."""
    born = draw(st.dates(date(born_from, 1, 1), date(2020, 12, 31)))
    sex = draw(st.sampled_from((Sex.MALE, Sex.FEMALE)))
    province = draw(st.sampled_from([code for code, _ in PROVINCES]))
    number = personal_number(province, born, sex, draw(st.integers(0, 999_999)))
    name = " ".join(
        draw(st.sampled_from(words)) for words in (SURNAMES, MIDDLES, GIVEN) if words
    ).split()
    return Document(
        source=Source.CARD_QR,
        number=number,
        old_number=draw(st.none() | st.text(string.digits, min_size=9, max_size=9)),
        name=" ".join(name),
        birth_date=born,
        sex=sex,
        address=draw(st.none() | st.sampled_from((CITIZEN.address, "Tổ 5, Hòa Khánh, Đà Nẵng"))),
        issued=draw(st.dates(date(2021, 1, 1), TODAY)),
    )


@st.composite
def card_holders(draw: st.DrawFn, born_from: int = 1910) -> Document:
    """The same people, as the back of their card shows them."""
    citizen = draw(citizens(born_from))
    return replace(
        citizen,
        source=Source.CARD_MRZ,
        old_number=None,
        address=None,
        issued=None,
        expires=draw(st.dates(date(2024, 1, 1), date(2036, 12, 31))),
    )


@st.composite
def visitors(draw: st.DrawFn, born_from: int = 1930) -> Document:
    """Holders of a passport; Germany stands for the states whose code is not three letters."""
    alphanumeric = string.digits + string.ascii_uppercase
    optional = draw(st.just("") | st.text(alphanumeric, min_size=1, max_size=14))
    return Document(
        source=Source.PASSPORT_MRZ,
        number=draw(st.text(alphanumeric, min_size=6, max_size=9)),
        name=draw(st.sampled_from(VISITOR_NAMES)),
        birth_date=draw(st.dates(date(born_from, 1, 1), date(2020, 12, 31))),
        sex=draw(st.sampled_from(Sex)),
        nationality=draw(st.sampled_from(VISITOR_STATES)),
        expires=draw(st.dates(date(2024, 1, 1), date(2036, 12, 31))),
        extras=(optional,) if optional else (),
    )


@st.composite
def visa_holders(draw: st.DrawFn, optional_length: int, born_from: int = 1930) -> Document:
    """The same people, as a Vietnamese visa in their passport shows them."""
    alphanumeric = string.digits + string.ascii_uppercase
    optional = draw(st.just("") | st.text(alphanumeric, min_size=1, max_size=optional_length))
    return replace(
        draw(visitors(born_from)),
        source=Source.VISA_MRZ,
        extras=(optional,) if optional else (),
    )
