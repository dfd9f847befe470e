from __future__ import annotations

import errno

import pytest
from evdev import ecodes

from devices.errors import DeviceError
from devices.faults import DOOR_FAULTS
from devices.sensor.evdev_switch import EvdevSwitch
from devices.simulators.switches import SwitchSimulator
from devices.status import Action, Contact, DeviceState
from devices.transports.input_fakes import FakeInputMachine
from tests.devices.parts import Clock


@pytest.mark.parametrize("code", ["SW_NO_SUCH", "SOMETHING", ""])
def test_a_code_that_the_kernel_does_not_know(code: str) -> None:
    with pytest.raises(DeviceError, match="no code") as refused:
        EvdevSwitch("door", "/dev/input/x", code)
    assert refused.value.action is Action.CONFIGURATION


def test_a_led_is_no_switch() -> None:
    with pytest.raises(DeviceError, match="is no switch"):
        EvdevSwitch("door", "/dev/input/x", "LED_MISC")


def test_a_device_without_that_switch_is_not_the_device() -> None:
    machine = FakeInputMachine("a keyboard")
    door = EvdevSwitch("door", "/dev/input/x", "SW_MACHINE_COVER", opening=machine.open)
    status = door.status()
    assert (status.device, status.contact) == (DeviceState.NO_DEVICE, Contact.UNKNOWN)
    assert status.action is Action.CONFIGURATION
    assert status.detail == "a keyboard has no SW_MACHINE_COVER"


def test_one_that_may_not_be_opened() -> None:
    machine = FakeInputMachine(codes={ecodes.EV_SW: [ecodes.SW_MACHINE_COVER]})
    machine.refuse_with = errno.EACCES
    door = EvdevSwitch("door", "/dev/input/x", "SW_MACHINE_COVER", opening=machine.open)
    status = door.status()
    assert (status.device, status.action) == (DeviceState.OFFLINE, Action.CONFIGURATION)
    assert "not permitted" in status.detail
    machine.refuse_with = None
    assert door.status().contact is Contact.OFF
    door.close()


def test_nothing_is_opened_before_it_is_asked_and_a_missing_file_is_no_device() -> None:
    door = EvdevSwitch("door", "/nowhere/door", "SW_MACHINE_COVER")
    status = door.status()
    assert (status.device, status.contact) == (DeviceState.NO_DEVICE, Contact.UNKNOWN)


def test_the_age_is_that_of_the_answer() -> None:
    clock = Clock(100.0)
    simulator = SwitchSimulator(DOOR_FAULTS)
    door = EvdevSwitch("door", "/dev/input/x", "SW_MACHINE_COVER", opening=simulator.opening,
                       clock=clock)  # fmt: skip
    status = door.status()
    clock.advance(5)
    assert status.age(clock()) == 5.0
    assert door.status().age(clock()) == 0.0
    door.close()
