"""One input device of Linux (evdev): keys, switches and LEDs, opened again after each unplugging.

Numbers of types and codes are the kernel's (``linux/input-event-codes.h``); ``evdev.ecodes`` has
their names.
"""

from __future__ import annotations

import errno
import fcntl
import functools
import os
import select
import struct
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

import evdev
from evdev import ecodes

from devices.errors import TransportError
from devices.status import Action
from devices.timing import INPUT_SLICE
from devices.transports.api import LineBusyError, NoDeviceError

_GONE = (errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO)
_REFUSED = (errno.EACCES, errno.EPERM, errno.EROFS)
_DEAD = select.POLLHUP | select.POLLERR | select.POLLNVAL

# linux/input.h. The library has the first nowhere, and forgets the last switch in the second,
# which is SW_MACHINE_COVER.
_EVIOCSCLOCKID = 0x400445A0
_SWITCH_BYTES = ecodes.SW_MAX // 8 + 1
_EVIOCGSW = 0x80000000 | _SWITCH_BYTES << 16 | ord("E") << 8 | 0x1B

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class InputEvent:
    """``at`` in seconds of the monotonic clock; ``value`` of a key: 0 up, 1 down, 2 repeated."""

    at: float
    type: int
    code: int
    value: int


@dataclass(frozen=True, slots=True)
class InputDescription:
    """What a device says of itself. ``codes`` by type: ``codes[EV_KEY]`` are the keys it has."""

    name: str
    vendor: int
    product: int
    codes: Mapping[int, frozenset[int]]

    def has(self, kind: int, code: int) -> bool:
        return code in self.codes.get(kind, ())


class OpenInput(Protocol):
    """One open device, none of whose calls waits. All raise ``OSError``; a dead one ``ENODEV``."""

    @property
    def description(self) -> InputDescription: ...

    def fileno(self) -> int:
        """Readable while events wait; ``POLLHUP`` once the device is gone."""
        ...

    def events(self) -> Sequence[InputEvent]:
        """Those that wait, perhaps none."""
        ...

    def grab(self) -> None:
        """Take it for this program alone; ``EBUSY`` if another has done so."""
        ...

    def on(self, kind: int) -> frozenset[int]:
        """Codes of ``EV_KEY``, ``EV_SW`` or ``EV_LED`` that are on now."""
        ...

    def set_led(self, code: int, on: bool) -> None: ...

    def close(self) -> None: ...


OpenInputAt = Callable[[str], OpenInput]


