"""The twelve digits by keypad, where a request is to wait and no card was laid down."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal

from forms.sentences import sentence
from kiosk_app.journey import touches
from kiosk_app.journey.reading import PERSONAL_NUMBER
from kiosk_app.journey.states import State, TypeNumber
from kiosk_app.viewmodels.base import Bridge, ScreenVm
from kiosk_app.viewmodels.editor import EditorVm
from kiosk_app.viewmodels.field import FieldVm, Shown


class TypeNumberVm(ScreenVm):
    """One field, and the keypad that types into it."""

    changed = Signal()

    def __init__(self, bridge: Bridge, state: State, parent: QObject | None = None) -> None:
        super().__init__(bridge, state, parent)
        self._editor = EditorVm(self.language, lambda: bridge.clock().date(), self)
        self._field = FieldVm(PERSONAL_NUMBER, self.say, self._set, self)
        self._follow()
        self._editor.open(self._field)

    def update(self, state: State) -> None:
        super().update(state)
        self._editor.speak(self.language)
        self._follow()

    def _follow(self) -> None:
        screen = self.state.screen
        assert isinstance(screen, TypeNumber)
        error = screen.error
        words = sentence(error, self.form, self.language) if error is not None else ""
        self._field.show(Shown(screen.draft, words))

    def _set(self, value: str) -> None:
        self.touch(touches.SetRead, value=value)

    @Property(QObject, constant=True)
    def field(self) -> FieldVm:
        return self._field

    @Property(QObject, constant=True)
    def editor(self) -> EditorVm:
        return self._editor
