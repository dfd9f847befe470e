"""What the contract cannot reach: broken lines, late answers, printers that never read."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from devices.errors import DeviceError
from devices.printer.escpos import EscposPrinter
from devices.printer.escpos_codec import AUTOMATIC_STATUS, HANDSHAKE
from devices.printer.models import SlipModel
from devices.printer.raster import ROWS_PER_BLOCK
from devices.simulators.escpos_machine import EscposMachine
from devices.simulators.escpos_printer import TcpSlipPrinter
from devices.status import Action, DeviceState, Paper, Progress
from devices.timing import EscposTiming
from devices.transports.tcp import tcp_line
from tests.devices.parts import BRISK, DEADLINE, Clock, drawing, refusal, same_ink
from tests.devices.wires import WireToMachine

ASK = b"\x10\x04"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def machine() -> EscposMachine:
    return EscposMachine()


@pytest.fixture
def wire(machine: EscposMachine, clock: Clock) -> WireToMachine:
    return WireToMachine(machine, clock)


@pytest.fixture
def printer(wire: WireToMachine, clock: Clock) -> EscposPrinter:
    return EscposPrinter("slips", wire, clock=clock, timing=EscposTiming())


def is_job(data: bytes) -> bool:
    return data.startswith(b"\x1b@")


def test_f10_a_status_has_the_age_of_the_printers_own_answer(
    printer: EscposPrinter, machine: EscposMachine, clock: Clock
) -> None:
    assert printer.status().age(clock()) == 0
    asked_at = clock()
    machine.set_fault("silent", on=True)
    clock.advance(60)
    silent = printer.status()
    assert silent.device is DeviceState.UNKNOWN
    assert silent.taken_at == asked_at
    assert not silent.can_print


def test_a_line_that_breaks_under_the_job_leaves_it_unknown(
    printer: EscposPrinter, wire: WireToMachine, machine: EscposMachine
) -> None:
    wire.breaks_on = is_job
    report = printer.print_slip(drawing())
    assert (report.progress, report.status.device) == (Progress.UNKNOWN, DeviceState.OFFLINE)
    assert machine.slips == []


def test_a_printer_that_dies_in_mid_job_leaves_it_unknown(
    printer: EscposPrinter, wire: WireToMachine, machine: EscposMachine, clock: Clock
) -> None:
    wire.loses = is_job
    wire.while_waiting.append(lambda: machine.set_fault("silent", on=True))
    started = clock()
    assert printer.print_slip(drawing()).progress is Progress.UNKNOWN
    assert clock() - started < EscposTiming().job_limit(240, 20_000)


def test_an_online_printer_that_never_processes_the_job_leaves_it_unknown(
    printer: EscposPrinter, wire: WireToMachine, clock: Clock
) -> None:
    wire.loses = is_job
    started = clock()
    report = printer.print_slip(drawing())
    assert report.progress is Progress.UNKNOWN
    assert report.status.can_print
    assert clock() - started == pytest.approx(EscposTiming().job_limit(240, 17_300), rel=0.2)


def test_f1_a_late_handshake_is_not_taken_for_the_next_slips(
    printer: EscposPrinter, wire: WireToMachine, machine: EscposMachine
) -> None:
    wire.loses = is_job
    assert printer.print_slip(drawing()).progress is Progress.UNKNOWN
    # Before the second slip the first one's answer arrives, and only then that to the question.
    wire.loses = lambda data: data == HANDSHAKE
    wire.while_waiting += [lambda: b"\x00", lambda: b"\x00"]
    machine.paper_rows = 300
    assert printer.print_slip(drawing(400, 500)).progress is Progress.HELD


def test_a_line_that_stops_taking_bytes_holds_the_slip_and_goes_on_after_the_refill(
    printer: EscposPrinter, wire: WireToMachine, machine: EscposMachine
) -> None:
    # As with a 4 KiB buffer behind a cable that signals busy: no question gets through either.
    assert printer.status().can_print
    machine.paper_rows = 20
    wire.takes = 15 + 4000
    held = printer.print_slip(drawing())
    assert held.progress is Progress.HELD
    assert held.status.paper is Paper.OUT
    assert printer.follow(held.job).progress is Progress.HELD
    wire.answers += machine.set_fault("paper-out", on=False)
    wire.takes = None
    assert printer.follow(held.job).progress is Progress.DELIVERED
    (slip,) = machine.take_slips()
    assert slip.height == 240 + 180
    assert bytes(wire.sent).count(b"\x1b@\x1da\x0e") == 1


def test_half_a_picture_in_the_printer_is_never_filled_up_with_the_next(
    printer: EscposPrinter, wire: WireToMachine, machine: EscposMachine
) -> None:
    assert printer.status().can_print
    wire.takes = 15 + 4000
    assert printer.print_slip(drawing()).progress is Progress.UNKNOWN
    wire.takes = None
    with pytest.raises(DeviceError, match="older") as caught:
        printer.print_slip(drawing(300, 100))
    assert caught.value.action is Action.RESET
    printer.purge()
    assert printer.print_slip(drawing(300, 100)).progress is Progress.DELIVERED
    scrap, slip = machine.take_slips()
    assert scrap.height < 240 + 180
    assert slip.height == 100 + 180


def test_f5_a_printer_that_stops_holds_one_block_and_never_gets_the_rest(
    printer: EscposPrinter, wire: WireToMachine, machine: EscposMachine
) -> None:
    machine.paper_rows = ROWS_PER_BLOCK + 20
    assert printer.print_slip(drawing(576, 900)).progress is Progress.HELD
    machine.set_fault("paper-out", on=False)
    assert printer.print_slip(drawing(300, 100)).progress is Progress.DELIVERED
    scrap, slip = machine.take_slips()
    assert scrap.height <= 2 * ROWS_PER_BLOCK + 180
    assert same_ink(slip, drawing(300, 100))


def test_a_held_slip_whose_line_broke_is_unknown(
    printer: EscposPrinter, wire: WireToMachine, machine: EscposMachine
) -> None:
    machine.paper_rows = 20
    held = printer.print_slip(drawing())
    assert held.progress is Progress.HELD
    wire.breaks_on = lambda data: data.startswith(ASK)
    assert printer.status().device is DeviceState.OFFLINE
    wire.breaks_on = lambda _: False
    assert printer.status().paper is Paper.OUT
    assert printer.follow(held.job).progress is Progress.UNKNOWN


def test_a_head_that_cools_down_in_time_delivers(
    printer: EscposPrinter, wire: WireToMachine, machine: EscposMachine
) -> None:
    wire.loses = is_job
    wire.while_waiting += [
        lambda: machine.set_fault("head-hot", on=True),
        lambda: machine.set_fault("head-hot", on=False),
        lambda: b"\x00",
    ]
    assert printer.print_slip(drawing()).progress is Progress.DELIVERED


def test_it_asks_for_the_processing_of_everything_older_before_a_slip(
    printer: EscposPrinter, wire: WireToMachine
) -> None:
    printer.print_slip(drawing())
    before, _, _ = bytes(wire.sent).partition(b"\x1b@")
    asked = b"".join(ASK + bytes((n,)) for n in (1, 2, 3, 4))
    assert before == AUTOMATIC_STATUS + asked + HANDSHAKE


def test_a_model_that_cannot_forget_says_so(wire: WireToMachine, clock: Clock) -> None:
    printer = EscposPrinter("s", wire, SlipModel("plain", clears_buffer=False), clock=clock)
    with pytest.raises(DeviceError, match="plain") as caught:
        printer.purge()
    assert caught.value.action is Action.RESET


def test_a_dead_line_is_replaced_without_a_word() -> None:
    with TcpSlipPrinter() as simulator:
        printer = EscposPrinter("s", tcp_line(simulator.host, simulator.port), timing=BRISK)
        assert printer.status().can_print
        simulator.set_fault("unplugged", on=True)
        simulator.set_fault("unplugged", on=False)
        assert printer.print_slip(drawing()).progress is Progress.DELIVERED
        printer.close()


class SlowWire(WireToMachine):
    """Takes a job's bytes only when it is let."""

    def __init__(self, machine: EscposMachine, clock: Clock) -> None:
        super().__init__(machine, clock)
        self.begun, self.may_go_on = threading.Event(), threading.Event()

    def write(self, data: bytes, within: float) -> int:
        if is_job(data):
            self.begun.set()
            assert self.may_go_on.wait(DEADLINE)
        return super().write(data, within)


