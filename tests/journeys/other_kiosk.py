"""Another kiosk as a process of its own, with a person before it: ended by SIGKILL when it is due.

``python -m tests.journeys.other_kiosk STATE ADDRESS ask`` says each thing that has happened on a
line of its own: ``ready``; once the office was missed and somebody has asked for a confirmation,
``slip CODE SHORT``; ``sent`` once nothing waits in its outbox. With ``send`` in place of ``ask``
nobody stands there. Its folder holds keys that the office knows.
"""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import Any, cast

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from kiosk_app.config import ScreenConfig
from kiosk_app.demo.machine import demo_machine
from kiosk_app.dock.visitor import Visitor
from kiosk_app.log import Log
from kiosk_app.shell import Shell, make_application
from kiosk_app.viewmodels.app import WindowOptions
from tests.journeys import waiting
from tests.journeys.hall import Hall

NOBODY_ELSE = cast(Any, None)
"""This process has neither the office nor the cable in its hands."""


def main(state: Path, address: str, errand: str) -> None:
    application = make_application(["other kiosk"])
    screen = ScreenConfig(fullscreen=False)
    with demo_machine(state, address, screen=screen, poll_seconds=0.3) as machine:
        options = WindowOptions(width=screen.width, height=screen.height, motion=False)
        bugs: list[BaseException] = []
        log = io.StringIO()
        shell = Shell(
            machine.config, lambda: machine.drivers, Log(log), options, screen.pitch_mm,
            bugs.append, lambda _sound: None,
        )  # fmt: skip
        person = Visitor(shell.window, settle=0.06)
        hall = Hall(NOBODY_ELSE, machine, shell, person, log, [], bugs)
        shell.start()
        if errand == "ask":
            hall.ready()
            say("ready")
            person.wait(lambda: not hall.state.machine.office.reachable, "the office to be away")
            slip = waiting.ask_while_away(hall)
            say("slip", slip.code, slip.short)
        else:
            person.wait(lambda: shell.kiosk is not None, "the kiosk")
        waiting.sent(hall)
        assert bugs == []
        say("sent")
        application.exec()


def say(*words: str) -> None:
    print(*words, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
