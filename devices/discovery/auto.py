"""Drivers that follow what is plugged in: the first known device is used, until it is gone."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from PIL import Image

from devices.discovery.known import KnownDevice, Line, find, known_devices
from devices.discovery.plugged import Plugged
from devices.discovery.watch import Watch
from devices.errors import DeviceError, TransportError
from devices.printer.api import HoldingPrinter, JobReport, TellsNews
from devices.printer.models import GENERIC, model_named, model_on_usb
from devices.scanner.api import Overflow, Scan, Scanner
from devices.status import Action, DeviceKind, DeviceState, PrinterStatus, ScannerStatus
from devices.transports.api import NoDeviceError


class _Closes(Protocol):
    def close(self) -> None: ...


Driver = TypeVar("Driver", bound=_Closes)
Build = Callable[[str, Plugged, KnownDevice], Driver]
"""Makes the driver, which opens nothing yet."""


class _Follower(Generic[Driver]):
    """The driver of the first known device of ``kind``. One that is in use is kept while it is
    there, whatever else is plugged in beside it.
    """

    def __init__(
        self,
        name: str,
        kind: DeviceKind,
        build: Build[Driver],
        watch: Watch,
        known: Sequence[KnownDevice] | None = None,
    ) -> None:
        self.name = name
        self._kind = kind
        self._build = build
        self._known = known
        self.watch = watch
        self._lock = threading.Lock()
        self._used: Plugged | None = None
        self._driver: Driver | None = None
        self._closed = False

    def driver(self) -> Driver | None:
        """Of the device that is there now; ``None`` without one. Raises ``TransportError`` once
        closed.
        """
        present = self.watch.present()
        with self._lock:
            if self._closed:
                raise TransportError(f"{self.name} is closed")
            if self._used is not None and self._used in present:
                return self._driver
            old, self._driver, self._used = self._driver, None, None
            found = self._first(present)
            if found is not None:
                self._used = found[0]
                self._driver = self._build(self.name, *found)
            new = self._driver
        self._end(old)
        return new

    def need(self) -> Driver:
        """As ``driver``; raises ``NoDeviceError`` without a device."""
        driver = self.driver()
        if driver is None:
            raise self.missing()
        return driver

    def missing(self) -> NoDeviceError:
        return NoDeviceError(f"no known {self._kind} is plugged in", Action.CONFIGURATION)

    def close(self) -> None:
        with self._lock:
            self._closed = True
            old, self._driver, self._used = self._driver, None, None
        self._end(old)
        self.watch.close()

    def _first(self, present: Sequence[Plugged]) -> tuple[Plugged, KnownDevice] | None:
        table = known_devices() if self._known is None else self._known
        for thing in present:
            entry = find(thing.ids, thing.line, table)
            if entry is not None and entry.kind is self._kind:
                return thing, entry
        return None

    def _end(self, driver: Driver | None) -> None:
        if driver is not None:
            with contextlib.suppress(DeviceError):  # its device is gone, and it may say so
                driver.close()


class AutoScanner:
    """Implements ``Scanner``."""

    def __init__(
        self,
        name: str,
        watch: Watch,
        build: Build[Scanner] | None = None,
        known: Sequence[KnownDevice] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._follower = _Follower(name, DeviceKind.SCANNER, build or build_scanner, watch, known)
        self._clock = clock

    @property
    def name(self) -> str:
        return self._follower.name

    def read(self, timeout: float) -> Scan | Overflow | None:
        end = self._clock() + timeout
        while True:
            turn = self._follower.watch.turn
            driver = self._follower.driver()
            left = max(end - self._clock(), 0)
            if driver is not None:
                return driver.read(left)
            # A caller that reads in a loop must not spin while nothing is there.
            if not self._follower.watch.wait(turn, left) and self._clock() >= end:
                raise self._follower.missing()

    def flush(self) -> None:
        driver = self._follower.driver()
        if driver is not None:
            driver.flush()

    def status(self) -> ScannerStatus:
        try:
            return self._follower.need().status()
        except NoDeviceError as e:
            return ScannerStatus(DeviceState.NO_DEVICE, self._clock(), e.action, str(e))
        except TransportError as e:
            return ScannerStatus(DeviceState.OFFLINE, self._clock(), e.action, str(e))

    def close(self) -> None:
        self._follower.close()


class AutoSlipPrinter:
    """Implements ``HoldingPrinter``."""

    def __init__(
        self,
        name: str,
        watch: Watch,
        build: Build[HoldingPrinter] | None = None,
        known: Sequence[KnownDevice] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._follower = _Follower(
            name, DeviceKind.SLIP_PRINTER, build or build_slip_printer, watch, known
        )
        self._clock = clock

    @property
    def name(self) -> str:
        return self._follower.name

    @property
    def width_dots(self) -> int:
        """Of the printer that is there; the usual width while there is none."""
        driver = self._follower.driver()
        return driver.width_dots if driver is not None else GENERIC.width_dots

    def print_slip(self, picture: Image.Image) -> JobReport:
        return self._follower.need().print_slip(picture)

    def follow(self, job: str) -> JobReport:
        return self._follower.need().follow(job)

    def purge(self) -> None:
        self._follower.need().purge()

    def status(self) -> PrinterStatus:
        try:
            return self._follower.need().status()
        except NoDeviceError as e:
            state = DeviceState.NO_DEVICE
            error: TransportError = e
        except TransportError as e:
            state, error = DeviceState.OFFLINE, e
        return PrinterStatus(state, self._clock(), action=error.action, detail=str(error))

    def wait_for_news(self, within: float) -> bool:
        """As ``TellsNews``; a printer that is not there has none."""
        try:
            driver: object = self._follower.driver()
        except TransportError:
            return False
        return isinstance(driver, TellsNews) and driver.wait_for_news(within)

    def close(self) -> None:
        self._follower.close()


def auto_scanner(name: str) -> AutoScanner:
    return AutoScanner(name, Watch())


def auto_slip_printer(name: str) -> AutoSlipPrinter:
    return AutoSlipPrinter(name, Watch())


# Imported where they are used: a driver that nobody has loads nothing.


def build_scanner(name: str, thing: Plugged, known: KnownDevice) -> Scanner:
    if known.line is Line.WEDGE:
        from devices.scanner.wedge import WedgeScanner  # noqa: PLC0415

        return WedgeScanner(name, thing.path)
    from devices.scanner.serial_scanner import SerialScanner  # noqa: PLC0415

    return SerialScanner(name, thing.path)


def build_slip_printer(name: str, thing: Plugged, known: KnownDevice) -> HoldingPrinter:
    from devices.printer.escpos import EscposPrinter  # noqa: PLC0415

    if known.line is Line.SERIAL:
        from devices.transports.serial_port import serial_line  # noqa: PLC0415

        line = serial_line(thing.path)
    elif thing.path:
        from devices.transports.usb_lp import usb_lp_line  # noqa: PLC0415

        line = usb_lp_line(thing.path)
    else:
        from devices.transports.usb_bulk import usb_bulk_line  # noqa: PLC0415

        line = usb_bulk_line(thing.ids)
    model = model_named(known.model) if known.model else model_on_usb(thing.ids)
    return EscposPrinter(name, line, model or GENERIC)
