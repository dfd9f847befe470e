"""`kiosk demo`: office, kiosk and device dock on one machine, without any hardware."""

from __future__ import annotations

import contextlib
import webbrowser
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from devices.printer.escpos import EscposPrinter
from devices.printer.folder import FolderPrinter
from devices.scanner.serial_scanner import SerialScanner
from devices.simulators.escpos_printer import TcpSlipPrinter
from devices.simulators.scanner import SerialScannerSimulator
from devices.timing import PageTiming
from devices.transports.tcp import TcpTransport
from forms.readback import PDFIUM
from kiosk_app.assembly import Drivers, enrolment_key
from kiosk_app.config import (
    Config,
    MachineConfig,
    OfficeConfig,
    PagePrinterConfig,
    ScannerConfig,
    ScreenConfig,
    SlipPrinterConfig,
)
from kiosk_app.demo_office import HOST, DemoOffice, free_port
from kiosk_app.dock.net import NetSwitch

NAME: Final = "Máy 01"
PLACE: Final = "Một Cửa, phường Hải Châu"
PAGE_SECONDS: Final = 4.0
"""What a page takes in the demo: long enough to see the screen say so."""


@dataclass(frozen=True, slots=True)
class DemoMachine:
    """A kiosk's configuration and drivers, over simulators that speak the wire."""

    config: Config
    drivers: Drivers
    scanner: SerialScannerSimulator
    page_printer: FolderPrinter
    slip_printer: TcpSlipPrinter


@dataclass(frozen=True, slots=True)
class Demo:
    office: DemoOffice
    net: NetSwitch
    machine: DemoMachine


@contextlib.contextmanager
def demo_machine(
    state: Path,
    office_address: str,
    *,
    screen: ScreenConfig,
    page_seconds: float = PAGE_SECONDS,
    poll_seconds: float = 1.0,
) -> Iterator[DemoMachine]:
    """Simulators, and drivers that talk to them as to real devices."""
    state.mkdir(mode=0o700, parents=True, exist_ok=True)
    link = state / "scanner"
    with contextlib.ExitStack() as stack:
        scanner = stack.enter_context(SerialScannerSimulator(link))
        slips = stack.enter_context(TcpSlipPrinter())
        pages = FolderPrinter(
            "page-printer", state / "pages", timing=PageTiming(page=page_seconds), pdfium=PDFIUM
        )
        config = Config(
            state=state,
            machine=MachineConfig(name=NAME, place=PLACE),
            office=OfficeConfig(url=office_address, poll_seconds=poll_seconds),
            page_printer=PagePrinterConfig(kind="folder", folder=state / "pages"),
            slip_printer=SlipPrinterConfig(kind="tcp", host=slips.host, tcp_port=slips.port),
            scanner=ScannerConfig(kind="serial", port=link),
            screen=screen,
        )
        drivers = Drivers(
            page_printer=pages,
            slip_printer=EscposPrinter(
                "slip-printer", lambda: TcpTransport(slips.host, slips.port)
            ),
            scanner=SerialScanner("scanner", str(link)),
            faultable={"page-printer": pages, "slip-printer": slips, "scanner": scanner},
        )
        yield DemoMachine(config, drivers, scanner, pages, slips)


@contextlib.contextmanager
def demo(
    state: Path,
    *,
    screen: ScreenConfig,
    page_seconds: float = PAGE_SECONDS,
    people: int = 4000,
    code_lifetime: int = 300,
) -> Iterator[Demo]:
    """Office and provider as processes, the cable between, and a machine that they know."""
    office_port = free_port()
    with contextlib.ExitStack() as stack:
        net = stack.enter_context(NetSwitch((HOST, office_port)))
        address = f"http://{net.address[0]}:{net.address[1]}"
        office = stack.enter_context(
            DemoOffice(
                state / "office",
                port=office_port,
                public_address=address,
                people=people,
                code_lifetime=code_lifetime,
            )
        )
        office.enrol(NAME, PLACE, enrolment_key(state / "kiosk"))
        machine = stack.enter_context(
            demo_machine(state / "kiosk", address, screen=screen, page_seconds=page_seconds)
        )
        yield Demo(office, net, machine)


def open_in_browser(address: str) -> object:
    """What a person's own phone would do with an address."""
    return webbrowser.open(address)
