"""What every scanner does: the fake, and the drivers over their simulators."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Protocol

import pytest

from devices.errors import DeviceError, TransportError
from devices.faults import CAMERA_FAULTS, SCANNER_FAULTS, Fault, UnknownFaultError
from devices.scanner.api import Overflow, Scan, Scanner
from devices.scanner.camera import CameraScanner
from devices.scanner.codec import LIMIT
from devices.scanner.fakes import FakeScanner
from devices.scanner.serial_scanner import SerialScanner
from devices.scanner.wedge import WedgeScanner
from devices.simulators.scanner import SerialScannerSimulator
from devices.simulators.scanner_keys import WedgeSimulator
from devices.simulators.scanner_view import SimulatedView
from devices.status import Action, DeviceState
from tests.devices.parts import DEADLINE, refusal, until

ZONE = b"IDVNM0010010015001001001001<<6\r9001011M3001018VNM<<<<<<<<<<<2\rMAU<<NGUYEN<VAN<<<<<"


class Glass(Protocol):
    """The hardware's side."""

    def lay(self, data: bytes) -> None: ...
    def unplug(self) -> None: ...
    def replug(self) -> None: ...
    def known_faults(self) -> tuple[Fault, ...]: ...
    def faults(self) -> tuple[str, ...]: ...
    def set_fault(self, name: str, on: bool) -> None: ...


Rig = tuple[Scanner, Glass]


def fake_rig(_: Path) -> Iterator[Rig]:
    fake = FakeScanner()
    with closing(fake):
        yield fake, fake


def serial_rig(folder: Path) -> Iterator[Rig]:
    with SerialScannerSimulator(folder / "scanner") as simulator:
        driver = SerialScanner("scanner", simulator.path)
        with closing(driver):
            assert driver.status().device is DeviceState.ONLINE
            yield driver, simulator


def wedge_rig(_: Path) -> Iterator[Rig]:
    simulator = WedgeSimulator()
    with closing(WedgeScanner("scanner", "wedge", opening=simulator.machine.open)) as driver:
        assert driver.status().device is DeviceState.ONLINE
        yield driver, simulator


def camera_rig(_: Path) -> Iterator[Rig]:
    view = SimulatedView()
    with closing(CameraScanner("scanner", view)) as driver:
        assert driver.status().device is DeviceState.ONLINE
        yield driver, view


ON_A_LINE = {"fake": fake_rig, "serial": serial_rig, "wedge": wedge_rig}
EVERY = ON_A_LINE | {"camera": camera_rig}


@pytest.fixture(params=list(ON_A_LINE.values()), ids=list(ON_A_LINE))
def line_rig(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Rig]:
    """Of scanners that send bytes on a line, whatever comes."""
    yield from request.param(tmp_path)


@pytest.fixture(params=list(EVERY.values()), ids=list(EVERY))
def rig(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Rig]:
    yield from request.param(tmp_path)


def test_a_code_is_read_as_it_was_laid(rig: Rig) -> None:
    scanner, glass = rig
    every = b"A" + bytes(byte for byte in range(256) if byte not in b"\r\n\x02\x03") * 11 + b"Z"
    glass.lay(every)
    assert scanner.read(DEADLINE) == Scan(every)
    assert scanner.read(0.01) is None


def test_the_lines_of_a_travel_document_are_one_scan(rig: Rig) -> None:
    scanner, glass = rig
    glass.lay(ZONE)
    assert scanner.read(DEADLINE) == Scan(ZONE)


def test_a_code_laid_while_one_waits_is_read(rig: Rig) -> None:
    scanner, glass = rig
    found: list[Scan | Overflow | None] = []
    waiting = threading.Thread(target=lambda: found.append(scanner.read(DEADLINE)))
    waiting.start()
    glass.lay(b"code")
    waiting.join()
    assert found == [Scan(b"code")]


def test_f9_what_the_last_person_laid_down_is_forgotten(rig: Rig) -> None:
    scanner, glass = rig
    glass.lay(b"the last person's")
    scanner.flush()
    assert scanner.read(0.2) is None
    glass.lay(b"mine")
    assert scanner.read(DEADLINE) == Scan(b"mine")


