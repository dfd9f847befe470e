"""Everything personal is gone; said for a moment."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal

from kiosk_app.journey.states import Goodbye
from kiosk_app.viewmodels.base import ScreenVm


class GoodbyeVm(ScreenVm):
    changed = Signal()

    @Property(bool, notify=changed)
    def requestKept(self) -> bool:
        """A request waits in the machine, sealed: not everything is deleted."""
        screen = self.state.screen
        return isinstance(screen, Goodbye) and screen.request_kept
