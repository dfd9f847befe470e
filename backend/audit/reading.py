"""The record as an auditor reads it: newest first, by person, action, subject and day."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.db.models import QuerySet
from django.utils import timezone

from backend.audit.actions import fact_words
from backend.audit.models import AuditEntry

OFFICE = 0
"""In place of an account: a command at the office's own machine."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """``None`` or empty: all. ``subject`` is a part of it; ``day`` is one of the office's days."""

    account: int | None = None
    action: str = ""
    subject: str = ""
    day: date | None = None


def entries(wanted: Wanted) -> QuerySet[AuditEntry]:
    found = AuditEntry.objects.select_related("account").order_by("-number")
    if wanted.account == OFFICE:
        found = found.filter(account=None)
    elif wanted.account is not None:
        found = found.filter(account_id=wanted.account)
    if wanted.action:
        found = found.filter(action=wanted.action)
    if wanted.subject:
        found = found.filter(subject__icontains=wanted.subject)
    if wanted.day is not None:
        begins = timezone.make_aware(datetime.combine(wanted.day, time.min))
        found = found.filter(at__gte=begins, at__lt=begins + timedelta(days=1))
    return found


def facts_of(entry: AuditEntry) -> list[tuple[str, str]]:
    return [fact_words(name, value) for name, value in json.loads(entry.facts).items()]


def as_csv(found: QuerySet[AuditEntry]) -> Iterator[str]:
    """Lines of RFC 4180 with a byte order mark, by which spreadsheets know UTF-8."""
    yield "\ufeff" + _line(
        ["number", "at", "who", "login", "action", "subject", "facts", "previous", "hash"]
    )
    for entry in found.iterator(500):
        yield _line(
            [
                str(entry.number),
                timezone.localtime(entry.at).isoformat(timespec="seconds"),
                entry.who,
                entry.account.login if entry.account is not None else "",
                entry.action,
                entry.subject,
                entry.facts,
                entry.previous,
                entry.hash,
            ]
        )


def _line(cells: list[str]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow([_harmless(cell) for cell in cells])
    return out.getvalue()


def _harmless(cell: str) -> str:
    """A spreadsheet would carry out what begins like a formula."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
