"""Another key for a kiosk, and the permit that says until when the key counts."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.utils import timezone
from pytest_django.fixtures import Settings

from backend.audit.models import AuditEntry
from backend.issuance.keys import sealing_key, trust_list
from backend.kiosks.enrolment import EnrolmentError, enrol, resume, revoke, suspend
from backend.kiosks.key_changes import KEY_AGE, OVERLAP, want_new_key
from backend.kiosks.models import Kiosk
from backend.releases.models import KioskGroup
from backend.releases.rollouts import members
from office_contract.key_rotation import KeyOffer, offer_key
from office_contract.permit import Permit, PermitState, judge, read_permit
from office_contract.signing import Endpoint
from tests.backend.conftest import Clock, Office
from tests.backend.kiosk import KioskKey

NEXT = KioskKey(Ed25519PrivateKey.from_private_bytes(b"\x09" * 32))
THIRD = KioskKey(Ed25519PrivateKey.from_private_bytes(b"\x0a" * 32))
STATUS: dict[str, object] = {"app_version": "1.0"}
SLACK = timedelta(minutes=5)


def _by(office: Office, key: KioskKey) -> Office:
    return Office(office.client, office.kiosk, key, office.provider)


def _offer(office: Office, key: KioskKey = NEXT) -> KeyOffer:
    return offer_key(office.kiosk.key_id, key.private)


def _permit(office: Office) -> Permit:
    reply = office.call(Endpoint.STATUS, STATUS)
    assert reply.status == 200
    office_key = sealing_key()
    public = office_key.private.public_key().public_bytes_raw()
    permit = read_permit(reply.body["permit"], {office_key.key_id: public})
    assert permit is not None
    return permit


def test_a_kiosk_changes_its_key(office: Office, clock: Clock) -> None:
    reply = office.call(Endpoint.KEY_ROTATION, _offer(office))
    assert reply.status == 200
    assert (reply.body["replaces"], reply.body["key_id"]) == (office.key.key_id, NEXT.key_id)
    kiosk = Kiosk.objects.get()
    assert (kiosk.key_id, kiosk.known_as) == (NEXT.key_id, office.key.key_id)
    assert _by(office, NEXT).call(Endpoint.STATUS, STATUS).status == 200
    # What was under way still arrives; later the old key is no kiosk's.
    assert office.call(Endpoint.STATUS, STATUS).status == 200
    clock.forward(OVERLAP)
    late = office.call(Endpoint.STATUS, STATUS)
    assert (late.status, late.problem) == (401, "unknown-kiosk")
    assert AuditEntry.objects.filter(action="kiosk-key-changed").count() == 1


def test_an_offer_that_is_made_again_changes_nothing(office: Office, clock: Clock) -> None:
    offer = _offer(office)
    first = office.call(Endpoint.KEY_ROTATION, offer)
    again = office.call(Endpoint.KEY_ROTATION, offer)
    # The answer was lost, and the overlap is over: the next key speaks for itself.
    clock.forward(OVERLAP * 2)
    late = _by(office, NEXT).call(Endpoint.KEY_ROTATION, offer)
    assert [reply.status for reply in (first, again, late)] == [200, 200, 200]
    assert first.body == again.body == late.body
    assert Kiosk.objects.get().past_keys.count() == 1


def test_the_old_key_cannot_put_a_third_in_place(office: Office) -> None:
    assert office.call(Endpoint.KEY_ROTATION, _offer(office)).status == 200
    for offer in (_offer(office, THIRD), offer_key(NEXT.key_id, THIRD.private)):
        reply = office.call(Endpoint.KEY_ROTATION, offer)
        assert (reply.status, reply.problem) == (409, "conflict")
    next_one = _by(office, NEXT).call(Endpoint.KEY_ROTATION, offer_key(NEXT.key_id, THIRD.private))
    assert next_one.status == 200


def test_whoever_offers_a_key_must_hold_it(office: Office) -> None:
    forged = _offer(office).model_copy(update={"public_key": THIRD.public_bytes.hex()})
    reply = office.call(Endpoint.KEY_ROTATION, forged)
    assert (reply.status, reply.problem) == (401, "bad-signature")
    assert Kiosk.objects.get().key_id == office.key.key_id


def test_a_key_that_is_somebodys_already_is_refused(office: Office) -> None:
    enrol(name="2", place="2", public_key=NEXT.public_bytes.hex(), now=timezone.now())
    reply = office.call(Endpoint.KEY_ROTATION, _offer(office))
    assert (reply.status, reply.problem) == (409, "conflict")


def test_a_revoked_kiosk_changes_nothing(office: Office, clock: Clock) -> None:
    assert office.call(Endpoint.KEY_ROTATION, _offer(office)).status == 200
    revoke(office.kiosk, clock.now)
    for key in (office.key, NEXT):
        reply = _by(office, key).call(Endpoint.KEY_ROTATION, offer_key(key.key_id, THIRD.private))
        assert (reply.status, reply.problem) == (403, "revoked-kiosk")


def test_a_key_that_was_given_up_is_not_taken_in_again(office: Office) -> None:
    assert office.call(Endpoint.KEY_ROTATION, _offer(office)).status == 200
    with pytest.raises(EnrolmentError, match="given up"):
        enrol(name="3", place="3", public_key=office.key.public_bytes.hex(), now=timezone.now())


def test_what_the_old_key_sealed_can_still_be_checked(office: Office, clock: Clock) -> None:
    changed = clock.now
    assert office.call(Endpoint.KEY_ROTATION, _offer(office)).status == 200
    keys = {key.key_id: key for key in trust_list().keys if key.purpose == "declaration"}
    old, new = keys[office.key.key_id], keys[NEXT.key_id]
    assert old.valid_from < changed < old.valid_until == changed + OVERLAP
    assert new.valid_from <= changed < new.valid_until
    revoke(Kiosk.objects.get(), changed + timedelta(minutes=1))
    keys = {key.key_id: key for key in trust_list().keys}
    ends = {keys[name].valid_until for name in (office.key.key_id, NEXT.key_id)}
    assert ends == {changed + timedelta(minutes=1)}


def test_a_kiosk_keeps_its_place_in_its_group(office: Office) -> None:
    group = KioskGroup.objects.create(name="Đợt đầu")
    group.kiosks.add(office.kiosk)
    before = members(group)
    assert office.call(Endpoint.KEY_ROTATION, _offer(office)).status == 200
    assert members(group) == before == (office.key.key_id,)
    assert _permit(_by(office, NEXT)).kiosk == before[0]


def test_the_office_asks_for_a_new_key(office: Office, clock: Clock) -> None:
    def wanted(key: KioskKey) -> object:
        return _by(office, key).call(Endpoint.STATUS, STATUS).body["new_key"]

    assert wanted(office.key) is False
    want_new_key(office.kiosk, None, clock.now)
    want_new_key(office.kiosk, None, clock.now)
    assert wanted(office.key) is True
    assert office.call(Endpoint.KEY_ROTATION, _offer(office)).status == 200
    assert wanted(NEXT) is False
    clock.forward(KEY_AGE)
    assert wanted(NEXT) is True
    assert AuditEntry.objects.filter(action="kiosk-key-wanted").count() == 1


def test_each_status_brings_a_permit_that_ends(office: Office, clock: Clock) -> None:
    permit = _permit(office)
    assert permit.key_id == permit.kiosk == office.key.key_id
    assert permit.not_after - permit.not_before == timedelta(hours=24)
    assert judge(permit, office.key.key_id, clock.now, SLACK) is PermitState.GOOD
    assert judge(permit, office.key.key_id, permit.not_after, SLACK) is PermitState.ENDED
    # Within the hour the same one, so that a kiosk keeps it once.
    assert _permit(office) == permit
    clock.forward(timedelta(hours=1))
    assert _permit(office).not_after == permit.not_after + timedelta(hours=1)


def test_the_office_says_how_long_a_permit_lasts(office: Office, settings: Settings) -> None:
    settings.OFFICE_PERMIT_HOURS = 72
    permit = _permit(office)
    assert permit.not_after - permit.not_before == timedelta(hours=72)


def test_no_permit_for_whoever_is_revoked_or_suspended(office: Office, clock: Clock) -> None:
    suspend(office.kiosk, "", None, clock.now)
    assert office.call(Endpoint.STATUS, STATUS).problem == "suspended-kiosk"
    resume(office.kiosk, None, clock.now)
    last = _permit(office)
    revoke(office.kiosk, clock.now)
    reply = office.call(Endpoint.STATUS, STATUS)
    assert reply.problem == "revoked-kiosk"
    assert "permit" not in reply.body
    _ends_by_itself(last, clock.now)


def _ends_by_itself(last: Permit, revoked: datetime) -> None:
    """Of a kiosk that never hears of its revocation: at the latest a day later."""
    at_the_latest = revoked + timedelta(hours=24)
    assert judge(last, last.key_id, at_the_latest, SLACK) is PermitState.ENDED
