"""Lay a document on the glass; what was wrong with the last one."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal, Slot

from forms.schema import Kind
from identity_documents.document import Problem, Unreadable
from kiosk_app.journey import touches
from kiosk_app.journey.states import Identify, Laid
from kiosk_app.viewmodels.base import ScreenVm
from kiosk_app.viewmodels.layout import Side
from kiosk_app.viewmodels.translate import translate


class IdentifyVm(ScreenVm):
    changed = Signal()

    def _screen(self) -> Identify:
        assert isinstance(self.state.screen, Identify)
        return self.state.screen

    @Property(bool, notify=changed)
    def passport(self) -> bool:
        """A passport is asked for, not a card."""
        return self._screen().laid is Laid.PASSPORT

    @Property(bool, notify=changed)
    def canChangeDocument(self) -> bool:
        """Not where only a passport will do, nor for a certificate, which is bound to a
        Vietnamese personal number that no passport shows.
        """
        needs = self.form.needs
        return "card" in needs and (self.form.kind is Kind.FORM or "passport" in needs)

    @Property(bool, notify=changed)
    def canType(self) -> bool:
        """A form may be typed; a certificate's requester signs in without a card instead."""
        return self.form.kind is Kind.FORM

    @Property(str, notify=changed)
    def problem(self) -> str:
        """What was seen instead, and what to do; empty if nothing was wrong."""
        problem = self._screen().problem
        return sentence(problem, self._screen().laid) if problem is not None else ""

    @Property(bool, notify=changed)
    def scannerBroken(self) -> bool:
        return self._screen().scanner_broken

    @Property(str, constant=True)
    def glassSide(self) -> str:
        return self.bridge.layout.glass.value

    @Property(str, notify=changed)
    def glassPlace(self) -> str:
        return glass_place(self.bridge.layout.glass)

    @Slot()
    def changeDocument(self) -> None:
        other = Laid.CARD if self._screen().laid is Laid.PASSPORT else Laid.PASSPORT
        self.touch(touches.UseDocument, laid=other)

    @Slot()
    def without(self) -> None:
        self.touch(touches.WithoutDocument)


def glass_place(glass: Side) -> str:
    match glass:
        case Side.LEFT:
            return translate("identify", "The glass is below the screen, on the left.")
        case Side.MIDDLE:
            return translate("identify", "The glass is below the screen, in the middle.")
        case Side.RIGHT:
            return translate("identify", "The glass is below the screen, on the right.")


def sentence(unreadable: Unreadable, laid: Laid) -> str:
    """What a person can act on. Nothing of what was read is repeated."""
    match unreadable.problem:
        case Problem.NOT_A_DOCUMENT if laid is Laid.PASSPORT:
            return translate(
                "identify", "This is not a passport page. Open the page with the photo."
            )
        case Problem.NOT_A_DOCUMENT:
            return translate(
                "identify", "This is not an ID card code. Turn the card over and try again."
            )
        case Problem.TOO_LONG:
            return translate(
                "identify", "This code holds more than a document does. Lay down only the document."
            )
        case Problem.NOT_TEXT if laid is Laid.PASSPORT:
            return translate(
                "identify", "The lines with arrows cannot be read. Wipe the page and try again."
            )
        case Problem.NOT_TEXT:
            return translate(
                "identify", "The code is damaged or dirty. Wipe the card and try again."
            )
        case Problem.TOO_FEW_FIELDS if laid is Laid.PASSPORT:
            return translate("identify", "Part of the page is missing. Lay it flat and try again.")
        case Problem.TOO_FEW_FIELDS:
            return translate(
                "identify", "Part of the code is missing. Lay the card flat and try again."
            )
        case Problem.NUMBER_LENGTH | Problem.NUMBER_NOT_DIGITS if laid is Laid.PASSPORT:
            return translate(
                "identify", "The number of the passport was not read. Lay it flat and try again."
            )
        case Problem.NUMBER_LENGTH if unreadable.count is not None:
            return translate("identify", "The ID number has 12 digits. There are %1 here.").replace(
                "%1", str(unreadable.count)
            )
        case Problem.NUMBER_LENGTH:
            return translate("identify", "The ID number does not have 12 digits. Try again.")
        case Problem.NUMBER_NOT_DIGITS:
            return translate(
                "identify", "The ID number must be digits only. Try again, or go on without."
            )
        case Problem.BAD_BIRTH_DATE:
            return translate(
                "identify",
                "The day of birth in the code does not exist. Try again, or go on without.",
            )
        case Problem.BAD_ISSUE_DATE:
            return translate(
                "identify",
                "The day of issue in the code does not exist. Try again, or go on without.",
            )
        case Problem.BAD_EXPIRY_DATE:
            return translate(
                "identify", "The last day of validity does not exist. Try again, or go on without."
            )
        case Problem.BAD_SEX:
            return translate(
                "identify", "The sex in the code is unclear. Try again, or go on without."
            )
        case Problem.NO_NAME:
            return translate(
                "identify", "There is no name in the code. Try again, or go on without."
            )
        case Problem.CHECK_DIGIT:
            return translate(
                "identify", "The lines with arrows were misread. Lay it flat and keep it still."
            )
        case Problem.WRONG_LENGTH:
            return translate(
                "identify", "The lines with arrows are not whole. Push it into the corner."
            )
        case Problem.UNSUPPORTED if laid is Laid.PASSPORT:
            return translate(
                "identify", "This page cannot be read here. Open the page with the photo."
            )
        case Problem.UNSUPPORTED:
            return translate(
                "identify", "The machine cannot read this kind. Use an ID card or a passport."
            )
