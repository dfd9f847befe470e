"""What kiosks say of themselves with each status: the release they have, and how forms look."""

from __future__ import annotations

import json
from datetime import datetime

from django.conf import settings

from backend.kiosks.models import Kiosk
from backend.releases.models import KioskReport
from office_contract.messages import DeadLetter, FormReport, StatusRequest
from office_contract.signing import API_PREFIX, Endpoint


def take_report(kiosk: Kiosk, message: StatusRequest, now: datetime) -> None:
    """Keep what has changed; most of the time nothing has, and nothing is written."""
    forms = json.dumps(
        [report.model_dump(mode="json") for report in sorted(message.forms, key=_by_code)],
        separators=(",", ":"),
    )
    letters = json.dumps(
        [letter.model_dump(mode="json") for letter in message.dead_letters], separators=(",", ":")
    )
    said = {
        "release": message.release,
        "fault": message.fault,
        "forms": forms,
        "dead_letters": letters,
    }
    report = KioskReport.objects.filter(kiosk=kiosk).first()
    if report is None or {name: getattr(report, name) for name in said} != said:
        KioskReport.objects.update_or_create(kiosk=kiosk, defaults={**said, "changed_at": now})


def events_address() -> str:
    """Of the stream, as kiosks know it; empty where the office has none."""
    base: str = settings.OFFICE_EVENTS_ADDRESS
    return f"{base}{API_PREFIX}{Endpoint.EVENTS}" if base else ""


def forms_of(report: KioskReport) -> tuple[FormReport, ...]:
    """What the kiosk offers, and how it drew it."""
    return tuple(FormReport.model_validate(row) for row in json.loads(report.forms))


def dead_letters_of(report: KioskReport) -> tuple[DeadLetter, ...]:
    """What the kiosk could not tell the office, oldest first."""
    return tuple(DeadLetter.model_validate(row) for row in json.loads(report.dead_letters))


def _by_code(report: FormReport) -> tuple[str, int]:
    return report.code, report.version
