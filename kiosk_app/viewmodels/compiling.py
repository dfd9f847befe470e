"""Every screen is compiled while nobody stands there: the first person's touches are no slower.

Qt compiles on a thread of its own, one file after another; what is compiled stays with the engine.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

PAUSE_MS: Final = 20
"""Between two: a touch comes first."""


class Compiling(QObject):
    """Begins with ``begin``. Lives as long as the engine, and keeps what it has compiled."""

    def __init__(self, engine: QQmlEngine, files: Iterable[Path]) -> None:
        super().__init__(engine)
        self._engine = engine
        self._files = list(files)
        self._compiled: list[QQmlComponent] = []
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._next)

    def begin(self) -> None:
        self._timer.start()

    @property
    def done(self) -> bool:
        return not self._files and not self._busy

    @property
    def _busy(self) -> bool:
        return bool(self._compiled) and self._compiled[-1].isLoading()

    def _next(self) -> None:
        if self._busy:
            return
        if not self._files:
            self._timer.stop()
            return
        url = QUrl.fromLocalFile(str(self._files.pop(0)))
        mode = QQmlComponent.CompilationMode.Asynchronous
        self._compiled.append(QQmlComponent(self._engine, url, mode, self))
