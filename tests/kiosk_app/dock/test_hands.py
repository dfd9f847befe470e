"""What hands do at the simulators, and what eyes see there."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageDraw

from devices.errors import DeviceError
from devices.faults import UnknownFaultError
from devices.printer.escpos import EscposPrinter
from devices.scanner.api import Overflow, Scan
from devices.scanner.serial_scanner import SerialScanner
from devices.status import Progress
from devices.transports.tcp import tcp_line
from kiosk_app.dock.hands import IN_HAND, Hands, Place
from kiosk_app.dock.paper import Kind, Sheet
from kiosk_app.dock.samples import HUONG, MEGABYTE, RUBBISH, Side
from tests.kiosk_app.dock.room import Room, make_code, make_page, until

VERIFY = "HTTP://127.0.0.1:8000/V#" + "ABCDEFGH234567XY" * 60
"""As long as the seal of a full certificate."""

SLIP = "HTTP://127.0.0.1:8000/V#R-" + "ABCDEFGH234567XY" * 9
"""As long as an appointment slip's."""


def slip_with(code: str) -> Image.Image:
    slip = Image.new("L", (576, 700), 255)
    ImageDraw.Draw(slip).text((40, 40), "PHIEU")
    slip.paste(make_code(code), (40, 100))
    return slip.convert("1")


def picture_of(sheet: Sheet) -> Image.Image:
    return Image.open(BytesIO(sheet.png))


def test_a_laid_card_reaches_the_driver(room: Room) -> None:
    scanner = SerialScanner("scanner", room.glass.path)
    try:
        assert scanner.read(0) is None
        Hands(room.parts).lay(HUONG.lay(Side.BACK))
        assert scanner.read(10) == Scan(HUONG.lay(Side.BACK).replace(b"\n", b"\r"))
    finally:
        scanner.close()


def test_a_megabyte_reaches_the_driver_as_too_much(room: Room) -> None:
    megabyte = next(rubbish for rubbish in RUBBISH if rubbish.key == "megabyte")
    scanner = SerialScanner("scanner", room.glass.path)
    try:
        assert scanner.read(0) is None
        Hands(room.parts).lay(megabyte.data)
        assert scanner.read(30) == Overflow(MEGABYTE)
    finally:
        scanner.close()


def test_pages_are_seen_taken_and_kept_in_the_hand(room: Room) -> None:
    hands = Hands(room.parts)
    assert hands.look().tray == ()
    room.tray.submit(make_page("first", "second", code=VERIFY), "job")
    seen = hands.look()
    assert [sheet.kind for sheet in seen.tray] == [Kind.PAGE, Kind.PAGE]
    assert (seen.tray[0].width, seen.tray[0].height) == (1985, 2807)
    assert [sheet.address for sheet in seen.tray] == [VERIFY, VERIFY]
    assert picture_of(seen.tray[0]).getbbox() is not None
    assert hands.take_pages() == 2
    after = hands.look()
    assert after.tray == ()
    assert after.hand == seen.tray
    room.tray.submit(make_page("third"), "job")
    hands.take_pages()
    assert hands.look().hand[1:] == seen.tray
    assert room.tray.pages_in_tray() == []


def test_a_page_that_comes_between_look_and_take_is_in_the_hand_too(room: Room) -> None:
    hands = Hands(room.parts)
    hands.look()
    room.tray.submit(make_page("late"), "job")
    assert hands.take_pages() == 1
    assert [sheet.kind for sheet in hands.look().hand] == [Kind.PAGE]


def test_a_page_is_drawn_once(room: Room) -> None:
    hands = Hands(room.parts)
    room.tray.submit(make_page("only"), "job")
    assert hands.look().tray[0] is hands.look().tray[0]


def test_a_page_purged_between_list_and_look_is_not_there(room: Room, tmp_path: Path) -> None:
    class Vanishing:
        known_faults = room.tray.known_faults
        faults = room.tray.faults
        set_fault = room.tray.set_fault
        take = room.tray.take

        def pages_in_tray(self) -> list[Path]:
            return [tmp_path / "gone.pdf"]

    object.__setattr__(room.parts, "tray", Vanishing())
    assert Hands(room.parts).look().tray == ()


def test_slips_are_seen_as_they_were_sent_and_taken(room: Room) -> None:
    hands = Hands(room.parts)
    slip = slip_with("MC-7KQD")
    printer = EscposPrinter("slip", tcp_line(room.slot.host, room.slot.port))
    try:
        assert printer.print_slip(slip).progress is Progress.DELIVERED
    finally:
        printer.close()
    (seen,) = hands.look().slot
    assert seen.kind is Kind.SLIP
    assert seen.codes == ("MC-7KQD",)
    assert seen.address is None
    shown = picture_of(seen).crop((0, 0, 576, 700))
    assert ImageChops.difference(shown, slip.convert("L")).getbbox() is None
    assert hands.take_slips() == 1
    assert hands.take_slips() == 0
    after = hands.look()
    assert after.slot == ()
    assert after.hand == (seen,)


