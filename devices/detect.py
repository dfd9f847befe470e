"""Which ports and printers are there now. A list of what the system shows, not of what works."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from serial.tools import list_ports


@dataclass(frozen=True, slots=True)
class Found:
    """``path`` is what a driver opens; for serial ports the name that stays the same over
    re-plugging, where the system gives one. ``ids`` is the USB vendor and product in hex.
    """

    kind: Literal["serial port", "usb printer"]
    path: str
    description: str
    ids: str = ""


def serial_ports(by_id: Path = Path("/dev/serial/by-id")) -> list[Found]:
    """Ports with hardware behind them; what is at their other end is for a person to know."""
    lasting = {str(link.resolve()): str(link) for link in sorted(by_id.glob("*"))}
    return [
        Found(
            "serial port",
            lasting.get(port.device, port.device),
            port.description if port.description != "n/a" else port.device,
            f"{port.vid:04x}:{port.pid:04x}"
            if port.vid is not None and port.pid is not None
            else "",
        )
        for port in sorted(list_ports.comports(), key=lambda port: port.device)
    ]


def usb_printers(
    devices: Path = Path("/dev/usb"), classes: Path = Path("/sys/class/usbmisc")
) -> list[Found]:
    """Printers that the kernel's usblp holds. One that the spooler drives itself is not here."""
    return [
        Found("usb printer", str(node), *_usb_identity(classes / node.name))
        for node in sorted(devices.glob("lp*"))
    ]


def _usb_identity(entry: Path) -> tuple[str, str]:
    # sysfs: .../usbmisc/lp0/device is the interface, its parent the device with the names.
    usb = (entry / "device").resolve().parent
    words = [_line(usb / name) for name in ("manufacturer", "product")]
    vendor, product = _line(usb / "idVendor"), _line(usb / "idProduct")
    ids = f"{vendor}:{product}" if vendor and product else ""
    return " ".join(word for word in words if word) or "USB printer", ids


def _line(file: Path) -> str:
    try:
        return file.read_text("utf-8", "replace").strip()
    except OSError:
        return ""


def everything() -> list[Found]:
    return serial_ports() + usb_printers()
