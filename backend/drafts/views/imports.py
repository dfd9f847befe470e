"""A draft that begins from outside: a bundle, an official PDF, or nothing at all."""

from __future__ import annotations

from django.http import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from backend.accounts.roles import Role
from backend.console.access import StaffRequest, staff_page
from backend.drafts import editing, imports, words
from backend.drafts.imports import ImportRefusedError
from backend.drafts.in_force import newest_version
from backend.drafts.models import Draft
from backend.drafts.uploads import was_cut
from backend.drafts.views.shared import to, tongue
from forms.layout.base_pdf import MAX_BYTES
from forms.reading import Fault

_MAX_CODE = 24


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(Role.AUTHOR)
def new(request: StaffRequest) -> HttpResponseBase:
    """Three forms on one page; POST says by ``how`` which it was."""
    context: dict[str, object] = {"code": "", "how": ""}
    if request.method == "POST":
        how = request.POST.get("how", "")
        context |= {"how": how, "code": request.POST.get("code", "")[:_MAX_CODE]}
        try:
            draft = _begun(request, how)
        except ImportRefusedError as e:
            context["faults"] = [words.fault(fault, {}, tongue()) for fault in e.faults]
        else:
            return to(reverse("draft", args=[draft.pk]))
    status = 422 if context.get("faults") else 200
    return render(request, "drafts/new.html", context, status=status)


def _begun(request: StaffRequest, how: str) -> Draft:
    """Raises: ImportRefusedError: With sentences for the author."""
    if was_cut(request):
        raise ImportRefusedError(Fault("", "the files have more than 16 MB"))
    if how == "bundle":
        uploads = {str(one.name): one.read() for one in request.FILES.getlist("files")}
        if not uploads:
            raise ImportRefusedError(Fault("", _("Choose a file first.")))
        code, files = imports.from_uploads(uploads)
        comment = _("Imported: %s") % ", ".join(sorted(uploads))
    else:
        code = request.POST.get("code", "").strip().upper()
        base = None
        if how == "pdf":
            upload = request.FILES.get("pdf")
            if upload is None:
                raise ImportRefusedError(Fault("", _("Choose a file first.")))
            if upload.size is None or upload.size > MAX_BYTES:
                raise ImportRefusedError(
                    Fault(str(upload.name), f"has more than {MAX_BYTES} bytes")
                )
            base = upload.read()
        if newest_version(code) is not None:
            raise ImportRefusedError(
                Fault("", _("There is a form %s already: begin a draft from it.") % code)
            )
        files = imports.begun(code, base)
        comment = _("Begun from an official PDF") if base else _("Begun from nothing")
    draft = editing.begin(
        request.account, code, files, base_version=newest_version(code), comment=comment
    )
    if isinstance(draft, editing.Unsaveable):
        raise ImportRefusedError(*draft.faults)
    return draft
