"""A declaration of change of residence, from the welcome screen to the paper in the hand."""

from __future__ import annotations

import io
from collections.abc import Mapping

import pytest
from PIL import Image

from forms.bundle import load_catalogue, own_catalogue
from forms.consent import consent_digest
from forms.verify import VerdictKind
from identity_documents.writing import write_td1, write_td3
from kiosk_app.dock.paper import read_codes
from kiosk_app.journey.effects import Sound
from kiosk_app.journey.states import CheckRead, Fill, Identify, Review
from tests.journeys.hall import Hall, answers_of, text_of
from tests.journeys.people import MOTHER, MOTHER_BACK, VISITOR
from tests.journeys.walks import (
    KO,
    VI,
    WORDS,
    choose,
    choose_date,
    household,
    household_and_request,
    print_it,
    review,
    seek,
    to_glass,
    whole_form,
    write,
)

CONFIRMATION = {
    "authority": "Công an phường Hải Châu",
    "head_name": "TRẦN QUỐC MINH",
    "head_relation": "Vợ",
    "head_number": "048085001236",
    "request": "confirmation",
}
OF_MOTHER = {
    "name": "NGUYỄN THỊ THU HƯỜNG",
    "birth_date": "1988-03-15",
    "sex": "female",
    "number": MOTHER.number,
}
TITLES = {
    "vi": "TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ",
    "en": "Declaration of change of residence information",
    "ko": "거주 정보 변경 신고서",
}


def check_paper(hall: Hall, page: bytes, answers: Mapping[str, object]) -> None:
    """The page says what was answered, and its code says the same."""
    verdict = hall.verdict(page)
    assert verdict.kind is VerdictKind.DECLARED
    assert verdict.compared
    assert answers_of(verdict) == answers
    text = text_of(page)
    assert str(answers["name"]) in text
    assert str(answers["head_name"]) in text


@pytest.mark.parametrize("language", ["vi", "en", "ko"])
def test_by_card_in_each_language(hall: Hall, language: str) -> None:
    rows = len(hall.ledger())
    page = whole_form(hall, WORDS[language])
    check_paper(hall, page, OF_MOTHER | CONFIRMATION)
    assert TITLES["vi"] in text_of(page)
    assert TITLES[language] in text_of(page)

    hall.person.wait(lambda: hall.last_outcome() == "taken", "the outcome")
    events = [row.event.value for row in hall.ledger()[rows:]]
    assert events == ["reserved", "composed", "checked", "sent", "settled", "outcome"]
    # Whoever holds the paper can show to what its person agreed: they share the session's id.
    session = hall.ledger()[rows].session
    bundle = load_catalogue(own_catalogue())["CT01"].form
    agreed = ("CT01", bundle.consent_version, language, consent_digest(bundle, language))
    hall.person.wait(lambda: hall.site.consents(session) == [agreed], "the consent at the office")
    # A declaration has no serial: there is nothing to tell the office, and no slip.
    assert hall.machine.slip_printer.slips() == []
    assert [entry for entry in hall.queue() if entry.kind.value == "outcome"] == []


def test_by_the_back_of_the_card_whose_name_has_no_accents(hall: Hall) -> None:
    person = hall.person
    to_glass(hall)
    hall.lay(write_td1(MOTHER_BACK).encode(), lambda: person.sees("048 188 001 234"))
    assert person.sees("NGUYEN THI THU HUONG")
    assert person.sees("Mã không có dấu")
    person.press("Sửa: Họ, chữ đệm và tên")
    person.wait_for(VI.save)
    person.fill("Họ, chữ đệm và tên", "")
    person.press(VI.save)
    person.wait_for("Còn trống")
    person.fill("Họ, chữ đệm và tên", "Nguyễn Thị Thu Hường")
    person.press(VI.save)
    person.wait_for("Nguyễn Thị Thu Hường")
    assert not person.sees("Mã không có dấu")
    hall.go(VI.right)
    household_and_request(hall)
    hall.go(VI.go_on)
    check_paper(hall, print_it(hall), OF_MOTHER | CONFIRMATION)


