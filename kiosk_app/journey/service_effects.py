"""What service mode asks for."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk_app.journey.effects import Effect
from kiosk_app.journey.service import Order


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckPin(Effect):
    """Answer: ``Admitted`` or ``NotAdmitted``."""

    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class AwaitServiceCard(Effect):
    """Answers: ``NotAdmitted`` any number of times, ``Admitted`` once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LookAtMachine(Effect):
    """Answers: ``Looked`` at once and then once a second, until abandoned."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CarryOut(Effect):
    """Answer: ``OrderAnswered``."""

    order: Order
    who: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteService(Effect):
    """Write down that service mode was opened or closed. No answer."""

    who: str
    what: str
