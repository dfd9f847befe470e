"""A serial code scanner on a pseudo terminal: codes are laid on it, and its cable pulled."""

from __future__ import annotations

from pathlib import Path

from devices.closing import Closing
from devices.faults import SCANNER_FAULTS, Fault, FaultSwitches
from devices.simulators.loop import Loop
from devices.simulators.pty_port import PtyPort

FLOOD_SIZE = 1 << 20


class SerialScannerSimulator(Closing):
    """Runs from construction until ``close``; a context manager. ``suffix`` follows each code,
    as set up on real scanners.
    """

    def __init__(self, link: Path, suffix: bytes = b"\r") -> None:
        self._suffix = suffix
        self._switches = FaultSwitches(SCANNER_FAULTS)
        self._waiting = bytearray()
        self._port = PtyPort(link)
        self._loop = Loop("scanner simulator")
        self._plug()

    @property
    def path(self) -> str:
        """What the driver opens; the same after each plugging in."""
        return str(self._port.link)

    def lay(self, data: bytes) -> None:
        """A code lies on the glass: send it and the suffix. Returns at once; what the line does
        not take yet follows as the driver reads.
        """
        with self._loop.lock:
            if self._switches.any_of("silent", "unplugged"):
                return
            if "flood" in self._switches:
                data = b"\xff" * FLOOD_SIZE
            if "garbled" in self._switches:
                data = bytes(byte | 0x80 for byte in data)
            self.send(data + self._suffix)

    def send(self, data: bytes) -> None:
        """Raw bytes, as they are."""
        with self._loop.lock:
            self._waiting += data
            self._write()

    def unplug(self) -> None:
        self.set_fault("unplugged", on=True)

    def replug(self) -> None:
        self.set_fault("unplugged", on=False)

    def known_faults(self) -> tuple[Fault, ...]:
        return self._switches.known

    def faults(self) -> tuple[str, ...]:
        with self._loop.lock:
            return self._switches.on()

    def set_fault(self, name: str, on: bool) -> None:
        with self._loop.lock:
            if not self._switches.set(name, on) or name != "unplugged":
                return
            if on:
                self._pull()
            else:
                self._plug()

    def close(self) -> None:
        self._pull()
        self._loop.stop()

    def _plug(self) -> None:
        if self._port.master is None:
            self._loop.watch(self._port.plug(), self._discard)

    def _pull(self) -> None:
        with self._loop.lock:
            if self._port.master is not None:
                self._loop.forget(self._port.master)
                self._port.unplug()
            self._waiting.clear()

    def _write(self) -> None:
        del self._waiting[: self._port.write(bytes(self._waiting))]
        self._watch()

    def _watch(self) -> None:
        if self._port.master is not None:
            ready = self._write_more if self._waiting else self._discard
            self._loop.watch(self._port.master, ready, writing=bool(self._waiting))

    def _write_more(self) -> None:
        self._port.read()
        self._write()

    def _discard(self) -> None:
        self._port.read()
