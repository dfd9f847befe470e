"""A whole kiosk without its window, on simulators, while the office is away: what a fault does to
it is read from the screens' own words, from the ledger, and from what comes out.
"""

from __future__ import annotations

import contextlib
import io
import json
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final, Protocol

import pytest
from PySide6.QtCore import QObject

from devices.faults import DOOR_FAULTS, JACK_FAULTS, TRAY_FAULTS, Faultable
from devices.light.evdev_led import EvdevLight
from devices.printer.api import PagePrinter
from devices.printer.escpos import EscposPrinter
from devices.printer.folder import FolderPrinter
from devices.printer.ipp import IppPrinter
from devices.printer.page_machine import PageMachine
from devices.scanner.serial_scanner import SerialScanner
from devices.sensor.evdev_switch import EvdevSwitch
from devices.simulators.escpos_printer import TcpSlipPrinter
from devices.simulators.ipp_printer import IppPrinterSimulator
from devices.simulators.scanner import SerialScannerSimulator
from devices.simulators.switches import LightSimulator, SwitchSimulator
from devices.simulators.ups import UpsSimulator
from devices.status import Progress
from devices.timing import IppTiming, PageTiming
from devices.transports.tcp import tcp_line
from devices.ups.nut import NutUps
from forms.answers import visible_steps
from forms.readback import PDFIUM
from forms.schema import Form
from identity_documents.writing import write_card_qr
from kiosk_app import watching
from kiosk_app.actions.offers import OfferKeeper
from kiosk_app.assembly import Kiosk
from kiosk_app.config import Config, MachineConfig, OfficeConfig, PagePrinterConfig
from kiosk_app.demo.office import free_port
from kiosk_app.drivers import Drivers
from kiosk_app.journey import delays, events, touches
from kiosk_app.journey.effects import Sound
from kiosk_app.journey.states import (
    AskLater,
    CheckRead,
    Consent,
    Fill,
    Identify,
    Review,
    Screen,
    State,
    TakePapers,
    Welcome,
)
from kiosk_app.log import Log
from kiosk_app.opening import opening
from kiosk_app.viewmodels.base import Bridge
from kiosk_app.viewmodels.layout import MachineLayout, Side
from kiosk_app.viewmodels.screens import overlay_vm, screen_vm
from kiosk_app.viewmodels.translate import Interpreter
from office_contract.messages import BoxKey, OfficeStatus, ServiceState
from office_contract.vocabulary import Subject
from offline_cache.ledger import Ledger, LedgerRow
from tests.devices.parts import BRISK
from tests.kiosk_app.issued import TRUST_LIST
from tests.kiosk_app.journey.walking import CARD, answers_of
from tests.kiosk_app.permitted import permit_kiosk

PAGE_SECONDS: Final = 0.4
SILENCE: Final = 1.2
"""After which a printer that holds a page and says nothing is given up, and a report too old."""
LAY_AGAIN: Final = 0.3
PATIENCE: Final = 30.0


class Tray(Protocol):
    """The A4 printer as hands and eyes reach it."""

    def sheets(self) -> int: ...
    def take(self) -> object: ...
    def moves(self) -> bool:
        """A page is on its way through it."""
        ...


class FileTray:
    def __init__(self, printer: FolderPrinter) -> None:
        self._printer = printer

    def sheets(self) -> int:
        return len(self._printer.pages_in_tray())

    def take(self) -> object:
        return self._printer.take()

    def moves(self) -> bool:
        return _printing(self._printer._machine)


class IppTray:
    def __init__(self, printer: IppPrinterSimulator) -> None:
        self._printer = printer

    def sheets(self) -> int:
        return len(self._printer.sheets())

    def take(self) -> object:
        return self._printer.take()

    def moves(self) -> bool:
        return _printing(self._printer._machine._paper_path)


def _printing(machine: PageMachine) -> bool:
    return any(job.progress is Progress.PRINTING for job in machine._jobs.values())


