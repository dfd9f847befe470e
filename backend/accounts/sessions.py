"""How long somebody stays signed in."""

from __future__ import annotations

from collections.abc import MutableMapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

UNUSED: Final = timedelta(minutes=30)
"""Without a request in this time a session ends: a desk that was left."""
AT_MOST: Final = timedelta(hours=10)
"""It ends after this in any case: a working day, overtime included."""
_NOTED_EVERY: Final = timedelta(minutes=1)
"""So that not each request writes to the database."""
_BEGAN: Final = "began"
_USED: Final = "used"

Session = MutableMapping[str, Any]


def mark_beginning(session: Session, now: datetime) -> None:
    """Both factors have been shown."""
    session[_BEGAN] = session[_USED] = now.astimezone(UTC).isoformat()


def note_use(session: Session, now: datetime) -> None:
    """Somebody asked for a page or sent a form. What a page fetches by itself is no use of it."""
    used = _moment(session, _USED)
    if used is None or now - used >= _NOTED_EVERY:
        session[_USED] = now.astimezone(UTC).isoformat()


def is_over(session: Session, now: datetime) -> bool:
    """Whether its time has run out, or both factors were never shown in it."""
    began, used = _moment(session, _BEGAN), _moment(session, _USED)
    return began is None or used is None or now - began >= AT_MOST or now - used >= UNUSED


def _moment(session: Session, name: str) -> datetime | None:
    kept = session.get(name)
    return datetime.fromisoformat(kept) if isinstance(kept, str) else None