def test_by_passport(hall: Hall) -> None:
    person = hall.person
    to_glass(hall, KO)
    hall.go("여권 사용")
    hall.lay(write_td3(VISITOR).encode(), lambda: person.sees(VISITOR.number))
    assert person.sees("KIM MINJUN")
    hall.go(KO.right)
    # A passport has no personal number: the first step asks for it.
    hall.on(Fill)
    write(hall, "신분번호", "048190001239", KO)
    hall.go(KO.go_on)
    household_and_request(hall, KO)
    hall.go(KO.go_on)
    of_visitor = {
        "name": "KIM MINJUN",
        "birth_date": "1990-03-08",
        "sex": "male",
        "number": "048190001239",
    }
    check_paper(hall, print_it(hall, KO), of_visitor | CONFIRMATION)


def to_typed(hall: Hall) -> None:
    to_glass(hall)
    hall.go(VI.type_it)
    hall.on(Fill)


def requester(hall: Hall) -> None:
    write(hall, "tên khai sinh", "Nguyễn Thị Thu Hường")
    choose_date(hall, "Ngày, tháng, năm sinh", "1988", "tháng 3", "15 tháng 3 năm 1988")
    choose(hall, "Nữ")
    write(hall, "Số định danh cá nhân", MOTHER.number)


def test_typed_with_mistakes_shown_and_mended(hall: Hall) -> None:
    person = hall.person
    to_typed(hall)
    person.press(VI.go_on)
    person.wait_for("Còn 4 chỗ cần sửa")
    assert person.sees("Còn trống. Điền vào đây.")
    hall.hears(Sound.TROUBLE)
    requester(hall)
    person.wait(lambda: not person.sees("Còn trống"), "the errors to go")
    write(hall, "Số định danh cá nhân", MOTHER.number[:-1])
    person.wait_for("Số định danh có 12 chữ số. Ở đây mới có 11.")
    person.press(VI.go_on)
    person.wait_for("Ở đây mới có 11.")
    write(hall, "Số định danh cá nhân", MOTHER.number)
    hall.go(VI.go_on)

    write(hall, "Số điện thoại", "12")
    write(hall, "Email", "huong")
    person.press(VI.go_on)
    seek(hall, "Email có dạng ten@noi.vn.")
    write(hall, "Số điện thoại", "0905123456")
    write(hall, "Email", "huong@example.vn")
    hall.go(VI.go_on)
    household(hall)
    choose(hall, VI.confirmation)
    hall.go(VI.go_on)
    hall.go(VI.go_on)
    contact = {"phone": "+84905123456", "email": "huong@example.vn"}
    check_paper(hall, print_it(hall), OF_MOTHER | contact | CONFIRMATION)


def test_household_members_added_corrected_and_removed(hall: Hall) -> None:
    person = hall.person
    to_glass(hall)
    hall.lay_card(MOTHER)
    hall.go(VI.right)
    household_and_request(hall)

    hall.go(VI.add_person)
    person.press(VI.add_row)
    person.wait_for("Còn 5 chỗ cần sửa")
    member(hall, "Trần Gia Bảo", "048219001235", "Nam", "24 tháng 8 năm 2019")
    hall.go(VI.add_person)
    member(hall, "Trần Ngọc Bảo Châu", "048322001237", "Nữ", "5 tháng 2 năm 2022")
    hall.go(VI.add_person)
    hall.go(VI.back)
    assert not person.sees("3. ")
    hall.go("Sửa: Trần Ngọc Bảo Châu")
    seek(hall, "quan hệ")
    write(hall, "quan hệ", "Con gái")
    hall.go(VI.add_row)
    assert person.sees("Con gái")
    hall.go("Xóa: Trần Gia Bảo")
    assert not person.sees("Gia Bảo")

    hall.go(VI.go_on)
    page = print_it(hall)
    members = [
        {
            "name": "TRẦN NGỌC BẢO CHÂU",
            "birth_date": "2022-02-05",
            "sex": "female",
            "number": "048322001237",
            "relation": "Con gái",
        }
    ]
    check_paper(hall, page, OF_MOTHER | CONFIRMATION | {"members": members})
    assert "TRẦN NGỌC BẢO CHÂU" in text_of(page)
    assert "GIA BẢO" not in text_of(page)


