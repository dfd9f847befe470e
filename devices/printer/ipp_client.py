"""One question to an IPP printer over HTTP, and its answer."""

from __future__ import annotations

import http.client
import io
import socket
import ssl
import time
from typing import Any
from urllib.parse import urlsplit

from devices.errors import DeviceError, ProtocolError, TransportError
from devices.printer.ipp_codec import MAX_ANSWER, Answer, read_answer
from devices.status import Action
from devices.transports.api import NoDeviceError

_PORT = 631


def ask(uri: str, request: bytes, within: float, document: bytes = b"") -> Answer:
    """``uri`` is ``ipp://`` or ``ipps://``; ``request`` is one of ``ipp_requests``, ``document``
    follows it; ``within`` bounds the whole of it, in seconds, but for the look-up of a name.

    Raises ``NoDeviceError`` if nobody listens, ``TransportError`` if the line breaks or stays
    silent, ``ProtocolError`` if the answer is none.
    """
    parts = urlsplit(uri)
    if parts.scheme not in ("ipp", "ipps") or not parts.hostname:
        raise DeviceError(f"{uri} is no address of an IPP printer", Action.CONFIGURATION)
    connection = _connection(parts.scheme, parts.hostname, parts.port or _PORT, within)
    headers = {"Content-Type": "application/ipp"}
    try:
        connection.request("POST", parts.path or "/", request + document, headers)
        response = connection.getresponse()
        body = response.read(MAX_ANSWER + 1)
    except ConnectionRefusedError as e:
        raise NoDeviceError(f"{uri}: nobody listens", Action.RESET) from e
    except (OSError, http.client.HTTPException) as e:
        raise TransportError(f"{uri}: {e or type(e).__name__}", Action.RESET) from e
    finally:
        connection.hang_up()
    if response.status != http.client.OK or len(body) > MAX_ANSWER:
        raise ProtocolError(
            f"{uri}: HTTP {response.status}, {len(body)} bytes", Action.CONFIGURATION
        )
    return read_answer(body)


def _connection(scheme: str, host: str, port: int, within: float) -> _Http:
    end = time.monotonic() + within
    if scheme == "ipp":
        return _Http(host, port, end)
    # A printer's certificate is its own work: the line is kept from listeners, not proved.
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return _Http(host, port, end, context)


class _Http(http.client.HTTPConnection):
    """Ends at a moment, not after a silence: a printer may drip a byte a second for ever."""

    def __init__(
        self, host: str, port: int, end: float, context: ssl.SSLContext | None = None
    ) -> None:
        super().__init__(host, port)
        self._end, self._context = end, context
        self._line: socket.socket | None = None

    def connect(self) -> None:
        line = socket.create_connection((self.host, self.port), _left(self._end))
        self._line = line
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self._context is not None:
            line = self._line = self._context.wrap_socket(line, server_hostname=self.host)
        self.sock = _Line(line, self._end)

    def hang_up(self) -> None:
        self.close()
        if self._line is not None:
            self._line.close()


class _Line:
    """What ``http.client`` uses of a socket."""

    def __init__(self, line: socket.socket, end: float) -> None:
        self._line, self._end = line, end

    def sendall(self, data: bytes) -> None:
        self._line.settimeout(_left(self._end))
        self._line.sendall(data)

    def makefile(self, _mode: str) -> io.BufferedReader:
        return io.BufferedReader(_Incoming(self._line, self._end))

    def close(self) -> None:
        pass  # http.client lets go of it before the answer is read; see ``hang_up``


class _Incoming(io.RawIOBase):
    def __init__(self, line: socket.socket, end: float) -> None:
        self._line, self._end = line, end

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        self._line.settimeout(_left(self._end))
        return self._line.recv_into(buffer)


def _left(end: float) -> float:
    left = end - time.monotonic()
    if left <= 0:
        raise TimeoutError("timed out")
    return left
