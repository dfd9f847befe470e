"""Service mode under a finger and under keys: the hidden corner, the PIN, rows that stay put."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtQuick import QQuickItem

from kiosk_app.journey import effects, touches
from kiosk_app.journey.machine import step
from kiosk_app.journey.service import Order, Room, Verb
from kiosk_app.journey.service_effects import CarryOut, CheckPin, LookAtMachine
from kiosk_app.journey.service_events import (
    Admitted,
    CloseService,
    EnterPin,
    GiveOrder,
    Looked,
    MarkTouch,
    OpenService,
    ShowRoom,
)
from kiosk_app.journey.session import TextStep
from tests.kiosk_app import measures
from tests.kiosk_app.scenes import SCENES
from tests.kiosk_app.serviced import HEALTH, VIEW, door, room
from tests.kiosk_app.stage import PORTRAIT, WIDE, Stage, open_stage
from tests.kiosk_app.synthetic import with_comfort

RESTING = ("welcome", "out-of-service", "enrolment")
CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.fixture(scope="module", params=[PORTRAIT, WIDE], ids=["portrait", "wide"])
def stage(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[Stage]:
    with open_stage(qapp, SCENES["welcome"]("vi"), request.param) as opened:
        yield opened


@pytest.fixture
def hold(stage: Stage) -> Iterator[QObject]:
    """The theme, with a corner that is held long enough at once."""
    theme = stage.engine.singletonInstance("theme", "Theme")
    assert isinstance(theme, QObject)
    assert theme.property("hold") == 3000
    theme.setProperty("hold", 0)
    yield theme
    theme.setProperty("hold", 3000)


def play(stage: Stage, name: str) -> None:
    stage.warnings.clear()
    stage.show(SCENES["goodbye"]("vi"))
    stage.show(SCENES[name]("vi"))
    stage.grab()
    stage.sent.clear()


def mouse(stage: Stage, kind: QEvent.Type, at: QPointF) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    held = none if kind is QEvent.Type.MouseButtonRelease else left
    button = none if kind is QEvent.Type.MouseMove else left
    event = QMouseEvent(kind, at, at, button, held, Qt.KeyboardModifier.NoModifier)
    stage.app.sendEvent(stage.window, event)


def tap(stage: Stage, at: QPointF) -> None:
    mouse(stage, QEvent.Type.MouseButtonPress, at)
    mouse(stage, QEvent.Type.MouseButtonRelease, at)
    stage.settle()


def press(
    stage: Stage,
    key: Qt.Key,
    text: str = "",
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        stage.app.sendEvent(stage.window, QKeyEvent(kind, key, modifiers, text))
    stage.settle()


def target(stage: Stage, name: str) -> QQuickItem:
    return next(
        item for item in measures.targets(stage) if str(item.property("name")).startswith(name)
    )


def middle(stage: Stage, name: str) -> QPointF:
    return measures.whole(target(stage, name)).center()


# --- the way in -----------------------------------------------------------------------------


@pytest.mark.parametrize("name", RESTING)
def test_the_corner_is_held(stage: Stage, hold: QObject, name: str) -> None:
    play(stage, name)
    mouse(stage, QEvent.Type.MouseButtonPress, QPointF(60, 60))
    stage.until(lambda: bool(stage.sent), "the corner opens nothing")
    mouse(stage, QEvent.Type.MouseButtonRelease, QPointF(60, 60))
    assert [type(sent) for sent in stage.sent] == [OpenService]
    assert stage.warnings == []


def test_a_touch_of_the_corner_that_is_not_held_does_nothing(stage: Stage) -> None:
    play(stage, "welcome")
    tap(stage, QPointF(60, 60))
    [corner] = [item for item in stage.items() if item.objectName() == "hidden-corner"]
    assert corner.property("pressed") is False
    assert stage.sent == []


def test_nothing_of_the_corner_is_to_be_seen_or_found_by_keys(stage: Stage) -> None:
    play(stage, "welcome")
    with_it = stage.grab()
    [corner] = [item for item in stage.items() if item.objectName() == "hidden-corner"]
    assert not corner.activeFocusOnTab()
    assert corner not in measures.targets(stage)
    corner.setVisible(False)
    assert stage.grab() == with_it
    corner.setVisible(True)


@pytest.mark.parametrize("name", ["services", "consent", "take-papers", "goodbye"])
def test_a_session_has_no_corner(stage: Stage, hold: QObject, name: str) -> None:
    play(stage, name)
    assert not [item for item in stage.items() if item.objectName() == "hidden-corner"]
    press(stage, Qt.Key.Key_S, modifiers=CHORD)
    assert stage.sent == []


@pytest.mark.parametrize("name", RESTING)
def test_keys_open_it_as_well(stage: Stage, name: str) -> None:
    play(stage, name)
    press(stage, Qt.Key.Key_S, "s")
    assert stage.sent == []
    press(stage, Qt.Key.Key_S, modifiers=CHORD)
    assert [type(sent) for sent in stage.sent] == [OpenService]


# --- the PIN --------------------------------------------------------------------------------


def test_a_pin_is_typed_on_a_keyboard_and_sent_by_enter(stage: Stage) -> None:
    play(stage, "service-door")
    for digit in "4829156":
        press(stage, Qt.Key(ord(digit)), digit)
    press(stage, Qt.Key.Key_Backspace)
    press(stage, Qt.Key.Key_Return)
    assert stage.sent == [EnterPin(session=None, turn=300, pin="482915")]
    assert stage.warnings == []


def test_a_pin_is_typed_on_the_screen(stage: Stage) -> None:
    play(stage, "service-door")
    for key in ("4", "8", "2", "9", "1", "5"):
        tap(stage, middle(stage, key))
    tap(stage, middle(stage, "Mở"))
    assert stage.sent == [EnterPin(session=None, turn=300, pin="482915")]


def test_nothing_on_the_screen_says_the_pin(stage: Stage) -> None:
    play(stage, "service-door")
    before = {str(item.property("text")) for item in measures.texts(stage)}
    for digit in "7777":
        press(stage, Qt.Key(ord(digit)), digit)
    said = {str(item.property("text")) for item in measures.texts(stage)}
    assert said - before <= {"Mã PIN"}, "only the field's label may come back"
    field = stage.window.activeFocusItem()
    interface = QAccessible.queryAccessibleInterface(field)
    kinds = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)
    assert [interface.text(kind) for kind in kinds] == ["Mã PIN", "", ""]


def test_the_keypad_is_walked_by_arrows(stage: Stage) -> None:
    play(stage, "service-door")
    press(stage, Qt.Key.Key_Down)
    assert stage.window.activeFocusItem().property("name") == "1"
    press(stage, Qt.Key.Key_Return)
    press(stage, Qt.Key.Key_Up)
    press(stage, Qt.Key.Key_Return)
    assert stage.sent == []
    assert any("6 đến 12" in str(item.property("text")) for item in measures.texts(stage))


def test_while_it_is_locked_there_are_no_digits(stage: Stage) -> None:
    play(stage, "service-door-locked")
    assert {str(item.property("name")) for item in measures.targets(stage)}.isdisjoint("0123456789")
    press(stage, Qt.Key.Key_Escape)
    assert stage.sent == [CloseService(session=None, turn=300)]


# --- rooms ----------------------------------------------------------------------------------


def test_a_press_outlives_the_next_look(stage: Stage) -> None:
    """A new view comes every second, also between press and release."""
    play(stage, "service-health")
    at = middle(stage, "Máy in A4")
    mouse(stage, QEvent.Type.MouseButtonPress, at)
    older = tuple(replace(health, age=health.age + 1) for health in HEALTH)
    stage.show(room("vi", view=replace(VIEW, health=older)))
    stage.grab()
    mouse(stage, QEvent.Type.MouseButtonRelease, at)
    stage.settle()
    assert stage.sent == [ShowRoom(session=None, turn=300, room=Room.HEALTH, device="a4")]
    assert any("3 giây" in str(item.property("text")) for item in measures.texts(stage))


def test_the_focus_stays_on_a_row(stage: Stage) -> None:
    play(stage, "service-health")
    for _ in range(12):
        press(stage, Qt.Key.Key_Down)
        if str(stage.window.activeFocusItem().property("name")).startswith("Cửa tủ máy"):
            break
    focused = stage.window.activeFocusItem()
    assert str(focused.property("name")).startswith("Cửa tủ máy")
    stage.show(room("vi", view=replace(VIEW, waiting=4)))
    assert stage.window.activeFocusItem() is focused
    press(stage, Qt.Key.Key_Return)
    assert stage.sent == [ShowRoom(session=None, turn=300, room=Room.HEALTH, device="door")]


def test_a_refill_by_touch(stage: Stage) -> None:
    play(stage, "service-paper")
    tap(stage, middle(stage, "Nạp giấy: Giấy A4"))
    stage.grab()
    assert measures.crowded_targets(stage) == []
    assert measures.outside(stage) == []
    tap(stage, middle(stage, "500"))
    assert any(str(item.property("text")) == "500" for item in measures.texts(stage))
    tap(stage, middle(stage, "Lưu"))
    assert stage.sent == [
        GiveOrder(session=None, turn=300, order=Order(Verb.REFILL, "tray", 500)),
    ]
    assert stage.warnings == []


def test_a_number_by_keys_alone(stage: Stage) -> None:
    play(stage, "service-paper")
    for _ in range(20):
        press(stage, Qt.Key.Key_Down)
        if str(stage.window.activeFocusItem().property("name")).startswith("Kiểm đếm: Giấy A4"):
            break
    press(stage, Qt.Key.Key_Return)
    stage.grab()
    for digit in "412":
        press(stage, Qt.Key(ord(digit)), digit)
    press(stage, Qt.Key.Key_Return)
    assert stage.sent == [
        GiveOrder(session=None, turn=300, order=Order(Verb.COUNT, "tray", 412)),
    ]


@pytest.mark.parametrize("step", [TextStep.M, TextStep.XL], ids=lambda step: step.name)
def test_pages_within_a_room_fit(stage: Stage, step: TextStep) -> None:
    """What only a touch opens: a sheet to settle, the question before going out of service."""
    stage.warnings.clear()
    for shown, order in (
        (room("ko", Room.PAPER), ("settle", "00c0ffee00c0ffee-1/1")),
        (room("ko", Room.PAPER), ("spoiled", "roll")),
        (room("ko", Room.NETWORK), ("retry", "outcome_00c0ffee00c0ffee-1_1")),
        (room("ko", Room.MACHINE), ("retire", "")),
    ):
        stage.show(SCENES["goodbye"]("vi"))
        stage.show(with_comfort(shown, step))
        stage.root.property("screenVm").order(*order)
        stage.grab()
        stage.settle()
        assert measures.clipped_texts(stage) == []
        assert measures.outside(stage) == []
        assert measures.small_targets(stage) == []
        assert measures.crowded_targets(stage) == []
        assert measures.overlapping_texts(stage) == []
    assert stage.warnings == []


# --- the touch check ------------------------------------------------------------------------


def test_the_touch_check_has_the_whole_window(stage: Stage) -> None:
    play(stage, "service-tests")
    stage.root.property("screenVm").checkTouch()
    stage.grab()
    wide, high = stage.window.width(), stage.window.height()
    stage.sent.clear()
    for corner in (QPointF(2, 2), QPointF(wide - 3, 2), QPointF(2, high - 3)):
        tap(stage, corner)
    marks = [(sent.x, sent.y) for sent in stage.sent if isinstance(sent, MarkTouch)]
    assert marks == [
        pytest.approx((2 / wide, 2 / high)),
        pytest.approx(((wide - 3) / wide, 2 / high)),
        pytest.approx((2 / wide, (high - 3) / high)),
    ]
    assert stage.warnings == []


def test_a_finger_that_is_wiped_marks_each_field_once(stage: Stage) -> None:
    play(stage, "service-tests")
    stage.root.property("screenVm").checkTouch()
    stage.grab()
    stage.sent.clear()
    step = stage.window.width() / 40
    mouse(stage, QEvent.Type.MouseButtonPress, QPointF(step, 20))
    for count in range(2, 40):
        mouse(stage, QEvent.Type.MouseMove, QPointF(count * step, 20))
    mouse(stage, QEvent.Type.MouseButtonRelease, QPointF(39 * step, 20))
    assert len(stage.sent) == (10 if stage.window.width() > stage.window.height() else 6)


def test_the_words_step_aside_and_every_field_can_be_reached(stage: Stage) -> None:
    play(stage, "service-tests")
    stage.root.property("screenVm").checkTouch()
    stage.grab()
    high = stage.window.height()
    assert middle(stage, "Xong").y() > high / 2
    tap(stage, QPointF(5, high - 5))
    stage.grab()
    assert middle(stage, "Xong").y() < high / 2
    tap(stage, QPointF(5, 5))
    stage.grab()
    assert middle(stage, "Xong").y() > high / 2
    tap(stage, middle(stage, "Xong"))
    stage.grab()
    assert any(str(item.property("text")) == "Thử máy" for item in measures.texts(stage))


def test_escape_leaves_every_page(stage: Stage) -> None:
    for shown, sent in (
        (door("vi"), CloseService(session=None, turn=300)),
        (room("vi"), CloseService(session=None, turn=300)),
        (room("vi", device="a4"), ShowRoom(session=None, turn=300, room=Room.HEALTH)),
    ):
        stage.show(SCENES["goodbye"]("vi"))
        stage.show(shown)
        stage.sent.clear()
        press(stage, Qt.Key.Key_Escape)
        assert stage.sent == [sent]
    assert isinstance(sent, touches.Touch)


# --- with the core --------------------------------------------------------------------------


def test_what_the_screen_sends_is_what_the_core_takes(stage: Stage) -> None:
    """From the corner to an order and out again, with the journey's own steps."""
    state = SCENES["welcome"]("vi")
    stage.show(SCENES["goodbye"]("vi"))

    def shown() -> object:
        stage.show(state)
        stage.grab()
        stage.sent.clear()
        return stage.root.property("screenVm")

    def follow() -> tuple[effects.Effect, ...]:
        nonlocal state
        [touch] = stage.sent
        state, asked = step(state, touch)
        return asked

    shown()
    press(stage, Qt.Key.Key_S, modifiers=CHORD)
    follow()
    vm = shown()
    for digit in "482915":
        vm.keys.type(digit)
    vm.open()
    [check] = [one for one in follow() if isinstance(one, CheckPin)]
    assert check.pin == "482915"
    state, asked = step(state, Admitted(session=check.session, effect=check.effect, who="lan"))
    [look] = [one for one in asked if isinstance(one, LookAtMachine)]
    state, _ = step(state, Looked(session=look.session, effect=look.effect, view=VIEW))
    vm = shown()
    vm.showDevice("a4")
    follow()
    vm = shown()
    assert vm.property("face")["page"] == "device"
    vm.order("test", "a4")
    [order] = [one for one in follow() if isinstance(one, CarryOut)]
    assert (order.order, order.who) == (Order(Verb.TEST, "a4"), "lan")
    vm = shown()
    vm.back()
    follow()
    shown().back()
    follow()
    assert type(state.screen).__name__ == "Welcome"
    assert stage.warnings == []
