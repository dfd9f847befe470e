"""Who may open service mode, and how long its door stays locked: rows of the encrypted store.

Of a PIN the store has a salted hash, of a service card the SHA-256 of its token.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from offline_cache.database import SqlRow, Store, from_milliseconds, to_milliseconds

NAME: Final = re.compile(r"[a-z](-?[a-z0-9]){0,19}", re.ASCII)
MOST_LETTERS: Final = 20
MOST: Final = 20
"""Technicians of one machine: each costs a hash at every PIN."""
_NEVER: Final = from_milliseconds(0)


@dataclass(frozen=True, slots=True)
class PinHash:
    """scrypt (RFC 7914) with ``2**cost`` rounds."""

    salt: bytes = field(repr=False)
    hash: bytes = field(repr=False)
    cost: int


@dataclass(frozen=True, slots=True)
class Technician:
    """``card`` is the SHA-256 of the card's token."""

    name: str
    added_at: datetime
    pin: PinHash | None = None
    card: bytes | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        if not NAME.fullmatch(self.name) or len(self.name) > MOST_LETTERS:
            raise ValueError("a technician's name has letters, digits and hyphens, at most 20")


@dataclass(frozen=True, slots=True)
class Lockout:
    """``wrong`` ones in a row; the last of them locked the door at ``locked`` for ``seconds``."""

    wrong: int = 0
    locked: datetime = _NEVER
    seconds: int = 0


class TechnicianBook:
    """Tables of the store. Every writing method raises ``StoreWriteError``."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> tuple[Technician, ...]:
        rows = self._store.rows(
            "SELECT name, salt, hash, cost, card, added_at FROM technician ORDER BY name"
        )
        return tuple(_read(row) for row in rows)

    def put(self, one: Technician) -> None:
        """Add ``one``, or change who has that name."""
        pin = one.pin
        with self._store.transaction() as connection:
            connection.execute(
                "INSERT INTO technician (name, salt, hash, cost, card, added_at)"
                " VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (name) DO UPDATE SET"
                " salt = ?2, hash = ?3, cost = ?4, card = ?5",
                (
                    one.name,
                    pin.salt if pin else None,
                    pin.hash if pin else None,
                    pin.cost if pin else None,
                    one.card.hex() if one.card is not None else None,
                    to_milliseconds(one.added_at),
                ),
            )

    def remove(self, name: str) -> bool:
        """False if nobody is called so."""
        with self._store.transaction() as connection:
            connection.execute("DELETE FROM technician WHERE name = ?", (name,))
            return bool(connection.changes())

    def lockout(self) -> Lockout:
        for wrong, locked, seconds in self._store.rows(
            "SELECT wrong, locked, seconds FROM lockout"
        ):
            assert isinstance(wrong, int)
            assert isinstance(locked, int)
            assert isinstance(seconds, int)
            return Lockout(wrong, from_milliseconds(locked), seconds)
        return Lockout()

    def keep(self, lockout: Lockout) -> None:
        with self._store.transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO lockout (one, wrong, locked, seconds) VALUES (1, ?, ?, ?)",
                (lockout.wrong, to_milliseconds(lockout.locked), lockout.seconds),
            )


def _read(row: SqlRow) -> Technician:
    name, salt, hash_, cost, card, added_at = row
    assert isinstance(added_at, int)
    pin = None
    if isinstance(salt, bytes) and isinstance(hash_, bytes) and isinstance(cost, int):
        pin = PinHash(salt, hash_, cost)
    return Technician(
        str(name),
        from_milliseconds(added_at),
        pin,
        bytes.fromhex(card) if isinstance(card, str) else None,
    )
