"""A desk for view-models, in Vietnamese until a test says otherwise."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk_app.i18n import build
from kiosk_app.viewmodels.translate import Interpreter
from tests.kiosk_app.viewmodels.desk import Desk


@pytest.fixture
def desk(qapp: QGuiApplication) -> Iterator[Desk]:
    for language in build.LANGUAGES:
        if not build.fresh(language):
            build.compile_(language)
    interpreter = Interpreter()
    interpreter.install("vi")
    yield Desk(interpreter)
    interpreter.remove()
