from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from serial.tools import list_ports

from devices.detect import Found, serial_ports, usb_printers


def test_a_port_is_named_by_the_link_that_lasts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tty = tmp_path / "ttyACM0"
    tty.touch()
    by_id = tmp_path / "by-id"
    by_id.mkdir()
    (by_id / "usb-Maker_Scanner-if00").symlink_to(tty)
    ports = [
        SimpleNamespace(device=str(tty), description="Scanner", vid=0x0C2E, pid=0x0901),
        SimpleNamespace(device="/dev/ttyS0", description="n/a", vid=None, pid=None),
    ]
    monkeypatch.setattr(list_ports, "comports", lambda: ports)
    assert serial_ports(by_id) == [
        Found("serial port", "/dev/ttyS0", "/dev/ttyS0"),
        Found("serial port", str(by_id / "usb-Maker_Scanner-if00"), "Scanner", "0c2e:0901"),
    ]


def test_usb_printers_with_and_without_a_name(tmp_path: Path) -> None:
    devices, classes = tmp_path / "usb", tmp_path / "usbmisc"
    usb = tmp_path / "bus" / "1-1"
    (usb / "1-1:1.0").mkdir(parents=True)
    for name, text in {"manufacturer": "Maker\n", "product": "A4 Printer\n", "idVendor": "04b8\n",
                       "idProduct": "0202\n"}.items():  # fmt: skip
        (usb / name).write_text(text)
    devices.mkdir()
    for node in ("lp0", "lp1"):
        (devices / node).touch()
    (classes / "lp0").mkdir(parents=True)
    (classes / "lp0" / "device").symlink_to(usb / "1-1:1.0")
    assert usb_printers(devices, classes) == [
        Found("usb printer", str(devices / "lp0"), "Maker A4 Printer", "04b8:0202"),
        Found("usb printer", str(devices / "lp1"), "USB printer"),
    ]
    assert usb_printers(tmp_path / "absent", classes) == []
