"""A slip opened: what it stands for, what is told, and how often one may guess."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from backend.issuance.models import BoxKey, WaitingRequest, WrongCode
from backend.issuance.waiting import (
    KIOSK_PAUSE,
    PAUSE_IN_ALL,
    WRONG_CODES_IN_ALL,
    WRONG_CODES_PER_KIOSK,
)
from backend.registry.demo_people import HUONG
from office_contract.messages import Collection, CollectRequest
from office_contract.short_code import short_code
from office_contract.signing import Endpoint
from office_contract.vocabulary import Outcome, Subject
from tests.backend.conftest import SESSION, Clock, Office, Reply
from tests.backend.slips import CONSENT, Collecting, Slip, another_kiosk, ask, token_of

TYPED = pytest.mark.parametrize("typed", [False, True], ids=["scanned", "typed"])


@pytest.fixture
def slip(office: Office, box_key: BoxKey, clock: Clock) -> Slip:
    """Of a request that has arrived."""
    made = ask(box_key, "request_1", clock.now)
    assert office.call(Endpoint.REQUEST, made.message).status == 200
    return made


@pytest.fixture
def visit(office: Office, clock: Clock) -> Collecting:
    return Collecting(office, clock)


def wrong(office: Office, name: str = "nobody's") -> Reply:
    """Twelve letters that could be a code, and are none."""
    message = CollectRequest(session=SESSION, short=short_code(token_of(name)))
    return office.call(Endpoint.COLLECT, message)


@TYPED
def test_what_a_slip_stands_for(visit: Collecting, slip: Slip, typed: bool) -> None:
    reply = visit.open(slip, typed=typed)
    assert reply.status == 200
    opened = Collection.model_validate(reply.body)
    assert (opened.code, opened.subject, opened.consent_version) == ("CT07", Subject.SELF, CONSENT)
    assert opened.expires == slip.message.expires
    assert opened.collection == WaitingRequest.objects.get().collection


@TYPED
def test_nothing_of_the_person_is_told(visit: Collecting, slip: Slip, typed: bool) -> None:
    reply = visit.open(slip, typed=typed)
    assert set(reply.body) == {
        "session", "collection", "code", "subject", "consent_version", "expires",
    }  # fmt: skip
    text = json.dumps(reply.body, ensure_ascii=False)
    for private in (HUONG.number, HUONG.name, slip.token.hex(), slip.short, "00aa00aa00aa00aa"):
        assert private not in text


@TYPED
def test_any_kiosk_opens_it_as_often_as_it_likes(
    visit: Collecting, office: Office, slip: Slip, typed: bool
) -> None:
    elsewhere = Collecting(another_kiosk(office), visit.clock)
    names = {
        kiosk.open(slip, typed=typed).body["collection"]
        for kiosk in (visit, elsewhere, visit, elsewhere)
    }
    assert len(names) == 1


@TYPED
def test_a_slip_whose_request_has_not_arrived(
    visit: Collecting, box_key: BoxKey, clock: Clock, typed: bool
) -> None:
    reply = visit.open(ask(box_key, "request_2", clock.now), typed=typed)
    assert (reply.status, reply.problem) == (404, "slip-unknown")


@TYPED
def test_a_used_slip(visit: Collecting, people: None, slip: Slip, typed: bool) -> None:
    assert visit.report(visit.issue(slip), Outcome.TAKEN).status == 200
    reply = visit.open(slip, typed=typed)
    assert (reply.status, reply.problem) == (409, "slip-used")


@TYPED
def test_a_slip_is_good_until_its_last_moment(
    visit: Collecting, slip: Slip, clock: Clock, typed: bool
) -> None:
    clock.forward(slip.message.expires - clock.now)
    assert visit.open(slip, typed=typed).status == 200
    clock.forward(timedelta(microseconds=1))
    reply = visit.open(slip, typed=typed)
    assert (reply.status, reply.problem) == (409, "slip-expired")


def test_one_code_and_no_more(office: Office, slip: Slip) -> None:
    for codes in ({}, {"token": slip.token.hex(), "short": slip.short}):
        reply = office.call(Endpoint.COLLECT, {"session": SESSION, **codes})
        assert (reply.status, reply.problem) == (422, "malformed")
        assert slip.short not in json.dumps(reply.body)


def test_right_codes_are_not_counted(visit: Collecting, slip: Slip) -> None:
    for _ in range(3 * WRONG_CODES_PER_KIOSK):
        assert visit.open(slip, typed=True).status == 200
    assert not WrongCode.objects.exists()


def test_a_code_that_was_mistyped_is_not_kept(office: Office) -> None:
    wrong(office)
    row = WrongCode.objects.values().get()
    assert set(row) == {"id", "kiosk_id", "at"}


def test_after_five_wrong_codes_a_kiosk_pauses(
    visit: Collecting, office: Office, slip: Slip, clock: Clock
) -> None:
    for guess in range(WRONG_CODES_PER_KIOSK):
        assert wrong(office, f"guess {guess}").problem == "slip-unknown"
        clock.forward(timedelta(seconds=30))
    for reply in (wrong(office), visit.open(slip, typed=True)):
        assert (reply.status, reply.problem) == (429, "rate-limited")
    assert WrongCode.objects.count() == WRONG_CODES_PER_KIOSK


def test_the_pause_ends_when_the_office_says(
    visit: Collecting, office: Office, slip: Slip, clock: Clock
) -> None:
    """Ten minutes after the first of five; trying meanwhile does not make it longer."""
    for _ in range(WRONG_CODES_PER_KIOSK):
        wrong(office)
        clock.forward(timedelta(seconds=60))
    reply = visit.open(slip, typed=True)
    assert reply.headers["Retry-After"] == str(10 * 60 - 5 * 60)
    clock.forward(timedelta(seconds=299))
    assert visit.open(slip, typed=True).headers["Retry-After"] == "1"
    clock.forward(timedelta(seconds=1))
    assert visit.open(slip, typed=True).status == 200
    assert wrong(office).problem == "slip-unknown"
    assert wrong(office).problem == "rate-limited"


def test_a_slip_that_is_scanned_is_never_limited(
    visit: Collecting, office: Office, slip: Slip, box_key: BoxKey, clock: Clock
) -> None:
    for _ in range(WRONG_CODES_PER_KIOSK + 1):
        last = wrong(office)
    assert last.problem == "rate-limited"
    assert visit.open(slip).status == 200
    for unknown in range(2 * WRONG_CODES_PER_KIOSK):
        other = ask(box_key, f"request_9{unknown}", clock.now)
        assert visit.open(other).problem == "slip-unknown"
    assert WrongCode.objects.count() == WRONG_CODES_PER_KIOSK


def test_one_kiosks_pause_is_not_anothers(
    visit: Collecting, office: Office, slip: Slip, clock: Clock
) -> None:
    for _ in range(WRONG_CODES_PER_KIOSK + 1):
        wrong(office)
    elsewhere = another_kiosk(office)
    assert wrong(elsewhere).problem == "slip-unknown"
    assert Collecting(elsewhere, clock).open(slip, typed=True).status == 200


def test_all_kiosks_together_guess_no_more_than_sixty_times_an_hour(
    office: Office, slip: Slip, clock: Clock
) -> None:
    kiosks = [office, *(another_kiosk(office, seed) for seed in range(11, 23))]
    for guess in range(WRONG_CODES_IN_ALL):
        assert wrong(kiosks[guess // WRONG_CODES_PER_KIOSK]).problem == "slip-unknown"
        clock.forward(timedelta(seconds=10))
    unused = kiosks[-1]
    replies = (wrong(unused), Collecting(unused, clock).open(slip, typed=True))
    for reply in replies:
        assert (reply.status, reply.problem) == (429, "rate-limited")
        assert reply.headers["Retry-After"] == str(3600 - 600)
    assert Collecting(unused, clock).open(slip).status == 200
    clock.forward(PAUSE_IN_ALL - timedelta(seconds=600))
    assert Collecting(unused, clock).open(slip, typed=True).status == 200
    assert wrong(unused).problem == "slip-unknown"
    assert wrong(unused).problem == "rate-limited"


def test_the_longer_pause_is_told(office: Office, clock: Clock) -> None:
    WrongCode.objects.bulk_create(
        WrongCode(kiosk=office.kiosk, at=clock.now) for _ in range(WRONG_CODES_IN_ALL)
    )
    assert wrong(office).headers["Retry-After"] == str(int(PAUSE_IN_ALL.total_seconds()))
    assert KIOSK_PAUSE < PAUSE_IN_ALL
