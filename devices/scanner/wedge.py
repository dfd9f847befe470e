"""A scanner that types: a keyboard wedge on USB, read from its input device."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from evdev import ecodes

from devices.errors import TransportError
from devices.scanner.line_scanner import LineScanner, Piece
from devices.scanner.wedge_codec import KeyDecoder
from devices.status import Action
from devices.timing import WEDGE_SCANS, ScannerTiming
from devices.transports.input_device import InputDevice, KernelInput, OpenInputAt


class WedgeScanner(LineScanner):
    """``path`` should be a name that stays the same (``/dev/input/by-id/...-event-kbd`` or our
    udev link).

    The device is held for this program alone from the first ``read`` or ``status`` on, also while
    nobody reads: what it types goes into no field. One that another program holds is
    ``deviceBusy``.
    """

    def __init__(
        self,
        name: str,
        path: str,
        timing: ScannerTiming = WEDGE_SCANS,
        clock: Callable[[], float] = time.monotonic,
        opening: OpenInputAt = KernelInput,
    ) -> None:
        super().__init__(
            name,
            lambda: _KeyLine(InputDevice(path, exclusive=True, opening=opening)),
            f"{path} is there, and types for this program alone",
            timing,
            clock,
        )


class _KeyLine:
    def __init__(self, device: InputDevice) -> None:
        self._device = device
        self.check = device.check
        self.close = device.close
        if not device.description().has(ecodes.EV_KEY, ecodes.KEY_ENTER):
            device.close()
            raise TransportError(f"{device.path} is no keyboard", Action.CONFIGURATION)
        self._decoder = KeyDecoder()
        self._torn = False

    def read(self, within: float) -> Sequence[Piece]:
        pieces = []
        for event in self._device.read(within):
            if event.type == ecodes.EV_SYN and event.code == ecodes.SYN_DROPPED:
                # The kernel's buffer ran over. What follows up to the next report is torn too.
                self._torn = True
            elif self._torn:
                if event.type == ecodes.EV_SYN and event.code == ecodes.SYN_REPORT:
                    self._torn = False
                    self._decoder.reset(self._device.on(ecodes.EV_KEY))
                    pieces.append(Piece(b"", event.at, lost=True))
            elif event.type == ecodes.EV_KEY:
                pieces.append(Piece(self._decoder.feed(event.code, event.value), event.at))
        return pieces
