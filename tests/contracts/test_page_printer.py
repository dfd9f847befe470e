"""What every A4 printer does: the fake, the one that writes files, and the drivers with a spooler
and without, each over CUPS's own printer and over our simulator.
"""

from __future__ import annotations

import io
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from reportlab.pdfgen.canvas import Canvas

from devices.errors import DeviceError
from devices.printer.api import JobReport, PagePrinter, RemembersJobs
from devices.printer.cups import CupsPrinter
from devices.printer.fakes import FakePagePrinter
from devices.printer.folder import FolderPrinter
from devices.printer.ipp import IppPrinter
from devices.printer.spooler import Spooler
from devices.simulators.ipp_printer import IppPrinterSimulator
from devices.status import Action, Cover, DeviceState, Media, Paper, PrinterStatus, Progress, Supply
from devices.timing import CupsTiming, IppTiming, PageTiming
from tests.devices.cups_stand import QUEUE, CupsStand
from tests.devices.parts import Clock, refusal, until

NOT_REACHED = (
    DeviceState.POWER_OFF,
    DeviceState.OFFLINE,
    DeviceState.NO_DEVICE,
    DeviceState.UNKNOWN,
)


@dataclass
class Rig:
    printer: PagePrinter
    set_fault: Callable[[str, bool], None]
    sheets: Callable[[], int]
    """How many have come out so far."""
    wait: Callable[[], None]
    """A moment of the printer's time."""


def rig_on(
    printer: FakePagePrinter | FolderPrinter, sheets: Callable[[], int], clock: Clock
) -> Rig:
    return Rig(
        printer,
        lambda name, on: printer.set_fault(name, on=on),
        sheets,
        lambda: clock.advance(0.5),
    )


def fake_rig(_: Path) -> Iterator[Rig]:
    clock = Clock()
    with closing(FakePagePrinter(clock=clock, timing=PageTiming(page=1.0))) as fake:
        yield rig_on(fake, lambda: len(fake.tray()), clock)


def folder_rig(folder: Path) -> Iterator[Rig]:
    clock = Clock()
    with closing(FolderPrinter("A4", folder, clock, PageTiming(page=1.0))) as printer:
        yield rig_on(printer, lambda: len(printer.pages_in_tray()), clock)


@pytest.fixture(scope="module")
def stand(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CupsStand]:
    # A socket's path holds 107 bytes, and pytest's own folders are closed to cupsd's helpers.
    with TemporaryDirectory(prefix="cups-") as folder, CupsStand(Path(folder)) as stand:
        yield stand


def cups_rig(stand: CupsStand) -> Iterator[Rig]:
    stand.mend()
    printer = CupsPrinter(
        "A4", QUEUE, stand.device_uri, Spooler(stand.server), timing=CupsTiming(stop=0.5)
    )
    moment = threading.Event()
    with closing(printer):
        yield Rig(
            printer, stand.set_fault, lambda: len(stand.sheets()), lambda: void(moment.wait(0.02))
        )


def spooled_rig(stand: CupsStand) -> Iterator[Rig]:
    clock, moment = Clock(), threading.Event()
    with IppPrinterSimulator(timing=PageTiming(page=1.0), clock=clock) as device:
        printer = CupsPrinter(
            "A4", "simulated", device.uri, Spooler(stand.server), timing=CupsTiming(stop=0.5)
        )

        def wait() -> None:
            clock.advance(0.5)
            moment.wait(0.02)

        with closing(printer):
            yield Rig(
                printer,
                lambda name, on: device.set_fault(name, on=on),
                lambda: len(device.sheets()),
                wait,
            )


def ipp_rig() -> Iterator[Rig]:
    clock = Clock()
    with (
        IppPrinterSimulator(timing=PageTiming(page=1.0), clock=clock) as device,
        closing(IppPrinter("A4", device.uri, timing=IppTiming(stop=0.5))) as printer,
    ):
        yield Rig(
            printer,
            lambda name, on: device.set_fault(name, on=on),
            lambda: len(device.sheets()),
            lambda: clock.advance(0.5),
        )


def real_ipp_rig(stand: CupsStand) -> Iterator[Rig]:
    stand.mend()
    moment = threading.Event()
    with closing(IppPrinter("A4", stand.device_uri, timing=IppTiming(stop=0.5))) as printer:
        yield Rig(
            printer, stand.set_fault, lambda: len(stand.sheets()), lambda: void(moment.wait(0.02))
        )


