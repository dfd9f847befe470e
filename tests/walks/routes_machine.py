"""Routes of the machine itself: papers left behind, power, door, its standing, its technician."""

from __future__ import annotations

from typing import Final

from kiosk_app.demo.technician import PIN
from kiosk_app.journey.service import Room
from office_contract.signing import Endpoint
from office_contract.vocabulary import ProblemType
from tests.journeys.liar import broken_down, refusing
from tests.walks.patience import LONG
from tests.walks.ways import SHORT, Ways
from tests.walks.words import word

WRONG_PIN: Final = "111111"
ROOMS: Final = {
    Room.PAPER: "Paper",
    Room.TESTS: "Tests",
    Room.NETWORK: "Network",
    Room.LOG: "Log",
    Room.MACHINE: "Machine",
    Room.HEALTH: "Devices",
}
STANDINGS: Final = {
    ProblemType.UNKNOWN_KIOSK: ("unknown", "Enrolment"),
    ProblemType.SUSPENDED_KIOSK: ("suspended", "OutOfService"),
    ProblemType.REVOKED_KIOSK: ("revoked", "OutOfService"),
}


def paper_left(ways: Ways) -> None:
    """Somebody goes without their paper; whoever comes next is told whose it is not."""
    walker, line = ways.walker, ways.line
    ways.to_review()
    ways.hurry(TAKE_IDLE=SHORT, WARNING=SHORT)
    line.fault("tray-sensor", "paper-lies")
    ways.print_it()
    line.on("Welcome")
    line.passed("TakePapers.seen", "TimeWarning")
    ways.hurry(TAKE_IDLE=LONG, WARNING=LONG)
    ways.start()
    line.on("TrayNotice")
    walker.press("Continue")
    line.wait(lambda told: not told["overlay"], "the notice to close")
    ways.cut()
    ways.home()
    ways.start()
    line.on("TrayNotice.failed")
    walker.press("The tray is empty")
    line.wait(lambda told: not told["overlay"], "the notice to close")
    ways.home()


def battery(ways: Ways) -> None:
    """Somebody is served to the end, nobody after them; nor with an open door."""
    line = ways.line
    ways.begin()
    line.fault("ups", "on-battery")
    line.on("PowerNotice", "Machine.pause=power")
    ways.walker.press("Continue")
    line.wait(lambda told: not told["overlay"], "the notice to close")
    ways.home()
    line.on("OutOfService", "Machine.pause=power")
    line.fault("ups", "on-battery", on=False)
    line.on("Welcome")
    line.fault("door", "open")
    line.on("OutOfService", "Machine.pause=door")
    line.fault("door", "open", on=False)
    line.on("Welcome")


def standing(ways: Ways) -> None:
    """The office does not know the machine, or does not let it work; once in mid-journey."""
    line = ways.line
    ways.begin()
    ways.lie(Endpoint.STATUS, refusing(ProblemType.SUSPENDED_KIOSK, 403))
    line.on("Failure.kind=suspended")
    ways.home()
    for problem, (name, screen) in STANDINGS.items():
        ways.lie(Endpoint.ENROLMENT, broken_down)
        ways.lie(Endpoint.STATUS, refusing(problem, 403))
        line.on(f"Machine.standing={name}", screen)
    ways.honest()
    line.on("Welcome")


def service(ways: Ways) -> None:
    """A technician with a PIN that is wrong, then right; every room; out of service and back."""
    walker, line = ways.walker, ways.line
    ways.ready()
    # The hidden corner is for hands, and so is its chord: neither stands in the tree.
    ways.hall.keys.service_chord()
    line.on("ServiceDoor")
    for pin, name in ((WRONG_PIN, "ServiceDoor.wrong"), (PIN, "ServiceMode")):
        walker.write(word(walker.language, "PIN"), pin)
        walker.press("Open")
        line.on(name)
    line.passed("ServiceDoor.asking")
    for room, source in ROOMS.items():
        walker.press(source)
        line.on(f"ServiceMode.room={room.value}")
    walker.press(ROOMS[Room.MACHINE])
    walker.press("Take out of service")
    walker.await_(word(ways.language, "Back"))
    walker.press("Take out of service")
    line.on("Machine.pause=retired")
    walker.press("Put back into service")
    line.wait(lambda told: "Machine.pause=retired" not in told["names"], "the machine in service")
    walker.go("Close service mode")
    line.on("Welcome")
