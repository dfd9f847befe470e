"""Each host on loopback: one that answers, refuses, is silent, or shows a certificate."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from kiosk_app.config import (
    Config,
    MachineConfig,
    OfficeConfig,
    PagePrinterConfig,
    SlipPrinterConfig,
    UpsConfig,
)
from kiosk_app.journey.service import HostCheck
from kiosk_app.technician import network
from kiosk_app.technician.network import PROBLEMS, Host, NetworkCheck, check, hosts_of

TODAY = datetime.now(UTC).date()
SECONDS = 5.0


class Listener:
    """Accepts on loopback; with a certificate it speaks TLS."""

    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        self._context = context
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._socket.getsockname()[1])
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)
        self._socket.close()

    def _serve(self) -> None:
        while True:
            try:
                line, _ = self._socket.accept()
            except OSError:
                return
            with line:
                line.settimeout(SECONDS)
                if self._context is None:
                    continue
                try:
                    with self._context.wrap_socket(line, server_side=True) as secure:
                        secure.recv(1)
                except OSError:
                    continue


def certificate(folder: Path, begins: timedelta, ends: timedelta, name: str = "localhost") -> Path:
    """A certificate that signs itself, with its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now + begins)
        .not_valid_after(now + ends)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    file = folder / "certificate.pem"
    file.write_bytes(
        made.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return file


@pytest.fixture
def listener() -> Iterator[Listener]:
    listener = Listener()
    yield listener
    listener.close()


def tls_check(file: Path, bundle: Path | None = None) -> HostCheck:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    listener = Listener(context)
    try:
        host = Host("office", "localhost", listener.port, tls=True, bundle=bundle or file)
        return check(host, TODAY, SECONDS)
    finally:
        listener.close()


DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("begins", "ends", "problem"),
    [
        (-DAY, 90 * DAY, ""),
        (-DAY, 13 * DAY, "certificate-ends"),
        (-2 * DAY, -DAY, "certificate"),
        (DAY, 90 * DAY, "clock"),
    ],
)
def test_a_certificate_in_and_out_of_its_time(
    tmp_path: Path, begins: timedelta, ends: timedelta, problem: str
) -> None:
    found = tls_check(certificate(tmp_path, begins, ends))
    assert found.problem == problem
    near = (datetime.now(UTC) + ends).date() if problem == "certificate-ends" else None
    assert found.ends == near


def test_a_certificate_of_somebody_else(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = certificate(tmp_path / "other", -DAY, 90 * DAY)
    assert tls_check(certificate(tmp_path, -DAY, 90 * DAY), other).problem == "certificate"
    stranger = certificate(tmp_path, -DAY, 90 * DAY, "example.invalid")
    assert tls_check(stranger).problem == "certificate"


def test_what_speaks_no_tls_has_no_certificate(listener: Listener) -> None:
    host = Host("office", "localhost", listener.port, tls=True)
    assert check(host, TODAY, SECONDS).problem in {"certificate", "unreachable"}


def test_it_answers(listener: Listener) -> None:
    found = check(Host("upsd", "127.0.0.1", listener.port), TODAY, SECONDS)
    assert (found.name, found.address) == ("upsd", f"127.0.0.1:{listener.port}")
    assert (found.problem, found.ends) == ("", None)
    assert 0 <= found.milliseconds < SECONDS * 1000


def test_nobody_listens(listener: Listener) -> None:
    port = listener.port
    listener.close()
    assert check(Host("upsd", "127.0.0.1", port), TODAY, SECONDS).problem == "refused"
    listener._socket = socket.create_server(("127.0.0.1", 0))


def test_a_socket_in_a_folder(tmp_path: Path) -> None:
    path = str(tmp_path / "s")
    assert check(Host("cups", path=path), TODAY, SECONDS).problem == "refused"
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(path)
        server.listen()
        found = check(Host("cups", path=path), TODAY, SECONDS)
    assert (found.problem, found.address) == ("", path)


def test_a_name_that_nobody_has(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody(*_: object, **__: object) -> list[object]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", nobody)
    assert check(Host("office", "office.invalid", 443), TODAY, SECONDS).problem == "name"


def test_a_host_that_never_answers_holds_up_no_other(
    listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_go = threading.Event()

    def hang(host: Host, _today: date, _seconds: float) -> HostCheck:
        if host.name == "office":
            let_go.wait(30)
        return HostCheck(host.name, host.address)

    monkeypatch.setattr(network, "check", hang)
    hosts = [Host("office", "10.0.0.1", 443), Host("upsd", "127.0.0.1", listener.port)]
    checking = NetworkCheck(lambda: hosts, lambda: TODAY, seconds=0.2)
    assert checking.last == ()
    office, upsd = checking()
    let_go.set()
    assert (office.problem, upsd.problem) == ("silent", "")
    assert checking.last == (office, upsd)


def test_the_hosts_are_those_of_the_configuration(tmp_path: Path) -> None:
    config = Config(
        state=tmp_path,
        machine=MachineConfig(name="Máy 01", place="Hải Châu"),
        office=OfficeConfig(url="https://office.example:8443/kiosk"),
        page_printer=PagePrinterConfig(kind="cups", device_uri="ipp://10.0.0.5/ipp/print"),
        slip_printer=SlipPrinterConfig(kind="tcp", host="10.0.0.6"),
        ups=UpsConfig(kind="nut"),
    )
    found = {
        host.name: (host.address, host.tls)
        for host in hosts_of(config, "https://events.example/kiosk")
    }
    assert found == {
        "office": ("office.example:8443", True),
        "events": ("events.example:443", True),
        "cups": ("/run/cups/cups.sock", False),
        "page-printer": ("10.0.0.5:631", False),
        "slip-printer": ("10.0.0.6:9100", False),
        "upsd": ("127.0.0.1:3493", False),
    }
    plain = Config(
        state=tmp_path,
        machine=config.machine,
        office=OfficeConfig(url="http://127.0.0.1:8000"),
        page_printer=PagePrinterConfig(kind="folder"),
    )
    assert [(host.name, host.address, host.tls) for host in hosts_of(plain)] == [
        ("office", "127.0.0.1:8000", False)
    ]


def test_every_problem_is_a_word() -> None:
    assert all(word.replace("-", "").isalpha() for word in PROBLEMS)
