"""Whose paper: the verified person's own children, as the registry knows them."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal, Slot

from kiosk_app.journey import events
from kiosk_app.journey.states import ChooseChild
from kiosk_app.viewmodels.base import ScreenVm
from kiosk_app.viewmodels.dates import in_words
from kiosk_app.viewmodels.translate import translate


class ChooseChildVm(ScreenVm):
    changed = Signal()

    def _screen(self) -> ChooseChild:
        assert isinstance(self.state.screen, ChooseChild)
        return self.state.screen

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        return self._screen().waiting

    @Property(bool, notify=changed)
    def slow(self) -> bool:
        return self._screen().slow and self._screen().waiting

    @Property(list, notify=changed)
    def rows(self) -> list[dict[str, str]]:
        """Rows to touch: ``number``, ``name``, ``born``."""
        return [
            {
                "number": child.number,
                "name": child.name,
                "born": translate("choose_child", "Born on %1").replace(
                    "%1", in_words(child.birth_date)
                )
                if child.birth_date is not None
                else "",
            }
            for child in self._screen().children
        ]

    @Slot(str)
    def pick(self, number: str) -> None:
        self.touch(events.PickChild, number=number)
