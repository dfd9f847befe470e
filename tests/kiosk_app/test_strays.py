"""What nobody catches is told without its words, which may be somebody's name."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from collections.abc import Iterator

import pytest

from kiosk_app.log import Log
from kiosk_app.strays import hush_libraries, place_of

SECRET = "NGUYỄN THỊ BÍ MẬT 048188001234"
STRAYS = f"""\
import sys, threading
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from kiosk_app.strays import catch_strays

catch_strays()
def breaks():
    raise KeyError({SECRET!r})

class Breaks:
    def __del__(self):
        breaks()

class Screen(QObject):
    @Slot()
    def touched(self):
        breaks()

thread = threading.Thread(target=breaks)
thread.start()
thread.join()
broken = Breaks()
del broken
application, screen = QCoreApplication([]), Screen()
QTimer.singleShot(0, screen.touched)
QTimer.singleShot(0, application.quit)
application.exec()
breaks()
"""


@pytest.fixture
def root_logger() -> Iterator[None]:
    before = list(logging.root.handlers)
    yield
    logging.captureWarnings(capture=False)
    logging.root.handlers[:] = before


def test_thread_finalizer_slot_and_main_tell_kind_and_place_alone() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", STRAYS], capture_output=True, text=True, check=False
    )
    lines = [json.loads(line) for line in ran.stderr.splitlines() if line.startswith("{")]
    assert [line["event"] for line in lines] == ["stray"] * 4, ran.stderr
    assert {line["error"] for line in lines} == {"KeyError"}
    for word in SECRET.split():
        assert word not in ran.stderr + ran.stdout
    assert ran.returncode == 1


def test_where_it_arose() -> None:
    assert place_of(ValueError(SECRET)) == "unknown"
    with pytest.raises(TypeError) as raised:
        hush_libraries()  # type: ignore[call-arg]
    assert place_of(raised.value).startswith("test_strays.py:")


@pytest.mark.usefixtures("root_logger")
def test_a_librarys_words_are_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    hush_libraries(Log())
    logging.getLogger("some.library").warning("no glyph for %s", SECRET)
    logging.getLogger("some.library").info("nothing to tell")
    said = capsys.readouterr().err
    [line] = map(json.loads, said.splitlines())
    assert (line["event"], line["level"]) == ("library-warns", "warning")
    assert line["place"].startswith("test_strays.py:")
    assert "BÍ" not in said
