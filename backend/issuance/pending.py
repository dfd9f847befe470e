"""Serials that have no outcome yet: what became of their sheets, nobody has told the office.

A serial ends when its kiosk says ``taken``, ``left`` or ``spoiled`` (at once, from its outbox when
the line is back, or when a technician has settled an ``unknown``), or when it is revoked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from django.db.models import Exists, OuterRef, QuerySet

from backend.issuance.models import IssuedPaper, RevokedPaper, SheetOutcome
from backend.kiosks.models import Kiosk
from office_contract.vocabulary import Outcome

LATE_AFTER: Final = timedelta(days=1)
"""A kiosk that works tells every outcome within half an hour; one that is off, in the morning."""
ENDINGS: Final = (Outcome.TAKEN.value, Outcome.LEFT.value, Outcome.SPOILED.value)


@dataclass(frozen=True, slots=True)
class PendingPaper:
    """A serial without an outcome.

    Args:
        unknown: The kiosk has said that it does not know: its technician settles the sheet.
            Otherwise nothing was heard of it.
        age: Since it was issued.
        late: It is older than ``LATE_AFTER``.
    """

    serial: str
    code: str
    kiosk: Kiosk
    issued_at: datetime
    age: timedelta
    unknown: bool
    late: bool

    @property
    def age_hours(self) -> int:
        """Whole hours."""
        return self.age // timedelta(hours=1)

    @property
    def age_days(self) -> int:
        """Whole days."""
        return self.age.days


def pending_papers(now: datetime, most: int = 500) -> Sequence[PendingPaper]:
    """The oldest first."""
    unknown = SheetOutcome.objects.filter(
        kiosk=OuterRef("kiosk"), serial=OuterRef("serial"), outcome=Outcome.UNKNOWN.value
    )
    rows = _open().select_related("kiosk").annotate(unknown=Exists(unknown)).order_by("issued_at")
    return [
        PendingPaper(
            serial=row.serial,
            code=row.code,
            kiosk=row.kiosk,
            issued_at=row.issued_at,
            age=now - row.issued_at,
            unknown=bool(row.unknown),
            late=now - row.issued_at > LATE_AFTER,
        )
        for row in rows[:most]
    ]


def late_papers(now: datetime) -> int:
    """How many are older than ``LATE_AFTER``."""
    return _open().filter(issued_at__lt=now - LATE_AFTER).count()


def _open() -> QuerySet[IssuedPaper]:
    ended = SheetOutcome.objects.filter(
        kiosk=OuterRef("kiosk"), serial=OuterRef("serial"), outcome__in=ENDINGS
    )
    revoked = RevokedPaper.objects.filter(paper=OuterRef("pk"))
    return IssuedPaper.objects.filter(~Exists(ended), ~Exists(revoked))
