"""What the first screen needs, and nothing more: a person must not wait for the rest to load."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from forms.bundle import own_catalogue
from kiosk_app.actions.local_time import HALL
from kiosk_app.config import Config
from kiosk_app.i18n.languages import LANGUAGES
from kiosk_app.journey.circumstances import Machine
from kiosk_app.journey.states import State
from kiosk_app.shelf import Shelf
from kiosk_app.speech.engine import installed
from offline_cache.bundles.store import BundleStore

BUNDLES: Final = "bundles"
"""Folder in the kiosk's state: what the office has released."""


def hall_today() -> date:
    """By this machine's own clock: of a start, before the office's time is at hand."""
    return datetime.now(HALL).date()


def opening(config: Config) -> tuple[State, Shelf]:
    """The welcome screen of a machine that has not yet heard of its office or its devices."""
    today = hall_today()
    shelf = Shelf(own_catalogue(), BundleStore(config.state / BUNDLES), today)
    machine = Machine(
        kiosk=config.machine.name,
        place=config.machine.place,
        languages=config.machine.languages,
        forms=shelf.forms,
        today=today,
        voices=_voices(config.machine.languages),
    )
    return State(machine=machine), shelf


def _voices(languages: tuple[str, ...]) -> frozenset[str]:
    """Which of them can be read aloud; none where the engine is missing."""
    if not installed():
        return frozenset()
    return frozenset(tag for tag in languages if LANGUAGES[tag].voice)