def void(_: object) -> None:
    """A call whose result says nothing."""


@pytest.fixture(
    params=["fake", "folder", "cups", "cups-simulator", "ipp-simulator", "ipp-ippeveprinter"]
)
def rig(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Rig]:
    match request.param:
        case "fake":
            yield from fake_rig(tmp_path)
        case "folder":
            yield from folder_rig(tmp_path)
        case "cups":
            yield from cups_rig(request.getfixturevalue("stand"))
        case "cups-simulator":
            yield from spooled_rig(request.getfixturevalue("stand"))
        case "ipp-simulator":
            yield from ipp_rig()
        case "ipp-ippeveprinter":
            yield from real_ipp_rig(request.getfixturevalue("stand"))


@pytest.fixture(scope="module")
def pdf() -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(595, 842))
    canvas.drawString(72, 700, "a page")
    canvas.save()
    return file.getvalue()


def follow_until(rig: Rig, job: str, wanted: Callable[[JobReport], bool]) -> JobReport:
    reports: list[JobReport] = []

    def reached() -> bool:
        rig.wait()
        reports.append(rig.printer.follow(job))
        return wanted(reports[-1]) or reports[-1].progress.settled

    # CUPS comes back after ten seconds to a printer that was busy for a moment.
    until(reached, f"job {job}", within=30.0)
    assert wanted(reports[-1]), reports[-1]
    return reports[-1]


def settled(report: JobReport) -> bool:
    return report.progress.settled


def until_status(rig: Rig, wanted: Callable[[PrinterStatus], bool]) -> PrinterStatus:
    seen: list[PrinterStatus] = []

    def reached() -> bool:
        rig.wait()
        seen.append(rig.printer.status())
        return wanted(seen[-1])

    until(reached, "the status")
    return seen[-1]


def test_at_ease(rig: Rig) -> None:
    status = until_status(rig, lambda s: s.can_print)
    assert (status.device, status.action) == (DeviceState.ONLINE, Action.NONE)
    assert status.paper is Paper.FULL


def test_a_page_comes_out_and_is_delivered(rig: Rig, pdf: bytes) -> None:
    job = rig.printer.submit(pdf, "session-1")
    assert follow_until(rig, job, settled).progress is Progress.DELIVERED
    assert rig.sheets() == 1
    again = rig.printer.follow(job)
    assert again.progress is Progress.DELIVERED
    assert again.pages_out == 1


def test_each_document_is_its_own_job(rig: Rig, pdf: bytes) -> None:
    first = rig.printer.submit(pdf, "session-1")
    follow_until(rig, first, settled)
    second = rig.printer.submit(pdf, "session-2")
    follow_until(rig, second, settled)
    assert first != second
    assert rig.sheets() == 2


HINDRANCES: dict[str, Callable[[PrinterStatus], bool]] = {
    "paper-out": lambda s: s.paper is Paper.OUT and s.action is Action.REFILL,
    "jam": lambda s: s.media is Media.JAMMED and s.action is Action.CLEAR,
    "cover-open": lambda s: s.cover is Cover.OPEN and s.action is Action.CLEAR,
    "toner-out": lambda s: s.toner is Supply.OUT and s.action is Action.REFILL,
    "power-off": lambda s: s.device in NOT_REACHED and s.action is Action.RESET,
}


@pytest.mark.parametrize("fault", HINDRANCES)
def test_what_hinders_it_is_named_and_mended(rig: Rig, fault: str) -> None:
    until_status(rig, lambda s: s.can_print)
    rig.set_fault(fault, True)
    status = until_status(rig, HINDRANCES[fault])
    assert not status.can_print
    assert status.detail
    rig.set_fault(fault, False)
    until_status(rig, lambda s: s.can_print)


def test_low_paper_and_toner_are_said_and_print(rig: Rig, pdf: bytes) -> None:
    rig.set_fault("paper-low", True)
    rig.set_fault("toner-low", True)
    status = until_status(rig, lambda s: s.paper is Paper.LOW and s.toner is Supply.LOW)
    assert status.can_print
    job = rig.printer.submit(pdf, "session-1")
    assert follow_until(rig, job, settled).progress is Progress.DELIVERED


