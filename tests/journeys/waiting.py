"""Asking while the office is away, and collecting with the slip: walks and look-ups."""

from __future__ import annotations

import hashlib
import sqlite3
from base64 import b32decode
from contextlib import closing
from dataclasses import dataclass
from typing import Final

from identity_documents.document import Document
from kiosk_app.dock.paper import read_codes
from kiosk_app.journey.circumstances import Availability
from kiosk_app.journey.states import (
    AskLater,
    CheckRead,
    Collect,
    Queued,
    Services,
    SlipState,
    Welcome,
)
from kiosk_app.viewmodels.translate import translate
from offline_cache.outbox import EntryKind, EntryState
from tests.journeys.hall import Hall, Site
from tests.journeys.people import MOTHER
from tests.journeys.walks import VI, agree

SEND: Final = ("AskLater", "Send the request")
HAVE_SLIP: Final = ("Queued", "I have the slip")
HAVE_CODE: Final = ("Queued", "I have the code")
SLIP_AT_HAND: Final = ("Services", "Collect with a slip")


def says(words: tuple[str, str]) -> str:
    """What stands on the screen, in its language."""
    return translate(*words)


@dataclass(frozen=True, slots=True)
class Slip:
    """What a person carries home: the QR code's text and the twelve letters."""

    code: str
    short: str


def office_goes(hall: Hall) -> None:
    """The cable is cut, and the machine has noticed."""
    hall.site.net.cut()
    hall.person.wait(
        lambda: hall.state.machine.office.reachable is False, "the kiosk to miss its office"
    )


def office_comes_back(hall: Hall) -> None:
    hall.site.net.mend()
    hall.person.wait(lambda: bool(hall.state.machine.office.reachable), "the office to be back")


def to_ask_later(
    hall: Hall,
    card: Document = MOTHER,
    about: str | None = VI.myself,
    paper: str = VI.certificate,
) -> None:
    """From the welcome screen to the question whether the request is to be kept.

    ``about`` is ``None`` where the paper leaves no choice.
    """
    hall.on(Welcome)
    hall.go(VI.start)
    hall.on(Services)
    hall.pick_service(paper)
    if about is not None:
        hall.go(about)
    agree(hall)
    hall.lay_card(card)
    hall.on(CheckRead)
    hall.go(VI.right)
    hall.on(AskLater)


def keep_request(hall: Hall) -> Slip:
    """The person agrees, and takes the slip home."""
    hall.go(says(SEND))
    hall.on(Queued)
    screen = hall.state.screen
    assert isinstance(screen, Queued)
    hall.person.wait(
        lambda: (
            isinstance(hall.state.screen, Queued) and hall.state.screen.slip is SlipState.DELIVERED
        ),
        "the slip",
    )
    [picture] = hall.machine.slip_printer.take_slips()
    [code] = read_codes(picture)
    assert code == screen.code
    hall.go(says(HAVE_SLIP))
    hall.thanked()
    hall.on(Welcome)
    return Slip(code, screen.short)


def ask_while_away(
    hall: Hall,
    card: Document = MOTHER,
    about: str | None = VI.myself,
    paper: str = VI.certificate,
) -> Slip:
    to_ask_later(hall, card, about, paper)
    return keep_request(hall)


def to_collect(hall: Hall) -> None:
    hall.on(Welcome)
    hall.go(VI.start)
    hall.on(Services)
    hall.go(says(SLIP_AT_HAND))
    hall.on(Collect)


def lay_slip(hall: Hall, slip: Slip) -> None:
    """The slip on the glass, until the screen asks for the phone."""
    turn = hall.state.turn
    hall.lay(slip.code.encode(), lambda: hall.state.turn != turn)


def sent(hall: Hall) -> None:
    """Until no request waits in the kiosk's outbox any more."""
    hall.person.wait(
        lambda: all(
            entry.state is not EntryState.WAITING
            for entry in hall.queue()
            if entry.kind is EntryKind.REQUEST
        ),
        "the requests to be sent",
    )


def is_offered_later(hall: Hall) -> bool:
    from kiosk_app.journey.availability import service

    machine = hall.state.machine
    return service(machine, machine.forms["CT07"]).availability is Availability.LATER


def rows_of(site: Site, code: str) -> list[dict[str, object]]:
    """What the office holds of the request of this slip: nothing, or one row."""
    signed = b32decode(code.partition("#R-")[2] + "=" * 3)
    token = hashlib.sha256(signed[9:25]).hexdigest()
    address = f"file:{site.folder / 'office.sqlite3'}?mode=ro"
    with closing(sqlite3.connect(address, uri=True, timeout=10)) as store:
        store.row_factory = sqlite3.Row
        found = store.execute(
            "SELECT * FROM issuance_waitingrequest WHERE token_hash = ?", (token,)
        ).fetchall()
    return [dict(row) for row in found]


def is_used(site: Site, slip: Slip) -> bool:
    [row] = rows_of(site, slip.code)
    return row["used_at"] is not None
