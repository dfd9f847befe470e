"""One kiosk in its hall, and what a person does there."""

from __future__ import annotations

import io
import json
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Protocol

from PIL import Image

from devices.faults import Faultable
from forms.bundle import load_catalogue, own_catalogue
from forms.readback import Reading, read_pdf
from forms.schema import Group, PaperValue
from forms.seal import unpack_values
from forms.verify import Verdict, verify
from identity_documents.document import Document
from identity_documents.writing import write_card_qr
from kiosk_app.actions.trust import read_trust
from kiosk_app.config import Config
from kiosk_app.demo.office import DemoOffice
from kiosk_app.dock.net import NetSwitch
from kiosk_app.dock.phone import Phone
from kiosk_app.dock.visitor import NotSeenError, Visitor
from kiosk_app.drivers import Drivers
from kiosk_app.journey.availability import services
from kiosk_app.journey.circumstances import Availability
from kiosk_app.journey.effects import Sound
from kiosk_app.journey.events import TrayCleared
from kiosk_app.journey.states import (
    Goodbye,
    Services,
    SignIn,
    SlipState,
    State,
    TakePapers,
    Welcome,
)
from kiosk_app.journey.touches import CloseOverlay, GoHome, HaveAll, OtherService
from kiosk_app.shell import Shell
from kiosk_app.viewmodels.services import group_text
from kiosk_app.viewmodels.translate import translate
from offline_cache.ledger import Ledger, LedgerRow
from offline_cache.outbox import ListedEntry, Outbox
from tests.journeys.liar import Liar

RESTING = 8
"""Looks at the screen, of some 20 ms each, in which a list at rest says the same."""
LAY_AGAIN = 0.6
"""Seconds between two readings of what lies on the glass, as scanners are set up in halls."""


@dataclass(frozen=True)
class Site:
    """What all kiosks of the tests share. ``keys`` is the folder of the enrolled kiosk's keys.

    ``folder`` is the office's own state, where a test looks up what the office knows.
    ``other_keys`` are those of a second kiosk that the office knows.
    """

    office: DemoOffice
    net: NetSwitch
    liar: Liar
    address: str
    keys: Path
    other_keys: Path
    folder: Path

    def outcomes(self, serial: str) -> list[str]:
        """What the office has heard of a paper."""
        return [
            row[0]
            for row in self._rows(
                "SELECT outcome FROM issuance_sheetoutcome WHERE serial = ? ORDER BY id", serial
            )
        ]

    def consents(self, session: str) -> list[tuple[str, str, str, str]]:
        """Paper, version, language and words' hash of each consent of a session."""
        return [
            (str(code), str(version), str(language), str(words))
            for code, version, language, words in self._rows(
                "SELECT code, consent_version, language, words FROM people_consentgiven"
                " WHERE session = ? ORDER BY id",
                session,
            )
        ]

    def anchored(self, key: str) -> list[tuple[int, str]]:
        """Row and hash of each anchor that the office has countersigned to the kiosk's key."""
        return [
            (int(row), str(digest))
            for row, digest in self._rows(
                "SELECT sequence, hash FROM issuance_ledgeranchorkept"
                " WHERE kiosk_key = ? AND countersignature <> '' ORDER BY id",
                key,
            )
        ]

    def end_overlaps(self) -> None:
        """As if the hour had gone by in which a key is taken that was changed."""
        with closing(sqlite3.connect(self.folder / "office.sqlite3", timeout=10)) as store:
            store.execute("UPDATE kiosks_pastkey SET good_until = '2020-01-01 00:00:00'")
            store.commit()

    def help_calls(self) -> list[tuple[str, str]]:
        """Reason and screen of each call for help, oldest first."""
        rows = self._rows("SELECT reason, screen FROM issuance_helpcallreceived ORDER BY id")
        return [(str(reason), str(screen)) for reason, screen in rows]

    def serials(self) -> list[str]:
        """Every serial that the office has given, oldest first."""
        rows = self._rows("SELECT serial FROM issuance_issuedpaper ORDER BY id")
        return [str(row[0]) for row in rows]

    def let_codes_expire(self) -> None:
        """As if the codes' time had gone by at the provider."""
        with closing(sqlite3.connect(self.folder / "provider.sqlite3", timeout=10)) as store:
            store.execute("UPDATE provider_devicegrant SET expires = '2020-01-01 00:00:00'")
            store.commit()

    def let_an_hour_pass(self) -> None:
        """The office lets a kiosk begin 20 sign-ins a minute, and show five wrong codes; people are
        slower than tests.
        """
        with closing(sqlite3.connect(self.folder / "office.sqlite3", timeout=10)) as store:
            store.execute("UPDATE identity_signin SET created_at = '2020-01-01 00:00:00'")
            store.execute("UPDATE issuance_wrongcode SET at = '2020-01-01 00:00:00'")
            store.commit()

    def _rows(self, query: str, *values: str) -> Sequence[tuple[Any, ...]]:
        address = f"file:{self.folder / 'office.sqlite3'}?mode=ro"
        with closing(sqlite3.connect(address, uri=True, timeout=10)) as store:
            return store.execute(query, values).fetchall()


