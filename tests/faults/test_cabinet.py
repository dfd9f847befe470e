"""Power supply, door, tray, jack and light: every fault, with nobody there, while a page is asked
for, and when it lies ready.
"""

from __future__ import annotations

import pytest

from devices.faults import DOOR_FAULTS, JACK_FAULTS, LIGHT_FAULTS, TRAY_FAULTS, UPS_FAULTS
from kiosk_app.journey.states import OutOfService, PowerNotice, TakePapers, Welcome
from tests.faults.machine import Machine

EVERY = [
    (device, fault.name)
    for device, faults in {
        "ups": UPS_FAULTS,
        "door": DOOR_FAULTS,
        "tray-sensor": TRAY_FAULTS,
        "jack": JACK_FAULTS,
        "light": LIGHT_FAULTS,
    }.items()
    for fault in faults
]
PAUSES = {
    ("ups", "on-battery"): "Mất điện. Máy chờ có điện lại.",
    ("ups", "battery-low"): "Mất điện. Máy chờ có điện lại.",
    ("door", "open"): "Tủ máy đang mở",
}
"""Nobody new is served, and the screen says why. Of a cable that is pulled nobody is told but the
technician: without its sensors the machine still prints."""


def reported(machine: Machine, device: str, fault: str) -> None:
    """Until the kiosk has heard of it."""
    machine.until(
        lambda state: any(
            report.name == device and fault in report.faults for report in state.machine.devices
        ),
        f"{device} to report {fault}",
    )


@pytest.mark.parametrize(("device", "fault"), EVERY)
def test_before(machine: Machine, device: str, fault: str) -> None:
    machine.outside.set(device, fault, on=True)
    reported(machine, device, fault)
    if said := PAUSES.get((device, fault)):
        machine.on(OutOfService)
        assert said in machine.says()
    else:
        assert isinstance(machine.screen, Welcome)
    machine.outside.set(device, fault, on=False)
    machine.ready()


@pytest.mark.parametrize(("device", "fault"), EVERY)
def test_during(machine: Machine, device: str, fault: str) -> None:
    machine.to_review()
    machine.outside.set(device, fault, on=True)
    reported(machine, device, fault)
    if device == "ups" and (device, fault) in PAUSES:
        machine.until(lambda state: state.overlay == PowerNotice(), "the notice")
    machine.print_it()
    served(machine, device, fault)


@pytest.mark.parametrize(("device", "fault"), EVERY)
def test_after(machine: Machine, device: str, fault: str) -> None:
    machine.to_review()
    machine.print_it()
    machine.on(TakePapers)
    machine.outside.set(device, fault, on=True)
    reported(machine, device, fault)
    served(machine, device, fault)


def served(machine: Machine, device: str, fault: str) -> None:
    """To the end; then nobody new, where the machine pauses, until it is over."""
    machine.take_all(rests=OutOfService if (device, fault) in PAUSES else Welcome)
    machine.outside.set(device, fault, on=False)
    machine.ready()
