"""The shell's view-model: which screen, which verbs, what stays and what goes."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication

from kiosk_app.i18n import build
from kiosk_app.i18n.languages import LANGUAGES
from kiosk_app.journey import touches
from kiosk_app.journey.session import RATES, Comfort, Speech, TextStep
from kiosk_app.journey.states import (
    Consent,
    Identify,
    LookingUp,
    Printing,
    State,
    TimeWarning,
    Trouble,
)
from kiosk_app.journey.states import Stage as PrintStage
from kiosk_app.viewmodels.base import Bridge
from kiosk_app.viewmodels.layout import MachineLayout, Side
from kiosk_app.viewmodels.root import RootVm
from kiosk_app.viewmodels.translate import Interpreter
from tests.kiosk_app.scenes import SCENES
from tests.kiosk_app.synthetic import SESSION, on_certificate, on_form

NEW_SESSION = "0123456789abcdef"


@dataclass
class Bench:
    """A root view-model with a recording ``send``, and clocks that stand still."""

    root: RootVm
    interpreter: Interpreter
    sent: list[touches.Touch] = field(default_factory=list)
    seconds: float = 0.0

    def show(self, name: str, language: str = "vi") -> State:
        state = SCENES[name](language)
        self.root.show(state)
        return state


@pytest.fixture
def bench(qapp: QGuiApplication) -> Iterator[Bench]:
    for language in build.LANGUAGES:
        if not build.fresh(language):
            build.compile_(language)
    interpreter = Interpreter()
    made: list[Bench] = []
    sent: list[touches.Touch] = []
    bridge = Bridge(
        send=sent.append,
        interpreter=interpreter,
        layout=MachineLayout(tray=Side.RIGHT, slot=Side.MIDDLE),
        clock=lambda: datetime(2026, 11, 21, 9, 47),
        monotonic=lambda: made[0].seconds,
        new_session=lambda: NEW_SESSION,
    )
    root = RootVm(bridge, 0.248)
    root.languageWanted.connect(interpreter.install)
    made.append(Bench(root, interpreter, sent))
    yield made[0]
    interpreter.remove()
    root.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def vm(bench: Bench) -> object:
    return bench.root.property("screenVm")


@pytest.mark.parametrize("name", SCENES)
def test_every_face_has_a_screen(bench: Bench, name: str) -> None:
    from kiosk_app.viewmodels.app import QML

    for language in ("vi", "en", "ko"):
        bench.show(name, language)
        stem = bench.root.property("screen")
        assert (QML / "screens" / f"{stem}.qml").exists()
        assert type(vm(bench)).__name__ == f"{stem}Vm"
        overlay = bench.root.property("overlay")
        if overlay:
            assert (QML / "screens" / f"{overlay}.qml").exists()


def test_a_touch_names_session_and_turn(bench: Bench) -> None:
    bench.root.show(replace(on_certificate(Consent(), "vi"), turn=41))
    vm(bench).toggle()  # type: ignore[attr-defined]
    assert bench.sent == [touches.Agree(session=SESSION, turn=41, agreed=True)]


def test_welcome_begins_a_session(bench: Bench) -> None:
    bench.show("welcome")
    vm(bench).start("ko")  # type: ignore[attr-defined]
    assert bench.sent == [
        touches.Start(session=None, turn=0, language="ko", new_session=NEW_SESSION)
    ]


def test_the_same_screen_is_kept_and_told(bench: Bench) -> None:
    bench.root.show(on_certificate(Consent(), "vi"))
    kept = vm(bench)
    opened: list[None] = []
    bench.root.opened.connect(lambda: opened.append(None))
    bench.root.show(on_certificate(Consent(missing=True), "vi"))
    assert vm(bench) is kept
    assert opened == []
    assert kept.missing is True  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "changed",
    [
        {"turn": 8},
        {"screen": Identify()},
        {"session": None},
    ],
)
def test_another_turn_screen_or_session_is_another_view_model(
    bench: Bench, changed: dict[str, object]
) -> None:
    state = on_certificate(Consent(), "vi")
    bench.root.show(state)
    before = vm(bench)
    if changed.get("session", ...) is None:
        changed = {"session": replace(state.session, id="f" * 16)}  # type: ignore[type-var]
    bench.root.show(replace(state, **changed))  # type: ignore[arg-type]
    assert vm(bench) is not before


def test_a_held_up_printer_has_a_face_of_its_own(bench: Bench) -> None:
    working = on_certificate(Printing(PrintStage.PRINTING), "vi")
    bench.root.show(working)
    assert bench.root.property("screen") == "Printing"
    assert bench.root.property("steps")
    held = replace(working, screen=Printing(PrintStage.PRINTING, trouble=Trouble.JAM))
    bench.root.show(held)
    assert bench.root.property("screen") == "PrinterTrouble"
    assert bench.root.property("steps") == []
    bench.root.show(working)
    assert bench.root.property("screen") == "Printing"


def test_nothing_of_a_person_outlives_the_session(bench: Bench) -> None:
    """F9: the view-models of a session, which hold its state, are gone after it."""
    gone = []
    for name in ("check-read", "fill-head", "review", "sign-in", "choose-relative", "take-papers"):
        bench.show(name)
        gone.append(weakref.ref(vm(bench)))
    bench.show("welcome")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [reference() for reference in gone if reference() is not None] == []


def test_the_language_is_there_before_the_words_are_read(bench: Bench) -> None:
    bench.show("failure-no-record", "vi")
    assert vm(bench).title == "Chưa tìm thấy thông tin"  # type: ignore[attr-defined]
    bench.show("failure-no-record", "ko")
    assert vm(bench).title == "정보를 찾지 못했습니다"  # type: ignore[attr-defined]
    assert bench.root.property("languageName") == "한국어"


def test_progress_follows_the_journey(bench: Bench) -> None:
    bench.show("sign-in")
    assert bench.root.property("steps") == ["Đồng ý", "Thẻ căn cước", "Xác nhận", "Xem lại", "In"]
    assert bench.root.property("step") == 2
    bench.show("fill-head")
    assert bench.root.property("steps")[2] == "Điền tờ khai"
    bench.show("identify-passport")
    assert bench.root.property("steps")[1] == "Hộ chiếu"
    bench.show("services")
    assert bench.root.property("steps") == []


@pytest.mark.parametrize(
    ("name", "may"),
    [
        ("welcome", False),
        ("services", True),
        ("fill-head", True),
        ("printing", False),
        ("trouble-jam", True),
        ("take-papers", False),
        ("failure-office-away", True),
        ("out-of-service", False),
    ],
)
def test_where_one_may_start_over(bench: Bench, name: str, *, may: bool) -> None:
    bench.show(name)
    assert bench.root.property("canStartOver") is may


def test_comfort_steps_and_switches(bench: Bench) -> None:
    state = on_form(LookingUp(), "vi")
    wanted = []
    for text in TextStep:
        bench.root.show(replace(state, comfort=Comfort(text=text)))
        bench.root.nextTextSize()
        touch = bench.sent.pop()
        assert isinstance(touch, touches.SetComfort)
        wanted.append(touch.comfort.text)
    assert wanted == [TextStep.M, TextStep.L, TextStep.XL, TextStep.S]
    bench.root.toggleContrast()
    bench.root.toggleLow()
    assert [touch.comfort for touch in bench.sent] == [  # type: ignore[attr-defined]
        Comfort(text=TextStep.XL, high_contrast=True),
        Comfort(text=TextStep.XL, low=True),
    ]


def test_speech_begins_and_its_steps_end_at_the_last(bench: Bench) -> None:
    state = on_form(LookingUp(), "vi")
    bench.root.show(state)
    for step in (bench.root.speakFaster, bench.root.speakLouder):
        step(1)
    assert bench.sent == [], "nothing is said, so that nothing can be louder"
    bench.root.toggleSpeech()
    spoken = Speech(on=True, rate=len(RATES) - 1, volume=0)
    bench.root.show(replace(state, comfort=Comfort(speech=spoken)))
    bench.root.speakFaster(1)
    bench.root.speakLouder(-1)
    bench.root.speakFaster(-1)
    bench.root.speakLouder(1)
    bench.root.toggleSpeech()
    assert [touch.comfort.speech for touch in bench.sent] == [  # type: ignore[attr-defined]
        Speech(on=True),
        replace(spoken, rate=len(RATES) - 2),
        replace(spoken, volume=1),
        replace(spoken, on=False),
    ]


def test_speech_is_offered_where_there_are_voices(bench: Bench) -> None:
    state = on_form(LookingUp(), "ko")
    for voices, speaks, english in (
        (frozenset({"vi", "en", "ko"}), True, False),
        (frozenset({"vi", "en"}), True, True),
        (frozenset[str](), False, True),
    ):
        bench.root.show(replace(state, machine=replace(state.machine, voices=voices)))
        assert bench.root.property("speaks") is speaks
        assert bench.root.property("speechInEnglish") is english
    bench.root.toggleSpeech()
    assert bench.sent == []


def test_once_more_twice_within_a_second_is_help(bench: Bench) -> None:
    state = on_form(LookingUp(), "vi")
    bench.root.show(replace(state, comfort=Comfort(speech=Speech(on=True))))
    again: list[bool] = []
    bench.root.repeated.connect(lambda: again.append(True))
    bench.root.repeatSpeech()
    assert (again, bench.sent) == ([True], [])
    bench.root.repeatSpeech()
    assert again == [True]
    assert [type(touch) for touch in bench.sent] == [touches.CallHelp]


def test_the_question_whether_all_may_hear_is_answered_either_way(bench: Bench) -> None:
    bench.root.show(SCENES["aloud-question"]("vi"))
    question = bench.root.property("overlayVm")
    question.close()
    question.allow()
    assert [touch.aloud for touch in bench.sent] == [False, True]  # type: ignore[attr-defined]


def test_the_screen_comes_from_where_one_goes(bench: Bench) -> None:
    seen: list[bool] = []
    bench.root.opened.connect(lambda: seen.append(bench.root.property("backwards")))
    bench.show("services")
    vm(bench).back()  # type: ignore[attr-defined]
    bench.show("welcome")
    bench.show("services")
    assert seen == [False, True, False]


def test_low_mode_follows_the_height_of_this_machine(bench: Bench) -> None:
    # 1,326 mm less 1,120 mm: 832 pixels of the reference screen.
    assert bench.root.property("lowTopMm") == pytest.approx(206.0)


def test_the_warning_counts_whole_seconds(bench: Bench) -> None:
    bench.root.show(replace(on_form(Consent(), "vi"), overlay=TimeWarning(seconds=30)))
    warning = bench.root.property("overlayVm")
    assert (warning.seconds, warning.share) == (30, 1.0)
    bench.seconds = 6.2
    bench.root.tick()
    assert warning.seconds == 24
    bench.seconds = 40.0
    assert (warning.seconds, warning.share) == (0, 0.0)
    warning.stay()
    assert bench.sent == [touches.CloseOverlay(session=SESSION, turn=7)]


def test_welcome_turns_its_language(bench: Bench) -> None:
    bench.show("welcome")
    screen = vm(bench)
    assert screen.headlines[0]["text"] == "Lấy giấy tờ ngay tại đây"  # type: ignore[attr-defined]
    for _ in range(6):
        bench.root.tick()
    assert screen.headlines[0]["text"] == "Get your papers here"  # type: ignore[attr-defined]
    # The rows to touch never move.
    assert [row["tag"] for row in screen.languages] == list(LANGUAGES)  # type: ignore[attr-defined]


def test_words_follow_the_places_of_this_machine(bench: Bench) -> None:
    bench.show("take-papers")
    places = [thing["where"] for thing in vm(bench).things]  # type: ignore[attr-defined]
    assert places == ["Khay bên phải", "Khe giữa", "Mặt kính bên trái"]
