"""The dock's parts as the assembly makes them: real simulators, on the real wire."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import http.server
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QtMsgType
from pytestqt.logging import _QtMessageCapture
from pytestqt.qtbot import QtBot

from devices.faults import DOOR_FAULTS, JACK_FAULTS
from devices.printer.folder import FolderPrinter
from devices.scanner.serial_scanner import SerialScanner
from devices.simulators.escpos_printer import TcpSlipPrinter
from devices.simulators.scanner import SerialScannerSimulator
from devices.simulators.switches import LightSimulator, SwitchSimulator
from devices.simulators.ups import UpsSimulator
from devices.timing import PageTiming
from kiosk_app.demo import technician
from kiosk_app.dock.net import NetSwitch
from kiosk_app.dock.parts import DockParts
from kiosk_app.dock.slips import useless_slips
from kiosk_app.dock.window import DockWindow
from kiosk_app.dock.words import Language
from tests.kiosk_app.dock.hand import Hand
from tests.kiosk_app.dock.provider import Provider
from tests.kiosk_app.dock.room import ADDRESS, NEIGHBOUR, NOW, Room, ScriptedRandom

BAD = {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}


SERVICE_CARD = technician.card(bytes(technician.TOKEN_BYTES))


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made: Room
    opened: list[str] = []
    tray = FolderPrinter("a4", tmp_path / "a4", timing=PageTiming(page=0))
    with (
        TcpSlipPrinter() as slot,
        SerialScannerSimulator(tmp_path / "scanner") as glass,
        NetSwitch(("127.0.0.1", 9)) as net,
        UpsSimulator() as ups,
    ):
        others = {
            "ups": ups,
            "door": SwitchSimulator(DOOR_FAULTS),
            "jack": SwitchSimulator(JACK_FAULTS, "SW_HEADPHONE_INSERT"),
            "light": LightSimulator(),
        }
        parts = DockParts(
            glass=glass,
            tray=tray,
            slot=slot,
            net=net,
            grab=lambda: made.screen,
            open_address=opened.append,
            slips=useless_slips(ADDRESS, NEIGHBOUR, NOW, ScriptedRandom()),
            others=others,
            service_card=SERVICE_CARD,
        )
        made = Room(parts, tray, slot, glass, net, opened=opened)
        yield made
    tray.close()


@pytest.fixture
def handler() -> type[Provider]:
    return type("OneProvider", (Provider,), {"answers": []})


@pytest.fixture
def address(handler: type[Provider]) -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(params=["en", "vi"])
def language(request: pytest.FixtureRequest) -> Language:
    return cast("Language", request.param)


@pytest.fixture
def hand(room: Room, language: Language, qtbot: QtBot, qtlog: _QtMessageCapture) -> Iterator[Hand]:
    dock = DockWindow(room.parts, language)
    dock.show()
    hand = Hand(dock, qtbot)
    hand.until(lambda: len(dock.vm.property("devices")[0]["faults"]) > 0)
    yield hand
    dock.close()
    assert [record.message for record in qtlog.records if record.type in BAD] == []


@pytest.fixture
def scanner(room: Room) -> Iterator[SerialScanner]:
    scanner = SerialScanner("scanner", room.glass.path)
    scanner.read(0)
    yield scanner
    scanner.close()
