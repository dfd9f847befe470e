"""Attract screen: what the machine does, in every language at once, and the choice of one."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, Signal, Slot

from forms.schema import Group
from kiosk_app.journey import bulletin, touches
from kiosk_app.journey.availability import is_open, services
from kiosk_app.journey.circumstances import Availability
from kiosk_app.viewmodels.base import ScreenVm
from kiosk_app.viewmodels.notices import notice_rows
from kiosk_app.viewmodels.opening_words import in_language, moment_words
from kiosk_app.viewmodels.services import GROUP_TITLES
from kiosk_app.viewmodels.translate import OWN_NAMES

ATTRACT_SECONDS: Final = 6
"""After so many seconds the headline speaks the next language."""

MOST_OFFERS: Final = 4
"""So many lines stand beside the door."""

MOST_VOICES: Final = 3
"""So many languages speak at once."""

HEADLINE: Final = str(QT_TRANSLATE_NOOP("welcome", "Get your papers here"))
CHOOSE: Final = str(QT_TRANSLATE_NOOP("welcome", "Choose your language"))
START: Final = str(QT_TRANSLATE_NOOP("welcome", "Start"))
CLOSED: Final = str(QT_TRANSLATE_NOOP("welcome", "Closed now"))
LATER: Final = str(QT_TRANSLATE_NOOP("welcome", "%1: ask now, collect later"))
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

    def _in_turn(self, text: str) -> list[dict[str, str]]:
        """``text`` and the ``tag`` of its language: the one whose turn it is, and the next."""
        return [
            {"tag": language, "text": self._say(language, text)}
            for language in self._order()[:MOST_VOICES]
        ]

    @Property(list, notify=changed)
    def headlines(self) -> list[dict[str, str]]:
        """The greeting, see ``_in_turn``; the first is the large one."""
        return self._in_turn(HEADLINE)

    @Property(list, notify=changed)
    def offers(self) -> list[dict[str, Any]]:
        """What can be had here, in the language whose turn it is: papers, or groups of many.

        ``text``; ``now`` is false for what can only be asked for now and collected later. What
        does not work at all is not offered.
        """
        language = self._order()[0]
        found = [
            service
            for service in services(self.state.machine)
            if service.availability is not Availability.NOT_NOW
        ]
        at_once = {
            service.form.code for service in found if service.availability is Availability.NOW
        }
        if len(self.state.machine.forms) <= MOST_OFFERS:
            return [
                self._offer(
                    form.say(form.short_title, language), language, now=form.code in at_once
                )
                for form in (service.form for service in found)
            ]
        say = self.bridge.interpreter.say
        offers = []
        for group in Group:
            codes = {service.form.code for service in found if service.form.group is group}
            if codes:
                words = say(language, "services", GROUP_TITLES[group])
                offers.append(self._offer(words, language, now=bool(codes & at_once)))
        return offers

    def _offer(self, text: str, language: str, *, now: bool) -> dict[str, Any]:
        if not now:
            text = self._say(language, LATER).replace("%1", text)
        return {"text": text, "now": now}

    @Property(list, notify=changed)
    def invitations(self) -> list[dict[str, str]]:
        """The line above the languages, see ``_in_turn``."""
        return self._in_turn(CHOOSE)

    @Property(list, notify=changed)
    def notices(self) -> list[dict[str, Any]]:
        """What the office wants people to read, in the language whose turn it is."""
        return notice_rows(self.state.machine.office.bulletin.notices, self._order()[0])

    @Property(bool, notify=changed)
    def closed(self) -> bool:
        """Nobody is served at this hour."""
        return not is_open(self.state.machine)

    @Property(list, notify=changed)
    def closedWords(self) -> list[dict[str, str]]:
        """Beginning with the language whose turn it is: ``title``, ``text``, ``reason``."""
        return [self._closed_in(language) for language in self._order()]

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
        title = self._say(language, CLOSED)
        return {"tag": language, "title": title, "text": text, "reason": reason}

    @Property(list, notify=changed)
    def languages(self) -> list[dict[str, str]]:
        """Rows to touch: ``tag``, ``name`` in its own script, ``start``."""
        return [
            {"tag": tag, "name": OWN_NAMES[tag], "start": self._say(tag, START)}
            for tag in self.state.machine.languages
        ]

    @Slot(str)
    def start(self, language: str) -> None:
        self.touch(touches.Start, language=language, new_session=self.bridge.new_session())
