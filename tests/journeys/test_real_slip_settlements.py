"""What each fault of a slip printer ends in, as ``docs/settlements.md`` says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from devices.errors import DeviceError
from devices.printer.escpos import EscposPrinter
from devices.simulators.escpos_printer import TcpSlipPrinter
from devices.status import Cover, DeviceState, Paper, PrinterStatus, Progress
from devices.transports.serial_port import SerialSettings, serial_line
from devices.transports.tcp import tcp_line
from forms.slip import Receipt, draw_slip, receipt_blocks
from kiosk_app.dock.paper import read_codes
from tests.devices.parts import BRISK, DEADLINE, drawing, same_ink
from tests.journeys.parts_cable import Cable
from tests.journeys.parts_slips import EmuposStand
from tests.journeys.settlement_table import Row, rows_under
from tests.kiosk_app.issued import ADDRESS, CT07, SERIAL

ROWS = rows_under("The slip")
SLIP = drawing(576, 700)


@dataclass(frozen=True, slots=True)
class Rig:
    printer: EscposPrinter
    emupos: EmuposStand
    cable: Cable


@pytest.fixture(scope="module")
def emupos() -> Iterator[EmuposStand]:
    with TemporaryDirectory(prefix="hall-") as folder, EmuposStand(Path(folder)) as stand:
        yield stand


@pytest.fixture
def rig(emupos: EmuposStand) -> Iterator[Rig]:
    with ExitStack() as stack:
        cable = stack.enter_context(Cable(("127.0.0.1", emupos.port)))
        printer = EscposPrinter("slips", tcp_line("127.0.0.1", cable.port), timing=BRISK)
        stack.callback(printer.close)
        emupos.take_slips()
        yield Rig(printer, emupos, cable)
    for fault in emupos.faults():
        emupos.set_fault(fault, on=False)


def prints(printer: EscposPrinter) -> Progress:
    return printer.print_slip(SLIP).progress


def nothing(rig: Rig) -> Progress:
    settlement = prints(rig.printer)
    [slip] = rig.emupos.slips()
    assert same_ink(slip, SLIP)
    return settlement


def near_its_end(rig: Rig) -> Progress:
    rig.emupos.set_fault("paper-low", on=True)
    return prints(rig.printer)


def before(fault: str) -> Callable[[Rig], Progress]:
    def refused(rig: Rig) -> Progress:
        rig.emupos.set_fault(fault, on=True)
        with pytest.raises(DeviceError):
            prints(rig.printer)
        rig.emupos.set_fault(fault, on=False)
        assert rig.cable.slips_sent == 0
        return Progress.FAILED

    return refused


def unplugged_before(_: Rig) -> Progress:
    with Cable(("127.0.0.1", 1)) as nowhere:
        port = nowhere.port
    printer = EscposPrinter("slips", tcp_line("127.0.0.1", port), timing=BRISK)
    with pytest.raises(DeviceError):
        prints(printer)
    return Progress.FAILED


def under(fault: str) -> Callable[[Rig], Progress]:
    def happens(rig: Rig) -> Progress:
        rig.cable.halfway = lambda: rig.emupos.set_fault(fault, on=True)
        settlement = prints(rig.printer)
        rig.emupos.set_fault(fault, on=False)
        assert rig.cable.slips_sent == 1
        return settlement

    return happens


def unplugged(rig: Rig) -> Progress:
    rig.cable.halfway = rig.cable.cut
    return prints(rig.printer)


def cutter(_: Rig) -> Progress:
    """Our own simulator: emupos has no cutter that fails."""
    with TcpSlipPrinter() as simulator:
        printer = EscposPrinter("slips", tcp_line(simulator.host, simulator.port), timing=BRISK)
        simulator.set_fault("cutter-jam", on=True)
        settlement = prints(printer)
        printer.close()
    return settlement


HAPPENS: dict[str, Callable[[Rig], Progress]] = {
    "nothing": nothing,
    "paper-low": near_its_end,
    "paper-out-before": before("paper-out"),
    "cover-open-before": before("cover-open"),
    "offline-before": before("offline"),
    "hung-before": before("silent"),
    "unplugged-before": unplugged_before,
    "paper-out": under("paper-out"),
    "cover-open": under("cover-open"),
    "cutter": cutter,
    "unplugged": unplugged,
    "hung": under("silent"),
}


@pytest.mark.parametrize("language", ["vi", "en", "ko"])
def test_a_receipt_on_a_serial_line_is_what_was_drawn_and_its_code_reads(
    emupos: EmuposStand, language: str
) -> None:
    receipt = Receipt(
        title=CT07.form.say(CT07.form.short_title, language),
        serial=SERIAL,
        pages=1,
        place="Phường Hải Châu",
        issued_at=datetime(2026, 11, 21, 5, tzinfo=UTC),
        verify_address=ADDRESS,
        request="00112233445566ff-1",
        language=language,
    )
    line = emupos.by_pty()
    printer = EscposPrinter("slips", serial_line(str(line.port), SerialSettings(line.baud)))
    drawn = draw_slip(receipt_blocks(receipt), printer.width_dots)
    emupos.take_slips()
    assert printer.print_slip(drawn).progress is Progress.DELIVERED
    printer.close()
    [slip] = emupos.take_slips()
    assert slip.width == printer.width_dots
    assert same_ink(slip, drawn)
    assert read_codes(slip) == (ADDRESS,)


def test_the_page_and_the_tests_know_the_same_faults() -> None:
    assert [row.fault for row in ROWS] == list(HAPPENS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.fault)
def test_what_it_ends_in(rig: Rig, row: Row) -> None:
    assert HAPPENS[row.fault](rig) is row.settlement


@pytest.mark.parametrize(
    ("fault", "says"),
    [
        ("paper-low", lambda s: s.paper is Paper.LOW and s.can_print),
        ("paper-out", lambda s: s.paper is Paper.OUT),
        ("cover-open", lambda s: s.cover is Cover.OPEN),
        ("offline", lambda s: s.device is DeviceState.OFFLINE),
    ],
)
@pytest.mark.parametrize("by", ["tcp", "pty"])
def test_what_changes_at_it_is_told_unasked(
    emupos: EmuposStand, by: str, fault: str, says: Callable[[PrinterStatus], bool]
) -> None:
    pty = emupos.by_pty()
    line = (
        tcp_line("127.0.0.1", emupos.port)
        if by == "tcp"
        else serial_line(str(pty.port), SerialSettings(pty.baud))
    )
    with closing(EscposPrinter("slips", line, timing=BRISK)) as printer:
        assert printer.status().can_print
        assert not printer.wait_for_news(0.05)
        for on in (True, False):
            emupos.set_fault(fault, on=on)
            assert printer.wait_for_news(DEADLINE)
            assert says(printer.status()) is on
        # A slip begins with ESC @, which forgets GS a: it is asked for anew.
        assert printer.print_slip(drawing(100, 50)).progress is Progress.DELIVERED
        emupos.set_fault(fault, on=True)
        assert printer.wait_for_news(DEADLINE)
        emupos.set_fault(fault, on=False)
    emupos.take_slips()
