"""A technician at the demo's machine: a jam, found and cleared by what the screen says; paper and
tests. And a power cut, while somebody is served and after.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt

from kiosk_app.demo.technician import admit, card
from kiosk_app.demo.walks import Walk
from kiosk_app.journey.service import Room, Said, ServiceMode
from kiosk_app.technician.access import TOKEN_BYTES

CHORD: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
ROOMS: Final = {
    Room.HEALTH: "Devices",
    Room.PAPER: "Paper",
    Room.TESTS: "Tests",
    Room.NETWORK: "Network",
    Room.LOG: "Log",
}


def serviced(walk: Walk) -> None:
    """By the corner's keys and a card; the jam is mended when its steps have been read."""
    printer = walk.demo.machine.page_printer
    walk.ready()
    assert walk.shell.kiosk is not None
    token = os.urandom(TOKEN_BYTES)
    admit(walk.shell.kiosk, token)
    printer.set_fault("jam", on=True)
    walk.person.key(Qt.Key.Key_S, held=CHORD)
    walk.on("ServiceDoor")
    walk.person.idle(0.5)
    walk.shot("door")
    walk.demo.machine.scanner.lay(card(token))
    walk.on("ServiceMode")
    walk.wait_for("service_steps", "Paper is stuck")
    walk.shot("devices")
    walk.press("service", "A4 printer")
    walk.person.idle(0.5)
    walk.shot("jam")
    printer.set_fault("jam", on=False)
    walk.person.wait(lambda: not _needs(walk), "the jam to be gone")
    walk.shot("mended")
    walk.person.idle(0.5)
    walk.press("ServiceMode", "Back")
    walk.person.wait(
        lambda: (screen := _screen(walk)) is not None and not screen.device, "the list of devices"
    )
    walk.person.idle(0.5)
    for room in (Room.PAPER, Room.TESTS):
        _to(walk, room)
        walk.shot(room.value)
    walk.press("service", "Print a test page")
    walk.person.wait(lambda: _said(walk) is Said.DELIVERED, "the test page", 30.0)
    walk.shot("test-page")
    for room in (Room.NETWORK, Room.LOG):
        _to(walk, room)
        walk.shot(room.value)
    walk.press("ServiceMode", "Close service mode")
    walk.on("Welcome")
    printer.take()


def on_battery(walk: Walk) -> None:
    """Somebody is served to the end; nobody after them, until the power is back."""
    ups = walk.demo.machine.others["ups"]
    walk.begin()
    ups.set_fault("on-battery", on=True)
    try:
        walk.over("PowerNotice", 5.0)
        walk.shot("told")
        walk.press("PowerNotice", "Continue")
        walk.over("", 5.0)
        walk.press("ComfortRail", "Start over")
        walk.on("OutOfService")
        walk.shot("nobody-new")
    finally:
        ups.set_fault("on-battery", on=False)
    walk.ready()


def _screen(walk: Walk) -> ServiceMode | None:
    screen = walk.state.screen
    return screen if isinstance(screen, ServiceMode) else None


def _to(walk: Walk, room: Room) -> None:
    walk.press("service", ROOMS[room])
    walk.person.wait(
        lambda: (screen := _screen(walk)) is not None and screen.room is room, f"the room {room}"
    )
    walk.person.idle(1.2)


def _needs(walk: Walk) -> list[str]:
    screen = _screen(walk)
    assert screen is not None
    return [one.needs for one in screen.view.health if one.needs] if screen.view else ["nothing"]


def _said(walk: Walk) -> Said | None:
    screen = _screen(walk)
    return screen.answered.said if screen is not None and screen.answered is not None else None


SERVICING: Final[dict[str, tuple[str, Callable[[Walk], None]]]] = {
    "service-vi": ("vi", serviced),
    "battery-vi": ("vi", on_battery),
}
"""By the beginning of their pictures' names: language, and what happens."""
