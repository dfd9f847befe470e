"""What every answer carries, and the shape of every refusal."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils import timezone

from backend.api.answers import problem_response
from backend.console.addresses import PREFIX as CONSOLE_PREFIX
from backend.problems import ProblemError
from office_contract.signing import (
    API_PREFIX,
    OFFICE_TIME_HEADER,
    PROBLEM_CONTENT_TYPE,
    format_office_time,
)
from office_contract.vocabulary import ProblemType

GetResponse = Callable[[HttpRequest], HttpResponseBase]


class OfficeTimeMiddleware:
    """The office's time on every answer, so that kiosks keep the right hour."""

    def __init__(self, get_response: GetResponse) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self._get_response(request)
        response.headers[OFFICE_TIME_HEADER] = format_office_time(timezone.now())
        return response


class ProblemMiddleware:
    """Outside of the console every refusal is a problem document, whoever refused; but for a page
    that says in words what was refused.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self._get_response(request)
        if response.status_code < 400 or request.path.startswith(CONSOLE_PREFIX):
            return response
        if response.headers.get("Content-Type") == PROBLEM_CONTENT_TYPE:
            return response
        if not request.path.startswith(API_PREFIX) and _is_page(response):
            return response
        return _as_problem(response)


def _is_page(response: HttpResponseBase) -> bool:
    kind = response.headers.get("Content-Type", "")
    return kind.startswith("text/html") and bool(getattr(response, "content", b""))


def _as_problem(response: HttpResponseBase) -> HttpResponse:
    """Django's own refusals: an unknown path, another method, a body that is too large."""
    problem = {
        404: ProblemType.NOT_FOUND,
        413: ProblemType.TOO_LARGE,
        429: ProblemType.RATE_LIMITED,
    }.get(
        response.status_code,
        ProblemType.MALFORMED if response.status_code < 500 else ProblemType.INTERNAL,
    )
    answer = problem_response(ProblemError(problem), status=response.status_code)
    if allow := response.headers.get("Allow"):
        answer.headers["Allow"] = allow
    return answer
