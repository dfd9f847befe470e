"""One-time links: how somebody signs in for the first time, or again after forgetting."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django_otp.models import Device
from django_otp.plugins.otp_totp.models import TOTPDevice

from backend.accounts import attempts, second_factor
from backend.accounts.models import Account, OneTimeLink
from backend.audit.record import record

GOOD_FOR: Final = timedelta(hours=48)


@dataclass(frozen=True, slots=True)
class Used:
    """The link is used up, and the person has shown both factors.

    ``recovery_codes`` are to be shown once; ``None`` if a second factor was there already.
    """

    account: Account
    device: Device
    recovery_codes: list[str] | None


def make_link(account: Account, now: datetime) -> str:
    """An address that is good once and for 48 hours; earlier ones of the account are not."""
    token = secrets.token_urlsafe(32)
    OneTimeLink.objects.update_or_create(
        account=account,
        defaults={"token_hash": hash_of(token), "expires_at": now + GOOD_FOR},
    )
    attempts.forget(attempts.login_key(account.login))
    return f"{settings.OFFICE_ADDRESS}{reverse('begin', args=[token])}"


def hash_of(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def find(token_hash: str, now: datetime) -> Account | None:
    """Whose link it is, if it is still good."""
    link = (
        OneTimeLink.objects.select_related("account")
        .filter(token_hash=token_hash, expires_at__gt=now, account__is_active=True)
        .first()
    )
    return link.account if link is not None else None


def use(token_hash: str, password: str, device: Device, now: datetime) -> Used | None:
    """Give the link's account its password and, if ``device`` is new, its second factor.

    Args:
        token_hash: Of the link.
        password: The chosen one, as it is stored.
        device: Which the person has shown: a known one, or a new one that is not saved.
        now: The office's clock.

    Returns:
        ``None`` if the link is no longer good: then nothing was changed.
    """
    with transaction.atomic():
        gone, _ = OneTimeLink.objects.filter(
            token_hash=token_hash, expires_at__gt=now, account_id=device.user_id
        ).delete()
        if not gone:
            return None
        account = Account.objects.select_for_update().get(pk=device.user_id)
        account.password = password
        account.generation += 1
        account.save(update_fields=["password", "generation"])
        codes = None
        if device.pk is None and isinstance(device, TOTPDevice):
            codes = second_factor.set_up(account, device)
        record(account, "link-used", f"account {account.login}")
    attempts.forget(attempts.login_key(account.login))
    return Used(account, device, codes)
