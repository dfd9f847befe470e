"""What every slip printer does: the fake, and the driver over the simulator on each line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

from devices.errors import DeviceError
from devices.faults import SLIP_PRINTER_FAULTS, Faultable, UnknownFaultError
from devices.printer.api import HoldingPrinter
from devices.printer.escpos import EscposPrinter
from devices.printer.fakes import FakeSlipPrinter
from devices.simulators.escpos_printer import SerialSlipPrinter, TcpSlipPrinter
from devices.simulators.escpos_usb import BulkSlipPrinter, LpSlipPrinter
from devices.status import Action, Cover, DeviceState, Media, Paper, PrinterStatus, Progress
from devices.transports.serial_port import serial_line
from devices.transports.tcp import tcp_line
from devices.transports.usb_bulk import usb_bulk_line
from devices.transports.usb_lp import usb_lp_line
from tests.devices.parts import BRISK, drawing, same_ink, until


@dataclass
class Rig:
    printer: HoldingPrinter
    hardware: Faultable
    take: Callable[[], list[Image.Image]]
    let_paper_run_out: Callable[[], None]
    """In the middle of the next slip."""


def fake_rig(_: Path) -> Iterator[Rig]:
    fake = FakeSlipPrinter()

    def run_out() -> None:
        fake.paper_runs_out = True

    yield Rig(fake, fake, fake.take_slips, run_out)


def tcp_rig(_: Path) -> Iterator[Rig]:
    with TcpSlipPrinter() as simulator:
        driver = EscposPrinter("slips", tcp_line(simulator.host, simulator.port), timing=BRISK)
        with closing(driver):
            yield Rig(driver, simulator, simulator.take_slips, lambda: simulator.load_paper(50))


def pty_rig(folder: Path) -> Iterator[Rig]:
    with SerialSlipPrinter(folder / "printer") as simulator:
        driver = EscposPrinter("slips", serial_line(simulator.path), timing=BRISK)
        with closing(driver):
            yield Rig(driver, simulator, simulator.take_slips, lambda: simulator.load_paper(50))


def usb_rig(_: Path) -> Iterator[Rig]:
    with LpSlipPrinter() as simulator:
        line = usb_lp_line(simulator.path, simulator.kernel)
        with closing(EscposPrinter("slips", line, timing=BRISK)) as driver:
            yield Rig(driver, simulator, simulator.take_slips, lambda: simulator.load_paper(50))


def libusb_rig(_: Path) -> Iterator[Rig]:
    with BulkSlipPrinter() as simulator:
        line = usb_bulk_line(simulator.ids, simulator.backend)
        with closing(EscposPrinter("slips", line, timing=BRISK)) as driver:
            yield Rig(driver, simulator, simulator.take_slips, lambda: simulator.load_paper(50))


@pytest.fixture(
    params=[fake_rig, tcp_rig, pty_rig, usb_rig, libusb_rig],
    ids=["fake", "tcp", "pty", "usb", "libusb"],
)
def rig(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Rig]:
    yield from request.param(tmp_path)


def test_at_ease(rig: Rig) -> None:
    status = rig.printer.status()
    assert status.can_print
    assert (status.device, status.paper) == (DeviceState.ONLINE, Paper.FULL)
    assert (status.cover, status.action) == (Cover.CLOSED, Action.NONE)


def test_a_slip_comes_out_as_it_was_drawn(rig: Rig) -> None:
    picture = drawing(rig.printer.width_dots, 300)
    report = rig.printer.print_slip(picture)
    assert (report.progress, report.pages_out) == (Progress.DELIVERED, 1)
    assert report.status.can_print
    (slip,) = rig.take()
    assert same_ink(slip, picture)


def test_each_slip_is_its_own_job_and_its_own_paper(rig: Rig) -> None:
    first, second = drawing(400, 100), drawing(200, 150)
    jobs = {rig.printer.print_slip(picture).job for picture in (first, second)}
    assert len(jobs) == 2
    slips = rig.take()
    assert [same_ink(s, p) for s, p in zip(slips, (first, second), strict=True)] == [True, True]


def paper_out(s: PrinterStatus) -> bool:
    return s.paper is Paper.OUT and s.action is Action.REFILL


HINDRANCES: dict[str, Callable[[PrinterStatus], bool]] = {
    "paper-out": paper_out,
    "cover-open": lambda s: s.cover is Cover.OPEN and s.action is Action.CLEAR,
    "offline": lambda s: s.device is DeviceState.OFFLINE and s.action is Action.RESET,
    "hardware-error": lambda s: (
        (s.device, s.action) == (DeviceState.HARDWARE_ERROR, Action.MAINTENANCE)
    ),
    "head-hot": lambda s: s.device is DeviceState.DEVICE_BUSY and s.action is Action.NONE,
    "silent": lambda s: s.device is DeviceState.UNKNOWN and s.paper is Paper.UNKNOWN,
    "unplugged": lambda s: s.device is DeviceState.NO_DEVICE and s.paper is Paper.UNKNOWN,
}


@pytest.mark.parametrize("fault", HINDRANCES)
def test_what_hinders_it_is_named_and_nothing_is_sent(rig: Rig, fault: str) -> None:
    rig.hardware.set_fault(fault, on=True)
    status = rig.printer.status()
    assert HINDRANCES[fault](status), status
    assert not status.can_print
    assert status.detail
    with pytest.raises(DeviceError):
        rig.printer.print_slip(drawing())
    rig.hardware.set_fault(fault, on=False)
    # The line that was given up may still be in the kernel's hands for a moment.
    until(lambda: rig.printer.status().can_print, "the printer to be well again")
    assert rig.take() == []
    assert rig.printer.print_slip(drawing()).progress is Progress.DELIVERED
    assert len(rig.take()) == 1


def test_low_paper_is_said_and_prints(rig: Rig) -> None:
    rig.hardware.set_fault("paper-low", on=True)
    status = rig.printer.print_slip(drawing()).status
    assert (status.paper, status.action) == (Paper.LOW, Action.REFILL)
    assert status.can_print


def test_f3_a_slip_that_stops_for_paper_is_held_and_comes_out_once(rig: Rig) -> None:
    picture = drawing()
    rig.let_paper_run_out()
    held = rig.printer.print_slip(picture)
    assert (held.progress, held.pages_out) == (Progress.HELD, 0)
    assert paper_out(held.status)
    assert rig.printer.follow(held.job).progress is Progress.HELD
    with pytest.raises(DeviceError, match=held.job):
        rig.printer.print_slip(drawing(100, 100))
    rig.hardware.set_fault("paper-out", on=False)
    after = rig.printer.follow(held.job)
    assert (after.job, after.progress, after.pages_out) == (held.job, Progress.DELIVERED, 1)
    (slip,) = rig.take()
    assert same_ink(slip, picture)
    with pytest.raises(DeviceError):
        rig.printer.follow(held.job)


def test_f3_a_held_slip_that_nobody_follows_does_not_stop_the_next(rig: Rig) -> None:
    old, new = drawing(576, 400), drawing(300, 120)
    rig.let_paper_run_out()
    assert rig.printer.print_slip(old).progress is Progress.HELD
    with pytest.raises(DeviceError):
        rig.printer.print_slip(new)
    rig.hardware.set_fault("paper-out", on=False)
    assert rig.printer.print_slip(new).progress is Progress.DELIVERED
    slips = rig.take()
    assert same_ink(slips[-1], new)
    assert len(slips) == 2


def test_f5_a_purged_slip_does_not_come_out_for_the_next_person(rig: Rig) -> None:
    old, new = drawing(576, 400), drawing(300, 120)
    rig.let_paper_run_out()
    held = rig.printer.print_slip(old)
    assert held.progress is Progress.HELD
    rig.printer.purge()
    rig.hardware.set_fault("paper-out", on=False)
    with pytest.raises(DeviceError):
        rig.printer.follow(held.job)
    assert rig.printer.print_slip(new).progress is Progress.DELIVERED
    slips = rig.take()
    assert same_ink(slips[-1], new)
    assert not any(same_ink(slip, old) for slip in slips)


def test_purging_an_idle_printer_changes_nothing(rig: Rig) -> None:
    rig.printer.purge()
    rig.printer.purge()
    assert rig.printer.print_slip(drawing()).progress is Progress.DELIVERED
    assert len(rig.take()) == 1


def test_a_printer_that_cannot_be_reached_does_not_claim_to_have_forgotten(rig: Rig) -> None:
    rig.hardware.set_fault("silent", on=True)
    with pytest.raises(DeviceError) as caught:
        rig.printer.purge()
    assert caught.value.action is Action.RESET


def test_a_blocked_cutter_spoils_the_slip(rig: Rig) -> None:
    assert rig.printer.print_slip(drawing()).progress is Progress.DELIVERED
    rig.take()
    rig.hardware.set_fault("cutter-jam", on=True)
    assert rig.printer.print_slip(drawing()).progress is Progress.SPOILED
    status = rig.printer.status()
    assert (status.media, status.action) == (Media.JAMMED, Action.CLEAR)
    assert not status.can_print


@pytest.mark.parametrize("size", [(577, 10), (576, 8001)])
def test_what_does_not_fit_is_refused(rig: Rig, size: tuple[int, int]) -> None:
    with pytest.raises(DeviceError) as caught:
        rig.printer.print_slip(Image.new("1", size, 1))
    assert caught.value.action is Action.CONFIGURATION
    assert rig.take() == []


def test_faults_are_those_of_the_list(rig: Rig) -> None:
    assert rig.hardware.known_faults() == SLIP_PRINTER_FAULTS
    assert rig.hardware.faults() == ()
    rig.hardware.set_fault("cover-open", on=True)
    assert rig.hardware.faults() == ("cover-open",)
    with pytest.raises(UnknownFaultError):
        rig.hardware.set_fault("gremlins", on=True)
