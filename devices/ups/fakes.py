"""A UPS in memory, with the driver's interface and faults, for tests of other rooms."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from devices.faults import UPS_FAULTS, Fault, FaultSwitches
from devices.status import Action, DeviceState, Power, UpsStatus


class FakeUps:
    """Implements ``Ups`` and ``Faultable``. Only the fault ``silent`` differs from a real one: it
    is ``unknown`` at once, not after three seconds.
    """

    def __init__(self, name: str = "ups", clock: Callable[[], float] = time.monotonic) -> None:
        self._name = name
        self._clock = clock
        self._switches = FaultSwitches(UPS_FAULTS)
        self._lock = threading.Lock()

    @property
    def name(self) -> str:
        return self._name

    def status(self) -> UpsStatus:
        with self._lock:
            return self._status(self._clock())

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

    def _status(self, now: float) -> UpsStatus:
        on = self._switches
        if on.any_of("silent", "stale"):
            return UpsStatus(DeviceState.UNKNOWN, now, action=Action.RESET, detail="no news")
        if "unplugged" in on:
            return UpsStatus(
                DeviceState.NO_DEVICE, now, action=Action.CONFIGURATION, detail="not there"
            )
        if "battery-low" in on:
            power, charge, runtime = Power.LOW, 10, 120
        elif "on-battery" in on:
            power, charge, runtime = Power.BATTERY, 80, 1200
        else:
            power, charge, runtime = Power.MAINS, 100, 1800
        worn = Action.MAINTENANCE if "replace-battery" in on else Action.NONE
        return UpsStatus(DeviceState.ONLINE, now, power, charge, runtime, worn, "fake")
