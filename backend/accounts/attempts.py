"""Guessing takes longer and longer: attempts are counted before they are checked.

Counted first, an attempt cannot be one of many that two processes check at the same time; what
turns out right is taken back. Logins that do not exist are counted like those that do, so that
nothing tells them apart.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from django.db import transaction
from django.db.models import F
from django.utils.crypto import salted_hmac

from backend.accounts.models import Attempts


@dataclass(frozen=True, slots=True)
class Limit:
    """``failures`` lock for the first of ``locks``; as many again, for the next; then the last."""

    failures: int
    locks: tuple[timedelta, ...]
    forgotten_after: timedelta


_LOCKS = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60))
LOGIN: Final = Limit(5, _LOCKS, timedelta(days=1))
ADDRESS: Final = Limit(30, _LOCKS[1:], timedelta(hours=1))
"""A hall's desks may share one address: more than one person's typing errors."""


@dataclass(frozen=True, slots=True)
class Counted:
    """The attempt may be checked. ``locks``: nothing more is checked for a while if it is wrong."""

    key: str
    locks: bool


@dataclass(frozen=True, slots=True)
class Locked:
    until: datetime


def count(key: str, limit: Limit, now: datetime) -> Counted | Locked:
    """Count one attempt, unless none may be made now."""
    with transaction.atomic():
        row, _ = Attempts.objects.select_for_update().get_or_create(
            key=key, defaults={"last_at": now}
        )
        if row.locked_until is not None and row.locked_until > now:
            return Locked(row.locked_until)
        if now - row.last_at >= limit.forgotten_after:
            row.failures = 0
        row.failures += 1
        row.last_at = now
        times, rest = divmod(row.failures, limit.failures)
        row.locked_until = None
        if rest == 0:
            row.locked_until = now + limit.locks[min(times, len(limit.locks)) - 1]
        row.save()
        return Counted(key, locks=rest == 0)


def take_back(counted: Counted) -> None:
    """It was right, but is not yet all that is asked for: earlier wrong ones stay counted."""
    changes: dict[str, object] = {"failures": F("failures") - 1}
    if counted.locks:
        changes["locked_until"] = None
    Attempts.objects.filter(key=counted.key, failures__gt=0).update(**changes)


def forget(key: str) -> None:
    """Somebody has shown who they are, or has been given a new link."""
    Attempts.objects.filter(key=key).update(failures=0, locked_until=None)


def forget_old(now: datetime) -> None:
    oldest = now - max(LOGIN.forgotten_after, ADDRESS.forgotten_after)
    Attempts.objects.filter(last_at__lt=oldest).delete()


def login_key(login: str) -> str:
    return _key(f"login:{login.strip().lower()}")


def address_key(address: str) -> str:
    return _key(f"address:{address}")


def _key(text: str) -> str:
    return salted_hmac("backend.accounts.attempts", text, algorithm="sha256").hexdigest()


def client_address(headers: Mapping[str, str], peer: str, proxy_header: str) -> str | None:
    """Where a request comes from; ``None`` where that cannot be told.

    Args:
        headers: The request's.
        peer: Address of the connection.
        proxy_header: Header in which the proxy names its caller, last if there are several, as
            in ``X-Forwarded-For``; empty if there is no proxy. Then a connection from this very
            machine is somebody's proxy all the same, and everybody's calls come from it.
    """
    named = headers.get(proxy_header, "").rpartition(",")[2].strip() if proxy_header else peer
    try:
        address = ipaddress.ip_address(named)
    except ValueError:
        return None
    if address.is_loopback and not proxy_header:
        return None
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped is None:
        # One subscriber has at least a /64 (RFC 6177).
        return str(ipaddress.ip_network((address, 64), strict=False).network_address)
    return str(getattr(address, "ipv4_mapped", None) or address)
