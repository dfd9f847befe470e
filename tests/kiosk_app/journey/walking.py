"""Walks the journey as a person, a machine and an office would, one event at a time.

Nobody in here exists. ``Walk`` keeps every effect that was ever asked for, so that a test can
answer any of them, in time or late.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeVar

import forms.bundle
from devices.status import (
    Contact,
    Cover,
    DeviceKind,
    DeviceReport,
    DeviceState,
    Media,
    Paper,
    PrinterStatus,
    Progress,
    SensorStatus,
    Supply,
)
from forms.answers import visible_steps
from forms.bundle import load_bundle
from forms.schema import Form, Values
from identity_documents.document import Document, Sex, Source
from kiosk_app.journey import effects, events, touches
from kiosk_app.journey.circumstances import Fee, Machine, Office
from kiosk_app.journey.listening import comfort_at_rest
from kiosk_app.journey.machine import step
from kiosk_app.journey.session import Person, Session
from kiosk_app.journey.states import Fill, Screen, State
from office_contract.short_code import short_code
from office_contract.vocabulary import Outcome, SignInState, Subject

CATALOGUE: Final = Path(forms.bundle.__file__).parent / "catalogue"
TODAY: Final = date(2026, 11, 21)
FIRST: Final = "00c0ffee00c0ffee"
SECOND: Final = "0ddba11c0ddba11c"

WOMAN: Final = Person("048188001234", "NGUYỄN THỊ THU HƯỜNG")
CHILD: Final = Person("048219004321", "TRẦN GIA BẢO", date(2019, 8, 24))
STRANGER: Final = Person("048201001234", "NGUYỄN VĂN AN")
SERIAL: Final = "DN-CT07-2026-000123"
PDF: Final = b"%PDF-1.7 synthetic"

CARD: Final = Document(
    source=Source.CARD_QR,
    number=WOMAN.number,
    name="Nguyễn Thị Thu Hường",
    birth_date=date(1988, 3, 15),
    sex=Sex.FEMALE,
    address="24 Trần Phú, Hải Châu, Đà Nẵng",
    issued=date(2022, 7, 20),
)
PASSPORT: Final = Document(
    source=Source.PASSPORT_MRZ,
    number="M12345678",
    name="KIM MINJUN",
    birth_date=date(1990, 3, 8),
    sex=Sex.MALE,
    nationality="KOR",
    expires=date(2035, 12, 9),
)

_Effect = TypeVar("_Effect", bound=effects.Effect)
_Screen = TypeVar("_Screen")


@cache
def form(code: str) -> Form:
    return load_bundle(CATALOGUE / code).form


@cache
def answers_of(code: str) -> Values:
    """The bundle's own sample: answers of a form, or printed values of a certificate."""
    return load_bundle(CATALOGUE / code).sample


def printer(kind: str = "page-printer", **changes: Any) -> DeviceReport:
    status = PrinterStatus(
        device=DeviceState.ONLINE,
        taken_at=0.0,
        media=Media.NOT_PRESENT,
        paper=Paper.FULL,
        toner=Supply.FULL,
        cover=Cover.CLOSED,
    )
    return DeviceReport(kind, kind, replace(status, **changes))


def jack(contact: Contact) -> tuple[DeviceReport, ...]:
    """What the headphones' jack says."""
    status = SensorStatus(DeviceState.ONLINE, 0.0, contact)
    return (DeviceReport("jack", DeviceKind.JACK, status),)


OFFICE: Final = Office(
    reachable=True,
    since="08:00",
    fees={"CT07": Fee(0, waived=True)},
    offered=frozenset({"CT07"}),
    takes_requests=True,
)
AWAY: Final = replace(OFFICE, reachable=False, since="09:12")
TOKEN: Final = "00112233445566778899aabbccddeeff"
UNTIL: Final = date(2026, 12, 21)
SHORT: Final = short_code(bytes.fromhex(TOKEN))
CODE: Final = "HTTPS://OFFICE.EXAMPLE/V#R-SYNTHETIC"


