"""Service mode: its door, its rooms, and the orders that a technician gives in them.

Opened only while nobody has a session, and while it stands there nobody can begin one.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final

from kiosk_app.journey import delays, events, service_effects, service_events, touches
from kiosk_app.journey.draft import MUST_FINISH, Draft, fresh
from kiosk_app.journey.failing import call_office
from kiosk_app.journey.service import ServiceDoor, ServiceMode
from kiosk_app.journey.states import Enrolment, OutOfService, State, Welcome
from office_contract.vocabulary import HelpReason

OPENS_FROM: Final = (Welcome, OutOfService, Enrolment)
IDLE: Final = "service-idle"
MOST_MARKS: Final = 200
"""Of the touch check: enough for a line along every edge."""


def is_serviced(state: State) -> bool:
    """Whether service mode or its door stands there."""
    return isinstance(state.screen, ServiceDoor | ServiceMode)


def open_door(draft: Draft) -> None:
    """The hidden corner was held."""
    if draft.state.session is None and isinstance(draft.state.screen, OPENS_FROM):
        draft.go(ServiceDoor())
        draft.ask(service_effects.AwaitServiceCard, "service-card")
        draft.timer(IDLE, delays.DOOR_IDLE)


def on_service_door(draft: Draft, screen: ServiceDoor, event: events.Event) -> None:
    match event:
        case service_events.EnterPin(pin=pin) if not screen.asking:
            draft.show(replace(screen, asking=True, wrong=False))
            draft.ask(service_effects.CheckPin, "service-pin", pin=pin)
            draft.timer(IDLE, delays.DOOR_IDLE)
        case service_events.CloseService():
            close(draft)
        case service_events.NotAdmitted(effect=effect, locked_until=until, alarm=alarm):
            asking = screen.asking
            if draft.state.awaited[effect] == "service-pin":
                draft.answered(effect)
                asking = False
            wrong = until is None or alarm
            draft.show(replace(screen, asking=asking, wrong=wrong, locked_until=until))
            draft.timer(IDLE, delays.DOOR_IDLE)
            if alarm:
                call_office(draft, HelpReason.SERVICE_LOCKED)
        case service_events.Admitted(who=who):
            draft.go(ServiceMode(who))
            draft.tell(service_effects.NoteService, who=who, what="opened")
            draft.ask(service_effects.LookAtMachine, "service-look")
            draft.timer(IDLE, delays.SERVICE_IDLE)
        case _:
            pass


def on_service(draft: Draft, screen: ServiceMode, event: events.Event) -> None:
    if isinstance(event, touches.Touch):
        draft.timer(IDLE, delays.SERVICE_IDLE)
    match event:
        case service_events.CloseService():
            close(draft)
        case service_events.ShowRoom(room=room, device=device):
            draft.show(replace(screen, room=room, device=device, answered=None, touched=()))
        case service_events.GiveOrder(order=order) if screen.at_work is None:
            draft.show(replace(screen, at_work=order, answered=None))
            draft.ask(service_effects.CarryOut, "service-order", order=order, who=screen.who)
        case service_events.MarkTouch(x=x, y=y) if 0 <= x <= 1 and 0 <= y <= 1:
            draft.show(replace(screen, touched=(*screen.touched, (x, y))[-MOST_MARKS:]))
        case service_events.Looked(view=view):
            draft.show(replace(screen, view=view))
        case service_events.OrderAnswered(effect=effect, answered=answered):
            draft.answered(effect)
            draft.show(replace(screen, at_work=None, answered=answered))
            # What takes long, a test page above all, is no idleness.
            draft.timer(IDLE, delays.SERVICE_IDLE)
        case _:
            pass


def on_minute(draft: Draft, now: datetime) -> None:
    """The door no longer says that it is locked once it is not."""
    screen = draft.state.screen
    if (
        isinstance(screen, ServiceDoor)
        and screen.locked_until is not None
        and screen.locked_until <= now
    ):
        draft.show(replace(screen, locked_until=None, wrong=False))


def close(draft: Draft) -> None:
    """Back to what stands there while nobody has a session."""
    screen = draft.state.screen
    for name in sorted(set(draft.state.awaited.values()) - MUST_FINISH):
        draft.drop(name)
    if isinstance(screen, ServiceMode):
        draft.tell(service_effects.NoteService, who=screen.who, what="closed")
    draft.state = fresh(draft.state)
