"""What a technician is told to do, by the word of ``devices.guidance``: a few numbered steps."""

from __future__ import annotations

from typing import Final

from devices.status import DeviceKind
from kiosk_app.viewmodels.translate import translate

ATTENTION: Final = frozenset(
    {"paper-low", "toner-low", "head-hot", "on-battery", "replace-battery", "busy"}
)
"""The machine goes on meanwhile; every other word stops something."""

RESETTABLE: Final = (DeviceKind.PAGE_PRINTER, DeviceKind.SLIP_PRINTER)
"""Devices with a queue that can be emptied and mended."""

KNOWN: Final = frozenset(
    {
        "not-connected",
        "no-power",
        "silent",
        "tampered",
        "cutter-jam",
        "jam",
        "cover-open",
        "paper-out",
        "toner-out",
        "tray-full",
        "tray-missing",
        "hardware",
        "wrong-settings",
        "left-so",
        "off-line",
        "battery-low",
        "on-battery",
        "replace-battery",
        "door-open",
        "paper-low",
        "toner-low",
        "head-hot",
        "busy",
    }
)


def need_words(need: str) -> str:
    """In two or three words, what is the matter."""
    match need:
        case "paper-out":
            return translate("service_steps", "No paper")
        case "paper-low":
            return translate("service_steps", "Paper is running low")
        case "jam":
            return translate("service_steps", "Paper is stuck")
        case "cover-open":
            return translate("service_steps", "A cover stands open")
        case "cutter-jam":
            return translate("service_steps", "The cutter is blocked")
        case "toner-out":
            return translate("service_steps", "No toner")
        case "toner-low":
            return translate("service_steps", "Toner is running low")
        case "off-line":
            return translate("service_steps", "Switched off line")
        case "no-power":
            return translate("service_steps", "No power")
        case "not-connected":
            return translate("service_steps", "Not connected")
        case "silent":
            return translate("service_steps", "It does not answer")
        case "wrong-settings":
            return translate("service_steps", "Its settings do not fit")
        case "head-hot":
            return translate("service_steps", "The print head is hot")
        case "hardware":
            return translate("service_steps", "A fault inside the device")
        case "tray-full":
            return translate("service_steps", "The output tray is full")
        case "tray-missing":
            return translate("service_steps", "A tray is missing")
        case "tampered":
            return translate("service_steps", "Somebody tampers with it")
        case "left-so":
            return translate("service_steps", "It was left unfinished")
        case "on-battery":
            return translate("service_steps", "Running on the battery")
        case "battery-low":
            return translate("service_steps", "The battery is nearly empty")
        case "replace-battery":
            return translate("service_steps", "The battery is worn out")
        case "door-open":
            return translate("service_steps", "The cabinet is open")
        case "busy":
            return translate("service_steps", "It is at work")
        case _:
            return translate("service_steps", "Needs a technician")


def steps(need: str, kind: str) -> list[str]:
    """Two to four steps, in order."""
    of_slips = kind == DeviceKind.SLIP_PRINTER
    match need:
        case "paper-out" | "paper-low" | "cover-open" if of_slips:
            return _of_slip_paper(need)
        case "paper-out" | "paper-low" | "jam" | "cover-open" | "tray-full" | "tray-missing":
            return _of_pages(need)
        case "cutter-jam" | "head-hot" | "toner-out" | "toner-low":
            return _of_printing(need)
        case "on-battery" | "battery-low" | "replace-battery" | "door-open" | "no-power":
            return _of_power(need)
        case "off-line" | "silent" | "wrong-settings" | "not-connected":
            return _of_contact(need, resettable=kind in RESETTABLE)
        case _:
            return _of_the_rest(need)


def _of_slip_paper(need: str) -> list[str]:
    match need:
        case "paper-out":
            return [
                translate("service_steps", "Open the slip printer and take out the empty core."),
                translate("service_steps", "Lay the new roll in as the picture inside shows."),
                translate("service_steps", "Pull out a hand's width of paper and close the cover."),
                translate("service_steps", "Press “New roll” below and enter its slips."),
            ]
        case "paper-low":
            return [
                translate("service_steps", "Have a new roll ready. Slips still print."),
                translate("service_steps", "Change the roll when nobody stands at the machine."),
                translate("service_steps", "Press “New roll” below and enter its slips."),
            ]
        case _:
            return [
                translate("service_steps", "See whether the roll lies straight."),
                translate("service_steps", "Press the cover down on both sides until it clicks."),
            ]


