"""A USB printer without the kernel's printer driver, by libusb.

For printers that usblp refuses or garbles, and for those set to a vendor's own class. The kernel's
driver, if it holds the printer, is put aside while the line is open and gets it back afterwards.

Source: USB Printing Class 1.1 (class 7; bulk OUT, bulk IN; 4.2.2 GET_PORT_STATUS).
"""

from __future__ import annotations

import contextlib
import errno
import functools
import importlib
import re
import time
from collections.abc import Iterator
from types import ModuleType
from typing import Any

from devices.closing import Closing
from devices.errors import TransportError
from devices.status import Action
from devices.timing import USB_PAUSE, USB_REQUEST
from devices.transports.api import LineBusyError, NoDeviceError, OpenLine, PortStatus

_Usb = Any
"""Of pyusb, which has no types."""

_IDS = re.compile(r"([0-9a-f]{4}):([0-9a-f]{4})")
_PRINTER, _VENDOR = 7, 255
"""bInterfaceClass. Receipt printers have a switch between the two."""
_IN, _BULK, _TYPE = 0x80, 0x02, 0x03
_GET_PORT_STATUS = (0xA1, 1)
"""bmRequestType (to the host, of the class, an interface) and bRequest."""
_CHUNK = 4096
"""Bytes a transfer: at 9 ms a millimetre of paper no printer takes long over them."""
_GONE = (errno.ENODEV, errno.ENXIO, errno.ESHUTDOWN)
_NOTHING = (errno.ETIMEDOUT, errno.EAGAIN)
_NO_ANSWER = (errno.ETIMEDOUT, errno.EPIPE)


