"""A serial line: RS-232, a USB adapter, a CDC-ACM device or a pseudo terminal."""

from __future__ import annotations

import errno
import functools
import os
import select
import termios
import time
from dataclasses import dataclass
from typing import Literal

import serial

from devices.closing import Closing
from devices.errors import TransportError
from devices.status import Action
from devices.transports.api import LineBusyError, NoDeviceError, OpenLine

_GONE = (errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO)

# What pyserial lets through when a port vanishes: its own error, the system's, and the
# terminal layer's, which is neither.
_PORT_ERRORS = (serial.SerialException, OSError, termios.error)


@dataclass(frozen=True, slots=True)
class SerialSettings:
    """As set on the device, by its switches or its setup code. Always 8 data bits, 1 stop bit."""

    baudrate: int = 115200
    parity: Literal["N", "E", "O"] = "N"
    flow: Literal["none", "rtscts", "xonxoff"] = "none"


AS_SHIPPED = SerialSettings()


class SerialTransport(Closing):
    """Opens ``path`` for this program alone. Raises ``NoDeviceError``, ``LineBusyError`` or
    ``TransportError``.
    """

    def __init__(self, path: str, settings: SerialSettings = AS_SHIPPED) -> None:
        self.path = path
        try:
            self._port = serial.Serial(
                path,
                baudrate=settings.baudrate,
                parity=settings.parity,
                rtscts=settings.flow == "rtscts",
                xonxoff=settings.flow == "xonxoff",
                timeout=0,
                write_timeout=0,
                exclusive=True,
            )
        except _PORT_ERRORS as e:
            raise self._refused(e) from e

    def write(self, data: bytes, within: float) -> int:
        end = time.monotonic() + within
        sent = 0
        try:
            while sent < len(data):
                if not self._ready(select.POLLOUT, end - time.monotonic()):
                    break
                sent += self._write_some(data[sent:])
        except _PORT_ERRORS as e:
            raise self._broken(e) from e
        return sent

    def read(self, limit: int, within: float) -> bytes:
        try:
            if not self._ready(select.POLLIN, within):
                return b""
            data = os.read(self._port.fileno(), limit)
        except BlockingIOError:
            return b""
        except _PORT_ERRORS as e:
            raise self._broken(e) from e
        if not data:
            # An unplugged adapter is readable for ever and has nothing to read.
            raise TransportError(f"{self.path}: unplugged", Action.RESET)
        return data

    def check(self) -> None:
        """Raise ``TransportError`` if the port is gone, without reading from it."""
        try:
            self._ready(select.POLLIN, 0)
        except _PORT_ERRORS as e:
            raise self._broken(e) from e

    def close(self) -> None:
        try:
            self._port.close()
        except _PORT_ERRORS as e:
            raise self._broken(e) from e

    def _write_some(self, data: bytes) -> int:
        # Not pyserial's own write: without a time-out it spins on EAGAIN, and with one it
        # does not say how much was sent.
        try:
            return os.write(self._port.fileno(), data)
        except BlockingIOError:
            return 0

    def _ready(self, event: int, within: float) -> bool:
        poll = select.poll()
        poll.register(self._port.fileno(), event)
        seen = poll.poll(max(within, 0) * 1000)
        if any(mask & (select.POLLHUP | select.POLLERR | select.POLLNVAL) for _, mask in seen):
            raise OSError(errno.EIO, "the device is gone")
        return bool(seen)

    def _refused(self, error: Exception) -> TransportError:
        number = getattr(error, "errno", None)
        if number in _GONE:
            return NoDeviceError(f"{self.path}: no such device", Action.CONFIGURATION)
        if number == errno.EACCES:
            return TransportError(f"{self.path}: not permitted", Action.CONFIGURATION)
        if number in (errno.EAGAIN, errno.EBUSY) or "lock" in str(error):
            return LineBusyError(f"{self.path}: held by another program", Action.CONFIGURATION)
        return TransportError(f"{self.path}: {error}", Action.CONFIGURATION)

    def _broken(self, error: Exception) -> TransportError:
        return TransportError(f"{self.path}: {error}", Action.RESET)


def serial_line(path: str, settings: SerialSettings = AS_SHIPPED) -> OpenLine:
    """An opener of lines to the port at ``path``."""
    return functools.partial(SerialTransport, path, settings)
