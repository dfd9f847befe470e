"""The demo's two windows: the kiosk, and beside it the device dock."""

from __future__ import annotations

import argparse
import os
import sys
from functools import partial

from PySide6.QtCore import Qt

from kiosk_app.config import ScreenConfig
from kiosk_app.demo import technician
from kiosk_app.demo.machine import demo, open_in_browser
from kiosk_app.dock.parts import DockParts
from kiosk_app.dock.window import DockWindow
from kiosk_app.kiosk_window import end_unusable, stop_by_signal
from kiosk_app.log import Log
from kiosk_app.shell import Shell, end_after_bug, make_application
from kiosk_app.viewmodels.app import WindowOptions, pitch_for

MARGIN = 40
"""Pixels left free around the windows on the desk."""
DOCK_WIDTH = 560


def show_demo(arguments: argparse.Namespace) -> int:
    """Until one of the windows is closed."""
    application = make_application(sys.argv[:1])
    print("kiosk: starting the office on loopback; the first start makes a registry", flush=True)
    wide = bool(arguments.wide)
    desk = application.primaryScreen().availableGeometry()
    full = (1920, 1080) if wide else (1080, 1920)
    scale = min(
        1.0,
        (desk.height() - MARGIN) / full[1],
        (desk.width() - DOCK_WIDTH - MARGIN) / full[0],
    )
    width, height = int(full[0] * scale), int(full[1] * scale)
    screen = ScreenConfig(
        width=width, height=height, pitch_mm=pitch_for(width, height), fullscreen=False
    )
    with demo(arguments.state, screen=screen, people=arguments.people) as parts:
        print(parts.office.console, flush=True)
        shell = Shell(
            parts.machine.config,
            lambda: parts.machine.drivers,
            Log(),
            WindowOptions(width=width, height=height, title="Một Cửa · demo"),
            screen.pitch_mm,
            end_after_bug,
        )
        token = os.urandom(technician.TOKEN_BYTES)
        # On the thread that puts the machine together, before it starts.
        shell.assembled.connect(
            partial(technician.admit, token=token), Qt.ConnectionType.DirectConnection
        )
        print(technician.HOW, flush=True)
        dock = DockWindow(
            DockParts(
                glass=parts.machine.scanner,
                tray=parts.machine.page_printer,
                slot=parts.machine.slip_printer,
                net=parts.net,
                grab=shell.window.grabWindow,
                open_address=open_in_browser,
                slips=parts.slips,
                others=parts.machine.others,
                service_card=technician.card(token),
            ),
            "en",
        )
        shell.unusable.connect(end_unusable)
        stop_by_signal(application)
        shell.window.closing.connect(application.quit)
        dock.closed.connect(application.quit)
        left = desk.x() + MARGIN // 2
        shell.window.setPosition(left, desk.y() + MARGIN // 2)
        dock.window.setHeight(min(dock.window.height(), desk.height() - MARGIN))
        dock.window.setPosition(left + width + MARGIN // 2, desk.y() + MARGIN // 2)
        shell.start()
        dock.show()
        code = application.exec()
        dock.close()
        shell.stop()
    return code
