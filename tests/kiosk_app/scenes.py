"""One state for every face of every screen, with synthetic people, in any language."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw

from devices.status import Cover, DeviceReport, DeviceState, Media, Paper, PrinterStatus, Supply
from forms.answers import check
from forms.bundle import load_bundle
from forms.schema import Form
from identity_documents.document import Document, Doubt, Problem, Sex, Source, Unreadable
from kiosk_app.journey.failing import WAYS
from kiosk_app.journey.session import Comfort, Person, Session, TextStep
from kiosk_app.journey.states import (
    CheckRead,
    ChooseChild,
    ChooseSubject,
    Consent,
    Failure,
    FailureKind,
    Fee,
    Fill,
    Goodbye,
    HelpNotice,
    Identify,
    Laid,
    Languages,
    LookingUp,
    Machine,
    Office,
    OutOfService,
    Printing,
    Review,
    Screen,
    Services,
    SignIn,
    SlipState,
    Stage,
    State,
    TakePapers,
    TimeWarning,
    Trouble,
    Welcome,
)
from office_contract.vocabulary import Subject

CATALOGUE: Final = Path(__file__).parents[2] / "forms" / "catalogue"

Scene = Callable[[str], State]
"""Language tag to the state that shows the scene in it."""

SESSION: Final = "00c0ffee00c0ffee"


@cache
def form(code: str) -> Form:
    """A form of the real catalogue."""
    return load_bundle(CATALOGUE / code).form


def page_printer(**changes: object) -> DeviceReport:
    status = PrinterStatus(
        device=DeviceState.ONLINE,
        taken_at=0.0,
        media=Media.NOT_PRESENT,
        paper=Paper.FULL,
        toner=Supply.FULL,
        cover=Cover.CLOSED,
    )
    return DeviceReport("a4", "page-printer", replace(status, **changes))  # type: ignore[arg-type]


SLIP_PRINTER: Final = replace(page_printer(), name="slip", kind="slip-printer")

OFFICE_HERE: Final = Office(
    reachable=True,
    since="08:02",
    fees={"CT07": Fee(5000, waived=True)},
    offered=frozenset({"CT07"}),
)
OFFICE_AWAY: Final = Office(reachable=False, since="09:41")


def machine(office: Office = OFFICE_HERE, out_of_service: str | None = None) -> Machine:
    return Machine(
        kiosk="k-0001",
        place="Hải Châu",
        languages=("vi", "en", "ko"),
        forms={code: form(code) for code in ("CT01", "CT07")},
        office=office,
        devices=(page_printer(), SLIP_PRINTER),
        out_of_service=out_of_service,
    )


CARD: Final = Document(
    source=Source.CARD_QR,
    number="048188001234",
    name="Nguyễn Thị Thu Hường",
    birth_date=date(1988, 3, 15),
    sex=Sex.FEMALE,
    address="24 Trần Phú, Hải Châu 1, Hải Châu, Đà Nẵng",
    issued=date(2022, 7, 20),
    doubts=frozenset({Doubt.ADDRESS_BEFORE_2025}),
)
MRZ_CARD: Final = Document(
    source=Source.CARD_MRZ,
    number="048188001234",
    name="NGUYEN THI THU HUONG",
    birth_date=date(1988, 3, 15),
    sex=Sex.FEMALE,
    expires=date(2028, 3, 15),
    doubts=frozenset({Doubt.NAME_WITHOUT_ACCENTS}),
)
PASSPORT: Final = Document(
    source=Source.PASSPORT_MRZ,
    number="M12345678",
    name="KIM MINJUN",
    birth_date=date(1990, 3, 8),
    sex=Sex.UNSPECIFIED,
    nationality="KOR",
    expires=date(2025, 12, 9),
    doubts=frozenset({Doubt.NAME_WITHOUT_ACCENTS, Doubt.EXPIRED}),
)
REQUESTER: Final = Person("048188001234", "Nguyễn Thị Thu Hường", date(1988, 3, 15))
CHILDREN: Final = (
    Person("048213004567", "Trần Nguyễn Gia Bảo", date(2013, 8, 24)),
    Person("048316007654", "Trần Nguyễn Phương Thảo Nguyên", date(2016, 11, 2)),
    Person("048219001122", "Trần Nguyễn Minh An", date(2019, 5, 30)),
)
ANSWERS: Final = {
    "authority": "Công an phường Hải Châu",
    "name": "Nguyễn Thị Thu Hường",
    "birth_date": "1988-03-15",
    "sex": "female",
    "number": "048188001234",
    "phone": "0900000123",
    "head_name": "Nguyễn Văn Hòa",
    "head_number": "04805500123",
}


def state(screen: Screen, language: str = "vi", **session: object) -> State:
    """``screen`` within a session; ``session`` are the session's further fields."""
    return State(
        machine=machine(),
        screen=screen,
        session=Session(id=SESSION, language=language, **session),  # type: ignore[arg-type]
        turn=7,
    )


