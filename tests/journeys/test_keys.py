"""Whole journeys by arrow keys, Enter and typing: nobody touches the glass."""

from __future__ import annotations

from PySide6.QtCore import Qt

from forms.verify import VerdictKind
from kiosk_app.journey.session import Comfort
from kiosk_app.journey.states import (
    ChooseSubject,
    Consent,
    Fill,
    Identify,
    Services,
    TakePapers,
    Welcome,
)
from kiosk_app.viewmodels.services import group_text
from tests.journeys.ears import certificate_by_ear
from tests.journeys.hall import Hall, answers_of, values_of
from tests.journeys.people import MOTHER
from tests.journeys.walks import HOUSEHOLD, VI, review

FURTHEST = 60
"""No screen has so many things to walk over."""


def walk_to(hall: Hall, name: str) -> None:
    """Press the arrow down until ``name`` has the focus."""
    person = hall.person
    for _ in range(FURTHEST):
        focus = person.focus()
        if focus is not None and focus.name.startswith(name):
            return
        person.key(Qt.Key.Key_Down)
        person.idle()
    raise AssertionError(f"“{name}” cannot be reached by keys; saw {person.words()}")


def enter(hall: Hall, name: str) -> None:
    walk_to(hall, name)
    hall.person.key(Qt.Key.Key_Return)


def go(hall: Hall, name: str) -> None:
    """Walk to ``name``, press Enter, and wait for the next screen."""
    turn = hall.state.turn
    enter(hall, name)
    hall.person.wait(lambda: hall.state.turn != turn and hall.drawn, f"what follows “{name}”")


def pick_service(hall: Hall, title: str) -> None:
    """Enter the service by keys, from the group and the page on which it stands."""
    hall.on(Services)
    hall.at_rest()
    tab = group_text(hall.group_of(title))
    if not hall.listed(title) and hall.person.sees(tab):
        enter_until_changed(hall, tab)
    while not hall.listed(title):
        enter_until_changed(hall, VI.page_down)
    go(hall, title)


def enter_until_changed(hall: Hall, name: str) -> None:
    before = hall.person.words()
    enter(hall, name)
    hall.person.wait(lambda: hall.person.words() != before, "another page of the list")
    hall.at_rest()


def type_into(hall: Hall, label: str, text: str) -> None:
    """Walk to a field and type; Escape puts the keyboard on the screen away again."""
    walk_to(hall, label)
    hall.person.type_text(text)
    hall.person.key(Qt.Key.Key_Escape)
    hall.person.idle()


def agree(hall: Hall) -> None:
    hall.on(Consent)
    enter(hall, VI.agree)
    hall.person.wait(lambda: getattr(hall.state.screen, "agreed", False), "the tick")
    go(hall, VI.go_on)
    hall.on(Identify)


def finish(hall: Hall) -> bytes:
    review(hall)
    go(hall, VI.print_it)
    hall.on(TakePapers)
    page = hall.take_page()
    go(hall, VI.have_all)
    hall.thanked()
    hall.on(Welcome)
    return page


def test_a_form_by_keys_alone(hall: Hall) -> None:
    """accessibility.md: keypad."""
    go(hall, VI.start)
    hall.on(Services)
    pick_service(hall, VI.form)
    agree(hall)
    hall.lay_card(MOTHER)
    go(hall, VI.right)
    hall.on(Fill)
    go(hall, VI.go_on)
    type_into(hall, "Họ, chữ đệm và tên chủ hộ", HOUSEHOLD["head_name"])
    type_into(hall, "Mối quan hệ với chủ hộ", HOUSEHOLD["head_relation"])
    type_into(hall, "Số định danh cá nhân của chủ hộ", HOUSEHOLD["head_number"])
    go(hall, VI.go_on)
    enter(hall, VI.confirmation)
    go(hall, VI.go_on)
    go(hall, VI.go_on)
    verdict = hall.verdict(finish(hall))
    assert verdict.kind is VerdictKind.DECLARED
    answers = answers_of(verdict)
    assert answers["number"] == MOTHER.number
    assert answers["head_name"] == HOUSEHOLD["head_name"].upper()
    assert answers["head_relation"] == HOUSEHOLD["head_relation"]
    assert answers["request"] == "confirmation"


def test_a_date_and_a_choice_by_keys_alone(hall: Hall) -> None:
    person = hall.person
    go(hall, VI.start)
    pick_service(hall, VI.form)
    agree(hall)
    go(hall, VI.type_it)
    hall.on(Fill)
    type_into(hall, "Họ, chữ đệm và tên khai sinh", "Nguyễn Thị Thu Hường")
    enter(hall, "Ngày, tháng, năm sinh")
    person.wait_for("Bấm bốn chữ số của năm.")
    # The digits of year, month and day are typed as they are.
    person.type_text("1988")
    person.type_text("3")
    person.type_text("15")
    person.wait_for("15 tháng 3 năm 1988")
    enter(hall, VI.go_on)
    enter(hall, "Nữ")
    type_into(hall, "Số định danh cá nhân", MOTHER.number)
    go(hall, VI.go_on)
    person.wait_for("Liên hệ")
    # Escape goes one screen back, and everything stands there.
    person.key(Qt.Key.Key_Escape)
    person.wait_for("048 188 001 234")
    assert person.sees("Nguyễn Thị Thu Hường")
    [born] = [
        seen for seen in person.look() if seen.name == "Ngày, tháng, năm sinh" and seen.description
    ]
    assert born.description == "15 tháng 3 năm 1988"
    assert [seen.name for seen in person.look() if seen.checked] == ["Nữ"]


def test_a_certificate_by_keys_alone(hall: Hall) -> None:
    go(hall, VI.start)
    pick_service(hall, VI.certificate)
    hall.on(ChooseSubject)
    go(hall, VI.myself)
    agree(hall)
    hall.lay_card(MOTHER)
    go(hall, VI.right)
    hall.confirm_by_phone(MOTHER.number)
    verdict = hall.verdict(finish(hall))
    assert verdict.kind is VerdictKind.VALID
    assert values_of(verdict)["number"] == MOTHER.number


def test_a_certificate_by_keypad_and_voice_alone(hall: Hall) -> None:
    """accessibility.md: spoken."""
    jack = hall.machine.others["jack"]  # type: ignore[attr-defined]
    jack.set_fault("plugged", on=True)
    try:
        certificate_by_ear(hall)
    finally:
        jack.set_fault("plugged", on=False)
    hall.person.wait(lambda: hall.state.comfort == Comfort(), "silence")
