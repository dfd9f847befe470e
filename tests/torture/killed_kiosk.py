"""A nursery of kiosks that are killed: it has everything loaded, and forks a kiosk a case.

Reads one case a line from standard input, as JSON; each kiosk says on standard output, one JSON
object a line, how far it has come. It is a whole kiosk without its window, with a real store, over
IPP to a printer and over HTTP to an office that are processes of their own. Two things stand in for
a person: the card is read at once, and the phone has said yes.
"""

from __future__ import annotations

import dataclasses
import gc
import io
import json
import os
import secrets
import sys
import threading
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, Final

from devices.printer.ipp import IppPrinter
from devices.timing import IppTiming
from forms.answers import visible_steps
from forms.compose import warm_up
from identity_documents.document import Document, Sex, Source
from kiosk_app import assembly, watching
from kiosk_app.acting import Hands, actions_of
from kiosk_app.actions import deliver
from kiosk_app.assembly import Kiosk
from kiosk_app.config import Config, MachineConfig, OfficeConfig, PagePrinterConfig
from kiosk_app.drivers import Drivers
from kiosk_app.journey import delays, effects, events, touches
from kiosk_app.journey.listening import comfort_at_rest
from kiosk_app.journey.session import Person
from kiosk_app.journey.states import (
    AskLater,
    CheckRead,
    Consent,
    Fill,
    Identify,
    Queued,
    Review,
    Services,
    State,
    TakePapers,
    Welcome,
)
from kiosk_app.log import Log
from kiosk_app.opening import opening
from kiosk_app.runner import Action, Cancelled, Emit
from office_contract.vocabulary import SignInState, Subject
from offline_cache import ledger
from offline_cache.errors import OfficeUnreachableError
from offline_cache.outbox import EntryState
from tests.kiosk_app.journey.walking import answers_of
from tests.torture.office_stand import Citizen, OfficeBooks
from tests.torture.taps import Tap, tap_everything, tapped_ask

PATIENCE: Final = 30.0


@dataclasses.dataclass(frozen=True)
class Case:
    """``point`` is where it dies, ``armed`` from when on; without a point somebody else kills it,
    or nobody. ``whole`` is the kind of a journey before that, which must pass.
    """

    state: str
    office: str
    books: str
    printer: str
    citizens: tuple[tuple[str, str], tuple[str, str]]
    whole: str = ""
    killed: str = ""
    point: str = ""
    armed: str = "print"
    drain: bool = False
    last: str = ""
    """Request of which the rows are wanted."""


def say(**words: object) -> None:
    """One write, so that no line is ever half."""
    os.write(1, json.dumps(words).encode() + b"\n")


