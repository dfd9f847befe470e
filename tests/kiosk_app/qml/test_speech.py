"""Every screen read aloud: nothing of a person without headphones, everything with them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from devices.status import Contact, DeviceKind, DeviceReport, DeviceState, SensorStatus
from kiosk_app.config import KeysConfig
from kiosk_app.journey import touches
from kiosk_app.journey.session import Speech
from kiosk_app.journey.states import CheckRead, ChooseRelative, State
from kiosk_app.reading_aloud import ReadingAloud
from kiosk_app.speech.engine import Sound, SpeechError
from kiosk_app.speech.telling import tell, tell_all
from kiosk_app.viewmodels import dates
from kiosk_app.viewmodels.speech_words import phrases
from kiosk_app.viewmodels.spoken_screen import gather
from tests.kiosk_app.scenes import SCENES
from tests.kiosk_app.stage import Stage, open_stage


@pytest.fixture(scope="module")
def stage(qapp: QGuiApplication) -> Iterator[Stage]:
    with open_stage(qapp, SCENES["welcome"]("vi")) as opened:
        yield opened


def show(stage: Stage, name: str, language: str = "en") -> State:
    shown = SCENES[name](language)
    stage.show(shown)
    stage.grab()
    return shown


def everything_said(stage: Stage, *, private: bool) -> list[str]:
    """On arriving, and at each thing that can be gone to."""
    scene = gather(stage.root, stage.window, private=private)
    said = [line.text for line in tell_all(scene, phrases()).lines]
    for target in scene.records:
        moved = tell(replace(scene, focus=None), replace(scene, focus=target), phrases())
        said += [line.text for line in moved.lines]
    return said


# --- whose ears --------------------------------------------------------------------------------


def secrets(state: State) -> set[str]:
    """Names, numbers and days of birth of everybody whom the session knows."""
    session, found = state.session, set[str]()
    if session is None:
        return found
    days: set[date] = set()
    people = [one for one in (session.requester, session.subject, session.document) if one]
    if isinstance(state.screen, ChooseRelative):
        people += state.screen.relatives
    for one in people:
        found |= {text for text in (one.name, getattr(one, "number", "")) if text}
        days |= {day for day in (one.birth_date,) if isinstance(day, date)}
    if session.carried is not None:
        found.add(session.carried.name)
    if session.declared:
        found.add(session.declared)
    for name in ("name", "number", "head_name", "head_number", "phone"):
        answer = session.answers.get(name)
        if isinstance(answer, str):
            found.add(answer)
    if isinstance(state.screen, CheckRead) and state.screen.draft:
        found.add(state.screen.draft)
    for day in days:
        found |= {dates.in_words(day), f"{day:%d/%m/%Y}", day.isoformat()}
    return {one for one in found if len(one) > 2}


def plain(text: str) -> str:
    return re.sub(r"[\s,]", "", text).casefold()


@pytest.mark.parametrize("name", SCENES)
def test_the_loudspeaker_says_nothing_of_a_person(stage: Stage, name: str) -> None:
    """accessibility.md: private.

    But it says something on every screen, and everything that can be chosen has a name.
    """
    state = show(stage, name)
    scene = gather(stage.root, stage.window, private=True)
    assert tell_all(scene, phrases()).lines
    assert all(target.name for target in scene.targets)
    assert scene.title is not None or name.startswith(("welcome-closed", "time-warning"))
    said = [plain(text) for text in everything_said(stage, private=False)]
    told = [secret for secret in secrets(state) if any(plain(secret) in text for text in said)]
    assert told == []


@pytest.mark.parametrize(
    "name",
    [
        "check-read",
        "check-read-passport",
        "check-read-editing",
        "fill-head",
        "review",
        "choose-relative",
        "ask-later",
        "services-another",
        "type-number-wrong",
    ],
)
def test_headphones_say_what_the_loudspeaker_keeps(stage: Stage, name: str) -> None:
    state = show(stage, name)
    aloud = everything_said(stage, private=True)
    kept = everything_said(stage, private=False)
    assert not any("headphones" in text for text in aloud)
    assert any("headphones" in text for text in kept)
    said = plain(" ".join(aloud))
    known = secrets(state)
    if name == "type-number-wrong":
        known = {state.screen.draft}  # type: ignore[union-attr]
    assert any(plain(secret) in said for secret in known)


def test_everything_on_the_paper_can_be_checked_by_ear(stage: Stage) -> None:
    """accessibility.md: paper-by-ear."""
    state = show(stage, "review")
    assert state.session is not None
    said = plain(" ".join(everything_said(stage, private=True)))
    for name in ("name", "number", "phone", "head_name", "head_number", "authority"):
        assert plain(str(state.session.answers[name])) in said, name
        assert state.session.form is not None
        assert plain(state.session.form.fields[name].label["en"]) in said
    assert plain(dates.in_words(date(1988, 3, 15))) in said
    assert "female" in said


# --- the narrator ------------------------------------------------------------------------------


class FakeEngine:
    """Keeps what it was given, and gives a breath of silence."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, str]] = []
        self.settings: list[tuple[float, int]] = []
        self.broken = False

    def render(
        self, text: str, voice: str, *, rate: float, volume_db: int, sign: bool = False
    ) -> Sound:
        if self.broken:
            raise SpeechError("silent")
        self.heard.append((voice, text if not sign else f"<{text}>"))
        self.settings.append((rate, volume_db))
        return Sound(22_050, bytes(100))

    def stop(self) -> None:
        pass


