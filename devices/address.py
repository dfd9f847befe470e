"""Where a device is, in one word, as a technician writes it -> the driver.

| word | device |
|---|---|
| ``escpos:192.0.2.5`` or ``escpos:192.0.2.5:9100`` | slip printer on the network |
| ``escpos:/dev/ttyUSB0`` or ``escpos:/dev/ttyUSB0@9600`` | slip printer on a serial port |
| ``escpos:/dev/usb/lp0`` | slip printer on USB, behind the kernel's driver |
| ``escpos:usb:04b8:0e15`` | slip printer on USB, by vendor and product |
| ``scanner:/dev/ttyACM0`` or ``scanner:/dev/ttyACM0@9600`` | scanner on a serial port |
| ``wedge:/dev/input/by-id/...-event-kbd`` | scanner that types, on an input device |
| ``ipp://localhost:60000/ipp/print`` or ``ipps://...`` | A4 printer, through the print spooler |
| ``folder:build/paper`` | A4 printer that writes files |
| ``ups:ups@127.0.0.1`` or ``ups:ups@127.0.0.1:3493`` | UPS that NUT's upsd looks after |
| ``switch:/dev/mot-cua/door@SW_MACHINE_COVER`` | door, tray or jack: a switch of an input device |
| ``light:/dev/mot-cua/light@LED_MISC`` | light: a LED of an input device |
"""

from __future__ import annotations

from pathlib import Path

from devices.errors import DeviceError
from devices.light.api import StatusLight
from devices.printer.api import HoldingPrinter, PagePrinter
from devices.scanner.api import Scanner
from devices.sensor.api import Sensor
from devices.status import Action
from devices.transports.api import OpenLine
from devices.ups.api import Ups

QUEUE = "mot-cua-a4"
_ESCPOS_PORT = 9100
_UPSD_PORT = 3493

Device = HoldingPrinter | PagePrinter | Scanner | Ups | Sensor | StatusLight


def driver_at(address: str, name: str = "device") -> Device:
    """Builds the driver; nothing is opened yet. Raises ``DeviceError`` for no such address."""
    kind, _, place = address.partition(":")
    if not place:
        raise _no_address(address)
    match kind:
        case "escpos":
            from devices.printer.escpos import EscposPrinter  # noqa: PLC0415 - only what is used

            return EscposPrinter(name, _line(place, address))
        case "scanner":
            from devices.scanner.serial_scanner import SerialScanner  # noqa: PLC0415
            from devices.transports.serial_port import SerialSettings  # noqa: PLC0415

            path, baudrate = _port(place, address)
            settings = SerialSettings(baudrate) if baudrate else SerialSettings()
            return SerialScanner(name, path, settings)
        case "wedge" if place.startswith("/"):
            from devices.scanner.wedge import WedgeScanner  # noqa: PLC0415

            return WedgeScanner(name, place)
        case "camera":
            raise DeviceError(
                "a camera is tried from the running kiosk: service mode, read a code", Action.NONE
            )
        case "ipp" | "ipps":
            from devices.printer.cups import CupsPrinter  # noqa: PLC0415
            from devices.printer.spooler import Spooler  # noqa: PLC0415

            return CupsPrinter(name, QUEUE, address, Spooler())
        case "folder":
            from devices.printer.folder import FolderPrinter  # noqa: PLC0415

            return FolderPrinter(name, Path(place))
        case "ups":
            return _ups(name, place, address)
        case "switch" | "light":
            return _input(kind, name, place, address)
        case _:
            raise _no_address(address)


def _ups(name: str, place: str, address: str) -> Ups:
    from devices.ups.nut import NutUps  # noqa: PLC0415

    ups, _, where = place.partition("@")
    host, _, port = where.partition(":")
    if not ups or not host or (port and not port.isdecimal()):
        raise _no_address(address)
    return NutUps(name, ups, host, int(port) if port else _UPSD_PORT)


def _input(kind: str, name: str, place: str, address: str) -> Sensor | StatusLight:
    path, _, code = place.rpartition("@")
    if not path.startswith("/"):
        raise _no_address(address)
    if kind == "light":
        from devices.light.evdev_led import EvdevLight  # noqa: PLC0415

        return EvdevLight(name, path, code)
    from devices.sensor.evdev_switch import EvdevSwitch  # noqa: PLC0415

    return EvdevSwitch(name, path, code)


def _line(place: str, address: str) -> OpenLine:
    if place.startswith("/") and str(Path(place).resolve()).startswith("/dev/usb/"):
        from devices.transports.usb_lp import usb_lp_line  # noqa: PLC0415

        return usb_lp_line(place)
    if place.startswith("usb:"):
        from devices.transports.usb_bulk import usb_bulk_line  # noqa: PLC0415

        return usb_bulk_line(place.removeprefix("usb:"))
    if place.startswith("/"):
        from devices.transports.serial_port import SerialSettings, serial_line  # noqa: PLC0415

        path, baudrate = _port(place, address)
        return serial_line(path, SerialSettings(baudrate) if baudrate else SerialSettings())
    from devices.transports.tcp import tcp_line  # noqa: PLC0415

    host, _, port = place.partition(":")
    if port and not port.isdecimal():
        raise _no_address(address)
    return tcp_line(host, int(port) if port else _ESCPOS_PORT)


def _port(place: str, address: str) -> tuple[str, int | None]:
    path, _, baudrate = place.partition("@")
    if not path.startswith("/") or (baudrate and not baudrate.isdecimal()):
        raise _no_address(address)
    return path, int(baudrate) if baudrate else None


def _no_address(address: str) -> DeviceError:
    return DeviceError(
        f"{address!r} is no device's address; write escpos:HOST, escpos:/dev/PORT@BAUD, "
        "scanner:/dev/PORT@BAUD, wedge:/dev/INPUT, ipp://HOST:PORT/PATH, folder:PATH, "
        "ups:NAME@HOST, switch:/dev/INPUT@CODE or light:/dev/INPUT@CODE",
        Action.CONFIGURATION,
    )
