"""How one screen takes another's place: whole from its first frame on, and at rest in the end."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk_app.journey import touches
from kiosk_app.journey.states import State
from tests.kiosk_app.scenes import SCENES
from tests.kiosk_app.stage import PORTRAIT, Stage, open_stage


@pytest.fixture(scope="module")
def stage(qapp: QGuiApplication) -> Iterator[Stage]:
    with open_stage(qapp, SCENES["welcome"]("vi"), PORTRAIT, motion=True) as opened:
        yield opened


def holder(stage: Stage) -> QQuickItem:
    """What holds the screen, and moves."""
    for item in stage.items():
        source = item.property("source")
        if item.inherits("QQuickLoader") and "/screens/" in source.toString():
            return item
    raise AssertionError("no screen")


def at_rest(stage: Stage) -> None:
    moved = holder(stage)
    stage.until(lambda: not moved.x(), "a screen at rest")


def seen(stage: Stage, state: State) -> list[float]:
    """Where each frame has the screen, from its first to the one at rest."""
    at_rest(stage)
    places: list[float] = []
    moved = holder(stage)
    stage.window.afterRendering.connect(lambda: places.append(moved.x()))
    try:
        stage.root.show(state)
        stage.until(lambda: bool(places) and not places[-1], "a frame at rest")
    finally:
        stage.window.afterRendering.disconnect()
    return places


def test_it_comes_from_the_side_and_never_turns_back(stage: Stage) -> None:
    stage.root.show(SCENES["welcome"]("vi"))
    places = seen(stage, SCENES["services"]("vi"))

    assert places[0] > places[1] > 0
    assert places == sorted(places, reverse=True)


def test_its_first_step_waits_for_no_tick_of_an_animation(stage: Stage) -> None:
    """Else there would be none for two frames' time."""
    stage.root.show(SCENES["welcome"]("vi"))
    at_rest(stage)
    places: list[float] = []
    moved = holder(stage)
    stage.root.show(SCENES["services"]("vi"))
    begun = moved.x()
    stage.window.frameSwapped.connect(lambda: places.append(moved.x()))
    try:
        stage.until(lambda: bool(places), "the first frame")
    finally:
        stage.window.frameSwapped.disconnect()

    assert begun == 24
    assert places[0] <= 18


def test_back_it_comes_from_the_other_side(stage: Stage) -> None:
    stage.root.show(SCENES["services"]("vi"))
    at_rest(stage)
    stage.root._remember_and_send(touches.GoBack(session=None, turn=0))
    places = seen(stage, SCENES["welcome"]("vi"))

    assert places[0] < places[1] < 0
    assert places == sorted(places)


def test_nothing_of_it_fades(stage: Stage) -> None:
    """The software renderer would blend the whole screen in each frame."""
    stage.root.show(SCENES["welcome"]("vi"))
    at_rest(stage)
    stage.root.show(SCENES["services"]("vi"))

    assert holder(stage).opacity() == 1


def test_a_screen_that_nobody_sees_yet_is_at_rest_when_it_is_seen(stage: Stage) -> None:
    stage.root.show(SCENES["welcome"]("vi"))
    at_rest(stage)
    stage.window.hide()
    stage.root.show(SCENES["services"]("vi"))
    moved = holder(stage)
    stage.until(lambda: not moved.x(), "an animation that has run out")
    frames: list[float] = []
    stage.window.frameSwapped.connect(lambda: frames.append(moved.x()))
    try:
        stage.window.show()
        stage.until(lambda: bool(frames), "a frame")
    finally:
        stage.window.frameSwapped.disconnect()

    assert set(frames) == {0}


def test_without_motion_it_stands_there_at_once(qapp: QGuiApplication) -> None:
    with open_stage(qapp, SCENES["welcome"]("vi"), PORTRAIT) as still:
        still.root.show(SCENES["services"]("vi"))

        assert holder(still).x() == 0
        still.settle()
        assert holder(still).x() == 0


def made(stage: Stage) -> Iterator[QQuickItem]:
    """Every item there is, seen or not."""

    def walk(item: QQuickItem) -> Iterator[QQuickItem]:
        yield item
        for child in item.childItems():
            yield from walk(child)

    return walk(stage.window.contentItem())


def keys(stage: Stage) -> int:
    return sum(item.metaObject().className().startswith("KeyButton") for item in made(stage))


def test_a_screen_does_not_wait_for_its_keyboard(stage: Stage) -> None:
    stage.show(SCENES["welcome"]("vi"))
    stage.root.show(SCENES["services"]("vi"))
    assert not keys(stage)
    stage.until(lambda: keys(stage) > 0, "the keys, made while nobody types")


def test_whoever_types_at_once_does_not_wait_for_the_keyboard_either(stage: Stage) -> None:
    stage.show(SCENES["welcome"]("vi"))
    stage.root.show(SCENES["services"]("vi"))
    assert not keys(stage)
    stage.root.show(SCENES["services-search"]("vi"))
    stage.settle()
    assert keys(stage)


def half_made(stage: Stage) -> bool:
    """Whether the keys of a keyboard are being made at this moment."""
    return any(
        item.inherits("QQuickLoader")
        and item.property("asynchronous")
        and item.property("active")
        and item.property("item") is None
        for item in made(stage)
    )


def for_(stage: Stage, seconds: float) -> None:
    begun = time.monotonic()
    stage.until(lambda: time.monotonic() > begun + seconds, "a moment")


def test_whoever_leaves_while_keys_are_made_leaves_nothing_half_made(qapp: QGuiApplication) -> None:
    with open_stage(qapp, SCENES["welcome"]("vi"), PORTRAIT, motion=True) as stage:
        for seconds in (0.0, 0.004, 0.008, 0.012):
            stage.show(SCENES["services"]("vi"))
            stage.until(lambda: half_made(stage), "keys being made")
            for_(stage, seconds)
            stage.root.show(SCENES["welcome"]("vi"))
            # Time to go on making them, before what the screen leaves behind is deleted.
            for_(stage, 0.03)
            stage.settle()
            assert stage.warnings == []
