"""What the dock is given: the simulators of this machine, asked for by what they can do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from PIL import Image
from PySide6.QtGui import QImage

from devices.faults import Faultable
from kiosk_app.dock.net import NetSwitch
from kiosk_app.dock.paper import DrawPages, draw_pages
from kiosk_app.dock.samples import Rubbish


class Glass(Faultable, Protocol):
    """A scanner on which something can be laid."""

    def lay(self, data: bytes) -> None: ...


class Slot(Faultable, Protocol):
    """A slip printer, with the slips that it has cut off."""

    def slips(self) -> Sequence[Image.Image]: ...

    def take_slips(self) -> Sequence[Image.Image]: ...


class Tray(Faultable, Protocol):
    """A page printer, with the PDF files that lie in its tray."""

    def pages_in_tray(self) -> Sequence[Path]: ...

    def take(self) -> Sequence[Path]:
        """Somebody takes all of them; where they are now, under the same names."""
        ...


@dataclass(frozen=True, slots=True)
class DockParts:
    """Constructed, and closed, by the assembly; the dock owns none of it."""

    glass: Glass
    tray: Tray
    slot: Slot
    net: NetSwitch
    grab: Callable[[], QImage]
    """The kiosk's window as a picture; called on the GUI thread. What a phone's camera sees."""
    open_address: Callable[[str], object]
    """Open a web page for the person at the desk, such as the verify page."""
    slips: tuple[Rubbish, ...]
    """Appointment slips that are no good; see ``slips.useless_slips``."""
    service_card: bytes = b""
    """What a technician's card says; empty where the kiosk knows no technician."""
    draw_pages: DrawPages = draw_pages
    others: Mapping[str, Faultable] = field(default_factory=dict)
    """What else can be broken: values of ``hands.Place``."""
