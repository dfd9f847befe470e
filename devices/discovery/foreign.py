"""Devices that nobody has configured, with the lines that would add them. Pure."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from devices.discovery.known import KnownDevice, Line, find, known_devices
from devices.discovery.plugged import Plugged


@dataclass(frozen=True, slots=True)
class ForeignDevice:
    """``path`` is empty where a driver opens it by ``ids``. ``table`` are the lines for the
    configuration file; those of a second possibility are commented out.
    """

    description: str
    ids: str
    path: str
    table: str


def foreign(
    present: Sequence[Plugged],
    configured: Collection[str] = (),
    known: Sequence[KnownDevice] | None = None,
    real: Callable[[str], str] = os.path.realpath,
) -> tuple[ForeignDevice, ...]:
    """``configured`` are the paths, and USB ids, that the configuration names already. A device
    that configures itself is not foreign.
    """
    table = known_devices() if known is None else known
    taken = set(configured) | {real(path) for path in configured if path.startswith("/")}
    return tuple(
        ForeignDevice(thing.description, thing.ids, thing.path, lines_for(thing))
        for thing in present
        if find(thing.ids, thing.line, table) is None
        and thing.place not in taken
        and not (thing.path and real(thing.path) in taken)
    )


def lines_for(thing: Plugged) -> str:
    """TOML that the kiosk's configuration takes as it is."""
    match thing.line:
        case Line.SERIAL:
            # A port tells nothing of what hangs on it: the second possibility is at hand.
            other = _table("slip_printer", kind="serial", port=thing.path)
            return _table("scanner", kind="serial", port=thing.path) + "".join(
                f"# {line}\n" for line in other.splitlines()
            )
        case Line.WEDGE:
            return _table("scanner", kind="wedge", port=thing.path)
        case Line.CAMERA:
            return _table("scanner", kind="camera", camera=thing.description)
        case Line.PRINTER if thing.path:
            return _table("slip_printer", kind="usb", port=thing.path)
        case Line.PRINTER:
            return _table("slip_printer", kind="libusb", usb=thing.ids)


def _table(name: str, **values: str) -> str:
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in values.items()]
    return "\n".join([f"[{name}]", *lines, ""])
