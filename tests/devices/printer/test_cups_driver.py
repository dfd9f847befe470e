"""Settlement by the spooler and by the printer, on stubs and a clock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from devices.errors import DeviceError, TransportError
from devices.printer.cups import CupsPrinter
from devices.printer.ipp_codec import Answer, Group, Value
from devices.printer.settlement import JobState, JobView, PrinterView, progress_of
from devices.printer.spooler import NotFoundError
from devices.status import Action, DeviceState, Media, Paper, PrinterStatus, Progress
from devices.timing import CupsTiming
from devices.transports.api import NoDeviceError
from tests.devices.parts import Clock

PDF = b"%PDF-1.7\n"
WELL = PrinterStatus(DeviceState.ONLINE, 0, paper=Paper.FULL)
JAMMED = replace(WELL, device=DeviceState.HARDWARE_ERROR, media=Media.JAMMED)
EMPTY = replace(WELL, paper=Paper.OUT)
AWAY = PrinterStatus(DeviceState.OFFLINE, 0)
SILENT = PrinterStatus(DeviceState.UNKNOWN, 0)


def view(state: JobState, *reasons: str) -> JobView:
    return JobView(state, frozenset(reasons))


@pytest.mark.parametrize(
    ("spooler", "printer", "working", "moved", "progress"),
    [
        (view(JobState.PENDING), WELL, False, False, Progress.PENDING),
        (view(JobState.HELD), WELL, False, False, Progress.HELD),
        (view(JobState.STOPPED), WELL, False, False, Progress.FAILED),
        (view(JobState.PROCESSING), WELL, True, True, Progress.PRINTING),
        (view(JobState.PROCESSING), EMPTY, True, False, Progress.HELD),
        (view(JobState.PROCESSING), JAMMED, True, True, Progress.HELD),
        (view(JobState.PROCESSING), AWAY, False, False, Progress.PRINTING),
        (view(JobState.PROCESSING), SILENT, False, False, Progress.PRINTING),
        (view(JobState.CANCELED), WELL, False, False, Progress.FAILED),
        (view(JobState.CANCELED), WELL, False, True, Progress.UNKNOWN),
        (view(JobState.CANCELED), JAMMED, False, True, Progress.SPOILED),
        (view(JobState.CANCELED), EMPTY, True, False, Progress.HELD),
        (view(JobState.CANCELED), WELL, True, True, Progress.PRINTING),
        (view(JobState.ABORTED), WELL, False, False, Progress.FAILED),
        (view(JobState.ABORTED), WELL, False, True, Progress.UNKNOWN),
        (view(JobState.COMPLETED), WELL, False, True, Progress.DELIVERED),
        (view(JobState.COMPLETED), EMPTY, False, True, Progress.DELIVERED),
        (view(JobState.COMPLETED), JAMMED, False, True, Progress.SPOILED),
        (view(JobState.COMPLETED), AWAY, False, True, Progress.UNKNOWN),
        (view(JobState.COMPLETED), SILENT, False, True, Progress.UNKNOWN),
        (view(JobState.COMPLETED, "cups-ipp-missing-job-history"), WELL, False, True,
         Progress.UNKNOWN),
        (view(JobState.COMPLETED, "cups-ipp-missing-job-state-report"), WELL, False, True,
         Progress.UNKNOWN),
        (view(JobState.COMPLETED, "toner-low"), WELL, False, True, Progress.DELIVERED),
    ],
)  # fmt: skip
def test_f3_settlement(
    spooler: JobView, printer: PrinterStatus, working: bool, moved: bool, progress: Progress
) -> None:
    answered = printer not in (AWAY, SILENT)
    seen = PrinterView(printer, working, answered=answered)
    assert progress_of(spooler, seen, moved=moved) is progress


class StubSpooler:
    def __init__(self) -> None:
        self.calls: list[str] = []
        self.carries = False
        self.answer: JobView | DeviceError = JobView(JobState.PROCESSING)

    def make_queue(self, queue: str, device_uri: str) -> None:
        self.calls.append(f"make {queue} {device_uri}")

    def submit(self, queue: str, title: str, pdf: bytes, options: Mapping[str, str]) -> int:
        self.calls.append(f"submit {title}")
        return 41

    def view(self, job: int) -> JobView:
        if isinstance(self.answer, DeviceError):
            raise self.answer
        return self.answer

    def cancel(self, job: int) -> None:
        self.calls.append("cancel")

    def forget(self, job: int) -> None:
        self.calls.append("forget")

    def purge(self, queue: str) -> None:
        self.calls.append("purge")

    def busy(self, queue: str) -> bool:
        return self.carries

    def user(self) -> str:
        return "kiosk-user"


GET_JOBS = b"\x00\x0a"


class StubPrinter:
    def __init__(self) -> None:
        self.error: DeviceError | None = None
        self.state = 3
        self.reasons: list[Value] = ["none"]
        self.up_time = 1000
        self.jobs: list[Group] = []
        self.ready: list[Value] = []

    def remembers(self, number: int, title: str, state: JobState, *reasons: str) -> None:
        said: Group = {"job-id": [number], "job-name": [title], "job-state": [int(state)]}
        self.jobs.append(said | {"job-state-reasons": list(reasons)})

    def __call__(self, uri: str, request: bytes, within: float, document: bytes = b"") -> Answer:
        if self.error:
            raise self.error
        if request[2:4] == GET_JOBS:
            return Answer(0, {}, tuple(self.jobs))
        said: dict[str, list[Value]] = {
            "printer-state": [self.state],
            "printer-state-reasons": self.reasons,
            "printer-up-time": [self.up_time],
            "media-ready": self.ready,
        }
        return Answer(0, said)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def spooler() -> StubSpooler:
    return StubSpooler()


@pytest.fixture
def device() -> StubPrinter:
    return StubPrinter()


@pytest.fixture
def printer(spooler: StubSpooler, device: StubPrinter, clock: Clock) -> CupsPrinter:
    return CupsPrinter("A4", "q", "ipp://h/p", spooler, device, CupsTiming(stop=0.02), clock)


def test_nothing_old_is_in_the_queue_when_a_document_is_handed_over(
    printer: CupsPrinter, spooler: StubSpooler
) -> None:
    assert printer.submit(PDF, "session-1") == "41"
    assert spooler.calls == ["make q ipp://h/p", "purge", "submit session-1"]


def test_it_is_pending_until_the_printer_is_at_work(
    printer: CupsPrinter, device: StubPrinter
) -> None:
    job = printer.submit(PDF, "x")
    assert printer.follow(job).progress is Progress.PENDING
    device.state = 4
    assert printer.follow(job).progress is Progress.PRINTING
    device.state = 3
    assert printer.follow(job).progress is Progress.PRINTING


def test_f9_a_settled_document_is_removed_from_the_spooler(
    printer: CupsPrinter, spooler: StubSpooler
) -> None:
    job = printer.submit(PDF, "x")
    spooler.answer = JobView(JobState.COMPLETED, impressions=2)
    report = printer.follow(job)
    assert (report.progress, report.pages_out) == (Progress.DELIVERED, 2)
    assert spooler.calls[-1] == "forget"
    spooler.answer = NotFoundError("gone")
    assert printer.follow(job) == report


def test_the_printers_own_word_of_the_job_comes_first(
    printer: CupsPrinter, spooler: StubSpooler, device: StubPrinter
) -> None:
    job = printer.submit(PDF, "x")
    device.remembers(7, "x", JobState.COMPLETED)
    assert printer.follow(job).progress is Progress.DELIVERED
    assert spooler.calls[-1] == "forget"


@pytest.mark.parametrize(
    ("state", "reasons"),
    [
        (JobState.ABORTED, ["aborted-by-system"]),
        (JobState.CANCELED, ["job-canceled-at-device"]),
        (JobState.COMPLETED, ["job-completed-with-errors"]),
    ],
)
def test_f3_completed_says_the_spooler_and_the_printer_does_not(
    printer: CupsPrinter,
    spooler: StubSpooler,
    device: StubPrinter,
    state: JobState,
    reasons: list[str],
) -> None:
    job = printer.submit(PDF, "x")
    spooler.answer = JobView(JobState.COMPLETED, impressions=1)
    device.remembers(7, "x", state, *reasons)
    assert printer.follow(job).progress is Progress.UNKNOWN


def test_f1_an_older_job_of_the_same_name_or_anothers_says_nothing_of_ours(
    printer: CupsPrinter, spooler: StubSpooler, device: StubPrinter
) -> None:
    device.remembers(7, "x", JobState.COMPLETED)
    job = printer.submit(PDF, "x")
    device.remembers(8, "y", JobState.COMPLETED)
    assert not printer.follow(job).progress.settled
    device.remembers(9, "x", JobState.ABORTED)
    assert printer.follow(job).progress is Progress.UNKNOWN


def test_a_printer_that_remembers_no_jobs_leaves_the_spoolers_word(
    printer: CupsPrinter, spooler: StubSpooler, device: StubPrinter
) -> None:
    job = printer.submit(PDF, "x")
    device.jobs = [{"job-id": [7], "job-state": [9]}, {"job-name": ["x"]}, {}]
    assert not printer.follow(job).progress.settled
    spooler.answer = JobView(JobState.COMPLETED, impressions=1)
    assert printer.follow(job).progress is Progress.DELIVERED


def test_a_silent_printer_is_given_up_after_a_while(
    printer: CupsPrinter, spooler: StubSpooler, device: StubPrinter, clock: Clock
) -> None:
    job = printer.submit(PDF, "x")
    device.error = TransportError("no answer")
    clock.advance(29)
    assert not printer.follow(job).progress.settled
    clock.advance(1)
    assert printer.follow(job).progress is Progress.FAILED
    assert spooler.calls[-1] == "forget"


def test_a_silent_printer_that_has_the_document_is_unknown(
    printer: CupsPrinter, spooler: StubSpooler, device: StubPrinter, clock: Clock
) -> None:
    job = printer.submit(PDF, "x")
    spooler.answer = JobView(JobState.PROCESSING, impressions=1)
    device.error = TransportError("no answer")
    clock.advance(30)
    assert printer.follow(job).progress is Progress.UNKNOWN


def test_neither_spooler_nor_printer_answers_which_is_an_error_and_then_unknown(
    printer: CupsPrinter, spooler: StubSpooler, device: StubPrinter, clock: Clock
) -> None:
    job = printer.submit(PDF, "x")
    spooler.answer = device.error = TransportError("no answer")
    with pytest.raises(TransportError):
        printer.follow(job)
    clock.advance(30)
    assert printer.follow(job).progress is Progress.UNKNOWN


def test_what_the_printer_says_is_heard_though_the_spooler_hangs(
    printer: CupsPrinter, spooler: StubSpooler, device: StubPrinter
) -> None:
    job = printer.submit(PDF, "x")
    spooler.answer = TransportError("no answer")
    assert printer.follow(job).progress is Progress.PENDING
    device.state = 4
    assert printer.follow(job).progress is Progress.PRINTING
    device.reasons = ["media-jam"]
    report = printer.follow(job)
    assert (report.progress, report.status.media) == (Progress.HELD, Media.JAMMED)
    device.reasons, device.state = ["none"], 3
    device.remembers(7, "x", JobState.COMPLETED)
    assert printer.follow(job).progress is Progress.DELIVERED


def test_f2_a_printer_switched_off_and_on_is_not_sent_the_page_again(
    printer: CupsPrinter, spooler: StubSpooler, device: StubPrinter
) -> None:
    job = printer.submit(PDF, "x")
    spooler.answer = JobView(JobState.PROCESSING, impressions=1)
    device.state = 4
    assert printer.follow(job).progress is Progress.PRINTING
    device.up_time = 2
    assert printer.follow(job).progress is Progress.UNKNOWN
    assert spooler.calls[-2:] == ["cancel", "forget"]


def test_f2_a_printer_that_is_gone_is_not_waited_for(
    printer: CupsPrinter, spooler: StubSpooler, device: StubPrinter
) -> None:
    job = printer.submit(PDF, "x")
    spooler.answer = JobView(JobState.PROCESSING, impressions=1)
    device.error = NoDeviceError("nobody listens")
    assert printer.follow(job).progress is Progress.UNKNOWN
    assert spooler.calls[-2:] == ["cancel", "forget"]


def test_a_job_that_the_spooler_has_lost_is_unknown(
    printer: CupsPrinter, spooler: StubSpooler
) -> None:
    job = printer.submit(PDF, "x")
    spooler.answer = NotFoundError("gone")
    assert printer.follow(job).progress is Progress.UNKNOWN


def test_a_printer_at_work_on_something_older_is_handed_nothing(
    printer: CupsPrinter, spooler: StubSpooler, device: StubPrinter
) -> None:
    device.state = 4
    with pytest.raises(DeviceError, match="older") as caught:
        printer.submit(PDF, "x")
    assert caught.value.action is Action.RESET
    assert spooler.calls == []


def test_purge_is_not_confirmed_while_the_printer_is_at_work(
    spooler: StubSpooler, device: StubPrinter
) -> None:
    printer = CupsPrinter("A4", "q", "ipp://h/p", spooler, device, CupsTiming(stop=0.05, poll=0.01))
    printer.submit(PDF, "x")
    device.state = 4
    with pytest.raises(DeviceError, match="give up"):
        printer.purge()
    device.state = 3
    printer.purge()
    printer.close()


@pytest.mark.parametrize("give_up", ["cancel", "purge"])
def test_f5_a_page_that_the_printer_kept_stops_the_next_only_until_it_is_idle(
    spooler: StubSpooler, device: StubPrinter, give_up: str
) -> None:
    printer = CupsPrinter("A4", "q", "ipp://h/p", spooler, device, CupsTiming(stop=0.02, poll=0.01))
    job = printer.submit(PDF, "x")
    device.state = 4
    if give_up == "cancel":
        assert not printer.cancel(job).progress.settled
    else:
        with pytest.raises(DeviceError):
            printer.purge()
    with pytest.raises(DeviceError, match="older"):
        printer.submit(PDF, "y")
    device.state = 3
    assert printer.submit(PDF, "y") == "41"
    with pytest.raises(DeviceError, match="another job"):
        printer.submit(PDF, "z")


def test_f5_a_cancelled_page_may_still_be_on_its_way_to_the_printer(
    spooler: StubSpooler, device: StubPrinter
) -> None:
    printer = CupsPrinter("A4", "q", "ipp://h/p", spooler, device, CupsTiming(stop=0.02, poll=0.01))
    job = printer.submit(PDF, "x")
    spooler.answer, spooler.carries = JobView(JobState.CANCELED), True
    assert not printer.cancel(job).progress.settled
    with pytest.raises(DeviceError, match="give up"):
        printer.purge()
    spooler.carries = False
    assert printer.follow(job).progress is Progress.FAILED


def test_wrong_paper_is_told_before_a_page_is_handed_over(
    printer: CupsPrinter, spooler: StubSpooler, device: StubPrinter
) -> None:
    device.ready = ["na_letter_8.5x11in"]
    with pytest.raises(DeviceError, match="no A4 paper"):
        printer.submit(PDF, "x")
    assert spooler.calls == []


def test_f5_what_a_killed_process_left_is_purged_at_the_first_question_and_no_later(
    printer: CupsPrinter, spooler: StubSpooler
) -> None:
    spooler.carries = True
    for _ in range(3):
        printer.status()
    spooler.carries = False
    for _ in range(4):
        printer.status()
    assert spooler.calls == ["purge"] * 5


def test_a_job_of_an_earlier_process_is_asked_of_the_printer_once_the_spooler_carries_nothing(
    spooler: StubSpooler, device: StubPrinter
) -> None:
    printer = CupsPrinter("A4", "q", "ipp://h/p", spooler, device, CupsTiming(stop=0.02))
    device.remembers(3, "x", JobState.COMPLETED, "job-completed-successfully")
    spooler.carries = True
    with pytest.raises(DeviceError, match="give up"):
        printer.what_became("x")
    spooler.carries = False
    assert printer.what_became("x") is Progress.DELIVERED
    assert printer.what_became("y") is Progress.UNKNOWN
    device.error = TransportError("no answer", Action.RESET)
    with pytest.raises(DeviceError, match="no answer"):
        printer.what_became("x")


def test_only_a_printer_that_says_when_a_page_is_out_will_do(spooler: StubSpooler) -> None:
    with pytest.raises(DeviceError, match="ipp-usb"):
        CupsPrinter("A4", "q", "usb://Maker/Printer", spooler)
