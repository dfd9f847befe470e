"""A device from the shell, without the kiosk: how it is, a test print, a code read.

python -m devices.bench ports
python -m devices.bench status --device escpos:/dev/ttyUSB0
python -m devices.bench test-slip --device escpos:192.0.2.5
python -m devices.bench test-page --device ipp://localhost:60000/ipp/print
python -m devices.bench status --device ups:ups@127.0.0.1
python -m devices.bench status --device switch:/dev/mot-cua/door@SW_MACHINE_COVER
python -m devices.bench read --device scanner:/dev/ttyACM0 --seconds 20
"""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import asdict
from typing import TypeGuard

from devices.address import Device, driver_at
from devices.detect import everything
from devices.errors import DeviceError
from devices.printer.api import HoldingPrinter, JobReport, PagePrinter
from devices.scanner.api import Overflow, Scan, Scanner
from devices.specimens import specimen_page, specimen_slip
from devices.status import Action, DeviceState, PrinterStatus, Progress

OK, NOT_WELL, MISUSED = 0, 1, 2
_POLL = 0.2
_SHOWN = 400


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status: 0 it works, 1 it does not (and why is said), 2 wrong use."""
    options = _parser().parse_args(arguments)
    if options.command == "ports":
        return _ports()
    try:
        device = driver_at(options.device)
    except DeviceError as e:
        print(e, file=sys.stderr)
        return MISUSED
    with contextlib.closing(device):
        try:
            return _run(options, device)
        except DeviceError as e:
            print(f"{e}{_advice(e.action)}", file=sys.stderr)
            return NOT_WELL


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m devices.bench", description="Try one device without the kiosk."
    )
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("ports", help="ports, printers, readers and cameras that the system shows")
    for name, text in {
        "status": "ask the device how it is",
        "test-slip": "print and cut a test slip",
        "test-page": "print an A4 test page and follow it until it is out",
        "read": "wait for one code",
    }.items():
        command = commands.add_parser(name, help=text)
        command.add_argument("--device", required=True, help="as in escpos:/dev/ttyUSB0@9600")
        command.add_argument("--seconds", type=float, default=60.0, help="patience (60)")
    return parser


def _run(options: argparse.Namespace, device: Device) -> int:
    if options.command == "status":
        return _status(device)
    if options.command == "test-slip" and _prints_slips(device):
        return _test_slip(device)
    if options.command == "test-page" and _prints_pages(device):
        return _test_page(device, options.seconds)
    if options.command == "read" and _reads(device):
        return _read(device, options.seconds)
    print(f"{options.device} is not made for {options.command}", file=sys.stderr)
    return MISUSED


def _ports() -> int:
    for found in everything():
        known = f"({found.known})" if found.known else ""
        words = (f"{found.kind:18}", found.path, found.description, found.ids, known)
        print("  ".join(word for word in words if word))
    return OK


def _status(device: Device) -> int:
    status = device.status()
    told = {"name": device.name, **asdict(status), "age": round(status.age(time.monotonic()), 1)}
    del told["taken_at"]
    print(json.dumps(told, ensure_ascii=False))
    if isinstance(status, PrinterStatus):
        return OK if status.can_print else NOT_WELL
    return OK if status.device is DeviceState.ONLINE else NOT_WELL


def _test_slip(printer: HoldingPrinter) -> int:
    return _told(printer.print_slip(specimen_slip(printer.width_dots, _words())))


def _test_page(printer: PagePrinter, patience: float) -> int:
    job = printer.submit(specimen_page(_words()), "test-page")
    end, pause = time.monotonic() + patience, threading.Event()
    report = printer.follow(job)
    while not report.progress.settled and time.monotonic() < end:
        pause.wait(_POLL)
        report = printer.follow(job)
    return _told(report)


def _told(report: JobReport) -> int:
    detail = f" ({report.status.detail})" if report.status.detail else ""
    print(f"{report.progress}{detail}{_advice(report.status.action)}")
    return OK if report.progress is Progress.DELIVERED else NOT_WELL


def _read(scanner: Scanner, patience: float) -> int:
    scanner.flush()
    print("lay a code on the scanner", file=sys.stderr)
    match scanner.read(patience):
        case Scan(data):
            print(f"{len(data)} bytes: {data[:_SHOWN]!r}")
            return OK
        case Overflow(size):
            print(f"{size} bytes without an end: more than a code can hold", file=sys.stderr)
        case None:
            print("nothing was read", file=sys.stderr)
    return NOT_WELL


def _words() -> str:
    return time.strftime("Test %Y-%m-%d %H:%M:%S")


def _advice(action: Action) -> str:
    return "" if action is Action.NONE else f" - technician: {action}"


def _prints_slips(device: Device) -> TypeGuard[HoldingPrinter]:
    return hasattr(device, "print_slip")


def _prints_pages(device: Device) -> TypeGuard[PagePrinter]:
    return hasattr(device, "submit")


def _reads(device: Device) -> TypeGuard[Scanner]:
    return hasattr(device, "read")


if __name__ == "__main__":
    sys.exit(main())
