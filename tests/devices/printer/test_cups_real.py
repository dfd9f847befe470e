"""Pages through CUPS itself, to its own ippeveprinter and to our simulator."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from devices.errors import TransportError
from devices.printer.cups import CupsPrinter
from devices.printer.spooler import Spooler
from devices.simulators.ipp_printer import IppPrinterSimulator
from devices.specimens import specimen_page
from devices.status import DeviceState, Media, Paper, Progress
from devices.timing import SPOOLER, CupsTiming, PageTiming
from tests.devices.cups_stand import QUEUE, CupsStand
from tests.devices.parts import Clock, until


@pytest.fixture(scope="module")
def stand() -> Iterator[CupsStand]:
    with TemporaryDirectory(prefix="cups-") as folder, CupsStand(Path(folder)) as stand:
        yield stand


def real(stand: CupsStand, timing: CupsTiming = SPOOLER) -> CupsPrinter:
    return CupsPrinter("A4", QUEUE, stand.device_uri, Spooler(stand.server, timing), timing=timing)


def print_one(printer: CupsPrinter, title: str) -> Progress:
    job = printer.submit(specimen_page("SYNTHETIC PERSON"), title)
    until(lambda: printer.follow(job).progress.settled, "the page")
    return printer.follow(job).progress


def test_f9_after_a_page_the_spooler_keeps_neither_document_nor_entry(stand: CupsStand) -> None:
    printer = real(stand)
    assert print_one(printer, "session-99-title") is Progress.DELIVERED
    (sheet,) = stand.sheets()
    marks = (sheet.read_bytes()[40:400], b"session-99-title")
    until(lambda: not _holding(stand, marks), "the spooler's forgetting")
    sheet.unlink()
    printer.close()


def _holding(stand: CupsStand, marks: tuple[bytes, ...]) -> list[Path]:
    places = [stand.folder / name for name in ("spool", "cache", "tmp", "state")]
    files = [file for place in places for file in place.rglob("*") if file.is_file()]
    return [file for file in files if any(mark in file.read_bytes() for mark in marks)]


def test_f5_a_queue_that_was_stopped_closed_or_led_astray_is_mended(stand: CupsStand) -> None:
    import cups

    printer = real(stand)
    assert print_one(printer, "one") is Progress.DELIVERED
    connection = cups.Connection(host=stand.server)
    connection.disablePrinter(QUEUE)
    connection.rejectJobs(QUEUE)
    connection.setPrinterErrorPolicy(QUEUE, "stop-printer")
    assert print_one(printer, "two") is Progress.DELIVERED
    connection.setPrinterDevice(QUEUE, "ipp://localhost:1/elsewhere")
    assert print_one(printer, "three") is Progress.DELIVERED
    printer.close()


def test_f5_a_killed_kiosk_leaves_nothing_that_prints_after_the_refill(stand: CupsStand) -> None:
    clock = Clock()
    with IppPrinterSimulator(timing=PageTiming(page=1.0), clock=clock) as device:

        def kiosk() -> CupsPrinter:
            return CupsPrinter("A4", "killed", device.uri, Spooler(stand.server))

        device.set_fault("paper-out", on=True)
        killed = kiosk()
        job = killed.submit(specimen_page("x"), "of-the-killed")
        until(lambda: killed.follow(job).status.paper is Paper.OUT, "the page to wait")
        again = kiosk()
        again.status()
        spooler = Spooler(stand.server)
        for _ in range(3):
            until(lambda: not spooler.busy("killed"), "the spooler's giving up")
            again.status()
        device.set_fault("paper-out", on=False)
        clock.advance(5.0)
        assert again.status().can_print
        assert device.sheets() == []
        again.close()


def test_a_hanging_printer_is_unknown_within_its_time(stand: CupsStand) -> None:
    printer = real(stand, CupsTiming(call=0.3))
    assert printer.status().can_print
    stand.set_fault("silent", on=True)
    status = printer.status()
    assert (status.device, status.paper) == (DeviceState.UNKNOWN, Paper.UNKNOWN)
    with pytest.raises(TransportError):
        printer.submit(specimen_page("x"), "x")
    stand.set_fault("silent", on=False)
    until(lambda: printer.status().can_print, "the printer's return")
    printer.close()


def test_a_hanging_spooler_is_told_within_its_time(stand: CupsStand) -> None:
    printer = real(stand, CupsTiming(call=0.3, queue=0.3))
    os.kill(stand.pid("cupsd"), signal.SIGSTOP)
    with pytest.raises(TransportError, match="spooler"):
        printer.submit(specimen_page("x"), "x")
    with pytest.raises(TransportError, match="not answered yet"):
        printer.purge()
    os.kill(stand.pid("cupsd"), signal.SIGCONT)
    assert print_one_when_back(printer) is Progress.DELIVERED
    printer.close()


def test_a_jam_is_seen_though_the_spooler_hangs(stand: CupsStand) -> None:
    printer = real(stand, CupsTiming(call=0.5))
    stand.set_fault("slow", on=True)
    job = printer.submit(specimen_page("x"), "x")
    until(lambda: printer.follow(job).progress is Progress.PRINTING, "the printer at work")
    os.kill(stand.pid("cupsd"), signal.SIGSTOP)
    stand.set_fault("jam", on=True)
    report = printer.follow(job)
    assert (report.progress, report.status.media) == (Progress.HELD, Media.JAMMED)
    os.kill(stand.pid("cupsd"), signal.SIGCONT)
    stand.mend()
    until(lambda: printer.follow(job).progress.settled, "the end of the page")
    printer.close()


def print_one_when_back(printer: CupsPrinter) -> Progress:
    def back() -> bool:
        try:
            printer.purge()
        except TransportError:
            return False
        return True

    until(back, "the spooler's return")
    return print_one(printer, "after")


def test_no_spooler_is_a_known_error(stand: CupsStand, tmp_path: Path) -> None:
    printer = CupsPrinter("A4", QUEUE, stand.device_uri, Spooler(str(tmp_path / "no.sock")))
    with pytest.raises(TransportError, match="spooler"):
        printer.submit(specimen_page("x"), "x")
    printer.close()


def test_what_is_no_page_description_fails_and_nothing_comes_out(stand: CupsStand) -> None:
    printer = real(stand)
    before = stand.sheets()
    job = printer.submit(b"%PDF-1.7\nbroken", "x")
    until(lambda: printer.follow(job).progress.settled, "the end of a broken document")
    assert printer.follow(job).progress is Progress.FAILED
    assert stand.sheets() == before
    printer.close()