@dataclass
class Outside:
    """The devices as hands reach them: faults by the device's name."""

    parts: dict[str, Faultable]
    scanner: SerialScannerSimulator
    pages: Tray
    slips: TcpSlipPrinter
    light: LightSimulator

    def set(self, device: str, fault: str, *, on: bool) -> None:
        self.parts[device].set_fault(fault, on)

    def mend(self) -> None:
        for part in self.parts.values():
            for fault in part.faults():
                part.set_fault(fault, on=False)


@dataclass
class Machine:
    kiosk: Kiosk
    outside: Outside
    interpreter: Interpreter
    log: io.StringIO
    bugs: list[BaseException]
    sounds: list[Sound] = field(default_factory=list)

    @property
    def state(self) -> State:
        return self.kiosk.runner.state

    @property
    def screen(self) -> Screen:
        return self.state.screen

    def touch(self, kind: type[touches.Touch], /, **fields: Any) -> None:
        """A touch of what stands there now; back when the journey has taken it."""
        state = self.state
        session = state.session.id if state.session is not None else None
        self.kiosk.runner.send(kind(session=session, turn=state.turn, **fields))
        taken = threading.Event()
        self.kiosk.runner.send(_Taken(taken=taken))
        assert taken.wait(PATIENCE)

    def until(self, wanted: Callable[[State], bool], what: str) -> State:
        end, pause = time.monotonic() + PATIENCE, threading.Event()
        while not wanted(self.state):
            assert self.bugs == []
            assert time.monotonic() < end, f"{what} never came; stands at {self.state.screen}"
            pause.wait(0.01)
        return self.state

    def on(self, *kinds: type[Screen]) -> None:
        names = " or ".join(kind.__name__ for kind in kinds)
        self.until(lambda state: isinstance(state.screen, kinds), names)

    def says(self) -> str:
        """Every sentence that screen and overlay get from the journey now, in Vietnamese."""
        said: list[str] = []
        keeper = QObject()
        bridge = Bridge(
            send=lambda _touch: None,
            interpreter=self.interpreter,
            layout=MachineLayout(Side.LEFT, Side.MIDDLE, Side.RIGHT, 1326.0),
            clock=datetime.now,
            monotonic=time.monotonic,
            new_session=lambda: "",
        )
        for make in (screen_vm, overlay_vm):
            vm = make(bridge, self.state, keeper)
            if vm is not None:
                shape = vm.metaObject()
                said.extend(
                    str(vm.property(shape.property(index).name()))
                    for index in range(shape.propertyOffset(), shape.propertyCount())
                )
        keeper.deleteLater()
        return "\n".join(said)

    def ledger(self) -> list[LedgerRow]:
        """Every row of the newest request, oldest first; the chain is whole."""
        ledger = Ledger(self.kiosk._store)
        ledger.check()
        rows = [entry.row for entry in ledger.entries()]
        return [row for row in rows if row.request == rows[-1].request] if rows else []

    def outcome(self, wanted: str) -> None:
        """Until the newest request's last word is ``wanted``, and it is the only one."""
        self.until(lambda _: self._outcomes() == [wanted], f"the outcome {wanted}")

    def _outcomes(self) -> list[str]:
        return [row.outcome.value for row in self.ledger() if row.outcome is not None]

    def logged(self, event: str) -> list[dict[str, Any]]:
        lines = map(json.loads, self.log.getvalue().splitlines())
        return [line for line in lines if line["event"] == event]

    # --- stretches of the way ---------------------------------------------------------------

    def ready(self) -> None:
        """Every device well, nothing in the tray, nobody there."""
        self.until(
            lambda state: (
                state.session is None
                and isinstance(state.screen, Welcome)
                and len(state.machine.devices) == len(self.outside.parts)
                and all(report.status.device == "online" for report in state.machine.devices)
                and not state.machine.paper_left
            ),
            "the machine to be ready",
        )

    def start(self) -> None:
        self.on(Welcome)
        self.touch(touches.Start, language="vi", new_session=secrets.token_hex(8))

    def to_identify(self, code: str) -> None:
        self.touch(touches.PickService, code=code)
        if not isinstance(self.screen, Consent):
            self.touch(touches.PickSubject, about=Subject.SELF)
        self.touch(touches.Agree, agreed=True)
        self.touch(touches.GoOn)
        self.on(Identify)

    def lay_card(self) -> None:
        self.outside.scanner.lay(write_card_qr(CARD).encode())

    def lay_until(self, screen: type[Screen]) -> None:
        self._lay(lambda state: isinstance(state.screen, screen), screen.__name__)

    def lay_until_says(self, words: str) -> None:
        self._lay(lambda _: words in self.says(), words)

    def _lay(self, wanted: Callable[[State], bool], what: str) -> None:
        """What lies on the glass is read again and again, as scanners do it."""
        last = 0.0

        def seen(state: State) -> bool:
            nonlocal last
            if wanted(state):
                return True
            if time.monotonic() - last > LAY_AGAIN:
                last = time.monotonic()
                self.lay_card()
            return False

        self.until(seen, what)

    def to_review(self) -> None:
        """A form with the bundle's own sample, typed."""
        self.start()
        self.to_identify("CT01")
        self.lay_until(CheckRead)
        self.touch(touches.GoOn)
        self.on(Fill)
        sample = answers_of("CT01")
        while isinstance(self.screen, Fill):
            session = self.state.session
            assert session is not None
            shown = visible_steps(self.form("CT01"), session.answers)[self.screen.step]
            for name in shown.fields:
                if name in sample:
                    self.touch(touches.SetAnswer, field=name, value=sample[name])
            self.touch(touches.GoOn)
        self.until(
            lambda state: isinstance(state.screen, Review) and bool(state.screen.pages),
            "the page on the screen",
        )

    def to_ask_later(self) -> None:
        """A certificate while the office is away: all that is left is to agree."""
        self.start()
        self.to_identify("CT07")
        self.lay_until(CheckRead)
        self.touch(touches.GoOn)
        self.on(AskLater)

    def form(self, code: str) -> Form:
        return self.state.machine.forms[code]

    def print_it(self) -> None:
        self.touch(touches.Print)

    def take_all(self, rests: type[Screen] = Welcome) -> None:
        """Page in hand, the person says so, and ``rests`` stands there for the next one."""
        self.on(TakePapers)
        assert self.outside.pages.sheets() > 0
        self.outside.pages.take()
        self.touch(touches.HaveAll)
        self.on(rests)
        self.outcome("taken")

    def leave(self) -> None:
        """Whatever stands there: the session ends, and nothing is left in the tray."""
        for _ in range(100):
            if self.state.session is None:
                break
            for kind in (
                touches.CloseOverlay,
                touches.GoHome,
                touches.HaveAll,
                touches.OtherService,
            ):
                self.touch(kind)
            threading.Event().wait(0.02)
        self.outside.mend()
        self.outside.pages.take()
        self.outside.slips.take_slips()
        self.kiosk.runner.send(events.TrayCleared())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Taken(events.Notice):
    """Sent behind a touch: what it changed is to be seen once this has been taken."""

    taken: threading.Event


