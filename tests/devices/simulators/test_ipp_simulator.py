"""Our A4 printer on the wire, judged by ipptool with its own tests of IPP (cups-ipp-utils)."""

from __future__ import annotations

import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from devices.errors import DeviceError
from devices.faults import PAGE_PRINTER_FAULTS, UnknownFaultError
from devices.printer.ipp_client import ask
from devices.printer.ipp_codec import Attribute, Tag, read_message, write_message
from devices.printer.ipp_requests import Operation, ask_job, ask_printer, cancel_job
from devices.simulators.ipp_printer import WIRE_FAULTS, IppPrinterSimulator
from devices.specimens import specimen_page
from devices.timing import PageTiming
from tests.devices.parts import Clock, until

AT_ONCE = PageTiming(page=0)
JUDGE = 60.0
"""Seconds for ipptool."""


@pytest.fixture
def simulator() -> Iterator[IppPrinterSimulator]:
    with IppPrinterSimulator(timing=AT_ONCE, clock=Clock()) as simulator:
        yield simulator


def judged(simulator: IppPrinterSimulator, tests: str, page: Path) -> str:
    page.write_bytes(specimen_page("x"))
    done = subprocess.run(
        ["ipptool", "-t", "-f", page, simulator.uri, tests],
        capture_output=True,
        text=True,
        timeout=JUDGE,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr
    return done.stdout


def test_ipptools_own_tests_of_ipp_pass(simulator: IppPrinterSimulator, tmp_path: Path) -> None:
    said = judged(simulator, "ipp-1.1.test", tmp_path / "page.pdf")
    assert " 0 failed" in said
    assert said.count("[PASS]") >= 24


@pytest.mark.parametrize("test", ["validate-job.test", "create-job.test", "get-jobs.test"])
def test_single_operations(simulator: IppPrinterSimulator, tmp_path: Path, test: str) -> None:
    assert "[FAIL]" not in judged(simulator, test, tmp_path / "page.pdf")


def test_every_fault_of_the_list_and_of_the_wire_can_be_set(
    simulator: IppPrinterSimulator,
) -> None:
    assert simulator.known_faults() == PAGE_PRINTER_FAULTS + WIRE_FAULTS
    for fault in simulator.known_faults():
        simulator.set_fault(fault.name, on=True)
        simulator.set_fault(fault.name, on=True)
        assert simulator.faults() == (fault.name,)
        simulator.set_fault(fault.name, on=False)
    assert simulator.faults() == ()
    with pytest.raises(UnknownFaultError):
        simulator.set_fault("on-fire", on=True)


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        ("paper-out", "media-empty-error"),
        ("paper-low", "media-low-warning"),
        ("jam", "media-jam-error"),
        ("cover-open", "cover-open-error"),
        ("toner-low", "toner-low-warning"),
        ("toner-out", "toner-empty-error"),
    ],
)
def test_each_fault_is_said_in_ipps_words(
    simulator: IppPrinterSimulator, fault: str, reason: str
) -> None:
    simulator.set_fault(fault, on=True)
    request = ask_printer(simulator.uri, ["printer-state-reasons"])
    assert ask(simulator.uri, request, 5.0).printer == {"printer-state-reasons": [reason]}


def test_jobs_that_are_not_there_are_not_found(simulator: IppPrinterSimulator) -> None:
    for request in (ask_job(simulator.uri, 7, ["job-state"]), cancel_job(simulator.uri, 7)):
        assert ask(simulator.uri, request, 5.0).status == 0x0406


@pytest.mark.parametrize(
    ("code", "attributes", "status"),
    [
        (Operation.GET_PRINTER_ATTRIBUTES, [], 0x0400),
        (0x3FFF, ["charset", "language", "uri"], 0x0501),
        (Operation.SEND_DOCUMENT, ["charset", "language", "uri"], 0x0400),
        (Operation.GET_JOBS, ["language", "charset", "uri"], 0x0400),
        (Operation.GET_JOBS, ["charset", "language"], 0x0400),
    ],
)
def test_bad_requests(
    simulator: IppPrinterSimulator, code: int, attributes: list[str], status: int
) -> None:
    every = {
        "charset": Attribute(Tag.CHARSET, "attributes-charset", ("utf-8",)),
        "language": Attribute(Tag.LANGUAGE, "attributes-natural-language", ("en",)),
        "uri": Attribute(Tag.URI, "printer-uri", (simulator.uri,)),
    }
    request = write_message(code, [(Tag.OPERATION, [every[name] for name in attributes])])
    assert ask(simulator.uri, request, 5.0).status == status


def test_noise_on_the_line_harms_nothing(simulator: IppPrinterSimulator) -> None:
    for noise in (b"\x10\x04\x01", b"GET / HTTP/1.0\r\n\r\n", b"POST / HTTP/1.1\r\n\r\nabc", b""):
        with socket.create_connection(("127.0.0.1", simulator.port), 5.0) as line:
            line.sendall(noise)
    request = ask_printer(simulator.uri, ["printer-state"])
    assert ask(simulator.uri, request, 5.0).printer == {"printer-state": [3]}


def last_words(line: socket.socket) -> bytes:
    try:
        return line.recv(100)
    except ConnectionResetError:
        return b""


def test_the_address_stays_over_a_power_cut_and_a_silent_question_ends_with_it(
    simulator: IppPrinterSimulator,
) -> None:
    before = simulator.uri
    simulator.set_fault("silent", on=True)
    with socket.create_connection(("127.0.0.1", simulator.port), 5.0) as line:
        body = ask_printer(before, ["printer-state"])
        head = f"POST /ipp/print HTTP/1.1\r\nHost: h\r\nContent-Length: {len(body)}\r\n\r\n"
        line.sendall(head.encode() + body)
        simulator.set_fault("power-off", on=True)
        line.settimeout(5.0)
        assert last_words(line) == b""
    with pytest.raises(DeviceError):
        ask(before, body, 5.0)
    simulator.set_fault("silent", on=False)
    simulator.set_fault("power-off", on=False)
    assert simulator.uri == before
    until(lambda: ask(before, body, 5.0).status == 0, "the printer's return")


def test_what_it_describes_of_itself_can_be_read_back(simulator: IppPrinterSimulator) -> None:
    answer = ask(simulator.uri, ask_printer(simulator.uri, ["all"]), 5.0)
    assert answer.printer["media-supported"] == ["iso_a4_210x297mm"]
    assert read_message(ask_printer("ipp://h/p", ["all"])).first(Tag.OPERATION)[
        "requested-attributes"
    ] == ["all"]
