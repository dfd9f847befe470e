"""The disk is full, read-only, or fails to sync, at any moment.

Fault: by our own disk (``lossy_disk``), which can also lose what a failed fsync should have
written, as Linux does; by libfiu under a real process; and by a real file system that is full.
Holds: what was acknowledged is on the disk, whatever a later fsync says; the person is told on a
clear screen, nobody new begins what cannot be kept, and all is well by itself once the disk is.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from kiosk_app.journey import events, touches
from kiosk_app.journey.circumstances import Pause
from kiosk_app.journey.states import Failure, OutOfService, Queued, SlipState, TakePapers, Welcome
from tests.cases import cases
from tests.faults.machine import Machine
from tests.torture.disk_kiosk import kiosk_on
from tests.torture.disk_writer import DiskWriter, disk_writer
from tests.torture.lossy_disk import LossyDisk, mounted
from tests.torture.lossy_files import Faults
from tests.torture.promises import SEED, Promises, check, state_folder

STEPS = 80
FAULTS = (Faults.FULL, Faults.READ_ONLY, Faults.FSYNC)


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LossyDisk]:
    with mounted(tmp_path_factory.mktemp("lossy") / "disk") as disk:
        yield disk


@pytest.fixture(scope="module")
def writer() -> Iterator[DiskWriter]:
    with disk_writer() as writer:
        yield writer


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("case", range(cases(1)))
def test_what_was_acknowledged_is_on_the_disk_whatever_it_refuses(
    disk: LossyDisk, writer: DiskWriter, fault: str, case: int
) -> None:
    print(f"TORTURE_SEED={SEED}, case {case}")
    seed = SEED * 1_000_000 + case
    luck = Random(f"{fault}{seed}")
    folder = state_folder(disk)
    promises = Promises()
    promises.take(writer.keep_books(folder, seed, 10))
    moments = sorted(luck.randrange(700) for _ in range(4))
    disk.faults_after(*zip(moments, (fault, "", fault, ""), strict=True))
    said = writer.keep_books(folder, seed + 1, STEPS)
    assert not said[-1].startswith("bug"), said[-1]
    promises.take(said)
    # What lies on the platter shows only now: until the cut the kernel's copy hides it.
    disk.power_on(luck.getrandbits(32) if luck.random() < 0.5 else None)
    check(folder, promises)
    # And it goes on by itself.
    assert writer.keep_books(folder, seed + 2, 5)[-1] == "end"


@pytest.fixture
def memory() -> Iterator[Path]:
    """A quick disk: what is proven here is what the kiosk makes of an answer."""
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        yield Path(folder)


@pytest.fixture(scope="module")
def unlucky() -> Iterator[DiskWriter]:
    """A writer whose syncs and writes fail now and then, by libfiu, once its store is open."""
    with disk_writer("fiu-run", "-x") as writer:
        yield writer


@pytest.mark.parametrize("case", range(cases(1)))
def test_under_libfiu_nothing_refused_is_acknowledged(
    unlucky: DiskWriter, memory: Path, case: int
) -> None:
    folder = memory / "kiosk"
    folder.mkdir(mode=0o700)
    promises = Promises()
    refused = 0
    for turn in range(4):
        said = unlucky.keep_books(folder, SEED * 1_000_000 + 10 * case + turn, STEPS)
        assert not said[-1].startswith("bug"), said[-1]
        refused += sum(line.startswith(("refused", "stopped")) for line in said)
        promises.take(said)
        check(folder, promises)
    assert refused > 0, "libfiu reached nothing"
    assert promises.rows > 0


# --- a whole kiosk ---------------------------------------------------------------------------


@pytest.fixture(scope="module")
def machine(disk: LossyDisk, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    disk.wipe()
    with kiosk_on(disk.folder / "kiosk", tmp_path_factory.mktemp("devices")) as machine:
        yield machine
        disk.fault("")


@pytest.fixture
def kiosk(machine: Machine, disk: LossyDisk) -> Iterator[Machine]:
    machine.ready()
    yield machine
    disk.fault("")
    machine.leave()
    machine.on(Welcome)


def _kept(machine: Machine) -> set[str]:
    """Entries that wait for the office, or were sent."""
    return {entry.entry for entry in machine.kiosk._outbox.list_entries()}


@pytest.mark.parametrize("fault", FAULTS)
def test_nobody_begins_what_cannot_be_kept_and_it_comes_back_by_itself(
    kiosk: Machine, disk: LossyDisk, fault: str
) -> None:
    _use_up(kiosk)
    disk.fault(fault)
    # Whatever is to be kept next: here a technician's count, in a hall a device's history.
    kiosk.kiosk.service.on_read()
    kiosk.on(OutOfService)
    said = kiosk.says()
    assert "It cannot keep records now. It waits until it can." in said
    assert "This machine comes back by itself." in said
    assert kiosk.logged("store")
    disk.fault("")
    kiosk.on(Welcome)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_slip_is_promised_only_for_what_is_on_the_disk(
    kiosk: Machine, disk: LossyDisk, fault: str
) -> None:
    _use_up(kiosk)
    kiosk.to_ask_later()
    before = _kept(kiosk)
    disk.fault(fault)
    kiosk.touch(touches.GoOn)
    kiosk.on(Failure)
    assert "The machine cannot keep records now" in kiosk.says()
    assert kiosk.outside.slips.take_slips() == []
    disk.fault("")
    assert {entry for entry in _kept(kiosk) - before if entry.startswith("request_")} == set()
    kiosk.leave()
    kiosk.on(Welcome)
    kiosk.to_ask_later()
    kiosk.touch(touches.GoOn)
    kiosk.on(Queued)
    assert [entry for entry in _kept(kiosk) - before if entry.startswith("request_")]
    # It comes out a moment later, and is not the next one's.
    kiosk.until(
        lambda state: getattr(state.screen, "slip", None) is SlipState.DELIVERED, "the slip"
    )
    assert len(kiosk.outside.slips.take_slips()) == 1


@pytest.mark.parametrize("fault", FAULTS)
def test_no_page_is_printed_that_the_ledger_does_not_hold(
    kiosk: Machine, disk: LossyDisk, fault: str
) -> None:
    _use_up(kiosk)
    kiosk.to_review()
    disk.fault(fault)
    kiosk.print_it()
    kiosk.on(Failure)
    assert "The machine cannot keep records now" in kiosk.says()
    assert kiosk.outside.pages.sheets() == 0
    disk.fault("")
    kiosk.leave()
    kiosk.on(Welcome)
    kiosk.to_review()
    kiosk.print_it()
    kiosk.take_all()


@pytest.mark.parametrize("fault", FAULTS)
def test_a_sheet_whose_outcome_was_refused_is_a_listed_unknown(
    kiosk: Machine, disk: LossyDisk, fault: str
) -> None:
    kiosk.to_review()
    kiosk.print_it()
    kiosk.on(TakePapers)
    _use_up(kiosk)
    disk.fault(fault)
    kiosk.outside.pages.take()
    kiosk.touch(touches.HaveAll)
    kiosk.until(lambda state: state.machine.pause is Pause.STORE, "the pause")
    disk.fault("")
    kiosk.leave()
    kiosk.outcome("unknown")
    kiosk.kiosk.runner.send(events.TrayCleared())
    kiosk.on(Welcome)


def _use_up(kiosk: Machine) -> None:
    """The room in the WAL that is there already: SQLite writes over it, full disk or not."""
    kiosk.kiosk._store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
