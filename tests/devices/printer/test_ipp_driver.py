"""Pages to an IPP printer without a spooler: on a stub that says anything it likes."""

from __future__ import annotations

import threading

import pytest

from devices.errors import DeviceError, ProtocolError, TransportError
from devices.printer.ipp import IppPrinter
from devices.printer.ipp_codec import Answer, Group, integers, read_message, words
from devices.printer.ipp_requests import A4, Operation
from devices.printer.settlement import Ended, JobState, how_it_ended
from devices.status import Action, DeviceState, Paper, Progress
from devices.timing import IppTiming
from devices.transports.api import NoDeviceError
from tests.devices.parts import Clock

PDF = b"%PDF-1.7\n"
BRISK = IppTiming(call=0.5, hand_over=0.2, document=2.0, stop=0.05, poll=0.01)
NOT_FOUND = Answer(0x0406, {})


class StubPrinter:
    """Answers as it is told; ``asked`` are the operations, in order, without questions of state."""

    def __init__(self) -> None:
        self.asked: list[Operation] = []
        self.error: DeviceError | None = None
        self.on_document: DeviceError | Answer | None = None
        self.about: Group = {
            "printer-state": [3],
            "printer-state-reasons": ["none"],
            "printer-up-time": [1000],
            "media-ready": [A4],
        }
        self.abilities: Group = {
            "document-format-supported": ["application/pdf"],
            "operations-supported": [int(operation) for operation in Operation],
            "media-supported": [A4, "na_letter_8.5x11in"],
            "sides-supported": ["one-sided"],
            "print-scaling-supported": ["none", "auto"],
            "printer-make-and-model": ["Maker One"],
        }
        self.jobs: dict[int, Group] = {}
        self.left: list[Group] = []
        self.validated = Answer(0, {})
        self.templates: list[Group] = []

    def job(self, state: JobState, **said: object) -> None:
        """What it says of the job from now on; ``_`` stands for ``-``."""
        group = self.jobs.setdefault(41, {})
        group["job-state"] = [int(state)]
        group.update({name.replace("_", "-"): [value] for name, value in said.items()})  # type: ignore[list-item]

    def __call__(self, uri: str, request: bytes, within: float, document: bytes = b"") -> Answer:
        message = read_message(request)
        operation = Operation(message.code)
        if operation is Operation.GET_PRINTER_ATTRIBUTES and self.error:
            raise self.error
        asked = message.groups[0][1]
        if operation is Operation.GET_PRINTER_ATTRIBUTES:
            wanted = words(asked, "requested-attributes")
            every: Group = {**self.about, **self.abilities}
            return Answer(0, {name: every[name] for name in wanted if name in every})
        if operation is not Operation.GET_JOB_ATTRIBUTES and operation is not Operation.GET_JOBS:
            self.asked.append(operation)
        match operation:
            case Operation.GET_JOBS:
                ours = "my-jobs" in asked
                return Answer(0, {}, tuple(self.left) if ours else tuple(self.jobs.values()))
            case Operation.GET_JOB_ATTRIBUTES:
                said = self.jobs.get(integers(asked, "job-id")[0])
                return NOT_FOUND if said is None else Answer(0, {}, (said,))
            case Operation.VALIDATE_JOB:
                self.templates.append(message.groups[1][1])
                return self.validated
            case Operation.CREATE_JOB | Operation.PRINT_JOB:
                self.jobs[41] = {"job-id": [41], "job-name": [*words(asked, "job-name")[:1]]}
                self.jobs[41]["job-state"] = [int(JobState.PENDING)]
        if operation in (Operation.SEND_DOCUMENT, Operation.PRINT_JOB):
            assert document == PDF
            if isinstance(self.on_document, DeviceError):
                raise self.on_document
            if self.on_document is not None:
                return self.on_document
        return Answer(0, {}, (self.jobs.get(41, {}),))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def device() -> StubPrinter:
    return StubPrinter()


@pytest.fixture
def printer(device: StubPrinter, clock: Clock) -> IppPrinter:
    return IppPrinter("A4", "ipp://h/p", device, BRISK, clock)


def test_a_job_has_its_number_before_its_page_is_under_way(
    printer: IppPrinter, device: StubPrinter
) -> None:
    printer.submit(PDF, "x")
    assert device.asked == [Operation.VALIDATE_JOB, Operation.CREATE_JOB, Operation.SEND_DOCUMENT]
    assert device.templates == [{"media": [A4], "sides": ["one-sided"], "print-scaling": ["none"]}]


def test_a_printer_is_told_only_what_it_understands(
    printer: IppPrinter, device: StubPrinter
) -> None:
    device.abilities["operations-supported"] = [
        int(Operation.PRINT_JOB), int(Operation.VALIDATE_JOB)
    ]  # fmt: skip
    del device.abilities["sides-supported"]
    del device.abilities["print-scaling-supported"]
    printer.submit(PDF, "x")
    assert device.asked == [Operation.VALIDATE_JOB, Operation.PRINT_JOB]
    assert device.templates == [{"media": [A4]}]


