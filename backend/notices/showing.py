"""What holds at one kiosk now: its notices, closed services, closed days and hours."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Final, TypeVar

from django.db.models import Q, QuerySet

from backend.kiosks.models import Kiosk
from backend.notices.models import ClosedDay, Closure, Notice, Scoped, Span, Timed, Week
from office_contract import messages
from office_contract.vocabulary import NoticeKind

MOST_NOTICES: Final = 20
MOST_CLOSED_DAYS: Final = 60
CLOSED_DAYS_AHEAD: Final = timedelta(days=60)
"""A kiosk without a line goes by what it heard last: for so long at the most."""

_S = TypeVar("_S", bound=Scoped)
_T = TypeVar("_T", bound=Timed)


def at_kiosk(rows: QuerySet[_S], kiosk: Kiosk) -> QuerySet[_S]:
    """Those that hold for ``kiosk``: for all, by its name, or by a group that it is in."""
    named = Q(kiosks=kiosk) | Q(groups__in=kiosk.groups.all())
    return rows.filter(Q(everywhere=True) | named).distinct()


def in_force(rows: QuerySet[_T], now: datetime) -> QuerySet[_T]:
    return rows.filter(starts_at__lte=now).filter(Q(ends_at=None) | Q(ends_at__gt=now))


def notices(kiosk: Kiosk, now: datetime) -> tuple[messages.Notice, ...]:
    """Warnings first, then the newest."""
    rows = at_kiosk(in_force(Notice.objects.all(), now), kiosk).order_by("-starts_at", "-pk")
    ordered = sorted(rows, key=lambda row: row.kind != Notice.Kind.WARNING)
    return tuple(
        messages.Notice(notice=f"notice-{row.pk:08d}", kind=NoticeKind(row.kind), text=row.words())
        for row in ordered[:MOST_NOTICES]
    )


def closures(kiosk: Kiosk, now: datetime) -> Mapping[str, Closure]:
    """By the paper's code: why it is closed. Of several the one that lasts longest."""
    rows = at_kiosk(in_force(Closure.objects.select_related("service"), now), kiosk)
    found: dict[str, Closure] = {}
    for row in rows.order_by("pk"):
        known = found.get(row.service.code)
        if known is None or _lasts_longer(row, known):
            found[row.service.code] = row
    return found


def _lasts_longer(row: Closure, known: Closure) -> bool:
    if known.ends_at is None:
        return False
    return row.ends_at is None or row.ends_at > known.ends_at


def closed_days(kiosk: Kiosk, today: date) -> tuple[messages.ClosedDay, ...]:
    """From today on, each day once."""
    near = ClosedDay.objects.filter(day__gte=today, day__lte=today + CLOSED_DAYS_AHEAD)
    by_day = {row.day: row for row in at_kiosk(near, kiosk).order_by("day", "-pk")}
    return tuple(
        messages.ClosedDay(day=day, reason=row.words())
        for day, row in list(by_day.items())[:MOST_CLOSED_DAYS]
    )


def week_of(kiosk: Kiosk) -> Week | None:
    """Its own, else that of its first group that has one, else that of all."""
    own = Q(kiosk=kiosk) | Q(group__in=kiosk.groups.all()) | Q(of_all=True)
    rows = Week.objects.filter(own).select_related("group").prefetch_related("spans")
    ordered = sorted(
        rows,
        key=lambda week: (
            week.kiosk_id is None,
            week.of_all is True,
            week.group.name if week.group is not None else "",
        ),
    )
    return ordered[0] if ordered else None


def hours_of_kiosk(kiosk: Kiosk) -> tuple[messages.OpenHours, ...]:
    week = week_of(kiosk)
    return open_hours(week.spans.all()) if week is not None else ()


def hours_of_services() -> Mapping[str, tuple[messages.OpenHours, ...]]:
    """By the paper's code; without an entry whenever the kiosk is open."""
    weeks = Week.objects.exclude(service=None).select_related("service").prefetch_related("spans")
    return {
        week.service.code: open_hours(week.spans.all())
        for week in weeks
        if week.service is not None
    }


def open_hours(spans: Iterable[Span]) -> tuple[messages.OpenHours, ...]:
    return tuple(
        messages.OpenHours(
            weekday=span.weekday,
            opens=span.opens.strftime("%H:%M"),
            closes=span.closes.strftime("%H:%M"),
        )
        for span in spans
    )
