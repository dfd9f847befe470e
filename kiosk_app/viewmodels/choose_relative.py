"""Whose paper: the verified person's relatives, as the registry knows them."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal, Slot

from kiosk_app.journey import touches
from kiosk_app.journey.session import Person
from kiosk_app.journey.states import ChooseRelative
from kiosk_app.viewmodels.base import ScreenVm
from kiosk_app.viewmodels.dates import in_words
from kiosk_app.viewmodels.translate import translate
from office_contract.vocabulary import Relation, Subject


class ChooseRelativeVm(ScreenVm):
    changed = Signal()

    def _screen(self) -> ChooseRelative:
        assert isinstance(self.state.screen, ChooseRelative)
        return self.state.screen

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        return self._screen().waiting

    @Property(bool, notify=changed)
    def slow(self) -> bool:
        return self._screen().slow and self._screen().waiting

    @Property(str, notify=changed)
    def heading(self) -> str:
        if self.session.about is Subject.DECEASED:
            if self.waiting:
                return translate("choose_relative", "Looking for your relatives")
            return translate("choose_relative", "Who has died?")
        if self.waiting:
            return translate("choose_relative", "Looking for your children")
        return translate("choose_relative", "Which child is it for?")

    @Property(str, notify=changed)
    def note(self) -> str:
        if self.waiting:
            return translate(
                "choose_relative", "The office reads the registry. Usually under 10 seconds."
            )
        if self.session.about is Subject.DECEASED:
            return translate(
                "choose_relative", "Parents, spouse and children in the register of deaths here."
            )
        return translate("choose_relative", "Only your own children in the registry stand here.")

    @Property(list, notify=changed)
    def rows(self) -> list[dict[str, str]]:
        """Rows to touch: ``number``, ``name``, ``meta``, ``icon``."""
        died = self.session.about is Subject.DECEASED
        return [
            {
                "number": one.number,
                "name": one.name,
                "meta": _meta(one),
                "icon": "user" if died else "baby",
            }
            for one in self._screen().relatives
        ]

    @Slot(str)
    def pick(self, number: str) -> None:
        self.touch(touches.PickRelative, number=number)


def _meta(one: Person) -> str:
    """What they are to the person, and when they were born, or died."""
    parts = []
    if one.relation is not None:
        parts.append(relation_text(one.relation))
    if one.died is not None:
        died = translate("choose_relative", "Died on %1")
        parts.append(died.replace("%1", in_words(one.died)))
    elif one.birth_date is not None:
        born = translate("choose_relative", "Born on %1")
        parts.append(born.replace("%1", in_words(one.birth_date)))
    return " · ".join(parts)


def relation_text(relation: Relation) -> str:
    match relation:
        case Relation.CHILD:
            return translate("choose_relative", "Child")
        case Relation.FATHER:
            return translate("choose_relative", "Father")
        case Relation.MOTHER:
            return translate("choose_relative", "Mother")
        case Relation.HUSBAND:
            return translate("choose_relative", "Husband")
        case Relation.WIFE:
            return translate("choose_relative", "Wife")
