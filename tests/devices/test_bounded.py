from __future__ import annotations

import threading

import pytest

from devices.bounded import Bounded
from devices.errors import TransportError
from tests.devices.parts import DEADLINE, until


def test_what_it_returns_and_what_it_raises_comes_through() -> None:
    bounded = Bounded("peer")
    assert bounded.call(lambda: 7, DEADLINE) == 7
    with pytest.raises(ZeroDivisionError):
        bounded.call(lambda: 1 // 0, DEADLINE)


def test_a_peer_that_hangs_costs_one_thread_and_is_asked_again_when_it_has_answered() -> None:
    bounded, gate = Bounded("peer"), threading.Event()
    before = threading.active_count()
    with pytest.raises(TransportError, match=r"within 0\.05 s"):
        bounded.call(gate.wait, 0.05)
    for _ in range(3):
        with pytest.raises(TransportError, match="not answered yet"):
            bounded.call(gate.wait, DEADLINE)
    assert threading.active_count() == before + 1
    gate.set()
    until(lambda: threading.active_count() == before, "the answer")
    assert bounded.call(lambda: "again", DEADLINE) == "again"
