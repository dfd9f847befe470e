"""What a person's hands do at the kiosk, and what their eyes see there. No Qt.

All calls come from one worker thread; devices and files may be slow.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

from PIL import Image

from devices.faults import Fault, Faultable
from kiosk_app.dock.net import NetCounts
from kiosk_app.dock.paper import DrawPages, Sheet, make_page, make_slip
from kiosk_app.dock.parts import DockParts

IN_HAND: Final = 12
"""Sheets that the hand keeps to look at; the oldest are put away by themselves."""


class Place(StrEnum):
    """The devices of the demo's machine, in the order in which the dock lists them."""

    TRAY = "tray"
    SLOT = "slot"
    GLASS = "glass"
    UPS = "ups"
    DOOR = "door"
    JACK = "jack"
    LIGHT = "light"


@dataclass(frozen=True, slots=True)
class Switch:
    """One fault of one device, and whether it is on."""

    place: Place
    fault: Fault
    on: bool


@dataclass(frozen=True, slots=True)
class View:
    """Everything that can be seen at one moment."""

    tray: tuple[Sheet, ...] = ()
    slot: tuple[Sheet, ...] = ()
    hand: tuple[Sheet, ...] = ()
    """Taken, what was taken last first, its pages in their order."""
    switches: tuple[Switch, ...] = ()
    is_cut: bool = False
    delay: float = 0.0
    net: NetCounts = field(default_factory=NetCounts)


class Hands:
    def __init__(self, parts: DockParts) -> None:
        self._parts = parts
        self._devices: Final[Mapping[Place, Faultable]] = {
            Place.TRAY: parts.tray,
            Place.SLOT: parts.slot,
            Place.GLASS: parts.glass,
            **{Place(place): part for place, part in parts.others.items()},
        }
        self._pages = _Pages(parts.draw_pages)
        self._slips = _Slips()
        self._hand: tuple[Sheet, ...] = ()

    @property
    def places(self) -> Collection[Place]:
        """Of the devices that are there."""
        return self._devices.keys()

    def lay(self, data: bytes) -> None:
        """One code or zone on the scanner's glass."""
        self._parts.glass.lay(data)

    def take_pages(self) -> int:
        """Everything out of the tray; returns the number of pages."""
        return self._keep(self._pages.look(self._parts.tray.take()))

    def take_slips(self) -> int:
        return self._keep(self._slips.look(self._parts.slot.take_slips()))

    def lay_sheet(self, key: str) -> Sheet | None:
        """The code of a sheet on the glass; what still lies at a printer is taken first.

        ``None`` where the sheet is gone, or has no code.
        """
        if key in _keys(self._slips.look(self._parts.slot.slips())):
            self.take_slips()
        elif key in _keys(self._pages.look(self._parts.tray.pages_in_tray())):
            self.take_pages()
        sheet = next((sheet for sheet in self._hand if sheet.key == key), None)
        if sheet is None or sheet.scanned is None:
            return None
        self.lay(sheet.scanned)
        return sheet

    def put_away(self, key: str) -> None:
        self._hand = tuple(sheet for sheet in self._hand if sheet.key != key)

    def set_fault(self, place: Place, name: str, on: bool) -> None:
        """Raises ``UnknownFaultError``."""
        self._devices[place].set_fault(name, on)

    def look(self) -> View:
        net = self._parts.net
        return View(
            tray=self._pages.look(self._parts.tray.pages_in_tray()),
            slot=self._slips.look(self._parts.slot.slips()),
            hand=self._hand,
            switches=tuple(
                Switch(place, fault, fault.name in device.faults())
                for place, device in self._devices.items()
                for fault in device.known_faults()
            ),
            is_cut=net.is_cut,
            delay=net.delay,
            net=net.counts,
        )

    def _keep(self, taken: tuple[Sheet, ...]) -> int:
        self._hand = (*taken, *self._hand)[:IN_HAND]
        return len(taken)


def _keys(sheets: Iterable[Sheet]) -> set[str]:
    return {sheet.key for sheet in sheets}


class _Pages:
    """Pictures of the files in the tray, drawn once each, also when they move to the hand."""

    def __init__(self, draw_pages: DrawPages) -> None:
        self._draw_pages = draw_pages
        self._seen: dict[tuple[str, int], tuple[Sheet, ...]] = {}
        self._count = 0

    def look(self, files: Iterable[Path]) -> tuple[Sheet, ...]:
        seen: dict[tuple[str, int], tuple[Sheet, ...]] = {}
        for file in files:
            try:
                entry = file.name, file.stat().st_mtime_ns
                seen[entry] = self._seen.get(entry) or self._draw(file)
            except FileNotFoundError:
                continue  # purged between the list and the look
        self._seen = seen
        return tuple(sheet for sheets in seen.values() for sheet in sheets)

    def _draw(self, file: Path) -> tuple[Sheet, ...]:
        pictures = self._draw_pages(file.read_bytes())
        self._count += 1
        return tuple(
            make_page(f"page-{self._count}-{number}", picture)
            for number, picture in enumerate(pictures, start=1)
        )


class _Slips:
    """Pictures of the slips in the slot, encoded once each."""

    def __init__(self) -> None:
        self._seen: dict[int, tuple[Image.Image, Sheet]] = {}
        self._count = 0

    def look(self, pictures: Iterable[Image.Image]) -> tuple[Sheet, ...]:
        seen: dict[int, tuple[Image.Image, Sheet]] = {}
        for picture in pictures:
            # An id is unique only while the picture lives, so the picture is kept beside it.
            seen[id(picture)] = self._seen.get(id(picture)) or (picture, self._make(picture))
        self._seen = seen
        return tuple(sheet for _, sheet in seen.values())

    def _make(self, picture: Image.Image) -> Sheet:
        self._count += 1
        return make_slip(f"slip-{self._count}", picture)
