"""A light that the kernel shows as a LED of an input device."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable

from evdev import ecodes

from devices.errors import DeviceError, TransportError
from devices.light.blinking import is_lit, until_change
from devices.sensor.evdev_switch import known_code, state_of
from devices.status import Action, DeviceState, ScannerStatus, Shine
from devices.timing import CLEANUP, LIGHT, LightTiming
from devices.transports.input_device import InputDevice, KernelInput, OpenInputAt


class EvdevLight:
    """Implements ``StatusLight`` with a thread that blinks, from the first ``shine`` until
    ``close``, which puts the light out. Raises ``DeviceError`` for a code that the kernel does
    not know.
    """

    def __init__(
        self,
        name: str,
        path: str,
        code: str = "LED_MISC",
        *,
        timing: LightTiming = LIGHT,
        opening: OpenInputAt = KernelInput,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._name = name
        self._code = code
        self._kind, self._number = known_code(code)
        if self._kind != ecodes.EV_LED:
            raise DeviceError(f"{code} is no LED", Action.CONFIGURATION)
        self._timing = timing
        self._clock = clock
        self._device = InputDevice(path, opening=opening, clock=clock)
        self._told = threading.Condition()
        self._shine = Shine.OFF
        self._since = 0.0
        self._thread: threading.Thread | None = None
        self._closed = False

    @property
    def name(self) -> str:
        return self._name

    def shine(self, shine: Shine) -> None:
        with self._told:
            if self._closed or (shine is self._shine and self._thread is not None):
                return
            self._shine, self._since = shine, self._clock()
            if self._thread is None:
                self._thread = threading.Thread(
                    target=self._blink, name=f"{self._name} blinking", daemon=True
                )
                self._thread.start()
            self._told.notify()

    def status(self) -> ScannerStatus:
        try:
            described = self._device.description()
        except TransportError as e:
            return ScannerStatus(state_of(e), self._clock(), e.action, str(e))
        if not described.has(self._kind, self._number):
            return ScannerStatus(
                DeviceState.NO_DEVICE,
                self._clock(),
                Action.CONFIGURATION,
                f"{described.name} has no {self._code}",
            )
        return ScannerStatus(DeviceState.ONLINE, self._clock(), Action.NONE, described.name)

    def close(self) -> None:
        with self._told:
            self._closed = True
            self._told.notify()
            thread = self._thread
        if thread is not None:
            thread.join(CLEANUP)
        self._device.close()

    def _blink(self) -> None:
        with self._told:
            while not self._closed:
                elapsed = self._clock() - self._since
                self._set(is_lit(self._shine, elapsed, self._timing))
                self._told.wait(until_change(self._shine, elapsed, self._timing))
            self._set(on=False)

    def _set(self, on: bool) -> None:
        # A light that is gone is no error: status says so, and it is lit when it is back.
        with contextlib.suppress(TransportError):
            self._device.set_led(self._number, on)
