"""People of the office, signed in as they would be: with a password and a second factor."""

from __future__ import annotations

from django.test import Client
from django_otp import DEVICE_ID_SESSION_KEY
from django_otp.plugins.otp_totp.models import TOTPDevice

from backend.accounts.models import Account, HeldRole
from backend.accounts.roles import Role

PASSWORD = "lúa chín vàng đồng 7"


def staff(login: str, *roles: Role, name: str = "") -> Account:
    """An account with these roles and a second factor."""
    account = Account.objects.create_account(login, name or login.title(), PASSWORD)
    HeldRole.objects.bulk_create(HeldRole(account=account, role=role) for role in roles)
    TOTPDevice.objects.create(user=account, name="phone", confirmed=True)
    return account


def signed_in(account: Account, language: str = "en") -> Client:
    """A browser in which both factors have been shown."""
    client = Client(headers={"accept-language": language})
    client.force_login(account)
    session = client.session
    session[DEVICE_ID_SESSION_KEY] = TOTPDevice.objects.get(user=account).persistent_id
    session.save()
    return client
