"""One machine for a module's faults: each test finds it well, and leaves it mended."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk_app.shell import make_application
from kiosk_app.viewmodels.translate import Interpreter
from tests.faults.machine import Machine, a_machine

os.environ["QT_QPA_PLATFORM"] = "offscreen"


@pytest.fixture(scope="session")
def application() -> QGuiApplication:
    return make_application(["faults"])


@pytest.fixture(scope="module")
def page_printer() -> str:
    """Which one the machine has: a module may ask for another."""
    return "files"


@pytest.fixture(scope="module")
def standing(
    application: QGuiApplication, tmp_path_factory: pytest.TempPathFactory, page_printer: str
) -> Iterator[Machine]:
    interpreter = Interpreter()
    interpreter.install("vi")
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("faults") / "kiosk"
        with a_machine(folder, interpreter, patch, page_printer) as machine:
            yield machine
    interpreter.remove()


@pytest.fixture
def machine(standing: Machine) -> Iterator[Machine]:
    standing.ready()
    yield standing
    standing.leave()
    assert standing.bugs == []
