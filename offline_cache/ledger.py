"""The ledger: what this kiosk issued, row by row, each row's hash taken over the one before it.

A row holds ids, serial, hashes, times and words of a fixed form, checked here so that neither a
name nor a page can get in. Rows are appended, never edited: triggers refuse it, the chain shows it.
``hash`` is SHA-256 over the previous row's hash and the row as canonical JSON (RFC 8785: for flat
objects of integers and strings that is sorted keys, no spaces, UTF-8).
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import apsw

from office_contract.vocabulary import Outcome
from offline_cache.database import SqlRow, Store, from_milliseconds, to_milliseconds
from offline_cache.errors import AlreadyIssuedError, LedgerBrokenError
from offline_cache.outbox import NewEntry, insert_entry, withdraw_entry

GENESIS = bytes(32)
"""``previous`` of the first row."""

_SESSION = re.compile(r"[0-9a-f]{16}", re.ASCII)
_REQUEST = re.compile(r"[0-9a-f]{16}-[0-9]{1,4}", re.ASCII)
_CODE = re.compile(r"[A-Z][A-Z0-9-]{1,23}", re.ASCII)
_SERIAL = re.compile(r"|(?=.*[0-9])[0-9A-Za-zĐđ./-]{1,64}", re.ASCII)
"""Number and notation (Nghị định 30/2020/NĐ-CP, Phụ lục I). A name has no digit."""
_DIGEST = re.compile(r"([0-9a-f]{64})?", re.ASCII)
_NOTE = re.compile(r"[a-z0-9-]{0,40}", re.ASCII)


class LedgerEvent(StrEnum):
    """What happened to a sheet, in the order in which it happens.

    QUEUED stands alone: a request that waits for the office has no sheet yet. ASKED stands before
    the office is asked for a serial, and has RESERVED or VOIDED behind it: VOIDED where the
    answer was not taken, so that whatever number the office gave counts no more. CLEARED names the
    sheet that was left last, and ends it for all that were left before. RECONCILED ends the
    outcome ``unknown``: a technician, or the printer when asked later, has said what became of it.
    GAP stands where rows were lost with a damaged store, before the rows that were saved from
    behind them, and behind the last that was saved, where there may have been more.
    """

    QUEUED = "queued"
    ASKED = "asked"
    RESERVED = "reserved"
    COMPOSED = "composed"
    CHECKED = "checked"
    SENT = "sent"
    SETTLED = "settled"
    OUTCOME = "outcome"
    REPRINTED = "reprinted"
    VOIDED = "voided"
    CLEARED = "cleared"
    RECONCILED = "reconciled"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """A row to append.

    ``digest`` is the SHA-256, in hex, of what the event is about: of the sealed message for QUEUED,
    of the seal for RESERVED, of the PDF for COMPOSED, CHECKED and SENT; for GAP it is the hash of
    the last lost row. ``outcome`` belongs to OUTCOME alone. ``note`` is a word of our own such as a
    settlement, a fault's name, for CLEARED who said so, for RECONCILED what became of the sheet,
    for SENT ``pages-`` and how many; never anything that a person typed.

    Raises:
        ValueError: a field has not the form that keeps personal data out; never quotes it.
    """

    event: LedgerEvent
    at: datetime
    session: str
    request: str
    code: str
    serial: str = ""
    sheet: int = 1
    digest: str = ""
    outcome: Outcome | None = None
    note: str = ""

    def __post_init__(self) -> None:
        for name, form in (
            ("session", _SESSION),
            ("request", _REQUEST),
            ("code", _CODE),
            ("serial", _SERIAL),
            ("digest", _DIGEST),
            ("note", _NOTE),
        ):
            if not form.fullmatch(getattr(self, name)):
                raise ValueError(f"{name} has not the form of {form.pattern}")
        if not self.request.startswith(self.session):
            raise ValueError("the request is of another session")
        if (self.outcome is not None) != (self.event is LedgerEvent.OUTCOME):
            raise ValueError("an outcome belongs to the event 'outcome', and to no other")
        if self.event in {LedgerEvent.QUEUED, LedgerEvent.ASKED} and self.serial:
            raise ValueError("what was only asked for has no serial")


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """A row as it stands in the ledger, from 1; ``at`` in whole milliseconds."""

    sequence: int
    row: LedgerRow
    previous: bytes
    hash: bytes


class Ledger:
    """The ledger's table in a store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def append(
        self, row: LedgerRow, *entries: NewEntry, withdraw: Iterable[str] = ()
    ) -> LedgerEntry:
        """Append a row, and in the same transaction what the office is to be told of it.

        ``withdraw`` names entries that this makes idle and that have not been sent: with the
        outcome known, the "unknown" that was held back in case of a power cut.

        Raises:
            StoreWriteError: nothing was kept; nothing may be printed or promised.
        """
        with self._store.transaction() as connection:
            for idle in withdraw:
                withdraw_entry(connection, idle)
            return _append(connection, row, entries)

    def append_issue(
        self, row: LedgerRow, entry: NewEntry, withdraw: Iterable[str] = ()
    ) -> LedgerEntry:
        """Record a reserved serial before anything prints. Repeating it gives the same row (F2).

        ``withdraw`` as in ``append``.

        Raises:
            AlreadyIssuedError: this sheet of this request has another serial, or another request
                has this serial.
            StoreWriteError: nothing was kept; nothing may be printed.
        """
        if row.event is not LedgerEvent.RESERVED:
            raise ValueError("an issue begins with the event 'reserved'")
        with self._store.transaction() as connection:
            known = list(
                connection.execute(
                    f"SELECT {_COLUMNS} FROM ledger "  # noqa: S608 -- a constant
                    "WHERE event = 'reserved' AND request = ? AND sheet = ?",
                    (row.request, row.sheet),
                )
            )
            if _is_anothers(connection, row):
                raise AlreadyIssuedError(row.request, row.sheet)
            for idle in withdraw:
                withdraw_entry(connection, idle)
            if not known:
                return _append(connection, row, (entry,))
        issued = parse_entry(known[0])
        if (issued.row.serial, issued.row.digest) != (row.serial, row.digest):
            raise AlreadyIssuedError(row.request, row.sheet)
        return issued

    def entries(
        self, *, request: str | None = None, serial: str | None = None
    ) -> tuple[LedgerEntry, ...]:
        """Rows of one request or one serial, or all of them, oldest first."""
        conditions = [
            (column, value)
            for column, value in (("request", request), ("serial", serial))
            if value is not None
        ]
        where = " AND ".join(f"{column} = ?" for column, _ in conditions) or "1"
        rows = self._store.rows(
            f"SELECT {_COLUMNS} FROM ledger WHERE {where} ORDER BY sequence",  # noqa: S608
            [value for _, value in conditions],
        )
        return tuple(parse_entry(row) for row in rows)

    def without_outcome(self) -> tuple[LedgerEntry, ...]:
        """Reserved sheets without an outcome: after a power cut they are ``unknown`` (F2)."""
        rows = self._store.rows(
            f"SELECT {_COLUMNS} FROM ledger AS r WHERE event = 'reserved' AND NOT EXISTS ("  # noqa: S608
            " SELECT 1 FROM ledger AS o WHERE o.request = r.request AND o.sheet = r.sheet"
            " AND o.event IN ('outcome', 'voided')) ORDER BY sequence"
        )
        return tuple(parse_entry(row) for row in rows)

    def without_answer(self) -> tuple[LedgerEntry, ...]:
        """Requests that the office was asked for, and of which nothing more is written."""
        rows = self._store.rows(
            f"SELECT {_COLUMNS} FROM ledger AS a WHERE event = 'asked' AND NOT EXISTS ("  # noqa: S608
            " SELECT 1 FROM ledger AS o WHERE o.request = a.request"
            " AND o.event IN ('reserved', 'voided')) ORDER BY sequence"
        )
        return tuple(parse_entry(row) for row in rows)

    def may_lack_rows_behind(self, sequence: int) -> bool:
        """Whether a damaged store may have held more behind this row than was saved of it."""
        rows = self._store.rows(
            "SELECT 1 FROM ledger WHERE event = 'gap' AND sequence > ? LIMIT 1", (sequence,)
        )
        return bool(rows)

    def rows_behind(self, sequence: int, limit: int) -> list[SqlRow]:
        """At most ``limit`` rows behind ``sequence``, as they stand on the disk."""
        return self._store.rows(
            f"SELECT {_COLUMNS} FROM ledger WHERE sequence > ? ORDER BY sequence LIMIT ?",  # noqa: S608
            (sequence, limit),
        )

    def last(self, limit: int) -> tuple[LedgerEntry, ...]:
        """The newest ``limit`` rows, oldest first."""
        rows = self._store.rows(
            f"SELECT {_COLUMNS} FROM ledger ORDER BY sequence DESC LIMIT ?",  # noqa: S608
            (limit,),
        )
        return tuple(parse_entry(row) for row in reversed(rows))

    def left_sheet(self) -> LedgerEntry | None:
        """The newest sheet that was left, or of which nobody knows, if the tray was not cleared
        since: it may still lie there.
        """
        rows = self._store.rows(
            f"SELECT {_COLUMNS} FROM ledger AS o WHERE event IN ('outcome', 'cleared')"  # noqa: S608
            " AND (event = 'cleared' OR outcome IN ('left', 'unknown'))"
            f" AND NOT {_RECONCILED} ORDER BY sequence DESC LIMIT 1"
        )
        newest = [parse_entry(row) for row in rows]
        return newest[0] if newest and newest[0].row.event is LedgerEvent.OUTCOME else None

    def unknown_sheets(self, limit: int = 200) -> tuple[LedgerEntry, ...]:
        """Outcomes ``unknown`` that nobody has reconciled yet, oldest first."""
        rows = self._store.rows(
            f"SELECT {_COLUMNS} FROM ledger AS o WHERE event = 'outcome'"  # noqa: S608
            f" AND outcome = 'unknown' AND NOT {_RECONCILED} ORDER BY sequence LIMIT ?",
            (limit,),
        )
        return tuple(parse_entry(row) for row in rows)

    def pages_sent(self, since: datetime, until: datetime) -> int:
        """Pages handed to the printer from ``since`` to before ``until``."""
        rows = self._store.rows(
            "SELECT note FROM ledger WHERE event = 'sent' AND at >= ? AND at < ?",
            (to_milliseconds(since), to_milliseconds(until)),
        )
        return sum(_pages(str(note)) for (note,) in rows)

    def check(self) -> int:
        """Follow the chain from the first row; the number of rows.

        Raises:
            LedgerBrokenError: with the first row that does not follow from the one before.
        """
        previous = GENESIS
        count = 0
        for count, values in enumerate(
            self._store.rows(f"SELECT {_COLUMNS} FROM ledger ORDER BY sequence"),  # noqa: S608
            start=1,
        ):
            try:
                entry = parse_entry(values)
            except ValueError as error:
                raise LedgerBrokenError(count) from error
            if entry.sequence != count or entry.previous != previous:
                raise LedgerBrokenError(count)
            if entry.hash != chain_hash(previous, count, entry.row):
                raise LedgerBrokenError(count)
            previous = entry.hash
        return count


