"""The paper that was asked for another day: the slip on the glass, or its twelve letters."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk_app.journey import touches
from kiosk_app.journey.states import Collect, SlipProblem, State
from kiosk_app.viewmodels.base import Bridge, ScreenVm
from kiosk_app.viewmodels.code_keys import CodeKeysVm
from kiosk_app.viewmodels.identify import glass_place
from kiosk_app.viewmodels.slip_words import ATTENTION, sentence_text, title_text


class CollectVm(ScreenVm):
    changed = Signal()

    def __init__(self, bridge: Bridge, state: State, parent: QObject | None = None) -> None:
        super().__init__(bridge, state, parent)
        self._code = CodeKeysVm(self._set, self)
        self._code.begin(self._screen().draft)

    def update(self, state: State) -> None:
        was_typing = self._screen().typing
        super().update(state)
        if self._screen().typing and not was_typing:
            self._code.begin(self._screen().draft)
        self._code.changed.emit()

    def _screen(self) -> Collect:
        assert isinstance(self.state.screen, Collect)
        return self.state.screen

    def _set(self, letters: str) -> None:
        self.touch(touches.SetCode, value=letters)

    @Property(bool, notify=changed)
    def typing(self) -> bool:
        return self._screen().typing

    @Property(QObject, constant=True)
    def code(self) -> CodeKeysVm:
        """The boxes and their keyboard."""
        return self._code

    @Property(bool, notify=changed)
    def officeAway(self) -> bool:
        """Said before the person tries; once tried, the problem says it."""
        problem = self._screen().problem
        return self.state.machine.office.reachable is False and problem is None

    @Property(str, notify=changed)
    def problemTitle(self) -> str:
        problem = self._screen().problem
        return title_text(problem) if problem is not None else ""

    @Property(str, notify=changed)
    def problemText(self) -> str:
        """What it is, and a way on."""
        screen = self._screen()
        return sentence_text(screen.problem, len(screen.draft)) if screen.problem else ""

    @Property(bool, notify=changed)
    def problemIsOurs(self) -> bool:
        """The slip is good, but not here or not yet: attention, not a failure."""
        return self._screen().problem in ATTENTION

    @Property(bool, notify=changed)
    def codeIsWrong(self) -> bool:
        """What was typed is no code: the boxes say so too."""
        return self._screen().problem in {
            SlipProblem.INCOMPLETE,
            SlipProblem.MISTYPED,
            SlipProblem.LETTER,
            SlipProblem.UNKNOWN,
        }

    @Property(bool, notify=changed)
    def scannerBroken(self) -> bool:
        return self._screen().scanner_broken

    @Property(bool, notify=changed)
    def opening(self) -> bool:
        return self._screen().opening

    @Property(bool, notify=changed)
    def slow(self) -> bool:
        return self._screen().opening and self._screen().slow

    @Property(str, constant=True)
    def glassSide(self) -> str:
        return self.bridge.layout.glass.value

    @Property(str, notify=changed)
    def glassPlace(self) -> str:
        return glass_place(self.bridge.layout.glass)

    @Slot()
    def typeCode(self) -> None:
        self.touch(touches.TypeCode, typing=True)

    @Slot()
    def useGlass(self) -> None:
        self.touch(touches.TypeCode, typing=False)
