"""A hand and an eye at the dock's window."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk_app.dock.window import DockWindow


class Hand:
    """Looks for things in the window by what they say, and touches them with the mouse."""

    def __init__(self, dock: DockWindow, qtbot: QtBot) -> None:
        self.dock = dock
        self.qtbot = qtbot

    def items(self) -> list[QQuickItem]:
        return list(_visible(self.dock.window.contentItem()))

    def texts(self) -> list[str]:
        return [str(item.property("text")) for item in self.items() if item.property("text")]

    def cut_off(self) -> list[str]:
        """Texts that do not fit where they stand."""
        return [
            str(item.property("text"))
            for item in self.items()
            if item.property("truncated") is True
        ]

    def buttons(self, text: str) -> list[QQuickItem]:
        return [
            item
            for item in self.items()
            if item.inherits("QQuickAbstractButton") and item.property("text") == text
        ]

    def press(self, text: str, index: int = 0) -> None:
        self.until(lambda: len(self.buttons(text)) > index)
        self.touch(self.buttons(text)[index])

    def touch(self, item: QQuickItem) -> None:
        self.dock.window.grabWindow()  # rows and flows place their items when a frame is made
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(self.dock.window, Qt.MouseButton.LeftButton, pos=middle)

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=10_000)

    def phone(self, name: str) -> object:
        return self.dock.vm.property("phone").property(name)

    def says(self, text: str) -> None:
        self.until(lambda: self.dock.vm.property("said") == text)


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from _visible(child)
