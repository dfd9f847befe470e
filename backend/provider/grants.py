"""What a device is told when it asks how its grant stands (RFC 8628, section 3.5). Pure.

django-oauth-toolkit 3.4.1 lets an approved device code be used twice, by another client and
after its expiry, and never says ``slow_down``. Here is the whole rule instead.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

SLOW_DOWN_STEP = timedelta(seconds=5)


class Status(StrEnum):
    """State of a grant. The first four are the toolkit's."""

    PENDING = "authorization-pending"
    AUTHORIZED = "authorized"
    DENIED = "denied"
    EXPIRED = "expired"
    USED = "used"


class Reply(StrEnum):
    """``TOKEN``, or the error code of the answer; all errors are status 400 (RFC 6749, 5.2)."""

    TOKEN = "token"  # noqa: S105 - no secret
    PENDING = "authorization_pending"
    SLOW_DOWN = "slow_down"
    DENIED = "access_denied"
    EXPIRED = "expired_token"
    INVALID = "invalid_grant"


@dataclass(frozen=True, slots=True)
class Grant:
    """``interval`` between two questions; ``last_asked`` is None before the first."""

    client_id: str
    status: Status
    expires: datetime
    interval: timedelta
    last_asked: datetime | None


def reply_to(grant: Grant | None, client_id: str, now: datetime) -> Reply:
    """Answer the question of ``client_id``. Another client learns nothing of a grant."""
    if grant is None or grant.client_id != client_id or grant.status is Status.USED:
        return Reply.INVALID
    if grant.status is Status.EXPIRED or now >= grant.expires:
        return Reply.EXPIRED
    if grant.status is Status.DENIED:
        return Reply.DENIED
    if grant.last_asked is not None and now < grant.last_asked + grant.interval:
        return Reply.SLOW_DOWN
    return Reply.TOKEN if grant.status is Status.AUTHORIZED else Reply.PENDING
