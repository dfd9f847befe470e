from __future__ import annotations

import contextlib
import threading
import time
from pathlib import Path

import pytest

from devices.errors import TransportError
from devices.scanner.api import Scan
from devices.scanner.serial_scanner import SerialScanner
from devices.simulators.scanner import SerialScannerSimulator
from devices.status import DeviceState
from devices.timing import ScannerTiming
from devices.transports.serial_port import SerialTransport
from tests.devices.parts import DEADLINE, until

ZONE = (
    b"P<VNMTRAN<<THI<B<<<<<<<<<<<<<<<<<<<<<<<<<<<<\r",
    b"C1234567<8VNM9001011F3001018001190000001<<02\r",
)


def test_a_line_scanner_gives_two_codes_of_one_burst_in_turn(tmp_path: Path) -> None:
    with (
        SerialScannerSimulator(tmp_path / "port", suffix=b"\r\n") as simulator,
        contextlib.closing(SerialScanner("s", simulator.path)) as scanner,
    ):
        scanner.status()
        simulator.lay(b"one\r\ntwo")
        assert scanner.read(DEADLINE) == Scan(b"one")
        assert scanner.read(0) == Scan(b"two")


def test_a_burst_that_waits_in_the_port_is_not_split_by_coming_late(tmp_path: Path) -> None:
    with (
        SerialScannerSimulator(tmp_path / "port") as simulator,
        contextlib.closing(SerialScanner("s", simulator.path)) as scanner,
    ):
        scanner.status()
        simulator.send(ZONE[0])
        assert scanner.read(0) is None
        simulator.send(ZONE[1])
        end = time.monotonic() + 0.2
        until(lambda: time.monotonic() > end, "an idle gap without a reader")
        assert scanner.read(DEADLINE) == Scan(b"".join(ZONE).strip())


def test_flush_waits_for_the_rest_of_a_burst_under_way(tmp_path: Path) -> None:
    with (
        SerialScannerSimulator(tmp_path / "port") as simulator,
        contextlib.closing(
            SerialScanner("s", simulator.path, timing=ScannerTiming(idle_gap=0.3, flush=5.0))
        ) as scanner,
    ):
        scanner.status()
        simulator.send(b"half")
        assert scanner.read(0.05) is None
        flushing = threading.Thread(target=scanner.flush)
        flushing.start()
        simulator.send(b"other half\r")
        flushing.join()
        assert scanner.read(0.4) is None


def test_a_port_that_another_program_holds_is_busy(tmp_path: Path) -> None:
    with (
        SerialScannerSimulator(tmp_path / "port") as simulator,
        SerialTransport(simulator.path),
        contextlib.closing(SerialScanner("s", simulator.path)) as scanner,
    ):
        assert scanner.status().device is DeviceState.DEVICE_BUSY


def test_a_missing_port_costs_the_readers_time_not_the_processors(tmp_path: Path) -> None:
    with contextlib.closing(SerialScanner("s", str(tmp_path / "absent"))) as scanner:
        start = time.monotonic()
        with pytest.raises(TransportError):
            scanner.read(0.25)
        assert time.monotonic() - start >= 0.25


def test_a_port_that_comes_back_within_the_readers_time_is_read(tmp_path: Path) -> None:
    with SerialScannerSimulator(tmp_path / "port") as simulator:
        simulator.unplug()
        with contextlib.closing(SerialScanner("s", simulator.path)) as scanner:
            found: list[object] = []
            reader = threading.Thread(target=lambda: found.append(scanner.read(DEADLINE)))
            reader.start()
            simulator.replug()
            until(lambda: scanner.status().device is DeviceState.ONLINE, "the port's return")
            simulator.lay(b"code")
            reader.join()
            assert found == [Scan(b"code")]


def test_a_link_that_comes_back_as_another_port_is_followed(tmp_path: Path) -> None:
    with (
        SerialScannerSimulator(tmp_path / "by-id") as simulator,
        contextlib.closing(SerialScanner("s", simulator.path)) as scanner,
    ):
        assert scanner.status().device is DeviceState.ONLINE
        before = Path(simulator.path).readlink()
        simulator.unplug()
        # Whoever is plugged in meanwhile takes the number.
        with contextlib.ExitStack() as others:
            for number in range(3):
                others.enter_context(SerialScannerSimulator(tmp_path / f"other{number}"))
            simulator.replug()
            assert Path(simulator.path).readlink() != before
            until(lambda: scanner.status().device is DeviceState.ONLINE, "the reader's return")
            simulator.lay(b"code")
            assert scanner.read(DEADLINE) == Scan(b"code")
