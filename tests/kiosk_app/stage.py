"""The real interface offscreen: one scene after another in one window."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from PySide6.QtCore import QEvent, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk_app.i18n import build
from kiosk_app.journey import touches
from kiosk_app.journey.states import State
from kiosk_app.viewmodels.app import (
    QmlError,
    WindowOptions,
    close,
    make_engine,
    pitch_for,
    window_of,
)
from kiosk_app.viewmodels.base import Bridge
from kiosk_app.viewmodels.layout import MachineLayout
from kiosk_app.viewmodels.root import RootVm
from kiosk_app.viewmodels.translate import Interpreter

PORTRAIT: Final = (1080, 1920)
WIDE: Final = (1920, 1080)
NOW: Final = datetime(2026, 11, 21, 9, 47)
PATIENCE: Final = 5.0
"""Seconds within which a screen settles, even where two cores are busy elsewhere."""


@dataclass
class Stage:
    """The window and what it sent."""

    app: QGuiApplication
    root: RootVm
    engine: QQmlApplicationEngine
    window: QQuickWindow
    sent: list[touches.Touch] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def show(self, state: State) -> None:
        self.root.show(state)
        self.settle()

    def settle(self) -> None:
        """Let bindings, delayed calls and deletions run until nothing is pending."""
        for _ in range(4):
            self.app.processEvents()
            # Outside of exec() nothing else deletes what a screen has left behind, and bindings
            # of screens that are long gone would go on being evaluated.
            self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def grab(self) -> QImage:
        self.settle()
        return self.window.grabWindow()

    def until(self, condition: Callable[[], bool], what: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < deadline, what
            self.app.processEvents()

    def items(self) -> Iterator[QQuickItem]:
        """Every item that is to be seen, parents first."""

        def walk(item: QQuickItem) -> Iterator[QQuickItem]:
            if not item.isVisible():
                return
            yield item
            for child in item.childItems():
                yield from walk(child)

        yield from walk(self.window.contentItem())


@contextmanager
def open_stage(
    app: QGuiApplication, first: State, size: tuple[int, int] = PORTRAIT, *, motion: bool = False
) -> Iterator[Stage]:
    """A window of ``size`` that shows ``first``; every Qt warning is collected."""
    for language in build.LANGUAGES:
        if not build.fresh(language):
            build.compile_(language)
    warnings: list[str] = []

    def collect(kind: QtMsgType, _context: object, text: str) -> None:
        if kind != QtMsgType.QtDebugMsg:
            warnings.append(text)

    before = qInstallMessageHandler(collect)
    interpreter = Interpreter()
    sent: list[touches.Touch] = []
    seconds = [0.0]
    bridge = Bridge(
        send=sent.append,
        interpreter=interpreter,
        layout=MachineLayout(),
        clock=lambda: NOW,
        monotonic=lambda: seconds[0],
        new_session=lambda: "0123456789abcdef",
    )
    root = RootVm(bridge, pitch_for(*size))
    root.show(first)
    options = WindowOptions(width=size[0], height=size[1], frameless=True, motion=motion)
    try:
        engine = make_engine(root, interpreter, options)
    except QmlError as e:
        raise AssertionError("\n".join(warnings)) from e
    stage = Stage(app, root, engine, window_of(engine), sent, warnings)
    try:
        stage.settle()
        yield stage
    finally:
        close(engine)
        interpreter.remove()
        root.deleteLater()
        qInstallMessageHandler(before)
