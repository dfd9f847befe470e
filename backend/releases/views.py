"""Pages about releases: what is published, who runs it, and the next step."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from django import forms
from django.contrib import messages
from django.db import transaction
from django.db.models import ProtectedError, QuerySet
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from backend.accounts.roles import Role
from backend.audit.record import Fact, record
from backend.console.access import StaffRequest, staff_page
from backend.kiosks.models import Kiosk
from backend.releases import overview, publishing, repository
from backend.releases.catalogue import catalogue
from backend.releases.keys import KeyFileError
from backend.releases.models import KioskGroup, Release, ReleaseState
from backend.releases.publishing import PublishError
from backend.releases.repository import RepositoryError
from backend.releases.rollouts import Stage
from backend.state import StateError

SHOWN = 100
"""Versions on the first page."""
_KNOWN = (PublishError, RepositoryError, KeyFileError, StateError)


class StageForm(forms.Form):
    """Who takes a version."""

    to = forms.ChoiceField(
        choices=[
            ("group", gettext_lazy("A group of kiosks")),
            ("share", gettext_lazy("A share of all kiosks")),
            ("all", gettext_lazy("All kiosks")),
        ],
    )
    group = forms.ModelChoiceField(KioskGroup.objects.all(), required=False)
    share = forms.IntegerField(min_value=1, max_value=99, required=False)

    def clean(self) -> dict[str, object]:
        cleaned = super().clean() or {}
        if cleaned.get("to") == "group" and cleaned.get("group") is None:
            self.add_error("group", _("Choose a group."))
        if cleaned.get("to") == "share" and "share" in cleaned and cleaned["share"] is None:
            self.add_error("share", _("Enter how many in a hundred, from 1 to 99."))
        return cleaned

    def stage(self) -> Stage:
        chosen = self.cleaned_data
        if chosen["to"] == "all":
            return Stage.everybody()
        if chosen["to"] == "share":
            return Stage(chosen["group"], chosen["share"])
        return Stage(chosen["group"])


class GroupForm(forms.ModelForm):  # type: ignore[type-arg] # not generic when it runs
    """A group's name and kiosks."""

    kiosks = forms.ModelMultipleChoiceField(
        Kiosk.objects.filter(revoked_at=None).order_by("name"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    class Meta:
        model = KioskGroup
        fields = ("name", "kiosks")


@require_safe
@staff_page(Role.PUBLISHER, Role.REVIEWER)
def releases(request: StaffRequest) -> HttpResponseBase:
    now, kiosks = timezone.now(), overview.kiosks_in_use()
    ran = overview.uptakes(kiosks)
    rows = [
        {
            "release": release,
            "title": _title(release),
            "uptake": ran.get((release.code, release.version), overview.Uptake()),
            "begins": overview.begins_later(release, now),
        }
        for release in _releases().order_by("-published_at", "-pk")[:SHOWN]
    ]
    begun = repository.begun()
    return render(
        request,
        "releases/releases.html",
        {
            "rows": rows,
            "kiosks": len(kiosks),
            "troubled": overview.troubled(kiosks, repository.newest_release()),
            "begun": begun,
            "demo": repository.is_demo(),
            "faults": repository.faults(now) if begun else [],
            "newest": repository.newest_release(),
            "may_publish": Role.PUBLISHER in request.roles,
        },
    )


@require_safe
@staff_page(Role.PUBLISHER, Role.REVIEWER)
def release(request: StaffRequest, code: str, version: int) -> HttpResponseBase:
    found = _find(code, version)
    kiosks = overview.kiosks_in_use()
    return render(
        request,
        "releases/release.html",
        {
            **_about(found),
            "kiosks": overview.lines(found, kiosks),
            "uptake": overview.uptakes(kiosks).get((code, version), overview.Uptake()),
            "may_publish": Role.PUBLISHER in request.roles,
            "open": found.state != ReleaseState.TAKEN_BACK,
            "rolling": found.state == ReleaseState.ROLLING_OUT,
        },
    )


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(Role.PUBLISHER)
def widen(request: StaffRequest, code: str, version: int) -> HttpResponseBase:
    found = _find(code, version)
    form = StageForm(request.POST or None, initial=_initial(found))
    if request.method == "POST" and form.is_valid():
        stage = form.stage()
        done = _("Signed. Kiosks hear of it within a minute.")
        if _done(request, lambda now: publishing.widen(found, stage, request.account, now), done):
            return redirect("release", code=code, version=version)
    kiosks = overview.kiosks_in_use()
    groups = [
        (group, overview.taking(found, Stage(group), kiosks)) for group in KioskGroup.objects.all()
    ]
    return render(
        request,
        "releases/widen.html",
        {**_about(found), "form": form, "groups": groups, "kiosks": len(kiosks)},
        status=422 if form.is_bound else 200,
    )


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(Role.PUBLISHER)
def stop(request: StaffRequest, code: str, version: int) -> HttpResponseBase:
    found = _find(code, version)
    if request.method == "POST":
        done = _("Stopped: no further kiosk takes it.")
        _done(request, lambda now: publishing.stop(found, request.account, now), done)
        return redirect("release", code=code, version=version)
    return render(
        request,
        "releases/stop.html",
        {**_about(found), "holders": len(publishing.holders(found))},
    )


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(Role.PUBLISHER)
def take_back(request: StaffRequest, code: str, version: int) -> HttpResponseBase:
    found = _find(code, version)
    if request.method == "POST":
        note = request.POST.get("note", "").strip()[:1000]
        given: list[Release] = []
        if _done(
            request,
            lambda now: given.append(publishing.take_back(found, request.account, note, now)),
            _("Taken back. Kiosks have the earlier form within a minute."),
        ):
            return redirect("release", code=code, version=given[0].version)
        return redirect("release", code=code, version=version)
    return render(
        request,
        "releases/take_back.html",
        {
            **_about(found),
            "holders": len(publishing.holders(found)),
            "before": publishing.content_before(found),
        },
    )


@require_safe
@staff_page(Role.PUBLISHER, Role.ADMINISTRATOR)
def groups(request: StaffRequest) -> HttpResponseBase:
    rows = [(group, group.kiosks.filter(revoked_at=None)) for group in KioskGroup.objects.all()]
    return render(request, "releases/groups.html", {"rows": rows})


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(Role.PUBLISHER, Role.ADMINISTRATOR)
def group(request: StaffRequest, number: int | None = None) -> HttpResponseBase:
    """Make or change a group of kiosks."""
    found = get_object_or_404(KioskGroup, pk=number) if number is not None else None
    form = GroupForm(request.POST or None, instance=found)
    if request.method == "POST" and form.is_valid():

        def save(now: datetime) -> None:
            with transaction.atomic():
                saved = form.save()
                publishing.change_group(saved, now)
                kiosks = [str(kiosk.key_id) for kiosk in form.cleaned_data["kiosks"]]
                facts: dict[str, Fact] = {"name": saved.name, "kiosks": kiosks}
                record(request.account, "kiosk-group-changed", f"group {saved.pk}", facts, now)

        if _done(request, save, _("Saved.")):
            return redirect("kiosk-groups")
    return render(
        request,
        "releases/group.html",
        {"form": form, "group": found},
        status=422 if form.is_bound else 200,
    )


@require_http_methods(["POST"])
@staff_page(Role.PUBLISHER, Role.ADMINISTRATOR)
def delete_group(request: StaffRequest, number: int) -> HttpResponseBase:
    found = get_object_or_404(KioskGroup, pk=number)
    try:
        with transaction.atomic():
            facts = {"name": found.name}
            record(request.account, "kiosk-group-deleted", f"group {number}", facts)
            found.delete()
    except ProtectedError:
        messages.error(request, _("A release or a notice names this group. It stays."))
        return redirect("kiosk-group", number=number)
    messages.success(request, _("Deleted."))
    return redirect("kiosk-groups")


def _done(request: HttpRequest, act: Callable[[datetime], object], sentence: str) -> bool:
    """Act, and say what came of it on the next page."""
    try:
        act(timezone.now())
    except _KNOWN as e:
        messages.error(request, str(e))
        return False
    messages.success(request, sentence)
    return True


def _releases() -> QuerySet[Release]:
    return Release.objects.defer("package").select_related("group", "account")


def _find(code: str, version: int) -> Release:
    found = _releases().filter(code=code, version=version).first()
    if found is None:
        raise Http404
    return found


def _about(found: Release) -> dict[str, object]:
    return {
        "release": found,
        "title": _title(found),
        "begins": overview.begins_later(found, timezone.now()),
    }


def _title(found: Release) -> str:
    bundle = catalogue().find(found.code, found.version)
    return bundle.form.say(bundle.form.title, "vi") if bundle is not None else found.code


def _initial(found: Release) -> dict[str, object]:
    """The next wider stage."""
    if found.share == 0:
        return {"to": "share", "share": 20, "group": found.group}
    return {"to": "all", "share": found.share if found.share < 100 else None, "group": found.group}
