"""When nobody new is served although the machine works: on battery, with its door open, with a
disk that takes nothing, or taken out of service by a technician. Whoever is being served is
served to the end.
"""

from __future__ import annotations

from dataclasses import replace

from devices.status import Contact, DeviceKind, Power, SensorStatus, Shine, UpsStatus
from kiosk_app.journey.circumstances import Machine, Pause
from kiosk_app.journey.draft import Draft
from kiosk_app.journey.failing import call_office
from kiosk_app.journey.service import ServiceDoor, ServiceMode
from kiosk_app.journey.states import (
    Goodbye,
    HelpNotice,
    PowerNotice,
    State,
    TimeWarning,
    TrayNotice,
    Welcome,
)
from office_contract.vocabulary import HelpReason


def pause_of(machine: Machine) -> Pause | None:
    """Only what a device says itself: a power supply that is silent is no power cut."""
    if machine.retired is not None:
        return Pause.RETIRED
    if machine.store_failing:
        return Pause.STORE
    statuses = [(report.kind, report.status) for report in machine.devices]
    if any(
        isinstance(status, UpsStatus) and status.power in {Power.BATTERY, Power.LOW}
        for _, status in statuses
    ):
        return Pause.POWER
    if any(
        kind == DeviceKind.DOOR
        and isinstance(status, SensorStatus)
        and status.contact is Contact.ON
        for kind, status in statuses
    ):
        return Pause.DOOR
    return None


def follow_pause(draft: Draft) -> None:
    """Set what the machine's devices and its technician say now, and tell whom it concerns."""
    machine = draft.state.machine
    before, pause = machine.pause, pause_of(machine)
    if pause is before:
        return
    draft.state = replace(draft.state, machine=replace(machine, pause=pause))
    match pause:
        case Pause.POWER:
            call_office(draft, HelpReason.ON_BATTERY)
            _tell_person(draft)
        case Pause.STORE:
            call_office(draft, HelpReason.DEVICE_FAULT)
        case Pause.DOOR if not isinstance(draft.state.screen, ServiceDoor | ServiceMode):
            call_office(draft, HelpReason.DOOR_OPEN)
        case _:
            pass
    if pause is not Pause.POWER and isinstance(draft.state.overlay, PowerNotice):
        draft.lay_over(None)


def _tell_person(draft: Draft) -> None:
    state = draft.state
    if state.session is None or isinstance(state.screen, Goodbye):
        return
    if state.overlay is None or isinstance(state.overlay, TimeWarning):
        draft.lay_over(PowerNotice())


def shine_of(state: State) -> Shine:
    """What the light above the machine says of it."""
    if isinstance(state.overlay, HelpNotice | TrayNotice) or state.machine.out_of_service:
        return Shine.CALLING
    if state.session is not None or isinstance(state.screen, ServiceDoor | ServiceMode):
        return Shine.BUSY
    return Shine.READY if isinstance(state.screen, Welcome) else Shine.OFF
