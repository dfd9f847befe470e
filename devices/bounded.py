"""Calls that may block for ever, made on a thread that is abandoned when their time is over."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from devices.errors import TransportError
from devices.status import Action

T = TypeVar("T")


class Bounded:
    """Calls to one peer. While an abandoned call still hangs there is no other, so that a dead
    peer costs one thread and not one a second.
    """

    def __init__(self, peer: str) -> None:
        self._peer = peer
        self._lock = threading.Lock()
        self._hanging: threading.Thread | None = None

    def call(self, function: Callable[[], T], within: float) -> T:
        """What ``function`` returns or raises; ``TransportError`` after ``within`` seconds."""
        with self._lock:
            if self._hanging is not None and self._hanging.is_alive():
                raise TransportError(f"{self._peer} has not answered yet", Action.RESET)
            self._hanging = None
        outcome = _Outcome(function)
        thread = threading.Thread(target=outcome.run, name=f"call to {self._peer}", daemon=True)
        thread.start()
        if not outcome.done.wait(within):
            with self._lock:
                self._hanging = thread
            raise TransportError(f"{self._peer} did not answer within {within:g} s", Action.RESET)
        return outcome.get()


class _Outcome(Generic[T]):
    def __init__(self, function: Callable[[], T]) -> None:
        self._function = function
        self._value: list[T] = []
        self._error: BaseException | None = None
        self.done = threading.Event()

    def run(self) -> None:
        try:
            self._value.append(self._function())
        except BaseException as e:  # noqa: BLE001 - raised again on the caller's thread
            self._error = e
        self.done.set()

    def get(self) -> T:
        if self._error is not None:
            raise self._error
        return self._value[0]
