"""Anchors at the office: countersigned once, compared with those before, and never rewritten."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.db import DatabaseError, transaction
from django.utils import timezone

from backend.accounts.roles import Role
from backend.audit.models import AuditEntry
from backend.issuance.anchors import AlarmKind, alarms, kiosks_in_alarm, last_anchor
from backend.issuance.keys import trust_list
from backend.issuance.models import LedgerAnchorKept
from office_contract.anchors import (
    Countersignature,
    LedgerAnchor,
    countersignature_holds,
    sign_anchor,
)
from office_contract.signing import Endpoint, key_id
from tests.backend.conftest import Office, Reply
from tests.backend.staff import signed_in, staff

AT = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
CHAIN, OTHER_CHAIN = "0f" * 16, "1f" * 16
STRANGER = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


def digest(sequence: int, history: str = "a") -> bytes:
    return (history * 64)[:64].encode()[:28] + sequence.to_bytes(4)


def anchor(
    office: Office,
    sequence: int,
    previous: int = 0,
    chain: str = CHAIN,
    history: str = "a",
    key: Ed25519PrivateKey | None = None,
) -> LedgerAnchor:
    return sign_anchor(
        key or office.key.private,
        chain=chain,
        row=(sequence, digest(sequence, history)),
        previous=(previous, digest(previous, history)) if previous else None,
        at=AT,
    )


def send(office: Office, sent: LedgerAnchor) -> Reply:
    return office.call(Endpoint.ANCHOR, sent)


def kinds(office: Office) -> list[str]:
    """Newest first."""
    return [str(alarm.words) for alarm in alarms(office.kiosk)]


def test_an_anchor_is_kept_and_countersigned(office: Office) -> None:
    sent = anchor(office, 10)
    reply = send(office, sent)
    answer = Countersignature.model_validate(reply.body)
    public = {key.key_id: bytes.fromhex(key.public_key) for key in trust_list().keys}
    assert countersignature_holds(sent, answer, public[answer.office_key])
    kept = last_anchor(office.kiosk)
    assert kept is not None
    assert (kept.sequence, kept.hash) == (10, digest(10).hex())
    assert kinds(office) == []


def test_the_same_anchor_gets_the_same_answer(office: Office) -> None:
    first = send(office, anchor(office, 10))
    send(office, anchor(office, 20, 10))
    again = send(office, anchor(office, 10))
    assert again.body == first.body
    assert LedgerAnchorKept.objects.count() == 2
    assert kinds(office) == []


def test_each_goes_on_from_the_one_before(office: Office) -> None:
    for number in (10, 20, 30):
        assert send(office, anchor(office, number, number - 10)).status == 200
    assert kiosks_in_alarm() == 0


@pytest.mark.parametrize(
    ("sequence", "previous", "history"),
    [
        pytest.param(20, 10, "b", id="the same row with another hash"),
        pytest.param(15, 10, "a", id="a row before the last"),
        pytest.param(30, 10, "a", id="an old copy that went on by itself"),
        pytest.param(30, 20, "b", id="behind another history"),
        pytest.param(30, 0, "a", id="the chain's first once more"),
    ],
)
def test_a_fork_is_refused_audited_and_shown(
    office: Office, sequence: int, previous: int, history: str
) -> None:
    send(office, anchor(office, 10))
    send(office, anchor(office, 20, 10))
    forked = anchor(office, sequence, previous, history=history)
    for _ in range(2):
        reply = send(office, forked)
        assert (reply.status, reply.problem) == (409, "ledger-fork")
    assert kinds(office) == [str(AlarmKind.FORK.label)]
    kept = last_anchor(office.kiosk)
    assert kept is not None
    assert kept.sequence == 20
    entry = AuditEntry.objects.get(action="ledger-alarm")
    assert entry.subject == f"kiosk {office.kiosk.key_id}"
    assert '"kind":"fork"' in entry.facts


def test_a_ledger_begun_anew_goes_on_and_is_told(office: Office) -> None:
    send(office, anchor(office, 10))
    assert send(office, anchor(office, 3, chain=OTHER_CHAIN)).status == 200
    assert send(office, anchor(office, 5, 3, chain=OTHER_CHAIN)).status == 200
    assert kinds(office) == [str(AlarmKind.BEGUN_ANEW.label)]


def test_a_ledger_that_was_left_may_not_come_back(office: Office) -> None:
    send(office, anchor(office, 10))
    send(office, anchor(office, 3, chain=OTHER_CHAIN))
    assert send(office, anchor(office, 20, 10)).problem == "ledger-fork"
    assert kinds(office) == [str(AlarmKind.RETURNED.label), str(AlarmKind.BEGUN_ANEW.label)]


def test_a_new_chain_that_begins_in_the_middle_is_refused(office: Office) -> None:
    send(office, anchor(office, 10))
    assert send(office, anchor(office, 20, 10, chain=OTHER_CHAIN)).problem == "ledger-fork"


def test_what_another_key_signed_is_not_this_kiosks(office: Office) -> None:
    assert send(office, anchor(office, 10, key=STRANGER)).problem == "conflict"
    forged = anchor(office, 10).model_copy(update={"sequence": 11})
    assert send(office, forged).problem == "conflict"
    assert LedgerAnchorKept.objects.count() == 0


def test_an_anchor_that_waited_while_the_key_changed_is_taken(office: Office) -> None:
    public = STRANGER.public_key().public_bytes_raw()
    office.kiosk.past_keys.create(
        key_id=key_id(public), public_key=public.hex(), used_from=AT, good_until=AT
    )
    assert send(office, anchor(office, 10, key=STRANGER)).status == 200
    assert send(office, anchor(office, 20, 10)).status == 200
    assert kinds(office) == []


def test_the_database_refuses_to_rewrite_an_anchor(office: Office) -> None:
    send(office, anchor(office, 10))
    rows = LedgerAnchorKept.objects.filter(kiosk=office.kiosk)
    with pytest.raises(DatabaseError, match="appended, never edited"), transaction.atomic():
        rows.update(sequence=11)
    with pytest.raises(DatabaseError, match="appended, never edited"), transaction.atomic():
        rows.delete()


def test_the_kiosks_page_shows_the_alarm_until_somebody_has_seen_to_it(office: Office) -> None:
    browser = signed_in(staff("an", Role.ADMINISTRATOR))
    address = f"/console/kiosks/{office.kiosk.key_id}"
    assert "not countersigned yet" in browser.get(address).content.decode()
    send(office, anchor(office, 10))
    send(office, anchor(office, 10, history="b"))
    page = browser.get(address).content.decode()
    assert "countersigned to row 10" in page
    assert "does not follow from what the office has countersigned" in page
    assert "Suspend the kiosk" in page
    assert (
        "1 kiosk&#x27;s ledger needs to be looked at" in browser.get("/console/").content.decode()
    )
    browser.post(f"{address}/ledger-seen")
    assert "does not follow" not in browser.get(address).content.decode()
    assert kiosks_in_alarm() == 0
    assert AuditEntry.objects.filter(action="ledger-alarm-seen").count() == 1
    # Should it happen again, it is told again.
    send(office, anchor(office, 9, history="b"))
    assert kiosks_in_alarm() == 1


def test_only_an_administrator_has_seen_to_it(office: Office) -> None:
    others = signed_in(staff("binh", *(set(Role) - {Role.ADMINISTRATOR})))
    assert others.post(f"/console/kiosks/{office.kiosk.key_id}/ledger-seen").status_code == 403


def test_the_offices_own_time_stands_in_its_word(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = AT + timedelta(days=3, microseconds=1234)
    monkeypatch.setattr(timezone, "now", lambda: now)
    answer = Countersignature.model_validate(send(office, anchor(office, 10)).body)
    assert answer.received == AT + timedelta(days=3, milliseconds=1)
