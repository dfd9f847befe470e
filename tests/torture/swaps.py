"""Somebody in the pipeline who gives two people one another's papers, on purpose.

Each pair of sessions is mixed up at one place between office and printer. What each of the two
gets there is whole, genuine, and the other's.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from random import Random
from typing import Any, Final

import pytest

from forms.compose import Page, compose
from kiosk_app.actions import issue
from kiosk_app.journey import effects
from kiosk_app.runner import Action, Cancelled, Emit
from office_contract.messages import Issuance
from tests.torture.city import CityKiosk

MEETING: Final = 600.0
"""Seconds within which the other of a pair comes to the same place."""


class Place(StrEnum):
    """Where two sessions are mixed up."""

    VALUES = "values"
    """The office seals for the right person, and sends another's values to print."""
    SEAL = "seal"
    """The right values come with the seal of another's paper."""
    ANSWER = "answer"
    """Values, seal and serial are another's, under this request's own ids and numbers."""
    PAGE = "page"
    """The composer gives the page of another session back."""
    PRINTER = "printer"
    """The page that was checked is exchanged on its way to the printer."""


@dataclass(frozen=True, slots=True)
class Pair:
    first: CityKiosk
    second: CityKiosk
    place: Place


def draw_pairs(city: Sequence[CityKiosk], share: float, draw: Random) -> list[Pair]:
    """About ``share`` of the kiosks in pairs, each place in its turn."""
    some = draw.sample(list(city), 2 * max(1, round(len(city) * share / 2)))
    places = list(Place)
    draw.shuffle(places)
    return [
        Pair(first, second, places[number % len(places)])
        for number, (first, second) in enumerate(zip(some[::2], some[1::2], strict=True))
    ]


class Pipeline:
    """Mixes ``pairs`` up from now on; everybody else's papers pass."""

    def __init__(self, pairs: Sequence[Pair], patch: pytest.MonkeyPatch) -> None:
        self._mixed: dict[str, tuple[Place, _Meeting]] = {}
        for pair in pairs:
            meeting = _Meeting()
            for kiosk in (pair.first, pair.second):
                assert kiosk.state.session is not None
                self._mixed[kiosk.state.session.id] = (pair.place, meeting)
        self._patch = patch
        patch.setattr(issue, "compose", self._compose)

    def runs_through(self, kiosk: CityKiosk) -> None:
        """Between this kiosk and its office, and before its printer."""
        client, actions = kiosk.kiosk._client, kiosk.kiosk.runner._actions
        asked, deliver = client.issue, actions[effects.Deliver]

        def ask(request: Any) -> Issuance:
            return self._answer(request.session, asked(request))

        def print_page(effect: effects.Effect, emit: Emit, cancelled: Cancelled) -> None:
            assert isinstance(effect, effects.Deliver)
            pdf = self._pass(Place.PRINTER, effect.session, effect.pdf)
            deliver(replace(effect, pdf=pdf), emit, cancelled)

        self._patch.setattr(client, "issue", ask)
        mixed: Mapping[type[effects.Effect], Action] = {**actions, effects.Deliver: print_page}
        self._patch.setattr(kiosk.kiosk.runner, "_actions", mixed)

    def _compose(self, *arguments: Any, request: str, **named: Any) -> Page:
        page: Page = compose(*arguments, request=request, **named)
        mixed: Page = self._pass(Place.PAGE, request.partition("-")[0], page)
        return mixed

    def _answer(self, session: str, mine: Issuance) -> Issuance:
        changes: Mapping[Place, Callable[[Issuance], dict[str, Any]]] = {
            Place.VALUES: lambda other: {"values": other.values},
            Place.SEAL: lambda other: {"seal": other.seal},
            Place.ANSWER: lambda other: {
                "values": other.values,
                "seal": other.seal,
                "serial": other.serial,
            },
        }
        for place, change in changes.items():
            other = self._pass(place, session, mine)
            if other is not mine:
                return mine.model_copy(update=change(other))
        return mine

    def _pass(self, place: Place, session: str, mine: Any) -> Any:
        planned = self._mixed.get(session)
        if planned is None or planned[0] is not place:
            return mine
        return planned[1].exchange(mine)


class _Meeting:
    """Two come, and each goes with what the other has brought."""

    def __init__(self) -> None:
        self._brought: list[Any] = []
        self._met = threading.Barrier(2)

    def exchange(self, mine: Any) -> Any:
        self._brought.append(mine)
        self._met.wait(MEETING)
        return next(one for one in self._brought if one is not mine)
