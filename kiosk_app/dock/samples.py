"""What can be laid on the dock's glass: cards and passports of invented people, and rubbish.

The office's demonstration registry knows the same people by the same numbers
(``backend.registry.demo_people``); a person whom it does not know is among them on purpose.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from identity_documents.document import Document, Sex, Source
from identity_documents.writing import write_card_qr, write_mrv_a, write_td1, write_td3
from kiosk_app.dock.words import Words

MEGABYTE: Final = 1_000_000


class Side(StrEnum):
    """Which part of a document faces the scanner."""

    QR = "qr"
    BACK = "back"
    PASSPORT = "passport"
    VISA = "visa"


@dataclass(frozen=True, slots=True)
class Holder:
    """A person with a document in the pocket. ``number`` is what a phone signs in with, if any.

    ``visa`` lies in the passport.
    """

    key: str
    document: Document
    note: Words
    visa: Document | None = None

    @property
    def name(self) -> str:
        return self.document.name

    @property
    def number(self) -> str | None:
        """The personal number; ``None`` for a visitor, who has no Vietnamese sign-in."""
        return self.document.number if self.document.nationality == "VNM" else None

    @property
    def sides(self) -> tuple[Side, ...]:
        if self.document.source is Source.PASSPORT_MRZ:
            return (Side.PASSPORT, Side.VISA) if self.visa else (Side.PASSPORT,)
        return (Side.QR, Side.BACK)

    def shown(self, side: Side) -> Document:
        """What stands on this side."""
        if side is not Side.VISA:
            return self.document
        if self.visa is None:
            raise ValueError("no visa lies in this document")
        return self.visa

    def lay(self, side: Side) -> bytes:
        """The bytes that a scanner sends for this side."""
        return _WRITERS[side](self.shown(side)).encode()


_WRITERS: Final[dict[Side, Callable[[Document], str]]] = {
    Side.QR: write_card_qr,
    Side.BACK: write_td1,
    Side.PASSPORT: write_td3,
    Side.VISA: write_mrv_a,
}


@dataclass(frozen=True, slots=True)
class Rubbish:
    """Something that is not a document, or a document gone wrong."""

    key: str
    name: Words
    data: bytes


def _card(
    number: str,
    name: str,
    born: date,
    sex: Sex,
    address: str,
    *,
    issued: date,
    expires: date | None = None,
    old: str | None = None,
) -> Document:
    return Document(
        source=Source.CARD_QR,
        number=number,
        name=name,
        birth_date=born,
        sex=sex,
        old_number=old,
        address=address,
        issued=issued,
        expires=expires,
    )


def _passport(
    number: str,
    name: str,
    born: date,
    sex: Sex,
    nationality: str,
    expires: date,
    source: Source = Source.PASSPORT_MRZ,
) -> Document:
    """A passport's zone, or that of a visa in it, which says the same and has its own number."""
    return Document(
        source=source,
        number=number,
        name=name,
        birth_date=born,
        sex=sex,
        nationality=nationality,
        expires=expires,
    )


