from __future__ import annotations

import errno
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from evdev import ecodes

from devices.errors import DeviceError, TransportError
from devices.status import Action
from devices.transports.api import LineBusyError, NoDeviceError
from devices.transports.input_device import InputDevice, KernelInput, code_named
from devices.transports.input_fakes import FakeInputMachine
from tests.devices.parts import DEADLINE, open_files, refusal

PATH = "/dev/input/by-id/fake"
A_DOWN = (ecodes.EV_KEY, ecodes.KEY_A, 1)


@pytest.fixture
def machine() -> FakeInputMachine:
    return FakeInputMachine(
        codes={
            ecodes.EV_KEY: [ecodes.KEY_A],
            ecodes.EV_SW: [ecodes.SW_MACHINE_COVER],
            ecodes.EV_LED: [ecodes.LED_MISC],
        }
    )


@pytest.fixture
def device(machine: FakeInputMachine) -> Iterator[InputDevice]:
    device = InputDevice(PATH, opening=machine.open)
    yield device
    device.close()


def test_it_opens_when_it_is_first_asked(machine: FakeInputMachine, device: InputDevice) -> None:
    assert machine.readers == 0
    device.check()
    device.check()
    assert machine.readers == 1


def test_what_it_has_and_is(device: InputDevice) -> None:
    told = device.description()
    assert (told.name, told.vendor, told.product) == ("fake input", 0xF055, 1)
    assert told.has(ecodes.EV_SW, ecodes.SW_MACHINE_COVER)
    assert not told.has(ecodes.EV_KEY, ecodes.KEY_B)
    assert not told.has(ecodes.EV_ABS, 0)


def test_events_come_in_turn_with_their_time(
    machine: FakeInputMachine, device: InputDevice
) -> None:
    device.check()
    machine.emit([A_DOWN, (ecodes.EV_SYN, 0, 0)], at=5.0)
    events = device.read(DEADLINE)
    assert [(e.at, e.type, e.code, e.value) for e in events] == [(5.0, *A_DOWN), (5.0, 0, 0, 0)]
    assert device.read(0) == ()


def test_a_reader_is_woken_by_what_comes(machine: FakeInputMachine, device: InputDevice) -> None:
    device.check()
    found: list[int] = []
    reader = threading.Thread(target=lambda: found.append(len(device.read(DEADLINE))))
    reader.start()
    machine.emit([A_DOWN])
    reader.join(DEADLINE)
    assert found == [1]


def test_switches_are_asked_as_they_are_now(machine: FakeInputMachine, device: InputDevice) -> None:
    assert device.on(ecodes.EV_SW) == frozenset()
    machine.turn(ecodes.EV_SW, ecodes.SW_MACHINE_COVER, on=True)
    assert device.on(ecodes.EV_SW) == {ecodes.SW_MACHINE_COVER}
    machine.turn(ecodes.EV_SW, ecodes.SW_MACHINE_COVER, on=False)
    assert device.on(ecodes.EV_SW) == frozenset()


def test_a_led_shines(machine: FakeInputMachine, device: InputDevice) -> None:
    device.set_led(ecodes.LED_MISC, on=True)
    assert machine.lit == device.on(ecodes.EV_LED) == {ecodes.LED_MISC}
    device.set_led(ecodes.LED_MISC, on=False)
    assert machine.lit == frozenset()


def test_an_exclusive_one_is_nobody_elses(machine: FakeInputMachine) -> None:
    first = InputDevice(PATH, exclusive=True, opening=machine.open)
    second = InputDevice(PATH, exclusive=True, opening=machine.open)
    first.check()
    assert machine.grabbed
    with pytest.raises(LineBusyError, match="another program") as refused:
        second.check()
    assert refused.value.action is Action.CONFIGURATION
    first.close()
    second.check()
    second.close()
    assert machine.readers == 0


ASKS: list[Callable[[InputDevice], object]] = [
    InputDevice.check,
    InputDevice.description,
    lambda device: device.read(0),
    lambda device: device.on(ecodes.EV_SW),
    lambda device: device.set_led(ecodes.LED_MISC, on=True),
]


@pytest.mark.parametrize("ask", ASKS)
def test_unplugged_each_call_says_so_and_replugged_it_works(
    ask: Callable[[InputDevice], object], machine: FakeInputMachine, device: InputDevice
) -> None:
    device.check()
    machine.unplug()
    for _ in range(2):
        with pytest.raises(NoDeviceError):
            ask(device)
    assert machine.readers == 0
    machine.replug()
    ask(device)
    assert machine.readers == 1


def test_unplugged_under_a_reader_it_tells_the_reader(
    machine: FakeInputMachine, device: InputDevice
) -> None:
    device.check()
    told: list[DeviceError | None] = []
    reader = threading.Thread(target=lambda: told.append(refusal(lambda: device.read(DEADLINE))))
    reader.start()
    machine.unplug()
    reader.join(DEADLINE)
    assert isinstance(told[0], NoDeviceError)


def test_closed_it_lets_the_reader_go(machine: FakeInputMachine, device: InputDevice) -> None:
    device.check()
    told: list[DeviceError | None] = []
    reader = threading.Thread(
        target=lambda: told.append(refusal(lambda: device.read(10 * DEADLINE)))
    )
    reader.start()
    device.close()
    reader.join(DEADLINE)
    assert isinstance(told[0], TransportError)
    assert "closed" in str(told[0])
    with pytest.raises(TransportError, match="closed"):
        device.check()
    device.close()
    assert machine.readers == 0


@pytest.mark.parametrize(
    ("number", "words"),
    [(errno.EACCES, "not permitted"), (errno.ENOTTY, "no input device"), (errno.EMFILE, "open")],
)
def test_what_stands_in_the_way_is_named(
    number: int, words: str, machine: FakeInputMachine, device: InputDevice
) -> None:
    machine.refuse_with = number
    with pytest.raises(TransportError, match=words) as refused:
        device.check()
    assert refused.value.action is Action.CONFIGURATION
    machine.refuse_with = None
    device.check()


@pytest.mark.parametrize("place", ["file", "folder", "absent", "null"])
def test_what_is_no_input_device_is_a_known_error_and_leaves_nothing_open(
    place: str, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    (tmp_path / "null").symlink_to("/dev/null")
    before = open_files()
    device = InputDevice(str(tmp_path / place))
    with pytest.raises(TransportError, match="no such device" if place == "absent" else "no input"):
        device.check()
    device.close()
    assert open_files() == before


def test_the_kernels_own_refusal_is_the_systems_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        KernelInput(str(tmp_path / "absent"))


def test_names_of_the_kernel() -> None:
    assert code_named("SW_MACHINE_COVER") == (ecodes.EV_SW, 0x10)
    assert code_named("KEY_A") == (ecodes.EV_KEY, 30)
    assert code_named("BTN_0") == (ecodes.EV_KEY, 0x100)
    assert code_named("LED_MISC") == (ecodes.EV_LED, 8)
    for name in ("SW_NONSENSE", "REL_X", ""):
        with pytest.raises(KeyError):
            code_named(name)
