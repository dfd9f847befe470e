"""A slip printer at a USB port that is not there: what the kernel and libusb would show of it.

For tests: neither needs a kernel module, and the real ones are asked in a guest of their own.
"""

# ruff: noqa: ARG002, N803 - the names are pyusb's
from __future__ import annotations

import array
import contextlib
import errno
import itertools
import os
import socket
import struct
import threading
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import usb.core
from usb.backend import IBackend

from devices.printer.models import GENERIC, SlipModel
from devices.simulators.escpos_printer import SlipPrinterSimulator
from devices.transports.usb_lp import LPGETSTATUS, Kernel

_usb: Any = usb.core

VENDOR, PRODUCT = 0x0416, 0x5011
PACKET = 64
"""Bytes; a full-speed bulk endpoint's."""


class LpSlipPrinter(SlipPrinterSimulator):
    """Behind the kernel's printer driver, at ``path``: open it by ``kernel``."""

    path = "/dev/usb/lp0"

    def __init__(self, paper_rows: int | None = None, model: SlipModel = GENERIC) -> None:
        super().__init__(None, paper_rows, model)
        self._plugged = True
        self._line: socket.socket | None = None
        self.kernel = Kernel(self._open, self._ioctl)

    def _open(self, path: str, _flags: int) -> int:
        with self._loop.lock:
            if not self._plugged or path != self.path:
                raise OSError(errno.ENOENT, os.strerror(errno.ENOENT))
            if self._line is not None:
                raise OSError(errno.EBUSY, os.strerror(errno.EBUSY))
            ours, theirs = socket.socketpair()
            ours.setblocking(False)
            theirs.setblocking(False)
            self._line = ours
            self._loop.watch(ours, self._hear)
            return theirs.detach()

    def _ioctl(self, _file: int, request: int, _argument: bytes) -> bytes:
        with self._loop.lock:
            if not self._plugged:
                raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))
            status = self._machine.port_status()
        if request != LPGETSTATUS or status is None:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return struct.pack("=i", status)

    def _plug(self) -> None:
        self._plugged = True

    def _unplug(self) -> None:
        with self._loop.lock:
            self._plugged = False
            self._release()

    def _tell(self, news: bytes) -> None:
        if self._line is None:
            return
        with contextlib.suppress(BlockingIOError, BrokenPipeError):
            self._line.send(news)

    def _hear(self) -> None:
        assert self._line is not None
        try:
            data = self._line.recv(65536)
        except BlockingIOError:
            return
        except ConnectionError:
            data = b""
        if data:
            self._tell(self._machine.receive(data))
        else:
            self._release()

    def _release(self) -> None:
        if self._line is not None:
            self._loop.forget(self._line)
            self._line.close()
            self._line = None


class BulkSlipPrinter(SlipPrinterSimulator):
    """Behind libusb: give ``backend`` to the line. ``interfaces`` are the class and the endpoints'
    addresses of each.
    """

    ids = f"{VENDOR:04x}:{PRODUCT:04x}"

    def __init__(
        self,
        paper_rows: int | None = None,
        model: SlipModel = GENERIC,
        interfaces: tuple[tuple[int, tuple[int, ...]], ...] = ((7, (0x01, 0x82)),),
    ) -> None:
        super().__init__(None, paper_rows, model)
        self.backend = _Bus(self, interfaces)

    def _plug(self) -> None:
        self.backend.plugged = True

    def _unplug(self) -> None:
        self.backend.unplug()

    def _tell(self, news: bytes) -> None:
        self.backend.say(news)

    def receive(self, data: bytes) -> bytes:
        with self._loop.lock:
            return self._machine.receive(data)

    def port_status(self) -> int | None:
        with self._loop.lock:
            return self._machine.port_status()


