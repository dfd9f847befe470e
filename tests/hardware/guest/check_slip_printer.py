"""A slip printer at a USB port: usblp and libusb"""

from __future__ import annotations

import functools
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from devices.detect import everything
from devices.printer.api import JobReport
from devices.printer.escpos import EscposPrinter
from devices.simulators.escpos_printer import TcpSlipPrinter
from devices.specimens import specimen_slip
from devices.status import DeviceState, Paper, Progress
from devices.transports.api import LineBusyError, OpenLine, StatesPort, Transport
from devices.transports.tcp import tcp_line
from devices.transports.usb_bulk import usb_bulk_line
from devices.transports.usb_lp import usb_lp_line
from tests.hardware.guest.gadgets import PATIENCE, plugged_in, settle, until
from tests.hardware.guest.slip_gadget import (
    PAPER_EMPTY,
    PRINTER,
    SELECTED,
    GadgetSlipPrinter,
)

NODE = Path("/dev/usb/lp0")
LINES: dict[str, OpenLine] = {
    "usblp": usb_lp_line(str(NODE)),
    "libusb": usb_bulk_line(PRINTER.ids),
}


class Recorded:
    """A line that remembers what it took."""

    def __init__(self, line: Transport, taken: bytearray) -> None:
        self._line = line
        self._taken = taken
        self.read = line.read
        self.close = line.close

    def write(self, data: bytes, within: float) -> int:
        size = self._line.write(data, within)
        self._taken += data[:size]
        return size


@pytest.fixture
def machine() -> Iterator[GadgetSlipPrinter]:
    with plugged_in(PRINTER) as gadget, GadgetSlipPrinter(gadget) as machine:
        until(NODE.exists)
        settle()
        yield machine


@pytest.fixture(params=LINES)
def line(request: pytest.FixtureRequest) -> OpenLine:
    return LINES[request.param]


@pytest.fixture
def printer(machine: GadgetSlipPrinter, line: OpenLine) -> Iterator[EscposPrinter]:
    printer = EscposPrinter("slip-printer", line)
    until(lambda: printer.status().can_print)
    yield printer
    printer.close()


def picture() -> Image.Image:
    return specimen_slip(576, "Một Cửa Kiosk")


def test_listed(machine: GadgetSlipPrinter) -> None:
    """The list of ports names it, with its ids"""
    [found] = [thing for thing in everything() if thing.kind == "usb printer"]
    assert (Path(found.path).resolve(), found.ids) == (NODE, PRINTER.ids)
    assert "Sample Slip Printer" in found.description


def test_prints(machine: GadgetSlipPrinter, line: OpenLine) -> None:
    """A slip is delivered by the printer's own word; its bytes arrive unchanged, and the paper is
    dot by dot that of the same slip over TCP
    """
    sent = bytearray()
    printer = EscposPrinter("slip-printer", lambda: Recorded(line(), sent))
    try:
        until(lambda: printer.status().can_print)
        assert printer.print_slip(picture()).progress is Progress.DELIVERED
    finally:
        printer.close()
    assert machine.received == sent
    [paper] = machine.take_slips()
    with TcpSlipPrinter() as peer:
        other = EscposPrinter("peer", tcp_line(peer.host, peer.port))
        assert other.print_slip(picture()).progress is Progress.DELIVERED
        other.close()
        [same] = peer.take_slips()
    assert paper.size == same.size
    assert paper.tobytes() == same.tobytes()


def test_paper_out(machine: GadgetSlipPrinter, printer: EscposPrinter) -> None:
    """Without paper: the status says so, and prints again after the refill"""
    machine.set_fault("paper-out", on=True)
    status = printer.status()
    assert (status.paper, status.can_print) == (Paper.OUT, False)
    machine.set_fault("paper-out", on=False)
    assert printer.status().can_print
    assert printer.print_slip(picture()).progress is Progress.DELIVERED


def test_port_status(machine: GadgetSlipPrinter, line: OpenLine) -> None:
    """A printer that speaks no language still says by its port that it has no paper"""
    machine.set_fault("silent", on=True)
    machine.say(SELECTED | PAPER_EMPTY)
    opened = line()
    try:
        assert isinstance(opened, StatesPort)
        said = opened.port_status()
    finally:
        opened.close()
    assert said is not None
    assert (said.paper_empty, said.error) == (True, True)
    printer = EscposPrinter("slip-printer", line)
    try:
        assert not printer.status().can_print
        assert printer.status().paper is Paper.OUT
    finally:
        printer.close()


def test_unplug_known(
    machine: GadgetSlipPrinter, printer: EscposPrinter, measured: Callable[[str, float], None]
) -> None:
    """Unplugged: the status says noDevice within a second; replugged, the same driver prints"""
    machine.pull()
    measured(
        "unplug to status",
        until(lambda: printer.status().device is DeviceState.NO_DEVICE, within=1.0),
    )
    machine.put_back()
    until(lambda: printer.status().can_print)
    assert printer.print_slip(picture()).progress is Progress.DELIVERED
    [_] = machine.take_slips()


def test_unplug_in_mid_slip(
    machine: GadgetSlipPrinter, printer: EscposPrinter, measured: Callable[[str, float], None]
) -> None:
    """Unplugged in the middle of a slip: the slip is unknown, never delivered, and what is printed
    after the replug is the next slip, not the rest of the old one
    """
    reports: list[JobReport] = []
    limit = len(machine.received) + 4000
    machine.limit = limit
    thread = threading.Thread(target=lambda: reports.append(printer.print_slip(picture())))
    thread.start()
    until(lambda: len(machine.received) >= limit)
    pulled = time.monotonic()
    machine.pull()
    until(functools.partial(_ended, thread))
    measured("unplug to settlement", time.monotonic() - pulled)
    [report] = reports
    assert report.progress is Progress.UNKNOWN
    assert machine.take_slips() == []
    machine.limit = None
    machine.set_fault("silent", on=True)  # switched off and on: what it had is forgotten
    machine.set_fault("silent", on=False)
    machine.put_back()
    until(lambda: printer.status().can_print)
    assert printer.print_slip(picture()).progress is Progress.DELIVERED
    assert max(slip.height for slip in machine.take_slips()) >= picture().height


def _ended(thread: threading.Thread) -> bool:
    thread.join(0)
    return not thread.is_alive()


def test_exclusive(machine: GadgetSlipPrinter, printer: EscposPrinter, line: OpenLine) -> None:
    """A second program that wants the line is told that it is held"""
    with pytest.raises(LineBusyError):
        line()


def test_back_to_the_kernel(machine: GadgetSlipPrinter) -> None:
    """What libusb had taken from the kernel's driver goes back to it"""
    opened = LINES["libusb"]()
    assert not NODE.exists()
    opened.close()
    until(NODE.exists, within=PATIENCE)
