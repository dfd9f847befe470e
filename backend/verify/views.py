"""The verify page: what a browser checks itself, and what the office answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.utils.cache import patch_vary_headers
from django.views.decorators.cache import cache_control, never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from backend.api.answers import problem_response
from backend.pages.views import file_view
from backend.problems import ProblemError
from backend.verify.judging import MAX_FILE, Judged, judge_file, judge_number
from backend.verify.limits import Use, source_of, take
from backend.verify.reading import BusyError, UnreadError, readers
from backend.verify.showing import as_json, context_of
from backend.verify.uploads import keep_in_memory, sent_file
from backend.verify.words import LANGUAGES, SCRIPT, WORDS, language_of
from office_contract.vocabulary import ProblemType

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'"
)
MAX_FRAME = 2 * 1024 * 1024
"""Bytes of one picture of a camera; a JPEG of 1,920 x 1,080 has some 300 KB."""

View = Callable[..., HttpResponseBase]
file = file_view(__package__)


@require_safe
@cache_control(public=True, max_age=300)
def words_script(request: HttpRequest) -> HttpResponseBase:  # noqa: ARG001 - Django calls by it
    return HttpResponse(SCRIPT, content_type="text/javascript; charset=utf-8")


@require_safe
@cache_control(public=True, max_age=300)
def page(request: HttpRequest) -> HttpResponseBase:
    """The same page for everybody of one language: what is to be checked stands after ``#``."""
    response = shown(request, "verify/page.html")
    patch_vary_headers(response, ["Accept-Language"])
    return response


def shown(
    request: HttpRequest,
    template: str,
    context: Mapping[str, Any] | None = None,
    status: int | None = None,
) -> HttpResponse:
    """A page of this room, in the language that was asked for."""
    language = language_of(request)
    common = {"language": language, "languages": LANGUAGES, "words": WORDS[language]}
    response = render(request, template, common | dict(context or {}), status=status)
    response.headers["Content-Security-Policy"] = POLICY
    response.headers["Permissions-Policy"] = "camera=(self), geolocation=()"
    return response


def asked(view: View) -> View:
    """Answers of the office that nothing keeps, and refusals as a page or a problem document.

    A form of ours needs no cookie, and nothing here acts for whoever has one: so there is none to
    forge for (CSRF).
    """

    @csrf_exempt
    @never_cache
    @wraps(view)
    def answered(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        try:
            return view(request, *args, **kwargs)
        except ProblemError as error:
            return refused(request, error)
        except BusyError:
            return refused(request, ProblemError(ProblemType.RATE_LIMITED, retry_after=10))

    return answered


_REFUSALS = {
    ProblemType.RATE_LIMITED: "too-many",
    ProblemType.TOO_LARGE: "file-too-large",
    ProblemType.PROVIDER_AWAY: "download-away",
    ProblemType.NOT_FOUND: "download-expired",
}


def refused(request: HttpRequest, error: ProblemError) -> HttpResponse:
    if not wants_page(request):
        return problem_response(error)
    state = _REFUSALS.get(error.problem, "unreadable")
    context = context_of(Judged(state), language_of(request))
    response = shown(request, "verify/result.html", context, status=error.status)
    if error.retry_after is not None:
        response.headers["Retry-After"] = str(error.retry_after)
    return response


def wants_page(request: HttpRequest) -> bool:
    """Whether a browser asks, rather than a program."""
    return "text/html" in request.headers.get("Accept", "")


@asked
@require_http_methods(["GET", "HEAD", "POST"])
def check(request: HttpRequest) -> HttpResponseBase:
    """Judge a file that was sent."""
    if request.method != "POST":
        return HttpResponseRedirect("/v")
    now = timezone.now()
    take(Use.FILE, source_of(request), now)
    keep_in_memory(request, MAX_FILE)
    data = sent_file(request, ("paper", "photo"))
    if not data:
        return _result(request, Judged("nothing-sent"), status=400)
    return _result(request, judge_file(data, now))


@asked
@require_http_methods(["GET", "HEAD", "POST"])
def number(request: HttpRequest) -> HttpResponseBase:
    """The state of a certificate by its number and request code."""
    if request.method != "POST":
        return HttpResponseRedirect("/v")
    now = timezone.now()
    take(Use.NUMBER, source_of(request), now)
    serial, code = request.POST.get("serial", "").strip(), request.POST.get("code", "").strip()
    if not serial or not code:
        return _result(request, Judged("nothing-typed"), status=400)
    return _result(request, judge_number(serial[:200], code[:200], now))


@asked
@require_POST
def frame(request: HttpRequest) -> HttpResponseBase:
    """Codes on one picture of a camera, for a browser that cannot read them itself."""
    take(Use.FRAME, source_of(request), timezone.now())
    keep_in_memory(request, MAX_FRAME)
    return codes_on(sent_file(request, ("frame",)))


def codes_on(picture: bytes) -> HttpResponse:
    try:
        codes = readers().codes(picture) if picture else ()
    except UnreadError:
        codes = ()
    return as_json({"codes": list(codes)})


def _result(request: HttpRequest, judged: Judged, status: int = 200) -> HttpResponse:
    language = language_of(request)
    context = context_of(judged, language)
    if not wants_page(request):
        if status != 200:
            return problem_response(ProblemError(ProblemType.MALFORMED, context["sentence"]))
        return as_json(context["told"])
    return shown(request, "verify/result.html", context, status=status)
