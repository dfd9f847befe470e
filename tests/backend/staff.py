"""People of the office, signed in as they would be: with a password and a second factor."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest
from django.contrib.auth.hashers import ScryptPasswordHasher, make_password
from django.test import Client
from django.utils import timezone
from django_otp import DEVICE_ID_SESSION_KEY
from django_otp.plugins.otp_totp.models import TOTPDevice

from backend.accounts.models import Account, HeldRole
from backend.accounts.roles import Role
from backend.accounts.sessions import mark_beginning

PASSWORD = "lúa chín vàng đồng 7"


@pytest.fixture(scope="session", autouse=True)
def passwords_hash_quickly() -> Iterator[None]:
    """A hash says how costly it is; the right and the wrong password still differ."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ScryptPasswordHasher, "work_factor", 2**4)
        yield


@cache
def _hashed() -> str:
    return make_password(PASSWORD)


def staff(login: str, *roles: Role, name: str = "") -> Account:
    """An account with these roles and a second factor."""
    account = Account.objects.create_account(login, name or login.title(), None)
    account.password = _hashed()
    account.save()
    HeldRole.objects.bulk_create(HeldRole(account=account, role=role) for role in roles)
    TOTPDevice.objects.create(user=account, name="phone", confirmed=True)
    return account


def signed_in(account: Account, language: str = "en") -> Client:
    """A browser in which both factors have been shown."""
    client = Client(headers={"accept-language": language})
    client.force_login(account)
    session = client.session
    session[DEVICE_ID_SESSION_KEY] = TOTPDevice.objects.get(user=account).persistent_id
    mark_beginning(session, timezone.now())
    session.save()
    return client
