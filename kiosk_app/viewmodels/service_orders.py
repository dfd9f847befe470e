"""What service mode says of orders, of what came of them, and of hosts."""

from __future__ import annotations

from devices.status import DeviceKind
from kiosk_app.journey.service import Answered, Said, Verb
from kiosk_app.viewmodels.translate import translate


def test_words(kind: str) -> str:
    """What testing this device does; empty if there is nothing to test on it."""
    match kind:
        case DeviceKind.PAGE_PRINTER:
            return translate("service", "Print a test page")
        case DeviceKind.SLIP_PRINTER:
            return translate("service", "Print a test slip")
        case DeviceKind.SCANNER:
            return translate("service", "Read a code")
        case DeviceKind.LIGHT:
            return translate("service", "Try the light")
        case _:
            return ""


def what_to_do(kind: str) -> str:
    """Said while a device is tested: what the technician does, or looks at."""
    match kind:
        case DeviceKind.SCANNER:
            return translate("service", "Lay a code on the glass now.")
        case DeviceKind.LIGHT:
            return translate("service", "Watch the light: it shows each sign for two seconds.")
        case DeviceKind.PAGE_PRINTER | DeviceKind.SLIP_PRINTER:
            return translate("service", "The printer is at work.")
        case _:
            return translate("service", "Listen: the sounds come one after another.")


def answer_words(answered: Answered, kind: str) -> str:
    """What came of an order, and what to look at now."""
    match answered.said:
        case Said.DONE if answered.order.verb is Verb.SOUND:
            return translate("service", "The sounds were played. Were they heard?")
        case Said.DONE if answered.order.verb is Verb.TEST and kind == DeviceKind.LIGHT:
            return translate("service", "The light has shown its signs. Were they seen?")
        case Said.DONE:
            return translate("service", "Done and written into the log.")
        case Said.REFUSED:
            return translate("service", "That cannot be. Look at the number and try again.")
        case Said.BUSY:
            return translate("service", "It is busy, or somebody stands at the machine. Try later.")
        case Said.FAILED:
            return translate("service", "The device did not do it.")
        case Said.DELIVERED if kind == DeviceKind.PAGE_PRINTER:
            return translate("service", "It came out. Is the frame whole, and every letter sharp?")
        case Said.DELIVERED:
            return translate("service", "It came out. Is every letter sharp?")
        case Said.HELD:
            return translate("service", "It waits inside the printer. Look at the printer's state.")
        case Said.SPOILED:
            return translate(
                "service", "It came out unusable. Destroy it and enter it under Paper."
            )
        case Said.UNKNOWN:
            return translate("service", "The printer cannot say. Look whether it came out.")
        case Said.READ:
            return translate("service", "Read: %n byte(s).", "", answered.number or 0)
        case Said.NOTHING_READ:
            return translate("service", "Nothing was read.")


def answer_in_full(answered: Answered, kind: str) -> str:
    """With the device's own words, where it did not go as it should."""
    said = answer_words(answered, kind)
    wanted = answered.detail and answer_tone(answered.said) != "ok"
    return f"{said} {answered.detail}" if wanted else said


def answer_tone(said: Said) -> str:
    match said:
        case Said.DONE | Said.DELIVERED | Said.READ:
            return "ok"
        case Said.FAILED | Said.SPOILED | Said.REFUSED:
            return "failure"
        case Said.BUSY | Said.HELD | Said.UNKNOWN | Said.NOTHING_READ:
            return "attention"


