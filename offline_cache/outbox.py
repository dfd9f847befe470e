"""The outbox: what the office is still to be told, one row an entry, safe from a power cut.

An entry is *waiting* until the office has accepted it (*sent*) or has refused it for good
(*parked*, with the reason, for the technician). Each entry carries its own idempotency id, so that
sending it twice does no harm. Entries that failed less come first: a poisoned one never stands
before the others (F7).

A failure counts as a *strike* only if the office accepted another entry since this entry's last
try: then the entry is ill, and not the office. ``STRIKES_TO_PARK`` of them park it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import apsw

from office_contract.messages import HelpCall, OutcomeReport, QueuedRequest
from office_contract.signing import MAX_REQUEST_BYTES
from offline_cache.database import SqlRow, SqlValue, Store, from_milliseconds, to_milliseconds
from offline_cache.delays import LONGEST_HOLD

STRIKES_TO_PARK = 8
UNREACHABLE = "unreachable"
"""Reason of entries that wait for the line, which are due at once when the office is back."""
EXPIRED = "expired"


class EntryKind(StrEnum):
    """Which message of the contract the payload is."""

    OUTCOME = "outcome"
    HELP = "help"
    REQUEST = "request"


class EntryState(StrEnum):
    WAITING = "waiting"
    SENT = "sent"
    PARKED = "parked"


@dataclass(frozen=True, slots=True)
class NewEntry:
    """What the office is to be told.

    ``payload`` is the message as JSON in UTF-8, or a sealed box (``office_contract.sealed_box``)
    where it holds personal data. Not sent before ``not_before`` (at most a day ahead), nor after
    ``expires``.
    """

    entry: str
    kind: EntryKind
    payload: bytes
    created: datetime
    not_before: datetime | None = None
    expires: datetime | None = None

    def __post_init__(self) -> None:
        if len(self.payload) > MAX_REQUEST_BYTES:
            raise ValueError(f"a payload has at most {MAX_REQUEST_BYTES} bytes")
        if self.not_before is not None and self.not_before - self.created > LONGEST_HOLD:
            raise ValueError("an entry is held back for a day at most")


def outcome_entry(report: OutcomeReport, *, not_before: datetime | None = None) -> NewEntry:
    """What became of a sheet. Held back, it says ``unknown`` for a kiosk that never came back."""
    payload = report.model_dump_json().encode()
    return NewEntry(report.entry, EntryKind.OUTCOME, payload, report.at, not_before)


def help_entry(call: HelpCall, expires: datetime) -> NewEntry:
    """A call for help, which nobody should answer once the person has gone."""
    payload = call.model_dump_json().encode()
    return NewEntry(call.entry, EntryKind.HELP, payload, call.at, expires=expires)


def request_entry(message: QueuedRequest) -> NewEntry:
    """A paper asked for while the office was away. After its slip's last day it is of no use."""
    payload = message.model_dump_json().encode()
    return NewEntry(message.entry, EntryKind.REQUEST, payload, message.at, expires=message.expires)


@dataclass(frozen=True, slots=True)
class DueEntry:
    """An entry to send now. ``attempts`` and ``strikes`` are those before this try."""

    entry: str
    kind: EntryKind
    payload: bytes
    attempts: int
    strikes: int


@dataclass(frozen=True, slots=True)
class ListedEntry:
    """An entry for the technician, without its payload."""

    entry: str
    kind: EntryKind
    state: EntryState
    created: datetime
    next_try: datetime
    expires: datetime | None
    attempts: int
    reason: str


@dataclass(frozen=True, slots=True, repr=False)
class SavedEntry:
    """An entry as it stood in a damaged store; ``columns`` are all of its row."""

    entry: str
    kind: EntryKind
    state: EntryState
    payload: bytes
    columns: SqlRow


