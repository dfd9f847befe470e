"""Service mode over fake devices and a real store, with clocks that are turned by hand."""

from __future__ import annotations

import hashlib
import io
import json
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from devices.light.fakes import FakeLight
from devices.printer.fakes import FakePagePrinter, FakeSlipPrinter
from devices.scanner.fakes import FakeScanner
from devices.status import DeviceReport
from kiosk_app.actions.bookkeeping import Bookkeeping
from kiosk_app.config import Config, MachineConfig, OfficeConfig, PagePrinterConfig
from kiosk_app.drivers import Drivers
from kiosk_app.journey import events
from kiosk_app.journey.effects import Sound
from kiosk_app.journey.service import Answered, Order, Verb
from kiosk_app.log import Log
from kiosk_app.technician.line import ServiceLine, Ties
from offline_cache.database import Store, open_store
from offline_cache.ledger import Ledger
from offline_cache.outbox import Outbox
from tests.offline_cache.parts import STORE_KEY, Clock

TODAY = date(2026, 11, 21)
REQUEST = "00112233445566ff-1"
TRAY_SHEETS = 500


@dataclass
class Workshop:
    """A machine on a bench. ``heard`` are the notices that the journey got."""

    folder: Path
    office: str = "http://127.0.0.1:9"
    wall: Clock = field(default_factory=Clock)
    monotonic: float = 1000.0
    busy: bool = False
    heard: list[events.Notice] = field(default_factory=list)
    played: list[Sound] = field(default_factory=list)
    woken: int = 0

    def __post_init__(self) -> None:
        self.page_printer = FakePagePrinter("page-printer", clock=lambda: self.monotonic)
        self.slip_printer = FakeSlipPrinter("slip-printer", clock=lambda: self.monotonic)
        self.scanner = FakeScanner("scanner")
        self.light = FakeLight("light")
        self.drivers = Drivers(self.page_printer, self.slip_printer, self.scanner, light=self.light)
        self.log = io.StringIO()
        self.config = Config(
            state=self.folder,
            machine=MachineConfig(name="Máy 01", place="Hải Châu"),
            office=OfficeConfig(url=self.office),
            page_printer=PagePrinterConfig(kind="folder", tray_sheets=TRAY_SHEETS),
        )
        self.switch_on()

    def switch_on(self) -> None:
        self.store: Store = open_store(self.folder / "store.db", STORE_KEY)
        self.outbox = Outbox(self.store)
        self.ledger = Ledger(self.store)
        self.books = Bookkeeping(self.ledger, self.wall)
        ties = Ties(
            reports=self.reports,
            free=lambda: not self.busy,
            entries=self.outbox.list_entries,
            retry=lambda entry: self.outbox.requeue(entry, self.wall()),
            give_up=self.outbox.give_up,
            wake_sync=self.wake,
            notify=self.heard.append,
            play=self.played.append,
            versions=lambda: (("kiosk", "0.1.0"),),
            events_address=lambda: "",
            now=self.wall,
            clock=lambda: self.monotonic,
            entropy=lambda size: hashlib.shake_128(b"salt").digest(size),
            wait=self.wait,
            pin_cost=4,
        )
        self.line = ServiceLine(
            self.store, self.books, self.config, self.drivers, ties, Log(self.log)
        )
        self.desk = self.line.desk

    def switch_off(self) -> None:
        self.store.close()

    def wake(self) -> None:
        self.woken += 1

    def wait(self, seconds: float) -> None:
        self.monotonic += seconds
        self.wall.turn(seconds=seconds)

    def reports(self) -> list[DeviceReport]:
        return [
            DeviceReport(driver.name, kind, driver.status())
            for kind, driver in self.drivers.by_kind().items()
        ]

    def do(self, verb: Verb, subject: str = "", number: int | None = None, **more: Any) -> Answered:
        return self.desk.do(Order(verb, subject, number, **more), "lan")

    def lines(self) -> list[tuple[str, str, str, int | None, str]]:
        """The log, oldest first, without its times."""
        return [
            (line.who, line.what, line.subject, line.number, line.result)
            for line in reversed(self.desk.lines())
        ]

    def logged(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.log.getvalue().splitlines()]
