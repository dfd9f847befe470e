"""A scanner on a serial port: RS-232, USB CDC-ACM or a pseudo terminal."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from devices.scanner.codec import LIMIT
from devices.scanner.line_scanner import LineScanner, Piece
from devices.timing import SCANS, ScannerTiming
from devices.transports.serial_port import AS_SHIPPED, SerialSettings, SerialTransport


class SerialScanner(LineScanner):
    """``path`` should be a name that stays the same (``/dev/serial/by-id/...`` or our udev link).

    While it is open here, DTR and RTS are set, without which many readers send nothing, and no
    other program may have it.
    """

    def __init__(
        self,
        name: str,
        path: str,
        settings: SerialSettings = AS_SHIPPED,
        timing: ScannerTiming = SCANS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(
            name, lambda: _SerialLine(path, settings), f"{path} is there", timing, clock
        )


class _SerialLine:
    def __init__(self, path: str, settings: SerialSettings) -> None:
        self._port = SerialTransport(path, settings)
        self.check = self._port.check
        self.close = self._port.close

    def read(self, within: float) -> Sequence[Piece]:
        data = self._port.read(LIMIT, within)
        return [Piece(data)] if data else []
