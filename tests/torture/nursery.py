"""The side of the hall that survives: a nursery of kiosks, the printer, and what was counted."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final, Self

from devices.simulators.ipp_printer import IppPrinterSimulator
from tests.torture.killed_kiosk import Case

ROOT: Final = Path(__file__).parents[2]
WITHIN: Final = 120.0
"""Seconds for the next word of a kiosk, however busy the machine is."""


@dataclass
class Life:
    """What one kiosk said between its birth and its end."""

    said: list[dict[str, Any]] = field(default_factory=list)
    ended: int = 0

    def word(self, name: str) -> dict[str, Any] | None:
        return next((words for words in self.said if name in words), None)

    @property
    def up(self) -> dict[str, Any]:
        words = self.word("up")
        assert words is not None, self
        return words

    @property
    def done(self) -> bool:
        return self.word("done") is not None

    @property
    def killed(self) -> bool:
        return self.ended == -signal.SIGKILL


class PrinterCount:
    """Every sheet that ever came out, by the request that is its job's name."""

    def __init__(self, printer: IppPrinterSimulator) -> None:
        self.printer = printer
        self._taken: list[str] = []

    def take(self) -> None:
        self._taken.extend(sheet.title for sheet in self.printer.take())

    def sheets(self) -> list[str]:
        return [*self._taken, *(sheet.title for sheet in self.printer.sheets())]


class Nursery:
    """Forks a kiosk a case, from a process that has everything loaded."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.torture.killed_kiosk"],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._reader = threading.Thread(target=self._read, name="nursery", daemon=True)
        self._reader.start()

    def __enter__(self) -> Self:
        assert "ready" in self._next()
        return self

    def __exit__(self, *error: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(10)
        self._process.kill()
        self._process.wait()
        self._reader.join()

    def live(self, case: Case, count: PrinterCount, *, kill_after: float | None = None) -> Life:
        """Until its end. ``kill_after`` seconds from the arming of the case it is killed."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(asdict(case)) + "\n")
        self._process.stdin.flush()
        life = Life()
        with contextlib.ExitStack() as stack:
            for words in self._said():
                life.said.append(words)
                armed = "born" if case.armed == "start" else "armed"
                if armed in words and kill_after is not None:
                    pid = int((life.word("born") or words)["born"])
                    stack.enter_context(_killer(pid, kill_after))
                if "take" in words:
                    count.take()
                if "ended" in words:
                    life.ended = int(words["ended"])
                    break
        assert life.word("bug") is None, life.word("bug")
        assert life.word("stuck") is None, life.word("stuck")
        return life

    def _said(self) -> Iterator[dict[str, Any]]:
        while True:
            yield self._next()

    def _next(self) -> dict[str, Any]:
        line = self._lines.get(timeout=WITHIN)
        assert line is not None, "the nursery has ended"
        words = json.loads(line)
        assert isinstance(words, dict)
        return words

    def _read(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as lines:
            for line in lines:
                self._lines.put(line)
        self._lines.put(None)


@contextlib.contextmanager
def _killer(pid: int, after: float) -> Iterator[None]:
    """Kills ``pid``, our kiosk, unless it has ended by itself before."""
    over = threading.Event()

    def kill() -> None:
        if not over.wait(after):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    thread = threading.Thread(target=kill, name="killer")
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
