"""The office looks the record up."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal

from kiosk_app.journey.states import LookingUp
from kiosk_app.viewmodels.base import ScreenVm


class LookingUpVm(ScreenVm):
    changed = Signal()

    @Property(bool, notify=changed)
    def slow(self) -> bool:
        assert isinstance(self.state.screen, LookingUp)
        return self.state.screen.slow
