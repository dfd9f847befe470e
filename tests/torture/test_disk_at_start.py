"""The disk takes nothing when the kiosk starts.

Fault: the state folder is full, read-only or fails to sync before the first write of a start.
Holds: the window stands and says so; the kiosk neither ends nor begins anew; it serves as soon as
the disk is well. It is a file of its own for its window.
"""

from __future__ import annotations

import io
import json
import os
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtTest import QTest

from devices.printer.fakes import FakePagePrinter, FakeSlipPrinter
from devices.scanner.fakes import FakeScanner
from kiosk_app import disk_watch
from kiosk_app.config import Config, MachineConfig, OfficeConfig, PagePrinterConfig
from kiosk_app.demo.office import free_port
from kiosk_app.drivers import Drivers
from kiosk_app.log import Log
from kiosk_app.shell import Shell, make_application
from kiosk_app.viewmodels.app import WindowOptions
from tests.torture.lossy_disk import LossyDisk, mounted
from tests.torture.lossy_files import Faults
from tests.torture.promises import state_folder

PATIENCE = 30.0


def _comes(wanted: Callable[[], bool]) -> bool:
    """Within ``PATIENCE`` seconds, while the window lives."""
    end = time.monotonic() + PATIENCE
    while not wanted() and time.monotonic() < end:
        QTest.qWait(10)
    return wanted()


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LossyDisk]:
    with mounted(tmp_path_factory.mktemp("lossy") / "disk") as disk:
        yield disk


def test_it_says_so_and_serves_once_the_disk_is_well(
    disk: LossyDisk, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application(["torture"])
    monkeypatch.setattr(disk_watch, "AGAIN_SECONDS", 0.05)
    config = Config(
        state=state_folder(disk),
        machine=MachineConfig(name="Máy 01", place="Hải Châu"),
        office=OfficeConfig(url=f"http://127.0.0.1:{free_port()}", poll_seconds=0.2),
        page_printer=PagePrinterConfig(kind="folder"),
    )
    log, bugs = io.StringIO(), list[BaseException]()
    unusable: list[str] = []
    disk.fault(Faults.READ_ONLY)
    shell = Shell(
        config,
        lambda: Drivers(FakePagePrinter(), FakeSlipPrinter(), FakeScanner()),
        Log(log),
        WindowOptions(width=540, height=960, motion=False),
        0.5,
        bugs.append,
        lambda _sound: None,
    )
    shell.unusable.connect(unusable.append)

    def screen() -> str:
        return str(type(shell.root.screenVm).__name__)

    try:
        shell.start()
        assert _comes(lambda: screen() == "OutOfServiceVm")
        for fault in (Faults.FSYNC, Faults.FULL):
            disk.fault(fault)
        assert shell.kiosk is None
        disk.fault("")
        well = _comes(lambda: shell.kiosk is not None and screen() == "WelcomeVm")
        assert well, (screen(), bugs, unusable, log.getvalue())
    finally:
        shell.stop()
        application.processEvents()
    assert (bugs, unusable) == ([], []), log.getvalue()
    told = [json.loads(line)["event"] for line in log.getvalue().splitlines()]
    assert told.index("store") < told.index("store-well") < told.index("started")
