# ruff: noqa: ARG001 - Django and ninja call by these names
from __future__ import annotations

from importlib.resources import files

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from backend.pages.views import file_view

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'"
)
PAGE = (files(__package__) / "templates" / "verify.html").read_bytes()

file = file_view(__package__)


@require_safe
@cache_control(public=True, max_age=300)
def page(request: HttpRequest) -> HttpResponseBase:
    """The same page for everybody: what is to be checked stands after ``#`` and stays there."""
    response = HttpResponse(PAGE, content_type="text/html; charset=utf-8")
    response.headers["Content-Security-Policy"] = POLICY
    return response
