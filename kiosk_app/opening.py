"""What the first screen needs, and nothing more: a person must not wait for the rest to load."""

from __future__ import annotations

from datetime import date, datetime

from forms.bundle import Catalogue, load_catalogue, own_catalogue
from kiosk_app.actions.local_time import HALL
from kiosk_app.config import Config
from kiosk_app.journey.states import Machine, State


def hall_today() -> date:
    return datetime.now(HALL).date()


def opening(config: Config) -> tuple[State, Catalogue]:
    """The welcome screen of a machine that has not yet heard of its office or its devices."""
    catalogue = load_catalogue(own_catalogue())
    machine = Machine(
        kiosk=config.machine.name,
        place=config.machine.place,
        languages=config.machine.languages,
        forms={code: bundle.form for code, bundle in catalogue.items()},
        today=hall_today(),
    )
    return State(machine=machine), catalogue
