"""Requests that wait, by signed HTTP: the way from asking to taking, and every refusal's shape."""

from __future__ import annotations

from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from backend.issuance.models import BoxKey, IssuedPaper, WaitingRequest
from backend.issuance.waiting import WRONG_CODES_PER_KIOSK
from backend.problems import TITLES, ProblemError
from backend.registry.demo_people import HUONG
from office_contract.messages import (
    Accepted,
    Collection,
    CollectRequest,
    Issuance,
    IssueRequest,
    Message,
    ProblemReport,
    Record,
    RecordRequest,
    SignInStarted,
)
from office_contract.short_code import short_code
from office_contract.signing import API_PREFIX, PROBLEM_STATUS, Endpoint
from office_contract.vocabulary import Outcome, ProblemType
from tests.backend.conftest import ADDRESS, SESSION, Clock, Office, Reply
from tests.backend.kiosk import KioskKey
from tests.backend.slips import Collecting, another_kiosk, ask, token_of


@pytest.mark.parametrize("problem", ProblemType)
def test_every_problem_has_a_title(problem: ProblemType) -> None:
    body = ProblemError(problem).body()
    assert set(TITLES) == set(ProblemType)
    assert str(body["title"]).endswith(".")
    assert body["status"] == PROBLEM_STATUS[problem]


def test_asked_at_one_kiosk_and_collected_at_another(
    office: Office, people: None, box_key: BoxKey, clock: Clock
) -> None:
    slip = ask(box_key, "request_1", clock.now)
    clock.forward(timedelta(hours=3))
    accepted = office.call(Endpoint.REQUEST, slip.message)
    assert Accepted.model_validate(accepted.body).entry == "request_1"

    clock.forward(timedelta(days=1))
    visit = Collecting(another_kiosk(office), clock)
    opened = Collection.model_validate(visit.open(slip, typed=True).body)
    wanted = visit.sign_in_request(opened.collection)
    started = visit.office.call(Endpoint.SIGN_IN, wanted)
    assert SignInStarted.model_validate(started.body).place == "Một Cửa, sảnh 11"
    progress = visit.approve(started)
    assert progress.body["person"]["name"] == HUONG.name
    look = {
        "session": wanted.session,
        "request": f"{wanted.session}-2",
        "sign_in": progress.body["sign_in"],
        "code": opened.code,
        "bundle_version": 1,
        "subject_number": HUONG.number,
    }
    looked = visit.office.call(Endpoint.RECORD, RecordRequest.model_validate(look))
    assert Record.model_validate(looked.body).values["name"] == HUONG.name
    issued = visit.office.call(
        Endpoint.ISSUE, IssueRequest.model_validate(look | {"language": "vi"})
    )
    assert Issuance.model_validate(issued.body).requester_number == HUONG.number
    assert WaitingRequest.objects.get().used_at is None
    assert visit.report(issued, Outcome.TAKEN).status == 200
    assert visit.open(slip).problem == "slip-used"
    assert IssuedPaper.objects.get().waiting_request == WaitingRequest.objects.get()


def refused(reply: Reply, problem: ProblemType) -> None:
    report = ProblemReport.model_validate(reply.body)
    assert report.type == f"/problems/{problem}"
    assert reply.status == report.status == PROBLEM_STATUS[problem]
    assert report.title == TITLES[problem]
    assert reply.headers["Cache-Control"] == "no-store"


def test_every_refusal_of_a_request(office: Office, box_key: BoxKey, clock: Clock) -> None:
    slip = ask(box_key, "request_1", clock.now)

    def hand_in(**changes: object) -> Reply:
        return office.call(Endpoint.REQUEST, slip.message.model_copy(update=changes))

    refused(hand_in(entry="request_2"), ProblemType.WRONG_BOX)
    refused(hand_in(expires=clock.now + timedelta(days=46)), ProblemType.MALFORMED)
    other = ask(box_key, "request_1", clock.now, code="CT01")
    refused(office.call(Endpoint.REQUEST, other.message), ProblemType.NOT_OFFERED)
    assert hand_in().status == 200
    refused(hand_in(at=clock.now - timedelta(days=1)), ProblemType.CONFLICT)


def test_every_refusal_of_a_slip(
    office: Office, people: None, box_key: BoxKey, clock: Clock
) -> None:
    visit = Collecting(office, clock)
    used, short_lived = (
        ask(box_key, f"request_{n}", clock.now, life=timedelta(days=days))
        for n, days in ((1, 30), (2, 1))
    )
    refused(visit.open(used), ProblemType.SLIP_UNKNOWN)
    for slip in (used, short_lived):
        assert office.call(Endpoint.REQUEST, slip.message).status == 200
    visit.report(visit.issue(used), Outcome.TAKEN)
    refused(visit.open(used), ProblemType.SLIP_USED)
    clock.forward(timedelta(days=2))
    refused(visit.open(short_lived), ProblemType.SLIP_EXPIRED)


def test_too_many_wrong_codes_say_when_to_come_back(office: Office, clock: Clock) -> None:
    message = CollectRequest(session=SESSION, short=short_code(token_of("nobody's")))
    for _ in range(WRONG_CODES_PER_KIOSK):
        refused(office.call(Endpoint.COLLECT, message), ProblemType.SLIP_UNKNOWN)
    reply = office.call(Endpoint.COLLECT, message)
    refused(reply, ProblemType.RATE_LIMITED)
    assert reply.headers["Retry-After"] == "600"


@pytest.mark.parametrize("endpoint", [Endpoint.REQUEST, Endpoint.COLLECT])
def test_nobody_but_a_kiosk_of_ours(
    office: Office, box_key: BoxKey, clock: Clock, endpoint: Endpoint
) -> None:
    slip = ask(box_key, "request_1", clock.now)
    messages: dict[Endpoint, Message] = {
        Endpoint.REQUEST: slip.message,
        Endpoint.COLLECT: CollectRequest(session=SESSION, token=slip.token.hex()),
    }
    body = messages[endpoint].model_dump_json().encode()
    url = f"{ADDRESS}{API_PREFIX}{endpoint}"
    unsigned = office.key.sign(url, body, clock.now)
    unsigned.headers.pop("Signature")
    refused(office.send(unsigned), ProblemType.BAD_SIGNATURE)
    stranger = KioskKey(Ed25519PrivateKey.from_private_bytes(b"\x55" * 32))
    refused(office.send(stranger.sign(url, body, clock.now)), ProblemType.UNKNOWN_KIOSK)
    altered = office.key.sign(url, body, clock.now)
    altered.headers["Content-Digest"] = stranger.sign(url, b"{}", clock.now).headers[
        "Content-Digest"
    ]
    refused(office.send(altered), ProblemType.BAD_SIGNATURE)
    assert not WaitingRequest.objects.exists()
