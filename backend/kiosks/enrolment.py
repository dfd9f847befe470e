"""Taking a kiosk in, letting it rest, and letting it go. Each is written into the audit record."""

from __future__ import annotations

from datetime import datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from django.db import transaction

from backend.accounts.models import Account
from backend.audit.record import record
from backend.kiosks.models import Kiosk, PastKey
from backend.releases.announcing import announce
from office_contract.signing import key_id


class EnrolmentError(Exception):
    """A kiosk cannot be taken in; the message says why."""


def enrol(
    *,
    name: str,
    place: str,
    public_key: str,
    now: datetime,
    account: Account | None = None,
    source: str = "",
) -> Kiosk:
    """Know a kiosk by its public key (Ed25519, 32 bytes, hex). Doing it twice renames it.

    ``account`` and ``source`` (the address from which it asked) are for the audit record.

    Raises:
        EnrolmentError: not such a key, or one that was revoked or given up.
    """
    try:
        raw = bytes.fromhex(public_key)
        Ed25519PublicKey.from_public_bytes(raw)
    except ValueError as e:
        raise EnrolmentError(
            "the public key must be 64 hex digits; `kiosk` prints it when it makes its key"
        ) from e
    if PastKey.objects.filter(key_id=key_id(raw)).exists():
        raise EnrolmentError("this key was given up for another: make a new one on the kiosk")
    with transaction.atomic():
        kiosk, made = Kiosk.objects.select_for_update().get_or_create(
            key_id=key_id(raw),
            defaults={
                "public_key": raw.hex(),
                "name": name,
                "place": place,
                "enrolled_at": now,
            },
        )
        if kiosk.revoked_at is not None:
            raise EnrolmentError("this key was revoked: make a new one on the kiosk")
        if made:
            facts = {"name": name, "place": place, "source": source}
            record(account, "kiosk-enrolled", _subject(kiosk), facts, now)
        else:
            rename(kiosk, name, place, account, now)
    return kiosk


def rename(kiosk: Kiosk, name: str, place: str, account: Account | None, now: datetime) -> None:
    """Call it otherwise; ``place`` is shown on phones. Nothing is done where nothing changes."""
    if (kiosk.name, kiosk.place) == (name, place):
        return
    with transaction.atomic():
        kiosk.name, kiosk.place = name, place
        kiosk.save(update_fields=["name", "place"])
        record(account, "kiosk-renamed", _subject(kiosk), {"name": name, "place": place}, now)


def suspend(kiosk: Kiosk, because: str, account: Account | None, now: datetime) -> None:
    """Accept nothing from ``kiosk`` until ``resume``. It says that it is out of service."""
    with transaction.atomic():
        changed = Kiosk.objects.filter(pk=kiosk.pk, revoked_at=None, suspended_at=None).update(
            suspended_at=now, suspended_because=because
        )
        if changed:
            record(account, "kiosk-suspended", _subject(kiosk), {"because": because}, now)
            announce()
    kiosk.refresh_from_db()


def resume(kiosk: Kiosk, account: Account | None, now: datetime) -> None:
    """Let it go on. It comes back into service by itself."""
    with transaction.atomic():
        changed = (
            Kiosk.objects.filter(pk=kiosk.pk)
            .exclude(suspended_at=None)
            .update(suspended_at=None, suspended_because="")
        )
        if changed:
            record(account, "kiosk-resumed", _subject(kiosk), now=now)
            announce()
    kiosk.refresh_from_db()


def revoke(kiosk: Kiosk, now: datetime, account: Account | None = None) -> None:
    """Accept nothing more from ``kiosk``, for good: only a new key is taken in again."""
    with transaction.atomic():
        if Kiosk.objects.filter(pk=kiosk.pk, revoked_at=None).update(revoked_at=now):
            record(account, "kiosk-revoked", _subject(kiosk), now=now)
            announce()
    kiosk.refresh_from_db()


def _subject(kiosk: Kiosk) -> str:
    return f"kiosk {kiosk.key_id}"
