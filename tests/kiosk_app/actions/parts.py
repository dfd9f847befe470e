"""What actions are given: an office that answers as it is told, a store, what was emitted."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, TypeVar, cast

from kiosk_app.journey import effects, events
from kiosk_app.log import Log
from kiosk_app.runner import Cancelled
from offline_cache.client import OfficeClient

NOW = datetime(2026, 11, 21, 5, 0, tzinfo=UTC)
SESSION = "00112233445566ff"
REQUEST = f"{SESSION}-1"
SIGN_IN = "sign-in-0001"
IDS = effects.Ids(session=SESSION, effect=f"{SESSION}.7")
MOTHER, CHILD = "048188001234", "048219001235"

_E = TypeVar("_E", bound=events.Event)


def now() -> datetime:
    return NOW


class Emitted(list[events.Event]):
    """What an action said, in order."""

    def __call__(self, event: events.Event) -> None:
        assert isinstance(event, events.Answer)
        assert (event.session, event.effect) == (IDS["session"], IDS["effect"])
        self.append(event)

    @property
    def only(self) -> events.Event:
        [event] = self
        return event

    def one(self, kind: type[_E]) -> _E:
        [event] = (event for event in self if isinstance(event, kind))
        return event

    @property
    def kinds(self) -> list[str]:
        return [type(event).__name__ for event in self]


class Impatient(Cancelled):
    """Waits for nothing; ``pause`` is told of each wait, and may call ``set``."""

    def __init__(self, pause: Callable[[float], None] = lambda _seconds: None) -> None:
        super().__init__()
        self._pause = pause

    def wait(self, seconds: float) -> bool:
        self._pause(seconds)
        return self.is_set


class Notes:
    """A log, and what was written to it."""

    def __init__(self) -> None:
        self._stream = io.StringIO()
        self.log = Log(self._stream)

    @property
    def text(self) -> str:
        return self._stream.getvalue()

    def of(self, event: str) -> list[Mapping[str, Any]]:
        lines = map(json.loads, self.text.splitlines())
        return [line for line in lines if line["event"] == event]


def office(**answers: Any) -> OfficeClient:
    """A client whose methods give these answers. An exception is raised; of an iterator, the
    next one is given each time.
    """
    return cast(OfficeClient, _Office(answers))


class _Office:
    def __init__(self, answers: Mapping[str, Any]) -> None:
        self._answers = answers
        self.asked: list[Any] = []

    def __getattr__(self, name: str) -> Callable[..., Any]:
        answer = self._answers[name]

        def give(*asked: Any) -> Any:
            self.asked.extend(asked)
            given = next(answer) if isinstance(answer, Iterator) else answer
            if isinstance(given, BaseException):
                raise given
            return given

        return give
