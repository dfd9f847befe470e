"""The ``office`` command as processes of their own."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Self

import requests

ROOT = Path(__file__).parents[2]
START_WITHIN = 60.0


def environment(state: Path, **more: str) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return {**kept, "OFFICE_STATE": str(state), "PYTHONPATH": str(ROOT), **more}


def office(state: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Run one command to its end."""
    return subprocess.run(
        [sys.executable, "-m", "backend.cli", *arguments],
        env=environment(state, **more),
        capture_output=True,
        text=True,
        timeout=START_WITHIN,
        check=False,
    )


class Server:
    """``office serve`` or ``office provider`` on a free port, until the end of the ``with``."""

    def __init__(self, state: Path, *arguments: str, **more: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "backend.cli", *arguments],
            env=environment(state, **more),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.lines: list[str] = []
        self._new: queue.Queue[str | None] = queue.Queue()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def __enter__(self) -> Self:
        try:
            self.address = next(
                word for word in self._wait("http://").split() if word.startswith("http://")
            )
            self._wait("Listening at")
            self._wait_for_answer()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(timeout=20)
        self._reader.join()
        assert self._process.stdout is not None
        self._process.stdout.close()

    @property
    def pid(self) -> int:
        """Of the command itself; its workers are its children."""
        return self._process.pid

    @property
    def running(self) -> bool:
        return self._process.poll() is None

    @property
    def log(self) -> str:
        return "".join(self.lines)

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.lines.append(line)
            self._new.put(line)
        self._new.put(None)

    def _wait_for_answer(self) -> None:
        """The workers begin to listen a moment after the log says so."""
        session = requests.Session()
        session.trust_env = False
        deadline = time.monotonic() + START_WITHIN
        while True:
            try:
                session.get(f"{self.address}/nothing", timeout=5)
                return
            except requests.ConnectionError:
                assert self._process.poll() is None, self.log
                assert time.monotonic() < deadline, self.log

    def _wait(self, text: str) -> str:
        while True:
            line = self._new.get(timeout=START_WITHIN)
            if line is None:
                raise AssertionError(f"ended before {text!r}:\n{self.log}")
            if text in line:
                return line
