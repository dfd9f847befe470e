"""A kiosk of the tests that the office (``issued.OFFICE_KEY``) has told that its key is good."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk_app.machine_keys import machine_keys
from kiosk_app.permit import FILE, permit_file
from office_contract.permit import Permit, write_permit
from office_contract.signing import key_id
from offline_cache.keys import signing_key_id
from tests.kiosk_app.issued import OFFICE_KEY

LONG = timedelta(days=400)


def permit_kiosk(state: Path, until: datetime | None = None) -> None:
    """Leave in ``state`` a permit for its key, until ``until`` or for long."""
    own = signing_key_id(machine_keys(state).signing())
    (state / FILE).write_bytes(permit_file(permit_text(own, datetime.now(UTC), until)))


def permit_for(public_key: bytes, now: datetime) -> str:
    """As a status brings it to the kiosk of that key (32 bytes)."""
    return permit_text(key_id(public_key), now)


def permit_text(own: str, now: datetime, until: datetime | None = None) -> str:
    permit = Permit(own, own, now - timedelta(minutes=1), until or now + LONG)
    return write_permit(permit, OFFICE_KEY.private)
