"""NUT's upsd with one UPS behind it, for the demo and for tests over the real wire."""

from __future__ import annotations

import socket

from devices.closing import Closing
from devices.errors import ProtocolError
from devices.faults import UPS_FAULTS, Fault, FaultSwitches
from devices.simulators.loop import Loop
from devices.ups.nut_codec import LINE_LIMIT, quoted, tell_variables, words_of


class UpsSimulator(Closing):
    """Listens on loopback from construction until ``close``; a context manager. ``port`` 0 lets
    the system choose. Answers what the kiosk and NUT's own upsc ask; takes no orders.
    """

    def __init__(self, ups: str = "ups", port: int = 0) -> None:
        self.ups = ups
        self.host = "127.0.0.1"
        self._switches = FaultSwitches(UPS_FAULTS)
        self._held: dict[socket.socket, bytes] = {}
        self._listener = socket.create_server((self.host, port))
        self._listener.setblocking(False)
        self.port = int(self._listener.getsockname()[1])
        self._loop = Loop("ups simulator")
        self._loop.watch(self._listener, self._accept)

    def known_faults(self) -> tuple[Fault, ...]:
        return self._switches.known

    def faults(self) -> tuple[str, ...]:
        with self._loop.lock:
            return self._switches.on()

    def set_fault(self, name: str, on: bool) -> None:
        with self._loop.lock:
            self._switches.set(name, on)

    def restart(self) -> None:
        """As upsd does when its configuration has changed: every line is closed."""
        with self._loop.lock:
            for line in list(self._held):
                self._drop(line)

    def close(self) -> None:
        self.restart()
        self._loop.stop()
        self._listener.close()

    def variables(self) -> list[tuple[str, str]]:
        """As a small line-interactive UPS lists them."""
        flags, charge, runtime = "OL CHRG", "100", "1800"
        if "battery-low" in self._switches:
            flags, charge, runtime = "OB DISCHRG LB", "10", "120"
        elif "on-battery" in self._switches:
            flags, charge, runtime = "OB DISCHRG", "80", "1200"
        if "replace-battery" in self._switches:
            flags += " RB"
        return [
            ("battery.charge", charge),
            ("battery.runtime", runtime),
            ("device.mfr", "Mot Cua"),
            ("device.model", 'Simulated UPS 19" \\ 650 VA'),
            ("ups.status", flags),
        ]

    def _accept(self) -> None:
        try:
            line, _ = self._listener.accept()
        except (BlockingIOError, ConnectionAbortedError):
            return
        line.setblocking(False)
        self._held[line] = b""
        self._loop.watch(line, lambda: self._hear(line))

    def _hear(self, line: socket.socket) -> None:
        try:
            data = line.recv(65536)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self._drop(line)
            return
        *questions, rest = (self._held[line] + data).split(b"\n")
        self._held[line] = rest[-LINE_LIMIT:]
        if "silent" in self._switches:
            return
        for question in questions:
            if not self._tell(line, self._answer(question.decode("utf-8", "replace"))):
                return

    def _answer(self, question: str) -> bytes:
        try:
            words = words_of(question)
        except ProtocolError:
            return b"ERR INVALID-ARGUMENT\n"
        match words:
            case ["LIST", "VAR", ups]:
                return self._refusal(ups) or tell_variables(ups, self.variables())
            case ["GET", "VAR", ups, name]:
                return self._refusal(ups) or self._variable(ups, name)
            case ["LIST", "UPS"]:
                return f'BEGIN LIST UPS\nUPS {self.ups} "simulated"\nEND LIST UPS\n'.encode()
            case ["VER"]:
                return b"Network UPS Tools upsd, simulated\n"
            case ["LOGOUT"]:
                return b"OK Goodbye\n"
            case ["STARTTLS"]:
                return b"ERR FEATURE-NOT-CONFIGURED\n"
            case _:
                return b"ERR UNKNOWN-COMMAND\n"

    def _refusal(self, ups: str) -> bytes:
        if ups != self.ups:
            return b"ERR UNKNOWN-UPS\n"
        if "unplugged" in self._switches:
            return b"ERR DRIVER-NOT-CONNECTED\n"
        if "stale" in self._switches:
            return b"ERR DATA-STALE\n"
        return b""

    def _variable(self, ups: str, name: str) -> bytes:
        for key, value in self.variables():
            if key == name:
                return f"VAR {ups} {name} {quoted(value)}\n".encode()
        return b"ERR VAR-NOT-SUPPORTED\n"

    def _tell(self, line: socket.socket, answer: bytes) -> bool:
        try:
            line.send(answer)
        except BlockingIOError:
            return True  # a client that reads nothing gets nothing
        except OSError:
            self._drop(line)
            return False
        return True

    def _drop(self, line: socket.socket) -> None:
        if self._held.pop(line, None) is not None:
            self._loop.forget(line)
            line.close()
