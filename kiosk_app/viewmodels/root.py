"""The shell's view-model: which screen stands there, and all that is the same on every screen."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk_app.journey import states, touches
from kiosk_app.journey.progress import Part, progress
from kiosk_app.journey.service_events import OpenService
from kiosk_app.journey.session import RATES, VOLUMES_DB, Comfort, Speech, TextStep
from kiosk_app.journey.states import State
from kiosk_app.viewmodels.base import Bridge, ScreenVm, language_of
from kiosk_app.viewmodels.layout import REACH_MM
from kiosk_app.viewmodels.screens import overlay_vm, screen_name, screen_vm
from kiosk_app.viewmodels.translate import OWN_NAMES, translate

REPEAT_TWICE_SECONDS: Final = 1.0
"""The key for "once more", pressed twice within this time, calls for help."""
TICK_MS: Final = 1000
"""The clock in the header and the countdown ring step once a second."""


class RootVm(QObject):
    """Made once. ``show`` is called on the GUI thread with each new state.

    ``screen`` is the stem of a file in ``qml/screens``; ``screenVm`` is its view-model, kept
    while class, session and turn stay the same, so that a field keeps its focus and cursor.
    """

    changed = Signal()
    ticked = Signal()
    opened = Signal()
    """Another screen stands there: ``screen`` and ``screenVm`` are both new."""
    laidOver = Signal()
    """Another overlay lies there, or none."""
    repeated = Signal()
    """What was read aloud is wanted once more."""
    languageWanted = Signal(str)
    """Emitted before any text is read again: whoever installs translators listens."""

    def __init__(self, bridge: Bridge, pitch_mm: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._send = bridge.send
        self._bridge = replace(bridge, send=self._remember_and_send)
        self._pitch_mm = pitch_mm
        self._state: State | None = None
        self._screen_vm: ScreenVm | None = None
        self._overlay_vm: ScreenVm | None = None
        self._backwards = False
        self._asked_again = -REPEAT_TWICE_SECONDS
        self._language = ""
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    # --- for the assembly ---------------------------------------------------------------

    def start(self) -> None:
        """Let the clock run."""
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def tick(self) -> None:
        """A second has passed."""
        self.ticked.emit()
        for vm in (self._screen_vm, self._overlay_vm):
            if vm is not None:
                vm.tick()

    def show(self, state: State) -> None:
        """Show ``state``: the only way in."""
        before, self._state = self._state, state
        language = language_of(state)
        if language != self._language:
            self._language = language
            self.languageWanted.emit(language)
        self._show_screen(before, state)
        self._show_overlay(before, state)
        self.changed.emit()

    def _show_screen(self, before: State | None, state: State) -> None:
        if before is not None and self._screen_vm is not None and _same_screen(before, state):
            self._screen_vm.update(state)
            return
        old, self._screen_vm = self._screen_vm, screen_vm(self._bridge, state, self)
        self.opened.emit()
        self._backwards = False
        if old is not None:
            old.deleteLater()

    def _show_overlay(self, before: State | None, state: State) -> None:
        old = self._overlay_vm
        if before is not None and type(before.overlay) is type(state.overlay):
            if old is not None:
                old.update(state)
            return
        self._overlay_vm = overlay_vm(self._bridge, state, self)
        self.laidOver.emit()
        if old is not None:
            old.deleteLater()

    def _remember_and_send(self, touch: touches.Touch) -> None:
        self._backwards = isinstance(touch, touches.GoBack)
        self._send(touch)

    def _touch(self, kind: type[touches.Touch], **fields: object) -> None:
        if self._screen_vm is not None:
            self._screen_vm.touch(kind, **fields)

    @property
    def _now(self) -> State:
        assert self._state is not None
        return self._state

    # --- what stands there ----------------------------------------------------------------

    @Property(str, notify=opened)
    def screen(self) -> str:
        return screen_name(self._now)

    @Property(QObject, notify=opened)
    def screenVm(self) -> QObject | None:
        return self._screen_vm

    @Property(bool, notify=opened)
    def backwards(self) -> bool:
        """The last touch was "back": the screen comes in from the other side."""
        return self._backwards

    @Property(str, notify=laidOver)
    def overlay(self) -> str:
        """Stem of the overlay's file in ``qml/screens``; empty if none lies there."""
        overlay = self._now.overlay
        return type(overlay).__name__ if overlay is not None else ""

    @Property(QObject, notify=laidOver)
    def overlayVm(self) -> QObject | None:
        return self._overlay_vm

    # --- header -----------------------------------------------------------------------------

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._now.machine.place

    @Property(str, notify=ticked)
    def time(self) -> str:
        """Local time, "HH:MM"."""
        now: datetime = self._bridge.clock()
        return now.strftime("%H:%M")

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._language

    @Property(str, notify=changed)
    def languageName(self) -> str:
        return OWN_NAMES[self._language]

    @Property(bool, notify=changed)
    def inSession(self) -> bool:
        """False on the welcome screen, whose content is the choice of language itself."""
        screen = self._now.screen
        return self._now.session is not None and not isinstance(
            screen, states.Goodbye | states.OutOfService
        )

    @Property(bool, notify=changed)
    def canStartOver(self) -> bool:
        return self._now.session is not None and _may_leave(self._now.screen)

    @Property(list, notify=changed)
    def steps(self) -> list[str]:
        """Names of the parts of this journey; empty where no progress is shown."""
        screen = self._now.screen
        found = progress(self._now)
        if found is None or (isinstance(screen, states.Printing) and screen.trouble is not None):
            return []
        return [_part_name(part, self._now) for part in found[0]]

    @Property(int, notify=changed)
    def step(self) -> int:
        """Index of the current part."""
        found = progress(self._now)
        return found[1] if found is not None else 0

    @Property(bool, notify=changed)
    def mayOpenService(self) -> bool:
        """Nobody has a session, and no technician is here yet."""
        screen = self._now.screen
        return self._now.session is None and isinstance(
            screen, states.Welcome | states.OutOfService | states.Enrolment
        )

    # --- the machine and the comfort of the eyes -----------------------------------------------

    @Property(float, constant=True)
    def pitchMm(self) -> float:
        """Millimetres a pixel."""
        return self._pitch_mm

    @Property(float, constant=True)
    def lowTopMm(self) -> float:
        """How far below the screen's top edge everything stands in low mode."""
        return max(0.0, self._bridge.layout.top_edge_mm - REACH_MM)

    @Property(int, notify=changed)
    def textStep(self) -> int:
        return int(self._now.comfort.text)

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        return self._now.comfort.high_contrast

    @Property(bool, notify=changed)
    def low(self) -> bool:
        return self._now.comfort.low

    @Slot()
    def nextTextSize(self) -> None:
        """One control with four steps (EN 301 549 5.1.4)."""
        text = TextStep((self._now.comfort.text + 1) % len(TextStep))
        self._set_comfort(replace(self._now.comfort, text=text))

    @Slot()
    def toggleContrast(self) -> None:
        comfort = self._now.comfort
        self._set_comfort(replace(comfort, high_contrast=not comfort.high_contrast))

    @Slot()
    def toggleLow(self) -> None:
        self._set_comfort(replace(self._now.comfort, low=not self._now.comfort.low))

    # --- reading aloud ------------------------------------------------------------------------

    @property
    def state(self) -> State:
        """What is shown."""
        return self._now

    @property
    def speech(self) -> Speech:
        return self._now.comfort.speech

    @property
    def place_of_speech(self) -> str:
        """Differs from screen to screen: whoever hears it changes is told all of it anew."""
        names = (self.screen, str(self._now.turn), self.overlay, self._language)
        return "/".join(str(name) for name in names)

    @Property(bool, notify=changed)
    def speaks(self) -> bool:
        """This machine has voices."""
        return bool(self._now.machine.voices)

    @Property(bool, notify=changed)
    def speechOn(self) -> bool:
        return self.speech.on

    @Property(bool, notify=changed)
    def speechInEnglish(self) -> bool:
        """No voice reads the language on the screen: English would be spoken and shown."""
        return self._language not in self._now.machine.voices

    @Slot()
    def toggleSpeech(self) -> None:
        if self.speaks:
            self._set_speech(replace(self.speech, on=not self.speech.on, by_headphones=False))

    @Slot()
    def repeatSpeech(self) -> None:
        """Once more; twice in a row, or where nothing is read aloud, help."""
        now = self._bridge.monotonic()
        twice = now - self._asked_again < REPEAT_TWICE_SECONDS
        self._asked_again = -REPEAT_TWICE_SECONDS if twice else now
        if twice or not self.speech.on:
            self.callHelp()
        else:
            self.repeated.emit()

    @Slot(int)
    def speakFaster(self, by: int) -> None:
        """Steps of the rate; slower where ``by`` is negative."""
        rate = min(max(0, self.speech.rate + by), len(RATES) - 1)
        if self.speech.on and rate != self.speech.rate:
            self._set_speech(replace(self.speech, rate=rate))

    @Slot(int)
    def speakLouder(self, by: int) -> None:
        """Steps of the volume; lower where ``by`` is negative."""
        volume = min(max(0, self.speech.volume + by), len(VOLUMES_DB) - 1)
        if self.speech.on and volume != self.speech.volume:
            self._set_speech(replace(self.speech, volume=volume))

    @Slot()
    def askAloud(self) -> None:
        """Something of the person's stands there, and all would hear it."""
        self._touch(touches.AskAloud)

    def _set_speech(self, speech: Speech) -> None:
        self._set_comfort(replace(self._now.comfort, speech=speech))

    @Slot()
    def openService(self) -> None:
        """The hidden corner was held, or its keys were pressed."""
        if self.mayOpenService:
            self._touch(OpenService)

    def _set_comfort(self, comfort: Comfort) -> None:
        self._touch(touches.SetComfort, comfort=comfort)

    @Slot()
    def chooseLanguage(self) -> None:
        self._touch(touches.OpenLanguages)

    @Slot()
    def callHelp(self) -> None:
        self._touch(touches.CallHelp)

    @Slot()
    def startOver(self) -> None:
        self._touch(touches.GoHome)


