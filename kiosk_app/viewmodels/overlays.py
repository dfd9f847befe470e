"""What lies over a screen: more time, help, another language."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk_app.journey import events
from kiosk_app.journey.states import HelpNotice, State, TimeWarning, TrayNotice
from kiosk_app.viewmodels.base import Bridge, ScreenVm
from kiosk_app.viewmodels.take_papers import tray_words
from kiosk_app.viewmodels.translate import OWN_NAMES


class TimeWarningVm(ScreenVm):
    """Do you need more time? One press anywhere is a yes."""

    changed = Signal()

    def __init__(self, bridge: Bridge, state: State, parent: QObject | None = None) -> None:
        super().__init__(bridge, state, parent)
        assert isinstance(state.overlay, TimeWarning)
        self._whole = state.overlay.seconds
        self._began = bridge.monotonic()

    def tick(self) -> None:
        self.changed.emit()

    def _left(self) -> int:
        return max(0, ceil(self._whole - (self.bridge.monotonic() - self._began)))

    @Property(int, notify=changed)
    def seconds(self) -> int:
        """Whole seconds left, never below zero."""
        return self._left()

    @Property(float, notify=changed)
    def share(self) -> float:
        """What is left of the time, 1 to 0; it steps once a second."""
        return self._left() / self._whole if self._whole else 0.0

    @Property(str, notify=changed)
    def place(self) -> str:
        return self.state.machine.place

    @Slot()
    def stay(self) -> None:
        self.touch(events.CloseOverlay)


class HelpNoticeVm(ScreenVm):
    changed = Signal()

    def _notice(self) -> HelpNotice | None:
        overlay = self.state.overlay
        return overlay if isinstance(overlay, HelpNotice) else None

    @Property(str, notify=changed)
    def toldAt(self) -> str:
        """Local time "HH:MM"; empty while the office is being told."""
        notice = self._notice()
        return (notice.told_at or "") if notice is not None else ""

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """The office could not be told; the call goes out later."""
        notice = self._notice()
        return notice is not None and notice.failed

    @Slot()
    def close(self) -> None:
        self.touch(events.CloseOverlay)


class TrayNoticeVm(ScreenVm):
    """A paper of somebody else lies in the tray. Nothing of its content is known here."""

    changed = Signal()

    def _notice(self) -> TrayNotice | None:
        overlay = self.state.overlay
        return overlay if isinstance(overlay, TrayNotice) else None

    @Property(str, notify=changed)
    def toldAt(self) -> str:
        """Local time "HH:MM"; empty while the office is being told."""
        notice = self._notice()
        return (notice.told_at or "") if notice is not None else ""

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """The office could not be told; the call goes out later."""
        notice = self._notice()
        return notice is not None and notice.failed

    @Property(str, notify=changed)
    def where(self) -> str:
        return tray_words(self.bridge.layout.tray)

    @Property(list, constant=True)
    def layout(self) -> list[str]:
        """Sides of glass, tray and slot."""
        return self.bridge.layout.sides()

    @Slot()
    def close(self) -> None:
        self.touch(events.CloseOverlay)

    @Slot()
    def empty(self) -> None:
        """Nothing lies there, says the person."""
        self.touch(events.TrayIsEmpty)


class PowerNoticeVm(ScreenVm):
    """The machine runs on its battery."""

    changed = Signal()

    @Slot()
    def close(self) -> None:
        self.touch(events.CloseOverlay)


class LanguagesVm(ScreenVm):
    """The language is changed in mid-journey; nothing typed is lost."""

    changed = Signal()

    @Property(list, notify=changed)
    def languages(self) -> list[dict[str, str]]:
        """Rows to touch: ``tag`` and ``name`` in its own script."""
        return [{"tag": tag, "name": OWN_NAMES[tag]} for tag in self.state.machine.languages]

    @Property(str, notify=changed)
    def current(self) -> str:
        return self.language

    @Slot(str)
    def choose(self, language: str) -> None:
        self.touch(events.SwitchLanguage, language=language)

    @Slot()
    def close(self) -> None:
        self.touch(events.CloseOverlay)
