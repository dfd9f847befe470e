"""`kiosk demo`: office, kiosk and device dock on one machine, without any hardware."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import shutil
import webbrowser
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from devices.faults import DOOR_FAULTS, JACK_FAULTS, Faultable
from devices.light.evdev_led import EvdevLight
from devices.printer.escpos import EscposPrinter
from devices.printer.folder import FolderPrinter
from devices.scanner.serial_scanner import SerialScanner
from devices.sensor.evdev_switch import EvdevSwitch
from devices.simulators.escpos_printer import TcpSlipPrinter
from devices.simulators.scanner import SerialScannerSimulator
from devices.simulators.switches import LightSimulator, SwitchSimulator
from devices.simulators.ups import UpsSimulator
from devices.timing import PageTiming
from devices.transports.tcp import TcpTransport
from devices.ups.nut import NutUps
from forms.readback import PDFIUM
from kiosk_app.config import (
    Config,
    MachineConfig,
    OfficeConfig,
    PagePrinterConfig,
    ScannerConfig,
    ScreenConfig,
    SlipPrinterConfig,
)
from kiosk_app.demo.office import HOST, DemoOffice, DemoOfficeError, free_port, is_free
from kiosk_app.dock.net import NetSwitch
from kiosk_app.dock.samples import Rubbish
from kiosk_app.dock.slips import useless_slips
from kiosk_app.drivers import Drivers
from kiosk_app.machine_keys import enrolment_key
from offline_cache.keys import kiosk_signing_key

NAME: Final = "Máy 01"
PLACE: Final = "Phường Hải Châu"
"""As the kiosk's own screen and slips say it."""
PLACE_ON_PHONES: Final = "Một Cửa, phường Hải Châu"
"""As the office knows it: a phone elsewhere needs more words."""
NEIGHBOUR: Final = "Máy 02"
"""Another machine of the same office. Nobody stands before it; the dock has slips of it."""
PORTS: Final = "ports.json"
DOOR_CODE: Final = "SW_MACHINE_COVER"
JACK_CODE: Final = "SW_HEADPHONE_INSERT"
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
    others: Mapping[str, Faultable]
    """What else the dock can break: power supply, door, jack, light."""


@dataclass(frozen=True, slots=True)
class Demo:
    office: DemoOffice
    net: NetSwitch
    machine: DemoMachine
    slips: tuple[Rubbish, ...]
    """Appointment slips that are no good, for the dock."""


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
        stack.enter_context(_without_taken_pages(state / "pages" / "taken"))
        scanner = stack.enter_context(SerialScannerSimulator(link))
        slips = stack.enter_context(TcpSlipPrinter())
        ups = stack.enter_context(UpsSimulator())
        door, jack = SwitchSimulator(DOOR_FAULTS), SwitchSimulator(JACK_FAULTS, JACK_CODE)
        light = LightSimulator()
        others: dict[str, Faultable] = {"ups": ups, "door": door, "jack": jack, "light": light}
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
            ups=NutUps("ups", "ups", ups.host, ups.port),
            door=EvdevSwitch("door", "door", DOOR_CODE, opening=door.opening),
            jack=EvdevSwitch("jack", "jack", JACK_CODE, opening=jack.opening),
            light=EvdevLight("light", "light", opening=light.opening),
            faultable={
                "page-printer": pages,
                "slip-printer": slips,
                "scanner": scanner,
                **others,
            },
        )
        yield DemoMachine(config, drivers, scanner, pages, slips, others)


@contextlib.contextmanager
def demo(
    state: Path,
    *,
    screen: ScreenConfig,
    page_seconds: float = PAGE_SECONDS,
    people: int = 4000,
    code_lifetime: int = 300,
) -> Iterator[Demo]:
    """Office and provider as processes, the cable between, and a machine that they know.

    Raises ``DemoOfficeError``, also where another demo runs with the same state.
    """
    with contextlib.ExitStack() as stack:
        stack.enter_context(_alone_in(state))
        events_port = free_port()
        net = stack.enter_context(_open_net(state / PORTS, (HOST, events_port)))
        address = f"http://{net.address[0]}:{net.address[1]}"
        office = stack.enter_context(
            DemoOffice(
                state / "office",
                port=net.office[1],
                public_address=address,
                people=people,
                code_lifetime=code_lifetime,
                events_port=events_port,
                events_address="http://{}:{}".format(*net.events_address),
            )
        )
        office.enrol(NAME, PLACE_ON_PHONES, enrolment_key(state / "kiosk"))
        neighbour = kiosk_signing_key(state / "neighbour")
        office.enrol(NEIGHBOUR, PLACE_ON_PHONES, neighbour.public_key().public_bytes_raw().hex())
        slips = useless_slips(f"{address}/V".upper(), neighbour, datetime.now(UTC), os.urandom)
        machine = stack.enter_context(
            demo_machine(state / "kiosk", address, screen=screen, page_seconds=page_seconds)
        )
        yield Demo(office, net, machine, slips)


@contextlib.contextmanager
def _without_taken_pages(folder: Path) -> Iterator[None]:
    """What somebody took has left the machine, also where an earlier demo was killed."""
    shutil.rmtree(folder, ignore_errors=True)
    try:
        yield
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def _alone_in(state: Path) -> Iterator[None]:
    state.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (state / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise DemoOfficeError(
                f"another demo runs with its state in {state}; end it, or name another folder "
                "with --state"
            ) from error
        yield


def _open_net(kept: Path, events: tuple[str, int]) -> NetSwitch:
    """The ports of the last time where they are still free: papers carry the office's address,
    and one that was printed yesterday is to be checked today.
    """
    try:
        known = json.loads(kept.read_text())
        ports = int(known["net"]), int(known["office"])
    except (OSError, ValueError, TypeError, KeyError):
        ports = 0, 0
    office = HOST, ports[1] if ports[1] and is_free(ports[1]) else free_port()
    try:
        net = NetSwitch(office, port=ports[0], events=events)
    except (OSError, OverflowError):
        net = NetSwitch(office, events=events)
    kept.write_text(json.dumps({"net": net.address[1], "office": office[1]}))
    return net


def open_in_browser(address: str) -> object:
    """What a person's own phone would do with an address."""
    return webbrowser.open(address)
