"""Four eyes: submitting, approving, sending back, withdrawing. The rules are in ``reviewing``."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpResponseBase
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from backend.console.access import StaffRequest, staff_page
from backend.drafts import checks, reviewing, words
from backend.drafts.in_force import newest_version
from backend.drafts.inputs import nfc
from backend.drafts.reviewing import RefusedError
from backend.drafts.views.shared import READERS, opened, the_draft, to, whole


@require_POST
@staff_page(*READERS)
def submit(request: StaffRequest, number: int) -> HttpResponseBase:
    it = opened(request, number)
    revision = _seen(request)

    def step() -> None:
        if revision != it.draft.latest:
            raise RefusedError(reviewing.Refusal.NEWER_REVISION)
        sound = checks.report(it.files, it.draft.code).sound
        newest = newest_version(it.draft.code)
        reviewing.submit(it.draft, request.account, revision, sound=sound, newest_version=newest)

    return _taken(request, number, step, _("The draft waits for a reviewer now."))


@require_POST
@staff_page(*READERS)
def review(request: StaffRequest, number: int) -> HttpResponseBase:
    """Approve, or send back with what should be changed."""
    held, revision = the_draft(number), _seen(request)
    comment = nfc(request.POST.get("comment", "").replace("\x00", ""))[: reviewing.MAX_OPINION]
    if request.POST.get("opinion") == "approve":
        return _taken(
            request,
            number,
            lambda: reviewing.approve(held, request.account, revision, comment),
            _("Approved. Somebody else can publish it now."),
        )
    return _taken(
        request,
        number,
        lambda: reviewing.send_back(held, request.account, revision, comment),
        _("Sent back to the author."),
    )


@require_POST
@staff_page(*READERS)
def withdraw(request: StaffRequest, number: int) -> HttpResponseBase:
    held = the_draft(number)
    return _taken(
        request,
        number,
        lambda: reviewing.withdraw(held, request.account, _seen(request)),
        _("The draft is withdrawn. Its revisions are kept."),
    )


@require_POST
@staff_page(*READERS)
def compared(request: StaffRequest, number: int) -> HttpResponseBase:
    """The author goes on from the version that was published meanwhile."""
    held = the_draft(number)
    version = whole(request.POST.get("version", ""), 0)

    def step() -> None:
        if version != newest_version(held.code):
            raise RefusedError(reviewing.Refusal.NEWER_VERSION)
        reviewing.compared(held, request.account, _seen(request), version)

    return _taken(request, number, step, _("The draft goes on from version %d.") % version)


def _seen(request: StaffRequest) -> int:
    """Number of the revision that the page showed."""
    return whole(request.POST.get("revision", ""), 0)


def _taken(
    request: StaffRequest, number: int, step: Callable[[], None], done: str
) -> HttpResponseBase:
    try:
        step()
    except RefusedError as e:
        messages.warning(request, words.refusal(e.refusal))
    else:
        messages.success(request, done)
    return to(reverse("draft", args=[number]))
