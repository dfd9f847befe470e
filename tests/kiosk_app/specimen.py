"""One control in one state, as the gallery draws it.

A specimen is a piece of QML of its own, or a part of a scene where a control needs what stands
behind it. Words are English, as docs/design.md is; people are those of the scenes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final


@dataclass(frozen=True, slots=True)
class Specimen:
    """``source`` is QML; or ``item`` is the type, and the place among its like, of what is cut out
    of ``scene``. ``press`` and ``focus`` name what is pressed or has the ring: "" for the control
    itself, "-" for nothing, else the name of a target in it.
    """

    control: str
    state: str
    source: str = ""
    scene: str = ""
    item: int = 0
    press: str = "-"
    focus: str = "-"
    language: str = "en"


ROW: Final = 860
"""Pixels of the reference screen; a whole row has 984, so that two stand side by side."""


def qml(control: str, wide: int = 0, **properties: Any) -> str:
    """``properties`` are strings, numbers and flags."""
    known = {"width": wide, **properties} if wide else properties
    inner = "; ".join(f"{name}: {json.dumps(value)}" for name, value in known.items())
    return f"{control} {{ {inner} }}"


def states(control: str, source: str, name: str = "") -> Iterator[Specimen]:
    """Of a target: at rest, pressed, and with the ring."""
    head = f"{name}, " if name else ""
    yield Specimen(control, f"{head}rest", source)
    yield Specimen(control, f"{head}pressed", source, press="")
    yield Specimen(control, f"{head}focused", source, focus="")


def several(control: str, wide: int, rows: Mapping[str, Mapping[str, Any]]) -> Iterator[Specimen]:
    for state, properties in rows.items():
        yield Specimen(control, state, qml(control, wide, **properties))


def parts(
    control: str, rows: Mapping[str, str | tuple[str, int]], **more: str
) -> Iterator[Specimen]:
    """Cut out of scenes: the state to the scene, and the place among its like."""
    for state, row in rows.items():
        scene, item = row if isinstance(row, tuple) else (row, 0)
        yield Specimen(control, state, scene=scene, item=item, **more)
