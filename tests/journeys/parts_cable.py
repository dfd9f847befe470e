"""A cable to the slip printer that something can happen in the middle of."""

from __future__ import annotations

import contextlib
import selectors
import socket
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Self

from devices.printer.escpos_codec import INITIALISE
from tests.devices.parts import DEADLINE

RASTER = b"\x1dv0"
"""What each block of a slip begins with (GS v 0)."""


class Cable:
    """Relays TCP to ``target`` on loopback from entry to exit.

    ``halfway`` is called once, when the second block of a slip arrives and before it is passed
    on; until it returns nothing is. ``slips_sent`` counts what the kiosk has begun to send.
    """

    def __init__(self, target: tuple[str, int]) -> None:
        self._target = target
        self.halfway: Callable[[], object] | None = None
        self.slips_sent = 0
        self._blocks = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._selector = selectors.DefaultSelector()
        self._stop, self._wake = socket.socketpair()
        self._selector.register(self._listener, selectors.EVENT_READ, self._accept)
        self._selector.register(self._stop, selectors.EVENT_READ)
        self._thread = threading.Thread(target=self._run, name="cable", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        self._wake.send(b".")
        self._thread.join(DEADLINE)
        for key in list(self._selector.get_map().values()):
            key.fileobj.close()  # type: ignore[union-attr]
        self._wake.close()
        self._selector.close()

    def cut(self) -> None:
        """Pull it out: for ``halfway``, which runs on the cable's own thread."""
        for key in list(self._selector.get_map().values()):
            if isinstance(key.data, _Way):
                self._unplug(key.data)

    def _run(self) -> None:
        while True:
            for key, _ in self._selector.select():
                if key.fileobj is self._stop:
                    return
                if isinstance(key.data, _Way):
                    self._relay(key.data)
                else:
                    self._accept()

    def _accept(self) -> None:
        near, _ = self._listener.accept()
        far = socket.create_connection(self._target, timeout=DEADLINE)
        for source, sink in ((near, far), (far, near)):
            way = _Way(source, sink, from_kiosk=source is near)
            self._selector.register(source, selectors.EVENT_READ, way)

    def _relay(self, way: _Way) -> None:
        try:
            data = way.source.recv(65536)
            if way.from_kiosk:
                self._count(data)
            if data:
                way.sink.sendall(data)
                return
        except OSError:
            pass
        self._unplug(way)

    def _count(self, data: bytes) -> None:
        if data.startswith(INITIALISE):
            self.slips_sent += 1
            self._blocks = 0
        new = data.count(RASTER)
        self._blocks += new
        if new and self._blocks >= 2 and self.halfway is not None:
            happens, self.halfway = self.halfway, None
            happens()

    def _unplug(self, way: _Way) -> None:
        for end in (way.source, way.sink):
            with contextlib.suppress(KeyError, ValueError):
                self._selector.unregister(end)
            end.close()


class _Way:
    """One direction of one connection."""

    def __init__(self, source: socket.socket, sink: socket.socket, *, from_kiosk: bool) -> None:
        self.source, self.sink, self.from_kiosk = source, sink, from_kiosk