def on_form(screen: Screen, language: str) -> State:
    return state(screen, language, form=form("CT01"), document=CARD, answers=ANSWERS)


def on_certificate(screen: Screen, language: str, about: Subject = Subject.SELF) -> State:
    subject = CHILDREN[0] if about is Subject.CHILD else REQUESTER
    return state(
        screen,
        language,
        form=form("CT07"),
        document=CARD,
        about=about,
        requester=REQUESTER,
        subject=subject,
    )


def with_comfort(
    shown: State, text: TextStep = TextStep.M, *, high_contrast: bool = False, low: bool = False
) -> State:
    return replace(shown, comfort=Comfort(text, high_contrast, low))


@cache
def page_picture() -> bytes:
    """A page as the preview draws it: PNG, A4 at 75 dots an inch."""
    page = Image.new("RGB", (620, 877), "white")
    pen = ImageDraw.Draw(page)
    for line in range(24):
        pen.rectangle((70, 80 + 28 * line, 550 - 37 * (line % 5), 88 + 28 * line), fill="#556")
    buffer = io.BytesIO()
    page.save(buffer, "PNG")
    return buffer.getvalue()


SIGN_IN: Final = SignIn(
    address="HTTPS://MOTCUA.EXAMPLE/DEVICE?USER_CODE=K7QD-3MPX",
    short_address="motcua.example/device",
    user_code="K7QD-3MPX",
    number="47",
    place="Máy Một Cửa, phường Hải Châu",
    paper="Xác nhận thông tin về cư trú",
    minutes=4,
)


def _fill(language: str, field: str, **changes: object) -> State:
    """The step of CT01 on which ``field`` is asked."""
    names = [step.fields for step in form("CT01").steps]
    step = next(index for index, fields in enumerate(names) if field in fields)
    return on_form(Fill(step=step, **changes), language)  # type: ignore[arg-type]


def _fill_wrong(language: str) -> State:
    shown = _fill(language, "head_number")
    assert isinstance(shown.screen, Fill)
    step = form("CT01").steps[shown.screen.step]
    errors = tuple(check(form("CT01"), ANSWERS, step=step))
    return replace(shown, screen=replace(shown.screen, tried=True, errors=errors))


def _office_away(language: str, screen: Screen) -> State:
    return replace(state(screen, language), machine=machine(OFFICE_AWAY))


def _over(language: str, overlay: TimeWarning | HelpNotice | Languages) -> State:
    return replace(on_certificate(Consent(), language), overlay=overlay)


def _welcome(_language: str) -> State:
    return State(machine=machine(), screen=Welcome())


def _out_of_service(_language: str) -> State:
    return State(machine=machine(out_of_service="09:52"), screen=OutOfService())


def _laid_passport(language: str, screen: Screen) -> State:
    return state(screen, language, form=form("CT01"), document=PASSPORT)


def _identify(problem: Problem) -> Scene:
    screen = Identify(problem=Unreadable(problem, field="birth_date", count=11))
    return lambda language: on_form(screen, language)


def _trouble(trouble: Trouble) -> Scene:
    screen = Printing(Stage.PRINTING, serial="000418/XN", trouble=trouble, told_at="09:52")
    return lambda language: on_certificate(screen, language)


def _failure(kind: FailureKind) -> Scene:
    screen = Failure(kind, WAYS[kind], told_at="09:52", detail="000418/XN")
    return lambda language: on_certificate(screen, language)


