"""Adding to the audit record, and checking that nothing in it was changed.

Each entry's hash covers its content and the hash before it (RFC 9162 does the same for one leaf
after another), so that an entry that was altered, removed or slipped in shows. The head is kept
apart: an end that was cut off shows too.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
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

    Whoever adds one waits until the transaction of the one before has ended: call it last in a
    transaction, so that nobody waits long and no two wait for one another.

    Args:
        account: Who did it; ``None`` for a command at the office's own machine.
        action: For instance ``draft-approved``.
        subject: What it was done to. Nothing of a citizen but a serial.
        facts: What else tells it, likewise.
        now: When; the office's clock otherwise.
    """
    with transaction.atomic():
        head, _ = AuditHead.objects.select_for_update().get_or_create(
            pk=1, defaults={"hash": BEGINNING}
        )
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
        entry.hash = _hash_of(
            entry.number, entry.at, entry.account_id, entry.who, entry.action, entry.subject,
            entry.facts, entry.previous,
        )  # fmt: skip
        entry.save(force_insert=True)
        head.number, head.hash = entry.number, entry.hash
        head.save(update_fields=["number", "hash"])
    return entry


def _hash_of(
    number: int,
    at: datetime,
    account_id: int | None,
    who: str,
    action: str,
    subject: str,
    facts: str,
    previous: str,
) -> str:
    """SHA-256 over an entry's content in canonical JSON, hex."""
    moment = at.astimezone(UTC).isoformat(timespec="microseconds")
    content = [number, moment, account_id, who, action, subject, facts, previous]
    return hashlib.sha256(
        json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    ).hexdigest()


@dataclass(frozen=True, slots=True)
class Whole:
    """Every entry is as it was written.

    Whoever notes ``number`` and ``hash`` elsewhere can later tell that even the whole record was
    not written anew.
    """

    number: int
    hash: str


@dataclass(frozen=True, slots=True)
class NotWhole:
    """``number``: of the first entry that is not as it was written. Where the end was cut off, the
    number after the last one.
    """

    number: int


def check() -> Whole | NotWhole:
    """Go through the whole record: about 100,000 entries a second.

    Entries may be added meanwhile.
    """
    before = _head()
    number, previous = 0, BEGINNING
    at_head = BEGINNING
    rows = AuditEntry.objects.order_by("number").values_list(
        "hash", "number", "at", "account_id", "who", "action", "subject", "facts", "previous"
    )
    for row in rows.iterator(1000):
        number += 1
        if row[1] != number or row[8] != previous or row[0] != _hash_of(*row[1:]):
            return NotWhole(number)
        previous = row[0]
        if number == before.number:
            at_head = previous
    if number < before.number:
        return NotWhole(number + 1)
    if at_head != before.hash:
        return NotWhole(max(before.number, 1))
    if number > _head().number:
        return NotWhole(_head().number + 1)
    return Whole(number, previous)


def _head() -> Whole:
    head = AuditHead.objects.filter(pk=1).first()
    return Whole(head.number, head.hash) if head is not None else Whole(0, BEGINNING)
