"""The dock's papers: they come out, are taken, looked at, and laid on the glass."""

from __future__ import annotations

from PIL import Image

from devices.printer.escpos import EscposPrinter
from devices.scanner.api import Scan
from devices.scanner.serial_scanner import SerialScanner
from devices.status import Progress
from devices.transports.tcp import tcp_line
from kiosk_app.dock import words
from kiosk_app.dock.words import LABELS, Language
from tests.kiosk_app.dock.hand import Hand
from tests.kiosk_app.dock.room import Room, make_code, make_page

VERIFY = "HTTP://127.0.0.1:8000/V#ABCDEFGH234567"


def print_slip(room: Room, code: str = "") -> None:
    printer = EscposPrinter("slip", tcp_line(room.slot.host, room.slot.port))
    try:
        slip = Image.new("1", (576, 700), 1)
        if code:
            slip.paste(make_code(code).convert("1"), (40, 100))
        assert printer.print_slip(slip).progress is Progress.DELIVERED
    finally:
        printer.close()


def test_pages_come_out_and_are_taken(hand: Hand, room: Room, language: Language) -> None:
    room.tray.submit(make_page("one", "two"), "job")
    hand.until(lambda: len(hand.dock.vm.property("tray")) == 2)
    assert LABELS["tray"].say(language) + " · 2" in hand.texts()
    hand.press(LABELS["take"].say(language))
    hand.until(lambda: len(hand.dock.vm.property("hand")) == 2)
    assert hand.dock.vm.property("tray") == []
    assert room.tray.pages_in_tray() == []


def test_a_slip_comes_out_and_is_taken(hand: Hand, room: Room, language: Language) -> None:
    print_slip(room)
    hand.until(lambda: len(hand.dock.vm.property("slot")) == 1)
    assert hand.texts().count(LABELS["empty"].say(language)) == 2
    hand.press(LABELS["take"].say(language), index=1)
    hand.until(lambda: len(hand.dock.vm.property("hand")) == 1)
    assert room.slot.slips() == []
    assert not hand.buttons(LABELS["take"].say(language))[1].isEnabled()


def test_nothing_can_be_taken_where_nothing_lies(hand: Hand, language: Language) -> None:
    assert [button.isEnabled() for button in hand.buttons(LABELS["take"].say(language))] == [
        False,
        False,
    ]
    assert hand.texts().count(LABELS["empty"].say(language)) == 3


def test_a_page_is_looked_at_checked_and_put_away(
    hand: Hand, room: Room, language: Language
) -> None:
    room.tray.submit(make_page("one", code=VERIFY), "job")
    hand.until(lambda: len(hand.dock.vm.property("tray")) == 1)
    hand.press(LABELS["take"].say(language))
    hand.until(lambda: len(hand.dock.vm.property("hand")) == 1)
    key = hand.dock.vm.property("hand")[0]
    papers = [item for item in hand.items() if item.inherits("QQuickImage")]
    (paper,) = [item for item in papers if item.property("source").toString().endswith(key)]
    hand.touch(paper)
    hand.until(lambda: hand.dock.vm.property("closer") == key)
    hand.press(LABELS["check"].say(language))
    assert room.opened == [VERIFY]
    hand.press(LABELS["putAway"].say(language))
    hand.until(lambda: hand.dock.vm.property("hand") == [])
    assert hand.dock.vm.property("closer") == ""
    assert hand.buttons(LABELS["putAway"].say(language)) == []


def test_a_paper_without_a_code_cannot_be_checked(
    hand: Hand, room: Room, language: Language
) -> None:
    print_slip(room)
    hand.until(lambda: len(hand.dock.vm.property("slot")) == 1)
    hand.dock.vm.lookCloser(hand.dock.vm.property("slot")[0])
    hand.until(lambda: LABELS["noCode"].say(language) in hand.texts())
    assert hand.buttons(LABELS["check"].say(language)) == []
    assert len(hand.buttons(LABELS["laySheet"].say(language))) == 1  # the hand's, below
    assert hand.buttons(LABELS["putAway"].say(language)) == []
    hand.press(LABELS["lookAway"].say(language))
    hand.until(lambda: hand.dock.vm.property("closer") == "")


def test_a_slip_in_the_hand_is_laid_on_the_glass(
    hand: Hand, room: Room, scanner: SerialScanner, language: Language
) -> None:
    lay = LABELS["laySheet"].say(language)
    (button,) = hand.buttons(lay)
    assert not button.isEnabled()
    print_slip(room, VERIFY)
    hand.until(lambda: len(hand.dock.vm.property("slot")) == 1)
    assert not button.isEnabled()
    hand.press(LABELS["take"].say(language), index=1)
    hand.until(button.isEnabled)
    hand.press(lay)
    assert scanner.read(10) == Scan(VERIFY.encode())
    hand.says(words.SLIP_LAID.say(language))
    assert len(hand.dock.vm.property("hand")) == 1


def test_what_is_held_on_top_must_have_a_code(hand: Hand, room: Room, language: Language) -> None:
    print_slip(room)
    hand.until(lambda: len(hand.dock.vm.property("slot")) == 1)
    hand.press(LABELS["take"].say(language), index=1)
    hand.until(lambda: len(hand.dock.vm.property("hand")) == 1)
    (button,) = hand.buttons(LABELS["laySheet"].say(language))
    assert not button.isEnabled()


def test_a_page_looked_at_is_laid_on_the_glass(
    hand: Hand, room: Room, scanner: SerialScanner, language: Language
) -> None:
    room.tray.submit(make_page("one", code=VERIFY), "job")
    hand.until(lambda: len(hand.dock.vm.property("tray")) == 1)
    hand.dock.vm.lookCloser(hand.dock.vm.property("tray")[0])
    assert hand.cut_off() == []
    hand.press(LABELS["laySheet"].say(language), index=1)
    assert scanner.read(10) == Scan(VERIFY.encode())
    hand.says(words.PAGE_LAID.say(language))
    assert hand.dock.vm.property("closer") == ""
    hand.until(lambda: len(hand.dock.vm.property("hand")) == 1)
    assert hand.dock.vm.property("tray") == []


def test_the_sheets_of_a_heap_are_leafed_through(hand: Hand, room: Room) -> None:
    room.tray.submit(make_page("one", "two"), "job")
    hand.until(lambda: len(hand.dock.vm.property("tray")) == 2)
    first, second = hand.dock.vm.property("tray")
    hand.dock.vm.lookCloser(first)
    assert hand.dock.vm.property("closerPlace") == "1 / 2"
    hand.press("›", index=1)
    assert hand.dock.vm.property("closer") == second
    assert "2 / 2" in hand.texts()
    hand.press("›", index=1)
    hand.press("‹", index=1)
    assert hand.dock.vm.property("closer") == second
    assert hand.cut_off() == []


def test_a_sheet_that_somebody_takes_while_it_is_looked_at_vanishes(hand: Hand, room: Room) -> None:
    print_slip(room)
    hand.until(lambda: len(hand.dock.vm.property("slot")) == 1)
    hand.dock.vm.lookCloser(hand.dock.vm.property("slot")[0])
    room.slot.take_slips()
    hand.until(lambda: hand.dock.vm.property("closer") == "")
