"""A scanner on a line, whatever the line is: it reads, flushes and comes back."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from devices.errors import TransportError
from devices.scanner.api import Overflow, Scan
from devices.scanner.codec import Framer
from devices.status import Action, DeviceState, ScannerStatus
from devices.timing import SERIAL_RETRY, SERIAL_SLICE, ScannerTiming
from devices.transports.api import LineBusyError, NoDeviceError


@dataclass(frozen=True, slots=True)
class Piece:
    """Bytes of a line, perhaps none: also what makes no byte is no silence.

    ``at`` in seconds of the monotonic clock, where the line says when they were sent; ``lost`` if
    something between the last piece and this one was.
    """

    data: bytes = field(repr=False)
    at: float | None = None
    lost: bool = False


class ScannerLine(Protocol):
    """One open line. One that has raised ``TransportError`` is of no further use: close it."""

    def read(self, within: float) -> Sequence[Piece]:
        """What has come, as soon as there is anything; empty if nothing did ``within`` seconds."""
        ...

    def check(self) -> None:
        """Raise ``TransportError`` if it is gone, without reading. From any thread."""
        ...

    def close(self) -> None: ...


class LineScanner:
    """Implements ``Scanner``. One thread reads and flushes; ``status`` and ``close`` may come
    from others.

    The line is opened by the first ``read`` or ``status``, kept open, and opened again after each
    unplugging.
    """

    def __init__(
        self,
        name: str,
        opening: Callable[[], ScannerLine],
        well: str,
        timing: ScannerTiming,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``well`` is the status' detail while the line is open."""
        self._name = name
        self._opening = opening
        self._well = well
        self._timing = timing
        self._clock = clock
        self._framer = Framer(timing.idle_gap)
        self._ready: deque[Scan | Overflow] = deque()
        self._lock = threading.RLock()
        self._closed = threading.Event()
        self._line: ScannerLine | None = None

    @property
    def name(self) -> str:
        return self._name

    def read(self, timeout: float) -> Scan | Overflow | None:
        end = self._clock() + timeout
        self._open_until(end)
        while not self._closed.is_set():
            with self._lock:
                # What waits on the line belongs to the burst under way, however late we come.
                self._receive(0)
                self._ready += self._framer.expire(self._clock())
                if self._ready:
                    return self._ready.popleft()
                left = end - self._clock()
                if left <= 0:
                    return None
                quiet_at = self._framer.quiet_at()
                if quiet_at is not None:
                    left = min(left, max(quiet_at - self._clock(), 0))
                self._receive(min(left, SERIAL_SLICE))
        raise TransportError(f"{self._name} is closed")

    def flush(self) -> None:
        with self._lock:
            end = self._clock() + self._timing.flush
            mid_burst = self._framer.quiet_at() is not None
            try:
                while self._line is not None and self._clock() < end:
                    if not self._line.read(self._timing.idle_gap if mid_burst else 0):
                        break
                    mid_burst = True
            except TransportError:
                self._drop_line()
            self._framer.reset()
            self._ready.clear()

    def status(self) -> ScannerStatus:
        """A plain scanner says nothing of itself: ``online`` means that its line is there."""
        now = self._clock()
        self._drop_if_broken()
        try:
            self._open()
        except NoDeviceError as e:
            return ScannerStatus(DeviceState.NO_DEVICE, now, e.action, str(e))
        except LineBusyError as e:
            return ScannerStatus(DeviceState.DEVICE_BUSY, now, e.action, str(e))
        except TransportError as e:
            return ScannerStatus(DeviceState.OFFLINE, now, e.action, str(e))
        return ScannerStatus(DeviceState.ONLINE, now, Action.NONE, self._well)

    def close(self) -> None:
        self._closed.set()
        with self._lock:
            self._drop_line()

    def _drop_if_broken(self) -> None:
        # Without the lock at first, which the reading thread holds most of the time.
        line = self._line
        try:
            if line is not None:
                line.check()
        except TransportError:
            with self._lock:
                if self._line is line:
                    self._drop_line()

    def _open_until(self, end: float) -> None:
        """Keep trying: a caller that reads in a loop must not spin on a missing line."""
        while True:
            try:
                self._open()
            except TransportError:
                if self._closed.wait(min(SERIAL_RETRY, max(end - self._clock(), 0))):
                    raise
                if self._clock() >= end:
                    raise
            else:
                return

    def _open(self) -> ScannerLine:
        line = self._line
        if line is not None:
            return line
        with self._lock:
            if self._closed.is_set():
                raise TransportError(f"{self._name} is closed")
            if self._line is None:
                self._line = self._opening()
            return self._line

    def _receive(self, within: float) -> None:
        try:
            pieces = self._open().read(within)
        except TransportError:
            self._drop_line()
            raise
        for piece in pieces:
            if piece.at is not None:
                self._ready += self._framer.expire(piece.at)
            at = self._clock() if piece.at is None else piece.at
            if piece.lost:
                self._framer.lose(at)
            self._ready += self._framer.feed(piece.data, at)

    def _drop_line(self) -> None:
        """Half a code before an unplugging and half after it are no code."""
        line, self._line = self._line, None
        self._framer.reset()
        if line is not None:
            line.close()
