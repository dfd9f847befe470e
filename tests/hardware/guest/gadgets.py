"""USB devices made by the kernel itself (configfs, dummy_hcd): the other end of the cable.

A gadget is a real USB device to the same machine: with ids, descriptors, uevents, and a cable
that can be pulled.
"""

from __future__ import annotations

import contextlib
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

GADGETS = Path("/sys/kernel/config/usb_gadget")
PLATFORM = Path("/sys/devices/platform")

PATIENCE = 20.0
"""Seconds for the kernel and udev, on an emulated processor."""


def until(done: Callable[[], object], within: float = PATIENCE) -> float:
    """Wait for a condition; returns the seconds that it took. Raises ``AssertionError``."""
    began = time.monotonic()
    while not done():
        assert time.monotonic() - began < within, "it did not come to pass in time"
        time.sleep(0.005)
    return time.monotonic() - began


@dataclass(slots=True)
class Gadget:
    """``function`` is configfs's name of what it does, such as ``acm.usb0``. ``controller`` is the
    socket it is in, 0 or 1.
    """

    ids: str
    words: tuple[str, str, str]
    """Manufacturer, product, serial number."""
    function: str
    controller: int = 0
    settings: Mapping[str, bytes] = field(default_factory=dict)
    """Of the function, as configfs names them."""

    def make(self) -> None:
        vendor, product = self.ids.split(":")
        self.folder.mkdir()
        self._write("idVendor", f"0x{vendor}")
        self._write("idProduct", f"0x{product}")
        strings = self.folder / "strings" / "0x409"
        strings.mkdir()
        for name, word in zip(("manufacturer", "product", "serialnumber"), self.words, strict=True):
            (strings / name).write_text(word)
        function = self.folder / "functions" / self.function
        function.mkdir()
        for name, value in self.settings.items():
            (function / name).write_bytes(value)
        configuration = self.folder / "configs" / "c.1"
        configuration.mkdir()
        (configuration / self.function).symlink_to(function)
        self._write("UDC", f"dummy_udc.{self.controller}")

    def unplug(self) -> None:
        """Pull the cable, whatever is under way: the hub's port goes dead, and the device's own
        side stays as it is.
        """
        # By the host's end: dummy_hcd's own soft_connect leaves requests behind, over which the
        # printer's gadget then stumbles.
        self._port.write_text("1\n")

    def plug(self) -> None:
        self._port.write_text("0\n")

    def remove(self) -> None:
        with contextlib.suppress(OSError):
            self._write("UDC", "\n")
        self._port.write_text("0\n")  # for whatever is plugged in there next
        (self.folder / "configs" / "c.1" / self.function).unlink()
        (self.folder / "configs" / "c.1").rmdir()
        (self.folder / "functions" / self.function).rmdir()
        (self.folder / "strings" / "0x409").rmdir()
        self.folder.rmdir()

    @property
    def folder(self) -> Path:
        return GADGETS / f"device{self.controller}"

    @property
    def _port(self) -> Path:
        [port] = PLATFORM.glob(f"dummy_hcd.{self.controller}/usb*/[0-9]*-0:1.0/usb*-port1/disable")
        return port

    def _write(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text)


@contextlib.contextmanager
def plugged_in(gadget: Gadget) -> Iterator[Gadget]:
    gadget.make()
    try:
        yield gadget
    finally:
        gadget.remove()


def settle() -> None:
    """Until udev has done what it was told of."""
    subprocess.run(["udevadm", "settle"], check=True, timeout=PATIENCE)
