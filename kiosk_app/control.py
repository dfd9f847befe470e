"""The control socket: how a command reaches the kiosk that runs on this machine.

A Unix socket in the kiosk's own folder (mode 0600). One JSON object a line in, one out. Only
the kiosk's own user and root are heard: the peer's credentials come from the kernel
(``SO_PEERCRED``, unix(7)). A client that says nothing costs one thread for a while, and holds
up nobody.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import struct
import threading
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

NAME: Final = "control.sock"
MAX_REQUEST: Final = 65_536
MAX_ANSWER: Final = 16 * 1024 * 1024
"""A long outage fills the queue: some 250 bytes an entry."""
MAX_CLIENTS: Final = 8
REQUEST_SECONDS: Final = 10.0
"""For a whole request to arrive: it is written in one go."""
ANSWER_SECONDS: Final = 90.0
"""Longer than the longest self-test (``device_tests.FOLLOW_SECONDS``)."""
CLOSE_SECONDS: Final = 2.0
_STRUCT_UCRED: Final = struct.Struct("3i")

Handler = Callable[[Mapping[str, Any], int], Mapping[str, Any]]
"""A request and the caller's user id to an answer. Called from several threads."""


class ControlError(Exception):
    """The running kiosk refused, or did not understand, a command."""


class NotRunningError(ControlError):
    """No kiosk listens in that folder."""


class ControlServer:
    """Serves ``handler`` on ``folder/control.sock`` until ``close``.

    ``on_bug`` hears what a handler raises. ``uids`` are heard; by default this user and root.
    """

    def __init__(
        self,
        folder: Path,
        handler: Handler,
        on_bug: Callable[[BaseException], None],
        uids: Collection[int] | None = None,
    ) -> None:
        self._handler = handler
        self._on_bug = on_bug
        self._uids = frozenset({0, os.getuid()} if uids is None else uids)
        self._path = folder / NAME
        # A kiosk that was killed leaves its socket behind. The store's lock keeps out a second.
        self._path.unlink(missing_ok=True)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        # Before ``bind`` this decides the file's mode (Linux), unlike the umask for us alone.
        os.fchmod(self._socket.fileno(), 0o600)
        with _short(folder) as address:
            self._socket.bind(address)
        self._socket.listen(MAX_CLIENTS)
        self._lock = threading.Lock()
        self._clients: dict[socket.socket, threading.Thread] = {}
        self._thread = threading.Thread(target=self._serve, name="control", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Hear nobody any more; clients who say nothing are cut off."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._socket.close()
        self._path.unlink(missing_ok=True)
        with self._lock:
            threads = tuple(self._clients.values())
            for client in self._clients:
                with contextlib.suppress(OSError):
                    client.shutdown(socket.SHUT_RD)
        deadline = time.monotonic() + CLOSE_SECONDS
        for thread in threads:
            thread.join(max(0.0, deadline - time.monotonic()))

    def _serve(self) -> None:
        while True:
            try:
                client, _ = self._socket.accept()
            except OSError:
                return
            thread = threading.Thread(
                target=self._attend, args=(client,), name="control client", daemon=True
            )
            with self._lock:
                full = len(self._clients) >= MAX_CLIENTS
                if not full:
                    self._clients[client] = thread
            if full:
                with client, contextlib.suppress(OSError):
                    client.settimeout(0)
                    _send(client, {"error": "too many commands at once: try again"})
            else:
                thread.start()

    def _attend(self, client: socket.socket) -> None:
        try:
            with client:
                self._converse(client)
        except BaseException as bug:  # noqa: BLE001 - a handler's bug ends the machine too
            self._on_bug(bug)
        finally:
            with self._lock:
                del self._clients[client]

    def _converse(self, client: socket.socket) -> None:
        answer: Mapping[str, Any]
        try:
            request, uid = self._hear(client)
        except ControlError as refusal:
            answer = {"error": str(refusal)}
        except OSError:
            return
        else:
            answer = self._handler(request, uid)
        with contextlib.suppress(OSError):
            client.settimeout(REQUEST_SECONDS)
            _send(client, answer)

    def _hear(self, client: socket.socket) -> tuple[Mapping[str, Any], int]:
        """A request and its sender. Raises ``ControlError``, ``OSError``."""
        credentials = client.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _STRUCT_UCRED.size)
        _, uid, _ = _STRUCT_UCRED.unpack(credentials)
        if uid not in self._uids:
            raise ControlError("only the kiosk's own user and root may command it")
        try:
            request = json.loads(_read_line(client, MAX_REQUEST, REQUEST_SECONDS))
        except (ValueError, RecursionError) as error:
            raise ControlError("one JSON object on one line is needed") from error
        if not isinstance(request, dict):
            raise ControlError("one JSON object on one line is needed")
        return request, uid


def ask(
    folder: Path, request: Mapping[str, Any], seconds: float = ANSWER_SECONDS
) -> Mapping[str, Any]:
    """Send ``request`` to the kiosk whose state is in ``folder``.

    Raises ``NotRunningError`` if none runs there, ``ControlError`` if it refuses or says
    nothing usable within ``seconds``.
    """
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(seconds)
        try:
            with _short(folder) as address:
                connection.connect(address)
            # Whoever is refused is not listened to: the line may be closed, the answer is there.
            with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                _send(connection, request)
            answer = json.loads(_read_line(connection, MAX_ANSWER, seconds))
        except (FileNotFoundError, NotADirectoryError, ConnectionRefusedError) as error:
            raise NotRunningError(f"no kiosk runs with its state in {folder}") from error
        except PermissionError as error:
            raise ControlError(f"{folder}: only the kiosk's own user and root may ask") from error
        except TimeoutError as error:
            raise ControlError(f"the kiosk said nothing within {seconds:g} s") from error
        except (OSError, ValueError) as error:
            raise ControlError("the kiosk broke off: it may just have ended") from error
    if not isinstance(answer, dict):
        raise ControlError("the kiosk's answer makes no sense: compare the versions")
    if "error" in answer:
        raise ControlError(str(answer["error"]))
    return answer


@contextlib.contextmanager
def _short(folder: Path) -> Iterator[str]:
    """The socket's address: a path in it has at most 107 bytes, a folder may have more."""
    descriptor = os.open(folder, os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        yield f"/proc/self/fd/{descriptor}/{NAME}"
    finally:
        os.close(descriptor)


def _send(connection: socket.socket, message: Mapping[str, Any]) -> None:
    connection.sendall(json.dumps(dict(message)).encode() + b"\n")


def _read_line(connection: socket.socket, limit: int, seconds: float) -> bytes:
    """Up to a newline or the end. Raises ``ValueError`` beyond ``limit``, ``TimeoutError``."""
    deadline = time.monotonic() + seconds
    data = bytearray()
    while not data.endswith(b"\n"):
        if len(data) > limit:
            raise ValueError("line too long")
        remaining = deadline - time.monotonic()
        if remaining <= 0:
            raise TimeoutError
        connection.settimeout(remaining)
        part = connection.recv(65_536)
        if not part:
            break
        data += part
    return bytes(data)
