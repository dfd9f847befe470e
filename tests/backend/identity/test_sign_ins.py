"""Signing in with a phone, as the kiosk sees it. Each refusal of issue 2 has its row."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.utils import timezone

from backend.identity.models import SignIn
from backend.identity.oidc import Approved, Expired, Pending, Refused
from backend.identity.sign_ins import APPROVED_LIFETIME, KEPT, MOST_PER_MINUTE
from backend.issuance.models import Service
from backend.issuance.offers import catalogue
from backend.kiosks.enrolment import enrol
from backend.provider.words import WORDS, spoken
from backend.registry.demo_people import AN, HUONG, LAN, MINH, UNRECORDED, Account, DemoPerson
from office_contract.messages import SignInPoll, SignInRequest
from office_contract.signing import Endpoint
from office_contract.vocabulary import Subject
from tests.backend.conftest import SESSION, Office, Reply, at
from tests.backend.kiosk import KioskKey

LANGUAGES = Path(__file__).parents[3] / "kiosk_app" / "i18n" / "languages.toml"
Later = Callable[[float], None]
"""Seconds after the test began, on the office's clock."""


def request(counter: int = 1, **changes: str | Subject) -> SignInRequest:
    fields: dict[str, object] = {
        "session": SESSION,
        "request": f"{SESSION}-{counter}",
        "code": "CT07",
        "subject": Subject.SELF,
        "language": "vi",
    }
    return SignInRequest.model_validate(fields | changes)


def begin(office: Office, counter: int = 1, **changes: str | Subject) -> dict[str, Any]:
    reply = office.call(Endpoint.SIGN_IN, request(counter, **changes))
    assert reply.status == 200, reply.body
    return reply.body


def poll(office: Office, sign_in: object) -> Reply:
    return office.call(Endpoint.SIGN_IN_POLL, SignInPoll(session=SESSION, sign_in=str(sign_in)))


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Later:
    """Moves the office's clock."""
    start = timezone.now()

    def move(seconds: float) -> None:
        at(start + timedelta(seconds=seconds), monkeypatch)

    return move


def test_what_the_person_is_shown(office: Office) -> None:
    started = begin(office)
    [binding] = office.provider.begun
    assert started["place"] == binding.place == "Một Cửa, phường Hải Châu"
    assert started["paper"] == binding.paper == "Xác nhận thông tin về cư trú"
    assert started["number"] == binding.number
    assert len(binding.number) == 2
    assert started["user_code"] == "WDJB-MJHT"
    assert "device-1" not in str(started)


@pytest.mark.parametrize(
    ("language", "paper"),
    [
        ("vi", "Xác nhận thông tin về cư trú (cho con)"),
        ("en", "Confirmation of residence information (for a child)"),
        ("ko", "거주 사실 확인서 (자녀용)"),
        ("fr", "Confirmation of residence information (for a child)"),
    ],
)
def test_the_paper_is_named_in_the_persons_language(
    office: Office, language: str, paper: str
) -> None:
    started = begin(office, subject=Subject.CHILD, language=language)
    assert started["paper"] == paper
    assert office.provider.begun[0].language == language


def test_every_language_of_the_kiosk_is_understood(office: Office) -> None:
    """For whom a paper is, and the phone's page, are said in English where they lack a language."""
    said = {"vi": "cho con", "ko": "자녀용"}
    title = catalogue()["CT07"].form.title
    tags = tomllib.loads(LANGUAGES.read_text(encoding="utf-8"))
    assert len(tags) >= 8
    for counter, tag in enumerate(tags, start=1):
        started = begin(office, counter, subject=Subject.CHILD, language=tag)
        assert started["paper"] == f"{title[tag]} ({said.get(tag, 'for a child')})"
        assert office.provider.begun[-1].language == tag
        assert spoken([tag]) == (tag if tag in WORDS else "en")


def test_a_repeated_request_begins_nothing_new(office: Office) -> None:
    first = begin(office)
    second = begin(office)
    assert first["sign_in"] == second["sign_in"]
    assert len(office.provider.begun) == 1


def test_another_content_under_the_same_request_is_a_conflict(office: Office) -> None:
    begin(office)
    reply = office.call(Endpoint.SIGN_IN, request(language="en"))
    assert (reply.status, reply.problem) == (409, "conflict")


def test_only_certificates_that_are_offered_can_be_signed_in_for(office: Office) -> None:
    for code in ("CT01", "CT99"):
        reply = office.call(Endpoint.SIGN_IN, request(code=code))
        assert (reply.status, reply.problem) == (409, "not-offered")
    Service.objects.filter(code="CT07").update(available=False, reason="Bảo trì đến 13:00")
    reply = office.call(Endpoint.SIGN_IN, request())
    assert (reply.problem, reply.body["detail"]) == ("not-offered", "Bảo trì đến 13:00")


def test_pending_then_approved(office: Office, people: None, later: Later) -> None:
    sign_in = begin(office)["sign_in"]
    later(2)
    assert poll(office, sign_in).body["state"] == "pending"
    office.provider.answer = Approved(HUONG.number, "Hường")
    later(4)
    body = poll(office, sign_in).body
    assert body["state"] == "approved"
    assert body["person"] == {"number": HUONG.number, "name": HUONG.name}
    later(6)
    assert poll(office, sign_in).body["state"] == "approved"
    assert office.provider.polled == ["device-1", "device-1"]


