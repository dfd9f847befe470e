"""A line between a kiosk and its office that can be as bad as lines are.

Each end is a process in a network namespace of its own, joined by a pair of virtual cables; the
machine's own network is not touched. What is wrong with the line is said by its two ends: nft
drops packets, tc holds them back (Linux: nft(8), tc-tbf(8), veth(4)).
"""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from ipaddress import IPv4Address
from pathlib import Path
from typing import Any, Final, Self

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from tests.backend.processes import ROOT
from tests.torture.link_office import ADDRESS, HOST

KIOSK_HOST: Final = "10.77.0.2"
ANSWER_WITHIN: Final = 900.0
"""Seconds: a command may be to wait until an outbox has drained over 2 kB/s."""
SLOWEST: Final = "16kbit"
"""2 kB/s."""
LOST: Final = 30
"""Per cent."""


class End:
    """A process alone in a network namespace, which answers a line of words by one of JSON."""

    def __init__(self, *arguments: str) -> None:
        self._child = subprocess.Popen(
            ["unshare", "--net", "--", sys.executable, "-m", *arguments],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._said: queue.Queue[str] = queue.Queue()
        self._ear = threading.Thread(target=self._listen, daemon=True)
        self._ear.start()

    @property
    def namespace(self) -> str:
        return str(self._child.pid)

    def hear(self) -> dict[str, Any]:
        line = self._said.get(timeout=ANSWER_WITHIN)
        assert line, f"ended with {self._child.wait(20)}"
        answer: dict[str, Any] = json.loads(line)
        return answer

    def ask(self, word: str) -> dict[str, Any]:
        assert self._child.stdin is not None
        self._child.stdin.write(word + "\n")
        self._child.stdin.flush()
        return self.hear()

    def run(self, *command: str) -> None:
        """At this end, in its namespace."""
        entered = ["nsenter", "--net", "--target", self.namespace, "--", *command]
        done = subprocess.run(entered, capture_output=True, text=True, timeout=30, check=False)
        assert done.returncode == 0, f"{command}: {done.stderr}"

    def _listen(self) -> None:
        assert self._child.stdout is not None
        for line in self._child.stdout:
            self._said.put(line)
        self._said.put("")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        assert self._child.stdin is not None
        self._child.stdin.close()
        try:
            self._child.wait(30)
        finally:
            self._child.kill()
            self._child.wait(20)
            self._ear.join(20)
            assert self._child.stdout is not None
            self._child.stdout.close()


class Link:
    """Both ends, and the line between them. As new after ``mend``."""

    def __init__(self, kiosk: End, office: End) -> None:
        self.kiosk = kiosk
        self.office = office

    def join(self) -> None:
        self.office.run("ip", "link", "set", "lo", "up")
        self.kiosk.run("ip", "link", "set", "lo", "up")
        self.kiosk.run(
            "ip", "link", "add", "line", "type", "veth",
            "peer", "name", "line", "netns", self.office.namespace,
        )  # fmt: skip
        for end, host in ((self.kiosk, KIOSK_HOST), (self.office, HOST)):
            end.run("ip", "address", "add", f"{host}/24", "dev", "line")
            end.run("ip", "link", "set", "line", "up")
            end.run("nft", "add table inet line")
            end.run("nft", "add chain inet line in { type filter hook input priority 0; }")

    def cut(self) -> None:
        """The plug is out: both ends know it."""
        self.kiosk.run("ip", "link", "set", "line", "down")

    def lose(self, per_cent: int) -> None:
        """At either end, of what comes in; nobody is told."""
        for end in (self.kiosk, self.office):
            some = "" if per_cent == 100 else f"numgen random mod 100 < {per_cent}"
            end.run("nft", f'add rule inet line in iifname "line" {some} drop')

    def hold_back(self, rate: str) -> None:
        for end in (self.kiosk, self.office):
            end.run(
                "tc", "qdisc", "add", "dev", "line", "root",
                "tbf", "rate", rate, "burst", "3000", "latency", "4s",
            )  # fmt: skip

    def mend(self) -> None:
        self.kiosk.run("ip", "link", "set", "line", "up")
        for end in (self.kiosk, self.office):
            end.run("nft", "flush chain inet line in")
            # Where nothing was held back there is nothing to remove.
            end.run("sh", "-c", "tc qdisc del dev line root 2>/dev/null || true")
        self.office.ask("whole")


@contextmanager
def a_link(folder: Path) -> Iterator[Link]:
    """A kiosk that has heard its office, over a line as new."""
    write_certificate(folder)
    with ExitStack() as stack:
        kiosk = stack.enter_context(
            End("tests.torture.link_kiosk", str(folder / "kiosk"), ADDRESS,
                str(folder / "office.pem"))
        )  # fmt: skip
        key = kiosk.hear()["key"]
        office = stack.enter_context(End("tests.torture.link_office", str(folder), key))
        assert office.hear() == {"ready": True}
        link = Link(kiosk, office)
        link.join()
        kiosk.ask("go")
        kiosk.ask("reachable")
        yield link


def write_certificate(folder: Path) -> None:
    """``office.pem`` for the far end, which vouches for itself, and ``office.key``."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "office at the far end")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2100, 1, 1, tzinfo=UTC))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(IPv4Address(HOST))]), critical=False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, SHA256())
    )
    (folder / "office.pem").write_bytes(made.public_bytes(Encoding.PEM))
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (folder / "office.key").write_bytes(secret)
