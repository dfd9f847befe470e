"""USB printers: what their lines carry and say, and how they break."""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Callable, Iterator

import pytest

from devices.errors import TransportError
from devices.simulators.escpos_usb import BulkSlipPrinter, LpSlipPrinter
from devices.status import Action
from devices.transports import usb_bulk
from devices.transports.api import LineBusyError, NoDeviceError, OpenLine, PortStatus, StatesPort
from devices.transports.usb_bulk import UsbBulkTransport, usb_bulk_line
from devices.transports.usb_lp import Kernel, UsbLpTransport, usb_lp_line
from tests.devices.parts import open_files

ASK = b"\x10\x04\x01"
FINE = PortStatus(paper_empty=False, selected=True, error=False)
Hardware = LpSlipPrinter | BulkSlipPrinter
Usb = tuple[Hardware, OpenLine]


@pytest.fixture(params=["lp", "bulk"])
def usb(request: pytest.FixtureRequest) -> Iterator[Usb]:
    if request.param == "lp":
        with LpSlipPrinter() as printer:
            yield printer, usb_lp_line(printer.path, printer.kernel)
    else:
        with BulkSlipPrinter() as bulk:
            yield bulk, usb_bulk_line(bulk.ids, bulk.backend)


def test_questions_go_out_and_answers_come_back(usb: Usb) -> None:
    _, open_line = usb
    line = open_line()
    assert line.write(ASK, 1.0) == len(ASK)
    assert line.read(100, 5.0) == b"\x12"
    assert line.read(100, 0) == b""
    line.close()


def test_what_came_with_more_than_was_asked_for_is_kept(usb: Usb) -> None:
    _, open_line = usb
    line = open_line()
    line.write(ASK * 3, 1.0)
    assert [line.read(1, 5.0) for _ in range(3)] == [b"\x12"] * 3
    line.close()


def test_the_port_tells_of_paper_where_the_printer_does_not_speak(usb: Usb) -> None:
    printer, open_line = usb
    line = open_line()
    assert isinstance(line, StatesPort)
    assert line.port_status() == FINE
    printer.set_fault("paper-out", on=True)
    assert line.port_status() == PortStatus(paper_empty=True, selected=False, error=False)
    printer.set_fault("paper-out", on=False)
    printer.set_fault("hardware-error", on=True)
    assert line.port_status() == PortStatus(paper_empty=False, selected=False, error=True)
    printer.set_fault("silent", on=True)
    assert line.port_status() is None
    line.close()


USES: dict[str, Callable[[UsbLpTransport | UsbBulkTransport], object]] = {
    "read": lambda line: line.read(1, 5.0),
    "read at once": lambda line: line.read(1, 0),
    "write": lambda line: line.write(b"x", 5.0),
    "port_status": lambda line: line.port_status(),
}


@pytest.mark.parametrize("use", USES)
def test_unplugged_is_told_at_once_and_the_next_line_is_good_again(usb: Usb, use: str) -> None:
    printer, open_line = usb
    line = open_line()
    printer.set_fault("unplugged", on=True)
    begun = time.monotonic()
    with pytest.raises(NoDeviceError, match="unplugged"):
        USES[use](line)  # type: ignore[arg-type]
    assert time.monotonic() - begun < 4.0
    with pytest.raises(NoDeviceError, match="no such device") as caught:
        open_line()
    assert caught.value.action is Action.CONFIGURATION
    line.close()
    printer.set_fault("unplugged", on=False)
    again = open_line()
    again.write(ASK, 1.0)
    assert again.read(1, 5.0) == b"\x12"
    again.close()


def test_one_program_holds_it_alone(usb: Usb) -> None:
    _, open_line = usb
    line = open_line()
    with pytest.raises(LineBusyError, match="another program"):
        open_line()
    line.write(ASK, 1.0)
    assert line.read(1, 5.0) == b"\x12"
    line.close()
    line.close()
    with pytest.raises(TransportError):
        line.write(ASK, 0)
    with pytest.raises(TransportError):
        line.read(1, 0)


def raising(number: int) -> Kernel:
    def refuse(_path: str, _flags: int) -> int:
        raise OSError(number, os.strerror(number))

    return Kernel(open=refuse)


@pytest.mark.parametrize(
    ("number", "kind", "words"),
    [
        (errno.ENOENT, NoDeviceError, "no such device"),
        (errno.ENODEV, NoDeviceError, "no such device"),
        (errno.EBUSY, LineBusyError, "another program"),
        (errno.EACCES, TransportError, "not permitted"),
        (errno.EISDIR, TransportError, "directory"),
    ],
)
def test_lp_refusals_have_names(number: int, kind: type[TransportError], words: str) -> None:
    with pytest.raises(kind, match=words) as caught:
        UsbLpTransport("/dev/usb/lp7", raising(number))
    assert caught.value.action is Action.CONFIGURATION


def test_lp_a_printer_that_reads_nothing_stops_a_write_in_time() -> None:
    ours, theirs = os.pipe()
    line = UsbLpTransport("/dev/usb/lp0", Kernel(open=lambda _path, _flags: theirs))
    os.set_blocking(theirs, False)
    begun = time.monotonic()
    assert 0 < line.write(bytes(1 << 20), 0.1) < 1 << 20
    assert line.write(b"more", 0.05) == 0
    assert time.monotonic() - begun < 5.0
    line.close()
    os.close(ours)


