from __future__ import annotations

import itertools
import threading
from contextlib import closing

import pytest
from evdev import ecodes

from devices.errors import DeviceError
from devices.light.blinking import is_lit, until_change
from devices.light.evdev_led import EvdevLight
from devices.simulators.switches import LightSimulator
from devices.status import DeviceState, Shine
from devices.timing import LIGHT, LightTiming
from devices.transports.input_fakes import FakeInputMachine
from tests.devices.parts import until

BRISK = LightTiming(slow=0.02, fast=0.01, retry=0.02)


def test_steady_ones() -> None:
    for elapsed in (0.0, 0.3, 1.0, 77.7):
        assert is_lit(Shine.READY, elapsed)
        assert not is_lit(Shine.OFF, elapsed)


@pytest.mark.parametrize(("shine", "half"), [(Shine.BUSY, LIGHT.slow), (Shine.CALLING, LIGHT.fast)])
def test_blinking_ones_are_lit_half_of_the_time(shine: Shine, half: float) -> None:
    assert [is_lit(shine, half * step / 4) for step in range(12)] == [True] * 4 + [False] * 4 + [
        True
    ] * 4
    assert until_change(shine, 0.0) == half
    assert until_change(shine, half * 2.75) == pytest.approx(half / 4)


def test_no_light_flashes_three_times_a_second() -> None:
    """WCAG 2.2, 2.3.1."""
    for shine in Shine:
        seen = [is_lit(shine, step / 1000) for step in range(1000)]
        rises = sum(1 for before, after in itertools.pairwise(seen) if after and not before)
        assert rises + seen[0] <= 3


@pytest.mark.parametrize("shine", [Shine.BUSY, Shine.CALLING])
def test_it_goes_on_and_off_by_itself(shine: Shine) -> None:
    lamp = LightSimulator()
    with closing(EvdevLight("light", "/x", timing=BRISK, opening=lamp.opening)) as light:
        light.shine(shine)
        for _ in range(3):
            until(lambda: lamp.lit, "light")
            until(lambda: not lamp.lit, "dark")


def test_closing_puts_it_out_and_ends_the_thread() -> None:
    lamp = LightSimulator()
    light = EvdevLight("light", "/x", opening=lamp.opening)
    light.shine(Shine.READY)
    until(lambda: lamp.lit, "light")
    light.close()
    assert not lamp.lit
    assert not [thread for thread in threading.enumerate() if thread.name == "light blinking"]


def test_a_code_that_the_kernel_does_not_know() -> None:
    with pytest.raises(DeviceError, match="no code"):
        EvdevLight("light", "/x", "LED_NO_SUCH")
    with pytest.raises(DeviceError, match="is no LED"):
        EvdevLight("light", "/x", "SW_MACHINE_COVER")


def test_a_device_without_that_led() -> None:
    machine = FakeInputMachine("a switch", {ecodes.EV_SW: [1]})
    with closing(EvdevLight("light", "/x", opening=machine.open)) as light:
        status = light.status()
    assert status.device is DeviceState.NO_DEVICE
    assert status.detail == "a switch has no LED_MISC"
