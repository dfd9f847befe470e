"""What stops the kiosk's signs of life, and what does not. A socket stands in for systemd."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk_app.journey import effects
from kiosk_app.journey.states import State
from kiosk_app.keeper import ASSEMBLY_SECONDS, Keeper, Keeping, Notifier, Pong, keeping_of
from kiosk_app.log import Log
from kiosk_app.runner import Cancelled, Emit, Runner
from tests.kiosk_app.journey.walking import machine
from tests.kiosk_app.test_runner import Stage

DEADLINE_MS = 10_000
ALIVE = "WATCHDOG=1"


class Manager:
    """The service manager's end of the socket."""

    def __init__(self, folder: Path) -> None:
        self.address = str(folder / "notify")
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(self.address)
        self.heard: list[str] = []

    def lines(self) -> list[str]:
        """Everything that was said since the last call."""
        said: list[str] = []
        self.socket.setblocking(False)
        try:
            while True:
                said += self.socket.recv(4096).decode().split("\n")
        except BlockingIOError:
            return said

    def silent_for(self, seconds: float) -> bool:
        """Blocks the calling thread."""
        self.socket.settimeout(seconds)
        try:
            self.socket.recv(4096)
        except TimeoutError:
            return True
        return False


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[Manager]:
    manager = Manager(tmp_path)
    yield manager
    manager.socket.close()


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QQuickWindow]:
    window = QQuickWindow()
    yield window
    window.close()
    window.deleteLater()


def pong_at_once(pong: Pong) -> bool:
    pong()
    return True


def keeper_of(
    manager: Manager,
    window: QQuickWindow,
    ask: Callable[[Pong], bool] = pong_at_once,
    watchdog_seconds: float | None = 3600.0,
    clock: Callable[[], float] = lambda: 0.0,
    log: Log | None = None,
) -> Keeper:
    """A keeper whose timer never fires by itself, unless told otherwise."""
    keeping = Keeping(Notifier(manager.address), watchdog_seconds)
    return Keeper(keeping, window, ask, log or Log(StringIO()), clock)


def shown(keeper: Keeper, manager: Manager, window: QQuickWindow, qtbot: QtBot) -> None:
    keeper.start()
    window.show()
    wait_for(qtbot, manager, "READY=1")


def wait_for(qtbot: QtBot, manager: Manager, line: str) -> None:
    qtbot.waitUntil(lambda: line in manager.lines(), timeout=DEADLINE_MS)


def with_frame(keeper: Keeper, window: QQuickWindow, qtbot: QtBot) -> None:
    """The window draws what the last look asked for."""
    qtbot.waitUntil(lambda: keeper._frame, timeout=DEADLINE_MS)


def test_ready_with_the_first_frame_and_once(
    manager: Manager, window: QQuickWindow, qtbot: QtBot
) -> None:
    keeper = keeper_of(manager, window)
    keeper.start()
    assert manager.lines() == []
    with qtbot.waitSignal(window.frameSwapped, timeout=DEADLINE_MS):
        window.show()
    said: list[str] = []
    qtbot.waitUntil(lambda: bool(said.extend(manager.lines()) or said), timeout=DEADLINE_MS)
    assert said == ["READY=1", "STATUS=Shows its screen."]
    with qtbot.waitSignal(window.frameSwapped, timeout=DEADLINE_MS):
        window.update()
    qtbot.waitUntil(lambda: keeper._frame, timeout=DEADLINE_MS)
    assert manager.lines() == []
    keeper.stop()


def test_signs_go_on_while_everything_turns_and_stop_with_the_event_loop(
    manager: Manager, window: QQuickWindow, qtbot: QtBot
) -> None:
    keeper = keeper_of(manager, window, watchdog_seconds=0.3)
    shown(keeper, manager, window, qtbot)
    for _ in range(3):
        wait_for(qtbot, manager, ALIVE)
    manager.lines()
    # This test is the GUI thread: while it waits here, no event is handled.
    assert manager.silent_for(0.4)
    wait_for(qtbot, manager, ALIVE)
    keeper.stop()


def test_hung_journey_silences_and_says_so(
    manager: Manager, window: QQuickWindow, qtbot: QtBot
) -> None:
    written = StringIO()
    runner = Runner(State(machine=machine()), {}, lambda _: None, lambda _: None)
    runner.start()

    def ask(pong: Pong) -> bool:
        runner.ask(pong)
        return True

    keeper = keeper_of(manager, window, ask, log=Log(written))
    shown(keeper, manager, window, qtbot)
    keeper.look()
    assert ALIVE in manager.lines()
    with_frame(keeper, window, qtbot)
    qtbot.waitUntil(lambda: keeper._pong, timeout=DEADLINE_MS)

    free = threading.Event()
    runner.ask(lambda: assert_freed(free))
    keeper.look()
    assert ALIVE in manager.lines()
    for _ in range(2):
        with_frame(keeper, window, qtbot)
        keeper.look()
    assert manager.lines() == ["STATUS=Hangs: journey."]
    assert [json.loads(line)["event"] for line in written.getvalue().splitlines()] == ["hangs"]
    assert json.loads(written.getvalue())["part"] == "journey"

    free.set()
    qtbot.waitUntil(lambda: keeper._pong, timeout=DEADLINE_MS)
    with_frame(keeper, window, qtbot)
    keeper.look()
    assert manager.lines() == [ALIVE, "STATUS=Shows its screen."]
    keeper.stop()
    runner.stop()


