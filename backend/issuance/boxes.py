"""The keys for which kiosks seal requests that must wait (``office_contract.sealed_box``).

The newest is published; older ones stay in the state folder for boxes that are still on their way.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from django.conf import settings

from backend.issuance.models import BoxKey
from backend.state import read_or_make_secret, read_secret
from office_contract import messages
from office_contract.signing import key_id

BOX_KEYS_FOLDER = "box-keys"
LIFETIME = timedelta(days=2 * 365)
"""How long kiosks seal for a key, unless a newer one is there."""
WARN_BEFORE = timedelta(days=60)


class NoBoxKeyError(Exception):
    """The private half of a published key is missing or wrong; the message says what to do."""


def ensure_box_key(folder: Path, now: datetime) -> BoxKey:
    """The key that is published now; made if there is none that is still good."""
    return _published(now) or make_box_key(folder, now)


def make_box_key(folder: Path, now: datetime) -> BoxKey:
    """A new key, published from now on. Its file is there before anybody can seal for it."""
    key = X25519PrivateKey.generate()
    public = key.public_key().public_bytes_raw()
    name = key_id(public)
    read_or_make_secret(
        folder / BOX_KEYS_FOLDER / f"{name}.pem",
        lambda: key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
    )
    return BoxKey.objects.create(
        key_id=name, public_key=public.hex(), made_at=now, valid_until=now + LIFETIME
    )


def published_keys(now: datetime) -> tuple[messages.BoxKey, ...]:
    """Newest first, for the trust list."""
    rows = BoxKey.objects.filter(valid_until__gt=now).order_by("-made_at", "-pk")
    return tuple(
        messages.BoxKey(key_id=row.key_id, public_key=row.public_key, valid_until=row.valid_until)
        for row in rows
    )


def private_key(name: str) -> X25519PrivateKey | None:
    """The private half of the key ``name`` (16 hex digits); ``None`` if it is not ours.

    Raises:
        NoBoxKeyError: it is ours, and not here. What was sealed for it must not be refused: a
            kiosk that is refused does not send again.
    """
    path = settings.OFFICE_STATE / BOX_KEYS_FOLDER / f"{name}.pem"
    pem = read_secret(path)
    if pem is not None:
        return _load(path, pem)
    if BoxKey.objects.filter(key_id=name).exists():
        raise NoBoxKeyError(
            f"the private half of box key {name} is missing from {path.parent}; "
            "restore it, or run: office rotate-box-key"
        )
    return None


def box_key_faults(now: datetime) -> list[str]:
    """Why requests that wait cannot be opened, or soon can no longer be sealed."""
    newest = _published(now)
    if newest is None:
        return ["there is no key for requests that wait; run: office migrate"]
    faults: list[str] = []
    if newest.valid_until - now < WARN_BEFORE:
        faults.append(
            f"kiosks can seal requests until {newest.valid_until:%d/%m/%Y} only; "
            "run: office rotate-box-key"
        )
    for row in BoxKey.objects.filter(valid_until__gt=now).order_by("made_at"):
        try:
            private_key(row.key_id)
        except NoBoxKeyError as e:
            faults.append(str(e))
    return faults


def _published(now: datetime) -> BoxKey | None:
    return BoxKey.objects.filter(valid_until__gt=now).order_by("-made_at", "-pk").first()


def _load(path: Path, pem: bytes) -> X25519PrivateKey:
    try:
        key = load_pem_private_key(pem, password=None)
    except (ValueError, TypeError) as e:  # TypeError: it wants a password
        raise NoBoxKeyError(f"{path} is damaged; restore it, or run: office rotate-box-key") from e
    if not isinstance(key, X25519PrivateKey):
        raise NoBoxKeyError(f"{path} holds another kind of key than X25519; restore it")
    if key_id(key.public_key().public_bytes_raw()) != path.stem:
        raise NoBoxKeyError(f"{path} holds another key than its name says; restore it")
    return key
