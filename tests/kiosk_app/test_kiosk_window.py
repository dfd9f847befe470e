"""How the program of a hall's window ends."""

from __future__ import annotations

import subprocess
import sys

EARLY = """
import os, signal
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from kiosk_app.kiosk_window import stop_by_signal

application = QGuiApplication([])
stop_by_signal(application)
os.kill(os.getpid(), signal.SIGTERM)
QTimer.singleShot(20_000, lambda: application.exit(3))
raise SystemExit(application.exec())
"""


def test_a_signal_that_comes_before_the_loop_ends_it_too() -> None:
    done = subprocess.run([sys.executable, "-c", EARLY], timeout=60, check=False)
    assert done.returncode == 0
