"""The counter's slip is printed like every slip, and the log holds nothing of it."""

from __future__ import annotations

from devices.printer.fakes import FakeSlipPrinter
from kiosk_app.actions.counter_slip import PrintCounterSlip
from kiosk_app.actions.slip_press import SlipPress
from kiosk_app.journey import effects, events
from kiosk_app.journey.states import SlipState
from tests.kiosk_app.actions.parts import IDS, REQUEST, Emitted, Impatient, Notes, now
from tests.kiosk_app.issued import CT07


def test_it_comes_out_and_only_its_ids_are_logged(emitted: Emitted, notes: Notes) -> None:
    printer = FakeSlipPrinter()
    effect = effects.PrintCounterSlip(
        **IDS,
        request=REQUEST,
        form=CT07.form,
        language="ru",
        told=(("Ngày sinh", "15/03/1988"),),
    )
    PrintCounterSlip(SlipPress(printer, notes.log), "Hải Châu", now)(effect, emitted, Impatient())
    assert emitted.only == events.SlipMoved(**IDS, state=SlipState.DELIVERED)
    assert len(printer.slips()) == 1
    assert "15/03/1988" not in notes.text
