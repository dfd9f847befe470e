"""The bundle's files as they are, for what no other page offers."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from backend.console.access import StaffRequest, staff_page
from backend.drafts import checks, editing, words
from backend.drafts.inputs import nfc
from backend.drafts.uploads import was_cut
from backend.drafts.views.shared import (
    READERS,
    Opened,
    as_one_types,
    opened,
    page,
    store,
    stored_or_told,
    to,
    tongue,
)
from forms.bundle import FILES
from forms.layout.base_pdf import is_file_name

MAX_SHOWN = 300_000
"""Bytes of a file that is edited on the page; a larger one is taken away and brought back."""


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(*READERS)
def expert(request: StaffRequest, number: int) -> HttpResponseBase:
    """The files; POST puts one in or takes a PDF out."""
    it = opened(request, number)
    if request.method == "POST":
        return _changed_file(request, it)
    context = {
        "names": [
            (name, len(data), name in FILES and len(data) <= MAX_SHOWN, name not in FILES)
            for name, data in sorted(it.files.items())
        ]
    }
    return page(request, it, "expert.html", "draft-expert", context)


def _changed_file(request: StaffRequest, it: Opened) -> HttpResponseBase:
    back = reverse("draft-expert", args=[it.draft.pk])
    files = dict(it.files)
    upload = request.FILES.get("file")
    if request.POST.get("do") == "remove":
        name = request.POST.get("name", "")
        if name in files and name not in FILES:
            del files[name]
        comment = _("File %s removed") % name
    elif upload is None:
        cut = _("The file has more than 16 MB.")
        messages.warning(request, cut if was_cut(request) else _("Choose a file first."))
        return to(back)
    else:
        name = str(upload.name)
        if name.lower().endswith(".pdf"):
            name = "base.pdf" if not is_file_name(name) else name
        files[name] = upload.read()
        comment = _("File %s put in") % name
    return stored_or_told(request, it, comment, back, files)


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(*READERS)
def file(request: StaffRequest, number: int, name: str) -> HttpResponseBase:
    """One JSON file as text, with all its faults by their paths."""
    it = opened(request, number)
    if name not in FILES:
        raise Http404
    said = it.files[name].decode()
    if request.method == "POST":
        said = nfc(request.POST.get("content", "").replace("\r\n", "\n"))
        # Half a letter (a lone surrogate) cannot come in through a form: it was UTF-8.
        files = {**it.files, name: said.encode()}
        if as_one_types(request):
            return _faults(request, it, files)
        back = reverse("draft-expert-file", args=[number, name])
        if done := store(request, it, _("File %s") % name, back, files):
            return done
    context = {
        "name": name,
        "content": said,
        "too_large": len(it.files[name]) > MAX_SHOWN,
        "faults": _found(it, {**it.files, name: said.encode()}),
    }
    return page(request, it, "expert_file.html", "draft-expert", context)


def _found(it: Opened, files: dict[str, bytes]) -> list[words.FaultWords]:
    unsaveable = editing.unsaveable(files, it.draft.code)
    found = unsaveable or checks.faults(files)
    return [words.fault(fault, it.bundle.form, tongue()) for fault in found]


def _faults(request: StaffRequest, it: Opened, files: dict[str, bytes]) -> HttpResponseBase:
    context = {"faults": _found(it, files)}
    return render(request, "drafts/_faults.html", context)
