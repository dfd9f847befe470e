"""A scanner on a real serial port, whose cable people pull."""

from __future__ import annotations

from identity_documents.writing import write_card_qr
from kiosk_app.journey.states import CheckRead, Identify
from tests.journeys.hall import Hall, grouped
from tests.journeys.parts import Parts
from tests.journeys.people import MOTHER
from tests.journeys.walks import to_glass

CARD = write_card_qr(MOTHER).encode()
GONE = "Đầu đọc không trả lời"


def is_back(hall: Hall) -> None:
    hall.person.wait(lambda: not hall.person.sees(GONE), "the scanner to be back")


def test_unplugged_and_plugged_in_again_while_waiting_for_the_card(
    real_hall: Hall, parts: Parts
) -> None:
    to_glass(real_hall)
    parts.scanner.unplug()
    real_hall.person.wait_for(GONE)
    parts.scanner.replug()
    is_back(real_hall)
    real_hall.lay_card(MOTHER)
    real_hall.on(CheckRead)


def test_unplugged_in_mid_scan_two_halves_are_no_card(real_hall: Hall, parts: Parts) -> None:
    to_glass(real_hall)
    half = len(CARD) // 2
    parts.scanner.send(CARD[:half])
    parts.scanner.unplug()
    real_hall.person.wait_for(GONE)
    parts.scanner.replug()
    is_back(real_hall)
    parts.scanner.lay(CARD[half:])
    real_hall.person.wait(lambda: bool(real_hall.events("scan-refused")), "the half to be refused")
    assert isinstance(real_hall.state.screen, Identify)
    assert not real_hall.person.sees(grouped(MOTHER))
    real_hall.lay_card(MOTHER)
    real_hall.on(CheckRead)
    assert real_hall.person.sees("Nguyễn Thị Thu Hường")


def test_unplugged_at_the_welcome_and_back_before_the_card(real_hall: Hall, parts: Parts) -> None:
    parts.scanner.unplug()
    to_glass(real_hall)
    real_hall.person.wait_for(GONE)
    parts.scanner.replug()
    is_back(real_hall)
    real_hall.lay_card(MOTHER)
    real_hall.on(CheckRead)
