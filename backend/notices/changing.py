"""Putting up, ending, closing, opening again, setting hours. Each is written into the audit record
and told to the kiosks.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeAlias, TypeVar

from django.db import transaction
from django.db.models import QuerySet

from backend.accounts.models import Account
from backend.audit.record import Fact, record
from backend.issuance.models import Service
from backend.kiosks.models import Kiosk
from backend.notices.hours import WeekSpans, in_order, write_day
from backend.notices.models import ClosedDay, Closure, Notice, Scoped, Span, Timed, Week
from backend.releases.announcing import announce
from backend.releases.models import KioskGroup

_T = TypeVar("_T", bound=Timed)


@dataclass(frozen=True, slots=True)
class Scope:
    """For all kiosks, or for the named ones and those of the named groups."""

    everywhere: bool = True
    kiosks: Sequence[Kiosk] = ()
    groups: Sequence[KioskGroup] = ()

    def names(self) -> list[str]:
        """For the audit record."""
        if self.everywhere:
            return ["all"]
        named = [f"group {group.name}" for group in self.groups]
        return named + [f"kiosk {kiosk.key_id}" for kiosk in self.kiosks]


@dataclass(frozen=True, slots=True)
class Words:
    vi: str
    en: str = ""
    ko: str = ""


@dataclass(frozen=True, slots=True)
class Time:
    """``ends`` may be open."""

    starts: datetime
    ends: datetime | None = None

    def facts(self) -> dict[str, Fact]:
        ends = self.ends.isoformat() if self.ends is not None else None
        return {"from": self.starts.isoformat(), "until": ends}


def put_up(
    account: Account, kind: Notice.Kind, words: Words, during: Time, scope: Scope, now: datetime
) -> Notice:
    with transaction.atomic():
        notice = Notice.objects.create(
            kind=kind,
            vi=words.vi,
            en=words.en,
            ko=words.ko,
            starts_at=during.starts,
            ends_at=during.ends,
            everywhere=scope.everywhere,
        )
        _name(notice, scope)
        facts = {"text": words.vi, "kind": kind.value, "where": scope.names(), **during.facts()}
        _tell(account, "notice-put-up", f"notice {notice.pk}", facts, now)
    return notice


def end_notice(account: Account, notice: Notice, now: datetime) -> None:
    """At once; twice is once."""
    _end(account, Notice.objects.all(), notice.pk, "notice-ended", f"notice {notice.pk}", now)


def close_service(
    account: Account, service: Service, words: Words, during: Time, scope: Scope, now: datetime
) -> Closure:
    with transaction.atomic():
        closure = Closure.objects.create(
            service=service,
            vi=words.vi,
            en=words.en,
            ko=words.ko,
            starts_at=during.starts,
            ends_at=during.ends,
            everywhere=scope.everywhere,
        )
        _name(closure, scope)
        facts = {"because": words.vi, "where": scope.names(), **during.facts()}
        _tell(account, "service-closed", f"service {service.code}", facts, now)
    return closure


def open_again(account: Account, closure: Closure, now: datetime) -> None:
    subject = f"service {closure.service.code}"
    _end(account, Closure.objects.all(), closure.pk, "closure-ended", subject, now)


def close_day(account: Account, day: date, words: Words, scope: Scope, now: datetime) -> ClosedDay:
    with transaction.atomic():
        closed = ClosedDay.objects.create(
            day=day, vi=words.vi, en=words.en, ko=words.ko, everywhere=scope.everywhere
        )
        _name(closed, scope)
        facts: dict[str, Fact] = {"because": words.vi, "where": scope.names()}
        _tell(account, "day-closed", f"day {day.isoformat()}", facts, now)
    return closed


def remove_closed_day(account: Account, closed: ClosedDay, now: datetime) -> None:
    with transaction.atomic():
        count, _ = ClosedDay.objects.filter(pk=closed.pk).delete()
        if count:
            _tell(account, "closed-day-removed", f"day {closed.day.isoformat()}", {}, now)


WeekOf: TypeAlias = Kiosk | KioskGroup | Service | None
"""Whose hours; ``None``: those of all kiosks."""


def week_of(thing: WeekOf) -> Week | None:
    """The hours that were set for ``thing`` itself."""
    return Week.objects.filter(**_named(thing)).prefetch_related("spans").first()


def set_hours(account: Account, things: Iterable[WeekOf], week: WeekSpans, now: datetime) -> None:
    """The same hours for each of ``things``; without any they go by no hours of their own."""
    spans = in_order(week)
    facts: dict[str, Fact] = {str(weekday): write_day(day) for weekday, day in week.items() if day}
    with transaction.atomic():
        for thing in things:
            if spans:
                row, _ = Week.objects.get_or_create(**_named(thing))
                Week.objects.select_for_update().get(pk=row.pk)
                row.spans.all().delete()
                Span.objects.bulk_create(
                    Span(week=row, weekday=span.weekday, opens=span.opens, closes=span.closes)
                    for span in spans
                )
            else:
                Week.objects.filter(**_named(thing)).delete()
            _tell(account, "hours-set", _subject(thing), facts, now)


def _named(thing: WeekOf) -> dict[str, Any]:
    match thing:
        case Kiosk():
            return {"kiosk": thing}
        case KioskGroup():
            return {"group": thing}
        case Service():
            return {"service": thing}
        case None:
            return {"of_all": True}


def _subject(thing: WeekOf) -> str:
    match thing:
        case Kiosk(key_id=key_id):
            return f"hours of kiosk {key_id}"
        case KioskGroup(name=name):
            return f"hours of group {name}"
        case Service(code=code):
            return f"hours of service {code}"
        case None:
            return "hours of all kiosks"


def _name(row: Scoped, scope: Scope) -> None:
    if not scope.everywhere:
        row.kiosks.set(scope.kiosks)
        row.groups.set(scope.groups)


def _end(
    account: Account, rows: QuerySet[_T], pk: int, action: str, subject: str, now: datetime
) -> None:
    """What has not begun yet never does."""
    with transaction.atomic():
        row = rows.select_for_update().filter(pk=pk).first()
        if row is None or (row.ends_at is not None and row.ends_at <= now):
            return
        row.starts_at, row.ends_at = min(row.starts_at, now), now
        row.save(update_fields=["starts_at", "ends_at"])
        _tell(account, action, subject, {}, now)


def _tell(
    account: Account, action: str, subject: str, facts: dict[str, Fact], now: datetime
) -> None:
    record(account, action, subject, facts, now)
    announce()
