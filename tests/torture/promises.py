"""What a kiosk's books have promised, and whether the disk keeps it."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from offline_cache.bundles.store import BundleStore
from offline_cache.database import open_store
from offline_cache.keys import kiosk_signing_key, signing_key_id, store_key
from offline_cache.ledger import Ledger
from offline_cache.outbox import EntryState, Outbox
from offline_cache.service_book import ServiceBook
from tests.torture.disk_writer import SMALL_FILE, SOURCE, STORE, package, small_file
from tests.torture.lossy_disk import LossyDisk

SEED: Final = int(os.environ.get("TORTURE_SEED", "8"))


def state_folder(disk: LossyDisk) -> Path:
    """An empty one, on an empty disk; as systemd makes it, long before."""
    disk.wipe()
    folder = disk.folder / "kiosk"
    folder.mkdir(mode=0o700)
    descriptor = os.open(disk.folder, os.O_RDONLY | os.O_DIRECTORY)
    os.fsync(descriptor)
    os.close(descriptor)
    return folder


@dataclass
class Promises:
    """What was acknowledged until now."""

    key: str = ""
    opened: bool = False
    rows: int = 0
    sent: set[str] = field(default_factory=set)
    release: int = 0
    level: int = 0
    heard: int = 0
    refused: int = 0
    """It may be there none the less: a file is renamed, and then its folder is not synced."""

    def take(self, said: list[str]) -> None:
        for line in said:
            what, _, value = line.partition(" ")
            match what:
                case "key":
                    assert self.key in {"", value}, "the kiosk has become another one"
                    self.key = value
                case "open":
                    self.opened = True
                case "row":
                    self.rows = max(self.rows, int(value) + 1)
                case "sent" if value != "-":
                    self.sent.add(value)
                case "release":
                    self.release = int(value)
                case "level":
                    self.level = int(value)
                case "refused":
                    self.refused += 1
                case "heard":
                    self.heard = int(value)


def check(folder: Path, promises: Promises) -> None:
    """Only looks: what the next start finds is what the cut left."""
    if promises.key:
        assert signing_key_id(kiosk_signing_key(folder / "keys")) == promises.key
    holding = BundleStore(folder / "bundles").read()
    assert promises.release <= holding.release <= promises.release + 1 + promises.refused
    for kept in holding.versions:
        assert BundleStore(folder / "bundles").package(kept.sha256, kept.length) == package(
            holding.release
        )
    small = folder / SMALL_FILE
    if small.exists():
        number, _, content = small.read_bytes().partition(b" ")
        assert promises.heard <= int(number) <= promises.heard + 1 + promises.refused
        assert content == small_file(int(number))
    else:
        assert promises.heard == 0
    promises.release, promises.heard = holding.release, max(promises.heard, _heard(small))
    if promises.opened:
        _check_store(folder, promises)
    asides = [path.name for path in folder.rglob("*") if path.name.endswith((".new", ".tmp"))]
    assert len(asides) <= 3, f"what a cut leaves is not swept: {asides}"
    assert not list(folder.glob("*.damaged-*"))


def _heard(small: Path) -> int:
    return int(small.read_bytes().split(b" ")[0]) if small.exists() else 0


def _check_store(folder: Path, promises: Promises) -> None:
    store = open_store(folder / STORE, store_key(folder / "keys"))
    rows = Ledger(store).check()
    entries = Outbox(store).list_entries()
    level = ServiceBook(store).level(SOURCE)
    store.close()
    assert promises.rows <= rows <= promises.rows + 1
    assert len(entries) == rows, "a row and its word to the office: both or none"
    sent = {entry.entry for entry in entries if entry.state is EntryState.SENT}
    assert promises.sent <= sent
    assert len(sent) <= len(promises.sent) + 1
    found = level.level if level is not None else 0
    assert promises.level <= found <= promises.level + 1
    promises.rows, promises.sent, promises.level = rows, sent, found
