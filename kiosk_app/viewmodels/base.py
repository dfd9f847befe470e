"""What all view-models share: the state they show, and touches that name session and turn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from forms.schema import Form, Words
from kiosk_app.journey import touches
from kiosk_app.journey.session import Session
from kiosk_app.journey.states import State
from kiosk_app.viewmodels.layout import MachineLayout
from kiosk_app.viewmodels.translate import Interpreter


@dataclass(frozen=True, slots=True)
class Bridge:
    """What a view-model may reach outside itself.

    ``send`` hands a touch to the journey. ``clock`` is the local time, ``monotonic`` seconds
    that never jump. ``new_session`` makes a fresh random session id.
    """

    send: Callable[[touches.Touch], None]
    interpreter: Interpreter
    layout: MachineLayout
    clock: Callable[[], datetime]
    monotonic: Callable[[], float]
    new_session: Callable[[], str]
    data_contact: str = ""
    """Whom people ask about their data; empty where the machine names nobody."""


class ScreenVm(QObject):
    """Base of every screen's and overlay's view-model.

    A subclass declares ``changed = Signal()`` itself, because PySide does not find a notify
    signal in a base class, and gives read-only properties that read ``self.state``.
    """

    changed: Signal

    def __init__(self, bridge: Bridge, state: State, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.state = state

    def update(self, state: State) -> None:
        """Show ``state``, which is the same screen of the same session and turn."""
        self.state = state
        self.changed.emit()

    def tick(self) -> None:
        """Called once a second, for screens that show the passing of time."""

    def touch(self, kind: type[touches.Touch], **fields: object) -> None:
        """Send a touch of this screen, this session and this turn."""
        session = self.state.session.id if self.state.session is not None else None
        self.bridge.send(kind(session=session, turn=self.state.turn, **fields))

    @property
    def session(self) -> Session:
        """The session; a bug on a screen that has none."""
        assert self.state.session is not None
        return self.state.session

    @property
    def form(self) -> Form:
        assert self.session.form is not None
        return self.session.form

    @property
    def language(self) -> str:
        """Tag of the language on the screen."""
        return language_of(self.state)

    def say(self, words: Words) -> str:
        """Words of the form, in the language on the screen."""
        return self.form.say(words, self.language)

    @Slot()
    def back(self) -> None:
        self.touch(touches.GoBack)

    @Slot()
    def goOn(self) -> None:
        self.touch(touches.GoOn)

    @Slot()
    def help(self) -> None:
        self.touch(touches.CallHelp)

    @Slot()
    def home(self) -> None:
        self.touch(touches.GoHome)


def language_of(state: State) -> str:
    """The session's language; before a session, the machine's first."""
    return state.session.language if state.session is not None else state.machine.languages[0]
