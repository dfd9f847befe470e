"""The door of service mode: a service card on the glass, or a PIN. Which was wrong is not said."""

from __future__ import annotations

from datetime import datetime, timedelta
from math import ceil
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk_app.journey.service import ServiceDoor
from kiosk_app.journey.service_events import CloseService, EnterPin
from kiosk_app.journey.states import State
from kiosk_app.viewmodels.base import Bridge, ScreenVm
from kiosk_app.viewmodels.digits import SecretDigitsVm
from kiosk_app.viewmodels.service_words import moment
from kiosk_app.viewmodels.translate import translate

SHORTEST_PIN: Final = 6
LONGEST_PIN: Final = 12


class ServiceDoorVm(ScreenVm):
    """The PIN is in the keypad's view-model alone, and only until it is sent."""

    changed = Signal()

    def __init__(self, bridge: Bridge, state: State, parent: QObject | None = None) -> None:
        super().__init__(bridge, state, parent)
        self._keys = SecretDigitsVm(LONGEST_PIN, self)
        self._keys.typed.connect(self._on_typed)
        self._short = False
        self._fresh = False

    def update(self, state: State) -> None:
        if state.screen != self.state.screen:
            self._keys.clear()
            self._short = self._fresh = False
        super().update(state)

    def tick(self) -> None:
        if self._door.locked_until is not None:
            self.changed.emit()

    # A slot: PySide makes the class's meta-object anew for any other method that is connected,
    # and QML that knows the old one then finds no property at all.
    @Slot()
    def _on_typed(self) -> None:
        if self._keys.property("count"):
            self._short, self._fresh = False, True
            self.changed.emit()

    @property
    def _door(self) -> ServiceDoor:
        assert isinstance(self.state.screen, ServiceDoor)
        return self.state.screen

    def _left(self) -> timedelta:
        until = self._door.locked_until
        if until is None:
            return timedelta()
        return until - _like(self.bridge.clock(), until)

    @Property(QObject, constant=True)
    def keys(self) -> SecretDigitsVm:
        return self._keys

    @Property(bool, notify=changed)
    def locked(self) -> bool:
        """Nobody is admitted yet."""
        return self._left() > timedelta()

    @Property(str, notify=changed)
    def lockedText(self) -> str:
        """Until when, and how long that is."""
        until = self._door.locked_until
        if until is None or not self.locked:
            return ""
        seconds = ceil(self._left().total_seconds())
        left = f"{seconds // 60}:{seconds % 60:02}"
        text = translate("service_door", "Try again at %1, in %2.")
        return text.replace("%1", moment(until, _like(self.bridge.clock(), until))).replace(
            "%2", left
        )

    @Property(bool, notify=changed)
    def wrong(self) -> bool:
        """The last PIN or card was not right; said until another is being typed."""
        return self._door.wrong and not self.locked and not self._fresh

    @Property(bool, notify=changed)
    def tooShort(self) -> bool:
        return self._short

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """A PIN is being checked."""
        return self._door.asking

    @Property(str, constant=True)
    def glassSide(self) -> str:
        return self.bridge.layout.glass.value

    @Slot()
    def open(self) -> None:
        """Send the PIN and forget it."""
        if self._door.asking or self.locked:
            return
        if self._keys.property("count") < SHORTEST_PIN:
            self._short = True
            self.changed.emit()
            return
        self.touch(EnterPin, pin=self._keys.take())

    @Slot()
    def back(self) -> None:
        self._keys.clear()
        self.touch(CloseService)


def _like(now: datetime, other: datetime) -> datetime:
    """``now`` with a zone if ``other`` has one: both are the hall's time."""
    return now.replace(tzinfo=None) if other.tzinfo is None else now.astimezone(other.tzinfo)
