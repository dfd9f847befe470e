"""How the office's kiosks stand, for the console's list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from django.db import models
from django.utils.translation import gettext_lazy as _

from backend.kiosks.models import Kiosk
from backend.releases.models import KioskReport

SILENT_AFTER: Final = timedelta(minutes=5)
"""Kiosks ask at least once a minute; one that has not for so long has no line, or no power."""


class KioskState(models.TextChoices):
    IN_SERVICE = "in-service", _("in service")
    SILENT = "silent", _("silent")
    SUSPENDED = "suspended", _("suspended")
    REVOKED = "revoked", _("revoked")


TAGS: Final = {
    KioskState.IN_SERVICE: "ok",
    KioskState.SILENT: "warn",
    KioskState.SUSPENDED: "warn",
    KioskState.REVOKED: "off",
}


@dataclass(frozen=True, slots=True)
class Row:
    """``report`` is what the kiosk said last of its release, if it ever did."""

    kiosk: Kiosk
    state: KioskState
    report: KioskReport | None

    @property
    def tag(self) -> str:
        """Class of the state's tag."""
        return TAGS[self.state]


def state_of(kiosk: Kiosk, now: datetime) -> KioskState:
    if kiosk.revoked_at is not None:
        return KioskState.REVOKED
    if kiosk.suspended_at is not None:
        return KioskState.SUSPENDED
    if kiosk.last_seen_at is None or now - kiosk.last_seen_at > SILENT_AFTER:
        return KioskState.SILENT
    return KioskState.IN_SERVICE


def rows(now: datetime) -> list[Row]:
    """Those that may work first, by name."""
    kiosks = Kiosk.objects.select_related("report").prefetch_related("groups").order_by("name")
    found = [row_of(kiosk, now) for kiosk in kiosks]
    return sorted(found, key=lambda row: row.state is KioskState.REVOKED)


def row_of(kiosk: Kiosk, now: datetime) -> Row:
    return Row(kiosk, state_of(kiosk, now), getattr(kiosk, "report", None))


def in_fours(key_id: str) -> str:
    """A fingerprint as it stands on the kiosk's screen."""
    return " ".join(key_id[at : at + 4] for at in range(0, len(key_id), 4))