SCENES: Final[Mapping[str, Scene]] = {
    "welcome": _welcome,
    "services": lambda language: state(Services(), language),
    "services-office-away": lambda language: _office_away(language, Services()),
    "services-hindered": lambda language: _office_away(language, Services(hindered="CT07")),
    "choose-subject": lambda language: on_certificate(ChooseSubject(), language),
    "consent": lambda language: on_certificate(Consent(), language),
    "consent-form": lambda language: on_form(Consent(agreed=True), language),
    "consent-missing": lambda language: on_certificate(Consent(missing=True), language),
    "identify": lambda language: on_certificate(Identify(), language),
    "identify-form": lambda language: on_form(Identify(), language),
    "identify-passport": lambda language: on_form(Identify(laid=Laid.PASSPORT), language),
    "identify-broken": lambda language: on_form(Identify(scanner_broken=True), language),
    **{f"identify-{problem}": _identify(problem) for problem in Problem},
    "check-read": lambda language: on_form(CheckRead(), language),
    "check-read-certificate": lambda language: on_certificate(CheckRead(), language),
    "check-read-passport": lambda language: _laid_passport(language, CheckRead()),
    "check-read-editing": lambda language: on_form(
        CheckRead(editing="name", draft="Nguyễn Thị Thu Hường"), language
    ),
    "fill-head": lambda language: _fill(language, "head_name"),
    "fill-wrong": _fill_wrong,
    "review-drawing": lambda language: on_form(Review(slow=True), language),
    "review": lambda language: on_form(Review(pages=(page_picture(),)), language),
    "review-certificate": lambda language: on_certificate(
        Review(pages=(page_picture(), page_picture())), language
    ),
    "sign-in-beginning": lambda language: on_certificate(SignIn(), language),
    "sign-in-slow": lambda language: on_certificate(SignIn(slow=True), language),
    "sign-in": lambda language: on_certificate(SIGN_IN, language),
    "choose-child-waiting": lambda language: on_certificate(
        ChooseChild(slow=True), language, Subject.CHILD
    ),
    "choose-child": lambda language: on_certificate(
        ChooseChild(children=CHILDREN, waiting=False), language, Subject.CHILD
    ),
    "looking-up": lambda language: on_certificate(LookingUp(), language),
    "looking-up-slow": lambda language: on_certificate(LookingUp(slow=True), language),
    "printing-reserving": lambda language: on_certificate(Printing(Stage.RESERVING), language),
    "printing-slow": lambda language: on_certificate(
        Printing(Stage.RESERVING, slow=True), language
    ),
    "printing-form": lambda language: on_form(Printing(Stage.CHECKING, pages=2), language),
    "printing": lambda language: on_certificate(
        Printing(Stage.PRINTING, serial="000418/XN", slip=SlipState.PRINTING), language
    ),
    **{f"trouble-{trouble}": _trouble(trouble) for trouble in Trouble},
    "take-papers": lambda language: on_certificate(
        TakePapers("000418/XN", 1, SlipState.DELIVERED, card=True), language
    ),
    "take-papers-slip-coming": lambda language: on_certificate(
        TakePapers("000418/XN", 2, SlipState.PRINTING, card=True), language
    ),
    "take-papers-slip-failed": lambda language: on_certificate(
        TakePapers("000418/XN", 1, SlipState.FAILED, card=True, reminders=2), language
    ),
    "take-papers-form": lambda language: on_form(
        TakePapers(None, 1, SlipState.NONE, card=False), language
    ),
    "take-papers-passport": lambda language: on_form(
        TakePapers(None, 1, SlipState.NONE, card=True, passport=True), language
    ),
    "take-papers-away": lambda language: on_certificate(
        TakePapers("000418/XN", 1, SlipState.DELIVERED, card=True, away=True), language
    ),
    **{f"failure-{kind}": _failure(kind) for kind in FailureKind},
    "goodbye": lambda language: state(Goodbye(), language),
    "out-of-service": _out_of_service,
    "time-warning": lambda language: _over(language, TimeWarning(seconds=30)),
    "help-telling": lambda language: _over(language, HelpNotice()),
    "help-told": lambda language: _over(language, HelpNotice(told_at="09:52")),
    "help-not-reached": lambda language: _over(language, HelpNotice(told_at="09:52", failed=True)),
    "languages": lambda language: _over(language, Languages()),
}
"""Name of a scene to its state in a language."""