def restore(connection: apsw.Connection, saved: Sequence[LedgerEntry]) -> int:
    """Append, within a transaction that is open, rows saved from a damaged store to an empty
    ledger, in their order; how many.

    As far as no row is missing they keep sequence and hash. Where some are, a row GAP says so,
    and the chain goes on with those behind it. Another stands at the end: whether rows are lost
    there nobody knows.
    """
    kept, last = 0, GENESIS
    for entry in saved:
        if entry.previous != last:
            gap = _gap(entry.row, entry.previous, f"before-{entry.sequence}")
            _append(connection, gap, ())
        _append(connection, entry.row, ())
        kept, last = kept + 1, entry.hash
    if saved:
        _append(connection, _gap(saved[-1].row, last, f"after-{saved[-1].sequence}"), ())
    return kept


def _gap(beside: LedgerRow, lost: bytes, note: str) -> LedgerRow:
    return LedgerRow(
        event=LedgerEvent.GAP,
        at=beside.at,
        session=beside.session,
        request=beside.request,
        code=beside.code,
        digest=lost.hex(),
        note=note,
    )


def read_entry(values: SqlRow) -> LedgerEntry:
    """A row of the ledger's table, its columns in the table's order.

    Raises:
        ValueError: it is none, or its hash is not over what it says.
    """
    if tuple(map(type, values)) != _KINDS:
        raise ValueError("not the ledger's columns")
    entry = parse_entry(values)
    if entry.hash != chain_hash(entry.previous, entry.sequence, entry.row):
        raise ValueError("the hash is another row's")
    return entry