def problem_words(problem: str) -> tuple[str, str]:
    """Of a host: what is wrong, and what that means."""
    match problem:
        case "name":
            return (
                translate("service", "Its name is not found"),
                translate("service", "Look at cable and router, then at the name server."),
            )
        case "refused":
            return (
                translate("service", "It refuses the connection"),
                translate("service", "The computer is there; its service is not running."),
            )
        case "silent":
            return (
                translate("service", "It does not answer"),
                translate("service", "Look at cable and router, then at the firewall."),
            )
        case "unreachable":
            return (
                translate("service", "No way leads there"),
                translate("service", "Look at cable, router and the machine's own address."),
            )
        case "certificate":
            return (
                translate("service", "Its certificate does not fit"),
                translate("service", "Tell the office: nothing is sent until it is mended."),
            )
        case "certificate-ends":
            return (
                translate("service", "Its certificate ends soon"),
                translate("service", "Tell the office: it must be renewed within two weeks."),
            )
        case "clock":
            return (
                translate("service", "The clocks differ"),
                translate("service", "Set this machine's clock by the network."),
            )
        case _:
            return (
                translate("service", "Its answer is not as it should be"),
                translate("service", "Tell the office the word for it: %1").replace("%1", problem),
            )


def host_words(name: str) -> str:
    """What a host is to the machine; its bare name if this screen does not know it."""
    match name:
        case "office":
            return translate("service", "Office")
        case "events":
            return translate("service", "Office, news")
        case "cups":
            return translate("service", "Print service")
        case "page-printer":
            return translate("service", "A4 printer")
        case "slip-printer":
            return translate("service", "Slip printer")
        case "upsd":
            return translate("service", "Battery (UPS)")
        case _:
            return name


def result_words(said: Said) -> str:
    """In a line of the log, what came of it."""
    match said:
        case Said.DONE | Said.DELIVERED | Said.READ:
            return translate("service", "done")
        case Said.REFUSED:
            return translate("service", "refused")
        case Said.BUSY:
            return translate("service", "was being tested already")
        case Said.FAILED:
            return translate("service", "the device did not do it")
        case Said.HELD:
            return translate("service", "held in the printer")
        case Said.SPOILED:
            return translate("service", "came out unusable")
        case Said.UNKNOWN:
            return translate("service", "the printer could not say")
        case Said.NOTHING_READ:
            return translate("service", "nothing read")


def verb_words(what: str) -> str:
    """A line of the log: what was done."""
    match what:
        case Verb.RETIRE:
            return translate("service", "Taken out of service")
        case Verb.RESUME:
            return translate("service", "Put back into service")
        case Verb.REFILL:
            return translate("service", "Refilled")
        case Verb.COUNT:
            return translate("service", "Counted")
        case Verb.SPOILED:
            return translate("service", "Spoiled")
        case Verb.SETTLE:
            return translate("service", "Sheet settled")
        case Verb.TRAY_CLEARED:
            return translate("service", "Tray cleared")
        case Verb.TEST:
            return translate("service", "Tested")
        case Verb.SOUND:
            return translate("service", "Sound tested")
        case Verb.NETWORK:
            return translate("service", "Network checked")
        case Verb.RETRY:
            return translate("service", "Sent again")
        case Verb.GIVE_UP:
            return translate("service", "Given up")
        case Verb.RESET:
            return translate("service", "Reset")
        case "opened":
            return translate("service", "Service mode opened")
        case "closed":
            return translate("service", "Service mode closed")
        case "refused-pin":
            return translate("service", "Wrong PIN")
        case "refused-card":
            return translate("service", "Wrong service card")
        case "add-technician":
            return translate("service", "Technician added")
        case "card-technician":
            return translate("service", "Service card made")
        case "remove-technician":
            return translate("service", "Technician removed")
        case "locked":
            return translate("service", "Locked after wrong entries")
        case _:
            return what


def settlement_words(choice: str) -> tuple[str, str]:
    """What a technician says became of a sheet, and how they know."""
    match choice:
        case "destroyed":
            return (
                translate("service", "Found and destroyed"),
                translate("service", "It lay in the tray or in the printer."),
            )
        case "given":
            return (
                translate("service", "With the person"),
                translate("service", "The person or the counter says so."),
            )
        case _:
            return (
                translate("service", "Nothing came out"),
                translate("service", "The paper count agrees."),
            )
