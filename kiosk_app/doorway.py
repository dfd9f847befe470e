"""The first screen from what it said last time, so that a person need not wait for the rest.

Reading forms, loading the journey and its view-models takes longer than showing a screen. What
the view-models said of the opening state is therefore kept (``DoorwayBook``), and the next start
shows the window from that: a touch is remembered, and is done by the real view-models as soon as
they stand behind the window (``Doorway.hand_over``). What is kept counts only while everything
that it was made from is unchanged; else the kiosk opens without it, a little later.

Nothing slow is imported here. Nothing of a person is kept: the opening state has no session.
"""

from __future__ import annotations

import contextlib
import json
import time
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final
from zlib import crc32

from PySide6.QtCore import Property, QByteArray, QObject, Signal, Slot
from PySide6.QtQml import QQmlApplicationEngine

from kiosk_app import VERSION
from kiosk_app.viewmodels.app import WindowOptions, load_window, window_of
from kiosk_app.viewmodels.translate import FOLDER as WORDS
from kiosk_app.viewmodels.translate import Interpreter

FILE: Final = "doorway.json"
STARTING: Final = "starting"
"""Lies in the state folder from a start to its first frame."""
MAX_BYTES: Final = 256 * 1024
HALL_SECONDS_EAST: Final = 7 * 3600
"""Việt Nam knows no summer time; the table of zones is loaded later."""

Touch = tuple[str, str, tuple[object, ...]]
"""Which view-model, which of its slots, with what."""


@dataclass(frozen=True, slots=True)
class Face:
    """A view-model as QML sees it: values of its properties, its slots, its signals."""

    values: Mapping[str, Any]
    slots: Mapping[str, Sequence[str]]
    """Slot to the types of its parameters, as Qt names them."""
    signals: Sequence[str]


@dataclass(frozen=True, slots=True)
class Said:
    """Everything that the first frame shows. ``made_from`` says of what it was made."""

    made_from: str
    options: WindowOptions
    root: Face
    screen: Face


def face_of(vm: QObject) -> Face:
    """What ``vm`` says now. Properties that hold another object are left out."""
    from PySide6.QtCore import QMetaMethod  # noqa: PLC0415 - after the frame

    meta, plain = vm.metaObject(), QObject().metaObject()
    values: dict[str, Any] = {}
    for index in range(plain.propertyCount(), meta.propertyCount()):
        name = str(meta.property(index).name())
        value = vm.property(name)
        if value is not None and not isinstance(value, QObject):
            values[name] = value
    slots: dict[str, list[str]] = {}
    signals: list[str] = []
    for index in range(plain.methodCount(), meta.methodCount()):
        method = meta.method(index)
        name = _text(method.name())
        if method.methodType() == QMetaMethod.MethodType.Slot:
            slots[name] = [_text(kind) for kind in method.parameterTypes()]
        elif method.methodType() == QMetaMethod.MethodType.Signal and not method.parameterCount():
            signals.append(name)
    return Face(values, slots, signals)


def _text(name: QByteArray) -> str:
    return bytes(name.data()).decode()


class DoorwayBook:
    """What is kept of one kiosk, in its state folder."""

    def __init__(self, config: Path) -> None:
        """``config`` is the kiosk's TOML file. It may be wrong: then nothing is kept."""
        self._config = config
        self._file: Path | None = None
        self._made_from = ""
        try:
            text = config.read_bytes()
            state = tomllib.loads(text.decode("utf-8")).get("state")
            if isinstance(state, str) and state:
                folder = config.parent / Path(state).expanduser()
                self._made_from = _made_from(text, folder)
                self._file = folder / FILE
        except (OSError, ValueError, RuntimeError):
            # RuntimeError: of a list without an end, and of the home of somebody unknown.
            return

    def begin(self) -> bool:
        """A start begins. False: the one before it came to no frame.

        Then it may have died of what others' libraries kept (``throw_caches_away``).
        """
        if self._file is None:
            return True
        mark = self._file.with_name(STARTING)
        try:
            mark.touch(0o600, exist_ok=False)
        except FileExistsError:
            self._file.unlink(missing_ok=True)
            return False
        except OSError:
            # No folder yet, or a disk that refuses.
            return True
        return True

    def framed(self) -> None:
        """The first frame stands."""
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.with_name(STARTING).unlink()

    def read(self) -> Said | None:
        """What is kept, if it is whole, and everything that it was made from is unchanged."""
        if self._file is None:
            return None
        try:
            with self._file.open("rb") as file:
                data = file.read(MAX_BYTES + 1)
            kept = json.loads(_whole(data) if len(data) <= MAX_BYTES else b"{}")
            said = Said(
                kept["made_from"],
                WindowOptions(**kept["options"]),
                Face(**kept["root"]),
                Face(**kept["screen"]),
            )
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return None
        return said if said.made_from == self._made_from else None

    def keep(self, options: WindowOptions, root: Face, screen: Face) -> None:
        """For the next start. A disk that refuses costs that start half a second, no more."""
        from kiosk_app.actions.whole_file import write_whole  # noqa: PLC0415 - after the frame

        said = Said(self._made_from, options, root, screen)
        values = {**root.values, "time": ""}
        said = Said(self._made_from, options, Face(values, root.slots, root.signals), screen)
        try:
            data = _marked(json.dumps(asdict(said), ensure_ascii=False).encode())
            if self._file is not None and not _holds(self._file, data):
                write_whole(self._file, data)
        except (OSError, TypeError, ValueError):
            return


