"""A line to the office on which everything goes wrong that can go wrong with an answer.

Questions pass unaltered, for they are signed. What happens to the answer is a function of the one
exchange; honest unless told otherwise.
"""

from __future__ import annotations

import contextlib
import http.client
import json
import socket
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final, Self

from office_contract.signing import API_PREFIX, Endpoint

_HOP_BY_HOP: Final = frozenset({"connection", "keep-alive", "transfer-encoding", "content-length"})
MEET_WITHIN: Final = 6.0
"""Seconds in which two answers that are to be swapped must have met."""


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @property
    def fields(self) -> dict[str, Any]:
        fields = json.loads(self.body)
        assert isinstance(fields, dict)
        return fields

    def saying(self, **changes: object) -> Answer:
        return replace(self, body=json.dumps({**self.fields, **changes}).encode())


class Exchange:
    """One question on its way; a fault decides what becomes of it."""

    def __init__(self, relay: _Relay, office: tuple[str, int], question: bytes) -> None:
        self._relay = relay
        self._office = office
        self._body = question
        self.question: dict[str, Any] = json.loads(question)

    def ask(self, *, wait: bool = True) -> Answer:
        """The office's answer. Without ``wait`` the line is closed as soon as it has asked.

        Raises ``OSError`` or ``HTTPException`` when the office is gone.
        """
        line = http.client.HTTPConnection(*self._office, timeout=30)
        try:
            relay = self._relay
            line.putrequest(relay.command, relay.path, skip_host=True, skip_accept_encoding=True)
            for name, value in relay.headers.items():
                if name.lower() not in _HOP_BY_HOP:
                    line.putheader(name, value)
            line.putheader("Content-Length", str(len(self._body)))
            line.endheaders(self._body)
            if not wait:
                return Answer(0, (), b"")
            said = line.getresponse()
            kept = [one for one in said.getheaders() if one[0].lower() not in _HOP_BY_HOP]
            return Answer(said.status, tuple(kept), said.read())
        finally:
            line.close()

    def answer(self, said: Answer, share: float = 1.0) -> None:
        """``share`` of the answer's body, then the line is cut unless that was all of it."""
        head = [f"HTTP/1.1 {said.status} OK"]
        head += [f"{name}: {value}" for name, value in said.headers]
        head += [f"Content-Length: {len(said.body)}", "", ""]
        cut = int(len(said.body) * share)
        self._relay.wfile.write("\r\n".join(head).encode() + said.body[:cut])
        self._relay.wfile.flush()
        if cut < len(said.body):
            self.cut()

    def cut(self) -> None:
        self._relay.close_connection = True


Fault = Callable[[Exchange], None]


class Meddler:
    """Relays ``address`` to ``office``, both (host, port) on loopback."""

    def __init__(self, office: tuple[str, int]) -> None:
        self.office = office
        self.faults: dict[str, Fault] = {}
        """By session: what happens to its next question; then it is honest again."""
        self.asked: Counter[str] = Counter()
        """By session: how often it has asked for its paper."""
        self._lock = threading.Lock()
        self._server = _Server((office[0], 0), self)
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, name="meddler"
        )
        self._thread.start()

    @property
    def address(self) -> str:
        host, port = self._server.server_address[:2]
        return f"http://{host!s}:{port}"

    def meddle(self, session: str, fault: Fault) -> None:
        with self._lock:
            self.faults[session] = fault

    def carry(self, relay: _Relay, path: str, question: bytes) -> None:
        exchange = Exchange(relay, self.office, question)
        fault: Fault = honest
        if path in _MEDDLED:
            session = str(exchange.question.get("request", ""))[:16]
            with self._lock:
                self.asked[session] += path.endswith(Endpoint.ISSUE.value)
                fault = self.faults.pop(session, honest)
        with contextlib.suppress(OSError, http.client.HTTPException):
            fault(exchange)
            return
        # The office is gone, or the kiosk has stopped listening.
        exchange.cut()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


