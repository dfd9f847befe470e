"""The repository as kiosks fetch it: metadata and targets, public, by their names alone."""

from __future__ import annotations

import re
from typing import Final

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.utils import timezone
from django.utils.http import parse_etags
from django.views.decorators.http import require_safe

from backend.releases.ceremony import TIMESTAMP
from backend.releases.models import MetadataFile, Release
from backend.releases.repository import renew_if_due
from office_contract.releases import read_target_path

FOR_EVER: Final = "public, max-age=31536000, immutable"
ASK_EACH_TIME: Final = "no-cache"
_METADATA = re.compile(r"([1-9][0-9]{0,17})\.(root|targets|forms|snapshot)\.json", re.ASCII)
_TARGET = re.compile(r"(.{1,60}/)([0-9a-f]{64})\.([0-9]{1,9}\.zip)", re.ASCII)


@require_safe
def metadata(request: HttpRequest, name: str) -> HttpResponseBase:
    """``VERSION.ROLE.json``, which never changes, or ``timestamp.json``."""
    if name == f"{TIMESTAMP}.json":
        renew_if_due(timezone.now())
        row = MetadataFile.objects.filter(role=TIMESTAMP).order_by("-version").first()
        cache = ASK_EACH_TIME
    else:
        named = _METADATA.fullmatch(name)
        if named is None:
            raise Http404
        row = MetadataFile.objects.filter(role=named[2], version=int(named[1])).first()
        cache = FOR_EVER
    if row is None:
        raise Http404
    tag = f'"{row.role}-{row.version}"'
    return _answer(request, bytes(row.content), "application/json", cache, tag)


@require_safe
def target(request: HttpRequest, name: str) -> HttpResponseBase:
    """``forms/CODE/SHA256.VERSION.zip``, as consistent snapshots name it."""
    named = _TARGET.fullmatch(name)
    path = read_target_path(named[1] + named[3]) if named else None
    if named is None or path is None:
        raise Http404
    code, version = path
    found = Release.objects.filter(code=code, version=version, sha256=named[2]).first()
    if found is None:
        raise Http404
    return _answer(request, bytes(found.package), "application/zip", FOR_EVER, f'"{named[2]}"')


def _answer(
    request: HttpRequest, content: bytes, kind: str, cache: str, tag: str
) -> HttpResponseBase:
    known = parse_etags(request.headers.get("If-None-Match", ""))
    response: HttpResponse
    if tag in known or known == ["*"]:
        response = HttpResponse(status=304)
    else:
        response = HttpResponse(content, content_type=kind)
        response.headers["Content-Length"] = str(len(content))
    response.headers["ETag"] = tag
    response.headers["Cache-Control"] = cache
    return response