def assert_freed(free: threading.Event) -> None:
    assert free.wait(DEADLINE_MS / 1000)


def test_hung_driver_silences_nothing(manager: Manager, window: QQuickWindow, qtbot: QtBot) -> None:
    free = threading.Event()
    asked = threading.Event()

    def hang(effect: effects.Effect, emit: Emit, cancelled: Cancelled) -> None:
        asked.set()
        free.wait()

    stage = Stage({effects.ReadDocument: hang})
    stage.to_identify()
    runner = stage.runner
    assert asked.wait(DEADLINE_MS / 1000)

    def ask(pong: Pong) -> bool:
        runner.ask(pong)
        return True

    keeper = keeper_of(manager, window, ask, watchdog_seconds=0.3)
    shown(keeper, manager, window, qtbot)
    for _ in range(5):
        wait_for(qtbot, manager, ALIVE)
    keeper.stop()
    free.set()
    runner.stop()


def test_frames_that_do_not_reach_the_screen_silence(
    manager: Manager, window: QQuickWindow, qtbot: QtBot
) -> None:
    keeper = keeper_of(manager, window)
    shown(keeper, manager, window, qtbot)
    keeper.look()
    with_frame(keeper, window, qtbot)
    manager.lines()
    window.blockSignals(True)
    keeper.look()
    assert manager.lines() == [ALIVE]
    keeper.look()
    keeper.look()
    assert manager.lines() == ["STATUS=Hangs: frames."]
    window.blockSignals(False)
    window.update()
    with_frame(keeper, window, qtbot)
    keeper.look()
    assert manager.lines() == [ALIVE, "STATUS=Shows its screen."]
    keeper.stop()


def test_hidden_window_owes_no_frames(manager: Manager, window: QQuickWindow, qtbot: QtBot) -> None:
    keeper = keeper_of(manager, window)
    shown(keeper, manager, window, qtbot)
    window.hide()
    manager.lines()
    for _ in range(3):
        keeper.look()
    assert manager.lines() == [ALIVE] * 3
    keeper.stop()


def test_assembling_may_take_its_time_but_not_for_ever(
    manager: Manager, window: QQuickWindow, qtbot: QtBot
) -> None:
    now = [100.0]
    journey: list[bool] = []

    def ask(pong: Pong) -> bool:
        if journey:
            pong()
        return bool(journey)

    keeper = keeper_of(manager, window, ask, clock=lambda: now[0])
    shown(keeper, manager, window, qtbot)
    keeper.look()
    with_frame(keeper, window, qtbot)
    now[0] += ASSEMBLY_SECONDS
    keeper.look()
    with_frame(keeper, window, qtbot)
    assert manager.lines() == [ALIVE, ALIVE]
    keeper.look()
    with_frame(keeper, window, qtbot)
    assert manager.lines() == ["STATUS=Hangs: journey."]
    journey.append(True)
    keeper.look()
    with_frame(keeper, window, qtbot)
    keeper.look()
    assert manager.lines() == [ALIVE, "STATUS=Shows its screen."]
    keeper.stop()


def test_without_watchdog_only_readiness(
    manager: Manager, window: QQuickWindow, qtbot: QtBot
) -> None:
    keeper = keeper_of(manager, window, watchdog_seconds=None)
    shown(keeper, manager, window, qtbot)
    assert not keeper._timer.isActive()
    keeper.stop()
    assert manager.lines() == ["STOPPING=1", "STATUS=Ending."]


def test_manager_that_is_gone_is_no_fault(
    manager: Manager, window: QQuickWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    Path(manager.address).unlink()
    keeper = keeper_of(manager, window)
    keeper.start()
    window.show()
    keeper.look()
    with_frame(keeper, window, qtbot)
    keeper.look()
    keeper.stop()
    assert manager.lines() == []


def test_environment_is_read_and_taken_out() -> None:
    environ = {
        "NOTIFY_SOCKET": "/run/notify",
        "WATCHDOG_USEC": "30000000",
        "WATCHDOG_PID": "1",
        "HOME": "/",
    }
    keeping = keeping_of(environ)
    assert keeping is not None
    assert keeping.watchdog_seconds == 30.0
    assert environ == {"HOME": "/"}
    keeping.notify.close()


@pytest.mark.parametrize("micros", ["", "0", "-1", "soon", "²"])
def test_no_watchdog(micros: str) -> None:
    keeping = keeping_of({"NOTIFY_SOCKET": "@notify", "WATCHDOG_USEC": micros})
    assert keeping is not None
    assert keeping.watchdog_seconds is None
    keeping.notify.close()


@pytest.mark.parametrize("address", ["", "vsock:2:1234", "notify"])
def test_nobody_keeps_this_process(address: str) -> None:
    assert keeping_of({"NOTIFY_SOCKET": address}) is None


def test_abstract_socket() -> None:
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    listening.bind("")
    name: bytes = listening.getsockname()
    notify = Notifier("@" + name[1:].decode())
    notify("READY=1", "STATUS=x")
    listening.settimeout(DEADLINE_MS / 1000)
    assert listening.recv(100) == b"READY=1\nSTATUS=x"
    notify.close()
    listening.close()
