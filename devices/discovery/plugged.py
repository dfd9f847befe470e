"""What is plugged in now, as the kernel and udev show it.

Everything that a device says of itself (its names) is a stranger's text: it is cut, and made
printable, before anybody sees it.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pyudev

from devices.discovery.known import Line

SUBSYSTEMS: Final = ("tty", "input", "usbmisc", "video4linux", "usb")
"""Those in which devices of a kiosk appear."""
NAME_LIMIT: Final = 60
"""Letters of a device's name."""
LIMIT: Final = 64
"""Devices. A kiosk has a dozen; something that pretends to be a thousand is cut off."""

_UDEV = Path("/run/udev/control")
"""There while udev runs: then a device has neither rights nor links before udev is done with it."""
_PRINTER_CLASS = "07"
_NO_SERIAL_BUS = ("platform", "serial-base")
_LASTING = ("/dev/mot-cua/", "/dev/serial/by-id/", "/dev/input/by-id/", "/dev/v4l/by-id/")
_USB_BUS = "0003"
"""BUS_USB of linux/input.h."""

# linux/input-event-codes.h
_TYPED = (*range(2, 12), 28)
"""KEY_1 to KEY_0 and KEY_ENTER: without these nothing can type a code."""
_ABS_MT_POSITION_X = 0x35


@dataclass(frozen=True, slots=True)
class Plugged:
    """One thing. ``path`` is what a driver opens, by a name that stays the same where there is
    one; empty for a printer that no driver of the kernel's holds, which is opened by its ``ids``.
    """

    line: Line
    path: str
    ids: str
    """USB vendor and product, as in ``0c2e:0901``; empty for what is not on USB."""
    description: str

    @property
    def place(self) -> str:
        return self.path or self.ids


def plugged() -> tuple[Plugged, ...]:
    """Everything of interest that is there now, in an order that stays the same."""
    context = pyudev.Context()
    complete = _UDEV.exists()
    return in_order(
        _thing(device)
        for name in SUBSYSTEMS
        for device in context.list_devices(subsystem=name)
        if device.is_initialized or not complete
    )


def in_order(things: Iterable[Plugged | None]) -> tuple[Plugged, ...]:
    found = {thing for thing in things if thing is not None}
    return tuple(sorted(found, key=lambda thing: (thing.line, thing.place, thing.ids)))[:LIMIT]


def printable(text: str) -> str:
    """A stranger's words on one line, at most ``NAME_LIMIT`` letters."""
    plain = "".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(plain.split())[:NAME_LIMIT].rstrip()


def keys_of(capabilities: str) -> frozenset[int]:
    """What sysfs calls ``capabilities/key``: hexadecimal words of 64 bits, the highest first."""
    words = capabilities.split()[:64]
    try:
        numbers = [int(word, 16) & 0xFFFF_FFFF_FFFF_FFFF for word in reversed(words)]
    except ValueError:
        return frozenset()
    return frozenset(
        place * 64 + bit
        for place, number in enumerate(numbers)
        for bit in range(64)
        if number >> bit & 1
    )


def _thing(device: Any) -> Plugged | None:
    line = _line(device)
    if line is None:
        return None
    usb = _usb_device(device)
    ids = ""
    if usb is not None:
        vendor, product = _text(usb, "idVendor").lower(), _text(usb, "idProduct").lower()
        ids = f"{vendor}:{product}" if len(vendor) == len(product) == 4 else ""
    path = "" if device.subsystem == "usb" else _lasting(device)
    if not path and not ids:
        return None
    return Plugged(line, path, ids, _name(device, usb) or path or ids)


def _line(device: Any) -> Line | None:
    match device.subsystem:
        case "tty":
            parent = device.parent
            real = parent is not None and parent.subsystem not in _NO_SERIAL_BUS
            return Line.SERIAL if real and device.device_node else None
        case "usbmisc":
            return Line.PRINTER if device.sys_name.startswith("lp") else None
        case "usb":
            held = device.driver == "usblp"
            printer = _text(device, "bInterfaceClass") == _PRINTER_CLASS
            return Line.PRINTER if printer and not held else None
        case "input":
            return Line.WEDGE if _types(device) else None
        case "video4linux":
            # A camera has a second node for its metadata; index 0 is the one with pictures.
            return Line.CAMERA if _text(device, "index") in ("0", "") else None
        case _:
            return None


def _types(device: Any) -> bool:
    if not device.sys_name.startswith("event") or not device.device_node:
        return False
    parent = device.parent
    if parent is None or _text(parent, "id/bustype") != _USB_BUS:
        return False
    touches = _ABS_MT_POSITION_X in keys_of(_text(parent, "capabilities/abs"))
    return not touches and keys_of(_text(parent, "capabilities/key")).issuperset(_TYPED)


def _usb_device(device: Any) -> Any:
    return device.find_parent("usb", "usb_device")


def _lasting(device: Any) -> str:
    node = str(device.device_node or "")
    links = [str(link) for link in sorted(device.device_links) if _leads_to(str(link), node)]
    for beginning in _LASTING:
        for link in links:
            if link.startswith(beginning):
                return link
    return node


def _leads_to(link: str, node: str) -> bool:
    """Of two devices of one make only one has the link that both ask for."""
    target = os.path.realpath(link)
    return target in (link, node)


def _name(device: Any, usb: Any) -> str:
    if usb is not None:
        said = " ".join(_text(usb, name) for name in ("manufacturer", "product"))
    else:
        said = str(device.properties.get("ID_MODEL_FROM_DATABASE", ""))
    return printable(said)


def _text(device: Any, attribute: str) -> str:
    value = device.attributes.get(attribute)
    return value.decode("utf-8", "replace").strip() if value is not None else ""