class NoPaperKernel:
    """usblp calls itself writable and refuses the bytes while it knows of missing paper."""

    def __init__(self) -> None:
        self.writes = 0

    def write(self, _file: int, _data: bytes) -> int:
        self.writes += 1
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_lp_without_paper_takes_nothing_and_does_not_spin(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = os.pipe()
    kernel = NoPaperKernel()
    line = UsbLpTransport("/dev/usb/lp0", Kernel(open=lambda _path, _flags: theirs))
    monkeypatch.setattr(os, "write", kernel.write)
    assert line.write(b"slip", 0.1) == 0
    assert 1 <= kernel.writes <= 12
    line.close()
    os.close(ours)


def test_lp_an_empty_packet_is_not_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    with LpSlipPrinter() as printer:
        line = usb_lp_line(printer.path, printer.kernel)()
        line.write(ASK, 1.0)
        packets, read = [b"", b""], os.read
        monkeypatch.setattr(
            os, "read", lambda file, size: packets.pop() if packets else read(file, size)
        )
        assert line.read(10, 5.0) == b"\x12"
        assert packets == []
        line.close()


def test_lp_leaves_no_file_open() -> None:
    with LpSlipPrinter() as printer:
        before = open_files()
        line = usb_lp_line(printer.path, printer.kernel)()
        line.close()
        printer.set_fault("unplugged", on=True)
        assert open_files() <= before


# -- libusb --------------------------------------------------------------------------------


def test_the_kernels_driver_is_put_aside_and_gets_its_printer_back() -> None:
    with BulkSlipPrinter() as printer:
        line = usb_bulk_line(printer.ids, printer.backend)()
        during = (printer.backend.kernel_driver, printer.backend.claimed)
        line.close()
        after = (printer.backend.kernel_driver, printer.backend.claimed)
        assert (during, after) == ((False, True), (True, False))


def test_a_printer_that_nobody_has_configured_yet_is_configured() -> None:
    with BulkSlipPrinter() as printer:
        printer.backend.configured = False
        usb_bulk_line(printer.ids, printer.backend)().close()
        assert printer.backend.configured


@pytest.mark.parametrize(
    ("interfaces", "endpoint"),
    [
        (((3, (0x81,)), (7, (0x02, 0x83))), 0x02),
        (((255, (0x01, 0x82)), (7, (0x03,))), 0x03),
        (((255, (0x04, 0x85)),), 0x04),
    ],
    ids=["beside another", "printer's class first", "a vendor's own"],
)
def test_it_finds_the_interface_that_prints(
    interfaces: tuple[tuple[int, tuple[int, ...]], ...],
    endpoint: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with BulkSlipPrinter(interfaces=interfaces) as printer:
        line = usb_bulk_line(printer.ids, printer.backend)()
        used: list[int] = []

        def bulk_write(_handle: int, ep: int, _interface: int, data: bytes, _ms: int) -> int:
            used.append(ep)
            return len(data)

        monkeypatch.setattr(printer.backend, "bulk_write", bulk_write)
        assert line.write(ASK, 1.0) == 3
        assert used == [endpoint]
        line.close()


def test_a_printer_that_only_listens_gives_no_answer_in_time() -> None:
    with BulkSlipPrinter(interfaces=((7, (0x01,)),)) as printer:
        line = usb_bulk_line(printer.ids, printer.backend)()
        assert line.write(ASK, 1.0) == 3
        assert line.read(1, 0.02) == b""
        line.close()


def test_what_does_not_print_is_refused_and_left_alone() -> None:
    with BulkSlipPrinter(interfaces=((3, (0x81,)),)) as printer:
        with pytest.raises(TransportError, match="not a printer") as caught:
            usb_bulk_line(printer.ids, printer.backend)()
        assert caught.value.action is Action.CONFIGURATION
        assert printer.backend.kernel_driver


def test_a_halted_pipe_is_freed_for_the_next_line() -> None:
    with BulkSlipPrinter() as printer:
        open_line = usb_bulk_line(printer.ids, printer.backend)
        line = open_line()
        printer.backend.stalled = True
        with pytest.raises(TransportError):
            line.write(ASK, 1.0)
        line.close()
        again = open_line()
        assert again.write(ASK, 1.0) == 3
        again.close()


def test_a_machine_without_libusb_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    core, _ = usb_bulk._pyusb()

    def no_backend(**_: object) -> None:
        raise core.NoBackendError("No backend available")

    monkeypatch.setattr(core, "find", no_backend)
    with pytest.raises(TransportError, match="libusb is not installed"):
        usb_bulk_line("04b8:0e15")()


@pytest.mark.parametrize("ids", ["", "04b8", "04b8:0e1", "04b8:0e15:1", "lp0"])
def test_ids_of_another_shape_are_refused(ids: str) -> None:
    with pytest.raises(TransportError, match="vendor and product") as caught:
        usb_bulk_line(ids)
    assert caught.value.action is Action.CONFIGURATION