def machine(**changes: Any) -> Machine:
    """A machine on which everything works."""
    whole = Machine(
        kiosk="k1",
        place="Sảnh B, Hải Châu",
        languages=("vi", "en", "ko"),
        forms={code: form(code) for code in ("CT01", "CT07")},
        office=OFFICE,
        devices=(printer(), printer("slip-printer")),
        today=TODAY,
        voices=frozenset({"vi", "en"}),
    )
    return replace(whole, **changes)


class Walk:
    """The state, everything asked for so far, and what the last step asked for."""

    def __init__(self, state: State | None = None) -> None:
        self.state = state or State(machine=machine())
        self.all: list[effects.Effect] = []
        self.last: tuple[effects.Effect, ...] = ()

    @property
    def session(self) -> Session:
        assert self.state.session is not None
        return self.state.session

    def send(self, event: events.Event) -> None:
        self.state, self.last = step(self.state, event)
        self.all.extend(self.last)

    def touch(self, kind: type[touches.Touch], /, **fields: Any) -> None:
        """A touch of what is on the screen now."""
        session = self.state.session
        self.send(kind(session=session.id if session else None, turn=self.state.turn, **fields))

    def answer(self, to: effects.Effect, kind: type[events.Answer], /, **fields: Any) -> None:
        self.send(kind(session=to.session, effect=to.effect, **fields))

    def fire(self, name: str) -> None:
        """The timer of that name runs out."""
        [effect] = [key for key, awaited in self.state.awaited.items() if awaited == name]
        self.answer(self.by_id(effect), events.TimerFired)

    def by_id(self, effect: str) -> effects.Effect:
        [found] = [
            one for one in self.all if one.effect == effect and not isinstance(one, effects.Abandon)
        ]
        return found

    def asked(self, kind: type[_Effect]) -> _Effect:
        """The newest effect of that kind."""
        return self.every(kind)[-1]

    def every(self, kind: type[_Effect]) -> list[_Effect]:
        return [one for one in self.all if isinstance(one, kind)]

    def screen(self, kind: type[_Screen]) -> _Screen:
        """The screen, which must be of that kind."""
        assert isinstance(self.state.screen, kind), self.state.screen
        return self.state.screen

    def outcomes(self) -> list[tuple[str | None, Outcome]]:
        return [(one.serial, one.outcome) for one in self.every(effects.RecordOutcome)]

    # --- stretches of the way ---------------------------------------------------------------

    def start(self, session: str = FIRST, language: str = "vi") -> Walk:
        self.touch(touches.Start, language=language, new_session=session)
        return self

    def to_identify(self, code: str, about: Subject = Subject.SELF) -> Walk:
        self.touch(touches.PickService, code=code)
        if len(form(code).subjects) > 1:
            self.touch(touches.PickSubject, about=about)
        self.touch(touches.Agree, agreed=True)
        self.touch(touches.GoOn)
        return self

    def lay(self, document: Document) -> Walk:
        self.answer(self.asked(effects.ReadDocument), events.DocumentRead, document=document)
        return self

    def to_review_of_form(self) -> Walk:
        """CT01 with the bundle's own sample, typed on every screen that is shown."""
        self.to_identify("CT01").lay(CARD)
        self.touch(touches.GoOn)
        self.fill()
        return self

    def fill(self) -> Walk:
        """Answer each question of the sample until the page is drawn."""
        sample = answers_of("CT01")
        while isinstance(self.state.screen, Fill):
            shown = visible_steps(form("CT01"), self.session.answers)[self.state.screen.step]
            for name in shown.fields:
                if name in sample:
                    self.touch(touches.SetAnswer, field=name, value=sample[name])
            self.touch(touches.GoOn)
        return self

    def draw(self, pages: tuple[bytes, ...] = (b"png",)) -> Walk:
        self.answer(self.asked(effects.DrawPreview), events.PreviewDrawn, pages=pages)
        return self

    def to_sign_in(self, about: Subject = Subject.SELF, document: Document | None = CARD) -> Walk:
        self.to_identify("CT07", about)
        if document is None:
            self.touch(touches.WithoutDocument)
        else:
            self.lay(document)
            self.touch(touches.GoOn)
        return self

    def began(self) -> Walk:
        self.answer(
            self.asked(effects.BeginSignIn),
            events.SignInBegan,
            sign_in="sign-in-1",
            address="https://id.example.vn/device?user_code=BCDF-GHJK",
            short_address="id.example.vn/device",
            user_code="BCDF-GHJK",
            number="47",
            place="Sảnh B, Hải Châu",
            paper="CT07",
            minutes=10,
        )
        return self

    def moved(self, state: SignInState, person: Person | None = None) -> Walk:
        self.answer(self.asked(effects.BeginSignIn), events.SignInMoved, state=state, person=person)
        return self

    def approved(self, person: Person = WOMAN) -> Walk:
        return self.began().moved(SignInState.APPROVED, person)

    def found(self, **changes: str) -> Walk:
        """The office's record; ``changes`` make it somebody else's."""
        asked = self.asked(effects.FindRecord)
        assert self.session.requester is not None
        said = {
            "request": asked.request,
            "requester": self.session.requester.number,
            "subject": asked.subject,
        } | changes
        self.answer(asked, events.RecordFound, values=answers_of("CT07"), **said)
        return self

    def office(self, office: Office) -> Walk:
        """What the watch over the office says."""
        self.send(
            events.OfficeChanged(
                reachable=bool(office.reachable),
                since=office.since,
                fees=office.fees,
                offered=office.offered,
                takes_requests=office.takes_requests,
                bulletin=office.bulletin,
            )
        )
        return self

    def to_ask_later(self, about: Subject = Subject.SELF) -> Walk:
        """The office is away, the card has been laid down and checked."""
        self.office(AWAY)
        return self.to_sign_in(about)

    def kept(self) -> Walk:
        """The person agrees, and the request is on the disk."""
        self.touch(touches.GoOn)
        asked = self.asked(effects.QueueRequest)
        self.answer(asked, events.RequestQueued, code=CODE, short=SHORT, until=UNTIL)
        return self

    def to_collect(self) -> Walk:
        self.touch(touches.CollectPaper)
        return self

    def scanned(self) -> Walk:
        self.answer(self.asked(effects.ReadSlip), events.SlipRead, token=TOKEN)
        return self

    def opened(self, about: Subject = Subject.SELF, **changes: str) -> Walk:
        """The office knows the request."""
        said = {
            "collection": "waiting-1",
            "code": "CT07",
            "consent_version": form("CT07").consent_version,
        } | changes
        asked = self.asked(effects.OpenCollection)
        self.answer(asked, events.CollectionOpened, about=about, **said)
        return self

    def to_review_of_certificate(self) -> Walk:
        return self.to_sign_in().approved().found()

    def to_printing(self, code: str = "CT07") -> Walk:
        """The person has asked for the page."""
        if code == "CT07":
            self.to_review_of_certificate()
        else:
            self.to_review_of_form()
        self.draw()
        self.touch(touches.Print)
        return self

    def making(self) -> effects.Effect:
        """The effect that makes the page: issue or compose."""
        makers = (effects.IssueCertificate, effects.ComposeForm)
        return next(one for one in reversed(self.all) if isinstance(one, makers))

    def ready(self) -> Walk:
        """Serial (of a certificate), page, check: the page goes to the printer."""
        making = self.making()
        serial = None
        if isinstance(making, effects.IssueCertificate):
            serial = SERIAL
            self.answer(making, events.SerialReserved, serial=serial)
        self.answer(making, events.PageComposed, pages=1)
        self.answer(making, events.PageReady, pdf=PDF, pages=1, serial=serial, sheet=1)
        return self

    def printed(self, progress: Progress, **fields: Any) -> Walk:
        self.answer(self.asked(effects.Deliver), events.PrintMoved, progress=progress, **fields)
        return self

    def to_papers(self, code: str = "CT07") -> Walk:
        return self.to_printing(code).ready().printed(Progress.DELIVERED)


def nothing_left(state: State) -> bool:
    """True if ``state`` is what a machine says on which nobody has ever stood."""
    never = State(
        machine=state.machine, screen=state.screen, comfort=comfort_at_rest(state.machine)
    )
    return state == replace(never, turn=state.turn, outside=state.outside)


SCREENS: Final[tuple[type[Screen], ...]] = Screen.__args__
