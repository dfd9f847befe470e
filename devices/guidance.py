"""What a technician is told to do about a device, from nothing but the device's own report. Pure.

One word a report: the first thing that has to be mended. The screens have a sentence for each word
in each language; the shell has ``SENTENCES``.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from devices.status import (
    Action,
    CardReaderStatus,
    Contact,
    Cover,
    DeviceKind,
    DeviceReport,
    DeviceState,
    DeviceStatus,
    Media,
    Paper,
    Power,
    PrinterStatus,
    SensorStatus,
    Supply,
    UpsStatus,
)


class Guidance(StrEnum):
    """In the order in which they are mended: what a device cannot say while it is away comes
    first.
    """

    NOT_CONNECTED = "not-connected"
    NO_POWER = "no-power"
    SILENT = "silent"
    TAMPERED = "tampered"
    CUTTER_JAM = "cutter-jam"
    JAM = "jam"
    COVER_OPEN = "cover-open"
    PAPER_OUT = "paper-out"
    TONER_OUT = "toner-out"
    TRAY_FULL = "tray-full"
    TRAY_MISSING = "tray-missing"
    HARDWARE = "hardware"
    WRONG_SETTINGS = "wrong-settings"
    LEFT_SO = "left-so"
    """Somebody left it in a way in which it cannot work; it does not say in which."""
    OFF_LINE = "off-line"
    BATTERY_LOW = "battery-low"
    ON_BATTERY = "on-battery"
    REPLACE_BATTERY = "replace-battery"
    DOOR_OPEN = "door-open"
    PAPER_LOW = "paper-low"
    TONER_LOW = "toner-low"
    HEAD_HOT = "head-hot"
    BUSY = "busy"


SENTENCES: Final[Mapping[str, str]] = {
    Guidance.NOT_CONNECTED: "Nothing answers there. Look at cable, plug and address.",
    Guidance.NO_POWER: "It has no power. Look at its switch and its power cable.",
    Guidance.SILENT: "It is there and says nothing. Switch it off, wait 10 seconds, switch it on.",
    Guidance.TAMPERED: "It says that somebody tampers with it. Call the office.",
    Guidance.CUTTER_JAM: "The cutter is blocked. Open the cover, free the blade, close the cover.",
    Guidance.JAM: "Paper is stuck. Open the printer, take out every scrap, close it.",
    Guidance.COVER_OPEN: "A cover stands open. Close it until it clicks.",
    Guidance.PAPER_OUT: "No paper. Refill it, then enter how much lies in it now.",
    Guidance.TONER_OUT: "No toner or ink. Change the cartridge.",
    Guidance.TRAY_FULL: "The output tray is full. Empty it.",
    Guidance.TRAY_MISSING: "A tray is missing. Push it in to the stop.",
    Guidance.HARDWARE: "Switch it off, wait 10 seconds, switch it on. Again: it needs a repair.",
    Guidance.WRONG_SETTINGS: "Its settings are not ours. Compare port, speed, suffix and rights "
    "with its page in docs/devices.",
    Guidance.LEFT_SO: "Something of it stands open, is missing or is full. Look at its own panel.",
    Guidance.OFF_LINE: "It was switched off line. Press its on-line or feed key.",
    Guidance.BATTERY_LOW: "The battery is nearly empty. Bring the power back, or the machine ends.",
    Guidance.ON_BATTERY: "The machine runs on its battery. Look at the fuse and the wall socket.",
    Guidance.REPLACE_BATTERY: "The battery is worn out. Have it changed by the day's end.",
    Guidance.DOOR_OPEN: "The cabinet stands open. Close and lock it.",
    Guidance.PAPER_LOW: "Paper is near its end. Refill it, then enter how much lies in it now.",
    Guidance.TONER_LOW: "Toner or ink is near its end. Have a cartridge at hand.",
    Guidance.HEAD_HOT: "The print head cools down. Wait: it goes on by itself.",
    Guidance.BUSY: "It is at work or warms up. Wait: it goes on by itself.",
}

PASSING: Final = frozenset({Guidance.BUSY, Guidance.HEAD_HOT})
"""Nobody needs to do anything: it passes by itself."""

_AWAY: Final[Mapping[DeviceState, Guidance]] = {
    DeviceState.NO_DEVICE: Guidance.NOT_CONNECTED,
    DeviceState.POWER_OFF: Guidance.NO_POWER,
    DeviceState.UNKNOWN: Guidance.SILENT,
    DeviceState.FRAUD_ATTEMPT: Guidance.TAMPERED,
}
_TROUBLED: Final[Mapping[DeviceState, Guidance]] = {
    DeviceState.HARDWARE_ERROR: Guidance.HARDWARE,
    DeviceState.USER_ERROR: Guidance.LEFT_SO,
    DeviceState.OFFLINE: Guidance.OFF_LINE,
}
_SOURCES_GONE: Final = ("input-tray-missing", "output-tray-missing")
_FULL: Final = "output-area-full"
"""Keywords of RFC 8011, 5.4.12, which the status has no field for."""
_RECOVERS: Final = "recovering by itself"
"""As ``escpos_codec.to_status`` says it: of an ESC/POS printer that is its head (DLE EOT 3)."""


def guidance(report: DeviceReport) -> str:
    """A word of ``Guidance``; empty where nothing is to be done."""
    status = report.status
    if status.device in _AWAY:
        return _AWAY[status.device]
    found = _of_paper(report.kind, status)
    if found is not None:
        return found
    if status.action is Action.CONFIGURATION:
        return Guidance.WRONG_SETTINGS
    if status.device in _TROUBLED:
        if _is_unreachable(status):
            return Guidance.NOT_CONNECTED
        return _TROUBLED[status.device]
    return _of_surroundings(report.kind, status) or ""


def _of_paper(kind: str, status: DeviceStatus) -> Guidance | None:
    """What hinders paper on its way."""
    if isinstance(status, CardReaderStatus) and status.media is Media.JAMMED:
        return Guidance.JAM
    if not isinstance(status, PrinterStatus):
        return None
    if status.media is Media.JAMMED or status.paper is Paper.JAMMED:
        # A slip printer has no path in which a sheet could stick: only its blade can.
        return Guidance.CUTTER_JAM if kind == DeviceKind.SLIP_PRINTER else Guidance.JAM
    if status.cover is Cover.OPEN:
        return Guidance.COVER_OPEN
    if any(word in status.detail for word in _SOURCES_GONE):
        return Guidance.TRAY_MISSING
    if status.paper is Paper.OUT:
        return Guidance.PAPER_OUT
    if status.toner is Supply.OUT:
        return Guidance.TONER_OUT
    return Guidance.TRAY_FULL if _FULL in status.detail else None


def _is_unreachable(status: DeviceStatus) -> bool:
    """Off line because the line to it is: what a device itself says has no paper unknown."""
    if status.device is not DeviceState.OFFLINE:
        return False
    return not isinstance(status, PrinterStatus) or status.paper is Paper.UNKNOWN


def _of_surroundings(kind: str, status: DeviceStatus) -> Guidance | None:
    """The device itself is well: what it says of the machine, or that will soon be wanting."""
    match status:
        case UpsStatus(power=Power.LOW):
            return Guidance.BATTERY_LOW
        case UpsStatus(power=Power.BATTERY):
            return Guidance.ON_BATTERY
        case UpsStatus(action=Action.MAINTENANCE):
            return Guidance.REPLACE_BATTERY
        case SensorStatus(contact=Contact.ON) if kind == DeviceKind.DOOR:
            return Guidance.DOOR_OPEN
        case PrinterStatus(paper=Paper.LOW):
            return Guidance.PAPER_LOW
        case PrinterStatus(toner=Supply.LOW):
            return Guidance.TONER_LOW
        case PrinterStatus(device=DeviceState.DEVICE_BUSY, detail=detail) if (
            detail == _RECOVERS and kind == DeviceKind.SLIP_PRINTER
        ):
            return Guidance.HEAD_HOT
        case _ if status.device is DeviceState.DEVICE_BUSY:
            return Guidance.BUSY
        case _:
            return None