def member(hall: Hall, name: str, number: str, sex: str, day: str) -> None:
    """Fill in one person of the household, and put them on the list."""
    month, year = day.split(" ")[2], day.rsplit(" ", maxsplit=1)[-1]
    write(hall, "chữ đệm và tên", name)
    choose_date(hall, "Ngày, tháng, năm sinh", year, f"tháng {month}", day)
    choose(hall, sex)
    write(hall, "Số định danh", number)
    write(hall, "quan hệ", "Con")
    hall.go(VI.add_row)


def test_back_and_forth_and_another_language_lose_nothing(hall: Hall) -> None:
    person = hall.person
    to_glass(hall)
    hall.lay_card(MOTHER)
    hall.go(VI.right)
    hall.go(VI.go_on)
    write(hall, VI.head_name, "Trần Quốc")

    # In the middle of a word, into Korean and back.
    person.press("Tiếng Việt")
    person.wait_for("Những gì đã nhập vẫn còn nguyên.")
    assert not person.sees("Trần Quốc")
    person.press("한국어")
    person.wait_for(KO.head_name)
    assert person.sees("Trần Quốc")
    person.press("한국어")
    person.press("Tiếng Việt")
    person.wait_for("Chủ hộ")
    household(hall)
    choose(hall, "Đăng ký thường trú")
    hall.go(VI.go_on)
    write(hall, "Địa chỉ nơi đăng ký", "24 Trần Phú, phường Hải Châu, thành phố Đà Nẵng")
    hall.go(VI.go_on)

    # Three steps back, and on again: what was answered stands there.
    hall.go(VI.back)
    assert person.sees("24 Trần Phú")
    hall.go(VI.back)
    hall.go(VI.back)
    seek(hall, "Trần Quốc Minh")
    hall.go(VI.go_on)
    hall.go(VI.go_on)
    hall.go(VI.go_on)
    hall.go(VI.go_on)
    review(hall)

    # From the picture of the page back to the answers: another request, without the address.
    hall.go("Sửa câu trả lời")
    hall.on(Fill)
    hall.go(VI.go_on)
    hall.go(VI.go_on)
    hall.go(VI.go_on)
    choose(hall, VI.confirmation)
    hall.go(VI.go_on)
    hall.go(VI.go_on)
    check_paper(hall, print_it(hall), OF_MOTHER | CONFIRMATION)


def test_the_picture_shown_is_the_page_that_is_printed(hall: Hall) -> None:
    person = hall.person
    to_glass(hall)
    hall.lay_card(MOTHER)
    hall.go(VI.right)
    household_and_request(hall)
    hall.go(VI.go_on)
    review(hall)
    person.wait_for("Trang 1 trên 1, đúng như khi in")
    screen = hall.state.screen
    assert isinstance(screen, Review)
    picture = Image.open(io.BytesIO(screen.pages[0]))
    [seal] = read_codes(picture.convert("L"))
    shown = hall.verdict(seal)
    assert shown.kind is VerdictKind.DECLARED

    person.press("Phóng to")
    person.wait_for("Cả trang")
    enlarged = person.picture()
    person.press("Trang sau")
    person.wait(lambda: person.picture() != enlarged, "the next part of the page")
    printed = hall.verdict(print_it(hall))
    assert answers_of(printed) == answers_of(shown)


def test_a_card_may_be_laid_again_and_another_typed_over(hall: Hall) -> None:
    person = hall.person
    to_glass(hall)
    hall.lay_card(MOTHER)
    hall.on(CheckRead)
    hall.go("Đọc lại thẻ")
    hall.on(Identify)
    hall.go(VI.type_it)
    hall.on(Fill)
    # What was laid down before is not this typed person's.
    assert not person.sees("Hường")
    hall.go(VI.back)
    hall.on(Identify)
