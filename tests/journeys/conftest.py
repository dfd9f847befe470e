"""The whole machine for a journey: office and provider as processes, simulators on the wire,
the real QML screens offscreen, and a person in front of them.
"""

from __future__ import annotations

import io
import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from kiosk_app.config import ScreenConfig, SlipPrinterConfig
from kiosk_app.demo.machine import NAME, PLACE_ON_PHONES, demo_machine
from kiosk_app.demo.office import HOST, DemoOffice, free_port
from kiosk_app.dock.net import NetSwitch
from kiosk_app.dock.visitor import Visitor
from kiosk_app.journey.effects import Sound
from kiosk_app.log import Log
from kiosk_app.machine_keys import enrolment_key
from kiosk_app.shell import Shell, make_application
from kiosk_app.viewmodels.app import WindowOptions
from tests.devices.cups_stand import CupsStand
from tests.journeys.hall import Hall, HallMachine, Site
from tests.journeys.liar import Liar
from tests.journeys.parts import Parts, real_machine
from tests.journeys.parts_cable import Cable
from tests.journeys.parts_pages import CupsTray
from tests.journeys.parts_scanner import SocatScanner
from tests.journeys.parts_slips import EmuposStand

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

PEOPLE = 200
"""Enough for households of every kind; the demo people are always among them."""
OTHER_NAME, OTHER_PLACE = "Máy 2", "Một Cửa, phường Sơn Trà"
PAGE_SECONDS = 0.4
CODE_SECONDS = 30
GOODBYE_SECONDS = 0.4
SETTLE_SECONDS = 0.06
POLL_SECONDS = 0.3


@pytest.fixture(scope="session")
def application() -> QGuiApplication:
    return make_application(["journeys"])


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """One office for all journeys, behind a cable that can be cut and a relay that can lie."""
    folder = tmp_path_factory.mktemp("site")
    port = free_port()
    with Liar((HOST, port)) as liar, NetSwitch(liar.address) as net:
        address = f"http://{net.address[0]}:{net.address[1]}"
        state = folder / "office"
        office = DemoOffice(
            state, port=port, public_address=address, people=PEOPLE, code_lifetime=CODE_SECONDS
        )
        with office:
            office.enrol(NAME, PLACE_ON_PHONES, enrolment_key(folder / "kiosk"))
            office.enrol(OTHER_NAME, OTHER_PLACE, enrolment_key(folder / "other"))
            keys, other_keys = folder / "kiosk" / "keys", folder / "other" / "keys"
            yield Site(office, net, liar, address, keys, other_keys, state)


@pytest.fixture(autouse=True)
def brisk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody reads the farewell here."""
    monkeypatch.setattr("kiosk_app.journey.delays.GOODBYE", GOODBYE_SECONDS)


@pytest.fixture
def qt_messages() -> Iterator[list[str]]:
    """Every warning of Qt or QML; a journey must leave it empty."""
    said: list[str] = []

    def keep(kind: QtMsgType, _context: object, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and kind is not QtMsgType.QtInfoMsg:
            said.append(text)

    before = qInstallMessageHandler(keep)
    yield said
    qInstallMessageHandler(before)


@contextmanager
def a_hall(
    site: Site,
    state: Path,
    *,
    wide: bool = False,
    like: Hall | None = None,
    keys: Path | None = None,
    restart: Callable[[], None] | None = None,
) -> Iterator[Hall]:
    """A kiosk of its own, ready for its first person.

    With ``like`` it starts as that one did last, without waiting for an office. What stood in
    ``state`` before it begins with. ``restart`` is its keeper.
    """
    folder = state if state.exists() else enrolled(keys or site.keys, state)
    if like is not None:
        for file in like.machine.config.state.glob("*.json"):
            shutil.copy(file, folder)
    with demo_machine(
        folder,
        site.address,
        screen=screen_of(wide=wide),
        page_seconds=PAGE_SECONDS,
        poll_seconds=POLL_SECONDS,
    ) as machine:
        yield from standing(site, machine, ready=like is None, restart=restart)


@contextmanager
def a_real_hall(site: Site, state: Path, parts: Parts, slips: SlipPrinterConfig) -> Iterator[Hall]:
    """The same on parts that are not ours, by the ordinary configuration."""
    with real_machine(
        enrolled(site.keys, state),
        site.address,
        parts,
        slips,
        screen=screen_of(wide=False),
        poll_seconds=POLL_SECONDS,
    ) as machine:
        yield from standing(site, machine)


def enrolled(keys: Path, state: Path) -> Path:
    """A kiosk's folder with keys that the office knows."""
    state.mkdir(mode=0o700)
    shutil.copytree(keys, state / "keys")
    return state