def throw_caches_away(environment: Mapping[str, str]) -> None:
    """What fontconfig and Qt keep of this user. Both take it as it lies there: eight bits that
    flipped in a cache of fonts have ended four starts of five with SIGSEGV. It is made anew.
    """
    import shutil  # noqa: PLC0415 - slow, and seldom needed

    home = environment.get("HOME", "")
    caches = Path(environment.get("XDG_CACHE_HOME") or f"{home}/.cache")
    if caches.is_absolute():
        for kept in (caches / "fontconfig", *caches.glob("*/qmlcache")):
            shutil.rmtree(kept, ignore_errors=True)


def _marked(data: bytes) -> bytes:
    """With its checksum before it: what is damaged may be JSON still, and name other slots."""
    return f"{crc32(data):08x}\n".encode() + data


def _whole(marked: bytes) -> bytes:
    """Raises ``ValueError`` where it is not as it was written."""
    mark, _, data = marked.partition(b"\n")
    if int(mark, 16) != crc32(data):
        raise ValueError("damaged")
    return data


def _holds(file: Path, data: bytes) -> bool:
    try:
        return file.read_bytes() == data
    except OSError:
        return False


def _made_from(config: bytes, state: Path) -> str:
    """Names the program, its words, the settings, the day and what the office has released."""
    day = (int(time.time()) + HALL_SECONDS_EAST) // 86400
    files = [*sorted(WORDS.glob("*.qm")), WORDS / "languages.toml", state / "bundles/current.json"]
    return f"{VERSION} {day} {len(config)} {crc32(config)} {' '.join(map(_stamp, files))}"


def _stamp(file: Path) -> str:
    try:
        found = file.stat()
    except OSError:
        return "-"
    return f"{found.st_mtime_ns:x}.{found.st_size:x}"


def _likeness(face: Face, touched: Callable[..., None], **others: QObject) -> QObject:
    """An object that says what ``face`` says, and tells ``touched`` of each slot called."""
    members: dict[str, Any] = {name: Signal() for name in face.signals}
    for name, value in {**face.values, **others}.items():
        members[name] = _property(value)
    for name, kinds in face.slots.items():
        members[name] = _slot(name, kinds, touched)
    made: QObject = type("Likeness", (QObject,), members)()
    return made


def _property(value: Any) -> Property:
    kind = QObject if isinstance(value, QObject) else type(value)

    def get(_self: QObject) -> Any:
        return value

    return Property(kind, get, constant=True)


_KINDS: Final[Mapping[str, type]] = {"QString": str, "bool": bool, "int": int, "double": float}


def _slot(name: str, kinds: Sequence[str], touched: Callable[..., None]) -> Any:
    def called(_self: QObject, *words: object) -> None:
        touched(name, *words)

    called.__name__ = name
    return Slot(*(_KINDS.get(kind, kind) for kind in kinds), name=name)(called)


class Doorway:
    """The window, from what was kept. Made on the GUI thread, once a process."""

    def __init__(self, said: Said) -> None:
        """Shows nothing yet. Raises what ``load_window`` raises."""
        self.interpreter = Interpreter()
        self.options = said.options
        self._touches: list[Touch] = []
        local = time.gmtime(time.time() + HALL_SECONDS_EAST)
        self._screen = _likeness(said.screen, partial(self._remember, "screen"))
        values = {**said.root.values, "time": time.strftime("%H:%M", local)}
        self._root = _likeness(
            Face(values, said.root.slots, said.root.signals),
            partial(self._remember, "root"),
            screenVm=self._screen,
        )
        self.engine: QQmlApplicationEngine = load_window(self._root, self.interpreter, said.options)

    def _remember(self, which: str, slot: str, *words: object) -> None:
        self._touches.append((which, slot, words))

    def hand_over(self, root: QObject) -> None:
        """From now on ``root`` stands behind the window; what was touched until now is done."""
        window_of(self.engine).setProperty("vm", root)
        touches, self._touches = self._touches, []
        screen = root.property("screenVm")
        for which, slot, words in touches:
            getattr(screen if which == "screen" else root, slot)(*words)
