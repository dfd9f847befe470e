"""A residence confirmation, from the welcome screen to the paper in the hand."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from forms.verify import VerdictKind
from kiosk_app.dock.paper import read_codes
from kiosk_app.journey.states import (
    ChooseRelative,
    Consent,
    Identify,
    Printing,
    Review,
    Services,
    SlipState,
    TakePapers,
    Welcome,
)
from tests.journeys.forgery import as_picture, with_other_name
from tests.journeys.hall import Hall, text_of
from tests.journeys.people import CHILD_NAME, CHILD_NUMBER, MOTHER

OpenHall = Callable[..., Hall]


def to_sign_in(hall: Hall, about: str) -> None:
    person = hall.person
    person.press("Tiếng Việt")
    hall.on(Services)
    hall.pick_service("Xác nhận thông tin về cư trú")
    person.press(about)
    hall.on(Consent)
    person.press("Tôi đồng ý")
    person.press("Tiếp tục")
    hall.on(Identify)
    hall.lay_card(MOTHER)
    hall.go("Đúng, tiếp tục")


def print_and_take(hall: Hall) -> bytes:
    person = hall.person
    hall.on(Review)
    person.press("In 1 trang")
    hall.on(TakePapers)
    person.wait(
        lambda: (
            isinstance(hall.state.screen, TakePapers)
            and hall.state.screen.slip is SlipState.DELIVERED
        ),
        "the slip",
    )
    page = hall.take_page()
    person.press("Đã lấy đủ")
    hall.thanked()
    hall.on(Welcome)
    return page


def test_for_oneself(open_hall: OpenHall) -> None:
    hall = open_hall()
    to_sign_in(hall, "Cho tôi")
    hall.person.wait_for(hall.sign_in_screen().number)
    hall.confirm_by_phone(MOTHER.number)
    page = print_and_take(hall)
    assert hall.person.taps <= 9, "from the welcome screen to the paper"
    verdict = hall.verdict(page)
    assert verdict.kind is VerdictKind.VALID
    assert verdict.compared
    assert verdict.paper is not None
    text = text_of(page)
    assert "NGUYỄN THỊ THU HƯỜNG" in text
    assert MOTHER.number in text
    assert verdict.paper.serial in text

    [slip] = hall.machine.slip_printer.slips()
    [address] = read_codes(slip)
    assert hall.site.address.upper() in address

    hall.person.wait(lambda: bool(hall.events("outcome")), "the outcome")
    assert [event["outcome"] for event in hall.events("outcome")] == ["taken"]


def test_for_ones_own_child(open_hall: OpenHall) -> None:
    hall = open_hall(wide=True)
    to_sign_in(hall, "Cho con")
    hall.confirm_by_phone(MOTHER.number)
    hall.on(ChooseRelative)
    hall.person.press(CHILD_NAME)
    page = print_and_take(hall)

    verdict = hall.verdict(page)
    assert verdict.kind is VerdictKind.VALID
    values = {value.name: value.value for value in verdict.values}
    assert values["number"] == CHILD_NUMBER
    assert values["name"] == CHILD_NAME


def test_an_altered_page_is_found_and_a_picture_proves_no_text(open_hall: OpenHall) -> None:
    hall = open_hall()
    to_sign_in(hall, "Cho tôi")
    hall.confirm_by_phone(MOTHER.number)
    page = print_and_take(hall)
    verdict = hall.verdict(page)
    assert verdict.paper is not None

    forged = with_other_name(page, verdict.paper, "TRẦN VĂN MẠO DANH")
    assert hall.verdict(forged).kind is VerdictKind.ALTERED
    picture = hall.verdict(as_picture(page))
    assert picture.kind is VerdictKind.VALID
    assert not picture.compared
    assert "compare" in picture.sentence("en").lower()


@pytest.mark.parametrize("wide", [False, True])
def test_nothing_of_the_person_stays(open_hall: OpenHall, wide: bool) -> None:
    hall = open_hall(wide=wide)
    to_sign_in(hall, "Cho tôi")
    hall.confirm_by_phone(MOTHER.number)
    print_and_take(hall)
    hall.person.idle(0.3)
    words = " ".join(hall.person.words())
    for private in (MOTHER.number, "188 001 234", MOTHER.name, MOTHER.name.upper()):
        assert private not in words
        assert private not in hall.log.getvalue()
    assert hall.state.session is None
    for file in hall.machine.config.state.rglob("*"):
        if file.is_file() and "pages" not in file.parts:
            content = file.read_bytes()
            assert MOTHER.number.encode() not in content, file
            assert MOTHER.name.encode() not in content, file


def test_printing_says_each_stage_once_it_is_done(open_hall: OpenHall) -> None:
    hall = open_hall()
    hall.machine.page_printer.set_fault("slow", True)
    to_sign_in(hall, "Cho tôi")
    hall.confirm_by_phone(MOTHER.number)
    hall.on(Review)
    hall.person.press("In 1 trang")
    hall.on(Printing)
    hall.person.wait(
        lambda: isinstance(hall.state.screen, Printing) and hall.state.screen.serial is not None,
        "the serial",
    )
    screen = hall.state.screen
    assert isinstance(screen, Printing | TakePapers)
    assert screen.serial is not None
    hall.person.wait_for(screen.serial.split("/")[0].lstrip("0"))
    hall.on(TakePapers)
    hall.take_page()
    hall.person.press("Đã lấy đủ")
    hall.on(Welcome)
