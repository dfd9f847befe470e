"""A switch in memory, with the driver's interface and faults, for tests of other rooms."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence

from devices.faults import Fault, FaultSwitches
from devices.status import Action, Contact, DeviceState, SensorStatus


class FakeSensor:
    """Implements ``Sensor`` and ``Faultable``. ``known`` is ``DOOR_FAULTS``, ``TRAY_FAULTS`` or
    ``JACK_FAULTS``: the first of them turns the contact on, the other pulls the cable.
    """

    def __init__(
        self, name: str, known: Sequence[Fault], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._name = name
        self._on_by = known[0].name
        self._switches = FaultSwitches(known)
        self._clock = clock
        self._lock = threading.Lock()

    @property
    def name(self) -> str:
        return self._name

    def status(self) -> SensorStatus:
        with self._lock:
            if "unplugged" in self._switches:
                return SensorStatus(
                    DeviceState.NO_DEVICE,
                    self._clock(),
                    action=Action.CONFIGURATION,
                    detail="not there",
                )
            contact = Contact.ON if self._on_by in self._switches else Contact.OFF
            return SensorStatus(DeviceState.ONLINE, self._clock(), contact, detail="fake")

    def turn(self, on: bool) -> None:
        """The door opens, a paper lies down, headphones are plugged in; or the contrary."""
        self.set_fault(self._on_by, on)

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
