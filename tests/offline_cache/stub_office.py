"""A small office on loopback that checks signatures with another library's verifier."""

from __future__ import annotations

import http.server
import re
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from http_message_signatures import (
    HTTPMessageVerifier,
    InvalidSignature,
    MappingKeyResolver,
    algorithms,
)

from office_contract import signing
from office_contract.messages import ProblemReport
from office_contract.vocabulary import ProblemType


@dataclass
class Seen:
    """A request as it came."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Reply:
    """What the office answers. ``raw`` writes to the socket by itself instead."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    content_type: str = signing.CONTENT_TYPE
    raw: Callable[[http.server.BaseHTTPRequestHandler], None] | None = None


def problem(kind: ProblemType, **members: object) -> Reply:
    report = ProblemReport.model_validate(
        {
            "type": signing.problem_uri(kind),
            "title": kind.value,
            "status": signing.PROBLEM_STATUS[kind],
            **members,
        }
    )
    return Reply(
        report.model_dump_json().encode(),
        report.status,
        content_type=signing.PROBLEM_CONTENT_TYPE,
    )


@dataclass
class _Message:
    """What the verifier looks at."""

    method: str
    url: str
    headers: dict[str, str]


class _Verifier(HTTPMessageVerifier):
    """Leaves the age to the office's own clock."""

    def validate_created_and_expires(self, sig_input, max_age=None):
        if type(sig_input.params.get("created")) is not int:
            raise InvalidSignature("created is missing")


class StubOffice:
    """Answers from ``replies``: path to a reply, or to a list of them, the last one kept."""

    def __init__(
        self,
        kiosk: Ed25519PublicKey,
        clock: Callable[[], datetime],
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self.key_id = signing.key_id(kiosk.public_bytes_raw())
        self.clock = clock
        self.replies: dict[str, Reply | list[Reply] | Callable[[Seen], Reply]] = {}
        self.seen: list[Seen] = []
        self.connections = 0
        self._nonces: set[str] = set()
        self._keys = MappingKeyResolver(public_keys={self.key_id: kiosk}, private_keys={})
        office = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def setup(self) -> None:
                super().setup()
                office.connections += 1

            def do_POST(self) -> None:
                office._handle(self)

            def do_GET(self) -> None:
                office._handle(self)

            def log_message(self, *args: object) -> None:
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._scheme = "http"
        if tls is not None:
            self._scheme = "https"
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True)
        self._server.handle_error = lambda *_: None  # type: ignore[method-assign]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    @property
    def address(self) -> str:
        return f"{self._scheme}://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def _handle(self, handler: http.server.BaseHTTPRequestHandler) -> None:
        body = handler.rfile.read(int(handler.headers.get("Content-Length", 0)))
        seen = Seen(handler.command, handler.path, dict(handler.headers.items()), body)
        self.seen.append(seen)
        reply = self._refusal(seen) or self._reply(seen)
        if reply.raw is not None:
            reply.raw(handler)
            handler.close_connection = True
            return
        handler.send_response(reply.status)
        handler.send_header("Content-Type", reply.content_type)
        headers = {
            "Content-Length": str(len(reply.body)),
            signing.OFFICE_TIME_HEADER: signing.format_office_time(self.clock()),
            **reply.headers,
        }
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(reply.body)

    def _reply(self, seen: Seen) -> Reply:
        reply = self.replies[seen.path.removeprefix(signing.API_PREFIX)]
        if callable(reply):
            return reply(seen)
        if isinstance(reply, list):
            return reply.pop(0) if len(reply) > 1 else reply[0]
        return reply

    def _refusal(self, seen: Seen) -> Reply | None:
        """The checks of ``office_contract.signing``, in its order."""
        if seen.method == "GET":
            return None
        verifier = _Verifier(signature_algorithm=algorithms.ED25519, key_resolver=self._keys)
        try:
            [result] = verifier.verify(
                _Message(seen.method, self.address + seen.path, seen.headers),
                expect_tag=signing.TAG,
                require_components=signing.COMPONENTS,
                body=seen.body,
            )
        except InvalidSignature:
            return problem(ProblemType.BAD_SIGNATURE)
        nonce = result.parameters["nonce"]
        if not signing.NONCE_PATTERN.fullmatch(nonce):
            return problem(ProblemType.BAD_SIGNATURE)
        created = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=result.parameters["created"])
        if signing.freshness(created, self.clock()) is not signing.Freshness.FRESH:
            return problem(ProblemType.CLOCK, office_time=self.clock())
        if nonce in self._nonces:
            return problem(ProblemType.REPLAY)
        self._nonces.add(nonce)
        return None

    def nonce_of(self, number: int) -> str:
        found = re.search(r'nonce="([^"]*)"', self.seen[number].headers["Signature-Input"])
        assert found
        return found[1]
