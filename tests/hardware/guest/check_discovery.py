"""Discovery: what udev tells, what configures itself, names and rights"""

from __future__ import annotations

import grp
import stat
import threading
import time
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from evdev import UInput, ecodes

from devices.discovery.auto import AutoScanner, AutoSlipPrinter, auto_scanner, auto_slip_printer
from devices.discovery.foreign import foreign
from devices.discovery.plugged import plugged
from devices.discovery.watch import Watch
from devices.errors import TransportError
from devices.scanner.api import Overflow, Scan
from devices.specimens import specimen_slip
from devices.status import DeviceState, Progress
from tests.hardware.guest import typing_gadget
from tests.hardware.guest.check_serial_scanner import lay
from tests.hardware.guest.gadgets import PATIENCE, Gadget, plugged_in, settle, until
from tests.hardware.guest.slip_gadget import GadgetSlipPrinter

LINKS = Path("/dev/mot-cua")
KNOWN_SCANNER = Gadget("0c2e:0aaa", ("Sample Maker", "Sample Scanner", "S1"), "acm.usb0")
KNOWN_PRINTER = Gadget("04b8:0202", ("Sample Maker", "Sample Printer", "P2"), "printer.usb0", 1)
UNKNOWN = Gadget("1209:0001", ("Unknown Maker", "Unknown Reader", "U1"), "acm.usb1", 1)


@pytest.fixture
def scanner() -> Iterator[AutoScanner]:
    scanner = auto_scanner("scanner")
    yield scanner
    scanner.close()


@pytest.fixture
def printer() -> Iterator[AutoSlipPrinter]:
    printer = auto_slip_printer("slip-printer")
    yield printer
    printer.close()


def next_scan(scanner: AutoScanner) -> Scan | Overflow | None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            scan = scanner.read(1.0)
        except TransportError:
            continue
        if scan is not None:
            return scan
    return None


def is_online(device: AutoScanner | AutoSlipPrinter) -> Callable[[], bool]:
    return lambda: device.status().device is DeviceState.ONLINE


def is_gone(device: AutoScanner | AutoSlipPrinter) -> Callable[[], bool]:
    return lambda: device.status().device is DeviceState.NO_DEVICE


def test_serial_scanner_by_itself(
    scanner: AutoScanner, measured: Callable[[str, float], None]
) -> None:
    """A known serial scanner is used when it is plugged in, known as gone within a second, and used
    again when it is back
    """
    assert scanner.status().device is DeviceState.NO_DEVICE
    with plugged_in(KNOWN_SCANNER) as gadget:
        measured("plugged in to online", until(is_online(scanner)))
        lay(b"first\r")
        assert next_scan(scanner) == Scan(b"first")
        gadget.unplug()
        measured("unplug to status", until(is_gone(scanner), within=1.0))
        gadget.plug()
        until(is_online(scanner))
        lay(b"second\r")
        assert next_scan(scanner) == Scan(b"second")


def test_wedge_by_itself(scanner: AutoScanner) -> None:
    """A known scanner that types is used when it is plugged in, in the place of a serial one that
    is gone
    """
    with plugged_in(KNOWN_SCANNER) as gadget:
        until(is_online(scanner))
        gadget.unplug()
        until(is_gone(scanner))
        with plugged_in(typing_gadget.wedge(controller=1)):
            until(is_online(scanner))
            seen: list[object] = []
            thread = threading.Thread(target=lambda: seen.append(next_scan(scanner)))
            thread.start()
            typing_gadget.lay("0123")
            thread.join(PATIENCE)
            assert seen == [Scan(b"0123")]


def test_slip_printer_by_itself(
    printer: AutoSlipPrinter, measured: Callable[[str, float], None]
) -> None:
    """A known slip printer is used when it is plugged in, and prints"""
    assert printer.status().device is DeviceState.NO_DEVICE
    with plugged_in(KNOWN_PRINTER) as gadget, GadgetSlipPrinter(gadget) as machine:
        measured("plugged in to ready", until(lambda: printer.status().can_print))
        slip = specimen_slip(printer.width_dots, "discovery")
        assert printer.print_slip(slip).progress is Progress.DELIVERED
        assert machine.take_slips()


def test_unknown_is_listed() -> None:
    """An unknown one is shown with the lines that add it, and those lines name its lasting path"""
    with plugged_in(UNKNOWN):
        until(lambda: any(thing.ids == UNKNOWN.ids for thing in plugged()))
        settle()
        [shown] = [thing for thing in foreign(plugged()) if thing.ids == UNKNOWN.ids]
        lines = tomllib.loads(shown.table)
        assert shown.description == "Unknown Maker Unknown Reader"
        assert lines == {"scanner": {"kind": "serial", "port": shown.path}}
        assert shown.path.startswith("/dev/serial/by-id/")
        assert Path(shown.path).exists()


def test_watch(measured: Callable[[str, float], None]) -> None:
    """Plugging in and unplugging are both told of"""
    watch = Watch()
    watch.start()
    try:
        with plugged_in(UNKNOWN) as gadget:
            until(lambda: any(thing.ids == UNKNOWN.ids for thing in watch.present()))
            gadget.unplug()
            gone = until(lambda: all(thing.ids != UNKNOWN.ids for thing in watch.present()))
            measured("unplug to list", gone)
        changes = watch.changes()
        assert any(thing.ids == UNKNOWN.ids for change in changes for thing in change.plugged)
        assert any(thing.ids == UNKNOWN.ids for change in changes for thing in change.unplugged)
    finally:
        watch.close()


def rights(path: Path) -> tuple[str, str]:
    """Group and mode of what ``path`` leads to."""
    about = path.stat()
    return grp.getgrgid(about.st_gid).gr_name, oct(stat.S_IMODE(about.st_mode))


def test_names_and_rights() -> None:
    """The package's udev rules: lasting names in /dev/mot-cua, and groups instead of everybody"""
    with (
        plugged_in(KNOWN_SCANNER),
        plugged_in(KNOWN_PRINTER) as gadget,
        GadgetSlipPrinter(gadget),
    ):
        for name, group in {"scanner": "dialout", "slip-printer": "lp"}.items():
            until((LINKS / name).exists)
            settle()
            assert rights(LINKS / name) == (group, "0o660")
        [usb] = [
            Path(f"/dev/bus/usb/{_number(folder, 'busnum')}/{_number(folder, 'devnum')}")
            for folder in Path("/sys/bus/usb/devices").iterdir()
            if (folder / "idVendor").is_file()
            and (folder / "idVendor").read_text().strip() == "04b8"
        ]
        assert rights(usb) == ("lp", "0o660")
    until(lambda: not (LINKS / "scanner").is_symlink())


def _number(folder: Path, name: str) -> str:
    return f"{int((folder / name).read_text()):03}"


def test_wedge_rights() -> None:
    """A scanner that types has a lasting name too, and the desktop is told to leave it alone"""
    with plugged_in(typing_gadget.wedge()):
        until((LINKS / "wedge").exists)
        settle()
        assert rights(LINKS / "wedge") == ("input", "0o660")


def test_switch_rights() -> None:
    """A board that has contacts and no keys may be read by the kiosk"""
    with UInput({ecodes.EV_SW: [ecodes.SW_MACHINE_COVER]}, name="Sample Board") as board:
        settle()
        assert rights(Path(str(board.device.path))) == ("input", "0o660")
