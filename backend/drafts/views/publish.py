"""The last step of a draft: a third person gives it to the kiosks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpResponseBase
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from backend.accounts.roles import Role
from backend.console.access import StaffRequest, staff_page
from backend.drafts import reviewing, words
from backend.drafts.comparing import changes
from backend.drafts.content import text
from backend.drafts.in_force import files_of, newest_version
from backend.drafts.inputs import Typed
from backend.drafts.views.shared import Opened, opened, page, to, tongue, whole
from backend.releases.keys import KeyFileError
from backend.releases.models import KioskGroup
from backend.releases.publishing import PublishError, prepare
from backend.releases.publishing import publish as release
from backend.releases.repository import RepositoryError
from backend.releases.rollouts import Stage
from backend.state import StateError

EVERYBODY, A_SHARE, A_GROUP = "all", "share", "group"


class PublishForm(Typed):
    """Who takes the new version first, from which day, and what to say of it."""

    who = forms.ChoiceField(
        label=gettext_lazy("Who takes it first"),
        choices=[
            (A_GROUP, gettext_lazy("A group of kiosks")),
            (A_SHARE, gettext_lazy("A share of all kiosks")),
            (EVERYBODY, gettext_lazy("Every kiosk")),
        ],
        widget=forms.RadioSelect,
    )
    group = forms.ModelChoiceField(
        label=gettext_lazy("Group"), queryset=KioskGroup.objects.all(), required=False
    )
    share = forms.IntegerField(
        label=gettext_lazy("Share, in a hundred"), min_value=1, max_value=100, required=False
    )
    effective_from = forms.DateField(
        label=gettext_lazy("In force from"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        help_text=gettext_lazy("Kiosks have it before, and offer it from this day."),
    )
    note = forms.CharField(
        label=gettext_lazy("What is new"),
        max_length=300,
        required=False,
        help_text=gettext_lazy("For the office's list of releases."),
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("who") == A_GROUP and cleaned.get("group") is None:
            self.add_error("group", gettext_lazy("Choose a group."))
        if cleaned.get("who") == A_SHARE and cleaned.get("share") is None:
            self.add_error("share", gettext_lazy("Type a share."))
        return cleaned

    def stage(self) -> Stage:
        cleaned = self.cleaned_data
        if cleaned["who"] == A_GROUP:
            return Stage(group=cleaned["group"])
        return Stage(share=100 if cleaned["who"] == EVERYBODY else cleaned["share"])


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(Role.PUBLISHER)
def publish(request: StaffRequest, number: int) -> HttpResponseBase:
    it = opened(request, number)
    held = it.draft
    back = reverse("draft", args=[number])
    refusal = reviewing.why_not_publish(request.account, held)
    if refusal is not None:
        messages.warning(request, words.refusal(refusal))
        return to(back)
    begun = {"effective_from": _first_day(it), "who": A_GROUP if _groups() else EVERYBODY}
    typed = PublishForm(request.POST if request.method == "POST" else None, initial=begun)
    if request.method == "POST" and typed.is_valid():
        try:
            version = _published(request, it, typed)
        except reviewing.RefusedError as e:
            messages.warning(request, words.refusal(e.refusal))
        except PublishError as e:
            faults = [words.fault(fault, it.bundle.form, tongue()) for fault in e.faults]
            said = "; ".join(f"{fault.where}: {fault.sentence}" for fault in faults)
            messages.warning(request, f"{e} {said}".strip())
        except (RepositoryError, KeyFileError, StateError) as e:
            sentence = _("Releases cannot be signed at the moment. Tell the administrator: %s")
            messages.error(request, sentence % e)
        else:
            messages.success(request, _("Published as version %d.") % version)
            return to(back)
    newest = newest_version(held.code)
    files = files_of(held.code, newest) if newest is not None else None
    context = {
        "typed": typed,
        "newest": newest,
        "changes": changes(files, it.files, tongue()) if files is not None else [],
        "groups": _groups(),
    }
    return page(request, it, "publish.html", "draft", context)


def _groups() -> bool:
    return KioskGroup.objects.exists()


def _first_day(it: Opened) -> str:
    """The form's own first day, or today where that has passed."""
    effective = it.bundle.form.get("effective")
    own = text(effective, "from") if isinstance(effective, dict) else ""
    return max(own, timezone.localdate().isoformat())


def _published(request: StaffRequest, it: Opened, typed: PublishForm) -> int:
    def give(files: Mapping[str, bytes], now: datetime) -> int:
        return release(
            files,
            code=it.draft.code,
            account=request.account,
            stage=typed.stage(),
            effective_from=typed.cleaned_data["effective_from"],
            note=typed.cleaned_data["note"],
            now=now,
            ready=ready,
        ).version

    # Before anything is locked: checking and drawing take a second or more.
    ready = prepare(it.files, it.draft.code, typed.cleaned_data["effective_from"])
    seen = whole(request.POST.get("revision", ""), 0)
    newest = newest_version(it.draft.code)
    return reviewing.publish(it.draft, request.account, seen, newest, give)
