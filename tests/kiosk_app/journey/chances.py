"""What can happen at the kiosk: touches that a screen can send, answers that an action can give."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from hypothesis import strategies as st

from devices.status import Progress
from forms.answers import visible_steps
from identity_documents.document import Problem, Unreadable
from kiosk_app.actions.local_time import HALL
from kiosk_app.journey import effects, events, service_effects, service_events, touches
from kiosk_app.journey.filling import shown_fields
from kiosk_app.journey.reading import read_fields
from kiosk_app.journey.service import Answered, Order, Room, Said, ServiceView, Verb
from kiosk_app.journey.session import Comfort, Speech, TextStep
from kiosk_app.journey.states import (
    CheckRead,
    ChooseRelative,
    Collect,
    FailureKind,
    Fill,
    Laid,
    Review,
    Services,
    SlipProblem,
    SlipState,
    Trouble,
    TypeNumber,
)
from office_contract.vocabulary import SignInState, Subject
from tests.kiosk_app.journey.walking import (
    CARD,
    CHILD,
    CODE,
    PASSPORT,
    PDF,
    SHORT,
    STRANGER,
    TOKEN,
    UNTIL,
    WOMAN,
    answers_of,
    form,
)

NOON: Final = datetime(2026, 11, 23, 12, 0, tzinfo=HALL)
PLAIN = (
    touches.GoOn,
    touches.GoBack,
    touches.GoHome,
    touches.OpenLanguages,
    touches.CloseOverlay,
    touches.CallHelp,
    touches.AskAloud,
    touches.WithoutDocument,
    touches.EditAnswers,
    touches.Print,
    touches.NewCode,
    touches.NoPhone,
    touches.Retry,
    touches.OtherService,
    touches.HaveAll,
    touches.AnotherPaper,
    touches.SomethingMissing,
    touches.NeedMoment,
    touches.AskLater,
    touches.PrintSlipAgain,
    touches.GoToCounter,
    touches.CollectPaper,
    touches.TrayIsEmpty,
    touches.AskToBeTakenIn,
)
WORDS = st.one_of(st.text(max_size=12), st.sampled_from(["Y", "048188001234", "1988-03-15"]))
PEOPLE = (WOMAN, CHILD, STRANGER)
SAMPLE: dict[str, Any] = dict(answers_of("CT01"))


def person_touches(state: Any) -> st.SearchStrategy[tuple[type[touches.Touch], dict[str, Any]]]:
    """What can be touched: the plain verbs always, the others as the screen has them."""
    some: list[st.SearchStrategy[tuple[type[touches.Touch], dict[str, Any]]]] = [
        st.sampled_from([(verb, {}) for verb in PLAIN]),
        st.sampled_from([(touches.GoOn, {})]),
        st.sampled_from([(touches.PickService, {"code": code}) for code in ("CT01", "CT07")]),
        st.sampled_from([(touches.PickSubject, {"about": about}) for about in Subject]),
        st.sampled_from([(touches.Agree, {"agreed": agreed}) for agreed in (True, True, False)]),
        st.sampled_from([(touches.UseDocument, {"laid": laid}) for laid in Laid]),
        st.sampled_from([(touches.SwitchLanguage, {"language": tag}) for tag in ("en", "xx")]),
        st.sampled_from(
            [(touches.SetComfort, {"comfort": Comfort(text=size)}) for size in TextStep]
            + [
                (touches.SetComfort, {"comfort": Comfort(speech=speech)})
                for speech in (
                    Speech(),
                    Speech(on=True),
                    Speech(on=True, by_headphones=True, rate=0, volume=4, aloud=True),
                    Speech(on=True, rate=99, instead_of="xx"),
                )
            ]
        ),
        st.sampled_from([(touches.SetAloud, {"aloud": aloud}) for aloud in (True, False)]),
        st.sampled_from([(touches.PageSeen, {"there": there}) for there in (True, False)]),
    ]
    match state.screen:
        case TypeNumber():
            numbers = st.sampled_from([WOMAN.number, "048 188 001 234", "12", "x"])
            some.append(st.builds(lambda value: (touches.SetRead, {"value": value}), numbers))
        case Services():
            some.append(st.builds(lambda wish: (touches.SetWish, {"wish": wish}), WORDS))
        case Collect():
            codes = st.one_of(WORDS, st.sampled_from([SHORT, SHORT.replace("0", "O"), SHORT[:11]]))
            some.append(st.builds(lambda value: (touches.SetCode, {"value": value}), codes))
            some.append(
                st.sampled_from([(touches.TypeCode, {"typing": one}) for one in (True, False)])
            )
        case CheckRead():
            names = [one.name for one in read_fields(state.session.document)]
            some.append(st.sampled_from([(touches.EditRead, {"field": name}) for name in names]))
            some.append(st.builds(lambda value: (touches.SetRead, {"value": value}), WORDS))
        case Fill() as screen:
            some += [typing(state, screen)] * 3
            rows = [
                (verb, {"field": "members", "index": index})
                for verb in (touches.OpenRow, touches.RemoveRow)
                for index in (0, 1, 9)
            ]
            if "members" in shown_names(state):
                some.append(st.sampled_from(rows))
        case Review():
            pages = [(touches.ShowPage, {"page": page, "zoomed": True}) for page in (-1, 0, 1)]
            some.append(st.sampled_from(pages))
            some += [st.just((touches.Print, {}))] * 3
        case ChooseRelative():
            picks = [(touches.PickRelative, {"number": person.number}) for person in PEOPLE]
            some.append(st.sampled_from(picks))
        case _:
            pass
    return st.one_of(some)


def service_touches() -> st.SearchStrategy[tuple[type[touches.Touch], dict[str, Any]]]:
    """What can be touched at the door of service mode and in it; anything at either."""
    orders = st.builds(Order, st.sampled_from(Verb), st.sampled_from(["tray", "", "x/1"]))
    places = st.floats(-0.5, 1.5)
    return st.one_of(
        st.sampled_from([(service_events.EnterPin, {"pin": "280915"})]),
        st.sampled_from([(service_events.CloseService, {})]),
        st.sampled_from([(service_events.OpenService, {})]),
        st.sampled_from([(service_events.ShowRoom, {"room": room}) for room in Room]),
        st.builds(lambda order: (service_events.GiveOrder, {"order": order}), orders),
        st.builds(lambda x, y: (service_events.MarkTouch, {"x": x, "y": y}), places, places),
        st.sampled_from([(touches.Start, {"language": "vi", "new_session": "f" * 16})]),
    )


def shown_names(state: Any) -> list[str]:
    if state.screen.row is not None:
        return []
    return list(visible_steps(form("CT01"), state.session.answers)[state.screen.step].fields)


def typing(
    state: Any, screen: Fill
) -> st.SearchStrategy[tuple[type[touches.Touch], dict[str, Any]]]:
    """Mostly what the sample says, so that some get to the end."""
    shown = [one.name for one in shown_fields(form("CT01"), state.session.answers, screen)]
    plain = [name for name in shown if name != "members"]
    row = SAMPLE["members"][0] if screen.row is not None else SAMPLE
    sound = [(touches.SetAnswer, {"field": name, "value": row.get(name, "")}) for name in plain]
    wrong = st.tuples(st.sampled_from(plain or [""]), WORDS).map(
        lambda pair: (touches.SetAnswer, {"field": pair[0], "value": pair[1]})
    )
    return st.one_of(st.sampled_from(sound), wrong) if sound else st.just((touches.GoOn, {}))


def answers_to(effect: effects.Effect) -> st.SearchStrategy[tuple[type[events.Answer], Any]]:
    """What the action of ``effect`` can say."""
    failed = st.sampled_from(
        [
            (events.Failed, {"kind": kind})
            for kind in FailureKind
            if kind not in {FailureKind.WRONG_PAGE, FailureKind.OUTCOME_UNKNOWN}
        ]
    )
    match effect:
        case effects.ArmTimer():
            return st.just((events.TimerFired, {}))
        case effects.ReadDocument():
            refused = [(events.DocumentRefused, {"problem": Unreadable(one)}) for one in Problem]
            read = [(events.DocumentRead, {"document": one}) for one in (CARD, CARD, PASSPORT)]
            scanner: list[tuple[type[events.Answer], Any]] = [
                (events.ScannerBroken, {}),
                (events.ScannerBack, {}),
            ]
            return st.sampled_from(read * 4 + scanner + refused)
        case effects.DrawPreview():
            return st.one_of(st.just((events.PreviewDrawn, {"pages": (b"png",)})), failed)
        case effects.BeginSignIn():
            return st.one_of(st.sampled_from(sign_in_answers()), failed)
        case effects.FindRelatives():
            some = [(), (CHILD,), (CHILD, STRANGER)]
            found = [(events.RelativesFound, {"relatives": relatives}) for relatives in some]
            return st.one_of(st.sampled_from(found), failed)
        case effects.FindRecord():
            return st.one_of(st.sampled_from(records(effect)), failed)
        case effects.IssueCertificate() | effects.ComposeForm():
            return st.one_of(st.sampled_from(page_answers(effect)), failed)
        case effects.Deliver():
            moves = [(events.PrintMoved, {"progress": one}) for one in Progress]
            held = [
                (events.PrintMoved, {"progress": Progress.HELD, "trouble": one}) for one in Trouble
            ]
            store = [(events.Failed, {"kind": FailureKind.STORE_FAILING})]
            wrong = [(events.PageWrong, {"mismatches": ("not-checked",), "at": "10:00"})]
            return st.sampled_from(moves + held + store + wrong)
        case effects.QueueRequest():
            kept = {"code": CODE, "short": SHORT, "until": UNTIL}
            return st.one_of(st.just((events.RequestQueued, kept)), failed)
        case effects.ReadSlip():
            wrong = [(events.SlipRefused, {"problem": one}) for one in SlipProblem]
            line = [(events.ScannerBroken, {}), (events.ScannerBack, {})]
            slip = [(events.SlipRead, {"token": TOKEN})]
            return st.sampled_from(slip * 6 + wrong + line)
        case effects.OpenCollection():
            wrong = [(events.SlipRefused, {"problem": one}) for one in SlipProblem]
            return st.sampled_from(collections() * 3 + wrong)
        case effects.PrintReceipt() | effects.PrintAppointment() | effects.PrintCounterSlip():
            ends = (SlipState.DELIVERED, SlipState.FAILED)
            return st.sampled_from([(events.SlipMoved, {"state": one}) for one in ends])
        case effects.TellOffice():
            return st.sampled_from(
                [(events.HelpTold, {"at": "10:00", "reached": one}) for one in (True, False)]
            )
        case service_effects.CheckPin() | service_effects.AwaitServiceCard():
            return st.sampled_from(
                [
                    (service_events.Admitted, {"who": "lan"}),
                    (service_events.NotAdmitted, {}),
                    (service_events.NotAdmitted, {"locked_until": NOON, "alarm": True}),
                ]
            )
        case service_effects.LookAtMachine():
            return st.just((service_events.Looked, {"view": ServiceView(at=NOON)}))
        case service_effects.CarryOut(order=order):
            answers = [Answered(order, said) for said in Said]
            return st.sampled_from(
                [(service_events.OrderAnswered, {"answered": one}) for one in answers]
            )
        case effects.RecordOutcome():
            unkept = (events.Failed, {"kind": FailureKind.STORE_FAILING})
            return st.sampled_from([(events.Done, {}), unkept])
        case _:
            return st.just((events.Done, {}))


def sign_in_answers() -> list[tuple[type[events.Answer], Any]]:
    began = {
        "sign_in": "sign-in-1",
        "address": "https://id.example.vn/d",
        "short_address": "id.example.vn/d",
        "user_code": "BCDF-GHJK",
        "number": "47",
        "place": "Sảnh B",
        "paper": "CT07",
        "minutes": 10,
    }
    moved = [(events.SignInMoved, {"state": one}) for one in SignInState if one != "approved"]
    approved = [
        (events.SignInMoved, {"state": SignInState.APPROVED, "person": one})
        for one in (WOMAN, WOMAN, WOMAN, STRANGER)
    ]
    return [(events.SignInBegan, began), *moved, *approved * 2]


def collections() -> list[tuple[type[events.Answer], Any]]:
    """Requests that waited: of this form, with older consent, or of a form nobody knows."""
    own = form("CT07").consent_version
    return [
        (
            events.CollectionOpened,
            {"collection": "waiting-1", "code": code, "about": about, "consent_version": consent},
        )
        for code, about, consent in (
            ("CT07", Subject.SELF, own),
            ("CT07", Subject.CHILD, own),
            ("CT07", Subject.SELF, "2020-01"),
            ("CT99", Subject.SELF, own),
        )
    ]


def records(effect: effects.FindRecord) -> list[tuple[type[events.Answer], Any]]:
    """The record asked for, by the one who is likely to stand there, or somebody else's."""
    return [
        (
            events.RecordFound,
            {
                "request": effect.request,
                "requester": requester.number,
                "subject": subject,
                "values": answers_of("CT07"),
            },
        )
        for requester in (WOMAN, WOMAN, WOMAN, STRANGER)
        for subject in (effect.subject, effect.subject, STRANGER.number)
    ]


def page_answers(
    effect: effects.IssueCertificate | effects.ComposeForm,
) -> list[tuple[type[events.Answer], Any]]:
    certificate = isinstance(effect, effects.IssueCertificate)
    serial = f"DN-{effect.request}" if certificate else None
    ready = (events.PageReady, {"pdf": PDF, "pages": 1, "serial": serial, "sheet": 1})
    wrong = (events.PageWrong, {"mismatches": ("subject",), "at": "10:12"})
    some = [(events.PageComposed, {"pages": 1}), *[ready] * 4, wrong]
    return [(events.SerialReserved, {"serial": serial}), *some] if certificate else some
