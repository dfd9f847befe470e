"""The common stretches of a journey, in the words of the person's language."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from kiosk_app.dock.visitor import NotSeenError
from kiosk_app.journey.states import (
    CheckRead,
    Consent,
    Fill,
    Identify,
    Review,
    Services,
    TakePapers,
    Welcome,
)
from tests.journeys.hall import Hall
from tests.journeys.people import MOTHER


@dataclass(frozen=True, slots=True)
class Words:
    """What stands on the buttons, in one language."""

    start: str
    form: str
    certificate: str
    myself: str
    agree: str
    go_on: str
    back: str
    right: str
    type_it: str
    edit: str
    save: str
    done: str
    add_person: str
    add_row: str
    page_up: str
    page_down: str
    print_it: str
    have_all: str
    home: str
    help: str
    close_help: str
    other_service: str
    head_name: str
    head_relation: str
    head_number: str
    confirmation: str


VI: Final = Words(
    start="Tiếng Việt",
    form="Tờ khai thay đổi thông tin cư trú",
    certificate="Xác nhận thông tin về cư trú",
    myself="Cho tôi",
    agree="Tôi đồng ý",
    go_on="Tiếp tục",
    back="Quay lại",
    right="Đúng, tiếp tục",
    type_it="Nhập bằng tay",
    edit="Sửa",
    save="Lưu",
    done="Xong",
    add_person="Thêm người",
    add_row="Thêm vào danh sách",
    page_up="Trang trước",
    page_down="Trang sau",
    print_it="In 1 trang",
    have_all="Đã lấy đủ",
    home="Về đầu",
    help="Gọi giúp",
    close_help="Làm tiếp",
    other_service="Chọn giấy khác",
    head_name="tên chủ hộ",
    head_relation="quan hệ với chủ hộ",
    head_number="cá nhân của chủ hộ",
    confirmation="Xác nhận thông tin về cư trú",
)
EN: Final = Words(
    start="English",
    form="Declaration of change of residence information",
    certificate="Confirmation of residence information",
    myself="For myself",
    agree="I agree",
    go_on="Continue",
    back="Back",
    right="Correct, continue",
    type_it="Type it in",
    edit="Edit",
    save="Save",
    done="Done",
    add_person="Add a person",
    add_row="Add to the list",
    page_up="Page up",
    page_down="Page down",
    print_it="Print 1 page",
    have_all="I have everything",
    home="Start over",
    help="Help",
    close_help="Back to my paper",
    other_service="Another paper",
    head_name="Full name of the head",
    head_relation="Relationship",
    head_number="ID number of the head",
    confirmation="Confirm residence information",
)
KO: Final = Words(
    start="한국어",
    form="거주 정보 변경 신고서",
    certificate="거주",
    myself="본인",
    agree="이 서류를 위해",
    go_on="계속",
    back="뒤로",
    right="맞습니다, 계속",
    type_it="직접 입력",
    edit="수정",
    save="저장",
    done="완료",
    add_person="사람 추가",
    add_row="목록에 추가",
    page_up="이전 페이지",
    page_down="다음 페이지",
    print_it="1장 출력",
    have_all="모두 챙겼습니다",
    home="처음으로",
    help="도움 요청",
    close_help="계속하기",
    other_service="다른 서류",
    head_name="세대주 성명",
    head_relation="세대주와의 관계",
    head_number="세대주 신분번호",
    confirmation="거주 사실 확인",
)
WORDS: Final[Mapping[str, Words]] = {"vi": VI, "en": EN, "ko": KO}

HOUSEHOLD: Final = {
    "head_name": "Trần Quốc Minh",
    "head_relation": "Vợ",
    "head_number": "048085001236",
}


def to_glass(hall: Hall, words: Words = VI) -> None:
    """From the welcome screen to the glass, for the declaration."""
    hall.on(Welcome)
    hall.go(words.start)
    hall.pick_service(words.form)
    agree(hall, words)


def agree(hall: Hall, words: Words = VI) -> None:
    hall.on(Consent)
    hall.person.press(words.agree)
    hall.person.wait(lambda: getattr(hall.state.screen, "agreed", False), "the tick")
    hall.go(words.go_on)
    hall.on(Identify)


def to_sign_in(hall: Hall, about: str = VI.myself, *, card: bool = True) -> None:
    """From the welcome screen to the phone, for the residence confirmation, in Vietnamese."""
    hall.on(Welcome)
    hall.go(VI.start)
    hall.on(Services)
    hall.pick_service(VI.certificate)
    hall.go(about)
    agree(hall)
    if card:
        hall.lay_card(MOTHER)
        hall.on(CheckRead)
        hall.go(VI.right)
    else:
        hall.go("Không mang thẻ")


def write(hall: Hall, label: str, text: str, words: Words = VI) -> None:
    """Find the field called ``label``, on whichever page of the screen, and write into it."""
    for _ in range(SEEKS):
        seek(hall, label, words)
        # The keyboard, coming or going, may turn the page once more: then it is sought anew.
        with contextlib.suppress(NotSeenError):
            hall.person.fill(label, text, seconds=5.0)
            return
    hall.person.fill(label, text)


SEEKS = 3
SETTLE = 0.15
"""Seconds in which a screen that has just changed finds its pages."""


def seek(hall: Hall, label: str, words: Words = VI) -> None:
    """Turn the screen's pages, to the last and back, until ``label`` is in sight."""
    for turn in (words.page_down,) * 3 + (words.page_up,) * 3:
        hall.person.idle(SETTLE)
        if hall.person.sees(label):
            return
        # The arrows go away when all questions have room again, for instance without a keyboard.
        with contextlib.suppress(NotSeenError):
            hall.person.press(turn, seconds=1.0)
    hall.person.wait_for(label, 1.0)


