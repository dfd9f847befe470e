"""What lies over a screen: more time, help, another language."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk_app.journey import touches
from kiosk_app.journey.at_counter import may_go_to_counter
from kiosk_app.journey.states import HelpNotice, State, TimeWarning, TrayNotice
from kiosk_app.viewmodels.base import Bridge, ScreenVm
from kiosk_app.viewmodels.icons import known_glyph
from kiosk_app.viewmodels.take_papers import tray_words
from kiosk_app.viewmodels.translate import OWN_NAMES, translate


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
        self.touch(touches.CloseOverlay)


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

    @Property(list, notify=changed)
    def without(self) -> list[dict[str, str]]:
        """What can be done here without a phone, a card, eyes or letters: ``icon``, ``title``,
        ``text``.
        """
        rows = [
            (
                "device-mobile",
                translate("help", "No phone"),
                translate("help", "Forms print without one. Certificates: at the counter."),
            ),
            (
                "identification-card",
                translate("help", "No card"),
                translate("help", "Type your details in, or use a passport."),
            ),
            (
                "baby",
                translate("help", "For a child"),
                translate("help", "Choose the paper; then say that it is for your child."),
            ),
            (
                "speaker-high",
                translate("help", "Hard to read"),
                translate("help", "Press “Read aloud”, or plug in headphones."),
            ),
        ]
        return [
            {"icon": known_glyph(icon), "title": title, "text": text} for icon, title, text in rows
        ]

    @Property(bool, notify=changed)
    def canGoToCounter(self) -> bool:
        return may_go_to_counter(self.state)

    @Slot()
    def counter(self) -> None:
        self.touch(touches.GoToCounter)

    @Slot()
    def close(self) -> None:
        self.touch(touches.CloseOverlay)


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
        self.touch(touches.CloseOverlay)

    @Slot()
    def empty(self) -> None:
        """Nothing lies there, says the person."""
        self.touch(touches.TrayIsEmpty)


class PowerNoticeVm(ScreenVm):
    """The machine runs on its battery."""

    changed = Signal()

    @Slot()
    def close(self) -> None:
        self.touch(touches.CloseOverlay)


class AloudQuestionVm(ScreenVm):
    """May everybody hear what is the person's own? Nobody is asked twice."""

    changed = Signal()

    @Slot()
    def close(self) -> None:
        self.touch(touches.SetAloud, aloud=False)

    @Slot()
    def allow(self) -> None:
        self.touch(touches.SetAloud, aloud=True)


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
        self.touch(touches.SwitchLanguage, language=language)

    @Slot()
    def close(self) -> None:
        self.touch(touches.CloseOverlay)