class Stand:
    """A kiosk, and who stands before it."""

    def __init__(self, case: Case, tap: Tap) -> None:
        self._case = case
        self._tap = tap
        self._changed = threading.Condition()
        self._citizen = Citizen(*case.citizens[0])
        self.away = False
        self.log = io.StringIO()
        books = OfficeBooks(Path(case.books))
        config = Config(
            state=Path(case.state),
            machine=MachineConfig(name="Máy 01", place="Hải Châu"),
            office=OfficeConfig(url=case.office, poll_seconds=0.2),
            page_printer=PagePrinterConfig(kind="ipp", device_uri=case.printer),
        )
        timing = IppTiming(call=3.0, silence=5.0, stop=3.0, poll=0.02)
        printer = IppPrinter("page-printer", case.printer, tapped_ask(tap), timing)

        def with_a_person(hands: Hands) -> dict[type[effects.Effect], Action]:
            return actions_of(hands) | {
                effects.ReadDocument: self._read_card,
                effects.BeginSignIn: self._sign_in(books),
            }

        setattr(assembly, "actions_of", with_a_person)  # noqa: B010 -- for every kiosk of here
        self.kiosk = Kiosk(
            config,
            opening(config),
            Drivers(page_printer=printer),
            Log(self.log),
            self._moved,
            self._bug,
            lambda _sound: None,
        )
        self.ledger = ledger.Ledger(self.kiosk._store)
        take, status = self.kiosk.runner._take, self.kiosk._watch_client.status

        def taken(event: events.Event) -> None:
            tap(f"journey:{type(event).__name__}")
            take(event)

        def answer(*rest: Any) -> Any:
            if self.away:
                raise OfficeUnreachableError("an outage", sent=False)
            return status(*rest)

        self.kiosk.runner._take = taken  # type: ignore[method-assign]
        setattr(self.kiosk._watch_client, "status", answer)  # noqa: B010 -- its type is another
        self.kiosk.start()

    @property
    def state(self) -> State:
        return self.kiosk.runner.state

    def until(self, wanted: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE
        with self._changed:
            while not wanted():
                if time.monotonic() > end:
                    screen = type(self.state.screen).__name__
                    say(stuck=what, screen=screen, log=self.log.getvalue()[-1500:])
                    os._exit(3)
                self._changed.wait(0.05)

    def on(self, screen: type) -> None:
        self.until(lambda: isinstance(self.state.screen, screen), screen.__name__)

    def touch(self, kind: type[touches.Touch], /, **fields: Any) -> None:
        """Of what stands there; back when the journey has taken it."""
        state, taken = self.state, threading.Event()
        session = state.session.id if state.session is not None else None
        self.kiosk.runner.send(kind(session=session, turn=state.turn, **fields))
        self.kiosk.runner.ask(taken.set)
        assert taken.wait(PATIENCE)

    def nobody_was_here(self) -> bool:
        """Nothing of the last person is in what the next one sees."""
        state = self.state
        never = State(
            machine=state.machine, screen=state.screen, comfort=comfort_at_rest(state.machine)
        )
        return state == dataclasses.replace(never, turn=state.turn, outside=state.outside)

    def walk(self, kind: str, citizen: Citizen) -> str:
        """A whole journey, to the paper in the hand; returns the request's id."""
        self._citizen = citizen
        self.away = kind == "queued"
        ready = self._is_away if self.away else self._is_ready
        self.until(ready, f"a kiosk ready for a {kind}")
        self.touch(touches.Start, language="vi", new_session=secrets.token_hex(8))
        self.on(Services)
        if self.state.machine.paper_left and self.state.overlay is not None:
            say(warned=True)
            self.touch(touches.CloseOverlay)
        self.touch(touches.PickService, code="CT01" if kind == "form" else "CT07")
        if not isinstance(self.state.screen, Consent):
            self.touch(touches.PickSubject, about=Subject.SELF)
        self.touch(touches.Agree, agreed=True)
        self.touch(touches.GoOn)
        self.until(
            lambda: isinstance(self.state.screen, Identify | CheckRead), "the card on the glass"
        )
        self.on(CheckRead)
        if kind == "queued":
            return self._queue()
        self.touch(touches.GoOn)
        if kind == "form":
            self._fill()
        self.until(
            lambda: isinstance(self.state.screen, Review) and bool(self.state.screen.pages),
            "the page on the screen",
        )
        if self._case.armed == "print":
            self._arm(kind)
        self.touch(touches.Print)
        session = self.state.session
        assert session is not None
        self.on(TakePapers)
        say(take=session.request)
        self.touch(touches.HaveAll)
        self.until(lambda: self.state.session is None, "the end of the session")
        return session.request

    def rows(self, request: str) -> list[list[str]]:
        return [
            [row.event.value, row.outcome.value if row.outcome else "", row.note, row.serial]
            for row in (entry.row for entry in self.ledger.entries(request=request))
        ]

    def drain(self) -> None:
        self.away = False
        outbox = self.kiosk._outbox

        def empty() -> bool:
            self.kiosk._syncer.wake()
            return all(entry.state is EntryState.SENT for entry in outbox.list_entries())

        self.until(empty, "an empty outbox")

    # --- within ---------------------------------------------------------------------------

    def _queue(self) -> str:
        self.touch(touches.GoOn)
        self.on(AskLater)
        self._arm("queued")
        self.touch(touches.GoOn)
        self.on(Queued)
        session = self.state.session
        assert session is not None
        say(promised=session.request)
        self.touch(touches.HaveAll)
        self.until(lambda: self.state.session is None, "the end of the session")
        self.away = False
        return session.request

    def _arm(self, kind: str) -> None:
        if kind == self._case.killed and not self._tap.armed and self.second:
            self._tap.armed = True
            session = self.state.session
            assert session is not None
            if kind != "certificate":
                # Its request is counted as the touch is taken.
                session = dataclasses.replace(session, requests=session.requests + 1)
            say(armed=session.request)

    second = False
    """The journey that is to be killed is under way."""

    def _fill(self) -> None:
        sample = answers_of("CT01")
        self.on(Fill)
        while isinstance(self.state.screen, Fill):
            session = self.state.session
            assert session is not None
            form = self.state.machine.forms["CT01"]
            for name in visible_steps(form, session.answers)[self.state.screen.step].fields:
                if name in sample:
                    self.touch(touches.SetAnswer, field=name, value=sample[name])
            self.touch(touches.GoOn)

    def _is_ready(self) -> bool:
        machine = self.state.machine
        return (
            isinstance(self.state.screen, Welcome)
            and machine.office.reachable is True
            and "CT07" in machine.office.offered
            and bool(self.kiosk._trust.trust().keys)
            and bool(machine.devices)
            and all(report.status.device == "online" for report in machine.devices)
        )

    def _is_away(self) -> bool:
        office = self.state.machine.office
        return (
            isinstance(self.state.screen, Welcome)
            and office.reachable is False
            and office.takes_requests
        )

    def _read_card(self, effect: effects.Effect, emit: Emit, _cancelled: Cancelled) -> None:
        document = Document(
            source=Source.CARD_QR,
            number=self._citizen.number,
            name=self._citizen.name,
            birth_date=date(1988, 3, 15),
            sex=Sex.FEMALE,
            address="24 Trần Phú, Hải Châu, Đà Nẵng",
            issued=date(2022, 7, 20),
        )
        emit(events.DocumentRead(**effects.ids_of(effect), document=document))

    def _sign_in(self, books: OfficeBooks) -> Action:
        def sign_in(effect: effects.Effect, emit: Emit, _cancelled: Cancelled) -> None:
            assert isinstance(effect, effects.BeginSignIn)
            ids, citizen = effects.ids_of(effect), self._citizen
            name = books.approve(effect.session, effect.request, effect.code, citizen)
            emit(
                events.SignInBegan(
                    **ids,
                    sign_in=name,
                    address="https://id.example.vn/device",
                    short_address="id.example.vn",
                    user_code="BCDF-GHJK",
                    number="47",
                    place="Hải Châu",
                    paper="CT07",
                    minutes=10,
                )
            )
            person = Person(citizen.number, citizen.name)
            emit(events.SignInMoved(**ids, state=SignInState.APPROVED, person=person))

        return sign_in

    def _moved(self, _state: State) -> None:
        with self._changed:
            self._changed.notify_all()

    def _bug(self, bug: BaseException) -> None:
        say(bug=type(bug).__name__, text=str(bug)[:500])
        os._exit(4)


def live(case: Case) -> None:
    """One kiosk, from its start to its end."""
    tap = Tap(case.point)
    tap.armed = case.armed == "start"
    say(born=os.getpid())
    began = time.monotonic()
    tap_everything(tap)
    stand = Stand(case, tap)
    unsettled = len(stand.ledger.without_outcome())
    say(
        up=time.monotonic() - began,
        unsettled=unsettled,
        clean=stand.nobody_was_here(),
        rows=stand.rows(case.last) if case.last else [],
    )
    first, second = (Citizen(*citizen) for citizen in case.citizens)
    if case.whole:
        request = stand.walk(case.whole, first)
        say(whole=request, rows=stand.rows(request), settled=stand.rows(case.last))
    if case.killed:
        stand.second = True
        stand.walk(case.killed, second)
    if case.drain:
        stand.drain()
    say(done=True, passed=list(tap.passed))
    stand.kiosk.stop()


def quick() -> None:
    """Nobody reads here, and the printer is quick."""
    watching.DEVICE_SECONDS = 0.05  # type: ignore[misc]
    delays.GOODBYE = 0.01  # type: ignore[misc]
    deliver.FOLLOW_SECONDS = 0.02  # type: ignore[misc]


def main() -> None:
    quick()
    warm_up()
    gc.collect()
    gc.freeze()
    say(ready=True)
    for line in sys.stdin:
        words = json.loads(line)
        case = Case(**words)
        child = os.fork()
        if child == 0:
            try:
                live(case)
            except BaseException as error:  # noqa: BLE001 - said, then the process ends
                say(bug=type(error).__name__, text=str(error)[:500])
                os._exit(4)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        say(ended=os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main()
