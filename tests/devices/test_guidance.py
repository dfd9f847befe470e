"""Every fault that can be set by name is found by the device's own report, and gone when mended."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Final, Protocol, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from devices.faults import DOOR_FAULTS, JACK_FAULTS, TRAY_FAULTS, Faultable
from devices.guidance import PASSING, SENTENCES, Guidance, guidance
from devices.light.fakes import FakeLight
from devices.printer.escpos import EscposPrinter
from devices.printer.fakes import FakePagePrinter, FakeSlipPrinter
from devices.printer.ipp_status import IDLE, PROCESSING, STOPPED, to_status
from devices.printer.models import model_named
from devices.scanner.fakes import FakeScanner
from devices.scanner.serial_scanner import SerialScanner
from devices.sensor.fakes import FakeSensor
from devices.simulators.escpos_printer import TcpSlipPrinter
from devices.simulators.scanner import SerialScannerSimulator
from devices.status import (
    CardReaderStatus,
    DeviceKind,
    DeviceReport,
    DeviceState,
    DeviceStatus,
    Media,
    PrinterStatus,
    ScannerStatus,
    forgotten,
)
from devices.transports.tcp import tcp_line
from devices.ups.fakes import FakeUps

DEADLINE: Final = 10.0

WORDS: Final[dict[tuple[DeviceKind, str], str]] = {
    (DeviceKind.PAGE_PRINTER, "paper-out"): "paper-out",
    (DeviceKind.PAGE_PRINTER, "paper-low"): "paper-low",
    (DeviceKind.PAGE_PRINTER, "jam"): "jam",
    (DeviceKind.PAGE_PRINTER, "cover-open"): "cover-open",
    (DeviceKind.PAGE_PRINTER, "toner-low"): "toner-low",
    (DeviceKind.PAGE_PRINTER, "toner-out"): "toner-out",
    (DeviceKind.PAGE_PRINTER, "power-off"): "no-power",
    (DeviceKind.PAGE_PRINTER, "silent"): "silent",
    (DeviceKind.SLIP_PRINTER, "paper-out"): "paper-out",
    (DeviceKind.SLIP_PRINTER, "paper-low"): "paper-low",
    (DeviceKind.SLIP_PRINTER, "cover-open"): "cover-open",
    (DeviceKind.SLIP_PRINTER, "offline"): "off-line",
    (DeviceKind.SLIP_PRINTER, "cutter-jam"): "cutter-jam",
    (DeviceKind.SLIP_PRINTER, "hardware-error"): "hardware",
    (DeviceKind.SLIP_PRINTER, "head-hot"): "head-hot",
    (DeviceKind.SLIP_PRINTER, "silent"): "silent",
    (DeviceKind.SLIP_PRINTER, "unplugged"): "not-connected",
    (DeviceKind.SCANNER, "unplugged"): "not-connected",
    (DeviceKind.UPS, "on-battery"): "on-battery",
    (DeviceKind.UPS, "battery-low"): "battery-low",
    (DeviceKind.UPS, "replace-battery"): "replace-battery",
    (DeviceKind.UPS, "stale"): "silent",
    (DeviceKind.UPS, "silent"): "silent",
    (DeviceKind.UPS, "unplugged"): "not-connected",
    (DeviceKind.DOOR, "open"): "door-open",
    (DeviceKind.DOOR, "unplugged"): "not-connected",
    (DeviceKind.TRAY_SENSOR, "unplugged"): "not-connected",
    (DeviceKind.JACK, "unplugged"): "not-connected",
    (DeviceKind.LIGHT, "unplugged"): "not-connected",
}
UNTOLD: Final = {
    (DeviceKind.PAGE_PRINTER, "slow"),
    (DeviceKind.SCANNER, "silent"),
    (DeviceKind.SCANNER, "garbled"),
    (DeviceKind.SCANNER, "flood"),
}
"""What a device cannot say of itself: a scanner that reads nothing looks like one before which
nothing lies. Service mode's own test, "read a code", finds these.
"""
NO_FAULT: Final = {(DeviceKind.TRAY_SENSOR, "paper-lies"), (DeviceKind.JACK, "plugged")}
"""What they are there to say."""


class Driver(Protocol):
    def status(self) -> DeviceStatus: ...


@dataclass
class Device:
    kind: DeviceKind
    driver: Driver
    faults: Faultable
    provoke: Callable[[], object] = lambda: None
    """Some faults show only once something is printed."""

    def guidance(self) -> str:
        return guidance(DeviceReport("device", self.kind, self.driver.status()))

    def until(self, wanted: str) -> None:
        end = time.monotonic() + DEADLINE
        while (word := self.guidance()) != wanted:
            assert time.monotonic() < end, f"{word or 'nothing'} instead of {wanted or 'nothing'}"
            time.sleep(0.01)


def fakes() -> list[Device]:
    slips = FakeSlipPrinter()
    picture = Image.new("1", (576, 8), 1)
    made: list[tuple[DeviceKind, object]] = [
        (DeviceKind.PAGE_PRINTER, FakePagePrinter()),
        (DeviceKind.SCANNER, FakeScanner()),
        (DeviceKind.UPS, FakeUps()),
        (DeviceKind.DOOR, FakeSensor("door", DOOR_FAULTS)),
        (DeviceKind.TRAY_SENSOR, FakeSensor("tray-sensor", TRAY_FAULTS)),
        (DeviceKind.JACK, FakeSensor("jack", JACK_FAULTS)),
        (DeviceKind.LIGHT, FakeLight()),
    ]
    devices = [Device(kind, fake, fake) for kind, fake in made]  # type: ignore[arg-type]
    devices.append(Device(DeviceKind.SLIP_PRINTER, slips, slips, lambda: slips.print_slip(picture)))
    return devices


CASES: Final = [
    (device, fault.name) for device in fakes() for fault in device.faults.known_faults()
]


@pytest.mark.parametrize(
    ("device", "fault"), CASES, ids=[f"{device.kind}-{fault}" for device, fault in CASES]
)
def test_each_fault_has_its_word_and_none_once_it_is_mended(device: Device, fault: str) -> None:
    case = (device.kind, fault)
    assert device.guidance() == ""
    device.faults.set_fault(fault, on=True)
    if fault == "cutter-jam":
        device.provoke()
    if case in UNTOLD | NO_FAULT:
        assert device.guidance() == ""
    else:
        assert device.guidance() == WORDS[case]
    device.faults.set_fault(fault, on=False)
    assert device.guidance() == ""


def test_every_word_expected_here_is_of_a_fault_that_there_is() -> None:
    there = {(device.kind, fault) for device, fault in CASES}
    assert WORDS.keys() | UNTOLD | NO_FAULT == there


# --- over the wire ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def slips() -> Iterator[Device]:
    with TcpSlipPrinter() as simulator:
        printer = EscposPrinter("slips", tcp_line("127.0.0.1", simulator.port), model_named(""))
        yield Device(DeviceKind.SLIP_PRINTER, printer, simulator)
        printer.close()


@pytest.mark.parametrize(
    "fault", [fault for kind, fault in WORDS if kind is DeviceKind.SLIP_PRINTER]
)
def test_a_slip_printers_own_answers_say_it(slips: Device, fault: str) -> None:
    slips.until("")
    slips.faults.set_fault(fault, on=True)
    if fault == "cutter-jam":
        # The blade sticks where it is used.
        assert isinstance(slips.driver, EscposPrinter)
        slips.driver.print_slip(Image.new("1", (576, 8), 1))
    slips.until(WORDS[DeviceKind.SLIP_PRINTER, fault])
    slips.faults.set_fault(fault, on=False)
    slips.until("")


def test_a_scanner_that_is_pulled_out_and_put_back(tmp_path: Path) -> None:
    with SerialScannerSimulator(tmp_path / "port") as simulator:
        scanner = SerialScanner("scanner", simulator.path)
        device = Device(DeviceKind.SCANNER, scanner, simulator)
        device.until("")
        simulator.unplug()
        device.until("not-connected")
        simulator.replug()
        device.until("")
        scanner.close()


# --- what IPP printers say -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("reasons", "word"),
    [
        ((), ""),
        (("media-jam-error",), "jam"),
        (("cover-open",), "cover-open"),
        (("media-empty-error", "media-needed"), "paper-out"),
        (("input-tray-missing",), "tray-missing"),
        (("output-tray-missing",), "tray-missing"),
        (("output-area-full-error",), "tray-full"),
        (("toner-empty-error",), "toner-out"),
        (("media-low-report",), "paper-low"),
        (("marker-supply-low-warning",), "toner-low"),
        (("marker-waste-full-error",), "hardware"),
        (("spool-area-full",), "left-so"),
        (("power-down",), "no-power"),
        (("paused",), "off-line"),
        (("warming-up",), "busy"),
        (("media-jam-error", "toner-empty", "cover-open"), "jam"),
    ],
)
def test_the_gravest_reason_is_told_first(reasons: tuple[str, ...], word: str) -> None:
    assert guidance(page(to_status(IDLE, reasons, "", 0.0))) == word


def test_a_printer_that_stopped_for_no_reason_is_switched_on_line() -> None:
    assert guidance(page(to_status(STOPPED, (), "", 0.0))) == "off-line"
    assert guidance(page(to_status(PROCESSING, (), "", 0.0))) == ""
    assert guidance(page(to_status(None, (), "", 0.0))) == "silent"


def page(status: DeviceStatus) -> DeviceReport:
    return DeviceReport("page-printer", DeviceKind.PAGE_PRINTER, status)


# --- the words ------------------------------------------------------------------------------------


def test_every_word_has_a_sentence_of_what_to_do() -> None:
    assert set(SENTENCES) == set(Guidance)
    for sentence in SENTENCES.values():
        assert sentence[0].isupper()
        assert sentence.endswith(".")
        assert len(sentence) <= 100
        for part in re.split(r"[.:] ", sentence):
            assert len(part.split()) <= 12, sentence
    assert set(Guidance) > PASSING


@given(st.sampled_from(get_args(DeviceStatus)), st.sampled_from(DeviceState))
def test_nothing_that_is_not_on_line_passes_for_good(
    kind: type[DeviceStatus], state: DeviceState
) -> None:
    for device in DeviceKind:
        word = guidance(DeviceReport("x", device, kind(state, 0.0)))
        assert (word == "") == (state is DeviceState.ONLINE)


def test_what_is_too_old_says_nothing() -> None:
    for kind, media in product(DeviceKind, Media):
        old = forgotten(PrinterStatus(DeviceState.ONLINE, 0.0, media=media))
        assert guidance(DeviceReport("x", kind, old)) == "silent"


def test_a_document_that_sticks_in_a_reader() -> None:
    stuck = CardReaderStatus(DeviceState.ONLINE, 0.0, media=Media.JAMMED)
    assert guidance(DeviceReport("reader", DeviceKind.CARD_READER, stuck)) == "jam"
    assert guidance(DeviceReport("x", "scanner", ScannerStatus(DeviceState.ONLINE, 0.0))) == ""