class FakePlayer:
    def __init__(self) -> None:
        self.played = 0
        self.stopped = 0

    def play(self, sound: Sound) -> None:
        assert sound.pcm
        self.played += 1

    def stop(self) -> None:
        self.stopped += 1


class Ears:
    """A person with a keypad, before a kiosk whose voice is recorded."""

    def __init__(self, stage: Stage, keys: KeysConfig | None = None) -> None:
        self.stage = stage
        self.engine, self.player = FakeEngine(), FakePlayer()
        self.logged: list[tuple[str, dict[str, object]]] = []
        self.aloud = ReadingAloud(
            stage.root,
            stage.window,
            lambda event, **fields: self.logged.append((event, fields)),  # type: ignore[arg-type]
            keys or KeysConfig(),
            make=lambda: (self.engine, self.player),
        )

    def show(self, name: str, speech: Speech, language: str = "en", *, jack: bool = False) -> State:
        state = SCENES[name](language)
        comfort = replace(state.comfort, speech=speech)
        machine = state.machine
        if jack:
            status = SensorStatus(DeviceState.ONLINE, 0.0, Contact.ON)
            report = DeviceReport("jack", DeviceKind.JACK, status)
            machine = replace(machine, devices=(*machine.devices, report))
        shown = replace(state, comfort=comfort, machine=machine)
        self.stage.show(shown)
        return shown

    def until_heard(self, words: str) -> None:
        self.stage.until(
            lambda: any(words in text for _, text in self.engine.heard),
            f"{words!r} in {self.engine.heard}",
        )

    def press(self, key: Qt.Key, text: str = "") -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            self.stage.app.sendEvent(self.stage.window, event)
        self.stage.settle()

    def sent(self) -> list[Speech]:
        return [
            touch.comfort.speech
            for touch in self.stage.sent
            if isinstance(touch, touches.SetComfort)
        ]


@pytest.fixture
def ears(stage: Stage) -> Iterator[Ears]:
    show(stage, "goodbye")
    listening = Ears(stage)
    stage.sent.clear()
    stage.warnings.clear()
    yield listening
    listening.aloud.stop()
    QObject.deleteLater(listening.aloud)
    show(stage, "goodbye")
    assert stage.warnings == []


ON = Speech(on=True)


def test_nobody_is_spoken_to_who_has_not_asked(ears: Ears) -> None:
    ears.show("consent", Speech())
    assert ears.aloud.narrator is None


