"""Routes to everything that goes wrong on the way to a paper."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kiosk_app.dock.samples import MINH
from kiosk_app.journey.service import Verb
from office_contract.signing import Endpoint
from office_contract.vocabulary import ProblemType
from tests.journeys.liar import broken_down, refusing, saying
from tests.walks.lies import answering, printing
from tests.walks.ways import Ways

NO_CARD: Final = None
REFUSED_RECORDS: Final[Mapping[ProblemType, str]] = {
    ProblemType.NO_RECORD: "no-record",
    ProblemType.SEVERAL_RECORDS: "several-records",
    ProblemType.NO_BIRTH_RECORD: "no-birth-record",
    ProblemType.NO_MARRIAGE_RECORD: "no-marriage-record",
    ProblemType.NO_DEATH_RECORD: "no-death-record",
    ProblemType.NOT_OFFERED: "not-offered",
}
CUNEIFORM: Final = "\U00012000"
"""No font of ours has it."""
TROUBLES: Final[Mapping[str, str]] = {
    "jam": "jam",
    "paper-out": "paper-out",
    "cover-open": "cover-open",
    "toner-out": "toner-out",
}
"""Faults of the page printer, by what the screen makes of them."""


def phone(ways: Ways) -> None:
    """The phone says no, is another person's, is not there, or too slow."""
    walker, line = ways.walker, ways.line
    ways.begin()
    ways.to_sign_in()
    ways.confirm(agree=False)
    line.on("Failure.kind=sign-in-refused", "Failure.ways=new-code")
    walker.go("New code")
    ways.confirm(MINH)
    line.on("Failure.kind=sign-in-other-person")
    walker.go("New code")
    ways.code_on_screen("HTTP")
    ways.hall.site.let_codes_expire()
    line.on("Failure.kind=sign-in-expired")
    walker.go("New code")
    walker.go("No phone")
    line.on("Failure.kind=no-phone")
    ways.home()


def at_counter(ways: Ways) -> None:
    """Without a phone one goes on at the counter, with a slip that does not come out at first."""
    walker, line = ways.walker, ways.line
    ways.begin()
    ways.to_sign_in()
    walker.go("No phone")
    line.on("Failure.ways=counter")
    walker.go("Slip for the counter")
    line.on("AtCounter.slip=none")
    line.fault("slip-printer", "paper-out")
    walker.press("Print the slip")
    line.on("AtCounter.slip=failed")
    line.fault("slip-printer", "paper-out", on=False)
    walker.press("Print the slip")
    line.passed("AtCounter.slip=printing")
    line.on("AtCounter.slip=delivered")
    line.hand(take=True)
    walker.go("I am going to the counter")


def office(ways: Ways) -> None:
    """The office breaks down, is away, or speaks of somebody else."""
    walker, line = ways.walker, ways.line
    ways.begin()
    ways.lie(Endpoint.SIGN_IN, broken_down)
    ways.to_sign_in()
    line.on("Failure.kind=office-failing", "Failure.ways=retry", "Failure.slip=none")
    ways.lie(Endpoint.SIGN_IN, refusing(ProblemType.PROVIDER_AWAY, 503))
    walker.go("Try again")
    line.on("Failure.kind=office-away")
    ways.honest()
    ways.lie(Endpoint.SIGN_IN_POLL, saying(session="0" * 16))
    walker.go("Try again")
    line.on("Failure.kind=foreign-answer", "Failure.ways=other-service")
    ways.home()


def records(ways: Ways) -> None:
    """What the office's registers may say of a person, each in its turn; and of relatives."""
    walker, line = ways.walker, ways.line
    ways.begin()
    for problem, kind in REFUSED_RECORDS.items():
        ways.lie(Endpoint.SIGN_IN_POLL, ways.approved())
        ways.lie(Endpoint.RECORD, refusing(problem, 404))
        ways.to_sign_in(card=NO_CARD)
        line.on(f"Failure.kind={kind}")
        ways.other_paper()
    ways.lie(Endpoint.RELATIVES, answering(relatives=[]))
    ways.to_sign_in("For my child", card=NO_CARD)
    line.on("Failure.kind=no-child")
    ways.other_paper()
    ways.to_glass("TL-KT")
    walker.go("No card here")
    line.on("Failure.kind=no-deceased")
    ways.home()


