"""Telling kiosks that something they see has changed.

A change is a number that grows. ``office events`` watches it and tells the kiosks that listen;
where it is not heard, kiosks ask by themselves within a minute.
"""

from __future__ import annotations

from typing import Final

from django.db import connection, transaction
from django.db.models import F

from backend.releases.models import Announcement

CHANNEL: Final = "mot_cua_changed"
"""Of PostgreSQL's NOTIFY."""


def announce() -> None:
    """Tell of a change as soon as the transaction under way is committed, or at once without one.

    Call it from whatever changes releases, notices, hours, services, or a kiosk's standing.
    """
    # What was changed stays changed, whether it can be told or not: kiosks ask within a minute.
    transaction.on_commit(_tell, robust=True)


def newest_announcement() -> int:
    """The number to watch; 0 before the first."""
    number: int | None = Announcement.objects.filter(pk=1).values_list("number", flat=True).first()
    return number or 0


def _tell() -> None:
    # Apart from the change itself: one row that everybody writes must not be locked for long.
    if not Announcement.objects.filter(pk=1).update(number=F("number") + 1):
        _, made = Announcement.objects.get_or_create(pk=1, defaults={"number": 1})
        if not made:
            Announcement.objects.filter(pk=1).update(number=F("number") + 1)
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_notify(%s, '')", [CHANNEL])
