"""Keys of a keypad before anything else hears them: slow repetition, double strikes, and that a
press ends what is being said.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

_PRESSES: Final = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
_KEYS: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease})


class KeyTiming:
    """Which strikes count (KS X 9211, EN 301 549 5.1.3.8 and 5.5.2). Times in seconds.

    A key held down repeats only after ``repeat_delay``. A key struck again within
    ``double_strike`` counts once. Letters and digits always count: Telex doubles letters, and
    numbers have the same digit twice.
    """

    def __init__(self, repeat_delay: float = 0.0, double_strike: float = 0.0) -> None:
        self._repeat_delay = repeat_delay
        self._double_strike = double_strike
        self._pressed: dict[int, float] = {}
        self._released: dict[int, float] = {}
        self._refused: set[int] = set()

    def press(self, key: int, now: float, *, repeated: bool, types: bool) -> bool:
        """Whether the press of ``key`` counts. ``types``: it stands for a letter or digit."""
        if types:
            return True
        if repeated:
            since = now - self._pressed.get(key, now)
            return key not in self._refused and since >= self._repeat_delay
        again = key in self._released and now - self._released[key] < self._double_strike
        self._pressed[key] = now
        if again:
            self._refused.add(key)
        else:
            self._refused.discard(key)
        return not again

    def release(self, key: int, now: float) -> bool:
        """Whether the release counts: that of a strike which did not, does not."""
        self._released[key] = now
        refused = key in self._refused
        self._refused.discard(key)
        return not refused


class KeyFilter(QObject):
    """Filters the events of a window."""

    pressed = Signal()
    """A key, a finger, a mouse: whoever touches the machine need not wait for it to finish."""

    def __init__(
        self,
        timing: KeyTiming,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._timing = timing
        self._clock = clock

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt calls it
        kind = event.type()
        if kind in _KEYS and isinstance(event, QKeyEvent):
            return not self._counts(event)
        if kind in _PRESSES:
            self.pressed.emit()
        return False

    def _counts(self, event: QKeyEvent) -> bool:
        key, now = event.key(), self._clock()
        if event.type() == QEvent.Type.KeyRelease:
            return event.isAutoRepeat() or self._timing.release(key, now)
        types = event.text() > " " and key not in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
        counts = self._timing.press(key, now, repeated=event.isAutoRepeat(), types=types)
        if counts:
            self.pressed.emit()
        return counts
