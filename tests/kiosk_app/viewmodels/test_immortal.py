from __future__ import annotations

import subprocess
import sys


def test_more_qt_calls_than_none_has_references() -> None:
    """On Python 3.11 this aborts without ``keep_singletons_alive``."""
    program = (
        "import kiosk_app.viewmodels\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "app = QCoreApplication([])\n"
        "for _ in range(30_000): app.processEvents()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
