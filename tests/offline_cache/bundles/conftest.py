"""A repository, its server, and the kiosk's client of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from offline_cache.bundles.client import ReleaseClient
from tests.offline_cache.bundles.repository import NOW, Repository, Server
from tests.offline_cache.parts import Clock

ClientMaker = Callable[..., ReleaseClient]


@pytest.fixture
def repository() -> Repository:
    return Repository()


@pytest.fixture
def server(repository: Repository) -> Iterator[Server]:
    with Server(repository) as server:
        yield server


@pytest.fixture
def office_clock() -> Clock:
    return Clock(NOW)


@pytest.fixture
def make_client(server: Server, tmp_path: Path, office_clock: Clock) -> Iterator[ClientMaker]:
    made: list[ReleaseClient] = []

    def make(**given: Any) -> ReleaseClient:
        made.append(ReleaseClient(tmp_path / "bundles", server.address, office_clock, **given))
        return made[-1]

    yield make
    for client in made:
        client.close()
