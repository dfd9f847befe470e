"""Watch and the drivers that follow it, with a kernel that says what we tell it to."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from devices.discovery.auto import AutoScanner, AutoSlipPrinter
from devices.discovery.known import KnownDevice, Line
from devices.discovery.plugged import Plugged
from devices.discovery.watch import KEPT, Watch
from devices.errors import DeviceError, TransportError
from devices.printer.escpos import EscposPrinter
from devices.printer.fakes import FakeSlipPrinter
from devices.printer.models import GENERIC
from devices.scanner.api import Overflow, Scan
from devices.scanner.fakes import FakeScanner
from devices.simulators.escpos_usb import LpSlipPrinter
from devices.simulators.scanner import SerialScannerSimulator
from devices.status import Action, DeviceKind, DeviceState
from devices.timing import DiscoveryTiming
from devices.transports.api import NoDeviceError
from devices.transports.usb_lp import usb_lp_line
from tests.devices.parts import DEADLINE, drawing, refusal, until

BRISK = DiscoveryTiming(poll=0.05, restart=0.01, look=0.05)
PATIENT = DiscoveryTiming(poll=0.05, restart=0.01, look=1000)
KNOWN = (
    KnownDevice("0001:*", Line.SERIAL, DeviceKind.SCANNER, "A", "here"),
    KnownDevice("0002:0001", Line.PRINTER, DeviceKind.SLIP_PRINTER, "B", "here"),
)


class Kernel:
    """What is plugged in, and the line that tells of it."""

    def __init__(self) -> None:
        self.things: list[Plugged] = []
        self.broken = False
        self.lines = 0
        self._word = threading.Event()

    def look(self) -> list[Plugged]:
        return list(self.things)

    def listen(self) -> Kernel:
        self.lines += 1
        if self.broken:
            raise OSError("no netlink")
        return self

    def heard(self, within: float) -> bool:
        if self.broken:
            raise OSError("the line is dead")
        said = self._word.wait(within)
        self._word.clear()
        return said

    def say(self, *things: Plugged) -> None:
        self.things = list(things)
        self._word.set()


def scanner(number: int, ids: str = "0001:0001") -> Plugged:
    return Plugged(Line.SERIAL, f"/dev/ttyACM{number}", ids, f"scanner {number}")


PRINTER = Plugged(Line.PRINTER, "/dev/usb/lp0", "0002:0001", "printer")


@pytest.fixture
def kernel() -> Kernel:
    return Kernel()


@pytest.fixture
def watch(kernel: Kernel) -> Iterator[Watch]:
    watch = Watch(kernel.look, kernel.listen, PATIENT)
    yield watch
    watch.close()


def test_what_is_there_is_known_at_once(kernel: Kernel, watch: Watch) -> None:
    kernel.things = [scanner(0)]
    assert watch.present() == (scanner(0),)


def test_plugging_and_pulling_are_told(kernel: Kernel, watch: Watch) -> None:
    assert watch.present() == ()
    turn = watch.turn
    kernel.say(scanner(0))
    assert watch.wait(turn, DEADLINE)
    turn = watch.turn
    kernel.say()
    assert watch.wait(turn, DEADLINE)
    assert [(c.plugged, c.unplugged) for c in watch.changes()] == [
        ((scanner(0),), ()),
        ((), (scanner(0),)),
    ]
    assert not watch.wait(watch.turn, 0.01)


def test_a_lost_word_costs_only_time(kernel: Kernel) -> None:
    watch = Watch(kernel.look, kernel.listen, BRISK)
    assert watch.present() == ()
    kernel.things = [scanner(0)]
    until(lambda: watch.present() == (scanner(0),), "the next look")
    watch.close()


def test_a_dead_line_is_opened_anew(kernel: Kernel, watch: Watch) -> None:
    assert watch.present() == ()
    kernel.broken = True
    until(lambda: kernel.lines > 2, "several attempts")
    kernel.things = [scanner(0)]
    until(lambda: watch.present() == (scanner(0),), "a look without a line")
    kernel.broken = False
    kernel.say()
    until(lambda: watch.present() == (), "the line again")


def test_what_is_remembered_is_bounded(kernel: Kernel) -> None:
    watch = Watch(kernel.look, kernel.listen, PATIENT)
    for number in range(KEPT + 20):
        kernel.things = [scanner(number)]
        watch._update()
    assert len(watch.changes()) == KEPT
    watch.close()


def test_closing_ends_the_thread_and_lets_waiters_go(kernel: Kernel, watch: Watch) -> None:
    assert watch.present() == ()
    waiting = threading.Thread(target=lambda: watch.wait(watch.turn, 10 * DEADLINE))
    waiting.start()
    watch.close()
    waiting.join(DEADLINE)
    assert not waiting.is_alive()
    assert not [thread for thread in threading.enumerate() if thread.name == "udev watch"]
    watch.close()


# --- drivers that follow ----------------------------------------------------------------


class Scanners:
    """The drivers that were built, by path."""

    def __init__(self) -> None:
        self.built: list[str] = []
        self.fakes: dict[str, FakeScanner] = {}

    def __call__(self, name: str, thing: Plugged, known: KnownDevice) -> FakeScanner:
        self.built.append(thing.path)
        self.fakes[thing.path] = FakeScanner(name)
        return self.fakes[thing.path]


def follow(watch: Watch, scanners: Scanners) -> AutoScanner:
    return AutoScanner("scanner", watch, scanners, KNOWN)


def test_no_device_until_something_known_is_there(kernel: Kernel, watch: Watch) -> None:
    auto = follow(watch, Scanners())
    kernel.things = [scanner(0, "9999:0001")]
    status = auto.status()
    assert (status.device, status.action) == (DeviceState.NO_DEVICE, Action.CONFIGURATION)
    assert status.detail == "no known scanner is plugged in"
    auto.flush()
    with pytest.raises(NoDeviceError):
        auto.read(0.02)


def test_a_reader_that_waits_is_served_by_what_is_plugged_in(kernel: Kernel, watch: Watch) -> None:
    scanners = Scanners()
    auto = follow(watch, scanners)
    found: list[Scan | Overflow | None] = []
    waiting = threading.Thread(target=lambda: found.append(auto.read(DEADLINE)))
    waiting.start()
    kernel.say(scanner(0))
    until(lambda: "/dev/ttyACM0" in scanners.fakes, "the driver")
    scanners.fakes["/dev/ttyACM0"].lay(b"code")
    waiting.join(DEADLINE)
    assert found == [Scan(b"code")]
    assert auto.status().device is DeviceState.ONLINE


def test_on_another_port_it_is_used_there(kernel: Kernel, watch: Watch) -> None:
    scanners = Scanners()
    auto = follow(watch, scanners)
    kernel.things = [scanner(0)]
    assert auto.status().device is DeviceState.ONLINE
    for things, state in (((), DeviceState.NO_DEVICE), ((scanner(3),), DeviceState.ONLINE)):
        turn = watch.turn
        kernel.say(*things)
        assert watch.wait(turn, DEADLINE)
        assert auto.status().device is state
    assert scanners.built == ["/dev/ttyACM0", "/dev/ttyACM3"]
    with pytest.raises(TransportError, match="closed"):
        scanners.fakes["/dev/ttyACM0"].read(0)


def test_one_in_use_is_kept_while_it_is_there(kernel: Kernel, watch: Watch) -> None:
    scanners = Scanners()
    auto = follow(watch, scanners)
    kernel.things = [scanner(5)]
    assert auto.status().device is DeviceState.ONLINE
    turn = watch.turn
    kernel.say(scanner(0), scanner(5))
    assert watch.wait(turn, DEADLINE)
    assert auto.status().device is DeviceState.ONLINE
    assert scanners.built == ["/dev/ttyACM5"]


def test_closed_it_lets_the_reader_go(watch: Watch) -> None:
    auto = follow(watch, Scanners())
    told: list[DeviceError | None] = []
    reader = threading.Thread(target=lambda: told.append(refusal(lambda: auto.read(10 * DEADLINE))))
    reader.start()
    auto.close()
    reader.join(DEADLINE)
    assert not reader.is_alive()
    assert isinstance(told[0], TransportError)
    assert auto.status().device is DeviceState.OFFLINE
    auto.close()


def test_with_the_real_driver_on_a_real_line(kernel: Kernel, watch: Watch, tmp_path: Path) -> None:
    with SerialScannerSimulator(tmp_path / "scanner") as glass:
        kernel.things = [Plugged(Line.SERIAL, glass.path, "0001:0001", "scanner")]
        auto = AutoScanner("scanner", watch, known=KNOWN)
        assert auto.status().device is DeviceState.ONLINE
        glass.lay(b"code")
        assert auto.read(DEADLINE) == Scan(b"code")
        auto.close()


def test_a_slip_printer_that_is_plugged_in_prints(kernel: Kernel, watch: Watch) -> None:
    fake = FakeSlipPrinter()
    auto = AutoSlipPrinter("slip-printer", watch, lambda *_: fake, KNOWN)
    assert auto.width_dots == GENERIC.width_dots
    assert auto.status().device is DeviceState.NO_DEVICE
    assert not auto.status().can_print
    for ask in (lambda: auto.print_slip(drawing()), lambda: auto.follow("1"), auto.purge):
        assert isinstance(refusal(ask), NoDeviceError)
    turn = watch.turn
    kernel.say(scanner(0), PRINTER)
    assert watch.wait(turn, DEADLINE)
    assert auto.status().can_print
    assert auto.width_dots == fake.width_dots
    assert auto.print_slip(drawing()).progress.settled
    auto.purge()
    auto.close()
    assert auto.status().device is DeviceState.OFFLINE


def test_news_of_a_slip_printer_is_the_driver_s_own(kernel: Kernel, watch: Watch) -> None:
    with LpSlipPrinter() as hardware:
        line = usb_lp_line(hardware.path, hardware.kernel)
        auto = AutoSlipPrinter(
            "slip-printer", watch, lambda name, *_: EscposPrinter(name, line), KNOWN
        )
        assert not auto.wait_for_news(DEADLINE)
        turn = watch.turn
        kernel.say(PRINTER)
        assert watch.wait(turn, DEADLINE)
        assert auto.status().can_print
        hardware.set_fault("paper-low", on=True)
        assert auto.wait_for_news(DEADLINE)
        auto.close()
        assert not auto.wait_for_news(DEADLINE)