def test_a_flood_is_dropped_and_the_next_code_is_read(line_rig: Rig) -> None:
    scanner, glass = line_rig
    glass.set_fault("flood", on=True)
    glass.lay(b"code")
    overflow = scanner.read(DEADLINE)
    assert isinstance(overflow, Overflow)
    assert overflow.size > LIMIT
    glass.set_fault("flood", on=False)
    scanner.flush()
    glass.lay(b"code")
    assert scanner.read(DEADLINE) == Scan(b"code")


def test_one_byte_too_many(line_rig: Rig) -> None:
    scanner, glass = line_rig
    glass.lay(b"x" * 5000)
    overflow = scanner.read(DEADLINE)
    assert isinstance(overflow, Overflow)
    assert 5000 <= overflow.size <= 5001


def test_unplugged_it_says_so_and_works_again_when_replugged(rig: Rig) -> None:
    scanner, glass = rig
    glass.unplug()
    status = scanner.status()
    assert (status.device, status.action) == (DeviceState.NO_DEVICE, Action.CONFIGURATION)
    assert status.detail
    for _ in range(2):
        with pytest.raises(TransportError):
            scanner.read(0.05)
    scanner.flush()
    glass.replug()
    assert scanner.status().device is DeviceState.ONLINE
    glass.lay(b"again")
    assert scanner.read(DEADLINE) == Scan(b"again")


def test_unplugged_under_a_reader_it_tells_the_reader(rig: Rig) -> None:
    scanner, glass = rig
    errors: list[Exception] = []
    begun = threading.Event()

    def read() -> None:
        begun.set()
        try:
            scanner.read(DEADLINE)
        except TransportError as e:
            errors.append(e)

    reader = threading.Thread(target=read)
    reader.start()
    begun.wait()
    glass.unplug()
    reader.join(DEADLINE)
    assert len(errors) == 1


def test_half_a_code_before_unplugging_is_no_code(rig: Rig) -> None:
    scanner, glass = rig
    glass.lay(b"half")
    glass.unplug()
    glass.replug()
    scanner.status()
    glass.lay(b"whole")
    until(lambda: _read_past_breaks(scanner) == Scan(b"whole"), "the whole code")


def _read_past_breaks(scanner: Scanner) -> Scan | Overflow | None:
    try:
        scan = scanner.read(0.5)
    except TransportError:
        return None
    assert scan in (None, Scan(b"whole"))
    return scan


def test_closed_it_lets_the_reader_go(rig: Rig) -> None:
    scanner, _ = rig
    told: list[DeviceError | None] = []
    reader = threading.Thread(
        target=lambda: told.append(refusal(lambda: scanner.read(10 * DEADLINE)))
    )
    reader.start()
    scanner.close()
    reader.join(DEADLINE)
    assert not reader.is_alive()
    assert isinstance(told[0], TransportError)
    with pytest.raises(TransportError, match="closed"):
        scanner.read(0)
    scanner.close()


def test_silent_it_reads_nothing(rig: Rig) -> None:
    scanner, glass = rig
    glass.set_fault("silent", on=True)
    glass.lay(b"code")
    assert scanner.read(0.2) is None
    glass.set_fault("silent", on=False)
    glass.lay(b"next")
    assert scanner.read(DEADLINE) == Scan(b"next")


def test_garbled_it_reads_no_text(line_rig: Rig) -> None:
    scanner, glass = line_rig
    glass.set_fault("garbled", on=True)
    glass.lay(b"code")
    garbled = scanner.read(DEADLINE)
    assert isinstance(garbled, Scan)
    assert b"code" not in garbled.data


def test_faults_are_those_of_the_list(rig: Rig) -> None:
    _, glass = rig
    assert glass.known_faults() in (SCANNER_FAULTS, CAMERA_FAULTS)
    glass.set_fault("silent", on=True)
    assert glass.faults() == ("silent",)
    with pytest.raises(UnknownFaultError):
        glass.set_fault("gremlins", on=True)
