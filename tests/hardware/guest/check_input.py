"""Input devices: a scanner that types, switches, a light (HID and uinput, evdev)"""

from __future__ import annotations

import itertools
import os
import struct
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import evdev
import pytest
from evdev import UInput, ecodes

from devices.errors import TransportError
from devices.light.evdev_led import EvdevLight
from devices.scanner.api import Overflow, Scan
from devices.scanner.wedge import WedgeScanner
from devices.sensor.evdev_switch import EvdevSwitch
from devices.status import Contact, DeviceState, Shine
from tests.hardware.guest.gadgets import PATIENCE, Gadget, plugged_in, settle, until
from tests.hardware.guest.typing_gadget import events_of, lay
from tests.hardware.guest.typing_gadget import wedge as wedge_gadget

CARD = "079203012345|123456789|TRAN THI MAU|15081992|Nu|12 Duong Mau|01012022"
_EVENT = struct.Struct("=16xHHi")
"""input_event on a 64-bit machine, without its time."""
CARD = "079203012345|123456789|TRAN THI MAU|15081992|Nu|12 Duong Mau|01012022"


@pytest.fixture
def keyboard() -> Iterator[Gadget]:
    with plugged_in(wedge_gadget()) as gadget:
        yield gadget


@pytest.fixture
def path(keyboard: Gadget) -> str:
    return events_of("Sample_Wedge")


@pytest.fixture
def wedge(path: str) -> Iterator[WedgeScanner]:
    wedge = WedgeScanner("scanner", path)
    until(lambda: wedge.status().device is DeviceState.ONLINE)
    yield wedge
    wedge.close()


def next_scan(scanner: WedgeScanner) -> Scan | Overflow | None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            scan = scanner.read(1.0)
        except TransportError:
            continue
        if scan is not None:
            return scan
    return None


def read_while_laid(scanner: WedgeScanner, code: str) -> object:
    seen: list[object] = []
    thread = threading.Thread(target=lambda: seen.append(next_scan(scanner)))
    thread.start()
    lay(code)
    thread.join(PATIENCE)
    return seen[0] if seen else None


def test_types(wedge: WedgeScanner) -> None:
    """What it types is read as a code, capitals and bars with it"""
    assert read_while_laid(wedge, CARD) == Scan(CARD.encode())
    assert read_while_laid(wedge, "0") == Scan(b"0")


def test_reader_too_late(wedge: WedgeScanner) -> None:
    """Typed more than the kernel keeps for a reader who is late: told as lost, never as part of a
    code; the next one is read
    """
    lay("0123456789" * 100)
    assert isinstance(next_scan(wedge), Overflow)
    assert read_while_laid(wedge, "0123") == Scan(b"0123")


def test_nobody_else_sees_it(wedge: WedgeScanner, path: str) -> None:
    """The grab holds: another reader of the same device sees no key, nor does the screen's console;
    when the driver lets go, both do
    """
    other = evdev.InputDevice(path)
    console = os.open("/dev/tty1", os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY)
    heard = bytearray()
    try:
        _hear(console, heard)
        heard.clear()
        assert read_while_laid(wedge, "secret1") == Scan(b"secret1")
        assert other.read_one() is None
        assert _hear(console, heard) == b""
        wedge.close()
        lay("open2")
        until(lambda: other.read_one() is not None)
        until(lambda: b"open2" in _hear(console, heard))
    finally:
        other.close()
        os.close(console)


def _hear(console: int, heard: bytearray) -> bytes:
    try:
        heard += os.read(console, 4096)
    except BlockingIOError:
        pass
    return bytes(heard)


def test_held_by_another(path: str) -> None:
    """Held by another program: the status says deviceBusy, and online once that lets go"""
    other = evdev.InputDevice(path)
    other.grab()
    wedge = WedgeScanner("scanner", path)
    try:
        assert wedge.status().device is DeviceState.DEVICE_BUSY
        other.ungrab()
        until(lambda: wedge.status().device is DeviceState.ONLINE)
    finally:
        wedge.close()
        other.close()


