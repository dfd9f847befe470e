"""A room of its own for one kiosk: an X display without a window manager, and an AT-SPI bus."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Final, Self

WIDTH, HEIGHT = 540, 960
"""Half of the reference screen: the same picture, drawn by the processor in a quarter of the time.
"""
STOP_SECONDS: Final = 5.0
A11Y_LAUNCHER: Final = "/usr/libexec/at-spi-bus-launcher"


class Room:
    """``environment`` is that of every program in it; ``display`` and ``bus`` are addresses."""

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(prefix="walk-room-")
        self._processes: list[subprocess.Popen[bytes]] = []
        try:
            self.display = f":{self._say_one_line(_xvfb)}"
            self.bus = self._say_one_line(_session_bus)
            self.environment: Mapping[str, str] = {
                **{name: value for name, value in os.environ.items() if not name.startswith("QT_")},
                "DISPLAY": self.display,
                "DBUS_SESSION_BUS_ADDRESS": self.bus,
                "XDG_RUNTIME_DIR": self._folder.name,
                "XDG_SESSION_TYPE": "x11",
                "QT_QPA_PLATFORM": "xcb",
                "QT_QUICK_BACKEND": "software",
                "QSG_RENDER_LOOP": "basic",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                "NO_AT_BRIDGE": "0",
            }
            self._start([A11Y_LAUNCHER, "--launch-immediately"], self.environment)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """End every process of the room; those that they started are in their groups."""
        while self._processes:
            process = self._processes.pop()
            process.terminate()
            try:
                process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        self._folder.cleanup()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _say_one_line(self, command: object) -> str:
        """Start what says its address on a descriptor that it is given, and hear it."""
        hear, say = os.pipe()
        with os.fdopen(hear) as heard:
            try:
                assert callable(command)
                self._start(command(say), {**os.environ}, (say,))
            finally:
                os.close(say)
            line = heard.readline().strip()
        if not line:
            raise RuntimeError("a program of the room ended at once")
        return line

    def _start(
        self, command: Sequence[str], environment: Mapping[str, str], passed: Sequence[int] = ()
    ) -> None:
        words = (Path(self._folder.name) / f"{len(self._processes)}.log").open("wb")
        with words:
            self._processes.append(
                subprocess.Popen(
                    list(command),
                    env={**environment, "XDG_RUNTIME_DIR": self._folder.name},
                    stdin=subprocess.DEVNULL,
                    stdout=words,
                    stderr=words,
                    pass_fds=tuple(passed),
                    process_group=0,
                )
            )


def _xvfb(say: int) -> list[str]:
    screen = f"{WIDTH}x{HEIGHT}x24"
    return ["Xvfb", "-displayfd", str(say), "-screen", "0", screen, "-nolisten", "tcp", "-noreset"]


def _session_bus(say: int) -> list[str]:
    return ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--print-address={say}"]
