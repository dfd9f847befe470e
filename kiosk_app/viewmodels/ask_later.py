"""The office is away: what will happen to the request, and for whom it waits."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal, Slot

from kiosk_app.journey import touches
from kiosk_app.journey.availability import has_slip_printer
from kiosk_app.journey.states import AskLater
from kiosk_app.typing.grouping import group
from kiosk_app.viewmodels.base import ScreenVm
from kiosk_app.viewmodels.translate import translate
from office_contract.vocabulary import Subject


class AskLaterVm(ScreenVm):
    changed = Signal()

    def _screen(self) -> AskLater:
        assert isinstance(self.state.screen, AskLater)
        return self.state.screen

    def _is_back(self) -> bool:
        return bool(self.state.machine.office.reachable) and not self._screen().chosen

    @Property(bool, notify=changed)
    def officeIsBack(self) -> bool:
        """The line came back meanwhile: the paper can be had at once."""
        return self._is_back()

    @Property(str, notify=changed)
    def title(self) -> str:
        if self._is_back():
            return translate("ask_later", "The office is back")
        if self.state.machine.office.reachable:
            return translate("ask_later", "The office cannot answer now")
        return translate("ask_later", "No connection to the office")

    @Property(str, notify=changed)
    def sub(self) -> str:
        if self._is_back():
            return translate("ask_later", "The paper can be had right now.")
        return translate("ask_later", "Send the request today, collect the paper later.")

    @Property(str, notify=changed)
    def paper(self) -> str:
        return self.say(self.form.title)

    @Property(bool, notify=changed)
    def forChild(self) -> bool:
        return self.session.about is Subject.CHILD

    @Property(str, notify=changed)
    def number(self) -> str:
        """The declared personal number, in groups as on the card."""
        return group(self.session.declared or "")

    @Property(str, notify=changed)
    def spokenNumber(self) -> str:
        """Digit by digit, for assistive technology."""
        return " ".join(self.session.declared or "")

    @Property(list, notify=changed)
    def steps(self) -> list[str]:
        """What will happen, in order."""
        come = (
            translate("ask_later", "From tomorrow, come with the slip and your phone.")
            if has_slip_printer(self.state.machine)
            else translate("ask_later", "From tomorrow, come with the code and your phone.")
        )
        return [
            translate("ask_later", "The machine locks the request and keeps it safe."),
            translate("ask_later", "It is sent as soon as the office is back."),
            come,
        ]

    @Property(bool, notify=changed)
    def sending(self) -> bool:
        return self._screen().sending

    @Slot()
    def otherService(self) -> None:
        self.touch(touches.OtherService)
