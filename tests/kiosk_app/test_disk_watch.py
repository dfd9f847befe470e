"""A disk that refuses is told, and so is its recovery; a damaged store has the kiosk begin anew."""

from __future__ import annotations

import io
import json
import threading
from pathlib import Path

import apsw
import pytest

from kiosk_app.disk_watch import PROVE_SECONDS, DiskWatch, takes_writes
from kiosk_app.journey import events
from kiosk_app.log import Log
from offline_cache.database import Store
from offline_cache.errors import StoreDamagedError, StoreWriteError


class FakeStore(Store):
    def __init__(self) -> None:
        super().__init__(Path("store.db"), apsw.Connection(":memory:"))
        self.proofs = 0
        self.refuses = False
        self.broken = False

    @property
    def refused(self) -> bool:
        return self.refuses

    @property
    def damaged(self) -> bool:
        return self.broken

    def prove(self) -> None:
        self.proofs += 1
        if self.refuses:
            raise StoreWriteError(self.path, "full")


class Watched:
    def __init__(self) -> None:
        self.store = FakeStore()
        self.told: list[events.Notice] = []
        self.log = io.StringIO()
        self.free = True
        self.settled: list[bool] = []
        self.watch = DiskWatch(
            self.store,
            self.told.append,
            lambda: self.free,
            Log(self.log),
            threading.Event(),
            lambda: self.settled.append(self.store.refuses),
        )

    def events(self) -> list[str]:
        return [json.loads(line)["event"] for line in self.log.getvalue().splitlines()]


def test_a_refusal_is_told_once_and_its_end_by_itself() -> None:
    watched = Watched()
    watched.watch.look()
    assert (watched.told, watched.store.proofs) == ([], 0)
    watched.store.refuses = True
    for _ in range(3):
        watched.watch.look()
    assert watched.told == [events.StoreChanged(failing=True)]
    watched.store.refuses = False
    watched.watch.look()
    watched.watch.look()
    assert watched.told[1:] == [events.StoreChanged(failing=False)]
    assert watched.events() == ["store", "store-well"]


def test_what_was_refused_is_settled_once_the_disk_is_well_and_nobody_is_there() -> None:
    watched = Watched()
    watched.store.refuses, watched.free = True, False
    watched.watch.look()
    watched.store.refuses = False
    for _ in range(3):
        watched.watch.look()
    assert watched.settled == []
    watched.free = True
    for _ in range(3):
        watched.watch.look()
    assert watched.settled == [False]


def test_a_disk_that_nobody_uses_is_proven_once_a_minute() -> None:
    watched = Watched()
    for _ in range(int(3 * PROVE_SECONDS)):
        watched.watch.look()
    assert watched.store.proofs == 3


def test_a_damaged_store_is_left_to_the_next_start_when_the_person_has_gone() -> None:
    watched = Watched()
    watched.store.broken, watched.free = True, False
    watched.watch.look()
    assert watched.told == [events.StoreChanged(failing=True)]
    watched.free = True
    with pytest.raises(StoreDamagedError):
        watched.watch.look()


def test_a_folder_that_can_be_written_is_left_as_it_was(tmp_path: Path) -> None:
    assert takes_writes(tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_made_takes_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert not takes_writes(tmp_path / "file" / "kiosk")
