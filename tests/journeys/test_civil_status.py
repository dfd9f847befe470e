"""Papers of civil status, from the card on the glass to the settled paper in the hand."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from forms.verify import VerdictKind
from identity_documents.document import Document
from kiosk_app.dock import samples
from kiosk_app.journey.states import (
    CheckRead,
    ChooseRelative,
    ChooseSubject,
    Consent,
    Failure,
    FailureKind,
    Services,
    Welcome,
)
from kiosk_app.viewmodels.failure_words import title_text
from tests.journeys.hall import Hall, text_of, values_of
from tests.journeys.people import CHILD_NAME, CHILD_NUMBER, MOTHER
from tests.journeys.waiting import (
    ask_while_away,
    lay_slip,
    office_comes_back,
    office_goes,
    sent,
    to_collect,
)
from tests.journeys.walks import VI, agree, print_it

OpenHall = Callable[..., Hall]

BIRTH, MARRIAGE = "Trích lục khai sinh (bản sao)", "Trích lục kết hôn (bản sao)"
DEATH, STATUS = "Trích lục khai tử (bản sao)", "Giấy xác nhận tình trạng hôn nhân"
FATHER_NAME, FATHER_NUMBER = "NGUYỄN VĂN THÀNH", "049058001240"
AN, BHUOCH = samples.AN.document, samples.BHUOCH.document


def to_phone(hall: Hall, paper: str, about: str | None = None, card: Document = MOTHER) -> None:
    """From the welcome screen until the phone has confirmed who stands there."""
    hall.on(Welcome)
    hall.go(VI.start)
    hall.pick_service(paper)
    if about is not None:
        hall.on(ChooseSubject)
        hall.go(about)
    agree(hall)
    hall.lay_card(card)
    hall.on(CheckRead)
    hall.go(VI.right)
    assert card.number is not None
    hall.confirm_by_phone(card.number)


def certified(hall: Hall, notation: str) -> tuple[bytes, dict[str, object]]:
    """Print it, take it, and have it checked; what is sealed in it."""
    page = print_it(hall)
    verdict = hall.verdict(page)
    assert (verdict.kind, verdict.compared) == (VerdictKind.VALID, True)
    assert verdict.paper is not None
    serial = verdict.paper.serial
    assert serial.endswith(f"/{notation}-HC")
    assert serial in text_of(page)
    hall.told_of_outcome(serial, "taken")
    return page, dict(values_of(verdict))


def test_the_birth_of_ones_own_child(open_hall: OpenHall) -> None:
    hall = open_hall()
    to_phone(hall, BIRTH, "Cho con")
    hall.on(ChooseRelative)
    hall.go(CHILD_NAME)
    _, values = certified(hall, "TLKS-BS")
    assert (values["name"], values["number"]) == (CHILD_NAME, CHILD_NUMBER)
    assert values["mother_name"] == "NGUYỄN THỊ THU HƯỜNG"
    assert values["register_number"] == "212/2019"


def test_ones_own_birth(open_hall: OpenHall) -> None:
    hall = open_hall(wide=True)
    to_phone(hall, BIRTH, VI.myself)
    page, values = certified(hall, "TLKS-BS")
    assert values["number"] == MOTHER.number
    assert "Ngày mười lăm tháng ba năm một nghìn chín trăm tám mươi tám" in text_of(page)


def test_ones_marriage(open_hall: OpenHall) -> None:
    hall = open_hall()
    to_phone(hall, MARRIAGE)
    page, values = certified(hall, "TLKH-BS")
    assert values["husband_name"] == "TRẦN QUỐC MINH"
    assert "TRẦN QUỐC MINH" in text_of(page)


def test_the_death_of_ones_father(open_hall: OpenHall) -> None:
    hall = open_hall()
    to_phone(hall, DEATH)
    hall.on(ChooseRelative)
    hall.person.wait_for(FATHER_NAME)
    hall.go(FATHER_NAME)
    page, values = certified(hall, "TLKT-BS")
    assert (values["name"], values["number"]) == (FATHER_NAME, FATHER_NUMBER)
    assert values["requested_by"] == "NGUYỄN THỊ THU HƯỜNG (con)"
    assert FATHER_NAME in text_of(page)


def test_ones_marital_status(open_hall: OpenHall) -> None:
    hall = open_hall()
    to_phone(hall, STATUS, card=AN)
    page, values = certified(hall, "XNHN")
    assert values["marital_status"] == "Hiện tại chưa đăng ký kết hôn với ai."
    assert "chưa đăng ký kết hôn với ai" in text_of(page)


@pytest.mark.parametrize(
    ("paper", "about", "card", "kind"),
    [
        (MARRIAGE, None, AN, FailureKind.NO_MARRIAGE_RECORD),
        (BIRTH, VI.myself, BHUOCH, FailureKind.NO_BIRTH_RECORD),
        (DEATH, None, AN, FailureKind.NO_DECEASED),
    ],
)
def test_what_no_register_holds_is_said_and_nothing_is_issued(
    open_hall: OpenHall, paper: str, about: str | None, card: Document, kind: FailureKind
) -> None:
    hall = open_hall()
    issued = hall.site.serials()
    to_phone(hall, paper, about, card)
    hall.on(Failure)
    screen = hall.state.screen
    assert isinstance(screen, Failure)
    assert screen.kind is kind
    assert hall.person.sees(title_text(kind))
    assert hall.site.serials() == issued
    hall.go(VI.other_service)
    hall.on(Services)


def test_a_death_asked_for_while_the_office_is_away_is_chosen_when_it_is_collected(
    open_hall: OpenHall,
) -> None:
    hall = open_hall()
    office_goes(hall)
    slip = ask_while_away(hall, paper=DEATH, about=None)
    office_comes_back(hall)
    sent(hall)
    to_collect(hall)
    lay_slip(hall, slip)
    assert MOTHER.number is not None
    hall.confirm_by_phone(MOTHER.number)
    hall.on(ChooseRelative)
    hall.go(FATHER_NAME)
    _, values = certified(hall, "TLKT-BS")
    assert values["name"] == FATHER_NAME


def test_nobody_is_asked_for_whom_where_there_is_no_choice(open_hall: OpenHall) -> None:
    hall = open_hall()
    hall.on(Welcome)
    hall.go(VI.start)
    hall.pick_service(DEATH)
    hall.on(Consent)
