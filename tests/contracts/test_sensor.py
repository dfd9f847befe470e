"""What every switch does: the fake, and the driver over the simulated input device."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import Protocol

import pytest

from devices.faults import DOOR_FAULTS, JACK_FAULTS, TRAY_FAULTS, Fault, UnknownFaultError
from devices.sensor.api import Sensor
from devices.sensor.evdev_switch import EvdevSwitch
from devices.sensor.fakes import FakeSensor
from devices.simulators.switches import SwitchSimulator
from devices.status import Action, Contact, DeviceState


class Thing(Protocol):
    """Door, tray or jack: the hardware's side."""

    def turn(self, on: bool) -> None: ...
    def known_faults(self) -> tuple[Fault, ...]: ...
    def faults(self) -> tuple[str, ...]: ...
    def set_fault(self, name: str, on: bool) -> None: ...


Rig = tuple[Sensor, Thing, Sequence[Fault]]
KINDS = {
    "door": (DOOR_FAULTS, "SW_MACHINE_COVER", False),
    "tray": (TRAY_FAULTS, "KEY_PROG1", True),
    "jack": (JACK_FAULTS, "SW_HEADPHONE_INSERT", False),
}


@pytest.fixture(params=[(kind, made) for kind in KINDS for made in ("fake", "driver")],
                ids="-".join)  # fmt: skip
def rig(request: pytest.FixtureRequest) -> Iterator[Rig]:
    kind, made = request.param
    known, code, inverted = KINDS[kind]
    if made == "fake":
        fake = FakeSensor(kind, known)
        yield fake, fake, known
        return
    simulator = SwitchSimulator(known, code, inverted=inverted)
    driver = EvdevSwitch(kind, "/dev/input/x", code, inverted=inverted, opening=simulator.opening)
    with closing(driver):
        yield driver, simulator, known


def test_it_says_what_is_now(rig: Rig) -> None:
    sensor, thing, _ = rig
    for on in (False, True, True, False):
        thing.turn(on)
        status = sensor.status()
        assert status.device is DeviceState.ONLINE
        assert status.contact is (Contact.ON if on else Contact.OFF)
        assert status.action is Action.NONE


def test_f10_unplugged_it_is_unknown_and_replugged_it_says_what_is_then(rig: Rig) -> None:
    sensor, thing, known = rig
    assert sensor.status().contact is Contact.OFF
    thing.set_fault("unplugged", on=True)
    for _ in range(2):
        status = sensor.status()
        assert status.device is DeviceState.NO_DEVICE
        assert status.contact is Contact.UNKNOWN
        assert status.detail
    thing.turn(on=True)
    assert sensor.status().contact is Contact.UNKNOWN
    assert thing.faults() == (known[0].name, "unplugged")
    thing.set_fault("unplugged", on=False)
    assert sensor.status().contact is Contact.ON
    thing.turn(on=False)
    assert sensor.status().contact is Contact.OFF


def test_faults_are_those_of_the_list(rig: Rig) -> None:
    _, thing, known = rig
    assert thing.known_faults() == tuple(known)
    with pytest.raises(UnknownFaultError):
        thing.set_fault("gremlins", on=True)


def test_closed_twice(rig: Rig) -> None:
    sensor, _, _ = rig
    sensor.close()
    sensor.close()
