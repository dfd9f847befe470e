from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import check_for_language
from django.views.decorators.http import require_POST, require_safe

from backend.console.access import StaffRequest, signed_in, staff_page
from backend.console.addresses import console_address
from backend.console.navigation import rooms_of
from backend.console.overview import waiting_for


@require_safe
@staff_page()
def home(request: StaffRequest) -> HttpResponseBase:
    return render(
        request,
        "console/home.html",
        {
            "waiting": waiting_for(request.account, request.roles),
            "own_rooms": rooms_of(request.roles, request.path)[1:],
        },
    )


@require_POST
def language(request: HttpRequest) -> HttpResponseBase:
    """Choose the language of the pages: in this browser, and for the account if there is one."""
    response = HttpResponseRedirect(console_address(request.POST.get("next", "")))
    chosen = request.POST.get("language", "")
    if chosen in dict(settings.LANGUAGES) and check_for_language(chosen):
        remember_language(response, chosen)
        account = signed_in(request)
        if account is not None and account.language != chosen:
            account.language = chosen
            account.save(update_fields=["language"])
    return response


def remember_language(response: HttpResponseBase, chosen: str) -> None:
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        chosen,
        max_age=settings.LANGUAGE_COOKIE_AGE,
        path=settings.LANGUAGE_COOKIE_PATH,
        secure=settings.LANGUAGE_COOKIE_SECURE,
        httponly=settings.LANGUAGE_COOKIE_HTTPONLY,
        samesite="Strict",
    )
