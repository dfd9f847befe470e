"""The power is cut while a kiosk keeps its books: nothing acknowledged is lost (F7).

Fault: a real process writes to a disk of our own (``lossy_disk``, mounted by FUSE), which forgets
at a random moment what was not synced, or keeps some sectors of it; and again, on what that left.
Holds: keys, every row of the ledger, every entry of the outbox, release, service book and small
files that were acknowledged are there; the store opens, the chain verifies, no file is half.
tests/offline_cache/test_power_cut.py proves the same of the store alone, by SQLite's own calls.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest

from tests.cases import cases
from tests.torture.disk_writer import DiskWriter, disk_writer
from tests.torture.lossy_disk import LossyDisk, mounted
from tests.torture.promises import SEED, Promises, check, state_folder

STEPS = 60
"""Things a kiosk does between two starts; they make some 700 changes to the disk."""
CUTS = 5
"""One after the other, on what the last one left."""


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LossyDisk]:
    with mounted(tmp_path_factory.mktemp("lossy") / "disk") as disk:
        yield disk


@pytest.fixture(scope="module")
def writer() -> Iterator[DiskWriter]:
    with disk_writer() as writer:
        yield writer


@pytest.fixture(scope="module")
def changes(disk: LossyDisk, writer: DiskWriter) -> int:
    """How many changes to the disk one run makes if nobody cuts it short."""
    folder = state_folder(disk)
    before = disk.changes()
    assert writer.keep_books(folder, SEED, STEPS)[-1] == "end"
    return disk.changes() - before


@pytest.mark.parametrize("case", range(cases(2) // CUTS or 1))
def test_whatever_was_acknowledged_is_there_after_a_power_cut(
    disk: LossyDisk, writer: DiskWriter, changes: int, case: int
) -> None:
    seed = SEED * 1_000_000 + case
    print(f"TORTURE_SEED={SEED}, case {case}")
    luck = Random(seed)
    folder = state_folder(disk)
    promises = Promises()
    for cut in range(CUTS):
        # The first moments are the most delicate: folders, keys and tables come into being.
        disk.cut_after(luck.randrange(100 if luck.random() < 0.4 else changes))
        said = writer.keep_books(folder, seed + cut, STEPS)
        assert said[-1].split()[0] in {"stopped", "end"}, said[-1]
        assert said[-1] == "end" or disk.is_off(), said[-1]
        promises.take(said)
        disk.power_on(luck.getrandbits(32) if luck.random() < 0.8 else None)
        check(folder, promises)
