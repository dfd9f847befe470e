"""What a person feels of the screen: how soon it answers, how soon the next one stands there, how
evenly it moves; in whole journeys with every device polled and an outbox draining to the office.

The kiosk is a process of its own on a virtual screen, drawn by software, with the demo's simulated
devices and a real office; a visitor in the same process presses what they see. A frame is counted
when Qt has put it on the screen (``frameSwapped``). "Complete" is the first frame after the next
screen was made with all that is on it; it may still be sliding in. Through Qt's event loop goes a
beat of 5 ms: the longest time between two is longer than the longest frame, whatever was due.

Limits are those of a machine of a given speed (``benchmarks.calibration``): how quick this one is
is measured in the same process, before and after all else. Beside each limit stands what a plain
window of the same size, renderer and run takes that does nothing but change its colour.
"""

from __future__ import annotations

import io
import itertools
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from benchmarks import calibration
from benchmarks.figure import Figure, Spread
from benchmarks.first_frame import HEIGHT, WIDTH, virtual_screen

LANGUAGES: Final = ("vi", "en", "ko")
QUEUED: Final = 1500
"""Requests that drain meanwhile."""
CABLE: Final = "net-switch"
IDLE_SECONDS: Final = 30.0
PASSES: Final = 80
PLAIN_TOUCHES: Final = 60
SWITCHES: Final = 12
SOON: Final = 1.0
"""Seconds: a screen that comes later was not opened by the touch."""
ON_GLASS: Final = 0.08
"""Seconds that a finger rests; what is pressed shows it from the first frame on."""
BEAT_MS: Final = 5
SLIDING: Final = 0.2
"""Seconds after its first frame in which a screen slides in."""

LIMITS: Final = {
    "touch_frame": ("finger down to first changed frame, p95", 50.0),
    "next_screen": ("finger lifted to next screen complete, p95", 150.0),
    "transition_frames": ("a frame while screens change, p95", 20.0),
    "language_switch": ("language switched, p95", 200.0),
    "journey_frames": ("longest time without a beat of the event loop in whole journeys", 100.0),
}


def measure() -> Sequence[Figure]:
    Path("build").mkdir(exist_ok=True)
    with virtual_screen() as display, tempfile.TemporaryDirectory(dir="build") as folder:
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.screen_frames", folder],
            env={
                **os.environ,
                "DISPLAY": display,
                "QT_QPA_PLATFORM": "xcb",
                "QT_QUICK_BACKEND": "software",
            },
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    times: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
    slow = calibration.slowness(times["calibration"])
    figures = []
    for key, (name, limit) in LIMITS.items():
        taken = times[key]
        worst = max(taken) if key == "journey_frames" else Spread.of(taken).p95
        plain = times.get(f"plain_{key}")
        beside = "" if plain is None else f"; {Spread.of(plain).p95:.3g} in a plain window"
        figures.append(
            Figure(
                name,
                worst,
                limit * slow,
                f"a limit of {limit:g} x {slow:.2f} of the loop{beside} (n = {len(taken)})",
                "ms",
                1.0,
            )
        )
    figures.append(
        Figure(
            "idle on the welcome screen, processor time a second",
            times["idle"][0],
            1000.0,
            "ms, one core",
            "ms",
            0.02,
        )
    )
    return figures


# --- in the process beside ------------------------------------------------------------------------


def _be_kiosk(folder: Path) -> None:
    from kiosk_app.config import ScreenConfig  # noqa: PLC0415
    from kiosk_app.demo import journeys  # noqa: PLC0415
    from kiosk_app.demo.machine import demo  # noqa: PLC0415
    from kiosk_app.log import Log  # noqa: PLC0415
    from kiosk_app.shell import Shell, make_application  # noqa: PLC0415
    from kiosk_app.viewmodels.app import WindowOptions  # noqa: PLC0415

    application = make_application(["bench"])
    times = {f"plain_{key}": values for key, values in _plain_window().items()}
    passes = _passes()
    screen = ScreenConfig(width=WIDTH, height=HEIGHT, fullscreen=False)
    with demo(folder, screen=screen, page_seconds=0.5, people=200) as parts:
        shell = Shell(
            parts.machine.config,
            lambda: parts.machine.drivers,
            Log(io.StringIO()),
            WindowOptions(width=WIDTH, height=HEIGHT, frameless=True),
            screen.pitch_mm,
            _fail,
            lambda _sound: None,
        )
        shell.start()
        try:
            watch = _watching(shell)
            walk = _walk(parts, shell, watch, "vi")
            walk.ready()
            # A kiosk runs for weeks: who comes in its first two seconds is not looked at.
            watch.wait(lambda: shell.loaded, "all screens to be compiled")
            _queue_requests(shell)
            watch.begin()
            for language in LANGUAGES[:2]:
                journeys.certificate(_walk(parts, shell, watch, language), child=False)
                journeys.form(_walk(parts, shell, watch, language))
            times |= watch.times
            times["language_switch"] = _switches(_walk(parts, shell, watch, "vi"), watch)
            times["idle"] = [_idle(application)]
        finally:
            shell.stop()
    print(json.dumps({**times, "calibration": passes + _passes()}), flush=True)
    os._exit(0)


