"""HTTP that ends: every wait of an exchange has a limit, whatever the other side does.

The socket's own time-out bounds the silence between two reads, not their sum: an office that drips
one byte a second would hold a thread for hours.
"""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from requests import Response
from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.response import HTTPResponse

_CHUNK_BYTES = 64 * 1024


class TooSlowError(Exception):
    """The answer had begun and was not whole in time."""


class TooLargeError(Exception):
    """The answer is larger than allowed."""


class BoundedAdapter(HTTPAdapter):
    """Bounds the time from the request's last byte to the answer's last header.

    ``on_socket`` is given each answer's line before it is read, so that another thread may end it.
    """

    def __init__(
        self,
        head_seconds: float,
        connections: int,
        on_socket: Callable[[socket.socket], None] | None = None,
    ) -> None:
        self._head_seconds = head_seconds
        self._on_socket = on_socket or (lambda _sock: None)
        super().__init__(pool_connections=1, pool_maxsize=connections, max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        seconds, on_socket = self._head_seconds, self._on_socket

        class Plain(HTTPConnection):
            def getresponse(self) -> HTTPResponse:  # type: ignore[override]
                on_socket(self.sock)
                with _shut_after(self.sock, seconds):
                    return super().getresponse()

        class Secure(HTTPSConnection):
            def getresponse(self) -> HTTPResponse:  # type: ignore[override]
                on_socket(self.sock)
                with _shut_after(self.sock, seconds):
                    return super().getresponse()

        class PlainPool(HTTPConnectionPool):
            ConnectionCls = Plain

        class SecurePool(HTTPSConnectionPool):
            ConnectionCls = Secure

        self.poolmanager.pool_classes_by_scheme = {"http": PlainPool, "https": SecurePool}


def read_body(response: Response, deadline: float, limit: int) -> bytes:
    """The body's bytes as they came, at most ``limit``; ``deadline`` by ``time.monotonic``.

    Raises:
        TooSlowError: not whole by the deadline.
        TooLargeError: more than ``limit``; the rest is not read.
        urllib3.exceptions.HTTPError: the line broke, or the answer is shorter than announced.
    """
    raw = response.raw
    assert isinstance(raw, HTTPResponse)
    body = bytearray()
    while chunk := raw.read1(_CHUNK_BYTES, decode_content=False):
        body += chunk
        if len(body) > limit:
            raise TooLargeError
        if time.monotonic() > deadline:
            raise TooSlowError
    return bytes(body)


@contextmanager
def _shut_after(sock: socket.socket, seconds: float) -> Iterator[None]:
    """Break the line from another thread, which wakes the read that is blocked on it.

    Raises:
        TimeoutError: it was broken. Told apart, because half a head parses as a whole one.
    """
    broken = threading.Event()
    timer = threading.Timer(seconds, _shut, [sock, broken])
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        if broken.is_set():
            raise TimeoutError


def _shut(sock: socket.socket, broken: threading.Event) -> None:
    broken.set()
    shut(sock)


def shut(sock: socket.socket) -> None:
    """End a line that another thread may be reading from."""
    with suppress(OSError):
        # Not SSLSocket.shutdown, which takes the TLS state away under the reader's feet.
        socket.socket.shutdown(sock, socket.SHUT_RDWR)
