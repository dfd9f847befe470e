"""The slip printer: every fault, before a slip, under it, and after it. The request is kept."""

from __future__ import annotations

import threading

import pytest

from devices.faults import SLIP_PRINTER_FAULTS
from kiosk_app.journey import touches
from kiosk_app.journey.states import Queued, SlipState, Welcome
from offline_cache.ledger import LedgerEvent
from tests.faults.machine import PATIENCE, Machine

FAULTS = [fault.name for fault in SLIP_PRINTER_FAULTS]
PART = 8_000
"""Bytes of some thirty thousand."""
WHOLE = 1_000
"""Rows of dots; a whole slip has more, a scrap much less."""
HARMLESS = {"paper-low"}
PASSES = {"head-hot"}
"""Nobody has to do anything: the slip goes on by itself."""
OUT = {"cutter-jam"}
"""Something did come out, or hangs there: it is not the slip."""


def slip_is(machine: Machine, *wanted: SlipState) -> SlipState:
    state = machine.until(
        lambda state: isinstance(state.screen, Queued) and state.screen.slip in wanted,
        f"a slip that is {' or '.join(wanted)}",
    )
    assert isinstance(state.screen, Queued)
    return state.screen.slip


def kept(machine: Machine) -> None:
    """The request is on the disk, whatever became of its slip."""
    assert [row.event for row in machine.ledger()] == [LedgerEvent.QUEUED]


def told_and_printed_again(machine: Machine, fault: str) -> None:
    """The screen stands for the slip; mended, it comes, once, and nothing older with it."""
    said = machine.says()
    assert "Phiếu chưa in ra được" in said
    assert "chép lại 12 chữ" in said
    kept(machine)
    machine.outside.set("slip-printer", fault, on=False)
    machine.outside.slips.take_slips()
    machine.until(
        lambda state: all(report.status.device == "online" for report in state.machine.devices),
        "the printer to be back",
    )
    machine.touch(touches.PrintSlipAgain)
    slip_is(machine, SlipState.DELIVERED)
    # What hung there is cut off first: a scrap, and nobody's second slip.
    *scraps, slip = [picture.height for picture in machine.outside.slips.slips()]
    assert slip > WHOLE
    assert len(scraps) <= 1
    assert all(height < WHOLE / 2 for height in scraps)


def strike_under_way(
    machine: Machine, fault: str, monkeypatch: pytest.MonkeyPatch
) -> threading.Event:
    """The fault comes when the printer has taken in a part of the slip."""
    inside, struck = machine.outside.slips._machine, threading.Event()
    receive, taken = inside.receive, 0

    def receive_and_break(data: bytes) -> bytes:
        nonlocal taken
        answer = receive(data)
        taken += len(data)
        if taken >= PART and not struck.is_set():
            struck.set()
            machine.outside.set("slip-printer", fault, on=True)
        return answer

    monkeypatch.setattr(inside, "receive", receive_and_break)
    return struck


@pytest.mark.parametrize("fault", FAULTS)
def test_before(machine: Machine, fault: str) -> None:
    machine.to_ask_later()
    machine.outside.set("slip-printer", fault, on=True)
    machine.touch(touches.GoOn)
    machine.on(Queued)
    if fault in PASSES:
        machine.outside.set("slip-printer", fault, on=False)
    if fault in HARMLESS | PASSES:
        slip_is(machine, SlipState.DELIVERED)
        kept(machine)
    else:
        slip_is(machine, SlipState.FAILED)
        told_and_printed_again(machine, fault)
    over(machine)


@pytest.mark.parametrize("fault", FAULTS)
def test_during(machine: Machine, fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    machine.to_ask_later()
    struck = strike_under_way(machine, fault, monkeypatch)
    machine.touch(touches.GoOn)
    assert struck.wait(PATIENCE)
    if fault in PASSES:
        machine.outside.set("slip-printer", fault, on=False)
    if fault in HARMLESS | PASSES:
        slip_is(machine, SlipState.DELIVERED)
        kept(machine)
    else:
        slip_is(machine, SlipState.FAILED)
        told_and_printed_again(machine, fault)
    over(machine)


@pytest.mark.parametrize("fault", FAULTS)
def test_after(machine: Machine, fault: str) -> None:
    machine.to_ask_later()
    machine.touch(touches.GoOn)
    machine.on(Queued)
    slip_is(machine, SlipState.DELIVERED)
    machine.outside.set("slip-printer", fault, on=True)
    assert len(machine.outside.slips.slips()) == 1
    kept(machine)
    over(machine)
    machine.ready()


def over(machine: Machine) -> None:
    machine.touch(touches.HaveAll)
    machine.on(Welcome)
    machine.outside.mend()
    machine.outside.slips.take_slips()
    assert machine.outside.slips.slips() == []
