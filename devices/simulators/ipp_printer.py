"""An A4 printer that speaks IPP over HTTP on loopback, for the demo and for tests on the wire."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from devices.closing import Closing
from devices.errors import ProtocolError
from devices.faults import PAGE_PRINTER_FAULTS, Fault, FaultSwitches
from devices.printer.ipp_codec import read_message
from devices.printer.page_machine import Sheet
from devices.simulators.ipp_machine import IppMachine
from devices.timing import CLEANUP, PAGES, PageTiming

MAX_REQUEST = 32 * 1024 * 1024
"""Bytes."""
WIRE_FAULTS = (
    Fault("other-protocol", "it answers as a machine of another kind would"),
    Fault("half-answer", "each answer breaks off in its middle"),
    Fault("endless-answer", "each answer is ten megabytes without an end"),
    Fault("says-completed", "a page lost with the power is called completed afterwards"),
)
_ENDLESS = 10 * 1024 * 1024
_PATH = "/ipp/print"


class IppPrinterSimulator(Closing):
    """Switched on from construction until ``close``; a context manager. ``port`` 0 lets the
    system choose; the address stays the same over power cuts.
    """

    def __init__(
        self,
        port: int = 0,
        timing: PageTiming = PAGES,
        clock: Callable[[], float] = time.monotonic,
        formats: tuple[str, ...] = ("application/pdf",),
    ) -> None:
        self._tray: list[Sheet] = []
        self._lock = threading.RLock()
        self._heard = threading.Condition(self._lock)
        self._machine = IppMachine(
            clock, self._tray.append, lambda: not self._tray, timing, formats
        )
        self._wire = FaultSwitches(WIRE_FAULTS)
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None
        self.port = port
        self._switch_on()

    @property
    def uri(self) -> str:
        return f"ipp://localhost:{self.port}{_PATH}"

    def close(self) -> None:
        self._switch_off()

    def load(self, *media: str) -> None:
        """Put paper of these names (PWG 5101.1) into its trays."""
        with self._lock:
            self._machine.media_ready = media

    # -- the tray ----------------------------------------------------------------------

    def sheets(self) -> list[Sheet]:
        """What has come out and nobody has taken, oldest first."""
        with self._lock:
            self._machine.catch_up()
            return list(self._tray)

    def take(self) -> list[Sheet]:
        with self._lock:
            taken = self.sheets()
            self._tray.clear()
            return taken

    # -- faults ------------------------------------------------------------------------

    def known_faults(self) -> tuple[Fault, ...]:
        return PAGE_PRINTER_FAULTS + WIRE_FAULTS

    def faults(self) -> tuple[str, ...]:
        with self._lock:
            return self._machine.switches.on() + self._wire.on()

    def set_fault(self, name: str, on: bool) -> None:
        """Raises ``UnknownFaultError``."""
        if any(fault.name == name for fault in WIRE_FAULTS):
            with self._lock:
                self._wire.set(name, on)
                self._machine.says_completed = "says-completed" in self._wire
            return
        with self._lock:
            self._machine.set_fault(name, on)
            self._heard.notify_all()
        if name == "power-off":
            if on:
                self._switch_off()
            else:
                self._switch_on()

    def _switch_on(self) -> None:
        if self._server is not None:
            return
        server = _Server(("127.0.0.1", self.port), self._answer)
        self.port = int(server.server_address[1])
        self._server = server
        self._thread = threading.Thread(
            target=server.serve_forever, args=(0.02,), name="A4 printer simulator", daemon=True
        )
        self._thread.start()

    def _switch_off(self) -> None:
        server, thread = self._server, self._thread
        if server is None or thread is None:
            return
        with self._lock:
            self._server = None
            self._heard.notify_all()
        server.shutdown()
        server.hang_up()
        server.server_close()
        thread.join(CLEANUP)
        if thread.is_alive():
            raise RuntimeError(f"{thread.name} did not stop within {CLEANUP:g} s")

    def _answer(self, data: bytes, server: _Server) -> _Said:
        with self._lock:
            while "silent" in self._machine.switches and self._server is server:
                self._heard.wait()
            if self._server is not server:
                return _Said(b"")
            if "other-protocol" in self._wire:
                return _Said(b"220 simulated FTP server ready\r\n")
            if "endless-answer" in self._wire:
                return _Said(_http(b"\x02\x00\x00\x00\x00\x00\x00\x01\x01" + bytes(_ENDLESS)))
            try:
                request = read_message(data)
            except ProtocolError:
                return _Said(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
            whole = _http(self._machine.answer(request, self.uri))
            if "half-answer" in self._wire:
                return _Said(whole[: len(whole) * 3 // 4])
            return _Said(whole, more=True)


@dataclass(frozen=True, slots=True)
class _Said:
    """Bytes of HTTP; ``more`` may be asked over the same line."""

    data: bytes
    more: bool = False


def _http(body: bytes) -> bytes:
    head = (
        f"HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    # Threads of silent questions end by themselves when the power goes.
    block_on_close = False

    def __init__(self, address: tuple[str, int], answer: Callable[[bytes, _Server], _Said]) -> None:
        self.answer = answer
        self._lines: set[socket.socket] = set()
        self._guard = threading.Lock()
        super().__init__(address, _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._guard:
            self._lines.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._guard:
            self._lines.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A host that goes away in the middle is none of a printer's business."""

    def hang_up(self) -> None:
        with self._guard:
            lines = list(self._lines)
        for line in lines:
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def setup(self) -> None:
        super().setup()
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def do_POST(self) -> None:
        data = self._body()
        if data is None:
            self.close_connection = True
            return
        said = self.server.answer(data, self.server)
        self.wfile.write(said.data)
        self.close_connection |= not said.more

    def _body(self) -> bytes | None:
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            size = int(self.headers.get("Content-Length") or 0)
            return self.rfile.read(size) if size <= MAX_REQUEST else None
        parts: list[bytes] = []
        total = 0
        while True:
            size = int(self.rfile.readline(64).split(b";")[0] or b"0", 16)
            total += size
            if total > MAX_REQUEST:
                return None
            if size == 0:
                self.rfile.readline(64)
                return b"".join(parts)
            parts.append(self.rfile.read(size))
            self.rfile.readline(64)

    def log_message(self, format: str, *_: Any) -> None:  # noqa: A002 - http.server's name
        """Nothing of a document, nor of who asks."""
