"""What looking after every device costs, how soon the screen knows of a pulled cable, and whether a
driver that hangs for ever can be seen in the frames.

The simulators run in a process of their own, as devices would; drivers and screen are the kiosk's.
"""

from __future__ import annotations

import contextlib
import io
import itertools
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from benchmarks.figure import Figure, Spread, beside

SECONDS = 20.0
PULLS = 15
FRAMES = 400
WIDTH, HEIGHT = 1080, 1920


def measure() -> Sequence[Figure]:
    return (_status_cost(), *_screen())


# --- the cost of asking -------------------------------------------------------------------------


def _status_cost() -> Figure:
    with _outside() as words:
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.device_watch", "watch", *words],
            capture_output=True,
            text=True,
            check=True,
        )
    devices, spent = done.stdout.split()
    return Figure(
        f"status of {devices} devices, every half second, processor time a second",
        float(spent) / SECONDS * 1000,
        1000.0,
        "one core",
        "ms",
        0.01,
    )


@contextlib.contextmanager
def _outside() -> Iterator[list[str]]:
    """Simulators in another process; where each of them is."""
    command = [sys.executable, "-m", "benchmarks.device_watch", "outside"]
    with (
        tempfile.TemporaryDirectory() as folder,
        subprocess.Popen(
            [*command, folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as process,
    ):
        assert process.stdout is not None
        assert process.stdin is not None
        yield process.stdout.readline().split()
        process.stdin.close()
        process.wait(20)


def _be_outside(folder: Path) -> None:
    from devices.simulators.escpos_printer import TcpSlipPrinter  # noqa: PLC0415
    from devices.simulators.ipp_printer import IppPrinterSimulator  # noqa: PLC0415
    from devices.simulators.scanner import SerialScannerSimulator  # noqa: PLC0415
    from devices.simulators.ups import UpsSimulator  # noqa: PLC0415

    with (
        IppPrinterSimulator() as pages,
        TcpSlipPrinter() as slips,
        SerialScannerSimulator(folder / "scanner") as scanner,
        UpsSimulator() as ups,
    ):
        print(pages.uri, slips.port, scanner.path, ups.port, flush=True)
        sys.stdin.read()


def _watch(uri: str, slip_port: str, scanner: str, ups_port: str) -> None:
    """Ask every device as the kiosk does; print how many, and the processor's seconds."""
    from devices.faults import DOOR_FAULTS, JACK_FAULTS, TRAY_FAULTS, Fault  # noqa: PLC0415
    from devices.light.evdev_led import EvdevLight  # noqa: PLC0415
    from devices.printer.escpos import EscposPrinter  # noqa: PLC0415
    from devices.printer.ipp import IppPrinter  # noqa: PLC0415
    from devices.scanner.serial_scanner import SerialScanner  # noqa: PLC0415
    from devices.sensor.evdev_switch import EvdevSwitch  # noqa: PLC0415
    from devices.simulators.switches import LightSimulator, SwitchSimulator  # noqa: PLC0415
    from devices.transports.tcp import tcp_line  # noqa: PLC0415
    from devices.ups.nut import NutUps  # noqa: PLC0415
    from kiosk_app.drivers import Drivers  # noqa: PLC0415
    from kiosk_app.log import Log  # noqa: PLC0415
    from kiosk_app.watching import DeviceWatch  # noqa: PLC0415

    def switch(name: str, faults: Sequence[Fault]) -> EvdevSwitch:
        return EvdevSwitch(name, name, "SW_MACHINE_COVER", opening=SwitchSimulator(faults).opening)

    drivers = Drivers(
        page_printer=IppPrinter("page-printer", uri),
        slip_printer=EscposPrinter("slip-printer", tcp_line("127.0.0.1", int(slip_port))),
        scanner=SerialScanner("scanner", scanner),
        ups=NutUps("ups", "ups", "127.0.0.1", int(ups_port)),
        door=switch("door", DOOR_FAULTS),
        tray_sensor=switch("tray-sensor", TRAY_FAULTS),
        jack=switch("jack", JACK_FAULTS),
        light=EvdevLight("light", "light", opening=LightSimulator().opening),
    )
    bugs: list[BaseException] = []
    watch = DeviceWatch(drivers.watched(), lambda _: None, Log(io.StringIO()), bugs.append)
    watch.start()
    time.sleep(2.0)
    reports = watch.reports()
    assert all(report.status.device == "online" for report in reports), reports
    before = time.process_time()
    time.sleep(SECONDS)
    spent = time.process_time() - before
    watch.stop()
    drivers.close()
    assert bugs == []
    print(len(reports), spent)


# --- the screen ---------------------------------------------------------------------------------


def _screen() -> Sequence[Figure]:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.device_watch", "screen"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
        capture_output=True,
        text=True,
        check=True,
    )
    lines = [[float(word) for word in line.split()] for line in done.stdout.splitlines()]
    knows, well, hung = lines
    known = Spread.of(knows)
    return (
        Figure(
            "cable pulled to the screen knowing, 95th percentile",
            known.p95,
            1000.0,
            "one second",
            "ms",
            1.0,
        ),
        beside(
            "a frame while a driver hangs for ever",
            Spread.of(hung),
            Spread.of(well),
            "with every driver well",
            1.1,
        ),
    )


def _be_screen() -> None:
    """Three lines of milliseconds: pulled cables, frames, frames beside a driver that hangs."""
    from kiosk_app.config import OfficeConfig, ScreenConfig  # noqa: PLC0415
    from kiosk_app.demo.machine import demo_machine  # noqa: PLC0415
    from kiosk_app.demo.office import free_port  # noqa: PLC0415
    from kiosk_app.log import Log  # noqa: PLC0415
    from kiosk_app.shell import Shell, make_application  # noqa: PLC0415
    from kiosk_app.viewmodels.app import WindowOptions  # noqa: PLC0415

    make_application(["bench"])
    never = threading.Event()

    def run(state: Path, prepare: Callable[[Any], Any], play: Callable[[Any, Any], None]) -> None:
        office = f"http://127.0.0.1:{free_port()}"
        screen = ScreenConfig(width=WIDTH, height=HEIGHT, fullscreen=False)
        with demo_machine(state, office, screen=screen) as machine:
            drivers = prepare(machine.drivers)
            config = replace(machine.config, office=OfficeConfig(url=office))
            shell = Shell(
                config,
                lambda: drivers,
                Log(io.StringIO()),
                WindowOptions(width=WIDTH, height=HEIGHT),
                screen.pitch_mm,
                _fail,
                lambda _sound: None,
            )
            shell.start()
            try:
                play(shell, machine)
            finally:
                shell.stop()

    with tempfile.TemporaryDirectory() as folder:
        run(Path(folder) / "a", lambda drivers: drivers, _pull_cables)
        run(Path(folder) / "b", lambda drivers: drivers, _walk_about)
        run(Path(folder) / "c", lambda drivers: _with_hung(drivers, never), _walk_about)
    sys.stdout.flush()
    os._exit(0)


def _fail(bug: BaseException) -> None:
    raise bug


def _with_hung(drivers: Any, never: threading.Event) -> Any:
    """Neither a question to the scanner nor a code comes back any more."""
    scanner = drivers.scanner
    assert scanner is not None
    scanner.status = never.wait
    scanner.read = lambda _timeout: never.wait()
    return drivers


def _until(wanted: Callable[[], bool], seconds: float = 30.0) -> float:
    from PySide6.QtCore import QCoreApplication, QEventLoop  # noqa: PLC0415

    start = time.perf_counter()
    while not wanted():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 2)
        if time.perf_counter() - start > seconds:
            raise SystemExit("bench: it never came")
    return (time.perf_counter() - start) * 1000


