"""Follows what is plugged in, on a thread of its own.

The kernel's word only says that it is time to look: what counts is what is there. So a lost
message, a burst of them or a dead line to the kernel costs a few seconds, never a device.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import pyudev

from devices.discovery.plugged import SUBSYSTEMS, Plugged, plugged
from devices.timing import CLEANUP, DISCOVERY, DiscoveryTiming

KEPT = 100
"""Changes that are remembered for the technician."""


@dataclass(frozen=True, slots=True)
class Change:
    """``at`` in seconds of the monotonic clock."""

    at: float
    plugged: tuple[Plugged, ...]
    unplugged: tuple[Plugged, ...]


class Listening(Protocol):
    """A line on which the kernel tells of changes. Raises ``OSError`` when it is broken."""

    def heard(self, within: float) -> bool:
        """Whether there was any word; returns after ``within`` seconds at the latest."""
        ...


class UdevListening:
    def __init__(self) -> None:
        self._monitor = pyudev.Monitor.from_netlink(pyudev.Context())
        for subsystem in SUBSYSTEMS:
            self._monitor.filter_by(subsystem)
        self._monitor.start()

    def heard(self, within: float) -> bool:
        device = self._monitor.poll(within)
        if device is None:
            return False
        while self._monitor.poll(0) is not None:  # a hub brings a dozen at once
            pass
        return True


class Watch:
    """Begins with ``start``, or with the first question; ends with ``close``."""

    def __init__(
        self,
        look: Callable[[], Sequence[Plugged]] = plugged,
        listen: Callable[[], Listening] = UdevListening,
        timing: DiscoveryTiming = DISCOVERY,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._look = look
        self._listen = listen
        self._timing = timing
        self._clock = clock
        self._changed = threading.Condition()
        self._present: tuple[Plugged, ...] = ()
        self._changes: deque[Change] = deque(maxlen=KEPT)
        self._turn = 0
        self._closed = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Any number of times. What is there at this moment is known when it returns."""
        with self._changed:
            if self._thread is not None or self._closed.is_set():
                return
            self._update()
            self._thread = threading.Thread(target=self._run, name="udev watch", daemon=True)
            self._thread.start()

    def present(self) -> tuple[Plugged, ...]:
        """What is plugged in, in an order that stays the same."""
        self.start()
        with self._changed:
            return self._present

    def changes(self) -> tuple[Change, ...]:
        """The last ones, oldest first."""
        with self._changed:
            return tuple(self._changes)

    @property
    def turn(self) -> int:
        """Grows with every change."""
        with self._changed:
            return self._turn

    def wait(self, turn: int, within: float) -> bool:
        """Until something has changed since ``turn``; false after ``within`` seconds, or closed."""
        self.start()
        with self._changed:
            self._changed.wait_for(lambda: self._turn != turn or self._closed.is_set(), within)
            return self._turn != turn

    def close(self) -> None:
        """Any number of times; lets everybody go who waits."""
        self._closed.set()
        with self._changed:
            self._changed.notify_all()
            thread = self._thread
        if thread is not None and thread.is_alive():
            thread.join(CLEANUP)

    def _run(self) -> None:
        while not self._closed.is_set():
            try:
                listening = self._listen()
                # Between looking and listening something may have been plugged in.
                self._update()
                self._follow(listening)
            except OSError:
                self._update()
                self._closed.wait(self._timing.restart)

    def _follow(self, listening: Listening) -> None:
        looked = self._clock()
        while not self._closed.is_set():
            heard = listening.heard(self._timing.poll)
            if heard or self._clock() - looked >= self._timing.look:
                self._update()
                looked = self._clock()

    def _update(self) -> None:
        try:
            now = tuple(self._look())
        except OSError:
            return  # /sys is being changed under our eyes: the next look sees it
        with self._changed:
            before, self._present = self._present, now
            added = tuple(thing for thing in now if thing not in before)
            gone = tuple(thing for thing in before if thing not in now)
            if added or gone:
                self._changes.append(Change(self._clock(), added, gone))
                self._turn += 1
                self._changed.notify_all()
