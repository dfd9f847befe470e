"""One field being edited at a time: by the keyboard, or by pages of its own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot

from forms.schema import Input
from kiosk_app.typing import phone
from kiosk_app.viewmodels.date_field import DateVm
from kiosk_app.viewmodels.field import PICKED, FieldVm
from kiosk_app.viewmodels.keyboard import KeyboardVm
from kiosk_app.viewmodels.picker import PickerVm


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
        self._picker: PickerVm | None = None
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
                year_only=field.field.year_only,
                send=field.put,
                parent=self,
            )
        if field.field.input in PICKED:
            self._pick(field.field.input, field.now, field.put)
        field.edit(editing=True)
        self.changed.emit()

    def find_unit(self, field: FieldVm) -> None:
        """Pick the unit at the end of an address."""
        self._leave()
        self._field = field
        self._pick(Input.UNIT, "", field.append_unit)
        self.changed.emit()

    def find_calling_code(self, field: FieldVm) -> None:
        """Pick the country of a phone number; then its digits are asked for."""
        self._leave()
        self._field = field

        def picked(country: str) -> None:
            field.call_from(country)
            self.close()
            self.open(field)

        codes = {one.country: one.code for one in phone.countries().values()}
        self._show_picker(
            PickerVm(
                Input.COUNTRY,
                field.calling_from,
                language=self._language,
                picked=picked,
                codes=codes,
                parent=self,
            )
        )
        self.changed.emit()

    def back(self) -> bool:
        """One page up in what is being picked; false where there is none above."""
        return self._picker is not None and self._picker.back()

    @Slot()
    def finish(self) -> None:
        """The keyboard's own end: of a search, or of the field."""
        if self._picker is not None:
            self._keyboard.detach()
            self._picker.endSearch()
        else:
            self.close()

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
            if self._picker is not None:
                self._picker.retranslate(language)

    def _leave(self) -> None:
        self._keyboard.detach()
        if self._field is not None:
            self._field.edit(editing=False)
        if self._date is not None:
            self._date.deleteLater()
        if self._picker is not None:
            self._picker.deleteLater()
        self._field = self._date = self._picker = None

    def _pick(self, kind: Input, chosen: str, put: Callable[[str], None]) -> None:
        def picked(code: str) -> None:
            put(code)
            self.close()

        self._show_picker(
            PickerVm(kind, chosen, language=self._language, picked=picked, parent=self)
        )

    def _show_picker(self, picker: PickerVm) -> None:
        self._picker = picker
        picker.changed.connect(self.changed)

    @property
    def asks_date(self) -> bool:
        return self._date is not None

    @property
    def asks_page(self) -> bool:
        """What is edited takes the whole screen."""
        return self._date is not None or self._picker is not None

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
        if self._picker is not None:
            return self._picker.is_searching
        return self._field is not None and self._field.is_typed

    @Property(QObject, notify=changed)
    def picker(self) -> PickerVm | None:
        return self._picker

    @Property(bool, notify=changed)
    def picking(self) -> bool:
        """A list to pick from stands there."""
        return self._picker is not None

    @Property(bool, notify=changed)
    def dating(self) -> bool:
        """The pages of a date stand there."""
        return self.asks_date
