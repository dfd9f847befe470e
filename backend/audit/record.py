"""Adding to the audit record, and checking that nothing in it was changed.

Each entry's hash covers its content and the hash before it (RFC 9162 does the same for one leaf
after another), so that an entry that was altered, removed or slipped in shows. The head is kept
apart: an end that was cut off shows too.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime

from django.db import transaction
from django.utils import timezone

from backend.accounts.models import Account
from backend.audit.models import AuditEntry, AuditHead

BEGINNING = "0" * 64
Fact = str | int | bool | list[str] | None


def record(
    account: Account | None,
    action: str,
    subject: str,
    facts: Mapping[str, Fact] | None = None,
    now: datetime | None = None,
) -> AuditEntry:
    """Append one entry, in the transaction of what it tells of.

    Args:
        account: Who did it; ``None`` for a command at the office's own machine.
        action: For instance ``draft-approved``.
        subject: What it was done to. Nothing of a citizen but a serial.
        facts: What else tells it, likewise.
        now: When; the office's clock otherwise.
    """
    with transaction.atomic():
        head, _ = AuditHead.objects.get_or_create(pk=1, defaults={"hash": BEGINNING})
        head = AuditHead.objects.select_for_update().get(pk=1)
        entry = AuditEntry(
            number=head.number + 1,
            at=now or timezone.now(),
            account=account,
            who=account.name if account is not None else "office",
            action=action,
            subject=subject,
            facts=json.dumps(
                dict(facts or {}), ensure_ascii=False, sort_keys=True, separators=(",", ":")
            ),
            previous=head.hash,
        )
        entry.hash = hash_of(entry)
        entry.save(force_insert=True)
        head.number, head.hash = entry.number, entry.hash
        head.save(update_fields=["number", "hash"])
    return entry


def hash_of(entry: AuditEntry) -> str:
    """SHA-256 over the entry's content in canonical JSON, hex."""
    content = [
        entry.number,
        entry.at.astimezone(UTC).isoformat(timespec="microseconds"),
        entry.account_id,
        entry.who,
        entry.action,
        entry.subject,
        entry.facts,
        entry.previous,
    ]
    return hashlib.sha256(
        json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    ).hexdigest()


def first_fault() -> int | None:
    """Number of the first entry that is not as it was written; ``None`` if all are.

    A record that was cut off at its end is at fault one after its last entry.
    """
    number, previous = 0, BEGINNING
    for entry in AuditEntry.objects.order_by("number").iterator(500):
        number += 1
        if entry.number != number or entry.previous != previous or entry.hash != hash_of(entry):
            return number
        previous = entry.hash
    head = AuditHead.objects.filter(pk=1).first()
    known = (head.number, head.hash) if head is not None else (0, BEGINNING)
    return None if known == (number, previous) else number + 1
