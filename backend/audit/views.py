from __future__ import annotations

from datetime import date
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.http import HttpResponseBase, StreamingHttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from backend.accounts.models import Account
from backend.accounts.roles import Role
from backend.audit.actions import label, subject_words
from backend.audit.models import AuditEntry
from backend.audit.reading import OFFICE, Wanted, as_csv, entries, facts_of
from backend.audit.record import Whole, check, record
from backend.console.access import StaffRequest, staff_page

_ON_A_PAGE = 50


@require_safe
@staff_page(Role.AUDITOR)
def audit(request: StaffRequest) -> HttpResponseBase:
    wanted = _wanted(request.GET)
    page = Paginator(entries(wanted), _ON_A_PAGE).get_page(request.GET.get("page"))
    known = AuditEntry.objects.order_by("action").values_list("action", flat=True).distinct()
    found = check()
    return render(
        request,
        "audit/audit.html",
        {
            "page": page,
            "rows": [
                (entry, label(entry.action), subject_words(entry.subject), facts_of(entry))
                for entry in page
            ],
            "wanted": wanted,
            "query": urlencode(_query(wanted)),
            "people": list(Account.objects.order_by("name")),
            "office": OFFICE,
            "actions": sorted(((action, label(action)) for action in known), key=lambda a: a[1]),
            "whole": found if isinstance(found, Whole) else None,
            "fault": None if isinstance(found, Whole) else found.number,
            "today": timezone.localdate(),
        },
    )


@require_POST
@staff_page(Role.AUDITOR)
def export(request: StaffRequest) -> HttpResponseBase:
    """The chosen entries as CSV. That they were taken away is an entry too."""
    wanted = _wanted(request.POST)
    found = entries(wanted)
    facts = {name: value for name, value in _query(wanted).items() if value}
    record(request.account, "audit-exported", "audit record", {**facts, "entries": found.count()})
    name = f"audit-{timezone.localdate():%Y%m%d}.csv"
    return StreamingHttpResponse(
        (line.encode() for line in as_csv(found)),
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


def _wanted(given: dict[str, str]) -> Wanted:
    """What cannot be read does not filter."""
    account = given.get("account", "")
    day: date | None
    try:
        day = date.fromisoformat(given.get("day", ""))
    except ValueError:
        day = None
    return Wanted(
        account=int(account) if account.isascii() and account.isdigit() else None,
        action=given.get("action", ""),
        subject=given.get("subject", "").strip(),
        day=day,
    )


def _query(wanted: Wanted) -> dict[str, str]:
    return {
        "account": "" if wanted.account is None else str(wanted.account),
        "action": wanted.action,
        "subject": wanted.subject,
        "day": wanted.day.isoformat() if wanted.day else "",
    }
