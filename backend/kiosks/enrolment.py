"""Taking a kiosk in, and letting it go."""

from __future__ import annotations

from datetime import datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from backend.kiosks.models import Kiosk
from office_contract.signing import key_id


class EnrolmentError(Exception):
    """A kiosk cannot be taken in; the message says why."""


def enrol(*, name: str, place: str, public_key: str, now: datetime) -> Kiosk:
    """Know a kiosk by its public key (Ed25519, 32 bytes, hex). Doing it twice renames it.

    Raises:
        EnrolmentError: not such a key, or one that was revoked.
    """
    try:
        raw = bytes.fromhex(public_key)
        Ed25519PublicKey.from_public_bytes(raw)
    except ValueError as e:
        raise EnrolmentError(
            "the public key must be 64 hex digits; `kiosk` prints it when it makes its key"
        ) from e
    kiosk, made = Kiosk.objects.get_or_create(
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
    if not made:
        kiosk.name, kiosk.place = name, place
        kiosk.save(update_fields=["name", "place"])
    return kiosk


def revoke(kiosk: Kiosk, now: datetime) -> None:
    """Accept nothing more from ``kiosk``."""
    kiosk.revoked_at = now
    kiosk.save(update_fields=["revoked_at"])
