"""Over the real wire: asked for in an outage and collected; a visitor's form in two languages."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from forms.verify import VerdictKind
from identity_documents.writing import write_td3
from kiosk_app.journey import delays
from kiosk_app.journey.states import Review, Services, SignIn, TakePapers, Welcome
from kiosk_app.viewmodels.translate import translate
from tests.journeys.hall import Hall, answers_of, text_of
from tests.journeys.people import MOTHER, VISITOR
from tests.journeys.test_visitor import fill_in, to_check
from tests.journeys.waiting import (
    Slip,
    ask_while_away,
    is_used,
    lay_slip,
    office_comes_back,
    office_goes,
    sent,
    to_collect,
)
from tests.journeys.walks import KO, VI, print_it, review, to_reviewed_form


def asked_in_an_outage(hall: Hall) -> Slip:
    """The slip in the person's hand, as emupos has printed it; the office has the request."""
    office_goes(hall)
    slip = ask_while_away(hall)
    office_comes_back(hall)
    sent(hall)
    return slip


def collect(hall: Hall, slip: Slip) -> None:
    to_collect(hall)
    lay_slip(hall, slip)
    hall.on(SignIn)
    hall.confirm_by_phone(MOTHER.number)
    page = print_it(hall)
    verdict = hall.verdict(page)
    assert verdict.kind is VerdictKind.VALID
    assert verdict.paper is not None
    assert verdict.paper.serial in text_of(page)
    hall.told_of_outcome(verdict.paper.serial, "taken")
    assert is_used(hall.site, slip)


def test_asked_for_in_an_outage_and_collected(real_hall: Hall) -> None:
    collect(real_hall, asked_in_an_outage(real_hall))
    assert real_hall.machine.page_printer.pages_in_tray() == []


def test_collected_on_a_second_kiosk(real_hall: Hall, open_hall: Callable[..., Hall]) -> None:
    slip = asked_in_an_outage(real_hall)
    collect(open_hall(name="second", keys=real_hall.site.other_keys), slip)


def test_a_visitor_by_passport(real_hall: Hall) -> None:
    to_check(real_hall, KO, write_td3(VISITOR), VISITOR.number)
    real_hall.go(KO.right)
    fill_in(real_hall, KO)
    screen = real_hall.state.screen
    assert isinstance(screen, Review)
    assert len(screen.pages) > 1
    real_hall.go(KO.print_it.replace("1", str(len(screen.pages))))
    real_hall.on(TakePapers)
    page = real_hall.take_page()
    real_hall.go(KO.have_all)
    real_hall.on(Welcome)
    assert "외국인" in text_of(page)
    verdict = real_hall.verdict(page)
    assert verdict.kind is VerdictKind.DECLARED
    assert verdict.compared
    assert answers_of(verdict)["number"] == VISITOR.number


def test_a_paper_left_at_a_printer_without_a_sensor(
    real_hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    """CUPS cannot say whether the tray is empty: people and technicians can."""
    monkeypatch.setattr(delays, "TAKE_IDLE", 1.0)
    monkeypatch.setattr(delays, "WARNING", 0.5)
    to_reviewed_form(real_hall)
    review(real_hall)
    real_hall.go(VI.print_it)
    real_hall.on(TakePapers)
    real_hall.on(Welcome)
    assert real_hall.last_outcome() == "left"

    calls = len(real_hall.site.help_calls())
    real_hall.person.press(VI.start)
    real_hall.person.wait_for(translate("TrayNotice", "A paper of somebody else lies in the tray"))
    assert MOTHER.number not in " ".join(real_hall.person.words())
    real_hall.told_of_help("paper-left", "Services", calls)
    real_hall.person.press(translate("TrayNotice", "The tray is empty"))
    real_hall.person.wait(
        lambda: real_hall.ledger()[-1].note == "person", "the ledger to name the person"
    )
    real_hall.go(VI.back)
    real_hall.on(Welcome)
    real_hall.person.press(VI.start)
    real_hall.on(Services)
    assert real_hall.state.overlay is None
