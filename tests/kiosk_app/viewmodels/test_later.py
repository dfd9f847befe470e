"""View-models of asking now and collecting later: what they say, and what they send."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from kiosk_app.i18n import build
from kiosk_app.journey import touches
from kiosk_app.journey.failing import WAYS
from kiosk_app.journey.states import (
    AskLater,
    Collect,
    Failure,
    FailureKind,
    Goodbye,
    Queued,
    Services,
    SlipProblem,
    SlipState,
    State,
    TakePapers,
    TrayNotice,
    TypeNumber,
    Way,
)
from kiosk_app.viewmodels import sign_in
from kiosk_app.viewmodels.ask_later import AskLaterVm
from kiosk_app.viewmodels.collect import CollectVm
from kiosk_app.viewmodels.failure import FailureVm
from kiosk_app.viewmodels.goodbye import GoodbyeVm
from kiosk_app.viewmodels.layout import MachineLayout, Side
from kiosk_app.viewmodels.overlays import TrayNoticeVm
from kiosk_app.viewmodels.queued import QueuedVm, slot_sentence
from kiosk_app.viewmodels.root import RootVm
from kiosk_app.viewmodels.services import ServicesVm
from kiosk_app.viewmodels.slip_words import ATTENTION, sentence_text, title_text
from kiosk_app.viewmodels.take_papers import TakePapersVm
from kiosk_app.viewmodels.type_number import TypeNumberVm
from office_contract.vocabulary import Subject
from tests.kiosk_app.scenes import SCENES
from tests.kiosk_app.synthetic import (
    OFFICE_NEVER_SEEN,
    REQUESTER,
    SESSION,
    SHORT,
    SLIP_CODE,
    SLIP_UNTIL,
    asking_later,
    collecting,
    machine,
    machine_without_office,
    on_certificate,
    state,
)
from tests.kiosk_app.viewmodels.desk import Desk

QUEUED = Queued(code=SLIP_CODE, short=SHORT, until=SLIP_UNTIL, slip=SlipState.DELIVERED, slips=1)


# --- the list ------------------------------------------------------------------------------------


def test_while_the_office_is_away_certificates_can_be_asked_for(desk: Desk) -> None:
    vm = desk.show(ServicesVm, replace(state(Services()), machine=machine_without_office()))
    (row,) = vm.certificates
    assert (row["availability"], row["tag"]) == ("later", "Gửi hôm nay, lấy sau")
    assert (vm.officeAway, vm.asksLater, vm.officeSince) == (True, True, "09:41")
    assert {row["availability"] for row in vm.forms} == {"now"}
    vm.pick("CT07")
    assert desk.last() == touches.PickService(session=SESSION, turn=7, code="CT07")
    vm.collect()
    assert desk.last() == touches.CollectPaper(session=SESSION, turn=7)


def test_without_a_key_of_the_office_they_cannot(desk: Desk) -> None:
    shown = replace(state(Services(hindered="CT07")), machine=machine(OFFICE_NEVER_SEEN))
    vm = desk.show(ServicesVm, shown)
    assert vm.asksLater is False
    assert vm.certificates[0]["availability"] == "not-now"
    assert vm.hinderedTitle == "Xác nhận thông tin về cư trú"


def test_a_service_that_works_again_explains_nothing(desk: Desk) -> None:
    shown = replace(state(Services(hindered="CT07")), machine=machine_without_office())
    assert desk.show(ServicesVm, shown).hinderedTitle == ""


# --- asking --------------------------------------------------------------------------------------


def test_what_will_happen_is_said_before_anything_is_sent(desk: Desk) -> None:
    vm = desk.show(AskLaterVm, asking_later(AskLater(), "vi"))
    assert vm.title == "Chưa nối được với văn phòng"
    assert vm.paper == "Xác nhận thông tin về cư trú"
    assert vm.number == "048 188 001 234"
    assert vm.spokenNumber == "0 4 8 1 8 8 0 0 1 2 3 4"
    assert len(vm.steps) == 3
    assert vm.forChild is False
    vm.goOn()
    assert isinstance(desk.last(), touches.GoOn)
    vm.otherService()
    assert isinstance(desk.last(), touches.OtherService)


def test_who_comes_back_brings_a_slip_or_else_the_code(desk: Desk) -> None:
    with_slip = desk.show(AskLaterVm, asking_later(AskLater(), "vi")).steps[2]
    away = machine_without_office(slips=False)
    without = desk.show(AskLaterVm, asking_later(AskLater(), "vi", away=away)).steps[2]
    assert "phiếu" in with_slip
    assert "phiếu" not in without


def test_for_a_child_the_number_is_the_parents(desk: Desk) -> None:
    vm = desk.show(AskLaterVm, asking_later(AskLater(), "vi", Subject.CHILD))
    assert vm.forChild is True
    assert vm.number.replace(" ", "") == REQUESTER.number


def test_an_office_that_is_back_serves_at_once(desk: Desk) -> None:
    vm = desk.show(AskLaterVm, asking_later(AskLater(), "vi", away=machine()))
    assert (vm.officeIsBack, vm.title) == (True, "Đã nối lại với văn phòng")
    chosen = desk.show(AskLaterVm, asking_later(AskLater(chosen=True), "vi", away=machine()))
    assert (chosen.officeIsBack, chosen.title) == (False, "Văn phòng chưa trả lời được")


def test_a_typed_number_is_sent_digit_by_digit(desk: Desk) -> None:
    vm = desk.show(TypeNumberVm, asking_later(TypeNumber(), "vi"))
    assert vm.editor.typing
    vm.field.type("0481", 4)
    assert desk.last() == touches.SetRead(session=SESSION, turn=7, value="0481")
    wrong = SCENES["type-number-wrong"]("vi")
    assert desk.show(TypeNumberVm, wrong).field.error == (
        "Số định danh có 12 chữ số. Ở đây mới có 11."
    )


# --- the slip ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "until"),
    [
        ("vi", "Dùng đến 21/12/2026"),
        ("en", "Good until 21 December 2026"),
        ("ko", "2026년 12월 21일까지 사용"),
    ],
)
def test_the_slip_on_the_screen(desk: Desk, language: str, until: str) -> None:
    desk.interpreter.install(language)
    vm = desk.show(QueuedVm, asking_later(QUEUED, language))
    assert vm.code.replace("-", "") == SHORT
    assert [len(part) for part in vm.code.split("-")] == [4, 4, 4]
    assert vm.spokenCode == " ".join(SHORT)
    assert vm.until == until
    assert len(vm.qr) == len(vm.qr[0])
    assert vm.slipMissing is False


def test_a_code_is_drawn_once_and_again_for_another(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[str] = []

    def draws(text: str) -> tuple[str, ...]:
        drawn.append(text)
        return (text,)

    monkeypatch.setattr(sign_in, "qr_rows", draws)
    code = sign_in.QrCode()
    assert [code.rows(text) for text in ("A", "A", "B", "A")] == [("A",), ("A",), ("B",), ("A",)]
    assert drawn == ["A", "B", "A"]


@pytest.mark.parametrize(
    ("slip", "slips", "again", "missing"),
    [
        (SlipState.PRINTING, 1, False, False),
        (SlipState.DELIVERED, 1, True, False),
        (SlipState.DELIVERED, 3, False, False),
        (SlipState.FAILED, 1, True, True),
        (SlipState.FAILED, 3, False, True),
    ],
)
def test_a_slip_is_printed_again_within_limits(
    desk: Desk, slip: SlipState, slips: int, *, again: bool, missing: bool
) -> None:
    vm = desk.show(QueuedVm, asking_later(replace(QUEUED, slip=slip, slips=slips), "vi"))
    assert (vm.canPrintAgain, vm.slipMissing) == (again, missing)
    vm.printAgain()
    assert isinstance(desk.last(), touches.PrintSlipAgain)
    vm.haveAll()
    assert isinstance(desk.last(), touches.HaveAll)


def test_a_machine_without_a_slip_printer_prints_none(desk: Desk) -> None:
    screen = replace(QUEUED, slip=SlipState.NONE, slips=0)
    vm = desk.show(QueuedVm, asking_later(screen, "vi", away=machine_without_office(slips=False)))
    assert (vm.canPrintAgain, vm.slipMissing) == (False, True)
    assert vm.missingTitle == "Máy này không in phiếu"
    assert "12 chữ" in vm.steps[0]


def test_the_slot_is_where_it_is_on_this_machine(desk: Desk) -> None:
    said = {slot_sentence(side, coming=coming) for side in Side for coming in (False, True)}
    assert len(said) == 6
    desk.layout = MachineLayout(slot=Side.LEFT)
    vm = desk.show(QueuedVm, asking_later(QUEUED, "vi"))
    assert vm.steps[0] == "Lấy phiếu ở khe bên trái."


def test_leaving_the_slip_behind_is_not_offered(desk: Desk) -> None:
    root = RootVm(desk.bridge(), 0.248)
    root.show(asking_later(QUEUED, "vi"))
    assert root.property("canStartOver") is False
    assert root.property("steps") == ["Đồng ý", "Thẻ căn cước", "Gửi yêu cầu"]
    assert root.property("step") == 2
    root.show(state(Collect()))
    assert root.property("steps") == ["Phiếu hẹn", "Xác nhận", "Xem lại", "In"]
    root.deleteLater()


def test_what_is_kept_is_not_said_to_be_deleted(desk: Desk) -> None:
    assert desk.show(GoodbyeVm, state(Goodbye())).requestKept is False
    assert desk.show(GoodbyeVm, state(Goodbye(request_kept=True))).requestKept is True


# --- collecting ----------------------------------------------------------------------------------


def test_the_glass_and_the_letters(desk: Desk) -> None:
    vm = desk.show(CollectVm, state(Collect()))
    assert vm.glassPlace == "Mặt kính ở ngay dưới màn hình, bên trái."
    vm.typeCode()
    assert desk.last() == touches.TypeCode(session=SESSION, turn=7, typing=True)
    vm.useGlass()
    assert desk.last() == touches.TypeCode(session=SESSION, turn=7, typing=False)


def test_letters_are_sent_as_they_are_typed(desk: Desk) -> None:
    vm = desk.show(CollectVm, state(Collect(typing=True)))
    vm.code.type("o")
    vm.code.type("q")
    assert [touch.value for touch in desk.sent] == ["0", "0Q"]  # type: ignore[attr-defined]
    # An answer to the first key comes back after the second: nothing is lost.
    vm.update(state(Collect(typing=True, draft="0")))
    assert vm.code.boxes[:3] == ["0", "Q", ""]


def test_what_was_typed_is_still_there_after_a_look_at_the_glass(desk: Desk) -> None:
    vm = desk.show(CollectVm, state(Collect(typing=True)))
    vm.code.type("A")
    vm.update(state(Collect(typing=False, draft="A")))
    vm.update(state(Collect(typing=True, draft="A")))
    assert (vm.code.boxes[0], vm.code.cursor) == ("A", 1)


def test_the_office_is_said_to_be_away_before_the_person_tries(desk: Desk) -> None:
    away = replace(state(Collect()), machine=machine_without_office())
    vm = desk.show(CollectVm, away)
    assert (vm.officeAway, vm.problemTitle) == (True, "")
    tried = replace(away, screen=Collect(problem=SlipProblem.OFFICE_AWAY))
    vm = desk.show(CollectVm, tried)
    assert vm.officeAway is False
    assert vm.problemTitle


def test_an_unfinished_code_is_no_trouble_until_it_is_looked_for(desk: Desk) -> None:
    vm = desk.show(CollectVm, state(Collect(typing=True, draft=SHORT[:9])))
    assert (vm.problemTitle, vm.codeIsWrong) == ("", False)
    tried = Collect(typing=True, draft=SHORT[:9], problem=SlipProblem.INCOMPLETE)
    vm = desk.show(CollectVm, state(tried))
    assert vm.codeIsWrong is True
    assert vm.problemText == "Mã có 12 chữ và số. Ở đây mới có 9."


@pytest.mark.parametrize("language", build.LANGUAGES)
def test_every_trouble_has_words_of_its_own(desk: Desk, language: str) -> None:
    desk.interpreter.install(language)
    titles = [title_text(problem) for problem in SlipProblem]
    sentences = [sentence_text(problem, 9) for problem in SlipProblem]
    assert len(set(titles)) == len(set(sentences)) == len(SlipProblem)
    for text in sentences:
        parts = [part for part in re.split(r"[.?]\s*", text) if part]
        assert len(parts) <= 2
        assert all(len(part.split()) <= 12 for part in parts), text


def test_what_is_not_the_slips_fault_is_no_failure() -> None:
    assert SlipProblem.NOT_HERE in ATTENTION
    assert not {SlipProblem.FORGED, SlipProblem.USED, SlipProblem.EXPIRED} & ATTENTION


# --- a paper left behind -------------------------------------------------------------------------


def test_the_tray_notice_says_who_was_told(desk: Desk) -> None:
    def shown(notice: TrayNotice) -> State:
        return replace(state(Services()), overlay=notice)

    vm = desk.show(TrayNoticeVm, shown(TrayNotice()))
    assert (vm.toldAt, vm.failed, vm.where) == ("", False, "Khay giữa")
    vm.update(shown(TrayNotice(told_at="09:52", failed=True)))
    assert (vm.toldAt, vm.failed) == ("09:52", True)
    vm.empty()
    assert isinstance(desk.last(), touches.TrayIsEmpty)
    vm.close()
    assert isinstance(desk.last(), touches.CloseOverlay)


def test_ones_own_paper_lies_on_top(desk: Desk) -> None:
    screen = TakePapers("000418/XN", 1, SlipState.NONE, card=False)
    shown = on_certificate(screen, "vi")
    assert desk.show(TakePapersVm, shown).otherPaperBelow is False
    below = replace(shown, machine=replace(shown.machine, paper_left=True))
    assert desk.show(TakePapersVm, below).otherPaperBelow is True


# --- failures ------------------------------------------------------------------------------------


def test_asking_later_is_a_way_on(desk: Desk) -> None:
    screen = Failure(FailureKind.OFFICE_FAILING, (Way.ASK_LATER, Way.RETRY, Way.OTHER_SERVICE))
    vm = desk.show(FailureVm, on_certificate(screen, "vi"))
    assert next(way["text"] for way in vm.ways) == "Gửi yêu cầu, lấy giấy sau"
    vm.choose(Way.ASK_LATER)
    assert desk.last() == touches.AskLater(session=SESSION, turn=7)


@pytest.mark.parametrize("kind", FailureKind)
def test_while_collecting_the_slip_is_said_to_stay_good(desk: Desk, kind: FailureKind) -> None:
    vm = desk.show(FailureVm, collecting(Failure(kind, WAYS[kind]), "vi"))
    good = "Phiếu vẫn dùng được" in vm.request
    assert good is (kind not in {FailureKind.OUTCOME_UNKNOWN, FailureKind.SLIP_REFUSED})


def test_who_collects_uses_the_phone_of_who_asked(desk: Desk) -> None:
    screen = Failure(FailureKind.SIGN_IN_OTHER_PERSON, ())
    assert "đã yêu cầu" in desk.show(FailureVm, collecting(screen, "vi")).happened
    assert "trên thẻ" in desk.show(FailureVm, on_certificate(screen, "vi")).happened
