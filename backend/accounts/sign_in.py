"""Who somebody is: first the password, then the second factor. No page, no session."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.hashers import check_password, make_password
from django.contrib.sessions.models import Session
from django.db import transaction
from django_otp.models import Device

from backend.accounts import attempts, second_factor
from backend.accounts.models import Account
from backend.audit.record import record


@dataclass(frozen=True, slots=True)
class Refused:
    """Wrong, or not checked: ``until`` then tells when something is checked again.

    The same for a login that nobody has.
    """

    until: datetime | None = None


def first_factor(
    login: str, password: str, address: str | None, now: datetime
) -> Account | Refused:
    """Check a password. What it takes is the same for logins that do not exist.

    Args:
        login: As it was typed.
        password: Likewise.
        address: Where the request came from, ``None`` if that cannot be told.
        now: The office's clock.
    """
    from_there: attempts.Counted | None = None
    if address is not None:
        answer = attempts.count(attempts.address_key(address), attempts.ADDRESS, now)
        if isinstance(answer, attempts.Locked):
            return Refused(answer.until)
        from_there = answer
    counted = attempts.count(attempts.login_key(login), attempts.LOGIN, now)
    if isinstance(counted, attempts.Locked):
        return Refused(counted.until)
    account = Account.objects.filter(login=login.strip().lower()).first()
    right = check_password(password, account.password if account else make_password(None))
    if account is None or not right or not account.is_active:
        if from_there is not None and from_there.locks:
            record(None, "address-locked", f"address {address}")
        return _wrong(account, counted)
    if not second_factor.has_second_factor(account):
        # Removed, for a lost phone: the way in is a new link.
        return _wrong(account, counted)
    attempts.take_back(counted)
    if from_there is not None:
        attempts.take_back(from_there)
    return account


def own_password(account: Account, password: str, now: datetime) -> Refused | None:
    """Check the password of somebody who has signed in, before something weighty."""
    counted = attempts.count(attempts.login_key(account.login), attempts.LOGIN, now)
    if isinstance(counted, attempts.Locked):
        return Refused(counted.until)
    if not check_password(password, account.password):
        return _wrong(account, counted)
    attempts.take_back(counted)
    return None


def second_factor_of(account: Account, code: str, now: datetime) -> Device | Refused:
    """Check a code of the account's phone or paper. Right: all earlier failures are forgotten."""
    key = attempts.login_key(account.login)
    counted = attempts.count(key, attempts.LOGIN, now)
    if isinstance(counted, attempts.Locked):
        return Refused(counted.until)
    device = second_factor.check_code(account, code)
    if device is None:
        return _wrong(account, counted)
    attempts.forget(key)
    return device


def tidy(now: datetime) -> None:
    """Remove what no longer matters to anybody: sessions that ended, attempts long ago."""
    Session.objects.filter(expire_date__lt=now).delete()
    attempts.forget_old(now)


def _wrong(account: Account | None, counted: attempts.Counted) -> Refused:
    """What somebody typed for a login stays out of the record: it may be a password."""
    if counted.locks and account is not None:
        with transaction.atomic():
            record(None, "account-locked", f"account {account.login}")
    return Refused()
