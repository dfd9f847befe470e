"""The tables of ``docs/settlements.md``: the one place that says what a fault ends in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from devices.status import Progress

PAGE: Final = Path(__file__).parents[2] / "docs" / "settlements.md"
_ROW: Final = re.compile(r"^\| `([a-z-]+)`: [^|]+ \| `([a-z]+)`[^|]* \| [^|]+ \|$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Row:
    """``fault`` is the row's name; ``settlement`` what the device's driver has to say."""

    fault: str
    settlement: Progress


def rows_under(head: str) -> list[Row]:
    """The rows of the section called ``head``."""
    section = PAGE.read_text("utf-8").partition(f"## {head}\n")[2].partition("\n## ")[0]
    rows = [Row(fault, Progress(word)) for fault, word in _ROW.findall(section)]
    assert len(rows) == section.count("\n| `")
    assert len({row.fault for row in rows}) == len(rows)
    return rows
