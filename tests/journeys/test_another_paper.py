"""Two papers in one session: the card is laid down once, and the wipe forgets all of it."""

from __future__ import annotations

from kiosk_app.journey.states import CheckRead, Consent, Services, TakePapers, Welcome
from tests.journeys.hall import Hall, answers_of
from tests.journeys.people import MOTHER
from tests.journeys.walks import VI, household_and_request, review, to_glass

ANOTHER = "Làm giấy khác"


def printed(hall: Hall) -> bytes:
    """From the check of the card to the page in the hand."""
    hall.on(CheckRead)
    hall.go(VI.right)
    household_and_request(hall)
    hall.go(VI.go_on)  # no other members
    review(hall)
    hall.go(VI.print_it)
    hall.on(TakePapers)
    return hall.take_page()


def test_the_same_person_has_two_papers_with_one_card(hall: Hall) -> None:
    to_glass(hall)
    hall.lay_card(MOTHER)
    first = printed(hall)
    session = hall.state.session
    assert session is not None
    hall.go(ANOTHER)
    hall.on(Services)
    assert hall.person.sees("Làm tiếp cho")
    hall.pick_service(VI.form)
    hall.on(Consent)
    hall.person.press(VI.agree)
    hall.person.wait(lambda: getattr(hall.state.screen, "agreed", False), "the tick")
    hall.go(VI.go_on)
    second = printed(hall)
    for page in (first, second):
        assert answers_of(hall.verdict(page))["number"] == MOTHER.number
    assert first != second
    assert not hall.person.sees("Mặt kính bên trái"), "the card has been taken already"
    hall.go(VI.have_all)
    hall.thanked()
    hall.on(Welcome)
    assert hall.state.session is None
    hall.go(VI.start)
    hall.on(Services)
    assert not hall.person.sees("Làm tiếp cho")
