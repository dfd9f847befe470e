"""What was read from the document: looked at by the person, and corrected field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from forms.nationalities import nationality
from forms.schema import Field, Input, Kind
from forms.sentences import sentence
from identity_documents.document import Document, Doubt, Source
from kiosk_app.journey import touches
from kiosk_app.journey.reading import read_fields, read_value
from kiosk_app.journey.states import CheckRead, State
from kiosk_app.viewmodels.base import Bridge, ScreenVm
from kiosk_app.viewmodels.editor import EditorVm
from kiosk_app.viewmodels.field import FieldVm, Shown
from kiosk_app.viewmodels.translate import translate

_DOUBTED: dict[Doubt, str] = {
    Doubt.NAME_WITHOUT_ACCENTS: "name",
    Doubt.NAME_MAY_BE_CUT: "name",
    Doubt.NUMBER_DISAGREES_WITH_BIRTH: "number",
    Doubt.NUMBER_DISAGREES_WITH_SEX: "number",
    Doubt.UNKNOWN_PROVINCE: "number",
    Doubt.ADDRESS_BEFORE_2025: "address",
    Doubt.EXPIRED: "expires",
}
"""The field beside which a doubt is said. Extra fields of a card are not shown, so not doubted."""


VIETNAM: Final = "VNM"
"""ISO 3166-1 alpha-3."""
_AFTER_SEX: Final = 4
"""Where passports have the nationality, among the rows: name, number, date of birth, sex."""


class CheckReadVm(ScreenVm):
    """Rows of label and value. A form's can be corrected; a certificate's only read again,
    since the office knows better than both of us.
    """

    changed = Signal()

    def __init__(self, bridge: Bridge, state: State, parent: QObject | None = None) -> None:
        super().__init__(bridge, state, parent)
        self._editor = EditorVm(self.language, lambda: bridge.clock().date(), self)
        self._field: FieldVm | None = None
        self._follow()

    def update(self, state: State) -> None:
        super().update(state)
        self._editor.speak(self.language)
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        """Open and close the editor as the state says."""
        editing = self._screen.editing
        if self._field is not None and self._field.field.name != editing:
            self._editor.close()
            self._field.deleteLater()
            self._field = None
        if editing is None:
            return
        if self._field is None:
            field = next(field for field in self._read_fields() if field.name == editing)
            home = self._document.nationality
            self._field = FieldVm(field, self._say_now, self._set, self, home=home)
        self._field.show(Shown(self._screen.draft, self._error()))
        if self._field.field.input is not Input.CHOICE:
            self._editor.open(self._field)

    def _error(self) -> str:
        error = self._screen.error
        return sentence(error, self.form, self.language) if error is not None else ""

    def _read_fields(self) -> tuple[Field, ...]:
        return read_fields(self._document)

    def _say_now(self, words: Mapping[str, str]) -> str:
        return self.say(words)

    def _set(self, value: str) -> None:
        self.touch(touches.SetRead, value=value)

    @property
    def _screen(self) -> CheckRead:
        assert isinstance(self.state.screen, CheckRead)
        return self.state.screen

    @property
    def _doubts(self) -> frozenset[Doubt]:
        document = self._document
        if document.nationality != VIETNAM:
            # A foreigner's name has no Vietnamese accents to add.
            return document.doubts - {Doubt.NAME_WITHOUT_ACCENTS}
        return document.doubts

    @property
    def _document(self) -> Document:
        assert self.session.document is not None
        return self.session.document

    # --- what is shown ----------------------------------------------------------------------

    @Property(list, notify=changed)
    def rows(self) -> list[dict[str, Any]]:
        """``field``, ``label``, ``value``, ``doubts`` (sentences), ``editable`` of each read."""
        rows = [self._row(field) for field in self._read_fields()]
        if self._document.source.of_passport:
            rows[_AFTER_SEX:_AFTER_SEX] = self._nationality()
        return rows

    def _nationality(self) -> list[dict[str, Any]]:
        """A passport's own word; where the form asks for it, it is corrected there."""
        words = nationality(self._document.nationality, (self.language,))
        if not words:
            return []
        label = translate("check_read", "Nationality")
        return [_shown_row("nationality", label, words, editable=False)]

    def _row(self, field: Field) -> dict[str, Any]:
        shown = FieldVm(field, self._say_now, self._set)
        shown.show(Shown(read_value(self._document, field.name)))
        doubts = [
            _doubt_words(doubt)
            for doubt in Doubt
            if doubt in self._doubts and _DOUBTED.get(doubt) == field.name
        ]
        value = shown.words() or translate("check_read", "Not read")
        row = _shown_row(
            field.name, self.say(field.label), value, editable=self.form.kind is Kind.FORM
        )
        return {**row, "doubts": doubts}

    @Property(str, notify=changed)
    def source(self) -> str:
        """Where this was read, and that it proves nothing."""
        match self._document.source:
            case Source.CARD_QR:
                return translate("check_read", "Read from the QR code, not yet compared.")
            case Source.CARD_MRZ:
                return translate("check_read", "Read from the back of the card, not yet compared.")
            case Source.PASSPORT_MRZ:
                return translate("check_read", "Read from the passport, not yet compared.")
            case Source.VISA_MRZ:
                return translate("check_read", "Read from the visa, not yet compared.")
            case Source.TYPED:
                return translate("check_read", "Typed by hand, not yet compared.")

    @Property(str, notify=changed)
    def again(self) -> str:
        """What leads back to the glass."""
        if self._document.source.of_passport:
            return translate("check_read", "Read again")
        return translate("check_read", "Read card again")

    @Property(bool, notify=changed)
    def editing(self) -> bool:
        return self._screen.editing is not None

    @Property(QObject, notify=changed)
    def field(self) -> FieldVm | None:
        """The one being corrected."""
        return self._field

    @Property(QObject, constant=True)
    def editor(self) -> EditorVm:
        return self._editor

    # --- verbs ------------------------------------------------------------------------------

    @Slot(str)
    def edit(self, field: str) -> None:
        self.touch(touches.EditRead, field=field)

    @Slot()
    def giveUp(self) -> None:
        """Leave the field as it was read."""
        self.touch(touches.EditRead, field=None)


def _shown_row(field: str, label: str, value: str, *, editable: bool) -> dict[str, Any]:
    return {"field": field, "label": label, "value": value, "doubts": [], "editable": editable}


def _doubt_words(doubt: Doubt) -> str:
    match doubt:
        case Doubt.NAME_WITHOUT_ACCENTS:
            return translate("check_read", "The code has no accents: please add them")
        case Doubt.NAME_MAY_BE_CUT:
            return translate("check_read", "The name may be cut off")
        case Doubt.NUMBER_DISAGREES_WITH_BIRTH:
            return translate("check_read", "Does not match the year of birth")
        case Doubt.NUMBER_DISAGREES_WITH_SEX:
            return translate("check_read", "Does not match the sex")
        case Doubt.UNKNOWN_PROVINCE:
            return translate("check_read", "Starts with no known province")
        case Doubt.ADDRESS_BEFORE_2025:
            return translate("check_read", "From before July 2025: the ward may have a new name")
        case Doubt.EXPIRED:
            return translate("check_read", "Expired")
        case Doubt.EXTRA_FIELDS:
            return ""
