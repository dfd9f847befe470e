"""``/console/papers/``: officers find a paper, propose to revoke it, and decide."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from django.contrib import messages
from django.http import HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from backend.accounts.models import Account
from backend.accounts.roles import Role
from backend.console.access import StaffRequest, staff_page
from backend.verify.models import RevocationProposal
from backend.verify.revoking import (
    RevokingError,
    confirm,
    decline,
    look_at,
    open_proposals,
    propose,
    revoked_papers,
)

Decide = Callable[[Account, int, datetime], RevocationProposal]


@require_safe
@staff_page(Role.OFFICER)
def papers(request: StaffRequest) -> HttpResponseBase:
    """What waits for a second officer, what is revoked, and the search by number."""
    serial = request.GET.get("serial", "")[:70].strip()
    if serial:
        seen = look_at(request.account, serial, get_language())
        if seen is not None:
            return render(request, "papers/paper.html", {"seen": seen, "account": request.account})
    context = {
        "serial": serial,
        "proposals": open_proposals(),
        "revoked": revoked_papers(),
        "account": request.account,
    }
    return render(request, "papers/list.html", context, status=404 if serial else 200)


@require_POST
@staff_page(Role.OFFICER)
def ask(request: StaffRequest) -> HttpResponseBase:
    serial, ground = request.POST.get("serial", "")[:70], request.POST.get("ground", "")
    try:
        propose(request.account, serial, ground, timezone.now())
    except RevokingError as error:
        messages.error(request, str(error))
        return HttpResponseRedirect(f"{reverse('revocations')}?{urlencode({'serial': serial})}")
    messages.success(request, _("Proposed. A second officer decides."))
    return HttpResponseRedirect(reverse("revocations"))


@require_POST
@staff_page(Role.OFFICER)
def decide(request: StaffRequest, number: int) -> HttpResponseBase:
    act: Decide = confirm if request.POST.get("decision") == "confirm" else decline
    try:
        row = act(request.account, number, timezone.now())
    except RevokingError as error:
        messages.error(request, str(error))
        return HttpResponseRedirect(reverse("revocations"))
    said = {
        RevocationProposal.State.CONFIRMED: _("%(serial)s is revoked. Kiosks are being told."),
        RevocationProposal.State.DECLINED: _("%(serial)s stays valid: the proposal is declined."),
        RevocationProposal.State.WITHDRAWN: _("Your proposal for %(serial)s is withdrawn."),
    }[RevocationProposal.State(row.state)]
    messages.success(request, said % {"serial": row.paper.serial})
    return HttpResponseRedirect(reverse("revocations"))
