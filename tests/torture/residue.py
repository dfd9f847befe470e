"""What a process still holds: every object that anything can reach, and everything on the screen.

Texts are looked for where Python keeps them (objects of the collector and what they refer to,
down to ``str``, ``bytes`` and numbers; also what was frozen, through the modules that hold it)
and where Qt does (properties of every object under the window and the engine, the clipboard).
"""

from __future__ import annotations

import ctypes
import gc
import io
import json
import os
import sys
import time
import traceback
from array import array
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import chain
from types import CodeType, FrameType
from typing import Any, Final, NoReturn, cast

from PySide6.QtCore import QByteArray, QObject, QUrl
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQml import QJSValue, QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6.Shiboken import getCppPointer

_STANDSTILL: Final = 600.0
_HANDED_OVER: Final = 0.02
"""Seconds."""
_LIBC: Final = ctypes.PyDLL(None)
"""Its ``fork`` leaves Python as it is: ``os.fork`` would take away the other threads' frames, where
something may be held. The interpreter is not given away meanwhile.
"""
_TOLD: Final = 20
"""Fewer than fill a pipe."""
_CONSTANT: Final = frozenset({str, bytes, int, float, CodeType})
_BATCH: Final = 50_000
_JOINED: Final = 1 << 20
"""Letters looked through at once: a search for each text alone would take minutes."""
_HOLDERS_SHOWN: Final = 16
_HERE: Final = globals()
_WORDS_SHOWN: Final = 60
_TELLING: Final = frozenset(
    {"QString", "QStringList", "QVariant", "QVariantList", "QVariantMap", "QJSValue", "QUrl"}
)
"""Types of properties that may hold words. Lists of objects are the objects' children."""
_PDF: Final = b"%PDF-"
_SMALLEST_PAGE: Final = 1000
"""Bytes: what is smaller is a library's own constant."""


def traces_in_python(texts: Iterable[str]) -> list[str]:
    """Where one of ``texts`` is held, or a finished page (PDF), whose words are compressed.

    Chains of types, from what is held to whoever keeps it, with what is said around the texts.
    """
    wanted = frozenset(texts)
    return _told(held_with(wanted), wanted)


class Known:
    """What is alive now and cannot come to hold anything else: texts, numbers, code. Kept alive, so
    that nothing else gets their places.
    """

    def __init__(self) -> None:
        with _alone():
            self._held = [one for one in _reachable() if type(one) in _CONSTANT]
        self.places = frozenset(map(id, self._held))


class Search:
    """``traces_in_python`` of this moment, by a copy of this process, while this one goes on.

    What is ``known`` is not looked through again.
    """

    def __init__(self, texts: Iterable[str], known: Known) -> None:
        wanted = frozenset(texts)
        gc.collect()
        self._answer, answers = os.pipe()
        with _alone():
            self._copy = int(_LIBC.fork())
        if self._copy == 0:
            _tell(answers, wanted, known)
        os.close(answers)

    def found(self) -> list[str]:
        """Waits for the copy's answer. Once."""
        with os.fdopen(self._answer, "rb") as answer:
            found = json.loads(answer.read())
        os.waitpid(self._copy, 0)
        assert isinstance(found, list)
        return found


def _tell(answers: int, texts: frozenset[str], known: Known) -> NoReturn:
    """In the copy: it has this thread alone, and must not end as the process would."""
    try:
        try:
            # The walk is over before it is asked who holds what: else it would be the walk.
            found = _told(list(_matches(_reachable(known.places), texts)), texts)
        except BaseException:  # noqa: BLE001 - whoever asked is told
            found = [traceback.format_exc()]
        os.write(answers, json.dumps(found[:_TOLD]).encode())
    finally:
        os._exit(0)


def held_with(texts: Iterable[str]) -> list[Any]:
    """The objects of Python that hold one of ``texts``, and finished pages."""
    with _alone():
        return list(_matches(_reachable(), frozenset(texts)))


