"""Whatever is touched shows it with the very next frame, while the finger still rests on it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QMouseEvent
from PySide6.QtQuick import QQuickItem

from tests.kiosk_app import measures
from tests.kiosk_app.editing import EDITING, nothing
from tests.kiosk_app.scenes import SCENES
from tests.kiosk_app.stage import PORTRAIT, Stage, open_stage
from tests.kiosk_app.synthetic import with_comfort

ALL = {**{name: (state, nothing) for name, state in SCENES.items()}, **EDITING}
HOW = ("kind", "deep", "checked", "chosen", "shown", "inUse", "dim", "available", "primary", "on")
"""Properties by which a control looks another way."""
OUTSIDE = QPointF(PORTRAIT[0] / 2, 2)
"""A finger that is lifted here chooses nothing."""


@pytest.fixture(scope="module")
def stage(qapp: QGuiApplication) -> Iterator[Stage]:
    with open_stage(qapp, SCENES["welcome"]("vi"), PORTRAIT) as opened:
        yield opened


@pytest.mark.parametrize("high_contrast", [False, True], ids=["light", "high contrast"])
def test_a_finger_on_it_is_seen(stage: Stage, *, high_contrast: bool) -> None:
    tried: set[str] = set()
    mute = []
    for name, (state, act) in ALL.items():
        for shown in (SCENES["goodbye"]("vi"), state("vi")):
            stage.show(with_comfort(shown, high_contrast=high_contrast))
        act(stage)
        stage.settle()
        for item in measures.targets(stage):
            kind = _kind(item)
            if kind in tried:
                continue
            tried.add(kind)
            if not _answers(stage, item):
                mute.append(f"{kind} of {name}: {measures.names([item])[0]}")
    assert tried >= {"Button kind=sun deep=True", "SearchField", "CodeBoxes", "PickRow"}
    assert mute == []
    assert stage.warnings == []


def _kind(item: QQuickItem) -> str:
    """The control, by its file, and how it stands; a text by the nearest round it."""
    around: QQuickItem | None = item
    while around is not None and "_QMLTYPE_" not in around.metaObject().className():
        around = around.parentItem()
    assert around is not None
    control = around.metaObject().className().partition("_QMLTYPE_")[0]
    how = [f"{name}={item.property(name)}" for name in HOW if item.property(name)]
    return " ".join([control, *how])


def _answers(stage: Stage, item: QQuickItem) -> bool:
    place = measures.box(item).intersected(measures.visible_part(item))
    at = place.topLeft() + QPointF(1, 1) * min(place.width(), place.height()) / 2
    before = _seen(stage, item)
    _finger(stage, QEvent.Type.MouseButtonPress, at)
    during = _seen(stage, item)
    _finger(stage, QEvent.Type.MouseMove, OUTSIDE)
    _finger(stage, QEvent.Type.MouseButtonRelease, OUTSIDE)
    stage.settle()
    return during != before


def _seen(stage: Stage, item: QQuickItem) -> QImage:
    stage.app.processEvents()
    place: QRect = measures.box(item).toAlignedRect()
    return stage.grab().copy(place)


def _finger(stage: Stage, kind: QEvent.Type, at: QPointF) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    held = none if kind is QEvent.Type.MouseButtonRelease else left
    button = none if kind is QEvent.Type.MouseMove else left
    event = QMouseEvent(kind, at, at, button, held, Qt.KeyboardModifier.NoModifier)
    stage.app.sendEvent(stage.window, event)
