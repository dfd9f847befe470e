"""A device's own test, for the technician: what came of it, in words of service mode."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from devices.light.api import StatusLight
from devices.printer.api import PagePrinter, SlipPrinter
from devices.scanner.api import Overflow, Scanner
from devices.status import PrinterStatus, Progress, Shine
from forms.slip import draw_slip
from kiosk_app.actions.deliver import NoCount, PaperCount
from kiosk_app.drivers import Drivers
from kiosk_app.journey.effects import Sound
from kiosk_app.journey.service import Said
from kiosk_app.technician import specimens

TEST_ID: Final = "selftest"
FOLLOW_SECONDS: Final = 60.0
FOLLOW_PAUSE: Final = 0.2
READ_SECONDS: Final = 8.0
SHINE_SECONDS: Final = 2.0
SOUND_SECONDS: Final = 1.0
"""From one sound to the next: longer than each."""

Wait = Callable[[float], object]
"""Seconds."""


@dataclass(frozen=True, slots=True)
class Trial:
    """``detail`` is the device's own word; ``words`` say it all, in English for the shell."""

    said: Said
    words: str
    number: int | None = None
    detail: str = ""


DeviceTest = Callable[[], Trial]
"""Raises ``DeviceError``."""

_SAID: Final[Mapping[Progress, Said]] = {
    Progress.DELIVERED: Said.DELIVERED,
    Progress.HELD: Said.HELD,
    Progress.SPOILED: Said.SPOILED,
    Progress.FAILED: Said.FAILED,
    Progress.PENDING: Said.HELD,
    Progress.PRINTING: Said.HELD,
    Progress.UNKNOWN: Said.UNKNOWN,
}


def device_tests(
    drivers: Drivers, paper: PaperCount | None = None, wait: Wait | None = None
) -> dict[str, DeviceTest]:
    """The tests of the devices that are there, by the device's name."""
    paper = paper or NoCount()
    wait = wait or threading.Event().wait
    tests = {drivers.page_printer.name: page_printer_test(drivers.page_printer, paper, wait)}
    if drivers.slip_printer is not None:
        tests[drivers.slip_printer.name] = slip_printer_test(drivers.slip_printer, paper)
    if drivers.scanner is not None:
        tests[drivers.scanner.name] = scanner_test(drivers.scanner)
    if drivers.light is not None:
        tests[drivers.light.name] = light_test(drivers.light, wait)
    return tests


def page_printer_test(printer: PagePrinter, paper: PaperCount, wait: Wait) -> DeviceTest:
    """Prints one page with a frame 10 mm from each edge, and follows it. Whatever comes of it,
    nothing of it is left to come out later.
    """

    def test() -> Trial:
        job = printer.submit(specimens.page(), TEST_ID)
        paper.sent(printer.name, 1)
        report = printer.follow(job)
        for _ in range(int(FOLLOW_SECONDS / FOLLOW_PAUSE)):
            if report.progress.settled:
                break
            wait(FOLLOW_PAUSE)
            report = printer.follow(job)
        held = report if not report.progress.settled else None
        if held is not None:
            report = printer.cancel(job)
        told = report.progress if report.progress.settled else Progress.UNKNOWN
        paper.settled(printer.name, told, report.pages_out, 1)
        if held is not None and report.progress is Progress.FAILED:
            report = held
        return Trial(
            _SAID[report.progress],
            f"test page: {report.progress.value}; {_state(report.status)}. "
            "Its frame must be 10 mm from every edge.",
            detail=report.status.detail,
        )

    return test


def slip_printer_test(printer: SlipPrinter, paper: PaperCount) -> DeviceTest:
    """Prints a slip with every letter of Vietnamese and a code."""

    def test() -> Trial:
        report = printer.print_slip(draw_slip(specimens.slip(), printer.width_dots))
        told = report.progress if report.progress.settled else Progress.UNKNOWN
        paper.sent(printer.name, 1)
        paper.settled(printer.name, told, report.pages_out, 1)
        return Trial(
            _SAID[report.progress],
            f"test slip: {report.progress.value}; {_state(report.status)}",
            detail=report.status.detail,
        )

    return test


def scanner_test(scanner: Scanner) -> DeviceTest:
    """Waits for one code and says how long it is, never what it says."""

    def test() -> Trial:
        scanner.flush()
        scan = scanner.read(READ_SECONDS)
        if scan is None:
            words = f"no code within {READ_SECONDS:g} s: lay a code down and try again"
            return Trial(Said.NOTHING_READ, words)
        if isinstance(scan, Overflow):
            words = f"{scan.size} bytes without an end: check the scanner's suffix setting"
            return Trial(Said.FAILED, words, detail="no end")
        if scan.data and all(byte & 0x80 for byte in scan.data):
            # No text is so, in any alphabet: a parity bit is taken for a part of each letter.
            return Trial(
                Said.FAILED, "every byte has its top bit set: check the parity", detail="parity"
            )
        size = len(scan.data)
        return Trial(Said.READ, f"read a code of {size} bytes", size)

    return test


def light_test(light: StatusLight, wait: Wait) -> DeviceTest:
    """Each sign for two seconds, and then the one for a machine that somebody stands at."""

    def test() -> Trial:
        for shine in Shine:
            light.shine(shine)
            wait(SHINE_SECONDS)
        light.shine(Shine.BUSY)
        status = light.status()
        words = f"shown: {', '.join(Shine)}; the light is {status.device.value}"
        return Trial(Said.DONE, words, detail=status.detail)

    return test


def sound_test(play: Callable[[Sound], None], wait: Wait) -> None:
    for sound in Sound:
        play(sound)
        wait(SOUND_SECONDS)


class Bench:
    """Runs tests by the device's name, one at a time for each device."""

    def __init__(self, tests: Mapping[str, DeviceTest]) -> None:
        self._tests = tests
        self._running = {name: threading.Lock() for name in tests}

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._tests)

    def run(self, name: str) -> Trial:
        """``name`` is one that there is. Raises ``DeviceError``."""
        if not self._running[name].acquire(blocking=False):
            return Trial(Said.BUSY, f"{name} is being tested already")
        try:
            return self._tests[name]()
        finally:
            self._running[name].release()


def _state(status: PrinterStatus) -> str:
    return f"paper {status.paper.value}, cover {status.cover.value}"
