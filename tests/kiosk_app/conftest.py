"""The interface is tested without a display, drawn by the renderer that every machine has."""

from __future__ import annotations

import os

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """No widgets: the kiosk itself runs on a QGuiApplication."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication
