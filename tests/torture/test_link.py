"""Lines as they are: unplugged, half open, losing a third, slow as a modem, cut within TLS.

Fault: the line between a whole kiosk and its office, each in a network namespace of its own. What
holds: whoever stands there has a way on within 10 s, and the request that they leave is with the
office once the line lets anything through, once; no answer that was cut is taken for a whole one.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Final

import pytest

from tests.cases import TORTURE
from tests.torture.link import LOST, SLOWEST, Link, a_link

PEOPLE: Final = 10 if TORTURE else 1
WAY_ON: Final = 10.0
"""Seconds: the promise of the screen, whatever the line does."""


@pytest.fixture(scope="module")
def joined(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Link]:
    with a_link(tmp_path_factory.mktemp("link")) as link:
        yield link


@pytest.fixture
def link(joined: Link) -> Iterator[Link]:
    joined.kiosk.ask("reachable")
    yield joined
    joined.mend()
    joined.kiosk.ask("reachable")
    joined.kiosk.ask("drained")


def half_open(link: Link) -> None:
    """The office's machine has been started anew, and nothing of that has come through."""
    link.lose(100)
    link.office.ask("forget")


def lossy(link: Link) -> None:
    link.lose(LOST)
    link.office.ask("forget")


def slow(link: Link) -> None:
    """Every exchange begins with a new handshake, which takes two seconds of it."""
    link.hold_back(SLOWEST)
    link.office.ask("forget")


FAULTS: Final[dict[str, Callable[[Link], object]]] = {
    "down": lambda link: link.cut(),
    "half-open": half_open,
    "lossy": lossy,
    "slow": slow,
}


@pytest.mark.parametrize("fault", ["down", "half-open"] if TORTURE else ["half-open"])
@pytest.mark.timeout(0 if TORTURE else 300)
def test_there_is_a_way_on_and_the_request_arrives_when_the_line_does(
    link: Link, fault: str
) -> None:
    before = link.office.ask("seen")
    link.kiosk.ask("identify")
    FAULTS[fault](link)
    asked = link.kiosk.ask("ask")
    assert asked["seconds"] < WAY_ON, asked
    link.kiosk.ask("away")
    assert link.kiosk.ask("waiting") == {"waiting": 1}
    assert link.office.ask("seen")["whole"] == before["whole"]
    # Those that nobody answers on are given up, by the one who still had them.
    assert link.kiosk.ask("lines")["established"] <= 1
    link.mend()
    link.kiosk.ask("drained")
    arrived_once(link, before)


@pytest.mark.timeout(0 if TORTURE else 300)
def test_an_answer_that_is_cut_is_none(link: Link) -> None:
    """The office has the request, and its answer breaks off in mid-body: it is sent again."""
    before = link.office.ask("seen")
    link.kiosk.ask("identify")
    link.office.ask("halve")
    link.kiosk.ask("ask")
    # No half answer counts as one: not that the office is there, nor that a request is.
    link.kiosk.ask("away")
    link.office.ask("halve-requests")
    link.kiosk.ask("reachable")
    new = requested(link, before)
    assert link.kiosk.ask("waiting") == {"waiting": 1}
    link.mend()
    link.kiosk.ask("drained")
    arrived_once(link, before)
    assert link.office.ask("seen")["requests"][new] > 1


def requested(link: Link, before: dict[str, dict[str, int]]) -> str:
    """Until the office has one more request: its id."""
    waited = threading.Event()
    for _ in range(1200):
        for entry in link.office.ask("seen")["requests"]:
            if entry not in before["requests"]:
                return str(entry)
        waited.wait(0.1)
    raise AssertionError("no request came")


@pytest.mark.parametrize("fault", ["lossy", "slow"] if TORTURE else ["slow"])
@pytest.mark.timeout(0 if TORTURE else 300)
def test_a_bad_line_drains_the_outbox_too(link: Link, fault: str) -> None:
    before = link.office.ask("seen")
    FAULTS[fault](link)
    for _ in range(PEOPLE):
        link.kiosk.ask("identify")
        asked = link.kiosk.ask("ask")
        assert asked["seconds"] < WAY_ON, asked
    drained = link.kiosk.ask("drained")
    print(
        f"{fault}: a way on after {asked['seconds']:.1f} s, drained in {drained['seconds']:.1f} s"
    )
    arrived_once(link, before, PEOPLE)


def arrived_once(link: Link, before: dict[str, dict[str, int]], people: int = 1) -> None:
    """So many more requests than before, whose answers have gone out whole."""
    seen = link.office.ask("seen")
    assert len(seen["whole"]) == len(before["whole"]) + people
    assert set(seen["requests"]) == set(seen["whole"])
