"""`kiosk run`: the kiosk of a hall, in its own fullscreen window."""

from __future__ import annotations

import signal
import sys

from PySide6.QtCore import QTimer

from kiosk_app.assembly import build_drivers
from kiosk_app.config import Config
from kiosk_app.log import Log
from kiosk_app.shell import Shell, end_after_bug, make_application
from kiosk_app.viewmodels.app import WindowOptions
from offline_cache.errors import OfflineCacheError

SIGNAL_LOOK_MS = 200
"""Qt's loop runs no Python by itself: without this a signal would wait for the next touch."""


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
    log = Log()
    try:
        shell = Shell(config, build_drivers(config), log, options, screen.pitch_mm, end_after_bug)
    except OfflineCacheError as error:
        print(f"kiosk: {error} {error.remedy}", file=sys.stderr)
        return 2
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: application.quit())
    look = QTimer()
    look.timeout.connect(lambda: None)
    look.start(SIGNAL_LOOK_MS)
    shell.window.show()
    shell.start()
    code = application.exec()
    shell.stop()
    return code
