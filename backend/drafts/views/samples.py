"""The two samples that a form is tried with: a usual one, and the longest answers."""

from __future__ import annotations

from django.http import HttpResponseBase
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from backend.console.access import StaffRequest, staff_page
from backend.drafts.answers_typed import asked, typed
from backend.drafts.views.shared import (
    READERS,
    answer,
    as_one_types,
    opened,
    page,
    store,
    tongue,
)


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(*READERS)
def samples(request: StaffRequest, number: int) -> HttpResponseBase:
    it = opened(request, number)
    form, sample = it.bundle.form, it.bundle.sample
    if request.method == "POST":
        for which in ("usual", "extreme"):
            sample[which] = typed(form, request.POST, which)
        if as_one_types(request):
            return answer(request, it, paper=True)
        back = reverse("draft-samples", args=[number])
        if done := store(request, it, _("Samples"), back):
            return done
    context = {
        "samples": [
            (title, asked(form, held if isinstance(held, dict) else {}, which, tongue()))
            for which, title in (("usual", _("Usual answers")), ("extreme", _("Longest answers")))
            for held in (sample.get(which),)
        ]
    }
    return page(request, it, "samples.html", "draft-samples", context)