HUONG: Final = Holder(
    "huong",
    _card(
        "048188001234",
        "Nguyễn Thị Thu Hường",
        date(1988, 3, 15),
        Sex.FEMALE,
        "24 Trần Phú, Hải Châu I, Hải Châu, Đà Nẵng",
        issued=date(2022, 7, 20),
        expires=date(2028, 3, 15),
        old="201234567",
    ),
    Words("has two children", "có hai con"),
)
MINH: Final = Holder(
    "minh",
    _card(
        "048085001236",
        "Trần Quốc Minh",
        date(1985, 9, 2),
        Sex.MALE,
        "24 Trần Phú, Hải Châu, Đà Nẵng",
        issued=date(2025, 9, 3),
        expires=date(2045, 9, 2),
        old="201234568",
    ),
    Words("her husband", "chồng chị Hường"),
)
AN: Final = Holder(
    "an",
    _card(
        "048201001234",
        "Nguyễn Văn An",
        date(2001, 3, 15),
        Sex.MALE,
        "Tổ 12, 118 Ngô Quyền, Sơn Trà, Đà Nẵng",
        issued=date(2025, 8, 11),
        expires=date(2026, 3, 15),
    ),
    Words("lives alone; card has expired", "sống một mình; thẻ hết hạn"),
)
HOA: Final = Holder(
    "hoa",
    _card(
        "049152004471",
        "Lê Thị Hoa",
        date(1952, 11, 30),
        Sex.FEMALE,
        "K82/14 Ông Ích Khiêm, Thanh Khê, Đà Nẵng",
        issued=date(2025, 10, 2),
        old="200345671",
    ),
    Words("grandmother", "bà nội"),
)
PHUONG_THAO: Final = Holder(
    "phuong-thao",
    _card(
        "046194007001",
        "Công Tằng Tôn Nữ Thị Ngọc Phương Thảo",
        date(1994, 12, 1),
        Sex.FEMALE,
        "7 Nguyễn Thái Học, Hội An, Đà Nẵng",
        issued=date(2025, 12, 8),
        expires=date(2034, 12, 1),
    ),
    Words("a long name", "tên dài"),
)
BHUOCH: Final = Holder(
    "bhuoch",
    _card(
        "049079009120",
        "Bhuốch",
        date(1979, 1, 1),
        Sex.MALE,
        "Thôn Bhơ Hôồng, Sông Kôn, Đà Nẵng",
        issued=date(2026, 1, 15),
        expires=date(2039, 1, 1),
    ),
    Words("a name of one word", "tên một chữ"),
)
LAN: Final = Holder(
    "lan",
    _card(
        "048190003311",
        "Hoàng Thị Lan",
        date(1990, 7, 21),
        Sex.FEMALE,
        "55 Lê Thanh Nghị, Hòa Cường, Đà Nẵng",
        issued=date(2025, 11, 20),
        expires=date(2030, 7, 21),
    ),
    Words("the office has her twice", "văn phòng có hai bản ghi"),
)
KHOI: Final = Holder(
    "khoi",
    _card(
        "079093006006",
        "Đỗ Minh Khôi",
        date(1993, 10, 12),
        Sex.MALE,
        "12 Nguyễn Huệ, Sài Gòn, Thành phố Hồ Chí Minh",
        issued=date(2025, 8, 1),
        expires=date(2033, 10, 12),
    ),
    Words("no record at the office", "không có bản ghi"),
)
MINJUN: Final = Holder(
    "minjun",
    _passport(
        "M12345678", "Kim Minjun", date(1990, 3, 8), Sex.MALE, "KOR", expires=date(2035, 12, 9)
    ),
    Words("visitor from Korea", "khách Hàn Quốc"),
    _passport(
        "DN1234567",
        "Kim Minjun",
        date(1990, 3, 8),
        Sex.MALE,
        "KOR",
        expires=date(2029, 5, 31),
        source=Source.VISA_MRZ,
    ),
)
PUTRI: Final = Holder(
    "putri",
    _passport("X7654321", "Putri", date(2003, 8, 17), Sex.FEMALE, "IDN", expires=date(2031, 1, 4)),
    Words("visitor from Indonesia, one name", "khách Indonesia, tên một chữ"),
)

HOLDERS: Final = (HUONG, MINH, AN, HOA, PHUONG_THAO, BHUOCH, LAN, KHOI, MINJUN, PUTRI)


def _spoiled(data: bytes, old: str, new: str) -> bytes:
    assert old.encode() in data
    return data.replace(old.encode(), new.encode(), 1)


def _wrong_digit(zone: bytes, position: int) -> bytes:
    digit = (zone[position] - ord("0") + 1) % 10
    return b"%b%d%b" % (zone[:position], digit, zone[position:][1:])


_CARD: Final = HUONG.lay(Side.QR)
_BACK: Final = HUONG.lay(Side.BACK)
_PASSPORT: Final = MINJUN.lay(Side.PASSPORT)

RUBBISH: Final = (
    Rubbish("menu", Words("A menu", "Thực đơn"), b"https://quan-an.example/menu?ban=7"),
    Rubbish(
        "birth-date",
        Words("Born 31 Feb", "Sinh ngày 31/02"),
        _spoiled(_CARD, "|15031988|", "|31021988|"),
    ),
    Rubbish(
        "eleven-digits",
        Words("11 digits", "11 chữ số"),
        _spoiled(_CARD, "048188001234", "04818800123"),
    ),
    Rubbish(
        "letter",
        Words("O for 0", "O thay số 0"),
        _spoiled(_CARD, "048188001234", "O48188001234"),
    ),
    Rubbish("five-fields", Words("Cut short", "Đọc thiếu"), _CARD[: _CARD.rindex(b"|N")]),
    Rubbish(
        "card-check-digit",
        Words("Back, bad digit", "Mặt sau sai số"),
        _wrong_digit(_BACK, 14),
    ),
    Rubbish(
        "passport-check-digit",
        Words("Passport, bad digit", "Hộ chiếu sai số"),
        _wrong_digit(_PASSPORT, len(_PASSPORT) - 1),
    ),
    Rubbish(
        "half-passport",
        Words("Half a passport", "Nửa hộ chiếu"),
        _PASSPORT[: len(_PASSPORT) - 20],
    ),
    Rubbish("noise", Words("Noise", "Không phải chữ"), b"\xff\xfe\x80" * 40),
    Rubbish("megabyte", Words("1 MB", "1 MB"), b"0" * MEGABYTE),
)
"""Each is refused in its own way; see the tests for which."""
