"""A code scanner as USB serial port (CDC-ACM)"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from devices.detect import everything
from devices.errors import TransportError
from devices.scanner.api import Overflow, Scan
from devices.scanner.serial_scanner import SerialScanner
from devices.status import DeviceState
from tests.hardware.guest.gadgets import PATIENCE, Gadget, plugged_in, until

BY_ID = Path("/dev/serial/by-id")
CARD = b"079203012345|123456789|TRAN THI MAU|15081992|Nu|12 Duong Mau|01012022"
SCANNER = Gadget("0c2e:0aaa", ("Sample Maker", "Sample Scanner", "S1"), "acm.usb0")


@pytest.fixture
def gadget() -> Iterator[Gadget]:
    with plugged_in(SCANNER) as gadget:
        until(lambda: any(BY_ID.glob("*Sample_Scanner*")))
        yield gadget


@pytest.fixture
def path(gadget: Gadget) -> str:
    [link] = BY_ID.glob("*Sample_Scanner*")
    return str(link)


@pytest.fixture
def scanner(path: str) -> Iterator[SerialScanner]:
    scanner = SerialScanner("scanner", path)
    until(lambda: scanner.status().device is DeviceState.ONLINE)
    yield scanner
    scanner.close()


def lay(data: bytes, node: str = "/dev/ttyGS0") -> None:
    """From the gadget's side, as a scanner's firmware does."""
    file = os.open(node, os.O_WRONLY | os.O_NOCTTY)
    try:
        while data:
            data = data[os.write(file, data) :]
    finally:
        os.close(file)


def next_scan(scanner: SerialScanner) -> Scan | Overflow | None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            scan = scanner.read(1.0)
        except TransportError:
            continue
        if scan is not None:
            return scan
    return None


def test_listed(path: str) -> None:
    """The list of ports names it, with its ids, by a path that stays the same"""
    [found] = [thing for thing in everything() if thing.ids == SCANNER.ids]
    assert found.kind == "serial port"
    assert Path(found.path).resolve() == Path(path).resolve()
    assert "Sample Scanner" in found.description


def test_reads(scanner: SerialScanner) -> None:
    """Codes are read whole, one after the other, and the one after a pause"""
    for code in (CARD, b"A", CARD[::-1]):
        lay(code + b"\r")
        assert next_scan(scanner) == Scan(code)


def test_unplug_known(
    scanner: SerialScanner, gadget: Gadget, measured: Callable[[str, float], None]
) -> None:
    """Unplugged: the status says noDevice within a second"""
    gadget.unplug()
    measured(
        "unplug to status",
        until(lambda: scanner.status().device is DeviceState.NO_DEVICE, within=1.0),
    )


def test_unplug_while_reading(scanner: SerialScanner, gadget: Gadget) -> None:
    """Unplugged while a read waits: the read ends with an error, and after the replug the same
    driver reads on
    """
    ended: list[float] = []

    def read() -> None:
        try:
            scanner.read(PATIENCE)
        except TransportError:
            ended.append(time.monotonic())

    thread = threading.Thread(target=read)
    thread.start()
    pulled = time.monotonic()
    gadget.unplug()
    thread.join(PATIENCE)
    assert ended
    assert ended[0] - pulled < PATIENCE / 2
    gadget.plug()
    until(lambda: scanner.status().device is DeviceState.ONLINE)
    lay(CARD + b"\r")
    assert next_scan(scanner) == Scan(CARD)


def test_another_number(scanner: SerialScanner, gadget: Gadget, path: str) -> None:
    """Replugged, it comes back as another ttyACM; the driver follows the lasting name"""
    before = Path(path).resolve()
    # Somebody still holds the old port, so that its number is not free again.
    holder = os.open(before, os.O_RDONLY | os.O_NOCTTY | os.O_NONBLOCK)
    try:
        gadget.unplug()
        until(lambda: scanner.status().device is DeviceState.NO_DEVICE)
        gadget.plug()
        until(lambda: scanner.status().device is DeviceState.ONLINE)
        assert Path(path).resolve() != before
        lay(CARD + b"\r")
        assert next_scan(scanner) == Scan(CARD)
    finally:
        os.close(holder)


def test_flood(scanner: SerialScanner) -> None:
    """One megabyte without an end is dropped as one overflow, and the next code is read"""
    flood = threading.Thread(target=lay, args=(b"\xff" * (1 << 20),))
    flood.start()
    assert isinstance(next_scan(scanner), Overflow)
    while flood.is_alive():
        assert not isinstance(scanner.read(0.2), Scan)
    scanner.flush()
    lay(CARD + b"\r")
    seen = [next_scan(scanner)]
    while seen[-1] != Scan(CARD):
        assert isinstance(seen[-1], Overflow)
        seen.append(next_scan(scanner))


def test_exclusive(scanner: SerialScanner, path: str) -> None:
    """A second program that wants the port is told that it is held"""
    second = SerialScanner("second", path)
    try:
        assert second.status().device is DeviceState.DEVICE_BUSY
    finally:
        second.close()
