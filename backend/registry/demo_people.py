"""The people of the demo, by fixed numbers: whoever lays a sample card needs a record here.

Synthetic, like everybody in the registry. ``demo_people`` gives them in the order in which
``father``, ``mother`` and ``household`` point, before all others.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from backend.registry.names import Sex


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """One row of the demo. ``father`` and ``mother`` are numbers; addresses are (line, ward)."""

    number: str
    name: str
    birth_date: date
    sex: Sex
    household: str
    relation: str
    role: str
    """What this person shows, for the demo's dock and the handbook."""
    father: str | None = None
    mother: str | None = None
    ethnicity: str = "Kinh"
    religion: str = "Không"
    home_town: str = "phường Hải Châu, thành phố Đà Nẵng"
    old_number: str = ""
    died: date | None = None


HOMES = {
    "tran": ("24 đường Trần Phú", 20242),
    "le": ("K82/14 Ông Ích Khiêm", 20209),
    "an": ("Tổ 12, 118 đường Ngô Quyền", 20263),
    "ton": ("7 đường Nguyễn Thái Học", 20410),
    "cotu": ("Thôn Bhơ Hôồng", 20476),
    "lan-1": ("55 đường Lê Thanh Nghị", 20257),
    "lan-2": ("55 đường Lê Thanh Nghị", 20257),
    "kim": ("305 đường Võ Nguyên Giáp", 20285),
    "duy": ("Thôn Chiêm Sơn", 20623),
}
"""Line, and the code of the commune-level unit."""

THANH = DemoPerson(
    "049058001240", "NGUYỄN VĂN THÀNH", date(1958, 2, 17), "male", "duy", "Chồng",
    "father of Hường: died, in the register of deaths", old_number="200214455",
    home_town="xã Duy Xuyên, thành phố Đà Nẵng", died=date(2021, 5, 8),
)  # fmt: skip
XUAN = DemoPerson(
    "049160001241", "PHAN THỊ XUÂN", date(1960, 10, 6), "female", "duy", "Chủ hộ",
    "mother of Hường", old_number="200214456", home_town="xã Duy Xuyên, thành phố Đà Nẵng",
)  # fmt: skip
HUONG = DemoPerson(
    "048188001234", "NGUYỄN THỊ THU HƯỜNG", date(1988, 3, 15), "female", "tran", "Vợ",
    "asks for herself, for her children, and for her father who has died",
    father=THANH.number, mother=XUAN.number, old_number="201234567", religion="Phật giáo",
    home_town="xã Duy Xuyên, thành phố Đà Nẵng",
)  # fmt: skip
MINH = DemoPerson(
    "048085001236", "TRẦN QUỐC MINH", date(1985, 9, 2), "male", "tran", "Chủ hộ",
    "her husband: the wrong phone for her card", old_number="201234568",
)  # fmt: skip
GIA_BAO = DemoPerson(
    "048219001235", "TRẦN GIA BẢO", date(2019, 8, 24), "male", "tran", "Con",
    "their son", father=MINH.number, mother=HUONG.number,
)  # fmt: skip
BAO_CHAU = DemoPerson(
    "048322001237", "TRẦN NGỌC BẢO CHÂU", date(2022, 2, 5), "female", "tran", "Con",
    "their daughter", father=MINH.number, mother=HUONG.number,
)  # fmt: skip
AN = DemoPerson(
    "048201001234", "NGUYỄN VĂN AN", date(2001, 3, 15), "male", "an", "Chủ hộ",
    "lives alone, has no children, never married",
)  # fmt: skip
THANG = DemoPerson(
    "049048004473", "LÊ ĐỨC THẮNG", date(1948, 3, 26), "male", "le", "Chồng",
    "husband of Hoa: died, in the register of deaths", old_number="200345670",
    home_town="xã Đại Lộc, thành phố Đà Nẵng", died=date(2019, 8, 3),
)  # fmt: skip
HOA = DemoPerson(
    "049152004471", "LÊ THỊ HOA", date(1952, 11, 30), "female", "le", "Chủ hộ",
    "widow; grandmother: her grandchild is not her own child", old_number="200345671",
    home_town="xã Đại Lộc, thành phố Đà Nẵng",
)  # fmt: skip
NHI = DemoPerson(
    "048315004472", "LÊ HOÀI NHI", date(2015, 6, 9), "female", "le", "Cháu",
    "her grandchild; no parent recorded",
)  # fmt: skip
PHUONG_THAO = DemoPerson(
    "046194007001", "CÔNG TẰNG TÔN NỮ THỊ NGỌC PHƯƠNG THẢO", date(1994, 12, 1), "female", "ton",
    "Chủ hộ", "a name of nine words; divorced; born in Huế",
    home_town="phường Thuận Hóa, thành phố Huế",
)  # fmt: skip
BHUOCH = DemoPerson(
    "049079009120", "BHUỐCH", date(1979, 1, 1), "male", "cotu", "Chủ hộ",
    "a name of one word; no entry in the register of births", ethnicity="Cơ Tu",
    home_town="xã Sông Kôn, thành phố Đà Nẵng",
)  # fmt: skip
LAN = DemoPerson(
    "048190003311", "HOÀNG THỊ LAN", date(1990, 7, 21), "female", "lan-1", "Chủ hộ",
    "recorded twice: several found",
)  # fmt: skip
LAN_AGAIN = DemoPerson(
    "048190003311", "HOÀNG THỊ LÂN", date(1990, 7, 21), "female", "lan-2", "Chủ hộ",
    "the second row of the same number",
)  # fmt: skip
KIM = DemoPerson(
    "048073005150", "ĐẶNG KIM SƠN", date(1973, 5, 4), "male", "kim", "Chủ hộ",
    "died: nothing is issued", died=date(2024, 4, 2),
)  # fmt: skip

DEMO_PEOPLE = (
    THANH, XUAN, MINH, HUONG, GIA_BAO, BAO_CHAU, AN, THANG, HOA, NHI, PHUONG_THAO, BHUOCH, LAN,
    LAN_AGAIN, KIM,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who can sign in at the stand-in identity provider."""

    number: str
    name: str
    birth_date: date
    role: str


UNRECORDED = Account(
    "079093006006", "ĐỖ MINH KHÔI", date(1993, 10, 12), "has an account and no record here"
)
ACCOUNTS = (
    *(
        Account(person.number, person.name, person.birth_date, person.role)
        for person in (HUONG, MINH, AN, HOA, PHUONG_THAO, BHUOCH, LAN)
    ),
    UNRECORDED,
)
