"""A person before the kiosk, as the demo's pictures and the journey tests need one.

Sees what the screen's accessible tree says, presses where a finger would, lays cards on the
glass, confirms on a phone, takes papers. Knows nothing of the journey's inside.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtQuick import QQuickItem, QQuickWindow

PATIENCE: Final = 45.0
"""Seconds for what the machine should do by itself; two busy cores may be slow."""
SETTLE: Final = 0.25
"""Seconds from when a target is seen until a finger comes: screens slide in meanwhile."""
_PRESSABLE: Final = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.ListItem,
        QAccessible.Role.Link,
        QAccessible.Role.MenuItem,
        QAccessible.Role.PageTab,
    }
)


class NotSeenError(AssertionError):
    """What the person waited for did not come; says what they saw instead."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One thing on the screen, as assistive technology has it. ``rect`` in screen pixels."""

    role: QAccessible.Role
    name: str
    value: str
    rect: QRect
    focused: bool = False
    checked: bool = False
    description: str = ""
    """What assistive technology says besides the name, such as the date in a date's field."""


class Visitor:
    """``window`` must be shown; every wait lets the Qt loop run.

    ``settle`` may be shorter than ``SETTLE`` where nothing on the screen moves.
    """

    def __init__(self, window: QQuickWindow, settle: float = SETTLE) -> None:
        QAccessible.setActive(True)
        self._window = window
        self._settle = settle
        self.taps = 0
        """Touches so far."""

    # --- seeing ---------------------------------------------------------------------------

    def look(self) -> list[Seen]:
        """Everything named that is on the screen now."""
        root = QAccessible.queryAccessibleInterface(self._window)
        return [] if root is None else [seen for seen in _walk(root) if seen.name or seen.value]

    def focus(self) -> Seen | None:
        """What the keys act on now."""
        return next((seen for seen in self.look() if seen.focused), None)

    def words(self) -> list[str]:
        return [text for seen in self.look() for text in (seen.name, seen.value) if text]

    def sees(self, text: str) -> bool:
        return any(text in words for words in self.words())

    def wait(self, until: Callable[[], bool], what: str, seconds: float = PATIENCE) -> None:
        """Let time pass until ``until``. Raises ``NotSeenError`` with what stood there instead."""
        end = time.monotonic() + seconds
        while not until():
            if time.monotonic() > end:
                raise NotSeenError(f"waited for {what}; saw: {self.words()}")
            self.idle()

    def idle(self, seconds: float = 0.02) -> None:
        end = time.monotonic() + seconds
        while True:
            QGuiApplication.processEvents()
            # Outside of exec() nothing else deletes the screens that have gone.
            QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            if time.monotonic() >= end:
                return
            time.sleep(0.002)

    def wait_for(self, text: str, seconds: float = PATIENCE) -> None:
        self.wait(lambda: self.sees(text), f"“{text}”", seconds)

    def picture(self) -> QImage:
        """What stands on the screen once its movement has come to rest."""
        self.idle(0.35)
        return self._window.grabWindow()

    # --- touching ---------------------------------------------------------------------------

    def press(self, name: str, *, seconds: float = PATIENCE) -> None:
        """Press what is called ``name``, else the first whose name begins so or holds it."""
        self.wait(lambda: self._find(name) is not None, f"a button “{name}”", seconds)
        self.idle(self._settle)
        target = self._find(name)
        if target is None:
            raise NotSeenError(f"“{name}” went away; saw: {self.words()}")
        self.tap(target.rect.center())

    def tap(self, at: QPoint) -> None:
        self.touch(at)
        self.idle(0.01)
        self.lift(at)
        self.idle(0.01)

    def touch(self, at: QPoint) -> None:
        """A finger comes down."""
        self.taps += 1
        self._finger(QEvent.Type.MouseButtonPress, at, Qt.MouseButton.LeftButton)

    def lift(self, at: QPoint) -> None:
        self._finger(QEvent.Type.MouseButtonRelease, at, Qt.MouseButton.NoButton)

    def _finger(self, kind: QEvent.Type, at: QPoint, held: Qt.MouseButton) -> None:
        event = QMouseEvent(
            kind,
            QPointF(self._window.mapFromGlobal(at)),
            QPointF(at),
            Qt.MouseButton.LeftButton,
            held,
            Qt.KeyboardModifier.NoModifier,
        )
        QGuiApplication.sendEvent(self._window, event)

    def key(
        self,
        key: Qt.Key,
        text: str = "",
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """``held`` are the keys held down meanwhile."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, held, text)
            QGuiApplication.sendEvent(self._window, event)
        self.idle(0.005)

    def type_text(self, text: str) -> None:
        """On a keyboard that is plugged in, letter by letter."""
        for letter in text:
            self.key(Qt.Key.Key_unknown, letter)

    def fill(self, label: str, text: str, seconds: float = PATIENCE) -> None:
        """Touch the field called ``label`` and write ``text`` in place of what stands there."""
        self.wait(lambda: self._field(label) is not None, f"a field “{label}”", seconds)
        self.idle(self._settle)
        # A screen that is still coming in may have shown it for a moment.
        self.wait(lambda: self._field(label) is not None, f"a field “{label}” that stays", seconds)
        field = self._field(label)
        assert field is not None
        self.tap(field.rect.center())
        self.idle(0.05)
        self.key(Qt.Key.Key_End)
        for _ in range(len(field.value) + 2):
            self.key(Qt.Key.Key_Backspace)
        self.type_text(text)

    def _find(self, name: str) -> Seen | None:
        pressable = [seen for seen in self.look() if seen.role in _PRESSABLE]
        for fits in (
            lambda seen: seen.name == name,
            lambda seen: seen.name.startswith(name),
            lambda seen: name in seen.name,
        ):
            for seen in pressable:
                if fits(seen) and not seen.rect.isEmpty():
                    return seen
        return None

    def _field(self, label: str) -> Seen | None:
        for seen in self.look():
            if seen.role is QAccessible.Role.EditableText and label in seen.name:
                return seen
        return None


def _walk(interface: QAccessibleInterface) -> Iterator[Seen]:
    state = interface.state()
    if state.invisible or _faded(interface):
        return
    yield Seen(
        interface.role(),
        interface.text(QAccessible.Text.Name),
        interface.text(QAccessible.Text.Value),
        interface.rect(),
        focused=bool(state.focused),
        checked=bool(state.checked),
        description=interface.text(QAccessible.Text.Description),
    )
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is not None and child.isValid():
            yield from _walk(child)


def _faded(interface: QAccessibleInterface) -> bool:
    """On another page of a paged screen: drawn by nobody, though still in the tree."""
    item = interface.object()
    while isinstance(item, QQuickItem):
        if not item.opacity():
            return True
        item = item.parentItem()
    return False
