"""Who may write a file at all. Whoever is new here says what of, and that it is no person's."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
ROOMS: Final = (
    "kiosk_app",
    "devices",
    "forms",
    "offline_cache",
    "identity_documents",
    "office_contract",
    "backend",
)
WRITERS: Final = frozenset({
    "write_text", "write_bytes", "mkstemp", "mkdtemp", "NamedTemporaryFile", "TemporaryFile",
    "SpooledTemporaryFile", "TemporaryDirectory", "QTemporaryFile", "QTemporaryDir", "QSaveFile",
})  # fmt: skip
MAY_WRITE: Final = re.compile(rf"open\(|{'|'.join(WRITERS)}")
ALLOWED: Final = {
    # What the office has signed or said to every kiosk, and where this one stands.
    "kiosk_app/actions/whole_file.py",
    "offline_cache/bundles/disk.py",
    # The encrypted store and the kiosk's own keys.
    "offline_cache/database.py",
    "offline_cache/key_files.py",
    "offline_cache/key_wrapping.py",
    "offline_cache/keys.py",
    "offline_cache/rekeying.py",
    # A technician's service card, and drawings of forms from samples, by command.
    "kiosk_app/service_command.py",
    "kiosk_app/forms_command.py",
    # A paper that somebody composes at a shell, where they said.
    "kiosk_app/papers.py",
    # The printer that is none, for trying out: its folder is the tray.
    "devices/printer/folder.py",
    # A library's own cache of printer models, gone at once.
    "devices/printer/raster.py",
    # The demo and its pictures: synthetic people.
    "kiosk_app/demo/machine.py",
    "kiosk_app/demo/office.py",
    "kiosk_app/demo/scenes.py",
    "kiosk_app/demo/shots.py",
    "backend/cli_simulate.py",
    # Keys, secrets and signed metadata of the office.
    "backend/state.py",
    "backend/cli_releases.py",
    "backend/releases/keys.py",
    "backend/releases/demo.py",
    # Pipes to processes that read a stranger's file or draw an author's layout.
    "backend/drafts/drawing_worker.py",
    "backend/verify/reader.py",
    # Compiled words of the screens, and of the console.
    "kiosk_app/i18n/build.py",
    "backend/translations.py",
}


def writing_calls(source: str) -> Iterator[int]:
    """Lines on which something is opened for writing, or a temporary file is made."""
    if not MAY_WRITE.search(source):
        return
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        match node.func:
            case ast.Attribute(attr=name) | ast.Name(id=name):
                if name in WRITERS or (name in {"open", "fdopen"} and _for_writing(node)):
                    yield node.lineno


def _for_writing(call: ast.Call) -> bool:
    given = [*call.args[:2], *(word.value for word in call.keywords if word.arg == "mode")]
    modes = [each.value for each in given if isinstance(each, ast.Constant)]
    creates = any("O_CREAT" in ast.dump(each) for each in call.args)
    return creates or any(
        isinstance(mode, str) and set(mode) <= set("rwaxbt+") and set(mode) & set("wax+")
        for mode in modes
    )


def test_what_opens_a_file_for_writing_is_seen() -> None:
    writing = """
open(name, "w"); open(name, mode="ab"); os.fdopen(handle, "wb"); path.open("x")
os.open(name, os.O_WRONLY | os.O_CREAT, 0o600); path.write_text(words); mkstemp(); a.write_bytes(b)
tempfile.TemporaryDirectory()
"""
    reading = (
        'open(name); open(name, "rb"); path.open(); os.open(name, os.O_RDONLY); port.open("wall")'
    )
    assert len(list(writing_calls(writing))) == 9
    assert list(writing_calls(reading)) == []


def test_nothing_else_writes_files() -> None:
    writing = {
        f"{path.relative_to(ROOT)}:{line}"
        for room in ROOMS
        for path in (ROOT / room).rglob("*.py")
        if str(path.relative_to(ROOT)) not in ALLOWED
        for line in writing_calls(path.read_text("utf-8"))
    }
    assert writing == set()


def test_the_list_names_only_what_is_there() -> None:
    assert {name for name in ALLOWED if not (ROOT / name).exists()} == set()
