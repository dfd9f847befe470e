"""Looks after office and devices on threads of their own, and tells the journey what changed.

A device that hangs keeps its own thread and nobody else's: its last report grows old, and what
is too old is shown as unknown (F10).
"""

from __future__ import annotations

import functools
import random
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, Protocol

from devices.printer.api import TellsNews
from devices.status import (
    DeviceKind,
    DeviceReport,
    DeviceState,
    DeviceStatus,
    PrinterStatus,
    ScannerStatus,
    SensorStatus,
    UpsStatus,
    forgotten,
)
from kiosk_app.actions.local_time import hour_and_minute
from kiosk_app.actions.offers import OfferKeeper, Offers, offers_of
from kiosk_app.journey import events
from kiosk_app.log import Log
from office_contract.messages import OfficeStatus, StatusRequest
from office_contract.vocabulary import ProblemType
from offline_cache.errors import OfficeError, OfficeProblemError, OfficeUnreachableError

DEVICE_SECONDS: Final = 0.5
"""Between two questions to a device: the screen knows of an unplugged one within a second."""
AGE_SECONDS: Final = 0.5
"""Between two looks whether a report has grown too old."""
STALE_SECONDS: Final = 8.0
"""A report older than this says nothing about now."""
STOP_SECONDS: Final = 5.0
"""How long the end of the program waits for the threads: longer than a question to the office
may take (``assembly.STATUS_TIMEOUTS``). One that hangs dies with the process.
"""
JITTER: Final = 0.2
"""By which share the pause between two questions may be shorter. Never longer: an outage shows
within five seconds.
"""
WAKE_SPREAD: Final = 2.0
"""Seconds over which kiosks ask that have all been told of a change at once."""
STATUS_OF: Final[Mapping[str, type[DeviceStatus]]] = {
    DeviceKind.PAGE_PRINTER: PrinterStatus,
    DeviceKind.SLIP_PRINTER: PrinterStatus,
    DeviceKind.UPS: UpsStatus,
    DeviceKind.DOOR: SensorStatus,
    DeviceKind.TRAY_SENSOR: SensorStatus,
    DeviceKind.JACK: SensorStatus,
}
"""What a device says that has not spoken yet; of those not named here, no more than that."""
LISTEN_SECONDS: Final = 0.1
"""The shortest time between two looks whether the office has been silent for too long; the longest
wait for a device's news, so that the end of the program waits no longer.
"""

OnBug = Callable[[BaseException], None]


class Watched(Protocol):
    """Any driver that can say how it is."""

    @property
    def name(self) -> str: ...

    def status(self) -> DeviceStatus: ...


class AsksOffice(Protocol):
    """What is used of ``offline_cache.client.OfficeClient``."""

    def status(self, request: StatusRequest) -> OfficeStatus: ...


@dataclass(frozen=True, slots=True)
class WatchedDevice:
    """``kind`` is one of ``journey.availability``'s; ``faults`` are those set on purpose."""

    kind: str
    driver: Watched
    faults: Callable[[], tuple[str, ...]] = tuple


