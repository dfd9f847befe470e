"""Never sent again while a first copy may still lie in the printer: at every moment of a slip."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PIL import Image

from devices.errors import DeviceError, TransportError
from devices.printer.escpos import EscposPrinter
from devices.printer.models import GENERIC, SlipModel
from devices.printer.raster import ROWS_PER_BLOCK, slip_blocks
from devices.simulators.escpos_machine import EscposMachine
from devices.status import Action, Progress
from devices.timing import EscposTiming
from tests.devices.parts import Clock, drawing, refusal, same_ink
from tests.devices.wires import WireToMachine

FIRST = drawing(576, 3 * ROWS_PER_BLOCK - 20)
SECOND = drawing(320, 150)
BLOCKS = slip_blocks(FIRST)


@dataclass(frozen=True, slots=True)
class Moment:
    """``block`` from 0; ``part`` of it has reached the printer when it happens."""

    block: int
    part: float


MOMENTS = [Moment(block, part) for block in range(3) for part in (0.0, 0.5, 1.0)]


class CutWire(WireToMachine):
    """Its cable is pulled once, at one moment; what was on its way back is lost."""

    def __init__(self, machine: EscposMachine, clock: Clock, moment: Moment) -> None:
        super().__init__(machine, clock)
        self._moment: Moment | None = moment
        self._blocks = 0
        self._cut = False

    def __call__(self) -> CutWire:
        self._cut = False
        return self

    def write(self, data: bytes, within: float) -> int:
        self._require_whole()
        moment = self._moment
        if moment is None or len(data) < 100:
            return super().write(data, within)
        self._blocks += 1
        if self._blocks - 1 < moment.block:
            return super().write(data, within)
        super().write(data[: int(len(data) * moment.part)], within)
        self.answers.clear()
        self._moment, self._cut = None, True
        if moment.part < 1.0:
            self._require_whole()
        return len(data)

    def read(self, limit: int, within: float) -> bytes:
        self._require_whole()
        return super().read(limit, within)

    def _require_whole(self) -> None:
        if self._cut:
            raise TransportError("cut through", Action.RESET)


@pytest.mark.parametrize("loses_power", [False, True], ids=["keeps its buffer", "loses it"])
@pytest.mark.parametrize("model", [GENERIC, SlipModel("plain", asb=False, clears_buffer=False)])
@pytest.mark.parametrize("moment", MOMENTS, ids=str)
def test_a_cut_line_leaves_one_copy_at_most_and_a_clean_next_slip(
    moment: Moment, model: SlipModel, loses_power: bool
) -> None:
    clock = Clock()
    machine = EscposMachine(model=model)
    wire = CutWire(machine, clock, moment)
    printer = EscposPrinter("s", wire, model, clock=clock, timing=EscposTiming())
    report = printer.print_slip(FIRST)
    assert (report.progress, report.pages_out) == (Progress.UNKNOWN, 0)
    if loses_power:
        switch_off_and_on(machine)
    half_inside = moment.part == 0.5 and not loses_power
    if half_inside:
        # Only forgetting, or a person's hand at the switch, ends that.
        error = refusal(lambda: printer.print_slip(SECOND))
        assert error is not None
        assert error.action is Action.RESET
        if model.clears_buffer:
            printer.purge()
        else:
            switch_off_and_on(machine)
    assert printer.print_slip(SECOND).progress is Progress.DELIVERED
    assert_nothing_twice(wire)
    *before, last = machine.take_slips()
    assert same_ink(last, SECOND)
    assert sum(shows(paper, FIRST) for paper in before) <= 1
    # Whoever cannot know whether the slip was cut off cuts once more: that paper is blank.
    assert sum(has_ink(paper) for paper in before) <= 1


@pytest.mark.parametrize("rows", [20, ROWS_PER_BLOCK, 2 * ROWS_PER_BLOCK + 50, 340, 400])
def test_paper_out_at_any_row_and_a_refill_make_one_slip(rows: int) -> None:
    clock, machine = Clock(), EscposMachine(paper_rows=rows)
    wire = WireToMachine(machine, clock)
    printer = EscposPrinter("s", wire, clock=clock, timing=EscposTiming())
    held = printer.print_slip(FIRST)
    assert held.progress is Progress.HELD
    for _ in range(3):
        assert printer.follow(held.job).progress is Progress.HELD
    with pytest.raises(DeviceError):
        printer.print_slip(SECOND)
    wire.answers += machine.set_fault("paper-out", on=False)
    assert printer.follow(held.job).progress is Progress.DELIVERED
    assert_nothing_twice(wire)
    (slip,) = machine.take_slips()
    assert same_ink(slip, FIRST)


@pytest.mark.parametrize("rows", [20, ROWS_PER_BLOCK, 2 * ROWS_PER_BLOCK + 50, 340, 400])
def test_paper_out_and_a_switching_off_make_no_second_copy(rows: int) -> None:
    clock, machine = Clock(), EscposMachine(paper_rows=rows)
    wire = WireToMachine(machine, clock)
    printer = EscposPrinter("s", wire, clock=clock, timing=EscposTiming())
    held = printer.print_slip(FIRST)
    assert held.progress is Progress.HELD
    machine.set_fault("unplugged", on=True)
    assert not printer.status().can_print
    machine.set_fault("paper-out", on=False)
    machine.set_fault("unplugged", on=False)
    after = printer.follow(held.job)
    assert (after.progress, after.pages_out) == (Progress.UNKNOWN, 0)
    with pytest.raises(DeviceError):
        printer.follow(held.job)
    assert printer.print_slip(SECOND).progress is Progress.DELIVERED
    assert_nothing_twice(wire)
    assert same_ink(machine.take_slips()[-1], SECOND)


def switch_off_and_on(machine: EscposMachine) -> None:
    machine.set_fault("unplugged", on=True)
    machine.set_fault("unplugged", on=False)


def assert_nothing_twice(wire: WireToMachine) -> None:
    rows = [block[-9000:-12] for block in BLOCKS]
    assert all(bytes(wire.sent).count(row) <= 1 for row in rows)


def shows(paper: Image.Image, picture: Image.Image) -> bool:
    return paper.height >= picture.height and same_ink(
        paper.crop((0, 0, paper.width, picture.height)), picture
    )


def has_ink(paper: Image.Image) -> bool:
    return paper.convert("L").getextrema()[0] == 0