def test_the_screen_is_read_when_it_begins(ears: Ears) -> None:
    ears.show("services", ON)
    ears.until_heard("What do you need?")
    assert "Everything is read aloud" in ears.engine.heard[0][1]
    ears.until_heard("to choose")
    ears.stage.until(lambda: ears.player.played >= len(ears.engine.heard), "all is played")


def test_moving_says_where_one_is_and_cuts_off_what_was_said(ears: Ears) -> None:
    ears.show("consent", ON)
    ears.until_heard("to choose")
    before = ears.player.stopped
    ears.press(Qt.Key.Key_Down)
    ears.until_heard("box to tick")
    assert ears.player.stopped > before


def test_a_session_in_vietnamese_is_spoken_in_vietnamese(ears: Ears) -> None:
    ears.show("consent", ON, "vi")
    ears.until_heard("Đồng ý")
    assert {voice for voice, _ in ears.engine.heard} <= {"vi", "en-us"}


def test_names_in_a_foreign_session_are_read_by_a_vietnamese_voice(ears: Ears) -> None:
    ears.show("check-read", ON, jack=True)
    ears.until_heard("Nguyễn Thị Thu Hường")
    assert ("vi", "Nguyễn Thị Thu Hường") in ears.engine.heard


def test_without_headphones_the_person_is_asked_and_nothing_is_said(ears: Ears) -> None:
    ears.show("check-read", ON)
    ears.until_heard("hidden")
    ears.stage.until(
        lambda: any(isinstance(touch, touches.AskAloud) for touch in ears.stage.sent), "asked"
    )
    assert not any("Hường" in text for _, text in ears.engine.heard)


def test_whoever_lets_all_hear_is_read_everything(ears: Ears) -> None:
    ears.show("check-read", replace(ON, aloud=True))
    ears.until_heard("Hường")
    assert not any(isinstance(touch, touches.AskAloud) for touch in ears.stage.sent)


def test_headphones_that_come_out_end_it_at_once(ears: Ears) -> None:
    ears.show("check-read", replace(ON, by_headphones=True), jack=True)
    ears.until_heard("Hường")
    before = ears.player.stopped
    ears.show("check-read", Speech())
    assert ears.player.stopped > before
    ears.until_heard("Reading aloud has ended")


def test_what_a_key_began_stops_for_a_moment_as_headphones_come_out(ears: Ears) -> None:
    ears.show("check-read", ON, jack=True)
    ears.until_heard("Hường")
    before = ears.player.stopped
    ears.show("check-read", ON)
    assert ears.player.stopped > before


def test_a_language_without_a_voice_is_explained_in_english(ears: Ears) -> None:
    ears.show("consent", replace(ON, instead_of="ja"))
    ears.until_heard("No voice here reads Japanese")
    assert ears.engine.heard[0][0] == "en-us"


def test_whoever_chooses_such_a_language_is_told_as_well(ears: Ears) -> None:
    ears.show("welcome", ON, "vi")
    ears.until_heard("Chọn ngôn ngữ")
    ears.show("services", replace(ON, instead_of="th"))
    ears.until_heard("No voice here reads Thai")
    ears.until_heard("What do you need?")


def test_own_names_of_languages_without_a_voice_are_said_in_english(ears: Ears) -> None:
    ears.show("welcome", ON, "vi")
    ears.until_heard("Chọn ngôn ngữ")
    scene = gather(ears.stage.root, ears.stage.window, private=True)
    japanese = [one for one in scene.targets if one.language == "ja"]
    if not japanese:
        assert "ja" not in SCENES["welcome"]("vi").machine.languages
        return
    narrator = ears.aloud.narrator
    assert narrator is not None
    [line] = tell(scene, replace(scene, focus=japanese[0]), phrases()).lines
    assert [piece.text for piece in narrator._pieces(line, "vi")] == ["Japanese"]


