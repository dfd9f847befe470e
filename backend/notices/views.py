"""The room of notices, closed services, hours and closed days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from django.contrib import messages
from django.db.models import Q, QuerySet
from django.http import Http404, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from backend.accounts.roles import Role
from backend.console.access import StaffRequest, staff_page
from backend.notices import changing
from backend.notices.forms import (
    WEEKDAY_NAMES,
    ClosedDayForm,
    ClosureForm,
    HoursForm,
    NoticeForm,
    keys_of_things,
    service_name,
    thing_of,
)
from backend.notices.hours import WEEKDAYS, write_day
from backend.notices.models import ClosedDay, Closure, Notice, Timed, Week

_T = TypeVar("_T", bound=Timed)


@dataclass(frozen=True, slots=True)
class HoursRow:
    """Hours of ``key`` (``forms.thing_of``), one text for weekdays in a row that have the same."""

    key: str
    name: str
    days: list[tuple[str, str]]


@require_safe
@staff_page(Role.ADMINISTRATOR)
def notices(request: StaffRequest) -> HttpResponseBase:
    now = timezone.now()
    closed = _standing(Closure.objects.select_related("service"), now)
    context = {
        "now": now,
        "notices": _standing(Notice.objects.all(), now),
        "closures": [(row, service_name(row.service.code)) for row in closed],
        "hours": [row for row in _hours_rows() if row.days or row.key == "all"],
        "others": [row for row in _hours_rows() if not row.days and row.key != "all"],
        "closed_days": ClosedDay.objects.filter(day__gte=timezone.localdate(now))
        .prefetch_related("kiosks", "groups")
        .order_by("day"),
    }
    return render(request, "notices/notices.html", context)


def _standing(rows: QuerySet[_T], now: datetime) -> QuerySet[_T]:
    """Those that hold now, or will."""
    found = rows.filter(Q(ends_at=None) | Q(ends_at__gt=now))
    return found.prefetch_related("kiosks", "groups").order_by("starts_at", "pk")


def _hours_rows() -> list[HoursRow]:
    weeks = {}
    for week in Week.objects.select_related("service").prefetch_related("spans"):
        if week.of_all:
            weeks["all"] = week
        elif week.kiosk_id is not None:
            weeks[f"kiosk-{week.kiosk_id}"] = week
        elif week.group_id is not None:
            weeks[f"group-{week.group_id}"] = week
        elif week.service is not None:
            weeks[f"service-{week.service.code}"] = week
    return [HoursRow(key, name, _days(weeks.get(key))) for key, name in keys_of_things()]


def _days(week: Week | None) -> list[tuple[str, str]]:
    runs: list[tuple[list[int], str]] = []
    for day, text in _texts(week).items():
        if runs and runs[-1][1] == text:
            runs[-1][0].append(day)
        else:
            runs.append(([day], text))
    return [(_from_to(days), text) for days, text in runs if text]


def _from_to(days: list[int]) -> str:
    first, last = str(WEEKDAY_NAMES[days[0]]), str(WEEKDAY_NAMES[days[-1]])
    return first if len(days) == 1 else f"{first}–{last}"


def _texts(week: Week | None) -> dict[int, str]:
    spans = list(week.spans.all()) if week is not None else []
    return {
        day: write_day((span.opens, span.closes) for span in spans if span.weekday == day)
        for day in WEEKDAYS
    }


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(Role.ADMINISTRATOR)
def put_up(request: StaffRequest) -> HttpResponseBase:
    now = timezone.now()
    form = NoticeForm(request.POST or None)
    preview = None
    if form.is_valid():
        said = form.cleaned_data
        kind = Notice.Kind(said["kind"])
        if "preview" in request.POST:
            preview = [
                (name, language, said[language] or said["vi"])
                for language, name in (("vi", "Tiếng Việt"), ("en", "English"), ("ko", "한국어"))
            ]
        else:
            changing.put_up(request.account, kind, form.words, form.during(now), form.scope, now)
            messages.success(request, _("The notice is up. Kiosks show it within a minute."))
            return _to("notices")
    context = {"form": form, "preview": preview, "warning": request.POST.get("kind") == "warning"}
    status = 422 if form.is_bound and not form.is_valid() else 200
    return render(request, "notices/put_up.html", context, status=status)


@require_POST
@staff_page(Role.ADMINISTRATOR)
def end(request: StaffRequest, number: int) -> HttpResponseBase:
    notice = get_object_or_404(Notice, pk=number)
    changing.end_notice(request.account, notice, timezone.now())
    messages.success(request, _("The notice is ended."))
    return _to("notices")


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(Role.ADMINISTRATOR)
def close(request: StaffRequest) -> HttpResponseBase:
    now = timezone.now()
    form = ClosureForm(request.POST or None)
    if form.is_valid():
        changing.close_service(
            request.account, form.chosen, form.words, form.during(now), form.scope, now
        )
        messages.success(request, _("The service is closed. Kiosks show it within a minute."))
        return _to("notices")
    status = 422 if form.is_bound else 200
    return render(request, "notices/close.html", {"form": form}, status=status)


@require_POST
@staff_page(Role.ADMINISTRATOR)
def open_again(request: StaffRequest, number: int) -> HttpResponseBase:
    closure = get_object_or_404(Closure.objects.select_related("service"), pk=number)
    changing.open_again(request.account, closure, timezone.now())
    messages.success(request, _("The service is open again."))
    return _to("notices")


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(Role.ADMINISTRATOR)
def hours(request: StaffRequest, key: str) -> HttpResponseBase:
    things = dict(keys_of_things())
    try:
        thing = thing_of(key)
    except LookupError as e:
        raise Http404 from e
    others = [(other, name) for other, name in things.items() if other != key]
    texts = _texts(changing.week_of(thing))
    initial = {f"day{weekday}": texts[weekday] for weekday in WEEKDAYS}
    form = HoursForm(others, request.POST if request.method == "POST" else None, initial=initial)
    if form.is_valid():
        also = [thing_of(other) for other in form.cleaned_data["also"]]
        changing.set_hours(request.account, [thing, *also], form.week, timezone.now())
        messages.success(request, _("The hours are set. Kiosks go by them within a minute."))
        return _to("notices")
    context = {"form": form, "name": things[key], "of_service": key.startswith("service-")}
    status = 422 if form.is_bound else 200
    return render(request, "notices/hours.html", context, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(Role.ADMINISTRATOR)
def close_day(request: StaffRequest) -> HttpResponseBase:
    form = ClosedDayForm(request.POST or None)
    if form.is_valid():
        changing.close_day(
            request.account, form.cleaned_data["day"], form.words, form.scope, timezone.now()
        )
        messages.success(request, _("The day is entered."))
        return _to("notices")
    status = 422 if form.is_bound else 200
    return render(request, "notices/close_day.html", {"form": form}, status=status)


@require_POST
@staff_page(Role.ADMINISTRATOR)
def remove_day(request: StaffRequest, number: int) -> HttpResponseBase:
    closed = get_object_or_404(ClosedDay, pk=number)
    changing.remove_closed_day(request.account, closed, timezone.now())
    messages.success(request, _("The day is open again."))
    return _to("notices")


def _to(name: str) -> HttpResponseRedirect:
    return HttpResponseRedirect(reverse(name))
