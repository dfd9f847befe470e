from __future__ import annotations

import contextlib
import errno
import threading
from collections.abc import Iterator

import pytest
from evdev import ecodes
from hypothesis import given, settings
from hypothesis import strategies as st

from devices.errors import TransportError
from devices.scanner.api import Overflow, Scan
from devices.scanner.wedge import WedgeScanner
from devices.simulators.scanner_keys import WedgeSimulator, typed
from devices.status import Action, DeviceState
from devices.timing import WEDGE_GAP
from devices.transports.input_device import InputDevice
from devices.transports.input_fakes import FakeInputMachine
from tests.cases import cases
from tests.devices.parts import DEADLINE, Clock, open_files

PATH = "/dev/input/by-id/reader-event-kbd"


@pytest.fixture
def simulator() -> WedgeSimulator:
    return WedgeSimulator()


@pytest.fixture
def scanner(simulator: WedgeSimulator) -> Iterator[WedgeScanner]:
    with contextlib.closing(WedgeScanner("s", PATH, opening=simulator.machine.open)) as scanner:
        yield scanner


def test_it_is_held_from_the_first_question_on_and_let_go_at_the_end(
    simulator: WedgeSimulator, scanner: WedgeScanner
) -> None:
    grabbed = [simulator.machine.grabbed]
    assert PATH in scanner.status().detail
    grabbed.append(simulator.machine.grabbed)
    scanner.close()
    assert grabbed == [False, True]
    assert simulator.machine.readers == 0


def test_replugged_it_is_held_again(simulator: WedgeSimulator, scanner: WedgeScanner) -> None:
    scanner.status()
    simulator.unplug()
    assert scanner.status().device is DeviceState.NO_DEVICE
    simulator.replug()
    assert scanner.status().device is DeviceState.ONLINE
    assert simulator.machine.grabbed


def test_one_that_another_program_holds_is_busy(
    simulator: WedgeSimulator, scanner: WedgeScanner
) -> None:
    other = InputDevice(PATH, exclusive=True, opening=simulator.machine.open)
    other.check()
    status = scanner.status()
    assert (status.device, status.action) == (DeviceState.DEVICE_BUSY, Action.CONFIGURATION)
    with pytest.raises(TransportError):
        scanner.read(0)
    other.close()
    assert scanner.status().device is DeviceState.ONLINE


def test_one_that_may_not_be_opened_is_offline_and_says_why() -> None:
    machine = FakeInputMachine()
    machine.refuse_with = errno.EACCES
    with contextlib.closing(WedgeScanner("s", PATH, opening=machine.open)) as scanner:
        status = scanner.status()
    assert (status.device, status.action) == (DeviceState.OFFLINE, Action.CONFIGURATION)
    assert "not permitted" in status.detail


def test_what_is_no_keyboard_is_said_to_be_none() -> None:
    machine = FakeInputMachine(codes={ecodes.EV_KEY: [ecodes.KEY_POWER]})
    before = open_files()
    with contextlib.closing(WedgeScanner("s", PATH, opening=machine.open)) as scanner:
        status = scanner.status()
        assert (status.device, status.action) == (DeviceState.OFFLINE, Action.CONFIGURATION)
        assert "no keyboard" in status.detail
    assert open_files() == before


@pytest.mark.parametrize("suffix", [b"\r", b"\t", b"\t\r", b""])
def test_each_suffix(suffix: bytes) -> None:
    simulator = WedgeSimulator(suffix)
    with contextlib.closing(WedgeScanner("s", PATH, opening=simulator.machine.open)) as scanner:
        scanner.status()
        simulator.lay("Nguyễn Văn A".encode())
        assert scanner.read(DEADLINE) == Scan("Nguyễn Văn A".encode())


def test_codes_that_waited_are_told_apart_by_when_they_were_typed() -> None:
    clock = Clock()
    simulator = WedgeSimulator(suffix=b"", clock=clock)
    scanner = WedgeScanner("s", PATH, clock=clock, opening=simulator.machine.open)
    with contextlib.closing(scanner):
        scanner.status()
        for code in (b"one", b"two", b"two"):
            simulator.lay(code)
            clock.advance(2 * WEDGE_GAP)
        assert [scanner.read(0) for _ in range(4)] == [
            Scan(b"one"),
            Scan(b"two"),
            Scan(b"two"),
            None,
        ]