class DeviceWatch:
    """Asks every device, each on its own thread; ``reports`` is always at hand.

    ``on_bug`` hears what a driver raises against its contract.
    """

    def __init__(
        self,
        devices: Sequence[WatchedDevice],
        notify: Callable[[events.Notice], None],
        log: Log,
        on_bug: OnBug,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._devices = devices
        self._notify = notify
        self._log = log
        self._clock = clock
        self._stop = threading.Event()
        self._news = threading.Event()
        self._lock = threading.Lock()
        self._reports: dict[str, DeviceReport] = {}
        self._started = clock()
        self._told: tuple[DeviceReport, ...] = ()
        self._threads = [
            _thread(
                f"device watch: {device.driver.name}", functools.partial(self._ask, device), on_bug
            )
            for device in devices
        ]
        self._threads.append(_thread("device reports", self._tell, on_bug))

    def start(self) -> None:
        self._started = self._clock()
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        self._stop.set()
        self._news.set()
        _join(self._threads)

    def reports(self) -> tuple[DeviceReport, ...]:
        """The last word of each device, ``unknown`` where it is too old or never came.

        At the very start a device is missing until it has spoken.
        """
        return self._reports_at(self._clock())

    def _reports_at(self, now: float) -> tuple[DeviceReport, ...]:
        with self._lock:
            known = dict(self._reports)
        last = (known.get(device.driver.name) or self._mute(device) for device in self._devices)
        return tuple(
            _aged(report, now)
            for report in last
            if report.name in known or report.status.age(now) > STALE_SECONDS
        )

    def _mute(self, device: WatchedDevice) -> DeviceReport:
        kind = STATUS_OF.get(device.kind, ScannerStatus)
        status = kind(DeviceState.UNKNOWN, self._started)
        return DeviceReport(device.driver.name, device.kind, status)

    def _ask(self, device: WatchedDevice) -> None:
        herald = device.driver if isinstance(device.driver, TellsNews) else None
        while not self._stop.is_set():
            report = DeviceReport(
                device.driver.name, device.kind, device.driver.status(), device.faults()
            )
            with self._lock:
                known = self._reports.get(report.name)
                self._reports[report.name] = report
            if known is None or not _says_the_same(known, report):
                self._news.set()
            self._pause(herald)

    def _pause(self, herald: TellsNews | None) -> None:
        """Until the device has something to say, or it is time to ask it again."""
        end = time.monotonic() + DEVICE_SECONDS
        while (now := time.monotonic()) < end and not self._stop.is_set():
            if herald is None:
                self._stop.wait(end - now)
                continue
            news = herald.wait_for_news(LISTEN_SECONDS)
            # Also between two pieces of news: a device that chatters is no reason to spin.
            if (rest := now + LISTEN_SECONDS - time.monotonic()) > 0:
                self._stop.wait(rest)
            if news:
                return

    def _tell(self) -> None:
        silent = frozenset[str]()
        while not self._stop.is_set():
            news = self._news.wait(AGE_SECONDS)
            if news:
                # Not otherwise: what came just after the time was over would be lost.
                self._news.clear()
            if self._stop.is_set():
                return
            now = self._clock()
            reports = self._reports_at(now)
            before, silent = silent, frozenset(r.name for r in reports if _is_old(r, now))
            if not news and silent == before:
                continue
            without_age = tuple(_without_age(report) for report in reports)
            if without_age == self._told:
                continue
            for report in without_age:
                if report not in self._told:
                    _log_device(self._log, report)
            self._told = without_age
            self._notify(events.DevicesChanged(devices=reports))


def _nobody_hears(_problem: ProblemType | None) -> None:
    pass


def _nobody_reads(_status: OfficeStatus) -> None:
    pass


class OfficeWatch:
    """Asks the office every ``seconds`` whether it is there and what it serves.

    ``on_status`` hears every good answer, for instance to wake the outbox; it must not block.
    ``keeper`` remembers what the office said last; ``takes_requests`` tells whether a request can
    be sealed for it. An office that has said nothing for ``seconds`` and ``patience`` (seconds,
    too) is away, even while an answer of it still drips. ``on_word`` hears of each answer what it
    says of this kiosk: ``None`` if it was served, else the problem. ``on_answer`` reads every
    good one. ``request`` makes the question; ``wake`` has it asked soon.
    """

    def __init__(
        self,
        client: AsksOffice,
        version: str,
        seconds: float,
        notify: Callable[[events.Notice], None],
        on_status: Callable[[], None],
        keeper: OfferKeeper,
        takes_requests: Callable[[], bool],
        log: Log,
        on_bug: OnBug,
        *,
        patience: float,
        clock: Callable[[], float] = time.monotonic,
        on_word: Callable[[ProblemType | None], None] = _nobody_hears,
        request: Callable[[], StatusRequest] | None = None,
        on_answer: Callable[[OfficeStatus], None] = _nobody_reads,
    ) -> None:
        self._client = client
        self._on_word = on_word
        self._request = request or (lambda: StatusRequest(app_version=version))
        self._on_answer = on_answer
        self._nudged = threading.Event()
        self._seconds = seconds
        self._notify = notify
        self._on_status = on_status
        self._keeper = keeper
        self._takes_requests = takes_requests
        self._log = log
        self._silence = seconds + patience
        self._clock = clock
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._heard = clock()
        self._told: events.OfficeChanged | None = None
        self._logged: tuple[str, str] | None = None
        self._threads = [
            _thread("office watch", self._run, on_bug),
            _thread("office silence", self._listen, on_bug),
        ]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def wake(self) -> None:
        """Something has changed at the office."""
        self._nudged.set()

    def stop(self) -> None:
        self._stop.set()
        self._nudged.set()
        _join(self._threads)

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                status = self._client.status(self._request())
            except OfficeError as error:
                with self._lock:
                    self._away(error)
                if isinstance(error, OfficeProblemError) and error.kind is not None:
                    self._on_word(error.kind)
            else:
                with self._lock:
                    self._heard = self._clock()
                    self._keeper.keep(status)
                    self._tell(offers_of(status), reachable=True)
                self._on_word(None)
                self._on_answer(status)
                self._on_status()
            # Kiosks that were switched on together drift apart.
            pause = self._seconds * (1.0 - JITTER * random.random())  # noqa: S311 - only spreads
            if self._nudged.wait(pause):
                # Every kiosk was told at the same moment.
                self._stop.wait(random.random() * WAKE_SPREAD)  # noqa: S311 - only spreads
            self._nudged.clear()

    def _listen(self) -> None:
        left = self._silence
        while not self._stop.wait(max(left, LISTEN_SECONDS)):
            with self._lock:
                left = self._silence
                if self._told is not None and self._told.reachable:
                    left += self._heard - self._clock()
                if left < 0:
                    self._away(OfficeUnreachableError("the office is too slow", sent=True))
                    left = self._silence

    def _away(self, error: OfficeError) -> None:
        self._log_away(error)
        self._tell(self._keeper.offers(), reachable=False)

    def _tell(self, offers: Offers, *, reachable: bool) -> None:
        old = self._told
        since = old.since if old is not None and old.reachable == reachable else self._now()
        new = events.OfficeChanged(
            reachable=reachable,
            since=since,
            fees=dict(offers.fees),
            offered=offers.offered,
            takes_requests=self._takes_requests(),
            bulletin=offers.bulletin,
        )
        if new == old:
            return
        if reachable and (old is None or not old.reachable):
            self._logged = None
            self._log("office-reachable")
        self._told = new
        self._notify(new)

    def _log_away(self, error: OfficeError) -> None:
        """Once for each reason: an office that is back, yet refuses this kiosk, is news."""
        kind = error.kind if isinstance(error, OfficeProblemError) else None
        reason = (type(error).__name__, kind or "none")
        if reason != self._logged:
            self._logged = reason
            self._log("office-away", error=type(error).__name__, problem=kind or "none")

    def _now(self) -> str:
        return hour_and_minute(datetime.now().astimezone())


def _thread(name: str, work: Callable[[], None], on_bug: OnBug) -> threading.Thread:
    def run() -> None:
        try:
            work()
        except BaseException as bug:  # noqa: BLE001 - a thread's bug ends the machine too
            on_bug(bug)

    return threading.Thread(target=run, name=name, daemon=True)


def _join(threads: Sequence[threading.Thread]) -> None:
    deadline = time.monotonic() + STOP_SECONDS
    for thread in threads:
        thread.join(max(0.0, deadline - time.monotonic()))


def _is_old(report: DeviceReport, now: float) -> bool:
    return report.status.age(now) > STALE_SECONDS


def _aged(report: DeviceReport, now: float) -> DeviceReport:
    if not _is_old(report, now):
        return report
    return replace(report, status=forgotten(report.status))


def _says_the_same(one: DeviceReport, other: DeviceReport) -> bool:
    """But for its age, of the same device."""
    as_old = replace(other.status, taken_at=one.status.taken_at)
    return one.status == as_old and one.faults == other.faults


def _without_age(report: DeviceReport) -> DeviceReport:
    return replace(report, status=replace(report.status, taken_at=0.0))


def _log_device(log: Log, report: DeviceReport) -> None:
    status = report.status
    if isinstance(status, PrinterStatus):
        log(
            "device",
            device=report.name,
            state=status.device,
            paper=status.paper,
            cover=status.cover,
            media=status.media,
        )
    else:
        log("device", device=report.name, state=status.device)
