"""The page as it will look, before it is printed."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping

from PySide6.QtCore import Property, Signal, Slot

from forms.answers import say_value, visible_steps
from forms.schema import Field, Input, Kind
from kiosk_app.journey import touches
from kiosk_app.journey.availability import service
from kiosk_app.journey.states import Review
from kiosk_app.viewmodels import dates
from kiosk_app.viewmodels.base import ScreenVm
from kiosk_app.viewmodels.translate import translate


class ReviewVm(ScreenVm):
    """Pages reach the screen as ``data:`` addresses, so that they stay in memory."""

    changed = Signal()

    @property
    def _screen(self) -> Review:
        assert isinstance(self.state.screen, Review)
        return self.state.screen

    @property
    def _count(self) -> int:
        return len(self._screen.pages)

    # --- what is shown ----------------------------------------------------------------------

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return bool(self._screen.pages)

    @Property(bool, notify=changed)
    def slow(self) -> bool:
        return self._screen.slow and not self._screen.pages

    @Property(int, notify=changed)
    def pages(self) -> int:
        return self._count

    @Property(int, notify=changed)
    def shown(self) -> int:
        return self._screen.shown

    @Property(bool, notify=changed)
    def zoomed(self) -> bool:
        return self._screen.zoomed

    @Property(str, notify=changed)
    def page(self) -> str:
        """Address of the page shown; empty while it is being drawn."""
        if not self._screen.pages:
            return ""
        encoded = b64encode(self._screen.pages[self._screen.shown]).decode()
        return f"data:image/png;base64,{encoded}"

    @Property(list, notify=changed)
    def rows(self) -> list[dict[str, str]]:
        """``label`` and ``value`` of everything that stands on the paper, for who hears it."""
        if not self._screen.pages:
            return []
        form = self.form
        if form.kind is Kind.FORM:
            shown = visible_steps(form, self.session.answers)
            names = [name for step in shown for name in step.fields]
            values = self.session.answers
        else:
            names, values = list(form.fields), self.session.record or {}
        return [row for name in names for row in self._rows(form.fields[name], values.get(name))]

    def _rows(self, field: Field, value: object) -> list[dict[str, str]]:
        label = self.say(field.label)
        if isinstance(value, list | tuple):
            return [
                {**row, "label": f"{label} {number}, {row['label']}"}
                for number, cells in enumerate(value, 1)
                if isinstance(cells, Mapping)
                for column in field.columns
                for row in self._rows(column, cells.get(column.name))
            ]
        if not isinstance(value, str) or not value:
            return []
        said = say_value(self.form, field, value, self.language)
        if field.input is Input.DATE and (day := dates.from_iso(value)) is not None:
            said = dates.in_words(day)
        return [{"label": label, "value": said}]

    @Property(bool, notify=changed)
    def isForm(self) -> bool:
        return self.form.kind is Kind.FORM

    @Property(str, notify=changed)
    def printText(self) -> str:
        """What the primary button does: "In 1 trang · Miễn phí"."""
        pages = translate("review", "Print %n pages", "", max(1, self._count))
        return f"{pages} · {self._fee()}"

    def _fee(self) -> str:
        fee = service(self.state.machine, self.form).fee
        if fee is None or fee.waived or not fee.amount:
            return translate("review", "Free")
        # Thousands by points, as on Vietnamese price tags; the sign stands after the amount.
        amount = f"{fee.amount:,}".replace(",", ".")
        return f"{amount} ₫"

    # --- verbs ------------------------------------------------------------------------------

    @Slot(int)
    def turn(self, by: int) -> None:
        """Another page."""
        page = min(max(0, self._screen.shown + by), self._count - 1)
        self.touch(touches.ShowPage, page=page, zoomed=self._screen.zoomed)

    @Slot()
    def zoom(self) -> None:
        """Larger, or the whole page again."""
        zoomed = not self._screen.zoomed
        self.touch(touches.ShowPage, page=self._screen.shown, zoomed=zoomed)

    @Slot()
    def editAnswers(self) -> None:
        self.touch(touches.EditAnswers)

    @Slot()
    def print(self) -> None:
        self.touch(touches.Print)
