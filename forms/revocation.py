"""Papers that no longer count: a list that the office signs. The format is in docs/seal.md.

A seal cannot be called back from paper. The list says which serials the office has revoked, and
which sheets were replaced by a later print. Whoever checks papers without a line keeps the list;
it says itself until when it may be relied on.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import IntEnum, StrEnum
from functools import cached_property

import cbor2

from forms import cose
from forms.schema import Kind
from forms.seal import MAX_SHEET, Purpose, SealedPaper, SigningKey, Trust

MAX_BYTES = 2 * 1024 * 1024
"""Of the packed list, and eight times that inflated: some 100,000 entries."""
MAX_ENTRIES = 100_000
_LIST = 2
"""Value of the payload's key 1, where a paper has 0 or 1: no list can pass for a paper."""
_TYPE, _NUMBER, _ISSUED, _UNTIL, _ENTRIES = range(1, 6)
_LATEST = 2**33


class Reason(IntEnum):
    """Why a paper no longer counts."""

    REVOKED = 1
    """Thu hồi, hủy bỏ: the authority took it back."""
    REPLACED = 2
    """A later sheet of the same serial, or another paper, stands in its place."""


class ListProblem(StrEnum):
    """Why bytes are not a list that can be relied on."""

    TOO_LARGE = "too-large"
    DAMAGED = "damaged"
    UNKNOWN_KEY = "unknown-key"
    BAD_SIGNATURE = "bad-signature"
    WRONG_PURPOSE = "wrong-purpose"
    KEY_EXPIRED = "key-expired"


@dataclass(frozen=True, slots=True)
class Entry:
    """One serial. ``sheet`` and those before it do not count; 0 means every sheet.

    ``since`` is aware, whole seconds.
    """

    serial: str
    sheet: int
    reason: Reason
    since: datetime


@dataclass(frozen=True)
class RevocationList:
    """What the office said at ``issued_at``. ``number`` grows with each list; ``until`` is when a
    newer one is due: a paper that is on no list may have been revoked since.
    """

    number: int
    issued_at: datetime
    until: datetime
    entries: tuple[Entry, ...]

    def entry_of(self, paper: SealedPaper) -> Entry | None:
        """Why ``paper`` no longer counts; None if the list does not say so. Forms are on no list:
        nobody stands behind them.
        """
        if paper.kind is not Kind.CERTIFICATE:
            return None
        concerned = (
            entry
            for entry in self._by_serial.get(paper.serial, ())
            if entry.sheet == 0 or paper.sheet <= entry.sheet
        )
        return min(concerned, key=lambda entry: entry.reason, default=None)

    def is_current(self, now: datetime) -> bool:
        return now <= self.until

    @cached_property
    def _by_serial(self) -> Mapping[str, tuple[Entry, ...]]:
        found: dict[str, tuple[Entry, ...]] = {}
        for entry in self.entries:
            found[entry.serial] = (*found.get(entry.serial, ()), entry)
        return found


def sign_list(revoked: RevocationList, key: SigningKey) -> bytes:
    """The list as it is published.

    Args:
        revoked: At most ``MAX_ENTRIES`` entries.
        key: A key of the office with the purpose ``certificate``.

    Raises:
        ValueError: There are too many entries, or a sheet that no paper has.
    """
    if len(revoked.entries) > MAX_ENTRIES:
        raise ValueError(f"{len(revoked.entries)} entries, at most {MAX_ENTRIES} fit")
    if any(not 0 <= entry.sheet <= MAX_SHEET for entry in revoked.entries):
        raise ValueError(f"a sheet's number is between 0 and {MAX_SHEET}")
    payload = {
        _TYPE: _LIST,
        _NUMBER: revoked.number,
        _ISSUED: _seconds(revoked.issued_at),
        _UNTIL: _seconds(revoked.until),
        _ENTRIES: [
            [entry.serial, entry.sheet, int(entry.reason), _seconds(entry.since)]
            for entry in revoked.entries
        ],
    }
    message = cose.sign(cbor2.dumps(payload, canonical=True), key.private, key.key_id)
    return zlib.compress(message, 9)


def open_list(data: bytes, trust: Trust) -> RevocationList | ListProblem:
    """Check a list. Never raises for what the bytes hold."""
    if len(data) > MAX_BYTES:
        return ListProblem.TOO_LARGE
    message = cose.inflate(data, 8 * MAX_BYTES)
    if message is None:
        return ListProblem.DAMAGED
    if len(message) > 8 * MAX_BYTES:
        return ListProblem.TOO_LARGE
    parts = cose.parts(message)
    if parts is None:
        return ListProblem.DAMAGED
    key = trust.keys.get(parts.key_id)
    if key is None:
        return ListProblem.UNKNOWN_KEY
    if not parts.holds(key.public_key):
        return ListProblem.BAD_SIGNATURE
    found = _read(cose.decode(parts.payload))
    if found is None:
        return ListProblem.DAMAGED
    if key.purpose is not Purpose.CERTIFICATE:
        return ListProblem.WRONG_PURPOSE
    if not key.valid_from <= found.issued_at <= key.valid_until:
        return ListProblem.KEY_EXPIRED
    return found


def _read(payload: object) -> RevocationList | None:
    match payload:
        case {
            1: 2,
            2: int(number),
            3: int(issued),
            4: int(until),
            5: list(rows),
            **rest,
        } if not rest and 0 <= issued <= until < _LATEST and len(rows) <= MAX_ENTRIES:
            entries = [_entry(row) for row in rows]
            if number < 0 or any(entry is None for entry in entries):
                return None
            known = tuple(entry for entry in entries if entry is not None)
            return RevocationList(number, _time(issued), _time(until), known)
        case _:
            return None


def _entry(row: object) -> Entry | None:
    match row:
        case [str(serial), int(sheet), 1 | 2 as reason, int(since)] if (
            0 <= sheet <= MAX_SHEET and 0 <= since < _LATEST
        ):
            return Entry(serial, sheet, Reason(int(reason)), _time(since))
        case _:
            return None


def _seconds(moment: datetime) -> int:
    return int(moment.timestamp())


def _time(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
