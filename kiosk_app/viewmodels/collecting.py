"""Garbage is collected on the GUI thread alone.

Python collects on whichever thread happens to allocate. A view-model in a cycle would then be
destroyed on a worker, and Qt objects must die on the thread that they live on.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS: Final = 1000


class Collector(QObject):
    """While it runs, nobody else collects. ``stop`` gives Python its own habit back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._young)

    def start(self) -> None:
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def settle(self) -> None:
        """Once everything is loaded, before the first session: what there is now stays, and is not
        looked through again. Else each session would end with a tenth of a second of that.
        """
        gc.freeze()

    def everything(self) -> None:
        """After a session: what the person told is not left lying in cycles (F9)."""
        gc.collect()

    def _young(self) -> None:
        gc.collect(1)
