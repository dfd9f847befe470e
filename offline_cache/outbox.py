"""The outbox: what the office is still to be told, one row an entry, safe from a power cut.

An entry is *waiting* until the office has accepted it (*sent*) or has refused it for good
(*parked*, with the reason, for the technician). Each entry carries its own idempotency id, so that
sending it twice does no harm. Entries that failed less come first: a poisoned one never stands
before the others (F7). Order is kept among the entries of one person (their session) and no
further: while an older one of theirs waits, a younger one does too.

A failure counts as a *strike* only if the office accepted another entry since this entry's last
try: then the entry is ill, and not the office. ``STRIKES_TO_PARK`` of them park it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

import apsw

from office_contract.messages import ConsentReport, HelpCall, OutcomeReport, QueuedRequest
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
    CONSENT = "consent"
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
    ``expires``. ``person`` is the session's id where order counts.
    """

    entry: str
    kind: EntryKind
    payload: bytes
    created: datetime
    not_before: datetime | None = None
    expires: datetime | None = None
    person: str = ""

    def __post_init__(self) -> None:
        if len(self.payload) > MAX_REQUEST_BYTES:
            raise ValueError(f"a payload has at most {MAX_REQUEST_BYTES} bytes")
        if self.not_before is not None and self.not_before - self.created > LONGEST_HOLD:
            raise ValueError("an entry is held back for a day at most")


def outcome_entry(report: OutcomeReport, *, not_before: datetime | None = None) -> NewEntry:
    """What became of a sheet. Held back, it says ``unknown`` for a kiosk that never came back."""
    payload = report.model_dump_json().encode()
    person = report.request.partition("-")[0]
    return NewEntry(report.entry, EntryKind.OUTCOME, payload, report.at, not_before, person=person)


def help_entry(call: HelpCall, expires: datetime) -> NewEntry:
    """A call for help, which nobody should answer once the person has gone."""
    payload = call.model_dump_json().encode()
    return NewEntry(call.entry, EntryKind.HELP, payload, call.at, expires=expires)


def consent_entry(report: ConsentReport) -> NewEntry:
    """That somebody agreed. Of use for as long as the office keeps what was made from it."""
    payload = report.model_dump_json().encode()
    return NewEntry(report.entry, EntryKind.CONSENT, payload, report.at, person=report.session)


def request_entry(message: QueuedRequest) -> NewEntry:
    """A paper asked for while the office was away. After its slip's last day it is of no use."""
    payload = message.model_dump_json().encode()
    found = _SESSION_IN_ENTRY.search(message.entry)
    return NewEntry(
        message.entry,
        EntryKind.REQUEST,
        payload,
        message.at,
        expires=message.expires,
        person=found[1] if found else "",
    )


_SESSION_IN_ENTRY = re.compile(r"_([0-9a-f]{16})-[0-9]+$", re.ASCII)