class UsbBulkTransport(Closing):
    """Opens the first printer with these ids. Raises ``NoDeviceError``, ``LineBusyError`` or
    ``TransportError``. ``backend`` takes libusb's place, as pyusb's ``usb.backend.IBackend``.
    """

    def __init__(self, vendor: int, product: int, backend: object | None = None) -> None:
        self._ids = f"{vendor:04x}:{product:04x}"
        self._core, self._util = _pyusb()
        self._unread = b""
        self._open = False
        self._taken_from_kernel = False
        self._interface: _Usb = None
        with self._known_errors(opening=True):
            self._device = self._find(vendor, product, backend)
        try:
            with self._known_errors(opening=True):
                self._claim()
        except TransportError:
            self._give_back()
            raise

    def write(self, data: bytes, within: float) -> int:
        end = time.monotonic() + within
        sent = 0
        with self._known_errors():
            while sent < len(data):
                left = end - time.monotonic()
                if sent and left <= 0:
                    break
                chunk = data[sent : sent + _CHUNK]
                taken = self._write_some(chunk, left)
                sent += taken
                if taken < len(chunk) and end <= time.monotonic():
                    break
        return sent

    def read(self, limit: int, within: float) -> bytes:
        end = time.monotonic() + within
        with self._known_errors():
            while not self._unread:
                left = end - time.monotonic()
                self._unread = self._read_some(left)
                if left <= 0:
                    break
                if not self._unread:
                    time.sleep(min(left, USB_PAUSE))
        data, self._unread = self._unread[:limit], self._unread[limit:]
        return data

    def port_status(self) -> PortStatus | None:
        """As in ``StatesPort``; a vendor's own class knows no such question."""
        self._require_open()
        if self._interface.bInterfaceClass != _PRINTER:
            return None
        with self._known_errors():
            try:
                answer = self._device.ctrl_transfer(
                    *_GET_PORT_STATUS, 0, self._interface.bInterfaceNumber, 1, _ms(USB_REQUEST)
                )
            except self._core.USBError as e:
                if e.errno in _NO_ANSWER:
                    return None
                raise
        return PortStatus.of(answer[0]) if answer else None

    def close(self) -> None:
        if self._open:
            self._open = False
            self._give_back()

    # -- opening -----------------------------------------------------------------------

    def _find(self, vendor: int, product: int, backend: object | None) -> _Usb:
        device = self._core.find(idVendor=vendor, idProduct=product, backend=backend)
        if device is None:
            raise NoDeviceError(f"{self._ids}: no such device", Action.CONFIGURATION)
        return device

    def _claim(self) -> None:
        self._interface = self._printing_interface()
        number = self._interface.bInterfaceNumber
        if self._kernel_holds(number):
            self._device.detach_kernel_driver(number)
            self._taken_from_kernel = True
        self._util.claim_interface(self._device, number)
        self._open = True
        if self._interface.bAlternateSetting:
            self._interface.set_altsetting()
        ends = [e for e in self._interface if e.bmAttributes & _TYPE == _BULK]
        self._out = next(e for e in ends if not e.bEndpointAddress & _IN)
        self._in = next((e for e in ends if e.bEndpointAddress & _IN), None)

    def _printing_interface(self) -> _Usb:
        """Printers before a vendor's own class, and those that answer before those that do not."""
        found = []
        for interface in self._configuration():
            ends = [e.bEndpointAddress for e in interface if e.bmAttributes & _TYPE == _BULK]
            if any(not end & _IN for end in ends):
                answers = any(end & _IN for end in ends)
                if interface.bInterfaceClass == _PRINTER:
                    found.append((0 if answers else 1, interface))
                elif interface.bInterfaceClass == _VENDOR and answers:
                    found.append((2, interface))
        if not found:
            raise TransportError(f"{self._ids}: not a printer", Action.CONFIGURATION)
        return min(found, key=lambda each: each[0])[1]

    def _configuration(self) -> _Usb:
        try:
            return self._device.get_active_configuration()
        except self._core.USBError as e:
            if e.errno is not None:
                raise
            self._device.set_configuration()
            return self._device.get_active_configuration()

    def _kernel_holds(self, number: int) -> bool:
        try:
            return bool(self._device.is_kernel_driver_active(number))
        except NotImplementedError:
            return False

    def _give_back(self) -> None:
        # Whatever is no longer possible here was ended by the unplugging already.
        if self._interface is not None:
            number = self._interface.bInterfaceNumber
            with contextlib.suppress(self._core.USBError):
                self._util.release_interface(self._device, number)
            with contextlib.suppress(self._core.USBError):
                if self._taken_from_kernel:
                    self._device.attach_kernel_driver(number)
        with contextlib.suppress(self._core.USBError):
            self._util.dispose_resources(self._device)

    # -- carrying ----------------------------------------------------------------------

    def _write_some(self, chunk: bytes, within: float) -> int:
        self._require_open()
        try:
            return int(self._out.write(chunk, _ms(within)))
        except self._core.USBError as e:
            if e.errno in _NOTHING:
                return 0
            self._clear_stall(e, self._out)
            raise

    def _read_some(self, within: float) -> bytes:
        self._require_open()
        if self._in is None:
            time.sleep(max(within, 0))
            return b""
        try:
            # Whole packets: of a longer one than was asked for, nothing would be left.
            return bytes(self._in.read(self._in.wMaxPacketSize * 8, _ms(within)))
        except self._core.USBError as e:
            if e.errno in _NOTHING:
                return b""
            self._clear_stall(e, self._in)
            raise

    def _require_open(self) -> None:
        if not self._open:
            raise TransportError(f"{self._ids}: closed", Action.RESET)

    def _clear_stall(self, error: Exception, end: _Usb) -> None:
        # So that the line which is opened next does not find the pipe halted still.
        if getattr(error, "errno", None) == errno.EPIPE:
            with contextlib.suppress(self._core.USBError):
                end.clear_halt()

    @contextlib.contextmanager
    def _known_errors(self, *, opening: bool = False) -> Iterator[None]:
        try:
            yield
        except self._core.NoBackendError as e:
            raise TransportError("libusb is not installed", Action.CONFIGURATION) from e
        except self._core.USBError as e:
            raise self._translated(e, Action.CONFIGURATION if opening else Action.RESET) from e

    def _translated(self, error: _Usb, action: Action) -> TransportError:
        if error.errno in _GONE:
            return NoDeviceError(f"{self._ids}: unplugged", Action.RESET)
        if error.errno == errno.EBUSY:
            return LineBusyError(f"{self._ids}: held by another program", Action.CONFIGURATION)
        if error.errno == errno.EACCES:
            return TransportError(f"{self._ids}: not permitted", Action.CONFIGURATION)
        return TransportError(f"{self._ids}: {error.strerror or error}", action)


def usb_bulk_line(ids: str, backend: object | None = None) -> OpenLine:
    """An opener of lines to the printer with ``ids``: vendor and product in hex, ``04b8:0e15``.

    Raises ``TransportError`` for ids of another shape.
    """
    found = _IDS.fullmatch(ids.lower())
    if found is None:
        raise TransportError(f"{ids!r}: vendor and product are needed", Action.CONFIGURATION)
    vendor, product = (int(part, 16) for part in found.groups())
    return functools.partial(UsbBulkTransport, vendor, product, backend)


def _ms(seconds: float) -> int:
    # To libusb, no time at all means for ever.
    return max(1, round(seconds * 1000))


@functools.cache
def _pyusb() -> tuple[ModuleType, ModuleType]:
    """Late: most machines have a printer that the kernel drives."""
    return importlib.import_module("usb.core"), importlib.import_module("usb.util")