def _of_pages(need: str) -> list[str]:
    match need:
        case "paper-out":
            return [
                translate("service_steps", "Pull out the paper tray and remove torn sheets."),
                translate("service_steps", "Fill in A4 paper, not above the mark."),
                translate("service_steps", "Push the tray in until it clicks."),
                translate("service_steps", "Press “Refill” below and enter what lies in it now."),
            ]
        case "paper-low":
            return [
                translate("service_steps", "Have A4 paper ready. Pages still print."),
                translate("service_steps", "Fill the tray when nobody stands at the machine."),
                translate("service_steps", "Press “Refill” below and enter what lies in it now."),
            ]
        case "jam":
            return [
                translate("service_steps", "Open the front and rear covers of the printer."),
                translate("service_steps", "Pull the sheet out slowly, with both hands."),
                translate("service_steps", "Destroy torn sheets, then enter them under Paper."),
                translate("service_steps", "Close every cover and print a test page."),
            ]
        case "cover-open":
            return [
                translate("service_steps", "Look at the front, rear and tray covers."),
                translate("service_steps", "Press each one shut until it clicks."),
            ]
        case "tray-missing":
            return [
                translate("service_steps", "Look which tray of the printer is not in its place."),
                translate("service_steps", "Push it in until it clicks."),
            ]
        case _:
            return [
                translate("service_steps", "Take every paper out of the tray."),
                translate("service_steps", "Lock left papers away or destroy them, unread."),
                translate("service_steps", "Press “The tray is empty” below."),
            ]


def _of_printing(need: str) -> list[str]:
    match need:
        case "cutter-jam":
            return [
                translate("service_steps", "Switch the slip printer off and open its cover."),
                translate("service_steps", "Turn the cutter's wheel until the blade is back."),
                translate("service_steps", "Take out scraps of paper. Keep fingers off the blade."),
                translate("service_steps", "Close the cover, switch on, print a test slip."),
            ]
        case "head-hot":
            return [
                translate("service_steps", "Wait some minutes. Printing goes on by itself."),
                translate("service_steps", "Free the air slots of cabinet and printer."),
            ]
        case "toner-out":
            return [
                translate("service_steps", "Open the front cover and pull out the cartridge."),
                translate("service_steps", "Shake the new one gently and pull off its seal."),
                translate("service_steps", "Push it in until it clicks and close the cover."),
                translate("service_steps", "Print a test page."),
            ]
        case _:
            return [
                translate("service_steps", "Have a new cartridge ready. Pages still print."),
                translate(
                    "service_steps", "Print a test page. Change the cartridge if it is pale."
                ),
            ]


def _of_power(need: str) -> list[str]:
    match need:
        case "on-battery":
            return [
                translate("service_steps", "See whether the hall has power."),
                translate("service_steps", "Press the battery's plug into the wall socket."),
                translate("service_steps", "Nobody can begin until the mains are back."),
            ]
        case "battery-low":
            return [
                translate("service_steps", "Bring the mains back within minutes."),
                translate("service_steps", "If that cannot be, switch the machine off now."),
            ]
        case "replace-battery":
            return [
                translate("service_steps", "Have a new battery of the same type brought."),
                translate("service_steps", "Take the machine out of service before it is changed."),
                translate("service_steps", "Change it as the maker's manual says."),
            ]
        case "door-open":
            return [
                translate("service_steps", "Close the cabinet and lock it."),
                translate("service_steps", "Still shown as open? Look at the door's switch."),
            ]
        case _:
            return [
                translate("service_steps", "See whether the device is switched on."),
                translate("service_steps", "Press its power cable in at both ends."),
                translate("service_steps", "Try the socket with another device."),
            ]


def _of_contact(need: str, *, resettable: bool) -> list[str]:
    last = (
        translate("service_steps", "Still there? Press “Reset” below.")
        if resettable
        else translate("service_steps", "Still there? Try another cable.")
    )
    match need:
        case "off-line":
            return [
                translate("service_steps", "Press the “on line” or “feed” key on the device."),
                translate("service_steps", "Its light is steady when it takes jobs again."),
                last,
            ]
        case "not-connected":
            return [
                translate("service_steps", "Press the data cable in at both ends."),
                translate("service_steps", "Try another socket of the computer."),
                last,
            ]
        case "wrong-settings":
            return [
                translate("service_steps", "Open this device's page in the technicians' manual."),
                translate("service_steps", "Set interface, speed and parity as it says."),
                translate("service_steps", "Then test it."),
            ]
        case _:
            return [
                _off_and_on(),
                translate("service_steps", "Pull its data cable and plug it in again."),
                last,
            ]


def _of_the_rest(need: str) -> list[str]:
    match need:
        case "hardware":
            return [
                _off_and_on(),
                translate("service_steps", "Still there? Write down its own words from below."),
                translate("service_steps", "Change the device or have it repaired."),
            ]
        case "busy":
            return [
                translate("service_steps", "Wait until its work is done."),
                translate("service_steps", "At work for minutes? Switch it off and on."),
            ]
        case "tampered":
            return [
                translate("service_steps", "Take the machine out of service."),
                translate("service_steps", "Touch nothing and call the office."),
            ]
        case "left-so":
            return [
                translate("service_steps", "Look at the device's own panel."),
                translate("service_steps", "Close or push in what stands open or is missing."),
                translate("service_steps", "Empty what is full."),
            ]
        case _:
            return [
                translate("service_steps", "Read the device's own words below."),
                _off_and_on(),
                translate("service_steps", "Still there? Call the maker's service."),
            ]


def _off_and_on() -> str:
    return translate("service_steps", "Switch the device off, wait ten seconds, switch it on.")