def _pull_cables(shell: Any, machine: Any) -> None:
    """The screen's own state, in the GUI thread, has heard of it."""

    def known(device: str) -> str:
        state = shell.root._state
        found = [one.status.device for one in state.machine.devices if one.name == device]
        return str(found[0]) if found else ""

    simulators = {
        "scanner": machine.scanner,
        "slip-printer": machine.slip_printer,
    }
    taken: list[float] = []
    for number in range(PULLS):
        for name, simulator in simulators.items():
            _until(_is(known, name, there=True))
            # At any moment between two questions.
            _until(_after(0.07 * (number % 8)))
            simulator.set_fault("unplugged", on=True)
            taken.append(_until(_is(known, name, there=False)))
            simulator.set_fault("unplugged", on=False)
    print(*taken)


def _is(known: Callable[[str], str], device: str, *, there: bool) -> Callable[[], bool]:
    return lambda: (known(device) == "online") is there


def _other_turn(runner: Any, turn: int) -> Callable[[], bool]:
    return lambda: bool(runner.state.turn != turn)


def _after(seconds: float) -> Callable[[], bool]:
    end = time.perf_counter() + seconds
    return lambda: time.perf_counter() >= end


def _walk_about(shell: Any, _machine: Any) -> None:
    """From welcome to the services and home again, sliding, frame after frame without a rest."""
    from kiosk_app.journey import touches  # noqa: PLC0415

    at: list[float] = []

    def framed() -> None:
        at.append(time.perf_counter())
        shell.window.update()

    shell.window.frameSwapped.connect(framed)
    _until(lambda: shell.kiosk is not None)
    _until(_after(2.0))
    at.clear()
    runner = shell.kiosk.runner
    number = 0
    while len(at) <= FRAMES:
        number += 1
        turn = runner.state.turn
        if runner.state.session is None:
            runner.send(
                touches.Start(session=None, turn=turn, language="vi", new_session=f"{number:016x}")
            )
        else:
            runner.send(touches.GoHome(session=runner.state.session.id, turn=turn))
        _until(_other_turn(runner, turn))
        _until(_after(0.5))
    print(*((after - before) * 1000 for before, after in itertools.pairwise(at)))


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["outside", folder]:
            _be_outside(Path(folder))
        case ["watch", *where]:
            _watch(*where)
        case ["screen"]:
            _be_screen()
        case _:
            sys.exit("this is run by `python -m benchmarks device_watch`")
