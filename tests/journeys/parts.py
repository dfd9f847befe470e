"""A kiosk on parts that are not ours: CUPS and ippeveprinter, emupos, a serial port of socat.

Its drivers come from the ordinary configuration, as in a hall. ``docs/settlements.md`` says what
each fault of theirs ends in.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk_app.config import (
    Config,
    MachineConfig,
    OfficeConfig,
    ScreenConfig,
    SlipPrinterConfig,
)
from kiosk_app.demo.machine import NAME, PLACE
from kiosk_app.drivers import Drivers, build_drivers
from tests.journeys.parts_cable import Cable
from tests.journeys.parts_pages import CupsTray
from tests.journeys.parts_scanner import SocatScanner
from tests.journeys.parts_slips import EmuposStand


@dataclass(frozen=True, slots=True)
class RealMachine:
    """As ``DemoMachine``; whoever made printers and scanner ends them."""

    config: Config
    drivers: Drivers
    scanner: SocatScanner
    page_printer: CupsTray
    slip_printer: EmuposStand


@dataclass(frozen=True, slots=True)
class Parts:
    pages: CupsTray
    slips: EmuposStand
    scanner: SocatScanner
    cable: Cable

    def slip_line(self, name: str) -> SlipPrinterConfig:
        """How the kiosk reaches the slip printer: by ``tcp``, by ``cable`` or by ``pty``."""
        if name == "pty":
            return self.slips.by_pty()
        port = self.cable.port if name == "cable" else self.slips.port
        return SlipPrinterConfig(kind="tcp", host="127.0.0.1", tcp_port=port)

    def mend(self) -> None:
        """As on the first morning, whatever the last test has left."""
        self.pages.mend()
        for part in (self.slips, self.scanner):
            for fault in part.faults():
                part.set_fault(fault, on=False)
        self.slips.take_slips()
        self.cable.halfway, self.cable.slips_sent = None, 0

    def logs(self) -> str:
        """What the spooler and the printer wrote down."""
        return self.pages.stand.logs()


@contextlib.contextmanager
def real_machine(
    state: Path,
    office_address: str,
    parts: Parts,
    slips: SlipPrinterConfig,
    *,
    screen: ScreenConfig,
    poll_seconds: float,
) -> Iterator[RealMachine]:
    """``slips`` says by which line the slip printer is reached."""
    config = Config(
        state=state,
        machine=MachineConfig(name=NAME, place=PLACE),
        office=OfficeConfig(url=office_address, poll_seconds=poll_seconds),
        page_printer=parts.pages.config(),
        slip_printer=slips,
        scanner=parts.scanner.config(),
        screen=screen,
    )
    yield RealMachine(config, build_drivers(config), parts.scanner, parts.pages, parts.slips)
