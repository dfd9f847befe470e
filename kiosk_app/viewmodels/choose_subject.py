"""For oneself, for one's own child, or for a relative who has died."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal, Slot

from kiosk_app.journey import touches
from kiosk_app.viewmodels.base import ScreenVm
from kiosk_app.viewmodels.translate import translate
from office_contract.vocabulary import Subject


class ChooseSubjectVm(ScreenVm):
    changed = Signal()

    @Property(str, notify=changed)
    def paper(self) -> str:
        return self.say(self.form.title)

    @Property(list, notify=changed)
    def choices(self) -> list[dict[str, str]]:
        """Rows to touch: ``about``, ``title``, ``meta``, ``icon``."""
        return [_row(Subject(about)) for about in self.form.subjects]

    @Slot(str)
    def pick(self, about: str) -> None:
        self.touch(touches.PickSubject, about=Subject(about))


def _row(about: Subject) -> dict[str, str]:
    match about:
        case Subject.SELF:
            title = translate("choose_subject", "For myself")
            meta = translate("choose_subject", "The paper is about me")
            icon = "user"
        case Subject.CHILD:
            title = translate("choose_subject", "For my child")
            meta = translate("choose_subject", "The office knows who your children are")
            icon = "users"
        case Subject.DECEASED:
            title = translate("choose_subject", "For a relative who has died")
            meta = translate(
                "choose_subject", "A parent, spouse or child in the register of deaths"
            )
            icon = "users"
    return {"about": about.value, "title": title, "meta": meta, "icon": icon}
