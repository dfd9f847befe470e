"""Questions of one step of a form, or of one row of a repeated group."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from forms.answers import FieldError, visible_steps
from forms.schema import Field, Input
from forms.sentences import sentence
from kiosk_app.journey import touches
from kiosk_app.journey.filling import shown_fields
from kiosk_app.journey.states import Fill, State
from kiosk_app.typing.phone import VIETNAM, languages_country
from kiosk_app.viewmodels.base import Bridge, ScreenVm
from kiosk_app.viewmodels.editor import EditorVm
from kiosk_app.viewmodels.field import PICKED, FieldVm, Shown
from kiosk_app.viewmodels.translate import translate

HOST_PHONE: Final = "host_phone"
"""The topic of a number that a visitor's host has, here in the country."""


class FillVm(ScreenVm):
    """The fields stay the same objects while the step stands, so that focus and cursor stay.

    A step with one typed question opens its keyboard at once; one with a single date, its
    pages.
    """

    changed = Signal()
    missed = Signal(str)
    """The person went on too early: the first field to mend, which must come into sight."""

    def __init__(self, bridge: Bridge, state: State, parent: QObject | None = None) -> None:
        super().__init__(bridge, state, parent)
        self._editor = EditorVm(self.language, lambda: bridge.clock().date(), self)
        self._fields = [
            FieldVm(
                field,
                self._say_now,
                partial(self._set, field.name),
                self,
                home=self._home(field),
            )
            for field in shown_fields(self.form, self.session.answers, self._screen)
        ]
        self._refresh()
        if self._alone:
            self._editor.open(self._fields[0])

    def update(self, state: State) -> None:
        before = self._screen.errors
        super().update(state)
        self._editor.speak(self.language)
        self._refresh()
        errors = self._screen.errors
        if errors and not before:
            self.missed.emit(_field_of(errors[0]))

    def _home(self, field: Field) -> str:
        """Country from which the person most likely calls: of the passport, else by language."""
        if field.shares == HOST_PHONE:
            return VIETNAM
        document = self.session.document
        if document is not None and document.nationality:
            return document.nationality
        return languages_country(self.language)

    def _refresh(self) -> None:
        for field in self._fields:
            field.show(self._shown(field.field))

    def _shown(self, field: Field) -> Shown:
        answers = self._answers
        rows: tuple[tuple[str, str], ...] = ()
        if field.input is Input.ROWS:
            rows = tuple(self._row_words(field, row) for row in answers.get(field.name) or ())
        return Shown(
            value=answers.get(field.name) or "",
            error=next(
                (
                    sentence(error, self.form, self.language)
                    for error in self._screen.errors
                    if _field_of(error) == field.name
                ),
                "",
            ),
            rows=rows,
        )

    def _row_words(self, field: Field, row: Mapping[str, Any]) -> tuple[str, str]:
        """The name or the first column as the title, the others in one line below."""
        columns = sorted(field.columns, key=lambda column: column.input is not Input.NAME)
        words = [self._cell(column, row.get(column.name) or "") for column in columns]
        title, *others = words
        return title, " · ".join(word for word in others if word)

    def _cell(self, column: Field, value: str) -> str:
        shown = FieldVm(column, self._say_now, _ignore)
        shown.show(Shown(value))
        # A number or a date is not broken at a line's end.
        whole = column.input in {Input.NUMBER, Input.DATE, Input.COUNTRY}
        return shown.words().replace(" ", "\u00a0") if whole else shown.words()

    def _say_now(self, words: Mapping[str, str]) -> str:
        return self.say(words)

    def _set(self, name: str, value: str) -> None:
        self.touch(touches.SetAnswer, field=name, value=value)

    def _find(self, name: str) -> FieldVm:
        return next(field for field in self._fields if field.field.name == name)

    @property
    def _screen(self) -> Fill:
        assert isinstance(self.state.screen, Fill)
        return self.state.screen

    @property
    def _answers(self) -> Mapping[str, Any]:
        answers, screen = self.session.answers, self._screen
        if screen.row is None or screen.row_field is None:
            return answers
        row: Mapping[str, Any] = answers[screen.row_field][screen.row]
        return row

    @property
    def _wrong(self) -> int:
        return len({_field_of(error) for error in self._screen.errors})

    @property
    def _alone(self) -> bool:
        """One question that has an editor of its own."""
        return len(self._fields) == 1 and self._fields[0].field.input not in {
            Input.CHOICE,
            Input.ROWS,
            Input.COUNT,
            *PICKED,
        }

    @property
    def _returns(self) -> bool:
        """Questions stand behind the pages that are shown: a single date has none."""
        return self._editor.asks_page and not (self._alone and self._editor.asks_date)

    # --- what is shown ----------------------------------------------------------------------

    @Property(str, notify=changed)
    def title(self) -> str:
        screen = self._screen
        if screen.row is not None and screen.row_field is not None:
            people = any(field.field.input is Input.NAME for field in self._fields)
            pattern = (
                translate("fill", "Person {number}")
                if people
                else translate("fill", "Line {number}")
            )
            return pattern.format(number=screen.row + 1)
        return self.say(visible_steps(self.form, self.session.answers)[screen.step].title)

    @Property(list, constant=True)
    def fields(self) -> list[FieldVm]:
        return self._fields

    @Property(QObject, constant=True)
    def editor(self) -> EditorVm:
        return self._editor

    @Property(int, notify=changed)
    def errorCount(self) -> int:
        return self._wrong

    @Property(str, notify=changed)
    def errorTitle(self) -> str:
        return translate("fill", "%n places still to correct", "", self._wrong)

    @Property(str, notify=changed)
    def errorText(self) -> str:
        """The first error, in a sentence."""
        errors = self._screen.errors
        return sentence(errors[0], self.form, self.language) if errors else ""

    @Property(bool, notify=changed)
    def inRow(self) -> bool:
        return self._screen.row is not None

    # --- verbs ------------------------------------------------------------------------------

    @Slot(str)
    def open(self, name: str) -> None:
        """Edit a field by the keyboard or by pages of its own."""
        self._editor.open(self._find(name))

    @Slot(str)
    def next(self, name: str) -> None:
        """Edit the typed field after ``name``; after the last one, none."""
        names = [field.field.name for field in self._fields]
        for field in self._fields[names.index(name) + 1 :]:
            if field.is_typed:
                self._editor.open(field)
                return
        self._editor.close()

    @Slot(str)
    def findUnit(self, name: str) -> None:
        """Pick the ward or commune of an address."""
        self._editor.find_unit(self._find(name))

    @Slot(str)
    def findCallingCode(self, name: str) -> None:
        """Pick the country of a phone number."""
        self._editor.find_calling_code(self._find(name))

    @Slot(str, str)
    def choose(self, name: str, value: str) -> None:
        self._editor.close()
        self._find(name).put(value)

    @Slot(str, int)
    def openRow(self, name: str, index: int) -> None:
        """One past the end adds a row."""
        self.touch(touches.OpenRow, field=name, index=index)

    @Slot(str, int)
    def removeRow(self, name: str, index: int) -> None:
        self.touch(touches.RemoveRow, field=name, index=index)

    @Slot()
    def back(self) -> None:
        """From pages of a field back to the questions; else to the step before."""
        if self._editor.back():
            return
        if self._returns:
            self._editor.close()
        else:
            self.touch(touches.GoBack)

    @Slot()
    def goOn(self) -> None:
        """From pages of a field back to the questions; else on."""
        if self._returns:
            self._editor.close()
        else:
            self.touch(touches.GoOn)


def _field_of(error: FieldError) -> str:
    return str(error.path[0])


def _ignore(_value: object) -> None:
    pass
