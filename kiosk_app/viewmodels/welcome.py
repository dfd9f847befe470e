"""Attract screen: what the machine does, in every language at once, and the choice of one."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, Signal, Slot

from forms.schema import Group
from kiosk_app.journey import bulletin, events
from kiosk_app.journey.availability import is_open
from kiosk_app.viewmodels.base import ScreenVm
from kiosk_app.viewmodels.notices import notice_rows
from kiosk_app.viewmodels.opening_words import in_language, moment_words
from kiosk_app.viewmodels.services import GROUP_TITLES
from kiosk_app.viewmodels.translate import OWN_NAMES

ATTRACT_SECONDS: Final = 6
"""After so many seconds the headline speaks the next language."""

MOST_OFFERS: Final = 4
"""So many lines stand beside the door."""

HEADLINE: Final = str(QT_TRANSLATE_NOOP("welcome", "Get your papers here"))
CHOOSE: Final = str(QT_TRANSLATE_NOOP("welcome", "Choose your language"))
START: Final = str(QT_TRANSLATE_NOOP("welcome", "Start"))
CLOSED: Final = str(QT_TRANSLATE_NOOP("welcome", "Closed now"))
OPENS: Final = str(QT_TRANSLATE_NOOP("welcome", "Opens again at %1"))


class WelcomeVm(ScreenVm):
    changed = Signal()

    _seconds = 0

    def tick(self) -> None:
        self._seconds += 1
        if self._seconds % ATTRACT_SECONDS == 0:
            self.changed.emit()

    @property
    def _turn(self) -> int:
        return self._seconds // ATTRACT_SECONDS % len(self.state.machine.languages)

    def _order(self) -> tuple[str, ...]:
        """The languages, beginning with the one whose turn it is."""
        tags, turn = self.state.machine.languages, self._turn
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
    def notices(self) -> list[dict[str, Any]]:
        """What the office wants people to read, in the language whose turn it is."""
        return notice_rows(self.state.machine.office.bulletin.notices, self._order()[0])

    @Property(bool, notify=changed)
    def closed(self) -> bool:
        """Nobody is served at this hour."""
        return not is_open(self.state.machine)

    @Property(int, notify=changed)
    def turn(self) -> int:
        """Index among the machine's languages of the one that speaks now."""
        return self._turn

    @Property(list, notify=changed)
    def closedWords(self) -> list[dict[str, str]]:
        """In each language, in the machine's own order: ``title``, ``text``, ``reason``."""
        return [self._closed_in(language) for language in self.state.machine.languages]

    def _closed_in(self, language: str) -> dict[str, str]:
        now = self.state.machine.now
        word = self.state.machine.office.bulletin
        text = reason = ""
        if now is not None:
            opens = word.opens_at(now)
            reason = bulletin.say(word.closed_today(now), language)
            if opens is not None:
                say = in_language(self.bridge.interpreter, language)
                text = self._say(language, OPENS).replace("%1", moment_words(opens, now, say))
        return {"title": self._say(language, CLOSED), "text": text, "reason": reason}

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
