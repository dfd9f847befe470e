"""Whole kiosks without a window, whose state folder lies where a test wants it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk_app import disk_watch
from kiosk_app.shell import make_application
from kiosk_app.viewmodels.translate import Interpreter
from tests.faults import machine
from tests.faults.machine import Machine, a_machine


@contextlib.contextmanager
def kiosk_on(
    folder: Path, devices: Path, before: Callable[[Path], None] = lambda _: None
) -> Iterator[Machine]:
    """It looks at its disk twenty times as often as in a hall.

    ``before`` is done to its state folder at the last moment before it starts.
    """
    make_application(["torture"])
    interpreter = Interpreter()
    interpreter.install("en")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(disk_watch, "LOOK_SECONDS", 0.05)
        patch.setattr(disk_watch, "AGAIN_SECONDS", 0.05)
        hear = machine._heard_of_office

        def hear_and_then(state: Path) -> None:
            hear(state)
            before(state)

        patch.setattr(machine, "_heard_of_office", hear_and_then)
        with a_machine(folder, interpreter, patch, devices=devices) as running:
            yield running
    interpreter.remove()
