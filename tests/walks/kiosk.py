"""A kiosk as a process of its own, as `kiosk demo` builds it: simulated devices, the real screens.

``python -m tests.walks.kiosk STATE ADDRESS LANGUAGES [no-slips]``; the last word makes it one
without a slip printer. Says on standard output, a JSON object a line, what stands there by the
names of ``declared``, once it is drawn. Hears on standard input, likewise, what hands do that no
screen knows of: ``{"lay": HEX}`` puts something on the glass, ``{"take": true}`` takes the papers,
``{"unhook": true}`` takes the page printer off its network, ``{"hurry": {"IDLE": 1.0}}`` sets a
duration of ``journey.delays``.

Says ``{"hands": 3}`` once all that came of the third such line stands on the screen, and
``{"keys": 7}`` likewise of the seventh key that was pressed.
"""

from __future__ import annotations

import dataclasses
import json
import sys
import threading
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, Qt, QtMsgType, Signal, Slot, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication, QWindow

from devices.faults import TRAY_FAULTS
from devices.printer.api import JobReport
from devices.printer.folder import FolderPrinter
from devices.sensor.evdev_switch import EvdevSwitch
from devices.simulators.switches import SwitchSimulator
from devices.status import DeviceState, PrinterStatus, Progress
from kiosk_app.assembly import Kiosk
from kiosk_app.config import ScreenConfig
from kiosk_app.demo import technician
from kiosk_app.demo.machine import DemoMachine, demo_machine
from kiosk_app.journey import delays
from kiosk_app.journey.states import State
from kiosk_app.kiosk_window import stop_by_signal
from kiosk_app.log import Log
from kiosk_app.shell import Shell, make_application
from kiosk_app.viewmodels.app import WindowOptions, pitch_for
from tests.walks.declared import names_of
from tests.walks.line import NO_SLIPS
from tests.walks.patience import be_patient, patient_printers
from tests.walks.room import HEIGHT, WIDTH

POLL_SECONDS: Final = 0.3
TRAY_CODE: Final = "SW_FRONT_PROXIMITY"
GONE: Final = "Could not find accessible on path"
BUG: Final = 70


def say(**line: Any) -> None:
    print(json.dumps(line), flush=True)


