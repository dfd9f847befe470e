"""A slip printer on TCP or on a serial port, for the demo and for tests over the real wire."""

from __future__ import annotations

import abc
import socket
from pathlib import Path

from PIL import Image

from devices.closing import Closing
from devices.faults import Fault
from devices.printer.models import GENERIC, SlipModel
from devices.simulators.escpos_machine import EscposMachine
from devices.simulators.loop import Loop
from devices.simulators.pty_port import PtyPort


class SlipPrinterSimulator(Closing):
    """Common to all lines. Runs from construction until ``close``; a context manager."""

    def __init__(
        self, width_dots: int | None, paper_rows: int | None, model: SlipModel = GENERIC
    ) -> None:
        self._machine = EscposMachine(width_dots, paper_rows, model)
        self._loop = Loop("slip printer simulator")

    @property
    def width_dots(self) -> int:
        return self._machine.width_dots

    def slips(self) -> list[Image.Image]:
        """Slips cut off and not taken yet, oldest first; mode "1", one pixel a dot."""
        with self._loop.lock:
            return list(self._machine.slips)

    def take_slips(self) -> list[Image.Image]:
        """As ``slips``; somebody takes them away."""
        with self._loop.lock:
            return self._machine.take_slips()

    def load_paper(self, rows: int | None) -> None:
        """Put in a roll of ``rows`` dots, ``None`` for one without end; mends ``paper-out``."""
        with self._loop.lock:
            self.set_fault("paper-out", on=False)
            self._machine.paper_rows = rows

    def known_faults(self) -> tuple[Fault, ...]:
        return self._machine.switches.known

    def faults(self) -> tuple[str, ...]:
        with self._loop.lock:
            return self._machine.switches.on()

    def set_fault(self, name: str, on: bool) -> None:
        with self._loop.lock:
            news = self._machine.set_fault(name, on)
            if name == "unplugged":
                if on:
                    self._unplug()
                else:
                    self._plug()
            self._tell(news)

    def close(self) -> None:
        self._unplug()
        self._loop.stop()

    @abc.abstractmethod
    def _plug(self) -> None: ...

    @abc.abstractmethod
    def _unplug(self) -> None: ...

    @abc.abstractmethod
    def _tell(self, news: bytes) -> None: ...


class TcpSlipPrinter(SlipPrinterSimulator):
    """Listens on loopback; ``port`` 0 lets the system choose. The address stays the same over
    pulling and plugging in of the cable.
    """

    def __init__(
        self,
        port: int = 0,
        width_dots: int | None = None,
        paper_rows: int | None = None,
        model: SlipModel = GENERIC,
    ) -> None:
        super().__init__(width_dots, paper_rows, model)
        self._listener: socket.socket | None = None
        self._lines: list[socket.socket] = []
        self.host, self.port = "127.0.0.1", port
        self._plug()

    def _plug(self) -> None:
        if self._listener is not None:
            return
        listener = socket.create_server((self.host, self.port))
        listener.setblocking(False)
        self.port = int(listener.getsockname()[1])
        self._listener = listener
        self._loop.watch(listener, self._accept)

    def _unplug(self) -> None:
        with self._loop.lock:
            for line in list(self._lines):
                self._drop(line)
            if self._listener is not None:
                self._release(self._listener)
                self._listener = None

    def _tell(self, news: bytes) -> None:
        for line in list(self._lines):
            self._answer(line, news)

    def _accept(self) -> None:
        assert self._listener is not None
        try:
            line, _ = self._listener.accept()
        except (BlockingIOError, ConnectionAbortedError):
            return
        line.setblocking(False)
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._lines.append(line)
        self._loop.watch(line, lambda: self._hear(line))

    def _hear(self, line: socket.socket) -> None:
        try:
            data = line.recv(65536)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if data:
            self._answer(line, self._machine.receive(data))
        else:
            self._drop(line)

    def _answer(self, line: socket.socket, data: bytes) -> None:
        try:
            line.send(data)
        except BlockingIOError:
            pass  # a host that reads nothing loses answers, as at the real machine
        except OSError:
            self._drop(line)

    def _drop(self, line: socket.socket) -> None:
        if line in self._lines:
            self._lines.remove(line)
            self._release(line)

    def _release(self, file: socket.socket) -> None:
        self._loop.forget(file)
        file.close()


class SerialSlipPrinter(SlipPrinterSimulator):
    """On a pseudo terminal behind ``link``."""

    def __init__(
        self,
        link: Path,
        width_dots: int | None = None,
        paper_rows: int | None = None,
        model: SlipModel = GENERIC,
    ) -> None:
        super().__init__(width_dots, paper_rows, model)
        self._port = PtyPort(link)
        self._plug()

    @property
    def path(self) -> str:
        return str(self._port.link)

    def _plug(self) -> None:
        if self._port.master is None:
            self._loop.watch(self._port.plug(), self._hear)

    def _unplug(self) -> None:
        with self._loop.lock:
            if self._port.master is not None:
                self._loop.forget(self._port.master)
                self._port.unplug()

    def _tell(self, news: bytes) -> None:
        self._port.write(news)

    def _hear(self) -> None:
        self._port.write(self._machine.receive(self._port.read()))
