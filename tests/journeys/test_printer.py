"""Printers that run out, jam, stand open or lose their power."""

from __future__ import annotations

import pytest

from forms.verify import VerdictKind
from kiosk_app.journey.states import Failure, Printing, Services, SlipState, TakePapers, Welcome
from tests.journeys.hall import Hall, text_of
from tests.journeys.people import MOTHER
from tests.journeys.walks import VI, review, to_sign_in, whole_form


def to_review(hall: Hall) -> None:
    to_sign_in(hall)
    hall.confirm_by_phone(MOTHER.number)
    review(hall)


def serial(hall: Hall) -> str:
    return hall.site.serials()[-1]


def test_paper_out_before_anything_is_asked_for(hall: Hall) -> None:
    person = hall.person
    hall.machine.page_printer.set_fault("paper-out", on=True)
    hall.go(VI.start)
    person.wait_for("Máy in chưa sẵn sàng")
    hall.find_service(VI.form)
    person.press(VI.form)
    person.wait_for("Máy in cần nhân viên. Bấm Gọi giúp, hoặc ra quầy.")
    assert isinstance(hall.state.screen, Services)
    hall.machine.page_printer.set_fault("paper-out", on=False)
    person.wait(lambda: not person.sees("Máy in chưa sẵn sàng"), "the printer to be ready")
    hall.go(VI.home)
    assert hall.verdict(whole_form(hall)).kind is VerdictKind.DECLARED


@pytest.mark.parametrize(
    ("fault", "title", "happened"),
    [
        ("paper-out", "Máy in hết giấy", "Trong máy không còn tờ giấy nào."),
        ("jam", "Giấy bị kẹt trong máy in", "Giấy dừng giữa chừng. Lỗi của máy."),
        ("cover-open", "Nắp máy in đang mở", "Đóng nắp lại là máy in tiếp."),
        ("toner-out", "Máy in hết mực", "Cần thay hộp mực."),
    ],
)
def test_held_up_before_the_page_moves_and_mended(
    hall: Hall, fault: str, title: str, happened: str
) -> None:
    person = hall.person
    calls = len(hall.site.help_calls())
    to_review(hall)
    hall.machine.page_printer.set_fault(fault, on=True)
    person.press(VI.print_it)
    person.wait_for(title)
    assert person.sees(happened)
    assert person.sees("Vẫn được giữ. Chưa thu phí, chưa tính là đã cấp.")
    person.wait_for("Đã báo nhân viên lúc")
    hall.told_of_help("device-fault", "Printing", calls)
    assert len(hall.site.help_calls()) == calls + 1
    assert hall.machine.page_printer.pages_in_tray() == []

    hall.machine.page_printer.set_fault(fault, on=False)
    hall.slip_is_out()
    page = hall.take_all()
    assert hall.verdict(page).kind is VerdictKind.VALID
    assert serial(hall) in text_of(page)
    hall.told_of_outcome(serial(hall), "taken")


def test_gone_home_while_held_up(hall: Hall) -> None:
    to_review(hall)
    hall.machine.page_printer.set_fault("paper-out", on=True)
    hall.person.press(VI.print_it)
    hall.person.wait_for("Máy in hết giấy")
    hall.go(VI.home)
    hall.on(Welcome)
    hall.told_of_outcome(serial(hall), "spoiled")
    # The job went with its session: refilled, the printer has nothing of it to print.
    hall.person.wait(lambda: bool(hall.events("job")), "the job's end")
    hall.machine.page_printer.set_fault("paper-out", on=False)
    hall.ready()
    assert hall.machine.page_printer.pages_in_tray() == []


def in_mid_page(hall: Hall, fault: str) -> None:
    """The page is moving when it happens."""
    hall.machine.page_printer.set_fault("slow", on=True)
    to_review(hall)
    hall.person.press(VI.print_it)
    hall.on(Printing)
    hall.person.wait(
        lambda: (
            isinstance(hall.state.screen, Printing) and hall.state.screen.slip is not SlipState.NONE
        ),
        "the page to move",
    )
    hall.machine.page_printer.set_fault(fault, on=True)
    hall.on(Failure)
    hall.machine.page_printer.set_fault("slow", on=False)


def test_a_jam_in_mid_page_spoils_it(hall: Hall) -> None:
    calls = len(hall.site.help_calls())
    in_mid_page(hall, "jam")
    assert hall.person.sees("Chưa in được giấy")
    assert hall.person.sees("Không có trang nào dùng được. Lỗi của máy.")
    assert hall.person.sees("Chưa tính là đã cấp. Chưa thu phí.")
    hall.person.wait_for("Đã báo nhân viên lúc")
    hall.told_of_help("device-fault", "Failure", calls)
    hall.told_of_outcome(serial(hall), "spoiled")


@pytest.mark.parametrize(("answer", "outcome"), [("Có giấy", "taken"), ("Khay trống", "unknown")])
def test_power_gone_in_mid_page_asks_the_person(hall: Hall, answer: str, outcome: str) -> None:
    in_mid_page(hall, "power-off")
    assert hall.person.sees("Trong khay có giấy không?")
    assert hall.person.sees("Máy không chắc giấy đã ra. Mời nhìn vào khay.")
    hall.go(answer)
    if outcome == "taken":
        hall.on(TakePapers)
        # The receipt came out meanwhile, and is not forgotten.
        hall.slip_is_out()
        assert hall.person.sees("Biên nhận")
        hall.go(VI.have_all)
    else:
        assert hall.person.sees("Chưa in được giấy")
    hall.told_of_outcome(serial(hall), outcome)


def test_paper_missing_says_the_person(hall: Hall) -> None:
    to_review(hall)
    hall.person.press(VI.print_it)
    hall.on(TakePapers)
    hall.go("Chưa đủ giấy")
    assert hall.person.sees("Trong khay có giấy không?")
    hall.go("Khay trống")
    hall.told_of_outcome(serial(hall), "unknown")


def test_no_receipt_and_the_paper_all_the_same(hall: Hall) -> None:
    hall.machine.slip_printer.set_fault("paper-out", on=True)
    to_review(hall)
    hall.person.press(VI.print_it)
    hall.on(TakePapers)
    hall.person.wait_for("Biên nhận không in được")
    assert hall.person.sees(f"Giấy vẫn có giá trị. Số giấy: {serial(hall)}")
    page = hall.take_all()
    assert hall.verdict(page).kind is VerdictKind.VALID
    # Refilled, the printer does not bring out somebody's old slip.
    hall.machine.slip_printer.load_paper(None)
    assert hall.machine.slip_printer.slips() == []