@pytest.mark.parametrize("fault", ["paper-out", "cover-open", "toner-out"])
def test_a_held_page_comes_out_once_after_mending(rig: Rig, pdf: bytes, fault: str) -> None:
    rig.set_fault(fault, True)
    job = rig.printer.submit(pdf, "session-1")
    follow_until(rig, job, lambda r: r.progress is Progress.HELD)
    assert rig.sheets() == 0
    rig.set_fault(fault, False)
    assert follow_until(rig, job, settled).progress is Progress.DELIVERED
    assert rig.sheets() == 1


def switch_off_and_on(rig: Rig) -> None:
    rig.set_fault("power-off", True)
    rig.set_fault("power-off", False)


def test_f5_a_cancelled_page_does_not_come_out_after_the_refill(rig: Rig, pdf: bytes) -> None:
    rig.set_fault("paper-out", True)
    job = rig.printer.submit(pdf, "session-1")
    follow_until(rig, job, lambda r: r.progress is Progress.HELD)
    report = rig.printer.cancel(job)
    if not report.progress.settled:
        # A printer that keeps the page in spite of all: it is not called failed before it is gone.
        assert report.progress is Progress.HELD
        switch_off_and_on(rig)
    assert follow_until(rig, job, settled).progress is Progress.FAILED
    rig.set_fault("paper-out", False)
    until_status(rig, lambda s: s.can_print)
    following = rig.printer.submit(pdf, "session-2")
    follow_until(rig, following, settled)
    assert rig.sheets() == 1


def test_f5_a_purged_page_does_not_come_out_after_the_refill(rig: Rig, pdf: bytes) -> None:
    rig.set_fault("paper-out", True)
    job = rig.printer.submit(pdf, "session-1")
    follow_until(rig, job, lambda r: r.progress is Progress.HELD)
    kept = refusal(rig.printer.purge)
    if kept is not None:
        assert kept.action is Action.RESET
        with pytest.raises(DeviceError):
            rig.printer.submit(pdf, "session-2")
        switch_off_and_on(rig)
        rig.printer.purge()
    rig.printer.purge()
    with pytest.raises(DeviceError):
        rig.printer.follow(job)
    rig.set_fault("paper-out", False)
    until_status(rig, lambda s: s.can_print)
    following = rig.printer.submit(pdf, "session-2")
    follow_until(rig, following, settled)
    assert rig.sheets() == 1


def test_f3_a_printer_that_dies_under_a_page_does_not_say_delivered(rig: Rig, pdf: bytes) -> None:
    rig.set_fault("slow", True)
    job = rig.printer.submit(pdf, "session-1")
    follow_until(rig, job, lambda r: r.progress is Progress.PRINTING)
    rig.set_fault("power-off", True)
    assert follow_until(rig, job, settled).progress is Progress.UNKNOWN
    rig.set_fault("power-off", False)
    rig.set_fault("slow", False)
    until_status(rig, lambda s: s.can_print)
    following = rig.printer.submit(pdf, "session-2")
    assert follow_until(rig, following, settled).progress is Progress.DELIVERED
    assert rig.sheets() == 1


def test_a_printer_that_does_not_answer_is_handed_nothing(rig: Rig, pdf: bytes) -> None:
    rig.set_fault("power-off", True)
    with pytest.raises(DeviceError):
        rig.printer.submit(pdf, "session-1")
    rig.set_fault("power-off", False)
    until_status(rig, lambda s: s.can_print)
    assert rig.sheets() == 0


def test_one_document_at_a_time(rig: Rig, pdf: bytes) -> None:
    rig.set_fault("paper-out", True)
    job = rig.printer.submit(pdf, "session-1")
    with pytest.raises(DeviceError):
        rig.printer.submit(pdf, "session-2")
    rig.set_fault("paper-out", False)
    assert follow_until(rig, job, settled).progress is Progress.DELIVERED
    assert rig.sheets() == 1


def test_what_is_no_document_is_refused(rig: Rig) -> None:
    with pytest.raises(DeviceError):
        rig.printer.submit(b"no document", "session-1")


def test_a_job_that_is_not_ours_is_not_known(rig: Rig) -> None:
    with pytest.raises(DeviceError):
        rig.printer.follow("999999")


def test_a_page_is_remembered_by_its_title(rig: Rig, pdf: bytes) -> None:
    printer = rig.printer
    assert isinstance(printer, RemembersJobs)
    job = printer.submit(pdf, "00112233445566ff-7")
    follow_until(rig, job, lambda report: report.progress is Progress.DELIVERED)
    assert printer.what_became("00112233445566ff-7") is Progress.DELIVERED
    assert printer.what_became("00112233445566ff-8") is not Progress.DELIVERED
