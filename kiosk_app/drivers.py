"""The machine's devices, built as its configuration names them. A part of ``assembly``."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from devices.faults import Faultable
from devices.light.api import StatusLight
from devices.printer.api import HoldingPrinter, PagePrinter
from devices.scanner.api import Scanner
from devices.sensor.api import Sensor
from devices.status import DeviceKind
from devices.transports.api import OpenLine
from devices.ups.api import Ups
from forms.readback import PDFIUM
from kiosk_app.config import Config, SlipPrinterConfig, SwitchConfig
from kiosk_app.watching import Watched, WatchedDevice


class Driver(Watched, Protocol):
    """Common to all."""

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Drivers:
    """``faultable`` are those whose faults can be set by name: simulators, never real devices."""

    page_printer: PagePrinter
    slip_printer: HoldingPrinter | None = None
    scanner: Scanner | None = None
    ups: Ups | None = None
    door: Sensor | None = None
    tray_sensor: Sensor | None = None
    jack: Sensor | None = None
    light: StatusLight | None = None
    faultable: Mapping[str, Faultable] = field(default_factory=dict)

    def by_kind(self) -> Mapping[DeviceKind, Driver]:
        """Those that are there."""
        every: Mapping[DeviceKind, Driver | None] = {
            DeviceKind.PAGE_PRINTER: self.page_printer,
            DeviceKind.SLIP_PRINTER: self.slip_printer,
            DeviceKind.SCANNER: self.scanner,
            DeviceKind.UPS: self.ups,
            DeviceKind.DOOR: self.door,
            DeviceKind.TRAY_SENSOR: self.tray_sensor,
            DeviceKind.JACK: self.jack,
            DeviceKind.LIGHT: self.light,
        }
        return {kind: driver for kind, driver in every.items() if driver is not None}

    def watched(self) -> Sequence[WatchedDevice]:
        return [
            WatchedDevice(kind, driver, self._faults_of(driver.name))
            for kind, driver in self.by_kind().items()
        ]

    def close(self) -> None:
        for driver in self.by_kind().values():
            driver.close()

    def _faults_of(self, name: str) -> Callable[[], tuple[str, ...]]:
        faultable = self.faultable.get(name)
        return faultable.faults if faultable is not None else tuple


def build_drivers(config: Config) -> Drivers:
    """Real devices. Nothing is opened yet."""
    return Drivers(
        page_printer=_page_printer(config),
        slip_printer=_slip_printer(config),
        scanner=_scanner(config),
        ups=_ups(config),
        door=_switch("door", config.door),
        tray_sensor=_switch("tray-sensor", config.tray_sensor),
        jack=_switch("jack", config.jack),
        light=_light(config),
    )


# Imported where they are used: a driver that nobody has loads nothing.


def _page_printer(config: Config) -> PagePrinter:
    page = config.page_printer
    match page.kind:
        case "cups":
            from devices.printer.cups import CupsPrinter  # noqa: PLC0415
            from devices.printer.spooler import Spooler  # noqa: PLC0415

            return CupsPrinter("page-printer", page.queue, page.device_uri, Spooler(page.server))
        case "ipp":
            from devices.printer.ipp import IppPrinter  # noqa: PLC0415

            return IppPrinter("page-printer", page.device_uri)
        case "folder":
            from devices.printer.folder import FolderPrinter  # noqa: PLC0415

            return FolderPrinter(
                "page-printer", page.folder or config.state / "pages", pdfium=PDFIUM
            )


def _slip_printer(config: Config) -> HoldingPrinter | None:
    slip = config.slip_printer
    if slip is None:
        return None
    if slip.kind == "auto":
        from devices.discovery.auto import auto_slip_printer  # noqa: PLC0415

        return auto_slip_printer("slip-printer")
    from devices.printer.escpos import EscposPrinter  # noqa: PLC0415
    from devices.printer.models import model_named  # noqa: PLC0415

    return EscposPrinter("slip-printer", _line(slip), model_named(slip.model))


def _line(slip: SlipPrinterConfig) -> OpenLine:
    match slip.kind:
        case "tcp":
            from devices.transports.tcp import tcp_line  # noqa: PLC0415

            return tcp_line(slip.host, slip.tcp_port)
        case "usb":
            from devices.transports.usb_lp import usb_lp_line  # noqa: PLC0415

            return usb_lp_line(str(slip.port))
        case "libusb":
            from devices.transports.usb_bulk import usb_bulk_line  # noqa: PLC0415

            return usb_bulk_line(slip.usb)
        case _:
            from devices.transports.serial_port import SerialSettings, serial_line  # noqa: PLC0415

            return serial_line(str(slip.port), SerialSettings(baudrate=slip.baud))


def _scanner(config: Config) -> Scanner | None:
    scanner = config.scanner
    if scanner is None:
        return None
    match scanner.kind:
        case "serial":
            from devices.scanner.serial_scanner import SerialScanner  # noqa: PLC0415
            from devices.transports.serial_port import SerialSettings  # noqa: PLC0415

            return SerialScanner(
                "scanner", str(scanner.port), SerialSettings(baudrate=scanner.baud)
            )
        case "wedge":
            from devices.scanner.wedge import WedgeScanner  # noqa: PLC0415

            return WedgeScanner("scanner", str(scanner.port))
        case "camera":
            from devices.scanner.camera import CameraScanner  # noqa: PLC0415
            from kiosk_app.camera import CameraFrames  # noqa: PLC0415

            return CameraScanner("scanner", CameraFrames(scanner.camera))
        case "auto":
            from devices.discovery.auto import auto_scanner  # noqa: PLC0415

            return auto_scanner("scanner")


def _ups(config: Config) -> Ups | None:
    if config.ups is None:
        return None
    from devices.ups.nut import NutUps  # noqa: PLC0415

    return NutUps("ups", config.ups.ups, config.ups.host, config.ups.tcp_port)


def _switch(name: str, switch: SwitchConfig | None) -> Sensor | None:
    if switch is None:
        return None
    from devices.sensor.evdev_switch import EvdevSwitch  # noqa: PLC0415

    return EvdevSwitch(name, str(switch.port), switch.code, inverted=switch.inverted)


def _light(config: Config) -> StatusLight | None:
    if config.light is None:
        return None
    from devices.light.evdev_led import EvdevLight  # noqa: PLC0415

    return EvdevLight("light", str(config.light.port), config.light.code)
