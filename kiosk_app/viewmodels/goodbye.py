"""Everything personal is gone; said for a moment."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kiosk_app.viewmodels.base import ScreenVm


class GoodbyeVm(ScreenVm):
    changed = Signal()
