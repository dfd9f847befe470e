"""From an opened slip to its paper: who may collect, what replaces what, when it is used up."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db.models import ProtectedError

from backend.identity.models import SignIn
from backend.issuance.models import (
    BoxKey,
    IssuedPaper,
    SerialCounter,
    Service,
    SheetOutcome,
    WaitingRequest,
)
from backend.registry.demo_people import AN, GIA_BAO, HUONG, MINH, THANH
from office_contract.messages import IssueRequest, RelativesRequest
from office_contract.signing import Endpoint
from office_contract.vocabulary import Outcome, Subject
from tests.backend.conftest import Clock, Office, Reply
from tests.backend.slips import Collecting, Slip, another_kiosk, ask

pytestmark = pytest.mark.usefixtures("people")


@pytest.fixture
def slip(office: Office, box_key: BoxKey, clock: Clock) -> Slip:
    """Of Hường's request, which has arrived."""
    made = ask(box_key, "request_1", clock.now)
    assert office.call(Endpoint.REQUEST, made.message).status == 200
    return made


@pytest.fixture
def visit(office: Office, clock: Clock) -> Collecting:
    return Collecting(office, clock)


@pytest.fixture
def elsewhere(office: Office, clock: Clock) -> Collecting:
    return Collecting(another_kiosk(office), clock)


def begin(visit: Collecting, slip: Slip, **changes: object) -> Reply:
    collection = visit.open(slip).body["collection"]
    return visit.office.call(Endpoint.SIGN_IN, visit.sign_in_request(collection, **changes))


def used_at() -> object:
    return WaitingRequest.objects.values_list("used_at", flat=True).get()


def papers() -> list[tuple[str, str | None]]:
    """Each paper's serial and the one that it replaces."""
    return list(IssuedPaper.objects.order_by("pk").values_list("serial", "replaces__serial"))


# Signing in


def test_the_person_who_asked_is_the_one_who_collects(visit: Collecting, slip: Slip) -> None:
    """The kiosk that collects has not heard the number, and says none."""
    progress = visit.approve(begin(visit, slip))
    assert progress.body["state"] == "approved"
    assert progress.body["person"] == {"number": HUONG.number, "name": HUONG.name}
    assert SignIn.objects.get().declared_number == HUONG.number


def test_another_person_is_told_nothing(visit: Collecting, slip: Slip) -> None:
    started = begin(visit, slip)
    assert HUONG.number not in str(started.body)
    progress = visit.approve(started, MINH.number)
    assert (progress.body["state"], progress.body["person"]) == ("other-person", None)
    for number in (HUONG.number, MINH.number):
        assert number not in str(progress.body)
    assert SignIn.objects.get().person_number == ""
    assert used_at() is None


def test_another_person_leaves_the_slip_as_it_was(visit: Collecting, slip: Slip) -> None:
    visit.approve(begin(visit, slip), MINH.number)
    assert visit.issue(slip).status == 200


def test_a_number_that_the_kiosk_says_does_not_count(visit: Collecting, slip: Slip) -> None:
    """Otherwise a slip that was found would be collected with the finder's own card."""
    started = begin(visit, slip, declared_number=MINH.number)
    assert visit.approve(started, MINH.number).body["state"] == "other-person"


@pytest.mark.parametrize(
    ("changes", "problem"),
    [({"subject": Subject.CHILD}, "conflict"), ({"code": "CT01"}, "not-offered")],
)
def test_a_slip_is_good_for_its_own_paper_alone(
    visit: Collecting, slip: Slip, changes: dict[str, object], problem: str
) -> None:
    reply = begin(visit, slip, **changes)
    assert (reply.status, reply.problem) == (409, problem)
    assert not SignIn.objects.exists()


def test_a_collection_that_nobody_was_given(visit: Collecting) -> None:
    reply = visit.office.call(Endpoint.SIGN_IN, visit.sign_in_request("collection-of-nobody"))
    assert (reply.status, reply.problem) == (404, "slip-unknown")
    assert visit.office.provider.begun == []


