"""Reads the screen aloud: looks when it has changed, and says what the pure core makes of it."""

from __future__ import annotations

import queue
import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Protocol

from PySide6.QtCore import QLocale, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk_app.i18n.languages import LANGUAGES
from kiosk_app.journey.listening import private
from kiosk_app.journey.session import RATES, VOLUMES_DB, Speech
from kiosk_app.speech.engine import Engine, Sound, SpeechError
from kiosk_app.speech.phrases import fill
from kiosk_app.speech.scene import Scene
from kiosk_app.speech.telling import SILENCE, Line, Telling, tell, tell_all
from kiosk_app.speech.voices import Piece, pieces
from kiosk_app.viewmodels.root import RootVm
from kiosk_app.viewmodels.speech_words import ENGLISH_INSTEAD, phrases
from kiosk_app.viewmodels.spoken_screen import gather

FOCUS_MS: Final = 10
"""After the focus has moved: the person waits for it."""
SCREEN_MS: Final = 60
"""After another screen: its focus and its messages come with the next turns of the loop."""
FRAME_MS: Final = 250
"""Between two looks while something moves on the screen."""
COMMON: Final = "en"


class Player(Protocol):
    def play(self, sound: Sound) -> None: ...
    def stop(self) -> None: ...


@dataclass(frozen=True, slots=True, repr=False)
class _Order:
    number: int
    lines: tuple[Line, ...]
    language: str
    speech: Speech


