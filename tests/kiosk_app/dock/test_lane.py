"""Work off the GUI thread, results back on it."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from devices.errors import DeviceError
from kiosk_app.dock.lane import Lane
from kiosk_app.dock.phone import NO_PAGE, PhoneError


@pytest.fixture
def lane(qapp: object) -> Iterator[Lane]:
    lane = Lane("test-lane")
    yield lane
    lane.close()


def test_works_elsewhere_and_answers_here(lane: Lane, qtbot: QtBot) -> None:
    seen: list[tuple[str, str]] = []

    def note(worker: str) -> None:
        seen.append((worker, threading.current_thread().name))

    lane.run(lambda: threading.current_thread().name, note)
    assert lane.is_busy
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0].startswith("test-lane")
    assert seen[0][1] == threading.main_thread().name
    assert not lane.is_busy


def test_keeps_the_order(lane: Lane, qtbot: QtBot) -> None:
    done: list[int] = []
    for number in range(20):
        lane.run(lambda number=number: number, done.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(done) == 20)
    assert done == list(range(20))


@pytest.mark.parametrize("error", [DeviceError("jammed"), PhoneError(NO_PAGE)])
def test_an_expected_failure_is_told(lane: Lane, qtbot: QtBot, error: Exception) -> None:
    def fail() -> None:
        raise error

    answers: list[object] = []
    with qtbot.waitSignal(lane.refused) as told:
        lane.run(fail, answers.append)
    assert told.args == [error]
    assert answers == []
    assert not lane.is_busy


def test_a_bug_surfaces_on_the_gui_thread(lane: Lane, qtbot: QtBot) -> None:
    def blunder() -> None:
        raise IndexError

    with capture_exceptions() as raised:
        lane.run(blunder, lambda _: None)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is IndexError
    assert not lane.is_busy


def test_close_drops_what_waits(qtbot: QtBot) -> None:
    lane = Lane("closing")
    begun, go_on = threading.Event(), threading.Event()
    done: list[object] = []

    def wait() -> bool:
        begun.set()
        return go_on.wait(10)

    lane.run(wait, done.append)
    lane.run(lambda: done.append("never"), done.append)
    assert begun.wait(10)
    # The job under way ends only when the last that waits has been dropped.
    lane._pool.submit(int).add_done_callback(lambda _: go_on.set())
    lane.close()
    qtbot.wait(0)
    assert done == []
    assert not [one for one in threading.enumerate() if one.name.startswith("closing")]
