"""Problem documents as HTTP (RFC 9457)."""

from __future__ import annotations

import json

from django.http import HttpResponse

from backend.problems import ProblemError
from office_contract.signing import PROBLEM_CONTENT_TYPE


def problem_response(error: ProblemError, *, status: int | None = None) -> HttpResponse:
    """``status`` where it is not the problem's own, such as 405."""
    body = error.body()
    code = status or error.status
    body["status"] = code
    response = HttpResponse(
        json.dumps(body, ensure_ascii=False), status=code, content_type=PROBLEM_CONTENT_TYPE
    )
    response.headers["Cache-Control"] = "no-store"
    if error.retry_after is not None:
        response.headers["Retry-After"] = str(error.retry_after)
    return response
