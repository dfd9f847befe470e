"""Who may see a page of the console."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, cast
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache

from backend.accounts.models import Account
from backend.accounts.roles import Role
from backend.accounts.sessions import is_over, note_use

P = ParamSpec("P")


class StaffRequest(HttpRequest):
    """A request of somebody who has signed in with both factors and has one of the page's roles."""

    account: Account
    roles: frozenset[Role]


View = Callable[Concatenate[HttpRequest, P], HttpResponseBase]
StaffView = Callable[Concatenate[StaffRequest, P], HttpResponseBase]


def staff_page(*roles: Role) -> Callable[[StaffView[P]], View[P]]:
    """A page for those who have one of ``roles``; for everybody of the office where none is named.

    Whoever has not signed in with both factors is sent to do so and comes back. Nothing is kept
    by the browser.
    """

    def decorate(view: StaffView[P]) -> View[P]:
        @never_cache
        @wraps(view)
        def guarded(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
            account = signed_in(request)
            if account is None:
                query = urlencode({"next": request.get_full_path()})
                return HttpResponseRedirect(f"{reverse('sign-in')}?{query}")
            held = account.roles()
            if roles and not held & set(roles):
                wanted = [role.label for role in roles]
                return render(request, "console/forbidden.html", {"wanted": wanted}, status=403)
            staff = cast("StaffRequest", request)
            staff.account, staff.roles = account, held
            if request.method != "GET" or "HX-Request" not in request.headers:
                note_use(request.session, timezone.now())
            return view(staff, *args, **kwargs)

        return guarded

    return decorate


def signed_in(request: HttpRequest) -> Account | None:
    """The account whose session this is, if both factors were shown and its time is not over."""
    user = getattr(request, "user", None)
    if not isinstance(user, Account) or not user.is_active:
        return None
    if getattr(user, "otp_device", None) is None or is_over(request.session, timezone.now()):
        return None
    return user