@dataclass(frozen=True, slots=True)
class DueEntry:
    """An entry to send now. ``attempts`` and ``strikes`` are those before this try. Of one
    ``person`` only the first may be under way.
    """

    entry: str
    kind: EntryKind
    payload: bytes
    attempts: int
    strikes: int
    person: str = ""


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
        """At most ``limit`` waiting entries whose time has come, those that failed less first,
        else in the order in which they were added.

        None has an older entry of its person that was tried before, or was held and is due.
        """
        rows = self._store.rows(
            "SELECT entry, kind, payload, attempts, strikes, person FROM outbox AS o"
            " WHERE state = 'waiting' AND (next_try <= ?1 OR next_try > ?2)"
            " AND (person = '' OR NOT EXISTS (SELECT 1 FROM outbox AS older"
            " WHERE older.person = o.person AND older.rowid < o.rowid"
            " AND older.state = 'waiting' AND older.person <> '' AND older.next_try > 0"
            " AND (older.attempts > 0 OR older.next_try <= ?1)))"
            " ORDER BY attempts, next_try, o.rowid LIMIT ?3",
            (to_milliseconds(now), to_milliseconds(now + LONGEST_HOLD), limit),
        )
        return tuple(
            DueEntry(
                str(entry),
                EntryKind(str(kind)),
                _bytes(payload),
                _int(attempts),
                _int(strikes),
                str(person),
            )
            for entry, kind, payload, attempts, strikes, person in rows
        )

    def next_try(self, now: datetime) -> datetime | None:
        """When there is something to send: ``now``, or later, or never (``None``)."""
        if self.due(now, 1):
            return now
        # What is due by its own time and not sent waits for an older one of its person.
        [(first,)] = self._store.rows(
            "SELECT min(next_try) FROM outbox WHERE state = 'waiting' AND next_try > ?",
            (to_milliseconds(now),),
        )
        return None if first is None else from_milliseconds(_int(first))

    def mark_sent(self, entry: str, now: datetime) -> None:
        """The office has it. The payload is wiped."""
        self.mark_all_sent((entry,), now)

    def mark_all_sent(self, entries: Collection[str], now: datetime) -> None:
        """The same of several, in one transaction."""
        at = to_milliseconds(now)
        with self._store.transaction() as connection:
            connection.executemany(
                "UPDATE outbox SET state = 'sent', finished = ?2, last_try = ?2, payload = x'',"
                " attempts = attempts + 1, reason = '' WHERE entry = ?1",
                [(entry, at) for entry in entries],
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

    def set_right(self, now: datetime) -> int:
        """What was written by a clock that was ahead waits as long as was meant, from ``now`` on;
        how many. ``now`` must be trusted.
        """
        return self._change(
            "UPDATE outbox SET next_try = CASE next_try WHEN 0 THEN 0 ELSE"
            " ?1 + min(max(next_try - coalesce(last_try, created), 0), ?2) END,"
            " created = min(created, ?1), last_try = min(last_try, ?1)"
            " WHERE state = 'waiting' AND coalesce(last_try, created) > ?1",
            (to_milliseconds(now), LONGEST_HOLD // timedelta(milliseconds=1)),
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
                "UPDATE outbox SET state = 'waiting', strikes = 0, finished = NULL,"
                # In a shell without a kiosk the clock may be ahead of the office's.
                " next_try = min(?2, coalesce(last_try, ?2)),"
                " reason = '' WHERE entry = ?1 AND state = 'parked' AND payload <> x''",
                (entry, to_milliseconds(now)),
            )
        )

    def give_up(self, entry: str) -> bool:
        """A technician says that it need not be sent any more: a parked entry is forgotten;
        ``False`` where there is none. Who said so, and why, is in the service book.
        """
        return bool(
            self._change("DELETE FROM outbox WHERE entry = ? AND state = 'parked'", (entry,))
        )

    def waiting(self) -> int:
        """How many entries wait."""
        [(count,)] = self._store.rows("SELECT count(*) FROM outbox WHERE state = 'waiting'")
        return _int(count)

    def prune(self, before: datetime) -> int:
        """Forget what was sent before; how many."""
        return self._change(
            "DELETE FROM outbox WHERE state = 'sent' AND finished < ?1", (to_milliseconds(before),)
        )

    def list_entries(self) -> tuple[ListedEntry, ...]:
        """All entries, oldest first, for ``kiosk queue list``."""
        return self._listed("1")

    def dead_letters(self, limit: int) -> tuple[ListedEntry, ...]:
        """At most ``limit`` parked entries, oldest first, for the office."""
        return self._listed("state = 'parked'", limit)

    def _listed(self, condition: str, limit: int = -1) -> tuple[ListedEntry, ...]:
        rows = self._store.rows(
            "SELECT entry, kind, state, created, next_try, expires, attempts, reason"  # noqa: S608
            f" FROM outbox WHERE {condition} ORDER BY rowid LIMIT ?",
            (limit,),
        )
        return tuple(
            ListedEntry(
                entry=str(entry),
                kind=EntryKind(str(kind)),
                state=EntryState(str(state)),
                created=from_milliseconds(_int(created)),
                next_try=from_milliseconds(_int(next_try) or _int(created)),
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
    connection.execute(
        "INSERT INTO outbox (entry, kind, state, payload, created, next_try, expires, person)"
        " VALUES (?, ?, 'waiting', ?, ?, ?, ?, ?) ON CONFLICT (entry) DO NOTHING",
        (
            entry.entry,
            entry.kind.value,
            entry.payload,
            to_milliseconds(entry.created),
            0 if entry.not_before is None else to_milliseconds(entry.not_before),
            None if entry.expires is None else to_milliseconds(entry.expires),
            entry.person,
        ),
    )


def restore(connection: apsw.Connection, saved: Iterable[SavedEntry]) -> None:
    """Insert, within a transaction that is open, entries saved from a damaged store."""
    for entry in saved:
        connection.execute(
            "INSERT INTO outbox (entry, kind, state, payload, created, next_try, expires, attempts,"
            " strikes, last_try, finished, reason, person) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
            entry.columns,
        )


def read_entry(columns: SqlRow) -> SavedEntry:
    """A row of the outbox's table, its columns in the table's order. The last one, ``person``, is
    missing from rows that were written before there was one.

    Raises:
        ValueError: it is none.
    """
    if len(columns) == len(_KINDS) - 1:
        columns = (*columns, "")
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
