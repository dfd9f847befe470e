"""Made-up accounts for demonstrations, whose second factor can be asked for without a phone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.contrib.auth.hashers import make_password
from django_otp.plugins.otp_totp.models import TOTPDevice

from backend.accounts import attempts, second_factor
from backend.accounts.managing import add_account
from backend.accounts.models import Account, OneTimeLink
from backend.accounts.roles import Role
from backend.audit.record import record


class DemoLoginTakenError(Exception):
    """A real person has this login."""


class NotDemoError(Exception):
    """The code of a real person's phone is nobody else's."""


def make_demo_accounts(
    people: Iterable[tuple[str, str, Iterable[str]]], password: str, now: datetime
) -> None:
    """Make those that are missing, and give all of them ``password``.

    Args:
        people: Login, name and roles of each.
        password: In clear.
        now: The office's clock.

    Raises:
        DemoLoginTakenError: the transaction around this is to be rolled back.
    """
    hashed, logins = make_password(password), []
    for login, name, roles in people:
        account = Account.objects.filter(login=login).first()
        if account is None:
            account, _ = add_account(
                None, login, name, [Role(role) for role in roles], now, demo=True
            )
        if not account.demo:
            raise DemoLoginTakenError(login)
        account.password = hashed
        account.is_active = True
        account.generation += 1
        account.save()
        if not second_factor.has_second_factor(account):
            second_factor.phone(account, second_factor.new_key()).save()
        OneTimeLink.objects.filter(account=account).delete()
        attempts.forget(attempts.login_key(login))
        logins.append(login)
    record(None, "demo-accounts-made", "accounts", {"logins": logins})


def demo_code(account: Account) -> str:
    """The code that signs in next: each is good once.

    Raises:
        NotDemoError: the account is a person's.
    """
    device = TOTPDevice.objects.filter(user=account, confirmed=True).first()
    if not account.demo or device is None:
        raise NotDemoError
    return second_factor.code_of(device)