class Crier(QObject):
    """Says every state, after the shell's own slot has shown it."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._last: dict[str, object] = {}
        shell.moved.connect(self._moved, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _moved(self, state: State) -> None:
        machine = state.machine
        told: dict[str, object] = {
            "names": sorted(names_of(state)),
            "screen": type(state.screen).__name__,
            "overlay": type(state.overlay).__name__ if state.overlay is not None else "",
            "turn": state.turn,
            "reachable": bool(machine.office.reachable) and machine.office.takes_requests,
            "well": all(not report.faults for report in machine.devices)
            and {report.status.device.value for report in machine.devices} == {"online"},
            "devices": len(machine.devices),
            "paper_left": machine.paper_left,
        }
        if told != self._last:
            self._last = told
            say(**told)


class Settling(QObject):
    """Says when all that came of a key or a hand stands on the screen: screen, journey and screen
    have had their turns.
    """

    handled = Signal(str, int)
    answered = Signal(str, int)

    def __init__(self, shell: Shell, application: QObject) -> None:
        super().__init__()
        self._shell = shell
        self._keys = 0
        queued = Qt.ConnectionType.QueuedConnection
        self.handled.connect(self._ask_journey, queued)
        self.answered.connect(self._say, queued)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(watched, QWindow):
            self._keys += 1
            self.handled.emit("keys", self._keys)
        return False

    @Slot(str, int)
    def _ask_journey(self, what: str, number: int) -> None:
        if not self._shell.ask_journey(lambda: self.answered.emit(what, number)):
            self.answered.emit(what, number)

    @Slot(str, int)
    def _say(self, what: str, number: int) -> None:
        say(**{what: number})


class Networked:
    """A page printer behind a queue, which keeps its job while nobody reaches the printer."""

    def __init__(self, printer: FolderPrinter) -> None:
        self._printer = printer
        self.unhooked = False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._printer, name)

    def status(self) -> PrinterStatus:
        said = self._printer.status()
        return PrinterStatus(DeviceState.OFFLINE, said.taken_at) if self.unhooked else said

    def follow(self, job: str) -> JobReport:
        report = self._printer.follow(job)
        if not self.unhooked or report.progress.settled:
            return report
        return dataclasses.replace(report, progress=Progress.HELD, status=self.status())


def hear(machine: DemoMachine, pages: Networked, settling: Settling) -> None:
    """Until standard input ends; then the program ends."""
    for number, line in enumerate(sys.stdin, start=1):
        for hand, what in json.loads(line).items():
            match hand:
                case "lay":
                    machine.scanner.lay(bytes.fromhex(what))
                case "take":
                    machine.slip_printer.take_slips()
                    machine.page_printer.take()
                case "unhook":
                    pages.unhooked = what
                case "hurry":
                    for name, seconds in what.items():
                        assert isinstance(getattr(delays, name), float)
                        setattr(delays, name, seconds)
                case _:
                    raise ValueError(hand)
        settling.handled.emit("hands", number)
    QGuiApplication.exit(0)


def admit(kiosk: Kiosk) -> None:
    technician.admit(kiosk, bytes(technician.TOKEN_BYTES))


def equipped(
    machine: DemoMachine, languages: tuple[str, ...], pages: Networked, *, slips: bool
) -> DemoMachine:
    """With a sensor in the output tray, which the demo's machine does without."""
    tray = SwitchSimulator(TRAY_FAULTS, TRAY_CODE)
    drivers = dataclasses.replace(
        machine.drivers,
        page_printer=pages,
        slip_printer=machine.drivers.slip_printer if slips else None,
        tray_sensor=EvdevSwitch("tray-sensor", "tray", TRAY_CODE, opening=tray.opening),
        faultable={**machine.drivers.faultable, "tray-sensor": tray},
    )
    speaking = dataclasses.replace(machine.config.machine, languages=languages)
    config = dataclasses.replace(machine.config, machine=speaking)
    return dataclasses.replace(machine, config=config, drivers=drivers)


def main(state: Path, address: str, languages: tuple[str, ...], *, slips: bool) -> int:
    be_patient()
    qInstallMessageHandler(_warn)
    application = make_application(["kiosk"])
    screen = ScreenConfig(
        width=WIDTH, height=HEIGHT, pitch_mm=pitch_for(WIDTH, HEIGHT), fullscreen=False
    )

    def broke(bug: BaseException) -> None:
        print(f"kiosk: {type(bug).__name__}: {bug}", file=sys.stderr, flush=True)
        QGuiApplication.exit(BUG)

    with demo_machine(state, address, screen=screen, poll_seconds=POLL_SECONDS) as hasty:
        patient = patient_printers(hasty)
        pages = Networked(patient.page_printer)
        machine = equipped(patient, languages, pages, slips=slips)
        shell = Shell(
            machine.config,
            lambda: machine.drivers,
            Log(),
            WindowOptions(width=WIDTH, height=HEIGHT, frameless=True, motion=False),
            screen.pitch_mm,
            broke,
            lambda _sound: None,
        )
        crier = Crier(shell)
        settling = Settling(shell, application)
        shell.assembled.connect(admit, Qt.ConnectionType.DirectConnection)
        stop_by_signal(application)
        # Without a window manager nobody else gives the window the keys.
        shell.start()
        shell.window.requestActivate()
        threading.Thread(
            target=hear, args=(machine, pages, settling), name="hands", daemon=True
        ).start()
        code = application.exec()
        shell.stop()
        application.removeEventFilter(settling)
        settling.deleteLater()
        crier.deleteLater()
    return code


def _warn(kind: QtMsgType, _context: object, text: str) -> None:
    # Asked for by somebody who looked a moment before the screen changed: no fault of anybody.
    if kind not in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg} and not text.startswith(GONE):
        say(warning=text)


if __name__ == "__main__":
    folder, office, tags, *words = sys.argv[1:]
    sys.exit(main(Path(folder), office, tuple(tags.split(",")), slips=words != [NO_SLIPS]))
