"""What the pages of a draft share: opening it, storing what was typed, answering as one types."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from django.contrib import messages
from django.forms import Form as Typed
from django.http import Http404, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language, gettext_lazy, ngettext
from django.utils.translation import gettext as _

from backend.accounts.roles import Role
from backend.console.access import StaffRequest
from backend.drafts import checks, drawing, editing, texts, words
from backend.drafts.comparing import Change, changes
from backend.drafts.content import title
from backend.drafts.models import Draft, Revision
from backend.drafts.parts import Bundle
from backend.drafts.reviewing import Refusal, why_not_edit
from forms.reading import Fault

READERS = (Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER)
SEE_OTHER = 303


@dataclass(slots=True)
class Conflicting:
    """Somebody saved while this page was open: who, and what they changed."""

    revision: Revision
    changes: list[Change]


@dataclass(slots=True)
class Opened:
    """A draft on a page: the newest revision's files, and their JSON to change."""

    draft: Draft
    files: dict[str, bytes]
    bundle: Bundle
    refusal: Refusal | None
    """Why this account cannot edit it."""
    conflict: Conflicting | None = None
    faults: Sequence[Fault] = field(default_factory=list)
    """Why nothing was stored."""

    @property
    def changed(self) -> dict[str, bytes]:
        """The files with the JSON as it is now; those that were not changed as they were."""
        parts = {
            "form.json": self.bundle.form,
            "layout.json": self.bundle.layout,
            "sample.json": self.bundle.sample,
        }
        files = dict(self.files)
        for name, value in parts.items():
            if value != editing.read_file(self.files, name):
                files[name] = editing.written(value)
        return files


def tongue() -> str:
    """Language of the page: ``vi`` or ``en``."""
    return "en" if (get_language() or "").startswith("en") else "vi"


def the_draft(number: int) -> Draft:
    """Raises: Http404: There is none."""
    found = Draft.objects.select_related("author", "reviewer", "publisher")
    draft = found.filter(pk=number).first()
    if draft is None:
        raise Http404
    return draft


def opened(request: StaffRequest, number: int) -> Opened:
    """Raises: Http404: There is no such draft."""
    draft = the_draft(number)
    files = editing.files(draft)
    names = ("form.json", "layout.json", "sample.json")
    bundle = Bundle(*(editing.read_file(files, name) for name in names))
    return Opened(draft, files, bundle, why_not_edit(request.account, draft))


def page(
    request: StaffRequest, it: Opened, template: str, here: str, context: Mapping[str, object]
) -> HttpResponseBase:
    """One of the draft's pages in its frame. ``here`` is the name of its tab."""
    frame = {
        "draft": it.draft,
        "title": title(it.bundle.form, tongue()),
        "tabs": [(label, reverse(name, args=[it.draft.pk]), name == here) for name, label in TABS],
        "editable": it.refusal is None,
        "refusal": words.refusal(it.refusal) if it.refusal is not None else "",
        "conflict": it.conflict,
        "not_stored": [words.fault(fault, it.bundle.form, tongue()) for fault in it.faults],
        "missing_count": len(texts.missing(it.bundle.form)),
    }
    status = 409 if it.conflict else 200
    return render(request, f"drafts/{template}", {**frame, **context}, status=status)


TABS = (
    ("draft", gettext_lazy("Overview")),
    ("draft-texts", gettext_lazy("Words on the screen")),
    ("draft-words", gettext_lazy("Words on the paper")),
    ("draft-fields", gettext_lazy("Fields")),
    ("draft-steps", gettext_lazy("Steps")),
    ("draft-about", gettext_lazy("Legal basis and use")),
    ("draft-paper", gettext_lazy("Layout")),
    ("draft-samples", gettext_lazy("Samples")),
    ("draft-try", gettext_lazy("Try it")),
    ("draft-history", gettext_lazy("History")),
    ("draft-expert", gettext_lazy("Expert")),
)