def chain_hash(previous: bytes, sequence: int, row: LedgerRow) -> bytes:
    """SHA-256 over the previous row's hash and the row as canonical JSON."""
    canonical = json.dumps(
        {
            "at": to_milliseconds(row.at),
            "code": row.code,
            "digest": row.digest,
            "event": row.event.value,
            "note": row.note,
            "outcome": row.outcome.value if row.outcome else "",
            "request": row.request,
            "sequence": sequence,
            "serial": row.serial,
            "session": row.session,
            "sheet": row.sheet,
        },
        sort_keys=True,
        separators=(",", ":"),
        ensure_ascii=False,
    )
    return hashlib.sha256(previous + canonical.encode()).digest()


_COLUMNS = (
    "sequence, at, event, session, request, code, serial, sheet, digest, outcome, note, "
    "previous, hash"
)
_RECONCILED = (
    "EXISTS (SELECT 1 FROM ledger AS r WHERE r.event = 'reconciled'"
    " AND r.request = o.request AND r.sheet = o.sheet)"
)
_PAGES = re.compile(r"pages-([0-9]{1,4})", re.ASCII)
_KINDS = (int, int, str, str, str, str, str, int, str, str, str, bytes, bytes)


def _is_anothers(connection: apsw.Connection, row: LedgerRow) -> bool:
    """Whether the serial was reserved for another request."""
    found = connection.execute(
        "SELECT 1 FROM ledger WHERE serial = ? AND serial <> '' AND event = 'reserved'"
        " AND request <> ? LIMIT 1",
        (row.serial, row.request),
    )
    return any(found)


