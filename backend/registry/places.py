"""Wards and communes of today in which synthetic people are made to live."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from forms.units import units_of

DA_NANG = "48"


@dataclass(frozen=True, slots=True)
class Ward:
    """A commune-level unit. Names begin with a small letter, as inside an address."""

    code: int
    name: str
    province: str
    urban: bool
    """A phường, with streets; otherwise hamlets."""


@cache
def wards_of(province: str) -> tuple[Ward, ...]:
    """All units of a province (two-digit code), by their code.

    A special zone is left out: no synthetic person is made to live there.
    """
    return tuple(
        Ward(int(unit.code), unit.name, unit.province, unit.urban)
        for unit in sorted(units_of(province), key=lambda unit: unit.code)
        if not unit.name.startswith("đặc khu ")
    )