@pytest.mark.parametrize(
    ("attribute", "values", "said"),
    [
        ("document-format-supported", ["image/urf", "image/pwg-raster"], "prints no PDF"),
        ("document-format-supported", [], "nothing that it names"),
        ("media-supported", ["na_letter_8.5x11in"], "knows no A4"),
        ("operations-supported", [0x000B], "takes no documents"),
    ],
)
def test_a_printer_that_cannot_print_our_pages_is_told_apart_with_words(
    printer: IppPrinter, device: StubPrinter, attribute: str, values: list[str], said: str
) -> None:
    device.abilities[attribute] = list(values)
    with pytest.raises(DeviceError, match=said) as caught:
        printer.submit(PDF, "x")
    assert caught.value.action is Action.CONFIGURATION
    assert device.asked == []


def test_abilities_are_asked_again_after_an_hour_and_after_a_power_cut(
    printer: IppPrinter, device: StubPrinter, clock: Clock
) -> None:
    assert printer.abilities().formats == {"application/pdf"}
    device.abilities["document-format-supported"] = ["image/urf"]
    clock.advance(3599)
    assert printer.abilities().formats == {"application/pdf"}
    clock.advance(1)
    assert printer.abilities().formats == {"image/urf"}
    device.abilities["document-format-supported"] = ["application/pdf"]
    device.about["printer-up-time"] = [2]
    assert printer.abilities().formats == {"application/pdf"}


def test_wrong_paper_is_not_no_paper(printer: IppPrinter, device: StubPrinter) -> None:
    device.about["media-ready"] = ["na_letter_8.5x11in"]
    status = printer.status()
    assert (status.device, status.paper) == (DeviceState.USER_ERROR, Paper.FULL)
    assert status.action is Action.REFILL
    assert "na_letter" in status.detail
    with pytest.raises(DeviceError, match="no A4 paper"):
        printer.submit(PDF, "x")
    device.about["printer-state-reasons"] = ["media-empty-error"]
    status = printer.status()
    assert (status.device, status.paper) == (DeviceState.ONLINE, Paper.OUT)


def test_a_printer_that_would_leave_a4_out_is_not_used(
    printer: IppPrinter, device: StubPrinter
) -> None:
    device.validated = Answer(1, {}, refused=("media",))
    with pytest.raises(DeviceError, match="A4"):
        printer.submit(PDF, "x")
    device.validated = Answer(1, {}, refused=("print-scaling",))
    printer.submit(PDF, "y")


def test_what_a_printer_says_of_a_refusal_is_handed_on(
    printer: IppPrinter, device: StubPrinter
) -> None:
    device.validated = Answer(0x0403, {}, message="Sign in first.")
    with pytest.raises(DeviceError, match="Sign in first") as caught:
        printer.submit(PDF, "x")
    assert caught.value.action is Action.CONFIGURATION
    device.about["printer-is-accepting-jobs"] = [False]
    with pytest.raises(DeviceError, match="takes no jobs"):
        printer.submit(PDF, "x")


def test_a_page_that_the_printer_refuses_is_called_off(
    printer: IppPrinter, device: StubPrinter
) -> None:
    device.on_document = Answer(0x0411, {}, message="not a document")
    with pytest.raises(DeviceError, match="not a document"):
        printer.submit(PDF, "x")
    assert device.asked[-1] is Operation.CANCEL_JOB


@pytest.mark.parametrize("create", [True, False])
def test_f2_a_line_that_breaks_under_a_page_is_followed_and_never_sent_again(
    printer: IppPrinter, device: StubPrinter, create: bool
) -> None:
    if not create:
        device.abilities["operations-supported"] = [int(Operation.PRINT_JOB)]
    device.on_document = TransportError("broken off")
    job = printer.submit(PDF, "x")
    device.job(JobState.PROCESSING, job_name="x", job_id=41)
    device.about["printer-state"] = [4]
    assert printer.follow(job).progress is Progress.PRINTING
    device.job(JobState.COMPLETED, job_impressions_completed=1)
    device.about["printer-state"] = [3]
    assert printer.follow(job).progress is Progress.DELIVERED
    sent = [op for op in device.asked if op in (Operation.SEND_DOCUMENT, Operation.PRINT_JOB)]
    assert len(sent) == 1


def test_half_a_page_is_called_off_and_has_failed(printer: IppPrinter, device: StubPrinter) -> None:
    device.on_document = TransportError("broken off")
    job = printer.submit(PDF, "x")
    device.job(JobState.HELD, job_state_reasons="job-incoming")
    assert printer.follow(job).progress is Progress.HELD
    assert device.asked[-1] is Operation.CANCEL_JOB
    device.job(JobState.CANCELED, time_at_processing=b"")
    assert printer.follow(job).progress is Progress.FAILED


