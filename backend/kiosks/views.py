"""The room of the kiosks: taking in, letting rest, letting go."""

from __future__ import annotations

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponseBase, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from backend.accounts.roles import Role
from backend.audit.record import record
from backend.console.access import StaffRequest, staff_page
from backend.console.forms import ConsoleForm
from backend.issuance import anchors
from backend.kiosks import enrolment, newcomers, overview
from backend.kiosks.calls import calls
from backend.kiosks.dead_letters import letters
from backend.kiosks.forms import (
    ApprovalForm,
    CodeForm,
    KioskForm,
    RevokeForm,
    SuspendForm,
)
from backend.kiosks.models import Kiosk, PendingEnrolment
from backend.releases.announcing import announce

_FOUND = "kiosk-found"
"""Of the session: the machine whose code was typed in it, by its key's name."""


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(Role.ADMINISTRATOR)
def kiosks(request: StaffRequest) -> HttpResponseBase:
    now = timezone.now()
    form = CodeForm(request.POST or None)
    status = 200
    if form.is_valid():
        try:
            pending = newcomers.find(form.cleaned_data["code"], request.account, now)
        except newcomers.TooManyCodesError:
            form.add_error("code", _("Too many wrong codes. Try again in a quarter of an hour."))
            status = 429
        except newcomers.CodeError:
            form.add_error(
                "code", _("No kiosk shows this code now. Compare it with the screen once more.")
            )
        else:
            request.session[_FOUND] = pending.key_id
            return _to("kiosk-newcomer")
    context = {
        "form": form,
        "rows": overview.rows(now),
        "calls": calls(now),
    }
    return render(request, "kiosks/kiosks.html", context, status=_status(form, status))


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(Role.ADMINISTRATOR)
def newcomer(request: StaffRequest) -> HttpResponseBase:
    """The machine whose code was typed: compare, then approve or refuse."""
    now = timezone.now()
    pending = newcomers.waiting(now).filter(key_id=request.session.get(_FOUND, "")).first()
    if pending is None:
        return _gone(request)
    if "refuse" in request.POST:
        return _refuse(request, pending)
    form = ApprovalForm(
        request.POST or None, initial={"name": pending.name, "place": pending.place}
    )
    if form.is_valid():
        said = newcomers.Approval(
            form.cleaned_data["name"], form.cleaned_data["place"], form.cleaned_data["groups"]
        )
        try:
            kiosk = newcomers.approve(pending.key_id, said, request.account, now)
        except newcomers.GoneError:
            return _gone(request)
        del request.session[_FOUND]
        messages.success(
            request, _("%(name)s is taken in. It begins by itself.") % {"name": kiosk.name}
        )
        return _to("kiosk", kiosk.key_id)
    context = {
        "form": form,
        "pending": pending,
        "fingerprint": overview.in_fours(pending.key_id),
    }
    return render(request, "kiosks/newcomer.html", context, status=_status(form))


def _refuse(request: StaffRequest, pending: PendingEnrolment) -> HttpResponseBase:
    try:
        newcomers.refuse(pending.key_id, request.account, timezone.now())
    except newcomers.GoneError:
        return _gone(request)
    del request.session[_FOUND]
    messages.success(request, _("The kiosk is refused, and says so on its screen."))
    return _to("kiosks")


def _gone(request: StaffRequest) -> HttpResponseBase:
    messages.warning(
        request,
        _("That code counts no more. Enter the one that stands on the screen now."),
    )
    return _to("kiosks")


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(Role.ADMINISTRATOR)
def kiosk(request: StaffRequest, key_id: str) -> HttpResponseBase:
    found = get_object_or_404(Kiosk.objects.select_related("report"), key_id=key_id)
    form = KioskForm(
        request.POST or None,
        initial={"name": found.name, "place": found.place, "groups": found.groups.all()},
    )
    if form.is_valid():
        _change(request, found, form)
        messages.success(request, _("Saved."))
        return _to("kiosk", key_id)
    return _kiosk_page(request, found, form=form, status=_status(form))


def _change(request: StaffRequest, found: Kiosk, form: KioskForm) -> None:
    now, chosen = timezone.now(), form.cleaned_data["groups"]
    with transaction.atomic():
        enrolment.rename(
            found, form.cleaned_data["name"], form.cleaned_data["place"], request.account, now
        )
        if set(found.groups.all()) != set(chosen):
            found.groups.set(chosen)
            facts = {"groups": [group.name for group in chosen]}
            record(request.account, "kiosk-grouped", f"kiosk {found.key_id}", facts, now)
            announce()


@require_POST
@staff_page(Role.ADMINISTRATOR)
def suspend(request: StaffRequest, key_id: str) -> HttpResponseBase:
    found = get_object_or_404(Kiosk, key_id=key_id)
    form = SuspendForm(request.POST)
    if not form.is_valid():
        return _kiosk_page(request, found, suspend_form=form, status=422)
    enrolment.suspend(found, form.cleaned_data["because"], request.account, timezone.now())
    messages.success(request, _("The kiosk is suspended. It says so as soon as it asks."))
    return _to("kiosk", key_id)


@require_POST
@staff_page(Role.ADMINISTRATOR)
def resume(request: StaffRequest, key_id: str) -> HttpResponseBase:
    found = get_object_or_404(Kiosk, key_id=key_id)
    enrolment.resume(found, request.account, timezone.now())
    messages.success(request, _("The kiosk may go on. It comes back by itself."))
    return _to("kiosk", key_id)


@require_POST
@staff_page(Role.ADMINISTRATOR)
def revoke(request: StaffRequest, key_id: str) -> HttpResponseBase:
    found = get_object_or_404(Kiosk, key_id=key_id)
    form = RevokeForm(request.POST)
    if not form.is_valid():
        return _kiosk_page(request, found, revoke_form=form, status=422)
    enrolment.revoke(found, timezone.now(), request.account)
    messages.success(request, _("The kiosk's key counts no more."))
    return _to("kiosk", key_id)


@require_POST
@staff_page(Role.ADMINISTRATOR)
def ledger_seen(request: StaffRequest, key_id: str) -> HttpResponseBase:
    found = get_object_or_404(Kiosk, key_id=key_id)
    if anchors.alarms_seen(found, request.account, timezone.now()):
        messages.success(request, _("That you have seen to it stands in the audit record."))
    return _to("kiosk", key_id)


def _kiosk_page(
    request: StaffRequest,
    found: Kiosk,
    *,
    form: KioskForm | None = None,
    suspend_form: SuspendForm | None = None,
    revoke_form: RevokeForm | None = None,
    status: int = 200,
) -> HttpResponseBase:
    initial = {"name": found.name, "place": found.place, "groups": found.groups.all()}
    context = {
        "row": overview.row_of(found, timezone.now()),
        "fingerprint": overview.in_fours(found.key_id),
        "calls": calls(timezone.now(), found),
        "anchor": anchors.last_anchor(found),
        "alarms": anchors.alarms(found),
        "letters": letters(found),
        "form": form or KioskForm(initial=initial),
        "suspend_form": suspend_form or SuspendForm(),
        "revoke_form": revoke_form or RevokeForm(),
    }
    return render(request, "kiosks/kiosk.html", context, status=status)


def _status(form: ConsoleForm, otherwise: int = 200) -> int:
    return 422 if form.is_bound and otherwise == 200 else otherwise


def _to(name: str, *arguments: str) -> HttpResponseRedirect:
    return HttpResponseRedirect(reverse(name, args=arguments))
