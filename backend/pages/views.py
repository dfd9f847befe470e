"""Files of the pages, read once from their packages. Nothing comes from anywhere else."""

# ruff: noqa: ARG001 - Django and ninja call by these names
from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib.resources import files

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

TYPES = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}


def static_files(package: str) -> Mapping[str, bytes]:
    """Content of the files in ``static`` of a package, by name."""
    folder = files(package) / "static"
    return {entry.name: entry.read_bytes() for entry in folder.iterdir() if entry.is_file()}


def file_view(package: str) -> Callable[[HttpRequest, str], HttpResponseBase]:
    """A view that serves the shared files and those of ``package``, and nothing else."""
    known = {**static_files(__package__), **static_files(package)}

    @require_safe
    @cache_control(public=True, max_age=300)
    def file(request: HttpRequest, name: str) -> HttpResponseBase:
        content = known.get(name)
        if content is None:
            raise Http404
        kind = TYPES[name.rsplit(".", 1)[-1]]
        return HttpResponse(content, content_type=f"{kind}; charset=utf-8")

    return file
