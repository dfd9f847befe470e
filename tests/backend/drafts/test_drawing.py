"""Drafts are drawn by processes that are ended when they take too long."""

from __future__ import annotations

import io
import json
import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.utils import translation
from PIL import Image

from backend.drafts import drawing
from backend.drafts.drawing import DrawingFault, Reason, Sample
from forms.bundle import own_catalogue

Files = dict[str, bytes]


def files(code: str) -> Files:
    folder: Path = own_catalogue() / code
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def with_elements(count: int, **keys: Any) -> Files:
    """CT01 with ``count`` texts on its page, one upon the other."""
    found = files("CT01")
    layout = json.loads(found["layout.json"])
    element = {
        "type": "text", "position": {"x": 20, "y": 20}, "width": 100, "height": 5,
        "readOnly": True, "content": "", "fontName": "Tinos-Regular", "fontSize": 10, **keys,
    }  # fmt: skip
    layout["schemas"] = [[{**element, "name": f"e{number}"} for number in range(count)]]
    return {**found, "layout.json": json.dumps(layout).encode()}


def slow() -> Files:
    """More than eight seconds of breaking lines."""
    return with_elements(200, content="a b " * 360, width=1, overflow="expand", fontSize=120)


@pytest.fixture(autouse=True)
def _no_process_stays() -> Iterator[None]:
    yield
    drawing.close()


def workers() -> list[int]:
    """Ids of the processes that wait for work."""
    return [worker._process.pid for worker in drawing._pool()._idle]


def test_pages_as_pictures() -> None:
    usual = drawing.pages(files("CT01"), "vi", Sample.USUAL)
    extreme = drawing.pages(files("CT01"), "ko", Sample.EXTREME)
    typed = drawing.pages(files("CT01"), "vi", {"name": "TRẦN THỊ B"})
    assert isinstance(usual, list)
    assert isinstance(extreme, list)
    assert isinstance(typed, list)
    (page,) = usual
    with Image.open(io.BytesIO(page)) as picture:
        assert picture.size == pytest.approx((210 / 25.4 * 96, 297 / 25.4 * 96), abs=1)
    assert len(extreme) == 2
    assert page not in {*extreme, *typed}
    assert len(workers()) == 1


@pytest.mark.parametrize(
    ("made", "values", "reason", "where"),
    [
        ({}, Sample.USUAL, Reason.FAULTY, ""),
        (with_elements(1, content="\u0e81"), Sample.USUAL, Reason.LETTER, "U+0E81"),
        (files("CT01"), {"number": "1" * 13}, Reason.UNFIT, "number"),
    ],
    ids=["no bundle", "a letter of Laos", "thirteen digits"],
)
def test_what_cannot_be_drawn_is_told(made: Files, values: Any, reason: Reason, where: str) -> None:
    fault = drawing.pages(made, "vi", values)
    assert isinstance(fault, DrawingFault)
    assert (fault.reason, fault.where) == (reason, where)
    assert where in fault.sentence
    assert bool(fault.faults) is (reason is Reason.FAULTY)
    with translation.override("en"):
        english = fault.sentence
    with translation.override("vi"):
        assert fault.sentence != english


def test_too_many_dots_are_not_drawn() -> None:
    fault = drawing.pages(files("CT01"), "vi", Sample.USUAL, dpi=5000)
    assert isinstance(fault, DrawingFault)
    assert fault.reason is Reason.TOO_MUCH


def test_what_takes_too_long_is_ended_and_the_next_is_drawn() -> None:
    drawing.pages(files("CT01"), "vi", Sample.USUAL)
    (before,) = workers()
    fault = drawing.pages(slow(), "vi", Sample.USUAL, wait=0.5)
    assert isinstance(fault, DrawingFault)
    assert fault.reason is Reason.TOO_LONG
    with pytest.raises(ProcessLookupError):
        os.kill(before, 0)
    assert isinstance(drawing.pages(files("CT01"), "vi", Sample.USUAL), list)


def test_one_that_has_ended_is_replaced() -> None:
    drawing.pages(files("CT01"), "vi", Sample.USUAL)
    (before,) = workers()
    os.kill(before, signal.SIGKILL)
    assert isinstance(drawing.pages(files("CT01"), "vi", Sample.USUAL), list)
    assert workers() != [before]


def test_whoever_comes_when_all_are_busy_is_asked_to_come_again() -> None:
    found: list[object] = []

    def draw() -> None:
        found.append(drawing.pages(slow(), "vi", Sample.USUAL, wait=2))

    threads = [threading.Thread(target=draw) for _ in range(drawing.PROCESSES)]
    for thread in threads:
        thread.start()
    until = time.monotonic() + 2
    while drawing._pool()._free._value and time.monotonic() < until:  # type: ignore[attr-defined]
        threading.Event().wait(0.01)
    fault = drawing.pages(files("CT01"), "vi", Sample.USUAL, wait=0.1)
    for thread in threads:
        thread.join()
    assert isinstance(fault, DrawingFault)
    assert fault.reason is Reason.BUSY
    assert [one.reason for one in found if isinstance(one, DrawingFault)] == [Reason.TOO_LONG] * 2
