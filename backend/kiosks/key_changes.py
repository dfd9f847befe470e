"""A kiosk's key gives way to the next one. The key before it is taken for an hour more, and
what it signed stays checkable.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from django.db import IntegrityError, transaction

from backend.accounts.models import Account
from backend.audit.record import record
from backend.kiosks.models import Kiosk, PastKey, PendingEnrolment
from backend.problems import ProblemError
from backend.releases.announcing import announce
from office_contract.key_rotation import KeyOffer, KeyTaken, proves
from office_contract.signing import key_id
from office_contract.vocabulary import ProblemType

OVERLAP: Final = timedelta(hours=1)
"""What was signed with the old key and is still under way arrives within it."""
KEY_AGE: Final = timedelta(days=365)
"""The office asks for another key by itself after so long."""


def wants_new_key(kiosk: Kiosk, now: datetime) -> bool:
    """Whether ``kiosk`` is to change its key."""
    since = kiosk.key_since or kiosk.enrolled_at
    return kiosk.new_key_wanted_at is not None or now - since >= KEY_AGE


def want_new_key(kiosk: Kiosk, account: Account | None, now: datetime) -> None:
    """Have ``kiosk`` change its key: it hears of it at its next contact."""
    with transaction.atomic():
        rows = Kiosk.objects.filter(pk=kiosk.pk, revoked_at=None, new_key_wanted_at=None)
        if rows.update(new_key_wanted_at=now):
            record(account, "kiosk-key-wanted", f"kiosk {kiosk.key_id}", now=now)
            announce()
    kiosk.refresh_from_db()


def take_key(kiosk: Kiosk, offer: KeyOffer, now: datetime) -> KeyTaken:
    """Know ``kiosk`` by the offered key from now on. Doing it twice changes nothing.

    Raises:
        ProblemError: ``bad-signature`` (whoever offers the key does not hold it), ``conflict``
            (another key was taken meanwhile, or the key is somebody's already).
    """
    if not proves(offer):
        raise ProblemError(ProblemType.BAD_SIGNATURE, "The proof is not the offered key's.")
    name = key_id(bytes.fromhex(offer.public_key))
    with transaction.atomic():
        held = Kiosk.objects.select_for_update().get(pk=kiosk.pk)
        if held.key_id != name:
            if offer.replaces != held.key_id or kiosk.signed_with != held.key_id:
                # Within the overlap the old key still signs; it puts no third one in place.
                raise ProblemError(ProblemType.CONFLICT, "Another key was offered in its place.")
            _change(held, offer, name, now)
        past = held.past_keys.filter(key_id=offer.replaces).first()
    if past is None:
        raise ProblemError(ProblemType.CONFLICT, "Another key was offered in its place.")
    return KeyTaken(replaces=offer.replaces, key_id=name, overlap=past.good_until)


def _change(held: Kiosk, offer: KeyOffer, name: str, now: datetime) -> None:
    known = (
        Kiosk.objects.filter(key_id=name).exists()
        or PastKey.objects.filter(key_id=name).exists()
        or PendingEnrolment.objects.filter(key_id=name).exists()
    )
    if known:
        raise ProblemError(ProblemType.CONFLICT, "This key is known already: make another.")
    past = PastKey(
        kiosk=held,
        key_id=held.key_id,
        public_key=held.public_key,
        used_from=held.key_since or held.enrolled_at,
        good_until=now + OVERLAP,
    )
    held.key_id, held.public_key = name, offer.public_key
    held.key_since, held.new_key_wanted_at = now, None
    fields = ["key_id", "public_key", "key_since", "new_key_wanted_at"]
    try:
        with transaction.atomic():
            past.save()
            held.save(update_fields=fields)
    except IntegrityError as e:
        raise ProblemError(ProblemType.CONFLICT, "This key is known already.") from e
    record(None, "kiosk-key-changed", f"kiosk {name}", {"replaces": past.key_id}, now)
