"""Attract screen: what the machine does, in every language at once, and the choice of one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, Signal, Slot

from forms.schema import Group
from kiosk_app.journey import events
from kiosk_app.viewmodels.base import ScreenVm
from kiosk_app.viewmodels.services import GROUP_TITLES
from kiosk_app.viewmodels.translate import OWN_NAMES

ATTRACT_SECONDS: Final = 6
"""After so many seconds the headline speaks the next language."""

MOST_OFFERS: Final = 4
"""So many lines stand beside the door."""

HEADLINE: Final = str(QT_TRANSLATE_NOOP("welcome", "Get your papers here"))
CHOOSE: Final = str(QT_TRANSLATE_NOOP("welcome", "Choose your language"))
START: Final = str(QT_TRANSLATE_NOOP("welcome", "Start"))


class WelcomeVm(ScreenVm):
    changed = Signal()

    _seconds = 0

    def tick(self) -> None:
        self._seconds += 1
        if self._seconds % ATTRACT_SECONDS == 0:
            self.changed.emit()

    def _order(self) -> tuple[str, ...]:
        """The languages, beginning with the one whose turn it is."""
        tags = self.state.machine.languages
        turn = self._seconds // ATTRACT_SECONDS % len(tags)
        return tags[turn:] + tags[:turn]

    def _say(self, language: str, text: str) -> str:
        return self.bridge.interpreter.say(language, "welcome", text)

    @Property(list, notify=changed)
    def headlines(self) -> list[str]:
        """The greeting in each language; the first is the large one."""
        return [self._say(language, HEADLINE) for language in self._order()]

    @Property(list, notify=changed)
    def offers(self) -> list[str]:
        """What can be had here, in the language whose turn it is: papers, or groups of many."""
        language = self._order()[0]
        forms = self.state.machine.forms.values()
        if len(forms) <= MOST_OFFERS:
            return [form.say(form.short_title, language) for form in forms]
        say = self.bridge.interpreter.say
        had = {form.group for form in forms}
        return [say(language, "services", GROUP_TITLES[group]) for group in Group if group in had]

    @Property(list, notify=changed)
    def invitations(self) -> list[str]:
        """The line above the languages in each of them, in the machine's own order."""
        return [self._say(language, CHOOSE) for language in self.state.machine.languages]

    @Property(list, notify=changed)
    def languages(self) -> list[dict[str, str]]:
        """Rows to touch: ``tag``, ``name`` in its own script, ``start``."""
        return [
            {"tag": tag, "name": OWN_NAMES[tag], "start": self._say(tag, START)}
            for tag in self.state.machine.languages
        ]

    @Slot(str)
    def start(self, language: str) -> None:
        self.touch(events.Start, language=language, new_session=self.bridge.new_session())
