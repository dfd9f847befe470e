"""Faults of a real A4 printer, each from the person's first touch to the next person's paper."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from forms.verify import VerdictKind
from kiosk_app.journey.states import Failure, Printing, Services, SlipState, TakePapers, Welcome
from tests.journeys.hall import Hall, text_of
from tests.journeys.parts_pages import CupsTray
from tests.journeys.people import MOTHER
from tests.journeys.walks import VI, review, to_sign_in, whole_certificate
from tests.torture.files import files_with


@pytest.fixture
def hall(real_hall: Hall) -> Iterator[Hall]:
    """Whatever happens to one person: the next one is served, and takes one page, their own."""
    yield real_hall
    real_hall.restore()
    real_hall.heard_again()
    real_hall.ready()
    page = whole_certificate(real_hall)
    assert real_hall.verdict(page).kind is VerdictKind.VALID
    assert serial(real_hall) in text_of(page)
    real_hall.told_of_outcome(serial(real_hall), "taken")


def tray(hall: Hall) -> CupsTray:
    assert isinstance(hall.machine.page_printer, CupsTray)
    return hall.machine.page_printer


def serial(hall: Hall) -> str:
    return hall.site.serials()[-1]


def to_review(hall: Hall) -> None:
    to_sign_in(hall)
    hall.confirm_by_phone(MOTHER.number)
    review(hall)


def in_mid_page(hall: Hall) -> None:
    """The printer is at work on the page, and the slip is out."""
    tray(hall).set_fault("slow", on=True)
    to_review(hall)
    hall.person.press(VI.print_it)
    hall.person.wait(
        lambda: (
            isinstance(hall.state.screen, Printing)
            and hall.state.screen.slip is SlipState.DELIVERED
        ),
        "the page to be on its way",
    )


TROUBLES = [
    ("paper-out", "Máy in hết giấy", "Trong máy không còn tờ giấy nào."),
    ("jam", "Giấy bị kẹt trong máy in", "Giấy dừng giữa chừng. Lỗi của máy."),
    ("cover-open", "Nắp máy in đang mở", "Đóng nắp lại là máy in tiếp."),
]


@pytest.mark.parametrize(("fault", "title", "happened"), TROUBLES)
def test_held_up_in_mid_page_and_mended(hall: Hall, fault: str, title: str, happened: str) -> None:
    calls = len(hall.site.help_calls())
    in_mid_page(hall)
    tray(hall).set_fault(fault, on=True)
    hall.person.wait_for(title)
    assert hall.person.sees(happened)
    hall.told_of_help("device-fault", "Printing", calls)
    assert tray(hall).pages_in_tray() == []

    tray(hall).set_fault("slow", on=False)
    tray(hall).set_fault(fault, on=False)
    page = hall.take_all()
    assert hall.verdict(page).kind is VerdictKind.VALID
    assert serial(hall) in text_of(page)
    hall.told_of_outcome(serial(hall), "taken")
    assert len(hall.machine.slip_printer.slips()) == 1
    hall.ready()
    assert tray(hall).pages_in_tray() == []


def test_a_jam_that_the_printer_gives_up_spoils_the_page(hall: Hall) -> None:
    in_mid_page(hall)
    tray(hall).set_fault("jam", on=True)
    hall.person.wait_for("Giấy bị kẹt trong máy in")
    tray(hall).stand.give_up_page()
    hall.on(Failure)
    assert hall.person.sees("Chưa in được giấy")
    assert hall.person.sees("Không có trang nào dùng được. Lỗi của máy.")
    hall.told_of_outcome(serial(hall), "spoiled")


@pytest.mark.parametrize(("answer", "outcome"), [("Có giấy", "taken"), ("Khay trống", "unknown")])
def test_ended_in_mid_page_and_started_again_asks_the_person(
    hall: Hall, answer: str, outcome: str
) -> None:
    in_mid_page(hall)
    tray(hall).switch_off_and_on()
    hall.on(Failure)
    assert hall.person.sees("Trong khay có giấy không?")
    assert hall.person.sees("Máy không chắc giấy đã ra. Mời nhìn vào khay.")
    hall.go(answer)
    if outcome == "taken":
        hall.on(TakePapers)
        hall.go(VI.have_all)
    else:
        assert hall.person.sees("Chưa in được giấy")
    hall.told_of_outcome(serial(hall), outcome)
    # Neither spooler nor printer brings it out later.
    assert tray(hall).pages_in_tray() == []


def test_switched_off_before_anything_is_asked_for(hall: Hall) -> None:
    tray(hall).set_fault("power-off", on=True)
    hall.go(VI.start)
    hall.person.wait_for("Máy in chưa sẵn sàng")
    assert isinstance(hall.state.screen, Services)
    tray(hall).set_fault("power-off", on=False)
    hall.person.wait(lambda: not hall.person.sees("Máy in chưa sẵn sàng"), "the printer")
    hall.go(VI.home)
    hall.on(Welcome)


def test_switched_off_just_before_the_page(hall: Hall) -> None:
    to_review(hall)
    tray(hall).set_fault("power-off", on=True)
    hall.person.press(VI.print_it)
    hall.on(Failure)
    assert hall.person.sees("Chưa in được giấy")
    hall.told_of_outcome(serial(hall), "spoiled")
    tray(hall).set_fault("power-off", on=False)
    assert tray(hall).pages_in_tray() == []


def test_a_printer_that_hangs_asks_the_person_after_half_a_minute(hall: Hall) -> None:
    in_mid_page(hall)
    tray(hall).set_fault("silent", on=True)
    hall.person.wait(lambda: isinstance(hall.state.screen, Failure), "the end of patience", 60.0)
    hall.person.wait_for("Trong khay có giấy không?")
    hall.go("Khay trống")
    hall.told_of_outcome(serial(hall), "unknown")
    tray(hall).switch_off_and_on()


def test_gone_home_while_held_up(hall: Hall) -> None:
    in_mid_page(hall)
    tray(hall).set_fault("paper-out", on=True)
    hall.person.wait_for("Máy in hết giấy")
    hall.go(VI.home)
    hall.on(Welcome)
    # This printer keeps a page in spite of a cancellation: a technician is told, and switches it
    # off and on before the refill.
    hall.person.wait(lambda: bool(hall.events("not-purged")), "the technician to be told")
    tray(hall).switch_off_and_on()
    tray(hall).set_fault("paper-out", on=False)
    tray(hall).set_fault("slow", on=False)
    hall.ready()
    assert tray(hall).pages_in_tray() == []


def test_the_spooler_keeps_nothing_of_anybody(real_hall: Hall) -> None:
    """Not in spool, cache, state, temporary folder or logs: neither name and number, nor a page,
    whose words are compressed.
    """
    page = whole_certificate(real_hall)
    assert MOTHER.name.upper() in text_of(page)
    folder = tray(real_hall).stand.folder
    texts = {word.encode() for word in (MOTHER.number, MOTHER.name, MOTHER.name.upper())}
    # The printer's own folders hold the page: there the search finds it.
    assert files_with({b"%PDF-"}, [folder / "taken"])
    private = [folder / name for name in ("spool", "cache", "tmp", "state", "root")]
    logs = [log for log in folder.glob("*log") if log.stem != "printer"]
    assert logs

    def kept() -> list[str]:
        spooled = files_with({*texts, b"%PDF-"}, private)
        return [*spooled, *(str(log) for log in logs if any(t in log.read_bytes() for t in texts))]

    real_hall.person.wait(lambda: not kept(), "the spooler to have forgotten")
