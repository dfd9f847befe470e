"""Whatever goes wrong has a sentence that a person can act on, and the machine goes on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from forms.verify import VerdictKind
from kiosk_app.dock.phone import Phone
from kiosk_app.dock.samples import RUBBISH
from kiosk_app.journey.effects import Sound
from kiosk_app.journey.states import CheckRead, ChooseRelative, Failure, Identify, Services, SignIn
from office_contract.signing import Endpoint
from office_contract.vocabulary import ProblemType
from tests.journeys.hall import Hall, text_of
from tests.journeys.liar import Lie, broken_down, half, refusing, saying
from tests.journeys.people import FATHER_NUMBER, MOTHER, OTHER_NUMBER
from tests.journeys.walks import (
    EN,
    KO,
    VI,
    Words,
    print_it,
    to_glass,
    to_sign_in,
    whole_certificate,
)

LAID = {rubbish.key: rubbish.data for rubbish in RUBBISH}


# --- on the glass ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("laid", "words", "sentence"),
    [
        ("menu", VI, "Đây không phải mã trên thẻ căn cước. Lật thẻ và thử lại."),
        ("birth-date", VI, "Ngày sinh trong mã không có thật."),
        ("eleven-digits", VI, "Số định danh có 12 chữ số. Ở đây mới có 11."),
        ("eleven-digits", EN, "The ID number has 12 digits. There are 11 here."),
        ("eleven-digits", KO, "신분번호는 12자리입니다. 지금은 11자리입니다."),
        ("five-fields", EN, "Part of the code is missing."),
        ("card-check-digit", VI, "Các dòng có dấu < chưa đọc đúng."),
        ("passport-check-digit", EN, "The lines with arrows were misread."),
        ("half-passport", VI, "Các dòng có dấu < bị thiếu."),
        ("noise", KO, "코드가 손상되었거나 더럽습니다."),
    ],
)
def test_what_is_no_document(hall: Hall, laid: str, words: Words, sentence: str) -> None:
    to_glass(hall, words)
    hall.lay(LAID[laid], lambda: hall.person.sees(sentence))
    hall.hears(Sound.TROUBLE)
    # Nothing of it stays, and the right card is read at once.
    hall.lay_card(MOTHER)
    hall.on(CheckRead)
    assert not hall.person.sees(sentence)


def test_a_megabyte_from_the_scanner(hall: Hall) -> None:
    to_glass(hall)
    # The line is being listened to once something short has been refused.
    hall.lay(LAID["menu"], lambda: hall.person.sees("Đây không phải mã"))
    hall.machine.scanner.lay(LAID["megabyte"])
    hall.person.wait_for("Mã này không phải của giấy tờ tùy thân. Chỉ đặt giấy tờ tùy thân.")
    hall.lay_card(MOTHER)
    hall.on(CheckRead)


def test_the_scanner_is_unplugged_and_plugged_in_again(hall: Hall) -> None:
    to_glass(hall)
    hall.machine.scanner.unplug()
    hall.person.wait_for("Đầu đọc không trả lời")
    assert hall.person.sees("Mời nhập bằng tay, hoặc bấm Gọi giúp.")
    hall.machine.scanner.replug()
    hall.person.wait(
        lambda: not hall.person.sees("Đầu đọc không trả lời"), "the scanner to be back"
    )
    hall.lay_card(MOTHER)
    hall.on(CheckRead)


def test_the_form_goes_on_by_hand_without_a_scanner(hall: Hall) -> None:
    hall.machine.scanner.unplug()
    to_glass(hall)
    hall.person.wait_for("Đầu đọc không trả lời")
    hall.go(VI.type_it)
    hall.person.wait_for("tên khai sinh")


# --- the phone --------------------------------------------------------------------------------


def answer_with_wrong_number(hall: Hall) -> None:
    screen = hall.sign_in_screen()
    phone = Phone()
    try:
        phone.open(screen.address)
        page = phone.as_person(MOTHER.number)
        phone.approve(next(number for number in page.numbers if number != screen.number))
    finally:
        phone.close()


def run_out(hall: Hall) -> None:
    hall.sign_in_screen()
    hall.site.let_codes_expire()


@pytest.mark.parametrize(
    ("answer", "title", "sentence"),
    [
        (
            lambda hall: hall.refuse_by_phone(MOTHER.number),
            "Điện thoại đã từ chối",
            "Yêu cầu đã bị từ chối trên điện thoại.",
        ),
        (
            answer_with_wrong_number,
            "Điện thoại đã từ chối",
            "Yêu cầu đã bị từ chối trên điện thoại.",
        ),
        (run_out, "Mã đã hết hạn", "Điện thoại chưa xác nhận kịp."),
        (
            lambda hall: hall.confirm_by_phone(FATHER_NUMBER),
            "Điện thoại này của người khác",
            "Dùng điện thoại của người trên thẻ.",
        ),
    ],
    ids=["refused", "wrong-number", "expired", "somebody-else"],
)
def test_a_sign_in_that_fails_can_be_begun_anew(
    hall: Hall, answer: Callable[[Hall], None], title: str, sentence: str
) -> None:
    serials = hall.site.serials()
    to_sign_in(hall)
    first = hall.sign_in_screen()
    answer(hall)
    hall.on(Failure)
    assert hall.person.sees(title)
    assert hall.person.sees(sentence)
    assert hall.person.sees("Chưa cấp gì, không giữ gì. Chưa thu phí.")
    assert hall.site.serials() == serials

    # Nothing is lost: with a new code the card need not be laid again.
    hall.go("Mã mới")
    hall.on(SignIn)
    assert hall.sign_in_screen().user_code != first.user_code
    hall.confirm_by_phone(MOTHER.number)
    page = print_it(hall)
    assert hall.verdict(page).kind is VerdictKind.VALID
    assert MOTHER.number in text_of(page)
    assert len(hall.site.serials()) == len(serials) + 1


def test_without_a_phone(hall: Hall) -> None:
    to_sign_in(hall)
    hall.sign_in_screen()
    hall.go("Không có điện thoại")
    assert hall.person.sees("Không có, mời ra quầy.")
    hall.go(VI.other_service)
    hall.on(Services)


# --- the registry -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        ("079093006006", "Sổ đăng ký chưa có mục phù hợp."),
        ("048190003311", "Sổ đăng ký có vài mục."),
    ],
)
def test_a_record_that_is_missing_or_not_alone(hall: Hall, number: str, sentence: str) -> None:
    to_sign_in(hall, card=False)
    hall.confirm_by_phone(number)
    hall.on(Failure)
    assert hall.person.sees(sentence)
    assert hall.person.sees("Chưa cấp gì. Chưa thu phí.")
    hall.go(VI.other_service)
    hall.on(Services)


def test_no_child_of_ones_own(hall: Hall) -> None:
    to_sign_in(hall, "Cho con", card=False)
    hall.confirm_by_phone(OTHER_NUMBER)
    hall.on(Failure)
    assert hall.person.sees("Sổ đăng ký chưa ghi con của người này.")


# --- the office -------------------------------------------------------------------------------

TROUBLE = ("Văn phòng chưa trả lời được", "Văn phòng đang có trục trặc. Tờ khai vẫn in ngay.")
AWAY = ("Chưa nối được với văn phòng", "Mất đường truyền. Tờ khai vẫn in ngay.")
FOREIGN = ("Văn phòng trả lời không khớp", "Đó là của yêu cầu khác. Máy không hiện và không giữ.")


@pytest.mark.parametrize(
    ("endpoint", "lie", "expected"),
    [
        (Endpoint.SIGN_IN, broken_down, TROUBLE),
        (Endpoint.SIGN_IN, refusing(ProblemType.PROVIDER_AWAY, 503), AWAY),
        (Endpoint.SIGN_IN_POLL, saying(session="0" * 16), FOREIGN),
        (Endpoint.RECORD, broken_down, TROUBLE),
        (Endpoint.RECORD, refusing(ProblemType.INTERNAL, 500), TROUBLE),
        (Endpoint.RECORD, half, TROUBLE),
        (Endpoint.RECORD, saying(surprise="!"), TROUBLE),
        (Endpoint.RECORD, saying(requester_number=OTHER_NUMBER), FOREIGN),
        (Endpoint.RECORD, saying(subject_number=OTHER_NUMBER), FOREIGN),
    ],
    ids=[
        "sign-in-500",
        "provider-away",
        "poll-foreign",
        "record-500",
        "record-problem",
        "record-half",
        "record-unknown-key",
        "record-requester",
        "record-subject",
    ],
)
def test_an_office_that_does_not_answer_as_it_should(
    hall: Hall, endpoint: Endpoint, lie: Lie, expected: tuple[str, str]
) -> None:
    foreign = expected is FOREIGN
    hall.alarm_expected = foreign
    calls = len(hall.site.help_calls())
    hall.site.liar.tell(endpoint, lie)
    to_sign_in(hall)
    if endpoint is not Endpoint.SIGN_IN:
        hall.confirm_by_phone(MOTHER.number)
    check_failure(hall, expected)
    if foreign:
        hall.told_of_help("wrong-page", "Failure", calls)
    hall.go(VI.other_service)
    hall.on(Services)


@pytest.mark.parametrize(
    ("lie", "expected"),
    [
        (broken_down, TROUBLE),
        (half, TROUBLE),
        (saying(subject_number=OTHER_NUMBER), FOREIGN),
        (saying(request=f"{'0' * 16}-1"), FOREIGN),
    ],
    ids=["500", "half", "subject", "request"],
)
def test_an_office_that_fails_when_the_paper_is_issued(
    hall: Hall, lie: Lie, expected: tuple[str, str]
) -> None:
    hall.alarm_expected = expected is FOREIGN
    hall.site.liar.tell(Endpoint.ISSUE, lie)
    to_sign_in(hall)
    hall.confirm_by_phone(MOTHER.number)
    hall.person.press(VI.print_it)
    check_failure(hall, expected)
    assert hall.machine.page_printer.pages_in_tray() == []
    assert hall.machine.slip_printer.slips() == []


def check_failure(hall: Hall, expected: tuple[str, str]) -> None:
    hall.on(Failure)
    title, sentence = expected
    assert hall.person.sees(title)
    assert hall.person.sees(sentence)
    assert hall.person.sees("Chưa cấp gì. Chưa thu phí.")
    assert OTHER_NUMBER not in " ".join(hall.person.words())


def test_after_each_failure_the_next_person_is_served(hall: Hall) -> None:
    hall.site.liar.tell(Endpoint.RECORD, broken_down)
    to_sign_in(hall)
    hall.confirm_by_phone(MOTHER.number)
    hall.on(Failure)
    hall.site.liar.be_honest()
    hall.go("Thử lại")
    hall.on(SignIn)
    hall.go(VI.home)

    page = whole_certificate(hall, OTHER_NUMBER)
    assert hall.verdict(page).kind is VerdictKind.VALID
    assert OTHER_NUMBER in text_of(page)
    assert MOTHER.number not in text_of(page)


def test_the_line_breaks_while_the_phone_is_looked_at(hall: Hall) -> None:
    to_sign_in(hall)
    hall.sign_in_screen()
    hall.site.net.cut()
    hall.on(Failure)
    assert hall.person.sees("Chưa nối được với văn phòng")
    hall.person.wait_for("Mất đường truyền từ")
    hall.site.net.mend()
    hall.go("Thử lại")
    hall.confirm_by_phone(MOTHER.number)
    assert hall.verdict(print_it(hall)).kind is VerdictKind.VALID


def test_a_passport_on_the_glass_where_a_card_is_asked_for(hall: Hall) -> None:
    to_glass(hall)
    hall.lay(LAID["passport-check-digit"], lambda: hall.person.sees("chưa đọc đúng"))
    hall.go("Dùng hộ chiếu")
    hall.on(Identify)
    assert not hall.person.sees("chưa đọc đúng")


def test_children_are_the_offices_word(hall: Hall) -> None:
    hall.alarm_expected = True
    hall.site.liar.tell(Endpoint.RELATIVES, saying(session="0" * 16))
    to_sign_in(hall, "Cho con")
    hall.confirm_by_phone(MOTHER.number)
    check_failure(hall, FOREIGN)
    assert not isinstance(hall.state.screen, ChooseRelative)