def test_while_a_slip_is_printed_others_are_told_that_it_is_busy(
    machine: EscposMachine, clock: Clock
) -> None:
    wire = SlowWire(machine, clock)
    printer = EscposPrinter("s", wire, clock=clock, timing=EscposTiming(answer=0.05))
    first = threading.Thread(target=printer.print_slip, args=(drawing(),))
    first.start()
    assert wire.begun.wait(DEADLINE)
    assert printer.status().device is DeviceState.DEVICE_BUSY
    with pytest.raises(DeviceError, match="busy"):
        printer.print_slip(drawing())
    wire.may_go_on.set()
    first.join()
    assert printer.status().can_print
    assert len(machine.slips) == 1


def test_no_call_outlasts_a_line_that_takes_no_byte(
    printer: EscposPrinter, wire: WireToMachine, clock: Clock
) -> None:
    timing = EscposTiming()
    wire.takes = 0
    calls: list[Callable[[], object]] = [
        printer.status,
        printer.purge,
        lambda: printer.print_slip(drawing()),
        lambda: printer.wait_for_news(2.0),
        printer.close,
    ]
    for call in calls:
        begun = clock()
        refusal(call)
        assert clock() - begun <= 2 * (timing.stuck + timing.answer) + timing.clear
    assert wire.sent == b""


@pytest.mark.parametrize("taken", [1, 2, 500, 17_000])
def test_a_line_that_stops_taking_bytes_in_a_slip_is_given_up_in_time(
    printer: EscposPrinter, wire: WireToMachine, clock: Clock, taken: int
) -> None:
    timing = EscposTiming()
    assert printer.status().can_print
    wire.takes = 15 + taken
    begun = clock()
    assert printer.print_slip(drawing()).progress is Progress.UNKNOWN
    assert clock() - begun <= timing.job_limit(240, 17_300) + 4 * timing.stuck
