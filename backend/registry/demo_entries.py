"""What the registers of civil status hold of the demo's people: each shows something else.

Hường and Minh are married and have two children; her father has died. Hoa is a widow. Thảo is
divorced, and was born elsewhere. An never married. Bhuốch's birth was never entered.
"""

from __future__ import annotations

from datetime import date, time

from backend.registry.demo_people import (
    AN,
    BAO_CHAU,
    BHUOCH,
    GIA_BAO,
    HOA,
    HUONG,
    KIM,
    LAN,
    MINH,
    NHI,
    PHUONG_THAO,
    THANG,
    THANH,
    XUAN,
    DemoPerson,
)
from backend.registry.entries import (
    BirthEntry,
    DeathEntry,
    End,
    Ended,
    Entries,
    MarriageEntry,
    NamedParent,
    NamedSpouse,
    Notice,
    Registered,
)

_THACH_THANG = "phường Thạch Thang, quận Hải Châu, thành phố Đà Nẵng"
_DUY_TRINH = "xã Duy Trinh, huyện Duy Xuyên, tỉnh Quảng Nam"
_VINH_TRUNG = "phường Vĩnh Trung, quận Thanh Khê, thành phố Đà Nẵng"
_DAI_HIEP = "xã Đại Hiệp, huyện Đại Lộc, tỉnh Quảng Nam"
_HUE = "phường Thuận Lộc, thành phố Huế, tỉnh Thừa Thiên Huế"
_AN_HAI_BAC = "phường An Hải Bắc, quận Sơn Trà, thành phố Đà Nẵng"
_MINH_AN = "phường Minh An, thành phố Hội An, tỉnh Quảng Nam"
_COMMITTEE = "Ủy ban nhân dân"


def _at(unit: str, number: str, on: date, book: str, note: str = "") -> Registered:
    return Registered(f"{_COMMITTEE} {unit}", number, on, book, note)


def _parent(person: DemoPerson, residence: str) -> NamedParent:
    return NamedParent(person.name, person.birth_date.year, residence, person.ethnicity)


def _spouse(person: DemoPerson, residence: str, identity: str) -> NamedSpouse:
    return NamedSpouse(
        person.name, person.birth_date, residence, identity, person.number, person.ethnicity
    )


