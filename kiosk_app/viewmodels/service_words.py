"""What service mode calls rooms, devices, their states and papers."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from devices.status import (
    CardReaderStatus,
    Contact,
    DeviceKind,
    DeviceReport,
    DeviceState,
    Media,
    Paper,
    Power,
    PrinterStatus,
    SensorStatus,
    Supply,
    UpsStatus,
)
from kiosk_app.journey.service import Room
from kiosk_app.viewmodels.translate import translate

ICONS: Final = {
    DeviceKind.PAGE_PRINTER: "printer",
    DeviceKind.SLIP_PRINTER: "receipt",
    DeviceKind.SCANNER: "barcode",
    DeviceKind.UPS: "battery-charging-vertical",
    DeviceKind.DOOR: "door",
    DeviceKind.TRAY_SENSOR: "tray",
    DeviceKind.JACK: "headphones",
    DeviceKind.LIGHT: "lightbulb",
    DeviceKind.CARD_READER: "credit-card",
    DeviceKind.VALIDATOR: "money",
    DeviceKind.DOCUMENT_SCANNER: "file-search",
}
ROOM_ICONS: Final = {
    Room.HEALTH: "heartbeat",
    Room.PAPER: "stack",
    Room.TESTS: "checks",
    Room.NETWORK: "share-network",
    Room.LOG: "notebook",
    Room.MACHINE: "cpu",
}
UNKNOWN_ICON: Final = "question"


def icon_of(kind: str) -> str:
    return ICONS.get(DeviceKind(kind), UNKNOWN_ICON) if kind in list(DeviceKind) else UNKNOWN_ICON


def room_words(room: Room) -> str:
    match room:
        case Room.HEALTH:
            return translate("service", "Devices")
        case Room.PAPER:
            return translate("service", "Paper")
        case Room.TESTS:
            return translate("service", "Tests")
        case Room.NETWORK:
            return translate("service", "Network")
        case Room.LOG:
            return translate("service", "Log")
        case Room.MACHINE:
            return translate("service", "Machine")


def kind_words(kind: str) -> str:
    """What a device is; its bare name of a kind that this screen does not know."""
    match kind:
        case DeviceKind.PAGE_PRINTER:
            return translate("service", "A4 printer")
        case DeviceKind.SLIP_PRINTER:
            return translate("service", "Slip printer")
        case DeviceKind.SCANNER:
            return translate("service", "Code reader")
        case DeviceKind.UPS:
            return translate("service", "Battery (UPS)")
        case DeviceKind.DOOR:
            return translate("service", "Cabinet door")
        case DeviceKind.TRAY_SENSOR:
            return translate("service", "Tray sensor")
        case DeviceKind.JACK:
            return translate("service", "Headphone jack")
        case DeviceKind.LIGHT:
            return translate("service", "Status light")
        case DeviceKind.CARD_READER:
            return translate("service", "Chip card reader")
        case DeviceKind.VALIDATOR:
            return translate("service", "Banknote validator")
        case DeviceKind.DOCUMENT_SCANNER:
            return translate("service", "Document scanner")
        case _:
            return kind


def state_words(state: DeviceState) -> str:
    match state:
        case DeviceState.ONLINE:
            return translate("service", "Ready")
        case DeviceState.OFFLINE:
            return translate("service", "Off line")
        case DeviceState.POWER_OFF:
            return translate("service", "No power")
        case DeviceState.NO_DEVICE:
            return translate("service", "Not connected")
        case DeviceState.HARDWARE_ERROR:
            return translate("service", "A fault inside")
        case DeviceState.USER_ERROR:
            return translate("service", "Needs a hand")
        case DeviceState.DEVICE_BUSY:
            return translate("service", "Busy")
        case DeviceState.FRAUD_ATTEMPT:
            return translate("service", "Tampered with")
        case DeviceState.UNKNOWN:
            return translate("service", "Says nothing")


def at_rest(report: DeviceReport) -> str:
    """What is said of a device that needs nobody."""
    status = report.status
    if status.device is not DeviceState.ONLINE:
        return state_words(status.device)
    match status:
        case UpsStatus(power=Power.MAINS, charge=charge) if charge is not None:
            return translate("service", "On mains, charged %1 %").replace("%1", str(charge))
        case SensorStatus(contact=contact):
            return contact_words(report.kind, contact)
        case CardReaderStatus(media=Media.PRESENT):
            return translate("service", "Something lies in it")
        case _:
            return state_words(status.device)


def contact_words(kind: str, contact: Contact) -> str:
    """What a switch says depends on what it watches."""
    match kind, contact:
        case _, Contact.UNKNOWN:
            return state_words(DeviceState.UNKNOWN)
        case DeviceKind.DOOR, Contact.ON:
            return translate("service", "Open")
        case DeviceKind.DOOR, _:
            return translate("service", "Closed")
        case DeviceKind.TRAY_SENSOR, Contact.ON:
            return translate("service", "A paper lies in the tray")
        case DeviceKind.TRAY_SENSOR, _:
            return translate("service", "Tray empty")
        case DeviceKind.JACK, Contact.ON:
            return translate("service", "Headphones plugged in")
        case DeviceKind.JACK, _:
            return translate("service", "Nothing plugged in")
        case _, Contact.ON:
            return translate("service", "On")
        case _:
            return translate("service", "Off")


def parts(report: DeviceReport) -> list[tuple[str, str]]:
    """Label and value of everything that the device itself says."""
    status = report.status
    found = [(translate("service", "State"), state_words(status.device))]
    match status:
        case PrinterStatus():
            found += [
                (translate("service", "Paper"), _paper_words(status.paper)),
                (translate("service", "Cover"), _cover_words(status.cover.value)),
                (translate("service", "Paper path"), _path_words(status.media)),
            ]
            if report.kind == DeviceKind.PAGE_PRINTER:
                found.append((translate("service", "Toner"), _supply_words(status.toner)))
        case SensorStatus():
            found.append(
                (translate("service", "Switch"), contact_words(report.kind, status.contact))
            )
        case UpsStatus():
            found.append((translate("service", "Fed by"), _power_words(status.power)))
            if status.charge is not None:
                found.append((translate("service", "Charge"), f"{status.charge} %"))
            if status.runtime is not None:
                minutes = translate("service", "%n minute(s)", "", status.runtime // 60)
                found.append((translate("service", "Lasts"), minutes))
        case CardReaderStatus():
            found.append((translate("service", "Inside"), _inside_words(status.media)))
    return found


def _paper_words(paper: Paper) -> str:
    match paper:
        case Paper.FULL:
            return translate("service", "There is enough")
        case Paper.LOW:
            return translate("service", "Running low")
        case Paper.OUT:
            return translate("service", "None")
        case Paper.JAMMED:
            return translate("service", "Stuck")
        case Paper.UNKNOWN:
            return translate("service", "Not known")


def _supply_words(supply: Supply) -> str:
    match supply:
        case Supply.FULL:
            return translate("service", "There is enough")
        case Supply.LOW:
            return translate("service", "Running low")
        case Supply.OUT:
            return translate("service", "None")
        case Supply.UNKNOWN:
            return translate("service", "Not known")


def _cover_words(cover: str) -> str:
    match cover:
        case "open":
            return translate("service", "Open")
        case "closed":
            return translate("service", "Closed")
        case _:
            return translate("service", "Not known")


def _path_words(media: Media) -> str:
    match media:
        case Media.PRESENT:
            return translate("service", "A sheet lies in it")
        case Media.NOT_PRESENT:
            return translate("service", "Free")
        case Media.JAMMED:
            return translate("service", "Stuck")
        case Media.ENTERING:
            return translate("service", "A sheet is moving")
        case Media.RETRACTED:
            return translate("service", "A sheet was drawn back in")
        case Media.UNKNOWN:
            return translate("service", "Not known")


def _inside_words(media: Media) -> str:
    match media:
        case Media.NOT_PRESENT:
            return translate("service", "Nothing")
        case Media.UNKNOWN:
            return translate("service", "Not known")
        case Media.JAMMED:
            return translate("service", "Stuck")
        case _:
            return translate("service", "Something lies in it")


def _power_words(power: Power) -> str:
    match power:
        case Power.MAINS:
            return translate("service", "Mains")
        case Power.BATTERY:
            return translate("service", "Battery")
        case Power.LOW:
            return translate("service", "Battery, nearly empty")
        case Power.UNKNOWN:
            return translate("service", "Not known")


def age_words(seconds: float) -> str:
    """How long ago a device said what it says."""
    if seconds < 2:
        return translate("service", "just now")
    if seconds < 100:
        return translate("service", "%1 s ago").replace("%1", str(int(seconds)))
    if seconds < 6000:
        return translate("service", "%1 min ago").replace("%1", str(int(seconds) // 60))
    return translate("service", "%1 h ago").replace("%1", str(int(seconds) // 3600))


def version_row(name: str, value: str, now: datetime) -> tuple[str, str]:
    """Label and value of a line on what runs here; names of others' programs are names.

    ``keys`` names a ``WrappedBy``; ``permit`` the hour, in ISO 8601, until which papers for later
    are kept, "-" if the office has not given one yet.
    """
    match name:
        case "kiosk":
            return translate("service", "This program"), value
        case "forms":
            return translate("service", "Forms"), value
        case "keys":
            return translate("service", "Keys closed by"), _closed_by(value)
        case "damaged keys":
            return translate("service", "Keys set aside"), value
        case "permit":
            label = translate("service", "Office's permit until")
            return label, value if value == "-" else moment(datetime.fromisoformat(value), now)
        case _:
            return name, value


def _closed_by(wrapped: str) -> str:
    match wrapped:
        case "tpm":
            return translate("service", "This machine's TPM")
        case "credential":
            return translate("service", "A credential of the system")
        case _:
            return translate("service", "File permissions alone")


def moment(at: datetime, now: datetime) -> str:
    """The hall's time, with the day unless it is today: "09:47", "20/11 09:47"."""
    if at.date() == now.date():
        return at.strftime("%H:%M")
    return at.strftime("%d/%m %H:%M")


def counter_words(name: str) -> str:
    match name:
        case "pages":
            return translate("service", "Pages printed")
        case "slips":
            return translate("service", "Slips printed")
        case "reads":
            return translate("service", "Codes read")
        case "faults":
            return translate("service", "Faults")
        case _:
            return name


def paper_words(kind: str) -> str:
    """What lies in a source of paper."""
    if kind == DeviceKind.SLIP_PRINTER:
        return translate("service", "Slip roll")
    return translate("service", "A4 paper")


def amount(number: int, unit: str) -> str:
    """As "412 sheets"; ``unit`` is "sheets" or "slips"."""
    if unit == "slips":
        return translate("service", "%n slip(s)", "", number)
    return translate("service", "%n sheet(s)", "", number)
