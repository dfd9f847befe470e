"""`kiosk run`: the kiosk of a hall, in its own fullscreen window."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk_app.config import Config
from kiosk_app.keeper import Keeper, keeping_of
from kiosk_app.log import Log
from kiosk_app.shell import Shell, end_after_bug, make_application
from kiosk_app.viewmodels.app import WindowOptions

if TYPE_CHECKING:
    from kiosk_app.drivers import Drivers

SIGNAL_LOOK_MS = 200
"""Qt's loop runs no Python by itself: without this a signal would wait for the next touch."""
UNUSABLE = 2


def run_kiosk(config: Config) -> int:
    """Until SIGTERM or SIGINT. Exit 2 if keys or store cannot be used."""
    application = make_application(sys.argv[:1])
    screen = config.screen
    options = WindowOptions(
        width=screen.width,
        height=screen.height,
        frameless=True,
        fullscreen=screen.fullscreen,
    )

    def drivers() -> Drivers:
        from kiosk_app.drivers import build_drivers  # noqa: PLC0415 - after the first frame

        return build_drivers(config)

    log = Log()
    shell = Shell(config, drivers, log, options, screen.pitch_mm, end_after_bug)
    shell.unusable.connect(end_unusable)
    stop_by_signal(application)
    keeping = keeping_of(os.environ)
    keeper = Keeper(keeping, shell.window, shell.ask_journey, log) if keeping else None
    if keeper is not None:
        keeper.start()
    shell.start()
    code = application.exec()
    if keeper is not None:
        keeper.stop()
    shell.stop()
    return code


def end_unusable(words: str) -> None:
    """Say what a technician can do, and end: without keys or store nothing may be issued."""
    print(f"kiosk: {words}", file=sys.stderr)
    QGuiApplication.exit(UNUSABLE)


def stop_by_signal(application: QGuiApplication) -> None:
    """A signal, or a closed terminal, ends the loop and the program in good order."""
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda *_: application.quit())
    look = QTimer(application)
    look.timeout.connect(lambda: None)
    look.start(SIGNAL_LOOK_MS)
