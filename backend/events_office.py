"""Kiosks and changes for the streams, from the office's database."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Final, TypeVar

import psycopg
from django.conf import settings
from django.db import close_old_connections, connection
from django.utils import timezone
from psycopg.conninfo import make_conninfo

from backend.events import Asked
from backend.kiosks.authentication import SignedRequest, authenticate
from backend.kiosks.models import Kiosk
from backend.releases.announcing import CHANNEL, newest_announcement
from backend.releases.repository import newest_release

T = TypeVar("T")
LOOK_EVERY: Final = 0.5
"""Seconds between two looks, where the database cannot tell by itself (SQLite)."""
CONNECT_AGAIN: Final = 2.0
"""Seconds between two tries, after PostgreSQL has gone."""
QUIET: Final = 30.0
"""Seconds after which the line to PostgreSQL is tried, when nothing came."""
_THREADS: Final = 4
_AT_ONCE: Final = 500
"""Key ids in one query."""
log = logging.getLogger(__name__)


class DatabaseOffice:
    """An ``Office``. What touches the database does so on a few threads of its own."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(_THREADS, thread_name_prefix="events")

    async def admit(self, asked: Asked) -> str:
        request = SignedRequest(
            method="POST",
            url=settings.OFFICE_EVENTS_ADDRESS + asked.path,
            headers=asked.headers,
            body=asked.body,
        )
        return await self._in_thread(lambda: authenticate(request, timezone.now()).key_id)

    async def standing(self, kiosks: Iterable[str]) -> tuple[int, frozenset[str]]:
        return await self._in_thread(lambda: (newest_release(), _may_listen(tuple(kiosks))))

    async def changes(self) -> AsyncIterator[None]:
        source = _notified if connection.vendor == "postgresql" else self._looked_up
        async for change in source():
            yield change

    async def _looked_up(self) -> AsyncIterator[None]:
        known: int | None = None
        while True:
            try:
                number = await self._in_thread(newest_announcement)
            except Exception:
                log.exception("the database does not answer")
            else:
                if known is not None and number != known:
                    yield
                known = number
            await asyncio.sleep(LOOK_EVERY)

    async def _in_thread(self, act: Callable[[], T]) -> T:
        def run() -> T:
            close_old_connections()
            try:
                return act()
            finally:
                close_old_connections()

        return await asyncio.get_running_loop().run_in_executor(self._threads, run)


async def _notified() -> AsyncIterator[None]:
    """Each NOTIFY; and once after every new connection, since some may have been missed."""
    while True:
        try:
            async with await psycopg.AsyncConnection.connect(_conninfo(), autocommit=True) as line:
                await line.execute(f"LISTEN {CHANNEL}")
                yield
                while True:
                    async for _ in line.notifies(timeout=QUIET, stop_after=1):
                        yield
                    await line.execute("SELECT 1")
        except psycopg.Error as e:
            log.warning("PostgreSQL does not answer (%s)", type(e).__name__)
        await asyncio.sleep(CONNECT_AGAIN)


def _conninfo() -> str:
    known = connection.settings_dict
    named = {
        "dbname": known["NAME"],
        "user": known["USER"],
        "password": known["PASSWORD"],
        "host": known["HOST"],
        "port": str(known["PORT"]),
    }
    return make_conninfo(**{name: value for name, value in named.items() if value})


def _may_listen(kiosks: tuple[str, ...]) -> frozenset[str]:
    good: set[str] = set()
    for start in range(0, len(kiosks), _AT_ONCE):
        rows = Kiosk.objects.filter(
            key_id__in=kiosks[start : start + _AT_ONCE], revoked_at=None, suspended_at=None
        )
        good.update(rows.values_list("key_id", flat=True))
    return frozenset(good)
