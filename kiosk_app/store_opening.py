"""The store of this machine, opened; what can be saved of a damaged one is in the new one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from kiosk_app.actions.help import damage_entries
from kiosk_app.log import Log
from kiosk_app.machine_keys import open_store_key
from offline_cache.database import Store
from offline_cache.keys import KeyFolder
from offline_cache.outbox import Outbox
from offline_cache.salvage import is_missing, open_or_salvage


def open_store(folder: Path, keys: KeyFolder, now: datetime, log: Log) -> Store:
    """A damaged store is set aside, still encrypted; a new one has what could be saved of it."""
    path = folder / "store.db"
    # Whoever has a key for it had a store.
    missing = keys.has_store_key() and is_missing(path, now)
    key = open_store_key(path, keys, now, log)
    store, salvage = open_or_salvage(path, key, now, lambda _: damage_entries(now))
    if missing:
        log("store-missing")
        for entry in damage_entries(now):
            Outbox(store).add(entry)
    if salvage is not None:
        log("store-set-aside", pages=salvage.pages_lost)
        log(
            "store-salvaged",
            entries=salvage.waiting,
            entries_lost=salvage.waiting_lost,
            rows=salvage.rows,
            rows_lost=salvage.rows_lost,
        )
    return store
