"""The journeys over the real wire: CUPS with ippeveprinter, emupos, a serial port."""

from __future__ import annotations

import pytest

from forms.verify import VerdictKind
from kiosk_app.dock.paper import read_codes
from kiosk_app.journey.states import Printing, SlipState, TakePapers
from tests.journeys.hall import Hall, text_of
from tests.journeys.parts_slips import EmuposStand
from tests.journeys.people import MOTHER
from tests.journeys.walks import VI, review, to_sign_in, whole_form


def to_review(hall: Hall) -> None:
    to_sign_in(hall)
    hall.confirm_by_phone(MOTHER.number)
    review(hall)


def test_a_form_by_card(real_hall: Hall) -> None:
    page = whole_form(real_hall)
    verdict = real_hall.verdict(page)
    assert verdict.kind is VerdictKind.DECLARED
    assert verdict.compared
    assert "NGUYỄN THỊ THU HƯỜNG" in text_of(page)
    real_hall.person.wait(lambda: real_hall.last_outcome() == "taken", "the outcome")
    assert real_hall.machine.slip_printer.slips() == []
    assert real_hall.machine.page_printer.pages_in_tray() == []


def test_a_certificate_with_the_phone(real_hall: Hall) -> None:
    to_review(real_hall)
    real_hall.go(VI.print_it)
    real_hall.slip_is_out()
    page = real_hall.take_all()
    verdict = real_hall.verdict(page)
    assert verdict.kind is VerdictKind.VALID
    assert verdict.compared
    serial = real_hall.site.serials()[-1]
    assert serial in text_of(page)
    [slip] = real_hall.machine.slip_printer.slips()
    [address] = read_codes(slip)
    assert real_hall.site.address.upper() in address
    real_hall.told_of_outcome(serial, "taken")


def test_the_slip_is_cut_while_the_page_is_still_coming(real_hall: Hall) -> None:
    tray, slot = real_hall.machine.page_printer, real_hall.machine.slip_printer
    tray.set_fault("slow", on=True)
    to_review(real_hall)
    real_hall.person.press(VI.print_it)
    real_hall.person.wait(
        lambda: (
            isinstance(real_hall.state.screen, Printing)
            and real_hall.state.screen.slip is SlipState.DELIVERED
        ),
        "the slip before the page",
    )
    assert len(slot.slips()) == 1
    assert tray.pages_in_tray() == []
    assert [row.event.value for row in real_hall.ledger()][-1] == "sent"
    tray.set_fault("slow", on=False)
    real_hall.on(TakePapers)
    assert isinstance(slot, EmuposStand)
    [cut_at] = slot.printed_at()
    settled = real_hall.ledger()[-1]
    assert settled.event.value == "settled"
    assert cut_at < settled.at
    assert real_hall.verdict(real_hall.take_all()).kind is VerdictKind.VALID


@pytest.mark.parametrize("real_standing_hall", ["pty"], indirect=True)
def test_a_slip_on_a_serial_line(real_hall: Hall) -> None:
    assert real_hall.machine.config.slip_printer is not None
    assert real_hall.machine.config.slip_printer.kind == "serial"
    to_review(real_hall)
    real_hall.person.press(VI.print_it)
    real_hall.slip_is_out()
    real_hall.take_all()
    [slip] = real_hall.machine.slip_printer.slips()
    assert slip.width == 576
    [address] = read_codes(slip)
    assert real_hall.site.address.upper() in address