def test_nobody_signs_in_with_a_used_slip(visit: Collecting, slip: Slip) -> None:
    collection = visit.open(slip).body["collection"]
    visit.report(visit.issue(slip), Outcome.TAKEN)
    begun = len(visit.office.provider.begun)
    reply = visit.office.call(Endpoint.SIGN_IN, visit.sign_in_request(collection))
    assert (reply.status, reply.problem) == (409, "slip-used")
    assert len(visit.office.provider.begun) == begun


def test_nobody_signs_in_with_an_expired_slip(visit: Collecting, slip: Slip, clock: Clock) -> None:
    collection = visit.open(slip).body["collection"]
    clock.forward(timedelta(days=31))
    reply = visit.office.call(Endpoint.SIGN_IN, visit.sign_in_request(collection))
    assert (reply.status, reply.problem) == (409, "slip-expired")


def test_without_its_number_a_slip_is_nobodys(visit: Collecting, slip: Slip, clock: Clock) -> None:
    """The number was emptied in its time; then the office's clock was set back."""
    collection = visit.open(slip).body["collection"]
    WaitingRequest.objects.update(declared_number="")
    reply = visit.office.call(Endpoint.SIGN_IN, visit.sign_in_request(collection))
    assert reply.problem == "slip-expired"
    assert visit.open(slip).problem == "slip-expired"


def test_a_repeated_sign_in_begins_nothing_new(visit: Collecting, slip: Slip) -> None:
    wanted = visit.sign_in_request(visit.open(slip).body["collection"])
    replies = [visit.office.call(Endpoint.SIGN_IN, wanted) for _ in range(3)]
    assert {reply.body["sign_in"] for reply in replies} == {SignIn.objects.get().sign_in}
    assert len(visit.office.provider.begun) == 1


def test_another_collection_under_the_same_request_is_a_conflict(
    visit: Collecting, slip: Slip, box_key: BoxKey, clock: Clock
) -> None:
    other = ask(box_key, "request_2", clock.now)
    visit.office.call(Endpoint.REQUEST, other.message)
    wanted = visit.sign_in_request(visit.open(slip).body["collection"])
    visit.office.call(Endpoint.SIGN_IN, wanted)
    for collection in (visit.open(other).body["collection"], None):
        reply = visit.office.call(
            Endpoint.SIGN_IN, wanted.model_copy(update={"collection": collection})
        )
        assert (reply.status, reply.problem) == (409, "conflict")


def test_a_sign_in_of_today_does_not_become_a_collection(visit: Collecting, slip: Slip) -> None:
    collection = visit.open(slip).body["collection"]
    wanted = visit.sign_in_request(None, declared_number=HUONG.number)
    assert visit.office.call(Endpoint.SIGN_IN, wanted).status == 200
    reply = visit.office.call(
        Endpoint.SIGN_IN, wanted.model_copy(update={"collection": collection})
    )
    assert reply.problem == "conflict"


def test_a_childs_paper_is_collected_by_the_parent_who_asked(
    visit: Collecting, box_key: BoxKey, clock: Clock
) -> None:
    slip = ask(box_key, "request_2", clock.now, subject=Subject.CHILD)
    visit.office.call(Endpoint.REQUEST, slip.message)
    opened = visit.open(slip)
    assert opened.body["subject"] == "child"
    wanted = visit.sign_in_request(opened.body["collection"], subject=Subject.CHILD)
    progress = visit.approve(visit.office.call(Endpoint.SIGN_IN, wanted))
    children = visit.office.call(
        Endpoint.RELATIVES,
        RelativesRequest(session=wanted.session, sign_in=progress.body["sign_in"]),
    )
    assert GIA_BAO.number in [child["number"] for child in children.body["relatives"]]


