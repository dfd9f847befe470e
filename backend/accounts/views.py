"""Signing in and out; the first time, and after forgetting, by a one-time link."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.conf import settings
from django.contrib.auth import logout
from django.contrib.auth.hashers import make_password
from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from backend.accounts import entering, links, second_factor
from backend.accounts import sign_in as core
from backend.accounts.attempts import client_address
from backend.accounts.forms import CodeForm, NewPasswordForm, NewPhoneForm, SignInForm
from backend.accounts.models import Account
from backend.audit.record import record
from backend.console.access import signed_in
from backend.console.addresses import console_address
from backend.console.forms import ConsoleForm


def words_for(refused: core.Refused, otherwise: str) -> str:
    if refused.until is None:
        return otherwise
    return _("Too many attempts. Try again after %(time)s.") % {
        "time": date_format(_up_to_the_minute(refused.until), "H:i")
    }


def _up_to_the_minute(moment: datetime) -> datetime:
    """Nobody is to come back some seconds too early."""
    local = timezone.localtime(moment)
    minute = local.replace(second=0, microsecond=0)
    return minute if minute == local else minute + timedelta(minutes=1)


def status_of(form: ConsoleForm, refused: core.Refused | None) -> int:
    if refused is not None and refused.until is not None:
        return 429
    return 200 if not form.is_bound else 422


def where_from(request: HttpRequest) -> str | None:
    return client_address(
        request.headers, request.META.get("REMOTE_ADDR", ""), settings.OFFICE_CLIENT_HEADER
    )


@never_cache
@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def sign_in(request: HttpRequest) -> HttpResponseBase:
    wanted = console_address(request.POST.get("next") or request.GET.get("next", ""))
    if signed_in(request) is not None:
        return HttpResponseRedirect(wanted)
    refused: core.Refused | None = None
    form = SignInForm(request.POST or None)
    if form.is_valid():
        now = timezone.now()
        answer = core.first_factor(
            form.cleaned_data["login"], form.cleaned_data["password"], where_from(request), now
        )
        if isinstance(answer, Account):
            request.session.flush()
            entering.remember_password_shown(request.session, answer, now)
            return _to("sign-in-code", wanted)
        refused = answer
        form.add_error("password", words_for(answer, _("Login and password do not match.")))
    return render(
        request,
        "accounts/sign_in.html",
        {"form": form, "next": wanted},
        status=status_of(form, refused),
    )


@never_cache
@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def sign_in_code(request: HttpRequest) -> HttpResponseBase:
    wanted = console_address(request.POST.get("next") or request.GET.get("next", ""))
    now = timezone.now()
    account = entering.who_showed_password(request.session, now)
    if account is None:
        return _to("sign-in", wanted)
    refused: core.Refused | None = None
    form = CodeForm(request.POST or None)
    if form.is_valid():
        answer = core.second_factor_of(account, form.cleaned_data["code"], now)
        if not isinstance(answer, core.Refused):
            entering.enter(request, account, answer, now)
            response = HttpResponseRedirect(wanted)
            entering.speak_language_of(request, response, account)
            return response
        refused = answer
        form.add_error("code", words_for(answer, _not_the_code()))
    return render(
        request,
        "accounts/sign_in_code.html",
        {"form": form, "next": wanted},
        status=status_of(form, refused),
    )


@require_POST
def sign_out(request: HttpRequest) -> HttpResponseBase:
    account = signed_in(request)
    if account is not None:
        record(account, "signed-out", f"account {account.login}")
    logout(request)
    return HttpResponseRedirect(reverse("sign-in"))


@never_cache
@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def begin(request: HttpRequest, token: str) -> HttpResponseBase:
    """A one-time link. Nothing changes until the second factor has been shown too."""
    now = timezone.now()
    link = links.hash_of(token)
    account = links.find(link, now)
    if account is None:
        return render(request, "accounts/link_gone.html", status=410)
    form = NewPasswordForm(account, request.POST or None)
    if form.is_valid():
        request.session.flush()
        entering.remember_setting_up(
            request.session,
            link,
            make_password(form.cleaned_data["new"]),
            second_factor.new_key(),
            now,
        )
        return HttpResponseRedirect(reverse("begin-phone"))
    return render(
        request, "accounts/begin.html", {"form": form, "owner": account},
        status=status_of(form, None),
    )  # fmt: skip


@never_cache
@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def begin_phone(request: HttpRequest) -> HttpResponseBase:
    now = timezone.now()
    kept = entering.setting_up(request.session, now)
    account = links.find(kept["link"], now) if kept is not None else None
    if kept is None or account is None:
        if signed_in(request) is not None:
            return HttpResponseRedirect(reverse("home"))
        return render(request, "accounts/link_gone.html", status=410)
    known = second_factor.has_second_factor(account)
    form = (CodeForm if known else NewPhoneForm)(request.POST or None)
    refused: core.Refused | None = None
    if form.is_valid():
        code = form.cleaned_data["code"]
        if known:
            answer = core.second_factor_of(account, code, now)
            device = None if isinstance(answer, core.Refused) else answer
            refused = answer if isinstance(answer, core.Refused) else None
        else:
            device = second_factor.is_code_of(account, kept["key"], code)
        if device is not None:
            used = links.use(kept["link"], kept["password"], device, now)
            if used is None:
                return render(request, "accounts/link_gone.html", status=410)
            return _enter_by_link(request, used, now)
        form.add_error("code", words_for(refused or core.Refused(), _not_the_code()))
    context: dict[str, object] = {"form": form, "known": known}
    if not known:
        context |= phone_context(account, kept["key"])
    return render(
        request, "accounts/begin_phone.html", context, status=status_of(form, refused)
    )  # fmt: skip


def _enter_by_link(request: HttpRequest, used: links.Used, now: datetime) -> HttpResponseBase:
    account = used.account
    entering.enter(request, account, used.device, now)
    if used.recovery_codes is None:
        return HttpResponseRedirect(reverse("home"))
    account.language = get_language()
    account.save(update_fields=["language"])
    return render(
        request, "accounts/recovery_codes.html", {"codes": used.recovery_codes, "here": ""}
    )  # fmt: skip


def phone_context(account: Account, key: str) -> dict[str, object]:
    return {
        "picture": second_factor.key_as_picture(account, key),
        "secret": second_factor.key_as_text(key),
    }


def _not_the_code() -> str:
    return _("This is not the code. Wait for the next one and type that.")


def _to(name: str, wanted: str) -> HttpResponseRedirect:
    return HttpResponseRedirect(reverse(name, query={"next": wanted}))
