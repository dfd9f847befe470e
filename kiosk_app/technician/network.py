"""Each host that the machine needs, asked now: whether it answers, how fast, or what is wrong."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from kiosk_app.config import Config
from kiosk_app.journey.service import HostCheck

HOST_SECONDS: Final = 4.0
"""For one host, its name, its line and its certificate together."""
ENDS_SOON: Final = timedelta(days=14)

NAME, REFUSED, SILENT = "name", "refused", "silent"
UNREACHABLE, CERTIFICATE = "unreachable", "certificate"
CERTIFICATE_ENDS, CLOCK = "certificate-ends", "clock"
PROBLEMS: Final = (NAME, REFUSED, SILENT, UNREACHABLE, CERTIFICATE, CERTIFICATE_ENDS, CLOCK)

_NOT_YET_VALID: Final = 9
"""X509_V_ERR_CERT_NOT_YET_VALID: this machine's clock is behind."""


@dataclass(frozen=True, slots=True)
class Host:
    """Something that is needed: ``host`` and ``port``, or a socket's ``path``. ``bundle`` is what
    is trusted of it, if not what this system trusts.
    """

    name: str
    host: str = ""
    port: int = 0
    path: str = ""
    tls: bool = False
    bundle: Path | None = None

    @property
    def address(self) -> str:
        return self.path or f"{self.host}:{self.port}"


def hosts_of(config: Config, events: str = "") -> tuple[Host, ...]:
    """What this machine needs, by its configuration, and by what the office says of where its
    ``events`` come from, if they come at all.
    """
    found = [_web("office", config.office.url, config.office.certificate)]
    if events:
        found.append(_web("events", events, config.office.certificate))
    page, slip, ups = config.page_printer, config.slip_printer, config.ups
    if page.kind == "cups":
        found.append(Host("cups", path=page.server))
    if page.kind != "folder":
        printer = urlsplit(page.device_uri)
        found.append(Host("page-printer", printer.hostname or "", printer.port or 631))
    if slip is not None and slip.kind == "tcp":
        found.append(Host("slip-printer", slip.host, slip.tcp_port))
    if ups is not None:
        found.append(Host("upsd", ups.host, ups.tcp_port))
    return tuple(found)


def _web(name: str, url: str, bundle: Path | None) -> Host:
    parts = urlsplit(url)
    tls = parts.scheme == "https"
    port = parts.port or (443 if tls else 80)
    return Host(name, parts.hostname or "", port, tls=tls, bundle=bundle)


class NetworkCheck:
    """Asks all hosts at once; ``seconds`` is the bound for each, and so for all."""

    def __init__(
        self,
        hosts: Callable[[], Sequence[Host]],
        today: Callable[[], date],
        seconds: float = HOST_SECONDS,
    ) -> None:
        self._hosts = hosts
        self._today = today
        self._seconds = seconds
        self._lock = threading.Lock()
        self._last: tuple[HostCheck, ...] = ()

    @property
    def last(self) -> tuple[HostCheck, ...]:
        """As it was when somebody asked last; empty until then."""
        return self._last

    def __call__(self) -> tuple[HostCheck, ...]:
        with self._lock:
            asked = [_Asking(host, self._today(), self._seconds) for host in self._hosts()]
            end = time.monotonic() + self._seconds
            self._last = tuple(each.answer(end) for each in asked)
            return self._last


class _Asking(threading.Thread):
    """One host on a thread of its own: ``getaddrinfo`` knows no time limit, and is left behind
    where it takes too long.
    """

    def __init__(self, host: Host, today: date, seconds: float) -> None:
        super().__init__(name=f"check {host.name}", daemon=True)
        self._host, self._today, self._seconds = host, today, seconds
        self._found: HostCheck | None = None
        self.start()

    def run(self) -> None:
        self._found = check(self._host, self._today, self._seconds)

    def answer(self, end: float) -> HostCheck:
        """What is known at ``end``, by the monotonic clock."""
        self.join(max(0.0, end - time.monotonic()))
        return self._found or HostCheck(self._host.name, self._host.address, SILENT)


def check(host: Host, today: date, seconds: float) -> HostCheck:
    """Connect, and where it speaks TLS look at its certificate."""
    result = HostCheck(host.name, host.address)
    begun = time.monotonic()
    try:
        ends = _ask(host, seconds)
    except socket.gaierror:
        return replace(result, problem=NAME)
    except TimeoutError:
        return replace(result, problem=SILENT)
    except (ConnectionRefusedError, FileNotFoundError):
        return replace(result, problem=REFUSED)
    except ssl.SSLCertVerificationError as error:
        return replace(
            result, problem=CLOCK if error.verify_code == _NOT_YET_VALID else CERTIFICATE
        )
    except ssl.SSLError:
        return replace(result, problem=CERTIFICATE)
    except OSError:
        return replace(result, problem=UNREACHABLE)
    milliseconds = round((time.monotonic() - begun) * 1000)
    if ends is not None and ends - today <= ENDS_SOON:
        return replace(result, problem=CERTIFICATE_ENDS, milliseconds=milliseconds, ends=ends)
    return replace(result, milliseconds=milliseconds)


def _ask(host: Host, seconds: float) -> date | None:
    """The last day of its certificate, if it has one. Raises ``OSError``."""
    if host.path:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
            line.settimeout(seconds)
            line.connect(host.path)
        return None
    with socket.create_connection((host.host, host.port), timeout=seconds) as line:
        if not host.tls:
            return None
        bundle = str(host.bundle) if host.bundle else None
        context = ssl.create_default_context(cafile=bundle)
        with context.wrap_socket(line, server_hostname=host.host) as secure:
            der = secure.getpeercert(binary_form=True)
    assert der is not None
    from cryptography import x509  # noqa: PLC0415 - 3 MB, and no person needs it

    ends: datetime = x509.load_der_x509_certificate(der).not_valid_after_utc
    return ends.astimezone(UTC).date()