def test_a_code_of_which_the_kernel_lost_a_part_is_an_overflow_and_the_next_is_read() -> None:
    clock = Clock()
    simulator = WedgeSimulator(clock=clock)
    machine = simulator.machine
    scanner = WedgeScanner("s", PATH, clock=clock, opening=machine.open)
    with contextlib.closing(scanner):
        scanner.status()
        machine.emit(typed(b"lost be"))
        machine.emit([(ecodes.EV_KEY, ecodes.KEY_LEFTSHIFT, 1), (ecodes.EV_SYN, 0, 0)])
        machine.emit([(ecodes.EV_SYN, ecodes.SYN_DROPPED, 0)])
        machine.emit([(ecodes.EV_KEY, ecodes.KEY_X, 1), (ecodes.EV_SYN, 0, 0)])
        machine.emit([(ecodes.EV_KEY, ecodes.KEY_Y, 1), (ecodes.EV_SYN, 0, 0)])
        machine.emit([(ecodes.EV_KEY, ecodes.KEY_LEFTSHIFT, 0), (ecodes.EV_SYN, 0, 0)])
        machine.emit(typed(b"\rwhole\r"))
        assert isinstance(scanner.read(0), Overflow)
        assert scanner.read(0) == Scan(b"whole")
        assert scanner.read(0) is None


def test_a_reader_that_overruns_the_kernel_breaks_no_later_code() -> None:
    machine = FakeInputMachine(buffer=64)
    scanner = WedgeScanner("s", PATH, opening=machine.open)
    with contextlib.closing(scanner):
        scanner.status()
        machine.emit(typed(b"a code that nobody reads in time, longer than the buffer"))
        assert isinstance(scanner.read(DEADLINE), Overflow)
        machine.emit(typed(b"next\r"))
        assert scanner.read(DEADLINE) == Scan(b"next")


def test_unplugged_in_the_middle_of_a_code_leaves_no_half_and_no_shift(
    simulator: WedgeSimulator, scanner: WedgeScanner
) -> None:
    scanner.status()
    simulator.machine.emit([(ecodes.EV_KEY, ecodes.KEY_LEFTSHIFT, 1), (ecodes.EV_SYN, 0, 0)])
    simulator.type(b"half")
    simulator.unplug()
    with pytest.raises(TransportError):
        scanner.read(0)
    simulator.replug()
    scanner.status()
    simulator.lay(b"whole")
    assert scanner.read(DEADLINE) == Scan(b"whole")


events = st.lists(
    st.one_of(
        st.tuples(
            st.integers(0, 31), st.integers(0, 0x2FF), st.integers(-(1 << 31), (1 << 31) - 1)
        ),
        st.sampled_from([(ecodes.EV_SYN, ecodes.SYN_DROPPED, 0), (ecodes.EV_SYN, 0, 0)]),
    ),
    max_size=20,
)


@settings(max_examples=cases(150))
@given(events)
def test_after_another_device_s_events_a_code_is_read_whole(
    before: list[tuple[int, int, int]],
) -> None:
    clock = Clock()
    simulator = WedgeSimulator(clock=clock)
    scanner = WedgeScanner("s", PATH, clock=clock, opening=simulator.machine.open)
    with contextlib.closing(scanner):
        scanner.status()
        simulator.machine.emit([*before, (ecodes.EV_SYN, ecodes.SYN_REPORT, 0)])
        simulator.machine.emit((ecodes.EV_KEY, key, 0) for key in range(0x2FF))
        while scanner.read(0) is not None:
            pass
        clock.advance(1)
        while scanner.read(0) is not None:
            pass
        caps = sum(e[:2] == (ecodes.EV_KEY, ecodes.KEY_CAPSLOCK) and e[2] == 1 for e in before)
        simulator.lay(b"0123|\xc3\x8a" + (b"" if caps else b"Abc"))
        assert scanner.read(0) == Scan(b"0123|\xc3\x8a" + (b"" if caps else b"Abc"))


def test_it_is_asked_how_it_is_while_another_thread_reads(
    simulator: WedgeSimulator, scanner: WedgeScanner
) -> None:
    scanner.status()
    found: list[object] = []
    reader = threading.Thread(target=lambda: found.append(scanner.read(DEADLINE)))
    reader.start()
    for _ in range(5):
        assert scanner.status().device is DeviceState.ONLINE
    simulator.lay(b"code")
    reader.join(DEADLINE)
    assert found == [Scan(b"code")]
