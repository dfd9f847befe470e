"""A scanner that types: a USB keyboard made by the kernel's HID gadget."""

from __future__ import annotations

import os
from pathlib import Path

from tests.hardware.guest.gadgets import Gadget, settle, until

NODE = Path("/dev/hidg0")
INPUTS = Path("/dev/input/by-id")

_BOOT_KEYBOARD = bytes.fromhex(
    "05010906a101050719e029e71500250175019508810295017508810395057501"
    "050819012905910295017503910395067508150025650507190029658100c0"
)
"""USB HID 1.11, appendix B.1: the report descriptor of a boot keyboard."""
_SHIFT = 0x02
_KEYS = {
    **{chr(ord("a") + number): 0x04 + number for number in range(26)},
    **{"1234567890"[number]: 0x1E + number for number in range(10)},
    "\n": 0x28,
    " ": 0x2C,
    "|": 0x31,
}
"""Usages of the keyboard page (HID Usage Tables, 10)."""


def wedge(ids: str = "0c2e:0b61", controller: int = 0) -> Gadget:
    return Gadget(
        ids,
        ("Sample Maker", "Sample Wedge", "W1"),
        "hid.usb0",
        controller,
        {
            "protocol": b"1",
            "subclass": b"1",
            "report_length": b"8",
            "report_desc": _BOOT_KEYBOARD,
        },
    )


def events_of(name: str) -> str:
    """The lasting path of the keyboard's input device, once it is there."""
    until(lambda: any(INPUTS.glob(f"*{name}*event-kbd")))
    settle()
    [link] = INPUTS.glob(f"*{name}*event-kbd")
    return str(link)


def lay(code: str) -> None:
    """Type it, and Enter: a report for each key that goes down, and one for none."""
    file = os.open(NODE, os.O_WRONLY)
    try:
        for letter in code + "\n":
            shifted = letter.isupper() or letter == "|"
            os.write(file, bytes([_SHIFT * shifted, 0, _KEYS[letter.lower()], 0, 0, 0, 0, 0]))
            os.write(file, bytes(8))
    finally:
        os.close(file)
