"""Legal basis, effective days, identity, what the consent lists, what the QR code holds."""

from __future__ import annotations

from django.http import HttpResponseBase
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from backend.console.access import StaffRequest, staff_page
from backend.drafts.about_inputs import AboutForm, about_of, typed_about
from backend.drafts.content import by_name, items, label, listed, words
from backend.drafts.views.shared import (
    READERS,
    Opened,
    answer,
    as_one_types,
    opened,
    page,
    store,
    stored_or_told,
    tongue,
    whole,
)


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(*READERS)
def about(request: StaffRequest, number: int) -> HttpResponseBase:
    it = opened(request, number)
    form, language = it.bundle.form, tongue()
    here = reverse("draft-about", args=[number])
    posted = request.method == "POST"
    if posted and request.POST.get("do") in {"add-use", "remove-use"}:
        return _uses(request, it, here)
    sealable = [(name, label(item, language)) for name, item in by_name(form, "fields").items()]
    typed = AboutForm(request.POST if posted else None, initial=typed_about(form), fields=sealable)
    if posted and typed.is_valid():
        about_of(typed.cleaned_data, form)
        if not as_one_types(request) and (
            done := store(request, it, _("Legal basis and use"), here)
        ):
            return done
    if as_one_types(request):
        return answer(request, it, [typed])
    uses = []
    for at, use in enumerate(items(form, "uses")):
        what, why = (
            said.get(language) or said.get("vi", "") for said in (words(use, "what"),
                                                                  words(use, "why"))
        )  # fmt: skip
        uses.append({"at": at, "what": what, "why": why})
    return page(request, it, "about.html", "draft-about", {"typed": typed, "uses": uses})


def _uses(request: StaffRequest, it: Opened, here: str) -> HttpResponseBase:
    """Add or remove a line of the consent; its words are edited with all others."""
    form = it.bundle.form
    held = [*listed(form.get("uses"))]
    if request.POST.get("do") == "add-use":
        held.append(
            {
                "icon": "pencil-simple",
                "what": {"vi": "Những câu trả lời trên màn hình"},
                "why": {"vi": "Để in lên giấy"},
            }
        )
        comment = _("A use of data added")
    else:
        at = whole(request.POST.get("use", ""), -1)
        if 0 <= at < len(held):
            held.pop(at)
        comment = _("A use of data removed")
    form["uses"] = held
    return stored_or_told(request, it, comment, here)