def test_a_printer_that_takes_a_page_as_slowly_as_it_prints_does_not_hold_the_caller(
    device: StubPrinter,
) -> None:
    gate = threading.Event()

    def slow(uri: str, request: bytes, within: float, document: bytes = b"") -> Answer:
        if document:
            gate.wait(5.0)
        return device(uri, request, within, document)

    printer = IppPrinter("A4", "ipp://h/p", slow, BRISK)
    job = printer.submit(PDF, "x")
    device.job(JobState.PROCESSING)
    device.about["printer-state"] = [4]
    assert printer.follow(job).progress is Progress.PRINTING
    device.job(JobState.ABORTED, time_at_processing=b"")
    device.about["printer-state"] = [3]
    assert printer.follow(job).progress is Progress.FAILED
    device.jobs.clear()
    with pytest.raises(TransportError, match="not answered yet"):
        printer.submit(PDF, "y")
    gate.set()


SETTLEMENTS: list[tuple[JobState, dict[str, object], list[str], Progress]] = [
    (JobState.COMPLETED, {"job_impressions_completed": 1}, ["none"], Progress.DELIVERED),
    (JobState.COMPLETED, {}, ["none"], Progress.DELIVERED),
    (JobState.COMPLETED, {}, ["media-empty-error"], Progress.DELIVERED),
    (JobState.COMPLETED, {}, ["media-jam-error"], Progress.SPOILED),
    (JobState.COMPLETED, {"job_impressions_completed": 0}, ["none"], Progress.UNKNOWN),
    (JobState.COMPLETED, {"job_impressions_completed": 1, "job_impressions": 2}, ["none"],
     Progress.UNKNOWN),
    (JobState.COMPLETED, {"job_state_reasons": "job-completed-with-errors"}, ["none"],
     Progress.UNKNOWN),
    (JobState.CANCELED, {}, ["none"], Progress.UNKNOWN),
    (JobState.CANCELED, {"time_at_processing": b""}, ["none"], Progress.FAILED),
    (JobState.ABORTED, {"job_state_reasons": "document-format-error"}, ["none"], Progress.FAILED),
    (JobState.ABORTED, {"job_state_reasons": "document-format-error",
                        "job_impressions_completed": 1}, ["none"], Progress.UNKNOWN),
    (JobState.ABORTED, {}, ["media-jam"], Progress.SPOILED),
]  # fmt: skip


@pytest.mark.parametrize(("state", "said", "reasons", "progress"), SETTLEMENTS)
def test_f3_settlement(
    printer: IppPrinter,
    device: StubPrinter,
    state: JobState,
    said: dict[str, object],
    reasons: list[str],
    progress: Progress,
) -> None:
    job = printer.submit(PDF, "x")
    assert printer.follow(job).progress is Progress.PENDING
    device.job(state, **said)
    device.about["printer-state-reasons"] = list(reasons)
    assert printer.follow(job).progress is progress
    device.jobs.clear()
    assert printer.follow(job).progress is progress


def test_completed_counts_once_nothing_moves_any_more(
    printer: IppPrinter, device: StubPrinter
) -> None:
    job = printer.submit(PDF, "x")
    device.job(JobState.COMPLETED)
    device.about["printer-state"] = [4]
    assert printer.follow(job).progress is Progress.PRINTING
    device.about["printer-state"] = [3]
    assert printer.follow(job).progress is Progress.DELIVERED


def test_f3_completed_after_a_power_cut_is_not_believed(
    printer: IppPrinter, device: StubPrinter
) -> None:
    job = printer.submit(PDF, "x")
    device.job(JobState.PROCESSING)
    device.about["printer-state"] = [4]
    assert printer.follow(job).progress is Progress.PRINTING
    device.about |= {"printer-state": [3], "printer-up-time": [7]}
    device.job(JobState.COMPLETED, job_impressions_completed=1)
    assert printer.follow(job).progress is Progress.UNKNOWN


def test_f1_anothers_job_of_the_same_number_is_not_ours(
    printer: IppPrinter, device: StubPrinter
) -> None:
    job = printer.submit(PDF, "x")
    device.job(JobState.COMPLETED, job_name="somebody-else", job_impressions_completed=1)
    assert printer.follow(job).progress is Progress.UNKNOWN


def test_silence_is_waited_for_and_then_unknown(
    printer: IppPrinter, device: StubPrinter, clock: Clock
) -> None:
    job = printer.submit(PDF, "x")
    device.error = TransportError("no answer")
    clock.advance(29)
    assert not printer.follow(job).progress.settled
    clock.advance(1)
    assert printer.follow(job).progress is Progress.UNKNOWN


