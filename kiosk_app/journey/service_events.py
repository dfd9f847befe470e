"""What happens in service mode. Outside every session: its touches carry no session's id."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from kiosk_app.journey.events import Answer, Notice
from kiosk_app.journey.service import Answered, Order, Room, ServiceView
from kiosk_app.journey.touches import Touch

# --- touches -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenService(Touch):
    """The hidden corner was held, while nobody has a session."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnterPin(Touch):
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseService(Touch):
    """Leave the door or service mode."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowRoom(Touch):
    room: Room
    device: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveOrder(Touch):
    order: Order


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkTouch(Touch):
    """The touch check: where the finger was, in shares of the screen."""

    x: float
    y: float


# --- answers -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Admitted(Answer):
    """PIN or card was right: it is ``who``."""

    who: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NotAdmitted(Answer):
    """``locked_until``: nobody is admitted before. ``alarm``: the office is to hear of it."""

    locked_until: datetime | None = None
    alarm: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked(Answer):
    """Comes again and again while service mode is open."""

    view: ServiceView


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderAnswered(Answer):
    answered: Answered


# --- notices -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Retired(Notice):
    """A technician has taken the machine out of service at ``since`` ("HH:MM"), on the screen or
    in a shell; ``None``: back into service. Comes at the start as well, if it was out.
    """

    since: str | None
