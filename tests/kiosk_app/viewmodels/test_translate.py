"""The words of the language, whatever Qt's own threads look up meanwhile."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from threading import Event, Thread
from time import monotonic

import pytest
from PySide6.QtCore import QCoreApplication, QFile, QIODevice
from PySide6.QtGui import QGuiApplication

from kiosk_app.viewmodels.translate import Interpreter, translate

SECONDS = 2.0

FEWEST = 500
"""Look-ups of the other thread; with one copy one in a hundred of them took a word away."""


@pytest.fixture
def vietnamese(qapp: QGuiApplication) -> Iterator[Interpreter]:
    interpreter = Interpreter()
    interpreter.install("vi")
    yield interpreter
    interpreter.remove()


@pytest.fixture
def elsewhere() -> Iterator[list[str]]:
    """What another thread found that looks for the words of an error, as the loader of QML does:
    without end, and without Python's lock.
    """
    found: list[str] = []
    end = Event()

    def look() -> None:
        while not end.is_set():
            file = QFile("/nowhere")
            file.open(QIODevice.OpenModeFlag.ReadOnly)
            found.append(file.errorString())

    thread = Thread(target=look)
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    thread.start()
    yield found
    end.set()
    thread.join()
    sys.setswitchinterval(before)


@pytest.mark.parametrize("ask", [translate, QCoreApplication.translate], ids=["Python", "QML"])
def test_no_word_is_lost_to_another_threads_look_up(
    vietnamese: Interpreter, elsewhere: list[str], ask: Callable[[str, str], str]
) -> None:
    said: set[str] = set()
    until = monotonic() + SECONDS
    while monotonic() < until:
        said |= {ask("dates", "November") for _ in range(1_000)}
    assert said == {"tháng 11"}
    assert len(elsewhere) > FEWEST


def test_the_last_one_installed_speaks(vietnamese: Interpreter) -> None:
    other = Interpreter()
    other.install("ko")
    assert translate("welcome", "Start") == QCoreApplication.translate("welcome", "Start") == "시작"
    other.remove()
    assert translate("dates", "November") == "tháng 11"
    vietnamese.remove()
    assert translate("dates", "November") == "November"
    assert translate("review", "Print %n pages", "", 3) == "Print 3 pages"
