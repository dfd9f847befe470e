"""What a kiosk's message may weigh. Pages of the console take more: pictures, PDFs."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest
from ninja.parser import Parser

from backend.problems import ProblemError
from office_contract.signing import MAX_REQUEST_BYTES
from office_contract.vocabulary import ProblemType


def bounded_body(request: HttpRequest) -> bytes:
    """The body, of ``MAX_REQUEST_BYTES`` at most.

    Raises:
        ProblemError: ``too-large``; not read where its head says so.
    """
    too_large = ProblemError(ProblemType.TOO_LARGE, f"At most {MAX_REQUEST_BYTES} bytes.")
    if int(request.headers.get("Content-Length") or 0) > MAX_REQUEST_BYTES:
        raise too_large
    try:
        body = request.body
    except RequestDataTooBig as e:
        raise too_large from e
    if len(body) > MAX_REQUEST_BYTES:
        raise too_large
    return body


class BoundedParser(Parser):
    """JSON of a bounded body."""

    def parse_body(self, request: HttpRequest) -> Any:
        bounded_body(request)
        return super().parse_body(request)
