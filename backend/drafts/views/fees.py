"""What the papers cost, and which of them are given at kiosks."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from backend.accounts.roles import Role
from backend.console.access import StaffRequest, staff_page
from backend.drafts.fees import MAX_FEE, FeeTaken, add_fee, set_offer
from backend.drafts.inputs import Typed
from backend.drafts.views.shared import to, tongue
from backend.issuance.models import Service
from backend.issuance.offers import catalogue, fees_in_force


class FeeForm(Typed):
    amount = forms.IntegerField(
        label=gettext_lazy("Fee, in đồng"), min_value=0, max_value=MAX_FEE,
        help_text=gettext_lazy("0: nothing is charged."),
    )  # fmt: skip
    basis = forms.CharField(
        label=gettext_lazy("Legal basis"),
        max_length=200,
        help_text=gettext_lazy("The law or resolution. Say so where it is not confirmed."),
    )
    exemptions = forms.CharField(
        label=gettext_lazy("Who pays less or nothing"), max_length=300, required=False
    )
    since = forms.DateField(
        label=gettext_lazy("From"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )


class OfferForm(Typed):
    available = forms.BooleanField(label=gettext_lazy("Given at kiosks"), required=False)
    reason = forms.CharField(
        label=gettext_lazy("Why not, for the people at the kiosk (Vietnamese)"),
        max_length=200,
        required=False,
    )
    fee_waived = forms.BooleanField(
        label=gettext_lazy("The fee is waived at kiosks"),
        required=False,
        help_text=gettext_lazy("Kiosks take no money: a paper with a fee is given only so."),
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if not cleaned.get("available") and not cleaned.get("reason"):
            self.add_error("reason", gettext_lazy("Say why, in a sentence."))
        return cleaned


@require_safe
@staff_page(Role.ADMINISTRATOR, Role.AUTHOR)
def fees(request: StaffRequest) -> HttpResponseBase:
    in_force = fees_in_force(timezone.localdate())
    offered, language = catalogue(), tongue()
    rows = [
        {
            "service": service,
            "fee": in_force.get(service.code),
            "title": offered[service.code].form.say(offered[service.code].form.title, language)
            if service.code in offered
            else "",
        }
        for service in Service.objects.order_by("code")
    ]
    return render(request, "drafts/fees.html", {"rows": rows, "hours": _hours()})


def _hours() -> str:
    """Where opening hours are set."""
    try:
        return reverse("notices")
    except NoReverseMatch:
        return ""


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(Role.ADMINISTRATOR, Role.AUTHOR)
def fee(request: StaffRequest, code: str) -> HttpResponseBase:
    """One paper: its fees by day, a new one, and whether it is given."""
    service = get_object_or_404(Service, code=code)
    may = Role.ADMINISTRATOR in request.roles
    posted = request.POST if request.method == "POST" and may else None
    adding = posted is not None and posted.get("do") == "fee"
    today = timezone.localdate()
    typed = FeeForm(posted if adding else None, initial={"since": today.isoformat()})
    offer = OfferForm(
        posted if posted is not None and not adding else None,
        initial={
            "available": service.available,
            "reason": service.reason,
            "fee_waived": service.fee_waived,
        },
    )
    here = reverse("draft-fee", args=[code])
    if adding and typed.is_valid():
        added = add_fee(request.account, service, **typed.cleaned_data)
        if not isinstance(added, FeeTaken):
            messages.success(request, _("The fee was added."))
            return to(here)
        typed.add_error("since", _("There is a fee from this day already."))
    elif posted is not None and not adding and offer.is_valid():
        set_offer(request.account, service, **offer.cleaned_data)
        messages.success(request, _("Saved."))
        return to(here)
    bundle = catalogue().get(code)
    context = {
        "service": service,
        "title": bundle.form.say(bundle.form.title, tongue()) if bundle is not None else code,
        "fees": service.fees.order_by("-effective_from"),
        "in_force": fees_in_force(today).get(code),
        "today": today,
        "typed": typed,
        "offer": offer,
        "may": may,
        "hours": _hours(),
    }
    return render(request, "drafts/fee.html", context)