_MEDDLED: Final = {
    API_PREFIX + endpoint.value for endpoint in (Endpoint.ISSUE, Endpoint.OUTCOME, Endpoint.REQUEST)
}


# --- faults -------------------------------------------------------------------------------------


def honest(exchange: Exchange) -> None:
    exchange.answer(exchange.ask())


def unasked(exchange: Exchange) -> None:
    """The question never arrives."""
    exchange.cut()


def lost(exchange: Exchange) -> None:
    """The office has committed, and its answer never arrives."""
    exchange.ask()
    exchange.cut()


def hung_up(exchange: Exchange) -> None:
    """The line breaks while the office is at it."""
    exchange.ask(wait=False)
    exchange.cut()


def half(exchange: Exchange) -> None:
    """The line breaks in the middle of the answer."""
    exchange.answer(exchange.ask(), share=0.5)


def asked_twice(exchange: Exchange) -> None:
    """The question arrives twice; the first answer counts."""
    said = exchange.ask()
    exchange.ask()
    exchange.answer(said)


def second_answer(exchange: Exchange) -> None:
    """The question arrives twice; the second answer counts."""
    exchange.ask()
    honest(exchange)


def stuttered(exchange: Exchange) -> None:
    """The answer arrives twice: on a line that is kept open, the next question finds it there."""
    said = exchange.ask()
    exchange.answer(said)
    exchange.answer(said)


class Swap:
    """Two sessions, each of which hears the other's answer; as it came, or made to look its own."""

    def __init__(self, disguise: Callable[[Answer, Answer], Answer] | None = None) -> None:
        self._disguise = disguise or (lambda _own, others: others)
        self._met = threading.Barrier(2)
        self._said: list[Answer] = []
        self.happened = False

    def __call__(self, exchange: Exchange) -> None:
        own = exchange.ask()
        self._said.append(own)
        try:
            self._met.wait(MEET_WITHIN)
        except threading.BrokenBarrierError:
            exchange.answer(own)
            return
        others = next(said for said in self._said if said is not own)
        if own.status != 200 or others.status != 200:
            exchange.answer(own)
            return
        self.happened = True
        exchange.answer(self._disguise(own, others))


def with_own_ids(own: Answer, others: Answer) -> Answer:
    """All that is compared at once is ours; values, seal and serial are another person's."""
    ids = ("session", "request", "code", "bundle_version", "requester_number", "subject_number")
    return others.saying(**{name: own.fields[name] for name in ids})


def with_others_values(own: Answer, others: Answer) -> Answer:
    """Our own seal and serial over what is to be printed of somebody else."""
    return own.saying(values=others.fields["values"])


def with_others_seal(own: Answer, others: Answer) -> Answer:
    return own.saying(seal=others.fields["seal"])


def with_others_serial(own: Answer, others: Answer) -> Answer:
    return own.saying(serial=others.fields["serial"])


class Reordered:
    """Each hears the answer before its own, from whomever that was."""

    def __init__(self) -> None:
        self._before: Answer | None = None

    def __call__(self, exchange: Exchange) -> None:
        said = exchange.ask()
        before, self._before = self._before, said
        exchange.answer(before or said)


class Kill:
    """Ends the office at a moment of the exchange; ``end`` must return once it is dead."""

    def __init__(self, end: Callable[[], None], *, committed: bool) -> None:
        self._end = end
        self._committed = committed

    def __call__(self, exchange: Exchange) -> None:
        if self._committed:
            exchange.ask()
        else:
            exchange.ask(wait=False)
        self._end()
        exchange.cut()


# --- the wire -----------------------------------------------------------------------------------


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, address: tuple[str, int], meddler: Meddler) -> None:
        self.meddler = meddler
        super().__init__(address, _Relay)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A kiosk that hangs up is nothing to tell of."""


class _Relay(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def setup(self) -> None:
        super().setup()
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def do_GET(self) -> None:
        self._carry()

    def do_POST(self) -> None:
        self._carry()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its base's name
        """Say nothing."""

    def _carry(self) -> None:
        question = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        self.server.meddler.carry(self, self.path, question or b"{}")
