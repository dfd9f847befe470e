"""Whoever looks for traces finds them, wherever they are hidden: else the soak proves nothing."""

from __future__ import annotations

import functools
import gc
import io
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from queue import Queue, SimpleQueue
from typing import Any, Final

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from identity_documents.document import Document
from tests.journeys.conftest import application as application  # noqa: PLC0414 - a fixture
from tests.journeys.hall import grouped
from tests.torture import residue
from tests.torture.files import files_with
from tests.torture.strangers import encoded, stranger, traces

FIRST: Final = 100_001
PLACE: list[object] = []
"""Of a module: frozen, and reached from there alone."""


@functools.cache
def remembered(text: str) -> int:
    return len(text)


class Slotted:
    __slots__ = ("kept",)

    def __init__(self, kept: object) -> None:
        self.kept = kept


@contextmanager
def in_module(thing: object) -> Iterator[None]:
    PLACE.append(thing)
    gc.freeze()
    yield
    gc.unfreeze()
    PLACE.clear()


@contextmanager
def in_cache(one: Document) -> Iterator[None]:
    remembered(one.name)
    yield
    remembered.cache_clear()


@contextmanager
def in_waiting_thread(one: Document) -> Iterator[None]:
    ready, over = threading.Event(), threading.Event()

    def work() -> None:
        held = {"person": one.name}
        ready.set()
        over.wait(60)
        assert held

    thread = threading.Thread(target=work)
    thread.start()
    assert ready.wait(60)
    yield
    over.set()
    thread.join()


@contextmanager
def in_traceback(one: Document) -> Iterator[None]:
    def fails(person: str) -> None:
        raise ValueError(len(person))

    with pytest.raises(ValueError, match=r"\d") as caught:
        fails(one.name)
    kept = caught.value
    del caught
    with in_module(kept):
        yield
    kept.__traceback__ = None


def queue_of(thing: object) -> Queue[object]:
    queue: Queue[object] = Queue()
    queue.put(thing)
    return queue


def simple_queue_of(thing: object) -> SimpleQueue[object]:
    queue: SimpleQueue[object] = SimpleQueue()
    queue.put(thing)
    return queue


WINDOW: Final = b"""
import QtQuick
Window {
    property var kept: []
    Item { TextInput { objectName: "line" } }
}
"""

HIDINGS: Final[tuple[Callable[[Document], Any], ...]] = (
    lambda one: in_module([one.name]),
    lambda one: in_module({"of": (one.name.upper(),)}),
    lambda one: in_module(Slotted(frozenset({one.number}))),
    lambda one: in_module(int(one.number)),
    lambda one: in_module(f"Số {grouped(one)}"),
    lambda one: in_module(f"<p>{one.name}</p>".encode()),
    lambda one: in_module(bytearray(one.name, "utf-16-le")),
    lambda one: in_module(io.BytesIO(one.name.encode())),
    lambda one: in_module(io.StringIO(one.name)),
    lambda one: in_module(functools.partial(print, one.address)),
    lambda one: in_module(queue_of(one.name)),
    lambda one: in_module(simple_queue_of(one.name)),
    in_cache,
    in_waiting_thread,
    in_traceback,
)


def not_found() -> list[int]:
    """Which of the hidden ones the walk has missed."""
    people = [stranger(FIRST + number) for number in range(len(HIDINGS))]
    every = frozenset[str]().union(*map(as_hidden, people))
    # What is held here would be found as well.
    del people
    said = [as_text(held) for held in residue.held_with(every)]
    return [
        number
        for number in range(len(HIDINGS))
        if not any(text in one for text in as_hidden(stranger(FIRST + number)) for one in said)
    ]


def as_hidden(one: Document) -> frozenset[str]:
    """Fewer than ``traces``, of which fifteen people have too many to look for at once."""
    return frozenset({one.name, one.name.upper(), one.number, grouped(one), str(one.address)})


def as_text(held: object) -> str:
    if isinstance(held, io.BytesIO | io.StringIO):
        held = held.getvalue()
    if isinstance(held, bytearray):
        return held.decode("utf-16-le")
    if isinstance(held, int):
        return f"{held:012}"
    return held.decode() if isinstance(held, bytes) else str(held)


def test_what_is_hidden_is_found_and_nothing_else() -> None:
    with ExitStack() as stack:
        for number, hide in enumerate(HIDINGS):
            stack.enter_context(hide(stranger(FIRST + number)))
        stack.enter_context(in_module(b"%PDF-1.7" + bytes(4000)))
        missed = not_found()
        pages = [held for held in residue.held_with(()) if isinstance(held, bytes)]
    assert missed == []
    assert len(pages) == 1
    del pages
    gc.collect()
    missed = not_found()
    assert missed == list(range(len(HIDINGS)))


def test_a_copy_of_the_process_finds_what_other_threads_and_modules_hold() -> None:
    known = residue.Known()
    one = FIRST + len(HIDINGS)
    for hide in (in_waiting_thread, in_traceback, lambda one: in_module(Slotted(one.number))):
        with hide(stranger(one)):
            here = residue.Search(traces(stranger(one)), known).found()
        assert here, hide
        gone = residue.Search(traces(stranger(one)), known).found()
        assert gone == []
        one += 1


def test_a_person_is_told_by_many_spellings() -> None:
    one = stranger(FIRST)
    told = traces(one)
    assert stranger(FIRST) == one
    assert not told & traces(stranger(FIRST + 1))
    family, first, *_ = one.name.split()
    assert {one.number, one.old_number, grouped(one), first, first.upper()} <= told
    assert family not in told
    # As the machine-readable zone has it.
    assert any(text.isascii() and text.isupper() for text in told)
    assert all(text.encode("utf-16-le") in encoded(told) for text in told)


def test_what_stands_on_the_screen_is_found(application: QGuiApplication) -> None:
    assert application is not None
    engine = QQmlApplicationEngine()
    engine.loadData(WINDOW)
    [window] = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    one = stranger(FIRST)
    texts = traces(one)
    assert residue.traces_in_qt(engine, window, texts) == []
    line = window.findChild(QObject, "line")
    assert line is not None
    line.setProperty("text", one.name)
    window.setProperty("kept", [{"number": one.number}])
    QGuiApplication.clipboard().setText(one.number)
    found = residue.traces_in_qt(engine, window, texts)
    assert any(place.endswith(".kept") for place in found)
    assert any(place.endswith(".text") for place in found)
    assert "clipboard Clipboard" in found
    QGuiApplication.clipboard().clear()
    engine.deleteLater()


def test_files_are_read_as_they_lie_on_the_disk(tmp_path: Path) -> None:
    one = stranger(FIRST)
    texts = encoded(traces(one))
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "nothing").write_bytes(bytes(100))
    assert files_with(texts, [tmp_path]) == []
    (tmp_path / "deep" / "spool").write_bytes(b"\0" + one.name.encode())
    assert files_with(texts, [tmp_path]) == [str(tmp_path / "deep" / "spool")]
    with (tmp_path / "unnamed").open("w+b") as file:
        file.write(one.number.encode())
        file.flush()
        (tmp_path / "unnamed").unlink()
        assert files_with(texts, []) == [f"/proc/self/fd/{file.fileno()}"]
