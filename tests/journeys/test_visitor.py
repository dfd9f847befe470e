"""A visitor with a passport or a visa: asked in their language, printed in two."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from forms.answers import visible_steps
from forms.bundle import Bundle, load_bundle, own_catalogue
from forms.readback import PDFIUM
from forms.schema import Field, Form, Input
from forms.verify import VerdictKind
from identity_documents.document import Document, Sex, Source
from identity_documents.writing import write_mrv_a, write_mrv_b, write_td3
from kiosk_app.journey.states import CheckRead, Fill, Review, Services, TakePapers, Welcome
from kiosk_app.viewmodels import dates
from kiosk_app.viewmodels.translate import translate
from tests.journeys.hall import Hall, answers_of, text_of
from tests.journeys.people import VISITOR
from tests.journeys.walks import EN, KO, Words, agree, choose, choose_date, review, write

NA5 = load_bundle(own_catalogue() / "NA5")
GUEST_SHEET = load_bundle(own_catalogue() / "KBTT-NNN")
SAMPLE: dict[str, Any] = {**NA5.sample, "sponsor": "none", "request": "extension"}
WITHOUT = {"children", "other", "org_name", "org_address", "org_phone", "visa_until"}
"""Optional, or of other answers: left out, as somebody in a hurry would."""

ONE_NAME = Document(
    source=Source.PASSPORT_MRZ,
    number="X7654321",
    name="PUTRI",
    birth_date=date(2003, 8, 17),
    sex=Sex.FEMALE,
    nationality="IDN",
    expires=date(2031, 1, 4),
)
VISA = Document(
    source=Source.VISA_MRZ,
    number="DL0012345",
    name="KIM MINJUN",
    birth_date=date(1990, 3, 8),
    sex=Sex.MALE,
    nationality="KOR",
    expires=date(2026, 11, 30),
)


def to_check(hall: Hall, words: Words, zone: str, number: str, paper: Bundle = NA5) -> None:
    hall.on(Welcome)
    hall.go(words.start)
    hall.on(Services)
    hall.pick_service(paper.form.title[LANGUAGES[words.start]])
    agree(hall, words)
    hall.lay(zone.encode(), lambda: hall.person.sees(number))
    hall.on(CheckRead)


LANGUAGES = {EN.start: "en", KO.start: "ko"}


def fill_in(hall: Hall, words: Words, paper: Bundle = NA5, **own: str) -> int:
    """Answer what is still open, screen by screen, until the page is drawn.

    Returns how many touches the answers themselves took.
    """
    answering = 0
    language = LANGUAGES[words.start]
    while isinstance(hall.state.screen, Fill):
        before = hall.person.taps
        for field in open_questions(hall, paper):
            label = paper.form.say(field.label, language)
            value = own.get(field.name, str(sample(paper)[field.name]))
            if field.input is Input.CHOICE:
                option = next(one for one in field.options if one.value == value)
                choose(hall, paper.form.say(option.label, language), words)
            elif field.input is Input.DATE:
                choose_day(hall, label, date.fromisoformat(value), words)
            else:
                write(hall, label, value, words)
        answering += hall.person.taps - before
        hall.go(words.go_on)
    review(hall)
    return answering


def choose_day(hall: Hall, label: str, day: date, words: Words) -> None:
    month, whole = dates.month_name(day.month), dates.in_full(day)
    if not hall.person.sees(translate("dates", "Press the four digits of the year.")):
        choose_date(hall, label, str(day.year), month, whole, words)
        return
    # The only question of its screen: its digits stand there already.
    for button in (*str(day.year), month, whole):
        hall.person.press(button)


def sample(paper: Bundle) -> dict[str, Any]:
    return SAMPLE if paper is NA5 else dict(paper.sample)


def open_questions(hall: Hall, paper: Bundle) -> list[Field]:
    form: Form = paper.form
    screen, session = hall.state.screen, hall.state.session
    assert isinstance(screen, Fill)
    assert session is not None
    names = visible_steps(form, session.answers)[screen.step].fields
    return [
        form.fields[name]
        for name in names
        if name in sample(paper) and name not in WITHOUT and not session.answers.get(name)
    ]


def print_two_pages(hall: Hall, words: Words) -> bytes:
    hall.on(Review)
    screen = hall.state.screen
    assert isinstance(screen, Review)
    hall.go(words.print_it.replace("1", str(len(screen.pages))).replace("page", "pages"))
    hall.on(TakePapers)
    pages = hall.machine.page_printer.take()
    assert len(pages) == len(screen.pages)
    hall.go(words.have_all)
    hall.on(Welcome)
    return together(pages)


def together(sheets: list[Path]) -> bytes:
    """The sheets of one paper as one document again."""
    with PDFIUM, pypdfium2.PdfDocument.new() as whole:
        for sheet in sheets:
            with pypdfium2.PdfDocument(sheet) as one:
                whole.import_pages(one)
        file = io.BytesIO()
        whole.save(file)
    return file.getvalue()


@pytest.mark.parametrize(("words", "second"), [(EN, "The foreigner")])
def test_by_passport_in_the_visitor_s_language(hall: Hall, words: Words, second: str) -> None:
    """accessibility.md: paper-language."""
    to_check(hall, words, write_td3(VISITOR), VISITOR.number)
    assert hall.person.sees("KIM MINJUN")
    hall.go(words.right)
    fill_in(hall, words)
    page = print_two_pages(hall, words)
    text = text_of(page)
    assert "TỜ KHAI ĐỀ NGHỊ CẤP THỊ THỰC, GIA HẠN TẠM TRÚ" in text
    assert second in text
    assert "KIM MINJUN" in text
    assert VISITOR.number in text
    assert "Hàn Quốc" in text
    verdict = hall.verdict(page)
    assert verdict.kind is VerdictKind.DECLARED
    declared = answers_of(verdict)
    assert (declared["name"], declared["number"]) == ("KIM MINJUN", VISITOR.number)
    assert declared["passport_expires"] == "2035-12-09"


def test_the_guest_sheet_takes_few_touches(hall: Hall) -> None:
    before = hall.person.taps
    to_check(hall, KO, write_td3(VISITOR), VISITOR.number, GUEST_SHEET)
    hall.go(KO.right)
    answering = fill_in(hall, KO, GUEST_SHEET)
    page = print_two_pages(hall, KO)
    assert VISITOR.number in text_of(page)
    assert hall.person.taps - before - answering <= 12, "besides what is typed and chosen"


def test_a_person_with_one_name(hall: Hall) -> None:
    to_check(hall, EN, write_td3(ONE_NAME), ONE_NAME.number)
    hall.go(EN.right)
    fill_in(hall, EN, nationality_birth="Indonesia")
    declared = answers_of(hall.verdict(print_two_pages(hall, EN)))
    assert declared["name"] == "PUTRI"
    assert declared["sex"] == "female"


@pytest.mark.parametrize("write_visa", [write_mrv_a, write_mrv_b])
def test_a_visa_is_no_passport_and_says_so(hall: Hall, write_visa: Any) -> None:
    to_check(hall, EN, write_visa(VISA), VISA.number)
    assert hall.person.sees("Visa number")
    hall.go(EN.right)
    fill_in(hall, EN, number="M12345678")
    declared = answers_of(hall.verdict(print_two_pages(hall, EN)))
    assert declared["number"] == "M12345678"
    assert declared["visa_number"] == VISA.number
    assert declared["visa_expires"] == "2026-11-30"


def test_a_visitor_s_form_needs_no_office(hall: Hall) -> None:
    hall.site.net.cut()
    hall.person.wait(lambda: not hall.state.machine.office.reachable, "the outage")
    to_check(hall, EN, write_td3(VISITOR), VISITOR.number)
    hall.go(EN.right)
    fill_in(hall, EN)
    assert hall.verdict(print_two_pages(hall, EN)).kind is VerdictKind.DECLARED


def test_the_wrong_side_of_the_passport(hall: Hall) -> None:
    hall.on(Welcome)
    hall.go(EN.start)
    hall.on(Services)
    hall.pick_service(NA5.form.title["en"])
    agree(hall, EN)
    spoiled = write_td3(replace(VISITOR, number="M12345679")).replace("M12345679", "M12345670", 1)
    hall.lay(spoiled.encode(), lambda: hall.person.sees("The lines with arrows were misread"))