class Narrator(QObject):
    """Made when somebody first wants to hear, and kept. Everything but the engine runs on the
    GUI thread. ``said`` is for tests and never logged.
    """

    rendered = Signal(int, object)
    said = Signal(object)
    """A ``Telling``, as it begins to be said."""
    voiceless = Signal(str)
    """The engine gave no sound: why, and nothing of what it should have said."""

    def __init__(
        self,
        root: RootVm,
        window: QQuickWindow,
        engine: Engine,
        player: Player,
        voices: Mapping[str, str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._root, self._window = root, window
        self._engine, self._player = engine, player
        self._voices = voices if voices is not None else all_voices()
        self._before: Scene | None = None
        self._speech = Speech()
        self._private = False
        self._number = 0
        self._asked = ""
        self._orders: queue.SimpleQueue[_Order | None] = queue.SimpleQueue()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self.rendered.connect(self._play, Qt.ConnectionType.QueuedConnection)
        root.changed.connect(self._changed)
        root.opened.connect(self._other_screen)
        root.laidOver.connect(self._other_screen)
        root.repeated.connect(self.repeat)
        window.activeFocusItemChanged.connect(self._focus_moved)
        window.frameSwapped.connect(self._framed, Qt.ConnectionType.QueuedConnection)
        self._worker = threading.Thread(target=self._render, name="speech", daemon=True)
        self._worker.start()
        self._changed()

    def close(self) -> None:
        """End what is being said, and the thread. The window may go afterwards."""
        self._root.changed.disconnect(self._changed)
        self._window.frameSwapped.disconnect(self._framed)
        self._window.activeFocusItemChanged.disconnect(self._focus_moved)
        self._speech = Speech()
        self._timer.stop()
        self._before = None
        self.hush()
        self._orders.put(None)
        self._worker.join()

    # --- when to look -----------------------------------------------------------------------

    @Slot()
    def _changed(self) -> None:
        before, self._speech = self._speech, self._root.speech
        now = self._speech
        heard, self._private = self._private, private(self._root.state)
        if not now.on:
            if before.on:
                self.hush()
                self._before = None
                self._timer.stop()
                self._say(Telling((Line(phrases().ended),), cut=True), before)
            return
        if heard and not self._private:
            # Headphones came out: not a word more of what was meant for one alone.
            self.hush()
        if not before.on:
            self._begin(now, phrases().begun)
        elif now.instead_of is not None and before.instead_of != now.instead_of:
            self._begin(now)
        elif (before.rate, before.volume) != (now.rate, now.volume):
            self._say_setting(before, now)
        self._soon(SCREEN_MS)

    def _begin(self, speech: Speech, *words: str) -> None:
        """Say what speech has to say of itself; the screen follows, whole."""
        self._before = None
        lines = [Line(text) for text in words]
        if speech.instead_of is not None:
            lines.insert(0, Line(_instead(speech.instead_of), COMMON))
        self._say(Telling(tuple(lines), cut=True), speech)

    def _say_setting(self, before: Speech, now: Speech) -> None:
        say = phrases()
        if before.rate != now.rate:
            text = fill(say.rate, f"{RATES[now.rate]:g}")
        else:
            text = fill(say.volume, now.volume + 1, len(VOLUMES_DB))
        self._say(Telling((Line(text),), cut=True), now)

    @Slot()
    def _other_screen(self) -> None:
        self._soon(SCREEN_MS)

    @Slot()
    def _focus_moved(self) -> None:
        self._soon(FOCUS_MS)

    @Slot()
    def _framed(self) -> None:
        if not self._timer.isActive():
            self._soon(FRAME_MS)

    def _soon(self, milliseconds: int) -> None:
        if not self._speech.on:
            return
        if not self._timer.isActive() or self._timer.remainingTime() > milliseconds:
            self._timer.start(milliseconds)

    # --- what to say ------------------------------------------------------------------------

    @Slot()
    def look(self) -> None:
        """See what stands there now, and say what is new."""
        if not self._speech.on:
            return
        now = self._gather()
        before, self._before = self._before, now
        telling = tell(before, now, phrases())
        # What has just been said of speech itself is heard to its end.
        self._tell(telling if before is not None else replace(telling, cut=False), now)

    @Slot()
    def repeat(self) -> None:
        """Everything once more."""
        if self._speech.on:
            self._before = now = self._gather()
            self._tell(tell_all(now, phrases()), now)

    @Slot()
    def hush(self) -> None:
        """Stop speaking."""
        self._number += 1
        self._engine.stop()
        self._player.stop()

    def _gather(self) -> Scene:
        return gather(self._root, self._window, private=self._private)

    def _tell(self, telling: Telling, scene: Scene) -> None:
        if telling.withheld and self._asked != scene.place:
            # At most once a screen: the journey knows whether it has been answered.
            self._asked = scene.place
            self._root.askAloud()
        if telling != SILENCE:
            self._say(telling, self._speech)

    def _say(self, telling: Telling, speech: Speech) -> None:
        if telling.cut:
            self.hush()
        if telling.lines:
            self.said.emit(telling)
            language = self._root.property("language")
            self._orders.put(_Order(self._number, telling.lines, language, speech))

    # --- sound ------------------------------------------------------------------------------

    def _render(self) -> None:
        """The worker: one piece after the other, as long as nobody has cut it off."""
        while (order := self._orders.get()) is not None:
            for line in order.lines:
                for piece in self._pieces(line, order.language):
                    if order.number != self._number:
                        break
                    try:
                        sound = self._engine.render(
                            piece.text,
                            self._voices[piece.language],
                            rate=RATES[order.speech.rate],
                            volume_db=VOLUMES_DB[order.speech.volume],
                            sign=line.sign,
                        )
                    except SpeechError as error:
                        if order.number == self._number:
                            self.voiceless.emit(str(error))
                        continue
                    self.rendered.emit(order.number, sound)

    def _pieces(self, line: Line, screen: str) -> tuple[Piece, ...]:
        language = line.language or screen
        if language not in self._voices:
            return pieces(_english_name(language), COMMON, self._voices)
        return pieces(line.text, language, self._voices)

    @Slot(int, object)
    def _play(self, number: int, sound: Sound) -> None:
        if number == self._number:
            self._player.play(sound)


def all_voices() -> Mapping[str, str]:
    """Tags of languages to voices of eSpeak NG."""
    return {tag: language.voice for tag, language in LANGUAGES.items() if language.voice}


def _english_name(tag: str) -> str:
    return QLocale.languageToString(QLocale(LANGUAGES[tag].locale).language())


def _instead(tag: str) -> str:
    return fill(ENGLISH_INSTEAD, _english_name(tag))
