"""Fingers and keys on the screens on which one types: what is pressed, and what is sent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk_app.journey import touches
from kiosk_app.journey.states import CheckRead, Fill, Review, State
from kiosk_app.viewmodels.keyboard import KeyboardVm
from kiosk_app.viewmodels.picker import PickerVm
from tests.kiosk_app import measures
from tests.kiosk_app.editing import ask, editor, fill, fill_vm, opened, row
from tests.kiosk_app.scenes import SCENES
from tests.kiosk_app.stage import Stage, open_stage
from tests.kiosk_app.synthetic import form, on_form, page_picture


class Person:
    """Touches and types, and lets the journey answer as the machine does: with a new state."""

    def __init__(self, stage: Stage, state: State) -> None:
        self.stage = stage
        self.state = state
        stage.sent.clear()
        stage.show(state)
        stage.grab()

    def touch(self, name: str) -> None:
        self.touch_item(self.find(name))

    def touch_item(self, item: QQuickItem) -> None:
        self.click(measures.box(item).center())

    def click(self, point: QPointF) -> None:
        QTest.mouseClick(
            self.stage.window,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            QPoint(int(point.x()), int(point.y())),
        )
        self.answer()

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.stage.window, key)
        self.answer()

    def write(self, text: str) -> None:
        """On a hardware keyboard."""
        for letter in text:
            QTest.keyClick(self.stage.window, letter)  # type: ignore[call-overload]
            self.answer()

    def tap(self, keys: str) -> None:
        """On the keyboard on the screen."""
        for key in keys:
            self.touch("Dấu cách" if key == " " else key)

    def answer(self) -> None:
        """Each answer that was sent comes back in a state."""
        for touch in self.stage.sent:
            if isinstance(touch, touches.SetAnswer):
                assert self.state.session is not None
                answers = {**self.state.session.answers, touch.field: touch.value}
                session = replace(self.state.session, answers=answers)
                self.state = replace(self.state, session=session)
        self.stage.root.show(self.state)
        self.stage.settle()
        self.stage.grab()

    def find(self, name: str) -> QQuickItem:
        found = [
            item
            for item in measures.targets(self.stage)
            if name in {item.property("name"), item.property("label")}
        ]
        assert found, f"{name} among {measures.names(measures.targets(self.stage))}"
        return found[0]

    def field(self, name: str) -> QQuickItem:
        """The text item of a field."""
        for item in self.stage.items():
            vm = item.property("vm")
            if item.metaObject().indexOfMethod("take()") >= 0 and vm.field.name == name:
                return next(
                    one
                    for one in descendants(item)
                    if one.metaObject().className() == "QQuickTextInput"
                )
        raise AssertionError(name)

    def focused(self) -> str:
        item = self.stage.window.activeFocusItem()
        assert item is not None
        return measures.names([item])[0]

    def told(self, field: str) -> list[Any]:
        return [
            touch.value
            for touch in self.stage.sent
            if isinstance(touch, touches.SetAnswer) and touch.field == field
        ]


def descendants(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from descendants(child)


@pytest.fixture(scope="module")
def stage(qapp: QGuiApplication) -> Iterator[Stage]:
    with open_stage(qapp, SCENES["welcome"]("vi")) as opened_stage:
        opened_stage.window.requestActivate()
        opened_stage.until(opened_stage.window.isActive, "the window is active")
        yield opened_stage
        assert opened_stage.warnings == []


@pytest.fixture
def fresh(stage: Stage) -> Stage:
    stage.show(SCENES["welcome"]("vi"))
    return stage


def test_a_name_in_telex_by_touch(fresh: Stage) -> None:
    person = Person(fresh, fill("head_name", "vi", head_name=""))
    person.touch_item(person.field("head_name"))
    person.tap("NGUYEENX THIJ HUOWNGF")
    assert person.told("head_name")[-1] == "NGUYỄN THỊ HƯỜNG"
    assert person.told("head_name")[5] == "NGUYÊ"
    assert person.field("head_name").property("text") == "NGUYỄN THỊ HƯỜNG"


def test_a_name_by_vowel_and_tone_keys(fresh: Stage) -> None:
    person = Person(fresh, fill("head_name", "vi", head_name=""))
    person.touch_item(person.field("head_name"))
    person.tap("HOA")
    person.touch("Dấu huyền")
    person.tap("N")
    assert person.told("head_name")[-1] == "HOÀN"
    person.touch("Xóa một chữ")
    assert person.told("head_name")[-1] == "HÒA"


def test_the_word_stands_enlarged_above_the_keys(fresh: Stage) -> None:
    person = Person(fresh, fill("head_name", "vi", head_name="LÊ "))
    person.touch_item(person.field("head_name"))
    person.tap("HAF")
    keyboard = next(one for one in fresh.items() if one.property("keyHeight") is not None)
    [word] = [
        one
        for one in descendants(keyboard)
        if one.inherits("QQuickText") and one.property("text") == "HÀ"
    ]
    field = person.field("head_name")
    assert measures.whole(word).bottom() <= measures.whole(person.find("Q")).top()
    assert word.property("font").pixelSize() >= field.property("font").pixelSize()
    field.setProperty("cursorPosition", 2)
    fresh.settle()
    assert word.property("text") == "LÊ"


def test_the_way_of_typing_is_changed_by_one_touch_and_said(fresh: Stage) -> None:
    person = Person(fresh, fill("head_name", "vi", head_name=""))
    person.touch_item(person.field("head_name"))
    person.touch("Telex")
    texts = [str(one.property("text")) for one in measures.texts(fresh)]
    assert any("VNI: 1 2 3 4 5" in one for one in texts)
    person.tap("HA2")
    assert person.told("head_name")[-1] == "HÀ"
    assert not any("VNI:" in str(one.property("text")) for one in measures.texts(fresh))


def test_a_correction_is_taken_by_touch_or_by_keys(fresh: Stage) -> None:
    person = Person(fresh, fill("head_name", "vi", head_name=""))
    person.touch_item(person.field("head_name"))
    person.tap("NGUYEN")
    person.touch("NGUYỄN")
    text = person.field("head_name")
    assert (text.property("text"), person.told("head_name")[-1]) == ("NGUYỄN", "NGUYỄN")
    person.tap(" THI")
    person.key(Qt.Key.Key_Down)
    assert "NGUYỄN THỊ" in person.focused()
    person.key(Qt.Key.Key_Return)
    assert person.told("head_name")[-1] == "NGUYỄN THỊ"
    assert text.hasActiveFocus(), "the offer has gone, the focus has not"
    assert text.property("cursorPosition") == len("NGUYỄN THỊ")


def test_keys_lead_from_the_field_over_the_offers_to_the_letters(fresh: Stage) -> None:
    person = Person(fresh, fill("head_name", "vi", head_name="NGUYEN"))
    person.touch_item(person.field("head_name"))
    person.key(Qt.Key.Key_Down)
    assert "NGUYỄN" in person.focused()
    person.key(Qt.Key.Key_Down)
    assert person.focused() in {"Ê", "Ô", "Ơ", "Đ", "Ư", "Dấu sắc", "Dấu huyền"}
    person.key(Qt.Key.Key_Up)
    assert "NGUYỄN" in person.focused()
    person.key(Qt.Key.Key_Up)
    assert person.field("head_name").hasActiveFocus()


def test_the_country_of_a_number_is_chosen_by_its_name(fresh: Stage) -> None:
    person = Person(fresh, fill("phone", "vi", phone=""))
    person.touch_item(person.field("phone"))
    person.tap("0905123456")
    assert person.field("phone").property("text") == "0905 123 456"
    assert person.told("phone")[-1] == "+84905123456"
    person.touch("Xóa hết")
    chip = next(one for one in measures.targets(fresh) if str(one.property("name")).endswith("+84"))
    person.touch_item(chip)
    person.touch("Hàn Quốc +82")
    assert editor(fresh).typing
    person.tap("1012345678")
    assert person.field("phone").property("text") == "10 1234 5678"
    assert person.told("phone")[-1] == "+821012345678"


def test_a_search_is_typed_in_hangul_and_in_latin_letters(fresh: Stage) -> None:
    fresh.show(SCENES["welcome"]("ko"))
    person = Person(fresh, ask("country", "ko", country=""))
    opened("country")(fresh)
    picker = editor(fresh).picker
    assert isinstance(picker, PickerVm)
    picker.beginSearch()
    fresh.settle()
    fresh.grab()
    for key in "ㅂㅔㅌㅡ":
        person.touch(key)
    assert picker.rows[0]["label"] == "베트남"  # type: ignore[index]
    for _ in range(4):
        keyboard = editor(fresh).keyboard
        assert isinstance(keyboard, KeyboardVm)
        keyboard.erase()
    person.touch("한/ABC")
    person.tap("Viet")
    assert picker.rows[0]["label"] == "베트남"  # type: ignore[index]


def test_typing_goes_on_at_the_cursor_while_states_come_back(fresh: Stage) -> None:
    person = Person(fresh, fill("head_name", "vi", head_name="AN"))
    text = person.field("head_name")
    person.touch_item(text)
    text.setProperty("cursorPosition", 1)
    person.tap("NH")
    assert text.property("text") == "ANHN"
    assert text.property("cursorPosition") == 3
    assert text.hasActiveFocus()


def test_a_number_is_grouped_while_it_is_typed(fresh: Stage) -> None:
    person = Person(fresh, fill("head_number", "vi", head_number=""))
    text = person.field("head_number")
    person.touch_item(text)
    person.tap("0481880012345")
    assert text.property("text") == "048 188 001 234"
    assert person.told("head_number")[-1] == "048188001234"
    text.setProperty("cursorPosition", 5)
    person.touch("Xóa một chữ")
    assert text.property("text") == "048 880 012 34"
    assert text.property("cursorPosition") == 3
    person.touch("Xóa hết")
    assert person.told("head_number")[-1] == ""


def test_done_ends_typing(fresh: Stage) -> None:
    person = Person(fresh, fill("head_name", "vi"))
    person.touch_item(person.field("head_name"))
    assert editor(fresh).typing
    person.touch("Xong")
    assert not editor(fresh).typing
    assert fresh.sent == []


def test_a_hardware_keyboard_types_and_enter_goes_to_the_next_field(fresh: Stage) -> None:
    person = Person(fresh, fill("head_name", "vi", head_name="", head_relation=""))
    person.touch_item(person.field("head_name"))
    person.write("Ross")
    person.key(Qt.Key.Key_Return)
    assert person.field("head_relation").hasActiveFocus()
    person.write("con")
    assert (person.told("head_name")[-1], person.told("head_relation")[-1]) == ("Ross", "con")


def test_copying_puts_nothing_on_the_clipboard(fresh: Stage) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    person = Person(fresh, fill("head_name", "vi"))
    person.touch_item(person.field("head_name"))
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X):
        QTest.keyClick(fresh.window, key, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(fresh.window, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert clipboard.text() == "before"
    assert person.field("head_name").property("selectedText") == ""


def test_the_keys_are_walked_by_arrows_and_typed_on_meanwhile(fresh: Stage) -> None:
    person = Person(fresh, fill("head_name", "vi", head_name=""))
    person.touch_item(person.field("head_name"))
    person.key(Qt.Key.Key_Down)
    assert person.focused() == "Ă"
    person.key(Qt.Key.Key_Down)
    assert person.focused() == "Q"
    person.key(Qt.Key.Key_Right)
    person.key(Qt.Key.Key_Space)
    assert person.told("head_name") == ["W"]
    person.write("x")
    assert person.told("head_name")[-1] == "Wx"
    person.key(Qt.Key.Key_Backspace)
    assert person.told("head_name")[-1] == "W"
    for _ in range(2):
        person.key(Qt.Key.Key_Up)
    assert person.field("head_name").hasActiveFocus()


def test_every_key_is_reached_by_arrows(fresh: Stage) -> None:
    person = Person(fresh, fill("head_name", "vi", head_name=""))
    person.touch_item(person.field("head_name"))
    keyboard = next(one for one in fresh.items() if one.property("keyHeight") is not None)
    wanted = {
        item.property("name") for item in descendants(keyboard) if measures.is_target(item)
    } - {""}
    person.key(Qt.Key.Key_Down)
    seen = {person.focused()}
    for _ in range(len(wanted) + 2):
        person.key(Qt.Key.Key_Right)
        seen.add(person.focused())
    assert wanted <= seen
    assert "Tiếp tục" in seen


def test_turning_the_page_keeps_the_focus_on_the_keys(fresh: Stage) -> None:
    person = Person(fresh, fill("head_name", "vi"))
    person.touch_item(person.field("head_name"))
    person.key(Qt.Key.Key_Down)
    while person.focused() != "Chữ số và dấu":
        person.key(Qt.Key.Key_Right)
    person.key(Qt.Key.Key_Return)
    fresh.until(lambda: person.focused() == "Chữ cái", "the focus is on the key that turns back")


def test_released_outside_a_key_is_not_pressed(fresh: Stage) -> None:
    """accessibility.md: press."""
    person = Person(fresh, fill("head_name", "vi", head_name=""))
    person.touch_item(person.field("head_name"))
    start = measures.box(person.find("Q")).center().toPoint()
    end = measures.box(person.find("T")).center().toPoint()
    left, no = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(fresh.window, left, no, start)
    QTest.mouseMove(fresh.window, end)
    QTest.mouseRelease(fresh.window, left, no, end)
    fresh.settle()
    assert fresh.sent == []


def test_escape_ends_typing_and_then_goes_back(fresh: Stage) -> None:
    person = Person(fresh, fill("head_name", "vi"))
    person.touch_item(person.field("head_name"))
    person.key(Qt.Key.Key_Escape)
    assert not editor(fresh).typing
    assert fresh.sent == []
    person.key(Qt.Key.Key_Escape)
    assert [type(touch) for touch in fresh.sent] == [touches.GoBack]


def test_a_date_by_touch(fresh: Stage) -> None:
    person = Person(fresh, fill("birth_date", "vi", birth_date=""))
    person.touch("Ngày, tháng, năm sinh")
    person.tap("2019")
    person.touch("tháng 8")
    person.touch("24")
    assert person.told("birth_date") == ["2019-08-24"]
    assert "Thứ Bảy, 24 tháng 8 năm 2019 · 7 tuổi" in [
        item.property("text") for item in measures.texts(fresh)
    ]
    person.touch("Năm 2019")
    assert any(
        item.property("current") for item in fresh.items() if item.property("part") == "year"
    )
    person.touch("Tiếp tục")
    assert not editor(fresh).dating


def test_a_date_on_a_hardware_keyboard(fresh: Stage) -> None:
    person = Person(fresh, fill("birth_date", "vi", birth_date=""))
    opened("birth_date")(fresh)
    fresh.settle()
    person.write("19880315")
    assert person.told("birth_date")[-1] == "1988-03-15"
    person.key(Qt.Key.Key_Backspace)
    assert person.told("birth_date")[-1] == ""


def test_choices_and_rows_send_what_was_touched(fresh: Stage) -> None:
    person = Person(fresh, fill("request", "vi"))
    person.touch("Tách hộ")
    assert person.told("request") == ["split"]
    person = Person(fresh, fill("members", "vi"))
    person.touch("Thêm người")
    assert fresh.sent[-1].field == "members"  # type: ignore[attr-defined]
    person = Person(fresh, row("vi"))
    person.touch("Thêm vào danh sách")
    assert isinstance(fresh.sent[-1], touches.GoOn)


def test_going_on_too_early_brings_the_first_error_into_sight(fresh: Stage) -> None:
    from forms.answers import check

    state = fill("head_name", "vi", head_number="")
    person = Person(fresh, state)
    opened("head_name")(fresh)
    fresh.settle()
    assert state.session is not None
    assert isinstance(state.screen, Fill)
    errors = tuple(check(form("CT01"), state.session.answers, step=form("CT01").steps[2]))
    fill_vm(fresh).next("head_relation")
    person.state = replace(state, screen=replace(state.screen, tried=True, errors=errors[-1:]))
    person.answer()
    fresh.until(
        lambda: measures.visible_part(person.field("head_number")).height() > 1,
        "the field to mend is in sight",
    )


def test_correcting_what_was_read(fresh: Stage) -> None:
    state = on_form(CheckRead(), "vi")
    person = Person(fresh, state)
    person.touch("Sửa: Họ, chữ đệm và tên")
    assert fresh.sent[-1].field == "name"  # type: ignore[attr-defined]
    person.state = replace(state, screen=CheckRead(editing="name", draft="AN"))
    person.answer()
    person.tap("H")
    assert fresh.sent[-1].value == "ANH"  # type: ignore[attr-defined]
    person.touch("Xong")
    assert isinstance(fresh.sent[-1], touches.GoOn)


def test_a_page_is_enlarged_and_read_part_by_part(fresh: Stage) -> None:
    review = Review(pages=(page_picture(), page_picture()))
    state = on_form(review, "vi")
    person = Person(fresh, state)
    picture = next(one for one in fresh.items() if one.inherits("QQuickImage"))
    fresh.until(lambda: picture.property("progress") == 1.0, "the page is loaded")
    person.touch("Phóng to")
    assert fresh.sent[-1].zoomed  # type: ignore[attr-defined]
    person.state = replace(state, screen=replace(review, zoomed=True))
    person.answer()
    before = (picture.parentItem().x(), picture.parentItem().y())
    steps = 0
    while not (isinstance(fresh.sent[-1], touches.ShowPage) and fresh.sent[-1].page == 1):
        person.touch("Trang sau")
        steps += 1
        assert steps < 12
        after = (picture.parentItem().x(), picture.parentItem().y())
        assert after != before or fresh.sent[-1].page == 1  # type: ignore[attr-defined]
        before = after
    assert steps >= 4
