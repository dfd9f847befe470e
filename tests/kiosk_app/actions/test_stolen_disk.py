"""Whoever has the kiosk's disk, and every key that is on it, opens nothing of what people asked."""

from __future__ import annotations

import base64
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk_app.actions.bookkeeping import Bookkeeping
from kiosk_app.actions.queueing import QueueRequest
from kiosk_app.actions.trust import TrustKeeper
from kiosk_app.journey import events
from office_contract.messages import (
    ConsentReport,
    HelpCall,
    OutcomeReport,
    QueuedRequest,
    request_context,
)
from office_contract.sealed_box import SealedBoxError, open_box
from offline_cache.database import open_store
from offline_cache.keys import kiosk_signing_key, store_key
from offline_cache.ledger import Ledger
from tests.kiosk_app.actions.parts import MOTHER, Emitted, Impatient, Notes, now, office
from tests.kiosk_app.actions.test_queueing import BOX, EFFECT, NEW
from tests.kiosk_app.issued import TRUST_LIST

KEY_BYTES = 32


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    """What lies in a kiosk's folder after somebody has asked for a paper without the office."""
    signing = kiosk_signing_key(tmp_path / "keys")
    keeper = TrustKeeper(tmp_path, signing, "HTTP://127.0.0.1/V")
    keeper.refresh(office(trust_list=TRUST_LIST.model_copy(update={"box_keys": (NEW,)})))
    store = open_store(tmp_path / "store.db", store_key(tmp_path / "keys"))
    emitted = Emitted()
    action = QueueRequest(
        keeper, Bookkeeping(Ledger(store), now), now, os.urandom, Notes().log, lambda: None
    )
    action(EFFECT, emitted, Impatient())
    assert isinstance(emitted.only, events.RequestQueued)
    store.close()
    return tmp_path


def everything_on(disk: Path) -> Iterator[bytes]:
    """Every file, every key in the form in which it is used, every value of every table."""
    yield from (path.read_bytes() for path in disk.rglob("*") if path.is_file())
    key = store_key(disk / "keys")
    yield key
    yield kiosk_signing_key(disk / "keys").private_bytes_raw()
    store = open_store(disk / "store.db", key)
    for (table,) in store.rows("SELECT name FROM sqlite_schema WHERE type = 'table'"):
        for row in store.rows(f"SELECT * FROM {table}"):
            for value in row:
                yield value if isinstance(value, bytes) else str(value).encode()
    store.close()


def waiting(disk: Path) -> QueuedRequest:
    store = open_store(disk / "store.db", store_key(disk / "keys"))
    [(payload,)] = store.rows("SELECT payload FROM outbox")
    store.close()
    assert isinstance(payload, bytes)
    return QueuedRequest.model_validate_json(payload)


def test_nothing_of_the_person_is_on_the_disk_in_clear(disk: Path) -> None:
    assert not any(MOTHER.encode() in found for found in everything_on(disk))


def test_no_key_on_the_disk_opens_what_waits_for_the_office(disk: Path) -> None:
    message = waiting(disk)
    box, context = base64.b64decode(message.sealed), request_context(message.entry)
    assert MOTHER.encode() in open_box(BOX, box, context)
    opened = 0
    for found in everything_on(disk):
        # The store's pages are opened above; what is tried here is what lies there in clear.
        for at in range(len(found) - KEY_BYTES + 1 if len(found) < 4096 else 0):
            key = X25519PrivateKey.from_private_bytes(found[at : at + KEY_BYTES])
            try:
                open_box(key, box, context)
            except SealedBoxError:
                continue
            opened += 1
    assert opened == 0


@pytest.mark.parametrize(
    ("message", "fields"),
    [
        (OutcomeReport, {"entry", "request", "serial", "sheet", "outcome", "at"}),
        (HelpCall, {"entry", "reason", "screen", "language", "at"}),
        (
            ConsentReport,
            {
                "entry",
                "session",
                "code",
                "bundle_version",
                "subject",
                "consent_version",
                "language",
                "words",
                "at",
            },
        ),
        (QueuedRequest, {"entry", "box_key", "sealed", "at", "expires"}),
    ],
)
def test_what_the_outbox_keeps_unsealed_has_no_field_for_a_person(
    message: type[OutcomeReport | HelpCall | ConsentReport | QueuedRequest], fields: set[str]
) -> None:
    """A new field is looked at here first: is it of a person, it belongs into a sealed box."""
    assert set(message.model_fields) == fields
