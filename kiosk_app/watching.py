"""Looks after office and devices on threads of their own, and tells the journey what changed.

A device that hangs keeps its own thread and nobody else's: its last report grows old, and what
is too old is shown as unknown (F10).
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, Protocol

from devices.status import DeviceReport, DeviceState, DeviceStatus, PrinterStatus, ScannerStatus
from kiosk_app.actions.local_time import hour_and_minute
from kiosk_app.journey import events
from kiosk_app.journey.states import Fee
from kiosk_app.log import Log
from office_contract.messages import OfficeStatus, StatusRequest
from offline_cache.client import OfficeClient
from offline_cache.errors import OfficeError

DEVICE_SECONDS: Final = 1.0
"""Between two questions to a device."""
STALE_SECONDS: Final = 8.0
"""A report older than this says nothing about now."""
STOP_SECONDS: Final = 3.0
"""How long the end of the program waits for a thread; one that hangs dies with the process."""


class Watched(Protocol):
    """Any driver that can say how it is."""

    @property
    def name(self) -> str: ...

    def status(self) -> DeviceStatus: ...


@dataclass(frozen=True, slots=True)
class WatchedDevice:
    kind: str
    driver: Watched
    faults: Callable[[], tuple[str, ...]] = tuple


class DeviceWatch:
    """Asks every device in turn, each on its own thread; ``reports`` is always at hand."""

    def __init__(
        self,
        devices: Sequence[WatchedDevice],
        notify: Callable[[events.Notice], None],
        log: Log,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._devices = devices
        self._notify = notify
        self._log = log
        self._clock = clock
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._reports: dict[str, DeviceReport] = {}
        self._told: tuple[DeviceReport, ...] = ()
        self._threads = [
            threading.Thread(target=self._ask, args=(device,), name="device watch", daemon=True)
            for device in devices
        ]
        self._threads.append(
            threading.Thread(target=self._tell, name="device reports", daemon=True)
        )

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join(STOP_SECONDS)

    def reports(self) -> tuple[DeviceReport, ...]:
        """The last word of each device, ``unknown`` where it is too old."""
        now = self._clock()
        with self._lock:
            known = dict(self._reports)
        return tuple(
            _aged(known[device.driver.name], now)
            for device in self._devices
            if device.driver.name in known
        )

    def _ask(self, device: WatchedDevice) -> None:
        while not self._stop.is_set():
            report = DeviceReport(
                device.driver.name, device.kind, device.driver.status(), device.faults()
            )
            with self._lock:
                self._reports[device.driver.name] = report
            self._stop.wait(DEVICE_SECONDS)

    def _tell(self) -> None:
        while not self._stop.wait(DEVICE_SECONDS / 4):
            reports = self.reports()
            without_age = tuple(_without_age(report) for report in reports)
            if without_age == self._told:
                continue
            for old, new in _changed(self._told, without_age):
                _log_device(self._log, old, new)
            self._told = without_age
            self._notify(events.DevicesChanged(devices=reports))


class OfficeWatch:
    """Asks the office every few seconds whether it is there and what it serves.

    ``on_status`` hears every good answer, for instance to wake the outbox.
    """

    def __init__(
        self,
        client: OfficeClient,
        version: str,
        seconds: float,
        notify: Callable[[events.Notice], None],
        on_status: Callable[[], None],
        log: Log,
    ) -> None:
        self._client = client
        self._version = version
        self._seconds = seconds
        self._notify = notify
        self._on_status = on_status
        self._log = log
        self._stop = threading.Event()
        self._told: events.OfficeChanged | None = None
        self._thread = threading.Thread(target=self._run, name="office watch", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stop.set()
        self._thread.join(STOP_SECONDS)

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                status = self._client.status(StatusRequest(app_version=self._version))
            except OfficeError as error:
                self._away(error)
            else:
                self._there(status)
                self._on_status()
            self._stop.wait(self._seconds)

    def _there(self, status: OfficeStatus) -> None:
        fees: Mapping[str, Fee] = {
            service.code: Fee(service.fee_vnd, service.fee_waived) for service in status.services
        }
        offered = frozenset(service.code for service in status.services if service.available)
        self._tell(reachable=True, fees=fees, offered=offered)

    def _away(self, error: OfficeError) -> None:
        if self._told is None or self._told.reachable:
            self._log("office-away", error=type(error).__name__)
        told = self._told
        self._tell(reachable=False, fees=told.fees if told else {}, offered=frozenset())

    def _tell(self, *, reachable: bool, fees: Mapping[str, Fee], offered: frozenset[str]) -> None:
        old = self._told
        since = old.since if old is not None and old.reachable == reachable else self._now()
        new = events.OfficeChanged(
            reachable=reachable, since=since, fees=dict(fees), offered=offered
        )
        if new == old:
            return
        if reachable and (old is None or not old.reachable):
            self._log("office-reachable")
        self._told = new
        self._notify(new)

    def _now(self) -> str:
        return hour_and_minute(datetime.now().astimezone())


def _aged(report: DeviceReport, now: float) -> DeviceReport:
    if report.status.age(now) <= STALE_SECONDS:
        return report
    taken_at = report.status.taken_at
    unknown: DeviceStatus
    if isinstance(report.status, PrinterStatus):
        unknown = PrinterStatus(DeviceState.UNKNOWN, taken_at)
    else:
        unknown = ScannerStatus(DeviceState.UNKNOWN, taken_at)
    return replace(report, status=unknown)


def _without_age(report: DeviceReport) -> DeviceReport:
    return replace(report, status=replace(report.status, taken_at=0.0))


def _changed(
    old: Sequence[DeviceReport], new: Sequence[DeviceReport]
) -> list[tuple[DeviceReport | None, DeviceReport]]:
    before = {report.name: report for report in old}
    return [
        (before.get(report.name), report) for report in new if before.get(report.name) != report
    ]


def _log_device(log: Log, _old: DeviceReport | None, new: DeviceReport) -> None:
    status = new.status
    if isinstance(status, PrinterStatus):
        log(
            "device",
            device=new.name,
            state=status.device,
            paper=status.paper,
            cover=status.cover,
            media=status.media,
        )
    else:
        log("device", device=new.name, state=status.device)
