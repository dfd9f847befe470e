"""The dock's window offscreen: every button does its deed, and Qt has nothing to say about it."""

from __future__ import annotations

from typing import TypedDict

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from devices.faults import Faultable
from devices.scanner.api import Scan
from devices.scanner.serial_scanner import SerialScanner
from kiosk_app.dock import words
from kiosk_app.dock.hands import Place
from kiosk_app.dock.phone import NO_ACCOUNT
from kiosk_app.dock.phone_vm import CITIZENS
from kiosk_app.dock.samples import HOLDERS, RUBBISH, Side
from kiosk_app.dock.vm import SLOW_SECONDS
from kiosk_app.dock.words import FAULTS, LABELS, Language
from tests.kiosk_app.dock.hand import Hand
from tests.kiosk_app.dock.provider import PLAIN, Provider
from tests.kiosk_app.dock.room import Room, as_qimage, make_code, make_page


class Shown(TypedDict):
    """A device as the view-model lists it."""

    place: str
    faults: list[dict[str, str]]


def as_read(data: bytes) -> Scan:
    """The lines of a zone come with CR between them; what a plug makes at the ends is cut off."""
    return Scan(data.replace(b"\n", b"\r").strip(b"\x00\xff"))


def test_every_document_of_every_person_can_be_laid(
    hand: Hand, scanner: SerialScanner, language: Language
) -> None:
    for holder in HOLDERS:
        hand.press(holder.name.split()[-1])
        assert holder.name in hand.texts()
        for side in holder.sides:
            hand.press(LABELS[side].say(language))
            assert scanner.read(10) == as_read(holder.lay(side))


def test_rubbish_can_be_laid(hand: Hand, scanner: SerialScanner, language: Language) -> None:
    for rubbish in RUBBISH[:-1]:
        hand.press(rubbish.name.say(language))
        assert scanner.read(10) == as_read(rubbish.data)


def test_slips_that_are_no_good_can_be_laid(
    hand: Hand, room: Room, scanner: SerialScanner, language: Language
) -> None:
    for slip in room.parts.slips:
        hand.press(slip.name.say(language))
        assert scanner.read(10) == Scan(slip.data)
        hand.says(words.USELESS_SLIP_LAID.say(language, slip.name.say(language)))


def test_a_service_card_can_be_laid(
    hand: Hand, room: Room, scanner: SerialScanner, language: Language
) -> None:
    hand.press(LABELS["serviceCard"].say(language))
    assert scanner.read(10) == Scan(room.parts.service_card)


def test_says_what_was_laid(hand: Hand, language: Language) -> None:
    hand.press(LABELS[Side.QR].say(language))
    said = {
        "en": "On the glass: Nguyễn Thị Thu Hường.",
        "vi": "Trên mặt kính: Nguyễn Thị Thu Hường.",
    }
    hand.says(said[language])
    assert said[language] in hand.texts()


def device_at(room: Room, place: Place) -> Faultable:
    devices: dict[Place, Faultable] = {
        Place.TRAY: room.tray,
        Place.SLOT: room.slot,
        Place.GLASS: room.glass,
        **{Place(name): part for name, part in room.parts.others.items()},
    }
    return devices[place]


@pytest.mark.parametrize("place", Place)
def test_every_switch_breaks_and_mends(hand: Hand, room: Room, place: Place) -> None:
    device = device_at(room, place)
    (shown,) = [one for one in hand.dock.vm.property("devices") if one["place"] == place]
    assert [one["name"] for one in shown["faults"]] == [one.name for one in device.known_faults()]
    before = [one for one in hand.dock.vm.property("devices") if one["place"] != place]
    for fault in shown["faults"]:
        index = _index_of(fault["label"], hand.dock.vm.property("devices"), place)
        hand.press(fault["label"], index)
        hand.until(lambda: bool(device.faults() and hand.dock.vm.property("faultsOn")))
        assert device.faults() == (fault["name"],)
        assert hand.dock.vm.property("faultsOn") == [fault["id"]]
        hand.press(fault["label"], index)
        hand.until(lambda: not (device.faults() or hand.dock.vm.property("faultsOn")))
    assert before == [one for one in hand.dock.vm.property("devices") if one["place"] != place]


def _index_of(label: str, devices: list[Shown], place: Place) -> int:
    """Which of the buttons that say ``label`` belongs to the device at ``place``."""
    holders = [
        Place(device["place"])
        for device in devices
        if label in [fault["label"] for fault in device["faults"]]
    ]
    return holders.index(place)


def test_a_fault_from_elsewhere_is_seen(hand: Hand, room: Room) -> None:
    room.tray.set_fault("jam", on=True)
    hand.until(lambda: hand.dock.vm.property("faultsOn") == ["tray/jam"])


def test_every_fault_has_words(room: Room) -> None:
    known = {fault.name for place in Place for fault in device_at(room, place).known_faults()}
    assert known == set(FAULTS)


def test_the_net_is_cut_mended_and_slowed(hand: Hand, room: Room, language: Language) -> None:
    cut, slow = LABELS["cut"].say(language), LABELS["slow"].say(language, f"{SLOW_SECONDS:g}")
    hand.press(cut)
    hand.until(lambda: room.net.is_cut and hand.dock.vm.property("netCut"))
    hand.press(cut)
    hand.until(lambda: not room.net.is_cut and not hand.dock.vm.property("netCut"))
    hand.press(slow)
    hand.until(lambda: room.net.delay == SLOW_SECONDS and hand.dock.vm.property("netSlow"))
    hand.press(slow)
    hand.until(lambda: room.net.delay == 0 and not hand.dock.vm.property("netSlow"))