def test_a_printer_that_somebody_paused_holds_the_page_as_long_as_it_takes(
    printer: IppPrinter, device: StubPrinter, clock: Clock
) -> None:
    job = printer.submit(PDF, "x")
    device.about |= {"printer-state": [5], "printer-state-reasons": ["paused"]}
    clock.advance(60)
    assert printer.follow(job).progress is Progress.PENDING
    device.job(JobState.STOPPED)
    assert printer.follow(job).progress is Progress.HELD
    device.about |= {"printer-state": [3], "printer-state-reasons": ["none"]}
    device.job(JobState.COMPLETED, job_impressions_completed=1)
    assert printer.follow(job).progress is Progress.DELIVERED


def test_a_network_cable_pulled_and_plugged_in_changes_nothing(
    printer: IppPrinter, device: StubPrinter, clock: Clock
) -> None:
    job = printer.submit(PDF, "x")
    device.error = TransportError("no route to host")
    clock.advance(10)
    assert not printer.follow(job).progress.settled
    device.error = None
    device.job(JobState.COMPLETED, job_impressions_completed=1)
    assert printer.follow(job).progress is Progress.DELIVERED


def test_a_printer_that_is_gone_is_not_waited_for(printer: IppPrinter, device: StubPrinter) -> None:
    job = printer.submit(PDF, "x")
    device.error = NoDeviceError("nobody listens")
    assert printer.follow(job).progress is Progress.UNKNOWN


def test_f5_what_a_killed_process_left_is_cancelled_at_the_first_question(
    printer: IppPrinter, device: StubPrinter
) -> None:
    device.left = [
        {"job-id": [7], "job-originating-user-name": ["kiosk"]},
        {"job-id": [8], "job-originating-user-name": ["somebody"]},
        {"job-id": [9]},
    ]
    printer.status()
    printer.status()
    assert device.asked == [Operation.CANCEL_JOB] * 2


@pytest.mark.parametrize(
    ("state", "said", "progress"),
    [
        (JobState.COMPLETED, {}, Progress.DELIVERED),
        (JobState.CANCELED, {"time_at_processing": b""}, Progress.FAILED),
        (JobState.CANCELED, {}, Progress.UNKNOWN),
        (JobState.ABORTED, {"job_impressions_completed": 1}, Progress.UNKNOWN),
    ],
)
def test_a_job_of_an_earlier_process_is_asked_about_by_its_title(
    printer: IppPrinter,
    device: StubPrinter,
    state: JobState,
    said: dict[str, object],
    progress: Progress,
) -> None:
    device.job(state, job_id=41, job_name="x", **said)
    assert printer.what_became("x") is progress
    assert printer.what_became("y") is Progress.UNKNOWN


def test_f5_what_an_earlier_process_left_is_over_before_anything_is_said_of_it(
    device: StubPrinter,
) -> None:
    printer = IppPrinter("A4", "ipp://h/p", device, BRISK)
    device.left = [{"job-id": [7], "job-originating-user-name": ["kiosk"]}]
    device.about |= {"printer-state": [4]}
    with pytest.raises(DeviceError, match="give up"):
        printer.what_became("x")
    assert Operation.CANCEL_JOB in device.asked
    device.error = TransportError("no answer", Action.RESET)
    with pytest.raises(DeviceError, match="no answer"):
        printer.what_became("x")


def test_purge_is_not_confirmed_while_the_printer_is_at_work(device: StubPrinter) -> None:
    printer = IppPrinter("A4", "ipp://h/p", device, BRISK)
    printer.submit(PDF, "x")
    device.about |= {"printer-state": [5], "queued-job-count": [1]}
    with pytest.raises(DeviceError, match="give up") as caught:
        printer.purge()
    assert caught.value.action is Action.RESET
    device.about["printer-state"] = [4]
    with pytest.raises(DeviceError, match="older"):
        printer.submit(PDF, "y")
    device.about |= {"printer-state": [3], "queued-job-count": [0]}
    printer.purge()
    printer.close()


def test_a_job_that_is_not_over_has_not_ended() -> None:
    assert how_it_ended({"job-state": [5]}) is None
    assert how_it_ended({}) is None
    assert how_it_ended({"job-state": [9], "job-impressions-completed": [True]}) is Ended.OUT


def test_only_an_ipp_address_will_do() -> None:
    with pytest.raises(DeviceError, match="no address"):
        IppPrinter("A4", "usb://Maker/Printer")


def test_an_answer_that_says_nothing_is_told(device: StubPrinter) -> None:
    device.abilities = {}
    device.about = {}
    printer = IppPrinter("A4", "ipp://h/p", device, BRISK)
    with pytest.raises(ProtocolError):
        printer.abilities()
    assert printer.status().device is DeviceState.UNKNOWN
