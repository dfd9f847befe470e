"""The way to the counter: what it is good for, what to bring, and the slip."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal, Slot

from kiosk_app.journey import touches
from kiosk_app.journey.at_counter import may_print, told
from kiosk_app.journey.availability import has_slip_printer
from kiosk_app.journey.states import AtCounter, SlipState
from kiosk_app.viewmodels.base import ScreenVm
from kiosk_app.viewmodels.layout import Side
from kiosk_app.viewmodels.translate import translate


class AtCounterVm(ScreenVm):
    changed = Signal()

    def _screen(self) -> AtCounter:
        assert isinstance(self.state.screen, AtCounter)
        return self.state.screen

    @Property(str, notify=changed)
    def paper(self) -> str:
        return self.say(self.form.title)

    @Property(str, notify=changed)
    def sub(self) -> str:
        match self._screen().slip:
            case SlipState.PRINTING | SlipState.DELIVERED:
                coming = self._screen().slip is SlipState.PRINTING
                return _slot_sentence(self.bridge.layout.slot, coming=coming)
            case _ if not has_slip_printer(self.state.machine):
                return translate("at_counter", "This machine prints no slips. Tell staff its name.")
            case _ if told(self.session):
                return translate("at_counter", "The slip says what you have entered.")
            case _:
                return translate("at_counter", "The slip says which paper you need.")

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """The slip did not come out."""
        return self._screen().slip is SlipState.FAILED

    @Property(bool, notify=changed)
    def printing(self) -> bool:
        return self._screen().slip is SlipState.PRINTING

    @Property(bool, notify=changed)
    def canPrint(self) -> bool:
        return may_print(self.state, self._screen())

    @Property(list, notify=changed)
    def steps(self) -> list[str]:
        """What the person does, in order."""
        needs = self.form.needs
        first = (
            translate("at_counter", "Take the slip to the counter.")
            if has_slip_printer(self.state.machine)
            else translate("at_counter", "Go to the counter and name the paper.")
        )
        steps = [first]
        if "card" in needs and "passport" in needs:
            steps.append(translate("at_counter", "Bring your ID card or passport."))
        elif "passport" in needs:
            steps.append(translate("at_counter", "Bring your passport."))
        elif "card" in needs:
            steps.append(translate("at_counter", "Bring your ID card, if you have one."))
        steps.append(translate("at_counter", "Staff go on from there. No phone is needed."))
        return steps

    @Slot()
    def print(self) -> None:
        self.touch(touches.PrintSlipAgain)

    @Slot()
    def haveAll(self) -> None:
        self.touch(touches.HaveAll)


def _slot_sentence(slot: Side, *, coming: bool) -> str:
    """As of an appointment slip, which many languages call by another name than this one."""
    match slot:
        case Side.LEFT if coming:
            return translate("at_counter", "The slip is coming out of the slot on the left.")
        case Side.LEFT:
            return translate("at_counter", "Take the slip from the slot on the left.")
        case Side.MIDDLE if coming:
            return translate("at_counter", "The slip is coming out of the slot in the middle.")
        case Side.MIDDLE:
            return translate("at_counter", "Take the slip from the slot in the middle.")
        case Side.RIGHT if coming:
            return translate("at_counter", "The slip is coming out of the slot on the right.")
        case Side.RIGHT:
            return translate("at_counter", "Take the slip from the slot on the right.")
