"""One complete kiosk with its screen, drawn into memory, among many that have none."""

from __future__ import annotations

import io
import os
import secrets
import sys
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TextIO

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication

from forms.schema import Form
from kiosk_app.config import Config, MachineConfig, OfficeConfig, PagePrinterConfig
from kiosk_app.drivers import build_drivers
from kiosk_app.journey import events, touches
from kiosk_app.journey.states import Services, State, Welcome
from kiosk_app.log import Log
from kiosk_app.machine_keys import enrolment_key
from kiosk_app.shell import Shell, make_application
from kiosk_app.viewmodels.app import WindowOptions, pitch_for

if TYPE_CHECKING:
    from kiosk_app.simulation import Order, Reporter

WIDTH: Final = 540
HEIGHT: Final = 960
SCREEN: Final = "screen"
"""Its name in the lines, in place of a key id."""


class _Watcher(QObject):
    """Walks up to the list of services once the newer form is there, and waits for its picture."""

    def __init__(self, shell: Shell, order: Order, say: Callable[..., None]) -> None:
        super().__init__()
        self._shell = shell
        self._code = order.code
        self._say = say
        self._ready = False
        self._form: Form | None = None
        self._newer: Form | None = None
        self._listed = False
        self._leave: touches.GoBack | None = None
        # After the shell's own slot, so that the screen holds what the state says.
        shell.moved.connect(self._moved, Qt.ConnectionType.QueuedConnection)
        # Drawn on this thread: a frame that is swapped after ``_moved`` was drawn after it, too.
        shell.window.frameSwapped.connect(self._framed, Qt.ConnectionType.DirectConnection)

    @Slot(object)
    def _moved(self, state: State) -> None:
        form = state.machine.forms[self._code]
        if not self._ready and state.machine.office.reachable:
            self._ready = True
            self._say("ready")
        if self._form is None:
            self._form = form
        elif form.version != self._form.version:
            self._form = self._newer = form
            self._say("offered", version=form.version)
        if self._newer is None:
            return
        match state.screen:
            case Welcome():
                self._send(
                    touches.Start(
                        session=None,
                        turn=state.turn,
                        language="vi",
                        new_session=secrets.token_hex(8),
                    )
                )
            case Services(group=group) if group is not form.group and state.session is not None:
                self._send(
                    touches.ShowGroup(session=state.session.id, turn=state.turn, group=form.group)
                )
            case Services() if state.session is not None:
                self._listed = True
                self._leave = touches.GoBack(session=state.session.id, turn=state.turn)
                self._shell.window.update()

    @Slot()
    def _framed(self) -> None:
        if self._newer is not None and self._listed:
            self._say("shown", version=self._newer.version)
            self._newer, self._listed = None, False
            if self._leave is not None:
                self._send(self._leave)

    def _send(self, event: events.Event) -> None:
        assert self._shell.kiosk is not None
        self._shell.kiosk.runner.send(event)


def simulate_with_screen(order: Order, report: Reporter, words: TextIO, go: str) -> int:
    """Until the end of ``words``. Exit 70 after a bug."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    os.environ["QSG_RENDER_LOOP"] = "basic"
    report(keys=[enrolment_key(order.state)])
    if words.readline().strip() != go:
        return 0
    config = Config(
        state=order.state,
        machine=MachineConfig(name="Máy có màn hình", place="simulated"),
        office=OfficeConfig(url=order.office, poll_seconds=order.poll_seconds),
        page_printer=PagePrinterConfig(kind="folder"),
    )

    def say(phase: str, **more: Any) -> None:
        report(kiosk=SCREEN, phase=phase, at=time.time(), **more)

    def broke(bug: BaseException) -> None:
        print(f"kiosk: {type(bug).__name__}: {bug}", file=sys.stderr)
        QGuiApplication.exit(70)

    application = make_application(["kiosk"])
    options = WindowOptions(width=WIDTH, height=HEIGHT, motion=False)
    shell = Shell(
        config,
        lambda: build_drivers(config),
        Log(io.StringIO()),
        options,
        pitch_for(WIDTH, HEIGHT),
        broke,
        lambda _sound: None,
    )
    watcher = _Watcher(shell, order, say)

    def until_end() -> None:
        words.read()
        QGuiApplication.exit(0)

    shell.start()
    threading.Thread(target=until_end, name="words", daemon=True).start()
    code = application.exec()
    shell.stop()
    watcher.deleteLater()
    return code
