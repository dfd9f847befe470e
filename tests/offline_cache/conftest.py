"""Parts that the tests of this room share: an office on loopback, a store, clocks that we turn."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from offline_cache.client import OfficeClient
from offline_cache.database import Store, open_store
from offline_cache.delays import Timeouts
from tests.offline_cache.parts import STORE_KEY, Clock
from tests.offline_cache.stub_office import StubOffice


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "kiosk.store", STORE_KEY)
    yield store
    store.close()


@pytest.fixture
def kiosk_key() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


@pytest.fixture
def office(kiosk_key: Ed25519PrivateKey, clock: Clock) -> Iterator[StubOffice]:
    with StubOffice(kiosk_key.public_key(), clock) as office:
        yield office


ClientMaker = Callable[..., OfficeClient]


@pytest.fixture
def make_client(
    office: StubOffice, kiosk_key: Ed25519PrivateKey, clock: Clock
) -> Iterator[ClientMaker]:
    made: list[OfficeClient] = []

    def make(
        base_url: str | None = None,
        key: Ed25519PrivateKey | None = None,
        timeouts: Timeouts | None = None,
        kiosk_clock: Clock | None = None,
    ) -> OfficeClient:
        client = OfficeClient(
            base_url or office.address,
            key or kiosk_key,
            office.key_id,
            kiosk_clock or clock,
            timeouts,
        )
        made.append(client)
        return client

    yield make
    for client in made:
        client.close()


@pytest.fixture
def client(make_client: ClientMaker) -> OfficeClient:
    return make_client()
