"""Where a device is, in one word, as a technician writes it -> the driver.

| word | device |
|---|---|
| ``escpos:192.0.2.5`` or ``escpos:192.0.2.5:9100`` | slip printer on the network |
| ``escpos:/dev/ttyUSB0`` or ``escpos:/dev/ttyUSB0@9600`` | slip printer on a serial port |
| ``scanner:/dev/ttyACM0`` or ``scanner:/dev/ttyACM0@9600`` | scanner on a serial port |
| ``ipp://localhost:60000/ipp/print`` or ``ipps://...`` | A4 printer, through the print spooler |
| ``folder:build/paper`` | A4 printer that writes files |
"""

from __future__ import annotations

from pathlib import Path

from devices.errors import DeviceError
from devices.printer.api import HoldingPrinter, PagePrinter
from devices.scanner.api import Scanner
from devices.status import Action
from devices.transports.api import OpenLine

QUEUE = "mot-cua-a4"
_ESCPOS_PORT = 9100

Device = HoldingPrinter | PagePrinter | Scanner


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
        case "ipp" | "ipps":
            from devices.printer.cups import CupsPrinter  # noqa: PLC0415
            from devices.printer.spooler import Spooler  # noqa: PLC0415

            return CupsPrinter(name, QUEUE, address, Spooler())
        case "folder":
            from devices.printer.folder import FolderPrinter  # noqa: PLC0415

            return FolderPrinter(name, Path(place))
        case _:
            raise _no_address(address)


def _line(place: str, address: str) -> OpenLine:
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
        "scanner:/dev/PORT@BAUD, ipp://HOST:PORT/PATH or folder:PATH",
        Action.CONFIGURATION,
    )
