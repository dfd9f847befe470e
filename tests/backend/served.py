"""A whole office: database, registry, keys, provider and office as the processes they are."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import requests

from office_contract.messages import Message
from office_contract.signing import API_PREFIX
from tests.backend.kiosk import KioskKey
from tests.backend.processes import Server, office


@dataclass
class ServedOffice:
    state: Path
    server: Server
    provider: Server
    key: KioskKey = field(default_factory=KioskKey)

    @property
    def address(self) -> str:
        return self.server.address

    def call(self, endpoint: str, message: Message) -> requests.Response:
        """What a kiosk does."""
        url = f"{self.address}{API_PREFIX}{endpoint}"
        signed = self.key.sign(url, message.model_dump_json().encode(), datetime.now(UTC))
        return requests.post(url, signed.body, headers=signed.headers, timeout=20)


def expect(state: Path, *arguments: str) -> str:
    done = office(state, *arguments)
    assert done.returncode == 0, done.stderr
    return done.stdout


@contextmanager
def served_office(state: Path, *, workers: int = 1, people: int = 60) -> Iterator[ServedOffice]:
    expect(state, "migrate")
    expect(state, "seed", "--people", str(people))
    key = KioskKey().public_bytes.hex()
    expect(state, "enrol", "--name", "Máy 1", "--place", "Một Cửa, phường Hải Châu",
           "--public-key", key)  # fmt: skip
    with (
        Server(state, "provider", "--port", "0", "--interval", "1") as provider,
        Server(
            state, "serve", "--port", "0", "--workers", str(workers),
            OIDC_ISSUER=provider.address,
        ) as server,
    ):  # fmt: skip
        yield ServedOffice(state, server, provider)