@contextlib.contextmanager
def a_machine(
    state: Path,
    interpreter: Interpreter,
    patch: pytest.MonkeyPatch,
    printer: str = "files",
    devices: Path | None = None,
) -> Iterator[Machine]:
    """It has heard of its office before, and stands in an outage: forms print, requests wait.

    ``devices``: where its simulated devices keep what is theirs; with the kiosk's own otherwise.
    """
    devices = devices or state
    patch.setattr(watching, "DEVICE_SECONDS", 0.05)
    patch.setattr(watching, "STALE_SECONDS", SILENCE)
    patch.setattr(delays, "GOODBYE", 0.05)
    state.mkdir(mode=0o700, exist_ok=True)
    _heard_of_office(state)
    config = Config(
        state=state,
        machine=MachineConfig(name="Máy 01", place="Hải Châu"),
        office=OfficeConfig(url=f"http://127.0.0.1:{free_port()}", poll_seconds=0.2),
        page_printer=PagePrinterConfig(kind="folder"),
    )
    with contextlib.ExitStack() as stack:
        scanner = stack.enter_context(SerialScannerSimulator(devices / "scanner"))
        slips = stack.enter_context(TcpSlipPrinter())
        page_printer, pages, tray = _page_printer(printer, devices, stack)
        ups = stack.enter_context(UpsSimulator())
        door = SwitchSimulator(DOOR_FAULTS)
        sensor = SwitchSimulator(TRAY_FAULTS, "SW_FRONT_PROXIMITY")
        jack = SwitchSimulator(JACK_FAULTS, "SW_HEADPHONE_INSERT")
        light = LightSimulator()
        parts: dict[str, Faultable] = {
            "page-printer": pages,
            "slip-printer": slips,
            "scanner": scanner,
            "ups": ups,
            "door": door,
            "tray-sensor": sensor,
            "jack": jack,
            "light": light,
        }
        drivers = Drivers(
            page_printer=page_printer,
            slip_printer=EscposPrinter(
                "slip-printer", tcp_line(slips.host, slips.port), timing=BRISK
            ),
            scanner=SerialScanner("scanner", scanner.path),
            ups=NutUps("ups", "ups", ups.host, ups.port),
            door=EvdevSwitch("door", "door", "SW_MACHINE_COVER", opening=door.opening),
            tray_sensor=EvdevSwitch(
                "tray-sensor", "tray", "SW_FRONT_PROXIMITY", opening=sensor.opening
            ),
            jack=EvdevSwitch("jack", "jack", "SW_HEADPHONE_INSERT", opening=jack.opening),
            light=EvdevLight("light", "light", opening=light.opening),
            faultable=parts,
        )
        log, bugs, sounds = io.StringIO(), [], []
        kiosk = Kiosk(
            config,
            opening(config),
            drivers,
            Log(log),
            lambda _state: None,
            bugs.append,
            sounds.append,
        )
        take = kiosk.runner._take

        def take_and_say(event: events.Event) -> None:
            take(event)
            if isinstance(event, _Taken):
                event.taken.set()

        patch.setattr(kiosk.runner, "_take", take_and_say)
        kiosk.start()
        machine = Machine(
            kiosk, Outside(parts, scanner, tray, slips, light), interpreter, log, bugs, sounds
        )
        try:
            machine.until(lambda state: state.machine.office.reachable is False, "the outage")
            yield machine
        finally:
            kiosk.stop()
        assert bugs == []