class Glass(Faultable, Protocol):
    """The scanner's outside."""

    def lay(self, data: bytes) -> None: ...
    def unplug(self) -> None: ...
    def replug(self) -> None: ...


class Tray(Faultable, Protocol):
    """The page printer's outside."""

    def pages_in_tray(self) -> list[Path]: ...
    def take(self) -> list[Path]: ...


class Slot(Faultable, Protocol):
    """The slip printer's outside."""

    def slips(self) -> list[Image.Image]: ...
    def take_slips(self) -> list[Image.Image]: ...
    def load_paper(self, rows: int | None) -> None: ...


class HallMachine(Protocol):
    """Simulators (``DemoMachine``) or real parts (``parts.RealMachine``): the same to a person."""

    @property
    def config(self) -> Config: ...
    @property
    def drivers(self) -> Drivers: ...
    @property
    def scanner(self) -> Glass: ...
    @property
    def page_printer(self) -> Tray: ...
    @property
    def slip_printer(self) -> Slot: ...


AGAIN: Final = 10.0
"""Seconds after which a person touches again what has not answered."""


@dataclass
class Hall:
    site: Site
    machine: HallMachine
    shell: Shell
    person: Visitor
    log: io.StringIO
    sounds: list[Sound]
    bugs: list[BaseException]
    alarm_expected: bool = field(default=False)

    def ready(self) -> None:
        """Until devices and office have been heard of, and the next person may come."""
        try:
            self._wait_until_ready()
        except NotSeenError as error:
            machine = self.state.machine
            known = (machine.office.reachable, machine.paper_left, machine.devices)
            raise NotSeenError(f"{error}; reachable, paper left, devices: {known}") from error

    def _wait_until_ready(self) -> None:
        self.person.wait(
            lambda: (
                self.shell.kiosk is not None
                and bool(self.state.machine.office.reachable)
                # The office's keys come a moment after its first answer.
                and self.state.machine.office.takes_requests
                and not self.state.machine.paper_left
                and len(self.state.machine.devices) == len(self.machine.drivers.by_kind())
                and all(
                    offered.availability is Availability.NOW
                    for offered in services(self.state.machine)
                )
            ),
            "the machine to be ready",
        )
        self.on(Welcome)

    def heard_again(self) -> None:
        """Until every device has answered a question asked from now on: a printer that was off
        and on for a moment must not be missed in the middle of the next journey.
        """
        assert self.shell.kiosk is not None
        devices, asked_at = self.shell.kiosk._devices, time.monotonic()
        self.person.wait(
            lambda: all(report.status.taken_at > asked_at for report in devices.reports()),
            "every device to answer",
        )

    def restore(self) -> None:
        """All that was broken is mended; whoever still stands there goes."""
        self.site.net.mend()
        self.site.net.slow(0.0)
        self.site.liar.be_honest()
        self.site.let_an_hour_pass()
        for part in self._parts():
            for fault in part.faults():
                part.set_fault(fault, on=False)
        assert self.shell.kiosk is not None
        if self.state.session is not None:
            leave(self)
        self.machine.page_printer.take()
        self.machine.slip_printer.take_slips()
        self.shell.kiosk.runner.send(TrayCleared())

    def _parts(self) -> tuple[Faultable, ...]:
        machine = self.machine
        return machine.page_printer, machine.slip_printer, machine.scanner

    @property
    def state(self) -> State:
        """For waiting only; what is asserted is what the person sees and holds."""
        assert self.shell.kiosk is not None
        return self.shell.kiosk.runner.state

    def on(self, screen: type) -> None:
        """Until ``screen`` stands there, drawn."""
        self.person.wait(
            lambda: isinstance(self.state.screen, screen) and self.drawn,
            f"the screen {screen.__name__}",
        )

    def thanked(self) -> None:
        """Until the farewell stands there, or has stood: it is short here."""
        self.person.wait(
            lambda: isinstance(self.state.screen, Goodbye | Welcome) and self.drawn, "the farewell"
        )

    @property
    def drawn(self) -> bool:
        return self.shell.root._state == self.state

    def go(self, button: str) -> None:
        """Press what leads to another screen, and wait until that stands there."""
        turn = self.state.turn
        self.person.press(button)
        try:
            self.person.wait(lambda: self.state.turn != turn, "an answer to the touch", AGAIN)
        except NotSeenError:
            # Where the cores are busy a screen may still slide in under the finger, which then
            # meets nothing, and comes again.
            self.person.press(button)
        self.person.wait(
            lambda: self.state.turn != turn and self.drawn, f"what comes after “{button}”"
        )

    def find_service(self, title: str) -> None:
        """Open the group in which ``title`` stands, and turn the pages until it is seen."""
        self.on(Services)
        self.at_rest()
        tab = group_text(self.group_of(title))
        if not self.listed(title) and self.person.sees(tab):
            self._press_until_changed(tab, title)
        while not self.listed(title):
            self._press_until_changed(translate("PageArrows", "Page down"), title)

    def listed(self, title: str) -> bool:
        return any(words.startswith(title) for words in self.person.words())

    def _press_until_changed(self, button: str, title: str) -> None:
        before = self.person.words()
        self.person.press(button)
        self.person.wait(lambda: self.person.words() != before, f"a page with “{title}”")
        self.at_rest()

    def at_rest(self) -> None:
        """Until a list that has just changed has found its pages: nothing on it moves any more."""
        seen: list[list[str]] = []

        def same() -> bool:
            seen.append(self.person.words())
            return len(seen) > RESTING and all(words == seen[-1] for words in seen[-RESTING:])

        self.person.wait(same, "the list to come to rest")

    def group_of(self, title: str) -> Group:
        return next(
            form.group
            for form in self.state.machine.forms.values()
            if any(said.startswith(title) for said in form.title.values())
        )

    def pick_service(self, title: str) -> None:
        """Find a paper in the list, wherever it stands, and touch it."""
        self.find_service(title)
        self.go(title)

    def lay(self, data: bytes, until: Callable[[], bool]) -> None:
        """Something lies on the glass, and is read again and again until the screen says so."""
        self.person.wait(self._reading(data, until), "the scanner to read")

    def lay_card(self, document: Document) -> None:
        self.lay(write_card_qr(document).encode(), lambda: self.person.sees(grouped(document)))

    def _reading(self, data: bytes, until: Callable[[], bool]) -> Callable[[], bool]:
        last = -LAY_AGAIN

        def looked() -> bool:
            nonlocal last
            if until():
                return True
            now = time.monotonic()
            if now - last >= LAY_AGAIN:
                last = now
                self.machine.scanner.lay(data)
            return False

        return looked

    def hears(self, sound: Sound) -> None:
        """Until it has been played, which a worker does after the screen has changed."""
        self.person.wait(lambda: sound in self.sounds, f"the sound {sound}")

    def events(self, name: str) -> list[dict[str, Any]]:
        lines = map(json.loads, self.log.getvalue().splitlines())
        return [line for line in lines if line["event"] == name]

    # --- what the machine has written down --------------------------------------------------

    def ledger(self) -> list[LedgerRow]:
        """Every row, oldest first; the chain is whole."""
        assert self.shell.kiosk is not None
        ledger = Ledger(self.shell.kiosk._store)
        ledger.check()
        return [entry.row for entry in ledger.entries()]

    def last_outcome(self) -> str:
        """Of the sheet that was settled last; empty if none was."""
        outcomes = [row.outcome.value for row in self.ledger() if row.outcome is not None]
        return outcomes[-1] if outcomes else ""

    def queue(self) -> tuple[ListedEntry, ...]:
        assert self.shell.kiosk is not None
        return tuple(Outbox(self.shell.kiosk._store).list_entries())

    def told_of_help(self, reason: str, screen: str, before: int) -> None:
        """Until the office has one more call for help, and it is this one."""
        self.person.wait(
            lambda: (reason, screen) in self.site.help_calls()[before:],
            f"the office to hear of {reason} on {screen}",
        )

    def told_of_outcome(self, serial: str, outcome: str) -> None:
        self.person.wait(
            lambda: self.site.outcomes(serial) == [outcome],
            f"the office to hear that {serial} was {outcome}",
        )

    # --- the phone --------------------------------------------------------------------------

    def confirm_by_phone(self, number: str, *, digits: str | None = None) -> None:
        """Open what the code on the screen says, sign in as ``number``, choose the two digits."""
        with_code = self.sign_in_screen()
        phone = Phone()
        try:
            phone.open(with_code.address)
            phone.as_person(number)
            phone.approve(digits or with_code.number)
        finally:
            phone.close()

    def refuse_by_phone(self, number: str) -> None:
        with_code = self.sign_in_screen()
        phone = Phone()
        try:
            phone.open(with_code.address)
            phone.as_person(number)
            phone.refuse()
        finally:
            phone.close()

    def sign_in_screen(self) -> SignIn:
        self.person.wait(
            lambda: isinstance(self.state.screen, SignIn) and bool(self.state.screen.address),
            "the sign-in's code",
        )
        screen = self.state.screen
        assert isinstance(screen, SignIn)
        return screen

    # --- papers -------------------------------------------------------------------------------

    def take_page(self) -> bytes:
        """The one page in the tray."""
        [page] = self.machine.page_printer.take()
        return page.read_bytes()

    def slip_is_out(self) -> None:
        self.person.wait(
            lambda: (
                isinstance(self.state.screen, TakePapers)
                and self.state.screen.slip is SlipState.DELIVERED
            ),
            "the slip",
        )

    def take_all(self, have_all: str = "Đã lấy đủ") -> bytes:
        """Take the page, say so, and see the machine return to its welcome."""
        self.on(TakePapers)
        page = self.take_page()
        self.person.press(have_all)
        self.thanked()
        self.on(Welcome)
        return page

    def verdict(self, paper: bytes | str) -> Verdict:
        trust = read_trust(self.machine.config.state / "trust.json")
        assert trust is not None
        return verify(paper, load_catalogue(own_catalogue()), trust)


