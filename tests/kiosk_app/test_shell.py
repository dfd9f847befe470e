"""The window's side of a kiosk: what it changes for the whole process, and gives back."""

from __future__ import annotations

import io
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtGui import QGuiApplication

from devices.printer.fakes import FakePagePrinter, FakeSlipPrinter
from devices.scanner.fakes import FakeScanner
from kiosk_app.config import Config, MachineConfig, OfficeConfig, PagePrinterConfig
from kiosk_app.demo.office import free_port
from kiosk_app.drivers import Drivers
from kiosk_app.journey import events
from kiosk_app.log import Log
from kiosk_app.shell import HANDOVER_SECONDS, Shell
from kiosk_app.viewmodels.app import WindowOptions
from kiosk_app.viewmodels.services import FINDER

PATIENCE: Final = 30.0


def no_drivers() -> Drivers:
    raise AssertionError("the kiosk ended before its first frame")


def throw(bug: BaseException) -> None:
    raise bug


@pytest.fixture
def config(tmp_path: Path) -> Config:
    state = tmp_path / "kiosk"
    state.mkdir(mode=0o700)
    return Config(
        state=state,
        machine=MachineConfig(name="Máy 07", place="Một Cửa, phường Sơn Trà"),
        # Nobody listens there.
        office=OfficeConfig(url=f"http://127.0.0.1:{free_port()}"),
        page_printer=PagePrinterConfig(kind="folder"),
    )


def a_shell(config: Config, drivers: Callable[[], Drivers]) -> Shell:
    return Shell(
        config,
        drivers,
        Log(io.StringIO()),
        WindowOptions(motion=False),
        0.248,
        throw,
        lambda _sound: None,
    )


def test_threads_that_compute_leave_the_interpreter_to_the_screen_until_it_stops(
    qapp: QGuiApplication, config: Config
) -> None:
    before = sys.getswitchinterval()
    shell = a_shell(config, no_drivers)
    try:
        shell.start()

        assert round(sys.getswitchinterval(), 6) == HANDOVER_SECONDS
    finally:
        shell.stop()
    assert sys.getswitchinterval() == before


def test_a_new_catalogue_is_indexed_before_anybody_searches_it(
    qapp: QGuiApplication, config: Config
) -> None:
    shell = a_shell(config, lambda: Drivers(FakePagePrinter(), FakeSlipPrinter(), FakeScanner()))

    def until(condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < deadline
            qapp.processEvents()
            time.sleep(0.01)

    shell.start()
    try:
        until(lambda: shell.loaded)
        assert shell.kiosk is not None
        forms = dict(shell.kiosk.runner.state.machine.forms)
        del forms["CT07"]
        shell.kiosk.runner.send(events.CatalogueChanged(forms=forms))
        until(lambda: FINDER._forms is forms)
    finally:
        shell.stop()
