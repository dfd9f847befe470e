"""The service book: what technicians did, how devices fared, and what paper lies where.

Kept in the encrypted store. Every word has a form, checked here, so that neither a name nor a
number of a person can get in: only names of devices, sources and verbs, ids of sheets and of
entries, and the short names by which the office knows its technicians.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

import apsw

from offline_cache.database import SqlRow, Store, from_milliseconds, to_milliseconds

LOG_LINES: Final = 50_000
KEPT: Final = timedelta(days=90)
"""How long lines, history and days of paper are kept."""
HISTORY_OF_DEVICE: Final = 500
"""Changes of one device that are kept: one that comes and goes must not fill the disk."""
LARGEST_NUMBER: Final = 100_000
"""Sheets or slips: more than any tray and any day has."""

_WHO = re.compile(r"-|(shell:)?[a-z_][a-z0-9_-]{0,31}", re.ASCII)
_WORD = re.compile(r"[a-z][a-zA-Z-]{0,39}", re.ASCII)
_SUBJECT = re.compile(
    r"|[A-Za-z][A-Za-z0-9 -]{0,39}"
    r"|[0-9a-f]{16}-[0-9]{1,4}/[0-9]{1,4}"
    r"|(outcome|unheard|reconciled|help|request|slip)_[A-Za-z0-9_-]{1,56}",
    re.ASCII,
)
_RESULT = re.compile(r"[a-z0-9-]{0,40}", re.ASCII)
_DEVICE = re.compile(r"[A-Za-z][A-Za-z0-9 -]{0,39}", re.ASCII)
_LONG_NUMBER = re.compile(r"[0-9]{7,}", re.ASCII)
"""Nothing of ours but ids has so many digits in a row; numbers of persons have nine or twelve."""


@dataclass(frozen=True, slots=True)
class LogEntry:
    """Who did what. ``subject`` is a device, a source, a sheet or an entry of the outbox.

    Raises:
        ValueError: a field has not the form that keeps personal data out; never quotes it.
    """

    at: datetime
    who: str
    what: str
    subject: str = ""
    number: int | None = None
    result: str = ""

    def __post_init__(self) -> None:
        for name, form in (
            ("who", _WHO),
            ("what", _WORD),
            ("subject", _SUBJECT),
            ("result", _RESULT),
        ):
            if not form.fullmatch(getattr(self, name)):
                raise ValueError(f"{name} has not the form of {form.pattern}")
        plain = "/" not in self.subject and "_" not in self.subject
        if plain and _LONG_NUMBER.search(self.subject):
            raise ValueError("the subject holds a number")
        if self.number is not None and not 0 <= self.number <= LARGEST_NUMBER:
            raise ValueError(f"numbers go from 0 to {LARGEST_NUMBER}")


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    at: datetime
    word: str


@dataclass(frozen=True, slots=True)
class Count:
    name: str
    value: int
    since: datetime


@dataclass(frozen=True, slots=True)
class Level:
    """What should lie in a source, in sheets or slips. May fall below 0: then it was miscounted."""

    level: int
    filled_at: datetime
    filled_by: str


@dataclass(frozen=True, slots=True)
class PaperDay:
    """One day of one source. ``sent`` is what was handed to the printer, ``printed`` what it says
    came out. ``counted`` is what was counted, less what has gone since.
    """

    day: date
    begun: int
    filled: int = 0
    printed: int = 0
    spoiled: int = 0
    sent: int = 0
    counted: int | None = None


class ServiceBook:
    """Tables of the service book in a store. Every writing method raises ``StoreWriteError``."""

    def __init__(self, store: Store) -> None:
        self._store = store

    # --- who did what -----------------------------------------------------------------------

    def append(self, entry: LogEntry) -> None:
        with self._store.transaction() as connection:
            _append(connection, entry)

    def lines(
        self,
        *,
        since: datetime | None = None,
        until: datetime | None = None,
        limit: int = 1000,
    ) -> tuple[LogEntry, ...]:
        """The newest ``limit`` lines of that time, newest first. ``until`` is exclusive."""
        rows = self._store.rows(
            "SELECT at, who, what, subject, number, result FROM service_log"
            " WHERE at >= ? AND at < ? ORDER BY sequence DESC LIMIT ?",
            (_from(since), _before(until), limit),
        )
        return tuple(_read_log(row) for row in rows)

    # --- devices ----------------------------------------------------------------------------

    def changed(self, device: str, at: datetime, word: str) -> bool:
        """``device`` is ``word`` from ``at`` on; false if that is what it was."""
        if not _DEVICE.fullmatch(device) or not _WORD.fullmatch(word):
            raise ValueError("a device and a word of its state are needed")
        newest = self._store.rows(
            "SELECT word FROM device_history WHERE device = ? ORDER BY sequence DESC LIMIT 1",
            (device,),
        )
        if newest and newest[0][0] == word:
            return False
        with self._store.transaction() as connection:
            connection.execute(
                "INSERT INTO device_history (device, at, word) VALUES (?, ?, ?)",
                (device, to_milliseconds(at), word),
            )
            connection.execute(
                "DELETE FROM device_history WHERE device = ?1 AND sequence <= ("
                " SELECT sequence FROM device_history WHERE device = ?1"
                " ORDER BY sequence DESC LIMIT 1 OFFSET ?2)",
                (device, HISTORY_OF_DEVICE),
            )
        return True

    def history(self, device: str, limit: int = 50) -> tuple[HistoryEntry, ...]:
        """Newest first."""
        rows = self._store.rows(
            "SELECT at, word FROM device_history WHERE device = ? ORDER BY sequence DESC LIMIT ?",
            (device, limit),
        )
        return tuple(HistoryEntry(_time(at), str(word)) for at, word in rows)

    def count(self, device: str, at: datetime, **more: int) -> None:
        """Add to counters of ``device``, by name."""
        if not _DEVICE.fullmatch(device):
            raise ValueError("the name of a device is needed")
        with self._store.transaction() as connection:
            _count(connection, device, at, more)

    def counters(self, device: str) -> tuple[Count, ...]:
        rows = self._store.rows(
            "SELECT name, value, since FROM device_counter WHERE device = ? ORDER BY name",
            (device,),
        )
        return tuple(Count(str(name), _int(value), _time(at)) for name, value, at in rows)

    # --- paper ------------------------------------------------------------------------------

    def level(self, source: str) -> Level | None:
        """``None`` until it was filled for the first time."""
        rows = self._store.rows(
            "SELECT level, filled_at, filled_by FROM paper_source WHERE source = ?", (source,)
        )
        for level, at, by in rows:
            return Level(_int(level), _time(at), str(by))
        return None

    def refill(self, source: str, day: date, number: int, entry: LogEntry) -> None:
        """From now on ``number`` lie in ``source``: what that is more than before was filled in."""
        with self._store.transaction() as connection:
            level = _begin_day(connection, source, day)
            _move(connection, source, day, filled=number - level, counted=number - level)
            _set_level(connection, source, number, entry)
            _append(connection, entry)

    def counted(self, source: str, day: date, number: int, entry: LogEntry) -> None:
        """Somebody has counted what lies there, and that is the level from now on."""
        with self._store.transaction() as connection:
            _begin_day(connection, source, day)
            connection.execute(
                "UPDATE paper_day SET counted = ? WHERE source = ? AND day = ?",
                (number, source, day.isoformat()),
            )
            connection.execute(
                "UPDATE paper_source SET level = ? WHERE source = ?", (number, source)
            )
            if not connection.changes():
                _set_level(connection, source, number, entry)
            _append(connection, entry)

    def spoiled(self, source: str, day: date, number: int, entry: LogEntry) -> None:
        with self._store.transaction() as connection:
            _begin_day(connection, source, day)
            _move(connection, source, day, spoiled=number, counted=-number)
            _append(connection, entry)

    def sent(self, source: str, day: date, number: int) -> None:
        """``number`` were handed to the printer."""
        with self._store.transaction() as connection:
            _begin_day(connection, source, day)
            _move(connection, source, day, sent=number)

    def printed(self, source: str, day: date, *, out: int, spoiled: int = 0) -> None:
        """A job is over: the printer says that ``out`` came out, and ``spoiled`` were ruined."""
        with self._store.transaction() as connection:
            _begin_day(connection, source, day)
            _move(connection, source, day, printed=out, spoiled=spoiled, counted=-(out + spoiled))

    def days(self, source: str, since: date) -> tuple[PaperDay, ...]:
        """Newest first; days on which nothing happened are missing."""
        rows = self._store.rows(
            "SELECT day, begun, filled, printed, spoiled, sent, counted FROM paper_day"
            " WHERE source = ? AND day >= ? ORDER BY day DESC",
            (source, since.isoformat()),
        )
        return tuple(_read_day(row) for row in rows)

    # --- out of service ---------------------------------------------------------------------

    def retire(self, entry: LogEntry) -> None:
        with self._store.transaction() as connection:
            connection.execute(
                "INSERT OR IGNORE INTO retirement (one, at, who) VALUES (1, ?, ?)",
                (to_milliseconds(entry.at), entry.who),
            )
            _append(connection, entry)

    def resume(self, entry: LogEntry) -> None:
        with self._store.transaction() as connection:
            connection.execute("DELETE FROM retirement")
            _append(connection, entry)

    def retired(self) -> tuple[datetime, str] | None:
        """Since when the machine is out of service, and who said so."""
        for at, who in self._store.rows("SELECT at, who FROM retirement"):
            return _time(at), str(who)
        return None

    # --- size -------------------------------------------------------------------------------

    def trim(self, now: datetime, today: date) -> None:
        """Forget what is older than ``KEPT``. The log goes by its own newest line, too, so that
        a clock that jumps ahead takes nothing with it.
        """
        old = to_milliseconds(now - KEPT)
        with self._store.transaction() as connection:
            connection.execute(
                "DELETE FROM service_log WHERE at < min(?1,"
                " (SELECT max(at) FROM service_log) - ?2)"
                " OR sequence <= (SELECT max(sequence) FROM service_log) - ?3",
                (old, KEPT // timedelta(milliseconds=1), LOG_LINES),
            )
            connection.execute("DELETE FROM device_history WHERE at < ?", (old,))
            connection.execute("DELETE FROM paper_day WHERE day < ?", ((today - KEPT).isoformat(),))


def _append(connection: apsw.Connection, entry: LogEntry) -> None:
    connection.execute(
        "INSERT INTO service_log (sequence, at, who, what, subject, number, result)"
        " SELECT coalesce(max(sequence), 0) + 1, ?, ?, ?, ?, ?, ? FROM service_log",
        (
            to_milliseconds(entry.at),
            entry.who,
            entry.what,
            entry.subject,
            entry.number,
            entry.result,
        ),
    )


def _count(connection: apsw.Connection, device: str, at: datetime, more: dict[str, int]) -> None:
    for name, value in more.items():
        if value:
            connection.execute(
                "INSERT INTO device_counter (device, name, value, since) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (device, name) DO UPDATE SET value = value + excluded.value",
                (device, name, value, to_milliseconds(at)),
            )


def _begin_day(connection: apsw.Connection, source: str, day: date) -> int:
    """The day's row is there; returns the level."""
    if not _WORD.fullmatch(source):
        raise ValueError("the name of a source is needed")
    row = connection.execute(
        "SELECT level FROM paper_source WHERE source = ?", (source,)
    ).fetchone()
    level = int(row[0]) if row else 0
    connection.execute(
        "INSERT OR IGNORE INTO paper_day (source, day, begun) VALUES (?, ?, ?)",
        (source, day.isoformat(), level),
    )
    return level


