"""Service mode's pages, from nothing but the data that the core fills."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from devices.guidance import Guidance
from devices.status import (
    Contact,
    DeviceKind,
    DeviceReport,
    DeviceState,
    Power,
    PrinterStatus,
    ScannerStatus,
    SensorStatus,
    UpsStatus,
)
from kiosk_app.journey.service import (
    GIVE_UP_REASONS,
    Answered,
    DeadLetter,
    Health,
    LogLine,
    Order,
    Room,
    Said,
    ServiceMode,
    Verb,
)
from kiosk_app.journey.service_events import CloseService, GiveOrder, MarkTouch, ShowRoom
from kiosk_app.journey.states import State
from kiosk_app.technician.network import PROBLEMS
from kiosk_app.viewmodels import service_orders, service_steps
from kiosk_app.viewmodels.service_devices import change_words, standing, tone
from kiosk_app.viewmodels.service_letters import reason_words
from kiosk_app.viewmodels.service_mode import ServiceModeVm
from kiosk_app.viewmodels.service_words import age_words, kind_words, version_row
from tests.kiosk_app.serviced import AT, DAYS, HEALTH, JAMMED, VIEW, room
from tests.kiosk_app.viewmodels.desk import Desk

PRINTERS = (DeviceKind.PAGE_PRINTER, DeviceKind.SLIP_PRINTER)


def shown(desk: Desk, state: State) -> ServiceModeVm:
    return desk.show(ServiceModeVm, state)


def face(vm: ServiceModeVm) -> dict[str, Any]:
    found = vm.property("face")
    assert isinstance(found, dict)
    return found


def ordered(desk: Desk) -> Order:
    sent = desk.last()
    assert isinstance(sent, GiveOrder)
    return sent.order


def with_need(need: str, health: Health = JAMMED, state: DeviceState | None = None) -> State:
    """The first device needs ``need``; it is looked at closely."""
    status = health.report.status
    if state is not None:
        status = replace(status, device=state)
    changed = replace(health, report=replace(health.report, status=status), needs=need)
    view = replace(VIEW, health=(changed, *(h for h in HEALTH if h is not health)))
    return room("vi", device=health.report.name, view=view)


# --- devices --------------------------------------------------------------------------------


def test_what_needs_somebody_comes_first(desk: Desk) -> None:
    vm = shown(desk, room("vi"))
    rows = face(vm)["health"]
    assert [row["tone"] for row in rows] == [*["failure"] * 3, "attention", *["ok"] * 4]
    assert rows[0]["title"] == "Máy in A4"
    assert vm.ages[0] == "2 giây trước"
    assert face(vm)["sub"] == "4 thiết bị cần xử lý"


def test_all_of_them_work(desk: Desk) -> None:
    view = replace(VIEW, health=HEALTH[2:4])
    assert face(shown(desk, room("vi", view=view)))["sub"] == "Tất cả đều hoạt động"


@pytest.mark.parametrize("need", list(Guidance))
@pytest.mark.parametrize("kind", [*PRINTERS, DeviceKind.SCANNER, DeviceKind.UPS])
def test_every_word_of_guidance_has_words_and_steps(
    desk: Desk, need: Guidance, kind: DeviceKind
) -> None:
    assert need in service_steps.KNOWN
    said = service_steps.need_words(need)
    assert said != service_steps.need_words("something else")
    steps = service_steps.steps(need, kind)
    assert 2 <= len(steps) <= 4
    assert len(set(steps)) == len(steps)


def test_no_word_is_known_that_nobody_says() -> None:
    assert set(Guidance) == service_steps.KNOWN
    assert service_steps.ATTENTION < service_steps.KNOWN


def test_a_word_that_is_new_to_the_screen_still_has_steps(desk: Desk) -> None:
    device = face(shown(desk, with_need("gremlins")))["device"]
    assert device["state"] == "Cần kỹ thuật viên"
    assert len(device["steps"]) >= 2
    assert device["tone"] == "failure"


@pytest.mark.parametrize("need", list(Guidance))
@pytest.mark.parametrize("health", HEALTH[:3])
def test_a_button_named_in_the_steps_is_there(desk: Desk, need: Guidance, health: Health) -> None:
    found = face(shown(desk, with_need(need, health)))
    buttons = {way["text"] for way in found["ways"]}
    for step in found["device"]["steps"]:
        for button in ("Đặt lại", "Nạp giấy", "Cuộn mới", "Khay đã trống"):
            if f"“{button}”" in step and health.report.kind in PRINTERS:
                assert button in buttons, step
    assert found["ways"], "something can always be tried"


def test_what_is_pressed_first_fits_what_is_needed(desk: Desk) -> None:
    def first(need: str, health: Health = JAMMED) -> str:
        return str(face(shown(desk, with_need(need, health)))["ways"][0]["verb"])

    assert first("jam") == "test"
    assert first("silent") == "reset"
    assert first("paper-out") == "refill"
    assert first("paper-low", HEALTH[1]) == "refill"
    assert first("tray-full") == "tray-cleared"
    assert first("wrong-settings", HEALTH[2]) == "test"


def test_nobody_is_asked_to_print_where_nothing_is_known(desk: Desk) -> None:
    unknown = replace(JAMMED, needs="")
    report = replace(unknown.report, status=PrinterStatus(DeviceState.UNKNOWN, 0.0))
    unknown = replace(unknown, report=report)
    assert (tone(unknown), standing(unknown)) == ("off", "Không trả lời")


def test_at_rest_each_kind_says_what_it_is_for(desk: Desk) -> None:
    shown(desk, room("vi"))

    def said(kind: DeviceKind, status: Any) -> str:
        return standing(Health(DeviceReport("one", kind, status), 0.0))

    online = DeviceState.ONLINE
    assert said(DeviceKind.DOOR, SensorStatus(online, 0.0, Contact.OFF)) == "Đang đóng"
    assert said(DeviceKind.JACK, SensorStatus(online, 0.0, Contact.ON)) == "Đã cắm tai nghe"
    assert said(DeviceKind.UPS, UpsStatus(online, 0.0, Power.MAINS, 97)) == "Điện lưới, sạc 97 %"
    assert said(DeviceKind.SCANNER, ScannerStatus(online, 0.0)) == "Sẵn sàng"
    assert said(DeviceKind.TRAY_SENSOR, SensorStatus(online, 0.0)) == "Không trả lời"
    assert {kind_words(kind) for kind in DeviceKind}.isdisjoint(set(DeviceKind))


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.4, "vừa xong"),
        (41.9, "41 giây trước"),
        (340.0, "5 phút trước"),
        (90000.0, "25 giờ trước"),
    ],
)
def test_an_age_in_words(desk: Desk, seconds: float, words: str) -> None:
    assert age_words(seconds) == words


@pytest.mark.parametrize(
    ("line", "row"),
    [
        (("kiosk", "0.6.0"), ("Chương trình này", "0.6.0")),
        (("Python", "3.11.2"), ("Python", "3.11.2")),
        (("keys", "credential"), ("Khóa được niêm bằng", "Thông tin xác thực của hệ thống")),
        (("keys", "file"), ("Khóa được niêm bằng", "Chỉ quyền truy cập tệp")),
        (("damaged keys", "machine"), ("Khóa đã để riêng", "machine")),
        (("permit", "2026-11-21 23:05+07:00"), ("Văn phòng cho phép đến", "23:05")),
        (("permit", "2026-11-22 08:05+07:00"), ("Văn phòng cho phép đến", "22/11 08:05")),
        (("permit", "-"), ("Văn phòng cho phép đến", "-")),
    ],
)
@pytest.mark.usefixtures("desk")
def test_what_runs_here_in_words(line: tuple[str, str], row: tuple[str, str]) -> None:
    assert version_row(*line, AT) == row


def test_a_history_tells_states_and_needs(desk: Desk) -> None:
    device = face(shown(desk, room("vi", device="a4")))["device"]
    assert device["history"][0] == {"label": "09:33", "value": "Kẹt giấy"}
    assert device["history"][2] == {"label": "20/11 06:47", "value": "Sẵn sàng"}
    assert change_words("noDevice") == "Chưa kết nối"
    assert {"label": "Trang đã in", "value": "48211 từ ngày 02/03/2026"} in device["counters"]


def test_a_device_that_is_gone_leaves_its_page(desk: Desk) -> None:
    vm = shown(desk, room("vi", device="a4"))
    assert face(vm)["page"] == "device"
    vm.update(room("vi", device="a4", view=replace(VIEW, health=HEALTH[1:])))
    assert face(vm)["page"] == "health"


def test_ages_pass_without_a_row_made_anew(desk: Desk) -> None:
    """Once a second a new view comes: what a finger is on must not be replaced by it."""
    vm = shown(desk, room("vi"))
    assert face(vm)["page"] == "health"
    changed, aged = [], []
    vm.changed.connect(lambda: changed.append(1))
    vm.aged.connect(lambda: aged.append(vm.ages[0]))
    older = tuple(replace(health, age=health.age + 1) for health in HEALTH)
    vm.update(room("vi", view=replace(VIEW, health=older)))
    assert (changed, aged) == ([], ["3 giây trước"])
    vm.update(room("vi", view=replace(VIEW, health=HEALTH[1:])))
    assert changed == [1]


# --- orders ---------------------------------------------------------------------------------


def test_a_refill_asks_how_many(desk: Desk) -> None:
    vm = shown(desk, room("vi", Room.PAPER))
    vm.order("refill", "tray")
    assert (face(vm)["page"], face(vm)["sub"]) == ("amount", "Giấy A4")
    assert face(vm)["presets"] == [250, 500]
    vm.save()
    assert face(vm)["missing"]
    assert desk.sent == []
    vm.preset(500)
    assert vm.number.text == "500"
    vm.save()
    assert ordered(desk) == Order(Verb.REFILL, "tray", 500)
    assert face(vm)["page"] == "paper"
    assert vm.number.text == "", "the next number begins empty"


def test_a_count_is_typed_and_never_suggested(desk: Desk) -> None:
    vm = shown(desk, room("vi", Room.PAPER))
    vm.order("count", "tray")
    assert face(vm)["presets"] == []
    for digit in "04125":
        vm.number.type(digit)
    vm.save()
    assert ordered(desk) == Order(Verb.COUNT, "tray", 412)


def test_the_way_back_from_a_number_gives_no_order(desk: Desk) -> None:
    vm = shown(desk, room("vi", Room.PAPER))
    vm.order("spoiled", "tray")
    vm.preset(2)
    vm.back()
    assert desk.sent == []
    assert face(vm)["page"] == "paper"
    vm.save()
    assert desk.sent == [], "nothing is being asked for"


def test_a_sheet_is_settled_by_one_of_three(desk: Desk) -> None:
    vm = shown(desk, room("vi", Room.PAPER))
    sheet = face(vm)["unsettled"][0]
    vm.order("settle", sheet["subject"])
    assert "000418/XN" in face(vm)["sub"]
    choices = [row["choice"] for row in face(vm)["settlements"]]
    vm.settle(choices[1])
    assert ordered(desk) == Order(Verb.SETTLE, "00c0ffee00c0ffee-1/1", choice="given")


def test_out_of_service_is_asked_once_and_back_is_not(desk: Desk) -> None:
    vm = shown(desk, room("vi", Room.MACHINE))
    vm.order("retire", "")
    assert desk.sent == []
    assert face(vm)["page"] == "retire"
    vm.save()
    assert ordered(desk) == Order(Verb.RETIRE)
    vm = shown(desk, room("vi", Room.MACHINE, retired="09:40"))
    assert face(vm)["retired"] == "09:40"
    vm.order("resume", "")
    assert ordered(desk) == Order(Verb.RESUME)


def test_a_machine_that_stopped_itself_is_put_back_as_well(desk: Desk) -> None:
    state = room("vi", Room.MACHINE)
    stopped = replace(state, machine=replace(state.machine, out_of_service="08:12"))
    assert face(shown(desk, stopped))["retired"] == "08:12"


def test_a_left_paper_is_shown_under_paper(desk: Desk) -> None:
    state = room("vi", Room.PAPER)
    assert face(shown(desk, state))["left"] is False
    left = replace(state, machine=replace(state.machine, paper_left=True))
    vm = shown(desk, left)
    assert face(vm)["left"] is True
    vm.order("tray-cleared", "")
    assert ordered(desk) == Order(Verb.TRAY_CLEARED)


def test_the_hosts_themselves_say_what_a_check_found(desk: Desk) -> None:
    answered = Answered(Order(Verb.NETWORK), Said.DONE, 2)
    assert face(shown(desk, room("vi", Room.NETWORK, answered=answered)))["message"] == {}


def test_while_one_order_is_carried_out_the_next_is_kept(desk: Desk) -> None:
    vm = shown(desk, room("vi", Room.PAPER, at_work=Order(Verb.TEST, "scanner")))
    assert face(vm)["message"]["text"] == "Đặt một mã lên mặt kính ngay bây giờ."
    vm.order("refill", "tray")
    vm.preset(500)
    vm.save()
    assert desk.sent == []
    vm.update(room("vi", Room.PAPER))
    vm.save()
    assert ordered(desk) == Order(Verb.REFILL, "tray", 500)


@pytest.mark.parametrize("said", list(Said))
def test_every_answer_has_words_and_a_tone(desk: Desk, said: Said) -> None:
    answered = Answered(Order(Verb.TEST, "a4"), said, 12, "media-jam-error")
    vm = shown(desk, room("vi", device="a4", answered=answered))
    message = face(vm)["message"]
    assert message["title"] == "In trang thử"
    assert message["tone"] in {"ok", "attention", "failure"}
    # Its own words matter where something is wrong.
    assert message["text"].endswith("media-jam-error") is (message["tone"] != "ok")
    assert service_orders.result_words(said) != said


def test_what_is_said_belongs_to_where_it_was_asked(desk: Desk) -> None:
    answered = Answered(Order(Verb.TEST, "a4"), Said.DELIVERED)
    assert face(shown(desk, room("vi", device="a4", answered=answered)))["message"]
    assert not face(shown(desk, room("vi", device="slip", answered=answered)))["message"]
    assert not face(shown(desk, room("vi", Room.NETWORK, answered=answered)))["message"]


def test_results_of_tests_stay_beside_them(desk: Desk) -> None:
    vm = shown(desk, room("vi", Room.TESTS))
    vm.update(
        room("vi", Room.TESTS, answered=Answered(Order(Verb.TEST, "scanner"), Said.READ, 214))
    )
    vm.update(room("vi", Room.TESTS, answered=Answered(Order(Verb.SOUND), Said.DONE)))
    results = {row["subject"]: row for row in face(vm)["tests"]}
    assert results["scanner"]["result"] == "Đã đọc 214 byte."
    assert results["a4"]["result"] == "Chưa thử"
    assert results[""]["tone"] == "ok"


# --- rooms ----------------------------------------------------------------------------------


def test_tabs_lead_to_every_room(desk: Desk) -> None:
    vm = shown(desk, room("vi", Room.LOG))
    assert [tab["room"] for tab in vm.rooms if tab["shown"]] == ["log"]
    for tab in vm.rooms:
        vm.showRoom(tab["room"])
        assert desk.last() == ShowRoom(session=None, turn=300, room=Room(tab["room"]))


def test_another_room_leaves_what_was_being_asked(desk: Desk) -> None:
    vm = shown(desk, room("vi", Room.PAPER))
    vm.order("refill", "tray")
    vm.update(room("vi", Room.LOG))
    assert face(vm)["page"] == "log"


def test_back_leads_out_page_by_page(desk: Desk) -> None:
    vm = shown(desk, room("vi", device="a4"))
    vm.back()
    assert desk.last() == ShowRoom(session=None, turn=300, room=Room.HEALTH)
    vm = shown(desk, room("vi"))
    vm.back()
    assert desk.last() == CloseService(session=None, turn=300)


def test_the_touch_check_marks_where_the_finger_was(desk: Desk) -> None:
    vm = shown(desk, room("vi", Room.TESTS))
    vm.checkTouch()
    assert face(vm)["page"] == "touch"
    vm.mark(0.25, 0.5)
    assert desk.last() == MarkTouch(session=None, turn=300, x=0.25, y=0.5)
    vm.update(room("vi", Room.TESTS, touched=((0.25, 0.5),)))
    assert vm.marks == [[0.25, 0.5]]
    vm.back()
    assert face(vm)["page"] == "tests"


def test_the_days_add_up_or_say_why_not(desk: Desk) -> None:
    vm = shown(desk, room("vi", Room.PAPER))
    today, roll, yesterday = face(vm)["days"]
    assert [term["value"] for term in today["terms"]] == ["461", "0", "47", "2", "412", "chưa"]
    assert today["verdict"] == "Sổ cấp giấy gửi in 49, máy in đã in 47. Chưa ai đếm."
    assert (roll["tone"], roll["verdict"]) == ("ok", "Số giấy khớp.")
    assert (yesterday["whole"], yesterday["verdict"]) == (False, "Thiếu 1 tờ.")
    more = replace(VIEW, days=(replace(DAYS[2], counted=171),))
    vm.update(room("vi", Room.PAPER, view=more))
    assert face(vm)["days"][0]["verdict"] == "Thừa 2 tờ."


def test_a_source_never_filled_has_no_bar(desk: Desk) -> None:
    stock = replace(VIEW.stock[0], level=None, filled_at=None, filled_by="")
    row = face(shown(desk, room("vi", Room.PAPER, view=replace(VIEW, stock=(stock,)))))["stock"][0]
    assert not row["known"]
    assert row["level"].startswith("Chưa ghi lần nào")


@pytest.mark.parametrize("problem", PROBLEMS)
def test_every_problem_of_a_host_is_explained(desk: Desk, problem: str) -> None:
    state, meaning = service_orders.problem_words(problem)
    assert state != service_orders.problem_words("?")[0]
    assert meaning


def test_hosts_say_how_fast_or_what_is_wrong(desk: Desk) -> None:
    rows = face(shown(desk, room("vi", Room.NETWORK)))["hosts"]
    assert [row["tone"] for row in rows] == ["ok", "attention", "failure", "failure"]
    assert rows[0]["state"] == "Trả lời trong 12 ms"
    assert rows[1]["state"] == "Chứng thư có hạn đến 02/12/2026"


def test_the_log_names_devices_and_papers_in_words(desk: Desk) -> None:
    lines = face(shown(desk, room("vi", Room.LOG)))["log"]
    assert lines[0] == {"at": "09:47", "what": "Mở chế độ bảo trì", "who": "lan", "result": ""}
    assert lines[2]["what"] == "Đã nạp giấy: Giấy A4, 500"
    assert (lines[3]["what"], lines[3]["result"]) == ("Đã thử: Máy in A4", "còn chờ trong máy in")


def test_the_log_counts_sheets_and_hosts_in_trouble(desk: Desk) -> None:
    def line(verb: Verb, number: int) -> str:
        view = replace(VIEW, log=(LogLine(AT, "lan", verb, "", number, Said.DONE),))
        return str(face(shown(desk, room("vi", Room.LOG, view=view)))["log"][0]["what"])

    assert line(Verb.NETWORK, 0) == "Đã kiểm tra mạng"
    assert line(Verb.NETWORK, 2) == "Đã kiểm tra mạng: 2 máy chủ có vấn đề"
    assert line(Verb.SPOILED, 3) == "Ghi giấy hỏng: 3"


def test_before_the_first_look_nothing_is_made_up(desk: Desk) -> None:
    state = replace(room("vi"), screen=ServiceMode("lan"))
    vm = shown(desk, state)
    assert face(vm)["page"] == "looking"
    assert vm.ages == []
    vm.update(room("vi"))
    assert face(vm)["page"] == "health"
    assert VIEW.at == AT


def test_what_was_set_aside_says_why_and_is_sent_again_or_given_up(desk: Desk) -> None:
    vm = shown(desk, room("vi", Room.NETWORK))
    refused, over = face(vm)["parked"]
    assert refused["subject"] != over["subject"]
    assert all(row["title"] and row["text"] for row in (refused, over))
    vm.order("retry", refused["subject"])
    assert face(vm)["page"] == "letter"
    assert refused["subject"] in face(vm)["sub"]
    choices = [row["choice"] for row in face(vm)["settlements"]]
    vm.settle(choices[0])
    assert ordered(desk) == Order(Verb.RETRY, refused["subject"])
    vm = shown(desk, room("vi", Room.NETWORK))
    vm.order("retry", refused["subject"])
    vm.settle(choices[1])
    assert ordered(desk) == Order(Verb.GIVE_UP, refused["subject"], choice="counter")


def test_of_what_has_run_out_nothing_can_be_sent_again(desk: Desk) -> None:
    vm = shown(desk, room("vi", Room.NETWORK))
    vm.order("retry", face(vm)["parked"][1]["subject"])
    choices = [row["choice"] for row in face(vm)["settlements"]]
    assert choices == list(GIVE_UP_REASONS)
    vm.settle(choices[1])
    assert ordered(desk).verb is Verb.GIVE_UP


@pytest.mark.parametrize(
    "reason", ["conflict", "wrong-box", "malformed", "unreadable", "internal", "status-418"]
)
def test_every_reason_says_what_to_do(desk: Desk, reason: str) -> None:
    letter = DeadLetter("outcome_1", "outcome", reason, AT)
    assert reason_words(letter).endswith(".")
    assert reason_words(letter) != reason_words(replace(letter, sendable=False))
