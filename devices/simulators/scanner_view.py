"""What a camera would see: codes are laid before it, moved and taken away."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import zxingcpp
from PIL import Image, ImageFilter

from devices.errors import TransportError
from devices.faults import CAMERA_FAULTS, Fault, FaultSwitches
from devices.scanner.camera import Frame
from devices.status import Action, DeviceState, ScannerStatus
from devices.transports.api import NoDeviceError

_DOT = 3
"""Pixels of a code's smallest square."""
_BLUR = 6.0


class SimulatedView:
    """Implements ``Frames`` and ``Faultable``. Each call sees a new picture.

    ``width`` and ``height`` in pixels; a code lies in the middle unless told otherwise.
    """

    def __init__(
        self, width: int = 640, height: int = 640, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._size = (width, height)
        self._clock = clock
        self._switches = FaultSwitches(CAMERA_FAULTS)
        self._changed = threading.Condition()
        self._picture = self._empty()
        self._laid = False
        self._last_at = float("-inf")
        self._closed = False
        self.looks = 0

    def lay(self, data: bytes) -> None:
        """A QR code of ``data`` lies in the middle, in place of what lay there."""
        self.show(code_picture(data))

    def show(self, code: Image.Image, shift: tuple[int, int] = (0, 0)) -> None:
        """``code`` lies ``shift`` pixels right of and below the middle."""
        picture = self._empty()
        (width, height), (right, down) = self._size, shift
        picture.paste(code, ((width - code.width) // 2 + right, (height - code.height) // 2 + down))
        with self._changed:
            self._picture = picture
            self._changed.notify_all()

    def lift(self) -> None:
        """Nothing lies there any more."""
        with self._changed:
            self._picture = self._empty()

    def newer(self, than: float, within: float) -> Frame | None:
        with self._changed:
            self._check()
            if "silent" in self._switches:
                self._changed.wait_for(lambda: self._gone, within)
                self._check()
                return None
            self.looks += 1
            at = max(self._clock(), than + 1e-6)
            picture = self._picture
            if "blurred" in self._switches:
                picture = picture.filter(ImageFilter.GaussianBlur(_BLUR))
            return Frame(at, picture.width, picture.height, picture.tobytes())

    def status(self) -> ScannerStatus:
        with self._changed:
            now = self._clock()
            try:
                self._check()
            except NoDeviceError as e:
                return ScannerStatus(DeviceState.NO_DEVICE, now, e.action, str(e))
            except TransportError as e:
                return ScannerStatus(DeviceState.OFFLINE, now, e.action, str(e))
            return ScannerStatus(DeviceState.ONLINE, now, Action.NONE, "a simulated camera")

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def unplug(self) -> None:
        self.set_fault("unplugged", on=True)

    def replug(self) -> None:
        self.set_fault("unplugged", on=False)

    def known_faults(self) -> tuple[Fault, ...]:
        return self._switches.known

    def faults(self) -> tuple[str, ...]:
        with self._changed:
            return self._switches.on()

    def set_fault(self, name: str, on: bool) -> None:
        with self._changed:
            if self._switches.set(name, on) and name == "unplugged":
                self._picture = self._empty()
                self._changed.notify_all()

    @property
    def _gone(self) -> bool:
        return self._closed or "unplugged" in self._switches

    def _check(self) -> None:
        if self._closed:
            raise TransportError("the camera is closed")
        if "unplugged" in self._switches:
            raise NoDeviceError("no camera is there", Action.CONFIGURATION)

    def _empty(self) -> Image.Image:
        return Image.new("L", self._size, 200)


def code_picture(data: bytes, kind: str = "QRCode", dot: int = _DOT) -> Image.Image:
    """``data`` as a code with its quiet zone, black on white; ``dot`` pixels a square."""
    code = zxingcpp.create_barcode(data, zxingcpp.barcode_format_from_str(kind))
    drawn = Image.fromarray(code.to_image(scale=dot, add_quiet_zones=True))
    return drawn.convert("L")
