"""The scanner of the journeys: a serial port made by socat, with a hand that lays codes at its
other end and pulls the cable.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Self

from devices.faults import SCANNER_FAULTS, Fault, FaultSwitches
from kiosk_app.config import ScannerConfig
from tests.devices.parts import DEADLINE, until

FAULTS = tuple(fault for fault in SCANNER_FAULTS if fault.name == "unplugged")
SUFFIX = b"\r"
"""What scanners are set up to send after a code."""


class SocatScanner:
    """Plugged in from entry to exit; ``folder`` should be new."""

    def __init__(self, folder: Path) -> None:
        self._kiosk_end, self._hand_end = folder / "scanner", folder / "hand"
        self._switches = FaultSwitches(FAULTS)
        self._process: subprocess.Popen[bytes] | None = None
        self._hand: int | None = None

    def config(self) -> ScannerConfig:
        return ScannerConfig(kind="serial", port=self._kiosk_end)

    def __enter__(self) -> Self:
        self._plug()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        self._pull()

    def lay(self, data: bytes) -> None:
        """One code lies on the glass; nothing happens while the cable is out."""
        self.send(data + SUFFIX)

    def send(self, data: bytes) -> None:
        """Raw bytes, as they are."""
        if self._hand is not None:
            assert os.write(self._hand, data) == len(data)

    def unplug(self) -> None:
        self.set_fault("unplugged", on=True)

    def replug(self) -> None:
        self.set_fault("unplugged", on=False)

    def known_faults(self) -> tuple[Fault, ...]:
        return self._switches.known

    def faults(self) -> tuple[str, ...]:
        return self._switches.on()

    def set_fault(self, name: str, on: bool) -> None:
        if self._switches.set(name, on):
            if on:
                self._pull()
            else:
                self._plug()

    def _plug(self) -> None:
        self._process = subprocess.Popen(
            ["socat", *(f"pty,rawer,link={end}" for end in (self._kiosk_end, self._hand_end))],
            stdin=subprocess.DEVNULL,
        )
        until(lambda: self._kiosk_end.exists() and self._hand_end.exists(), "the port")
        self._hand = os.open(self._hand_end, os.O_RDWR | os.O_NOCTTY)

    def _pull(self) -> None:
        if self._process is None or self._hand is None:
            return
        os.close(self._hand)
        # By SIGTERM socat takes its links away, as udev does; by SIGKILL they would stay.
        self._process.terminate()
        self._process.wait(DEADLINE)
        self._process = self._hand = None