class KernelInput:
    """``OpenInput`` by the kernel. The file is not inherited, and its events bear the monotonic
    clock.
    """

    def __init__(self, path: str) -> None:
        try:
            self._device = evdev.InputDevice(path)
        except ValueError as e:  # a name that is no UTF-8
            raise OSError(errno.EINVAL, str(e)) from e
        self._fd = self._device.fd
        try:
            fcntl.ioctl(self._fd, _EVIOCSCLOCKID, struct.pack("i", time.CLOCK_MONOTONIC))
        except OSError:
            self._device.close()
            raise
        info, codes = self._device.info, self._device.capabilities(absinfo=False)
        self.description = InputDescription(
            self._device.name,
            info.vendor & 0xFFFF,  # the library reads ids as signed
            info.product & 0xFFFF,
            {kind: frozenset(of_kind) for kind, of_kind in codes.items()},
        )

    def fileno(self) -> int:
        return self._fd

    def events(self) -> Sequence[InputEvent]:
        try:
            return [
                InputEvent(e.sec + e.usec / 1e6, e.type, e.code, e.value)
                for e in self._device.read()
            ]
        except BlockingIOError:
            return ()

    def grab(self) -> None:
        self._device.grab()

    def on(self, kind: int) -> frozenset[int]:
        if kind == ecodes.EV_KEY:
            return frozenset(self._device.active_keys())
        if kind == ecodes.EV_LED:
            return frozenset(self._device.leds())
        bits = bytearray(_SWITCH_BYTES)
        fcntl.ioctl(self._fd, _EVIOCGSW, bits)
        return frozenset(i for i in range(len(bits) * 8) if bits[i // 8] >> i % 8 & 1)

    def set_led(self, code: int, on: bool) -> None:
        # Not the library's own write, which goes another way than the file that is open here.
        for kind, number, value in ((ecodes.EV_LED, code, on), (ecodes.EV_SYN, 0, 0)):
            os.write(self._fd, struct.pack("llHHi", 0, 0, kind, number, int(value)))

    def close(self) -> None:
        self._device.close()


class InputDevice:
    """The device at ``path``, whatever is plugged in there; calls may come from any thread.

    ``path`` should be a name that stays the same (``/dev/input/by-id/...`` or our udev link). The
    device is opened by the first call and again after each unplugging. ``exclusive``: no other
    program, and no text field, gets its events while it is open here.

    Every call raises ``NoDeviceError`` while nothing is there, ``LineBusyError`` while another
    program holds it, and ``TransportError`` for anything else that stands in the way.
    """

    def __init__(
        self,
        path: str,
        *,
        exclusive: bool = False,
        opening: OpenInputAt = KernelInput,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.path = path
        self._exclusive = exclusive
        self._opening = opening
        self._clock = clock
        self._lock = threading.RLock()
        self._device: OpenInput | None = None
        self._closed = threading.Event()

    def description(self) -> InputDescription:
        return self._ask(lambda device: device.description)

    def read(self, within: float) -> Sequence[InputEvent]:
        """The events that wait, or the first that come ``within`` seconds; empty if none did."""
        end = self._clock() + within
        while True:
            device = self._open()
            # Outside the lock: another thread may ask for switches, or close, meanwhile.
            left = max(end - self._clock(), 0)
            seen = _poll(device.fileno(), min(left, INPUT_SLICE))
            if seen & _DEAD:
                raise self._lost(device)
            if seen:
                events = self._ask(lambda current: current.events(), expected=device)
                if events:
                    return events
            if left <= 0:
                return ()

    def on(self, kind: int) -> frozenset[int]:
        """Codes of ``EV_SW`` (switches), ``EV_KEY`` or ``EV_LED`` that are on at this moment."""
        return self._ask(lambda device: device.on(kind))

    def set_led(self, code: int, on: bool) -> None:
        self._ask(lambda device: device.set_led(code, on))

    def check(self) -> None:
        """Open it if need be, and raise if it is not there; nothing is read."""
        device = self._open()
        if _poll(device.fileno(), 0) & _DEAD:
            raise self._lost(device)

    def close(self) -> None:
        """For good, any number of times; whoever reads is let go with ``TransportError``."""
        self._closed.set()
        with self._lock:
            self._forget()

    def _ask(self, question: Callable[[OpenInput], T], expected: OpenInput | None = None) -> T:
        with self._lock:
            device = self._open()
            if expected is not None and device is not expected:
                raise NoDeviceError(f"{self.path}: unplugged", Action.RESET)
            if _poll(device.fileno(), 0) & _DEAD:
                raise self._lost(device)
            try:
                return question(device)
            except OSError as e:
                raise self._broken(e) from e

    def _open(self) -> OpenInput:
        with self._lock:
            if self._closed.is_set():
                raise TransportError(f"{self.path} is closed")
            if self._device is None:
                self._device = self._opened()
            return self._device

    def _opened(self) -> OpenInput:
        try:
            device = self._opening(self.path)
        except OSError as e:
            raise self._refused(e) from e
        try:
            if self._exclusive:
                device.grab()
        except OSError as e:
            device.close()
            raise self._refused(e) from e
        return device

    def _lost(self, device: OpenInput) -> TransportError:
        with self._lock:
            if self._closed.is_set():
                return TransportError(f"{self.path} is closed")
            if self._device is device:
                self._forget()
        return NoDeviceError(f"{self.path}: unplugged", Action.RESET)

    def _broken(self, error: OSError) -> TransportError:
        if error.errno in _REFUSED or error.errno == errno.EBADF:
            return TransportError(f"{self.path}: not permitted", Action.CONFIGURATION)
        self._forget()
        if error.errno in _GONE:
            return NoDeviceError(f"{self.path}: unplugged", Action.RESET)
        return TransportError(f"{self.path}: {error.strerror}", Action.RESET)

    def _refused(self, error: OSError) -> TransportError:
        if error.errno in _GONE:
            return NoDeviceError(f"{self.path}: no such device", Action.CONFIGURATION)
        if error.errno in _REFUSED:
            return TransportError(f"{self.path}: not permitted", Action.CONFIGURATION)
        if error.errno == errno.EBUSY:
            return LineBusyError(f"{self.path}: held by another program", Action.CONFIGURATION)
        if error.errno in (errno.ENOTTY, errno.EINVAL, errno.EISDIR):
            return TransportError(f"{self.path}: no input device", Action.CONFIGURATION)
        return TransportError(f"{self.path}: {error.strerror}", Action.CONFIGURATION)

    def _forget(self) -> None:
        device, self._device = self._device, None
        if device is not None:
            device.close()


def input_at(path: str, *, exclusive: bool = False) -> InputDevice:
    return InputDevice(path, exclusive=exclusive)


@functools.cache
def code_named(name: str) -> tuple[int, int]:
    """``"SW_MACHINE_COVER"`` -> (``EV_SW``, 0x10). Raises ``KeyError`` for no such name."""
    kinds = {"SW": ecodes.EV_SW, "KEY": ecodes.EV_KEY, "BTN": ecodes.EV_KEY, "LED": ecodes.EV_LED}
    return kinds[name.partition("_")[0]], ecodes.ecodes[name]


def _poll(file: int, within: float) -> int:
    poll = select.poll()
    poll.register(file, select.POLLIN)
    return next((mask for _, mask in poll.poll(within * 1000)), 0)
