"""The Qt side of the kiosk: state from the journey's thread to the screen, touches back."""

from __future__ import annotations

import os
import secrets
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk_app.actions.local_time import HALL
from kiosk_app.assembly import Drivers, Kiosk
from kiosk_app.config import Config
from kiosk_app.journey.effects import Sound
from kiosk_app.journey.states import State
from kiosk_app.log import Log
from kiosk_app.viewmodels.app import WindowOptions, close, make_engine, window_of
from kiosk_app.viewmodels.base import Bridge
from kiosk_app.viewmodels.layout import MachineLayout, Side
from kiosk_app.viewmodels.root import RootVm
from kiosk_app.viewmodels.speaker import Speaker
from kiosk_app.viewmodels.translate import Interpreter

BUG_EXIT: Final = 70
"""EX_SOFTWARE of sysexits.h: whoever started the kiosk starts it again."""


def make_application(arguments: Sequence[str]) -> QGuiApplication:
    """The process's one Qt application, with the keyboard on the screen."""
    os.environ.setdefault("QT_IM_MODULE", "qtvirtualkeyboard")
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    application = QGuiApplication(list(arguments))
    application.setApplicationName("Một Cửa")
    return application


class Shell(QObject):
    """One kiosk with its window. ``stop`` before the application ends."""

    moved = Signal(object)
    """A new state, crossing from the journey's thread to this one."""
    sounded = Signal(object)
    broke = Signal(object)

    def __init__(
        self,
        config: Config,
        drivers: Drivers,
        log: Log,
        options: WindowOptions,
        pitch_mm: float,
        on_bug: Callable[[BaseException], None],
    ) -> None:
        super().__init__()
        self._log = log
        self._on_bug = on_bug
        self._interpreter = Interpreter()
        self._speaker = Speaker(self)
        self.kiosk = Kiosk(
            config, drivers, log, self.moved.emit, self.broke.emit, self.sounded.emit
        )
        bridge = Bridge(
            send=self.kiosk.runner.send,
            interpreter=self._interpreter,
            layout=MachineLayout(
                Side(config.machine.glass), Side(config.machine.tray), Side(config.machine.slot)
            ),
            clock=lambda: datetime.now(HALL),
            monotonic=time.monotonic,
            new_session=lambda: secrets.token_hex(8),
        )
        self.root = RootVm(bridge, pitch_mm, self)
        self.root.show(self.kiosk.runner.state)
        self.engine: QQmlApplicationEngine = make_engine(self.root, self._interpreter, options)
        self._screen = ""
        queued = Qt.ConnectionType.QueuedConnection
        self.moved.connect(self._show, queued)
        self.sounded.connect(self._sound, queued)
        self.broke.connect(self._bug, queued)

    @property
    def window(self) -> QQuickWindow:
        return window_of(self.engine)

    def start(self) -> None:
        self.kiosk.start()
        self.root.start()

    def stop(self) -> None:
        self.root.stop()
        self.kiosk.stop()
        close(self.engine)
        self._speaker.stop()
        self._interpreter.remove()

    @Slot(object)
    def _show(self, state: State) -> None:
        self.root.show(state)
        screen = type(state.screen).__name__
        if screen != self._screen:
            self._screen = screen
            session = state.session.id if state.session is not None else "-"
            self._log("screen", session=session, screen=screen)

    @Slot(object)
    def _sound(self, sound: Sound) -> None:
        self._speaker.play(sound)

    @Slot(object)
    def _bug(self, bug: BaseException) -> None:
        report_bug(self._log, bug)
        self._on_bug(bug)


def report_bug(log: Log, bug: BaseException) -> None:
    """Say what broke and where; never with the values at hand, which may be a person's."""
    frames = traceback.extract_tb(bug.__traceback__)
    place = frames[-1] if frames else None
    where = f"{place.filename.rpartition('/')[2]}:{place.lineno}" if place else "unknown"
    log("bug", error=type(bug).__name__, place=where)


def end_after_bug(_bug: BaseException) -> None:
    """The kiosk ends; its keeper starts it anew, and what was acknowledged is on disk."""
    sys.stderr.flush()
    os._exit(BUG_EXIT)
