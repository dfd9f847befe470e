"""What a kiosk could not tell the office, in the words of its page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from backend.kiosks.models import Kiosk
from backend.releases.models import KioskReport
from backend.releases.reports import dead_letters_of


@dataclass(frozen=True, slots=True)
class Letter:
    """``entry`` is its idempotency id, ``reason`` the word that the kiosk was given for it, ``why``
    what that means.
    """

    entry: str
    words: str
    reason: str
    why: str
    since: datetime


def letters(kiosk: Kiosk) -> tuple[Letter, ...]:
    """As the kiosk told them last, oldest first."""
    report = KioskReport.objects.filter(kiosk=kiosk).first()
    if report is None:
        return ()
    return tuple(
        Letter(letter.entry, _words(letter.kind), letter.reason, _why(letter.reason), letter.since)
        for letter in dead_letters_of(report)
    )


def _words(kind: str) -> str:
    match kind:
        case "outcome":
            return _("What became of a sheet")
        case "help":
            return _("A call for help")
        case "request":
            return _("A paper that somebody asked for")
        case "consent":
            return _("A consent")
        case _:
            return kind


def _why(reason: str) -> str:
    match reason:
        case "conflict":
            return _("The office was told something else about it. Compare the two.")
        case "wrong-box" | "not-offered":
            return _("The office cannot take it as it is.")
        case "malformed" | "unreadable" | "MalformedAnswerError":
            return _("Kiosk and office do not understand each other. Compare their versions.")
        case _:
            return _("The office did not take it.")
