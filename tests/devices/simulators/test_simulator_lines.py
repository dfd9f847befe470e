"""The simulators' outside: lines, plugs, threads, descriptors."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from devices.errors import TransportError
from devices.simulators.escpos_printer import SerialSlipPrinter, TcpSlipPrinter
from devices.simulators.scanner import SerialScannerSimulator
from devices.transports.api import NoDeviceError, OpenLine, Transport
from devices.transports.serial_port import serial_line
from devices.transports.tcp import tcp_line
from tests.devices.parts import DEADLINE, open_files, until

Printer = TcpSlipPrinter | SerialSlipPrinter
MAKERS: dict[str, Callable[[Path], Printer]] = {
    "tcp": lambda _: TcpSlipPrinter(),
    "pty": lambda folder: SerialSlipPrinter(folder / "printer"),
}


def line_to(printer: Printer) -> OpenLine:
    if isinstance(printer, TcpSlipPrinter):
        return tcp_line(printer.host, printer.port)
    return serial_line(printer.path)


def exactly(line: Transport, size: int) -> bytes:
    got = b""
    while len(got) < size:
        part = line.read(size - len(got), DEADLINE)
        assert part, f"only {got!r} came"
        got += part
    return got


@pytest.fixture(params=MAKERS)
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], Printer]:
    return lambda: MAKERS[request.param](tmp_path)


def test_it_answers_over_the_line(make: Callable[[], Printer]) -> None:
    with make() as printer:
        line = line_to(printer)()
        assert line.write(b"\x10\x04\x01", 1.0) == 3
        assert exactly(line, 1) == b"\x12"
        line.write(b"\x1da\x0e", 1.0)
        assert exactly(line, 4) == b"\x10\x00\x00\x0f"
        printer.set_fault("paper-low", on=True)
        assert exactly(line, 4) == b"\x10\x00\x03\x0f"
        line.close()


def test_the_address_stays_the_same_over_replugging(make: Callable[[], Printer]) -> None:
    with make() as printer:
        before = line_to(printer)
        line = before()
        printer.set_fault("unplugged", on=True)
        with pytest.raises(TransportError):
            line.read(1, DEADLINE)
        line.close()
        with pytest.raises(NoDeviceError):
            before()
        printer.set_fault("unplugged", on=False)
        again = before()
        again.write(b"\x10\x04\x04", 1.0)
        assert exactly(again, 1) == b"\x12"
        again.close()


def test_closing_leaves_no_thread_and_no_descriptor(make: Callable[[], Printer]) -> None:
    files, threads = open_files(), threading.active_count()
    printer = make()
    line = line_to(printer)()
    line.write(b"\x10\x04\x01", 1.0)
    exactly(line, 1)
    printer.close()
    printer.close()
    line.close()
    line.close()
    assert threading.active_count() == threads
    assert open_files() == files


def test_a_roll_that_ends_is_refilled(make: Callable[[], Printer]) -> None:
    with make() as printer:
        line = line_to(printer)()
        printer.load_paper(10)
        line.write(b"\x1bJ\x14\x1bJ\x14\x1dV\x00\x1dr\x01", 1.0)
        until(lambda: printer.faults() == ("paper-out",), "the end of the paper")
        printer.load_paper(None)
        assert exactly(line, 1) == b"\x00"
        assert [slip.height for slip in printer.take_slips()] == [40]
        line.close()


def test_the_scanner_forgets_what_waited_when_it_is_unplugged(tmp_path: Path) -> None:
    files = open_files()
    with SerialScannerSimulator(tmp_path / "scanner") as scanner:
        line = serial_line(scanner.path)()
        scanner.lay(b"x" * 100_000)
        scanner.unplug()
        line.close()
        scanner.replug()
        line = serial_line(scanner.path)()
        scanner.lay(b"new")
        assert exactly(line, 4) == b"new\r"
        line.close()
    assert not (tmp_path / "scanner").is_symlink()
    assert open_files() == files
