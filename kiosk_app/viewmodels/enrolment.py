"""The office does not know this machine: what somebody standing here does at the office's console.

There is no session and no language of a person: the words take turns, as on the welcome screen.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, Signal, Slot

from kiosk_app.journey import touches
from kiosk_app.journey.circumstances import Enrolling
from kiosk_app.viewmodels.base import ScreenVm

TURN_SECONDS: Final = 12
"""After so many seconds the screen speaks the next language: three steps are read in that time."""

TITLE: Final = str(QT_TRANSLATE_NOOP("enrolment", "This machine is not enrolled yet"))
REFUSED: Final = str(QT_TRANSLATE_NOOP("enrolment", "The office did not take this machine in"))
SUB: Final = str(QT_TRANSLATE_NOOP("enrolment", "It serves nobody until the office knows it."))
NEW_KEY: Final = str(
    QT_TRANSLATE_NOOP(
        "enrolment",
        "Its key could not be used. It serves nobody until the office knows the new one.",
    )
)
CODE: Final = str(QT_TRANSLATE_NOOP("enrolment", "One-time code"))
UNTIL: Final = str(QT_TRANSLATE_NOOP("enrolment", "Good until %1. Then a new one comes."))
FINGERPRINT: Final = str(QT_TRANSLATE_NOOP("enrolment", "Fingerprint of its key"))
MACHINE: Final = str(QT_TRANSLATE_NOOP("enrolment", "Machine"))
STEPS: Final = (
    str(QT_TRANSLATE_NOOP("enrolment", "Open Kiosks in the office's console, and enter the code.")),
    str(QT_TRANSLATE_NOOP("enrolment", "Compare the fingerprint there with the one here.")),
    str(QT_TRANSLATE_NOOP("enrolment", "Approve. This machine then begins by itself.")),
)
WAITING: Final = str(QT_TRANSLATE_NOOP("enrolment", "Waiting for the office"))
WAITING_TEXT: Final = str(
    QT_TRANSLATE_NOOP("enrolment", "The code comes as soon as the office answers.")
)
REFUSED_TEXT: Final = str(
    QT_TRANSLATE_NOOP("enrolment", "Ask the office why. Then have another code drawn here.")
)
AGAIN: Final = str(QT_TRANSLATE_NOOP("enrolment", "Draw another code"))


class EnrolmentVm(ScreenVm):
    changed = Signal()

    _seconds = 0

    def tick(self) -> None:
        self._seconds += 1
        if self._seconds % TURN_SECONDS == 0:
            self.changed.emit()

    @property
    def _enrolling(self) -> Enrolling | None:
        return self.state.machine.enrolling

    @property
    def _code(self) -> str:
        return self._enrolling.code if self._enrolling is not None else ""

    def _say(self, text: str) -> str:
        tags = self.state.machine.languages
        turn = self._seconds // TURN_SECONDS % len(tags)
        return self.bridge.interpreter.say(tags[turn], "enrolment", text)

    @Property(bool, notify=changed)
    def refused(self) -> bool:
        return self._enrolling is not None and self._enrolling.refused

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._say(REFUSED if self.refused else TITLE)

    @Property(str, notify=changed)
    def sub(self) -> str:
        """It says so where the office knew this machine by a key that is no more."""
        new_key = self._enrolling is not None and self._enrolling.new_key
        return self._say(NEW_KEY if new_key else SUB)

    @Property(str, notify=changed)
    def code(self) -> str:
        """In two groups of four; empty while there is none."""
        return _in_fours(self._code)

    @Property(str, notify=changed)
    def spokenCode(self) -> str:
        """Letter by letter, for assistive technology."""
        return " ".join(self._code)

    @Property(str, notify=changed)
    def codeLabel(self) -> str:
        return self._say(CODE)

    @Property(str, notify=changed)
    def until(self) -> str:
        if self._enrolling is None or not self._enrolling.until:
            return ""
        return self._say(UNTIL).replace("%1", self._enrolling.until)

    @Property(str, notify=changed)
    def fingerprint(self) -> str:
        """In four groups of four, as the console shows it."""
        return _in_fours(self._enrolling.key_id) if self._enrolling is not None else ""

    @Property(str, notify=changed)
    def fingerprintLabel(self) -> str:
        return self._say(FINGERPRINT)

    @Property(str, notify=changed)
    def machineLabel(self) -> str:
        return self._say(MACHINE)

    @Property(str, notify=changed)
    def machine(self) -> str:
        """As its configuration says."""
        return f"{self.state.machine.kiosk} · {self.state.machine.place}"

    @Property(list, notify=changed)
    def steps(self) -> list[str]:
        return [self._say(step) for step in STEPS]

    @Property(str, notify=changed)
    def messageTitle(self) -> str:
        """What is said in place of a code; empty while one stands there."""
        if self._code:
            return ""
        return self._say(REFUSED if self.refused else WAITING)

    @Property(str, notify=changed)
    def message(self) -> str:
        return self._say(REFUSED_TEXT if self.refused else WAITING_TEXT)

    @Property(str, notify=changed)
    def againText(self) -> str:
        return self._say(AGAIN)

    @Slot()
    def askAgain(self) -> None:
        self.touch(touches.AskToBeTakenIn)


def _in_fours(text: str) -> str:
    return " ".join(text[at : at + 4] for at in range(0, len(text), 4))
