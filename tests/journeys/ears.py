"""A person with the eyes shut: headphones, a keypad, and what is said."""

from __future__ import annotations

from PySide6.QtCore import Qt

from forms.verify import VerdictKind
from kiosk_app.journey.states import (
    CheckRead,
    ChooseSubject,
    Consent,
    Identify,
    Review,
    Services,
    SignIn,
    TakePapers,
    Welcome,
)
from kiosk_app.speech.telling import Telling
from tests.journeys.hall import Hall, values_of
from tests.journeys.people import MOTHER
from tests.journeys.walks import VI

FURTHEST = 60
"""No screen has so many things to walk over."""


class Ears:
    """Knows only what was said. ``lines`` are those since the last press that led somewhere."""

    def __init__(self, hall: Hall) -> None:
        self.hall = hall
        self.lines: list[str] = []
        self.tellings = 0
        hall.person.wait(lambda: hall.shell.aloud.narrator is not None, "a voice")
        assert hall.shell.aloud.narrator is not None
        hall.shell.aloud.narrator.said.connect(self._heard)

    def _heard(self, telling: Telling) -> None:
        self.tellings += 1
        self.lines += [line.text for line in telling.lines]

    def hears(self, words: str) -> None:
        self.hall.person.wait(lambda: any(words in one for one in self.lines), f"“{words}”")

    def press(self, key: Qt.Key) -> None:
        before = self.tellings
        self.hall.person.key(key)
        self.hall.person.wait(lambda: self.tellings > before, f"words after {key}")

    def walk_to(self, name: str) -> None:
        for _ in range(FURTHEST):
            if self.lines and self.lines[-1].startswith(name):
                return
            self.press(Qt.Key.Key_Down)
        raise AssertionError(f"“{name}” was never said: {self.lines}")

    def go(self, name: str) -> None:
        """Walk to ``name``, press it, and hear the next screen."""
        self.walk_to(name)
        self.lines.clear()
        turn = self.hall.state.turn
        self.hall.person.key(Qt.Key.Key_Return)
        self.hall.person.wait(lambda: self.hall.state.turn != turn, f"what follows “{name}”")

    def on(self, screen: type, said: str) -> None:
        self.hall.on(screen)
        self.hears(said)


def certificate_by_ear(hall: Hall) -> None:
    ears = Ears(hall)
    ears.press(Qt.Key.Key_F1)
    ears.on(Welcome, "Chọn ngôn ngữ")
    ears.go(VI.start)
    ears.on(Services, "Cần làm giấy tờ gì?")
    ears.go(VI.certificate)
    ears.hall.on(ChooseSubject)
    ears.go(VI.myself)
    ears.on(Consent, "Đồng ý")
    ears.walk_to(VI.agree)
    ears.press(Qt.Key.Key_Return)
    ears.go(VI.go_on)
    hall.on(Identify)
    hall.lay_card(MOTHER)
    ears.on(CheckRead, MOTHER.name)
    ears.go(VI.right)
    ears.hall.on(SignIn)
    ears.hears(hall.sign_in_screen().number)
    hall.confirm_by_phone(MOTHER.number)
    hall.on(Review)
    hall.person.wait(lambda: bool(hall.state.screen.pages), "the page")  # type: ignore[union-attr]
    ears.hears(": " + MOTHER.name.upper())
    ears.go(VI.print_it)
    ears.on(TakePapers, "1. ")
    page = hall.take_page()
    ears.go(VI.have_all)
    hall.thanked()
    hall.on(Welcome)
    verdict = hall.verdict(page)
    assert verdict.kind is VerdictKind.VALID
    assert values_of(verdict)["number"] == MOTHER.number
    assert hall.state.comfort.speech.on, "headphones are still in"
