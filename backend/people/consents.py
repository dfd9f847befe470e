"""Consents as kiosks report them: appended, once per entry; gone when their time is over."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from typing import Final

from django.forms.models import model_to_dict

from backend.issuance.offers import catalogue
from backend.kiosks.models import Kiosk
from backend.people.models import ConsentGiven
from backend.problems import ProblemError
from forms.consent import consent_digest, consent_text
from office_contract.messages import Accepted, ConsentReport
from office_contract.vocabulary import ProblemType

KEPT: Final = timedelta(days=5 * 365)
"""From when it has come. So long the file on a breach has to be kept (Nghị định 356/2025/NĐ-CP,
Điều 29), which asks for what was agreed to. The database refuses to delete one sooner
(``migrations/0002``).
"""

log = logging.getLogger(__name__)


def take(kiosk: Kiosk, message: ConsentReport, now: datetime) -> Accepted:
    """Append a consent. Words that no form of ours has are kept too: somebody agreed to them.

    Raises:
        ProblemError: ``conflict`` (the entry came with another content).
    """
    row = ConsentGiven(
        kiosk=kiosk,
        entry=message.entry,
        session=message.session,
        code=message.code,
        bundle_version=message.bundle_version,
        subject=message.subject.value,
        consent_version=message.consent_version,
        language=message.language,
        words=message.words,
        at=message.at,
        received_at=now,
    )
    forget_old(now)
    ConsentGiven.objects.bulk_create([row], ignore_conflicts=True)
    kept = ConsentGiven.objects.get(kiosk=kiosk, entry=message.entry)
    if _content(kept) != _content(row):
        raise ProblemError(ProblemType.CONFLICT, "This entry was another consent.")
    if words_of(kept) is None:
        log.warning(
            "consent %s of kiosk %s: no form here has these words", kept.entry, kiosk.key_id
        )
    return Accepted(entry=message.entry)


def forget_old(now: datetime) -> None:
    """Delete consents of which nobody may ask any more."""
    ConsentGiven.objects.filter(received_at__lt=now - KEPT).delete()


def words_of(row: ConsentGiven) -> str | None:
    """What was agreed to, from the form's version of then; ``None`` if none here has that hash."""
    bundle = catalogue().find(row.code, row.bundle_version)
    if bundle is None or consent_digest(bundle.form, row.language) != row.words:
        return None
    return consent_text(bundle.form, row.language)


def _content(row: ConsentGiven) -> dict[str, object]:
    return model_to_dict(row, exclude=["id", "received_at"])
