"""A store, a ledger and an outbox for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest

from kiosk_app.actions.bookkeeping import Bookkeeping
from offline_cache.database import Store, open_store
from offline_cache.errors import StoreWriteError
from offline_cache.ledger import Ledger
from offline_cache.outbox import Outbox
from tests.kiosk_app.actions.parts import REQUEST, Emitted, Notes, now


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "store.db", bytes(32))
    yield store
    store.close()


@pytest.fixture
def ledger(store: Store) -> Ledger:
    return Ledger(store)


@pytest.fixture
def outbox(store: Store) -> Outbox:
    return Outbox(store)


@pytest.fixture
def books(ledger: Ledger) -> Bookkeeping:
    return Bookkeeping(ledger, now)


class FullLedger(Ledger):
    """The disk took the reservation, and takes no more."""

    def append(self, *_rows: object, **_more: object) -> NoReturn:
        raise StoreWriteError(Path("store.db"), "no space left on device")


@pytest.fixture
def full_books(store: Store) -> Bookkeeping:
    """Knows of ``REQUEST``; whatever is to be written down fails."""
    full = Bookkeeping(FullLedger(store), now)
    full._known[REQUEST] = ("CT07", "")
    return full


@pytest.fixture
def emitted() -> Emitted:
    return Emitted()


@pytest.fixture
def notes() -> Notes:
    return Notes()