def traces_in_qt(
    engine: QQmlApplicationEngine, window: QQuickWindow, texts: Iterable[str]
) -> list[str]:
    """Which properties on the GUI thread hold one of ``texts``, and what could be undone."""
    wanted = frozenset(texts)
    found: list[str] = []
    for thing in _objects(engine, window):
        kind = thing.metaObject()
        for index in range(kind.propertyCount()):
            name = str(kind.property(index).name())
            if str(kind.property(index).typeName()) not in _TELLING and name != "canUndo":
                continue
            held = _plain(thing.property(name))
            if name == "canUndo" and held is True:
                found.append(f"{kind.className()} can undo")
            if any(text in said for said in _said(held) for text in wanted):
                found.append(f"{kind.className()}.{name}")
    clipboard = QGuiApplication.clipboard()
    modes = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)
    return found + [
        f"clipboard {mode.name}"
        for mode in modes
        if any(text in str(clipboard.text(mode)) for text in wanted)
    ]


# --- Python -----------------------------------------------------------------------------------


@contextmanager
def _alone() -> Iterator[None]:
    """Every other thread stands still: a tuple that one is making must not be held by anybody else
    when it goes on (``tuple(...)`` would end with ``SystemError``).
    """
    before = sys.getswitchinterval()
    sys.setswitchinterval(_STANDSTILL)
    # Whoever waits for the interpreter already, waits by the interval of before.
    time.sleep(_HANDED_OVER)
    try:
        yield
    finally:
        sys.setswitchinterval(before)


def _reachable(known: frozenset[int] = frozenset()) -> Iterator[Any]:
    """Everything alive but what this walk itself makes, and what lies at places that are known."""
    # What is frozen is missing here, and found from the modules.
    level: list[Any] = [*gc.get_objects(), sys.modules, *sys._current_frames().values()]
    seen = {*known, id(known), id(level), id(sys._getframe())}
    # Its numbers are this walk's own.
    seen.add(id(seen))
    while level:
        following: dict[int, Any] = {}
        for at in range(0, len(level), _BATCH):
            part = [held for held in level[at : at + _BATCH] if id(held) not in seen]
            seen.update(map(id, part))
            yield from part
            # Keys that are texts are not told to the collector.
            keys = chain.from_iterable(list(held) for held in part if isinstance(held, dict))
            texts = (key for key in keys if isinstance(key, str | bytes))
            referred = chain(gc.get_referents(*part), texts)
            following.update((id(held), held) for held in referred if id(held) not in seen)
        level = list(following.values())


def _matches(held: Iterator[Any], texts: frozenset[str]) -> Iterator[Any]:
    written = {text.encode(code) for text in texts for code in ("utf-8", "utf-16-le")}
    numbers = {int(text) for text in texts if text.isdecimal()}
    own = {id(text) for text in (*texts, *written, *numbers)}
    letters: list[str] = []
    length = 0
    for one in held:
        if isinstance(one, str):
            letters.append(one)
            length += len(one)
            if length > _JOINED:
                yield from _among(letters, texts, own)
                letters.clear()
                length = 0
        elif isinstance(one, int):
            if one in numbers and id(one) not in own:
                yield one
        elif (
            (content := _bytes_of(one))
            and id(one) not in own
            and (_is_page(content) or any(text in content for text in written))
        ):
            yield one
    yield from _among(letters, texts, own)


def _among(letters: list[str], texts: frozenset[str], own: set[int]) -> Iterator[str]:
    joined = "\0".join(letters)
    here = [text for text in texts if text in joined]
    for one in letters if here else ():
        if id(one) not in own and any(text in one for text in here):
            yield one


_HOLDS_BYTES: Final = (bytes, bytearray, memoryview, array, io.BytesIO, io.StringIO, QByteArray)


