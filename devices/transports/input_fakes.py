"""An input device in memory: keys are typed on it, switches turned, its cable pulled."""

from __future__ import annotations

import errno
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence

from evdev import ecodes

from devices.transports.input_device import InputDescription, InputEvent

KERNEL_BUFFER = 64
"""Events that the kernel keeps for a reader that is late, at the least."""


class FakeInputMachine:
    """The hardware's side. ``open`` is what an ``InputDevice`` takes as ``opening``.

    From any thread. ``refuse_with`` is an ``errno`` that the next openings meet, for instance
    ``EACCES``; ``held_elsewhere`` a program that has grabbed the device.
    """

    def __init__(
        self,
        name: str = "fake input",
        codes: Mapping[int, Iterable[int]] | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        buffer: int = 1 << 20,
    ) -> None:
        codes = codes if codes is not None else {ecodes.EV_KEY: range(1, 128)}
        self.description = InputDescription(
            name, 0xF055, 0x0001, {kind: frozenset(of_kind) for kind, of_kind in codes.items()}
        )
        self.refuse_with: int | None = None
        self.held_elsewhere = False
        self._clock = clock
        self._buffer = buffer
        self._lock = threading.RLock()
        self._plugged = True
        self._on: dict[int, set[int]] = {}
        self._readers: list[_FakeOpen] = []

    def open(self, path: str) -> _FakeOpen:
        with self._lock:
            if not self._plugged:
                raise OSError(errno.ENOENT, os.strerror(errno.ENOENT), path)
            if self.refuse_with is not None:
                raise OSError(self.refuse_with, os.strerror(self.refuse_with), path)
            reader = _FakeOpen(self, self._lock, self._buffer)
            self._readers.append(reader)
            return reader

    def emit(self, events: Iterable[tuple[int, int, int]], at: float | None = None) -> None:
        """Type, code and value of each; ``at`` is now unless given."""
        with self._lock:
            at = self._clock() if at is None else at
            made = [InputEvent(at, kind, code, value) for kind, code, value in events]
            for event in made:
                if event.type in (ecodes.EV_KEY, ecodes.EV_SW):
                    self._turn(event.type, event.code, event.value != 0)
            for reader in self._readers:
                reader.put(made)

    def turn(self, kind: int, code: int, on: bool) -> None:
        """A switch is turned, a key pressed or let go."""
        self.emit([(kind, code, int(on)), (ecodes.EV_SYN, ecodes.SYN_REPORT, 0)])

    def on(self, kind: int) -> frozenset[int]:
        with self._lock:
            return frozenset(self._on.get(kind, ()))

    @property
    def lit(self) -> frozenset[int]:
        """LEDs that are on."""
        return self.on(ecodes.EV_LED)

    @property
    def grabbed(self) -> bool:
        with self._lock:
            return any(reader.grabbed for reader in self._readers)

    @property
    def readers(self) -> int:
        """How many have it open."""
        with self._lock:
            return len(self._readers)

    def unplug(self) -> None:
        with self._lock:
            self._plugged = False
            self._on.clear()
            for reader in self._readers:
                reader.die()

    def replug(self) -> None:
        with self._lock:
            self._plugged = True

    def _turn(self, kind: int, code: int, on: bool) -> None:
        codes = self._on.setdefault(kind, set())
        (codes.add if on else codes.discard)(code)

    def led(self, code: int, on: bool) -> None:
        with self._lock:
            self._turn(ecodes.EV_LED, code, on)

    def forget(self, reader: _FakeOpen) -> None:
        with self._lock:
            if reader in self._readers:
                self._readers.remove(reader)

    def may_grab(self) -> bool:
        return not self.held_elsewhere and not self.grabbed


class _FakeOpen:
    """Implements ``OpenInput``: a pipe is readable while events wait, and breaks with the cable."""

    def __init__(self, machine: FakeInputMachine, lock: threading.RLock, buffer: int) -> None:
        self._machine = machine
        self._lock = lock
        self._buffer = buffer
        self._waiting: deque[InputEvent] = deque()
        self._read_end, self._write_end = os.pipe()
        self._alive = True
        self._closed = False
        self.grabbed = False

    @property
    def description(self) -> InputDescription:
        return self._machine.description

    def fileno(self) -> int:
        return self._read_end

    def events(self) -> Sequence[InputEvent]:
        with self._lock:
            self._check()
            if not self._waiting:
                return ()
            os.read(self._read_end, 1)
            found = list(self._waiting)
            self._waiting.clear()
            return found

    def grab(self) -> None:
        with self._lock:
            self._check()
            if not self._machine.may_grab():
                raise OSError(errno.EBUSY, os.strerror(errno.EBUSY))
            self.grabbed = True

    def on(self, kind: int) -> frozenset[int]:
        with self._lock:
            self._check()
            return self._machine.on(kind)

    def set_led(self, code: int, on: bool) -> None:
        with self._lock:
            self._check()
            self._machine.led(code, on)

    def close(self) -> None:
        with self._lock:
            if not self._closed:
                self._closed = True
                self._machine.forget(self)
                self.die()
                os.close(self._read_end)

    def put(self, events: Sequence[InputEvent]) -> None:
        if not self._alive or not events:
            return
        if not self._waiting:
            os.write(self._write_end, b"\0")
        self._waiting += events
        if len(self._waiting) > self._buffer:
            # As the kernel does: the rest is lost, and the reader told.
            last = self._waiting[-1]
            self._waiting.clear()
            self._waiting.append(InputEvent(last.at, ecodes.EV_SYN, ecodes.SYN_DROPPED, 0))
            self._waiting.append(last)

    def die(self) -> None:
        if self._alive:
            self._alive = False
            os.close(self._write_end)

    def _check(self) -> None:
        if not self._alive:
            raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))
