"""The page that the kiosk will print, beside the newest version, with what differs marked."""

from __future__ import annotations

from django.http import HttpResponseBase
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from backend.console.access import StaffRequest, staff_page
from backend.drafts import trying
from backend.drafts.answers_typed import asked, typed
from backend.drafts.comparing import changes
from backend.drafts.content import words
from backend.drafts.in_force import files_of, newest_version
from backend.drafts.language_names import language_name
from backend.drafts.views.shared import READERS, opened, page, picture, tongue


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(*READERS)
def try_it(request: StaffRequest, number: int) -> HttpResponseBase:
    """GET draws a sample, POST what was typed. Nothing of it is kept."""
    it = opened(request, number)
    form, language = it.bundle.form, tongue()
    tags = [*words(form, "title")] or ["vi"]
    said = request.POST if request.method == "POST" else request.GET
    chosen = said.get("language", "")
    paper_language = chosen if chosen in tags else tags[0]
    which = "extreme" if said.get("sample") == "extreme" else "usual"
    sample = it.bundle.sample.get(which)
    values = sample if isinstance(sample, dict) else {}
    if request.method == "POST":
        values = typed(form, request.POST, "answer")
    version = newest_version(it.draft.code)
    newest = files_of(it.draft.code, version) if version is not None else None
    tried = trying.attempt(it.files, newest, values, paper_language, language)
    context = {
        "version": version,
        "paper_language": paper_language,
        "languages": [(tag, language_name(tag, language)) for tag in tags],
        "sample": which,
        "own": request.method == "POST",
        "asked": asked(form, values, "answer", language),
        "tried": tried,
        "mistakes": {f"answer.{path}": sentence for path, sentence in tried.mistakes},
        "pages": [
            {
                "number": at,
                "before": picture(one.before) if one.before else "",
                "now": picture(one.now) if one.now else "",
                "marks": one.marks,
            }
            for at, one in enumerate(tried.pages, start=1)
        ],
        "changes": changes(newest, it.files, language) if newest is not None else [],
        "samples": [("usual", _("Usual answers")), ("extreme", _("Longest answers"))],
    }
    return page(request, it, "try.html", "draft-try", context)
