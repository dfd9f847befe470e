from __future__ import annotations

from collections.abc import Callable
from typing import Final

from django.http import HttpRequest, HttpResponseBase

PREFIX: Final = "/console/"
POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
    "font-src 'self'; connect-src 'self'; frame-src 'self' blob:; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)


class ConsolePolicyMiddleware:
    """The console's Content-Security-Policy, where a page has not set one of its own.

    No inline script or style; the designer's page has the one exception that it needs.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self._get_response(request)
        if request.path.startswith(PREFIX):
            response.headers.setdefault("Content-Security-Policy", POLICY)
            # "no-referrer" would have browsers send "Origin: null" with every form, which the
            # check against forged requests refuses.
            response.headers["Referrer-Policy"] = "same-origin"
            response.headers.setdefault("Permissions-Policy", "camera=(self), geolocation=()")
        return response
