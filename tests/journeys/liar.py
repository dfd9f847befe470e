"""Something between kiosk and office that alters, cuts or holds back what the office answers.

Honest unless told otherwise. Requests pass unaltered, for they are signed.
"""

from __future__ import annotations

import http.client
import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Final, Self

from office_contract.signing import API_PREFIX, PROBLEM_CONTENT_TYPE, Endpoint
from office_contract.vocabulary import ProblemType

HELD_AT_MOST: Final = 60.0
"""Seconds: longer than any journey; a test that forgets to release does not hang for ever."""
_HOP_BY_HOP: Final = frozenset({"connection", "keep-alive", "transfer-encoding", "content-length"})


@dataclass(frozen=True, slots=True)
class Said:
    """An answer. ``sent`` is how many bytes of ``body`` go out before the line is cut."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    sent: int | None = None


Lie = Callable[[dict[str, Any], Said], Said]
"""From the question's JSON and the office's answer to what the kiosk hears."""


class Liar:
    """Relays ``address`` to ``office``, both (host, port) on loopback."""

    def __init__(self, office: tuple[str, int]) -> None:
        self._lies: dict[str, Lie] = {}
        self._released: list[threading.Event] = []
        self._server = ThreadingHTTPServer((office[0], 0), _handler(office, self._alter))
        self._server.daemon_threads = True
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, name="liar"
        )
        self._thread.start()

    @property
    def address(self) -> tuple[str, int]:
        host, port = self._server.server_address[:2]
        return str(host), int(port)

    def tell(self, endpoint: Endpoint, lie: Lie) -> None:
        """Alter every answer of ``endpoint`` until ``be_honest``."""
        self._lies[API_PREFIX + endpoint.value] = lie

    def hold(self, endpoint: Endpoint, session: str) -> threading.Event:
        """Hold back the answers to ``session`` until the event is set; others pass."""
        released = threading.Event()
        self._released.append(released)

        def late(question: dict[str, Any], said: Said) -> Said:
            if question.get("session") == session:
                released.wait(HELD_AT_MOST)
            return said

        self.tell(endpoint, late)
        return released

    def be_honest(self) -> None:
        for released in self._released:
            released.set()
        self._released.clear()
        self._lies.clear()

    def close(self) -> None:
        self.be_honest()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _alter(self, path: str, question: bytes, said: Said) -> Said:
        lie = self._lies.get(path)
        return said if lie is None else lie(json.loads(question), said)


# --- lies ---------------------------------------------------------------------------------


def broken_down(_question: dict[str, Any], _said: Said) -> Said:
    """What a web server says whose program has crashed."""
    return Said(500, (("Content-Type", "text/html"),), b"<h1>Server Error (500)</h1>")


def half(_question: dict[str, Any], said: Said) -> Said:
    """The line breaks in the middle of the answer."""
    return replace(said, sent=len(said.body) // 2)


def saying(**changes: Any) -> Lie:
    """The same answer with other values in it."""

    def lie(_question: dict[str, Any], said: Said) -> Said:
        return replace(said, body=json.dumps({**json.loads(said.body), **changes}).encode())

    return lie


def refusing(problem: ProblemType, status: int) -> Lie:
    """The office says why not (RFC 9457)."""
    body = json.dumps({"type": f"/problems/{problem.value}", "title": problem, "status": status})

    def lie(_question: dict[str, Any], _said: Said) -> Said:
        return Said(status, (("Content-Type", PROBLEM_CONTENT_TYPE),), body.encode())

    return lie


# --- the wire -----------------------------------------------------------------------------


def _handler(
    office: tuple[str, int], alter: Callable[[str, bytes, Said], Said]
) -> type[BaseHTTPRequestHandler]:
    class Relay(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            self._relay()

        def do_POST(self) -> None:
            self._relay()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its base's name
            """Say nothing: the kiosk's and the office's own logs are what counts."""

        def _relay(self) -> None:
            question = self.rfile.read(int(self.headers.get("Content-Length", "0")))
            said = alter(self.path, question, self._ask(question))
            try:
                self._answer(said)
            except OSError:
                # The kiosk has stopped listening, as after a long wait.
                self.close_connection = True

        def _ask(self, question: bytes) -> Said:
            line = http.client.HTTPConnection(*office)
            try:
                line.putrequest(self.command, self.path, skip_host=True, skip_accept_encoding=True)
                for name, value in self.headers.items():
                    if name.lower() not in _HOP_BY_HOP:
                        line.putheader(name, value)
                if question:
                    line.putheader("Content-Length", str(len(question)))
                line.endheaders(question)
                answer = line.getresponse()
                body = answer.read()
                kept = tuple(
                    header for header in answer.getheaders() if header[0].lower() not in _HOP_BY_HOP
                )
                return Said(answer.status, kept, body)
            finally:
                line.close()

        def _answer(self, said: Said) -> None:
            self.send_response_only(said.status)
            for name, value in said.headers:
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(said.body)))
            if said.sent is not None:
                self.send_header("Connection", "close")
            self.end_headers()
            self.wfile.write(said.body[: said.sent])
            self.wfile.flush()
            self.close_connection = said.sent is not None

    return Relay
