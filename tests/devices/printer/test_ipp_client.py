"""One question over HTTP and its answer: what printers send, and what is no printer at all."""

from __future__ import annotations

import contextlib
import datetime as dt
import socket
import ssl
import threading
import time
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from devices.errors import DeviceError, TransportError
from devices.printer.ipp_client import ask
from devices.printer.ipp_codec import MAX_ANSWER, Attribute, Tag, write_message
from devices.printer.ipp_requests import ask_printer
from devices.transports.api import NoDeviceError

GOOD = write_message(
    0,
    [
        (Tag.OPERATION, [Attribute(Tag.CHARSET, "attributes-charset", ("utf-8",))]),
        (Tag.PRINTER, [Attribute(Tag.ENUM, "printer-state", (3,))]),
    ],
)


def serve_once(answer: bytes) -> tuple[str, threading.Thread]:
    """A printer that says one thing; its address and its thread."""
    server = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with server, server.accept()[0] as peer:
            peer.settimeout(5)
            asked = b""
            while not asked.endswith(b"\x03"):
                asked += peer.recv(4096)
            peer.sendall(answer)

    thread = threading.Thread(target=serve)
    thread.start()
    return f"ipp://127.0.0.1:{server.getsockname()[1]}/ipp/print", thread


QUESTION = ask_printer("ipp://h/p", ["printer-state"])


def http(body: bytes, status: bytes = b"200 OK") -> bytes:
    return b"HTTP/1.1 %s\r\nContent-Length: %d\r\n\r\n" % (status, len(body)) + body


def test_the_client_asks_and_reads() -> None:
    uri, thread = serve_once(http(GOOD))
    assert ask(uri, QUESTION, 5.0).printer == {"printer-state": [3]}
    thread.join()


@pytest.mark.parametrize(
    "answer",
    [
        http(b"", b"404 Not Found"),
        http(b"<html>no printer</html>"),
        http(GOOD[:-3]),
        http(bytes(MAX_ANSWER + 2)),
        b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf",
        b"SSH-2.0-none\r\n",
        b"",
    ],
)
def test_what_is_no_answer_is_a_known_error(answer: bytes) -> None:
    uri, thread = serve_once(answer)
    with pytest.raises(DeviceError):
        ask(uri, QUESTION, 5.0)
    thread.join()


def test_nobody_and_silence_are_told_apart() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        uri = f"ipp://127.0.0.1:{server.getsockname()[1]}/ipp/print"
        with pytest.raises(TransportError) as silent:
            ask(uri, QUESTION, 0.1)
        assert not isinstance(silent.value, NoDeviceError)
    with pytest.raises(NoDeviceError):
        ask(uri, QUESTION, 5.0)


@pytest.mark.parametrize("uri", ["usb://Maker/Printer", "ipp://", "file:///etc/passwd"])
def test_what_is_no_ipp_address_is_refused(uri: str) -> None:
    with pytest.raises(DeviceError, match="no address"):
        ask(uri, QUESTION, 1.0)


def test_an_answer_that_ends_with_the_line_is_read() -> None:
    uri, thread = serve_once(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + GOOD)
    assert ask(uri, QUESTION, 5.0).printer == {"printer-state": [3]}
    thread.join()


def test_a_printer_that_drips_is_left_at_the_end_of_its_time() -> None:
    server = socket.create_server(("127.0.0.1", 0))
    over = threading.Event()

    def drip() -> None:
        with server, server.accept()[0] as peer, contextlib.suppress(OSError):
            while not over.wait(0.05):
                peer.sendall(b"H")

    thread = threading.Thread(target=drip)
    thread.start()
    begun = time.monotonic()
    with pytest.raises(TransportError):
        ask(f"ipp://127.0.0.1:{server.getsockname()[1]}/ipp/print", QUESTION, 0.4)
    assert time.monotonic() - begun >= 0.4
    over.set()
    thread.join()


def test_a_document_follows_the_question() -> None:
    heard: list[bytes] = []
    server = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with server, server.accept()[0] as peer:
            peer.settimeout(5)
            while not b"".join(heard).endswith(b"%%EOF"):
                heard.append(peer.recv(65536))
            peer.sendall(http(GOOD))

    thread = threading.Thread(target=serve)
    thread.start()
    page = b"%PDF" + bytes(300_000) + b"%%EOF"
    ask(f"ipp://127.0.0.1:{server.getsockname()[1]}/ipp/print", QUESTION, 5.0, page)
    thread.join()
    assert b"".join(heard).endswith(QUESTION + page)


def test_ipps_with_the_printers_own_certificate(tmp_path: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(own_certificate(tmp_path))
    server = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with server, context.wrap_socket(server.accept()[0], server_side=True) as peer:
            peer.settimeout(5)
            asked = b""
            while not asked.endswith(b"\x03"):
                asked += peer.recv(4096)
            peer.sendall(http(GOOD))

    thread = threading.Thread(target=serve)
    thread.start()
    uri = f"ipps://127.0.0.1:{server.getsockname()[1]}/ipp/print"
    assert ask(uri, QUESTION, 5.0).printer == {"printer-state": [3]}
    thread.join()


def own_certificate(folder: Path) -> Path:
    """Key and certificate of a printer that signs for itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "printer")])
    now = dt.datetime.now(dt.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    file = folder / "printer.pem"
    file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    return file
