"""What a slip printer tells unasked, and what its port tells in its place."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from devices.printer.escpos import EscposPrinter
from devices.printer.escpos_codec import AUTOMATIC_STATUS
from devices.printer.models import GENERIC, SlipModel
from devices.simulators.escpos_machine import EscposMachine
from devices.simulators.escpos_printer import SerialSlipPrinter
from devices.simulators.escpos_usb import BulkSlipPrinter, LpSlipPrinter
from devices.status import Action, DeviceState, Paper, Progress
from devices.timing import EscposTiming
from devices.transports.api import OpenLine, PortStatus
from devices.transports.serial_port import serial_line
from devices.transports.usb_bulk import usb_bulk_line
from devices.transports.usb_lp import usb_lp_line
from tests.devices.parts import BRISK, DEADLINE, Clock, drawing
from tests.devices.wires import WireToMachine

Hardware = SerialSlipPrinter | LpSlipPrinter | BulkSlipPrinter


@pytest.fixture(params=["pty", "lp", "bulk"])
def wired(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Hardware, OpenLine]]:
    if request.param == "pty":
        with SerialSlipPrinter(tmp_path / "printer") as printer:
            yield printer, serial_line(printer.path)
    elif request.param == "lp":
        with LpSlipPrinter() as lp:
            yield lp, usb_lp_line(lp.path, lp.kernel)
    else:
        with BulkSlipPrinter() as bulk:
            yield bulk, usb_bulk_line(bulk.ids, bulk.backend)


@pytest.mark.parametrize("fault", ["paper-out", "paper-low", "cover-open", "unplugged"])
def test_a_change_is_news_before_anybody_asks(wired: tuple[Hardware, OpenLine], fault: str) -> None:
    hardware, open_line = wired
    printer = EscposPrinter("s", open_line, timing=BRISK)
    before = printer.status()
    assert before.can_print
    heard = threading.Event()

    def listen() -> None:
        if printer.wait_for_news(DEADLINE):
            heard.set()

    listener = threading.Thread(target=listen)
    listener.start()
    hardware.set_fault(fault, on=True)
    assert heard.wait(DEADLINE / 2)
    listener.join()
    assert printer.status() != before
    printer.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


def at(wire: WireToMachine, clock: Clock, model: SlipModel = GENERIC) -> EscposPrinter:
    return EscposPrinter("s", wire, model, clock=clock, timing=EscposTiming())


def test_automatic_status_is_switched_on_with_the_line(clock: Clock) -> None:
    wire = WireToMachine(EscposMachine(), clock)
    at(wire, clock).status()
    assert wire.sent.startswith(AUTOMATIC_STATUS)


def test_what_was_so_already_is_no_news(clock: Clock) -> None:
    machine = EscposMachine()
    wire = WireToMachine(machine, clock)
    printer = at(wire, clock)
    assert not printer.wait_for_news(5.0), "there is no line yet"
    assert clock() == 1000.0
    printer.status()
    assert not printer.wait_for_news(5.0)
    assert clock() == pytest.approx(1005.0)
    wire.answers += machine.receive(AUTOMATIC_STATUS)
    assert not printer.wait_for_news(5.0)


def test_news_is_news_until_somebody_asks(clock: Clock) -> None:
    machine = EscposMachine()
    wire = WireToMachine(machine, clock)
    printer = at(wire, clock)
    printer.status()
    wire.answers += machine.set_fault("paper-low", on=True)
    assert printer.wait_for_news(5.0)
    assert printer.wait_for_news(5.0)
    assert printer.status().paper is Paper.LOW
    assert not printer.wait_for_news(5.0)


def test_a_change_while_it_is_asked_is_not_lost(clock: Clock) -> None:
    machine = EscposMachine()
    wire = WireToMachine(machine, clock)
    printer = at(wire, clock)
    printer.status()
    # The last answer stays away for a moment, and the cover opens before it comes.
    wire.loses = lambda data: data == b"\x10\x04\x04"
    wire.while_waiting.append(lambda: machine.set_fault("cover-open", on=True) + b"\x12")
    assert printer.status().can_print
    assert printer.wait_for_news(5.0)


def test_a_model_without_automatic_status_is_asked_only(clock: Clock) -> None:
    machine = EscposMachine()
    wire = WireToMachine(machine, clock)
    printer = at(wire, clock, SlipModel("plain", asb=False))
    assert printer.print_slip(drawing(576, 300)).progress is Progress.DELIVERED
    assert AUTOMATIC_STATUS not in wire.sent
    wire.answers += machine.set_fault("paper-out", on=True)
    assert not printer.wait_for_news(1.0)
    assert printer.status().paper is Paper.OUT


def test_near_end_is_known_before_a_slip_is_begun(clock: Clock) -> None:
    machine = EscposMachine()
    printer = at(WireToMachine(machine, clock), clock)
    machine.set_fault("paper-low", on=True)
    status = printer.status()
    assert (status.paper, status.action, status.can_print) == (Paper.LOW, Action.REFILL, True)


class Ported(WireToMachine):
    """A USB line whose printer answers no question."""

    port: PortStatus | None = PortStatus(paper_empty=False, selected=True, error=False)

    def read(self, limit: int, within: float) -> bytes:
        self.answers.clear()
        return super().read(limit, within)

    def port_status(self) -> PortStatus | None:
        return self.port


@pytest.mark.parametrize(
    ("port", "device", "paper"),
    [
        (PortStatus(True, False, False), DeviceState.ONLINE, Paper.OUT),
        (PortStatus(False, False, True), DeviceState.HARDWARE_ERROR, Paper.FULL),
        (PortStatus(False, False, False), DeviceState.OFFLINE, Paper.FULL),
        (PortStatus(False, True, False), DeviceState.UNKNOWN, Paper.UNKNOWN),
        (None, DeviceState.UNKNOWN, Paper.UNKNOWN),
    ],
)
def test_of_a_mute_printer_only_bad_news_is_believed(
    clock: Clock, port: PortStatus | None, device: DeviceState, paper: Paper
) -> None:
    wire = Ported(EscposMachine(), clock)
    wire.port = port
    status = at(wire, clock).status()
    assert (status.device, status.paper, status.can_print) == (device, paper, False)


class Echo(WireToMachine):
    """RXD and TXD are joined: what is sent comes back, before the printer's answer."""

    def write(self, data: bytes, within: float) -> int:
        self.answers += data
        return super().write(data, within)


@pytest.mark.parametrize("alone", [True, False])
def test_a_line_that_returns_what_it_is_sent_is_no_printer(clock: Clock, alone: bool) -> None:
    machine = EscposMachine()
    if alone:
        machine.set_fault("silent", on=True)
    status = at(Echo(machine, clock), clock).status()
    assert (status.device, status.action) == (DeviceState.OFFLINE, Action.CONFIGURATION)
    assert "returns" in status.detail


def test_a_listener_lets_a_slip_through() -> None:
    with LpSlipPrinter() as hardware:
        printer = EscposPrinter("s", usb_lp_line(hardware.path, hardware.kernel), timing=BRISK)
        assert printer.status().can_print
        stop = threading.Event()

        def listen() -> None:
            while not stop.is_set():
                printer.wait_for_news(0.05)

        listener = threading.Thread(target=listen)
        listener.start()
        begun = time.monotonic()
        for _ in range(5):
            assert printer.print_slip(drawing(100, 50)).progress is Progress.DELIVERED
        stop.set()
        listener.join()
        assert time.monotonic() - begun < DEADLINE
        assert len(hardware.slips()) == 5
        printer.close()
