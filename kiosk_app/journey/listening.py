"""Who can hear what the machine says: headphones, or everybody in the hall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from devices.status import Contact, DeviceKind, SensorStatus
from kiosk_app.journey.session import Comfort, Speech

if TYPE_CHECKING:
    from kiosk_app.journey.circumstances import Machine
    from kiosk_app.journey.states import State


def headphones_in(machine: Machine) -> bool:
    """Only what the jack says itself: one that is silent is no headphones."""
    return any(
        report.kind == DeviceKind.JACK
        and isinstance(report.status, SensorStatus)
        and report.status.contact is Contact.ON
        for report in machine.devices
    )


def comfort_at_rest(machine: Machine) -> Comfort:
    """What the next person finds. Whoever has headphones in is spoken to from the first screen."""
    spoken = bool(machine.voices) and headphones_in(machine)
    return Comfort(speech=Speech(on=spoken, by_headphones=spoken))


def private(state: State) -> bool:
    """Nobody but the person hears it, or they have said that everybody may."""
    return headphones_in(state.machine) or state.comfort.speech.aloud is True
