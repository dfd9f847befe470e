"""One's own account: password, phone, recovery codes. Each asks for the password once more."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth import update_session_auth_hash
from django.db import transaction
from django.db.models import F
from django.http import HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe
from django_otp import login as otp_login

from backend.accounts import entering, second_factor
from backend.accounts import sign_in as core
from backend.accounts.forms import ChangePhoneForm, ConfirmForm, OwnPasswordForm
from backend.accounts.models import Account
from backend.accounts.roles import labels
from backend.accounts.views import phone_context, status_of, words_for
from backend.audit.record import record
from backend.console.access import StaffRequest, staff_page
from backend.console.forms import ConsoleForm


@require_safe
@staff_page()
def my_account(request: StaffRequest) -> HttpResponseBase:
    return render(
        request,
        "accounts/my_account.html",
        {
            "own_roles": labels(request.roles),
            "codes_left": second_factor.recovery_codes_left(request.account),
        },
    )


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
@staff_page()
def password(request: StaffRequest) -> HttpResponseBase:
    form = OwnPasswordForm(request.account, request.POST or None)
    refused: core.Refused | None = None
    if form.is_valid() and (refused := _refused(request.account, form)) is None:
        with transaction.atomic():
            request.account.set_password(form.cleaned_data["new"])
            request.account.save(update_fields=["password"])
            _end_other_sessions(request)
            record(request.account, "password-changed", f"account {request.account.login}")
        messages.success(request, _("The password was changed. Other sessions have ended."))
        return HttpResponseRedirect(reverse("my-account"))
    return render(
        request, "accounts/password.html", {"form": form}, status=status_of(form, refused)
    )  # fmt: skip


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
@staff_page()
def phone(request: StaffRequest) -> HttpResponseBase:
    now = timezone.now()
    account = request.account
    key = entering.new_phone(request.session, now)
    if key is None:
        key = second_factor.new_key()
        entering.remember_new_phone(request.session, key, now)
    form = ChangePhoneForm(request.POST or None)
    refused: core.Refused | None = None
    if form.is_valid() and (refused := _refused(account, form)) is None:
        device = second_factor.is_code_of(account, key, form.cleaned_data["code"])
        if device is not None:
            with transaction.atomic():
                codes = second_factor.set_up(account, device)
                _end_other_sessions(request)
                otp_login(request, device)  # type: ignore[no-untyped-call]
                record(account, "phone-changed", f"account {account.login}")
            entering.forget(request.session)
            return render(
                request, "accounts/recovery_codes.html", {"codes": codes, "here": ""}
            )  # fmt: skip
        form.add_error("code", _("This is not the code. Wait for the next one and type that."))
    return render(
        request,
        "accounts/phone.html",
        {"form": form, **phone_context(account, key)},
        status=status_of(form, refused),
    )


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
@staff_page()
def recovery_codes(request: StaffRequest) -> HttpResponseBase:
    form = ConfirmForm(request.POST or None)
    refused: core.Refused | None = None
    if form.is_valid() and (refused := _refused(request.account, form)) is None:
        with transaction.atomic():
            codes = second_factor.new_recovery_codes(request.account)
            record(request.account, "recovery-codes-made", f"account {request.account.login}")
        return render(
            request, "accounts/recovery_codes.html", {"codes": codes, "here": ""}
        )  # fmt: skip
    return render(
        request, "accounts/new_codes.html", {"form": form}, status=status_of(form, refused)
    )  # fmt: skip


def _refused(account: Account, form: ConsoleForm) -> core.Refused | None:
    refused = core.own_password(account, form.cleaned_data["current"], timezone.now())
    if refused is not None:
        form.add_error("current", words_for(refused, _("This is not your password.")))
    return refused


def _end_other_sessions(request: StaffRequest) -> None:
    """This one goes on, under a new id."""
    Account.objects.filter(pk=request.account.pk).update(generation=F("generation") + 1)
    request.account.refresh_from_db(fields=["generation"])
    update_session_auth_hash(request, request.account)
