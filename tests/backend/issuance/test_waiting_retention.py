"""What is forgotten, and when: numbers after a week, rows after three months."""

from __future__ import annotations

from datetime import timedelta

import pytest

from backend.identity.models import SignIn
from backend.issuance.models import BoxKey, IssuedPaper, WaitingRequest, WrongCode
from backend.issuance.waiting import NUMBER_KEPT, ROW_KEPT, counts, forget_old
from backend.registry.demo_people import HUONG
from office_contract.messages import CollectRequest, OutcomeReport
from office_contract.signing import Endpoint
from office_contract.vocabulary import Outcome
from tests.backend.conftest import SESSION, Clock, Office
from tests.backend.slips import SLIP_LIFE, Collecting, Slip, ask, token_of

SECOND = timedelta(seconds=1)


@pytest.fixture
def slip(office: Office, box_key: BoxKey, clock: Clock) -> Slip:
    made = ask(box_key, "request_1", clock.now)
    assert office.call(Endpoint.REQUEST, made.message).status == 200
    return made


def number() -> str:
    return WaitingRequest.objects.get().declared_number


def test_a_number_goes_a_week_after_its_slip_ran_out(slip: Slip, clock: Clock) -> None:
    forget_old(clock.forward(SLIP_LIFE + NUMBER_KEPT))
    assert number() == HUONG.number
    forget_old(clock.forward(SECOND))
    assert number() == ""


def test_a_number_goes_a_week_after_its_paper_was_taken(
    office: Office, people: None, slip: Slip, clock: Clock
) -> None:
    visit = Collecting(office, clock)
    visit.report(visit.issue(slip), Outcome.TAKEN)
    forget_old(clock.forward(NUMBER_KEPT))
    assert number() == HUONG.number
    forget_old(clock.forward(SECOND))
    assert number() == ""
    assert visit.open(slip).problem == "slip-used"


def test_a_row_goes_after_three_months(slip: Slip, office: Office, clock: Clock) -> None:
    visit = Collecting(office, clock)
    clock.forward(SLIP_LIFE + ROW_KEPT)
    assert visit.open(slip).problem == "slip-expired"
    clock.forward(SECOND)
    assert visit.open(slip).problem == "slip-unknown"
    assert not WaitingRequest.objects.exists()


def test_a_papers_row_outlives_its_request(
    office: Office, people: None, slip: Slip, clock: Clock
) -> None:
    visit = Collecting(office, clock)
    issued = visit.issue(slip)
    visit.report(issued, Outcome.TAKEN)
    forget_old(clock.forward(ROW_KEPT + SECOND))
    assert not WaitingRequest.objects.exists()
    assert IssuedPaper.objects.get().waiting_request is None
    assert SignIn.objects.get().waiting_request is None
    assert visit.report(issued, Outcome.UNKNOWN, "outcome_2").status == 200


def test_one_that_is_sent_again_after_it_was_forgotten_is_not_collected(
    office: Office, people: None, slip: Slip, clock: Clock
) -> None:
    visit = Collecting(office, clock)
    visit.report(visit.issue(slip), Outcome.TAKEN)
    forget_old(clock.forward(ROW_KEPT + SECOND))
    assert office.call(Endpoint.REQUEST, slip.message).status == 200
    assert visit.open(slip).problem == "slip-expired"


def test_whatever_a_kiosk_says_reminds_the_office(
    office: Office, box_key: BoxKey, slip: Slip, clock: Clock
) -> None:
    """A request, a slip, a sheet: each is heard often enough, and none needs a clock of its own."""
    clock.forward(SLIP_LIFE + NUMBER_KEPT + SECOND)
    messages = {
        Endpoint.REQUEST: ask(box_key, "request_2", clock.now).message,
        Endpoint.COLLECT: CollectRequest(session=SESSION, token=token_of("nobody's").hex()),
        Endpoint.OUTCOME: OutcomeReport(
            entry="outcome_1",
            request=f"{SESSION}-1",
            serial="",
            sheet=1,
            outcome=Outcome.TAKEN,
            at=clock.now,
        ),
    }
    for endpoint, message in messages.items():
        WaitingRequest.objects.filter(entry="request_1").update(declared_number=HUONG.number)
        office.call(endpoint, message)
        row = WaitingRequest.objects.get(entry="request_1")
        assert row.declared_number == "", endpoint


def test_wrong_codes_are_forgotten_after_an_hour(office: Office, clock: Clock) -> None:
    WrongCode.objects.create(kiosk=office.kiosk, at=clock.now)
    forget_old(clock.forward(timedelta(hours=1)))
    assert WrongCode.objects.count() == 1
    forget_old(clock.forward(SECOND))
    assert not WrongCode.objects.exists()


def test_how_many_wait(
    office: Office, people: None, box_key: BoxKey, slip: Slip, clock: Clock
) -> None:
    visit = Collecting(office, clock)
    for entry, life in (("request_2", SLIP_LIFE), ("request_3", timedelta(hours=1))):
        office.call(Endpoint.REQUEST, ask(box_key, entry, clock.now, life=life).message)
    assert counts(clock.now) == {"waiting": 3, "collected": 0, "expired": 0}
    visit.report(visit.issue(slip), Outcome.TAKEN)
    assert counts(clock.forward(timedelta(hours=2))) == {
        "waiting": 1,
        "collected": 1,
        "expired": 1,
    }
