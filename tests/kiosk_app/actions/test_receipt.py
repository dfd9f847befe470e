"""The slip beside the paper: printed once, and never a second time by itself."""

from __future__ import annotations

import pytest

from devices.printer.fakes import FakeSlipPrinter
from kiosk_app.actions.receipt import PrintReceipt
from kiosk_app.actions.slip_press import SlipPress
from kiosk_app.dock.paper import read_codes
from kiosk_app.journey import effects, events
from kiosk_app.journey.states import SlipState
from tests.kiosk_app.actions.parts import IDS, NOW, REQUEST, Emitted, Impatient, Notes
from tests.kiosk_app.issued import ADDRESS, CT07, SERIAL

EFFECT = effects.PrintReceipt(
    **IDS, request=REQUEST, form=CT07.form, language="vi", serial=SERIAL, pages=1
)


def print_with(printer: FakeSlipPrinter | None, emitted: Emitted, notes: Notes) -> None:
    press = SlipPress(printer, notes.log)
    action = PrintReceipt(press, "Hải Châu", lambda: ADDRESS, lambda: NOW)
    action(EFFECT, emitted, Impatient())


def test_a_slip_that_left_the_cutter_is_delivered(emitted: Emitted, notes: Notes) -> None:
    printer = FakeSlipPrinter()
    print_with(printer, emitted, notes)
    assert emitted.only == events.SlipMoved(**IDS, state=SlipState.DELIVERED)
    [slip] = printer.slips()
    assert slip.width <= printer.width_dots
    # The slip leads to the verify page and gives away nothing of the paper.
    assert read_codes(slip) == (ADDRESS,)


@pytest.mark.parametrize("fault", ["paper-out", "cover-open", "unplugged", "silent"])
def test_a_slip_that_does_not_come_out_has_failed(
    emitted: Emitted, notes: Notes, fault: str
) -> None:
    printer = FakeSlipPrinter()
    printer.set_fault(fault, on=True)
    print_with(printer, emitted, notes)
    assert emitted.only == events.SlipMoved(**IDS, state=SlipState.FAILED)
    assert printer.slips() == []


def test_a_slip_that_hangs_uncut_has_failed(emitted: Emitted, notes: Notes) -> None:
    printer = FakeSlipPrinter()
    printer.set_fault("cutter-jam", on=True)
    print_with(printer, emitted, notes)
    assert emitted.only == events.SlipMoved(**IDS, state=SlipState.FAILED)
    assert [event["progress"] for event in notes.of("slip")] == ["spoiled"]


def test_a_machine_without_slip_printer_says_so(emitted: Emitted, notes: Notes) -> None:
    print_with(None, emitted, notes)
    assert emitted.only == events.SlipMoved(**IDS, state=SlipState.FAILED)