def print_slip(room: Room, slip: Image.Image) -> None:
    printer = EscposPrinter("slip", tcp_line(room.slot.host, room.slot.port))
    try:
        assert printer.print_slip(slip).progress is Progress.DELIVERED
    finally:
        printer.close()


def test_a_slip_is_laid_on_the_glass_as_often_as_one_likes(room: Room) -> None:
    print_slip(room, slip_with(SLIP))
    hands = Hands(room.parts)
    hands.take_slips()
    (held,) = hands.look().hand
    scanner = SerialScanner("scanner", room.glass.path)
    try:
        assert scanner.read(0) is None
        for _ in range(2):
            assert hands.lay_sheet(held.key) == held
            assert scanner.read(10) == Scan(SLIP.encode())
    finally:
        scanner.close()
    assert hands.look().hand == (held,)


def test_what_still_lies_at_a_printer_is_taken_first(room: Room) -> None:
    print_slip(room, slip_with(SLIP))
    room.tray.submit(make_page("paper", code=VERIFY), "job")
    hands = Hands(room.parts)
    seen = hands.look()
    (slip,), (page,) = seen.slot, seen.tray
    scanner = SerialScanner("scanner", room.glass.path)
    try:
        assert scanner.read(0) is None
        assert hands.lay_sheet(slip.key) == slip
        assert scanner.read(10) == Scan(SLIP.encode())
        assert hands.look().slot == ()
        assert hands.look().tray == (page,)
        assert hands.lay_sheet(page.key) == page
        assert scanner.read(10) == Scan(VERIFY.encode())
    finally:
        scanner.close()
    assert hands.look().tray == ()
    assert hands.look().hand == (page, slip)


def test_a_sheet_without_a_code_or_that_is_gone_is_not_laid(room: Room) -> None:
    room.tray.submit(make_page("no code"), "job")
    hands = Hands(room.parts)
    (page,) = hands.look().tray
    scanner = SerialScanner("scanner", room.glass.path)
    try:
        assert scanner.read(0) is None
        assert hands.lay_sheet(page.key) is None
        hands.put_away(page.key)
        assert hands.lay_sheet(page.key) is None
        hands.lay(b"only this")
        assert scanner.read(10) == Scan(b"only this")
    finally:
        scanner.close()


def test_the_hand_holds_so_much_and_no_more(room: Room) -> None:
    hands = Hands(room.parts)
    for number in range(IN_HAND + 2):
        room.tray.submit(make_page(f"page {number}"), "job")
        hands.take_pages()
    held = hands.look().hand
    assert len(held) == IN_HAND
    hands.put_away(held[0].key)
    assert hands.look().hand == held[1:]


@pytest.mark.parametrize("place", Place)
def test_every_fault_can_be_switched_on_and_off(room: Room, place: Place) -> None:
    hands = Hands(room.parts)
    names = [one.fault.name for one in hands.look().switches if one.place is place]
    assert names
    for name in names:
        hands.set_fault(place, name, on=True)
        assert _on(hands, place) == [name]
        hands.set_fault(place, name, on=False)
        assert _on(hands, place) == []


def test_a_fault_is_felt_by_the_driver(room: Room) -> None:
    hands = Hands(room.parts)
    hands.set_fault(Place.SLOT, "unplugged", on=True)
    printer = EscposPrinter("slip", tcp_line(room.slot.host, room.slot.port))
    try:
        with pytest.raises(DeviceError):
            printer.print_slip(slip_with("x"))
        hands.set_fault(Place.SLOT, "unplugged", on=False)
        assert printer.print_slip(slip_with("x")).progress is Progress.DELIVERED
    finally:
        printer.close()


def test_an_unknown_fault_is_refused(room: Room) -> None:
    with pytest.raises(UnknownFaultError, match="melted"):
        Hands(room.parts).set_fault(Place.TRAY, "melted", on=True)


def test_the_net_is_seen(room: Room) -> None:
    hands = Hands(room.parts)
    room.net.cut()
    room.net.slow(7)
    seen = hands.look()
    assert seen.is_cut
    assert seen.delay == 7
    room.net.mend()
    until(lambda: not hands.look().is_cut)


def _on(hands: Hands, place: Place) -> list[str]:
    return [one.fault.name for one in hands.look().switches if one.place is place and one.on]
