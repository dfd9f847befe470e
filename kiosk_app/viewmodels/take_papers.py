"""Papers lie ready: where each is, until the person says that they have all of them."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal, Slot

from kiosk_app.journey import touches
from kiosk_app.journey.states import SlipState, TakePapers
from kiosk_app.viewmodels.base import ScreenVm
from kiosk_app.viewmodels.layout import Side
from kiosk_app.viewmodels.translate import translate


class TakePapersVm(ScreenVm):
    changed = Signal()

    def _screen(self) -> TakePapers:
        assert isinstance(self.state.screen, TakePapers)
        return self.state.screen

    @Property(bool, notify=changed)
    def away(self) -> bool:
        """The person asked for a moment: nothing personal stays visible."""
        return self._screen().away

    @Property(bool, notify=changed)
    def passport(self) -> bool:
        """A passport lies on the glass, not a card."""
        return self._screen().passport

    @Property(bool, notify=changed)
    def reminded(self) -> bool:
        return self._screen().reminders > 0

    @Property(str, notify=changed)
    def title(self) -> str:
        screen = self._screen()
        if not screen.card:
            return translate("take_papers", "Take your papers")
        if screen.passport:
            return translate("take_papers", "Take your papers and passport")
        return translate("take_papers", "Take your papers and card")

    @Property(str, notify=changed)
    def sub(self) -> str:
        return translate(
            "take_papers",
            "Check %n thing(s), then press the button below.",
            "",
            len(self._things()),
        )

    @Property(list, notify=changed)
    def things(self) -> list[dict[str, str]]:
        """What to take, in the order of the numbers: ``what``, ``where``, ``part``."""
        return self._things()

    def _things(self) -> list[dict[str, str]]:
        screen, layout = self._screen(), self.bridge.layout
        paper = translate("take_papers", "%1, %n page(s)", "", screen.pages).replace(
            "%1", self.say(self.form.short_title)
        )
        things = [{"what": paper, "where": tray_words(layout.tray), "part": "tray"}]
        if screen.slip in {SlipState.DELIVERED, SlipState.PRINTING}:
            coming = screen.slip is SlipState.PRINTING
            receipt = (
                translate("take_papers", "Receipt, still printing")
                if coming
                else translate("take_papers", "Receipt")
            )
            things.append({"what": receipt, "where": slot_words(layout.slot), "part": "slot"})
        if screen.card:
            document = (
                translate("take_papers", "Passport")
                if screen.passport
                else translate("take_papers", "ID card")
            )
            things.append({"what": document, "where": glass_words(layout.glass), "part": "glass"})
        return things

    @Property(bool, notify=changed)
    def slipFailed(self) -> bool:
        return self._screen().slip is SlipState.FAILED

    @Property(bool, notify=changed)
    def otherPaperBelow(self) -> bool:
        """Somebody else's paper may lie in the tray, under the person's own."""
        return self.state.machine.paper_left

    @Property(str, notify=changed)
    def serial(self) -> str:
        return self._screen().serial or ""

    @Property(list, constant=True)
    def layout(self) -> list[str]:
        """Sides of glass, tray and slot."""
        return self.bridge.layout.sides()

    @Property(bool, notify=changed)
    def canHaveAnother(self) -> bool:
        """Not while the machine pauses: what has been begun is finished, and nothing more."""
        return self.state.machine.pause is None

    @Slot()
    def haveAll(self) -> None:
        self.touch(touches.HaveAll)

    @Slot()
    def another(self) -> None:
        """Everything taken; the same person wants another paper."""
        self.touch(touches.AnotherPaper)

    @Slot()
    def missing(self) -> None:
        self.touch(touches.SomethingMissing)

    @Slot()
    def needMoment(self) -> None:
        self.touch(touches.NeedMoment)


def tray_words(side: Side) -> str:
    match side:
        case Side.LEFT:
            return translate("take_papers", "Left tray")
        case Side.MIDDLE:
            return translate("take_papers", "Middle tray")
        case Side.RIGHT:
            return translate("take_papers", "Right tray")


def slot_words(side: Side) -> str:
    match side:
        case Side.LEFT:
            return translate("take_papers", "Slot on the left")
        case Side.MIDDLE:
            return translate("take_papers", "Slot in the middle")
        case Side.RIGHT:
            return translate("take_papers", "Slot on the right")


def glass_words(side: Side) -> str:
    match side:
        case Side.LEFT:
            return translate("take_papers", "Glass on the left")
        case Side.MIDDLE:
            return translate("take_papers", "Glass in the middle")
        case Side.RIGHT:
            return translate("take_papers", "Glass on the right")