class _Bus(IBackend):
    """One device on one bus."""

    def __init__(
        self, printer: BulkSlipPrinter, interfaces: tuple[tuple[int, tuple[int, ...]], ...]
    ) -> None:
        super().__init__()
        self._printer = printer
        self._interfaces = interfaces
        self._said = bytearray()
        self._changed = threading.Condition()
        self._plugs = itertools.count(1)
        self._address = next(self._plugs)
        self._plugged = True
        self.kernel_driver = True
        self.configured = True
        self.claimed = False
        self.stalled = False

    @property
    def plugged(self) -> bool:
        return self._plugged

    @plugged.setter
    def plugged(self, plugged: bool) -> None:
        with self._changed:
            if plugged and not self._plugged:
                self._address = next(self._plugs)
                self.kernel_driver, self.claimed = True, False
            self._plugged = plugged
            self._said.clear()
            self._changed.notify_all()

    def unplug(self) -> None:
        self.plugged = False

    def say(self, data: bytes) -> None:
        with self._changed:
            self._said += data
            self._changed.notify_all()

    # -- as pyusb asks -------------------------------------------------------------------

    def enumerate_devices(self) -> Iterator[int]:
        return iter([self._address] if self._plugged else [])

    def get_parent(self, dev: int) -> None:
        return None

    def get_device_descriptor(self, dev: int) -> SimpleNamespace:
        return SimpleNamespace(
            bLength=18, bDescriptorType=1, bcdUSB=0x0200, bDeviceClass=0, bDeviceSubClass=0,
            bDeviceProtocol=0, bMaxPacketSize0=64, idVendor=VENDOR, idProduct=PRODUCT,
            bcdDevice=0x0100, iManufacturer=0, iProduct=0, iSerialNumber=0, bNumConfigurations=1,
            address=dev, bus=1, port_number=1, port_numbers=(1,), speed=2,
        )  # fmt: skip

    def get_configuration_descriptor(self, dev: int, config: int) -> SimpleNamespace:
        if config:
            raise IndexError(config)
        return SimpleNamespace(
            bLength=9, bDescriptorType=2, wTotalLength=0, bNumInterfaces=len(self._interfaces),
            bConfigurationValue=1, iConfiguration=0, bmAttributes=0xC0, bMaxPower=1,
            extra_descriptors=[],
        )  # fmt: skip

    def get_interface_descriptor(
        self, dev: int, intf: int, alt: int, config: int
    ) -> SimpleNamespace:
        if alt or intf >= len(self._interfaces):
            raise IndexError(intf)
        kind, ends = self._interfaces[intf]
        return SimpleNamespace(
            bLength=9, bDescriptorType=4, bInterfaceNumber=intf, bAlternateSetting=0,
            bNumEndpoints=len(ends), bInterfaceClass=kind, bInterfaceSubClass=1,
            bInterfaceProtocol=2, iInterface=0, extra_descriptors=[],
        )  # fmt: skip

    def get_endpoint_descriptor(
        self, dev: int, ep: int, intf: int, alt: int, config: int
    ) -> SimpleNamespace:
        return SimpleNamespace(
            bLength=7, bDescriptorType=5, bEndpointAddress=self._interfaces[intf][1][ep],
            bmAttributes=2, wMaxPacketSize=PACKET, bInterval=0, bRefresh=0, bSynchAddress=0,
            extra_descriptors=[],
        )  # fmt: skip

    def open_device(self, dev: int) -> int:
        self._require(dev)
        return dev

    def close_device(self, dev_handle: int) -> None:
        pass

    def set_configuration(self, dev_handle: int, config_value: int) -> None:
        self._require(dev_handle)
        self.configured = True

    def get_configuration(self, dev_handle: int) -> int:
        self._require(dev_handle)
        return int(self.configured)

    def claim_interface(self, dev_handle: int, intf: int) -> None:
        self._require(dev_handle)
        if self.kernel_driver or self.claimed:
            raise _usb_error(errno.EBUSY)
        self.claimed = True

    def release_interface(self, dev_handle: int, intf: int) -> None:
        self._require(dev_handle)
        self.claimed = False

    def is_kernel_driver_active(self, dev_handle: int, intf: int) -> bool:
        self._require(dev_handle)
        return self.kernel_driver

    def detach_kernel_driver(self, dev_handle: int, intf: int) -> None:
        if self.claimed:
            raise _usb_error(errno.EBUSY)
        self.kernel_driver = False

    def attach_kernel_driver(self, dev_handle: int, intf: int) -> None:
        self._require(dev_handle)
        self.kernel_driver = True

    def bulk_write(
        self, dev_handle: int, ep: int, intf: int, data: array.array[int], timeout: int
    ) -> int:
        self._require(dev_handle)
        if self.stalled:
            raise _usb_error(errno.EPIPE)
        self.say(self._printer.receive(data.tobytes()))
        return len(data)

    def bulk_read(
        self, dev_handle: int, ep: int, intf: int, buff: array.array[int], timeout: int
    ) -> int:
        with self._changed:
            self._changed.wait_for(
                lambda: bool(self._said) or not self._is(dev_handle), timeout / 1000
            )
            self._require(dev_handle)
            if not self._said:
                raise _usb.USBTimeoutError("nothing came", errno=errno.ETIMEDOUT)
            said = bytes(self._said[: len(buff)])
            del self._said[: len(said)]
        buff[: len(said)] = array.array("B", said)
        return len(said)

    def ctrl_transfer(
        self, dev_handle: int, bmRequestType: int, bRequest: int, wValue: int, wIndex: int,
        data: array.array[int], timeout: int,
    ) -> int:  # fmt: skip
        self._require(dev_handle)
        status = self._printer.port_status()
        if (bmRequestType, bRequest) != (0xA1, 1) or status is None:
            raise _usb.USBTimeoutError("no answer", errno=errno.ETIMEDOUT)
        data[0] = status
        return 1

    def clear_halt(self, dev_handle: int, ep: int) -> None:
        self.stalled = False

    def _is(self, dev_handle: int) -> bool:
        return self._plugged and dev_handle == self._address

    def _require(self, dev_handle: int) -> None:
        if not self._is(dev_handle):
            raise _usb_error(errno.ENODEV)


def _usb_error(number: int) -> Exception:
    error: Exception = _usb.USBError(os.strerror(number), errno=number)
    return error