def _bytes_of(held: Any) -> bytes:
    # Nearly everything is none of these.
    if not isinstance(held, _HOLDS_BYTES):
        return b""
    match held:
        case io.BytesIO() | io.StringIO():
            try:
                content = held.getvalue()
            except ValueError:
                # Closed.
                return b""
            return content.encode() if isinstance(content, str) else content
        case QByteArray():
            return bytes(held.data())
        case memoryview() if cast("object", held.obj) is None:
            # A call under way waits for bytes there: what stands there is nobody's yet, as
            # io.BufferedReader takes its memory as it comes.
            return b""
        case _:
            return bytes(held)


def _is_page(content: bytes) -> bool:
    return len(content) > _SMALLEST_PAGE and content.startswith(_PDF)


def _told(found: list[Any], texts: frozenset[str]) -> list[str]:
    if found:
        # Holders are looked for among what is not frozen alone.
        gc.unfreeze()
    return [f"{_around(held, texts)} in {_holders(held, own={id(found)})}" for held in found]


def _around(held: Any, texts: frozenset[str]) -> str:
    """What is held, without what was looked for: the next search would find it here."""
    said = held if isinstance(held, str) else f"{len(held) if hasattr(held, '__len__') else 1}"
    for text in sorted(texts, key=len, reverse=True):
        said = said.replace(text, "…")
    return f"{type(held).__name__} {said[:_WORDS_SHOWN]!r}"


def _calls_with(held: Any) -> list[str]:
    """Which calls under way have it as a variable: the collector does not know of them."""
    calls: list[str] = []
    for top in sys._current_frames().values():
        frame: FrameType | None = top
        while frame is not None:
            if frame.f_globals is not _HERE and id(held) in map(id, frame.f_locals.values()):
                calls.append(_name(frame))
            frame = frame.f_back
        # This very call is among them.
        del top
    return calls


def _holders(held: Any, own: set[int]) -> str:
    """From ``held`` to whoever keeps it: enough to find it in the source."""
    chain_of: list[str] = []
    own = {*own, id(sys._getframe()), id(sys._getframe(1))}
    for _ in range(_HOLDERS_SHOWN):
        if calls := _calls_with(held):
            return " in ".join([*chain_of, *calls])
        holders = [one for one in gc.get_referrers(held) if id(one) not in own]
        own |= {id(holders), id(held)}
        # What was walked through is no holder.
        holders = [one for one in holders if not isinstance(one, list) or len(one) < _BATCH]
        if not holders:
            break
        held = min(holders, key=lambda one: isinstance(one, list))
        chain_of.append(f"{type(held).__module__}.{type(held).__name__} {_name(held)}".strip())
    return " in ".join(chain_of)


def _name(held: Any) -> str:
    if isinstance(held, FrameType):
        return f"{held.f_code.co_qualname}:{held.f_lineno}"
    if isinstance(held, dict):
        return ",".join(str(key)[:12] for key in list(held)[:4])
    return str(getattr(held, "__qualname__", ""))


# --- Qt ---------------------------------------------------------------------------------------


def _objects(engine: QQmlApplicationEngine, window: QQuickWindow) -> Iterator[QObject]:
    application = QGuiApplication.instance()
    assert application is not None
    waiting: list[QObject] = [application, engine, window, window.contentItem()]
    waiting += engine.rootObjects()
    seen: set[int] = set()
    while waiting:
        thing = waiting.pop()
        [address] = getCppPointer(thing)
        if address in seen:
            continue
        seen.add(address)
        yield thing
        waiting += thing.children()
        if isinstance(thing, QQuickItem):
            waiting += thing.childItems()


def _plain(held: Any) -> Any:
    match held:
        case QJSValue():
            return held.toVariant()
        case QUrl():
            return held.toString()
        case _:
            return held


def _said(held: Any) -> Iterator[str]:
    if isinstance(held, str):
        yield held
    elif isinstance(held, dict):
        for pair in held.items():
            for part in pair:
                yield from _said(part)
    elif isinstance(held, list | tuple):
        for part in held:
            yield from _said(part)
