"""The designer's page, what it loads, and what it saves."""

from __future__ import annotations

import json
from typing import Final

from django.http import Http404, HttpResponse, HttpResponseBase, JsonResponse
from django.http.request import HttpRequest
from django.shortcuts import render
from django.urls import reverse
from django.utils.cache import patch_cache_control
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from backend.accounts.roles import Role
from backend.console.access import StaffRequest, staff_page
from backend.designer import built
from backend.designer.saving import Answer, save_layout
from backend.designer.template import shown
from backend.drafts import words
from backend.drafts.content import title
from backend.drafts.editing import files, read_file
from backend.drafts.reviewing import why_not_edit
from backend.drafts.uploads import was_cut
from backend.drafts.views.shared import the_draft, tongue, whole
from forms.layout.base_pdf import WrongPdfError

PAGE_POLICY: Final = (
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; "
    "connect-src 'self' data: blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""pdfme styles its elements inline, and shows pictures out of the page's own memory."""
FILES_POLICY: Final = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' data:"
)
"""Of the scripts themselves: it holds for the worker alone, which draws a PDF with WebAssembly."""
_YEAR: Final = 31_536_000
_TYPES = {
    "js": "text/javascript; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "txt": "text/plain; charset=utf-8",
    "wasm": "application/wasm",
}


@require_safe
@staff_page(Role.AUTHOR)
def designer(request: StaffRequest, number: int) -> HttpResponseBase:
    draft = the_draft(number)
    refusal = why_not_edit(request.account, draft)
    entry = built.entry()
    context = {
        "draft": draft,
        "title": title(read_file(files(draft), "form.json"), tongue()),
        "refusal": words.refusal(refusal) if refusal is not None else "",
        "entry": entry,
        "setup": {
            "addresses": {
                "layout": reverse("designer-layout", args=[number]),
                "save": reverse("designer-save", args=[number]),
            },
            "fonts": {name: reverse("designer-font", args=[name]) for name in built.fonts()},
            "fallback": built.FALLBACK,
            "language": tongue(),
            "words": {
                "ready": _("Drag elements, or choose one and change it on the right."),
                "saving": _("Saving…"),
                "saveOver": _("Save mine as the newest"),
                "signedOut": _(
                    "Nothing was saved: you have been signed out. Sign in in another tab, then save"
                    " again here; your changes are still on this page."
                ),
                "noAnswer": _("Nothing was saved: the office does not answer. Try again."),
                "notSaved": _("Nothing was saved: the office refused it. Try again."),
                "notShown": _("This layout cannot be shown here. Use the table of elements."),
            },
        },
    }
    response = render(request, "designer/designer.html", context)
    response.headers["Content-Security-Policy"] = PAGE_POLICY
    return response


@require_safe
@staff_page(Role.AUTHOR)
def layout(request: StaffRequest, number: int) -> HttpResponseBase:  # noqa: ARG001 - Django's name
    """The newest revision's template, as the Designer shows it, and that revision's number."""
    draft = the_draft(number)
    content = files(draft)
    try:
        template = shown(content, read_file(content, "layout.json"))
    except WrongPdfError:
        return JsonResponse({}, status=409)
    return JsonResponse({"revision": draft.latest, "template": template})


@require_POST
@staff_page(Role.AUTHOR)
def save(request: StaffRequest, number: int) -> HttpResponseBase:
    draft = the_draft(number)
    sent = request.FILES.get("layout")
    if was_cut(request) or sent is None:
        return _told(Answer("failure", _("Nothing was saved: the layout is too large.")))
    expected = whole(request.POST.get("revision", ""), -1)
    over = request.POST.get("over") == "yes"
    return _told(save_layout(draft, request.account, sent.read(), expected, over=over))


def _told(answer: Answer) -> HttpResponseBase:
    said: dict[str, object] = {"kind": answer.kind, "text": answer.text}
    if answer.revision is not None:
        said["revision"] = answer.revision
    if answer.newest is not None:
        newest = answer.newest
        when = localtime(newest.at).strftime("%H:%M")
        said["conflict"] = newest.number
        said["text"] = _(
            "Nothing was saved yet: %(who)s saved revision %(number)d at %(when)s, while you were"
            " working here. Both stay in the history. Look at theirs in another tab, or:"
        ) % {"who": newest.account.name, "number": newest.number, "when": when}
    said["faults"] = [{"where": where, "sentence": text} for where, text in answer.faults]
    return HttpResponse(json.dumps(said), content_type="application/json")


@require_safe
def file(request: HttpRequest, name: str) -> HttpResponseBase:
    """A script, packed where the browser unpacks it; the name of a built one says its content."""
    found = built.read(name, packed="gzip" in request.headers.get("Accept-Encoding", ""))
    kind = _TYPES.get(name.rsplit(".", 1)[-1])
    if found is None or kind is None:
        raise Http404
    content, packed = found
    response = HttpResponse(content, content_type=kind)
    if packed:
        response.headers["Content-Encoding"] = "gzip"
    response.headers["Vary"] = "Accept-Encoding"
    response.headers["Content-Security-Policy"] = FILES_POLICY
    named_by_content = name.endswith((".js", ".wasm"))
    patch_cache_control(response, public=True, max_age=_YEAR if named_by_content else 300)
    return response


@require_safe
def font(request: HttpRequest, name: str) -> HttpResponseBase:  # noqa: ARG001 - Django's name
    content = built.font(name)
    if content is None:
        raise Http404
    response = HttpResponse(content, content_type="font/ttf")
    patch_cache_control(response, public=True, max_age=86_400)
    return response
