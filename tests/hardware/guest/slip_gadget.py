"""A slip printer at a real USB port: the kernel's printer gadget, with our simulator behind it."""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
from pathlib import Path

from devices.simulators.escpos_printer import SlipPrinterSimulator
from tests.hardware.guest.gadgets import Gadget, until

PRINTER = Gadget("0416:5011", ("Sample Maker", "Sample Slip Printer", "P1"), "printer.usb0")
NODE = Path("/dev/g_printer0")

NOT_ERROR, SELECTED, PAPER_EMPTY = 0x08, 0x10, 0x20
"""USB printing class 1.1, 4.2.2."""
_SET_PRINTER_STATUS = 0xC0016722
"""_IOWR('g', 0x22, unsigned char), linux/usb/g_printer.h."""


class GadgetSlipPrinter(SlipPrinterSimulator):
    """``received`` is every byte that the machine took from the cable. It stops taking once it
    has ``limit`` bytes, as a printer that is stuck.
    """

    def __init__(self, gadget: Gadget) -> None:
        super().__init__(None, None)
        self.received = bytearray()
        self.limit: int | None = None
        self._gadget = gadget
        self._file: int | None = None
        self._plug()

    def say(self, status: int) -> None:
        """What the port answers to GET_PORT_STATUS."""
        assert self._file is not None
        fcntl.ioctl(self._file, _SET_PRINTER_STATUS, status)

    def pull(self) -> None:
        """The cable, whatever is under way. What the machine has in its memory is lost."""
        self._gadget.unplug()
        self._unplug()

    def put_back(self) -> None:
        self._gadget.plug()
        self._plug()

    def _plug(self) -> None:
        until(self._opened)
        assert self._file is not None
        self.say(NOT_ERROR | SELECTED)
        self._loop.watch(self._file, self._hear)

    def _opened(self) -> bool:
        # Refused until the other end of the cable has chosen a configuration.
        try:
            self._file = os.open(NODE, os.O_RDWR | os.O_NONBLOCK)
        except OSError as e:
            if e.errno not in (errno.ENODEV, errno.ENOENT, errno.ENXIO):
                raise
        return self._file is not None

    def _unplug(self) -> None:
        with self._loop.lock:
            file, self._file = self._file, None
            if file is not None:
                with contextlib.suppress(KeyError):  # it watches no more, stuck or pulled
                    self._loop.forget(file)
                os.close(file)

    def _tell(self, news: bytes) -> None:
        if news and self._file is not None:
            with contextlib.suppress(OSError):  # nobody listens, or the cable was pulled just now
                os.write(self._file, news)

    def _hear(self) -> None:
        assert self._file is not None
        try:
            data = os.read(self._file, 8192)
        except BlockingIOError:
            return
        except OSError:  # pulled just now
            self._loop.forget(self._file)
            return
        self.received += data
        self._tell(self._machine.receive(data))
        if self.limit is not None and len(self.received) >= self.limit:
            self._loop.forget(self._file)
