"""The demo's technician gets in by what the demo prints and by what the dock lays down."""

from __future__ import annotations

import hashlib
from pathlib import Path
from types import SimpleNamespace
from typing import cast

from kiosk_app.assembly import Kiosk
from kiosk_app.demo import technician
from kiosk_app.technician.access import Access
from offline_cache.database import open_store
from offline_cache.technicians import TechnicianBook
from tests.offline_cache.parts import STORE_KEY, Clock

TOKEN = bytes(range(technician.TOKEN_BYTES))


def test_by_pin_and_by_card(tmp_path: Path) -> None:
    store = open_store(tmp_path / "store.db", STORE_KEY)
    salt = hashlib.sha256(b"salt").digest()
    access = Access(TechnicianBook(store), Clock(), lambda: 0.0, lambda size: salt[:size], cost=4)
    kiosk = cast(Kiosk, SimpleNamespace(service=SimpleNamespace(access=access)))
    technician.admit(kiosk, TOKEN)
    assert technician.PIN in technician.HOW
    assert access.by_pin(technician.PIN).who == technician.NAME
    assert access.by_card(technician.card(TOKEN)).who == technician.NAME
    assert access.by_card(technician.card(bytes(technician.TOKEN_BYTES))).who is None
    # The demo is started again over the same state: another card, the old one is void.
    technician.admit(kiosk, bytes(technician.TOKEN_BYTES))
    assert access.by_card(technician.card(TOKEN)).who is None
    store.close()
