"""What a kiosk is told of its own key: good until then, and no longer (``office_contract.permit``).

A permit begins at the full hour, so that for an hour the same one is told: nothing is kept of it.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from django.conf import settings

from backend.issuance.keys import sealing_key
from backend.kiosks.models import Kiosk
from office_contract.permit import Permit, write_permit


def permit_of(kiosk: Kiosk, now: datetime) -> str:
    """The permit of a kiosk that has just proved itself, and is neither revoked nor suspended."""
    begins = now.replace(minute=0, second=0, microsecond=0)
    permit = Permit(
        kiosk=kiosk.known_as,
        key_id=kiosk.key_id,
        not_before=begins,
        not_after=begins + timedelta(hours=settings.OFFICE_PERMIT_HOURS),
    )
    return write_permit(permit, sealing_key().private)