def test_an_extract_about_the_dead_waits_without_saying_about_whom(
    visit: Collecting, box_key: BoxKey, clock: Clock
) -> None:
    """At the kiosk without an office nobody knows who has died: that is chosen at collection."""
    Service.objects.filter(code="TL-KT").update(fee_waived=True)
    slip = ask(box_key, "request_3", clock.now, code="TL-KT", subject=Subject.DECEASED)
    assert visit.office.call(Endpoint.REQUEST, slip.message).status == 200
    opened = visit.open(slip)
    assert (opened.body["code"], opened.body["subject"]) == ("TL-KT", "deceased")
    wanted = visit.sign_in_request(
        opened.body["collection"], code="TL-KT", subject=Subject.DECEASED
    )
    progress = visit.approve(visit.office.call(Endpoint.SIGN_IN, wanted))
    sign_in = progress.body["sign_in"]
    relatives = visit.office.call(
        Endpoint.RELATIVES, RelativesRequest(session=wanted.session, sign_in=sign_in)
    )
    [father] = relatives.body["relatives"]
    issued = visit.office.call(
        Endpoint.ISSUE,
        IssueRequest(
            session=wanted.session,
            request=f"{wanted.session}-2",
            sign_in=sign_in,
            code="TL-KT",
            bundle_version=1,
            subject_number=father["number"],
            language="vi",
        ),
    )
    assert issued.body["values"]["name"] == THANH.name
    visit.report(issued, Outcome.TAKEN)
    assert visit.open(slip).problem == "slip-used"


@pytest.mark.parametrize(
    ("code", "subject"), [("TL-KT", Subject.SELF), ("TL-KH", Subject.DECEASED)]
)
def test_no_request_waits_for_whom_the_paper_cannot_be_about(
    visit: Collecting, box_key: BoxKey, clock: Clock, code: str, subject: Subject
) -> None:
    slip = ask(box_key, "request_4", clock.now, code=code, subject=subject)
    assert visit.office.call(Endpoint.REQUEST, slip.message).problem == "not-offered"


# The paper


def test_the_paper_is_bound_to_its_slip(visit: Collecting, slip: Slip) -> None:
    issued = visit.issue(slip)
    assert issued.status == 200
    paper = IssuedPaper.objects.get()
    assert (paper.waiting_request, paper.replaces) == (WaitingRequest.objects.get(), None)
    assert paper.serial == issued.body["serial"]
    assert used_at() is None


def test_a_paper_of_today_leaves_a_waiting_request_alone(visit: Collecting, slip: Slip) -> None:
    issued = visit.office.call(Endpoint.ISSUE, visit.signed_in(None))
    visit.report(issued, Outcome.TAKEN)
    assert IssuedPaper.objects.get().waiting_request is None
    assert used_at() is None
    assert visit.issue(slip).status == 200
    assert [replaced for _, replaced in papers()] == [None, None]


def test_the_same_request_gets_the_same_paper_also_after_it_was_taken(
    visit: Collecting, slip: Slip
) -> None:
    request = visit.signed_in(slip)
    first = visit.office.call(Endpoint.ISSUE, request)
    assert visit.office.call(Endpoint.ISSUE, request).body == first.body
    visit.report(first, Outcome.TAKEN)
    assert visit.office.call(Endpoint.ISSUE, request).body == first.body
    assert len(papers()) == 1


def test_a_second_paper_replaces_the_first_and_a_third_the_second(
    visit: Collecting, elsewhere: Collecting, slip: Slip
) -> None:
    serials = []
    for kiosk, outcome in (
        (visit, Outcome.SPOILED),
        (elsewhere, Outcome.UNKNOWN),
        (visit, Outcome.LEFT),
    ):
        issued = kiosk.issue(slip)
        serials.append(issued.body["serial"])
        kiosk.report(issued, outcome)
    assert papers() == [(serials[0], None), (serials[1], serials[0]), (serials[2], serials[1])]


def test_a_paper_that_was_replaced_is_not_deleted(visit: Collecting, slip: Slip) -> None:
    visit.issue(slip)
    visit.issue(slip)
    with pytest.raises(ProtectedError):
        IssuedPaper.objects.earliest("pk").delete()


def test_the_slip_is_used_between_sign_in_and_issue(
    visit: Collecting, elsewhere: Collecting, slip: Slip
) -> None:
    """Two kiosks with one slip: the paper of the one was taken before the other asked."""
    late = elsewhere.signed_in(slip)
    visit.report(visit.issue(slip), Outcome.TAKEN)
    reply = elsewhere.office.call(Endpoint.ISSUE, late)
    assert (reply.status, reply.problem) == (409, "slip-used")
    assert len(papers()) == 1
    assert SerialCounter.objects.get().last == 1


