"""Service mode put together: its book, its door and its desk. A part of ``assembly``."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from devices.discovery.foreign import foreign
from devices.discovery.plugged import plugged
from devices.status import DeviceKind, DeviceReport
from kiosk_app.actions.bookkeeping import Bookkeeping
from kiosk_app.actions.local_time import hour_and_minute
from kiosk_app.config import Config
from kiosk_app.drivers import Drivers
from kiosk_app.journey import events, service_events
from kiosk_app.journey.effects import Sound
from kiosk_app.journey.service import Foreign
from kiosk_app.log import Log
from kiosk_app.technician.access import COST, Access
from kiosk_app.technician.commands import ServiceCommands
from kiosk_app.technician.desk import Desk, Machinery
from kiosk_app.technician.device_tests import Bench, Wait, device_tests
from kiosk_app.technician.health import HealthKeeper
from kiosk_app.technician.network import NetworkCheck, hosts_of
from kiosk_app.technician.paper import ROLL, ROLL_SLIPS, TRAY, PaperKeeper, Source
from offline_cache.database import Store
from offline_cache.errors import StoreError
from offline_cache.outbox import ListedEntry
from offline_cache.service_book import ServiceBook
from offline_cache.technicians import TechnicianBook

FOREIGN_SECONDS: Final = 5.0
"""Between two looks at what is plugged in: a list of all devices takes milliseconds."""


@dataclass(frozen=True, slots=True)
class Ties:
    """What joins service mode to a machine, running or not; see ``desk.Machinery``."""

    reports: Callable[[], Sequence[DeviceReport]]
    free: Callable[[], bool]
    entries: Callable[[], Sequence[ListedEntry]]
    retry: Callable[[str], bool]
    give_up: Callable[[str], bool]
    wake_sync: Callable[[], None]
    notify: Callable[[events.Notice], None]
    play: Callable[[Sound], None]
    versions: Callable[[], tuple[tuple[str, str], ...]]
    events_address: Callable[[], str]
    now: Callable[[], datetime]
    clock: Callable[[], float] = time.monotonic
    entropy: Callable[[int], bytes] = os.urandom
    wait: Wait = threading.Event().wait
    pin_cost: int = COST


class ServiceLine:
    """``config`` and ``drivers`` are ``None`` where only the store is at hand.

    Raises ``StoreError``.
    """

    def __init__(
        self,
        store: Store,
        ledger: Bookkeeping,
        config: Config | None,
        drivers: Drivers | None,
        ties: Ties,
        log: Log,
    ) -> None:
        self._log = log
        self._ties = ties
        self.book = ServiceBook(store)
        scanner = drivers.scanner if drivers else None
        self._scanner = scanner.name if scanner else ""
        self.paper = PaperKeeper(
            sources_of(config, drivers), self.book, ledger.pages_sent, ties.now, log
        )
        self.health = HealthKeeper(self.book, self.paper.is_low, ties.now, log)
        self.bench = Bench(device_tests(drivers, self.paper, ties.wait) if drivers else {})
        self.network = NetworkCheck(
            lambda: hosts_of(config, ties.events_address()) if config else (),
            self.paper.today,
        )
        machine = Machinery(
            reports=ties.reports,
            resets=resets_of(drivers) if drivers else {},
            free=ties.free,
            entries=ties.entries,
            retry=ties.retry,
            give_up=ties.give_up,
            wake_sync=ties.wake_sync,
            notify=ties.notify,
            play=ties.play,
            foreign=ForeignDevices(config, ties.clock) if config else tuple,
            versions=ties.versions,
            now=ties.now,
            clock=ties.clock,
            wait=ties.wait,
        )
        self.access = Access(
            TechnicianBook(store), ties.now, ties.clock, ties.entropy, ties.pin_cost
        )
        self.desk = Desk(
            machine, self.book, ledger, self.paper, self.health, self.bench, self.network, log
        )
        self.commands = ServiceCommands(self.desk, self.access)

    def begin(self) -> None:
        """Say whether the machine was out of service, and forget what is too old."""
        since = self.book.retired()
        if since is not None:
            self._ties.notify(service_events.Retired(since=hour_and_minute(since[0])))
        self.day_began()

    def day_began(self) -> None:
        try:
            self.book.trim(self._ties.now(), self.paper.today())
        except StoreError as error:
            self._log("store", error=type(error).__name__)

    def on_read(self) -> None:
        """A code was read at the glass."""
        if self._scanner:
            self.health.read(self._scanner)

    def hear(self, notice: events.Notice) -> None:
        """Devices have changed: written down, and passed on."""
        if isinstance(notice, events.DevicesChanged):
            self.health.hear(notice.devices)
        self._ties.notify(notice)


def sources_of(config: Config | None, drivers: Drivers | None) -> tuple[Source, ...]:
    """Where paper lies in this machine."""
    if config is None or drivers is None:
        return ()
    sheets = config.page_printer.tray_sheets
    found = [Source(TRAY, drivers.page_printer.name, DeviceKind.PAGE_PRINTER, sheets)]
    if drivers.slip_printer is not None:
        name = drivers.slip_printer.name
        slip = config.slip_printer
        slips = slip.roll_slips if slip is not None else ROLL_SLIPS
        found.append(Source(ROLL, name, DeviceKind.SLIP_PRINTER, slips))
    return tuple(found)


def resets_of(drivers: Drivers) -> Mapping[str, Callable[[], None]]:
    """By the device's name: nothing of what waits in it comes out any more."""
    found: dict[str, Callable[[], None]] = {drivers.page_printer.name: drivers.page_printer.purge}
    if drivers.slip_printer is not None:
        found[drivers.slip_printer.name] = drivers.slip_printer.purge
    if drivers.scanner is not None:
        found[drivers.scanner.name] = drivers.scanner.flush
    return found


class ForeignDevices:
    """What is plugged in and not configured, looked at anew every few seconds."""

    def __init__(self, config: Config, clock: Callable[[], float]) -> None:
        self._configured = _places(config)
        self._clock = clock
        self._lock = threading.Lock()
        self._looked = -FOREIGN_SECONDS
        self._found: tuple[Foreign, ...] = ()

    def __call__(self) -> tuple[Foreign, ...]:
        with self._lock:
            now = self._clock()
            if now - self._looked >= FOREIGN_SECONDS:
                self._looked = now
                self._found = tuple(
                    Foreign(one.description, one.ids, one.path, one.table)
                    for one in foreign(plugged(), self._configured)
                )
            return self._found


def _places(config: Config) -> frozenset[str]:
    """Paths and USB ids that the configuration names."""
    named = (
        config.slip_printer and config.slip_printer.port,
        config.slip_printer and config.slip_printer.usb,
        config.scanner and config.scanner.port,
        *(
            switch and switch.port
            for switch in (config.door, config.tray_sensor, config.jack, config.light)
        ),
    )
    return frozenset(str(place) for place in named if place)
