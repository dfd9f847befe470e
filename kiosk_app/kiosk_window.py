"""`kiosk run`: the kiosk of a hall, in its own fullscreen window."""

from __future__ import annotations

import linecache
import os
import signal
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from kiosk_app.arenas import share_arenas
from kiosk_app.doorway import Doorway, DoorwayBook, Said, throw_caches_away
from kiosk_app.no_dumps import forbid_dumps
from kiosk_app.strays import catch_strays, hush_libraries
from kiosk_app.viewmodels.app import WindowOptions, close, make_application, window_of

if TYPE_CHECKING:
    from kiosk_app.config import Config
    from kiosk_app.drivers import Drivers
    from kiosk_app.journey.states import State
    from kiosk_app.keeper import Keeper
    from kiosk_app.shelf import Shelf
    from kiosk_app.shell import Shell

SIGNAL_LOOK_MS = 200
"""Qt's loop runs no Python by itself: without this a signal would wait for the next touch."""
UNUSABLE = 2


def run_kiosk(file: Path) -> int:
    """Until SIGTERM or SIGINT. Exit 2 if settings or store cannot be used."""
    share_arenas()
    book = DoorwayBook(file)
    if not book.begin():
        _begin_without_caches()
    said = book.read()
    opened = None if said is not None else _opening(file)
    if said is None and opened is None:
        return UNUSABLE
    forbid_dumps()
    catch_strays()
    application = make_application(sys.argv[:1])
    stop_by_signal(application)
    process = KioskProcess(file, book)
    if said is not None:
        process.show(said)
    elif opened is not None:
        process.open(*opened)
    code = application.exec()
    process.end()
    return code


def _begin_without_caches() -> None:
    from kiosk_app.log import Log  # noqa: PLC0415 - slow

    log = Log()
    throw_caches_away(os.environ)
    log("start-died")


def _opening(file: Path) -> tuple[Config, tuple[State, Shelf]] | None:
    """The settings and the first state. Where they cannot be used, that is said."""
    from kiosk_app.config import ConfigError, load_config  # noqa: PLC0415 - slow
    from kiosk_app.opening import opening  # noqa: PLC0415 - slow

    try:
        config = load_config(file)
    except ConfigError as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return None
    return config, opening(config)


class KioskProcess(QObject):
    """Opens the window from what was kept of the last start, and loads the rest behind it."""

    loaded = Signal(object, object)
    broke = Signal(object)

    def __init__(self, file: Path, book: DoorwayBook) -> None:
        super().__init__()
        self._file = file
        self._book = book
        self._doorway: Doorway | None = None
        self._framed_at: float | None = None
        self._loader = threading.Thread(target=self._load, name="loading", daemon=True)
        self.shell: Shell | None = None
        self._keeper: Keeper | None = None
        # From other threads these are queued. Naming that would cost the first frame all of Qt's
        # enumerations.
        self.loaded.connect(self.open)
        self.broke.connect(self._bug)

    def show(self, said: Said) -> None:
        """The window, from what was kept; the rest follows the first frame."""
        self._doorway = Doorway(said)
        window = window_of(self._doorway.engine)
        window.frameSwapped.connect(self._first_frame)
        window.show()

    def end(self) -> None:
        if self._loader.ident is not None:
            self._loader.join()
        if self._keeper is not None:
            self._keeper.stop()
        if self.shell is not None:
            self.shell.stop()
        elif self._doorway is not None:
            close(self._doorway.engine)

    @Slot()
    def _first_frame(self) -> None:
        if self._framed_at is None:
            self._framed_at = time.time()
            self._loader.start()

    def _load(self) -> None:
        from kiosk_app.log import Log  # noqa: PLC0415

        Log()("first-frame", moment=self._framed_at)
        # PySide reads the source of what it finds loaded, 2 MB, and that stays there.
        linecache.clearcache()
        try:
            found = _opening(self._file)
            import kiosk_app.keeper  # noqa: PLC0415
            import kiosk_app.shell  # noqa: F401, PLC0415
        except BaseException as bug:  # noqa: BLE001 - a bug ends the kiosk, on whichever thread
            self.broke.emit(bug)
        else:
            self.loaded.emit(*(found or (None, None)))

    @Slot(object, object)
    def open(self, config: Config | None, opened: tuple[State, Shelf]) -> None:
        """The whole kiosk. Without settings it ends."""
        if config is None:
            QGuiApplication.exit(UNUSABLE)
            return
        from kiosk_app.keeper import Keeper, keeping_of  # noqa: PLC0415
        from kiosk_app.log import Log  # noqa: PLC0415
        from kiosk_app.shell import Shell, end_after_bug  # noqa: PLC0415

        def drivers() -> Drivers:
            from kiosk_app.drivers import build_drivers  # noqa: PLC0415 - after the first frame

            return build_drivers(config)

        log = Log()
        keeping = keeping_of(os.environ)
        hush_libraries(log)
        screen = config.screen
        options = WindowOptions(
            width=screen.width,
            height=screen.height,
            frameless=True,
            fullscreen=screen.fullscreen,
        )
        self.shell = Shell(
            config,
            drivers,
            log,
            options,
            screen.pitch_mm,
            end_after_bug,
            doorway=self._doorway,
            opened=opened,
            book=self._book,
            restart=QGuiApplication.quit if keeping is not None else None,
        )
        self.shell.unusable.connect(end_unusable)
        if keeping is not None:
            self._keeper = Keeper(keeping, self.shell.window, self.shell.ask_journey, log)
            self._keeper.start()
        self.shell.start()

    @Slot(object)
    def _bug(self, bug: BaseException) -> None:
        from kiosk_app.log import Log  # noqa: PLC0415
        from kiosk_app.shell import end_after_bug, report_bug  # noqa: PLC0415

        report_bug(Log(), bug)
        end_after_bug(bug)


def end_unusable(words: str) -> None:
    """Say what a technician can do, and end: without a store nothing may be issued."""
    print(f"kiosk: {words}", file=sys.stderr)
    QGuiApplication.exit(UNUSABLE)


def stop_by_signal(application: QGuiApplication) -> None:
    """A signal, or a closed terminal, ends the loop and the program in good order."""
    wanted: list[int] = []
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda number, _: wanted.append(number))

    def look() -> None:
        # A loop that has not begun cannot be ended: a signal that came before waits for it.
        if wanted:
            application.quit()

    timer = QTimer(application)
    timer.timeout.connect(look)
    timer.start(SIGNAL_LOOK_MS)
