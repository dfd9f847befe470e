"""The console's own files: style, a few scripts, and htmx as its package ships it."""

from __future__ import annotations

from importlib.resources import files

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from backend.pages.views import TYPES, static_files

_HTMX = files("django_htmx") / "static" / "django_htmx" / "htmx-2.min.js"
_KNOWN = {
    **static_files("backend.pages"),
    **static_files("backend.console"),
    "htmx.js": _HTMX.read_bytes(),
}


@require_safe
@cache_control(public=True, max_age=300)
def file(request: HttpRequest, name: str) -> HttpResponseBase:  # noqa: ARG001 - Django's names
    content = _KNOWN.get(name)
    if content is None:
        raise Http404
    kind = TYPES[name.rsplit(".", 1)[-1]]
    return HttpResponse(content, content_type=f"{kind}; charset=utf-8")
