"""Papers that no longer count, as a list that anybody may have: docs/seal.md."""

from __future__ import annotations

from datetime import datetime, timedelta

from backend.issuance.keys import sealing_key
from backend.issuance.models import IssuedPaper, RevokedPaper
from backend.releases.announcing import announce
from forms.revocation import Entry, Reason, RevocationList, sign_list

CURRENT = timedelta(days=1)
"""How long a verifier without a line may rely on one list."""


class UnknownSerialError(Exception):
    """The office issued no paper with this serial."""

    def __init__(self, serial: str) -> None:
        super().__init__(f"no paper has the serial {serial}")


def revoke(serial: str, reason: str, now: datetime) -> RevokedPaper:
    """Take a paper back and tell the kiosks; a second time changes nothing.

    Raises:
        UnknownSerialError: There is none.
    """
    paper = IssuedPaper.objects.filter(serial=serial).first()
    if paper is None:
        raise UnknownSerialError(serial)
    row, _ = RevokedPaper.objects.get_or_create(
        paper=paper, defaults={"reason": reason, "revoked_at": now.replace(microsecond=0)}
    )
    announce()
    return row


def signed_list(now: datetime) -> bytes:
    """Today's list. Its number is the second in which it was signed, so it grows.

    Only serials are on it: reasons and persons are the office's own business.
    """
    second = now.replace(microsecond=0)
    revoked = [
        Entry(serial, 0, Reason.REVOKED, since)
        for serial, since in RevokedPaper.objects.order_by("pk").values_list(
            "paper__serial", "revoked_at"
        )
    ]
    replaced = [
        Entry(serial, 0, Reason.REPLACED, since.replace(microsecond=0))
        for serial, since in IssuedPaper.objects.exclude(replaces=None)
        .order_by("pk")
        .values_list("replaces__serial", "issued_at")
    ]
    entries = (*revoked, *replaced)
    number = int(second.timestamp())
    return sign_list(RevocationList(number, second, second + CURRENT, entries), sealing_key())