def _set_level(connection: apsw.Connection, source: str, level: int, entry: LogEntry) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO paper_source (source, level, filled_at, filled_by)"
        " VALUES (?, ?, ?, ?)",
        (source, level, to_milliseconds(entry.at), entry.who),
    )


def _move(
    connection: apsw.Connection,
    source: str,
    day: date,
    *,
    filled: int = 0,
    printed: int = 0,
    spoiled: int = 0,
    sent: int = 0,
    counted: int = 0,
) -> None:
    connection.execute(
        "UPDATE paper_day SET filled = filled + ?, printed = printed + ?,"
        " spoiled = spoiled + ?, sent = sent + ?, counted = counted + ?"
        " WHERE source = ? AND day = ?",
        (filled, printed, spoiled, sent, counted, source, day.isoformat()),
    )
    connection.execute(
        "UPDATE paper_source SET level = level - ? WHERE source = ?",
        (printed + spoiled, source),
    )


def _read_log(row: SqlRow) -> LogEntry:
    at, who, what, subject, number, result = row
    return LogEntry(
        _time(at),
        str(who),
        str(what),
        str(subject),
        None if number is None else _int(number),
        str(result),
    )


def _read_day(row: SqlRow) -> PaperDay:
    day, begun, filled, printed, spoiled, sent, counted = row
    return PaperDay(
        date.fromisoformat(str(day)),
        _int(begun),
        _int(filled),
        _int(printed),
        _int(spoiled),
        _int(sent),
        None if counted is None else _int(counted),
    )


def _from(time: datetime | None) -> int:
    return 0 if time is None else to_milliseconds(time)


def _before(time: datetime | None) -> int:
    return 1 << 62 if time is None else to_milliseconds(time)


def _time(value: object) -> datetime:
    return from_milliseconds(_int(value))


def _int(value: object) -> int:
    assert isinstance(value, int)
    return value
