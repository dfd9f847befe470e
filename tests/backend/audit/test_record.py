"""The audit record: nothing in it can be changed unseen."""

from __future__ import annotations

import pytest

from backend.audit.models import AuditEntry
from backend.audit.record import first_fault, record
from tests.backend.staff import staff

pytestmark = pytest.mark.django_db


@pytest.fixture
def three() -> None:
    account = staff("an", name="Lê An")
    record(account, "draft-begun", "draft 1", {"code": "CT01"})
    record(None, "kiosk-enrolled", "kiosk 0123456789abcdef")
    record(account, "draft-approved", "draft 1")


def test_an_untouched_record_is_whole(three: None) -> None:
    assert first_fault() is None
    assert list(AuditEntry.objects.order_by("number").values_list("who", flat=True)) == [
        "Lê An",
        "office",
        "Lê An",
    ]


def test_an_empty_record_is_whole() -> None:
    assert first_fault() is None


@pytest.mark.parametrize(("field", "value"), [("who", "Trần Bình"), ("facts", "{}"), ("number", 9)])
def test_a_changed_entry_shows(three: None, field: str, value: object) -> None:
    AuditEntry.objects.filter(number=1).update(**{field: value})
    assert first_fault() == 1


def test_a_removed_entry_shows(three: None) -> None:
    AuditEntry.objects.filter(number=2).delete()
    assert first_fault() == 2


def test_an_end_that_was_cut_off_shows(three: None) -> None:
    AuditEntry.objects.filter(number=3).delete()
    assert first_fault() == 3
