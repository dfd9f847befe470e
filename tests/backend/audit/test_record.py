"""The audit record: nothing in it can be changed unseen."""

from __future__ import annotations

import pytest
from django.db import DatabaseError, connection, transaction

from backend.audit import record as record_module
from backend.audit.models import AuditEntry
from backend.audit.record import BEGINNING, NotWhole, Whole, check, record
from tests.backend.appended import audit_unguarded
from tests.backend.staff import staff

pytestmark = pytest.mark.django_db


@pytest.fixture
def three() -> None:
    account = staff("an", name="Lê An")
    record(account, "draft-begun", "draft 1", {"code": "CT01"})
    record(None, "kiosk-enrolled", "kiosk 0123456789abcdef")
    record(account, "draft-approved", "draft 1")


def test_an_untouched_record_is_whole(three: None) -> None:
    assert check() == Whole(3, AuditEntry.objects.get(number=3).hash)
    assert list(AuditEntry.objects.order_by("number").values_list("who", flat=True)) == [
        "Lê An",
        "office",
        "Lê An",
    ]


def test_an_empty_record_is_whole() -> None:
    assert check() == Whole(0, BEGINNING)


@pytest.mark.parametrize(("field", "value"), [("who", "Trần Bình"), ("facts", "{}"), ("number", 9)])
def test_a_changed_entry_shows(three: None, field: str, value: object) -> None:
    with audit_unguarded():
        AuditEntry.objects.filter(number=1).update(**{field: value})
    assert check() == NotWhole(1)


def test_a_removed_entry_shows(three: None) -> None:
    with audit_unguarded():
        AuditEntry.objects.filter(number=2).delete()
    assert check() == NotWhole(2)


def test_an_end_that_was_cut_off_shows(three: None) -> None:
    with audit_unguarded():
        AuditEntry.objects.filter(number=3).delete()
    assert check() == NotWhole(3)


def rewritten(which: int, **changes: object) -> None:
    """An entry with other content, and the hash that goes with it."""
    entry = AuditEntry.objects.get(number=which)
    for name, value in changes.items():
        setattr(entry, name, value)
    entry.hash = record_module._hash_of(
        entry.number, entry.at, entry.account_id, entry.who, entry.action, entry.subject,
        entry.facts, entry.previous,
    )  # fmt: skip
    if entry.number != which:
        entry.pk = None
    with audit_unguarded():
        entry.save()


def test_a_forger_who_can_hash_is_found_at_the_next_entry(three: None) -> None:
    rewritten(2, who="Trần Bình")
    assert check() == NotWhole(3)


def test_a_forged_last_entry_shows(three: None) -> None:
    rewritten(3, who="Trần Bình")
    assert check() == NotWhole(3)


def test_an_entry_that_was_slipped_in_shows(three: None) -> None:
    last = AuditEntry.objects.get(number=3)
    rewritten(3, number=4, previous=last.hash)
    assert check() == NotWhole(4)


@pytest.mark.parametrize(
    "statement",
    ["UPDATE audit_auditentry SET who = 'Trần Bình'", "DELETE FROM audit_auditentry"],
)
def test_the_database_itself_refuses(three: None, statement: str) -> None:
    with (
        pytest.raises(DatabaseError, match="appended, never edited"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(statement)
    assert isinstance(check(), Whole)
