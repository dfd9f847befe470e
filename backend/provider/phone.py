"""The pages on the person's phone: type a code, say who you are, choose the number."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, cast
from urllib.parse import urlencode

from django.contrib.auth import login, logout
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.csrf import csrf_protect
from django.views.decorators.http import require_http_methods, require_POST

from backend.provider.codes import choices, typed_user_code
from backend.provider.grants import Status
from backend.provider.models import Citizen, DeviceGrant, WrongCode
from backend.provider.words import LANGUAGES, WORDS, spoken

BACKEND = "django.contrib.auth.backends.ModelBackend"
WRONG_CODES_ALLOWED = 10
WRONG_CODES_WITHIN = timedelta(minutes=10)
"""Per source. 34 bits of code against one guess a minute: RFC 8628, section 5.1."""


@require_http_methods(["GET", "POST"])
@csrf_protect
def device(request: HttpRequest) -> HttpResponse:
    """Without a code, ask for it; with a code, ask for the decision; POST decides."""
    asked = request.POST if request.method == "POST" else request.GET
    if "user_code" not in asked:
        return _page(request, "code")
    if _too_many_wrong_codes(request):
        return _page(request, "code", status=429, problem="too_many")
    grant = DeviceGrant.objects.filter(user_code=typed_user_code(asked["user_code"])).first()
    if grant is None:
        WrongCode.objects.create(source=_source(request), at=timezone.now())
        return _page(request, "code", status=404, problem="unknown")
    if grant.status != Status.PENDING or timezone.now() >= grant.expires:
        return _page(request, "result", grant, status=410, result="ended", tone="attention")
    citizen = _citizen(request)
    if citizen is None:
        after = f"{request.path}?{urlencode({'user_code': grant.user_code})}"
        return redirect(f"{reverse('sign-in')}?{urlencode({'next': after})}")
    if request.method == "POST" and ("choice" in asked or "decision" in asked):
        return _decide(request, grant, citizen)
    place, _, paper = grant.message.partition("\n")
    return _page(
        request,
        "confirm",
        grant,
        user_code=grant.user_code,
        place=place,
        paper=paper,
        choices=choices(grant.number, grant.device_code) if grant.number else [],
    )


def _citizen(request: HttpRequest) -> Citizen | None:
    user: object = request.user  # the provider has accounts of its own, not the office's
    return user if isinstance(user, Citizen) else None


@require_http_methods(["GET", "POST"])
@csrf_protect
def sign_in(request: HttpRequest) -> HttpResponse:
    """Choose a demo person. There is no password: this is a stand-in, and says so."""
    after = (request.POST if request.method == "POST" else request.GET).get("next", "")
    if not url_has_allowed_host_and_scheme(after, allowed_hosts=None):
        after = reverse("device")
    if request.method == "POST":
        citizen = Citizen.objects.filter(number=request.POST.get("number", "")).first()
        if citizen is not None:
            login(request, cast("Any", citizen), backend=BACKEND)
            return redirect(after)
    return _page(request, "sign_in", next=after, people=Citizen.objects.order_by("pk"))


@require_POST
@csrf_protect
def sign_out(request: HttpRequest) -> HttpResponse:
    after = request.POST.get("next", "")
    logout(request)
    if not url_has_allowed_host_and_scheme(after, allowed_hosts=None):
        after = reverse("device")
    return redirect(after)


def _decide(request: HttpRequest, grant: DeviceGrant, citizen: Citizen) -> HttpResponse:
    """A wrong number refuses for good: somebody is looking at another kiosk than this one."""
    refused = request.POST.get("decision") == "refuse"
    right = not grant.number or request.POST.get("choice") == grant.number
    status = Status.AUTHORIZED if right and not refused else Status.DENIED
    decided = DeviceGrant.objects.filter(pk=grant.pk, status=Status.PENDING.value).update(
        status=status.value, user=citizen
    )
    if not decided:
        return _page(request, "result", grant, status=410, result="ended", tone="attention")
    if status is Status.AUTHORIZED:
        return _page(request, "result", grant, result="approved", tone="ok")
    if refused:
        return _page(request, "result", grant, result="refused", tone="attention")
    return _page(request, "result", grant, status=403, result="wrong", tone="failure")


def _page(
    request: HttpRequest,
    template: str,
    grant: DeviceGrant | None = None,
    *,
    status: int = 200,
    problem: str = "",
    result: str = "",
    **context: object,
) -> HttpResponse:
    language = _language(request, grant)
    words = WORDS[language]
    query = request.GET.copy()
    switches = []
    for tag, name in LANGUAGES.items():
        query["lang"] = tag
        switches.append((tag, name, f"?{query.urlencode()}"))
    return render(
        request,
        f"provider/{template}.html",
        {
            "words": words,
            "language": language,
            "languages": switches if request.method == "GET" else [],
            "problem": words[problem] if problem else "",
            "title": words[f"{result}_title"] if result else "",
            "text": words[result] if result else "",
            "citizen": _citizen(request),
            "here": request.get_full_path(),
            **context,
        },
        status=status,
    )


def _language(request: HttpRequest, grant: DeviceGrant | None) -> str:
    """The one chosen on this phone, else the one spoken at the kiosk, else the phone's own."""
    chosen = request.GET.get("lang", "")
    if chosen in WORDS:
        request.session["language"] = chosen
        return chosen
    kept = request.session.get("language")
    if isinstance(kept, str) and kept in WORDS:
        return kept
    return spoken([grant.language] if grant is not None else _languages_of(request))


def _languages_of(request: HttpRequest) -> list[str]:
    """What the phone is set to, best first, as browsers write it (RFC 9110, section 12.5.4)."""
    wanted = request.headers.get("Accept-Language", "").split(",")[:9]
    return [part.partition(";")[0] for part in wanted]


def _source(request: HttpRequest) -> str:
    return str(request.META.get("REMOTE_ADDR", ""))[:64]


def _too_many_wrong_codes(request: HttpRequest) -> bool:
    since = timezone.now() - WRONG_CODES_WITHIN
    WrongCode.objects.filter(at__lt=since).delete()
    return WrongCode.objects.filter(source=_source(request)).count() >= WRONG_CODES_ALLOWED
