"""The state thread waits for nobody: hung, late and failing workers. Events, no sleeps."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest

from kiosk_app.journey import effects, events, touches
from kiosk_app.journey.states import (
    CheckRead,
    Identify,
    OutOfService,
    Services,
    State,
    Welcome,
)
from kiosk_app.runner import Action, Cancelled, Emit, Runner
from tests.kiosk_app.journey.walking import CARD, FIRST, SECOND, machine

DEADLINE = 10.0
"""Seconds; a test that needs as many has failed."""


def quiet(effect: effects.Effect, emit: Emit, cancelled: Cancelled) -> None:
    """An action without an answer."""


QUIET: Mapping[type[effects.Effect], Action] = {
    effects.Wipe: quiet,
    effects.PlaySound: quiet,
    effects.NoteConsent: quiet,
    effects.ReadDocument: quiet,
}


class Stage:
    """A runner with a place to watch it from."""

    def __init__(self, actions: Mapping[type[effects.Effect], Action]) -> None:
        self.states: queue.Queue[State] = queue.Queue()
        self.bugs: queue.Queue[BaseException] = queue.Queue()
        self.runner = Runner(
            State(machine=machine()), {**QUIET, **actions}, self.states.put, self.bugs.put
        )
        self.runner.start()

    def until(self, wanted: Callable[[State], bool]) -> State:
        """The first state from now on that is as wanted."""
        while True:
            state = self.states.get(timeout=DEADLINE)
            if wanted(state):
                return state

    def touch(self, kind: type[touches.Touch], /, **fields: Any) -> None:
        state = self.runner.state
        session = state.session.id if state.session else None
        self.runner.send(kind(session=session, turn=state.turn, **fields))

    def start(self, session: str = FIRST) -> None:
        self.touch(touches.Start, language="vi", new_session=session)
        self.until(lambda state: isinstance(state.screen, Services))

    def to_identify(self) -> None:
        self.start()
        self.touch(touches.PickService, code="CT01")
        self.until(lambda state: state.session is not None and state.session.form is not None)
        self.touch(touches.Agree, agreed=True)
        self.until(lambda state: getattr(state.screen, "agreed", False))
        self.touch(touches.GoOn)
        self.until(lambda state: isinstance(state.screen, Identify))

    def bug(self) -> BaseException:
        return self.bugs.get(timeout=DEADLINE)


@pytest.fixture
def staged() -> Iterator[Callable[..., Stage]]:
    stages: list[Stage] = []

    def make(actions: Mapping[type[effects.Effect], Action] | None = None) -> Stage:
        stages.append(Stage(actions or {}))
        return stages[-1]

    yield make
    for stage in stages:
        stage.runner.stop()


def test_an_answer_comes_back_as_a_state(staged: Callable[..., Stage]) -> None:
    def read(effect: effects.Effect, emit: Emit, cancelled: Cancelled) -> None:
        emit(events.DocumentRead(session=effect.session, effect=effect.effect, document=CARD))

    stage = staged({effects.ReadDocument: read})
    stage.to_identify()
    state = stage.until(lambda state: isinstance(state.screen, CheckRead))
    assert state.session is not None
    assert state.session.document == CARD


def test_a_hung_worker_holds_up_nobody_and_is_not_heard_later(
    staged: Callable[..., Stage],
) -> None:
    asked = threading.Event()
    let_go = threading.Event()
    ended = threading.Event()
    told: list[Cancelled] = []

    def hangs(effect: effects.Effect, emit: Emit, cancelled: Cancelled) -> None:
        told.append(cancelled)
        asked.set()
        let_go.wait(DEADLINE)
        emit(events.DocumentRead(session=effect.session, effect=effect.effect, document=CARD))
        ended.set()

    stage = staged({effects.ReadDocument: hangs})
    stage.to_identify()
    assert asked.wait(DEADLINE)
    stage.touch(touches.GoHome)
    stage.until(lambda state: isinstance(state.screen, Welcome))
    assert told[0].is_set
    stage.start(SECOND)
    let_go.set()
    assert ended.wait(DEADLINE)
    stage.touch(touches.SwitchLanguage, language="en")
    state = stage.until(lambda state: state.session is not None and state.session.language == "en")
    assert isinstance(state.screen, Services)
    assert state.session is not None
    assert state.session.document is None


def test_a_pause_ends_at_once_when_it_is_cancelled() -> None:
    cancelled = Cancelled()
    assert not cancelled.wait(0)
    cancelled.set()
    assert cancelled.wait(DEADLINE)
    assert cancelled.is_set


def test_a_timer_fires_and_an_abandoned_one_does_not() -> None:
    """The clock stands still but for what the test adds."""
    clock = Clock()
    states: queue.Queue[State] = queue.Queue()
    bugs: list[BaseException] = []
    runner = Runner(State(machine=machine()), QUIET, states.put, bugs.append, clock)
    runner.send(touches.Start(session=None, turn=0, language="vi", new_session=FIRST))
    runner.send(touches.SwitchLanguage(session=FIRST, turn=1, language="en"))
    clock.runs_out = True
    runner.start()
    try:
        seen = [states.get(timeout=DEADLINE)]
        while not isinstance(seen[-1].screen, Welcome):
            seen.append(states.get(timeout=DEADLINE))
    finally:
        runner.stop()
    warned = [one for one in seen if one.overlay is not None]
    assert bugs == []
    assert len({id(one.overlay) for one in warned}) == 1
    assert seen[-1].session is None


class Clock:
    """Every look at it is an hour later, once ``runs_out``: each timer is due when it is asked."""

    def __init__(self) -> None:
        self.now = 0.0
        self.runs_out = False

    def __call__(self) -> float:
        if self.runs_out:
            self.now += 3600.0
        return self.now


def test_a_bug_in_an_action_ends_the_machine_loudly(staged: Callable[..., Stage]) -> None:
    def buggy(effect: effects.Effect, emit: Emit, cancelled: Cancelled) -> None:
        raise LookupError("a bug")

    stage = staged({effects.ReadDocument: buggy})
    stage.to_identify()
    assert isinstance(stage.bug(), LookupError)


def test_an_effect_that_nobody_carries_out_is_a_bug(staged: Callable[..., Stage]) -> None:
    stage = staged()
    stage.start()
    stage.touch(touches.CallHelp)
    assert isinstance(stage.bug(), KeyError)


def test_states_go_out_only_when_something_changed(staged: Callable[..., Stage]) -> None:
    stage = staged()
    stage.runner.send(touches.GoBack(session="nobody", turn=99))
    stage.runner.send(events.BackInService())
    stage.start()
    # ``until`` took the first state that came: nothing went out before the session began.
    assert stage.states.empty()
    assert not isinstance(stage.runner.state.screen, OutOfService)


def test_stopping_tells_every_worker(staged: Callable[..., Stage]) -> None:
    ended = threading.Event()
    asked = threading.Event()

    def waits(effect: effects.Effect, emit: Emit, cancelled: Cancelled) -> None:
        asked.set()
        if cancelled.wait(DEADLINE):
            ended.set()

    stage = staged({effects.ReadDocument: waits})
    stage.to_identify()
    assert asked.wait(DEADLINE)
    stage.runner.stop()
    assert ended.wait(DEADLINE)
    assert stage.bugs.empty()
