"""One state for every face of every screen, with synthetic people, in any language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from forms.answers import check, check_field
from forms.schema import Group
from identity_documents.document import Document, Problem, Unreadable
from kiosk_app.journey.circumstances import Enrolling, Pause, Standing
from kiosk_app.journey.draft import resting
from kiosk_app.journey.failing import WAYS
from kiosk_app.journey.reading import PERSONAL_NUMBER
from kiosk_app.journey.service import Room
from kiosk_app.journey.session import Carried
from kiosk_app.journey.states import (
    AloudQuestion,
    AskLater,
    AtCounter,
    CheckRead,
    ChooseRelative,
    ChooseSubject,
    Collect,
    Consent,
    Failure,
    FailureKind,
    Fill,
    Goodbye,
    HelpNotice,
    Identify,
    Laid,
    Languages,
    LookingUp,
    OutOfService,
    PowerNotice,
    Printing,
    Queued,
    Review,
    Screen,
    Services,
    SignIn,
    SlipProblem,
    SlipState,
    Stage,
    State,
    TakePapers,
    TimeWarning,
    TrayNotice,
    Trouble,
    TypeNumber,
    Way,
    Welcome,
)
from office_contract.vocabulary import Subject
from tests.kiosk_app.serviced import LOCKED_UNTIL, TESTED, door, room
from tests.kiosk_app.synthetic import (
    ANSWERS,
    CARD,
    CHILDREN,
    CLOSURES,
    DECEASED,
    HOLIDAY,
    LONGEST_NOTICE,
    NOTICE,
    OFFICE_AWAY,
    OFFICE_NEVER_SEEN,
    PASSPORT,
    SATURDAY,
    SHORT,
    SLIP_CODE,
    SLIP_UNTIL,
    VISA,
    WARNING,
    WEEK,
    asking_later,
    collecting,
    form,
    machine,
    machine_told,
    machine_without_office,
    on_certificate,
    on_death,
    on_form,
    page_picture,
    state,
)

Scene = Callable[[str], State]
"""Language tag to the state that shows the scene in it."""


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


def _services(group: Group) -> Scene:
    return lambda language: state(Services(group=group), language)


def _over(language: str, overlay: TimeWarning | HelpNotice | Languages) -> State:
    return replace(on_certificate(Consent(), language), overlay=overlay)


def _over_services(language: str, overlay: TrayNotice | PowerNotice) -> State:
    return replace(state(Services(), language), overlay=overlay)


def _welcome(_language: str) -> State:
    return State(machine=machine(), screen=Welcome())


def _out_of_service(_language: str) -> State:
    return State(machine=machine(out_of_service="09:52"), screen=OutOfService())


def _for_child(shown: State) -> State:
    assert shown.session is not None
    return replace(shown, session=replace(shown.session, about=Subject.CHILD))


def _paused(pause: Pause, retired: str | None = None) -> Scene:
    whole = replace(machine(), pause=pause, retired=retired)
    return lambda _language: State(machine=whole, screen=resting(whole))


def _of_standing(standing: Standing, enrolling: Enrolling | None = None) -> Scene:
    whole = replace(machine(), standing=standing, standing_since="09:41", enrolling=enrolling)
    return lambda _language: State(machine=whole, screen=resting(whole))


def _welcome_told(**bulletin: object) -> Scene:
    # A turn of its own: it speaks from the beginning again.
    return lambda _language: State(
        machine=machine_told(**bulletin), screen=Welcome(), turn=200 + len(bulletin)
    )


def _services_told(screen: Services, **bulletin: object) -> Scene:
    # A turn of its own: the pages are cut anew.
    return lambda language: replace(
        state(screen, language), machine=machine_told(**bulletin), turn=210 + len(bulletin)
    )


def _laid_passport(language: str, screen: Screen) -> State:
    return state(screen, language, form=form("CT01"), document=PASSPORT)


def _identify(problem: Problem) -> Scene:
    screen = Identify(problem=Unreadable(problem, field="birth_date", count=11))
    return lambda language: on_form(screen, language)


def _trouble(trouble: Trouble) -> Scene:
    screen = Printing(Stage.PRINTING, serial="000418/XN", trouble=trouble, told_at="09:52")
    return lambda language: on_certificate(screen, language)


def _queued(slip: SlipState, slips: int, *, printer: bool = True) -> Scene:
    screen = Queued(code=SLIP_CODE, short=SHORT, until=SLIP_UNTIL, slip=slip, slips=slips)
    away = machine_without_office(slips=printer)
    return lambda language: asking_later(screen, language, away=away)


def _collect(screen: Collect) -> Scene:
    # A turn of its own: what is being typed is the person's, and no other scene's.
    turn = 100 + 2 * len(screen.draft) + screen.typing
    return lambda language: replace(state(screen, language), turn=turn)


def _slip_problem(problem: SlipProblem) -> Scene:
    typed = problem in TYPED_PROBLEMS
    draft = SHORT[:9] if problem is SlipProblem.INCOMPLETE else SHORT
    return _collect(Collect(typing=typed, draft=draft if typed else "", problem=problem))


def _on_visitors_form(language: str, screen: Screen, document: Document = PASSPORT) -> State:
    return state(screen, language, form=form("NA5"), document=document)


def _left_below(language: str) -> State:
    shown = on_certificate(TakePapers("000418/XN", 1, SlipState.DELIVERED, card=True), language)
    return replace(shown, machine=replace(shown.machine, paper_left=True))


def _failed_while_collecting(kind: FailureKind) -> Scene:
    return lambda language: collecting(Failure(kind, WAYS[kind]), language)


TYPED_PROBLEMS: Final = frozenset(
    {
        SlipProblem.INCOMPLETE,
        SlipProblem.MISTYPED,
        SlipProblem.LETTER,
        SlipProblem.UNKNOWN,
        SlipProblem.TOO_MANY,
    }
)
"""Said of letters that were typed; the others also of a slip on the glass."""


def _failure(kind: FailureKind) -> Scene:
    screen = Failure(kind, WAYS[kind], told_at="09:52", detail="000418/XN")
    return lambda language: on_certificate(screen, language)


WISHES: Final = {
    "vi": "khai sinh",
    "en": "birth certificate",
    "ko": "출생 증",
    "zh-Hans": "出生证",
    "zh-Hant": "出生證明",
    "ja": "出生",
    "th": "ใบเกิด",
    "ru": "свидетельство о рожд",
}
"""What is being typed, by language."""


def _searching(language: str, wish: str) -> State:
    """Each search is a turn of its own, as in a journey."""
    return replace(state(Services(wish=wish), language), turn=400 + sum(map(ord, language + wish)))


SCENES: Final[Mapping[str, Scene]] = {
    "welcome": _welcome,
    "welcome-notice": _welcome_told(notices=(NOTICE,)),
    "welcome-notices": _welcome_told(notices=(WARNING, NOTICE, LONGEST_NOTICE)),
    "welcome-longest-notice": _welcome_told(notices=(LONGEST_NOTICE, WARNING)),
    "welcome-closed": _welcome_told(hours=WEEK),
    "welcome-closed-day": _welcome_told(
        hours=WEEK, notices=(WARNING,), closed_days={SATURDAY.date(): HOLIDAY}
    ),
    "services": lambda language: state(Services(group=Group.RESIDENCE), language),
    **{f"services-{group}": _services(group) for group in Group if group is not Group.RESIDENCE},
    "services-office-away": lambda language: _office_away(language, Services()),
    "services-hindered": lambda language: replace(
        state(Services(hindered="CT07"), language), machine=machine(OFFICE_NEVER_SEEN)
    ),
    "services-search": lambda language: _searching(language, WISHES.get(language, WISHES["vi"])),
    "services-search-nothing": lambda language: _searching(language, "qwrtz"),
    "services-closed": _services_told(Services(group=Group.RESIDENCE), closed=CLOSURES),
    "services-closed-touched": _services_told(
        Services(group=Group.RESIDENCE, hindered="CT07"), closed=CLOSURES
    ),
    "services-hours": _services_told(
        Services(group=Group.RESIDENCE, hindered="CT07"), service_hours={"CT07": WEEK}
    ),
    "services-notices": _services_told(
        Services(group=Group.PERSONAL), notices=(WARNING, NOTICE, LONGEST_NOTICE)
    ),
    "services-another": lambda language: state(
        Services(group=Group.PERSONAL),
        language,
        carried=Carried("Nguyễn Thị Thu Hường", CARD, earlier={"phone": "0900000123"}),
    ),
    "services-fee": lambda language: state(
        Services(hindered="XN-TTHN", group=Group.CIVIL_STATUS), language
    ),
    "services-office-never-seen": lambda language: replace(
        state(Services(), language), machine=machine(OFFICE_NEVER_SEEN)
    ),
    "choose-subject": lambda language: on_certificate(ChooseSubject(), language),
    "consent": lambda language: on_certificate(Consent(), language),
    "consent-child": lambda language: _for_child(on_certificate(Consent(), language)),
    "consent-form": lambda language: on_form(Consent(agreed=True), language),
    "consent-later": lambda language: asking_later(Consent(), language),
    "consent-deceased": lambda language: on_death(Consent(), language),
    "consent-visitor": lambda language: _on_visitors_form(language, Consent()),
    "consent-missing": lambda language: on_certificate(Consent(missing=True), language),
    "identify": lambda language: on_certificate(Identify(), language),
    "identify-form": lambda language: on_form(Identify(), language),
    "identify-passport": lambda language: on_form(Identify(laid=Laid.PASSPORT), language),
    "identify-passport-only": lambda language: _on_visitors_form(
        language, Identify(laid=Laid.PASSPORT)
    ),
    "identify-broken": lambda language: on_form(Identify(scanner_broken=True), language),
    **{f"identify-{problem}": _identify(problem) for problem in Problem},
    "check-read": lambda language: on_form(CheckRead(), language),
    "check-read-certificate": lambda language: on_certificate(CheckRead(), language),
    "check-read-passport": lambda language: _laid_passport(language, CheckRead()),
    "check-read-visitor": lambda language: _on_visitors_form(language, CheckRead()),
    "check-read-visa": lambda language: _on_visitors_form(language, CheckRead(), VISA),
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
    "choose-relative-waiting": lambda language: on_certificate(
        ChooseRelative(slow=True), language, Subject.CHILD
    ),
    "choose-relative": lambda language: on_certificate(
        ChooseRelative(relatives=CHILDREN, waiting=False), language, Subject.CHILD
    ),
    "choose-relative-deceased-waiting": lambda language: on_death(ChooseRelative(), language),
    "choose-relative-deceased": lambda language: on_death(
        ChooseRelative(relatives=DECEASED, waiting=False), language
    ),
    "looking-up": lambda language: on_certificate(LookingUp(), language),
    "looking-up-slow": lambda language: on_certificate(LookingUp(slow=True), language),
    "type-number": lambda language: asking_later(TypeNumber(), language),
    "type-number-wrong": lambda language: replace(
        asking_later(
            TypeNumber("04818800123", check_field(PERSONAL_NUMBER, "04818800123")), language
        ),
        turn=101,
    ),
    "ask-later": lambda language: asking_later(AskLater(), language),
    "ask-later-child": lambda language: asking_later(AskLater(), language, Subject.CHILD),
    "ask-later-sending": lambda language: asking_later(AskLater(sending=True), language),
    "ask-later-office-back": lambda language: asking_later(AskLater(), language, away=machine()),
    "ask-later-office-failing": lambda language: asking_later(
        AskLater(chosen=True), language, away=machine()
    ),
    "queued-printing": _queued(SlipState.PRINTING, 1),
    "queued": _queued(SlipState.DELIVERED, 1),
    "queued-last-slip": _queued(SlipState.DELIVERED, 3),
    "queued-slip-failed": _queued(SlipState.FAILED, 2),
    "queued-no-slip-printer": _queued(SlipState.NONE, 0, printer=False),
    "at-counter": lambda language: on_certificate(AtCounter(), language),
    "at-counter-printing": lambda language: on_form(
        AtCounter(slip=SlipState.PRINTING, slips=1), language
    ),
    "at-counter-printed": lambda language: on_form(
        AtCounter(slip=SlipState.DELIVERED, slips=1), language
    ),
    "at-counter-slip-failed": lambda language: on_form(
        AtCounter(slip=SlipState.FAILED, slips=1), language
    ),
    "collect": _collect(Collect()),
    "collect-office-not-there": lambda language: _office_away(language, Collect()),
    "collect-broken": _collect(Collect(scanner_broken=True)),
    "collect-opening": _collect(Collect(opening=True)),
    "collect-opening-slow": _collect(Collect(typing=True, draft=SHORT, opening=True, slow=True)),
    "collect-typing": _collect(Collect(typing=True)),
    "collect-typing-some": _collect(Collect(typing=True, draft=SHORT[:6])),
    **{f"collect-{problem}": _slip_problem(problem) for problem in SlipProblem},
    "collect-consent": lambda language: collecting(Consent(), language),
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
    "take-papers-other-below": _left_below,
    **{f"failure-{kind}": _failure(kind) for kind in FailureKind},
    "failure-ask-later": lambda language: on_certificate(
        Failure(FailureKind.OFFICE_FAILING, (Way.ASK_LATER, Way.RETRY, Way.OTHER_SERVICE)), language
    ),
    "failure-collecting-away": _failed_while_collecting(FailureKind.OFFICE_AWAY),
    "failure-collecting-other-person": _failed_while_collecting(FailureKind.SIGN_IN_OTHER_PERSON),
    "goodbye": lambda language: state(Goodbye(), language),
    "goodbye-request-kept": lambda language: state(Goodbye(request_kept=True), language),
    "out-of-service": _out_of_service,
    "out-of-service-suspended": _of_standing(Standing.SUSPENDED),
    "out-of-service-revoked": _of_standing(Standing.REVOKED),
    "enrolment": _of_standing(
        Standing.UNKNOWN, Enrolling("4f1d0c7a93be2586", code="7K3MPQ2X", until="10:02")
    ),
    "enrolment-waiting": _of_standing(Standing.UNKNOWN, Enrolling("4f1d0c7a93be2586")),
    "enrolment-refused": _of_standing(
        Standing.UNKNOWN, Enrolling("4f1d0c7a93be2586", refused=True)
    ),
    "enrolment-new-key": _of_standing(
        Standing.UNKNOWN,
        Enrolling("4f1d0c7a93be2586", code="7K3MPQ2X", until="10:02", new_key=True),
    ),
    "power-notice": lambda language: _over_services(language, PowerNotice()),
    "out-of-service-power": _paused(Pause.POWER),
    "out-of-service-store": _paused(Pause.STORE),
    "out-of-service-keys": _paused(Pause.KEYS),
    "out-of-service-retired": _paused(Pause.RETIRED, retired="14:05"),
    "service-door": lambda language: door(language, wrong=True),
    "service-door-locked": lambda language: door(language, locked_until=LOCKED_UNTIL),
    "service-health": room,
    "service-jam": lambda language: room(language, device="a4"),
    "service-paper": lambda language: room(language, Room.PAPER),
    "service-tests": lambda language: room(language, Room.TESTS, answered=TESTED),
    "service-network": lambda language: room(language, Room.NETWORK),
    "service-log": lambda language: room(language, Room.LOG),
    "service-machine": lambda language: room(language, Room.MACHINE, retired="09:40"),
    "time-warning": lambda language: _over(language, TimeWarning(seconds=30)),
    "help-telling": lambda language: _over(language, HelpNotice()),
    "help-told": lambda language: _over(language, HelpNotice(told_at="09:52")),
    "help-not-reached": lambda language: _over(language, HelpNotice(told_at="09:52", failed=True)),
    "aloud-question": lambda language: replace(
        on_form(CheckRead(), language), overlay=AloudQuestion()
    ),
    "languages": lambda language: _over(language, Languages()),
    "tray-telling": lambda language: _over_services(language, TrayNotice()),
    "tray-told": lambda language: _over_services(language, TrayNotice(told_at="09:52")),
    "tray-not-reached": lambda language: _over_services(
        language, TrayNotice(told_at="09:52", failed=True)
    ),
}
"""Name of a scene to its state in a language."""
