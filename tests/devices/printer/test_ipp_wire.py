"""Pages to an IPP printer without a spooler, over the wire to our simulator and its faults."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from devices.errors import DeviceError
from devices.printer.ipp import IppPrinter
from devices.printer.ipp_requests import A4
from devices.simulators.ipp_printer import IppPrinterSimulator
from devices.specimens import specimen_page
from devices.status import DeviceState, Paper, Progress
from devices.timing import IppTiming, PageTiming
from tests.devices.parts import Clock, until

BRISK = IppTiming(call=0.5, hand_over=0.2, document=2.0, stop=0.05, poll=0.01)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def wire(clock: Clock) -> Iterator[IppPrinterSimulator]:
    with IppPrinterSimulator(timing=PageTiming(page=1.0), clock=clock) as simulator:
        yield simulator


def over(wire: IppPrinterSimulator, timing: IppTiming = BRISK) -> IppPrinter:
    return IppPrinter("A4", wire.uri, timing=timing)


@pytest.mark.parametrize("fault", ["other-protocol", "half-answer", "endless-answer", "silent"])
def test_what_is_no_answer_is_unknown_within_its_time_and_passes(
    wire: IppPrinterSimulator, fault: str
) -> None:
    printer = over(wire)
    assert printer.status().can_print
    wire.set_fault(fault, on=True)
    status = printer.status()
    assert (status.device, status.paper) == (DeviceState.UNKNOWN, Paper.UNKNOWN)
    assert status.detail
    with pytest.raises(DeviceError):
        printer.submit(specimen_page("x"), "x")
    wire.set_fault(fault, on=False)
    until(lambda: printer.status().can_print, "the printer's return")
    assert wire.sheets() == []
    printer.close()


def test_unplugged_and_plugged_in_again_without_a_restart(
    wire: IppPrinterSimulator, clock: Clock
) -> None:
    printer = over(wire)
    wire.set_fault("power-off", on=True)
    assert printer.status().device is DeviceState.OFFLINE
    wire.set_fault("power-off", on=False)
    assert printer.status().can_print
    job = printer.submit(specimen_page("x"), "x")
    clock.advance(1.0)
    assert printer.follow(job).progress is Progress.DELIVERED
    printer.close()


def test_f3_a_printer_that_calls_a_lost_page_completed(
    wire: IppPrinterSimulator, clock: Clock
) -> None:
    printer = over(wire)
    wire.set_fault("says-completed", on=True)
    job = printer.submit(specimen_page("x"), "x")
    clock.advance(0.5)
    assert printer.follow(job).progress is Progress.PRINTING
    wire.set_fault("power-off", on=True)
    wire.set_fault("power-off", on=False)
    assert printer.follow(job).progress is Progress.UNKNOWN
    assert wire.sheets() == []
    printer.close()


def test_a_jam_under_a_page_spoils_it(wire: IppPrinterSimulator) -> None:
    printer = over(wire)
    job = printer.submit(specimen_page("x"), "x")
    assert printer.follow(job).progress is Progress.PRINTING
    wire.set_fault("jam", on=True)
    assert printer.follow(job).progress is Progress.SPOILED
    printer.close()


def test_f5_a_killed_kiosk_leaves_nothing_that_prints_after_the_refill(
    wire: IppPrinterSimulator, clock: Clock
) -> None:
    wire.set_fault("paper-out", on=True)
    over(wire).submit(specimen_page("x"), "of-the-killed")
    again = over(wire)
    again.status()
    wire.set_fault("paper-out", on=False)
    clock.advance(5.0)
    assert wire.sheets() == []
    job = again.submit(specimen_page("y"), "of-the-next")
    clock.advance(1.0)
    assert again.follow(job).progress is Progress.DELIVERED
    assert [sheet.title for sheet in wire.sheets()] == ["of-the-next"]
    again.close()


def test_a_printer_of_pictures_only_is_refused_with_words(clock: Clock) -> None:
    formats = ("image/pwg-raster", "image/urf")
    with IppPrinterSimulator(clock=clock, formats=formats) as simulator:
        printer = over(simulator)
        with pytest.raises(DeviceError, match="prints no PDF"):
            printer.submit(specimen_page("x"), "x")
        printer.close()


def test_wrong_paper_over_the_wire(wire: IppPrinterSimulator) -> None:
    printer = over(wire)
    wire.load("iso_a5_148x210mm")
    assert printer.status().device is DeviceState.USER_ERROR
    wire.load("iso_a5_148x210mm", A4)
    assert printer.status().can_print
    printer.close()
