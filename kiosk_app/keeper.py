"""Tells whoever keeps the kiosk running that it is ready, and that it still turns.

systemd starts a kiosk anew that has been silent for longer than its unit's ``WatchdogSec``. A
screen is alive while three things go on: the GUI thread's event loop, the journey's thread, and
frames reaching the window. Devices are asked on threads of their own, so a driver that hangs
is no hung screen and silences nothing.
"""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, MutableMapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk_app.log import Log

SIGNS_A_PERIOD: Final = 6
"""One that comes late, because the processor was busy, is no reason to start anew."""
LONGEST_LOOK_SECONDS: Final = 5.0
ASSEMBLY_SECONDS: Final = 120.0
"""From the first frame until store and devices are joined, on the slowest disk: then the journey
has to answer."""

Pong = Callable[[], None]


class Notifier:
    """Datagrams to the service manager (sd_notify(3)). A manager that is gone is no fault."""

    def __init__(self, address: str) -> None:
        """``address`` is a socket's path, or begins with ``@`` for an abstract one."""
        self._address = "\0" + address[1:] if address.startswith("@") else address
        flags = socket.SOCK_DGRAM | socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK
        self._socket = socket.socket(socket.AF_UNIX, flags)

    def __call__(self, *lines: str) -> None:
        try:
            self._socket.sendto("\n".join(lines).encode(), self._address)
        except OSError:
            return

    def close(self) -> None:
        self._socket.close()


@dataclass(frozen=True, slots=True)
class Keeping:
    """How this process is kept: by whom, and the seconds of silence that it is allowed."""

    notify: Notifier
    watchdog_seconds: float | None


def keeping_of(environ: MutableMapping[str, str]) -> Keeping | None:
    """What the service manager said; ``None`` if nobody keeps this process.

    ``WATCHDOG_PID`` names cage, which started us and says nothing itself, and is not believed.
    The variables are taken out, so that no process of ours speaks in the kiosk's name.
    """
    address = environ.pop("NOTIFY_SOCKET", "")
    micros = environ.pop("WATCHDOG_USEC", "")
    environ.pop("WATCHDOG_PID", None)
    if not address.startswith(("/", "@")):
        return None
    seconds = int(micros) / 1e6 if micros.isdecimal() and int(micros) > 0 else None
    return Keeping(Notifier(address), seconds)


class Part(StrEnum):
    """What can hang while the event loop turns; the word in the log and in ``STATUS=``."""

    JOURNEY = "journey"
    FRAMES = "frames"


class AskJourney(Protocol):
    """Have the journey's thread call ``pong``. False while there is no journey yet."""

    def __call__(self, pong: Pong, /) -> bool: ...


class Keeper(QObject):
    """Made with the window, on the GUI thread. ``start`` before the window is shown.

    Each look asks the journey's thread and the window for a sign, and the next look sends
    ``WATCHDOG=1`` if both have come. ``look`` is called by a timer of the event loop itself.
    """

    def __init__(
        self,
        keeping: Keeping,
        window: QQuickWindow,
        ask: AskJourney,
        log: Log,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``clock`` counts seconds from any beginning."""
        super().__init__()
        self._notify = keeping.notify
        self._window = window
        self._ask = ask
        self._log = log
        self._clock = clock
        self._ready_at: float | None = None
        self._asked = False
        self._pong = True
        self._frame = True
        self._silent: Part | None = None
        self._timer = QTimer(self)
        if keeping.watchdog_seconds is not None:
            look = min(keeping.watchdog_seconds / SIGNS_A_PERIOD, LONGEST_LOOK_SECONDS)
            self._timer.setInterval(max(1, round(look * 1000)))
            self._timer.timeout.connect(self.look)
        self._watched = keeping.watchdog_seconds is not None

    def start(self) -> None:
        self._window.frameSwapped.connect(self._framed, Qt.ConnectionType.QueuedConnection)

    def stop(self) -> None:
        """The kiosk was asked to end: from now on nothing is due."""
        self._timer.stop()
        self._notify("STOPPING=1", "STATUS=Ending.")
        self._notify.close()

    @Slot()
    def _framed(self) -> None:
        self._frame = True
        if self._ready_at is None:
            self._ready_at = self._clock()
            self._notify("READY=1", "STATUS=Shows its screen.")
            if self._watched:
                self._timer.start()

    def _answered(self) -> None:
        """On the journey's thread."""
        self._pong = True

    @Slot()
    def look(self) -> None:
        """Say that we live if everything has given its sign since the last look."""
        silent = self._silent_part()
        if silent is None:
            self._notify("WATCHDOG=1", *(["STATUS=Shows its screen."] if self._silent else []))
        elif silent is not self._silent:
            self._notify(f"STATUS=Hangs: {silent}.")
            self._log("hangs", part=silent.value)
        self._silent = silent
        self._ask_for_signs()

    def _ask_for_signs(self) -> None:
        if self._pong:
            self._pong = self._asked = False
        if not self._asked:
            self._asked = self._ask(self._answered)
            # Without a journey there is nothing to hang yet, for as long as assembling may take.
            assembling = self._clock() - (self._ready_at or 0.0) < ASSEMBLY_SECONDS
            self._pong = self._pong or (not self._asked and assembling)
        self._frame = not self._window.isVisible()
        self._window.update()

    def _silent_part(self) -> Part | None:
        if not self._pong:
            return Part.JOURNEY
        if not self._frame and self._window.isVisible():
            return Part.FRAMES
        return None