def _fail(bug: BaseException) -> None:
    raise bug


def _passes() -> list[float]:
    """Of the loop, with nothing else under way; the first ones warm."""
    return [calibration.loop_ms() for _ in range(PASSES)][PASSES // 4 :]


def _plain_window() -> dict[str, list[float]]:
    """Touches and frames of a window that changes its colour."""
    from PySide6.QtCore import QPoint  # noqa: PLC0415
    from PySide6.QtQml import QQmlApplicationEngine  # noqa: PLC0415

    from kiosk_app.dock.visitor import Visitor  # noqa: PLC0415
    from kiosk_app.viewmodels.app import window_of  # noqa: PLC0415

    engine = QQmlApplicationEngine()
    engine.loadData(
        f"""
        import QtQuick
        Window {{
            width: {WIDTH}; height: {HEIGHT}; visible: true
            color: touch.pressed ? "red" : "green"
            MouseArea {{ id: touch; anchors.fill: parent; onReleased: shade.restart() }}
            Rectangle {{
                anchors.fill: parent
                ColorAnimation on color {{ id: shade; from: "blue"; to: "teal"; duration: 180 }}
            }}
        }}
        """.encode()
    )
    window = window_of(engine)
    frames: list[float] = []
    window.frameSwapped.connect(lambda: frames.append(time.perf_counter()))
    visitor = Visitor(window)
    _for_a_while(0.5)
    touches: list[float] = []
    between: list[float] = []
    for _ in range(PLAIN_TOUCHES):
        frames.clear()
        start = time.perf_counter()
        visitor.tap(window.mapToGlobal(QPoint(WIDTH // 2, HEIGHT // 2)))
        _for_a_while(0.25)
        touches.append((frames[0] - start) * 1000)
        between += [(b - a) * 1000 for a, b in itertools.pairwise(frames)][:10]
    window.close()
    engine.deleteLater()
    return {"touch_frame": touches, "transition_frames": between}


def _for_a_while(seconds: float) -> None:
    """Qt's own loop. One that is asked again and again rests when a frame is due."""
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415

    loop = QEventLoop()
    QTimer.singleShot(max(1, round(seconds * 1000)), loop.quit)
    loop.exec()


def _watching(shell: Any) -> Any:
    from PySide6.QtCore import QPoint, Qt, QTimer  # noqa: PLC0415

    from kiosk_app.dock.visitor import Visitor  # noqa: PLC0415

    class Watching(Visitor):
        """A visitor who looks at the clock."""

        def __init__(self) -> None:
            super().__init__(shell.window)
            self.times: dict[str, list[float]] = {
                "touch_frame": [],
                "next_screen": [],
                "transition_frames": [],
                "journey_frames": [],
            }
            self.switched: float | None = None
            self._on = False
            self._touched: float | None = None
            self._released: float | None = None
            self._opened = False
            self._sliding_until = 0.0
            self._last = 0.0
            shell.window.frameSwapped.connect(self._framed)
            shell.root.opened.connect(self._another)
            shell.root.languageWanted.connect(self._language)
            self._speaking = False

        def begin(self) -> None:
            self._on = True

        def _another(self) -> None:
            self._opened = True

        def _language(self) -> None:
            self._speaking = True

        def _framed(self) -> None:
            now = time.perf_counter()
            if not self._on:
                return
            if self._touched is not None:
                self.times["touch_frame"].append((now - self._touched) * 1000)
                self._touched = None
            if now < self._sliding_until:
                self.times["transition_frames"].append((now - self._last) * 1000)
            if self._opened:
                self._opened = False
                self._sliding_until = now + SLIDING
                if self._released is not None and now - self._released < SOON:
                    self.times["next_screen"].append((now - self._released) * 1000)
                self._released = None
            if self._speaking and self._released is not None:
                self.switched = (now - self._released) * 1000
            self._speaking = False
            self._last = now

        def tap(self, at: QPoint) -> None:
            self._touched = time.perf_counter()
            self.touch(at)
            self._turn(ON_GLASS)
            self._released = time.perf_counter()
            self.lift(at)
            self.idle(SLIDING)

        def idle(self, seconds: float = 0.02) -> None:
            """Nobody asks what stands there while it slides: asking costs the screen its time."""
            self._turn(seconds)
            while (left := self._sliding_until - time.perf_counter()) > 0:
                self._turn(left)

        def _turn(self, seconds: float) -> None:
            """Qt's own loop, as in the hall; how long it answered nobody, by the beats it gave."""
            beats = [time.perf_counter()]
            beat = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=BEAT_MS)
            beat.timeout.connect(lambda: beats.append(time.perf_counter()))
            beat.start()
            _for_a_while(seconds)
            beat.stop()
            if self._on:
                beats.append(time.perf_counter())
                gaps = [(b - a) * 1000 for a, b in itertools.pairwise(beats)]
                self.times["journey_frames"] += gaps

    return Watching()


def _walk(parts: Any, shell: Any, watch: Any, language: str) -> Any:
    from kiosk_app.demo.walks import Walk  # noqa: PLC0415

    class Unpictured(Walk):
        def shot(self, name: str) -> None:
            """No time for pictures."""

    walk = Unpictured(parts, shell, None, language, "bench")  # type: ignore[arg-type]
    vars(walk)["person"] = watch
    return walk


def _queue_requests(shell: Any) -> None:
    from benchmarks.drain_requests import sealed_request  # noqa: PLC0415
    from offline_cache.outbox import request_entry  # noqa: PLC0415

    kiosk = shell.kiosk
    [box_key, *_] = kiosk._client.trust_list().box_keys
    for number in range(QUEUED):
        kiosk._outbox.add(request_entry(sealed_request(number, box_key)))
    kiosk._wake_sync()


def _switches(walk: Any, watch: Any) -> list[float]:
    """From the touch on a language to the first frame in it."""
    from kiosk_app.viewmodels.translate import OWN_NAMES  # noqa: PLC0415

    walk.begin()
    taken: list[float] = []
    there = "vi"
    for number in range(1, SWITCHES + 1):
        language = LANGUAGES[number % len(LANGUAGES)]
        watch.press(OWN_NAMES[there])
        walk.over("Languages", 10.0)
        watch.switched = None
        watch.press(OWN_NAMES[language])
        watch.wait(_heard(watch), "the other language")
        assert watch.switched is not None
        taken.append(watch.switched)
        there = language
    walk.start_over()
    return taken


def _heard(watch: Any) -> Callable[[], bool]:
    return lambda: watch.switched is not None


def _idle(application: Any) -> float:
    """Milliseconds of processor a second, by Qt's own loop, with the welcome screen turning; less
    what the simulated devices and the simulated cable take, which only the demo has in its process.
    """
    from PySide6.QtCore import QTimer  # noqa: PLC0415
    from PySide6.QtGui import QAccessible  # noqa: PLC0415

    QAccessible.setActive(False)
    QTimer.singleShot(3000, application.quit)
    application.exec()
    before = time.process_time() - _simulators()
    QTimer.singleShot(round(IDLE_SECONDS * 1000), application.quit)
    application.exec()
    return (time.process_time() - _simulators() - before) * 1000 / IDLE_SECONDS


def _simulators() -> float:
    """Seconds of processor that the threads of simulated devices and cable have had."""
    threads = [
        thread
        for thread in threading.enumerate()
        if thread.name.endswith(" simulator") or thread.name == CABLE
    ]
    assert threads
    return sum(
        int(Path(f"/proc/self/task/{thread.native_id}/schedstat").read_text().split()[0]) / 1e9
        for thread in threads
    )


if __name__ == "__main__":
    _be_kiosk(Path(sys.argv[1]).resolve())
