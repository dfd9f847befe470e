"""A TCP line, as of a printer that listens on port 9100."""

from __future__ import annotations

import errno
import functools
import socket
import time

from devices.closing import Closing
from devices.errors import TransportError
from devices.status import Action
from devices.timing import CONNECT
from devices.transports.api import NoDeviceError, OpenLine

_NOBODY = (errno.ECONNREFUSED, errno.EHOSTUNREACH, errno.ENETUNREACH, errno.ETIMEDOUT)


class TcpTransport(Closing):
    """Connects on construction. Raises ``NoDeviceError`` or ``TransportError``.

    ``host`` is best a numeric address: looking up a name is not bounded by ``connect_within``.
    """

    def __init__(self, host: str, port: int, connect_within: float = CONNECT) -> None:
        try:
            self._socket = socket.create_connection((host, port), timeout=connect_within)
        except TimeoutError as e:
            raise NoDeviceError(
                f"{host}:{port} did not answer within {connect_within:g} s", Action.CONFIGURATION
            ) from e
        except OSError as e:
            kind = NoDeviceError if e.errno in _NOBODY else TransportError
            raise kind(f"{host}:{port}: {e.strerror or e}", Action.CONFIGURATION) from e
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        self._peer = f"{host}:{port}"

    def write(self, data: bytes, within: float) -> int:
        end = time.monotonic() + within
        view = memoryview(data)
        sent = 0
        while sent < len(data):
            self._socket.settimeout(max(end - time.monotonic(), 0.001))
            try:
                sent += self._socket.send(view[sent:])
            except TimeoutError:
                break
            except OSError as e:
                raise self._broken(e) from e
        return sent

    def read(self, limit: int, within: float) -> bytes:
        try:
            # settimeout(0) would mean "never wait" and raise another error than a time-out.
            self._socket.settimeout(max(within, 0.001))
            data = self._socket.recv(limit)
        except TimeoutError:
            return b""
        except OSError as e:
            raise self._broken(e) from e
        if not data:
            raise TransportError(f"{self._peer} closed the line", Action.RESET)
        return data

    def close(self) -> None:
        self._socket.close()

    def _broken(self, error: OSError) -> TransportError:
        return TransportError(f"{self._peer}: {error.strerror or error}", Action.RESET)


def tcp_line(host: str, port: int = 9100, connect_within: float = CONNECT) -> OpenLine:
    """An opener of lines to ``host``."""
    return functools.partial(TcpTransport, host, port, connect_within)
