"""Faults of a slip printer that is not ours, and cannot be made to forget what it holds."""

from __future__ import annotations

import pytest

from devices.printer.raster import ROWS_PER_BLOCK
from forms.verify import VerdictKind
from kiosk_app.dock.paper import read_codes
from kiosk_app.journey.states import TakePapers, Welcome
from tests.journeys.hall import Hall, text_of
from tests.journeys.parts import Parts
from tests.journeys.people import MOTHER
from tests.journeys.walks import VI, review, to_sign_in

pytestmark = pytest.mark.parametrize("real_standing_hall", ["cable"], indirect=True)

FEED_ROWS = 6 * 30
"""What is fed before the cut."""
SCRAP_ROWS = 2 * ROWS_PER_BLOCK
"""At most: what is printed of a slip that stopped in its second block."""


def to_papers(hall: Hall) -> None:
    to_sign_in(hall)
    hall.confirm_by_phone(MOTHER.number)
    review(hall)
    hall.person.press(VI.print_it)
    hall.on(TakePapers)


def takes_the_paper_without_a_slip(hall: Hall) -> None:
    serial = hall.site.serials()[-1]
    hall.person.wait_for("Biên nhận không in được")
    assert hall.person.sees(f"Giấy vẫn có giá trị. Số giấy: {serial}")
    page = hall.take_all()
    assert hall.verdict(page).kind is VerdictKind.VALID
    assert serial in text_of(page)
    hall.told_of_outcome(serial, "taken")


def next_person_takes_both(hall: Hall) -> None:
    hall.on(Welcome)
    to_papers(hall)
    hall.slip_is_out()
    hall.take_all()


def test_not_ready_for_a_slip_it_is_sent_none(real_hall: Hall, parts: Parts) -> None:
    for fault in ("paper-out", "cover-open", "offline", "silent"):
        parts.slips.set_fault(fault, on=True)
        to_papers(real_hall)
        takes_the_paper_without_a_slip(real_hall)
        parts.slips.set_fault(fault, on=False)
        assert parts.cable.slips_sent == 0, fault
    next_person_takes_both(real_hall)
    assert parts.cable.slips_sent == 1
    assert len(parts.slips.slips()) == 1


def test_out_of_paper_in_mid_slip_brings_out_no_slip_of_an_earlier_person(
    real_hall: Hall, parts: Parts
) -> None:
    parts.cable.halfway = lambda: parts.slips.set_fault("paper-out", on=True)
    to_papers(real_hall)
    takes_the_paper_without_a_slip(real_hall)
    assert parts.cable.slips_sent == 1
    # emupos cannot be made to forget, and the kiosk does not pretend that it was.
    [kept] = real_hall.events("not-purged")
    assert kept["device"] == "slip-printer"

    parts.slips.set_fault("paper-out", on=False)
    next_person_takes_both(real_hall)
    assert parts.cable.slips_sent == 2
    *scraps, slip = parts.slips.slips()
    assert len(read_codes(slip)) == 1
    assert [list(read_codes(scrap)) for scrap in scraps] == [[]]
    assert scraps[0].height <= SCRAP_ROWS + FEED_ROWS


def test_the_cable_is_pulled_in_mid_slip(real_hall: Hall, parts: Parts) -> None:
    parts.cable.halfway = parts.cable.cut
    to_papers(real_hall)
    takes_the_paper_without_a_slip(real_hall)
    next_person_takes_both(real_hall)
    assert parts.cable.slips_sent == 2
    *scraps, slip = parts.slips.slips()
    assert len(read_codes(slip)) == 1
    assert not any(read_codes(scrap) for scrap in scraps)
