"""Which ports, printers and readers are there now. What the system shows, not what works."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from devices.discovery.known import Line, find, known_devices
from devices.discovery.plugged import Plugged, plugged

_KINDS: Final = {
    Line.SERIAL: "serial port",
    Line.PRINTER: "usb printer",
    Line.WEDGE: "keyboard or reader",
    Line.CAMERA: "camera",
}


@dataclass(frozen=True, slots=True)
class Found:
    """``path`` is what a driver opens: the name that stays the same over re-plugging, where the
    system gives one. ``ids`` is the USB vendor and product in hex; ``known`` the entry of the
    table of known devices, empty if it is in none.
    """

    kind: str
    path: str
    description: str
    ids: str = ""
    known: str = ""


def everything(look: Callable[[], Sequence[Plugged]] = plugged) -> list[Found]:
    return [_found(thing) for thing in look()]


def _found(thing: Plugged) -> Found:
    entry = find(thing.ids, thing.line, known_devices())
    known = f"{entry.kind}, {entry.name}" if entry is not None else ""
    return Found(_KINDS[thing.line], thing.place, thing.description, thing.ids, known)
