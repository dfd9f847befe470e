"""The Qt side of the kiosk: state from the journey's thread to the screen, touches back."""

from __future__ import annotations

import os
import secrets
import sys
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk_app.actions.local_time import HALL
from kiosk_app.arenas import share_arenas
from kiosk_app.config import Config
from kiosk_app.doorway import Doorway, DoorwayBook, Face, face_of
from kiosk_app.journey.circumstances import Pause
from kiosk_app.journey.effects import Sound
from kiosk_app.journey.events import Event
from kiosk_app.journey.states import OutOfService, State
from kiosk_app.log import Log
from kiosk_app.opening import opening
from kiosk_app.reading_aloud import ReadingAloud
from kiosk_app.shelf import Shelf
from kiosk_app.strays import place_of
from kiosk_app.viewmodels.app import (
    QML,
    WindowOptions,
    close,
    follow_language,
    make_engine,
    window_of,
)
from kiosk_app.viewmodels.app import make_application as make_application  # noqa: PLC0414 - asked for here
from kiosk_app.viewmodels.base import Bridge
from kiosk_app.viewmodels.collecting import Collector
from kiosk_app.viewmodels.compiling import Compiling
from kiosk_app.viewmodels.layout import MachineLayout, Side
from kiosk_app.viewmodels.root import RootVm
from kiosk_app.viewmodels.screens import load_screens
from kiosk_app.viewmodels.translate import Interpreter

if TYPE_CHECKING:
    from forms.schema import Form
    from kiosk_app.assembly import Kiosk
    from kiosk_app.drivers import Drivers
    from kiosk_app.viewmodels.speaker import Speaker
    from offline_cache.errors import KeysError

BUG_EXIT: Final = 70
"""EX_SOFTWARE of sysexits.h: whoever started the kiosk starts it again."""
KEYS_AGAIN_SECONDS: Final = 10.0
"""Between two tries to open the machine's keys: a TPM is asked each time."""
HANDOVER_SECONDS: Final = 0.0001
"""After which a thread that computes leaves the interpreter to one that waits for it. A new screen
asks its view-model for hundreds of values, and waits anew for each: after Python's own 5 ms,
a second would pass while a paper is composed.
"""


