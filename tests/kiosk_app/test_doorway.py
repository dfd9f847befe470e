"""The window from what was kept: it says the same, loads little, and forgets no touch."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk_app.config import load_config
from kiosk_app.doorway import FILE, Doorway, DoorwayBook, face_of, throw_caches_away
from kiosk_app.i18n.languages import LANGUAGES
from kiosk_app.journey import touches
from kiosk_app.opening import opening
from kiosk_app.viewmodels.app import FONTS, WindowOptions, close, window_of
from kiosk_app.viewmodels.base import Bridge
from kiosk_app.viewmodels.layout import MachineLayout
from kiosk_app.viewmodels.root import RootVm
from kiosk_app.viewmodels.translate import Interpreter
from tests.kiosk_app.stage import NOW

CONFIG = """\
state = "state"
[machine]
name = "Máy 01"
place = "Hải Châu"
[office]
url = "http://127.0.0.1:9"
[page_printer]
kind = "folder"
folder = "pages"
"""
OPTIONS = WindowOptions(width=540, height=960)

HEAVY = (
    "kiosk_app.assembly",
    "kiosk_app.config",
    "kiosk_app.journey",
    "kiosk_app.shell",
    "kiosk_app.viewmodels.root",
    "forms",
    "devices",
    "identity_documents",
    "office_contract",
    "offline_cache",
    "reportlab",
    "requests",
    "pydantic",
    "apsw",
    "PIL",
    "cryptography",
    "hashlib",
    "zoneinfo",
    "PySide6.QtMultimedia",
    "PySide6.QtSvg",
    "PySide6.QtWidgets",
)


@pytest.fixture
def config(tmp_path: Path) -> Path:
    file = tmp_path / "kiosk.toml"
    file.write_text(CONFIG, "utf-8")
    (tmp_path / "state").mkdir()
    return file


@pytest.fixture
def sent() -> list[touches.Touch]:
    return []


@pytest.fixture
def root(qapp: QGuiApplication, config: Path, sent: list[touches.Touch]) -> Iterator[RootVm]:
    """The real view-models in the opening state."""
    bridge = Bridge(
        send=sent.append,
        interpreter=Interpreter(),
        layout=MachineLayout(),
        clock=lambda: NOW,
        monotonic=lambda: 0.0,
        new_session=lambda: "0123456789abcdef",
    )
    vm = RootVm(bridge, 0.496)
    vm.show(opening(load_config(config))[0])
    yield vm
    vm.deleteLater()


@pytest.fixture
def kept(config: Path, root: RootVm) -> Path:
    screen = root.screenVm
    assert screen is not None
    DoorwayBook(config).keep(OPTIONS, face_of(root), face_of(screen))
    return config


@pytest.fixture
def doorway(kept: Path) -> Iterator[Doorway]:
    said = DoorwayBook(kept).read()
    assert said is not None
    made = Doorway(said)
    yield made
    close(made.engine)
    made.interpreter.remove()


def test_it_says_what_the_view_models_say(doorway: Doorway, root: RootVm) -> None:
    likeness = window_of(doorway.engine).property("vm")
    said, meant = face_of(likeness).values, face_of(root).values
    assert {**said, "time": ""} == {**meant, "time": ""}
    assert re.fullmatch(r"\d\d:\d\d", said["time"])
    screen = root.screenVm
    assert screen is not None
    assert face_of(likeness.property("screenVm")).values == face_of(screen).values


def test_a_touch_before_the_rest_is_there_is_done_by_the_rest(
    doorway: Doorway, root: RootVm, sent: list[touches.Touch], qapp: QGuiApplication
) -> None:
    window = window_of(doorway.engine)
    qapp.processEvents()
    row = next(item for item in _below(window.contentItem()) if item.property("tag") == "en")
    middle = row.mapToScene(row.boundingRect().center()).toPoint()
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(middle))
    assert sent == []
    doorway.hand_over(root)
    assert [type(touch) for touch in sent] == [touches.Start]
    assert getattr(sent[0], "language", None) == "en"


def test_after_it_was_handed_over_nothing_is_remembered(
    doorway: Doorway, root: RootVm, sent: list[touches.Touch]
) -> None:
    doorway.hand_over(root)
    assert window_of(doorway.engine).property("vm") is root
    root.nextTextSize()
    assert len(sent) == 1
    doorway.hand_over(root)
    assert len(sent) == 1


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"{",
        b"[]",
        b'{"made_from": 1}',
        b"[" * 100_000,
        b'{"made_from": "x", "options": {"unknown": 1}, "root": {}, "screen": {}}',
        b"\xff\xfe",
    ],
)
def test_what_is_damaged_does_not_count(kept: Path, damage: bytes) -> None:
    (kept.parent / "state" / FILE).write_bytes(damage)
    assert DoorwayBook(kept).read() is None


def test_not_one_letter_may_have_changed(kept: Path) -> None:
    file = kept.parent / "state" / FILE
    whole = file.read_bytes()
    assert DoorwayBook(kept).read() is not None
    for at in range(0, len(whole), 7):
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert DoorwayBook(kept).read() is None, at


def test_what_was_made_from_other_things_does_not_count(kept: Path) -> None:
    assert DoorwayBook(kept).read() is not None
    released = kept.parent / "state" / "bundles" / "current.json"
    released.parent.mkdir()
    released.write_text("{}", "utf-8")
    assert DoorwayBook(kept).read() is None
    released.unlink()
    assert DoorwayBook(kept).read() is not None
    kept.write_text(CONFIG.replace("Hải Châu", "Sơn Trà"), "utf-8")
    assert DoorwayBook(kept).read() is None


def test_settings_that_cannot_be_read_have_nothing_kept(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    assert DoorwayBook(file).read() is None
    file.write_text("state = ", "utf-8")
    assert DoorwayBook(file).read() is None


def test_after_a_start_without_a_frame_nothing_that_was_kept_counts(kept: Path) -> None:
    book = DoorwayBook(kept)
    assert book.begin()
    assert book.read() is not None
    assert not DoorwayBook(kept).begin()
    assert book.read() is None
    book.framed()
    assert DoorwayBook(kept).begin()


def test_only_caches_are_thrown_away(tmp_path: Path) -> None:
    gone = [tmp_path / ".cache" / "fontconfig", tmp_path / ".cache" / "Một Cửa" / "qmlcache"]
    stays = [tmp_path / ".cache" / "Một Cửa" / "other", tmp_path / "fontconfig"]
    for folder in (*gone, *stays):
        folder.mkdir(parents=True)
        (folder / "file").write_bytes(b"x")
    throw_caches_away({})
    throw_caches_away({"HOME": str(tmp_path)})
    assert [folder.exists() for folder in (*gone, *stays)] == [False, False, True, True]


def test_a_time_is_not_kept(kept: Path) -> None:
    text = json.loads((kept.parent / "state" / FILE).read_bytes().partition(b"\n")[2])
    assert text["root"]["values"]["time"] == ""


CODE = """
import json, os, sys
from pathlib import Path
from kiosk_app.doorway import Doorway, DoorwayBook
from kiosk_app.viewmodels.app import make_application, window_of
from kiosk_app import kiosk_window  # noqa: F401
application = make_application(["kiosk"])
doorway = Doorway(DoorwayBook(Path(sys.argv[1])).read())
window = window_of(doorway.engine)
def framed():
    print(json.dumps(sorted(sys.modules)), flush=True)
    os._exit(0)
window.frameSwapped.connect(framed)
window.show()
sys.exit(application.exec())
"""


def test_the_first_frame_needs_little(kept: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CODE, str(kept)], capture_output=True, timeout=60, check=True
    )
    loaded: list[str] = json.loads(done.stdout)
    assert "PySide6.QtQuick" in loaded
    assert [
        name
        for name in loaded
        if any(name == heavy or name.startswith(heavy + ".") for heavy in HEAVY)
    ] == []


def test_letters_come_from_the_fonts_that_the_languages_name() -> None:
    named = set(re.findall(r"<string>(.+?)</string>", FONTS.read_text("utf-8")))
    wanted = {language.font for language in LANGUAGES.values() if language.font}
    assert wanted <= named
    assert named - wanted == {"DejaVu Sans"}


def _below(item: QQuickItem) -> Iterator[Any]:
    yield item
    for child in item.childItems():
        yield from _below(child)
