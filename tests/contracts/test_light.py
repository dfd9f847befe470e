"""What every light does: the fake, and the driver over the simulated input device."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing

import pytest

from devices.faults import LIGHT_FAULTS, Faultable, UnknownFaultError
from devices.light.api import StatusLight
from devices.light.evdev_led import EvdevLight
from devices.light.fakes import FakeLight
from devices.simulators.switches import LightSimulator
from devices.status import Action, DeviceState, Shine
from devices.timing import LightTiming
from tests.devices.parts import until

BRISK = LightTiming(slow=0.02, fast=0.01, retry=0.02)
Rig = tuple[StatusLight, Faultable, Callable[[], bool]]


@pytest.fixture(params=["fake", "driver"])
def rig(request: pytest.FixtureRequest) -> Iterator[Rig]:
    if request.param == "fake":
        fake = FakeLight()
        yield fake, fake, lambda: fake.shines is not Shine.OFF
        return
    lamp = LightSimulator()
    light = EvdevLight("light", "/dev/input/x", timing=BRISK, opening=lamp.opening)
    with closing(light):
        yield light, lamp, lambda: lamp.lit


def test_ready_is_light_and_off_is_none(rig: Rig) -> None:
    light, _, lit = rig
    assert not lit()
    light.shine(Shine.READY)
    until(lit, "light")
    light.shine(Shine.OFF)
    until(lambda: not lit(), "dark")


@pytest.mark.parametrize("shine", [Shine.READY, Shine.BUSY, Shine.CALLING])
def test_told_while_unplugged_it_shines_when_it_is_back(rig: Rig, shine: Shine) -> None:
    light, lamp, lit = rig
    lamp.set_fault("unplugged", on=True)
    light.shine(shine)
    assert not lit()
    status = light.status()
    assert (status.device, status.action) == (DeviceState.NO_DEVICE, Action.CONFIGURATION)
    lamp.set_fault("unplugged", on=False)
    until(lit, "light")
    assert light.status().device is DeviceState.ONLINE


def test_unplugged_under_way_it_goes_on_afterwards(rig: Rig) -> None:
    light, lamp, lit = rig
    light.shine(Shine.READY)
    until(lit, "light")
    lamp.set_fault("unplugged", on=True)
    assert not lit()
    lamp.set_fault("unplugged", on=False)
    until(lit, "light again")


def test_faults_are_those_of_the_list(rig: Rig) -> None:
    _, lamp, _ = rig
    assert lamp.known_faults() == LIGHT_FAULTS
    lamp.set_fault("unplugged", on=True)
    assert lamp.faults() == ("unplugged",)
    with pytest.raises(UnknownFaultError):
        lamp.set_fault("gremlins", on=True)


def test_closed_twice_and_told_afterwards(rig: Rig) -> None:
    light, _, _ = rig
    light.shine(Shine.READY)
    light.close()
    light.close()
    light.shine(Shine.READY)
