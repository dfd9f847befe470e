"""Every screen by keys alone: arrows move, Select presses, Escape goes back (F12)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtQuick import QQuickItem

from kiosk_app.journey import touches
from kiosk_app.journey.service import ServiceDoor
from kiosk_app.journey.session import TextStep
from kiosk_app.journey.states import Collect, Services, TypeNumber
from tests.kiosk_app import measures
from tests.kiosk_app.scenes import SCENES, SIGN_IN
from tests.kiosk_app.stage import PORTRAIT, WIDE, Stage, open_stage
from tests.kiosk_app.synthetic import with_comfort


def typed(name: str) -> bool:
    """The on-screen keyboard stands there: its keys are walked in rows, in test_collecting."""
    match SCENES[name]("vi").screen:
        case Collect(typing=typing, opening=opening):
            return typing and not opening
        case ServiceDoor(locked_until=None):
            return True
        case Services(wish=wish):
            return wish is not None
        case screen:
            return isinstance(screen, TypeNumber)


FACES = [
    name
    for name in SCENES
    if not name.startswith(("check-read", "fill", "review")) and not typed(name)
]
MANY = 60
"""No screen has more targets than that."""


@pytest.fixture(scope="module", params=[PORTRAIT, WIDE], ids=["portrait", "wide"])
def stage(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[Stage]:
    with open_stage(qapp, SCENES["welcome"]("vi"), request.param) as opened:
        yield opened


def play(stage: Stage, name: str, step: TextStep = TextStep.M) -> None:
    stage.warnings.clear()
    # By another screen first, so that nothing has the focus yet.
    stage.show(SCENES["goodbye"]("vi"))
    stage.show(with_comfort(SCENES[name]("vi"), step))
    stage.grab()
    stage.settle()
    stage.sent.clear()


def press(stage: Stage, key: Qt.Key) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        stage.app.sendEvent(stage.window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
    stage.settle()


def mouse(stage: Stage, kind: QEvent.Type, point: QPointF) -> None:
    stage.app.sendEvent(
        stage.window,
        QMouseEvent(
            kind,
            point,
            point,
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.LeftButton
            if kind is QEvent.Type.MouseButtonPress
            else Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        ),
    )


def rings(stage: Stage) -> int:
    names = [item.metaObject().className() for item in stage.items()]
    return sum(name.startswith("FocusRing") for name in names)


def target(stage: Stage, name: str) -> QQuickItem:
    return next(item for item in measures.targets(stage) if item.property("name") == name)


def every_target(stage: Stage) -> set[QQuickItem]:
    """Those on other pages of the screen as well."""
    return {item for item in stage.items() if measures.is_target(item) and item.isEnabled()}


@pytest.mark.parametrize("step", [TextStep.M, TextStep.XL], ids=lambda step: step.name)
@pytest.mark.parametrize("name", [name for name in FACES if name != "time-warning"])
def test_arrows_reach_every_target(stage: Stage, name: str, step: TextStep) -> None:
    """accessibility.md: keypad."""
    play(stage, name, step)
    reached: set[QQuickItem] = set()
    for _ in range(MANY):
        press(stage, Qt.Key.Key_Down)
        focused = stage.window.activeFocusItem()
        assert measures.is_target(focused)
        assert measures.visible_part(focused).height() > 1, "focus on another page"
        if focused in reached:
            break
        reached.add(focused)
    assert reached == every_target(stage)
    assert stage.sent == [], "moving never commits"
    assert stage.warnings == []


def test_arrows_go_both_ways(stage: Stage) -> None:
    play(stage, "consent")
    press(stage, Qt.Key.Key_Down)
    first = stage.window.activeFocusItem()
    press(stage, Qt.Key.Key_Down)
    assert stage.window.activeFocusItem() is not first
    press(stage, Qt.Key.Key_Up)
    assert stage.window.activeFocusItem() is first


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Select])
def test_select_presses_what_has_the_focus(stage: Stage, key: Qt.Key) -> None:
    """accessibility.md: keypad."""
    play(stage, "consent")
    for _ in range(MANY):
        press(stage, Qt.Key.Key_Down)
        if stage.window.activeFocusItem().property("name") == "Tiếp tục":
            break
    press(stage, key)
    session = SCENES["consent"]("vi").session
    assert session is not None
    assert stage.sent == [touches.GoOn(session=session.id, turn=7)]


@pytest.mark.parametrize(
    ("name", "touch"),
    [
        ("services", touches.GoBack),
        ("consent", touches.GoBack),
        ("identify", touches.GoBack),
        ("sign-in", touches.GoBack),
        ("choose-relative", touches.GoBack),
        ("collect", touches.GoBack),
        ("ask-later", touches.GoBack),
        ("type-number", touches.GoBack),
        ("tray-told", touches.CloseOverlay),
        ("languages", touches.CloseOverlay),
        ("help-told", touches.CloseOverlay),
        ("time-warning", touches.CloseOverlay),
    ],
)
def test_escape_goes_back(stage: Stage, name: str, touch: type[touches.Touch]) -> None:
    play(stage, name)
    press(stage, Qt.Key.Key_Escape)
    assert [type(sent) for sent in stage.sent] == [touch]


@pytest.mark.parametrize(
    "name",
    ["take-papers", "printing", "queued", "ask-later-sending", "failure-no-record", "goodbye"],
)
def test_escape_does_nothing_where_there_is_no_way_back(stage: Stage, name: str) -> None:
    play(stage, name)
    press(stage, Qt.Key.Key_Escape)
    assert stage.sent == []


def test_the_ring_is_for_keys_alone(stage: Stage) -> None:
    play(stage, "consent")
    press(stage, Qt.Key.Key_Down)
    rings = [
        item for item in stage.items() if item.metaObject().className().startswith("FocusRing")
    ]
    assert len(rings) == 1
    middle = measures.whole(target(stage, "Tiếp tục")).center()
    mouse(stage, QEvent.Type.MouseButtonPress, middle)
    mouse(stage, QEvent.Type.MouseButtonRelease, middle)
    stage.settle()
    rings = [
        item for item in stage.items() if item.metaObject().className().startswith("FocusRing")
    ]
    assert rings == []


def test_press_and_release_must_both_fall_inside(stage: Stage) -> None:
    """accessibility.md: press."""
    play(stage, "consent")
    button = measures.whole(target(stage, "Tiếp tục"))
    mouse(stage, QEvent.Type.MouseButtonPress, button.center())
    mouse(stage, QEvent.Type.MouseMove, button.topLeft() - QPointF(40, 40))
    mouse(stage, QEvent.Type.MouseButtonRelease, button.topLeft() - QPointF(40, 40))
    stage.settle()
    assert stage.sent == []
    mouse(stage, QEvent.Type.MouseButtonPress, button.center())
    mouse(stage, QEvent.Type.MouseButtonRelease, button.center())
    stage.settle()
    assert [type(sent) for sent in stage.sent] == [touches.GoOn]


def test_one_press_anywhere_extends_the_time(stage: Stage) -> None:
    """accessibility.md: warning."""
    play(stage, "time-warning")
    corner = QPointF(5, 5)
    mouse(stage, QEvent.Type.MouseButtonPress, corner)
    mouse(stage, QEvent.Type.MouseButtonRelease, corner)
    stage.settle()
    assert [type(sent) for sent in stage.sent] == [touches.CloseOverlay]


def test_pages_turn_by_their_arrows(stage: Stage) -> None:
    play(stage, "consent", TextStep.XL)
    up, down = target(stage, "Trang trước"), target(stage, "Trang sau")
    seen = set()
    for _ in range(MANY):
        seen |= {str(item.property("text")) for item in measures.texts(stage)}
        before = {str(item.property("text")) for item in measures.texts(stage)}
        down.metaObject().invokeMethod(down, "press")
        stage.settle()
        if {str(item.property("text")) for item in measures.texts(stage)} == before:
            break
    assert "Không đồng ý" in seen
    up.metaObject().invokeMethod(up, "press")
    assert stage.sent == []


def test_focus_stays_while_the_screen_is_kept_up_to_date(stage: Stage) -> None:
    play(stage, "sign-in")
    press(stage, Qt.Key.Key_Down)
    focused = stage.window.activeFocusItem()
    shown = SCENES["sign-in"]("vi")
    stage.show(replace(shown, screen=replace(SIGN_IN, minutes=3)))
    assert stage.window.activeFocusItem() is focused
    assert "3" in " ".join(str(item.property("text")) for item in measures.texts(stage))


def test_a_paper_that_does_not_work_now_explains_itself_in_sight(stage: Stage) -> None:
    play(stage, "services-civil-status")
    name = "Giấy xác nhận tình trạng hôn nhân"
    for _ in range(MANY):
        rows = [
            one for one in measures.targets(stage) if str(one.property("name")).startswith(name)
        ]
        if rows:
            break
        down = target(stage, "Trang sau")
        down.metaObject().invokeMethod(down, "press")
        stage.settle()
    rows[0].metaObject().invokeMethod(rows[0], "press")
    assert [type(sent) for sent in stage.sent] == [touches.PickService]
    shown = SCENES["services-civil-status"]("vi")
    stage.show(replace(shown, screen=SCENES["services-fee"]("vi").screen))
    stage.grab()
    stage.settle()
    assert any("máy không nhận tiền" in str(one.property("text")) for one in measures.texts(stage))


def test_a_group_is_opened_by_keys(stage: Stage) -> None:
    play(stage, "services")
    for _ in range(MANY):
        press(stage, Qt.Key.Key_Down)
        if stage.window.activeFocusItem().property("name") == "Hộ tịch":
            break
    press(stage, Qt.Key.Key_Return)
    [sent] = stage.sent
    assert isinstance(sent, touches.ShowGroup)
    stage.show(SCENES["services-civil-status"]("vi"))
    stage.grab()
    assert stage.window.activeFocusItem().property("name") == "Hộ tịch", "the focus stays"
