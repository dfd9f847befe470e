"""Old addresses and where they may lie today. Wards are public; streets are invented."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.old_addresses import MOST
from forms.units import is_unit, today_of

DA_NANG = [
    ("24 Trần Phú, Thạch Thang, Hải Châu, Đà Nẵng", ["phường Hải Châu"]),
    ("Tổ 3, P. Thạch Thang, Q. Hải Châu, TP. Đà Nẵng", ["phường Hải Châu"]),
    ("tổ 12, phuong thuan phuoc, quan hai chau, da nang", ["phường Hải Châu"]),
    ("Kiệt 4 Hoa Giấy, Xuân Hà, Thanh Khê, Đà Nẵng", ["phường Thanh Khê"]),
    ("K12/3 Hoa Giấy, An Hải Bắc, Sơn Trà, Đà Nẵng", ["phường An Hải"]),
    ("Hòa Hải, Ngũ Hành Sơn, Đà Nẵng", ["phường Ngũ Hành Sơn"]),
    ("Khuê Trung, Cẩm Lệ, thành phố Đà Nẵng, Việt Nam", ["phường Cẩm Lệ"]),
    ("Hòa Cường Bắc - Hải Châu - Đà Nẵng", ["phường Hòa Cường"]),
    ("Hoà Minh, Liên Chiểu, Đà Nẵng", ["phường Hòa Khánh"]),
    ("Thôn Cây Đa, Hòa Nhơn, Hòa Vang, Đà Nẵng", ["xã Bà Nà"]),
    ("12 Hoa Giấy, Cẩm Châu, Hội An, Quảng Nam", ["phường Hội An Đông"]),
    ("Khối 2, Vĩnh Điện, Điện Bàn, Quảng Nam", ["phường Điện Bàn"]),
    ("xã Bình Minh, huyện Thăng Bình, tỉnh Quảng Nam", ["xã Thăng An"]),
    ("Thị trấn Nam Phước, Duy Xuyên, Quảng Nam", ["xã Nam Phước"]),
]
ELSEWHERE = [
    ("Hàng Bạc, Hoàn Kiếm, Hà Nội", ["phường Hoàn Kiếm"]),
    ("Bến Nghé, Quận 1, Hồ Chí Minh", ["phường Sài Gòn"]),
    ("Thảo Điền, Thủ Đức, Thành phố Hồ Chí Minh", ["phường An Khánh"]),
    ("Phú Cường, Thủ Dầu Một, Bình Dương", ["phường Thủ Dầu Một"]),
    ("Vĩnh Ninh, Huế, Thừa Thiên Huế", ["phường Thuận Hóa"]),
    ("Cái Khế, Ninh Kiều, Cần Thơ", ["phường Cái Khế"]),
    ("Thành Nhất, Buôn Ma Thuột, Đắc Lắc", ["phường Thành Nhất"]),
    ("Thanh Nhat, Buon Ma Thuot, Dak Lak", ["phường Thành Nhất"]),
    ("xã Hợp Hòa, huyện Sơn Dương, tỉnh Tuyên Quang", ["xã Tân Thanh"]),
    # Names that begin like a word for a kind of place, but for their accents.
    ("Phượng Vĩ, Cẩm Khê, Phú Thọ", ["xã Tiên Lương"]),
    ("Bản Bo, Tam Đường, Lai Châu", ["xã Bản Bo"]),
]
NUMBERS = [
    # Each of these cities had a Phường 1; the district tells them apart.
    ("Phường 1, Gò Vấp, Hồ Chí Minh", ["phường Hạnh Thông"]),
    ("Phường 1, Đà Lạt, Lâm Đồng", ["phường Xuân Hương - Đà Lạt"]),
    ("Phường 01, Mỹ Tho, Tiền Giang", ["phường Mỹ Tho"]),
    ("P.04, Q. Tân Bình, Hồ Chí Minh", ["phường Tân Sơn Nhất"]),
    ("Phường 2, Vũng Tàu, Bà Rịa - Vũng Tàu", ["phường Vũng Tàu"]),
    ("Phường 6, Bến Tre, Bến Tre", ["phường Sơn Đông"]),
]
PARTED = [
    ("Thôn 1, Hòa Liên, Hòa Vang, Đà Nẵng", ["phường Hải Vân", "phường Liên Chiểu"]),
    ("Cát Linh, Đống Đa, Hà Nội", ["phường Giảng Võ", "phường Ô Chợ Dừa"]),
    ("Phương Mai, Đống Đa, Hà Nội", ["phường Kim Liên", "phường Bạch Mai"]),
    ("Phường 5, Quận 8, TP. Hồ Chí Minh", ["phường Chánh Hưng", "phường Bình Đông"]),
    ("P5, Q8, TP.HCM", ["phường Chánh Hưng", "phường Bình Đông"]),
    (
        "Đại Kim, Hoàng Mai, Hà Nội",
        ["phường Định Công", "phường Hoàng Liệt", "phường Khương Đình", "phường Thanh Liệt"],
    ),
    # The province had several of the name: the one of the district stands first.
    ("Lê Lợi, Gia Lộc, Hải Dương", ["xã Gia Lộc", "phường Trần Hưng Đạo", "xã Yết Kiêu"]),
    ("Trung Sơn, Sầm Sơn, Thanh Hóa", ["phường Sầm Sơn", "xã Trung Sơn"]),
]
OF_TODAY = [
    ("phường Hải Châu, thành phố Đà Nẵng", ["phường Hải Châu"]),
    ("24 Trần Phú, Hải Châu, Đà Nẵng", ["phường Hải Châu"]),
    ("xã Hòa Vang, Đà Nẵng", ["xã Hòa Vang"]),
    ("Thôn Cây Đa, Hòa Vang, Đà Nẵng", ["xã Hòa Vang"]),
]
UNSURE = [
    "",
    "Đà Nẵng",
    "Thạch Thang, Hải Châu",
    "Hải Châu I, Hải Châu, Đà Nẵng",  # gone before 2025: no note names it
    "Nhà văn hóa, Hải Châu, Đà Nẵng",
    "Thạch Thăng, Hải Châu, Đà Nẵng",
    "Phường 5, Hồ Chí Minh",  # too many of them
    "Ấp Bắc, Daegu, Hàn Quốc",
    ", ,, - ,",
    "\n\u202e,\u0301",
]


@pytest.mark.parametrize(("address", "names"), [*DA_NANG, *ELSEWHERE, *NUMBERS, *PARTED, *OF_TODAY])
def test_where_an_old_address_lies_today(address: str, names: list[str]) -> None:
    assert [unit.name for unit in today_of(address)] == names


@pytest.mark.parametrize(("address", "names"), [*DA_NANG, *ELSEWHERE, *PARTED])
def test_decomposed_letters_do_not_matter(address: str, names: list[str]) -> None:
    found = today_of(unicodedata.normalize("NFD", address))
    assert [unit.name for unit in found] == names


@pytest.mark.parametrize(("address", "names"), [*DA_NANG, *NUMBERS])
def test_missing_accents_do_not_hide_the_place(address: str, names: list[str]) -> None:
    letters = unicodedata.normalize("NFD", address.replace("Đ", "D").replace("đ", "d"))
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    assert bare.isascii()
    assert [unit.name for unit in today_of(bare)][: len(names)] == names


@pytest.mark.parametrize("address", UNSURE)
def test_nothing_is_suggested_where_it_is_not_sure(address: str) -> None:
    assert today_of(address) == ()


def test_a_merged_province_is_the_one_of_today() -> None:
    (found,) = today_of("Minh An, Hội An, Quảng Nam")
    assert found.full == "phường Hội An, thành phố Đà Nẵng"
    (found,) = today_of("Tân Lập, Hòa Bình")
    assert found.province == "tỉnh Phú Thọ"


@given(st.lists(st.text(max_size=12) | st.sampled_from(["Hải Châu", "P5", "Đà Nẵng"]), max_size=5))
def test_no_address_is_too_odd(parts: list[str]) -> None:
    found = today_of(", ".join(parts))
    assert len(found) <= MOST
    assert len(set(found)) == len(found)
    assert all(is_unit(unit.code) for unit in found)
