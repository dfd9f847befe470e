"""A light in memory that remembers what it was told, for tests of other rooms and the demo."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from devices.faults import LIGHT_FAULTS, Fault, FaultSwitches
from devices.status import Action, DeviceState, ScannerStatus, Shine


class FakeLight:
    """Implements ``StatusLight`` and ``Faultable``."""

    def __init__(self, name: str = "light", clock: Callable[[], float] = time.monotonic) -> None:
        self._name = name
        self._clock = clock
        self._lock = threading.Lock()
        self._switches = FaultSwitches(LIGHT_FAULTS)
        self._shone: list[Shine] = []

    @property
    def name(self) -> str:
        return self._name

    def shine(self, shine: Shine) -> None:
        with self._lock:
            if not self._shone or self._shone[-1] is not shine:
                self._shone.append(shine)

    def status(self) -> ScannerStatus:
        with self._lock:
            if "unplugged" in self._switches:
                return ScannerStatus(
                    DeviceState.NO_DEVICE, self._clock(), Action.CONFIGURATION, "not there"
                )
            return ScannerStatus(DeviceState.ONLINE, self._clock(), Action.NONE, "fake")

    @property
    def shines(self) -> Shine:
        """What somebody in the hall sees: nothing of a light that is unplugged."""
        with self._lock:
            if "unplugged" in self._switches or not self._shone:
                return Shine.OFF
            return self._shone[-1]

    def shone(self) -> list[Shine]:
        """Everything that it was told, without repetitions."""
        with self._lock:
            return list(self._shone)

    def close(self) -> None:
        pass

    def known_faults(self) -> tuple[Fault, ...]:
        return self._switches.known

    def faults(self) -> tuple[str, ...]:
        with self._lock:
            return self._switches.on()

    def set_fault(self, name: str, on: bool) -> None:
        with self._lock:
            self._switches.set(name, on)
