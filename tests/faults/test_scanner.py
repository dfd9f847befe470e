"""The scanner: every fault, before a card is asked for, while it is, and after it was read."""

from __future__ import annotations

import pytest

from devices.faults import SCANNER_FAULTS
from kiosk_app.journey import touches
from kiosk_app.journey.states import CheckRead, Fill, Identify, Welcome
from tests.faults.machine import Machine

FAULTS = [fault.name for fault in SCANNER_FAULTS]
SAID = {
    "unplugged": None,
    "silent": None,
    "garbled": "Mã bị xước hoặc bẩn",
    "flood": "Mã này không phải của giấy tờ tùy thân",
}
"""What the screen says of the code; a reader that is gone has a panel of its own, and one that is
silent says nothing that could be told from a person who has not laid anything down."""


def noticed(machine: Machine, fault: str) -> None:
    if fault == "unplugged":
        machine.until(
            lambda state: isinstance(state.screen, Identify) and state.screen.scanner_broken,
            "the reader to be missed",
        )
    elif fault == "silent":
        machine.lay_card()
        assert isinstance(machine.screen, Identify)
    else:
        said = SAID[fault]
        assert said is not None
        machine.lay_until_says(said)


def read_again(machine: Machine, fault: str) -> None:
    machine.outside.set("scanner", fault, on=False)
    machine.lay_until(CheckRead)


def test_every_fault_is_walked() -> None:
    assert set(FAULTS) == SAID.keys()


@pytest.mark.parametrize("fault", FAULTS)
def test_before(machine: Machine, fault: str) -> None:
    machine.outside.set("scanner", fault, on=True)
    machine.start()
    machine.to_identify("CT01")
    noticed(machine, fault)
    read_again(machine, fault)


@pytest.mark.parametrize("fault", FAULTS)
def test_during(machine: Machine, fault: str) -> None:
    machine.start()
    machine.to_identify("CT01")
    machine.outside.set("scanner", fault, on=True)
    noticed(machine, fault)
    # There is a way on without a card, too.
    machine.touch(touches.WithoutDocument)
    machine.on(Fill)
    machine.touch(touches.GoBack)
    machine.on(Identify)
    read_again(machine, fault)


@pytest.mark.parametrize("fault", FAULTS)
def test_after(machine: Machine, fault: str) -> None:
    """What was read is kept; the next person is not troubled by what came meanwhile."""
    machine.start()
    machine.to_identify("CT01")
    machine.lay_until(CheckRead)
    machine.outside.set("scanner", fault, on=True)
    machine.lay_card()
    machine.touch(touches.GoOn)
    machine.on(Fill)
    machine.touch(touches.GoHome)
    machine.on(Welcome)
    machine.outside.set("scanner", fault, on=False)
    machine.ready()
    machine.start()
    machine.to_identify("CT01")
    assert machine.screen == Identify(laid=machine.screen.laid)
    assert machine.ledger() == [] or machine.ledger()[0].request != ""