def answers_of(verdict: Verdict) -> dict[str, Any]:
    """What a declaration's code carries, without the empty answers."""
    assert verdict.paper is not None
    bundle = load_catalogue(own_catalogue()).find(verdict.paper.code, verdict.paper.version)
    assert bundle is not None
    values = unpack_values(bundle.form, verdict.paper.values)
    assert values is not None
    return {name: value for name, value in values.items() if value}


def values_of(verdict: Verdict) -> dict[str, PaperValue]:
    return {value.name: value.value for value in verdict.values}


def grouped(document: Document) -> str:
    """A personal number as people read it aloud; a passport's as it is."""
    number = document.number
    if not number.isdecimal():
        return number
    return " ".join(number[at : at + 3] for at in range(0, len(number), 3))


def leave(hall: Hall) -> None:
    """Whatever stands there: the session ends, and the welcome screen returns."""
    assert hall.shell.kiosk is not None
    send = hall.shell.kiosk.runner.send

    def gone() -> bool:
        state = hall.state
        if state.session is None:
            return True
        for touch in (CloseOverlay, GoHome, HaveAll, OtherService):
            send(touch(session=state.session.id, turn=hall.state.turn))
        return False

    hall.person.wait(gone, "the person to leave")
    hall.on(Welcome)


def text_of(pdf: bytes) -> str:
    reading = read_pdf(pdf)
    assert isinstance(reading, Reading)
    return " ".join(" ".join(reading.texts).split())
