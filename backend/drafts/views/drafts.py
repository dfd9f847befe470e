"""The list of drafts and forms, one draft's overview, and its history."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import Http404, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST, require_safe

from backend.accounts.roles import Role
from backend.console.access import StaffRequest, staff_page
from backend.drafts import checks, editing, texts, words
from backend.drafts.comparing import changes
from backend.drafts.content import title
from backend.drafts.in_force import files_of, newest_version
from backend.drafts.models import Draft, Revision, State
from backend.drafts.reviewing import (
    Refusal,
    authors,
    why_not_publish,
    why_not_review,
    why_not_submit,
)
from backend.drafts.views.shared import (
    READERS,
    Opened,
    opened,
    page,
    stored_or_told,
    the_draft,
    to,
    tongue,
)
from backend.issuance.offers import catalogue
from forms.schema import Kind

_OPEN = (State.EDITING, State.IN_REVIEW, State.APPROVED)
_A_PAGE = 25


@require_safe
@staff_page(*READERS, Role.ADMINISTRATOR)
def drafts(request: StaffRequest) -> HttpResponseBase:
    under_way = Draft.objects.filter(state__in=_OPEN).select_related("author")
    ended = Draft.objects.exclude(state__in=_OPEN).select_related("author", "publisher")
    language = tongue()
    offered = catalogue()
    context = {
        "drafts": [_row(draft, language) for draft in under_way.order_by("-changed_at")[:200]],
        "ended": Paginator(ended.order_by("-changed_at"), _A_PAGE).get_page(
            request.GET.get("page")
        ),
        "forms": [
            {
                "code": code,
                "title": form.say(form.title, language),
                "version": form.version,
                "since": form.effective_from,
                "certificate": form.kind is Kind.CERTIFICATE,
            }
            for code in sorted(offered)
            for form in (offered[code].form,)
        ],
        "may_edit": Role.AUTHOR in request.roles,
        "may_set_fees": Role.ADMINISTRATOR in request.roles,
    }
    return render(request, "drafts/list.html", context)


def _row(draft: Draft, language: str) -> dict[str, object]:
    form = editing.read_file(editing.files(draft), "form.json")
    return {
        "draft": draft,
        "title": title(form, language),
        "missing": len(texts.missing(form)),
    }


@require_POST
@staff_page(Role.AUTHOR)
def begin(request: StaffRequest, code: str) -> HttpResponseBase:
    """A draft of the form in force."""
    version = newest_version(code)
    files = files_of(code, version) if version is not None else None
    if version is None or files is None:
        raise Http404
    comment = _("Begun from version %d") % version
    draft = editing.begin(request.account, code, files, base_version=version, comment=comment)
    if isinstance(draft, editing.Unsaveable):
        raise Http404
    return to(reverse("draft", args=[draft.pk]))


@require_safe
@staff_page(*READERS)
def draft(request: StaffRequest, number: int) -> HttpResponseBase:
    it = opened(request, number)
    account, held = request.account, it.draft
    newest = newest_version(held.code)
    may_submit = why_not_submit(account, held) is None
    context = {
        "authors": authors(held),
        "reviews": held.reviews.select_related("account").order_by("-at")[:20],
        "newest_version": newest,
        "outdated": held.state in _OPEN and newest != held.base_version,
        "may_submit": may_submit,
        "may_review": why_not_review(account, held) is None,
        "may_publish": why_not_publish(account, held) is None,
        "why_not_review": _why(why_not_review(account, held), held, State.IN_REVIEW),
        "why_not_publish": _why(why_not_publish(account, held), held, State.APPROVED),
        "open": held.state in _OPEN,
    }
    return page(request, it, "draft.html", "draft", context)


def _why(refusal: Refusal | None, draft: Draft, state: State) -> str:
    """Told only where the step is due and somebody could expect to take it."""
    if refusal in {None, Refusal.ROLE} or draft.state != state:
        return ""
    return words.refusal(refusal)


@require_GET
@staff_page(*READERS)
def report(request: StaffRequest, number: int) -> HttpResponseBase:
    """What the inspection finds, for the overview: it takes longer than a page should."""
    it = opened(request, number)
    found = checks.report(it.files, it.draft.code)
    language = tongue()
    context = {
        "draft": it.draft,
        "faults": [words.fault(fault, it.bundle.form, language) for fault in found.faults],
        "unconfirmed": found.unconfirmed,
        "missing": texts.missing(it.bundle.form),
        "overflowing": found.overflowing,
        "sound": found.sound,
        "may_submit": why_not_submit(request.account, it.draft) is None,
    }
    return render(request, "drafts/_report.html", context)


@require_safe
@staff_page(*READERS)
def history(request: StaffRequest, number: int) -> HttpResponseBase:
    it = opened(request, number)
    revisions = it.draft.revisions.select_related("account").order_by("-number")
    shown = Paginator(revisions, _A_PAGE).get_page(request.GET.get("page"))
    reviews = {review.revision: review for review in it.draft.reviews.select_related("account")}
    rows = [(revision, reviews.get(revision.number)) for revision in shown]
    return page(request, it, "history.html", "draft-history", {"rows": rows, "shown": shown})


@require_safe
@staff_page(*READERS)
def revision(request: StaffRequest, number: int, at: int) -> HttpResponseBase:
    """What one revision changed, or differs by from another one."""
    it = opened(request, number)
    shown = _revision(it, at)
    said = request.GET.get("with", "")
    other = int(said) if said.isascii() and said.isdigit() and len(said) < 7 else at - 1
    found = []
    if 1 <= other <= it.draft.latest:
        before, now = editing.files(it.draft, other), editing.files(it.draft, at)
        found = changes(before, now, tongue())
    context = {
        "revision": shown,
        "other": other,
        "changes": found,
        "numbers": range(it.draft.latest, 0, -1),
        "newest": at == it.draft.latest,
    }
    return page(request, it, "revision.html", "draft-history", context)


@require_POST
@staff_page(Role.AUTHOR)
def take_up(request: StaffRequest, number: int, at: int) -> HttpResponseBase:
    """An old revision's content as the newest."""
    it = opened(request, number)
    _revision(it, at)
    comment = _("Taken up again from revision %d") % at
    back = reverse("draft-history", args=[number])
    return stored_or_told(request, it, comment, back, files=editing.files(it.draft, at))


def _revision(it: Opened, at: int) -> Revision:
    found = it.draft.revisions.select_related("account").filter(number=at).first()
    if found is None:
        raise Http404
    return found


@require_safe
@staff_page(*READERS)
def download(request: StaffRequest, number: int, at: int, name: str) -> HttpResponseBase:  # noqa: ARG001 (Django's names)
    """One file of a revision, to look at or to keep."""
    held = the_draft(number)
    if not held.revisions.filter(number=at).exists():
        raise Http404
    content = editing.files(held, at).get(name)
    if content is None:
        raise Http404
    kind = "application/pdf" if name.endswith(".pdf") else "application/json"
    response = HttpResponse(content, content_type=kind)
    response.headers["Content-Disposition"] = f'attachment; filename="{held.code}-{at}-{name}"'
    return response
