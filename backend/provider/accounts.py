"""Who can sign in, and which clients may ask."""

from __future__ import annotations

from oauth2_provider.models import Application

from backend.provider.models import Citizen
from backend.provider.settings import PROVIDER_CLIENTS
from backend.registry.demo_people import ACCOUNTS


def ensure_accounts() -> None:
    """Make the demo people's accounts and the office's client, where they are missing."""
    for account in ACCOUNTS:
        citizen, made = Citizen.objects.get_or_create(
            number=account.number,
            defaults={
                "name": account.name,
                "birth_date": account.birth_date,
                "role": account.role,
            },
        )
        if made:
            citizen.set_unusable_password()
            citizen.save(update_fields=["password"])
    for client_id in PROVIDER_CLIENTS:
        Application.objects.get_or_create(
            client_id=client_id,
            defaults={
                "name": client_id,
                "client_type": Application.CLIENT_PUBLIC,
                "authorization_grant_type": Application.GRANT_DEVICE_CODE,
            },
        )
