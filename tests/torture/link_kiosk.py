"""A kiosk at the near end of a line, as a process of its own, with a person who wants a paper.

``python -m tests.torture.link_kiosk STATE ADDRESS CERTIFICATE``. Its first line is its public key.
Commands come as lines; each is answered by one line of JSON::

    < go             the kiosk is started
    < reachable      > {"seconds": 1.2}           until the office has been heard, with its keys
    < away           > {"seconds": 2.9}           until the kiosk has missed its office
    < identify       > {}                         somebody comes, and stands before the glass
    < ask            > {"seconds": 3.1, "way": "AskLater"}   from the last touch until there is a
                     way on; then the request is asked for, and the person goes
    < drained        > {"seconds": 7.0, "entries": ["…"]}    until no request waits any more
    < waiting        > {"waiting": 1}             requests that wait
    < lines          > {"established": 2}         to the office, as the kernel has it
"""

from __future__ import annotations

import io
import json
import secrets
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from devices.printer.fakes import FakePagePrinter, FakeSlipPrinter
from devices.scanner.fakes import FakeScanner
from identity_documents.writing import write_card_qr
from kiosk_app.assembly import Kiosk
from kiosk_app.config import Config, MachineConfig, OfficeConfig, PagePrinterConfig
from kiosk_app.drivers import Drivers
from kiosk_app.journey import delays, touches
from kiosk_app.journey.states import (
    AskLater,
    CheckRead,
    Consent,
    Failure,
    Identify,
    Queued,
    Services,
    SignIn,
    State,
    Way,
    Welcome,
)
from kiosk_app.log import Log
from kiosk_app.machine_keys import enrolment_key
from kiosk_app.opening import opening
from office_contract.vocabulary import Subject
from offline_cache.outbox import EntryKind, EntryState, Outbox
from tests.torture.city import CityKiosk, Resident
from tests.torture.strangers import stranger

ESTABLISHED: Final = "01"
"""State in /proc/net/tcp (proc(5))."""
POLL_SECONDS: Final = 1.0
CARD: Final = stranger(7)


def main(state: Path, address: str, certificate: Path) -> None:
    say(key=enrolment_key(state))
    delays_of_tests()
    config = Config(
        state=state,
        machine=MachineConfig(name="Máy 01", place="Hải Châu"),
        office=OfficeConfig(url=address, certificate=certificate, poll_seconds=POLL_SECONDS),
        page_printer=PagePrinterConfig(kind="folder"),
    )
    scanner = FakeScanner("scanner")
    bugs: list[BaseException] = []
    kiosk = Kiosk(
        config,
        opening(config),
        Drivers(
            page_printer=FakePagePrinter("page-printer"),
            slip_printer=FakeSlipPrinter("slip-printer"),
            scanner=scanner,
        ),
        Log(io.StringIO()),
        lambda _state: None,
        bugs.append,
        lambda _sound: None,
    )
    nobody = Resident(CARD.number, CARD.name, str(CARD.birth_date))
    walker = CityKiosk(kiosk, nobody, FakePagePrinter(), io.StringIO(), bugs)
    for word in map(str.strip, sys.stdin):
        if word == "go":
            kiosk.start()
            say()
        else:
            say(**COMMANDS[word](walker, scanner))
    kiosk.stop()
    assert bugs == [], bugs


def delays_of_tests() -> None:
    """Nobody reads the farewell here."""
    vars(delays)["GOODBYE"] = 0.05


def say(**words: Any) -> None:
    print(json.dumps(words), flush=True)


def reachable(walker: CityKiosk, _scanner: FakeScanner) -> dict[str, Any]:
    begun = time.monotonic()
    walker.until(
        lambda state: bool(state.machine.office.reachable) and state.machine.office.takes_requests,
        "the office",
    )
    return {"seconds": time.monotonic() - begun}


def away(walker: CityKiosk, _scanner: FakeScanner) -> dict[str, Any]:
    begun = time.monotonic()
    walker.until(lambda state: state.machine.office.reachable is False, "the outage")
    return {"seconds": time.monotonic() - begun}


def identify(walker: CityKiosk, scanner: FakeScanner) -> dict[str, Any]:
    walker.on(Welcome)
    walker.touch(touches.Start, language="vi", new_session=secrets.token_hex(8))
    walker.on(Services)
    walker.touch(touches.PickService, code="CT07")
    if not isinstance(walker.screen, Consent):
        walker.touch(touches.PickSubject, about=Subject.SELF)
    walker.on(Consent)
    walker.touch(touches.Agree, agreed=True)
    walker.touch(touches.GoOn)
    walker.on(Identify)
    scanner.lay(write_card_qr(CARD).encode())
    walker.on(CheckRead)
    return {}


def has_way_on(state: State) -> bool:
    """More than waiting: the screen says that it takes long, or what can be done instead."""
    match state.screen:
        case AskLater():
            return True
        case Failure(ways=ways):
            return bool(ways)
        case SignIn(address=address, slow=slow):
            return bool(address) or slow
        case _:
            return False


def changed_since(turn: int) -> Callable[[State], bool]:
    return lambda state: state.turn != turn


def ask(walker: CityKiosk, _scanner: FakeScanner) -> dict[str, Any]:
    begun = time.monotonic()
    walker.touch(touches.GoOn)
    walker.until(has_way_on, "a way on")
    answer = {"seconds": time.monotonic() - begun, "way": type(walker.screen).__name__}
    while not isinstance(walker.screen, Queued):
        turn = walker.state.turn
        match walker.screen:
            case Failure(ways=ways):
                assert Way.ASK_LATER in ways, walker.screen
                walker.touch(touches.AskLater)
            case AskLater(sending=False):
                # Where the office seems to be back this is a sign-in once more.
                walker.touch(touches.GoOn)
            case _:
                walker.until(changed_since(turn), "an end of waiting")
    walker.touch(touches.HaveAll)
    walker.on(Welcome)
    return answer


def drained(walker: CityKiosk, _scanner: FakeScanner) -> dict[str, Any]:
    begun = time.monotonic()
    walker.until(lambda _state: waiting_requests(walker) == 0, "the outbox to drain")
    return {"seconds": time.monotonic() - begun}


def waiting(walker: CityKiosk, _scanner: FakeScanner) -> dict[str, Any]:
    return {"waiting": waiting_requests(walker)}


def waiting_requests(walker: CityKiosk) -> int:
    return sum(
        entry.kind is EntryKind.REQUEST and entry.state is EntryState.WAITING
        for entry in Outbox(walker.kiosk._store).list_entries()
    )


def lines(_walker: CityKiosk, _scanner: FakeScanner) -> dict[str, Any]:
    rows = Path("/proc/self/net/tcp").read_text().splitlines()[1:]
    return {"established": sum(row.split()[3] == ESTABLISHED for row in rows)}


COMMANDS: Final = {
    "reachable": reachable,
    "away": away,
    "identify": identify,
    "ask": ask,
    "drained": drained,
    "waiting": waiting,
    "lines": lines,
}


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