def show_code(room: Room, text: str) -> None:
    """On the kiosk's screen, among other things."""
    screen = Image.new("L", (540, 960), 240)
    screen.paste(make_code(text), (180, 200))
    room.screen = as_qimage(screen)


def test_the_phone_signs_in_and_approves(
    hand: Hand, room: Room, language: Language, address: str, handler: type[Provider]
) -> None:
    show_code(room, f"{address}/device")
    hand.press(LABELS["scan"].say(language))
    hand.until(lambda: hand.phone("wantsAnswer") is True)
    assert {"Confirm", "Paper: CT07"} <= set(hand.texts())
    assert hand.cut_off() == []
    hand.press("47")
    hand.until(lambda: hand.phone("title") == "Thank you")
    assert [answer.get("choice") for answer in handler.answers] == [None, ["47"]]


def test_the_phone_refuses(
    hand: Hand, room: Room, language: Language, address: str, handler: type[Provider]
) -> None:
    show_code(room, f"{address}/device")
    hand.press(LABELS["scan"].say(language))
    hand.press(LABELS["refuse"].say(language))
    hand.until(lambda: hand.phone("title") == "Thank you")
    assert handler.answers[-1]["decision"] == ["refuse"]


def test_the_phone_approves_where_no_number_is_asked_for(
    hand: Hand, room: Room, language: Language, address: str, handler: type[Provider]
) -> None:
    handler.question = PLAIN
    show_code(room, f"{address}/device")
    hand.press(LABELS["scan"].say(language))
    hand.press(LABELS["approve"].say(language))
    hand.until(lambda: hand.phone("title") == "Thank you")
    assert handler.answers[-1]["decision"] == ["approve"]


def test_another_persons_phone_is_not_signed_in(
    hand: Hand, room: Room, language: Language, address: str
) -> None:
    show_code(room, f"{address}/device")
    hand.press(LABELS["scan"].say(language))
    hand.until(lambda: hand.phone("wantsAnswer") is True)
    for _ in CITIZENS:
        hand.press("›")
        assert hand.cut_off() == []
    hand.press("›")
    assert "Trần Quốc Minh" in hand.texts()
    hand.until(lambda: words.PHONE_IDLE.say(language) in hand.texts())
    hand.press(LABELS["scan"].say(language))
    hand.says(NO_ACCOUNT.say(language))  # the small provider knows one person only
    hand.press("‹")
    assert "Nguyễn Thị Thu Hường" in hand.texts()


def test_a_screen_without_a_code_is_told(hand: Hand, room: Room, language: Language) -> None:
    room.screen = as_qimage(Image.new("L", (540, 960), 240))
    hand.press(LABELS["scan"].say(language))
    hand.says(words.NO_CODE_SEEN.say(language))
    show_code(room, "048188001234|no address")
    hand.press(LABELS["scan"].say(language))
    hand.says(words.NO_CODE_SEEN.say(language))


def test_the_language_is_switched(hand: Hand, language: Language) -> None:
    other: Language = "vi" if language == "en" else "en"
    hand.press(LABELS["language"].say(language))
    assert hand.dock.vm.property("language") == other
    assert LABELS["glass"].say(other) in hand.texts()
    assert LABELS["glass"].say(language) not in hand.texts()


def test_closing_the_window_is_told(hand: Hand, qtbot: QtBot) -> None:
    with qtbot.waitSignal(hand.dock.closed):
        hand.dock.window.close()


def test_nothing_is_cut_off_and_nothing_overlaps(hand: Hand, room: Room) -> None:
    room.tray.submit(make_page("one"), "job")
    hand.until(lambda: len(hand.dock.vm.property("tray")) == 1)
    for holder in HOLDERS:
        hand.dock.vm.choosePerson(holder.key)
        assert hand.cut_off() == []
    buttons = [item for item in hand.items() if item.inherits("QQuickAbstractButton")]
    places = [item.mapRectToScene(item.boundingRect()) for item in buttons]
    inside = hand.dock.window.contentItem().boundingRect()
    assert all(inside.contains(place) for place in places)
    assert not any(
        one.intersects(other) for index, one in enumerate(places) for other in places[index + 1 :]
    )


def test_every_button_is_reached_by_tab_and_has_a_name(hand: Hand) -> None:
    buttons = [item for item in hand.items() if item.inherits("QQuickAbstractButton")]
    enabled = [item for item in buttons if item.isEnabled()]
    assert all(item.property("text") for item in buttons)
    reached = set()
    for _ in range(len(enabled) + 3):
        QTest.keyClick(hand.dock.window, Qt.Key.Key_Tab)
        reached.add(hand.dock.window.activeFocusItem())
    assert set(enabled) <= reached


def test_both_languages_have_the_same_places_for_values() -> None:
    for text in (*LABELS.values(), *FAULTS.values()):
        assert text.en.count("{}") == text.vi.count("{}")
        assert text.en
        assert text.vi