def store(
    request: StaffRequest,
    it: Opened,
    comment: str,
    back: str,
    files: Mapping[str, bytes] | None = None,
) -> HttpResponseBase | None:
    """Save what was typed. ``None``: nothing was stored, and ``it`` says why.

    Args:
        request: Its ``revision`` is the one that the page showed.
        it: With the bundle changed.
        comment: What was changed.
        back: Where to go afterwards.
        files: Instead of the bundle's.
    """
    if it.refusal is not None:
        messages.warning(request, words.refusal(it.refusal))
        return to(back)
    expected = whole(request.POST.get("revision", ""), it.draft.latest)
    content = it.changed if files is None else files
    result = editing.save(it.draft, request.account, content, expected, comment)
    match result:
        case Revision():
            return _stored(request, it, result, back)
        case editing.Conflict(newest):
            it.draft.refresh_from_db()
            it.conflict = Conflicting(newest, _between(it.draft, expected))
        case editing.NotEditable():
            it.refusal = Refusal.REVIEWED_IT if result.reviewed_by_them else Refusal.STATE
            messages.warning(request, words.refusal(it.refusal))
        case editing.Unsaveable(faults):
            it.faults = faults
    return None


def stored_or_told(
    request: StaffRequest,
    it: Opened,
    comment: str,
    back: str,
    files: Mapping[str, bytes] | None = None,
) -> HttpResponseBase:
    """Save what a single button does; where that is not possible, say so and go ``back``."""
    done = store(request, it, comment, back, files)
    if done is None:
        if it.conflict is not None:
            messages.warning(request, words.refusal(Refusal.NEWER_REVISION))
        for fault in it.faults:
            shown = words.fault(fault, it.bundle.form, tongue())
            messages.warning(request, f"{shown.where}: {shown.sentence}")
    return done or to(back)


def _stored(request: StaffRequest, it: Opened, now: Revision, back: str) -> HttpResponseBase:
    if now.account_id == request.account.pk and it.files != editing.files(it.draft):
        messages.success(request, _("Saved as revision %d.") % now.number)
        _tell_what_was_left_behind(request, it)
    else:
        messages.info(request, _("Nothing was different, so nothing was saved."))
    return to(back)


def _tell_what_was_left_behind(request: StaffRequest, it: Opened) -> None:
    """Where the Vietnamese was changed alone."""
    before, after = (
        editing.read_file(one, "form.json") for one in (it.files, editing.files(it.draft))
    )
    if count := texts.left_behind(before, after):
        told = ngettext(
            "%d text was changed in Vietnamese. Do its other languages still say the same?",
            "%d texts were changed in Vietnamese. Do their other languages still say the same?",
            count,
        )
        messages.info(request, told % count)


def _between(draft: Draft, expected: int) -> list[Change]:
    try:
        before = editing.files(draft, expected)
    except Revision.DoesNotExist:
        return []
    return changes(before, editing.files(draft), tongue())


def to(address: str) -> HttpResponseBase:
    return HttpResponseRedirect(address, status=SEE_OTHER)


def whole(said: str, otherwise: int) -> int:
    """A whole number that a page sent, in reason."""
    return int(said) if said.isascii() and said.isdigit() and len(said) <= 9 else otherwise


def as_one_types(request: StaffRequest) -> bool:
    """Whether htmx asks what is wrong; nothing is stored then."""
    return request.method == "POST" and request.headers.get("HX-Request") == "true"


def answer(
    request: StaffRequest, it: Opened, typed: Sequence[Typed] = (), *, paper: bool = False
) -> HttpResponse:
    """What is wrong with what was typed, beside each field and in all; with the page if wanted.

    Args:
        request: From htmx.
        it: With the bundle changed as far as what was typed can be.
        typed: The page's forms, bound.
        paper: Draw the page that the kiosk would print.
    """
    files = it.changed
    found = checks.faults(files)
    before = set(checks.faults(it.files))
    new = [fault for fault in found if fault not in before]
    context: dict[str, object] = {
        "fields": [bound for form in typed for bound in form],
        "new": [words.fault(fault, it.bundle.form, tongue()) for fault in new],
        "others": len(found) - len(new),
        "missing_count": len(texts.missing(it.bundle.form)),
        "paper": paper,
    }
    if paper:
        drawn = drawing.pages(files, "vi", drawing.Sample.USUAL)
        if isinstance(drawn, drawing.DrawingFault):
            context["no_picture"] = drawn.sentence
        else:
            context["pictures"] = [picture(one) for one in drawn]
    return render(request, "drafts/_checked.html", context)


def picture(png: bytes) -> str:
    """A picture within the page: no address of its own that anything could keep."""
    return f"data:image/png;base64,{base64.b64encode(png).decode()}"
