"""The walker's end of the line to a kiosk that is a process of its own."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Final, Self

from kiosk_app.control import ControlError, ask

PATIENCE: Final = 180.0
"""Seconds for what the machine does by itself; two busy cores may be slow."""
STOP_SECONDS: Final = 120.0
NO_SLIPS: Final = "no-slips"
"""The last word of the command line of a kiosk without a slip printer."""


class NotCome(AssertionError):  # noqa: N818 - a finding of the walk
    """What was waited for did not come; says what stood there instead."""


class Line:
    """Starts the kiosk, keeps every name that it says, and passes on what hands do."""

    def __init__(self, state: Path, words: Sequence[str], environment: Mapping[str, str]) -> None:
        """``words`` follow the folder on the command line of ``tests.walks.kiosk``."""
        self.state: Final = state
        self.visited: set[str] = set()
        self.warnings: list[str] = []
        self._broken: set[tuple[str, str]] = set()
        self._told: dict[str, Any] = {}
        self._settled = {"hands": 0, "keys": 0}
        """How many of each have had their effect on the screen."""
        self._hands = 0
        self._words: list[str] = []
        self._changed = threading.Condition()
        self._kiosk = subprocess.Popen(
            [sys.executable, "-m", "tests.walks.kiosk", str(state), *words],
            env=dict(environment),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self._kiosk.stdout is not None
        assert self._kiosk.stderr is not None
        self._threads = [
            threading.Thread(target=self._hear, args=(self._kiosk.stdout,), daemon=True),
            threading.Thread(target=self._log, args=(self._kiosk.stderr,), daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def close(self) -> int:
        """End the kiosk in good order; its exit code."""
        assert self._kiosk.stdin is not None
        if not self._kiosk.stdin.closed:
            try:
                self._kiosk.stdin.close()
            except BrokenPipeError:
                pass
        try:
            code = self._kiosk.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._kiosk.kill()
            code = self._kiosk.wait()
        for thread in self._threads:
            thread.join()
        return code

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # --- what it says ----------------------------------------------------------------------------

    @property
    def told(self) -> dict[str, Any]:
        return self._told

    @property
    def names(self) -> frozenset[str]:
        """What stands there now."""
        return frozenset(self._told.get("names", ()))

    def wait(
        self, until: Callable[[dict[str, Any]], bool], what: str, seconds: float = PATIENCE
    ) -> None:
        end = time.monotonic() + seconds
        with self._changed:
            while not (self._told and until(self._told)):
                if self._kiosk.poll() is not None:
                    raise NotCome(f"the kiosk ended before {what}: {self._words[-8:]}")
                left = end - time.monotonic()
                if left <= 0:
                    log = self._words[-8:]
                    raise NotCome(f"{what} did not come; there stands {self._told}; log: {log}")
                self._changed.wait(min(left, 0.5))

    def on(self, *names: str) -> None:
        """Until all of ``names`` stand there."""
        self.wait(lambda told: set(names) <= set(told["names"]), " and ".join(names))

    def passed(self, *names: str) -> None:
        """Until all of ``names`` have stood there, now or before."""
        self.wait(lambda _told: set(names) <= self.visited, " and ".join(names))

    def settled(self, what: str, number: int) -> None:
        """Until all that comes of the first ``number`` keys, or hands, stands there."""
        self.wait(lambda _told: self._settled[what] >= number, f"an answer to {what}")

    def pause(self, seconds: float) -> None:
        """Until the kiosk says anything, but no longer than that."""
        with self._changed:
            self._changed.wait(seconds)

    def turned(self, turn: int, seconds: float = PATIENCE) -> None:
        """Until another screen stands there than that of ``turn``."""
        self.wait(lambda told: told["turn"] != turn, "another screen", seconds)

    # --- hands -----------------------------------------------------------------------------------

    def hand(self, **what: Any) -> None:
        """Do it, and see it done."""
        assert self._kiosk.stdin is not None
        try:
            self._kiosk.stdin.write(json.dumps(what) + "\n")
            self._kiosk.stdin.flush()
        except BrokenPipeError as error:
            raise NotCome(f"the kiosk has ended: {self._words[-8:]}") from error
        self._hands += 1
        self.settled("hands", self._hands)

    def lay(self, data: bytes) -> None:
        """Put something on the scanner's glass."""
        self.hand(lay=data.hex())

    def command(self, **request: Any) -> Mapping[str, Any]:
        """What ``kiosk devices`` and ``kiosk service`` ask for, by the control socket."""
        try:
            return ask(self.state, request)
        except ControlError as error:
            raise NotCome(f"{request}: {error}") from error

    def fault(self, device: str, fault: str, *, on: bool = True) -> None:
        """`kiosk devices fault DEVICE FAULT`."""
        self.command(command="devices-fault", name=device, fault=fault, on=on)
        if on:
            self._broken.add((device, fault))
        else:
            self._broken.discard((device, fault))

    def mend(self) -> None:
        """Clear every fault that was set."""
        for device, fault in sorted(self._broken):
            self.fault(device, fault, on=False)

    def fill_disk(self, *, full: bool) -> None:
        """No file of the kiosk's grows any more (setrlimit(2), RLIMIT_FSIZE)."""
        _, most = resource.prlimit(self._kiosk.pid, resource.RLIMIT_FSIZE)
        soft = 1 if full else most
        resource.prlimit(self._kiosk.pid, resource.RLIMIT_FSIZE, (soft, most))

    # --- threads ---------------------------------------------------------------------------------

    def _hear(self, stream: IO[str]) -> None:
        with stream:
            for line in stream:
                said = json.loads(line)
                with self._changed:
                    if "warning" in said:
                        self.warnings.append(said["warning"])
                    elif said.keys() <= self._settled.keys():
                        self._settled.update(said)
                    else:
                        self._told = said
                        self.visited |= set(said["names"])
                    self._changed.notify_all()

    def _log(self, stream: IO[str]) -> None:
        with stream:
            for line in stream:
                self._words.append(line.strip())
