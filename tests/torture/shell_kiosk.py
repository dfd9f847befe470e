"""A kiosk with its window, offscreen, on a state folder of which something is wrong."""

from __future__ import annotations

import contextlib
import io
import json
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtTest import QTest

from devices.printer.fakes import FakePagePrinter, FakeSlipPrinter
from devices.scanner.fakes import FakeScanner
from kiosk_app.config import Config, MachineConfig, OfficeConfig, PagePrinterConfig
from kiosk_app.demo.office import free_port
from kiosk_app.drivers import Drivers
from kiosk_app.log import Log
from kiosk_app.shell import Shell, make_application
from kiosk_app.viewmodels.app import WindowOptions

PATIENCE = 30.0


@dataclass
class StartingShell:
    shell: Shell
    log: io.StringIO
    bugs: list[BaseException] = field(default_factory=list)
    unusable: list[str] = field(default_factory=list)

    def comes(self, wanted: Callable[[], bool]) -> bool:
        """Within ``PATIENCE`` seconds, while the window lives."""
        end = time.monotonic() + PATIENCE
        while not wanted() and time.monotonic() < end:
            QTest.qWait(10)
        return wanted()

    def screen(self) -> str:
        return str(type(self.shell.root.screenVm).__name__)

    def serves(self) -> bool:
        return self.comes(lambda: self.shell.kiosk is not None and self.screen() == "WelcomeVm")

    def told(self) -> list[str]:
        return [json.loads(line)["event"] for line in self.log.getvalue().splitlines()]


@contextlib.contextmanager
def starting(state: Path) -> Iterator[StartingShell]:
    """Its window is shown; nothing else has happened yet."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application(["torture"])
    config = Config(
        state=state,
        machine=MachineConfig(name="Máy 01", place="Hải Châu"),
        office=OfficeConfig(url=f"http://127.0.0.1:{free_port()}", poll_seconds=0.2),
        page_printer=PagePrinterConfig(kind="folder"),
    )
    log, bugs = io.StringIO(), list[BaseException]()
    shell = Shell(
        config,
        lambda: Drivers(FakePagePrinter(), FakeSlipPrinter(), FakeScanner()),
        Log(log),
        WindowOptions(width=540, height=960, motion=False),
        0.5,
        bugs.append,
        lambda _sound: None,
    )
    started = StartingShell(shell, log, bugs)
    shell.unusable.connect(started.unusable.append)
    try:
        shell.start()
        yield started
    finally:
        shell.stop()
        application.processEvents()
    assert (bugs, started.unusable) == ([], []), log.getvalue()