class Shell(QObject):
    """One kiosk with its window.

    The window stands before devices, store and office are joined to it: ``start`` shows it, and
    a thread does the rest after the first frame. Touches wait meanwhile. ``stop`` before the
    application ends.
    """

    moved = Signal(object)
    """A new state, crossing from the journey's thread to this one."""
    sounded = Signal(object)
    broke = Signal(object)
    assembled = Signal(object)
    restarting = Signal()
    unusable = Signal(str)
    """The store cannot be used: what a technician can do about it."""

    def __init__(
        self,
        config: Config,
        drivers: Callable[[], Drivers],
        log: Log,
        options: WindowOptions,
        pitch_mm: float,
        on_bug: Callable[[BaseException], None],
        play: Callable[[Sound], None] | None = None,
        *,
        doorway: Doorway | None = None,
        opened: tuple[State, Shelf] | None = None,
        book: DoorwayBook | None = None,
        restart: Callable[[], None] | None = None,
    ) -> None:
        """``play`` is called on this thread in place of the loudspeaker.

        ``doorway`` is the window and ``opened`` what ``opening`` gave, where they are there
        already. ``book`` keeps what the next start shows first. ``restart`` is called on this
        thread to end the kiosk, where its keeper starts it anew.
        """
        super().__init__()
        self._play = play
        self._config = config
        self._drivers = drivers
        self._log = log
        self._on_bug = on_bug
        self._options = options
        self._doorway = doorway
        self._book = book
        self._restarts = restart is not None
        if restart is not None:
            self.restarting.connect(restart, Qt.ConnectionType.QueuedConnection)
        self._interpreter = doorway.interpreter if doorway is not None else Interpreter()
        self._speaker: Speaker | None = None
        self._opened = opened if opened is not None else opening(config)
        self._tables_of = self._opened[0].machine.forms
        self._early: list[Event] = []
        self._screen = ""
        self._ending = threading.Event()
        self._handover = sys.getswitchinterval()
        self._waits = False
        """Whether the screen says what is missing, and assembling is tried again."""
        self._keys_told = ""
        self.kiosk: Kiosk | None = None
        layout = MachineLayout(
            Side(config.machine.glass),
            Side(config.machine.tray),
            Side(config.machine.slot),
            config.machine.top_edge_mm,
        )
        bridge = Bridge(
            send=self._send,
            interpreter=self._interpreter,
            layout=layout,
            clock=self._hall_now,
            monotonic=time.monotonic,
            new_session=lambda: secrets.token_hex(8),
            data_contact=config.machine.data_contact,
        )
        self.root = RootVm(bridge, pitch_mm, self)
        self.root.show(self._opened[0])
        self.engine: QQmlApplicationEngine
        if doorway is None:
            self.engine = make_engine(self.root, self._interpreter, options)
        else:
            self.engine = doorway.engine
            follow_language(self.engine, self.root, self._interpreter)
            doorway.hand_over(self.root)
        queued = Qt.ConnectionType.QueuedConnection
        self.moved.connect(self._show, queued)
        self.sounded.connect(self._sound, queued)
        self.broke.connect(self._bug, queued)
        self.assembled.connect(self._join, queued)
        self._framed = False
        self._said: tuple[Face, Face] | None = None
        self.aloud = ReadingAloud(
            self.root, self.window, log, config.keys, self, mute=play is not None
        )
        self._collector = Collector(self)
        self._compiling: Compiling | None = None
        self.window.frameSwapped.connect(self._first_frame, queued)
        self._assembler = threading.Thread(target=self._assemble, name="assembly", daemon=True)

    @property
    def window(self) -> QQuickWindow:
        return window_of(self.engine)

    @property
    def loaded(self) -> bool:
        """Whether the first person would wait for nothing any more."""
        return self._compiling is not None and self._compiling.done

    def start(self) -> None:
        sys.setswitchinterval(HANDOVER_SECONDS)
        share_arenas()
        self._collector.start()
        self.window.show()
        self.window.update()
        self.root.start()

    def ask_journey(self, answer: Callable[[], None]) -> bool:
        """Have the journey's thread call ``answer``. False as long as there is none."""
        if self.kiosk is not None:
            self.kiosk.runner.ask(answer)
        elif self._waits:
            # For its disk or its keys: to start anew would mend neither.
            answer()
        return self.kiosk is not None or self._waits

    def stop(self) -> None:
        self.root.stop()
        self._ending.set()
        if self._assembler.ident is not None:
            self._assembler.join()
            QCoreApplication.sendPostedEvents(self)
        if self.kiosk is not None:
            self.kiosk.stop()
        self.aloud.stop()
        close(self.engine)
        if self._speaker is not None:
            self._speaker.stop()
        self._interpreter.remove()
        self._collector.stop()
        sys.setswitchinterval(self._handover)

    def _hall_now(self) -> datetime:
        """The office's time, as soon as anything knows it; by it dates are typed and shown."""
        now = self.kiosk.office_now() if self.kiosk is not None else datetime.now(UTC)
        return now.astimezone(HALL)

    def _send(self, event: Event) -> None:
        if self.kiosk is None:
            self._early.append(event)
        else:
            self.kiosk.runner.send(event)

    @Slot()
    def _first_frame(self) -> None:
        if self._framed:
            return
        self._framed = True
        if self._doorway is None:
            self._log("first-frame")
        if self._book is not None:
            screen = self.root.screenVm
            assert isinstance(screen, QObject)
            self._said = (face_of(self.root), face_of(screen))
        self._assembler.start()

    def _assemble(self) -> None:
        # Imported here: devices, office and papers take longer to load than the first screen.
        from kiosk_app.assembly import Kiosk  # noqa: PLC0415
        from kiosk_app.disk_watch import AGAIN_SECONDS  # noqa: PLC0415
        from offline_cache.errors import (  # noqa: PLC0415
            KeysError,
            OfflineCacheError,
            StoreWriteError,
        )

        if self._book is not None:
            self._book.framed()
        drivers: Drivers | None = None
        while self._await_disk():
            try:
                drivers = drivers or self._drivers()
                kiosk = Kiosk(
                    self._config,
                    self._opened,
                    drivers,
                    self._log,
                    self.moved.emit,
                    self.broke.emit,
                    self.sounded.emit,
                    restart=self.restarting.emit if self._restarts else None,
                )
            except StoreWriteError as error:
                # The disk took a file and then refused the store: it is asked again.
                self._say_disk_refuses(error)
                self._ending.wait(AGAIN_SECONDS)
            except KeysError as error:
                self._say_keys_refuse(error)
                self._ending.wait(KEYS_AGAIN_SECONDS)
            except OfflineCacheError as error:
                self._log("store", error=type(error).__name__)
                self.unusable.emit(f"{error} {error.remedy}")
                return
            except BaseException as bug:  # noqa: BLE001 - a bug ends the kiosk, on any thread
                self.broke.emit(bug)
                return
            else:
                load_screens()
                _make_tables(self._tables_of)
                if self._waits:
                    self.moved.emit(self._opened[0])
                self.assembled.emit(kiosk)
                if self._book is not None and self._said is not None:
                    self._book.keep(self._options, *self._said)
                return

    def _await_disk(self) -> bool:
        """Until the state folder can be written, the screen says so; false if the kiosk ends."""
        from kiosk_app.disk_watch import AGAIN_SECONDS, takes_writes  # noqa: PLC0415

        if self._ending.is_set() or takes_writes(self._config.state):
            return not self._ending.is_set()
        self._say_disk_refuses()
        while not takes_writes(self._config.state):
            if self._ending.wait(AGAIN_SECONDS):
                return False
        self._log("store-well")
        return True

    def _say_disk_refuses(self, error: Exception | None = None) -> None:
        self._log("store", error=type(error).__name__ if error else "StoreWriteError")
        self._say_waits(Pause.STORE)

    def _say_keys_refuse(self, error: KeysError) -> None:
        from kiosk_app.machine_keys import role_of  # noqa: PLC0415

        if self._keys_told != str(error):
            self._keys_told = str(error)
            self._log("keys-unusable", error=type(error).__name__, file=role_of(error.path.name))
        self._say_waits(Pause.KEYS)

    def _say_waits(self, pause: Pause) -> None:
        self._waits = True
        state = self._opened[0]
        failing = replace(state.machine, store_failing=pause is Pause.STORE, pause=pause)
        self.moved.emit(replace(state, machine=failing, screen=OutOfService()))

    @Slot(object)
    def _join(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk
        kiosk.start()
        screens = (QML / "screens" / f"{stem}.qml" for stem in load_screens())
        self._compiling = Compiling(self.engine, screens)
        self._compiling.begin()
        self._collector.settle()
        for event in self._early:
            kiosk.runner.send(event)
        self._early.clear()

    @Slot(object)
    def _show(self, state: State) -> None:
        self.root.show(state)
        if self.kiosk is not None and state.machine.forms is not self._tables_of:
            self._tables_of = state.machine.forms
            threading.Thread(
                target=_make_tables, args=(self._tables_of,), name="tables", daemon=True
            ).start()
        screen = type(state.screen).__name__
        if screen != self._screen:
            self._screen = screen
            session = state.session.id if state.session is not None else "-"
            self._log("screen", session=session, screen=screen)
            if state.session is None:
                self._collector.everything()

    @Slot(object)
    def _sound(self, sound: Sound) -> None:
        if self._play is not None:
            self._play(sound)
            return
        if self._speaker is None:
            # Qt Multimedia is slow to load, and nothing sounds before the first touch.
            from kiosk_app.viewmodels.speaker import Speaker  # noqa: PLC0415

            self._speaker = Speaker(self)
        self._speaker.play(sound)

    @Slot(object)
    def _bug(self, bug: BaseException) -> None:
        report_bug(self._log, bug)
        self._on_bug(bug)


def _make_tables(forms: Mapping[str, Form]) -> None:
    # It loads view-models, which the first frame does not wait for.
    from kiosk_app.viewmodels.tables import make_tables  # noqa: PLC0415

    make_tables(forms)


def report_bug(log: Log, bug: BaseException) -> None:
    """Say what broke and where; never with the values at hand, which may be a person's."""
    where = place_of(bug)
    log("bug", error=type(bug).__name__, place=where)


def end_after_bug(_bug: BaseException) -> None:
    """The kiosk ends; its keeper starts it anew, and what was acknowledged is on disk."""
    sys.stderr.flush()
    os._exit(BUG_EXIT)
