"""From "print" to the paper: each step is shown as done only once it is done."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Property, Signal, Slot

from forms.schema import Kind
from kiosk_app.journey import touches
from kiosk_app.journey.availability import SLIP_PRINTER
from kiosk_app.journey.states import Printing, SlipState, Stage, Trouble
from kiosk_app.viewmodels.base import ScreenVm
from kiosk_app.viewmodels.translate import translate


class Standing(StrEnum):
    """How far one row of the list is."""

    DONE = "done"
    NOW = "now"
    NEXT = "next"
    FAILED = "failed"


_ORDER = tuple(Stage)


class PrintingVm(ScreenVm):
    changed = Signal()

    def _screen(self) -> Printing:
        assert isinstance(self.state.screen, Printing)
        return self.state.screen

    @Property(str, notify=changed)
    def paper(self) -> str:
        return self.say(self.form.short_title)

    @Property(bool, notify=changed)
    def slow(self) -> bool:
        return self._screen().slow and self._screen().stage is not Stage.PRINTING

    @Property(bool, notify=changed)
    def pageOut(self) -> bool:
        """The printer is at work: the illustration shows the page on its way."""
        return self._screen().stage is Stage.PRINTING

    @Property(list, constant=True)
    def layout(self) -> list[str]:
        """Sides of glass, tray and slot."""
        return self.bridge.layout.sides()

    @Property(str, notify=changed)
    def waiting(self) -> str:
        match self._screen().stage:
            case Stage.RESERVING:
                return translate("printing", "Getting the number")
            case Stage.COMPOSING:
                return translate("printing", "The page is being drawn")
            case Stage.CHECKING:
                return translate("printing", "The page is being compared")
            case Stage.PRINTING:
                return translate("printing", "Printing %n page(s)", "", self._screen().pages)

    @Property(list, notify=changed)
    def rows(self) -> list[dict[str, str]]:
        """What is done, what is under way, what comes: ``text``, ``standing``."""
        rows = self._certificate() if self.form.kind is Kind.CERTIFICATE else self._form()
        return [{"text": text, "standing": standing.value} for text, standing in rows]

    def _certificate(self) -> list[tuple[str, Standing]]:
        serial = self._screen().serial
        return [
            (translate("printing", "The office has found the record"), Standing.DONE),
            (
                translate("printing", "Number %1 given").replace("%1", serial)
                if serial
                else translate("printing", "The office gives a number"),
                self._at(Stage.RESERVING),
            ),
            (
                translate("printing", "Page compared with the person asking")
                if self._at(Stage.CHECKING) is Standing.DONE
                else translate("printing", "Comparing the page with the person asking"),
                self._at(Stage.COMPOSING, Stage.CHECKING),
            ),
            self._page(),
            *self._slip(),
        ]

    def _form(self) -> list[tuple[str, Standing]]:
        return [
            (translate("printing", "Page drawn from the answers"), self._at(Stage.COMPOSING)),
            (
                translate("printing", "Page compared with the answers")
                if self._at(Stage.CHECKING) is Standing.DONE
                else translate("printing", "Comparing the page with the answers"),
                self._at(Stage.CHECKING),
            ),
            self._page(),
        ]

    def _page(self) -> tuple[str, Standing]:
        text = translate("printing", "Print %n A4 page(s)", "", self._screen().pages)
        return text, self._at(Stage.PRINTING)

    def _slip(self) -> list[tuple[str, Standing]]:
        match self._screen().slip:
            case SlipState.NONE if not self._has_slip_printer():
                return []
            case SlipState.NONE:
                return [(translate("printing", "Then: print the receipt"), Standing.NEXT)]
            case SlipState.PRINTING:
                return [(translate("printing", "Print the receipt"), Standing.NOW)]
            case SlipState.DELIVERED:
                return [(translate("printing", "Receipt printed"), Standing.DONE)]
            case SlipState.FAILED:
                return [(translate("printing", "The receipt did not come out"), Standing.FAILED)]

    def _has_slip_printer(self) -> bool:
        return any(report.kind == SLIP_PRINTER for report in self.state.machine.devices)

    def _at(self, *stages: Stage) -> Standing:
        now = _ORDER.index(self._screen().stage)
        if now > _ORDER.index(stages[-1]):
            return Standing.DONE
        return Standing.NEXT if now < _ORDER.index(stages[0]) else Standing.NOW


class PrinterTroubleVm(ScreenVm):
    """The printer is held up; the request is kept meanwhile."""

    changed = Signal()

    def _screen(self) -> Printing:
        assert isinstance(self.state.screen, Printing)
        return self.state.screen

    def _trouble(self) -> Trouble:
        # The last state of a screen that is about to leave has no trouble any more.
        return self._screen().trouble or Trouble.OTHER

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Which face of the illustration: the trouble's own name."""
        return self._trouble().value

    @Property(str, notify=changed)
    def title(self) -> str:
        match self._trouble():
            case Trouble.JAM:
                return translate("printing", "Paper is stuck in the printer")
            case Trouble.PAPER_OUT:
                return translate("printing", "The printer is out of paper")
            case Trouble.COVER_OPEN:
                return translate("printing", "The printer's cover is open")
            case Trouble.TONER_OUT:
                return translate("printing", "The printer is out of toner")
            case Trouble.OFFLINE:
                return translate("printing", "The printer does not answer")
            case Trouble.OTHER:
                return translate("printing", "The printer has stopped")

    @Property(str, notify=changed)
    def happened(self) -> str:
        match self._trouble():
            case Trouble.JAM:
                return translate("printing", "The page stopped halfway. It is the machine's fault.")
            case Trouble.PAPER_OUT:
                return translate("printing", "No sheet is left in the machine.")
            case Trouble.COVER_OPEN:
                return translate("printing", "Printing goes on when it is closed.")
            case Trouble.TONER_OUT:
                return translate("printing", "The cartridge must be changed.")
            case Trouble.OFFLINE:
                return translate("printing", "The machine cannot reach it at the moment.")
            case Trouble.OTHER:
                return translate("printing", "It needs a person to look at it.")

    @Property(str, notify=changed)
    def request(self) -> str:
        return translate("printing", "It is kept. No fee, and not counted as issued.")

    @Property(str, notify=changed)
    def helper(self) -> str:
        told_at = self._screen().told_at
        if told_at is None:
            return translate("printing", "Staff are being told now.")
        return translate("printing", "Staff were told at %1.").replace("%1", told_at)

    @Slot()
    def stopWaiting(self) -> None:
        self.touch(touches.OtherService)
