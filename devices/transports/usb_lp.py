"""A USB printer behind the kernel's own driver, ``/dev/usb/lp0``.

Source: Linux, drivers/usb/class/usblp.c; USB Printing Class 1.1. What is peculiar to it:

- it lets one program open the printer at a time (EBUSY);
- a write that may not wait hands over 8 KiB at most and counts them as sent while they are still
  on their way; closing takes back what the printer has not fetched by then;
- a read of no bytes is not the end: the printer has sent an empty packet;
- the question for the port's status waits up to 5 s for a printer that says nothing, and no
  argument shortens that.
"""

from __future__ import annotations

import errno
import fcntl
import functools
import os
import select
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass

from devices.closing import Closing
from devices.errors import TransportError
from devices.status import Action
from devices.timing import USB_PAUSE
from devices.transports.api import LineBusyError, NoDeviceError, OpenLine, PortStatus

LPGETSTATUS = 0x060B
"""ioctl of linux/lp.h; usblp answers it with the byte of GET_PORT_STATUS."""

_GONE = (errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.ESHUTDOWN)
_TAKES_NONE = (errno.EAGAIN, errno.ENOSPC)
"""ENOSPC: the kernel itself has seen that the printer has no paper."""


@dataclass(frozen=True, slots=True)
class Kernel:
    """What is asked of the system; tests put something else in its place."""

    open: Callable[[str, int], int] = os.open
    ioctl: Callable[[int, int, bytes], bytes | int] = fcntl.ioctl


LINUX = Kernel()


class UsbLpTransport(Closing):
    """Opens ``path``. Raises ``NoDeviceError``, ``LineBusyError`` or ``TransportError``."""

    def __init__(self, path: str, kernel: Kernel = LINUX) -> None:
        self.path = path
        self._kernel = kernel
        self._file: int | None = None
        try:
            self._file = kernel.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY)
        except OSError as e:
            raise self._refused(e) from e

    def write(self, data: bytes, within: float) -> int:
        end = time.monotonic() + within
        view = memoryview(data)
        sent = 0
        try:
            while sent < len(data):
                left = end - time.monotonic()
                if not self._ready(select.POLLOUT, left):
                    break
                taken = self._write_some(view[sent:])
                sent += taken
                if not taken:
                    if left <= 0:
                        break
                    # Without paper the driver calls itself writable and takes nothing.
                    self._ready(0, min(left, USB_PAUSE))
        except OSError as e:
            raise self._broken(e) from e
        return sent

    def read(self, limit: int, within: float) -> bytes:
        end = time.monotonic() + within
        try:
            while True:
                left = end - time.monotonic()
                if self._ready(select.POLLIN, left) and (data := self._read_some(limit)):
                    return data
                self._ready(0, min(left, USB_PAUSE))
                if left <= 0:
                    return b""
        except OSError as e:
            raise self._broken(e) from e

    def port_status(self) -> PortStatus | None:
        """As in ``StatesPort``; takes up to 5 s."""
        try:
            answer = self._kernel.ioctl(self._fileno(), LPGETSTATUS, bytes(4))
        except OSError as e:
            if e.errno == errno.EIO:
                return None
            raise self._broken(e) from e
        assert isinstance(answer, bytes)
        return PortStatus.of(struct.unpack("=i", answer)[0] & 0xFF)

    def close(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            os.close(file)

    def _fileno(self) -> int:
        if self._file is None:
            raise OSError(errno.EBADF, "closed")
        return self._file

    def _write_some(self, data: memoryview) -> int:
        try:
            return os.write(self._fileno(), data)
        except OSError as e:
            if e.errno in _TAKES_NONE:
                return 0
            raise

    def _read_some(self, limit: int) -> bytes:
        try:
            return os.read(self._fileno(), limit)
        except BlockingIOError:
            return b""

    def _ready(self, event: int, within: float) -> bool:
        poll = select.poll()
        poll.register(self._fileno(), event)
        masks = [mask for _, mask in poll.poll(max(within, 0) * 1000)]
        # What the printer has said before it went is still read.
        if any(mask & select.POLLHUP and not mask & select.POLLIN for mask in masks):
            raise OSError(errno.ENODEV, "unplugged")
        if any(mask & (select.POLLERR | select.POLLNVAL) for mask in masks):
            raise OSError(errno.EIO, "the line is broken")
        return bool(masks)

    def _refused(self, error: OSError) -> TransportError:
        if error.errno in _GONE:
            return NoDeviceError(f"{self.path}: no such device", Action.CONFIGURATION)
        if error.errno == errno.EBUSY:
            return LineBusyError(f"{self.path}: held by another program", Action.CONFIGURATION)
        if error.errno == errno.EACCES:
            return TransportError(f"{self.path}: not permitted", Action.CONFIGURATION)
        return TransportError(f"{self.path}: {error.strerror or error}", Action.CONFIGURATION)

    def _broken(self, error: OSError) -> TransportError:
        if error.errno in _GONE:
            return NoDeviceError(f"{self.path}: unplugged", Action.RESET)
        return TransportError(f"{self.path}: {error.strerror or error}", Action.RESET)


def usb_lp_line(path: str, kernel: Kernel = LINUX) -> OpenLine:
    """An opener of lines to the printer at ``path``, such as ``/dev/usb/lp0``."""
    return functools.partial(UsbLpTransport, path, kernel)
