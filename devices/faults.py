"""What can be broken on purpose, by name, in a simulator, a fake or the printer of files.

The names are the same in the device dock, in ``kiosk devices fault`` and in the tests; the
status that each produces follows XFS4IoT and UnifiedPOS.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from devices.errors import DeviceError
from devices.status import Action


@dataclass(frozen=True, slots=True)
class Fault:
    name: str
    meaning: str


PAPER_OUT = Fault("paper-out", "no paper: jobs wait inside until it is refilled")
PAPER_LOW = Fault("paper-low", "paper is near its end; printing goes on")
COVER_OPEN = Fault("cover-open", "a cover stands open: jobs wait inside until it is closed")
SILENT = Fault("silent", "connected, yet answers nothing and does nothing")

SLIP_PRINTER_FAULTS = (
    PAPER_OUT,
    PAPER_LOW,
    COVER_OPEN,
    Fault("offline", "switched off line by its own key; jobs wait inside"),
    Fault("cutter-jam", "the cutter is blocked: the slip hangs uncut"),
    Fault("hardware-error", "an error that only switching off and on clears"),
    Fault("head-hot", "the head cools down; printing goes on by itself"),
    SILENT,
    Fault("unplugged", "the cable is pulled; what was inside the printer is lost"),
)

PAGE_PRINTER_FAULTS = (
    PAPER_OUT,
    PAPER_LOW,
    Fault("jam", "a sheet sticks in the path; the page under way is spoiled"),
    COVER_OPEN,
    Fault("toner-low", "toner is near its end; printing goes on"),
    Fault("toner-out", "no toner: jobs wait inside"),
    Fault("power-off", "no power: a page under way may or may not have come out"),
    SILENT,
    Fault("slow", "each page takes ten times as long"),
)

SCANNER_FAULTS = (
    Fault("unplugged", "the cable is pulled"),
    Fault("silent", "plugged in, yet what is laid down is not read"),
    Fault("garbled", "every byte has its top bit set, as by a wrong parity setting"),
    Fault("flood", "a megabyte without an end comes in place of the code"),
)

UPS_FAULTS = (
    Fault("on-battery", "the mains are gone; the battery lasts for a while"),
    Fault("battery-low", "on battery, and minutes from its end"),
    Fault("replace-battery", "on the mains, and the battery is worn out"),
    Fault("stale", "what is known of the UPS is too old to be true now"),
    SILENT,
    Fault("unplugged", "the data cable is pulled; the power cable is not"),
)

DOOR_FAULTS = (
    Fault("open", "the cabinet stands open"),
    Fault("unplugged", "the switch's cable is pulled"),
)

TRAY_FAULTS = (
    Fault("paper-lies", "a paper lies in the output tray"),
    Fault("unplugged", "the sensor's cable is pulled"),
)

JACK_FAULTS = (
    Fault("plugged", "headphones are plugged in"),
    Fault("unplugged", "the cable of the jack's switch is pulled"),
)

LIGHT_FAULTS = (Fault("unplugged", "the light's cable is pulled"),)

CAMERA_FAULTS = (
    Fault("unplugged", "the cable is pulled"),
    Fault("silent", "plugged in, yet no picture comes"),
    Fault("blurred", "a dirty lens, or out of focus: nothing on the picture can be read"),
)


class UnknownFaultError(DeviceError):
    """No such fault at this device. ``known`` lists those that there are."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        super().__init__(
            f"no fault is called {name!r} here; there are: {', '.join(known)}", Action.NONE
        )
        self.known = known


class Faultable(Protocol):
    """A device whose faults can be switched on and off."""

    def known_faults(self) -> tuple[Fault, ...]:
        """Every fault that this device can show."""
        ...

    def faults(self) -> tuple[str, ...]:
        """Names of the faults that are on now."""
        ...

    def set_fault(self, name: str, on: bool) -> None:
        """Switch one fault. Raises ``UnknownFaultError``."""
        ...


class FaultSwitches:
    """The set of faults of one device, some of them on."""

    def __init__(self, known: Iterable[Fault]) -> None:
        self.known = tuple(known)
        self._on: set[str] = set()

    def __contains__(self, name: str) -> bool:
        return name in self._on

    def on(self) -> tuple[str, ...]:
        """In the order of the list, not of switching."""
        return tuple(fault.name for fault in self.known if fault.name in self._on)

    def any_of(self, *names: str) -> bool:
        return not self._on.isdisjoint(names)

    def set(self, name: str, on: bool) -> bool:
        """Switch ``name``; returns whether that changed anything. Raises ``UnknownFaultError``."""
        names = tuple(fault.name for fault in self.known)
        if name not in names:
            raise UnknownFaultError(name, names)
        if (name in self._on) == on:
            return False
        self._on.symmetric_difference_update({name})
        return True
