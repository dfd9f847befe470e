"""The request is kept: the slip and its code, and how the paper is collected."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk_app.journey import touches
from kiosk_app.journey.availability import has_slip_printer
from kiosk_app.journey.queueing import may_print_again
from kiosk_app.journey.states import Queued, SlipState, State
from kiosk_app.viewmodels import dates
from kiosk_app.viewmodels.base import Bridge, ScreenVm
from kiosk_app.viewmodels.layout import Side
from kiosk_app.viewmodels.sign_in import QrCode
from kiosk_app.viewmodels.translate import translate
from office_contract.short_code import grouped


class QueuedVm(ScreenVm):
    changed = Signal()

    def __init__(self, bridge: Bridge, state: State, parent: QObject | None = None) -> None:
        super().__init__(bridge, state, parent)
        self._code = QrCode()

    def _screen(self) -> Queued:
        assert isinstance(self.state.screen, Queued)
        return self.state.screen

    @Property(str, notify=changed)
    def sub(self) -> str:
        if self.state.machine.office.reachable:
            return translate("queued", "The paper comes when the office answers.")
        return translate("queued", "The paper comes when the office is back.")

    @Property(str, notify=changed)
    def paper(self) -> str:
        return self.say(self.form.short_title)

    @Property(list, notify=changed)
    def qr(self) -> list[str]:
        """Rows of the slip's QR code, "1" for dark."""
        return list(self._code.rows(self._screen().code))

    @Property(str, notify=changed)
    def code(self) -> str:
        """The twelve letters in groups, as on the slip."""
        return grouped(self._screen().short)

    @Property(str, notify=changed)
    def spokenCode(self) -> str:
        """Letter by letter, for assistive technology."""
        return " ".join(self._screen().short)

    @Property(str, notify=changed)
    def until(self) -> str:
        """The last day on which the slip is good, as it stands on the slip."""
        day = self._screen().until
        words = day.strftime("%d/%m/%Y") if self.language == "vi" else dates.in_words(day)
        return translate("queued", "Good until %1").replace("%1", words)

    @Property(bool, notify=changed)
    def slipMissing(self) -> bool:
        """No slip has come out, nor is one coming: the code on the screen stands for it."""
        return self._slip_missing()

    def _slip_missing(self) -> bool:
        return self._screen().slip in {SlipState.FAILED, SlipState.NONE}

    @Property(str, notify=changed)
    def missingTitle(self) -> str:
        if self._screen().slip is SlipState.FAILED:
            return translate("queued", "The slip did not come out")
        return translate("queued", "This machine prints no slips")

    @Property(bool, notify=changed)
    def canPrintAgain(self) -> bool:
        return has_slip_printer(self.state.machine) and may_print_again(self._screen())

    @Property(list, notify=changed)
    def steps(self) -> list[str]:
        """What the person does, in order."""
        anywhere = translate("queued", "Come back from tomorrow, to any Một Cửa machine.")
        if self._slip_missing():
            return [
                translate("queued", "Photograph the code, or write the 12 letters down."),
                anywhere,
                translate("queued", "Enter the code and confirm with your phone."),
            ]
        return [
            slot_sentence(
                self.bridge.layout.slot, coming=self._screen().slip is SlipState.PRINTING
            ),
            anywhere,
            translate("queued", "Scan the slip and confirm with your phone."),
        ]

    @Slot()
    def haveAll(self) -> None:
        self.touch(touches.HaveAll)

    @Slot()
    def printAgain(self) -> None:
        self.touch(touches.PrintSlipAgain)


def slot_sentence(slot: Side, *, coming: bool) -> str:
    """Where the slip is to be taken; ``coming`` while it is still being printed."""
    match slot:
        case Side.LEFT if coming:
            return translate("queued", "The slip is coming out of the slot on the left.")
        case Side.LEFT:
            return translate("queued", "Take the slip from the slot on the left.")
        case Side.MIDDLE if coming:
            return translate("queued", "The slip is coming out of the slot in the middle.")
        case Side.MIDDLE:
            return translate("queued", "Take the slip from the slot in the middle.")
        case Side.RIGHT if coming:
            return translate("queued", "The slip is coming out of the slot on the right.")
        case Side.RIGHT:
            return translate("queued", "Take the slip from the slot on the right.")
