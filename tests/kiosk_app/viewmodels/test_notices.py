"""View-models of what the office wants people to know: notices, hours, closed papers, enrolment."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from forms.schema import Group
from kiosk_app.actions.local_time import HALL
from kiosk_app.journey import touches
from kiosk_app.journey.circumstances import Enrolling, Pause, Standing
from kiosk_app.journey.states import Enrolment, OutOfService, Services, State
from kiosk_app.viewmodels.enrolment import NEW_KEY, TURN_SECONDS, EnrolmentVm
from kiosk_app.viewmodels.failure import FailureVm
from kiosk_app.viewmodels.notices import notice_rows
from kiosk_app.viewmodels.opening_words import in_language, moment_words
from kiosk_app.viewmodels.out_of_service import OutOfServiceVm
from kiosk_app.viewmodels.services import ServicesVm
from kiosk_app.viewmodels.welcome import ATTRACT_SECONDS, WelcomeVm
from tests.kiosk_app.scenes import SCENES
from tests.kiosk_app.synthetic import (
    CLOSURES,
    NOTICE,
    SATURDAY,
    WARNING,
    WEEK,
    machine,
    machine_told,
    state,
)
from tests.kiosk_app.viewmodels.desk import Desk


def welcome(**bulletin: object) -> State:
    return State(machine=machine_told(**bulletin))  # type: ignore[arg-type]


def test_notices_speak_the_language_whose_turn_it_is(desk: Desk) -> None:
    vm = desk.show(WelcomeVm, welcome(notices=(WARNING, NOTICE)))
    assert [row["tone"] for row in vm.notices] == ["attention", "info"]
    spoken = []
    for _ in range(3):
        spoken.append(vm.notices[1]["text"])
        for _ in range(ATTRACT_SECONDS):
            vm.tick()
    assert spoken == [NOTICE.text["vi"], NOTICE.text["en"], NOTICE.text["ko"]]


def test_a_notice_takes_the_same_room_in_every_language() -> None:
    rows = [notice_rows((NOTICE, WARNING), language) for language in ("vi", "en", "ko")]
    assert len({tuple(row["length"] for row in one) for one in rows}) == 1
    assert rows[2][1]["text"] == WARNING.text.get("en", WARNING.text["vi"])


def test_closed_it_says_so_and_when_it_opens_in_every_language(desk: Desk) -> None:
    vm = desk.show(WelcomeVm, welcome(hours=WEEK))
    assert vm.closed
    assert [row["text"] for row in vm.closedWords][:3] == [
        "Mở lại lúc 07:30 thứ Hai",
        "Opens again at 07:30 on Monday",
        "월요일 07:30에 다시 엽니다",
    ]
    open_ = desk.show(WelcomeVm, welcome(hours=()))
    assert not open_.closed


def test_closed_without_an_end_nothing_is_promised(desk: Desk) -> None:
    never = replace(WEEK[0], weekday=1, opens="07:30", closes="11:30")
    days = {date.fromordinal(SATURDAY.toordinal() + ahead): {} for ahead in range(70)}
    vm = desk.show(WelcomeVm, welcome(hours=(never,), closed_days=days))
    assert vm.closed
    assert {row["text"] for row in vm.closedWords} == {""}


@pytest.mark.parametrize(
    ("at", "vi", "en"),
    [
        (datetime(2026, 11, 21, 14, 0), "14:00", "14:00"),
        (datetime(2026, 11, 22, 7, 30), "07:30 Chủ Nhật", "07:30 on Sunday"),
        (datetime(2026, 11, 27, 7, 30), "07:30 thứ Sáu", "07:30 on Friday"),
        (datetime(2026, 11, 28, 7, 30), "07:30 ngày 28 tháng 11", "07:30 on 28 November"),
    ],
)
def test_a_moment_is_told_no_more_exactly_than_needful(
    desk: Desk, at: datetime, vi: str, en: str
) -> None:
    at = at.replace(tzinfo=HALL)
    for language, words in (("vi", vi), ("en", en)):
        assert moment_words(at, SATURDAY, in_language(desk.interpreter, language)) == words


def test_a_closed_paper_says_why_in_the_persons_language(desk: Desk) -> None:
    shown = replace(
        state(Services(hindered="CT07", group=Group.RESIDENCE), "en"),
        machine=machine_told(closed=CLOSURES),
    )
    desk.interpreter.install("en")
    vm = desk.show(ServicesVm, shown)
    row = next(row for row in vm.certificates if row["code"] == "CT07")
    assert row["availability"] == "not-now"
    assert row["meta"] == "The population register is under maintenance."
    assert row["tag"] == "Again from 14:00"
    assert vm.hinderedText == (
        "The population register is under maintenance. It can be had again from 14:00."
    )


def test_enrolment_shows_code_and_fingerprint_to_be_compared(desk: Desk) -> None:
    shown = SCENES["enrolment"]("vi")
    vm = desk.show(EnrolmentVm, shown)
    assert (vm.code, vm.spokenCode) == ("7K3M PQ2X", "7 K 3 M P Q 2 X")
    assert vm.fingerprint == "4f1d 0c7a 93be 2586"
    assert vm.until == "Dùng được đến 10:02. Sau đó máy hiện mã mới."
    assert vm.messageTitle == ""
    assert len(vm.steps) == 3
    titles = set()
    for _ in range(3):
        titles.add(vm.title)
        for _ in range(TURN_SECONDS):
            vm.tick()
    assert titles == {
        "Máy này chưa được ghi danh",
        "This machine is not enrolled yet",
        "아직 등록되지 않은 기기입니다",
    }


def test_before_the_office_answers_there_is_no_code(desk: Desk) -> None:
    whole = replace(machine(), standing=Standing.UNKNOWN)
    vm = desk.show(EnrolmentVm, State(machine=whole, screen=Enrolment()))
    assert (vm.code, vm.fingerprint, vm.until) == ("", "", "")
    assert vm.messageTitle == "Đang chờ văn phòng"


def test_why_the_office_does_not_know_it_any_more_is_said(desk: Desk) -> None:
    shown = Enrolling("0" * 16, new_key=True)
    whole = replace(machine(), standing=Standing.UNKNOWN, enrolling=shown)
    vm = desk.show(EnrolmentVm, State(machine=whole, screen=Enrolment()))
    assert vm.sub == desk.interpreter.say("vi", "enrolment", NEW_KEY)


def test_refused_one_touch_asks_again(desk: Desk) -> None:
    whole = replace(
        machine(), standing=Standing.UNKNOWN, enrolling=Enrolling("0" * 16, refused=True)
    )
    vm = desk.show(EnrolmentVm, State(machine=whole, screen=Enrolment()))
    assert vm.refused
    assert vm.title == vm.messageTitle == "Văn phòng đã từ chối máy này"
    vm.askAgain()
    assert isinstance(desk.last(), touches.AskToBeTakenIn)


@pytest.mark.parametrize(
    ("changes", "happened", "can_call"),
    [
        ({"out_of_service": "09:52"}, "Máy tự dừng lúc 09:52 để an toàn.", True),
        (
            {"standing": Standing.SUSPENDED, "standing_since": "09:41"},
            "Văn phòng cho máy tạm ngừng lúc 09:41.",
            False,
        ),
        (
            {"standing": Standing.REVOKED},
            "Văn phòng không còn chấp nhận khóa của máy này.",
            False,
        ),
        (
            {"standing": Standing.REVOKED, "out_of_service": "09:52"},
            "Máy tự dừng lúc 09:52 để an toàn.",
            True,
        ),
    ],
)
def test_out_of_service_says_why(
    desk: Desk, changes: dict[str, object], happened: str, can_call: bool
) -> None:
    whole = replace(machine(), **changes)  # type: ignore[arg-type]
    vm = desk.show(OutOfServiceVm, State(machine=whole, screen=OutOfService()))
    assert (vm.happened, vm.canCall) == (happened, can_call)
    assert vm.helper


def test_keys_that_cannot_be_opened_are_told_apart_from_a_disk(desk: Desk) -> None:
    def said(pause: Pause) -> str:
        whole = replace(machine(), pause=pause)
        shown = desk.show(OutOfServiceVm, State(machine=whole, screen=OutOfService()))
        assert shown.helper
        return str(shown.happened)

    assert len({said(pause) for pause in Pause}) == len(Pause)


def test_a_session_that_was_stopped_is_told_so(desk: Desk) -> None:
    vm = desk.show(FailureVm, SCENES["failure-suspended"]("vi"))
    assert vm.title == "Máy này đang tạm ngừng"
    assert vm.ways == []
