"""The window's side of a kiosk: what it changes for the whole process, and gives back."""

from __future__ import annotations

import io
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk_app.config import Config, MachineConfig, OfficeConfig, PagePrinterConfig
from kiosk_app.drivers import Drivers
from kiosk_app.log import Log
from kiosk_app.shell import HANDOVER_SECONDS, Shell
from kiosk_app.viewmodels.app import WindowOptions


def no_drivers() -> Drivers:
    raise AssertionError("the kiosk ended before its first frame")


def throw(bug: BaseException) -> None:
    raise bug


def test_threads_that_compute_leave_the_interpreter_to_the_screen_until_it_stops(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    config = Config(
        state=tmp_path,
        machine=MachineConfig(name="Máy 07", place="Một Cửa, phường Sơn Trà"),
        office=OfficeConfig(url="https://office.example"),
        page_printer=PagePrinterConfig(kind="folder"),
    )
    before = sys.getswitchinterval()
    shell = Shell(
        config,
        no_drivers,
        Log(io.StringIO()),
        WindowOptions(motion=False),
        0.248,
        throw,
        lambda _sound: None,
    )
    try:
        shell.start()

        assert round(sys.getswitchinterval(), 6) == HANDOVER_SECONDS
    finally:
        shell.stop()
    assert sys.getswitchinterval() == before
