"""Owns the journey's state on one thread, and carries its effects out on others.

A worker that hangs is abandoned and replaced: the state thread waits for nobody, and what an
abandoned worker says later is dropped, here by its effect's id and in ``machine.step`` again.
"""

from __future__ import annotations

import heapq
import itertools
import queue
import threading
import time
from collections.abc import Callable, Mapping
from typing import Final, Protocol

from kiosk_app.journey import effects, events, touches
from kiosk_app.journey.machine import step
from kiosk_app.journey.states import State

Emit = Callable[[events.Event], None]
"""Brings an event to the journey; callable from any thread."""


class Cancelled:
    """Tells a worker that its answer is no longer wanted."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def set(self) -> None:
        self._event.set()

    @property
    def is_set(self) -> bool:
        return self._event.is_set()

    def wait(self, seconds: float) -> bool:
        """Pause for at most ``seconds``; true if cancelled meanwhile."""
        return self._event.wait(seconds)


class Action(Protocol):
    """Carries out one kind of effect, on a worker's thread. Known failures are events."""

    def __call__(self, effect: effects.Effect, emit: Emit, cancelled: Cancelled, /) -> None: ...


_STOP: Final = object()


class _Question:
    """Whether the journey's thread still turns."""

    def __init__(self, answer: Callable[[], None]) -> None:
        self.answer = answer


class Runner:
    """Start it with ``start``; events come in by ``send``, states go out by ``on_state``.

    ``on_state`` and ``on_bug`` are called on the runner's thread and must not block.
    """

    def __init__(
        self,
        state: State,
        actions: Mapping[type[effects.Effect], Action],
        on_state: Callable[[State], None],
        on_bug: Callable[[BaseException], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._state = state
        self._actions = actions
        self._on_state = on_state
        self._on_bug = on_bug
        self._clock = clock
        self._inbox: queue.Queue[object] = queue.Queue()
        self._running: dict[str, Cancelled] = {}
        self._timers: list[tuple[float, int, effects.ArmTimer]] = []
        self._order = itertools.count()
        self._thread = threading.Thread(target=self._run, name="journey", daemon=True)

    @property
    def state(self) -> State:
        """The newest state; a frozen value, safe on any thread."""
        return self._state

    def start(self) -> None:
        self._thread.start()

    def send(self, event: events.Event) -> None:
        self._inbox.put(event)

    def ask(self, answer: Callable[[], None]) -> None:
        """Have the state thread call ``answer``, after all that was sent before."""
        self._inbox.put(_Question(answer))

    def stop(self, timeout: float = 5.0) -> None:
        """End the state thread and ask every worker to end; does not wait for hung workers."""
        self._inbox.put(_STOP)
        if self._thread.is_alive() and threading.current_thread() is not self._thread:
            self._thread.join(timeout)

    def _run(self) -> None:
        try:
            while True:
                item = self._next()
                if item is _STOP:
                    break
                if isinstance(item, BaseException):
                    raise item
                if isinstance(item, _Question):
                    item.answer()
                    continue
                if item is not None:
                    assert isinstance(item, touches.Touch | events.Answer | events.Notice)
                    self._take(item)
        except BaseException as bug:  # noqa: BLE001 - every bug ends the machine, loudly
            self._on_bug(bug)
        finally:
            for cancelled in tuple(self._running.values()):
                cancelled.set()

    def _next(self) -> object:
        """The next event, or ``None`` after a timer was due."""
        if not self._timers:
            return self._inbox.get()
        due, _, timer = self._timers[0]
        try:
            return self._inbox.get(timeout=max(0.0, due - self._clock()))
        except queue.Empty:
            heapq.heappop(self._timers)
            return events.TimerFired(session=timer.session, effect=timer.effect)

    def _take(self, event: events.Event) -> None:
        state, wanted = step(self._state, event)
        changed = state is not self._state and state != self._state
        if changed:
            self._state = state
        for effect in wanted:
            self._carry_out(effect)
        if changed:
            self._on_state(state)

    def _carry_out(self, effect: effects.Effect) -> None:
        match effect:
            case effects.ArmTimer(seconds=seconds):
                entry = (self._clock() + seconds, next(self._order), effect)
                heapq.heappush(self._timers, entry)
            case effects.Abandon():
                cancelled = self._running.pop(effect.effect, None)
                if cancelled is not None:
                    cancelled.set()
                remaining = [entry for entry in self._timers if entry[2].effect != effect.effect]
                if len(remaining) != len(self._timers):
                    heapq.heapify(remaining)
                    self._timers = remaining
            case _:
                self._start_worker(effect)

    def _start_worker(self, effect: effects.Effect) -> None:
        action = self._actions[type(effect)]
        cancelled = Cancelled()
        self._running[effect.effect] = cancelled

        def emit(event: events.Event) -> None:
            if not cancelled.is_set:
                self._inbox.put(event)

        def work() -> None:
            try:
                action(effect, emit, cancelled)
            except BaseException as bug:  # noqa: BLE001 - reported as what it is, a bug
                self._inbox.put(bug)
            finally:
                # A worker that was abandoned has been taken out already.
                self._running.pop(effect.effect, None)

        name = f"{type(effect).__name__} {effect.effect}"
        threading.Thread(target=work, name=name, daemon=True).start()