_BIRTHS = (
    BirthEntry(
        MINH.number, _at(_THACH_THANG, "142", date(1985, 9, 20), "02/1985"),
        "Bệnh viện Đà Nẵng, thành phố Đà Nẵng",
        NamedParent("VÕ THỊ SÁU EM", 1961, _THACH_THANG),
        NamedParent("TRẦN QUỐC VIỆT", 1957, _THACH_THANG),
    ),
    BirthEntry(
        HUONG.number, _at(_DUY_TRINH, "38", date(1993, 8, 2), "01/1993", "Đăng ký quá hạn."),
        f"Trạm y tế {_DUY_TRINH}", _parent(XUAN, _DUY_TRINH), _parent(THANH, _DUY_TRINH),
    ),
    BirthEntry(
        GIA_BAO.number, _at(_THACH_THANG, "212/2019", date(2019, 9, 9), "01/2019"),
        "Bệnh viện Phụ sản - Nhi Đà Nẵng, thành phố Đà Nẵng",
        _parent(HUONG, f"24 đường Trần Phú, {_THACH_THANG}"),
        _parent(MINH, f"24 đường Trần Phú, {_THACH_THANG}"),
    ),
    BirthEntry(
        BAO_CHAU.number, _at(_THACH_THANG, "031/2022", date(2022, 2, 21), "01/2022"),
        "Bệnh viện Phụ sản - Nhi Đà Nẵng, thành phố Đà Nẵng",
        _parent(HUONG, f"24 đường Trần Phú, {_THACH_THANG}"),
        _parent(MINH, f"24 đường Trần Phú, {_THACH_THANG}"),
    ),
    BirthEntry(
        AN.number, _at(_AN_HAI_BAC, "67", date(2001, 4, 3), "01/2001"),
        "Bệnh viện Đà Nẵng, thành phố Đà Nẵng",
        NamedParent("HUỲNH THỊ BÉ", 1974, _AN_HAI_BAC),
        NamedParent("NGUYỄN VĂN BÌNH", 1970, _AN_HAI_BAC),
    ),
    BirthEntry(
        HOA.number, _at(_DAI_HIEP, "05", date(1977, 6, 14), "01/1977", "Đăng ký quá hạn."),
        _DAI_HIEP,
        NamedParent("PHAN THỊ LIỄU", None, _DAI_HIEP),
        NamedParent("LÊ VIẾT CHÁNH", 1920, _DAI_HIEP),
    ),
    BirthEntry(
        NHI.number, _at(_VINH_TRUNG, "118", date(2015, 7, 1), "01/2015"),
        "Bệnh viện Phụ sản - Nhi Đà Nẵng, thành phố Đà Nẵng",
        NamedParent("LÊ HOÀI THƯƠNG", 1991, _VINH_TRUNG),
    ),
    BirthEntry(
        PHUONG_THAO.number, _at(_HUE, "20", date(1994, 12, 19), "02/1994"),
        "Bệnh viện Trung ương Huế, thành phố Huế",
        NamedParent("NGUYỄN KHOA DIỆU HIỀN", 1968, _HUE),
        NamedParent("CÔNG TẰNG TÔN THẤT VĨNH PHÚC", 1962, _HUE),
    ),
    BirthEntry(
        KIM.number, _at(_MINH_AN, "61", date(1976, 3, 8), "01/1976", "Đăng ký quá hạn."),
        _MINH_AN,
        NamedParent("TRƯƠNG THỊ NĂM", 1950, _MINH_AN),
        NamedParent("ĐẶNG KIM LONG", 1948, _MINH_AN),
    ),
)  # fmt: skip
_MARRIAGES = (
    MarriageEntry(
        _at(_THACH_THANG, "57", date(2014, 5, 12), "01/2014"),
        _spouse(MINH, _THACH_THANG, "Giấy chứng minh nhân dân số 201234568"),
        _spouse(HUONG, _DUY_TRINH, "Giấy chứng minh nhân dân số 201234567"),
    ),
    MarriageEntry(
        _at(_DUY_TRINH, "09", date(1984, 1, 18), "01/1984"),
        _spouse(THANH, _DUY_TRINH, "Giấy chứng minh nhân dân số 200214455"),
        _spouse(XUAN, _DUY_TRINH, "Giấy chứng minh nhân dân số 200214456"),
        Ended(
            End.DEATH, date(2021, 5, 8),
            f"Trích lục khai tử số 17/TLKT do {_COMMITTEE} {_DUY_TRINH} cấp ngày 11/05/2021",
        ),
    ),
    MarriageEntry(
        _at(_DAI_HIEP, "03", date(1975, 11, 20), "01/1975"),
        _spouse(THANG, _DAI_HIEP, "Giấy chứng minh nhân dân số 200345670"),
        _spouse(HOA, _DAI_HIEP, "Giấy chứng minh nhân dân số 200345671"),
        Ended(
            End.DEATH, date(2019, 8, 3),
            f"Trích lục khai tử số 44/TLKT do {_COMMITTEE} {_VINH_TRUNG} cấp ngày 06/08/2019",
        ),
    ),
    MarriageEntry(
        _at(_MINH_AN, "26/2018", date(2018, 6, 9), "01/2018"),
        NamedSpouse(
            "HỒ ĐẮC NHẬT TÂN", date(1990, 4, 30), _MINH_AN, "Giấy chứng minh nhân dân số 205512340"
        ),
        _spouse(PHUONG_THAO, _HUE, "Giấy chứng minh nhân dân số 191823456"),
        Ended(
            End.DIVORCE, date(2022, 10, 25),
            "Quyết định công nhận thuận tình ly hôn số 115/2022/QĐST-HNGĐ ngày 25/10/2022 "
            "của Tòa án nhân dân thành phố Hội An, tỉnh Quảng Nam",
        ),
    ),
)  # fmt: skip
_DEATHS = (
    DeathEntry(
        THANH.number, _at(_DUY_TRINH, "17/2021", date(2021, 5, 11), "01/2021"), time(4, 20),
        f"Tại nhà, {_DUY_TRINH}", "Bệnh tim",
    ),
    DeathEntry(
        THANG.number, _at(_VINH_TRUNG, "44/2019", date(2019, 8, 6), "01/2019"), time(22, 5),
        "Bệnh viện C Đà Nẵng", "Tuổi cao, sức yếu",
        Notice("85/GBT", date(2019, 8, 3), "Bệnh viện C Đà Nẵng"),
    ),
    DeathEntry(
        KIM.number, _at(_MINH_AN, "29/2024", date(2024, 4, 5), "01/2024"), None,
        "Bệnh viện Đà Nẵng", "Tai biến mạch máu não",
        Notice("212/GBT", date(2024, 4, 2), "Bệnh viện Đà Nẵng"),
    ),
)  # fmt: skip
DEMO_ENTRIES = Entries(
    _BIRTHS,
    _MARRIAGES,
    _DEATHS,
    {
        HUONG.number: date(2022, 7, 20),
        MINH.number: date(2025, 9, 3),
        AN.number: date(2025, 8, 11),
        HOA.number: date(2025, 10, 2),
        PHUONG_THAO.number: date(2025, 12, 8),
        BHUOCH.number: date(2026, 1, 15),
        LAN.number: date(2025, 11, 20),
        XUAN.number: date(2021, 6, 30),
    },
)
"""The cards were issued on the days that the demo's cards bear (``kiosk_app.dock.samples``)."""
