"""The phone in the dock: whose it is, what stands on it, and the answers that can be given."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QImage

from kiosk_app.dock import words
from kiosk_app.dock.lane import Lane
from kiosk_app.dock.paper import read_codes
from kiosk_app.dock.phone import Phone, PhoneError, PhonePage
from kiosk_app.dock.samples import HOLDERS
from kiosk_app.dock.words import Language

CITIZENS: Final = tuple(holder for holder in HOLDERS if holder.number)
"""Those who can sign in with a phone."""


class PhoneVm(QObject):
    """``grab`` gives the kiosk's window as a picture; it is called on the GUI thread."""

    changed = Signal()
    said = Signal(str)
    """Why the phone could not do what it was asked."""

    def __init__(
        self, grab: Callable[[], QImage], language: Language, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._grab = grab
        self._language = language
        self._phone = Phone()
        self._lane = Lane("dock-phone", self)
        self._lane.refused.connect(self._refused)
        self._owner = 0
        self._page: PhonePage | None = None

    def speak(self, language: Language) -> None:
        self._language = language
        self.changed.emit()

    def close(self) -> None:
        self._lane.close()
        self._phone.close()

    @Property(str, notify=changed)
    def owner(self) -> str:
        return CITIZENS[self._owner].name

    @Property(str, notify=changed)
    def title(self) -> str:
        if self._lane.is_busy:
            return words.PHONE_WAITS.say(self._language)
        return self._page.title if self._page else words.PHONE_IDLE.say(self._language)

    @Property(list, notify=changed)
    def lines(self) -> list[str]:
        return list(self._page.lines) if self._page else []

    @Property(list, notify=changed)
    def numbers(self) -> list[str]:
        """Two-digit numbers that the page gives to choose from; choosing the right one approves."""
        return list(self._page.numbers) if self._page else []

    @Property(bool, notify=changed)
    def wantsAnswer(self) -> bool:
        return self._page is not None and self._page.wants_answer

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._lane.is_busy

    @Slot(int)
    def turn(self, step: int) -> None:
        """Pick up the phone of the next or the previous person."""
        self._owner = (self._owner + step) % len(CITIZENS)
        self._page = None
        self._ask(self._phone.forget)

    @Slot()
    def scan(self) -> None:
        """Point the camera at the kiosk, open what its code says, and sign in."""
        seen = self._grab()
        number = str(CITIZENS[self._owner].number)
        self._page = None

        def open_page() -> PhonePage:
            addresses = [code for code in read_codes(seen) if code.lower().startswith("http")]
            if not addresses:
                raise PhoneError(words.NO_CODE_SEEN)
            page = self._phone.open(addresses[0])
            return self._phone.as_person(number) if page.wants_person else page

        self._ask(open_page)

    @Slot(str)
    def approve(self, number: str) -> None:
        """``number``: the one chosen of ``numbers``, empty where there are none."""
        self._ask(lambda: self._phone.approve(number))

    @Slot()
    def refuse(self) -> None:
        self._ask(self._phone.refuse)

    def _ask(self, work: Callable[[], PhonePage | None]) -> None:
        self._lane.run(work, self._show)
        self.changed.emit()

    def _show(self, page: PhonePage | None) -> None:
        self._page = page
        self.changed.emit()

    def _refused(self, error: PhoneError) -> None:
        self.said.emit(error.words.say(self._language))
        self.changed.emit()