def touch(hall: Hall, label: str, words: Words = VI) -> None:
    """Press ``label``, wherever it goes while the keyboard comes up and the pages change."""
    for _ in range(4):
        seek(hall, label, words)
        with contextlib.suppress(NotSeenError):
            hall.person.press(label, seconds=2.0)
            return
    hall.person.press(label, seconds=2.0)


def choose_date(hall: Hall, label: str, year: str, month: str, day: str, words: Words = VI) -> None:
    """By the pages of a date: four digits, a month, a day. Ends on the other questions."""
    person = hall.person
    touch(hall, label, words)
    for digit in year:
        person.press(digit)
    person.press(month)
    person.press(day)
    person.press(words.go_on)


def household_and_request(hall: Hall, words: Words = VI) -> None:
    """The questions of CT01 that no document answers, up to the members of the household."""
    hall.on(Fill)
    hall.go(words.go_on)  # phone and email are left empty
    household(hall, words)
    choose(hall, words.confirmation, words)
    hall.go(words.go_on)


def household(hall: Hall, words: Words = VI) -> None:
    write(hall, words.head_name, HOUSEHOLD["head_name"], words)
    write(hall, words.head_relation, HOUSEHOLD["head_relation"], words)
    write(hall, words.head_number, HOUSEHOLD["head_number"], words)
    hall.go(words.go_on)


def choose(hall: Hall, option: str, words: Words = VI) -> None:
    """Touch one of several answers, and see it chosen."""
    touch(hall, option, words)
    hall.person.wait(
        lambda: any(option in seen.name and seen.checked for seen in hall.person.look()),
        f"“{option}” to be chosen",
    )


def print_it(hall: Hall, words: Words = VI) -> bytes:
    """From the picture of the page to the page in the hand, and the welcome screen again."""
    review(hall)
    hall.go(words.print_it)
    hall.on(TakePapers)
    page = hall.take_page()
    hall.go(words.have_all)
    hall.thanked()
    hall.on(Welcome)
    return page


def review(hall: Hall) -> None:
    """Until the page is drawn."""
    hall.on(Review)
    hall.person.wait(
        lambda: isinstance(hall.state.screen, Review) and bool(hall.state.screen.pages),
        "the picture of the page",
    )


def whole_form(hall: Hall, words: Words = VI) -> bytes:
    """A declaration by card, from the welcome screen to the paper in the hand."""
    to_reviewed_form(hall, words)
    return print_it(hall, words)


def to_reviewed_form(hall: Hall, words: Words = VI) -> None:
    """A declaration by card, all questions answered."""
    to_glass(hall, words)
    hall.lay_card(MOTHER)
    hall.on(CheckRead)
    hall.go(words.right)
    household_and_request(hall, words)
    hall.go(words.go_on)


def whole_certificate(hall: Hall, number: str = MOTHER.number) -> bytes:
    """A residence confirmation for oneself, from the welcome screen to the paper in the hand."""
    to_sign_in(hall, card=number == MOTHER.number)
    hall.confirm_by_phone(number)
    return print_it(hall)
