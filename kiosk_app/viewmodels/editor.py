"""One field being edited at a time: by the keyboard, or by the pages of a date."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot

from forms.schema import Input
from kiosk_app.viewmodels.date_field import DateVm
from kiosk_app.viewmodels.field import FieldVm
from kiosk_app.viewmodels.keyboard import KeyboardVm


class EditorVm(QObject):
    """Holds the keyboard, and which field it types into."""

    changed = Signal()

    def __init__(
        self, language: str, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._field: FieldVm | None = None
        self._date: DateVm | None = None
        self._language = language
        self._keyboard = KeyboardVm(self)
        self._keyboard.speak(language)

    def open(self, field: FieldVm) -> None:
        """Edit ``field``; the one edited before is left as it stands."""
        if field is self._field:
            return
        self._leave()
        self._field = field
        if field.field.input is Input.DATE:
            self._date = DateVm(
                field.now,
                today=self._today(),
                past=field.field.past,
                send=field.put,
                parent=self,
            )
        field.edit(editing=True)
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Edit nothing."""
        if self._field is not None:
            self._leave()
            self.changed.emit()

    def speak(self, language: str) -> None:
        """The language on the screen; the way of typing changes only with it."""
        if language != self._language:
            self._language = language
            self._keyboard.speak(language)
            if self._date is not None:
                self._date.retranslate()

    def _leave(self) -> None:
        self._keyboard.detach()
        if self._field is not None:
            self._field.edit(editing=False)
        if self._date is not None:
            self._date.deleteLater()
        self._field = self._date = None

    @property
    def asks_date(self) -> bool:
        return self._date is not None

    @Property(QObject, constant=True)
    def keyboard(self) -> KeyboardVm:
        return self._keyboard

    @Property(QObject, notify=changed)
    def field(self) -> FieldVm | None:
        return self._field

    @Property(QObject, notify=changed)
    def date(self) -> DateVm | None:
        return self._date

    @Property(bool, notify=changed)
    def typing(self) -> bool:
        """The keyboard stands there."""
        return self._field is not None and self._field.is_typed

    @Property(bool, notify=changed)
    def dating(self) -> bool:
        """The pages of a date stand there."""
        return self.asks_date
