"""The A4 printer: every fault, before a page, under it, and after it."""

from __future__ import annotations

import pytest

from devices.faults import PAGE_PRINTER_FAULTS
from kiosk_app.journey import events, touches
from kiosk_app.journey.states import Failure, FailureKind, Printing, Services, TakePapers
from tests.faults.machine import Machine

HARMLESS = {"paper-low", "toner-low", "slow"}
"""Printing goes on."""
HOLDS = {
    "paper-out": "Máy in hết giấy",
    "jam": "Giấy bị kẹt trong máy in",
    "cover-open": "Nắp máy in đang mở",
    "toner-out": "Máy in hết mực",
}
"""The page waits inside; the screen says for what."""
MUTE = {"power-off", "silent"}
FAULTS = [fault.name for fault in PAGE_PRINTER_FAULTS]


@pytest.fixture(scope="module", params=["files", "ipp"])
def page_printer(request: pytest.FixtureRequest) -> str:
    """One that writes files, and one over the wire."""
    return str(request.param)


def test_every_fault_is_walked() -> None:
    assert set(FAULTS) == HARMLESS | HOLDS.keys() | MUTE


@pytest.mark.parametrize("fault", FAULTS)
def test_before(machine: Machine, fault: str) -> None:
    machine.to_review()
    machine.outside.set("page-printer", fault, on=True)
    machine.print_it()
    if fault in MUTE:
        machine.on(Failure)
        assert machine.screen.kind is FailureKind.PRINT_FAILED
        assert "Chưa in được giấy" in machine.says()
        machine.outcome("spoiled")
        mended(machine)
        return
    if fault in HOLDS:
        machine.until(
            lambda state: isinstance(state.screen, Printing) and state.screen.trouble is not None,
            "what holds the page up",
        )
        assert HOLDS[fault] in machine.says()
        assert machine.outside.pages.sheets() == 0
        machine.outside.set("page-printer", fault, on=False)
    machine.take_all()


@pytest.mark.parametrize("fault", FAULTS)
def test_during(machine: Machine, fault: str) -> None:
    machine.to_review()
    machine.print_it()
    machine.until(lambda _: machine.outside.pages.moves(), "the page to move")
    machine.outside.set("page-printer", fault, on=True)
    match fault:
        case "jam":
            machine.on(Failure)
            assert machine.screen.kind is FailureKind.PRINT_FAILED
            assert "Chưa in được giấy" in machine.says()
            machine.outcome("spoiled")
            mended(machine)
        case "power-off" | "silent":
            machine.on(Failure)
            assert machine.screen.kind is FailureKind.OUTCOME_UNKNOWN
            assert "Trong khay có giấy không?" in machine.says()
            machine.touch(touches.PageSeen, there=False)
            machine.outcome("unknown")
            machine.kiosk.runner.send(events.TrayCleared())
            mended(machine)
        case _:
            if fault in HOLDS:
                machine.until(lambda _: HOLDS[fault] in machine.says(), HOLDS[fault])
                machine.outside.set("page-printer", fault, on=False)
            machine.take_all()


@pytest.mark.parametrize("fault", FAULTS)
def test_after(machine: Machine, fault: str) -> None:
    machine.to_review()
    machine.print_it()
    machine.on(TakePapers)
    machine.outside.set("page-printer", fault, on=True)
    machine.take_all()
    # The next person is told before anything is typed.
    machine.start()
    machine.on(Services)
    if fault not in HARMLESS:
        machine.until(
            lambda _: "Máy in chưa sẵn sàng" in machine.says(), "a printer that is not ready"
        )
        machine.touch(touches.PickService, code="CT01")
        assert isinstance(machine.screen, Services)
    mended(machine)


def mended(machine: Machine) -> None:
    """By itself, once the fault is gone."""
    machine.leave()
    machine.ready()
    machine.start()
    machine.until(lambda _: "Máy in chưa sẵn sàng" not in machine.says(), "the printer to be ready")
