"""``/console/without-outcome/``: numbers of which nobody has said what became of their sheets."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from backend.accounts.roles import Role
from backend.console.access import StaffRequest, staff_page
from backend.issuance.pending import late_papers, pending_papers


@require_safe
@staff_page(Role.OFFICER, Role.ADMINISTRATOR)
def without_outcome(request: StaffRequest) -> HttpResponse:
    now = timezone.now()
    context = {"papers": pending_papers(now), "late": late_papers(now)}
    return render(request, "papers/without_outcome.html", context)