def test_wedge_unplug(
    wedge: WedgeScanner, keyboard: Gadget, measured: Callable[[str, float], None]
) -> None:
    """Unplugged: the status says noDevice within a second; replugged, the same driver reads on"""
    keyboard.unplug()
    measured(
        "unplug to status",
        until(lambda: wedge.status().device is DeviceState.NO_DEVICE, within=1.0),
    )
    keyboard.plug()
    until(lambda: wedge.status().device is DeviceState.ONLINE)
    assert read_while_laid(wedge, "0123") == Scan(b"0123")


@pytest.fixture
def cabinet() -> Iterator[UInput]:
    board = _cabinet()
    yield board
    board.close()


def _cabinet() -> UInput:
    """A board with three contacts and a lamp."""
    board = UInput(
        {
            ecodes.EV_SW: [
                ecodes.SW_MACHINE_COVER,
                ecodes.SW_PEN_INSERTED,
                ecodes.SW_HEADPHONE_INSERT,
            ],
            ecodes.EV_LED: [ecodes.LED_MISC],
        },
        name="Sample Cabinet Board",
    )
    settle()
    return board


def _switch(board: UInput, code: int, on: int) -> None:
    board.write(ecodes.EV_SW, code, on)
    board.syn()


@pytest.mark.parametrize(
    ("code", "inverted"),
    [
        ("SW_MACHINE_COVER", False),
        ("SW_PEN_INSERTED", True),
        ("SW_HEADPHONE_INSERT", False),
    ],
)
def test_contact(cabinet: UInput, code: str, inverted: bool) -> None:
    """Door, tray, jack: the contact as it is, also one that was on before the driver opened it"""
    number = ecodes.ecodes[code]
    _switch(cabinet, number, 1)
    sensor = EvdevSwitch("sensor", str(cabinet.device.path), code, inverted=inverted)
    on, off = (Contact.OFF, Contact.ON) if inverted else (Contact.ON, Contact.OFF)
    try:
        until(lambda: sensor.status().contact is on)
        _switch(cabinet, number, 0)
        until(lambda: sensor.status().contact is off)
    finally:
        sensor.close()


def test_sensor_unplug(measured: Callable[[str, float], None]) -> None:
    """Unplugged: noDevice and contact unknown within a second; replugged, as it is then"""
    board = _cabinet()
    sensor = EvdevSwitch("door", str(board.device.path), "SW_MACHINE_COVER")
    until(lambda: sensor.status().contact is Contact.OFF)
    board.close()
    measured(
        "unplug to status",
        until(lambda: sensor.status().device is DeviceState.NO_DEVICE, within=1.0),
    )
    assert sensor.status().contact is Contact.UNKNOWN
    board = _cabinet()
    try:
        _switch(board, ecodes.SW_MACHINE_COVER, 1)
        until(lambda: sensor.status().contact is Contact.ON)
    finally:
        sensor.close()
        board.close()


def test_light(cabinet: UInput) -> None:
    """The light is lit, blinks while somebody is called, and is out when the driver closes"""
    shown: list[int] = []

    def look() -> list[int]:
        shown.extend(event.value for event in _events(cabinet) if event.type == ecodes.EV_LED)
        return shown

    light = EvdevLight("light", str(cabinet.device.path))
    light.shine(Shine.READY)
    until(lambda: look()[-1:] == [1])
    shown.clear()
    light.shine(Shine.CALLING)
    until(lambda: len(look()) >= 6)
    # Alternating: each of them is a change.
    assert all(one != other for one, other in itertools.pairwise(shown))
    light.close()
    until(lambda: look()[-1:] == [0])
    assert ecodes.LED_MISC not in cabinet.device.leds()


def _events(board: UInput) -> list[evdev.InputEvent]:
    """What the kernel hands to the board itself: lamps that it is to switch."""
    os.set_blocking(board.fd, False)
    data = b""
    try:
        data = os.read(board.fd, 24 * 64)
    except BlockingIOError:
        return []
    return [evdev.InputEvent(0, 0, *_EVENT.unpack_from(data, at)) for at in range(0, len(data), 24)]


def test_no_such_device() -> None:
    """A path where nothing is: noDevice"""
    sensor = EvdevSwitch("door", str(Path("/dev/input/by-id/none")), "SW_MACHINE_COVER")
    assert sensor.status().device is DeviceState.NO_DEVICE
    sensor.close()
