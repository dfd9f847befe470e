"""pyudev and the watch over a machine whose /sys, /dev and udev are umockdev's."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from devices.discovery.known import Line
from devices.discovery.plugged import LIMIT, Plugged, _thing, in_order, keys_of, printable
from kiosk_app.config import ScannerConfig, SlipPrinterConfig

_REPOSITORY = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def steps() -> dict[str, dict[str, Any]]:
    done = subprocess.run(
        ["umockdev-wrapper", sys.executable, "-m", "tests.devices.discovery.mocked_machine"],
        capture_output=True, text=True, timeout=60, check=False, cwd=_REPOSITORY,
        env={**os.environ, "PYTHONPATH": str(_REPOSITORY)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert lines.pop() == {"threads": 1}
    return {line["step"]: line for line in lines}


SCANNER = ["serial", "/dev/ttyACM0", "0c2e:0b81", "Honeywell Voyager 1400g"]


def test_a_console_is_nothing(steps: dict[str, dict[str, Any]]) -> None:
    assert steps["begin"]["present"] == []


def test_each_device_is_seen_when_it_is_plugged_in(steps: dict[str, dict[str, Any]]) -> None:
    assert steps["scanner"]["present"] == [SCANNER]
    assert steps["camera"]["present"] == [
        ["camera", "/dev/video0", "3333:4444", "Maker Camera"],
        ["printer", "/dev/usb/lp0", "04b8:0e15", "EPSON TM-T20II"],
        ["printer", "", "0519:0003", 'Star TSP143 "II"'],
        SCANNER,
        ["wedge", "/dev/input/event7", "1234:5678", "Nobody Reader"],
    ]


def test_a_touch_screen_is_no_reader(steps: dict[str, dict[str, Any]]) -> None:
    assert steps["touch screen"]["present"] == steps["keyboard"]["present"]


def test_pulled_it_is_gone_and_elsewhere_it_is_found(steps: dict[str, dict[str, Any]]) -> None:
    assert SCANNER not in steps["scanner pulled"]["present"]
    again = ["serial", "/dev/ttyACM3", "0c2e:0b81", "Honeywell Voyager 1400g"]
    assert again in steps["scanner elsewhere"]["present"]


def test_only_what_nobody_knows_is_foreign(steps: dict[str, dict[str, Any]]) -> None:
    assert steps["printer"]["foreign"] == []
    assert [entry[:3] for entry in steps["camera"]["foreign"]] == [
        ["Maker Camera", "3333:4444", "/dev/video0"],
        ['Star TSP143 "II"', "0519:0003", ""],
        ["Nobody Reader", "1234:5678", "/dev/input/event7"],
    ]


# --- the reading of one device, without a machine --------------------------------------


def udev_device(subsystem: str, **more: Any) -> SimpleNamespace:
    usb = SimpleNamespace(
        attributes={"idVendor": b"0C2E\n", "idProduct": b"0901\n", "product": b"Reader"}
    )
    return SimpleNamespace(**{
        "subsystem": subsystem, "sys_name": "ttyACM0", "device_node": "/dev/ttyACM0",
        "device_links": iter(()), "driver": None, "properties": {}, "attributes": {},
        "parent": SimpleNamespace(subsystem="usb", attributes={}),
        "find_parent": lambda subsystem, kind: usb, **more,
    })  # fmt: skip


@pytest.mark.parametrize(
    ("links", "path"),
    [
        ([], "/dev/ttyACM0"),
        (["/dev/serial/by-path/pci-1"], "/dev/ttyACM0"),
        (["/dev/serial/by-path/pci-1", "/dev/serial/by-id/usb-a"], "/dev/serial/by-id/usb-a"),
        (["/dev/serial/by-id/usb-a", "/dev/mot-cua/scanner"], "/dev/mot-cua/scanner"),
    ],
)
def test_the_link_that_lasts_is_preferred(links: list[str], path: str) -> None:
    thing = _thing(udev_device("tty", device_links=iter(links)))
    assert thing == Plugged(Line.SERIAL, path, "0c2e:0901", "Reader")


@pytest.mark.parametrize(
    "device",
    [
        udev_device("tty", parent=None),
        udev_device("tty", parent=SimpleNamespace(subsystem="platform")),
        udev_device("usbmisc", sys_name="hiddev0"),
        udev_device("usb", attributes={"bInterfaceClass": b"07"}, driver="usblp"),
        udev_device("usb", attributes={"bInterfaceClass": b"08"}),
        udev_device("input", sys_name="mouse0"),
        udev_device("input", sys_name="event1", parent=None),
        udev_device("video4linux", attributes={"index": b"1\n"}),
        udev_device("sound"),
    ],
)
def test_what_is_of_no_interest(device: SimpleNamespace) -> None:
    assert _thing(device) is None


def test_a_strangers_words_are_cut_and_printable() -> None:
    assert printable("A\x00\x1b[2J\nB\u202e  C") == "A [2J B C"
    assert len(printable("x" * 4000)) == 60


def test_a_thousand_devices_are_cut_off() -> None:
    many = [Plugged(Line.SERIAL, f"/dev/ttyACM{n}", "", "x") for n in range(1000)]
    assert len(in_order([*many, None, *many])) == LIMIT


def test_capabilities() -> None:
    assert keys_of("0") == frozenset()
    assert keys_of("10000000 2") == {1, 92}
    assert keys_of("rubbish") == frozenset()


def test_the_kiosks_configuration_takes_every_line_that_is_offered(
    steps: dict[str, dict[str, Any]],
) -> None:
    import tomllib

    for entry in steps["camera"]["foreign"]:
        table = tomllib.loads(entry[3])
        if "scanner" in table:
            ScannerConfig(**table["scanner"])
        else:
            SlipPrinterConfig(**table["slip_printer"])