def _append(
    connection: apsw.Connection, row: LedgerRow, entries: tuple[NewEntry, ...]
) -> LedgerEntry:
    last = connection.execute(
        "SELECT sequence, hash FROM ledger ORDER BY sequence DESC LIMIT 1"
    ).fetchone()
    sequence, previous = (last[0] + 1, last[1]) if last else (1, GENESIS)
    digest = chain_hash(previous, sequence, row)
    values = (
        sequence,
        to_milliseconds(row.at),
        row.event.value,
        row.session,
        row.request,
        row.code,
        row.serial,
        row.sheet,
        row.digest,
        row.outcome.value if row.outcome else "",
        row.note,
        previous,
        digest,
    )
    connection.execute(
        f"INSERT INTO ledger ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",  # noqa: S608
        values,
    )
    for entry in entries:
        insert_entry(connection, entry)
    return parse_entry(values)


def pages_note(pages: int) -> str:
    """The note of a row SENT."""
    return f"pages-{pages}"


def _pages(note: str) -> int:
    found = _PAGES.fullmatch(note)
    return int(found[1]) if found else 1


def parse_entry(values: SqlRow) -> LedgerEntry:
    """A row of the ledger's table, its columns in the table's order, its hash not looked at.

    Raises:
        ValueError: it says what no row can say.
    """
    (sequence, at, event, session, request, code, serial, sheet, digest, outcome, note) = values[
        :11
    ]
    previous, hash_ = values[11:]
    assert isinstance(sequence, int)
    assert isinstance(at, int)
    assert isinstance(sheet, int)
    assert isinstance(previous, bytes)
    assert isinstance(hash_, bytes)
    row = LedgerRow(
        event=LedgerEvent(str(event)),
        at=from_milliseconds(at),
        session=str(session),
        request=str(request),
        code=str(code),
        serial=str(serial),
        sheet=sheet,
        digest=str(digest),
        outcome=Outcome(str(outcome)) if outcome else None,
        note=str(note),
    )
    return LedgerEntry(sequence, row, previous, hash_)
