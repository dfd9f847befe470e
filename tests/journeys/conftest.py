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

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from kiosk_app.assembly import enrolment_key
from kiosk_app.config import ScreenConfig
from kiosk_app.demo.machine import NAME, PLACE_ON_PHONES, demo_machine
from kiosk_app.demo.office import HOST, DemoOffice, free_port
from kiosk_app.dock.net import NetSwitch
from kiosk_app.dock.visitor import Visitor
from kiosk_app.journey.effects import Sound
from kiosk_app.log import Log
from kiosk_app.shell import Shell, make_application
from kiosk_app.viewmodels.app import WindowOptions
from tests.journeys.hall import Hall, Site
from tests.journeys.liar import Liar

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

PEOPLE = 200
"""Enough for households of every kind; the demo people are always among them."""
PAGE_SECONDS = 0.4
CODE_SECONDS = 30
GOODBYE_SECONDS = 0.4
SETTLE_SECONDS = 0.06


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
            yield Site(office, net, liar, address, folder / "kiosk" / "keys", state)


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
def a_hall(site: Site, state: Path, *, wide: bool = False) -> Iterator[Hall]:
    """A kiosk of its own, ready for its first person."""
    state.mkdir(mode=0o700)
    shutil.copytree(site.keys, state / "keys")
    size = (1920, 1080) if wide else (1080, 1920)
    screen = ScreenConfig(width=size[0], height=size[1], fullscreen=False)
    log = io.StringIO()
    sounds: list[Sound] = []
    bugs: list[BaseException] = []
    with demo_machine(
        state, site.address, screen=screen, page_seconds=PAGE_SECONDS, poll_seconds=0.3
    ) as machine:
        shell = Shell(
            machine.config,
            lambda: machine.drivers,
            Log(log),
            WindowOptions(width=size[0], height=size[1], motion=False),
            screen.pitch_mm,
            bugs.append,
            sounds.append,
        )
        person = Visitor(shell.window, settle=SETTLE_SECONDS)
        hall = Hall(site, machine, shell, person, log, sounds, bugs)
        try:
            shell.start()
            hall.ready()
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

        def open_one(*, wide: bool = False, name: str = "kiosk") -> Hall:
            hall = stack.enter_context(a_hall(site, tmp_path / name, wide=wide))
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
    standing_hall.log.truncate(0)
    standing_hall.log.seek(0)
    standing_hall.sounds.clear()
    standing_hall.alarm_expected = False
    standing_hall.ready()
    yield standing_hall
    standing_hall.restore()
    assert qt_messages == []
    look_over(standing_hall)
