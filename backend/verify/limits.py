"""How often the verify page may be asked, by one source and by all together.

Counted in the database, so that several workers count as one. An address is kept as a keyed hash of
itself and the minute, for a few minutes.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Final

from django.conf import settings
from django.db import transaction
from django.db.models import F
from django.http import HttpRequest

from backend.accounts.attempts import address_key, client_address
from backend.problems import ProblemError
from backend.verify.models import Asked
from office_contract.vocabulary import ProblemType

KEPT_MINUTES: Final = 5


@dataclass(frozen=True, slots=True)
class Limit:
    """In one minute: by one source, and by all."""

    source: int
    everybody: int


class Use(Enum):
    """What is asked. A hall of people may share one address."""

    FILE = Limit(20, 120)
    """Each costs up to seconds of a processor."""
    NUMBER = Limit(20, 300)
    """The request code has 64 random bits: this is against load, not against guessing."""
    FRAME = Limit(150, 900)
    """One camera sends two pictures a second at most."""
    DOWNLOAD = Limit(6, 60)
    """Each costs the identity provider a code."""


def take(use: Use, source: str | None, now: datetime) -> None:
    """Count one question; without a known source, towards everybody's alone.

    Raises:
        ProblemError: ``rate-limited``, with the seconds until the next minute.
    """
    minute, second = divmod(int(now.timestamp()), 60)
    limits = [] if source is None else [(source, use.value.source)]
    for of, most in (*limits, ("everybody", use.value.everybody)):
        if _count(_hash(f"{use.name} {of}", minute), minute) > most:
            raise ProblemError(ProblemType.RATE_LIMITED, retry_after=60 - second)


def source_of(request: HttpRequest) -> str | None:
    """Whom a request counts for: an IPv4 address, or an IPv6 network of one subscriber."""
    peer = request.META.get("REMOTE_ADDR", "")
    address = client_address(request.headers, peer, settings.OFFICE_CLIENT_HEADER)
    return address_key(address) if address is not None else None


def _hash(text: str, minute: int) -> str:
    return hmac.new(settings.SECRET_KEY.encode(), f"{minute} {text}".encode(), "sha256").hexdigest()


def _count(source: str, minute: int) -> int:
    with transaction.atomic():
        row, made = Asked.objects.get_or_create(source=source, minute=minute)
        if made:
            Asked.objects.filter(minute__lt=minute - KEPT_MINUTES).delete()
        Asked.objects.filter(pk=row.pk).update(count=F("count") + 1)
        return Asked.objects.values_list("count", flat=True).get(pk=row.pk)
