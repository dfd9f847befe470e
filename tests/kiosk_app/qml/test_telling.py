"""At the largest text a message may lie on another page: then that page is turned to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Q_ARG, QMetaObject, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk_app.journey.session import TextStep
from tests.kiosk_app.scenes import SCENES
from tests.kiosk_app.stage import PORTRAIT, WIDE, Stage, open_stage
from tests.kiosk_app.synthetic import with_comfort

TELLING = (
    "identify-not-a-document",
    "identify-broken",
    "collect-expired",
    "collect-broken",
    "services-hindered",
    "services-closed-touched",
)
STEPS = list(TextStep)


@pytest.fixture(params=[PORTRAIT, WIDE], ids=["upright", "wide"])
def stage(qapp: QGuiApplication, request: pytest.FixtureRequest) -> Iterator[Stage]:
    with open_stage(qapp, SCENES["welcome"]("vi"), request.param) as opened:
        yield opened


def of(stage: Stage, name: str) -> list[QQuickItem]:
    return [i for i in stage.items() if i.metaObject().className().startswith(f"{name}_QML")]


def show(stage: Stage, scene: str, language: str, step: TextStep = TextStep.XL) -> None:
    stage.show(with_comfort(SCENES[scene](language), step))
    stage.grab()


@pytest.mark.parametrize("language", ["vi", "ru"])
def test_a_message_that_answers_is_in_sight(stage: Stage, language: str) -> None:
    for scene in TELLING:
        show(stage, scene, language)
        (paged,) = of(stage, "Paged")
        (message,) = of(stage, "Message")
        top = message.mapToItem(paged, QPointF(0, 0)).y()
        assert message.opacity() == 1
        assert top >= -1, scene
        assert top + message.height() <= paged.height() + 1, scene


def test_who_has_turned_the_page_is_left_there(stage: Stage) -> None:
    show(stage, "identify-not-a-document", "ru")
    (paged,) = of(stage, "Paged")
    told = paged.property("page")
    (arrows,) = of(stage, "PageArrows")
    QMetaObject.invokeMethod(arrows, "turned", Qt.ConnectionType.DirectConnection, Q_ARG(int, -1))
    assert paged.property("page") == told - 1
    show(stage, "identify-not-a-document", "ru")
    assert paged.property("page") == told - 1
    show(stage, "identify-too-long", "ru")
    assert paged.property("page") == told


@pytest.mark.parametrize("step", STEPS)
def test_the_first_picture_of_a_screen_has_its_pages_cut(stage: Stage, step: TextStep) -> None:
    """The height of the actions follows their words, and the pages follow it, before one sees."""
    for scene in SCENES:
        if not scene.startswith("failure"):
            continue
        show(stage, scene, "ru", step)
        (paged,) = of(stage, "Paged")
        before = cuts(paged)
        QMetaObject.invokeMethod(paged, "measure", Qt.ConnectionType.DirectConnection)
        assert cuts(paged) == before, scene


def cuts(paged: QQuickItem) -> list[float]:
    found = paged.property("cuts")
    return list(found.toVariant() if hasattr(found, "toVariant") else found)
