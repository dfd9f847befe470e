"""The appointment slip: what comes out of the slot opens the request, and tells of nobody."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from devices.printer.fakes import FakeSlipPrinter
from kiosk_app.actions.appointment import PrintAppointment
from kiosk_app.actions.slip_press import SlipPress
from kiosk_app.dock.paper import read_codes
from kiosk_app.journey import effects, events
from kiosk_app.journey.states import SlipState
from office_contract.short_code import short_code
from office_contract.slip_code import write_slip_code
from tests.kiosk_app.actions.parts import IDS, NOW, REQUEST, Emitted, Impatient, Notes, now
from tests.kiosk_app.issued import ADDRESS, CT07, KIOSK_KEY

TOKEN = bytes(range(100, 116))
CODE = write_slip_code(TOKEN, NOW + timedelta(days=30), KIOSK_KEY.private, ADDRESS)


def print_with(
    printer: FakeSlipPrinter | None, emitted: Emitted, notes: Notes, language: str = "vi"
) -> None:
    effect = effects.PrintAppointment(
        **IDS,
        request=REQUEST,
        form=CT07.form,
        language=language,
        code=CODE,
        short=short_code(TOKEN),
        until=date(2026, 12, 21),
    )
    action = PrintAppointment(SlipPress(printer, notes.log), "Hải Châu", now)
    action(effect, emitted, Impatient())


@pytest.mark.parametrize("language", ["vi", "en", "ko"])
def test_the_code_on_the_slip_is_the_one_on_the_screen(
    emitted: Emitted, notes: Notes, language: str
) -> None:
    printer = FakeSlipPrinter()
    print_with(printer, emitted, notes, language)
    assert emitted.only == events.SlipMoved(**IDS, state=SlipState.DELIVERED)
    [slip] = printer.slips()
    assert slip.width <= printer.width_dots
    assert read_codes(slip) == (CODE,)
    assert CODE not in notes.text
    assert short_code(TOKEN) not in notes.text


@pytest.mark.parametrize("fault", ["paper-out", "cover-open", "unplugged", "silent", "cutter-jam"])
def test_a_slip_that_does_not_come_out_whole_has_failed_and_is_not_kept(
    emitted: Emitted, notes: Notes, fault: str
) -> None:
    printer = FakeSlipPrinter()
    printer.set_fault(fault, on=True)
    print_with(printer, emitted, notes)
    assert emitted.only == events.SlipMoved(**IDS, state=SlipState.FAILED)
    whole = len(printer.slips())
    printer.set_fault(fault, on=False)
    # Nobody finds it after the refill (F3).
    assert len(printer.slips()) == whole == 0


def test_a_machine_without_slip_printer_says_so(emitted: Emitted, notes: Notes) -> None:
    print_with(None, emitted, notes)
    assert emitted.only == events.SlipMoved(**IDS, state=SlipState.FAILED)
