"""A contact that the kernel shows as a switch or a key of an input device.

The kernel is asked for the state as it is (EVIOCGSW, EVIOCGKEY), never for what has happened: a
door that was opened while the kiosk was off is open all the same.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from evdev import ecodes

from devices.errors import DeviceError, TransportError
from devices.status import Action, Contact, DeviceState, SensorStatus
from devices.transports.api import LineBusyError, NoDeviceError
from devices.transports.input_device import InputDevice, KernelInput, OpenInputAt, code_named


class EvdevSwitch:
    """Implements ``Sensor``. ``code`` is the kernel's name, for instance ``SW_MACHINE_COVER``;
    ``inverted`` where the switch is on while the thing is not. ``path`` should stay the same over
    re-plugging. Raises ``DeviceError`` for a code that the kernel does not know.
    """

    def __init__(
        self,
        name: str,
        path: str,
        code: str,
        *,
        inverted: bool = False,
        opening: OpenInputAt = KernelInput,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._name = name
        self._code = code
        self._kind, self._number = known_code(code)
        if self._kind == ecodes.EV_LED:
            raise DeviceError(f"{code} is no switch", Action.CONFIGURATION)
        self._inverted = inverted
        self._device = InputDevice(path, opening=opening, clock=clock)
        self._clock = clock

    @property
    def name(self) -> str:
        return self._name

    def status(self) -> SensorStatus:
        try:
            described = self._device.description()
            if not described.has(self._kind, self._number):
                return SensorStatus(
                    DeviceState.NO_DEVICE,
                    self._clock(),
                    action=Action.CONFIGURATION,
                    detail=f"{described.name} has no {self._code}",
                )
            closed = self._number in self._device.on(self._kind)
        except TransportError as e:
            return SensorStatus(state_of(e), self._clock(), action=e.action, detail=str(e))
        contact = Contact.ON if closed is not self._inverted else Contact.OFF
        return SensorStatus(DeviceState.ONLINE, self._clock(), contact, detail=described.name)

    def close(self) -> None:
        self._device.close()


def known_code(code: str) -> tuple[int, int]:
    """Type and number of the kernel's ``code``. Raises ``DeviceError``."""
    try:
        return code_named(code)
    except KeyError as e:
        raise DeviceError(f"the kernel has no code {code!r}", Action.CONFIGURATION) from e


def state_of(error: TransportError) -> DeviceState:
    """What a device is whose line refuses like that."""
    match error:
        case NoDeviceError():
            return DeviceState.NO_DEVICE
        case LineBusyError():
            return DeviceState.DEVICE_BUSY
        case _:
            return DeviceState.OFFLINE
