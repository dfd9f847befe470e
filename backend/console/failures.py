"""Refusals below ``/console/`` as pages with a way on; everything else answers with a problem."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.views.decorators.csrf import requires_csrf_token

from backend.api.answers import problem_response
from backend.console.addresses import PREFIX
from backend.problems import ProblemError
from office_contract.vocabulary import ProblemType


def is_page(request: HttpRequest) -> bool:
    return request.path.startswith(PREFIX)


def refused(request: HttpRequest, status: int) -> HttpResponse:
    """400, 403 or 404 as a page."""
    return render(request, "console/refused.html", {"status": status}, status=status)


def failed() -> HttpResponse:
    """500. Drawn without session or database, which may be what failed."""
    return HttpResponse(render_to_string("console/failed.html"), status=500)


@requires_csrf_token
def csrf(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001 - Django's name
    """A form that was sent from another page, or too late: nothing was changed."""
    if not is_page(request):
        return problem_response(ProblemError(ProblemType.MALFORMED), status=403)
    return render(request, "console/refused.html", {"status": "csrf"}, status=403)
