"""Pages on the way to a signed PDF."""

from __future__ import annotations

import base64
import re
import secrets

import zxingcpp
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from backend.api import routes
from backend.problems import ProblemError
from backend.verify.downloads import Draw, NoPaperError, begin, progress, signed_copy
from backend.verify.limits import Use, source_of, take
from backend.verify.models import PaperDownload
from backend.verify.showing import as_json, message_of
from backend.verify.views import asked, shown
from backend.verify.words import WORDS, language_of
from office_contract.vocabulary import ProblemType

State = PaperDownload.State
_MESSAGES = {
    State.PENDING: "signIn",
    State.APPROVED: "download-ready",
    State.REFUSED: "download-refused",
    State.EXPIRED: "download-expired",
    State.OTHER_PERSON: "download-other-person",
}


@asked
@require_POST
def start(request: HttpRequest) -> HttpResponseBase:
    """Begin, and lead to a page whose address only this person has."""
    now = timezone.now()
    take(Use.DOWNLOAD, source_of(request), now)
    draw = Draw(secrets.token_urlsafe(32), str(secrets.randbelow(90) + 10))
    serial, code = (request.POST.get(name, "")[:200] for name in ("serial", "code"))
    try:
        begin(serial, code, language_of(request), routes.provider, draw, now)
    except NoPaperError:
        return _told(request, "download-no-paper", status=404)
    response = HttpResponseRedirect(f"/v/download/{draw.token}")
    response.status_code = 303
    return response


@asked
@require_safe
def page(request: HttpRequest, token: str) -> HttpResponseBase:
    row = progress(token, routes.provider, timezone.now())
    return _told(request, _MESSAGES[State(row.state)], row=row, token=token)


@asked
@require_safe
def state(request: HttpRequest, token: str) -> HttpResponseBase:  # noqa: ARG001 - Django's names
    """For the page's script, which shows the page anew when it changes."""
    try:
        row = progress(token, routes.provider, timezone.now())
    except ProblemError as error:
        if error.problem is not ProblemType.PROVIDER_AWAY:
            raise
        return as_json({"state": State.PENDING.value})
    return as_json({"state": row.state})


@asked
@require_safe
def paper(request: HttpRequest, token: str) -> HttpResponseBase:
    row = progress(token, routes.provider, timezone.now())
    try:
        content = signed_copy(row)
    except NoPaperError:
        return _told(request, "download-no-paper", status=404, language=row.language)
    name = re.sub(r"[^A-Z0-9]+", "-", f"{row.paper.code}-{row.paper.serial}".upper())
    return HttpResponse(
        content,
        content_type="application/pdf",
        headers={"Content-Disposition": f'attachment; filename="{name}.pdf"'},
    )


def _told(
    request: HttpRequest,
    name: str,
    *,
    row: PaperDownload | None = None,
    token: str = "",
    status: int = 200,
    language: str = "",
) -> HttpResponse:
    chosen = row.language if row is not None else language or language_of(request)
    context: dict[str, object] = {
        **message_of(name, chosen),
        "language": chosen,
        "words": WORDS[chosen],
    }
    if row is not None:
        context |= {"row": row, "token": token, "picture": _picture(row)}
    return shown(request, "verify/download.html", context, status=status)


def _picture(row: PaperDownload) -> str:
    """The QR code to scan, as an address of its own."""
    code = zxingcpp.create_barcode(row.verification_uri_complete, zxingcpp.BarcodeFormat.QRCode)
    drawn = code.to_svg(add_quiet_zones=True)
    return f"data:image/svg+xml;base64,{base64.b64encode(drawn.encode()).decode()}"
