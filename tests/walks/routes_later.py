"""Routes of a request that waits, and of the slip that collects its paper."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Final

from kiosk_app.dock.samples import HUONG
from kiosk_app.journey.reading import PERSONAL_NUMBER
from office_contract.short_code import ALPHABET, short_code
from office_contract.signing import Endpoint
from office_contract.vocabulary import ProblemType, Subject
from tests.journeys.liar import Lie, broken_down, refusing
from tests.walks.lies import answering, held
from tests.walks.patience import LONG
from tests.walks.ways import CERTIFICATE, SHORT, Ways
from tests.walks.words import forms, literal

SLIP: Final = short_code(b"nobody has asked for this")
WRONG: Final = 5
"""Which of the twelve letters is typed wrong, counted from 0."""
NO_LETTER: Final = "U"
OF_DOCK: Final[Mapping[str, str]] = {
    "other-city": "other-office",
    "forged": "forged",
    "expired": "expired",
    "not-sent": "not-yet",
    "half": "damaged",
}
"""What the kiosk finds with each of the dock's slips that are no good."""


def elsewhere() -> Lie:
    """A request that waits for a paper which this machine cannot print for that person."""
    return answering(
        collection="c" * 32,
        code=CERTIFICATE,
        subject=Subject.DECEASED.value,
        consent_version="1",
        expires=(datetime.now(UTC) + timedelta(days=1)).isoformat(),
    )


OFFICES: Final[Mapping[str, Lie]] = {
    "used": refusing(ProblemType.SLIP_USED, 409),
    "office-away": refusing(ProblemType.PROVIDER_AWAY, 503),
    "office-failing": broken_down,
    "not-here": elsewhere(),
}
"""What the office may say of a genuine slip, and what the kiosk makes of it."""


def asked_and_collected(ways: Ways) -> None:
    """The line is cut, the request waits; mended, and the slip leads to the phone."""
    walker, line = ways.walker, ways.line
    ways.begin()
    ways.cut()
    ways.to_sign_in()
    line.on("AskLater")
    walker.go("Send the request")
    line.passed("AskLater.sending", "Queued.slip=printing")
    line.on("Queued.slip=delivered")
    slip = ways.code_on_screen("HTTP")
    line.hand(take=True)
    walker.go("I have the slip")
    line.passed("Goodbye.request_kept")
    ways.restore()
    ways.ready()
    line.wait(lambda _told: not waiting(ways), "the request to be sent")
    ways.start()
    walker.go("Collect with a slip")
    ways.lay_until_turned(slip.encode())
    ways.confirm()
    ways.drawn()
    ways.home()


def without_slips(ways: Ways) -> None:
    """This machine has no printer for slips: the code is written down."""
    ways.begin()
    ways.cut()
    ways.to_sign_in()
    ways.walker.go("Send the request")
    ways.line.on("Queued.slip=none")
    ways.walker.go("I have the code")
    ways.restore()


def waiting(ways: Ways) -> bool:
    entries = ways.line.command(command="queue-list")["entries"]
    return any(entry["state"] == "waiting" for entry in entries)


def by_number(ways: Ways) -> None:
    """No card at hand, and no slip comes out; and a request that is kept after a failure."""
    walker, line = ways.walker, ways.line
    ways.begin()
    ways.cut()
    line.fault("slip-printer", "paper-out")
    ways.to_sign_in(card=None)
    line.on("TypeNumber")
    walker.write(number_field(ways), str(HUONG.number))
    walker.go("Continue")
    walker.go("Send the request")
    line.on("Queued.slip=failed")
    walker.go("I have the code")
    line.fault("slip-printer", "paper-out", on=False)
    ways.restore()
    ways.begin()
    ways.lie(Endpoint.SIGN_IN, broken_down)
    ways.to_sign_in(card=None)
    line.on("Failure.ways=ask-later")
    walker.go("Send the request, collect later")
    line.on("TypeNumber.chosen")
    walker.write(number_field(ways), str(HUONG.number))
    walker.go("Continue")
    line.on("AskLater.chosen")
    ways.home()


def number_field(ways: Ways) -> re.Pattern[str]:
    return literal(forms()[CERTIFICATE].say(PERSONAL_NUMBER.label, ways.language))


def slips(ways: Ways) -> None:
    """Every slip that is no good, laid on the glass; and what the office may say of a good one."""
    line = ways.line
    ways.begin()
    ways.walker.go("Collect with a slip")
    ways.lay(HUONG.lay(HUONG.sides[0]), "Collect.problem=not-a-slip")
    for key, problem in OF_DOCK.items():
        ways.lay(ways.hall.slips[key], f"Collect.problem={problem}")
    for problem, lie in OFFICES.items():
        ways.lie(Endpoint.COLLECT, lie)
        ways.lay(ways.hall.slips["not-sent"], f"Collect.problem={problem}")
    line.fault("scanner", "unplugged")
    line.on("Collect.scanner_broken")
    line.fault("scanner", "unplugged", on=False)
    line.wait(lambda told: "Collect.scanner_broken" not in told["names"], "the reader")
    ways.home()


def letters(ways: Ways) -> None:
    """A code that is typed: too short, with a letter that none has, mistyped, not known."""
    walker, line = ways.walker, ways.line
    ways.begin()
    walker.go("Collect with a slip")
    walker.press("Enter the code")
    line.on("Collect.typing")
    for text, problem in typed().items():
        ways.type_code(text)
        walker.press("Find my request")
        line.on(f"Collect.problem={problem}")
    ways.hurry(SLOW=SHORT)
    ways.lie(Endpoint.COLLECT, held(1.0))
    walker.press("Find my request")
    line.on("Collect.opening", "Collect.slow")
    line.on("Collect.problem=unknown")
    ways.hurry(SLOW=LONG)
    ways.lie(Endpoint.COLLECT, refusing(ProblemType.RATE_LIMITED, 429))
    walker.press("Find my request")
    line.on("Collect.problem=too-many")
    ways.home()


def typed() -> Mapping[str, str]:
    """Texts in the order in which each is typed over the one before; the last is a whole code."""
    wrong = ALPHABET[(ALPHABET.index(SLIP[WRONG]) + 1) % len(ALPHABET)]
    return {
        SLIP[:-3]: "incomplete",
        SLIP[:-1] + NO_LETTER: "letter",
        SLIP[:WRONG] + wrong + SLIP[WRONG + 1 :]: "mistyped",
        SLIP: "unknown",
    }
