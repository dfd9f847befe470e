"""The disk takes nothing when the kiosk starts.

Fault: the state folder is full, read-only or fails to sync before the first write of a start.
Holds: the window stands and says so; the kiosk neither ends nor begins anew; it serves as soon as
the disk is well. It is a file of its own for its window.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk_app import disk_watch
from tests.torture.lossy_disk import LossyDisk, mounted
from tests.torture.lossy_files import Faults
from tests.torture.promises import state_folder
from tests.torture.shell_kiosk import starting


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LossyDisk]:
    with mounted(tmp_path_factory.mktemp("lossy") / "disk") as disk:
        yield disk


def test_it_says_so_and_serves_once_the_disk_is_well(
    disk: LossyDisk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk_watch, "AGAIN_SECONDS", 0.05)
    folder = state_folder(disk)
    disk.fault(Faults.READ_ONLY)
    with starting(folder) as kiosk:
        assert kiosk.comes(lambda: kiosk.screen() == "OutOfServiceVm")
        for fault in (Faults.FSYNC, Faults.FULL):
            disk.fault(fault)
        assert kiosk.shell.kiosk is None
        disk.fault("")
        assert kiosk.serves(), (kiosk.screen(), kiosk.log.getvalue())
    told = kiosk.told()
    assert told.index("store") < told.index("store-well") < told.index("started")