def held_up(ways: Ways) -> None:
    """The printer is held up by each of its troubles; somebody waits, then goes."""
    walker, line = ways.walker, ways.line
    ways.to_review()
    line.fault("page-printer", "jam")
    ways.print_it()
    line.on("Printing.trouble=jam")
    before = "jam"
    for fault, trouble in TROUBLES.items():
        if fault != before:
            line.fault("page-printer", fault)
            line.fault("page-printer", before, on=False)
            before = fault
        line.on(f"Printing.trouble={trouble}")
    line.hand(unhook=True)
    line.on("Printing.trouble=offline")
    line.hand(unhook=False)
    line.fault("page-printer", "silent")
    line.on("Printing.trouble=other")
    walker.go("Stop waiting")
    line.on("Services")
    ways.home()


def spoiled(ways: Ways) -> None:
    """A sheet sticks in the middle: the page is spoiled, and the person is told."""
    line = ways.line
    ways.to_review()
    line.fault("page-printer", "slow")
    ways.print_it()
    line.on("Printing.stage=printing", "Printing.slip=delivered")
    line.fault("page-printer", "jam")
    line.on("Failure.kind=print-failed")
    ways.home()


def unknown(ways: Ways) -> None:
    """No power in the middle: nobody knows what came out, and the person is asked."""
    walker, line = ways.walker, ways.line
    ways.to_review()
    line.fault("page-printer", "slow")
    line.fault("slip-printer", "silent")
    ways.print_it()
    line.on("Printing.stage=printing", "Printing.slip=printing")
    line.fault("page-printer", "power-off")
    line.on("Failure.kind=outcome-unknown", "Failure.ways=it-is-there", "Failure.slip=printing")
    walker.go("The page is there")
    line.on("TakePapers.slip=printing")
    # Whoever waits for an answer that never comes learns that the line is gone.
    line.fault("slip-printer", "unplugged")
    walker.go("Paper missing")
    line.on("Failure.kind=outcome-unknown")
    walker.go("The tray is empty")
    line.on("Failure.kind=print-failed")
    ways.home()


def without_slip(ways: Ways) -> None:
    """The slip does not come out: the paper is good without it."""
    walker, line = ways.walker, ways.line
    ways.to_review()
    line.fault("slip-printer", "paper-out")
    line.fault("page-printer", "slow")
    ways.print_it()
    line.on("Printing.slip=failed")
    line.fault("page-printer", "slow", on=False)
    line.on("TakePapers.slip=failed")
    walker.go("Paper missing")
    line.on("Failure.slip=failed")
    ways.home()


def issuing(ways: Ways) -> None:
    """The office's record cannot be drawn; the slip of another is used up."""
    line = ways.line
    ways.begin()
    ways.lie(Endpoint.RECORD, printing(name=CUNEIFORM))
    ways.to_sign_in()
    ways.confirm()
    line.on("Failure.kind=cannot-compose", "Failure.ways=edit-answers")
    ways.honest()
    ways.other_paper()
    ways.to_sign_in()
    ways.confirm()
    ways.lie(Endpoint.ISSUE, refusing(ProblemType.SLIP_USED, 409))
    ways.print_it()
    line.on("Failure.kind=slip-refused")
    ways.home()


def full_disk(ways: Ways) -> None:
    """Nothing can be written down: so nothing is printed, and nobody is served after that."""
    line = ways.line
    ways.to_review()
    line.fill_disk(full=True)
    try:
        ways.print_it()
        line.on("Failure.kind=store-failing")
        ways.home()
        line.on("OutOfService", "Machine.pause=store")
    finally:
        line.fill_disk(full=False)
    line.on("Welcome")


def wrong_page(ways: Ways) -> None:
    """The page is not this person's: the machine stops, until a technician has looked (F1)."""
    line = ways.line
    ways.to_review()
    ways.lie(Endpoint.ISSUE, printing(name=MINH.name.upper()))
    ways.print_it()
    line.on("Failure.kind=wrong-page", "Machine.out_of_service")
    ways.honest()
    ways.home()
    line.on("OutOfService")
    line.command(command="service", verb=Verb.RESUME.value)
    line.on("Welcome")
