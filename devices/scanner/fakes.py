"""A scanner in memory, with the driver's interface and faults, for tests of other rooms."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable

from devices.errors import TransportError
from devices.faults import SCANNER_FAULTS, Fault, FaultSwitches
from devices.scanner.api import Overflow, Scan
from devices.scanner.codec import FLOOD, LIMIT
from devices.status import Action, DeviceState, ScannerStatus
from devices.transports.api import NoDeviceError


class FakeScanner:
    """Implements ``Scanner`` and ``Faultable``; codes are laid on it from any thread."""

    def __init__(
        self, name: str = "fake scanner", clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._name = name
        self._clock = clock
        self._switches = FaultSwitches(SCANNER_FAULTS)
        self._laid: deque[Scan | Overflow] = deque()
        self._changed = threading.Condition()
        self._closed = False

    @property
    def name(self) -> str:
        return self._name

    def lay(self, data: bytes) -> None:
        """One code lies on the glass. What is longer than a code can be is an ``Overflow``."""
        with self._changed:
            if self._switches.any_of("silent", "unplugged"):
                return
            if "garbled" in self._switches:
                data = bytes(byte | 0x80 for byte in data)
            size = FLOOD if "flood" in self._switches else len(data)
            self._laid.append(Overflow(size) if size > LIMIT else Scan(data))
            self._changed.notify_all()

    def read(self, timeout: float) -> Scan | Overflow | None:
        with self._changed:
            self._changed.wait_for(lambda: self._laid or self._gone, timeout)
            if self._gone:
                raise self._error()
            return self._laid.popleft() if self._laid else None

    def flush(self) -> None:
        with self._changed:
            self._laid.clear()

    def status(self) -> ScannerStatus:
        with self._changed:
            now = self._clock()
            if self._gone:
                error = self._error()
                return ScannerStatus(DeviceState.NO_DEVICE, now, error.action, str(error))
            return ScannerStatus(DeviceState.ONLINE, now)

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def unplug(self) -> None:
        self.set_fault("unplugged", on=True)

    def replug(self) -> None:
        self.set_fault("unplugged", on=False)

    def known_faults(self) -> tuple[Fault, ...]:
        return self._switches.known

    def faults(self) -> tuple[str, ...]:
        with self._changed:
            return self._switches.on()

    def set_fault(self, name: str, on: bool) -> None:
        with self._changed:
            if self._switches.set(name, on) and name == "unplugged":
                self._laid.clear()
                self._changed.notify_all()

    @property
    def _gone(self) -> bool:
        return self._closed or "unplugged" in self._switches

    def _error(self) -> TransportError:
        if self._closed:
            return TransportError(f"{self._name} is closed")
        return NoDeviceError(f"{self._name}: no such device", Action.CONFIGURATION)
