"""Lines that break, say the wrong length or never end, against the office as it is served."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack
from urllib.parse import urlsplit

import pytest
import requests

from office_contract.signing import API_PREFIX, MAX_REQUEST_BYTES, PROBLEM_CONTENT_TYPE
from tests.backend.kiosk import KioskKey
from tests.backend.processes import Server, office

SECRET = "TRAN-THI-BI-MAT-048188001234"
SERVED_WITHIN = 10.0
"""Seconds for an honest request while others misbehave; an idle machine needs some hundredths."""
PATHS = (f"{API_PREFIX}status", f"{API_PREFIX}enrolment", "/v/check", "/console/sign-in")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    state = tmp_path_factory.mktemp("office")
    assert office(state, "migrate").returncode == 0
    with Server(state, "serve", "--port", "0") as running:
        yield running


def line_to(server: Server) -> socket.socket:
    parts = urlsplit(server.address)
    assert parts.hostname is not None
    return socket.create_connection((parts.hostname, parts.port or 80), timeout=SERVED_WITHIN)


def head(path: str, **fields: str) -> bytes:
    lines = [f"POST {path} HTTP/1.1", "Host: 127.0.0.1", "Content-Type: application/json"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in fields.items()]
    return "\r\n".join([*lines, "", ""]).encode()


def answer(line: socket.socket) -> tuple[int, bytes]:
    """Status and the rest, until the office closes the line or has said what it announced."""
    received = b""
    while b"\r\n\r\n" not in received:
        part = line.recv(65536)
        assert part, received
        received += part
    top, _, body = received.partition(b"\r\n\r\n")
    fields = dict(row.split(b": ", 1) for row in top.lower().split(b"\r\n")[1:])
    while len(body) < int(fields.get(b"content-length", b"0")):
        body += line.recv(65536)
    return int(top.split()[1]), top.lower() + b"\r\n\r\n" + body


def still_serves(server: Server) -> None:
    session = requests.Session()
    session.trust_env = False
    began = time.monotonic()
    reply = session.post(f"{server.address}{API_PREFIX}status", b"{}", timeout=SERVED_WITHIN)
    assert time.monotonic() - began < SERVED_WITHIN
    assert reply.status_code == 401
    assert reply.headers["Content-Type"] == PROBLEM_CONTENT_TYPE
    assert SECRET not in server.log
    assert "Traceback" not in server.log


@pytest.mark.parametrize("path", PATHS)
def test_lines_that_break_in_the_middle_of_a_body(server: Server, path: str) -> None:
    for sent in (b"", b'{"a": "' + SECRET.encode()):
        for _ in range(12):
            with line_to(server) as line:
                line.sendall(head(path, Content_Length="5000") + sent)
    for _ in range(12):
        with line_to(server) as line:
            line.sendall(head(path, Transfer_Encoding="chunked") + b"5\r\nab")
    still_serves(server)


def test_lines_that_break_in_the_middle_of_a_head(server: Server) -> None:
    for part in (b"P", b"POST /", head(PATHS[0], X_Secret=SECRET)[:-2]):
        with line_to(server) as line:
            line.sendall(part)
    still_serves(server)


def test_people_who_never_finish_keep_nobody_out(server: Server) -> None:
    """More of them than the office has threads, all at once."""
    with ExitStack() as lines:
        for number in range(12):
            line = lines.enter_context(line_to(server))
            line.sendall(head(PATHS[number % len(PATHS)], Content_Length="5000") + b'{"')
        still_serves(server)


@pytest.mark.parametrize("path", PATHS[:2])
def test_chunks_without_end_are_refused(server: Server, path: str) -> None:
    with line_to(server) as line:
        line.sendall(head(path, Transfer_Encoding="chunked"))
        chunk = b"1000\r\n" + b"a" * 4096 + b"\r\n"
        try:
            for _ in range(MAX_REQUEST_BYTES // 4096 + 2):
                line.sendall(chunk)
            line.sendall(b"0\r\n\r\n")
        except ConnectionError:
            pass  # refused before it was whole: as good
        status, said = answer(line)
    # Without a length nothing is read: what is signed is then no message, and what is not is none.
    assert status in {401, 413, 422}
    assert PROBLEM_CONTENT_TYPE.encode() in said
    still_serves(server)


@pytest.mark.parametrize("path", PATHS[:2])
def test_a_body_that_is_too_large_by_one_byte(server: Server, path: str) -> None:
    key, body = KioskKey(), b" " * (MAX_REQUEST_BYTES + 1)
    with line_to(server) as line:
        line.sendall(head(path, Content_Length=str(len(body)), Signature=key.key_id) + body)
        status, said = answer(line)
    assert status == 413
    assert PROBLEM_CONTENT_TYPE.encode() in said
    still_serves(server)


@pytest.mark.parametrize(
    "request_line",
    [
        b"GET / HTTP/9.9\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",  # somebody who begins with TLS
        b"GET /\x00 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + b"a" * 600_000 + b"\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n" + b"X: a\r\n" * 500 + b"\r\n",
        b"POST /api/v1/status HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -1\r\n\r\n",
        b"POST /api/v1/status HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: x\r\n\r\n",
        head(PATHS[0], Transfer_Encoding="chunked") + b"zz\r\n",
    ],
    ids=["version", "tls", "nul", "two-lengths", "long-address", "long-header", "many-headers",
         "negative", "no-number", "no-chunk"],
)  # fmt: skip
def test_what_is_no_http_is_refused_or_cut(server: Server, request_line: bytes) -> None:
    """Refused before the office's own code: by a status, or by closing the line."""
    with line_to(server) as line:
        try:
            line.sendall(request_line)
            line.shutdown(socket.SHUT_WR)
            said = line.recv(65536)
        except OSError:
            said = b""
    assert not said or 400 <= int(said.split()[1]) < 500, said[:200]
    assert SECRET.encode() not in said
    still_serves(server)
