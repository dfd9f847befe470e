"""The office's key, which stands behind every certificate, and the list of keys to trust."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)
from django.conf import settings
from django.core.cache import cache
from django.utils import timezone

from backend.issuance.boxes import published_keys
from backend.issuance.models import SigningKey
from backend.kiosks.models import Kiosk, PastKey
from backend.releases.announcing import newest_announcement
from backend.state import SIGNING_KEY_FILE, read_or_make_secret, read_secret
from forms.seal import Purpose
from forms.seal import SigningKey as SealingKey
from office_contract.messages import TrustedKey, TrustList
from office_contract.signing import key_id

CERTIFICATE_KEY_LIFETIME = timedelta(days=3 * 365)
"""Papers are sealed within it; they can be checked for ever."""
DECLARATION_KEY_LIFETIME = timedelta(days=10 * 365)
"""A kiosk's key, unless it is revoked before."""
KIOSK_CLOCK_TOLERANCE = timedelta(days=1)
"""A kiosk that has never reached the office may print declarations with a clock that is slow."""


MARK_HOLDS = 5
"""Seconds. Thousands of kiosks ask for the mark every two seconds; a list may be of thousands."""


class NoSigningKeyError(Exception):
    """The office has no key yet: ``office migrate`` makes it."""


def make_signing_key(folder: Path, owner: str, now: datetime) -> SigningKey:
    """Make the office's key file, if there is none, and enter its public half.

    A seal counts in whole seconds, so the key is valid from the second's beginning.
    """
    key = _load(read_or_make_secret(folder / SIGNING_KEY_FILE, _new_key))
    public = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    row, _ = SigningKey.objects.get_or_create(
        key_id=key_id(public),
        defaults={
            "public_key": public.hex(),
            "valid_from": now.replace(microsecond=0),
            "valid_until": now + CERTIFICATE_KEY_LIFETIME,
            "owner": owner,
        },
    )
    return row


def sealing_key() -> SealingKey:
    """The key that seals, read once from its file.

    Raises:
        NoSigningKeyError: there is none.
    """
    return _sealing_key(settings.OFFICE_STATE / SIGNING_KEY_FILE)


@lru_cache
def _sealing_key(path: Path) -> SealingKey:
    pem = read_secret(path)
    if pem is None:
        raise NoSigningKeyError(f"{path} is missing; run: office migrate")
    return SealingKey.of(_load(pem))


def verify_address() -> str:
    """What stands before ``#`` in a seal. Upper case keeps the QR code small."""
    return f"{settings.OFFICE_ADDRESS}/V".upper()


def trust_list() -> TrustList:
    """Every key that may have sealed a paper: the office's and the kiosks'."""
    certificates = [
        TrustedKey(
            key_id=key.key_id,
            public_key=key.public_key,
            purpose=Purpose.CERTIFICATE.value,
            valid_from=key.valid_from,
            valid_until=key.valid_until,
            owner=key.owner,
        )
        for key in SigningKey.objects.order_by("valid_from")
    ]
    declarations = [
        TrustedKey(
            key_id=kiosk.key_id,
            public_key=kiosk.public_key,
            purpose=Purpose.DECLARATION.value,
            valid_from=(kiosk.key_since or kiosk.enrolled_at) - KIOSK_CLOCK_TOLERANCE,
            valid_until=kiosk.revoked_at
            or (kiosk.key_since or kiosk.enrolled_at) + DECLARATION_KEY_LIFETIME,
            owner=f"{kiosk.name}, {kiosk.place}",
        )
        for kiosk in Kiosk.objects.order_by("enrolled_at")
    ]
    given_up = [
        TrustedKey(
            key_id=key.key_id,
            public_key=key.public_key,
            purpose=Purpose.DECLARATION.value,
            valid_from=key.used_from - KIOSK_CLOCK_TOLERANCE,
            valid_until=min(key.good_until, key.kiosk.revoked_at or key.good_until),
            owner=f"{key.kiosk.name}, {key.kiosk.place}",
        )
        for key in PastKey.objects.select_related("kiosk").order_by("used_from")
    ]
    return TrustList(
        keys=(*certificates, *declarations, *given_up),
        box_keys=published_keys(timezone.now()),
        verify_address=verify_address(),
    )


def trust_mark() -> str:
    """``OfficeStatus.keys``: of the list after the newest announcement, seconds old at most."""
    mark = cache.get_or_set(f"trust-mark-{newest_announcement()}", _mark, MARK_HOLDS)
    assert isinstance(mark, str)
    return mark


def _mark() -> str:
    return hashlib.sha256(trust_list().model_dump_json().encode()).hexdigest()


def _new_key() -> bytes:
    return Ed25519PrivateKey.generate().private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()
    )


def _load(pem: bytes) -> Ed25519PrivateKey:
    key = load_pem_private_key(pem, password=None)
    if not isinstance(key, Ed25519PrivateKey):
        raise NoSigningKeyError(f"{SIGNING_KEY_FILE} holds another kind of key than Ed25519")
    return key