def test_a_press_anywhere_ends_what_is_being_said(ears: Ears) -> None:
    """accessibility.md: interfering."""
    ears.show("consent", ON)
    ears.until_heard("to choose")
    before = ears.player.stopped
    ears.press(Qt.Key.Key_F7)
    assert ears.player.stopped > before


def test_once_more_and_twice_for_help(ears: Ears) -> None:
    ears.show("consent", ON)
    ears.until_heard("to choose")
    ears.engine.heard.clear()
    ears.stage.seconds = 0.0
    ears.press(Qt.Key.Key_F1)
    ears.until_heard("to choose")
    assert ears.stage.sent == []
    ears.press(Qt.Key.Key_F1)
    assert [type(touch) for touch in ears.stage.sent] == [touches.CallHelp]


def test_where_nothing_is_read_the_help_key_calls_help(ears: Ears) -> None:
    ears.show("consent", Speech())
    ears.press(Qt.Key.Key_F1)
    assert [type(touch) for touch in ears.stage.sent] == [touches.CallHelp]


@pytest.mark.parametrize(
    ("key", "wanted"),
    [
        (Qt.Key.Key_F2, Speech(on=False)),
        (Qt.Key.Key_F3, replace(ON, volume=2)),
        (Qt.Key.Key_VolumeDown, replace(ON, volume=2)),
        (Qt.Key.Key_F4, replace(ON, volume=4)),
        (Qt.Key.Key_VolumeUp, replace(ON, volume=4)),
        (Qt.Key.Key_F5, replace(ON, rate=1)),
        (Qt.Key.Key_F6, replace(ON, rate=3)),
    ],
)
def test_keys_of_the_keypad(ears: Ears, key: Qt.Key, wanted: Speech) -> None:
    ears.show("consent", ON)
    ears.press(key)
    assert ears.sent() == [wanted]


def test_rate_and_volume_say_what_they_are_and_hold_for_what_follows(ears: Ears) -> None:
    ears.show("consent", ON)
    ears.until_heard("to choose")
    ears.show("consent", replace(ON, rate=3))
    ears.until_heard("Speed 1.5")
    assert ears.engine.settings[-1] == (1.5, 0)
    ears.show("consent", replace(ON, rate=3, volume=0))
    ears.until_heard("Volume 1 of 5")
    assert ears.engine.settings[-1] == (1.5, -18)


def test_the_fifth_button_of_the_rail_begins_it(ears: Ears) -> None:
    ears.show("consent", Speech())
    [button] = [
        item
        for item in ears.stage.items()
        if item.property("name") == "Read aloud" and item.isVisible()
    ]
    button.metaObject().invokeMethod(button, "press")
    assert ears.sent() == [ON]


def test_a_machine_without_a_voice_does_not_offer_it_and_says_so(stage: Stage) -> None:
    state = SCENES["consent"]("en")
    stage.show(replace(state, machine=replace(state.machine, voices=frozenset())))
    listening = Ears(stage)
    assert listening.logged == [("speech-missing", {})]
    assert not [item for item in stage.items() if item.property("name") == "Read aloud"]
    listening.aloud.deleteLater()


def test_an_engine_that_fails_is_logged_without_a_word_of_it(ears: Ears) -> None:
    ears.engine.broken = True
    ears.show("check-read", ON, jack=True)
    ears.stage.until(lambda: bool(ears.logged), "logged")
    assert {(event, fields["error"]) for event, fields in ears.logged} == {
        ("speech-failed", "silent")
    }


def test_typing_is_heard(ears: Ears) -> None:
    ears.show("check-read-editing", ON, jack=True)
    ears.until_heard("to choose")
    ears.press(Qt.Key.Key_X, "x")
    ears.until_heard("<x>")
    ears.until_heard("Hườngx")


def test_nothing_is_kept_of_a_scene_after_it_is_gone(ears: Ears) -> None:
    ears.show("check-read", ON, jack=True)
    ears.until_heard("Hường")
    ears.show("welcome", Speech())
    assert ears.aloud.narrator is not None
    kept = ears.aloud.narrator._before
    assert kept is None