def test_whoever_signed_in_in_time_gets_the_paper(
    visit: Collecting, box_key: BoxKey, clock: Clock
) -> None:
    slip = ask(box_key, "request_2", clock.now, life=timedelta(minutes=1))
    visit.office.call(Endpoint.REQUEST, slip.message)
    request = visit.signed_in(slip)
    clock.forward(timedelta(minutes=5))
    assert visit.open(slip).problem == "slip-expired"
    assert visit.office.call(Endpoint.ISSUE, request).status == 200


# What became of it


def test_taken_uses_the_slip_up(visit: Collecting, slip: Slip, clock: Clock) -> None:
    issued = visit.issue(slip)
    assert visit.report(issued, Outcome.TAKEN).status == 200
    assert used_at() == clock.now
    assert visit.open(slip).problem == "slip-used"


@pytest.mark.parametrize("outcome", [Outcome.LEFT, Outcome.SPOILED, Outcome.UNKNOWN])
def test_nothing_else_uses_it_up(visit: Collecting, slip: Slip, outcome: Outcome) -> None:
    assert visit.report(visit.issue(slip), outcome).status == 200
    assert used_at() is None
    assert visit.issue(slip).status == 200


def test_a_repeated_report_changes_nothing(visit: Collecting, slip: Slip, clock: Clock) -> None:
    issued = visit.issue(slip)
    visit.report(issued, Outcome.TAKEN)
    first, reported = used_at(), SheetOutcome.objects.get().at
    clock.forward(timedelta(days=1))
    report = {
        "entry": f"outcome_1_{issued.body['request']}",
        "request": issued.body["request"],
        "serial": issued.body["serial"],
        "sheet": 1,
        "outcome": "taken",
        "at": reported.isoformat(),
    }
    assert visit.office.call(Endpoint.OUTCOME, report).status == 200
    assert visit.office.call(Endpoint.OUTCOME, report | {"outcome": "left"}).problem == "conflict"
    assert visit.report(issued, Outcome.TAKEN, "outcome_2").status == 200
    assert used_at() == first


@pytest.mark.parametrize("outcome", [Outcome.LEFT, Outcome.SPOILED, Outcome.UNKNOWN])
def test_a_later_word_never_gives_the_slip_back(
    visit: Collecting, slip: Slip, outcome: Outcome
) -> None:
    issued = visit.issue(slip)
    visit.report(issued, Outcome.TAKEN)
    first = used_at()
    assert visit.report(issued, outcome, "outcome_2").status == 200
    assert used_at() == first
    assert visit.open(slip).problem == "slip-used"


def test_words_that_come_out_of_order(visit: Collecting, elsewhere: Collecting, slip: Slip) -> None:
    """The first kiosk was cut off: its word is heard after the second kiosk's."""
    first = visit.issue(slip)
    second = elsewhere.issue(slip)
    elsewhere.report(second, Outcome.LEFT)
    assert used_at() is None
    visit.report(first, Outcome.TAKEN)
    assert used_at() is not None
    assert elsewhere.open(slip).problem == "slip-used"


def test_an_outcome_of_another_serial_uses_nothing_up(visit: Collecting, slip: Slip) -> None:
    issued = visit.issue(slip)
    issued.body["serial"] = "9999/2026/XN-HC"
    assert visit.report(issued, Outcome.TAKEN).problem == "conflict"
    assert used_at() is None


def test_another_kiosk_cannot_use_it_up(
    visit: Collecting, elsewhere: Collecting, slip: Slip
) -> None:
    """It may name the request, but the paper was not issued there."""
    elsewhere.report(visit.issue(slip), Outcome.TAKEN)
    assert used_at() is None


def test_one_slip_leaves_another_alone(
    visit: Collecting, slip: Slip, box_key: BoxKey, clock: Clock
) -> None:
    other = ask(box_key, "request_2", clock.now, declared_number=AN.number)
    visit.office.call(Endpoint.REQUEST, other.message)
    visit.report(visit.issue(slip), Outcome.TAKEN)
    issued = visit.office.call(Endpoint.ISSUE, visit.signed_in(other, AN.number))
    assert issued.status == 200
    assert [replaced for _, replaced in papers()] == [None, None]
