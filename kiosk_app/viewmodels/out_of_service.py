"""The machine has stopped itself; only a technician brings it back."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal

from kiosk_app.viewmodels.base import ScreenVm


class OutOfServiceVm(ScreenVm):
    changed = Signal()

    @Property(str, notify=changed)
    def since(self) -> str:
        """Local time "HH:MM"."""
        return self.state.machine.out_of_service or ""

    @Property(str, notify=changed)
    def place(self) -> str:
        return self.state.machine.place
