from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import Settings

from backend.api import routes, told
from backend.identity.oidc import Answer, Binding, DeviceAuthorization, Pending, ProviderAwayError
from backend.issuance.boxes import make_box_key
from backend.issuance.keys import make_signing_key
from backend.issuance.models import BoxKey
from backend.issuance.services import ensure_services
from backend.kiosks.enrolment import enrol
from backend.kiosks.models import Kiosk
from backend.registry.seeding import seed_registry
from office_contract.messages import Message
from office_contract.signing import API_PREFIX, Endpoint
from tests.backend import on_postgresql
from tests.backend.appended import everything_can_be_emptied  # noqa: F401 - a fixture
from tests.backend.kiosk import KioskKey, Signed
from tests.backend.staff import passwords_hash_quickly  # noqa: F401 - a fixture

ADDRESS = "http://127.0.0.1:8480"
SESSION = "0123456789abcdef"


@dataclass
class ScriptedProvider:
    """An identity provider that answers what the test says."""

    answer: Answer = field(default_factory=Pending)
    away: bool = False
    begun: list[Binding] = field(default_factory=list)
    polled: list[str] = field(default_factory=list)
    expires_in: int = 300
    interval: int = 1

    def begin(self, binding: Binding) -> DeviceAuthorization:
        if self.away:
            raise ProviderAwayError("no answer")
        self.begun.append(binding)
        return DeviceAuthorization(
            device_code=f"device-{len(self.begun)}",
            user_code="WDJB-MJHT",
            verification_uri="https://id.example/device",
            verification_uri_complete="https://id.example/device?user_code=WDJB-MJHT",
            expires_in=self.expires_in,
            interval=self.interval,
        )

    def poll(self, device_code: str) -> Answer:
        self.polled.append(device_code)
        if self.away:
            raise ProviderAwayError("no answer")
        return self.answer


@dataclass
class Reply:
    status: int
    body: dict[str, Any]
    headers: dict[str, str]

    @property
    def problem(self) -> str:
        """Last segment of the problem's type; empty if the answer is none."""
        return str(self.body.get("type", "")).rpartition("/")[2]


@dataclass
class Office:
    """The office through its interface, with a kiosk that it knows."""

    client: Client
    kiosk: Kiosk
    key: KioskKey
    provider: ScriptedProvider

    def call(self, endpoint: Endpoint | str, message: Message | dict[str, object]) -> Reply:
        if isinstance(message, Message):
            body = message.model_dump_json().encode()
        else:
            body = json.dumps(message).encode()
        return self.send(self.key.sign(f"{ADDRESS}{API_PREFIX}{endpoint}", body, timezone.now()))

    def send(self, request: Signed) -> Reply:
        path = request.url.removeprefix(ADDRESS)
        response = self.client.generic(
            request.method,
            path,
            request.body,
            content_type=request.headers.get("Content-Type", ""),
            headers={k: v for k, v in request.headers.items() if k != "Content-Type"},
        )
        kind = response.headers["Content-Type"]
        assert kind.startswith("application/"), kind
        if response.status_code >= 400:
            assert kind == "application/problem+json"
        return Reply(response.status_code, json.loads(response.content), dict(response.headers))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    on_postgresql.choose(config, items)


@pytest.fixture(scope="session")
def django_db_modify_db_settings() -> Iterator[None]:
    """Each worker of a run has a database of its own: in memory, or on a server of its own."""
    if on_postgresql.wanted():
        with on_postgresql.the_office_on_postgresql():
            yield
    else:
        yield


@pytest.fixture(autouse=True)
def _nothing_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Databases begin anew with each test, and their transactions never end."""
    monkeypatch.setattr(told, "MOST_KEPT", 0)
    cache.clear()


@pytest.fixture(scope="session")
def state_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("office-state")


@pytest.fixture
def key() -> KioskKey:
    return KioskKey()


@pytest.fixture
def provider(monkeypatch: pytest.MonkeyPatch) -> ScriptedProvider:
    scripted = ScriptedProvider()
    monkeypatch.setattr(routes, "provider", scripted)
    return scripted


@pytest.fixture
def office(
    db: None,
    settings: Settings,
    state_folder: Path,
    key: KioskKey,
    provider: ScriptedProvider,
) -> Office:
    settings.OFFICE_STATE = state_folder
    settings.OFFICE_ADDRESS = ADDRESS
    now = timezone.now()
    make_signing_key(state_folder, settings.OFFICE_NAME, now)
    ensure_services()
    kiosk = enrol(
        name="Máy 1",
        place="Một Cửa, phường Hải Châu",
        public_key=key.public_bytes.hex(),
        now=now,
    )
    return Office(Client(raise_request_exception=False), kiosk, key, provider)


@pytest.fixture
def people(db: None) -> None:
    """The demo's people alone."""
    seed_registry(people=1, seed=1)


def at(now: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    """Set the office's clock."""
    monkeypatch.setattr(timezone, "now", lambda: now)


@dataclass
class Clock:
    """The office's, which stands still unless it is moved."""

    now: datetime
    monkeypatch: pytest.MonkeyPatch

    def forward(self, by: timedelta) -> datetime:
        self.now += by
        at(self.now, self.monkeypatch)
        return self.now


@pytest.fixture
def clock(office: Office, monkeypatch: pytest.MonkeyPatch) -> Clock:
    # The interface tells times in milliseconds.
    stopped = Clock(timezone.now().replace(microsecond=0), monkeypatch)
    stopped.forward(timedelta(0))
    return stopped


@pytest.fixture
def box_key(office: Office, clock: Clock, state_folder: Path) -> BoxKey:
    """The key for which kiosks seal now."""
    return make_box_key(state_folder, clock.now)