def _page_printer(
    kind: str, state: Path, stack: contextlib.ExitStack
) -> tuple[PagePrinter, Faultable, Tray]:
    """Driver, its faults, its tray: one that writes files, or one over the wire."""
    timing = PageTiming(page=PAGE_SECONDS, slow_factor=3.0, silence=SILENCE)
    if kind == "files":
        files = FolderPrinter("page-printer", state / "pages", timing=timing, pdfium=PDFIUM)
        return files, files, FileTray(files)
    wire = stack.enter_context(IppPrinterSimulator(timing=timing))
    patience = IppTiming(call=SILENCE, silence=SILENCE, stop=SILENCE)
    return IppPrinter("page-printer", wire.uri, timing=patience), wire, IppTray(wire)


def _heard_of_office(state: Path) -> None:
    now = datetime.now(UTC)
    OfferKeeper(state).keep(
        OfficeStatus(
            time=now,
            office="Hải Châu",
            services=(ServiceState(code="CT07", available=True, fee_vnd=0, fee_waived=True),),
        )
    )
    key = BoxKey(key_id="ab" * 8, public_key="09" + "00" * 31, valid_until=now + timedelta(days=1))
    trust = TRUST_LIST.model_copy(update={"box_keys": (key,)})
    permit_kiosk(state)
    (state / "trust.json").write_text(trust.model_dump_json())