class Outbox:
    """The outbox's table in a store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, entry: NewEntry) -> None:
        """Keep an entry; on the disk when this returns. Adding the same entry twice is one.

        Raises:
            StoreWriteError: it was not kept; nothing may be promised.
        """
        with self._store.transaction() as connection:
            insert_entry(connection, entry)

    def due(self, now: datetime, limit: int) -> tuple[DueEntry, ...]:
        """At most ``limit`` waiting entries whose time has come, those that failed less first."""
        rows = self._store.rows(
            "SELECT entry, kind, payload, attempts, strikes FROM outbox"
            " WHERE state = 'waiting' AND (next_try <= ?1 OR next_try > ?2)"
            " ORDER BY attempts, next_try, entry LIMIT ?3",
            (to_milliseconds(now), to_milliseconds(now + LONGEST_HOLD), limit),
        )
        return tuple(
            DueEntry(str(entry), EntryKind(str(kind)), _bytes(payload), _int(tries), _int(strikes))
            for entry, kind, payload, tries, strikes in rows
        )

    def next_try(self) -> datetime | None:
        """When the next waiting entry is due, or ``None`` where nothing waits."""
        [(first,)] = self._store.rows("SELECT min(next_try) FROM outbox WHERE state = 'waiting'")
        return None if first is None else from_milliseconds(_int(first))

    def mark_sent(self, entry: str, now: datetime) -> None:
        """The office has it. The payload is wiped."""
        self._change(
            "UPDATE outbox SET state = 'sent', finished = ?2, last_try = ?2, payload = x'',"
            " attempts = attempts + 1, reason = '' WHERE entry = ?1",
            (entry, to_milliseconds(now)),
        )

    def defer(
        self, entry: str, now: datetime, next_try: datetime, reason: str, *, office_ill: bool
    ) -> bool:
        """Try again later; ``True`` if this was the last strike and the entry is parked instead.

        With ``office_ill`` the failure is no sign against the entry, and never a strike.
        """
        at = to_milliseconds(now)
        with self._store.transaction() as connection:
            if not office_ill:
                connection.execute(
                    "UPDATE outbox SET strikes = strikes + 1 WHERE entry = ?1 AND EXISTS ("
                    " SELECT 1 FROM outbox AS other"
                    " WHERE other.state = 'sent' AND other.finished > outbox.last_try)",
                    (entry,),
                )
            connection.execute(
                "UPDATE outbox SET attempts = attempts + 1, last_try = ?2, next_try = ?3,"
                " reason = ?4 WHERE entry = ?1",
                (entry, at, to_milliseconds(next_try), reason),
            )
            connection.execute(
                "UPDATE outbox SET state = 'parked', finished = ?2"
                " WHERE entry = ?1 AND strikes >= ?3",
                (entry, at, STRIKES_TO_PARK),
            )
            return bool(connection.changes())

    def park(self, entry: str, now: datetime, reason: str) -> None:
        """Sending it again cannot help: keep it for the technician, with the reason."""
        self._change(
            "UPDATE outbox SET state = 'parked', finished = ?2, last_try = ?2, reason = ?3,"
            " attempts = attempts + 1 WHERE entry = ?1",
            (entry, to_milliseconds(now), reason),
        )

    def expire(self, now: datetime) -> int:
        """Park what is past its time and wipe its payload; how many. ``now`` must be trusted.

        What was parked before keeps its reason.
        """
        return self._change(
            "UPDATE outbox SET state = 'parked', payload = x'', finished = coalesce(finished, ?1),"
            " reason = CASE state WHEN 'waiting' THEN ?2 ELSE reason END"
            " WHERE expires <= ?1 AND (state = 'waiting' OR state = 'parked' AND payload <> x'')",
            (to_milliseconds(now), EXPIRED),
        )

    def hasten(self, now: datetime) -> int:
        """The office is back: what waited for the line is due now; how many."""
        return self._change(
            "UPDATE outbox SET next_try = ?1"
            " WHERE state = 'waiting' AND reason = ?2 AND next_try > ?1",
            (to_milliseconds(now), UNREACHABLE),
        )

    def requeue(self, entry: str, now: datetime) -> bool:
        """A technician wants a parked entry sent again; ``False`` where there is none to send."""
        return bool(
            self._change(
                "UPDATE outbox SET state = 'waiting', next_try = ?2, strikes = 0, finished = NULL,"
                " reason = '' WHERE entry = ?1 AND state = 'parked' AND payload <> x''",
                (entry, to_milliseconds(now)),
            )
        )

    def prune(self, before: datetime) -> int:
        """Forget what was sent before; how many."""
        return self._change(
            "DELETE FROM outbox WHERE state = 'sent' AND finished < ?1", (to_milliseconds(before),)
        )

    def list_entries(self) -> tuple[ListedEntry, ...]:
        """All entries, oldest first, for ``kiosk queue list``."""
        rows = self._store.rows(
            "SELECT entry, kind, state, created, next_try, expires, attempts, reason FROM outbox"
            " ORDER BY created, entry"
        )
        return tuple(
            ListedEntry(
                entry=str(entry),
                kind=EntryKind(str(kind)),
                state=EntryState(str(state)),
                created=from_milliseconds(_int(created)),
                next_try=from_milliseconds(_int(next_try)),
                expires=None if expires is None else from_milliseconds(_int(expires)),
                attempts=_int(attempts),
                reason=str(reason),
            )
            for entry, kind, state, created, next_try, expires, attempts, reason in rows
        )

    def _change(self, sql: str, bindings: tuple[SqlValue, ...]) -> int:
        with self._store.transaction() as connection:
            connection.execute(sql, bindings)
            return connection.changes()


def insert_entry(connection: apsw.Connection, entry: NewEntry) -> None:
    """Insert within a transaction that is open; the same entry again changes nothing."""
    due = entry.not_before or entry.created
    connection.execute(
        "INSERT INTO outbox (entry, kind, state, payload, created, next_try, expires)"
        " VALUES (?, ?, 'waiting', ?, ?, ?, ?) ON CONFLICT (entry) DO NOTHING",
        (
            entry.entry,
            entry.kind.value,
            entry.payload,
            to_milliseconds(entry.created),
            to_milliseconds(due),
            None if entry.expires is None else to_milliseconds(entry.expires),
        ),
    )


def restore(connection: apsw.Connection, saved: Iterable[SavedEntry]) -> None:
    """Insert, within a transaction that is open, entries saved from a damaged store."""
    for entry in saved:
        connection.execute(
            "INSERT INTO outbox (entry, kind, state, payload, created, next_try, expires, attempts,"
            " strikes, last_try, finished, reason) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
            entry.columns,
        )


def read_entry(columns: SqlRow) -> SavedEntry:
    """A row of the outbox's table, its columns in the table's order.

    Raises:
        ValueError: it is none.
    """
    kinds = zip(map(type, columns), _KINDS, strict=True)
    if not all(kind in allowed for kind, allowed in kinds):
        raise ValueError("not the outbox's columns")
    entry, kind, state, payload = columns[:4]
    assert isinstance(payload, bytes)
    return SavedEntry(str(entry), EntryKind(str(kind)), EntryState(str(state)), payload, columns)


_MAYBE_TIME = (int, type(None))
_KINDS = (
    (str,),
    (str,),
    (str,),
    (bytes,),
    (int,),
    (int,),
    _MAYBE_TIME,
    (int,),
    (int,),
    _MAYBE_TIME,
    _MAYBE_TIME,
    (str,),
)


def withdraw_entry(connection: apsw.Connection, entry: str) -> None:
    """Take back, within a transaction that is open, an entry that waits. A sent one stays."""
    connection.execute("DELETE FROM outbox WHERE entry = ? AND state = 'waiting'", (entry,))


def _int(value: SqlValue) -> int:
    assert isinstance(value, int)
    return value


def _bytes(value: SqlValue) -> bytes:
    assert isinstance(value, bytes)
    return value