def test_nothing_of_the_provider_is_kept(office: Office, people: None, later: Later) -> None:
    sign_in = begin(office)["sign_in"]
    office.provider.answer = Approved(HUONG.number, "Hường")
    later(2)
    poll(office, sign_in)
    assert SignIn.objects.get().device_code == ""


def test_the_provider_is_asked_no_oftener_than_it_allows(office: Office, later: Later) -> None:
    sign_in = begin(office)["sign_in"]
    for _ in range(3):
        assert poll(office, sign_in).body["state"] == "pending"
    assert office.provider.polled == []
    later(1.1)
    poll(office, sign_in)
    poll(office, sign_in)
    assert len(office.provider.polled) == 1


def test_slow_down_adds_five_seconds(office: Office, later: Later) -> None:
    sign_in = begin(office)["sign_in"]
    office.provider.answer = Pending(slow_down=True)
    later(2)
    assert poll(office, sign_in).body["interval"] == 6
    later(7)
    poll(office, sign_in)
    assert len(office.provider.polled) == 1
    later(8.1)
    assert poll(office, sign_in).body["interval"] == 11


def test_refused(office: Office, later: Later) -> None:
    sign_in = begin(office)["sign_in"]
    office.provider.answer = Refused()
    later(2)
    body = poll(office, sign_in).body
    assert (body["state"], body["person"]) == ("refused", None)
    office.provider.answer = Approved(HUONG.number, "Hường")
    later(10)
    assert poll(office, sign_in).body["state"] == "refused"


@pytest.mark.parametrize("by", ["provider", "office"])
def test_expired(office: Office, later: Later, by: str) -> None:
    sign_in = begin(office)["sign_in"]
    if by == "provider":
        office.provider.answer = Expired()
        later(2)
    else:
        later(office.provider.expires_in + 1)
    assert poll(office, sign_in).body["state"] == "expired"
    assert (len(office.provider.polled) == 1) is (by == "provider")


def test_the_card_laid_down_must_be_of_the_one_who_signs_in(
    office: Office, people: None, later: Later
) -> None:
    sign_in = begin(office, declared_number=HUONG.number)["sign_in"]
    office.provider.answer = Approved(MINH.number, MINH.name)
    later(2)
    body = poll(office, sign_in).body
    assert (body["state"], body["person"]) == ("other-person", None)
    row = SignIn.objects.get()
    assert MINH.number not in (row.person_number, row.declared_number)


def test_the_same_person_as_on_the_card(office: Office, people: None, later: Later) -> None:
    sign_in = begin(office, declared_number=HUONG.number)["sign_in"]
    office.provider.answer = Approved(HUONG.number, HUONG.name)
    later(2)
    assert poll(office, sign_in).body["state"] == "approved"


@pytest.mark.parametrize("person", [UNRECORDED, LAN])
def test_a_name_that_the_registry_does_not_tell_is_the_providers(
    office: Office, people: None, later: Later, person: DemoPerson | Account
) -> None:
    sign_in = begin(office)["sign_in"]
    office.provider.answer = Approved(person.number, " Nguyễn Văn Ẩn ")
    later(2)
    body = poll(office, sign_in).body
    assert body["person"] == {"number": person.number, "name": "Nguyễn Văn Ẩn"}


def test_an_approval_does_not_last(office: Office, people: None, later: Later) -> None:
    sign_in = begin(office)["sign_in"]
    office.provider.answer = Approved(AN.number, AN.name)
    later(2)
    poll(office, sign_in)
    later(2 + APPROVED_LIFETIME.total_seconds())
    body = poll(office, sign_in).body
    assert (body["state"], body["person"]) == ("expired", None)


def test_a_sign_in_belongs_to_its_session_and_kiosk(office: Office, later: Later) -> None:
    sign_in = str(begin(office)["sign_in"])
    reply = office.call(Endpoint.SIGN_IN_POLL, SignInPoll(session="f" * 16, sign_in=sign_in))
    assert (reply.status, reply.problem) == (404, "not-found")
    office.key = KioskKey(Ed25519PrivateKey.from_private_bytes(b"\x0b" * 32))
    enrol(name="2", place="2", public_key=office.key.public_bytes.hex(), now=timezone.now())
    reply = poll(office, sign_in)
    assert (reply.status, reply.problem) == (404, "not-found")


def test_a_provider_that_is_away_is_said(office: Office, later: Later) -> None:
    office.provider.away = True
    reply = office.call(Endpoint.SIGN_IN, request())
    assert (reply.status, reply.problem) == (503, "provider-away")
    assert int(reply.headers["Retry-After"]) > 0
    office.provider.away = False
    sign_in = begin(office)["sign_in"]
    office.provider.away = True
    later(2)
    assert poll(office, sign_in).problem == "provider-away"
    office.provider.away = False
    office.provider.answer = Refused()
    later(4)
    assert poll(office, sign_in).body["state"] == "refused"


def test_a_kiosk_begins_no_more_than_a_person_can_need(office: Office, later: Later) -> None:
    for counter in range(MOST_PER_MINUTE):
        begin(office, counter=counter)
    reply = office.call(Endpoint.SIGN_IN, request(counter=99))
    assert (reply.status, reply.problem) == (429, "rate-limited")
    assert reply.headers["Retry-After"] == "60"
    later(61)
    begin(office, counter=99)


def test_old_sign_ins_are_deleted(office: Office, later: Later) -> None:
    begin(office)
    later(KEPT.total_seconds() + office.provider.expires_in + 1)
    begin(office, counter=2)
    assert [row.request for row in SignIn.objects.all()] == [f"{SESSION}-2"]
