"""A slip's code: typed by touch and by keys alone, and shown so that a camera reads it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
import zxingcpp
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk_app.journey import touches
from kiosk_app.journey.session import TextStep
from kiosk_app.journey.states import AskLater, Collect, SlipProblem, State
from office_contract.short_code import LENGTH
from tests.kiosk_app import measures
from tests.kiosk_app.scenes import SCENES
from tests.kiosk_app.stage import PORTRAIT, WIDE, Stage, open_stage
from tests.kiosk_app.synthetic import (
    REQUESTER,
    SHORT,
    SLIP_CODE,
    asking_later,
    state,
    with_comfort,
)

MANY = 60
"""No screen has more targets than that."""


@pytest.fixture(scope="module", params=[PORTRAIT, WIDE], ids=["portrait", "wide"])
def stage(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[Stage]:
    with open_stage(qapp, SCENES["welcome"]("vi"), request.param) as opened:
        opened.window.requestActivate()
        opened.until(opened.window.isActive, "the window is active")
        yield opened
        assert opened.warnings == []


class Collector:
    """Touches and types at the collecting screen; the journey answers as the machine does."""

    def __init__(self, stage: Stage, screen: Collect, *, low: bool = False) -> None:
        self.stage = stage
        self.low = low
        stage.show(SCENES["goodbye"]("vi"))
        self.show(screen)
        stage.sent.clear()

    def show(self, screen: Collect) -> None:
        self.screen = screen
        self.stage.show(with_comfort(state(screen, "vi"), low=self.low))
        self.stage.grab()
        self.stage.settle()

    def answer(self) -> None:
        for touch in self.stage.sent:
            match touch:
                case touches.SetCode(value=value):
                    self.screen = replace(self.screen, draft=value, problem=None)
                case touches.TypeCode(typing=typing):
                    self.screen = replace(self.screen, typing=typing, problem=None)
        self.show(self.screen)

    def target(self, name: str) -> QQuickItem:
        return next(
            item
            for item in measures.targets(self.stage)
            if name in {item.property("name"), item.property("label")}
        )

    def click(self, point: QPointF) -> None:
        QTest.mouseClick(
            self.stage.window,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            QPoint(int(point.x()), int(point.y())),
        )
        self.answer()

    def touch(self, *names: str) -> None:
        for name in names:
            self.click(measures.whole(self.target(name)).center())

    def key(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.stage.window, key)
            self.answer()

    def write(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(self.stage.window, letter)  # type: ignore[call-overload]
            self.answer()

    def codes(self) -> list[str]:
        return [sent.value for sent in self.stage.sent if isinstance(sent, touches.SetCode)]

    def boxes(self) -> QQuickItem:
        return next(
            item for item in self.stage.items() if item.property("label") == "Mã trên phiếu hẹn"
        )

    def letters(self) -> str:
        return "".join(self.boxes().property("vm").boxes)

    def focused(self) -> str:
        item = self.stage.window.activeFocusItem()
        assert item is not None
        return str(item.property("name") or item.property("label"))

    def walk_to(self, name: str, by: Qt.Key) -> None:
        for _ in range(MANY):
            if self.focused() == name:
                return
            self.key(by)
        raise AssertionError(f"{name} is not reached from {self.focused()}")


@pytest.mark.parametrize("low", [False, True], ids=["", "low"])
def test_the_code_by_touch(stage: Stage, *, low: bool) -> None:
    person = Collector(stage, Collect(typing=True), low=low)
    person.touch(*SHORT)
    assert person.codes() == [SHORT[: at + 1] for at in range(LENGTH)]
    person.touch("Tìm yêu cầu")
    assert isinstance(stage.sent[-1], touches.GoOn)


def test_o_is_taken_for_zero_and_small_letters_for_capitals(stage: Stage) -> None:
    person = Collector(stage, Collect(typing=True))
    person.touch("O", "I", "L")
    assert person.codes()[-1] == person.letters() == "011"
    person.write("abc")
    assert person.letters() == "011ABC"


def test_a_thirteenth_letter_has_no_place(stage: Stage) -> None:
    person = Collector(stage, Collect(typing=True, draft=SHORT))
    person.touch("A")
    assert person.letters() == SHORT
    assert person.codes() == []


def test_one_wrong_letter_is_mended_by_touching_it(stage: Stage) -> None:
    wrong = f"{SHORT[:4]}Z{SHORT[5:]}"
    person = Collector(stage, Collect(typing=True, draft=wrong, problem=SlipProblem.MISTYPED))
    cells = [item for item in stage.items() if item.property("groupIndex") is not None]
    assert len(cells) == LENGTH
    person.click(measures.whole(cells[4]).center())
    person.touch(SHORT[4])
    assert person.codes() == [SHORT]


def test_deleting_closes_the_gap(stage: Stage) -> None:
    person = Collector(stage, Collect(typing=True, draft="ABCD"))
    person.touch("Xóa một chữ")
    assert person.letters() == "ABC"
    person.key(Qt.Key.Key_Left, Qt.Key.Key_Backspace)
    assert person.letters() == "AC"


def test_boxes_stand_as_far_apart_as_targets(stage: Stage) -> None:
    """Each box can be touched, so each is as large and as free as any target."""
    Collector(stage, Collect(typing=True, draft=SHORT))
    pitch = measures.pitch_mm(stage)
    boxes = [measures.whole(i) for i in stage.items() if i.property("groupIndex") is not None]
    assert len(boxes) == LENGTH
    for one, other in pairwise(boxes):
        assert (other.left() - one.right()) * pitch >= measures.APART_MM
    for box in boxes:
        assert min(box.width(), box.height()) * pitch >= measures.TARGET_MM


@pytest.mark.parametrize("low", [False, True], ids=["", "low"])
def test_the_whole_way_by_keys_alone(stage: Stage, *, low: bool) -> None:
    """From the glass to the letters, through every key, to the primary: arrows and Select."""
    person = Collector(stage, Collect(), low=low)
    person.key(Qt.Key.Key_Down)
    person.walk_to("Nhập mã", Qt.Key.Key_Down)
    person.key(Qt.Key.Key_Return)
    assert stage.sent[-1] == touches.TypeCode(session="00c0ffee00c0ffee", turn=7, typing=True)
    assert person.focused() == "Mã trên phiếu hẹn"
    person.key(Qt.Key.Key_Down)
    assert person.focused() == "1"
    for letter in SHORT:
        person.walk_to("1", Qt.Key.Key_Left)
        person.walk_to(letter, Qt.Key.Key_Right)
        person.key(Qt.Key.Key_Select)
    assert person.codes()[-1] == SHORT
    person.walk_to("Xong", Qt.Key.Key_Right)
    person.key(Qt.Key.Key_Return)
    assert isinstance(stage.sent[-1], touches.GoOn)


def test_from_the_keys_up_to_the_boxes_and_down_to_the_buttons(stage: Stage) -> None:
    person = Collector(stage, Collect(typing=True))
    person.key(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert person.focused() == "Q"
    person.key(Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert person.focused() == "Mã trên phiếu hẹn"
    person.key(*[Qt.Key.Key_Down] * 5)
    assert person.focused() in {"Quay lại", "Tìm yêu cầu"}


def test_escape_goes_back_from_the_letters(stage: Stage) -> None:
    Collector(stage, Collect(typing=True)).key(Qt.Key.Key_Escape)
    assert [type(touch) for touch in stage.sent] == [touches.GoBack]


def test_a_keyboard_of_keys_types_at_once(stage: Stage) -> None:
    person = Collector(stage, Collect())
    person.touch("Nhập mã")
    person.write(SHORT.lower())
    person.key(Qt.Key.Key_Return)
    assert person.codes()[-1] == SHORT
    assert isinstance(stage.sent[-1], touches.GoOn)


def test_assistive_technology_hears_letters_and_trouble(stage: Stage) -> None:
    person = Collector(stage, Collect(typing=True, draft="9Y5F", problem=SlipProblem.INCOMPLETE))
    interface = QAccessible.queryAccessibleInterface(person.boxes())
    assert interface.text(QAccessible.Text.Name) == "Mã trên phiếu hẹn"
    said = interface.text(QAccessible.Text.Description)
    assert said == "Mã chưa đủ. Mã có 12 chữ và số. Ở đây mới có 4. 9 Y 5 F"


def test_typing_ends_while_the_office_is_asked(stage: Stage) -> None:
    person = Collector(stage, Collect(typing=True, draft=SHORT))
    person.show(Collect(typing=True, draft=SHORT, opening=True))
    assert not [item for item in stage.items() if item.property("keyHeight") is not None]
    person.show(Collect(typing=True, draft=SHORT, problem=SlipProblem.UNKNOWN))
    assert person.focused() == "Mã trên phiếu hẹn"
    assert person.letters() == SHORT


# --- the slip on the screen ----------------------------------------------------------------------


def read_codes(picture: QImage) -> list[str]:
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
    return [found.text for found in zxingcpp.read_barcodes(rows)]


@pytest.mark.parametrize("name", ["queued", "queued-slip-failed", "queued-no-slip-printer"])
@pytest.mark.parametrize("high_contrast", [False, True], ids=["", "contrast"])
@pytest.mark.parametrize("low", [False, True], ids=["", "low"])
@pytest.mark.parametrize("step", TextStep, ids=lambda step: step.name)
def test_a_camera_reads_the_code_on_the_screen(
    stage: Stage, name: str, step: TextStep, *, high_contrast: bool, low: bool
) -> None:
    stage.show(SCENES["goodbye"]("vi"))
    stage.show(with_comfort(SCENES[name]("vi"), step, high_contrast=high_contrast, low=low))
    stage.grab()
    paged = next(i for i in stage.items() if i.metaObject().className().startswith("Paged"))
    seen: list[str] = []
    for page in range(paged.property("pages")):
        paged.setProperty("page", page)
        seen += read_codes(stage.grab())
    assert seen == [SLIP_CODE]


def test_assistive_technology_hears_the_letters_of_the_slip(stage: Stage) -> None:
    stage.show(SCENES["queued"]("vi"))
    stage.grab()
    (code,) = [item for item in measures.texts(stage) if item.property("text") == dashed(SHORT)]
    interface = QAccessible.queryAccessibleInterface(code)
    assert interface.text(QAccessible.Text.Name) == " ".join(SHORT)


def dashed(code: str) -> str:
    return "-".join(code[at : at + 4] for at in range(0, LENGTH, 4))


def press(stage: Stage, shown: State, name: str) -> touches.Touch:
    stage.show(SCENES["goodbye"]("vi"))
    stage.show(shown)
    stage.grab()
    stage.sent.clear()
    button = next(item for item in measures.targets(stage) if item.property("name") == name)
    button.metaObject().invokeMethod(button, "press")
    (sent,) = stage.sent
    return sent


@pytest.mark.parametrize(
    ("scene", "name", "touch"),
    [
        ("services-office-away", "Có phiếu hẹn? Lấy giấy", touches.CollectPaper),
        ("ask-later", "Gửi yêu cầu", touches.GoOn),
        ("ask-later", "Chọn giấy khác", touches.OtherService),
        ("ask-later-office-back", "Lấy giấy ngay", touches.GoOn),
        ("queued", "Đã lấy phiếu", touches.HaveAll),
        ("queued", "In lại phiếu", touches.PrintSlipAgain),
        ("queued-no-slip-printer", "Đã lưu mã", touches.HaveAll),
        ("tray-told", "Tiếp tục", touches.CloseOverlay),
        ("tray-told", "Khay trống", touches.TrayIsEmpty),
        ("failure-ask-later", "Gửi yêu cầu, lấy giấy sau", touches.AskLater),
        ("failure-ask-later", "Thử lại", touches.Retry),
        ("failure-ask-later", "Chọn giấy khác", touches.OtherService),
        ("type-number", "Tiếp tục", touches.GoOn),
    ],
)
def test_each_button_says_what_it_does(
    stage: Stage, scene: str, name: str, touch: type[touches.Touch]
) -> None:
    assert type(press(stage, SCENES[scene]("vi"), name)) is touch


@pytest.mark.parametrize("scene", ["queued-printing", "queued-last-slip", "queued-no-slip-printer"])
def test_no_more_slips_than_there_may_be(stage: Stage, scene: str) -> None:
    stage.show(SCENES[scene]("vi"))
    stage.grab()
    names = measures.names(measures.targets(stage))
    assert "In lại phiếu" not in names


def test_while_the_request_is_kept_nothing_else_can_be_pressed(stage: Stage) -> None:
    stage.show(asking_later(AskLater(), "vi"))
    stage.grab()
    before = measures.names(measures.targets(stage))
    stage.show(asking_later(AskLater(sending=True), "vi"))
    stage.grab()
    gone = set(before) - set(measures.names(measures.targets(stage)))
    assert gone == {"Gửi yêu cầu", "Quay lại", "Chọn giấy khác"}


def test_the_number_typed_by_keypad(stage: Stage) -> None:
    stage.show(SCENES["goodbye"]("vi"))
    stage.show(SCENES["type-number"]("vi"))
    stage.grab()
    stage.sent.clear()
    for digit in REQUESTER.number:
        QTest.keyClick(stage.window, digit)  # type: ignore[call-overload]
    QTest.keyClick(stage.window, Qt.Key.Key_Return)
    values = [sent.value for sent in stage.sent if isinstance(sent, touches.SetRead)]
    assert values[-1] == REQUESTER.number
    assert isinstance(stage.sent[-1], touches.GoOn)
