"""Failures have a face: what happened, my request and the fee, who helps and when, the ways on."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal, Slot

from kiosk_app.journey import touches
from kiosk_app.journey.states import Failure, FailureKind, Way
from kiosk_app.viewmodels.base import ScreenVm
from kiosk_app.viewmodels.failure_words import happened_text, helper_text, request_text, title_text
from kiosk_app.viewmodels.translate import translate

_PICTURES = {
    FailureKind.OUTCOME_UNKNOWN: "printer-unsure",
    FailureKind.PRINT_FAILED: "printer",
    FailureKind.OFFICE_AWAY: "office-away",
    FailureKind.OFFICE_FAILING: "office-away",
    FailureKind.FOREIGN_ANSWER: "stopped",
    FailureKind.SIGN_IN_REFUSED: "phone",
    FailureKind.SIGN_IN_EXPIRED: "phone",
    FailureKind.SIGN_IN_OTHER_PERSON: "phone",
    FailureKind.NO_PHONE: "phone",
    FailureKind.NO_RECORD: "record",
    FailureKind.SEVERAL_RECORDS: "record",
    FailureKind.NO_BIRTH_RECORD: "record",
    FailureKind.NO_MARRIAGE_RECORD: "record",
    FailureKind.NO_DEATH_RECORD: "record",
    FailureKind.NO_CHILD: "record",
    FailureKind.NO_DECEASED: "record",
    FailureKind.NOT_OFFERED: "office-away",
    FailureKind.CANNOT_COMPOSE: "page",
    FailureKind.WRONG_PAGE: "stopped",
    FailureKind.STORE_FAILING: "stopped",
    FailureKind.SLIP_REFUSED: "slip",
    FailureKind.SUSPENDED: "stopped",
}
"""Which illustration stands on the stage."""

_ICONS = {
    Way.RETRY: "arrow-clockwise-bold",
    Way.ASK_LATER: "paper-plane-right-bold",
    Way.NEW_CODE: "clock-clockwise-bold",
    Way.EDIT_ANSWERS: "pencil-simple-bold",
    Way.OTHER_SERVICE: "list-bullets-bold",
    Way.IT_IS_THERE: "check-bold",
    Way.IT_IS_NOT_THERE: "x-bold",
    Way.COUNTER: "receipt-bold",
}


_SLIP_DOES_NOT_MATTER = frozenset({FailureKind.OUTCOME_UNKNOWN, FailureKind.SLIP_REFUSED})
"""While a paper is being collected: it may be there, or the slip is no longer good."""


class FailureVm(ScreenVm):
    changed = Signal()

    def _screen(self) -> Failure:
        assert isinstance(self.state.screen, Failure)
        return self.state.screen

    @Property(str, notify=changed)
    def picture(self) -> str:
        return _PICTURES[self._screen().kind]

    @Property(bool, notify=changed)
    def asks(self) -> bool:
        """The screen asks about the tray: it is attention, not a failure."""
        return self._screen().kind is FailureKind.OUTCOME_UNKNOWN

    @Property(str, constant=True)
    def traySide(self) -> str:
        return self.bridge.layout.tray.value

    @Property(str, notify=changed)
    def title(self) -> str:
        return title_text(self._screen().kind)

    @Property(str, notify=changed)
    def happened(self) -> str:
        office = self.state.machine.office
        away_since = office.since if office.reachable is False else ""
        kind = self._screen().kind
        if kind is FailureKind.SIGN_IN_OTHER_PERSON and self._collecting():
            return translate("failure", "Use the phone of the person who asked for the paper.")
        return happened_text(kind, away_since)

    @Property(str, notify=changed)
    def request(self) -> str:
        kind = self._screen().kind
        if self._collecting() and kind not in _SLIP_DOES_NOT_MATTER:
            return translate("failure", "The slip stays good. Nothing counts as issued, no fee.")
        return request_text(kind)

    def _collecting(self) -> bool:
        """The paper was asked for another day: its slip is used up only when it is taken."""
        return self.session.collection is not None

    @Property(str, notify=changed)
    def helper(self) -> str:
        return helper_text(self._screen().kind, self._screen().told_at)

    @Property(str, notify=changed)
    def code(self) -> str:
        """For staff, small and last; never a code that a person must understand."""
        return self._screen().kind.value

    @Property(list, notify=changed)
    def ways(self) -> list[dict[str, str]]:
        """Buttons, the first one primary: ``way``, ``text``, ``icon``."""
        return [
            {"way": way.value, "text": way_text(way), "icon": _ICONS[way]}
            for way in self._screen().ways
        ]

    @Slot(str)
    def choose(self, way: str) -> None:
        match Way(way):
            case Way.RETRY:
                self.touch(touches.Retry)
            case Way.ASK_LATER:
                self.touch(touches.AskLater)
            case Way.NEW_CODE:
                self.touch(touches.NewCode)
            case Way.EDIT_ANSWERS:
                self.touch(touches.EditAnswers)
            case Way.OTHER_SERVICE:
                self.touch(touches.OtherService)
            case Way.IT_IS_THERE:
                self.touch(touches.PageSeen, there=True)
            case Way.IT_IS_NOT_THERE:
                self.touch(touches.PageSeen, there=False)
            case Way.COUNTER:
                self.touch(touches.GoToCounter)


def way_text(way: Way) -> str:
    match way:
        case Way.RETRY:
            return translate("failure", "Try again")
        case Way.ASK_LATER:
            return translate("failure", "Send the request, collect later")
        case Way.NEW_CODE:
            return translate("failure", "New code")
        case Way.EDIT_ANSWERS:
            return translate("failure", "Change the answers")
        case Way.OTHER_SERVICE:
            return translate("failure", "Another paper")
        case Way.IT_IS_THERE:
            return translate("failure", "The page is there")
        case Way.IT_IS_NOT_THERE:
            return translate("failure", "The tray is empty")
        case Way.COUNTER:
            return translate("failure", "Slip for the counter")
