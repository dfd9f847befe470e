"""Taking in a kiosk by the code on its screen: the interface, and what decides."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from django.utils import timezone

from backend.accounts.roles import Role
from backend.audit.models import AuditEntry
from backend.kiosks import newcomers
from backend.kiosks.enrolment import revoke
from backend.kiosks.models import Kiosk, NewcomerNonce, PendingEnrolment
from backend.releases.models import KioskGroup
from office_contract.messages import StatusRequest
from office_contract.signing import Endpoint
from tests.backend.conftest import Office
from tests.backend.kiosk import Signed
from tests.backend.kiosks.newcomer import CODE, URL, Newcomer
from tests.backend.staff import staff

APPROVAL = newcomers.Approval("Máy 9", "Một Cửa, phường Hải Châu")


def test_who_asks_waits_and_is_taken_in(office: Office) -> None:
    now, newcomer = timezone.now(), Newcomer()
    reply = newcomer.ask(now)
    assert reply.status == 200
    assert reply.body["state"] == "waiting"
    assert reply.body["code"] == CODE
    assert newcomer.ask(now).body["state"] == "waiting"
    account = staff("an", Role.ADMINISTRATOR)
    group = KioskGroup.objects.create(name="Sảnh B")
    found = newcomers.find("7k3m-pq2x", account, now)
    approval = replace(APPROVAL, groups=[group])
    kiosk = newcomers.approve(found.key_id, approval, account, now)
    assert (kiosk.key_id, kiosk.name, kiosk.place) == (newcomer.key.key_id, "Máy 9", APPROVAL.place)
    assert list(kiosk.groups.all()) == [group]
    assert newcomer.ask(now).body["state"] == "approved"
    assert not PendingEnrolment.objects.exists()
    assert AuditEntry.objects.get(subject=f"kiosk {kiosk.key_id}").account == account
    served = replace(office, key=newcomer.key)
    assert served.call(Endpoint.STATUS, StatusRequest(app_version="1")).status == 200


def test_nothing_is_served_before_it_is_approved(office: Office) -> None:
    newcomer = Newcomer()
    newcomer.ask(timezone.now())
    stranger = replace(office, key=newcomer.key)
    reply = stranger.call(Endpoint.STATUS, StatusRequest(app_version="1"))
    assert (reply.status, reply.problem) == (401, "unknown-kiosk")


def test_a_refused_one_hears_of_it_and_may_ask_with_another_code(office: Office) -> None:
    now, newcomer, account = timezone.now(), Newcomer(), staff("an", Role.ADMINISTRATOR)
    newcomer.ask(now)
    newcomers.refuse(newcomer.key.key_id, account, now)
    assert newcomer.ask(now).body["state"] == "refused"
    with pytest.raises(newcomers.CodeError):
        newcomers.find(CODE, account, now)
    with pytest.raises(newcomers.GoneError):
        newcomers.approve(newcomer.key.key_id, APPROVAL, account, now)
    assert newcomer.ask(now, "AAAABBBB").body["state"] == "waiting"
    assert newcomers.find("aaaa bbbb", account, now).key_id == newcomer.key.key_id


def test_a_code_is_good_for_a_quarter_of_an_hour(office: Office) -> None:
    now, newcomer, account = timezone.now(), Newcomer(), staff("an", Role.ADMINISTRATOR)
    newcomer.ask(now)
    PendingEnrolment.objects.update(expires_at=now)
    assert newcomer.ask(now).body["state"] == "expired"
    with pytest.raises(newcomers.CodeError):
        newcomers.find(CODE, account, now)
    with pytest.raises(newcomers.GoneError):
        newcomers.refuse(newcomer.key.key_id, account, now)
    assert newcomer.ask(now, "AAAABBBB").body["state"] == "waiting"
    assert PendingEnrolment.objects.count() == 1


def test_two_machines_never_share_a_code(office: Office) -> None:
    now = timezone.now()
    assert Newcomer(9).ask(now).body["state"] == "waiting"
    assert Newcomer(10).ask(now).body["state"] == "expired"
    assert PendingEnrolment.objects.get().key_id == Newcomer(9).key.key_id


def test_only_the_key_itself_may_ask_for_it(office: Office) -> None:
    reply = Newcomer(9).ask(timezone.now(), signer=Newcomer(10).key)
    assert (reply.status, reply.problem) == (401, "bad-signature")
    reply = Newcomer(9).ask(timezone.now(), public_key="00" * 31 + "zz")
    assert (reply.status, reply.problem) == (422, "malformed")
    assert not PendingEnrolment.objects.exists()
    assert not NewcomerNonce.objects.exists()


def test_late_and_replayed_requests_are_refused(office: Office) -> None:
    late = Newcomer().ask(timezone.now() - timedelta(minutes=3))
    assert (late.status, late.problem) == (401, "clock")
    assert "office_time" in late.body
    body = b'{"public_key": "%s", "code": "%s", "name": "a", "place": "b", "app_version": "1"}' % (
        Newcomer().key.public_bytes.hex().encode(),
        CODE.encode(),
    )
    request: Signed = Newcomer().key.sign(URL, body, timezone.now())
    assert office.send(request).status == 200
    again = office.send(request)
    assert (again.status, again.problem) == (401, "replay")


def test_anybody_can_ask_so_there_are_never_many(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(newcomers, "MOST_PENDING", 3)
    monkeypatch.setattr(newcomers, "MOST_PENDING_OF_A_SOURCE", 2)
    now = timezone.now()
    codes = [f"AAAAAAA{number}" for number in range(5)]
    assert Newcomer(20).ask(now, codes[0]).status == 200
    assert Newcomer(21).ask(now, codes[1]).status == 200
    reply = Newcomer(22).ask(now, codes[2])
    assert (reply.status, reply.problem) == (429, "rate-limited")
    assert int(reply.headers["Retry-After"]) > 0
    assert Newcomer(23).ask(now, codes[3], address="203.0.113.8").status == 200
    assert Newcomer(24).ask(now, codes[4], address="203.0.113.9").status == 429
    assert Newcomer(20).ask(now, codes[0]).status == 200, "who waits already is heard"


def test_old_requests_are_forgotten(office: Office) -> None:
    now = timezone.now()
    Newcomer(20).ask(now)
    PendingEnrolment.objects.update(expires_at=now - newcomers.KEPT_AFTERWARDS - timedelta(1))
    Newcomer(21).ask(now, "AAAABBBB")
    assert [one.key_id for one in PendingEnrolment.objects.all()] == [Newcomer(21).key.key_id]


def test_wrong_codes_are_counted(office: Office) -> None:
    now, account = timezone.now(), staff("an", Role.ADMINISTRATOR)
    Newcomer().ask(now)
    for typed in ["", "7K3MPQ2", "!!!!!!!!", *["AAAABBBB"] * (newcomers.MOST_WRONG_CODES - 3)]:
        with pytest.raises(newcomers.CodeError):
            newcomers.find(typed, account, now)
    with pytest.raises(newcomers.TooManyCodesError):
        newcomers.find(CODE, account, now)
    assert newcomers.find(CODE, staff("binh", Role.ADMINISTRATOR), now)
    later = now + newcomers.WRONG_CODES_WITHIN + timedelta(seconds=1)
    PendingEnrolment.objects.update(expires_at=later + timedelta(minutes=1))
    assert newcomers.find(CODE, account, later)


def test_the_code_itself_is_not_kept(office: Office) -> None:
    Newcomer().ask(timezone.now())
    row = PendingEnrolment.objects.get()
    assert CODE not in {str(value) for value in vars(row).values()}


def test_a_revoked_key_is_not_taken_in_again(office: Office) -> None:
    now, newcomer, account = timezone.now(), Newcomer(), staff("an", Role.ADMINISTRATOR)
    newcomer.ask(now)
    newcomers.approve(newcomer.key.key_id, APPROVAL, account, now)
    revoke(Kiosk.objects.get(key_id=newcomer.key.key_id), now, account)
    reply = newcomer.ask(now, "AAAABBBB")
    assert (reply.status, reply.problem) == (403, "revoked-kiosk")