def _may_leave(screen: states.Screen) -> bool:
    """False where the rail offers help in place of "start over": there is nothing to leave, or
    papers or a slip would be left to a stranger. From a printer held up there is a way home (F4).
    """
    match screen:
        case states.Printing(trouble=trouble):
            return trouble is not None
        case (
            states.Welcome()
            | states.Queued()
            | states.TakePapers()
            | states.Goodbye()
            | states.OutOfService()
            | states.Enrolment()
        ):
            return False
        case _:
            return True


def _same_screen(before: State, state: State) -> bool:
    return (
        screen_name(before) == screen_name(state)
        and _session_id(before) == _session_id(state)
        and before.turn == state.turn
    )


def _session_id(state: State) -> str | None:
    return state.session.id if state.session is not None else None


def _part_name(part: Part, state: State) -> str:
    match part:
        case Part.CONSENT:
            return translate("root", "Consent")
        case Part.DOCUMENT if _with_passport(state):
            return translate("root", "Passport")
        case Part.DOCUMENT:
            return translate("root", "ID card")
        case Part.FILL:
            return translate("root", "Fill in")
        case Part.REQUEST:
            return translate("root", "Request")
        case Part.SLIP:
            return translate("root", "Slip")
        case Part.SIGN_IN:
            return translate("root", "Confirm")
        case Part.REVIEW:
            return translate("root", "Review")
        case Part.PRINT:
            return translate("root", "Print")


def _with_passport(state: State) -> bool:
    """A passport is asked for, or was read, in place of a card."""
    if isinstance(state.screen, states.Identify):
        return state.screen.laid is states.Laid.PASSPORT
    document = state.session.document if state.session is not None else None
    return document is not None and document.source.of_passport
