"""``/console/counter/``: the answers of a printed form, without typing them again.

Nothing is stored. That a form was read is written down with its code and its kiosk, never with
anything of the person.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from backend.accounts.roles import Role
from backend.audit.record import record
from backend.console.access import StaffRequest, staff_page
from backend.counter.scanned import Declared, Unread, exported, of_codes, open_code, shown_steps
from backend.counter.words import ATTENTION, WORDS
from backend.issuance.offers import catalogue
from backend.pages.views import file_view
from backend.problems import ProblemError
from backend.verify.judging import MAX_FILE
from backend.verify.reading import BusyError, UnreadError, readers, trust_of_office
from backend.verify.uploads import keep_in_memory, sent_file
from backend.verify.views import MAX_FRAME, codes_on
from office_contract.vocabulary import ProblemType

file = file_view(__package__)
View = Callable[..., HttpResponseBase]


def in_memory(most: int) -> Callable[[View], View]:
    """A page that takes a file, which no middleware may have put on a disk before."""

    def decorate(view: View) -> View:
        protected = csrf_protect(view)

        @csrf_exempt
        @wraps(view)
        def bounded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            # A file that is too large is told by the page itself, to whoever may see it.
            with suppress(ProblemError):
                keep_in_memory(request, most)
            return protected(request, *args, **kwargs)

        return bounded

    return decorate


@require_safe
@staff_page(Role.CLERK)
def counter(request: StaffRequest) -> HttpResponseBase:
    return render(request, "counter/counter.html")


@require_http_methods(["GET", "HEAD", "POST"])
@in_memory(MAX_FILE)
@staff_page(Role.CLERK)
def read(request: StaffRequest) -> HttpResponseBase:
    """Open what was scanned or sent."""
    if request.method != "POST":
        return HttpResponseRedirect(reverse("counter"))
    try:
        found = _found(request)
    except (BusyError, ProblemError) as error:
        return _untold(request, _trouble(error), status=429 if _is_busy(error) else 413)
    if isinstance(found, Unread):
        tone = "attention" if found in ATTENTION else "failure"
        return _untold(request, WORDS[found], tone=tone)
    now = timezone.now()
    today = timezone.localdate(now)
    record(
        request.account,
        "declaration-read",
        f"{found.paper.code} version {found.paper.version}",
        {"kiosk": found.paper.issuer},
    )
    form = found.form
    context = {
        "declared": found,
        "title": form.say(form.title, "vi"),
        "second_title": form.title.get(found.paper.language, "")
        if found.paper.language != "vi"
        else "",
        "steps": shown_steps(found, get_language(), today),
        "ended": form.effective_to is not None and form.effective_to < today,
        "read_at": now,
    }
    return render(request, "counter/declared.html", context)


@require_POST
@staff_page(Role.CLERK)
def export(request: StaffRequest) -> HttpResponseBase:
    """The answers as JSON; keys are those of the form."""
    found = open_code(request.POST.get("code", "")[:8000], catalogue(), trust_of_office())
    if isinstance(found, Unread):
        return _untold(request, WORDS[found])
    paper = found.paper
    record(
        request.account,
        "declaration-exported",
        f"{paper.code} version {paper.version}",
        {"kiosk": paper.issuer},
    )
    told = exported(found, timezone.localdate())
    name = f"{paper.code}-{paper.request}.json"
    return HttpResponse(
        json.dumps(told, ensure_ascii=False, indent=2),
        content_type="application/json; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


@require_POST
@in_memory(MAX_FRAME)
@staff_page(Role.CLERK)
def frame(request: StaffRequest) -> HttpResponseBase:
    """Codes on one picture of the camera, for a browser that cannot read them itself."""
    try:
        return codes_on(sent_file(request, ("frame",)))
    except (BusyError, ProblemError):
        return HttpResponse(status=429, headers={"Retry-After": "2"})


def _found(request: StaffRequest) -> Declared | Unread:
    typed = request.POST.get("code", "")[:8000]
    if typed.strip():
        return open_code(typed, catalogue(), trust_of_office())
    data = sent_file(request, ("paper",))
    if not data:
        return Unread.NOTHING
    try:
        codes = readers().codes(data)
    except UnreadError:
        return Unread.NO_CODE
    return of_codes(codes, catalogue(), trust_of_office())


def _is_busy(error: Exception) -> bool:
    return isinstance(error, BusyError)


def _trouble(error: BusyError | ProblemError) -> str:
    if isinstance(error, ProblemError) and error.problem is ProblemType.TOO_LARGE:
        return _("The file is too large: a PDF may have 8 MB, a picture 20 MB.")
    return _("Many files are being read. Try again in a moment.")


def _untold(
    request: StaffRequest, words: object, *, tone: str = "attention", status: int = 200
) -> HttpResponse:
    return render(request, "counter/counter.html", {"words": words, "tone": tone}, status=status)
