"""The control socket: how a command reaches the kiosk that runs on this machine.

A Unix socket in the kiosk's own folder (mode 0600). One JSON object a line in, one out. Only
the kiosk's own user and root are heard: the peer's credentials come from the kernel
(``SO_PEERCRED``, unix(7)).
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import struct
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

MAX_LINE: Final = 65_536
_TIMEOUT: Final = 10.0
_STRUCT_UCRED: Final = struct.Struct("3i")

Handler = Callable[[Mapping[str, Any], int], Mapping[str, Any]]
"""A request and the caller's user id to an answer. Must not block for long."""


class ControlError(Exception):
    """The running kiosk refused, or did not understand, a command."""


class NotRunningError(ControlError):
    """No kiosk listens in that folder."""


class ControlServer:
    """Serves ``handler`` on ``folder/control.sock`` until ``close``."""

    def __init__(self, folder: Path, handler: Handler) -> None:
        self._handler = handler
        self._path = folder / "control.sock"
        self._path.unlink(missing_ok=True)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        mask = os.umask(0o177)
        try:
            self._socket.bind(str(self._path))
        finally:
            os.umask(mask)
        self._socket.listen(4)
        self._closed = False
        self._thread = threading.Thread(target=self._serve, name="control", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._closed = True
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(2.0)
        self._path.unlink(missing_ok=True)

    def _serve(self) -> None:
        while not self._closed:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with connection, contextlib.suppress(OSError):
                connection.settimeout(_TIMEOUT)
                connection.sendall(json.dumps(self._answer(connection)).encode() + b"\n")

    def _answer(self, connection: socket.socket) -> Mapping[str, Any]:
        credentials = connection.getsockopt(
            socket.SOL_SOCKET, socket.SO_PEERCRED, _STRUCT_UCRED.size
        )
        _, uid, _ = _STRUCT_UCRED.unpack(credentials)
        if uid not in {0, os.getuid()}:
            return {"error": "only the kiosk's own user and root may command it"}
        try:
            request = json.loads(_read_line(connection))
        except ValueError:
            return {"error": "one JSON object on one line is needed"}
        if not isinstance(request, dict):
            return {"error": "one JSON object on one line is needed"}
        return self._handler(request, uid)


def ask(folder: Path, request: Mapping[str, Any]) -> Mapping[str, Any]:
    """Send ``request`` to the kiosk whose state is in ``folder``.

    Raises ``NotRunningError`` if none runs there, ``ControlError`` if it refuses.
    """
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(_TIMEOUT)
        try:
            connection.connect(str(folder / "control.sock"))
        except (FileNotFoundError, ConnectionRefusedError) as error:
            raise NotRunningError(f"no kiosk runs with its state in {folder}") from error
        connection.sendall(json.dumps(dict(request)).encode() + b"\n")
        answer = json.loads(_read_line(connection))
    if not isinstance(answer, dict) or "error" in answer:
        raise ControlError(str(answer.get("error")) if isinstance(answer, dict) else "no answer")
    return answer


def _read_line(connection: socket.socket) -> bytes:
    data = b""
    while not data.endswith(b"\n"):
        if len(data) > MAX_LINE:
            raise ValueError("line too long")
        part = connection.recv(4096)
        if not part:
            break
        data += part
    return data