def screen_of(*, wide: bool) -> ScreenConfig:
    width, height = (1920, 1080) if wide else (1080, 1920)
    return ScreenConfig(width=width, height=height, fullscreen=False)


def standing(
    site: Site,
    machine: HallMachine,
    *,
    ready: bool = True,
    restart: Callable[[], None] | None = None,
) -> Iterator[Hall]:
    log = io.StringIO()
    sounds: list[Sound] = []
    bugs: list[BaseException] = []
    screen = machine.config.screen
    shell = Shell(
        machine.config,
        lambda: machine.drivers,
        Log(log),
        WindowOptions(width=screen.width, height=screen.height, motion=False),
        screen.pitch_mm,
        bugs.append,
        sounds.append,
        restart=restart,
    )
    person = Visitor(shell.window, settle=SETTLE_SECONDS)
    hall = Hall(site, machine, shell, person, log, sounds, bugs)
    try:
        shell.start()
        if ready:
            hall.ready()
        else:
            person.wait(lambda: shell.kiosk is not None, "the kiosk")
        yield hall
    finally:
        shell.stop()


def look_over(hall: Hall) -> None:
    """After a journey: no bug, and no alarm that nobody expected."""
    assert hall.bugs == []
    for line in hall.log.getvalue().splitlines():
        assert json.loads(line)["level"] != "critical" or hall.alarm_expected, line


@pytest.fixture
def open_hall(
    application: QGuiApplication, site: Site, tmp_path: Path, qt_messages: list[str]
) -> Iterator[Callable[..., Hall]]:
    """Opens kiosks; each is closed, and looked over, when the test ends."""
    halls: list[Hall] = []
    with ExitStack() as stack:

        def open_one(
            *,
            wide: bool = False,
            name: str = "kiosk",
            like: Hall | None = None,
            keys: Path | None = None,
        ) -> Hall:
            hall = stack.enter_context(
                a_hall(site, tmp_path / name, wide=wide, like=like, keys=keys)
            )
            halls.append(hall)
            return hall

        yield open_one
        for hall in halls:
            hall.restore()
    assert qt_messages == []
    for hall in halls:
        look_over(hall)


@pytest.fixture(scope="module")
def standing_hall(
    application: QGuiApplication, site: Site, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Hall]:
    with a_hall(site, tmp_path_factory.mktemp("hall") / "kiosk") as hall:
        yield hall


@pytest.fixture
def hall(standing_hall: Hall, qt_messages: list[str]) -> Iterator[Hall]:
    """The module's one kiosk, with whatever its last person left to it; mended afterwards."""
    yield from one_visit(standing_hall, qt_messages)


def one_visit(hall: Hall, qt_messages: list[str]) -> Iterator[Hall]:
    hall.log.truncate(0)
    hall.log.seek(0)
    hall.sounds.clear()
    hall.alarm_expected = False
    hall.ready()
    yield hall
    hall.restore()
    assert qt_messages == []
    look_over(hall)


# --- on real parts --------------------------------------------------------------------------


@pytest.fixture(scope="module")
def parts() -> Iterator[Parts]:
    """CUPS with ippeveprinter, emupos and a serial port, one of each for a module's tests."""
    # A socket's path holds 107 bytes, and pytest's own folders are closed to cupsd's helpers.
    with ExitStack() as stack:
        folder = [Path(stack.enter_context(TemporaryDirectory(prefix="hall-"))) for _ in range(3)]
        slips = stack.enter_context(EmuposStand(folder[1]))
        yield Parts(
            CupsTray(stack.enter_context(CupsStand(folder[0]))),
            slips,
            stack.enter_context(SocatScanner(folder[2])),
            stack.enter_context(Cable(("127.0.0.1", slips.port))),
        )


@pytest.fixture(scope="module", params=["tcp"])
def real_standing_hall(
    application: QGuiApplication,
    site: Site,
    parts: Parts,
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Hall]:
    slips = parts.slip_line(request.param)
    with a_real_hall(site, tmp_path_factory.mktemp("hall") / "kiosk", parts, slips) as hall:
        yield hall


@pytest.fixture
def real_hall(real_standing_hall: Hall, parts: Parts, qt_messages: list[str]) -> Iterator[Hall]:
    """The module's one kiosk on real parts, which begin each test as if new."""
    parts.mend()
    real_standing_hall.heard_again()
    yield from one_visit(real_standing_hall, qt_messages)
